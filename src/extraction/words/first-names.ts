// Given names: 11892 that are hardly anything else, and 243 that are words or other names as well.
// Compiled from the lexicon of compromise (MIT), the speakers of public conference schedules, the authors of public
// repositories, the names of Faker (MIT) that are in use in two countries, and our own additions; folded to ASCII and
// lower case.

const sure = `
aldous aleah alessa algernon allyn aloysius alyce amiri andie annalise anneliese anson arabella araminta arlie arnie
asher atticus azalea barbie barnaby bex brannon breanne breck briony britni brittanie bryden cade callan cami
carleton carolann carolee carolynn caryl caryn cassius catharine cathie charisse charlton chelsie cherri chrissie
christin cicely clea collis concetta cordell corliss corrie cristen cullen cybil danelle danita danna darci darron
dawna debbi deidra delmar devyn diandra diedre donalyn donell donita dorcas dorine dwain earlene eartha eben edsel
eily eldridge eleanora elian elissa elspeth emalee emmitt esme eustace evaline evander everette florine
frederica fredric gabby garret garrick gayla georgiana gerri giana ginny glendon glennis glynn gordie grantley
guinevere gussie gwenda gwynne harland harvie heloise hennessy hershel hettie honora hosea idella iesha irv ishmael
isidore ivette ivonne ivor izaak jacquie jaelyn jaimie jamey janel janell jannette jaren jayme jedidiah jemima jerame
jeramiah jeramy jere jered jerod jerold jerrell jerrica jerrie jerrold jessi jessika joellen johnna jonelle jordana
josette joslyn joyceline judi judie juliann justus kaci kacie kade kaden kadence kaitlynn kaley kami kandace kandice
kandis kandy karlene karolyn karri karter kary kasandra katelin kateri kathi kathlene katina kayli kaylyn kelby
kelcie kerrie kerrigan keshia kevan kevon keyon kianna kierra kimber kimbra krissy kristofer kristyn krystle kya
kylan kym laci lanny laraine laron lashonda latanya laurene lauretta laurette laurine lavonne leighton lemuel lenard
lesa leslee lessie linette lisandra lise lita livvy lonna loralee loran loree loriann lorne loyd lura magdalen maisy
malissa mamie mandi maranda mardi margarite margene maribeth marilee marilynn marisela marjory marlys maryellen
maryjo maryl maurine maybelle mayme maynard melany melia mellissa melodie melvina merideth meridith merilyn
merna merri merrie merv mindi mordecai morgana moriah nanci nancie nataly nettie nyah obadiah octavius oralia osbaldo
oswaldo pennie percival pernell petula phineas quianna quinlan quintin radley raelene rafe rayburn raylene raymundo
reilly renita rennie reynold ric robbyn rollin romona rosalee rosaline rosamond rosann roseanna roselyn rosy ruthann
ruthe sanjuanita serina shae shameka shaniqua shavonne shawanda shelbi sherryl shyanne sibyl socorro suellen
susann suzann suzi synthia taliesin tallulah tamatha tamsin tarah taunya teressa terrye tevin theda thora tiffanie
tillie toney torrie tosha tresa tristram trudi trudie trycia twyla tylor tyrel venetia venita vernell violette
westley wylie yolonda zak zander zeke zella zita zula
samer aren taner caner
aage aamir aanand aarin aarya abhay achilleas achini adamantios adao adhiambo adhita adviti affan afroditi afsana
afua agam aghavni agus ahmadreza ahsan ahuva aibek aigerim aiman aine ainur aiste aitana aitzaz aivar aja ajina akash
akinyi akshata alay albane alborz aldric aleid aleksandrs aleksey algirdas alkis almaz aloisio alper alwyn amadeu
amaka amanjeev amarjeet amey ameyaw amila anahit anant anastasis anatole anay andoni andriy aneika aneirin angeliki
angelos anggi angharad angsuman anibal anindita anindya aniyia anjuan anoop ansis anthonia antonieta anuchit anuradha
anushka anzhela aodhan apichat apurva aqeel aqsa arafat arantxa arben ardeshir ardit arghya argiris argyris ariadna
arif arild arindam aristeidis aritra arkadii arlindo armel arndt arnon aroon arpine arsalan arsen artak arthit artiom
arturs arunas arush arvin arvo arvydas arwel aryn asanka asela asep ashot aslam asle asli astghik atakan atanu
athanasia atieno atiq atle atoosa ausra auston avdi avijit avtandil awais ayhan aykut ayobami aytac ayu azamat azhar
azin azucena babar babette badri bagas bagus bahman baiba baishampayan bakhyt baltasar baolin baoyu barnali barra
barret bashir beenish behnaz behrooz bekele bekir bekki bekzat benas benjie berk berke berna bernerd berthold besik
besnik beso bethan betul beyza bhumi bienvenido bikash bilawal bilge bima bimpe binaya binh binyamin bipasha birol
biswajit bjarte blaz blerim blodwen boleslaw boonmee borbala borna borys bosko bostjan boyang bozhidar
bragadeesh braulio breandan briain bronagh bronwen bryn bryony buddhika budhi budiman bugra bulent burcin burcu
byungwoo caetano cagatay cagri cairbre caoimhe caoimhin caradog carlisia carmit carrick carwyn cate catrin
cees cemil cengiz cerys chaiwat chaiyaporn chakrit chamara chamari chamath chamika chaminda chandima chandrima
charanjit charith chatchai chathura chathuranga chau chayim chebet chema chenhao chenxi chepkoech cheruiyot
christodoulos chuancong cici cigdem cihan cledwyn cleiton clothilde coilin coline conall conchita coskun costel
cristiane cvetomir dafydd dagoberto dainis dainius dairmuid daiva dalma daman damith danche danial danie daniil
danijel danit daniyal danushka dany danyal darshan daryna dasun dauren davit deaglan debajyoti debanjan
debarati debashish debasis debjit debojyoti dehua deise deividas delfina delton delyth demirhan deshan devang deyan
dezso dganit dhanushka diarmaid didem diesha dilani dilek dilshan dilwyn dimas dimiter dimuthu dinara dinda dindo
dinith dinusha dionysios dionysis dipanjan dipankar dirkjan divyen diyar djalma djoeke dogukan doina domantas
domhnall donatas donatien dongdong dongwook dorottya dovile dritan duaa dulani dumindu duygu dvora eaden eavan ebi
eda edd edilson edmilson edona edurne edy efosa efstathios efstratios egils egle ehtisham eifion eilif eilir eilis
eimantas eirian eirini ekin ekrem eladio eldad eleftherios elfed eliav elira elisangela eliya elkana eloy elpida
elske eluned elzbieta emlyn emrah emyr encarna endang endre endrit enguerrand enis enkela enn enric ensio eranda
erandi eray ercan erdal erdinc erendira erfan eri eriko eriks erion erlan erman ernane ernestas erol ertan ertugrul
esin esmaeil espartaco eteri ethna eudes eugenijus eulalia eunan eurig evaldas evaristo evgenia evgeniya evija evren
ewen eylon eytan eyup ezgi facundo faizan fani fardin farhana fariborz farrokh farrukh farshad fatmir faustine fauzan
fauzi fawad fayland fayyaz febri fengyi fernan feyza ffion fikret finbarr fionnan firat foteini fotini frederico
frieder fulya furkat gadi gagik garbhan garegin garik garmon garren garvit gathoni gatis gauthier gayan
gayane gayani gayoung gediminas genadi genaro genilson gennadii gennadiy genoveva georgiy geraldo gerasimos geunyoung
gevorg gezim ghazal ghislaine ghulam giedre gihan gilmar gilson gintare gintautas giovann girdhar gisle
givanildo glaucia gleison glenys glesni glyn glynnis gokce gokmen gonca gorkem gormlaith goronwy grazina grazyna
greagoir grigor grigori grigoris grigoriy gruffudd gruffydd guangyang guangyu guenole guillem gulay guler gulnara
gulsen guntars guntis guodong guohan guojun guoliang guoping guram gursel guto guyren gwenllian gwenno gwilym gwion
gwynfor haider haidong hailong halina halit hallvard haluk halya hanbin hanchi handoko hanh hanka hansika hanwen
haowei haowen haoyuan harmandeep hartley harun harut harutyun haseeb hasitha hasmik hassaan hayao hayk hefin
heigo heiki heledd helio heloisa hemal hend hendro hengyi heriberto heru hessel hidekazu hien hiep hilal hilario
himali hina hippolyte hiran hiro hirochika hirokazu hiromasa hiroya hirushi hirut hlib hnat homayoun hongli hongtao
hovhannes hristian hryhorii huanian huguette huifang huiling humaira humayun hunain huub hyeon iago iara iffat ifor
ifrah ignas ijaz ilake ilir ilkay illtyd ilze imanol imants imesh inam indre inese inias inmaculada innokenty ioan
iolo iorwerth ippei iqra irakli iratxe irineu irini irwan ishani ishank ishaq ishara ishtiaq islwyn ismo isuru ittai
itziar ivane ivars ivone iyabo izumi izzet jaak jaan jaanika jaanus jacin jacinto jaco jacobo jaehurn jailton jairo
janaka jandira janitha janko jano jantine jarlath jaume jayani jayanta jayapriya jemma jenn jeongwook jernej
jeske jetmir jiahui jianbin jianyong jiatong jiaxing jieyou jimmi jinbo jingwei jinhai jinny jinsong jinwei jirapat
joas johny jonan jonatas jonel jongwoo joon joosep jorja joschka josip jovelyn joven juanjo juarez jucelino judicael
julik junping jurate jure jurgis juris juscelino justas justinas kadek kadri kaido kairi kait kalev kalliopi
kalman kamyar kanchana kanokwan karanja karmen karmit karynn kasjan kaspars kasun katka kaushiki kavinda kazimieras
kefei kehan kei kepa kestutis ketevan ketut keziah khashayar khatuna khrystyna khurram killian kiprono kishan
kittichai kittipong kittisak kivanc kiwamu kiyoto kleanthis klemen koldo komang komsan konstanty korhan kotomi kowsik
kreshnik kresimir kristaps kristel kristiina kristijonas kristo krunal krystyna kseniya kuba kulsoom kunshan kusal
kutay kutlu kveta kynan kyriaki kyriakos lachie laercio lahiru laima laimonas lakmal lakmini lakshan lakshyajeet lali
lambros lampros lanfang lasha laudelino lauris laurynas lazaros leehee leonhard leopoldo lesia levan liangliang lidor
lihi liina liis liliia lilit linas linlin liridon liron lital liubov liudas liudmyla lixia lizz lleucu llewelyn llion
llorenc llyr lochlann lorand lourens lucimar lucio lucja lulzim luned lusine luzia lyubomyr lyubov lyudmyla maaike
maarja maaz mabli madawa madhawa madog madura mahbub maheen mahela mahira mahmudul mahmut maicon maie maik mainak
mair majeed maksymilian malith malshani mamuka manana mando manoel manos mantas manuk maolisa marcelino marged
maricarmen marja marjatta martins martynas maryna masaomi mathijs mathyas matvei maulana mauren mawuli maziar
meabh meelis mehedi mehrzad mehwish meihua meiling meindert meinir meirion meital melchor melek meleri melih melony
melvrick menelaos merab meral mererid merfyn merih merike meritxell merrin mesut meurig micael midhet migle miha
mihkel miho mihran mikeias mikey miljan milosz miltiadis miluse minako minas mingzhe minoo miodrag mirek mitali
mitsutaka mohannad mohsin mojca moriya moriyuki moumita mubashir mudassar muddassir mudit muge muhamad muhammet
muiris mujde muneeb muthoni muzammil mykolas myrddin myrto nabarun nabeel nachiket nadeeka nadeesha nadir naeem nafis
nahin nahum naila nalaka nalin namal nandor nanne naohisa narciso narek narihiro nasrin nastya nattapol nattapong
nattawut natthapol navarasu nazarii nazmul ndungu necati neeme nefeli nejc nephi nerijus neringa nerys nese neslihan
nessa netanel netta neusa nicanor nida nieves nihan nikiforos nikitas nikoletta nilanjan nilanka nilson nilton
nilufer nimra ninh niran niroshan nisansala nitai nitie nitish nitsan nodar nogah nollaig noman nopporn
noritada normunds norwin noshin nouman nurcan nuri nusrat nuttapong nuwan nynne nyokabi nyoman obaid odair odelya
odun ofira oihane ojas okoth oktay oleksandra oleksiy olesya olha olina olu olwen ombeline onkar
onyango orawan orcun oriane orli ortwin osas oshadha osher osian oskars otar ottmar ovidijus owino ozcan ozlem paata
pakorn palash panagiota panayiotis pantelis panupong paraic paramita parvin pasan pascual pasindu patcharin pathum
patryk paulius peadar peijun pengyu periklis peteris petras petroula phichit phong pichai pieterjan pijus pini piret
piyapong piyawat platon pnina pongsak pouria povilas prabath prabin prabodha prakriti pranjali pranshu prasert
prasit pratham prathamesh preecha pritam prodromos pryderi pubudu puneetha putu qaiser qasim qianwen qiaoling qiuyue
qun quynh radan radhesh radwan rafiq raheel raheela raigo raihan raimond raimondas raimonds raivis rajib rajitha
rakib ramazan rameez ramsha ramunas randika rangana ranil ranjeet rashida rasika ratnadeep rattana ravid ravindu
reelika refael regiane rehan reinhart reinis remigijus remigiusz remzi renie renjie rens resul revaz revital rezaul
rhian rhiana rhun rhydian rhydwyn ridho ridhwana rihards riju rikiya rima rimantas rinke rinse rituparna ritvars
rizwan robb rokas roksolana rolandas rolands romas rommel rony rosangela roser rostam ruadhan ruaridh rubel rudolfs
rudransh rufino rufo ruibin ruifeng ruixue rumana ruoxi ruslana rustu rusudan ruthy rutvik ruwan ruwini ruy ruzanna
rytis sabbir sabeen sabin sabry sachini sachintha sadaf sadegh sadik safak saima sajjad sakchai sakibul salar samat
samay samina sancho sandaruwan sandis sanhu sanjeewa sanjeewani sanosuke sarada sarawut sarfraz sargis sarmad sarmite
sasan sashika sasithorn saugat sauhard saulius saveliy savitha savvas sayak sayanee sayantan seanan sebastiao sedat
sefa sehar selcuk selen selwyn semme senem sengul senyo seosamh serafim serap sercan sergy sertac servet severino
sevil sevim sezen sezer shabana shafaq shafiq shahaf shahbaz shaheen shahen shahla shahrokh shahzad shahzaib shakeel
shamil shamim shanaka shaofeng shaowei shaswat shawnee shaya shayon shazia sheelagh shehan sheida shengli sheraz
shevaun shibaji shihao shikha shimpei shipeng shirsha shivanshu shloka shmulik sho shoaib shoumik shu shufen shujing
shujun shuki shun shushan shuvo shuwei shuyan sibylle sigita sihui siiri silverio simao simcha simge simonas sinisa
sintija sioned sirichai siriporn sirle sithum sittichai sjors skirmantas skjalg smaragda snorre sofoklis sohang
sohrab solenne solomiia somboon somchai somkiat sompong somsak songlin songul sonke sorah sotiria sotirios soumen
soumyadeep soutaro stamatis stavroula stefanni steffan stelian stipe stratos struan sturla suat subash subhajit
subhas subhasis sudeshna sudip suelen sufang sugeng suhaila suhani suji suleman suleyman sumaira sumeyye sumire sumon
sumudu sunjay supachai supakorn suphachai supriyo supun surachai suranga surasak surbhi suren suryansh susanto suthep
sutrisno suvankar svetlozar swanand swantje swarup swasti synnove sypros sytse tadej taehyung tahira taimoor taisia
talfryn talha talya tamaz tamuna tanawat tanel tanmoy tanveer tanvir tanzila tarkan tarmo tarvo tasos tauhid tauno
tauqeer tautvydas taylan tayyab teerapong tegid tehila teimuraz teleri tengiz teofilo tetyana tevfik thaleia
thanakorn thanapol thanawat tharaka tharindu tharushi thawatchai theerapong theocharis thienne thilina thilini
thisara thodoris thomais thushara tigran tiit tiiu timofei tinatin tinco tiphaine tirso tolu tomos tonis tonu toomas
torquil toru toshi triin triinu trupti tryfon trystan tsahi tshepang tsipi tsvetomir tsvika tudur tugce tuncay turgay
turgut turhan turlough tuuli tuvia tymon tzachi ubiratan udara udayan udayanga udeshika ueslei ugochi uilleam ulysse
urko urmo urs urska urszula ute utku uvindu uzair uzma vadzim vahagn vahan vahe vahur vaida vaidotas vaiko
vaios vakhtang valdas valdir valdis valentyn valentyna valere valerii valiantsin vallo valon vansh vardan varnika
varuzhan varvara vasileios vedat vedika vegar veiko vestimir vidura viesturs viktoras vilius viljar vilnis vimukthi
vinnie vinny vira virginijus virve vitek vladlen vojta vytas wahab wairimu wajahat walber waldir walmir wanchai
wanderley wanli waqar waqas warit wasan wasantha waseem wathsala weerachai weibin weibo weihang weiping weldys wenhui
wenjuan wenli wenxue wessam wichai widodo wiebe wieslaw wilco willian wisnu witthaya worawut wuji wytze xabi xenofon
xianfeng xianyang xiaofang xiaoxue xiaozhou xinhua xinran xinyue xiufang xiujiao xiuling xiumei xoan xudong
xuelian xueqin yacov yaelle yajie yajun yakup yalcin yalin yampier yanchao yanfang yangjinan yanjie yanqing yanto
yanyu yarema yaroslava yasas yashu yasith yasu yatish yayan yeganeh yehonatan yeliz yeonjun yerkebulan yerlan yervand
yesim yevgen yevhen yevhenii yevheniia yichao yimin yingchun yiorgos yizhar yizhou ylan yoad yochai yochay yohsuke
yomal yonghong yongjian yongjie yongkang yoonjin yoskiyaki ysaline yucel yuefeng yuhi yulan yulian yulianto yuliya
yunchang yunyun yurie yuttana yvon zacharias zacharie zahary zaheer zaida zainabu zaven zehao zein zeki
zhecheng zhendong zhengyi zhexin zhonghu zhouyang ziga zigmars ziling zilvinas zimo zisis zivile zivko zizhen zlatan
zohaib zoraida zoriana zubair zunaira zurab zviad zygimantas
bastian natan torin tanay xuanyi miek avthar budha barak avital romaric arian shuting deepthi jiaxiao yosh lachlan
niall aled rhys emrys sian ceri iestyn jono pontus elof burkhard detlef eckhard falk hilmar tilo ulli volkmar
giedrius mindaugas vytautas andrius gintaras edgars uldis raivo margus indrek kaarel siim taavi urmas zdenek
jindrich lubos bohdan taras ostap nazar larysa halyna myroslav arseniy timofey rodion matvey gennady arkady
chukwuemeka obinna ikenna uche ngozi ifeoma adaobi oluwatobi olamide temitope ayodeji ayo babatunde kunle segun
folake funmi yetunde kehinde taiwo abiodun abayomi damilola nnamdi onyeka ebuka tunde wanjiru wambui njeri kamau
mwangi otieno achieng sipho thabo lerato nomvula thandi zanele mpho tebogo bongani thanh tuan hieu hoang phuong
trang huong khanh vinh kiet nguyet jiho minjun seojun hyunwoo jisoo minji yuto sota hiroto kenta daiki shota takumi
masaki makoto minoru isamu osamu satoru wataru yoshiki xiaoming zhihao yifei yuxuan zihan haoran junjie ruoyu siyuan
tianyi chenyang bhaskar chandrasekhar dhananjay eshwar gopi jagan kartik lokesh nagaraj omkar phani raghavendra
sathya tejaswi uday venu zubin bhavana charu gayatri himani ishita jyoti lavanya namrata payal ritu sneha tanvi
urvashi vaishnavi arvind balaji
aad aada aadi aadya aakanksha aakash aaliyah aapo aaradhya aarav aaron aarti aasha aashish aashka abagail abbey abbi
abbie abby abdallah abdel abdelrahman abdou abdoulaye abdul abdullah abdullo abdulrahman abe abeer abel abhijeet
abhinav abhishek abi abie abigail abraham abram abrar abril abu abubakr abulfazl achim adaeze adaline adalyn adam
adama adan adarsh addie addilyn addison ade adebayo adel adela adelaide adele adelene adelia adelina adeline adelynn
ademola adi aditi adnan adolf adolfo adolph adonai adora adreanna adriaan adrian adriana adrianna adrianne adriano
adrien adriena adriene adrienne adrin advik afi afonso agata agatha aggie agnes agnieszka agustin agustina ahmad
ahmed ahmet ahti aicha aida aidan aiden aiko aileen aimar aimee aina aino ainsley aisha aishah aisling aislinn
aislynn ajani ajay ajit ajla akashdeep akhil aki akihiro akio akira akshat akshay aladdin alain alaina alan alana
alanis alanna alannah alanoud alasdair alastair alayah alayna alba alban albert alberto albrecht alden alec alecia
aleisha alejandra alejandro aleks aleksandar aleksander aleksandr aleksandra aleksei alena ales alesia alessandra
alessandro alessio alex alexa alexander alexandr alexandra alexandre alexandros alexandru alexei alexey alexia
alexios alexis alf alfie alfonso alfred alfredo ali alia alice alicia alicja alina aline alireza alisa alise alisha
alison alissa alistair aliza alkin alla allan allen allie allison allon allyson almudena alois alon alonso alonzo
aloys alp alphonse alphonso althea alton alvaro alvin aly alya alycia alynne alysa alyson alyssa amahle amaia amaira
amalia amanda amar amaury amber amberly ambrose amelia amelija amie amilia amina aminata amine amir amirali amit
amitosh amjith ammanuel ammar amos amy ana anabel anamaria anand anas anastasia anastasiia anastasija anastasios
anastassios anatoli anatoliy anatoly anaya anca ander anders anderson andi andjela andra andras andre andrea andreas
andreea andrei andrej andres andrew andrey andrii andrzej andy ane aneesh aneta anette angana angela angelia
angelica angelina angeline angelique angelo angie anh anika aniket aninda anirudh anisa anish anissa anita anja
anjelica ankit ankur ann anna annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie
annika annmarie anohito anouk ansgar anthony antje antoine antoinette anton antonella antoni antonia antonin antonio
antony anubha anuj anup anupam anurag anush anwar anwesha anya aoi aoife aparna apostolos aputsiaq ara aram arata
archana archibald archie ari aria ariana arianna arianne arie ariel arielle ariki arjan arjen arjun arkadiusz arleen
arlena arlene arlette armaan armand armando armin arnaud arnav arne arno arnold arnout aroha aron arpit arpita
arseny artem arthur artie artur arturo arun arya aryan asa asahi ash asha ashanti asheesh ashish ashlee ashleigh
ashley ashli ashlie ashly ashlyn ashok ashraqat ashton ashwini asim asiya asja aslak asmir asmita assaf assil astor
astrid aswin ataahua athena atish attila atul aubrey audra audrey audri audry augie augustina augustine augusto
augustus aurelia austeja ava avan avery avi avigail avik avindra avishai avner awa axel aya ayaan ayana ayanna
ayesha aygun aykhan aylin ayman aymeric ayn ayse aysel azat aziz azra azuna babak babis bakary balazs bandar bandile
banele baptiste barbara barbora barbra barney barrett barry bart bartek bartholomew bartosz bas basil basile bastien
batuhan bayarmaa bea beatrice beatriz becca becky behdad bela belinay belinda ben bence benedict benedikt benita
benito benjamin bennie benno benny benoit benson berat berkay bernadette bernadine bernard bernardo bernat bernd
bernhard bernice bernie bert bertha bertie bertil bertram bertrand beryl beshoi bess bessie beth bethanie bethany
beto betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bharat bharath bhavin bianca bibek
bilal biljana bill billie billy binita bintou bipul birgit bishal bismah bjarne bjorn blaine blair blake blanca
blanche blythe boaz bob bobbi bobbie bobby bogdan boglarka bojan bolormaa bonita bonnie boris boubacar boxi boyd
bozidar brad bradford bradley brady bram branden brandi brandie brandon brandt branislav breanna bree brenda brendan
brendon brenna brennan brent brenton bret brett brian briana brianna brianne brice briceida bridget bridgett
bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwyn brooke bruce bruno bryan bryanna
bryce brynn bryon buddy burak burt burton buster byron cahill caitlin caitlyn cal caleb calen calista callie calvin
cam cameron camila camile camilla camille camilo candace candice caolan cara carey carina carissa carl carla carlene
carles carley carlie carlo carlos carlota carlotta carlton carly carmel carmela carmella carmen carol carole
caroline carolyn carrie carrol carroll carsten cary cas casandra casey cassandra cassidy cassie catarina caterina
catherina catherine cathleen cathryn cathy catrina cayla cecelia cecil cecile cecilia cecily cedric celeste
celestine celia celina celine cemal cesar chad chahak chaim chaitanya chalmer chandra chanelle chantal chantelle
charalampos charbel charis charissa charla charlena charlene charles charlette charley charlie charlotte charmaine
chas chaz chedeline chelsey chen cher cheri cherie cheryl chester chet chetan cheuk cheyenne chiara chidi chie
chinedu chioma chloe chris chrissy christa christal christen christian christiana christiane christie christina
christine christoph christophe christopher christos christy chrystal chun ciara ciaran cierra cindi cindy claes
clair claire clara clare clarence clarice claris clarissa claude claudette claudia claudine claudio claus clay
clayton clemens clement cleo cleopatra cletus clifford clifton clint clive clotilde clyde cody coen colby cole
coleen colette colin colleen collin colm colton concepcion connie connor conor conrad constantin constanza consuelo
cora coralie cordelia corentin corey cori corina corine corinna corinne cormac corne cornelia cornelis cornelius
corrine corvin cory cosmin costa courtney courtni courtny craig cris cristal cristiano cristina cristobal csaba curt
curtis cyndi cynthia cyril cyrille cyrus daan dafna dahlia daichi daina daisuke daksh dalai dalal dale dalia damaris
damia damian damien damion damir damon dan dana danese danette dani danica daniel daniela daniele daniella danielle
danika danil danilo daniz danny daphna daphne dara darby darcey darcie darcy daren daria darin dario darius dariusz
darla darlena darlene darnell darragh darrel darrell darren darrin darryl daryl dashiell dave davey davi david
davida davide davina davis dawid dayle dayna deana deandra deandre deann deanna deanne deb debbie debby debora
deborah debra debrah dede dee deedee deena deepak deepika deepti deidre deirdre dejan dela delbert delia delilah
della delores deloris delphine demetria demetrius dena denice denis denise dennis denny denys deon derek derrick
derya deshawn desiree desmond devan devanshi devdatta deven devin devishi devon dewayne dewey dexter dharhas dhia
dhruv diana diane dianna dianne diarmuid didac didier diego dieter dietmar dietrich dillon dima dimitri dimitrios
dimitris dina dinah dinesh diogo diomidis dion dionne dirk divya diya djeneba dmitri dmitriy dmitry dmytro dodji
dolores domen domenic domingo dominic dominick dominik dominique dominykas dona donald donn donna donnell donnie
donny donovan dora doreen dorian doris dorla doron dorota dorothea dorothy dorthy dotan dottie doug douglas dovydas
doyle dragan drew dries drishti duane duc dudley duncan dusan dustin duy dvir dwayne dwight dylan dyllan dzmitry
eamon ebenezer eberhard ebru ecaterina ecrin ed eddie eddy edel edgar edie edith edmond edmund edna edo edoardo
eduard eduardo edward edwardo edwin edwina eemeli eevi efe efraim efrain efrat efren efron egor ehsan eikan eike
eileen eilon einar eisha eitan ekaitz ekaterina ekta ela elad elaina elaine elana elbert eldon eleanor elecia elen
elena eleni eli eliad eliana elias elicia elida elie elif elijah elin elina elinor elio eliot eliran elisa elisabeth
elise elisha eliska eliza elizabete elizabeth elizaveta elke ella ellen ellie elliot elliott ellis elly elma elmer
elnora eloi eloise elon elouise els elsa elsie elton elva elvin elvina elvira elvis elwood ema emanuel emanuela
emanuele emeka emelda emelie emely emerald emerson emery emil emile emilee emilia emilian emiliano emilie emilien
emilija emilio emilis emily emin emina emine emirhan emma emmaline emmanuel emmanuelle emmeline emmett emmie emmy
emre enid enoch enrico enrique enzo eoin erez ergi erhan eric erica erich erick ericka erik erika erin eriol erkki
erlend erma ernest ernestina ernestine ernesto ernie erno ernst errol ersin ervin erwan erwann erwin eryn eshed esma
esmeralda esperanza esra esteban estela estele estella estelle ester estere esther estrella ethan ethel etienne etta
euan eugen eugene eugenia eugenie eugenio eunice eva evadne evan evangelina evangeline evangelos evelin evelina
evelyn evens everett evgenii evgeniy evgeny evi evie evita ewa ewan eyad eyal eymen ezra fabian fabiano fabien fabio
fabrice fabrizio fadi fahd faisal fajr fanta farah farhan farid farida faris farrah farzana fatemeh fatih fatiha
fatima fatin fatma fatoumata fawaz fay faye federica federico felecia felicia felim felipe felix femi feng fenna
ferdinand ferdinanda ferdinando fergus fernanda fernando ferran fidel fien fiete filip filipe filippo fintan fiona
fionn firas flavia flavio fletcher flo flora florence florencia florent florian floris floyd folke forrest fotios
fouad fozia fran frances francesc francesca francesco francina francine francis francisca francisco franciszek
francois francoise frank frankie franklin franklyn frantisek fraser fred freda freddie freddy frederic frederick
frederik fredrick fredrik freek freja frida fridolin fridtjof frieda friedger friedrich frits fritz fyodor gabe gabi
gabija gabor gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby gael gaetan gajendra gal gale
galen galit gamalat gamila ganesh gareth garima garland garnet garrett garry garth gary gaurav gaute gautier gauvain
gavin gayle geert geertjan geir gemma gena genevieve genna geoff geoffrey georg george georges georgette georgi
georgie georgina georgios georgy gerald geraldina geraldine gerard gerardo gerd gergely gerhard geri germaine gernot
gerrit gerry gert gertrud gertrude geza ghislain gia giacomo gian gianluca gianna gianni giannis gideon gigi gil
gilad gilbert gilberto gilda giles gilles gillian gina gino gints giorgi giorgio giorgis giovanna giovanni girish
gisela gisele giselle gita giulia giulio giuseppe gladys gleb glen glena glenda glenn glenna gloria glynis godfrey
gokhan golda goldie gonzalo googoosh gopal goran gord gordon gosia goss gottfried goutham gracie graciela grady
graeme graham gratien greg gregg gregoire gregor gregorio gregory greta gretchen griselda grishma grover grzegorz
guido guilherme guillaume guillermo gunay guneet gunel gunnar gunter gunther gus gustaf gustav gustave gustavo gwen
gwendolyn gwyneth gyorgy gyula haakon habib habiba hadar hadi hadley hagen haikel hailey hajime hakan hakim hakob
hal hala haley halil halim hallie hamid hamza hana hanah hank hanna hannah hannes hanno hans hao harald hardik hari
hariet hariette harish harlan harley harmen harmony harold harri harriet harriett harriette harrison harry harshil
harshit harshita hartmut haruhito haruki haruta haruto harvey hasan hasnaa hassan hasti hatice hattie hawa hayato
hayden hayleigh hayley heath hector hedi hedy heidi heikki heiko heiner heinrich heitor helen helena helene helga
helge helmi helmut hema hemant hendrik henning henri henrietta henrik henrique henry henryk herbert herman hermann
hermine hernan herve hessa hester hideki hila hilary hilda hildegard hillary hillel himari hinata hiroki hiroshi
hisham hitesh hobson hoda holger hollie homer horace horacio horatio horst hortense hosna hosniya hossein howard
howie hristo hrvoje hua huan hubert hugh hugo hui humberto huseyin huseyn husni hussa hussain hussein huy hyacinth
hydar hynek iain ian ibai ibrahim ibrar ichika ida idan idit ido ieva ignacio ignaz igor ihor ike iker ila ilan
ildar ilene ilerioluwakiiye ilia iliana ilias ilija ilina ilja ilka ilkka ilmari ilona ilse ilya imane imelda
imogena imogene imran inaki indira indragie indu ines inessa inga ingo ingrid inigo inji inuk inunnguaq ioana ion
iona ionut iqbal ira iraklis irati irena irene irina irit irma irvin irving irwin isaac isabel isabela isabele
isabell isabella isabelle isadora isaiah isaias ishaan isiah isidora isla islande ismael ismail isobel issac istvan
itai italo itamar itsuki iva ivaana ivalu ivan ivana ivo iwan iwona izabela izaro jaakko jaana jaap jacek jacinda
jacinta jack jackie jacky jaclyn jacob jacquelina jacqueline jacquelyn jacques jad jada jaden jadga jae jagadish
jago jaime jaka jake jakob jakov jakub jamal james jameson jami jamie jamil jamison jammie jan jana janae janak jane
janek janele janelle janessa janet janette janice janie janina janine janis janne janusz jaqueline jared jarek jari
jarkko jarno jarod jaroslav jarret jarrett jarrod jarvis jasmin jasmina jason javed javi javier javiera jaya jayden
jayesh jayne jayson jazmin jazmine jean jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie
jeannina jeannine jed jedrzej jeff jeffery jeffrey jeffry jehan jelena jelle jelmer jen jena jenelle jenifer jenna
jennette jenni jennie jennifer jenny jens jerald jeremiah jeremy jeri jermaine jeroen jerome jeronimo jerri jerry
jes jesica jesper jess jesse jessica jessie jesus jethro ji jia jian jiang jiaqi jie jiewen jiffin jil jilian jill
jillian jim jimena jimi jimmie jimmy jin jing jinwoo jiong jiri jitendra jo joachim joakim joan joana joane joann
joanna joanne joao joaquim joaquin jocelyn jochen jodi jodie jody joe joel joelle joenio joep joesph joey johan
johana johanan johann johanna johannes john johnathan johnathon johnie johnnie johnny jokubas jolanda joleen jolena
jolene jon jonah jonas jonathan jonathon jone jong joni jonny joonas joongi joost jordi jordon jordy jorg jorge
jorgen joris jos jose joseba josef josefa josefina josefine joselyn josep joseph josephina josephine josh joshua
josiah josie joss josue jovan jovana joya joyce jozef juan juana juanita jude judeline judite judith judy juha juhi
juho jukka julen jules julia julian juliana juliane julianna julianne julie julien julienne juliet julieta juliette
julio julissa julius jun jung junya juozas juraci jurgen juri jussi justin justina justine justyna jyri kaan kabita
kacey kacper kadiatou kadir kaede kai kaia kaisa kaitlin kaitlyn kaiyi kajus kaleb kaleigh kali kalle kallie kalyan
kamal kamala kamil kamila kamile kamran kanata kanyakumari kara karan karel karen kari karim karima karin karina
karine karissa karl karla karlo karly karol karolina karsten karthik karthikeyan kartikay karyn kasey kashif kasia
kaspar kasper kassandra kassie kat katarina katarzyna kate katelyn katelynn katerina katharina katharine kathem
katherina katherine kathie kathleen kathrin kathrine kathryn kathy kati katia katie katja katlyn katrin katrina katy
katya kauri kaushik kaviraj kavita kavya kay kaye kayla kaylee kayleigh kazuki keanya keeley keely keenan kees
keiichi keiko keir keira keisha keith kejsi keley keli kelley kelli kellie kelly kelsey kelsie kely kemal ken
kendall kendra kendrick kenji kenna kenneth kenny kenton kenyatta kenza kera keren keri kermit kerri kerry kerstin
keven kevin khadija khadije khaled khalid khalil khawla kheira khongordzol khushboo kia kiana kiara kiera kieran
kiersten kiley kim kimberlee kimberley kimberli kimberly kimish kimmernaq kimmo kingsley kip kira kiran kiril kirill
kirk kirollos kirsten kirstie kirstin kirsty kishore kizzy kjell klaas klaus klea knut kobi koen kofi kohei kohsuke
kojo konrad konstantin konstantinos konul kori kostas kostis koudai kouki kourtney koushik krasimir kris krishi
krishna krista kristen kristi kristian kristie kristin kristina kristine kristjan kristof kristoffer kristopher
kristy kristyna krisztian krystal krzysztof kumar kunal kurt kurtis kush kushal kwame kwun kyla kyle kylee kylie
kyls kyra lacey lacie lacy ladona ladonna laia laila lajos lakesha lakshmi lalit lalleh lamar lambert lamija lamine
lamont lana landon lara larisa larissa larry lars lashawn lasse laszlo latasha latifa latisha latonya latoya laura
laurel lauren laurence laurens laurent lauri laurie lauryn laverna laverne lavinia lawrence laxmi layla lazouich lea
leah leana leandra leandro leane leann leanna leanne leda lee leen leena leevi leia leif leigh leila leilani leja
lejla lela leland len lena lene lenka lennart lenny lenora lenore leo leola leon leona leonard leonardo leonel
leonid leonie leonor leonora leopold leora lesedi lesley lesli leslie lesly lester leszek lethabo leticia letitia
lettie lev levente levi lewis lex lexie leyla li lia liam lian liana liang lianne libbie libby lidia lidya liepa
liisa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina linda lindsay lindsey lindsi lindsy
lindy ling linh linn linsong linus lionel lior liran lisa lisette lissa liu liv livia liviu liz liza lizbeth lizette
lizzie ljubomir lloyd lluis lode logan loic lois lola lolita lonnie lora loraina loraine lorelei loren lorena lorene
lorenzo loretta lori lorie loris lorna lorraina lorraine lorri lorrie lothar lotte lottie lou louella louie louis
louisa louise lovelie lovro lowell luann lubosz luc luca lucas lucia lucian luciana luciano lucie lucien lucija
lucile lucille lucinda lucy ludo ludovic ludovico ludvig ludwig luela luella luigi luis luisa luise luiz luka lukas
lukasz luke lula lulu lulwa lupe lupita luther lutz luuk luz lydia lyla lyle lyn lyna lynda lyndon lyndsey lyne
lynette lynn lynna lynne lynnette lynsey maanav maarten maartje maayan mabel mable macaulay macie maciej mackenzie
macy madalyn maddie maddy madeleine madelina madeline madelyn madge madonna mads mae magda magdalena magdalene
maggie magnus maha mahalia mahamadou mahammad mahan mahdi mahe mahesh mahmoud maia maike maire maisie maite maja
majd maksim malachai malachy malak malcolm malen malia malik malika malin malinda mallory malte mamadou mamta mamy
mana manaia manasi mandakranta mandy manfred manish manny manoj manojit manon mans mansi manu manuel manuela
manufactura mara marat marc marcel marcela marcell marcella marcelle marcello marcelo marci marcia marcie marcin
marco marcos marcus marcy mareike marek margaret margarette margarida margarita marge margery margie margo margot
margret margrette margriet marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna
marianne mariano mariatta maribel marie mariela mariella mariia marija marijn marika marilyn marin marina mario
marion marios maris marisa marisol marissa marit maritza marius marjan marjorie markel marko markos markus marla
marlena marlene marlin marlo marlon marnie marquis marsha marshall marta marten martha marti martim martin martina
martine marty martyn marvin marwa marwan mary maryam maryan maryann marybeth maryjane marylou masahiro mason masoud
masoumeh massimiliano matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathilde mathis matias
matilda matilde matjaz matt matteo matthew matthias matthieu matthijs matti mattia mattias mattie matty matus matyas
maud maude maura maureen maurice mauricio maurits maurizio mauro mavis max maxence maxim maxime maximilian
maximiliano maxina maxine maxwell maya mayank maybell mayra maysoun mazie mckenzie meagan meagen meenal megan meggie
meghan mehdi mehmet mehul mei mel melanie melina melinda melisa melissa mellisa melokuhle meltem melvin mengtao
mercedes merdydd meredith meredydd mergen meriem merissa merjem merle merlijn meron merrill merve mervin mervyn
meryem meryl mia micaela micah michael michaela michail michal michalis michał micheal michel michele michelle
michiel mick mickael mickey micky midori miguel mihaela mihai mihir mika mikael mikaela mikaere mike mikel mikhail
mikkel mikko miklos miko mikolaj mila milagros milan mildred milena milhouse milica millicent millie milly milo
milos milton mimi mina minato mindy minenhle minerva ming minh minik minna minnie mira miral miranda mirco mireille
miriam mirjam mirko mirlande miro miroslav miroslaw misha mitch mitchell mitesh mitja mitzi miyar mobina modibo moe
mogashni mohamad mohamed mohammad mohammed mohan mohit moira moises mollie molly momchil mona monica monika monique
monte monty morgan moritz morten moses moshe mostafa mousa moussa mridul mrignayani mudhakar muhamed muhammad
muhammed mukesh murad murali murat muriel murtaza mustafa mustapha mya mykola myles myra myriam myrlande myrna myron
myrtle naasunnguaq nadav nadene nadia nadim nadina nadine nadja nadya naftali nagesh nahia nahom naima nalla nancy
nandni nanette naoki naomi naomie narayan narges nariman nasser natalia natalie natalya natasha nate nathalie nathan
nathanael nathaniel nathy naty navdeep naveed naveen nayan nazim nazım neal ned neeraj neha nehir neil nel nela nele
nelisa nell nellie nelson nemanja nena nerissa nesreen neville nguyen nia niamh nic nicholas nichole nick nicki
nickolas nicky nico nicola nicolai nicolas nicole nicolette nicolle nidhi niels nigel niharika niilo nik nika nikau
nikhil niki nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nila nilay niles
nilesh nilo nils nima nina nir niranjan nirmal nisanur nisha nishant nita nitesh nitin nitzan nivi nizamudeen noa
noah noam noel noella noelle noemi nojus nolan nomaan noor nora norah norbert noreen norma norman nouf nour nuka
nuno nur nuray nuria nurul nyla octavia octavian octavio oded odelia odette odile odval ofek ofelia ofer ognjen oier
oisha oksana ola olaf olav oleg oleksandr oleksii olena olga oli oliver olivia olivier olle olli ollie olof olov
omar omer omri ondra ondrej ondro onur opetunde ophelia oren orestes orestis ori orit orla orson orville osama oscar
oskar osman osvaldo oswald otavio othman otis otto oumar oumou oussama ove ovidiu owen oyunbileg ozan ozgur pablo
padmaja padraig paige pallavi pam pamela pandora paninnguaq panos paola paolo parag paras pareena parimal parisa
parker parth parul parvati pascale paschalis patrica patrice patricia patrick patrik patrycja patti pattie patty pau
paul paula paulette paulie paulina pauline paulo paulos paulus pavel pavithra pavlo pavlos pavol pawel pedro peggy
pekka pelle penelope peng percy pere perla perttu petar pete peter petr petra petri petro petros petter phil philip
philipp philippa philippe phillip philomena phoebe phylis phyllis pia piero pierre piet pieter pietro pilar pinar
piotr pipaluk piyush pjotr polina polly pooja portia prabhat pradeep pradyun pragaash prakash pramod pranam pranav
pranith prasad prashant prateek pratik praveen pravit preeti prem preston priit priscila priscilla pritha priya
priyamvada priyanka przemek przemyslaw puneet puteri pyotr quang quazi queenie quentin qui quiana quincy quinn
quinton qumisha rabimba rabina rachael rachel rachele rachell rachelle rachid rachida radek radim radoslav radoslaw
radovan radu rae rafael rafal raffaele raghav raghu rahul raina rainer raj raja rajat rajeev rajesh rajiv ralf ralph
ram raman ramesh rami ramin ramiro ramon ramona rana randal randall randi randolph randy rania ranjith ranny raoul
raphael raquel rashad rashid rashmi rasmus raul ravi ravishankar rawiri rayan raymond rayna razvan reanna reba
rebeca rebecca rebeka rebekah recep reece reem reema regan reggie regina reginald regis reid reihaneh reina reinhard
reinhold reinier reka remi remko remy rena renae renata renato renaud rene renee renzo reta reto reuben reut reuven
reyansh reyna reynaldo reza rhea rhett rhiannon rhoda rhona rhonda ria rian ricardo riccardo richard richelle richie
rick rickey ricki rickie ricky rico rik rikard rikki riko riley rimas rin rina riona rishabh rishi rita ritesh riya
rizky roan rob robbie robbin robby robert roberta roberto robin robyn rocco rochele rochelle rocio roderick rodger
rodney rodolfo rodolphe rodrigo roel rogelio roger roghayyeh rohan rohit roi roland rolanda rolando rolf romain
roman romeo romuald romy ron ronald ronan ronda ronen roni ronna ronnie ronny rory rosa rosalie rosalina rosalind
rosalinda rosalyn rosanna rosanne rosario roscoe roseann roseanne rosella roselle rosemarie rosemary rosetta roshan
rosie roslyn ross rouven rowan rowena roxana roxane roxanna roxanne roxie roxy roy royce ruben rubin rudi rudolf
rudolph rudy rufus rui rune rupert ruslan russ russel russell ruth ruthie ryan ryo ryota ryou saad saaketh saanvi
sabina sabine sabrina sacha sachin sade sadie saeed sahan sahar saida saikat saka sakeena sakineh saksham sakura sal
salah saleem salik salim sallie sally salma salome salomon salvatore sam saman samantha sameer sami samir samira
samkelo sammie sammy samuel samuli samweli sana sandeep sander sandi sandip sandra sandro sanja sanjay sanjeev sanne
sanskar santiago santino santosh saqib sara sarah sarajane saranjeet sarina sarit sarper sascha sasha satish satoshi
satya saul saurabh savanna scarlett schuyler scot scott scottie scotty seamus sean sebastian sebastien sekou selena
selene selim selina selma sepp serdar serena serge sergei sergej sergey sergi sergii sergio sergiu serife setayesh
seth seun sev sevda severin sevinj seyed seymour shachar shachin shadi shafqat shahd shahid shahzeb shai shaikha
shailvi shaim shaimaa shakira shalini shana shanaya shanda shane shania shanna shannon shanon shantanu shaquille
shari sharif sharlene sharon sharron sharyn shashank shauheen shaun shauna shaundai shawn shawna shay shayla shayma
shayna shayne shea sheba sheena sheila sheimy shelby sheldon shelia shelley shelly shelton shengbo sheri sheridan
sherifa sherman sherri sherrie sherry sheryl shilla shiloh shimon shin shinji shira shireen shirin shirley shirli
shirly shiva shlomi shlomo shohei shona shreya shreyas shreyes shristi shruti shubham shuhei shuhong shyla sia sid
siddharth siddhartha sidharth sidney siegfried sierra sigmund sigrid silas silke sillin silvan silvia silvio sima
simeon simon simona simone sindre sindy sinead siobhan sita siti siva sivan siyabonga skye slava slavina slavko
slawomir slobodan smita snehal snezana sobia sofia sofie sofija sohail soledad solene solomon soma somayyeh sondra
sonia sonja sonya sophia sophie soren sotiris souleymane soumith souta spencer srdjan sri sridhar srikanth srini
srinivas srishti stacey staci stacie stacy stan stanislas stanislav stanislaw stanley starla stef stefan stefana
stefania stefanie stefano stefanos steffen steinar stela sten steph stephan stephane stephanie stephen steve steven
stevie stewart stian stijn stu stuart sudhir suha suhas sujay sujith suman sumana sumantro sumayah sumit suneel
sunil sunita sunny suraj suresh susan susana susane susanna susannah susanne sushant susi susie suvaditya suzan
suzana suzane suzanna suzanne suzette suzie suzy svante sven svend svenja sveta svetlana swapnil swati sybil syd
syed sylvain sylvester sylvestre sylvia sylvie sylwester szymon tabatha tabitha tadas tadeh tadeusz tadgh tae taha
taichi taika takashi takeshi takuya tal tala tali talia talitha tamar tamara tamas tamera tami tamika tammi tammie
tammy tamra tania tanika tanisha tanja tanmay tanner tanya tao tara tarana tarek tareq tariq taro tarun taryn tasha
tasso tatiana tatjana tatsuki tatsuya tawana taylor ted teddy teemu tegan tejas teo teodor teodora teofil terence
teresa tereza teri terian tero terrance terrell terrence terri terrie terry tess tessa tessie thad thaddeus thalia
thandolwethu thanos thao thea thejesh thelma theo theodor theodora theodore theophane theresa therese thiago thibaud
thibault thibaut thierry thijs thom thomas thomasina thorben thore thorsten thursday tia tiago tiana tianna tianqi
tiara tibor tiffany tihomir tijmen tilman tim timmy timo timon timothee timothy timur tina tine tingting tirtha
tisha titus tobi tobias tobie tobin toby tod todd tom tomas tomasz tomaz tomer tomi tommaso tommie tommy tomoharu
tomohiro tomoko tomoya tonci toni tonia tony tonya tor tora torben tord tore tori torsten tove tracey traci tracie
tracy travis trent trenton trevor trey tri tricia trina trish trisha trishul trista tristan troels troy trudy truman
tsvetan tsvi tuana tugsbayasgalan tui tula tunar tuomas turicas turki tushar tuukka ty tycho tyler tyra tyrone tyson
udi udo ughur ugne ugo ulf uli ulrich ulrik ulrike ulysses uma umair umang umberto umesh umit umut unai unax unmesh
uri ursula urte usha usman uwe uxue uzi uzoma vaarun vaclav vadim vaibhav vaishali val valentin valentina valentine
valeria valerie valerio valery vance vanesa vanessa varun vasco vasil vasiliki vasilis vasiliy vasily vasyl vaun
veda vedran velda velma vendula venkat venkatesh vera verena vern verna vernice vernon veronica veronika vesa vesna
vibhav vibhoothi vic vicente vicki vickie vicky victor victoria vidar vidhi vidya vihaan vijay vikas vikky vikram
viktor viktoria viktorie viktorija vilem ville vilte vinay vinayak vince vincent vincenzo vineet vineeth vinicius
vinod violeta vipul virag viraj virgil virginia virginie vishal vishnu vissarion vit vitalii vitaliy vitaly vito
vittorio vivaan vivek vivian viviana viviane vivien vivienne vlad vladan vladimir vladislav vlado vlastimil vojtech
volker volodymyr vukasin vusala wakana waldemar waleed walid wallace wally walt walter wanchao wanda wanjun warren
waylon wayne wei weimin wenbo wendell wendi wendy werner wes wesley weston whitney whitni whitny widelene wiebke
wieland wiktor wila wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm wilhelmina willa willard willem
william willie willis willy wilma wim windel winfried winifred winnie winnifred winona winslow winston wissam
wojciech wojtek wolf wolfgang wolfram woodrow woosuk wout wouter wyatt xavier xenia xhoel xi xiang xianjun xiao
xiaomei xiaoxuan xiaoyan xiaoyu ximena xin xinyi xisco xu yaakov yael yagmur yahli yair yan yanbo yang yanhui yanis
yaniv yann yannick yannik yannis yara yarin yarmo yaron yaroslav yash yasin yasmin yasmine yasser yassin yassine
yasuhiro yehuda yelena yen yeounoh yesenia yevgeni yevgeny yi yiannis yidi yifan yigal ying yngve yoav yogesh yohan
yohei yolanda yon yonas yonatan yonathan yong yoni yoram yorik yosef yoshi yossi yotam youri yousouf youssef yu yuan
yuen yuichi yuina yuki yulia yulong yun yuna yuri yurii yuriy yury yusif yusuf yuta yuuma yuval yvan yves yvette
yvona yvone yvonna yvonne zac zach zachariah zachary zachery zack zackary zada zahid zahra zainab zakaria zaklina
zan zane zara zbigniew zeeshan zeev zehra zeina zeinab zekun zelda zelma zena zeynab zeynep zhang zhen zhenya zhi
zhiyuan zia ziad zifei zineb zion ziv zlatko zoe zoey zofia zola zoltan zong zora zoran zsofia zsolt zuzana zvi
łukasz
serhat cem kerem tolga volkan barıs baris levent mert oguz okan orhan sinan tayfun ugur ufuk yavuz yigit zafer
ferhat engin erdem erkan ilker koray metin nihat serkan sevgi sibel tugba tulay yasemin aysegul busra ceren dilara
gamze gizem gulsah hande irem kubra melike melis nazli ozge pelin seda selin sinem evgeni yevgeniy dmitrii serhii
serhiy olexandr oleh iryna mykhailo mykyta vitali vyacheslav viacheslav vladyslav anatolii arkadiy artyom yegor
fedor grigory grigorii illia kyrylo kostiantyn maksym semyon stepan svyatoslav vadym valeriy veniamin vsevolod
zakhar alyona anastasiya dariia darya kateryna yekaterina galina inna kseniia ksenia lesya liudmila lyudmila
marharyta mariya nadezhda nataliia nataliya sofiia svitlana tatyana tetiana ulyana valeriia viktoriia yana yuliia
zhanna bartlomiej blazej boguslaw cezary czeslaw iga ireneusz jaroslaw jerzy jolanta kazimierz kinga krystian lucjan
maciek malgorzata mariusz mieszko ryszard slawek sylwia tomek witold wladyslaw wlodzimierz zbyszek zdzislaw zuzanna
zygmunt bedrich blanka bohuslav bohumil borek borivoj bretislav dalibor honza janez jarmila jaromir jindra jirka
jitka juraj klara ladislav libor libuse lubomir ludek ludmila marketa mikulas miloslav otakar ota pavla premysl
radka rostislav samo slavomir stanislava svatopluk vitezslav vlasta zbynek zdenka borut branko drago gorazd ivica
jurij matija mladen nebojsa nenad predrag primoz radomir sasa stevan tomislav uros veljko vuk zdravko zeljko
zvonimir bogdana dragana dusanka gordana ivanka jasna ksenija ljiljana mirjana nevena olivera ruzica sladjana tijana
zorica balint csilla eszter ferenc gergo imre janos jozsef karoly katalin krisztina marton mihaly orsolya sandor
szabolcs szilard vilmos zsuzsa zsuzsanna aniko beata emese eniko ildiko judit alin calin catalin catalina ciprian
claudiu codrin costin cristi cristian dorin dragos dumitru florina gheorghe horia ilie ilinca ionel iulia iulian
laurentiu loredana madalina mihail mircea mirela nicolae oana petru raluca remus silviu sorin tiberiu toma traian
tudor vasile viorel asen atanas bilyana boryana boyan borislav desislava dimitar dimitrina emiliya gergana iliyan
ivaylo ivelina kalin kalina kaloyan krum lachezar lyubomir lyuben miglena nedelcho ognyan pavlin petya plamen
radostina silviya stanimir stefka stoyan svetlin svetoslav todor tsvetelina velin velislava ventsislav vesselin
yavor yordan zahari zdravka zhivko antonis aristotelis athanasios chrysa despina dimitra efi efthymios eleftheria
evangelia fotis giorgos harris ioanna ioannis konstantina lefteris leonidas manolis nektarios odysseas panagiotis
paraskevi spiros spyridon spyros stathis stavros stelios stergios thanasis theodoros theofilos vaggelis vangelis
vassilis yorgos zoi giada gianmarco gianpaolo giorgia giuliano guglielmo ilaria lapo letizia lorenza ludovica
mariangela massimo michela niccolo nicolo ornella orazio pasquale patrizia piergiorgio pierluigi raffaella rinaldo
romina ubaldo vittoria aldo alessia ambra benedetta cinzia corrado cosimo damiano domenico donato eleonora elia
elisabetta enrica ettore ezio fabiana fiorella fulvio gaetano gaia aitor angeles anselmo araceli asier aurelio
begona belen borja cayetano cruz estefania eusebio fermin gema gorka isidro izaskun jokin josu leire lourdes
macarena manolo mireia miren montserrat nerea noelia oriol paloma pepe purificacion rafa reyes santi trinidad xabier
xavi yago andressa benedito breno bruna caio cassio celio celso cleber denilson duarte duda edson eduarda eliane
evandro everton fabiola fabricio giovana goncalo helder jair janaina jefferson juliano luana luiza maisa marcio
marilia mayara moacir murilo nathalia rafaela raimundo raissa reginaldo renan rogerio romulo ronaldo rosana rubens
silvana tamires telmo thais ulisses vagner vanderlei vitor wagner wanderson welington wilson xana zelia agathe alix
amelie anais annick apolline aude augustin aurelie aurelien axelle barnabe baudouin benedicte berengere blandine
capucine carine celestin christelle clemence cyprien dorothee edouard elodie emeric emeline fabienne felicien
fernand flavien franck frederique gaelle gaspard gaston geoffroy guilhem gwenael gwenaelle gwendoline hugues jeremie
josiane josselin landry laetitia laure ludivine lydie mael maelle malo margaux marielle maryse micheline morgane
murielle mylene nadege noemie ophelie perrine pierrick regine romane sandrine segolene severine swann tanguy titouan
victoire violaine yoann alwin angelika anke annegret beate berit birte bjoern bodo britta christel claas cosima
dagmar eckart edeltraud ekkehard elfriede enno erhard ewald falko felicitas folker franz franziska frauke friederike
gerda gerlinde gero goetz gudrun gundula guenter guenther hannelore hansjorg hauke heike heinz hella hellmut henrike
heribert hilke hubertus imke ina ingeborg ingmar ingolf irmgard jannik jannis joerg jorn jost juergen jutta kilian
korbinian kornelia liesel lorenz ludger margarete margit marita marlies maren mechthild meike rabea rebekka reiner
renate ronja rudiger ruediger ruprecht saskia sieglinde sina steffi sybille thilo timm tino traudel veit walburga
waltraud wenke xaver aalt aart aletta anneke anneloes annemieke arend arnoud aukje barend bastiaan berend boudewijn
bouke carlijn casper claartje diederik dieuwertje douwe duco eelco emiel evelien femke feike frans geertje gerben
gijs guus hanneke heleen henk hilde hidde huib ineke inge jacco janneke janwillem jochem josine jorrit jurriaan koos
krijn leendert lieke lieven liesbeth lodewijk loes machiel marieke marijke marjolein marleen marloes martijn melle
menno merijn mieke mirthe nienke niek onno pim quirijn reinout remco renske rianne rinske robbert roeland roelof
rogier rutger ruud sebastiaan servaas siebe sietse sjaak sjoerd sybren syb teun teunis tijs tineke tjeerd tonny
wessel wieger wietse willeke willemijn wolter xander yde ynte aksel amalie arvid asbjorn asmund audun aud bengt
bente birger birgitte bjarke bodil borge brage cathrine cecilie christer dagfinn dagny ditte ebba egil eirik eivind
eldar ellinor elisabet embla erling espen esben eskil frode gitte greger grete gro gudmund gunhild gunvor guro hakon
halfdan halvard halvor hanne havard hedda hege helle henriette herborg hildegunn hjalmar idun inger ingvar ingvild
isak ivar jarle jeppe joar johanne jorun jorunn jostein kaare kaja kajsa karianne katrine ketil kjartan kjersti
kjetil klas knud laust linnea lisbeth liselotte magne magnhild magni malene margrethe marte merete mette mogens njal
oddbjorn oddvar oluf palle peder pehr pernille poul preben ragna ragnar ragnhild reidar reidun rikke runa runar
saren signe sigrun sigurd silje simen siv sivert sofus solveig staffan stig stine sunniva sverre svein sylvi tage
tarjei terje tharald thor thorbjorn thorleif thorstein thorvald torbjorn torgeir torgny torill torleif torstein
torunn trond trude truls trygve turid tuva uffe ulla ulrika unni vebjorn vegard vibeke viggo vigdis viveka ylva
yngvar oystein oyvind oivind ashild asne aarne aaro aku anni antero antti anu armi arto arttu asko atte aulis eeli
eetu eeva eija eila einari emmi esa esko eveliina hannele hannu hilkka iida iikka ilari inka irja jalmari jani jarmo
jonna jorma jouko jouni juhana juhani juhis jyrki kaarina kaarlo kaisu kalervo kalevi katariina kauko keijo kirsi
kirsti konsta leea lenni lotta maarit maija maiju marjo marjut markku martti mervi merja milla miia mirja nelli
niina noora olavi onni oona oskari osmo otso outi paavo paivi panu pasi pauli pauliina pentti petteri piia pirjo
raija raimo raisa rauno reetta reijo reino riikka riina riitta risto ritva roope saara saija sakari saku salla
samppa samu sampo sanna santeri santtu satu seija seppo severi silja simo sini sirkka sirpa suvi taina taneli tapani
tapio tarja teija teppo terhi tiia tiina toivo topias tuija tuomo tuula tuulia tytti ulpu urho urpo vaino valtteri
veera veijo veikko vilja vilho viljami viljo virpi aditya aishwarya akanksha akhilesh akshara alok aman amarnath
ambika amita amitabh amol amruta anagha ananth ananya anirban anjali anjana ankita anmol anshul anshuman anupama
anusha apoorv apoorva aravind arijit arnab aruna arundhati arushi ashutosh ashwin avinash ayush ayushi bala bhanu
bhargav bhavesh bhavya bhushan bhuvan bina chandan chandni chandrika charan chinmay chirag chitra darshana deepa
deepali devansh devanshu devendra devika dheeraj dhiraj dhruva dhwani dilip dipti disha divyanshu durga esha gagan
gauri gautam geeta geetha gokul govind gunjan gurpreet harini haris harita harpreet harsha harshad harshal
harshvardhan hrishikesh isha ishan ishwar jagdish jaideep jaspreet jatin jayant jayanth jayshree jignesh jitesh
joydeep kabir kailash kajal kala kalpana kalpesh kalyani kanchan kanika kapil kartika karuna kaushal kavitha ketaki
ketan keyur kirti kirthi komal krishnan kriti kshitij kusum lakshman lalita lata latha leela lekha madhav madhavi
madhu madhuri madhur mahendra mahima malini mallika manan manav mandar manisha manjeet manjula manjunath mayur
mayuri medha meena meenakshi meera megha meghana milind mithun mohana mohini mrinal mrinalini mukta mukund
muralidhar murthy nagarjuna nagendra naman namita namratha nandan nandini nandita narayanan narendra naresh navin
navneet navya neel neelam neelima neeta neetu nidhin nihar nikunj nimesh nimisha niraj nirav nirmala nishanth
nishita nishtha nithin nithya niti nitya pallav pankaj paramjit paresh parineeta partha parvathi pawan pinaki poonam
poornima prabhakar prabhu prachi pradnya pragati pragya prajakta prajwal pranali pranay praneeth pranita pranjal
prasanna prasanth prashanth pratibha pratyush pravin preethi prerna preet priti prithvi priyadarshini priyam priyank
priyansh pulkit punit purnima purva purvi pushkar pushpa rachana rachit radha radhika raghunath rajan rajendra
rajeshwari rajkumar rajni rajshree raju rakesh rakshit ramakrishna ramya ranjan ranjani ranjit rashi ratna ravindra
rekha renu renuka reshma revathi richa ridhi rishav ritika ritwik rohini roshni ruchi ruchika ruchir rucha rupa
rupali rupesh rutuja saahil sagar sahana sahil sahithi sailesh saket sakshi saloni samarth samiksha sampath samrat
samrudh sanchit sandhya sangeeta sangita sanika sanjana sanjiv sanjukta sankalp sankar sanket santhosh sanya sapna
sarang saraswati sarath sarika sarita saroj sarthak sashank sasikala satyajit satyam saumya saurav savita savitri
sayali sayan seema senthil shaan shailaja shailendra shailesh shakti shambhavi shankar shanthi sharad sharada sharan
sharath sharmila sharvari shashi shashikant shaunak sheetal shekhar shilpa shirish shishir shital shivam shivangi
shivani shivaji shivendra shobha shobhit shravan shravani shridhar shrikant shriram shruthi shubhangi shubhra shweta
shwetha shyam shyamal siddhant siddhesh simran sindhu sirisha smitha sohan soham sonal sonali sonam soumik soumya
souvik sourabh sourav sravan sravani sreedhar sreekanth sreeram sridevi srikant srikar srinath srinidhi srinivasan
sriram srividya subhash subodh subrata subramanian sudarshan sudeep sudha sudhakar sudhanshu sudheer sugandha
suhasini sujata sujatha sujeet sujit sukanya sukhdeep sumanth sumeet sumitra sundar sunitha suparna supriya surabhi
surekha surendra surya susheel sushil sushma sushmita suvarna suyash swapna swara swarnim swathi tanu tanuja
tanushree tapan tarang taruna tejal tejashree thejas thirumalai tirth tulika udit ujjwal upasana upendra urmila
utkarsh utsav uttam vaidehi vandana vani vanita varsha vasant vasantha vasanthi vasudha vasudev vasundhara vatsal
vedant venkata venkatesan vibha vibhor vidit vidyut vignesh vijaya vijayalakshmi vikrant vimal vimala vinaya vinita
vinoth vipin virat virendra vishakha vishwa vishwanath vishwas vrinda vyom yamini yashas yashasvi yashika yashvi
yashwant yashwanth yatin yogita yuvraj zoya abdelkader abdelkrim abdulaziz abdulkadir abir adeel adil afnan ahlam
akram alaa aliaa amal amani amany amira amjad amr anass areej arwa asad asif asma asmaa atif aymen ayoub aziza badr
bahaa bashar basel bassam bassem bouchra boutros chadi chafik doaa ehab eman emad esraa fadwa fahad faiz fareed
farouk farooq fathi fayez fayza ghada ghaith ghassan hadeel hafsa haitham hamad hameed hanadi hanan hani hanin
harith haroon hasna hatem haya hayat haytham hazem hecham heba hesham hicham hiba hossam houda houssam huda husam
hussam ibtissam ihab ihsan ikram ilham iman imad inaam inas irfan isra issa issam iyad jaafar jabir jalal jamila
jawad jihan joumana junaid kamel kareem khadijah lamis loubna lubna lujain maher mahmood majed majid malek manal
manar mansour maram maysa mazen moncef monir monira moataz moustafa mounir mourad muath mubarak muhannad mujahid
munir musa musab muna nabil nabila nadeem nader nael nagwa nahed nahla naim najat najib najla najwa naseem naser
nashwa nasir nasreen nawal nawaf nayef nazih nejib nesrine nevine nihal nizar noha noura nourhan numan omaima omran
oubay ousama ousmane rabab rabia rabie radwa rafik raghad rahim rahma raed ramy ranya rasha rauf rawan razan reda
redouane reham rida riyad rola rubina ruba rula ruqayya saadia sabah sabri sabrine sadia safa safaa safia safwan
saif saifeddine sajid sakina salam saleh salem salima salman salwa samah samar sameh sameera samia sanaa sarra
sawsan shaban shadia shahin shaima shakir shehab sherine siham soha soufiane souad souhail souhaila suad suhail
sulaiman suleiman sumaya tahani taher tahir talal tamim taoufik thamer tharwat umar usama wael wafa wafaa wahid
wasim wassim widad yahya yaseen yaser yasir yasmeen yasmina yehia yomna younes younis yousef yousra zahir zaid zain
zaina zaki zakia zaher zeyad zoubida zouhair afsaneh afshin amirhossein anahita arash arezoo arman ashkan atefeh
azadeh azar bahar bahareh bahram behnam behrang behrouz behzad bijan dariush davood ebrahim elaheh elham elnaz
fariba faraz farhad farideh farnaz faroukh farshid farzad farzaneh fereshteh firouzeh ghazaleh golnaz habibollah
hadiseh hamidreza hengameh hooman houman hormoz iraj jafar jahangir jamshid javad kaveh kambiz kasra katayoun keyvan
khosrow kian kianoush kiarash kourosh ladan laleh leyli mahboubeh mahdieh mahmoudreza mahnaz mahsa mahshid mahtab
maliheh mandana manouchehr maral marzieh mehran mehrdad mehrnaz mehrnoosh mehrshad melika milad mitra mohammadreza
mohsen mojgan mojtaba morteza mozhdeh nahid najmeh nasim nastaran navid nazanin neda negar negin niloofar niusha
niloufar nooshin omid parastoo parham parvaneh parviz payam pedram pegah peyman pooria pooya pouya ramtin rezvan
roozbeh roshanak roya saba saeid saeideh sahand samaneh samin sanaz sepehr sepideh setareh shabnam shahab shahram
shahriar shahrzad shaghayegh sharareh shayan shervin shideh shohreh siamak siavash soheil soheila somayeh soroush
sussan taraneh vahid yalda yasaman zohreh aharon amichai amihai amnon anat arik ariela asaf aviad aviram avishay
aviv aviva avraham ayala ayelet azriel baruch dekel dorit dror dudi ehud eilat einat einav elazar eliezer elior
elisheva eliyahu eran galia gili giora golan hadas haggai haim hagit iddo ilana ilanit inbal inbar itay itzik kfir
lavi liora liat limor matan meir meirav menachem menashe meytal mordechai moran naama neta nevo nili nira nissim
nofar nurit ofir ofra ohad orly orna osnat raz rinat rivka roee roei ronit rotem sagi sagit shahar shalev shani
shimrit shiran shiri shlomit shmuel shoshana sigal smadar stav tamir tzipi tzvi uriel vered yaacov yaara yakir yakov
yarden yariv yedidya yehoshua yehudit yiftach yinon yishai yitzhak yocheved yoel yogev yohai yona zehava zev zohar
zvika abebe abeba abena abimbola abiola adebola adeola aderonke adetokunbo adewale adeyemi adeyinka adjoa adwoa afia
akosua akua akwasi akpan alemayehu amara amare aondo asante ashenafi asmelash assefa ato ayanda ayinde ayodele azeez
bamidele bayo berhanu binta biola bolaji bolanle busisiwe bukola chiamaka chibuike chibuzo chidera chidinma chijioke
chika chike chima chimamanda chinelo chinonso chinwe chisom chukwudi chukwuma daouda dapo dawit dayo demba desta
diarra dikeledi djibril dumisani ebele ebere edem efua ejike ekaette ekene ekow elikem emmanuella ephraim esi eshetu
essien eyram fatou fela fikile fiifi firehiwot folasade folashade fola funke funmilayo funmilola gbenga getachew
girma gitau habtamu hailu hlengiwe ibironke idowu idrissa ife ifeanyi ifeanyichukwu ifeyinwa ige ije ikechukwu
isatou issouf itumeleng jabulani jelani juma kabelo kagiso kariuki karabo kebede kelechi khadim khumo kibet kimani
kipchoge kipkemboi kolawole kunbi kwabena kwadwo kwaku kwasi kwesi lamin lebo lebogang lekan lesego lindiwe lungile
lwazi mandla mariama masego maina mbali mekonnen melaku menna mesfin mfon mohau mpumelelo muhammadu mulugeta musah
mutua mzwandile naledi nandi ndidi ndubuisi neema nii njoroge njoki nkechi nkem nkiru nneka nnenna nobuhle nokuthula
nomsa nomthandazo nonhlanhla nosipho nothando ntombi nthabiseng nwabueze nwachukwu nyambura nyasha obafemi obioma
ochieng odhiambo odunayo okechukwu okello okoro olabisi oladapo oladele oladipo olajide olakunle olanrewaju olawale
olayemi olayinka oluchi olufemi olufunke olumide oluseun olusegun oluseyi oluwadamilola oluwaseun oluwaseyi
oluwatosin oluwole omolara omotayo omowunmi onyinye osagie osaze ousseynou palesa pius pontsho refilwe rethabile
rotimi rudo sanusi seble selam selassie seydou seyi sibusiso sifiso simphiwe siphiwe somto tafadzwa taiye tanaka
tapiwa tariro tatenda tawanda tayo tekle temi temidayo tendai tesfaye teshome thabang thandeka thandiwe themba
thembi thembisa thulani thuli tigist tilahun tinashe titilayo tiwa tochukwu tolulope toyin tshepo tsegaye tsehay
tumelo uchechi uchenna ugochukwu ugonna uju unathi vusi wambugu wangari wanjiku wanjohi wole worku xolani yaa yared
yemi yohannes zandile zawadi zenzele zinhle zodwa zubairu akiko akito akiyoshi akihito asuka atsuko atsushi ayaka
ayako ayano ayumi chiaki chieko chihiro chikako daigo daijiro daisaku eiichi eiji eiko emiko etsuko fumiko fumio
fumihiro fumiya genki goro hanako haruhiko haruka haruko harumi haruna haruo hideaki hidehiko hideko hidenori hideo
hidetaka hidetoshi hideyuki hikari hikaru hiroaki hirofumi hiroko hiromi hiromichi hiromitsu hironobu hironori
hirotaka hirotoshi hiroyoshi hiroyuki hisako hisashi hitomi hitoshi honoka ichiro ikuko ikuo isao jiro joji junichi
junichiro junji junko junpei kanako kaori kaoru katashi katsuhiko katsuhiro katsumi katsunori katsuo katsuya kaz
kazuaki kazue kazuhiko kazuhiro kazuhito kazuko kazuma kazumi kazunari kazunori kazuo kazushi kazutaka kazutoshi
kazuya kazuyoshi kazuyuki keigo keiichiro keiji keisuke keita kengo kenichi kenichiro kenjiro kensuke kentaro kenzo
kimiko kiyoko kiyomi kiyoshi koichi koichiro kojiro kosei kosuke kota kotaro kouhei kouji kousuke kouta kumiko
kunihiko kunio kyohei kyoko kyosuke mai makiko mami manabu manami mao mariko masaaki masafumi masaharu masahide
masahiko masahito masako masami masamichi masanobu masanori masao masaru masashi masataka masato masatoshi masaya
masayoshi masayuki masumi mayu mayuko mayumi megumi michiko michio mieko mikako miki mikio mikiya misaki mitsuhiro
mitsuko mitsuo mitsuru mitsuyoshi miwa miyako miyu miyuki mizuki momoka momoko motohiro motoki nami nanako nanami
nao naoko naoto naoya naoyuki natsuki natsuko natsumi nobuaki nobuhiko nobuhiro nobuko nobuo nobutaka nobuyuki
nodoka noriaki noriko norihiro norio noritaka noriyuki reiko rie rieko riho riku rikuto risa risako ryohei ryoichi
ryoji ryoko ryoma ryosuke ryotaro ryouta ryu ryuichi ryuji ryunosuke ryusuke ryuta sachiko saeko satoko satomi
satsuki sayaka sayuri seiichi seiji seiko seiya setsuko shigeki shigeo shigeru shigeyuki shingo shinichi shinichiro
shinjiro shinnosuke shino shinobu shinpei shinsuke shintaro shinya shizuka shizuko shogo shoichi shoko shosuke
shotaro shouta shuichi shuji shunichi shunsuke shunya shusuke shuta sosuke soichiro sumiko susumu suzuka tadahiro
tadao tadashi taiki taisei taishi taizo takaaki takafumi takaharu takahide takahiko takahiro takahito takako
takamasa takanori takao takato takatoshi takaya takayoshi takayuki takehiko takehiro takehito takeo takeru taketo
takuma takuro takuto tamaki tamami tatsuhiko tatsuo tatsuro tatsuyuki teppei teruaki teruo teruyuki tetsu tetsuji
tetsuo tetsuro tetsuya tohru toki tomoaki tomohiko tomohisa tomoka tomokazu tomoki tomomi tomonori tomoo tomoyo
tomoyuki tooru toshiaki toshie toshihiko toshihiro toshiki toshiko toshimitsu toshinori toshio toshiro toshiya
toshiyuki tsubasa tsukasa tsutomu tsuyoshi yasuaki yasuhiko yasuhito yasuko yasunari yasunori yasuo yasushi yasutaka
yasuyuki yoichi yoji yoko yosuke yoshiaki yoshie yoshifumi yoshihide yoshihiko yoshihiro yoshihito yoshikazu yoshiko
yoshimi yoshinobu yoshinori yoshio yoshitaka yoshiteru yoshito yoshitomo yoshiya yoshiyuki youhei yousuke yuichiro
yuika yuji yuka yukari yukie yukihiro yukiko yukimi yukinori yukio yukito yumi yumiko yurika yuriko yusaku yusei
yushi yusuke yutaka yutaro yuu yuuichi yuuji yuuka yuuki yuusuke yuuta yuuto yuya yuzuki bao baoqing bingbing binbin
bohan bowen changming chaoyang chenchen chengcheng chenglong chong chuanqi chunhua chunlei chunming chunyan congcong
dandan dapeng dawei dongmei dongsheng fangfang feifei fengying guang guangming guanghui guanyu guohua guoqiang
guowei haibin haibo haifeng haijun haitao haiyan haiyang hanlin hanyu haoyu haoyang hongbin hongbo hongjie hongliang
hongmei hongwei hongyan hongyu huanhuan huaming huijuan huimin huiying jiaxin jiahao jiajia jiajun jialin jiaming
jianan jianbo jianfeng jianguo jianhua jianjun jianlin jianmin jianming jianping jianwei jianxin jianyu jiawei
jiaying jiayi jiayu jieying jinfeng jinghua jingjing jingwen jingyi jingyu jinhua jinlong jinming jinping jintao
jinyu jiongjiong juanjuan junfeng junhao junhui junming junwei junyi junyu kaiwen kaiyuan kangkang keqin kexin kun
lanlan leilei lihua lijuan lijun liling limin lingling liping liqiang liqun lisha liwei lixin liyan liying longfei
luyao mengjie mengmeng mengqi mengyao mengyuan miaomiao mingming mingyang mingyu mingze minghao nannan ning ningning
peiyuan pengcheng pengfei qian qianqian qiang qing qinghua qingqing qingsong qingyuan qiong qiushi quan rongrong
ruihan ruijie ruirui ruiqi runze shanshan shaobo shaohua shaojie shaoqing sheng shengjie shengnan shihan shijie
shiqi shiwei shiyu shuai shuang shuangshuang shuhua shujuan shuo shuqin shuyi shuyu sicheng sihan sijia siqi sisi
sitong siyu suping taotao tianhao tianjiao tianle tianming tiantian tianyu tianyuan tongtong wanying weidong weifeng
weihao weihong weihua weijia weijie weijun weiliang weilin weiming weiqiang weiwei weixin weiyang weiyi wenbin
wenhao wenhua wenjia wenjie wenjing wenjun wenlong wenqi wenqing wentao wenting wenwen wenxin wenyan wenyu wenyuan
xia xiangyu xiaobin xiaobo xiaochen xiaodan xiaodong xiaofei xiaofeng xiaogang xiaohan xiaohong xiaohu xiaohua
xiaohui xiaojie xiaojing xiaojuan xiaojun xiaolan xiaolei xiaoli xiaolin xiaoling xiaolong xiaomin xiaona xiaoning
xiaopeng xiaoping xiaoqian xiaoqing xiaorong xiaorui xiaotian xiaoting xiaowei xiaowen xiaoxia xiaoxiao xiaoyang
xiaoyi xiaoying xiaoyuan xiaoyun xingyu xinjie xinru xinxin xinyu xinyuan xiong xiu xiuying xixi xuan xue xuefei
xuefeng xuejun xuemei xuewen xueying xujun xun yafei yajing yali yaling yanan yanbin yanfei yanfeng yangyang yanhong
yanhua yanjun yanli yanling yanmei yanping yanyan yao yaoyao yaqi yating yawen yaxin yibo yicheng yichen yifeng
yihan yiheng yijia yijie yijun yilin yiming yingjie yingying yining yiqi yiqing yiran yiting yitong yiwei yiwen
yixin yixuan yiyang yiyi yongbin yongfeng yonggang yonghua yonghui yongjun yongliang yongming yongping yongqiang
yongsheng yongtao yongwei youwei yuanyuan yuanjie yubin yubo yuchen yue yuehan yuejun yueming yuexin yueyang yuezhou
yufan yufei yufeng yuhan yuhang yuhao yuhong yuhua yuhui yujia yujiao yujie yujing yulei yulin yuling yumei yumin
yuming yunfei yunfeng yunhao yunlong yunpeng yunting yunxia yuning yupeng yuping yuqi yuqian yuqing yurong yuru
yushan yusheng yuting yutong yuwei yuwen yuxi yuxia yuxiang yuxin yuyan yuyang yuying yuyu yuzhe zejun zekai zewei
zeyu zhanpeng zhaohui zhaoyang zhe zheng zhengyang zhengyu zhenhua zhenyu zhiang zhibin zhibo zhicheng zhichao
zhifeng zhigang zhiguo zhihong zhihua zhihui zhijian zhijie zhijun zhiling zhimin zhiming zhipeng zhiping zhiqiang
zhiqing zhiwei zhiwen zhixin zhixiong zhiyang zhiyi zhiyong zhiyu zhong zhongwei zhongyuan zhou zhuang zhuo zhuoran
zihao zijian zijie ziming ziqi ziqiang zirui zitong ziwei ziwen zixin zixuan ziyan ziyang ziyi ziyu ziyuan zongyuan
byungjun changho chanho chulsoo daehyun dohyun dongha donghoon donghyun dongjin dongjun dongmin dongwon dongwoo
eunbi eunhye eunji eunjin eunjoo eunjung eunkyung eunsoo eunyoung gahyun geonwoo gyeongmin haein haerin haneul
hayoung heejin heesoo heeyoung hojin hojun hongjun hyejin hyejung hyemin hyerim hyeonjun hyeonwoo hyeri hyeyoung
hyojin hyojung hyoseok hyuk hyun hyunah hyungjin hyungmin hyungseok hyunji hyunjin hyunjoo hyunjoon hyunjun hyunjung
hyunkyung hyunmin hyunseok hyunsoo hyunsu hyunsung hyunyoung inho inhye insoo jaeeun jaeha jaehee jaeho jaehoon
jaehyuk jaehyun jaejin jaejoon jaejun jaemin jaesang jaeseok jaesik jaesoo jaesung jaewon jaewoo jaeyong jaeyoung
jaeyoun jeongho jeonghoon jeonghwan jeongmin jeongwoo jihee jihoon jihye jihyun jimin jinah jinha jinho jinhyuk
jinju jinkyu jinseok jinsoo jinsu jinsung jinwon jinwook jinyoung jisang jisun jisung jiwon jiwoo jiwoong jiyeon
jiyong jiyoon jiyoung jongho jonghyun jongmin jongsoo joohee joohyun jooho joonho joonhyuk joonsung joowon jooyoung
joonki junbeom jungah jungeun jungho junghoon junghwa junghyun jungmin jungsoo jungwon jungwoo jungyoon junha junho
junhyeok junhyuk junkyu junseo junseok junsik junsoo junsu junyeong junyong junyoung kangmin kihyun kiho kisung
kiyoung kwangho kyeongmin kyuho kyuhyun kyungho kyunghee kyungmin kyungsoo kyuwon mihee mijin minah minchul mingi
minha minhee minho minhyuk minhyun minjae minjeong minjoo minju minjung minki minkyu minkyung minsang minseo minseok
minsik minsoo minsu minsun minsung minwoo minyoung miran misun miyoung munseok myungjin nahyun namho namjoon nayeon
nayoung sangchul sangeun sangheon sangho sanghoon sanghyun sangjin sangjun sangmin sangsoo sangwon sangwoo sangwook
sangyoon seohyun seojin seojoon seokjin seokjun seonghyeon seongho seonghoon seongmin seonwoo seoyeon seoyoung
seulgi seungchan seungheon seunghee seungho seunghoon seunghwan seunghyun seungjin seungjun seungmin seungsoo
seungwon seungwoo seungwook seungyeon siwon siwoo sohee sohyun sojin sooah soohyun soojin soojung soomin sooyeon
sooyoung soyeon soyoung subin suhyun sujin sujung sumin sungchul sungeun sungho sunghoon sunghwan sunghyun sungjae
sungjin sungjoon sungjun sungkyu sungmin sungsoo sungwon sungwoo sungwook sungyong sunhee sunho sunhwa sunjung sunmi
sunwoo sunyoung suyeon taeeun taegyu taeho taehoon taehyun taejin taejun taemin taesung taewon taewoo taeyang
taeyeon taeyong taeyoung wonho wonhyuk wonjun wonseok woojin woojung wooseok woosung woohyun yejin yeji yejun
yeonjoo yeonsoo yeonwoo yerin yeseul yewon yongho yonghyun yongjin yongmin yongsoo yongwoo yoonah yoonho yoonhee
yoonji yoonjung yoonseo youjin youngchul younggi youngho younghoon younghwan younghyun youngjae youngjin youngjoon
youngjun youngmi youngmin youngseok youngsoo youngwoo youngwook youngsun yujin yunho yunhee yunji yunjin yunseo yura
dinh duong giang hoai khang khoa khoi lan luong ngan nghia ngoc nhan nhi nhung oanh phuc phuoc quoc quyen thach thai
thi thien thinh thoa thu thuan thuy tien toan trinh trong truc trung truong tuyen tuyet uyen viet vuong agung arief
bayu bambang cahya citra dewi dian dwi eka endah erlangga fajar fitri galih gilang hendra ika indah indra joko
lestari nanda ningsih nugroho pratama putri putra raden rahmat rangga ratih ridwan rini rizal rizki satria setiawan
sigit slamet sukma susanti suwarno taufik teguh tutik utami wahyu wawan wayan widya wulan yanti yudha amihan
angelito arnel bayani benigno crisanto dodong edgardo florencio jejomar jericho jhun jomar jovito ligaya luningning
maricel maricris mariel marites marivic nonoy rey rizalino rodel ronel ruel teodoro virgilio aatos adda adlai agnar
aleta alick ailsa angus ailbhe blathnaid brid callum calum cathal catriona cian cillian clodagh colum cuan daire
daithi declan dermot dearbhla donal donncha donnacha dougal dougie eamonn effie eilidh eilish eimear eithne emer
enda eoghan feargal fearghal fergal fiachra finbar finlay fionnuala gearoid geraint gethin grainne greer gwyn hamish
hywel ieuan ifan innes ishbel keeva keelin laoise lewys llewellyn llinos lorcan lowri maeve mairead mairi mared
mhairi morag morven muireann muirne murdo myfanwy nuala oisin oonagh orlaith owain padraic phelim proinsias rhodri
roddy roisin ruairi ruairidh saoirse senan seona siubhan sorcha tadhg tavish tiernan torcuil ultan abbigail addyson
aden alexandrea alexus alfreda alisson alivia allyssa amari amaya amiya amya anabelle aniya aniyah antwan antwon
armani arron ashlynn aubree aubrie ayla baylee beatrix beckett benji bennett bentley braden bradly braeden braxton
brayden breana brenden bridger brielle brinley brittani broderick brodie brody bronson brooklynn bryana bryant
bryson caden caiden cali camden campbell camron camryn candi cari carmelo carson cason cayden chadwick chanel
chasity chauncey cherise christi clark cleveland clinton coby coleman colten cortney dakota dallas dallin damarion
dane dangelo dannie dante darell darian darrius dashawn davian davin davion davon dawson dayana dayton deangelo
delaney demarcus demetri demi derick destin destinee devante devonte dillan donavan dontae donte dorsey dulce
earline earnestine easton ellsworth elyse elyssa emmalee emory erna essie evans ezekiel fannie felton freida garett
gaylord grayson greyson guadalupe hailee haleigh halle hassie hayes haylee haywood herschel hiram hollis humphrey
ignatius imani imogen izabella jace jacelyn jacklyn jackson jacoby jadon jaida jaiden jalen jaleel jamar jamarcus
jamari jamel jaquan jaron javion javon jaxon jaxson jayce jayda jaydon jayla jaylen jaylin jaylon jeb jedediah
jediah jefferey jensen jerrod jett jordyn judah judd judson kadin kaelyn kaila kailee kailey kailyn kameron kamille
kamryn karlee karrie karson kassidy kaya kaydence kayden kaylie kaylin keagan keanu keaton keegan keila kellen kelsi
kelton kendal kenia kennedi kennedy kenya kenyon keshawn kimora kinley kinsley knox kody kolby kole kolton konnor
korbin korey kory kraig kristal krysta kyleigh kyler lainey lakeisha lakisha landen landyn laney laticia latrice
lavern lavon lawanda lawson layne layton leeann leroy letha lexi lilah lilianna lincoln linwood lonny luanne lucius
lucretia lyman lyndsay mabelle maci maddison maddox madelynn madisyn maegan maison makayla makena makenna makenzie
malachi malaya malvin marietta marlee marley marva maryanne mckayla mckenna mckinley meaghan mekhi melva mikayla
millard misti mitchel monroe mortimer myah nash nathanial nevaeh neva nichol nola norris oakley odell odessa olen
olin oma omari orin orion pamella paxton payton pearlie peyton presley quinten racheal raegan raelynn rafferty
raheem ramsey randell rashawn reagan reese remington retha reva reynolds rigoberto rodrick rollie roosevelt roxann
ryann ryder ryker rylan ryland rylee ryleigh rylie salena samson santana sarahi sarai sariah saundra savanah savion
shaina shalonda shamar shamika shanell shanice shanika shaniya shannan shanta shante shantel shara sharla sharonda
shavon shaylee shelba shelli shellie sheree sherie sherita sheron sherrill sherwood shiela shirlee shirlene shon
shonda shyann skyla skylar skyler sloane stacia stefani stephani stephania stephany stephenie stephon sullivan
sutton sydnee sydnie talan tameka tamia tanesha taraji tasia tatum teagan tenley terrill theron thurman tiera tierra
tiffani tomeka tonja torrance torrey toya travon tre tremaine tressa trevin trevion trevon tristen tristian tristin
triston twila tyesha tyree tyrell tyrese tyshawn uriah valarie vaughn vikki virgie vonda weldon whitley wilda
wilford willene wilmer winfred yadira yahaira zackery zaria zariah zavier zayden zechariah zoie
abdon abelard abelardo achille adalbert adalberta adalberto adedayo adelaida adelin adem adib adina adonis adrijana
afra agaton aglae agnesa agostino akos alade alberte albertina albertine albin albina alcibiade aleksa alexandrine
alexane alexanne alexej aleyna alfons alica alida alima aliya aliyah alka allegra alojz alparslan alva alvina alysson
alzbeta amalija amandine amata amin amrit anabela anatol anatolie andel andelin andrija andris anezka ania anica anka
annabell anneli annelie ansel anselm antonie antonina arcadie ariane aristide armida arnaldo arpad arsenie assunta
astrida asya atila atmaja augusta aurel aurelian aurore austen avram ayan ayaz aydan ayden barnabas bartolomej basti
beau beniamin berenice berta betina bianka bibiana bishnu blahoslav blazena bohdana bohumila bohumir bohus bohuslava
bojana boleslav bonifac borka borko bozena bozica bozidara branimir branimira branislava branka brankica brayan
brigita brigitta bronislava bucur budimir camelia camil candida carmine caslav caspar cassandre cataleya catharina
cedrik ceyda ceyla ceylin chesley clelia clemente clementina cloe clovis coraline corbin cristiana ctibor cyprian
dagmara dalibora daliborka dalida dalila damiana damla danijela danka darija darina darinka darko dasa davor davy
defne denisa deniz devi dezider dilan dionyz dipendra divna dobromila dobroslav dobroslava dominika donat donata
dorina dorotea draga dragomir drahomir drahomira drahoslav drahoslava drazen dubravka dunja dusana edita edvin efrem
egon elfrida eliah eliano eline eliott elmira elnur eloisa enea enes ennio ensar eren estera etela eulalie eusebia
eusebie eveline evelyne faruk feliciano felicie felicita feodor fidan filemon filipa filippa filomena finja finley
finnley flavie fleur florentin florentina floriana florin frantiska freya furkan fynn gabin gabrijela gaspar gedeon
gejza gertruda ghita gioele gioia giuliana gizela grgur gulcin hafiz haki halima hamidou hammad hasim helin henrieta
hermina hira hulya ignac ignacy ilarion ilay ilayda ileana ilenia ilhan ilyas immanuel inara inaya inesa inez ingrida
iolanda isabeau ivanna iveta ivona izidor izolda jacobus jadranka jadranko janka janna janosch jarne jarolim jaroslava
jelica jeremias jette joah jolana jolien joline jonatan joscha josefin jozefina judita justyn kamilla karmela karoline
kasim kazimir keano kenan kerim klaudia klemens klement klementyna koloman konstantyn kornel kristijan kvetoslava
ladislau laurin lazar leander lelia lenia lenn lennert lennox lenya leoni leonida leonore leontina leontine leopoldina
lidija liliane lilou lisandro lisanne livio liya liyana ljuba ljubica louay lubomira lubor luboslav luboslava lucienne
luena lujza lungelo lutfi lyam madina mafalda mahir mahmud maida maira malena malina malou malvina manel mansur
margareta margita marica marilena marthe matei mathilda matis matthis mattis matylda maxima medard melania melchior
michalina mikail milada milana milivoj milorad miloslava milota milutin mirabela miray mirella mirka mirna miron
miroslava mirza misko mislav mojmir moric mylan nadezda nahil narcis narcisa nasrullah natalija natanael natasa nazif
neli nelly nevin nevio nigar niklaus nikodem nino norberto norina nurlan odon oldrich oliva oliwia oliwier opeoluwa
otilia oxana palmira pankrac pantaleon patricio pavlina pelagia pelagie penelopa petronela pravoslav prisca priska
prokop radislav radmila raduz rafi rafid rahel rahmi raif rajko randolf ranko rastislav rayen renat riana roksana
romulus rosalia rosamunda roza rozalia rozina rufina rustam ruza ruzena safira safiya saim salih salomea samuele
satyen savina sebastiano semih serafin serafina servac sidonia sidonie silvija simisola slavek slavica slavka solange
soraya stanko stasa stina stojan svetozar tabea tadeas tarik tekla tichomir timea timotej timoteo tivadar trine tyron
valdemar valentino valerija valter vanda vanja vasilisa vavrinec velimir vendelin veronique vilma vladana vladimira
vladislava vlastimir vratislav wiktoria yagiz yolande yunus zafir zaira zaneta zayd zdenko zdeslava zelmira zeno
zenobia zeyd zinaida ziyad zlata zlatica zoja zorka zulfikar
`;

