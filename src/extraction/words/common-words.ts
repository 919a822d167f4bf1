// Common words: what a capital letter does not make a name of ("Container Security", "Voice Design").
// The vocabulary of some fifteen million characters of talks and show notes, reduced to stems, given names left out.
import { rememberedClass, type OfWord } from "../../text/remembered.ts";

const stems = new Set(
  `
abandon abbreviate abbreviation abide ability able abort abound about above abroad abs absence absent absolute
absorbed abstract abstraction absurd abundance abuse abusive academia academic accelerate acceleration accelerator
accelerometer accent accept acceptable acceptance access accessibility accessible accessories accident accidental
accommodate accompany accomplish accomplishments accordance according account accountability accountable accountant
accumulate accumulators accuracy accurate accustomed achievable achieve achievements acknowledge acknowledgment
acquire acquisition acronym across act actinia action actionable activate active activism activists activity actor
actual actuators acyclic adapt adaptability adaptable adaptation adaptive adaptors add addictive addition additional
address adequate adhere adherence adjacent adjective adjust adjustments admin administer administration
administrative administrator admire admission admit adopt adoption adorable ads adult advance advantage advantageous
advent adventure adversarial advert advertise advice advised advisory advocacy advocate aerial aesthetic affairs
affect affinity afford affordable aforementioned afraid africa african after afternoon afterthought afterward again
against age agency agenda agent agentic aggregate aggregation aggregator aggressive agile aging agnostic ago agree
ahead ai aid aim ain aiohttp air airplane airspeed aka akin albeit alembic alert algebra algebraic algorithm
algorithmic algorithmically alias alien align alike alive all alleviate allocate allocation allocator allow alluded
alluding ally almost alone along alongside alpha alphabetical alphanumeric already alright also alt alternate
alternative although altogether always amateur amazed amazing amazon ambient ambiguity ambiguous ambitions ambitious
amended america american among amongst amount amp amplify amusing anagram analog analogous analogy analyse analysis
analyst analytic analytical analyze anatomy anchor ancient and anecdotes anger angle angry animal animate animation
annex anniversary annotate annotation announce annoyances annoyed annoying annual anomaly anonymity anonymize
anonymous another ans answer ant antenna anti anticipate antithetical anxiety any anybody anymore anyone anything
anytime anyway anywhere apart api apko apocalypse apologize apology apostrophe app apparent appeal appear appearance
append appendix appetite applause apple appliance applicability applicable applicants application appointment
appreciate appreciation appreciative approach approachable appropriate approval approve approximate approximation
aprender april apt aqua aquaproj arbiter arbitrarily arbitrary arcane architect architectural architecture archival
archive arduous are area aren arena argparse args arguably argue argument arise arithmetic armed arms army arose
around arrange array arrival arrive arrow art artefacts article articulate artifact artificial artisanal artist
artwork ashamed asia asian aside ask asleep aspect aspirations aspire ass assemble assembly assert assertion assess
asset assign assist assistance assistant associate association assume assumption assurance assure asterisks
astounding astronomers astronomy asymmetric async asynchronism asynchronous asyncio ate atmosphere atmospheric
atomic atomically atoms attach attack attempt attend attendance attendee attention attest attestation attitude
attract attraction attractive attribute attrition attrs auction audience audiencia audio audiobooks audiovisual
audit auditable auditor augment augmentation august australian auth authentic authentically authenticate
authentication authenticator authenticity author authoritative authority authorization authorized auto autocomplete
automata automate automatic automatically automation automotive autonomous autonomy autoscaling auxiliary
availability available avalanche avatars avenues average avert avocado avoid avoidable await awake award aware away
awesome awful awhile awkward axe axis baby bachelor back backbone backdoor backend background backhaul backlog
backtracking backup backward backyard bad baddie badge bag bake balance bald ball ban banana bandit bandwagon
bandwidth bang bank bankruptcy banter bants bar barcode bare barrier bartender base baseball baseline bash basic
basically basis basket basketball bass bastion bat batch bath battery battle beach beam beans bear beards beast beat
beaten beautiful beauty beaver became because become bed bedrock been beeps beer before beforehand began begging
begin begun behalf behave behavior behavioral behaviour behind behold being belief believe bell belly belong beloved
below belt bench benchmark bend beneficial benefit beside bespoke best bet beta between beverage beware beyond bias
bicycle bid bidirectional bien big biggest bike bilingual billion bin binary bio biological biology biomedical
biometric bird birth birthday bit bite bitstream bitten bizarre black blackboard blacken blackjack blacklist blade
blah blame blank blast blazing bleeding bleep blend blessed blessing blew blind blink bloat blob block blockchain
blog blood bloom blow blown blue blueprint bluesky blur blurry board boat body bof boil boilerplate bold bolt bomb
bones bonus book bookkeeping bookmark bool boolean boom boon boost boot bootable bootcamp booth bootloader bootstrap
border bored boring born borrow boss bot both botnet bottle bottleneck bottom bought bounce bound boundary bounty
bow box boy bpo brace bracket brain brainstorm branch brand brave breach bread breadboard breadcrumbs breadth break
breakage breakdown breakfast breakout breakpoint breakthrough breath breathe breed breeze breve brew bricks bridge
brief briefcase bright brilliant bring british brittle broad broadband broadcast broaden brochure broke broken
brother brought brown brownfield browse brutal brute bsky bubble buck bucket buckle budget buffer bug buggy build
built builtin bulb bulk bulky bullet bummed bummer bump bunch bundle burden bureaucracy burger burn burnout burnt
burst bury bus business businesspeople bust busy but butt button buy buzz buzzword bylaws bypass byte bytecode cable
cache cadence caffeine cake calculate calculation calculator calculus calendar calibration call callable callback
calligraphy calm camaraderie came camera camp campaign campgrounds campus can canadian canary cancel cancellation
cancer candidate cannot canonical canvas cap capability capable capacitor capacity capital capitalism capitalists
capitalize captain captions captivated capture car carbon cardinality care careful cargo carrier carrot carry cart
cartoon carve cascade case cash casseroles cassette cast casual cat catalog catalogue catalyst catastrophic catch
catchphrase categorical categorize category cattle caught causal cause caution cautious caveats cease ceiling
celebrate celebration cell cellular censorship center central centralised centralize centres centric cents century
ceo ceremony cert certain certainty certificate certification certify cfo cgroup chain chair challenge champion
chance change changelog channel chaos chaotic chapter char character characteristic characterization charge chargers
chart chase chasm chat chatbot cheap cheapest cheat check checkbook checklist checkout checkpoint checksum cheeky
cheese chemistry cherish cherry chest chew chicken chief child childcare childhood children chilling chime chinese
chip chocolate choice choking choose chop chore choreography chose chosen christmas chunk churn ciaranmcnulty cilium
cinema cio cipher circa circle circuit circular circumstance circumvent ciso cite citizen city civic civil claim
clamp clang clarification clarify clarity class classic classical classification classifier classify classroom
clause clave clean cleanup clear clever click clickable client cliff climate climbing clinical clip clipboard clock
clone close closest closet closure clothes clothing cloud club clue clunky cluster clutter cncf coach coala coarse
cocktail code codebase codec codename codesigning codespell codify coefficient coexist coffee cofounder cog
cognitive cognizant coherent cohesive cohort coin coincidence cold collaborate collaboration collaborative
collaborator collapse collateral collation colleague collect collection collective collector college collision
collocated colon color colorful colour column columnar combat combine combo come comeback comedy comfort comfortable
comfortably comic comma command commend comment commentary commerce commercial commit committee commodity common
communicate communication community como compact compaction companion company comparable comparative compare
comparison compartment compartmentalization compartmentalizing compassion compatibility compatible compelling
compensate compensation compete competency competent competition competitive competitor compile complain complaint
complement complementary complete completion complex complexity compliance compliant complicate compliment
complimentary comply component composable compose composite composition compositor compound comprehend
comprehensible comprehension comprehensive compress compression comprised comprises comprising compromise
computational compute con concatenate concatenation conceived concentrate concept conception conceptual
conceptualize concern concerted concise conclude conclusion concrete concurrency concurrent conda condense condition
conditional conduct confer conference confidence confident confidential confidentiality config configurable
configure confined confirm confirmation conflated conflict conformance conforms confronted confuse confusion
congestion congrats conjunction conjunto connect connection connectivity connector conscious consecutive consensus
consent consequence consequently conservative conserve consider considerable considerably considerate consideration
consist consistency consistent console consolidated consolidation consortium const constant constitutes constrain
constraint construct construction constructive constructor consult consultancy consultant consultation consumable
consume consumption contact contain containerised containerize contemporary contender content contention contentious
contestants context contextual contiguous continent continually continue continuity continuous contract contractor
contradict contradiction contrary contrast contribute contribution contributor control controversial controversy
convenience convenient convention conventional converge convergent conversation conversational conversion convert
convey convince convoluted coo cook cookbook cookie cookiecutter cool cooldowns coolest cooperate cooperation
cooperative coordinate coordination coordinator cope copy copyleft copyright core coreboot coredns corner coroutine
corpora corporate corporation corpus correct correction correlate correlation correspond correspondence corrupt
corruption cosign cost cottage could couldn council count countdown counterintuitive counterpart countless country
couple coupon course court cousin cover coverage cow coworkers crack craft crap crappy crash crate crawl crazier
crazy creaky cream create creation creative creativity creator credential credit creep creepy crew crime criminals
crises crisis criteria critical criticality criticism criticized critique cron crop cross crossplane crowd
crowdsourced crucial cruft crunch crutch cry crypto cryptographic cryptographically cryptography css cto cubes cue
culminated culminating cult cultivating cultural culture cumbersome cumulative cup curate curation curiosity curious
curl curly currency current curricula curriculum curse curtain curve custom customizable customize cut cute cyber
cybersecurity cycle cyclic dabbling dad daemon dag daily dam damage damn dance dandelions danger dangerous dangling
dare dark darn dash dashboard dask data database dataclass dataframe dataset date datetime datos daunting day
daytime deactivated dead deadline deadlocks deal dealt dear death debate debt debug decade december decent
decentralised decentralization decentralized decide decimal decipher decision deck declarative declare declining
decode decomposed deconstruct decorate decorator decouple decrease decrypt decryption dedicate dedication deduce
deduplicate deduplication deemed deep deepen deer def default defeat defend defense defensive define definite
definition definitive degrade degree del delay delegate delegation deletable delete deletion deliberate deliberation
delicate delicious delight delightful delimited delineate deliver deliverability deliverable delivery delta delve
demand demo democracy democratise democratize demographics demon demonstrate demonstration demystify dendrogram
denial denominator dense density deny department departure depend dependence dependency dependent deploy deployable
deprecated deprecation depression deps depth derail derivative derive descend describe description descriptive
descriptor deserve design designated desirable desire desk desktop desperate despise despite destination destined
destiny destroy destruction detached detail detect detection detector determine determinism deterministic
deterministically detract detrimental dev develop devenv deviation device devil devops devote devroom diagnose
diagnosis diagnostic diagram dial dialect dialog dialogue dice dict dictate dictionary did didn die diff difference
different differential differentiate differentiation differentiator difficult difficulty dig digest digestible digit
digital diligence dimension dimensional diminish dining dinner dip dir direct direction directive director directory
direnv dirty dis disabilities disable disadvantage disagree disallow disappear disappointed disappointing
disassembly disaster discipline disclaimer disconnect discount discourage discourse discover discoverability
discoverable discovery discrete discriminatory discuss discussion disease dish disinformation disk dislike dismiss
disparate dispatch dispel display disposable disposal dispute disrepair disrupt disruption disruptive dissect
disseminate dissemination distance distant distill distinct distinction distinguish distracted distracting
distraction distribute distribution distributor distro distroless distutils ditch div dive divergence diverse
diversity divide dividends division divisive django doable doc docker docstring doctor document documentary
documentation dodge does doesn dog dogfood dogmatic doing dollar dom domain dominant dominate domination don donate
done dongle door doorbell dope dos dose dot dotfiles double doubly doubt dove down download downloadable downside
downstream downtime downtown dozen draft drag dragons drain drama dramatic dramatically drastically draw drawback
drawn dread dream drift drill drink drive driven drone drop drove drowning drudgery drum dry dryable dual duck dude
due dug dumb dummy dump dunder dunk duplicate duplication durability durable duration during dust dutch duty dying
dynamic dynamically dystopian each eager ear earbuds earlier earliest earn ease easier easiest easily east easy eat
ebpf echo eco ecology ecommerce economic economically economy ecosystem edge edit editable edition editor editorial
educate education educational educators effect effective efficiency efficient effort effortlessly egg ego egress
eight eighteen either ejemplos elaborate elected election electric electrical electricity electronic electrothermal
elegance elegant element elementary elephant elevate elevator eleven eligible eliminate elimination elliptic else
elsewhere elusive email embarked embarrassed embarrassing embed embeddable embodied embodiment embrace embroidery
emerge emergence emergency emissions emit emoji emotion emotional empathetic empathy emphasis emphasise emphasize
empirical employ employee empower empty emulate emulation emulator enable encapsulate encapsulation enclave encode
encompass encounter encourage encrypt encryption encumbered end endeavor endeavour endless endorsed endpoint enemy
energy enforce eng engage engine english enhance enjoy enjoyable enormous enough enrich enroot ensemble ensues
ensure entails entender enter enterprise entertaining entertainment enthusiasm enthusiast enthusiastic entire
entitled entity entre entrepreneur entrepreneurial entrepreneurship entropy entry enum enumerate enumerations env
envelope environment environmental envision envy ephemeral epic epidemiologists episode epoch equal equality
equation equip equity equivalence equivalent era erase erasure erect ergonomic err erroneous error escalate
escalation escalator escape esoteric especially essay essence essential est esta establish estate este estimate
estimation estimator etc eternal ethical ethics ethos europe european euros evacuation evaluate evaluation evaluator
evangelist evangelize eve even event eventual every everybody everyday everyone everything everytime everywhere
eviction evicts evidence evident evil evolution evolve evp exact exaggerating exam examine example exceed
exceedingly excel excellence excellent except exception exceptional excessive exchange excited excitement excites
exciting exclude exclusion exclusive excuse exec executable execute execution executive executor exemplar exercise
exhausted exhausting exhaustive exhibit exist existence existential exit exotic expand expansion expect expectation
expense expensive experience experiment experimental experimentation expert expertise expire expiry explain
explanation explicit explode exploit exploitable exploitation exploratory explore explosion exponential export
expose exposition exposure express expression expressive extend extendable extensibility extensible extension
extensive extent external extra extract extraction extraneous extraordinarily extravaganza extreme eye faas
fabricated fabulous face facebook faceless facets facial facilitate facility fact facto factorial factory fad fade
fail failover failure faint fair fake fall fallback fallen false fame familiar familiarity familiarize family famous
fan fanciness fancy fantastic fantasy far farm fascinated fascinating fascination fashion fast fastapi fastest fat
fate father fatigue fault faulty favicons favor favorite favourite fear feasibility feasible feature february fed
federated federates federation fee feedback feel feet fell fella fellow felt female feminism fence fests fetch few
fiber fiction fictional fiddle fiddly fidelity field fifth fifty fight figure file filename filesystem fill film
filter final finalized finance financial find fine finger fingerprint fingertips finish finite fire fireside
firewall firm firmware first fiscal fish fit five fix fixable fixated fixture flag flagship flakes flaky flame
flapping flash flask flat flatten flavor flavour flaw fledged fleet flesh flew flex flexibility flexible flexibly
flies flight flip flit float flock flooded flooding floor floppy flow fluent fluid flushing fluxcd fly flywheel fmt
focus fold folk follow followup font foo fool foot footage football footprint for foray forbidden force forecast
forefront foreign foremost forensic foresee foreseeable forest forever forges forget forgiveness forgot forgotten
fork form formal formality formalized format formation formula formulate forth fortunate forum forward fossil foster
found foundation foundational four fourth fractal fraction fragile fragment fragmentation frame framework frankly
fraud freak free freedom freelance freeze french frequency frequent fresh freshbooks friction frictionless friday
fridge friend from front frontend frontier frontline frosting frozen fruit fruitful frustrated frustrating
frustration fuel fulfill full fullstack fully fun func function functional functionality functools fundamental
fundraiser fundraising funky funniest funny furniture further fusion fuss futile future futuristic fuzz fuzzy
gadgets gain galaxy gallery galore game gang gap garage garbage gardening gardens gas gate gatekeepers gatekeeping
gateway gather gatsby gauge gave gay gazpacho gdb gear geek geese gel gems gen gender gene general generalist
generalize generate generation generational generative generator generic generically generous genesis genetic genius
genome genomic genre gentle gentleman gentlemen gently gents genuine geo geographic geographical geography geometry
geopolitical geospatial german get ghost giant gif gift gig gigabit gigabytes gigahertz gigantic gila gin girl gist
git github gitlab give giveaway given glad glamorous glance glass glibc glimpse glitch glob global globe glom
glossary glue gnarly goal goes going golang gold golden gone gonna good goodbye goodies goodwill goof google gopher
gorgeous gorilla goroutine gory gosh gossip got gotchas gotta gotten govern governance grab grace graceful grad
grade gradient gradual graduate graduation grafana grail grain grammar gran grandmother grant granular granularity
graph graphic graphical grasp grass grassroots grateful gratifying graveyard gravity gray grayscale great greatest
green greenfield greeting grep grew grey grid grief grind gripes grok grooming gross ground groundbreaking
groundwork group grow grown growth grumpy grunt guarantee guard guardrails guess guesswork guest guidance guide
guidebook guideline guilty guitar gun gut guy gym habit hacer hack hackable had hadn hair hairier hairy half halfway
hallmark halloween hallucination hallway halt hamburger hammer hamster hand handful handheld handholding handle
handlebars handoffs handshake handy hang happen happier happily happiness happy hard hardcore harden hardest
hardware harm harmful harmless harness harsh harvest has hash hashtag hasn hassle hasta hasura hat hatch hatchling
hate haunted have haven havoc hay hazards head headache headless headline headspace heal health healthcare healthier
healthy heap hear heart heartbeat heat heaven heavier heavily heavy heavyweight heck heckling heels height held
helicopter hell hello helm help helpful hence her here heritage hero hesitant heterogeneity heterogeneous
heterogenous heuristic hex hey hidden hide hierarchical hierarchy hieroglyphs high highest highlight hijack
hilarious him himself hinder hindsight hint hip hipster hire hireable his histogram historic historical history hit
hive hobby hobbyists hockey hold hole holiday holistic holy home homegrown homepage homework homogenous hone honest
honor honorable hood hook hoops hop hope hopeful horizon horizontal horn horrible horrific horror horse horsepower
hospital host hostile hot hotel hottest hour house household hover how however href html htmx http httpx hub hubris
hug huge huh human humanitarian humanity humanize humble humility humor hump hunch hundred hung hunt hurdle hurt
hustle hybrid hydration hydrogen hygiene hype hypermedia hypervisor hyphens hypotheses hypothesis hypothetical ice
iceberg icicle icon iconic idea ideal idempotency idempotent identical identification identifier identify identity
ideology idiom idiomatic idiosyncrasies idle ids ifs ignorant ignore ill illegal illustrate illustration image
imagery imaginary imagine imbalance immediate immense immersed immersive immortal immudb immune immutability
immutable impact impactful imperative imperfect impersonation implement implementation implementors implications
implicit imply import importable importance important impose impossible impossibly imposter impostor impress
impression impressive improve inability inaccessible inaccurate inactive inactivity inadequate inadvertently
inappropriate inaugural inbound inbox inc incarcerated incarnation incendiary incentive incentivized inception
inches incident include inclusion inclusive inclusivity income incompatibility incompatible incompetence incomplete
inconsistencies inconsistent inconvenience incorporate incorrect increase incredible incredibly increment
incremental incubating incubation incumbent incur indeed indefinitely indentation independence independent index
indian indicate indication indicator indices indie indirect indispensable individual indoor induced inducing
industrial industry inefficiencies inefficient inequalities inertia inevitable inevitably inexpensive inexperienced
infamous infancy infeasible infer inference inferior infinite infinity inflection influence influencers influential
influx influxdb info inform informaci informal information informational informative infra infrastructure
infrequently ing ingest ingestion ingrained ingredient ingress inhabitants inherent inherit inheritance init initial
initialisation initialize initiate initiative inject injection injector inlets inline inner innocent innovate
innovation innovative innovators input inquiry ins insane inscrutable insecure insert insertion inset inside insight
insightful insignificant inspect inspection inspector inspire install installation instance instant instantaneous
instantiate instantiation instead instinct institute institution institutional instruction instructional instructor
instrument instrumental instrumentation insufficient insult insurance int intact integer integral integrate
integration integrators integrity intellectual intelligence intelligent intelligible intend intense intensity
intensive intent intention intentional interact interaction interactive interactivity intercept interception
interchangeable intercom interconnect interdisciplinary interest interface interfere interference interject
intermediary intermediate intermittent intern internal internalize international internationalization internet
internship interoperability interoperable interpersonal interplay interpolated interpolation interpret
interpretability interpretable interpretation interrogate interrupt intersection interstellar intertwined interval
intervention interview interviewee intimidated intimidating into intranet intricacies intricate intrigued intriguing
intrinsic intro introduce introduction introductory introspect introspection intuition intuitive invalid
invalidation invaluable invasive invent invention inventor inventory inverse inverted invest investigate
investigation investigators investors invisible invite invocation invoice invoke involve ios iptables ironic
ironically irrational irregular irrelevant irrespective ish islands isn isolate isolation isort issue italian itch
item iterable iterate iteration iterative iterator its itself jacket jail jam japanese jargon java javascript
jealous jerk jitter job join joint joke journal journalism journalists journey joy joystick json judge judgment
judgmental juggle jujutsu july jump june junior jupyter just justice justification justify keen keep kept kernel
ketchup key keyboard keyless keynote keyring keyword kibble kick kid kill kilobytes kilometers kind kinda
kindergarten king kit kitchen kitty klustered knew knife knitting knobs knock know knowledge knowledgeable known kpt
kube kubeadm kubeconfig kubectl kubelet kubernetes kyverno lab label labor laboratory lack ladder lag laid lake
lambda lame lamp land landscape landslide lane language laptop large largest largo las last latch late latency
latest latex latter lattice laugh laughter launch laundry law lawn lawyer lay layout lazily lazy lead leadership
leaf league leak leakage leaky lean leap learn learnt least leave lecture led ledger leeway left leg legacy legal
legend legendary legislation legislative legit legitimate lend length lenguaje lens less lesson let level leverage
levers lexical liability lib liberation library libre licence license lid lie life lifecycle lifestyle lifetime lift
ligatures light lightbulb lightning lightningtalk lightweight like likelihood limit limitation limitless line
lineage linear liners lineup lingua linguistic link linkedin linode lint linux liquid liquorice list listen literal
literate literature little live livestream load loan local locale locality localize locate location lock locust log
logic logical login logistics logo logrocket long longest longevity longtime look lookup looming loop loose los lose
lossless lossy lost lot loud love low lowest loyal luck lucky lunch lurking luxury lying mac machine machinery macos
macro mad made magazine magic magical magnetic magnitude mail main mainframe mainline mainstream maintain
maintainability maintainable maintenance maintrack major majority make makefile malformed malicious malleable
malware man manage manageability manageable mandate mandatory mangled manifest manipulate manipulation mantra manual
manufacture manufacturers many map march margin marginal marginalized markdown marked marker market marketplace
marking marks markup marry mas mascot mash mask masonry massive master mastermind mastery match mate material
materialize math mathematical mathematician mathematics matplotlib matrices matrix matter mature maturity maximal
maximize maximum may maybe maze mdformat mean meaningful meaningless meant meantime meanwhile measurable measure
meat mechanic mechanical mechanism media median medical medicine mediocre medium meet meetup meg mega megabits
megabytes melange member membership meme memo memorable memorize memory men mental mentality mention mentor
mentorship menu merch merchants mercy mere merge merit mesa mesh mess message messenger messy met meta metaclasses
metadata metal metaphor method methodological methodology metric metro mic mice micro microbes microcontroller
microkernel microphone microprocessor microscope microseconds microservice microsoft mid middle middleware might
mighty migrate migration mile mileage milestone milk million millisecond mimic min mindful mindset mindshare mine
mini minify minimal minimalism minimalist minimalistic minimize minimum minion minor minority minus minute minutos
mirror mis misbehaving misconception misconfigurations miserable misleading mismatch mission misspelled misspellings
mistake mistaken misunderstanding misunderstood misuse mitigate mitigation mix mixin mixture ml mobile mobility mock
mockups mod modal modality mode model modelos modem moderate moderation moderators modern modernize modest
modification modifier modify modular modularity module moist molten mom moment momentum monads monday monetary
monetize money monitor monkey mono monolith monolithic monopoly monorepo monster month mood moral morale more
morning mortgage most mother motherboards motion motivate motivation motor motto mount mountain mouse mouth move
movie much muck mud mug multi multicast multicore multidimensional multiline multimedia multimodal multiplayer
multiple multiplexed multiplexing multiplication multiplier multiply multiprocessing multitasking multithreaded
multithreading multitude mundane municipal muscle museum music musical musician musl must mustard mutability mutable
mutant mutate mutation mutual mux mypy myriad myself mysterious mystery myth nabout nagging nail naive name
namespace nan nanalysis nanoseconds napplication nare narrative narrow nas nascent nasty nat nation national native
natural nature navigate navigation navigational navigator nbe nbuild nbut ncan ncode ncommunity ndata nde
ndevelopers ndevelopment ndifferent near nearby nearest neat nebulous necessarily necessary necessitate necessity
neck necosystem need negative negativity neglect negligible negotiate negotiation neighbor neighbours neither nen
nerd nerdy nervous nest net netflix netlify network neural neuroscience neutral never nevertheless new newbie
newcomer newest newfound newsletter nexperience next nfeatures nfor nfrom nginx ngrok nhave nhow nice nicest
niceties niche nifty night nightmare nil nin nine ninto nis nit nitty nix nlearn nlibraries nlike nmake nmemory
nmodel nmore nnot nobody nod node nodejs nof noise noisy nominate non none nonlocal nonsense nor norm normal
normalize north northern nos nose not notable notably notch note notebook nother nothing notice noticeable
notification notify notion notoriously noun nourishing nout novel november novice now nowadays nowhere nown nox
nperformance npm nproblems nprogramming nproject nscience nsimple nsoftware nsome ntalk nth nthat nthe ntheir nthese
nthey nthis nthrough nto ntools ntutorial nuance nuclear nudge nuestro null numba number numeric numerical numerous
numpy nunderstand nurture nuse nutrition nuts nutshell nwe nwhat nwhich nwill nwith nwork nyou obfuscated
obfuscation object objective obligated obligation obscure observability observable observational observe obsessed
obsolete obstacle obtain obvious occasional occupancy occupies occur occurrences october odd off offending offensive
office official offline offload offset often oftentimes oil okay old oldest omit omnipresent onboard once one
oneself ongoing onion online only onto onwards oops opa opaque opcode open opensource operability operate operation
operational operator opinion opinionated opportunity opposed opposing opposite ops opt optical optimal optimise
optimistic optimize option optional oranges orchestrate orchestration orchestrator order ordinary org organic
organically organisational organise organizational organize orientation oriented origin original originated
orthogonal oscilloscopes other otherwise otras ought our ourselves out outage outbound outbreak outcome outdated
outdoor outgoing outgrown outlaw outlet outlier outline outlook outperform output outreach outright outset outside
outsized outsource outstanding over overall overarching overboard overcame overcome overdo overdue overflow
overgrown overhauling overhead overheard overkill overlap overlay overload overlook overnight overrated overridden
override overseas oversee oversight overusing overview overwhelm overwrite owe own ownership pace pacemaker pack
package packagers packet pad page pagination paid pain painful painless paint pair palette palo pan pandas pandemic
pane panel panelist panic panicking paper par para paradigm paradox paragraph parallel parallelism parallelize
paralysis parameter parameterization parameterized parametric parametrize paramount paranoid parchment parent
parentheses parity park parrot parse part partial participant participate participation participatory particle
particular partition partner partnership party pass passage passion passionate passive passkeys password
passwordless past paste patch patent path pathlib pathological pathway patience patient pattern pause pave pay
paycheck payload pdb pdf peace peak peanut pedagogical pedagogy peek peer peeves peewee pen penalty pending pendulum
penetration penguin people pep per perceive percent percentage percentile perception perceptual perf perfect
perfection perform performance performant perhaps period periodic periodically peripherals perks permanent
permission permissive permit permutation pero perpetual persist persistence persistent person persona personal
personality personalization personalized personnel perspective pertinent pervasive pesky pet petabytes phase
phenomena phenomenal phenomenon philosophical philosophy phishing phone photo photographs photography php phrase
physical physicist physics pic pick pickle pickup picture pie piece piecemeal pile pillars pilot pin ping pinky
pinpoint pioneered pip pipe pipeline pipenv pipx pit pitch pitfall pivot pixel pizza pkg place placeholder plagued
plain plaintext plan plane planet plant plastic plate plateau platform play playback playbook playlist pleasant
please pleasure plenty plethora plot plug pluggable plugin plumbers plumbing plural plus pnpm pocket poco pod
podcast podman poetry point pointless poke polarizing police policy polish polite political politics poll polluted
polyfill polyglot polymorphism polynomial pong pool poor pop popular popularity popularized populate population por
port portability portable portal portfolio portion pose position positional positive positivity possibility possible
possibly post postgres postgresql postpaid postpone posture pot potential potluck potty pound pour power powerful
pprof practical practice practitioners pragmatic praise pranks pre prebuild prebuilt precedence precious precise
precision predates predatory predecessor predefined predicate predict predictable predictably prediction predictive
predictor predominantly preempt preemption preexisting prefer preferable preferably preference prefix preliminary
preload premature premise premium prep prepaid prepare preprocessing preprocessors prerequisite presence present
presentation preserve presets president press pressure presumably presume pretend pretraining prettier prettiest
pretty prevalent prevent prevention preview previous price priceless pride primarily primary primate prime primitive
principal principle print printable prior prioritize priority prismic prison privacy private privilege prize pro
proactive prob probabilistic probability probable probably probe probiotics problem problematic procedural procedure
proceed process processor procrastinate procrastination procurement produce product production productive
productivity profanity profession professional professor proficiency proficient profile profit profitable profound
program programmable programmatic programmatically programme progress progression progressive project projection
projector proliferation prometheus prominence prominent promise promo promote promotion prompt prone pronounce
pronunciation proof prop propagate propagation propel property prophet proponents proportion proportional proposal
propose proposition proprietary prospect prospective protect protection protein protocol prototype proud prove
proven provenance provide provision proximity proxy prune pseudo pseudocode pst psychological psychology ptrace pub
public publication publish puede pull pulse pulumi pump pun punch punchline punctuation punt punto pupils purchase
pure purge purity purple purpose purposeful pursue pursuit push pushback put puzzle pydantic pyenv pylint pylock
pypi pyproject pyscript pytest python pythonbytes pythonic pythontest pyx qa qemu qualifier qualify quality
quantifiable quantify quantiles quantitative quantity quantization quantum quarantine quarter quarto qubit que
querier query quest question questionable questionnaire queue quick quickest quiet quirks quit quite quiz quorum
quota quote rabbit race rack rad radar radiation radical radio radius rage rail railway rain rainbows raise rally
ramifications ramp ran random randomize range rank rant rap rapid rare raster rat rate rather ratings ratio
rationale raw rawhide rawkode reach reachable react reaction reactive reactivity reactor read readability readable
readily readiness readme ready real realise realistic realistically reality realize realm realtime reap reapply
reason reasonable reasonably reassembly rebalance rebase rebellion reboot rebrand rebuild rebuilt recall recap
receipt receive recent reception recession recipe recipient reciprocity reckless reckon reclaim recognise
recognition recognize recommend recommendation recompile reconcile reconciliation reconfigure reconsider reconstruct
record recount recover recovery recreate recreation recruit recurring recursion recursive recycle red redaction
reddit redefine redeploy redesign redirect redo reduce reduction redundancy redundant reevaluate ref refactor
reference referral refine reflect reflection reflective reform reformat refresh refrigerator refund refuse reg
regard regardless regenerate regex regime region regional register registrar registration registry regression regret
regrettably regular regulate regulation regulatory reimagine reinforce reinvent reject rejection relate relation
relational relationship relative relaunch relaxed relaxing relay release relevance relevant reliability reliable
reliably reliance reliant relicensed relief reload relocate relocations reluctant rely rem remain remainder remake
remark remarkable remarkably remediate remediation remedy remember remind remixes remote removal remove renaissance
rename render renew renewable renewal rent reoccurring repacking repair repeat repeatability repeatable repertoire
repetition repetitive rephrase replace replay replica replicate replication reply repo report repository represent
representation representative repressive repro reproduce reproducibility reproducible reputation request require
resampling rescue research resemble reservation reserved reset reshape resident resides residing resilience
resiliency resilient resist resistance resistant resize resolution resolve resonated resonates resorting resource
respect respectable respectful respective respond respondents response responsibility responsible responsibly
responsive rest restart restaurant restore restrict restriction restrictive restructured result resume resurgence
retail retain retargeting retention rethink retire retooling retraining retrieval retrieve retro retrospective retry
return reusability reusable reuse revamp reveal revenue reverse reversible revert review revise revision revisit
revive revolution revolutionary revolutionize revolve reward rewind reworks rewrite rewritten rewrote rhythm rich
rid ride ridiculous riff right rigid rigorous ring rip ripe ripple rise risen risk risky river riveting road
roadblock roadmap robot robotic robust rock rocket rogue role roll rollback rollout roof room root rootless rotate
rotation rough round roundtrip route routine row royalty rubber rubbish rude rudimentary ruff ruin rule run runbook
runc rundown runnable runtime runway rural rush russian rust rusty rye sabotage sacrifice sad safe safeguard safety
said sailing saint sake salad salary sale salesperson salient same sample san sandbox sandwich sane sanitization
sanitizer sanity santa sat satellite satisfaction satisfy saturday sauce save savvy saw say scaffold scalability
scalable scalar scale scam scan scarce scare scary scatter scenario scene schedule schema scheme scholarly scholars
school science scientific scientifically scientist scikit scipy scope score scrape scratch screaming screen
screenshot screw script scroll scrutinize sea seaborn seal seamless search searchable season seat seaweed sec
seccomp second secondary secrecy secret section sector secure security see seek seem seemingly seen segment
segmentation segue seldom select selection selective selector self selfish sell selves semantic semantically
semaphores semi semicolons seminars send senior seniority sense sensible sensitive sensitivity sensor sent sentence
sentient sentiment sentinel seo separate separation september sequence sequential ser serial serialize series
serious serve serverless service servos session set settle setup setuptools seven sever several severe severity
sewage sexual shade shadow shake shall shallow shame shampoo shape shard share shareable sharp sharpen shave she
shebang sheet shelf shell shelves shield shift shim shine shiny ship shirt shit shock shoes shoot shop short
shortage shortcomings shortcut shorten shortest shorthand shortlist shot should shouldn shout shove show showcase
shown shrink shrouded shuffle shut shutdown shy sibling sick side sidecar sideways sift sigh sight sigma sign signal
signature significance significant sigstore silence silent silicon silly silo silver sim similar similarity simple
simplest simplicity simplification simplify simplistic simply simulate simulation simulator simultaneous sin since
singing single singleton singular sink sister sit site situation situational six sixth size skate skateboard
skeleton skeptic skeptical skepticism sketches skew skies skill skillset skim skin skinny skip sky slab slack slam
slash slated sled sleep slew slice slick slide slight slimy sling slip slippery slop sloppy slot slow slowdown
slowest slug sluggish small smallest smart smartphone smash smell smiling smoke smooth snake snap snappy snapshot
sneak sneeze sniff snippet snoop soap soapbox sobre social society socket socks sofa soft software soil solar sold
sole solid solidifies solo solution solvable solve some somebody someday somehow someone something sometime somewhat
somewhere son song soon sophisticated sophistication sorry sort sorta sought soul sound soundboard soup sour source
south southern sovereignty spa space spacecraft spaghetti spam span spanish spare sparingly spark sparkles sparse
sparsity spatial spawn speak speakerdeck spec special specialist specialize specialty specific specifically
specification specificity specify spectacular spectre spectrum speculation speculative sped speech speed speedometer
speedup speedy spell spend spent sphere spices spicy spies spike spiky spill spin spiral spirit spiritual spit spite
splash split spoil spoke spoken sponge sponsor sponsorship spooky sport spot spotlight spouse sprawl sprayed spread
spreadsheet spring sprinkle sprint sprites spun sqlite square squash squeeze src sre ssh stab stability stabilize
stable stack staff stage stakeholder stakes stale stamp stance stand standalone standard standardise standardize
standpoint star stare stark start startup stash stat state stateful stateless static statically station stationary
statistic statistical status stay std stdlib stdout steadily steady steal stealth steep steer stellar stems step
steroids stewardship stick sticky still sting stitch stochastic stock stole stolen stolinski stomping stone stood
stop storage store storm story storytelling str strace straight straightforward strains strange strategic strategy
strawberries streak stream streamline street strength strengthen stress stressful stretch strict strides strike
stringent strip strive stroke stroll strong strongest struck struct structural structure struggle stub stubborn
stuck student studios study stuff stumble stump stunning stupid style stylistic stylized sub subcategory subclass
subgraph subject subjective submission submit subnet subprocess subproject subscribe subscription subsequent subset
substantial substitute substitution substrate subsystem subtitle subtle subtleties subtracted subtracting
subtraction succeed success successful successive successor succinct such suck sudden sudo sued suffer suffice
sufficient suffixes sugar suggest suggestion suit suitability suitable suitcase suite sultan sum summarize summary
summit sun sunday sunk sunset super superb supercharge supercomputer superhero superior supermarket superpower
superseded supervised supervisee supervision supervisor supper supplement supplementary supplier supply support
supportive suppose suppress sure surf surface surgery surname surprise surround surveillance survey survive sus
susceptible suspect suspend suspense suspicious sustain sustainability sustainable svp swag swamped swap swear sweat
sweep sweet swim swing swiss switch switchover sworn symbol symbolic symbolically symbology symmetric symptoms sync
synchronisation synchronize synchronous syndrome synergies synonyms syntactic syntax synthesis synthesize synthetic
syrup sys sysadmin syscall syslog system systematic systematically systemic tab table tablet taboo tabular tach
tackle tactical tactics tag tagline tail tailor taint take takeaway taken tale talent talk talkpython tall tame
tamper tan tangential tangible tangled tank tantivy tap tape tar tarball target task taste tasty tastytreat taught
tax taxi taxonomy tea teach team teammate teamwork teapot teardown tease tech technical technique technological
technologists technology tecnolog tedious tee teenager teeth telco telecommunications telemetry teleport telescope
tell temp temperature template temporal temporarily temporary tempted tempting ten tenacity tenancy tenant tendency
tennis tension tensor tent terabytes term terminal terminate termination terminology terraform terrible terribly
terrified terrifying territory terse test testability testable testament text textbooks textile textual textures
than thank thankful that the theft their them theme themselves then theoretical theory therapy there thereby
therefore thereof thermal thermostat these thesis they thin thing think third thirty this thorny thorough those thou
though thought thoughtful thousand thread threat threatened threatening threatens three threshold threw thrilling
thrive throttle through throughout throughput throw throwaway thrown thumb thumbnails thus tick ticket tidbits tidy
tie tight tighten tile till time timeframe timeline timeout timestamp timezone tink tiny tip tiptop tired tires
tiresome tiring tissue title toast today todo toe together toggle toil token told tolerance tolerant tolerate toll
tomatoes toml tomorrow ton tone tongue too took tool toolbar toolbox toolchain toolkit toolset tooth top topic
topical topology torch tornado toss total touch touchy tough tour toward towel tower town tox toxic toy trabajo
trace traceability tracebacks traceroute track trackpad tractable traction trade tradeoff tradition traditional
traffic trail train trait trajectory trans transaction transactional transcends transcoding transcript transcription
transfer transferable transform transformation transformative transient transistors transit transition transitive
translate translation translator transmission transmitted transmitting transparency transparent transport
transportation trap trash travel traversal traverse treat tree tremendous trenches trend trendy trepidation triage
trial tribal trick trickier tricky tried tries trigger trillion trio trip triple trivia trivial troll trouble
troubleshoot trough trove truck true truly trust trustworthiness trustworthy truth truthy try tsh tubes tuesday tune
tunnel tuple turbulent turd turn turnaround turnkey turtles tutorial tweak tweet twelve twenty twice twin twine
twist twitter two tying type typefaces typewriter typical typo typography ubiquitous ubiquity ugly ui ultimate ultra
umami umbrella una unable unacceptable unattended unauthenticated unavailable unavoidable unaware unbiased unbounded
uncanny uncertain uncertainty unchanged uncle unclear uncomfortable uncommon uncompromising uncover undefined under
underestimate undergoing undergrad undergraduate underlay underline underlying undermine underneath underpin
underrated underrepresented underscore underserved understand understandable understated understood undertaken
undertaking underused undervalued underway underwrites undo undocumented unemployment unexpected unfair unfamiliar
unfinished unfortunate unhappy unhealthy unicorns unification uniform unify unikernel uninstall unintelligible
unintended unintentional union unique unit unite unittest universal universe university unknown unleash unless
unlike unlimited unload unlock unmaintainable unmaintained unmodified unnecessarily unnecessary unnoticed unofficial
unorthodox unpack unpaid unpleasant unpopular unprecedented unpredictable unprivileged unproductive unravel
unreachable unreadable unreal unreasonable unrelated unreliable unsafe unseen unset unsigned unsolved unstable
unstructured unstuck unsubscribe unsupervised unsupported unsure untangle untested until untouched untrusted unused
unusual unveils unwanted unwind unwrap upcoming update upfront upgrade upload upon upper ups upset upsides
upskilling upstream uptime urban urge urgency urgent url usability usable usage use useful useless username
userspace using uso usual utility utilize utopia utter uvicorn uvloop ux vacation vaccine vague valid validate
validation validity valuable value van vanilla vantage var variability variable variance variant variation variety
various vary vast vcluster vector vectorization vectorized veggie vehicle vein velocity vendor venerable ventilator
venture venue venv ver verb verbal verbatim verbose verbosity verifiability verifiable verification verifier verify
verity versatile versatility version versus vertical vertices very vet veterans vhost via viable vibe vibrant vice
vicious victim video view viewpoints viewport village vim violate violation viral virtio virtual virtualenv
virtualization virtualized virtuous virus vis visa visibility visible vision visit visitor visual visualisation
visualize vital vivid vocabulary vocal voice void volatile voltage volume volunteer voodoo vote vp vulnerability
vulnerable vulture wage wait waitlist waitress wake walk walkthrough wall wallet wallpaper walrus wanna want war
warehouse warm warn warrant was wash wasm wasn waste watch watchdog water waterfall wave way weak weakened wealth
wear wearable weather web webassembly webcam webcast webhook webinar webpack webpage website wednesday weeds week
weekend weigh weight weird weirdest welcome well went were weren wesbos west wet whale what whatever whatnot
whatsoever wheel when whenever where whereas whereby wherever whether which whichever while whilst whip whirlwind
whiskey whistle white whiteboard whitelist whitespace whitewashing who whoa whoever whole whom whose why wicked wide
widen widespread widest widget width wife wiki wild wildcard will willful wily win window winking winter wipe wire
wireless wisdom wise wish with within without withstand witnessed wizard woes woken woman women won wonder wonderful
wood word work workable workaround workflow workhorse workload workouts workplace workshop workspace workstation
world worldwide wormhole worms worry worse worst worth worthwhile worthy would wouldn wound wow wrangle wrap wrapt
wrestling writable write writeable written wrong wrote www yak yaml yarn yay yeah year yep yes yesterday yet yield
yogurt you young youngest yourself yourselves youth youtube yum zero zine zip zippy zone zoom zsh
`
    .trim()
    .split(/\s+/),
);

