// Family names: 2519 that are words of no language we read, and how others end.
// Compiled from the lexicons of Faker (MIT) that agree on a name, and from the speakers of public conference schedules, where
// two of different given names bear it; words of everyday use and names of things left out. Folded to ASCII, lower case.

const names = new Set(
  `
aas abdala abdalla abernathy abreu abshire acheampong acic ackerman acosta acuna adamek adams adcock adegoke adeyemo
adorno afolabi agarwal aggarwal agostini agrawal aguilar aguirre ahire ahluwalia ahn aitchison al-chueyr alarcon
albanese albayrak albertyn alcantara alfaro alisi alizadeh allamraju allard almeida almonte altenwerth altman alvarado
alves ambrosini amendola amici amiguet anandkumar andersen andrade andresen andrews andringa angel anguiano angulo
ankunding ansell antal aparicio apitz arad arai arancibia araujo arcand arellano arens arguello arias ariza armstrong
arndt arnett arora arredondo arrighi aryal assuncao atencio atkinson aubert auer aufderhar avalos avila aydin azevedo
azzolini babic babin babu baca bach backus bader baeza bahl bailey bain bajer baker bakker balaban balas balaz balcan
balcerzak balde balderas balistreri ballard balog balogh balogun balzer banerjee bansal baran barbier barbosa barilla
barisic barker barletta barlow barnard barnes barnette barone barr barra barrera barresi barreto barrie barron barros
barrows barta bartczak bartell bartels barth bartoli bartolini barton bartos bashirian bassi basso bastos basu bates
batista batra battaglia battista batz bauch bauer baumbach baumgartner baxter beahan beatty beauchemin bechtelar beck
becker bednar behrens beier beka bekavac belanger bellini bello bellomo bellot bellotti belmonte belteki beltrami
beltran benavides bender benes benner benoist benz beranek berg bergamini berge berger bergeron bergman bergnaum
berman bernal bernardi bernasconi bernier berry berryman berti bertini berzins betancourt betti bevilacqua beyeler
beyer bezerra bhat bhatia bhattacharya bhengu bianchi bibler bickel bilbro bingham bini biro bishop bittner blaho
blanc blancas blanchard blanco blanda blaser blick bloch blom blum bock bode boehm boehmer bogan bogisich bogucki
bohle bohm bomestar bonanno bonazzi borer borges boros bos boscaini bosco boscolo bosman botsford boucher boulanger
bowman boyd boyer boyle bradbury bradshaw bradtke braga braithwaite brakus bramble branca brasil brasseur brauer braun
bray brekke bremer brendel brenecki brenner brezina briano briggs brito brix brockman brousseau browne browning brozek
bruen brun brunet bruni brunner bruzzone bucher buckley buckridge buder buga buhler bui bujak bulat burgess burke
burkhardt burkhart burns bustos butler butterfield buttfield-addison cabral cabrera cai calderon calhoun callahan
camacho camara camilli cammarata campanella campanile campos camprodon cannon cannone cano cao capek caporaso
carbognani cardinale cardona carlesso carlino carlsen carlson carmona carpenter carr carranza carrara carrasco carter
cartwright carvalho casa casas casimir cassin castagna castano castellano castellanos castillo castro caswell catalano
catanzaro cavallo cavic cebula cecchi ceder celano celis cerna cetin cha chabot-leclerc chacon chakraborty chalupa
chamberlain chambers champlin chan chandler chang chao chapman chappuis chaturvedi chatzimichali chen cheng cheung
chia chiang chicu chin chiu cho choi choo chopra chou choudhary chow chowdhury christensen christiansen chu chua
chuang chung cibulka ciorba cisar clarke clausen clementi clements coates cochrane coelho cohen coker cola colangelo
coles collett collier collins coman comito compton conn connelly connolly conroy considine contreras conway cooke
cooper copeland cordero corkery cormier corona coronado corral correa correia correoso cortes corwin cosentino
costantini costea coto cox coyle cozma crawford cremin crespo crippa crist crona cronin crooks crosby crouch
cruickshank cuellar cuenca culver cummerata cummings cundiff cunha cuni cunningham cuppy curran czarnecki czyz d'amico
d'amore d'avila dach dado dahl dai dalton daniels danielsen dao das dasgupta daugherty daum davenport davidson davies
davila dayan dean debnath deckow declercq delescolle deleu delfino delgadillo delgado demarchi denesik deng dengler
denner dentella deponti derian desai deshmukh deshpande deutsch deutscher devoto dey dhar diamond dias diaz dibbert
dickens dickerson dicki dickinson dierckx dietz ding dinu diop dittmer dittrich dixon dlamini dlugosz doherty dolezal
domene dominguez dong-hyun donnelly dooley dorn dorneles dower downey dragun draper drees drinjak drozd dube dubois
dubuque duca dudek duff dufour dulla dumas dumitrache dunham dunlap dupuis duran durand durbin durgan dutta dutton
dwan dyer dyson dziergwa easterbrook eastman eaton eberle ebert eckhardt edwards effertz egli ehmke eich eldredge
elkner elmore elson emard emmerich enebo engelke erdman erickson ernser escalante escamilla escobar espino espinosa
espinoza esposito esquivel esteves evensen everitt evers everts ewing fabbri fadel fagan fahey fairchild faist falcao
fang fankhauser farina farkas farley farrell faure favre federici feeney feest feil fein felber feld feldman ferguson
fernandes ferrante ferrara ferreira ferrini ferro ferry fetherston fichardt fiedler fierro figura filho filippi fink
fioravanti fiore fiorentino fisanotti fischer fitzpatrick flatley fleischer fleming flood florczak flore flores florio
fluckiger fodor foley fonnesbeck fonseca fontaine forde forsyth forte fournier fowler fox frami franchi franchini
franco franecki franke franzoni frasca freeman freire frenzel frey frick fricke fried friedli friedman friesen fritsch
fuchs fuentes fujiwara fukuda fukumori fuller fulop fulton fung funk furlan furman furtado gaba gabler gagliardi
gaitan gajda gajdos galarza galinac galindo galka gallagher galli galvan gamble gamper gandhi gao garcia gardner garg
garnier garrido gasparini gasser gast gauthier gavric gazzola gehrig geiger gelman gemmell genovese gerber gerhardt
gerhold gerlach gerson gervasi gfeller gheorghiu gherman ghisi ghose ghosh giardini gibbons gibbs gibson gigli gill
giordani gislason giunta glaser gleason gleichner glick glover godoy goel goh goldin goldner gomes gomez goncalves
gonzales goodwin goosen gora gorczany gori gorin gorner goswami gotfryd goto gottlieb gowda goyal goyette grandi
granger graves greene greenfelder greenholt greenway griffin griffith griffiths grillo grimes grimm grosch grosjean
grosser grosso grube gruber grus grzesiak grzesik gu guarino guclu guerra guerrero guerrieri guevara guidi guimaraes
guirao guo gupta guthrie gutshall guzman guzzo haag haard haas haase haber hackett haddad hafner hagenes hahn haines
hajek halas halasz hale halford hall halpern halvorson hamalainen hamill hamilton hamman hammes hammond hampton han
hancock hane hansen hanus hanzal hanzl hara harber harding hardy harkins haro harper harpole hart harter hartl hartley
hartman hashemi hathaway hattingh hauck haugen haupt hauser havlik hawkins hawley hawthorn hayes healy heaney hearne
heathcote hecht heer heidenreich heinen heisler heller henderson hendorf hendryx-parker henner henriksen henriques
heredia hermiston herold herrero hertel hertzog herzog hess hessel hessler hewitt hickle hicks hidalgo higgins
hightower hill hillard hilll hills hilpert hilpisch himawan hintz hippo hirano hirata hirthe hlavacek ho hobbs hock
hodel hodgson hoeger hoekstra hofer hoffman hofman hogan holloway holm holman holmes holub holz homenick hommel hong
hooper hoppe horacek horak horne horvat horvath hosic hossain howe howell howes howlett hsu hu huang hubbard huber
hudak huel huels hueltes huerta huet huff hughes huidobro hummer hurley hurtado huston hutter hwang iacovino ianni
iannone iarocci ibarra iglesias ikeda inada ingram inoue iodice ippolito irizarry ishida ishii islam isler ito iyengar
iyer izzo jacobi jacobs jacobson jagusch jahn jahnke jahraus jain jakobsen jakubiak jambor james jamieson janecek jang
janik jansen janssens jaros jast javorek jennings jerde jha jindal jobe johansen johns johnson johnston jones jordan
jorgensen joshi jozwik jurik justen kacavenda kaczmarek kahn kaiser kakkar kakol kalas kalderimis kampf kaneko kang
kannan kao kapfhammer kaplan kapoor kapusta karam karas karlsen karp kassulke kastner kato kaufman kaul kaulfuss kaur
kautzer kazil kazmierczak keating keebler keeling kekic keller kemenade kemmer kemp kempe kemper kent kerluke kerr
kessler keyes khadka khan khandelwal khanna khatri khurana khuzwayo kidd kiefer kiehn kihn kilback kiraly kirkham
kirlin kiss klang klein klimczak klimek kling klocko klos kloss kluge klymyshyn knaap knapik knapp knecht knight
kobayashi kobus koch kocman koehler koelpin koenig koepp koester kogan koha kohler kohli koivisto kok kolar kolb
kollar koller kolman kolodziej konieczny konig kopec koper korhonen koshiba koss kostka kothari kovac kovacek kovacs
kowalik koza kozak kozey koziel krajcik krajicek kral kralik kramer kraus krause krcmar kreiger kress kreutz kridler
kriss kristensen krogh krol kroon krosing kruger krupa kshlerin kubera kubica kubik kubo kucera kuchta kuhic kuhlman
kuhn kuijpers kuiper kukreja kula kulas kulkarni kunc kunde kunene kung kunz kunze kuo kuphal kurek kus kutch kuvalis
kwan kwon labadie laban labus lacan laco ladd lai laine lakatos lakin lam lamb lamba lambacher lamy landau lang lange
langer langlois langosh lapenna larkin larosa larsen larson latini lattner lau lauber lavin lazzaro leal leannon
lebron lebsack leclerc ledesma ledner lee leech lees lefebvre lefevre leffler legros lehman lehner leidel leighton
leite leiva lemburg lemke lemoine lemonnier lemus lengyel leone leopardi lepore lerma lerner lesch leu leung leuschke
leveque levine levy li liaw lieder liles lim lind lindeman linhart linke lipka lippe lira liska littel lockman
lombardi longo lopes lopez lopuhin lorenzini lott lotze loureiro lourenco lovato lovett lowas-rzechonek lowe lowis
lowry lozano lu lubina lubowitz lucca lucero lucraft lueilwitz luettgen luff luft luk lukac lund lundin luo luongo
lupu lynch ma macchi macdonald macgyver machacek machado macias macinnes mackowiak macleod macneil madej madrigal
madsen magalhaes magana maggio maharjan maheshwari maier mak makarudze makinen makogon maldonado malone maloney mamula
mancini mancuso mandal mandic manfredi mann mansell mante manz manzo marais marani maravanyika marchal marchese
marchini mares margolis marino mariscal markham marohnic marquardt marques marra marsh martens martins martos marx
masala mascolo massa matellanes matic matos matous matsuda matsuo matthes matthews matula matusiak maureira-fredes
maurer mayer mayert mazur mbatha mccaffrey mccarthy mccarty mcclure mcconnell mccormick mccoy mccreary mccullough
mcdermott mcdonald mcgillivray mcglynn mcguire mchugh mcinnes mcjohn mckee mckerns mckinnon mclain mclaughlin mclean
mcmillan mcnally mcnamara mcpherson mcvey mead medeiros medhurst medina medrano mehra mehta meier meireles meissner
mekss melamed mele melo meloni melton menard mendes mendonca mendoza menezes meng menon mensah mercier merino merlo
merry mertens mertz merwin merz mesquita meszaros metz meunier mey meyer meyers meylan meza miceli michalek michalik
michiels migdal mignot mikolajczak mikula miles millan miller millman mills milsom miramontes misell mishra mistry
mittal miura mizrahi modi moen moffa mohr mojzis molenaar molina molinari moll moller molnar monahan monroy montalvo
montanari monteiro montes montgomery monti moon mooneyham moore mora morais morales morar moreau moreira moreno
moretto mori morin morissette morris morrison mortensen morton mosca moseley moser moss mota motta moura mraz mroz
mthembu mthethwa mucha mueller mukherjee mukhopadhyay mulder mulholland mulkar-mehta muller mulley munch munk munoz
muoh murase murazik murphy murray muthu myers nadeau nagy naik nair nam naranjo naude nava navarre navarro nayak
nayyar nazzaro neagu nechita nemec nemes nemeth neto neubert neves newton ng ngubane nguyen nichols nicholson nicol
nie nieddu nienow nieto nimmo nistor nitzsche nocentini nogueira nolte nordby norton novak novik nowacki nowak nowicki
nunes nunez nye o'brien o'connell o'conner o'connor o'donnell o'grady o'hara o'keefe o'kon o'neill oberbrunner ochoa
oda odagiri odonnell ogawa ohba ojeda olah oliphant olivares oliveira olsen olson ondricka ong onishi onoue oppong
orduz organizers orlandi ortega ortiz osei oswalt ott otte ouyang owais owens oyeniyi pacheco packman pacocha padilla
padron pagac paganini pagano pagel pagliuca pagnis pai paine paiva pal palacios palazzo palma palmer panda pandey
pandit panek pang pant paolini paolino papini papp pappalardo paraschiv parente parisian park parker parodi parsons
pasalic pascual pasek pasini passarello pastore pastorino patane patel patil patino paton-simpson patruno patterson
paucek paun payne paz peck pedersen pedroza peeters pelikan pellegrino pena perales peralta percival pereira perez
perkins perrier perrone perrotta perry pesce peters peterson petralia pfannerstill pfeffer pfeiffer pfister pham
phelps philbin phillips phippen piasecki picard piccinini pienaar pierce pierro pierson pieters pietrzak pietsch pilat
pillai pimentel pineda pinto pires pisa pitts pizarro planelles plank pohl poirier pojman pokorny polach polak polanco
polito polizzi polli pollich pons poon poore popa pope porcari porras pospisil pothina poudel poulain pouros powell
pradhan prado pratap pratico prawiroatmodjo pressler pretorius prevost prieto pringle prinsloo probst procida procopio
prosacco provencher prus puerto pugliese pujol pulido purdy puri pytel qiao qiu quaranto quesada quezada quigley
quinones quint quintanilla quiroga quiroz quitzon qureshi raabe radcliffe radev radulic ragone ramakrishnan ramallo
ramm ramos rao rapoport raposo rapp rappin rasch ratamero rath rathi ratke rau rausch raynor reddy reed rees rehak
reichel reichert reif reilly reinke reis reiss rempel renard rendon renna renner rentz renz rezentes rhodes ribeiro
riccio rice richards richardson richter ridge riederer rieger riehl ries rios rippin ritchie riti ritter ritz riva
rivas rivera rivero riviere rizzo roach robel roberts robertson robinson robledo robles rocha rocher rodrigues
rodriguez rogahn rogers rohrer rojas roldan rolfson rolland romaguera romano romero roob roos roque rosales rose rosen
rosenthal rosner rossi roth rother rotondo roulston rousseau roux rowe rowland rozycki rudder ruecker ruiz runte
rupprecht russo rusu rutherford ruzicka rybak rybar rzasa saavedra sabino saez saha sailer saito salami salazar
saldana salerno salgado salinas salmeron salpekar samaniego sampaio sanda sanders sanderson sandic sandvik sanford
sano santala santamaria santoni santos sarahan saravanan sargent sarkar sarmiento sartor sasada sasek sato satterfield
saucedo sauer saunders sauter savage savin savoia sawada sawayn scarpa schacht schaden schaefer schafer schaffer
schamberger scheer scheffler scheidegger schembri scherer scherrer scherz scheurer schiele schillaci schiller
schilling schimmel schinner schmeler schmid schmitt schmitz schneider schnell schnyder schoeman schoen schofield
scholz schowalter schreiber schreiner schroder schroeder schuler schulist schult schulte schultz schulz schumacher
schumm schuppe schuster schutz schuurmans schwab schwartz schwarz schwarzer schweizer scopatz seager sedivy segal
seguin segura seibert seifert seki selvaraj senger senko senn seong-jin sepulveda serra serrano serrao sethi setti
severino sewell sexton sforza shafer shaffer shah shanahan shanley shapiro sharma sharpe shaw sheikh shen shi shibata
shih shrivastava shukla sibiya sievert signell sikora silva simak simecek simmons simoneau simoni simonis simons
simpson sims sinclair sindelar singh sinha sipes sipos siqueira sithole siwek skiles skillman skinner skoda skowron
sladek slater slatinac sliwa slotterback slovak smet smets smid smit smith smitham smits smyth snavely snow snyder
soares sobczak sobotka sofer sokol solano solnica solorzano soltys somerville sommer sorensen soria sosa soto sousa
souza spadaro spinka sporer sridharan srivastava stabile stahl stamm stanek stanton starnes stastna stastny steed
steele stehlik stehr stein steiner steinkamp steinmetz stepanek stephens stephenson stepien sterne stettler steuber
stevens stevenson stirbu stoica stokes stoll stracke straka stratton streich stringham stroman strosin strzelecki
studer sturmer su suen sulc sumner sunderland sung surma suter sutherland suvajac svab svehla svendsen svoboda svrtan
swami swartz swiatek sykora symes szabo szefler szekely szinek szucs szulik szymczak taggart tagliaferri takai
talarico tam tamayo tamba tandon tang tanner tatar tateno tavares tedeschi tedesco tennant terrel terzi tew tewari
thakkar thakur thiel thompson thorne thorpe tian tierney tillman toland tollervey tomecek tong toppa torp torphy torre
torres totaro toth tovar towne townsend tran trantow trejo tremblay treutel trevino triplett trivedi trojan tromp
truter trythall tsai tse tseng tsoi tsuchiya tsvetovat turcotte turek turk turnbull turner ueda ugarak ullrich unger
upton urbanek urbaniak uzelac vaccari vaccaro valcarcel valente valenzuela valladares valle valles valters vanderburg
vanderplas vandervort vanek varambhia varela varga vargas varma varshney vasicek vasquez vaughan vaz veenstra velasco
velasquez velazquez velez venegas venter vergara verma verme verner vesely vetter veum viana vianello vidal vieira
viera vignau viljoen villa villalba villanueva vink virtanen vitale vlach voase vogel vojtek volkman volny volpe
vongsathorn vonrueden vos vosloo voss vracar vu vucevac vysoky wade wadghule wadhwa waelchi wagenaar wahl waigl waite
walczak walker walsh walters walther walusiak wang wanner ward warkentin warner wasiak watanabe waterhouse watsica
watt watts webb webber weber wehner weibel weigel weil weimer weinberger weis weiss weissbock weissnat welch weller
welsh wen wendt weng whalen wheeler whitacre whitaker whitmore wibowo wick wickert wickham widmer wiebe wieczorek
wiegand wierzbicki wiggins wijaya wilcox wilderman wilgosz wilk wilkinson willems willemsen willi williams williamson
willmer willms wimmer windler wingrove winkler winningham wintheiser wirth wisoky wisozk witek witting wiza wojcik
wojtczak wolfe wolff wong woo woodard woods wouters wozniak wright wrobel wrona wu wuckert wunsch wyman wysocki wyss
xie xu yadav yamada yamashita yap yau yazdani yeh yeung yin yoder yoon yoshida yost yu yucel yundt zabalza zadrozny
zaitlen zajac zak zamboni zammit zapata zapletal zavadil zavala zawadzki zboncak zelenka zemlak zennaro zeschin zhang
zhao zhu ziegler zieme zijlstra zika zima zimmer zimmerman zondi zotti zou zulauf zuma zungu zupan zurek
`
    .trim()
    .split(/\s+/),
);

/** How family names end that are made from others: "son of", "of the hill", "man of". */
const ending =
  /(?:[^aeiou]ov|ova|[^aeiou]ev|[kndtl]eva|enko|chuk|czyk|wicz|[eoi]vich|[eoi]vic|ski|sky|skyi|ska|skiy|moto|mura|kawa|gawa|yama|shima|jima|zawa|saki|zaki|guchi|hashi|bashi|tani|berg|stein|baum|mann|feld|hoff|heimer|bauer|meyer|meier|maier|mayer|schmidt|inger|qvist|quist|strom|lund|gren|sson|dottir|ssen|oulos|idis|akis|escu|eanu|[^aeiou]yan|shvili|adze|nathan|swamy|murthy|walla|[^aeiou]ez|elli|etti|ucci|oglu|gaard|dahl|worth|ington)$/;

/** Whether a word, folded to ASCII and lower case, is borne as a family name more than it is anything else. */
export const isFamilyName = (folded: string): boolean =>
  names.has(folded) || (folded.length >= 6 && ending.test(folded));