const doubtful = `
sawyer holden poppy ginger tucker una eero eino shiori jide yui arlo idris marceau motoko vello zed ziggy rei anssi arnis
chip ada akin alexandria alma angel april art atlas august austin avril baker banks bella berg biff blaze blossom bo
brandy brook brown buck bud carolina chambers charity chase chelsea chin chuck cliff constance cor crystal dag daisy
darwin dawn dean deja dick dixie dj dolly don dusty earl earnest eden emir eula eve faith fanny fern fields finn
foster gail gene genesis georgia gill grace grant guy hall hamilton harsh hazel heather herb hill holly houston
hunter israel jade january jasmine jasper jay jewel jolie jordan joy june junior kent king kit kitty kobe lance lane
lily luna mack madison mark marshal mat mats meg melody min misty nat norm olive orlando paddy page paris pascal pat
patsy peace pearl peg penny per pierce pol potter prudence ray reed rex rich rod rose ruby rusty sage said salvador
samara sandy savannah sep skip sky sonny spike stella stew sue summer sydney till ton trinity urban van venus viola
violet wade wang ward warner watts will willow woody
brock carter cooper conner miles morris murray perry griffin harper porter nestor paco nacho franco kelvin blaise
tamer ole peer evert merel iris anil amrita pavan abbas hamed sherif shaul nimrod sienna felicity ivy piper kirby chance
jarred dalton tad rashed riad sayed nidal maiko saki shoji yuko kanae koji tope lamia wellington marine
`;

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names that, with a capital, hardly ever mean anything else. */
export const sureFirstNames = set(sure);

/** Given names that are English words, places or family names too: Mark, Grace, Jordan. */
export const doubtfulFirstNames = set(doubtful);
