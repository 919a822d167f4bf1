// The trap suite: sentences in which a name is an everyday word, or an everyday word looks like a name.
import { describe, expect, it } from "vitest";
import { textAt, type EntityType } from "../../src/model/index.ts";
import { extractEpisode } from "../../src/extraction/extract-episode.ts";
import { createGazetteer, createMarkedEpisode } from "../support/marked-episode.ts";
import { trapNames } from "../support/trap-names.ts";

const gazetteer = createGazetteer(trapNames);
const tested: ReadonlySet<EntityType> = new Set(["technology", "organisation", "event"]);

/** Each block is an episode of its own; " / " begins a new paragraph. */
const traps: Readonly<Record<string, string>> = {
  "contractions are no names": `
    We've acquired a taste for it, and You're hired by them.
    You’re acquired by habit. We've announced it.
    They said Don't, a library of nothing. Shouldn't is a framework.
    Won’t, a tool for waiting, uses [Rust|technology].
  `,
  "a word that is a language": `
    [Rust|technology] is a systems programming language.
    The barn door was covered in rust.
    Rust had eaten through the hull of the old ferry.
    Sailors scrape rust off the hull every spring.
    We rewrote the scheduler in [Rust|technology].
    Their parser is written in [Go|technology].
    Go to our page for the full recording.
    Go ahead and send us your questions.
    Ready, set, go!
    Let us go over the agenda first.
    We Go Live at nine every Tuesday morning.
    The [Go|technology] compiler got a lot faster.
    A swift reply would be appreciated.
    Swift action saved the harbour.
    She ported the game to [Swift|technology].
    An app written in [Swift|technology] feels at home on a phone.
    He threw a dart at the map.
    The client is built with [Dart|technology].
    They picked [Golang|technology] for the agents.
    golang|technology`,
  "what is written as code": `
    \`[quuxhush|technology]\` is a shell for gardeners.
    She wrote \`[zorblix|technology]\` – an open source command line tool.
    \`QuuxTrait\` is an implementation detail.
    She maintains the [zorbdown|technology] and [zorbquarto|technology] R packages.
    He wrote the [quuxlint|technology] [Python|technology] package, and two more.
    Custom [Go|technology] proxy, and a [Rust|technology] compiler.`,
  "one letter": `
    The driver is written in [C|technology].
    Plan C was to walk home.
    Vitamin C keeps the sailors healthy.
    The [C|technology] compiler refused the file.
    She teaches [C++|technology] and [C#|technology] on weekends.
    The statistics were done in plain paper and R, G and B stand for colours.
    The plots were written in [R|technology].
    Section D of the building is closed.
    The bindings exist for [C|technology], [C++|technology] and [Python|technology].
    He got a C in chemistry.
    Group D won the match.
    J. R. Smith came by.
    A, B and C walk into a bar.
    The kernel mixes [C|technology] and [Rust|technology] code.
    Both [C|technology]/[C++|technology] toolchains were tested.`,
  "everyday words that are tools": `
    [Helm|technology] is a package manager for clusters.
    The captain stood at the helm.
    Helm in hand, she steered the boat.
    A draft of the law was leaked.
    Draft beer is served until midnight.
    [Draft|technology] is a tool for packaging small services.
    The fire brigade arrived late.
    [Helm|technology], [Draft|technology], and [Brigade|technology] are tools for developers.
    The envoy of the king arrived.
    We route all traffic with [Envoy|technology] and [gRPC|technology].
    The consul signed the visa.
    Service discovery runs on [Consul|technology] and [Terraform|technology].
    A spark set the barn on fire.
    Spark plugs need to be changed.
    The pipeline is built on top of [Spark|technology].
    They moved from [Kafka|technology] to [Spark|technology] within a year.
    The [Spark|technology] cluster was idle.
    An echo came back from the valley.
    Echo, a nymph, could only repeat what others said.
    The handlers are built with [Echo|technology].
    We react quickly to complaints.
    React to the news as you like.
    The page is built with [React|technology] and [TypeScript|technology].
    An angular shape stood in the park.`,
  "everyday words that are companies": `
    The market square was empty.
    Times Square was crowded that night.
    She is an engineer at [Square|organisation].
    Ana Lopez, CTO of [Segment|organisation], explains the rebuild.
    The next segment is about gardening.
    Segment the orange before serving.
    Dark mode is easier on the eyes.
    Mode of transport was the question.
    He works at [Mode|organisation] as an analyst.
    A stripe of paint marks the lane.
    Stripe the wall with two colours.
    She joined [Stripe|organisation] after she left [Netflix|organisation].
    The oracle at Delphi spoke in riddles.
    He was a manager at [Oracle|organisation] for ten years.
    An apple a day keeps the doctor away.
    Apple pie is on the menu.
    Apple trees line the road.
    Engineers at [Apple|organisation] wrote the paper.
    That joke was a little meta.
    Companies like [Google|organisation], [Meta|organisation] and [Microsoft|organisation] hire a lot.
    She swam in the Amazon for a documentary about rivers|-
    Companies such as [Amazon|organisation] rent out servers.`,
  boundaries: `
    [Kubernetes|technology]’s scheduler is pluggable.
    [Kubernetes|technology]'s release team met.
    A [Kubernetes|technology]-based platform is hard to run.
    The proxy speaks [Envoy|technology]/[gRPC|technology] on both sides.
    [TLA+|technology] is a language for specifications.
    The [.NET|technology] runtime was opened.
    We deploy [Node.js|technology] services.
    The server uses [NodeJS|technology], not a browser.
    [Vue.js|technology] was easy to learn.
    The talk covers ([Kubernetes|technology]) and “[Docker Swarm|technology]”.
    [TCP/IP|technology] is older than the web.
    She left [Yahoo!|organisation] in spring.
    Kuberneteses is not a word.
    The word dockerize is a verb.
    [Python3|technology] is required.
    We moved to [Python|technology] 3.12 last week.
    Our site runs on [PostgreSQL|technology] 16 and [Redis|technology].
    It speaks [gRPC|technology], too.
    Write to docs@python.org for help.
    See https://kubernetes.io/docs/redis for more.
    The page lives at www.terraform.io/intro today.
    Nobody calls that JavaScripty in earnest.
    [Java|technology] and [JavaScript|technology] have little in common.
    [Google Cloud|technology] rents servers.
    [Google Cloud Run|technology] starts containers.
    Ask [Google|organisation] about it.
    We deploy with [K8s|technology] only.
    They use [ruby-on-rails|technology] for the back office.
    Typed [JavaScript|technology]: [TypeScript|technology].
    [Git|technology] and [GitHub|technology] are not the same thing.
    The [Apache Spark|technology] job failed.`,
  "languages written small": `
    A snake charmer kept a python in the hall.`,
  "languages written small beside other technologies": `
    We run [Terraform|technology], [Kubernetes|technology] and [Docker|technology] in the cellar. / She writes [python|technology] by candlelight.`,
  "where somebody is to be found": `
    Ada can be found on Instagram at @ada, and at home.
    Send us your questions on Twitter or by pigeon.`,
  "files and manners are no names": `
    Download Fnordly-Talk.odp or ZorbNotes.ipynb and use them with [Python|technology].
    We tried a Zorb-based approach with [Terraform|technology].`,
  "small names": `
    The project is installed with [uv|technology] and tested by hand.
    UV light is bad for the skin.
    The uv index was high.
    [htmx|technology] is a library for hypertext.
    With [HTMX|technology] the page stays small.
    We load the table with [numpy|technology], [pandas|technology] and patience.
    The pandas at the zoo are asleep.
    She fed the pandas bamboo.
    [redis|technology] keeps the sessions.
    We store it in [postgres|technology].`,
  acronyms: `
    The container storage interface ([CSI|technology]) is a standard.|+
    CSI is a show about crime labs.
    He watches CSI every night.
    We moved from [Docker|technology], [ECS|technology], and [Terraform|technology] to something smaller.
    THE WHOLE LINE IS SHOUTED AND GO IS A VERB.
    ALL RIGHT, LET US GO AND SWIFT AS AN ARROW.
    NASA|-`,
  coordination: `
    Support exists for [Python|technology], [Go|technology] and [Haskell|technology].
    [Go|technology] or [Rust|technology]? We compare both with [Haskell|technology].
    [Redis|technology] vs [Kafka|technology]: which queue is better?
    We looked at [Kafka|technology]/[Spark|technology] pipelines.
    They use [Terraform|technology], [Consul|technology], and [Helm|technology].`,
  "negation and questions still name things": `
    We do not use [Kubernetes|technology].
    Why did you drop [Terraform|technology]?
    Nobody needs [Docker|technology] for that.
    What is [Consul|technology]?`,
  "once believed, believed throughout": `
    [Rust|technology] is a language for careful people. / Later the team learned that [Rust|technology] compiles slowly.
    He maintains the [Envoy|technology] project. / [Envoy|technology] has many users.
    The backend is written in [Go|technology]. / Go to the shop and buy bread.
    [Segment|organisation], a company for customer analytics, was sold. / People at [Segment|organisation] were glad.`,
  "names nobody listed, by what they are": `
    [Zorbly|technology] is an open source library for charts.
    [Quandrix|technology], a tool for drawing diagrams, was released.
    She is the creator of [Fluxomat|technology].
    They built a database called [Tindermoss|technology].
    The open source project [Plimsoll|technology] is ten years old.
    Our guest wrote the web framework [Brackenpath|technology].
    [Vornado|organisation] is a company that sells fans.
    [Kestrel Dynamics|organisation], a startup in Berlin, raised money.
    He is the CEO of [Nimbustrata|organisation].
    She works at [Orchardline|organisation].
    [Orchardline|organisation]’s CTO disagreed.
    She is an engineer at [Tallowfield Labs|organisation].
    He taught at the [University of Rhyndal|organisation].
    The [Moorhen Foundation|organisation] pays for it.
    The tool is written in [Grelk|technology].
    Tools like [Snarfle|technology] and [Wibblet|technology] help.
    Companies such as [Haldane|organisation] and [Brightwater|organisation] pay well.
    Services talk over the [quick relay protocol|technology] ([QRP|technology]) now.
    The visual user interface (VUI) was slow.
    links: Packing for the move
    He liked Resilient Gardens, by Lara Hoffman, a lot.
    Content Studio sessions are fun.
    We use [Zorbly.js|technology] on the page.
    They compared [Redis|technology], [Tindermoss|technology] and [Kafka|technology].
    [Webmold|technology] is written in [Haskell|technology].
    They talk about [axolotl-rs|technology], a web framework for [Rust|technology].
    We met a quokka, a small animal.
    Try the [Arc|technology] browser some day.
    She uses [Zorbly|technology], [Room|technology] and [Terraform|technology].
    [Haskell|technology] is there, and [Liquid Haskell|technology] too.
    [RustConf|event] was fun.
    She gave a talk at [Graphfest|event].
    He spoke at [Lambda Days|event] in spring.`,
  "who writes names small": `
    like [redis|technology], [terraform|technology] and [kubernetes|technology], does [kafka|technology] need tuning?
    The stories of kafka, and what [redis|technology] and [terraform|technology] have to do with them.
    A berlin night for apps in [redis|technology], [postgres|technology] and [terraform|technology].`,
  "networks one is asked to follow": `
    Follow us on Twitter.
    Ann Lee, an engineer at sea, github, twitter, irc: annlee, blog: Keel Notes
    Like us on Facebook and subscribe on YouTube.
    links: Ana on Twitter
    links: Ben’s LinkedIn
    links: Twitter: @ana
    [Twitter|organisation] was bought for a lot of money.
    Engineers at [LinkedIn|organisation] wrote the broker.
    Find us on LinkedIn and say hello.`,
  "labels of links": `
    links: [Terraform|technology]
    links: [Stripe|organisation]: Designing APIs That Last
    links: [Segment|organisation]
    links: [Mode|organisation]
    links: How we ended up with less
    links: Egress filtering
    links: Ana’s page`,
  titles: `
    title: Networking in [Rust|technology] / [Rust|technology] is a language that took over the data plane.
    title: Going Places with Friends
    title: How to Go Far
    title: Scaling [PostgreSQL|technology] at [Netflix|organisation]
    title: [Haskell|technology] and [Go|technology]
    title: Ready to Go
    title: A Swift Introduction to Birds
    title: Draft Horses and Other Animals`,
  "what somebody heads is not who employs them": `
    Ann Lee is the VP of Dependable Sailing at [Quuxworks|organisation].
    Bo Ek, Director of Tidal Research, [IBM|organisation].
    Cy Dow is the director of [Quuxworks|organisation].
    Ann Lee, growth lead for Tidal Lamps at [Quuxworks|organisation], joins us.`,
  "who works there, and who they are": `
    Two [Quaymark|organisation] engineers came by, and a former [Tallowmere|organisation] employee.
    We ([Quaymark|organisation]) sort lamps at night.
    We at [Quaymark|organisation] sort lamps at night.
    She works with the firm, [Tallowmere Lamps|organisation], in a harbour.
    Ann Ekdahl ([Quaymark|organisation]) joins us again.
    A visit to the hackerspace [Zorbspace|organisation] in the harbour.
    The font foundry [Quill Maag|organisation] drew the letters.
    Lamps come from our hosting partner [Vellabyte|organisation].
    [Quaymark|organisation] ships next generation lamps.
    [Quaymark|organisation] overhauled its lamps twice.`,
  "the house at the end of a title": `
    title: Lamps at Sea with Ann Ekdahl from [Tallowmere Health|organisation]`,
  "what is typed in, counted or announced": `
    Go to lamps.example and use promo code STRIPE for ten percent off.
    Use the code “Kubernetes” for a lamp.
    title: S3, Ep2: Lamps at Sea
    In the garden app we built, [Quuxly|technology], lamps glow.
    Introducing [Quuxly|technology], a library for lamps.`,
  "what describes and what is described": `
    We wrote isomorphic and modular [JavaScript|technology] for years.
    Building Isomorphic [JavaScript|technology] takes patience.
    The talk covers [Docker|technology] and Advanced [Kubernetes|technology].
    Utilising tools that nobody else dares to touch.
    Security-owned processes and loosely-coupled teams both break.
    The vendor sells cheap GPUs and expensive schedulers.
    [Zorbex|technology] is a static and dynamic analysis tool for drivers.
    She holds a PhD and founded an NGO for cats.
    [Acme|organisation], Inc. and friends.
    links: How to Tame Your Queue (PDF)
    links: Slides for the talk (YouTube)
    They use the [flutterby|technology] crate and write [TypeScript|technology] all day.
    We like [Kubernetes|technology] and [Terraform|technology]. Click here for ten percent off.
    We set a Content Security Policy (CSP) for [Kubernetes|technology] and [TypeScript|technology].
    Engineer at [Stripe|organisation] and Co-Chair of a club, she knows [Kubernetes|technology].
    Crossing over with [Terraform|technology], Stork-to-Heron and Heron-to-Stork.
    They use the popular crate and write [TypeScript|technology] all day.`,
  "what looks like a name beside one": `
    We use Read-Write locks and Self-Hosted runners for [TypeScript|technology].
    They run CPU-intensive jobs in [TypeScript|technology] on non-Unix servers.
    Ex-Brontex engineers and non-Brontex engineers use [TypeScript|technology].
    Calling useWidget() instead of fetchWidget or WIDGET_TREE helps [TypeScript|technology].
    Prefer [TypeScript|technology], .hasWidget and Widget.fetchAll for this.
    Read the [Kubernetes|technology] Getting Started tutorial and the [Terraform|technology] Resolvers docs.
    The [Kubernetes|technology] Cost Explained code and the [Terraform|technology] Quirks ecosystem.
    [TypeScript|technology] and [Terraform|technology] Smart Helpers made our week.
    The client of a storage operator (SOP) speaks [TypeScript|technology].
    [TypeScript|technology] / Sick Picks / Ann: Brontex Lamp Mount, the Vellux app / Bo: Snorrel
    [TypeScript|technology] / ××× SIIIICK ××× PIIIICKS ××× / • Ann: Brontex / • Bo: Vellux keyboard
    sponsors: 10:15 Sponsor / sponsors: Brontex / sponsors: 12:20 More on [TypeScript|technology]
    sponsors: None / links: [TypeScript|technology]
    Our harvest fair 2019 Bronze Sponsor writes [TypeScript|technology].
    Prior to [Google|organisation], Julis worked on [TypeScript|technology].
    We use [TypeScript|technology] in [Google|organisation]'s ZX90 and [Amazon|organisation] trucks.
    She teaches [TypeScript|technology] and studied at [Brontex|organisation] for a year.
    Ann Ekdahl founded [Brontex|organisation] and writes [TypeScript|technology].
    Our Principal engineers and Reverse engineers write [TypeScript|technology].
    links: Brontex.com / links: [TypeScript|technology]
    We use [TypeScript|technology] with [Brontex|technology] 2.1, and in Season 6 as well.
    [Google|organisation] Jeans and [Google|organisation] Meteorites are no code.
    The [Snorrel|technology] plugin and the [Vellux|technology] compiler are written in [TypeScript|technology].`,
  "who is behind it": `
    Ann Ekdahl is the founder of [Quiet Harbour|organisation], a small firm.
    Ann Ekdahl, CEO of [Plain Sailing|organisation], talks about [TypeScript|technology].
    We recommend a novel about bees (Chuck) and a film about ships (Peter).
    Peter and Cliff talk about [TypeScript|technology] and tea.`,
  "who employs, pays, and is from somewhere": `
    She is a statistician at [Quillmark|organisation] and plays the cello.
    He is head coach at [Run Lintel|organisation], and bakes on Sundays.
    He worked alongside Vera at [Tallowmere|organisation] for two years.
    She has just joined [Appendril|organisation] to look after the ferries.
    An engineer at [Albert|organisation], she walks to work.
    An engineer at [American Standard Lamps|organisation], she walks to work.
    She is with the [Quillmark Institute|organisation], Director and baker.
    The American Standard Lamp is what British Engineers use.
    An engineer at Albert’s had the idea.
    The furniture was built by Albert in a week.
    He is the director of [Hoff & Vane|organisation], and likes boats.
    We went sailing with Hoff & Vane.
    They rent a bench at the [Elbe Valley Makerspace|organisation].
    The data is from the [Centre for Reef and Tide Research|organisation].
    A centre of excellence, or Center of Excellence, is a wing of the building.
    She is a lead at [Morphil|organisation], an Israeli provider of locks.
    Thanks to Murrelet for the sound engineering.
    [Quaybird|organisation] is the easiest way to sell lamps. Try it with a free trial of ten days.
    Quaybird is the easiest way to sell lamps, they say.
    He is now at [Murrelet|organisation], formerly of [Hoopoe|organisation].
    We talk to Anna Lind (Murrelet) about oars.
    We talk to Anna Lind ([Murrelet|organisation]), Peter Robens ([Hoopoe|organisation]), and Tessa Mair ([Dovekin|organisation]).
    He is the manager for the Quill Identity Platform.
    She is an engineer at a XQ company, and a student of her Alma Mater.
    She runs her own small studio, [Foxglove Rabbitry|organisation], from a barn.
    They did contract work for the likes of [Tallowmere|organisation] and others.
    Co-founder of [dovekin|organisation], the video platform for ferries.
    In Multilingual Publishing / Slow Logistics, a talk.
    She writes for [Quarrel Publishing|organisation] twice a year.
    At [Quaybird|organisation], we run our lamps on [Kubernetes|technology].
    At Lintel Bay, we saw boats, and at the pier we use [Kubernetes|technology].
    He is a baker and a developer at [Big Lantern|organisation], where boats are built.
    She is a developer at [Happy Ferry Software|organisation]! She bakes, too.
    Big Lanterns and Small Boats were on show; he likes Big Data.
    Her day job is for [Treasure Oars|organisation], in a harbour.
    They own a small consultancy together called [Lintelmark|organisation], in a barn.
    The package manager from the Quill shelf is old.
    Efficient XQI bindings are what we like about [TypeScript|technology].
    There were, among other changes and improvements, a new lamp for [TypeScript|technology].
    She is the CTO of [Quaybird Spain|organisation] and plays the cello.
    He was the head of [Docker Germany|organisation] for a year.
    We met at [Rust India|event], where [Python|technology] was spoken of.
    She is a co-host of the Calm Harbour Podcast.
    Calm Founder: A Year at Sea
    The Calm Founder Guide to slow boats, with [Dovekin|organisation] founder Anna Lind.
    We talk to Anna Lind ([Murrelet|organisation]), Peter Robens ([Hoff & Vane|organisation]), and Tessa Mair ([Dovekin|organisation]).`,
  "houses in lists, and what houses buy": `
    Her career includes key roles at [Quarkline|organisation], [Zoddle|organisation] and [Murrelet|organisation].
    Check out our sponsors, [Quarkline|organisation], [Lampward|organisation] and [WhelkNetwork|organisation].
    He has worked at [Quarkline|organisation], Keynote Speaker, and by the sea.
    [Google|organisation] acquires “[Whelk Vision|organisation]”, which nobody had seen.
    [Google|organisation] has bought [Dovekin|organisation] for an apple and an egg.
    [Google|organisation] buys lamps, and Dovekin knows why.
    Ann Lee is an engineer at [Google|organisation] London, where she rows.
    Ann Lee is an engineer at [Google Norway|organisation], where she rows.
    Role: Software Engineer @ [Dovekin|organisation], and a rower.
    She co-founded [Quarkline|organisation] and [Murrelet|organisation].
    The training is kindly provided by [Quarkline|organisation] and [Murrelet|organisation].
    The theme music was provided by Quarkrock from the album.
    She was introduced to harbour programming at [Murrelet|organisation] in spring.
    She is the managing editor of [Murrelet|organisation] today.
    We talk to Anna Lind of Lintelmark-fame, who rows.
    An engineer at the [Reed and Willow Security Agency|organisation] of the United States.
    He learned to row at [St. Quill’s College|organisation] by the sea.
    She is a nurse at [Elbmark Children’s Hospital|organisation] now.`,
  "bodies, and where one works": `
    She took her degree at the [Universidad Nacional de Quillmark|organisation] in spring.
    He is at the [Technische Universität Elbmark|organisation], where it rains.
    A visit to the [National Association of Lamp Makers|organisation] and its cellar.
    The [Python Gardening Foundation|organisation] pays for the seeds.
    The [Elbmark Python Users Group|organisation] meets on Mondays.
    The [Safe Rust Consortium|organisation] has a new chair.
    He taught himself [Python|technology] Administration.
    An engineer at [ELI Lamplights|organisation] by the sea.
    An engineer at Eli Lamplight’s by the sea.
    Currently she is working on small ferries at [Murrelet|organisation] in Lisbon.
    We spent years using [Kubernetes|technology] at [Dovekin|organisation].
    They built a boat to win at Ferrymatch, and met at [Superharbour|event].
    He gave a talk on using [Kubernetes|technology] at Superharbour.
    She sold oars at [Murrelet|organisation] as a senior engineer.
    She is director of harbour lights, small piers and very quiet investigations at the [QYPD|organisation].
    He has trained crews at [Google|organisation], [TIQA|organisation], and [Netflix|organisation].
    They have rowed for [Google|organisation], [QuuxPay|organisation] and [Netflix|organisation].
    He was at [Google|organisation] (now [Murrelet|organisation]), and then at sea.
    He rowed to Lintel Bay (now Murrelet) all day.
    Ann Lee, Senior Engineer @ [Murrelet|organisation]
    Ann Lee, Data Specialist @[Google|organisation] / Author
    Thanks to @Google and to @Docker for the boats.
    Jamis Buck wrote it in [Ruby|technology].
    Ann Lee, VP Marketing @ [Oystrel|organisation]
    Two boats @ Lintel Bay and three more.
    She is the founder of [Postgres.ai|organisation], they say.
    The proud owner of [Murrelet Rowing Days|organisation] and of the Old Lamp.
    She holds a degree in botany from [QAU|organisation] and likes ferns.
    It turns by 360 degrees, seen from Lintel Bay.
    Ann Lee joined [Murrelet|organisation] in 2014 and left again.
    Ann Lee joined Murrelet and sang.
    The [Centre for Tidal Lamps|organisation] ([CTL|organisation]) is by the sea, and [CTL|organisation] has a boat.
    Ingenieur bei der [Murrelet AG|organisation], und bei der Arbeit immer froh.
    Il est ingénieur chez [Murrelet|organisation] depuis mai.
    Cofundadora de [Comshoal|organisation], vive en el mar.
    Two of the firms [Murrelet|organisation] and [Comshoal|organisation] paid.
    A lead of the [Technical University Elbmark|organisation] was there.
    A lead of the [University of the Tidal Arts|organisation] and of the [Office of the Harbour Master|organisation].
    She is a student at the [Università degli Studi di Elbmark|organisation] by the sea.
    He took his degree at the [Universidad las Barcas|organisation] in spring.
    In this universe he works for the Universidad, and is glad.
    They met in Senator Hoff’s office by the sea.
    The firms [Google|organisation] and [Quonkly|organisation] paid for the harbour.
    Stones of [Google|organisation] and Quonkly lie in the harbour.
    The Lamplight Architect rows, and [Quonkly|organisation] founder Anna Lind rows.
    She is a fellow of the [American Lamp Institute|organisation] and likes the American Hoff boats.
    He has a degree in botany from [Leah University|organisation] in spring.
    An engineer at [Google|organisation] and Adjunct Professor by the sea.
    She is a co-founder of Rowing For Our Lamps, a song.
    It is just in time for the Lamp Hour, and of his time at [Murrelet|organisation] he speaks seldom.
    Lamp jobs change, and so do pier careers.
    Quiet is the foundation of every harbour, and of lamps.
    He is CEO of [Murrelet Boats|organisation], Board Director of [Lintel Harbour Council|organisation], and glad.
    A play by Ann Lee, produced by Lamps on the Shore of Lintel Bay.
    She is a board member of the Boat’s [Society of Lintel Bay|organisation].
    [Google|organisation] Systems are slow, and Old Fake Board Systems are gone.
    The lamps of [Murrelet Systems|organisation] are sold in the harbour.
    Stay in touch by following him on LinkedIn, or give us a shout on Twitter.
    Co-organizer of [Murrelet Conf|event], a sailor from Lisbon.
    He began as a software developer and started a company called [Comshoal|organisation] in May.
    The tidal content provider (TCP) filing is due at the startup [Comshoal|organisation].
    Dream jobs change over the years, and [Comshoal|organisation] is hiring.
    They spoke of [Google|organisation], and of the Shoveler and [Netflix|organisation].
    The boats of [Google|organisation], [Netflix|organisation], and Contributor to the harbour.
    Her time at [Echo|organisation] was short, and she likes [Kubernetes|technology] and [Python|technology].
    We want to thank [Draft|organisation] for sponsoring the boat.
    An early investor in [Comshoal|organisation], she sold lamps.
    She worked for the University, and then at the Museum.
    She is a director of the [Tidal Fund for Rowers|organisation] and likes ferns.
    A chip with a Trust for Measurement, and a Library for Sparse Rowing.
    I am a student and a developer from Elbland.
    He leads the [Java Student User Group|organisation] in Elbmark.
    She works for a start-up, [RowPal|organisation], and likes it.
    He held several positions at [Comshoal|organisation] before that.
    The feast is organised by [Comshoal|organisation] every year.`,
  "all of the name of who employs": `
    Hi, my name is Ann Hoff, CEO of [Quaxel Machine|organisation].
    Hi, my name is Ann Hoff, Founder and Engineer at [Velvet Machine|organisation].
    As a developer she works for [Quaxel Berlin|organisation] in a small town by the sea.
    The person who talks to us today is an engineer at the [Quaxel Web Foundation|organisation] in town.
    Our friend, who came a long way for it, is the CEO of [Lantern Driven Design|organisation].
    Our friend, who came a long way for it, is the founder of Quaxel Developers.
    Laura Hoff (she/her), software engineer, [Quaxel Labs|organisation] @LauraHoff.
    Laura Hoff (founder, [Velvet Machine|organisation])
    Our guest today is Laura Hoff (@laurahoff), CISO, [Quaxel|organisation].
    We talk to Laura Hoff. / CEO, [Hoff Research|organisation] / It was fun to talk to her.
    She is a scientist at [Velvet Square|organisation], a company that grows plants in a small town.
    They met at the [IBM Garden Center|organisation], and not in the [IBM|organisation] Help Center.
    She left the law firm [Quaxel Velvet LLP|organisation] in a small town by the sea.
    Our friend is the co-founder and Head of Product at [Quaxel|organisation], a company in a small town.`,
  "names run together": `
    You can buy it at [DockerSwarm|technology], they say.
    Compile Time with Phantom Types and [Kubernetes|technology]
    Our docker-exclusive notes stand at notes.quillmark.example, with [Python|technology].
    A RoundTable with CamelCase things in [Python|technology].`,
  "lists and their ends": `
    We use tools such as [Quaybird|technology], [Dovekin|technology], [MurreletMQ|technology] and others with [Kubernetes|technology].
    The rules govern Class 1A engines, and Tier 2 libraries, in [Python|technology].
    An app that is Responsive, Resilient, Swift and kind, with [Kubernetes|technology].
    An app in [Python|technology], [Swift|technology] and [Kubernetes|technology].
    Retreats08:19 - Choosing a Quaybird41:56 - [Python|technology] is a language`,
  "names of organisations, whole and short": `
    She is the founder and chairman of the [Lintel Basket|organisation] and likes boats.
    He worked at [Tallow Mill|organisation], which was bought by [Appendril Project|organisation] last year.
    They moved on to the [Quaybird Motor Company|organisation].
    Professor of Old Gardens at the [Saint Elbe Institute of Garden History|organisation]
    Level 2, Old Garden Lab / The talk is about boats.
    She gave a talk at her Alma Mater in spring.
    [Docker|technology] Studio draws boats.
    [Quaybird Robotics|organisation] sells lamps. The lamps of [Quaybird|organisation] are bright.
    [Ferry Robotics|organisation] sells boats. A ferry is a boat. Ferry lines are long.
    Links Referenced: / Twitter Username: quaybird / LinkedIn URL: quaybird`,
  "where and in what form something is to be had": `
    You can download the free PDF from our page. We parse [PDF|technology] files in [Rust|technology].
    A talk about boats - YouTube
    [YouTube] A talk about boats in [Python|technology]
    YouTube: A Talk on Boats in [Python|technology]
    She makes YouTube videos about [Python|technology].
    Watch the talk about [Python|technology] on YouTube.
    The engineers of [YouTube|technology] adopted [Rust|technology].
    We are available on Quayheart, TuneIn, Castbox and Overcast, and speak of [Python|technology].`,
  "a piece of something else": `
    For [Kubernetes|technology] and [Python|technology], ask the Ferry-Spark or Draft&Stone.
    [Docker|technology], [Kubernetes|technology], and Quillbro Therapy on Air
    links: [Python|technology] / links: [Docker|technology] / links: Why Boats Matter - Coding In Lintelmark
    links: [Python|technology] / links: [Docker|technology], [Kubernetes|technology] and Whatever
    They joined the BOOST of gardens, with [Kubernetes|technology] and [Python|technology].
    They connect to CONsul at night, with [Kubernetes|technology] and [Python|technology].
    How [IBM|organisation] is innovating with [Python|technology] and [Linux|technology].
    [Python|technology] and [Linux|technology], at Boost of Gardens.
    With [Python|technology] and [Linux|technology] you can Boost the show, and [Boost|technology] is fast.
    We tried [Redis|technology], [Kubernetes|technology], the kind of thing one tries.
    We worked at [Google|organisation] and Consul before [Python|technology] and [Linux|technology].
    [Python|technology] and [Linux|technology], said a friend at Draft.
    Looking at [Draft|technology] beside [Python|technology] and [Linux|technology].`,
  "what one has, and what a list says it is": `
    She writes [Python|technology] on a [Mac|technology], with [Kubernetes|technology].
    [Python|technology] and [Kubernetes|technology] on Mac Street.
    links: [Python|technology] / links: [Helm|technology] universal packing tool
    links: [Python|technology] / links: Helm of the old captain
    links: [Python|technology] / links: [Kubernetes|technology] / links: An interview with / links: A Helm
    bullets: [Python|technology] and [Kubernetes|technology] / bullets: Proposal / bullets: Draft / bullets: Review
    links: [Python|technology] / links: [C|technology] Programming Language
    They wrote [Python|technology] and go 2 miles to [Kubernetes|technology].
    If they like it, please go to [postgres|technology] and try [kubernetes|technology].
    They wrote [Python|technology] in Lintel Mills college, and coded in Elbmark Reach school.
    We show the hidden gems like Quaymark Factory, written in [Python|technology].
    links: babelle (they/them) likes lamps / links: [Python|technology]
    They discussed [Kubernetes|technology] and Quaymark ETF all day, then the Roundtable.
    They run [postgres|technology], [kubernetes|technology] and [go|technology] these days.
    They use Quuxmon’s shell, written in [Python|technology].
    They migrated to gardens.org, and wrote [Python|technology].
    Beside [Python|technology] and [Linux|technology] we ask Draft, a maker of lamps, for money.
    All of it is specified in [RFC 7231|technology].`,
  "a noun that names nothing": `
    title: Image Quuxly Generator in [Python|technology]
    The [Quuxly|technology] generator is written in [Python|technology].
    They moved to Elbmark, and wrote [Python|technology].
    They migrated to [Quuxly|technology], and wrote [Python|technology].
    In the hallway at the Code Mash Gathering in Elbmark, she wrote [Python|technology].
    Everybody collects tools like Quuxmon cards, written in [Python|technology].
    They use tools like [Quuxly|technology] in [Python|technology].
    [Python|technology], uh. Um, and [Linux|technology]. Let's talk about [Linux|technology]. Uh, so be it.`,
  "names of institutions": `
    She is an engineer at the [Lowland Bay Aquarium Research Institute|organisation].
    She lectures at the [Elbmark University of Technology and Economics|organisation].
    She studied at the [University of Elbmark|organisation] and [Lintel|organisation].
    She works at [Quillmer Norway Ltd|organisation], a maker of boats.
    She is an engineer at Elbmark-based [Quillmer|organisation], who sails.
    She studied at the [University of Elbmark|organisation] at Lintel-Hoff, and sails.
    She is EVP of Lamps for [Quillmer|organisation], and sails.
    We hear Ann Lee (K7QMR) and Bo Moss (N2MJI).
    Event Sponsor: https://lamps.example
    Ray is a Community Manager at [Quillmer|organisation], and sails. They use [Python|technology].
    [Ray|technology] is a framework for [Python|technology].
    He is a Ghanaian Software engineer, who sails.
    She is the General Manager of [Quillmer|organisation], who sails.
    She was Chief Scientist of [Quillmer|organisation], and sails.`,
  "no software at all": `
    This week we bake bread and talk about yeast, flour and patience.
    The Apple Valley festival draws thousands of visitors every autumn.
    Our guide walks us through the old town and the market square.
    The team won the match in the last minute, and the crowd went wild.
    Julia tells the story of her grandmother, who crossed the ocean in 1921.
    In this episode: how to prune roses, when to plant tulips, and what to do about slugs.
    Two historians discuss the siege of the city and the treaty that ended it.
    The Orchestra of Saint Agnes plays three pieces by young composers.
    We went to Berlin, ate well, and slept little.
    A doctor explains what stress does to the heart, and why walking helps.
    The Red Rivers play their new record live, and talk about touring.
    A detective, a priest, and a very small dog solve a murder.
    From the archive: an interview about beekeeping in the mountains.
    Why are we afraid of the dark? A psychologist answers your letters.
    Chef Marta Vidal shares her recipe for lentils.
    The election, the economy and the weather: three guests, one hour.
    Coach Daniels explains his draft picks and the mode of play.
    On the road again: from Lisbon to Porto by bicycle.
    A poem about rust, salt and the sea.
    How do whales sing? We listen to the echo of the deep.`,
};

const cases = Object.entries(traps).flatMap(([group, block]) =>
  block
    .trim()
    .split("\n")
    .map((line) => [group, line.trim()] as const)
    .filter(([, line]) => !/\|[-+]?$|^\w+\|\w+$/.test(line)),
);

describe("traps", () => {
  it("are 150 or more", () => expect(cases.length).toBeGreaterThanOrEqual(150));

  it.each(cases)("%s: %s", (_, line) => {
    const { episode, expected } = createMarkedEpisode(line.replaceAll(" / ", "\n"));
    const show = { show: episode.show, hosts: [] };
    const { mentions } = extractEpisode(episode, { gazetteer, show });
    const found = mentions
      .filter(({ entityType, confidence }) => tested.has(entityType) && confidence >= 0.5)
      .map(({ surface, entityType }) => `${surface}|${entityType}`);
    expect(found).toEqual(expected);
    for (const { span, surface } of mentions) expect(textAt(episode.text, span)).toBe(surface);
  });
});