/** Endings, and what to put in their place to reach the stem. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ["s", ""],
  ["es", ""],
  ["ed", ""],
  ["d", ""],
  ["ing", ""],
  ["ing", "e"],
  ["er", ""],
  ["ers", ""],
  ["ly", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["ation", "e"],
  ["ment", ""],
  ["ness", ""],
  ["r", ""],
];
const doubling = ["ed", "ing", "er", "ers"];

/** Whether a word is one of everyday or technical English, in any form ("containers", "deploying"). */
export const isCommonWord: OfWord<boolean> = rememberedClass((word) => {
  const lower = word.toLowerCase();
  return stems.has(lower) || stemsOf(lower).some((stem) => stems.has(stem));
});

/** Whether a word stands among the stems as it is: surnames like Keller and Fowler do not. */
export function isCommonStem(word: string): boolean {
  return stems.has(word.toLowerCase());
}

function stemsOf(word: string): string[] {
  const result: string[] = [];
  for (const [ending, instead] of endings) {
    const length = word.length - ending.length;
    if (length >= 3 && word.endsWith(ending)) result.push(word.slice(0, length) + instead);
  }
  for (const ending of doubling) {
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 4 && word.endsWith(ending) && stem.at(-1) === stem.at(-2))
      result.push(stem.slice(0, -1));
  }
  return result;
}
