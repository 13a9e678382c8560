"""First names of many languages, to tell people from products. A list of the common ones will do: columns hold many."""

from __future__ import annotations

_LISTED = """
aafke aaron aart aarti abdallah abdelaziz abdelhak abdellatif abdul abdulrahman abel abena abhinav abhishek abigail
abiodun abraham achieng ada adaeze adam adama ade adebola adelaide adele adelina adeline ademir adeola adil adina
aditi aditya adjoa adnan adolfo adriaan adrian adriana adriano adrien afonso aga agata agathe agnes agnese agnieszka
agostino ahmed aicha aida aidan aiden aiko aileen aimee ainhoa aino ainoa aisha aissatou aitana aitor ajay akash akin
akinyi akira akosua akua alain alan alana alastair albert alberto albin alda aldo alec alejandra alejandro aleksander
aleksandra alena alessandra alessandro alessia alessio alex alexander alexandra alexei alexis alfonso alfred alfredo
ali alice alicia alin alina alisa alison alistair allison alma alois alojzy alok alonso althea alva alvaro alvin ama
amadou amaka amalia amalie amanda amandine amara amaya amber ambre amelia amelie amina aminata amir amit amparo
amrita amy ana anabel anais ananya anastasia anastasiia anatoly anca anders andre andrea andreas andreea andrei
andrej andres andrew andrii andrzej andy ane aneta angel angela angeles angelica angelika angelina angelo angus anh
ania anil anisa anita anja anjali anjelika anke ann anna anne annegret anneke anneli annelie annelies annemarie
annemieke annette annie annika annunziata anouk anselm ansgar anthony antje antoine antoinette anton antonella antoni
antonia antonietta antonino antonio antoon antti anuj anupam anwar aoife aparna apolonia apostolos april arash archie
argyro ariadna ariana arianna ariel arif arjan arjen arjun arlene arman armand armando armin arnau arnaud arne arno
arnold arpita artem arthur artur arturo arun arvid arvind asger asha ashley ashok ashwin asia asif asli aslihan asma
asmaa assane assunta astou astrid asuncion atanas athanasios athena attila audrey augusta augusto aurelia aurelie
aurelien aurore autumn ava avi avigail aviva avraham awa axel axelle ayelet ayesha ayhan ayla ayodele ayse aysegul
aysel aziz azra baba babajide babette bahar balazs bao baptiste barbara barbora barnabas barry bart bartlomiej
bartosz bassam bastiaan bastian batuhan beata beate beatrice beatrix beatriz begona bela belen belinda ben bence
benedetta benedicte benedikt benito benjamin benno bent bente bep berenice berit bernadette bernard bernardo bernd
berta bertha bertrand beth bettina betty beverley beverly bharat bhavna bianca bianka bich bilal bill billy binh
birgit birte birthe bjarke bjarne bjorn blanca blanka blazej blessing bob bobby bodil bogdan boglarka bogumila
boguslaw bohdan bohdana bojan bola bongani boris borja bozena brad bradley bram brandi brandon branislav branko
brecht brenda brent brett brian brianna brigida brigita brigitte briony britt britta brittany bronislaw bronislawa
bronwyn brooke bruce bruna bruno bryan bryony bukola burak burcu burkhard caio caitlin callum camelia cameron camila
camilla camille candice caoimhe capucine cara carina carl carla carles carlo carlos carlotta carme carmela carmelo
carmen carmine carol carola carole carolin caroline carolyn carrie carsten casey caspar cassandra cassie catalin
catalina catarina cathal catherina catherine cathy catrin cecile cecilia cecily cecylia cedric cees celeste celia
celina celine cem cemal cesar chad chadwick chaim chana chandra chandrika chantal chao charlene charles charlie
charline charlotta charlotte cherie cheryl chiamaka chiara chidi chidinma chika chinedu chinwe chioma chipo chloe
chris christa christel christelle christian christiane christina christine christof christoph christopher chukwudi
chukwuemeka ciara ciaran cillian cindy cinzia ciprian ciro claire clara clare clarence clarissa claude claudia
claudio claudiu clemence clemens cliff clifford clive clotilde codruta cody coen colette colin colm conceicao
concepcion concetta conchita connor conor conrad constance constantin consuelo cor cora coralie cordula coreen
corentin corinna corinne cormac corne cornelia cornelis corrado cosima cosmin costas courtney craig cristian
cristiano cristina cristobal cuong curtis cynthia cyril cyrille czeslaw daan dafydd dagmar dagny daisuke daisy dalal
dalia damian damiano damien damilola damir dan dana danica daniel daniela daniele danielle danilo danny danuta daphne
daria dario darius dariusz darko darlene darnell darragh darren darya daryl dave david davide davor dawid dawit dawn
dayo dean deandre deanna debbie debora deborah debra declan deepa deepak deepika defne deirdre delia delphine demet
demetrio demetrius demi denis denise deniz dennis derek derya desiree desmond despina despoina destiny detlef devi
devika devon devorah dewi dhruv diallo diana diane diarmuid dick didier diederik diego dieter dietmar dilara dilek
dimitar dimitra dimitri dimitrios dina dinesh dino dion dionysis dirk dirkje divya djamila dmitri dmitry dmytro
dobromir doina dolly dolores domenico domingo dominic dominik dominika dominique don donal donald donatella donna
dontae dora doreen dorian doris dorota dorothea dorothy dorte dorthe dottie douglas dragan drago dragos dries duarte
duc duncan dung dustin dwayne dylan eamon ebba ebele ebony ebru eckart eckhard eddie eddy edgar edina edita edith
edmund edna edoardo eduard eduarda eduardo edurne edward edwin edyta eero eeva efe efua egbert egon eileen eilidh
einar eirik eitan eivind ejnar ekaterina ekin ela elaine elea eleanor eleftheria elena eleni eleonora eleonore
elfriede eli elia eliana elias elif elin elina eline elio elisa elisabet elisabeth elisabetta elise elisha eliska
elizabete elizabeth elke ella ellen elli ellie elliot elliott elma elmer elodie eloise eloy elsa elsbeth else elvira
elzbieta emanuel emanuela emanuele emeka emerson emil emilia emiliano emilie emilio emily emine emma emmanuel
emmanuelle emre encarnacion ender endre enes engin enora enrica enrico enrique enzo eoin erdem eren eric erica erich
erick erik erika erin erkan erkki erling erman ermanno ermelinda ernest ernestina ernesto ernst ersin ertugrul erwin
erzsebet esben esi esin esmeralda esperanza esra esteban estefania estelle ester esther estrella eszter ethan ethel
ethelyn etienne eugene eugenia eugenie eugenio eugeniusz eulalia eunji eusebio eva evangelia evangelos eve evelien
evelina eveline evelyn evert evgeni evi ewa ezgi ezra fabia fabian fabiana fabiano fabien fabienne fabio fabiola
fabrice fabrizio faisal fanny farah farai farid farida faruk faten fatih fatima fatma fatou fatoumata faustine
federica federico fedor felicia felicitas felicity felicjan felipe felix femi femke feng ferdinand ferenc fergal
feride fermin fernanda fernando ferran ferry fiachra fiete filip filipa filipe filippo filiz filomena finlay finn
finnian fiona fionn fionnuala flavius flemming fleur flora florence florent florentina florian florin floris folake
folkert fotini fouad fran franca frances francesca francesco francine francis francisca francisco franciszek franco
francois francoise frank franka frans frantisek franz franziska fraser fred freddie frederic frederick frederico
frederik frederike frederique fredrik freja frida frieda friederike friedrich frits fritz froukje fulvia fumiko funke
gabi gabin gabor gabriel gabriela gabriele gabriella gadi gaelle gaetan gaetano gaia gal gamze gareth gary gaspard
gaurav gavin gbenga geert geertje geertruida geeta gemma gena genevieve gennaro genoveva genowefa geoffrey georg
george georges georgi georgia georgina georgios gerald geraldine gerard gerardo gerben gerd gergely gerhard gerrit
gerry gert gertrud gertrude gesa gesine ghada gheorghe ghislaine giacomina giacomo giada gian gianfranco gianluca
gianna gianni giannis gideon giedre gijs gil gilbert gilberto gilda giles gilles gillian gina ginevra giorgio
giovanni gisela gisele gita gitte giulia giuliana giuliano giuseppe giuseppina gizem gladys glen glenda glenn gloria
goncalo gonzague gonzalo goran gordana gordon gosia gottfried graca grace graeme graham grainne grazia graziella
greet greetje greg gregory greta gretchen grete griet grigory grzegorz guadalupe gualtiero guang gudrun guido
guillaume guillem guillermina guillermo gulsen gulsum gumersindo gunilla gunnar gunter gunther gurpreet gustaf gustav
gustave gustavo guus gwen gwendolyn gyorgy gyula habib hadi hadrien haeun hafsa hai haico haifa hakan hakim hakima
halil halima halina hamada hamid hamza hana hanan hanane hande haneen hanna hannah hanne hanneke hannelore hannes
hannu hans haoran harald hari haris harish harm harmen harold harpreet harri harriet harriett harrison harry hartmut
haruka haruto harvey hasan hassan hatice havva hayat haydee hayden hayley heather hector hedda hedi hedwig hege
heidemarie heidi heike heikki heiko heiner heini heinrich heinrike heinz hektor helder helen helena helene helga
helge heli helmi helmut heloise hema hendrik henk henny henri henriette henrik henrique henry henryk herb herbert
heribert herman hermann hermine hernan herve hessel hiba hicham hichem hidde hien hila hilal hilary hilda hilde
hildegard hilke hilmi hiltrud hiroshi hirotaka hisham hoa holger hollie holly honorine horacio horia horst hortense
hossein houda howard hrvoje huda hugh hugo hugues hulya humberto humphrey hung huong husam huseyin hyacinth hye hyun
iain ian iara ibolya ibrahim ibrahima ida idris ifeanyi ifeoma ignacio ignacy ignazio igor ihab ihor ijeoma ikechukwu
iker ikram ilaria ilda ildiko ilhan iliana ilias ilinca ilke ilker ilkka ilona ilse ilya imad imane imani immacolata
immaculada imogen imran imre ina inacio inaki inbal indira indra ineke ines inga inge ingrid inmaculada ioana ioanna
ioannis iolanda ionut irena irene ireneusz irina iris irma irmgard irmtraud irvin isa isaac isaak isabel isabell
isabella isabelle isadora isaiah ishaan isidora isidro isla ismael ismail istvan italo itziar iulia iulian ivan ivana
ivano ivar ivo ivona iwona iza izabela jaap jacek jacinto jack jackie jackson jacky jaco jacob jacoba jacopo
jacqueline jacques jacqui jadranka jadwiga jae jaime jake jakob jakub jalal jamal james jamie jamila jan jana jane
janek janet janette jani janice janina janine janis janne jannes jannik jannis janos janusz jaqueline jared jarek
jari jarno jaroslav jaroslaw jasmijn jasmin jasmina jasmine jason jasper jaume javad javier jawad jaya jayden jayesh
jean jeanette jeanine jeanne jeannette jeannine jeff jeffrey jelena jelle jelte jemima jemma jenna jennifer jenny
jens jeremiah jeremie jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jesus jette jianhong
jianhua jihane jihoon jill jim jimena jimmy jin jing jiri jitka jitske jiwon jo joachim joan joana joanna joanne joao
joaquim joaquin jochem jochen jodie joe joel joelle joerg joey johan johann johanna johanneke johannes john johnny
jolanda jolanta jolene jon jona jonas jonathan jonna joon joost jop jopie jordan jordi jordy jorg jorge jorgen
jorgina joris jorn jorrit jose josee josef josefa josefine josep joseph josephine josette josh joshua josiah josiane
josip josipa josune jovan jovana joyce jozef jozefa jozsef juan juana juanita judit judith judy juergen juha juhani
jukka jules julia julian juliana juliane julianna juliano julie julien juliet julieta juliette julio julita julius
juma jumoke jun junko jurgen jussara jussi juste justin justine justus justyna jutta jyoti jytte kaan kagiso kaisa
kaito kaja kaleb kalle kalliopi kamal kamala kamau kamil kamila kamran karel karen kari karim karima karin karina
karl karla karlheinz karlo karol karola karolien karolina karoline karri karsten karthik kasia kaspar kasper katalin
katarzyna kate katerina kateryna katharina kathe katherine kathleen kathrin kathy katia katie katinka katja katrin
katya kavita kavya kawthar kay kayla kayleigh kazimiera kazimierz kazuki kees kehinde keiko keir keiran keisha keith
kelechi kelly kelvin kemal ken kenan kendra kenji kenneth kenza kerem kerry kerstin kevin khadija khaled khalid khanh
kiara kieran kilian kim kimberley kimberly kinga kira kiran kirsi kirsten kirstie kirstin kirsty kirti kjell kjersti
klaas klara klaudia klaus klemen klemens knud knut koen kofi koji kojo konrad konstantin konstantina konstantinos
koos koray kordula kornelia kostas kris krishna krista kristen kristi kristian kristiina kristin kristina kristine
kristof kristoffer kristyna krystyna krzysztof ksenia kuba kumari kunal kunle kurt kurtis kwabena kwadwo kwame kweku
kyle kyra kyriakos kyung ladislav laerke laila laith lajos lakeisha lakshmi lalita lamine lan lana lanre lara larissa
larry lars lasse laszlo latifa latisha latoya laura lauren laurence laurens laurent laurentiu laurenz lauri laurin
laurine lautaro lavinia lawrence layla lazar lea leah leander leandra leandro leanne lech lee leena leendert lefteris
leif leila lejla lena lene lenka lennart lennert lenny leo leokadia leon leonard leonardo leonhard leonid leonidas
leonie leonor leopold lerato leroy lesley leslie leszek leticia letizia levente lewis leyla liam liana lidewij lidia
lieke lien lies liesbeth lieselotte lihua liisa lijun lilian liliana lilith lilja lilli lillian lilly lilou lily lin
lina linda lindiwe lindsay linh linn linnea linus lionel lior liron lis lisa lisanne lisbeth liselotte lisette
liudmyla liv livia liviu lizzie ljiljana ljubica llewellyn loes logan loic lois lola lone lore loredana loren lorena
lorenzo lorna lorraine lothar lotta lotte lottie lou louane louis louisa louise louka loup lourdes luana lubna luc
luca lucas lucette lucia lucian luciana luciano lucie lucien lucille lucinda lucio lucjan lucrezia lucy lucyna ludek
ludger ludivine ludmila ludovic ludovico ludwig luella luigi luis luisa luiz luka lukas lukasz luke lurdes lutfi lutz
luuk lydia lyn lynda lynn lynne lyudmila maaike maarten mabel macarena maciej maciek madalina maddalena maddison
madeleine madelief madeline madhu madison mads mael maelle maelys maeve mafalda magali magda magdalena magnus maha
mahdi mahesh mahmoud mahmut mai maia maik maike maire mairead maisie mait maite maja majid makoto malak malcolm
malena malgorzata malgosia malik malika malin malina malte malwina mamadou manal mandla mandy manfred manish manisha
manlio manoel manoj manolo manon manuel manuela mar marc marcel marcela marcelino marcella marcello marcelo marcia
marcial marcin marco marcos marcus marek margaret margarida margarita margaux marge margherita margit margot margret
margrethe margriet maria mariam mariama marian mariana mariangela marianna marianne mariano maribel marica marie
marieke mariel marielena mariella marielle marietta mariia marija marijke marijn marika marilena marilyn marin marina
marine marinus mario marion marisa mariska marisol marit marita marius marja marjan marjatta marjolein marjorie mark
markku marko markus marla marleen marlene marley marlies marlis marlo marloes marlon marquis marshall marta marten
martha martijn martin martina martine martino martyna marvin marwan mary maryam maryse marzena masa masashi masha
massimiliano massimo matej mateja mateo mateusz matheo matheus mathew mathias mathieu mathijs mathilde mathis matias
matilda matilde matt matteo matthew matthias matthieu matthijs matti mattia mattias matylda maura maureen maurice
mauricette mauricio maurits maurizio mauro max maxence maxim maxime maximilian maxine maya mayra mbali mechthild
medine meera mees meg megan mehdi mehmet mei meike meinhard meinolf melanie melina melinda melis melisa melissa
melody mercedes meredith merel merete merja merle mert mervyn meryem metin mette mia micaela micha michael michaela
michaels michal michalina michel michela michele michell michelle mick mickael mieczyslaw mieczyslawa mieke miep
miguel miguela mihaela mihai mihaly mihnea mikael mikaela mikail mike miki mikkel mikko miklos mikolaj milada
milagros mildred milena milica milly milo milos miloslav min ming minh minjun minna mio mira miranda mircea mireia
mireille mirela mirella miriam mirja mirjam mirjana mirko miroslav miroslava miroslaw misha mitchell mladen modou
mogens mohamed mohammad mohammed mohan mohini mohit moira mokgadi molly mona monica moniek monika monique monserrat
montserrat morag morgan morgane moritz morten moses moshe mostafa mounia mounir moussa mpho muhammad muhammed
muhammet mukesh munir murat muriel murielle musa mustafa mustapha mutua mwende mykola myles myra myriam myrthe nabil
nabila nada nadege nadezda nadia nadiia nadine nadir nadja nagore nahla nahuel naila naima najat naji nala nanami
nancy nandini nanette naoki naomi naomie narciso nariman naser nasrin nassim nastasia natacha natalia natalie
natallia natascha natasha nathalie nathan nathaniel naveen nawal nazan nazli ndeye neda neelam neelima neha neide
neil nejc nektaria nele nell nellie nelly nelson nena nenad nerea nerys nesrin nestor neus nevena neville ngoc ngozi
nguyen niall niamh nicanor nicholas nichole nick nicky nico nicodemo nicola nicolae nicolas nicole nicoleta nicoletta
nicolette nidia niels nienke nieves nigel nihal nika nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos
nikolas nikolaus nikolett nikos nils nilufer nimrod nina nino nir nirmala nisha nishant nitin niyazi nizar njeri
nkechi nnamdi nneka noa noah noam noe noel noelia noelle noemi noemie nolan nolwenn nomsa nomvula nonna nonso noor
noora noortje nora norbert noreen norma norman nour noura nuala nuno nunzia nuray nurcan nuria nurten nyambura oana
obi obiageli obinna octavia octavian octavio oded odette odile ofelia ofer ohad oisin okan oksana ola olaf olav
olayinka ole oleg oleksandr olena olga olha oliver olivia olivier olli olu olufemi olumide oluwaseun oluwaseyi
oluwatobi olve omar omer ondine ondrej onur oona oonagh opal ophelie orhan oriana oriol orit orla orlaith orlando
ornella orsolya ortrud osama oscar oskar osman oswald oswaldo otakar otavio otieno otis ottavia ottilie otto ousmane
ovidiu owen oya ozan ozge ozgur ozlem paavo pablo paco padmavathi padraig paige paivi pal palesa pallavi palmira
paloma pam pamela panagiotis pankaj paola paolina paolo paraskevi parisa pascal pascale pasquale pasqualina pat
patricia patricio patrick patrik patrizia patrycja patsy paul paula paulette paulina pauline paulo pavel pavla
pavlina pavlo pavlos pawel pedro peer peggy pekka penelope pepe percy perla pernille perrine perry pervin petar peter
petr petra petro petronella petros petru petrus phil philip philipe philipp philippa philippe philippine phoebe
phuong phyllis pia pier pierluigi piero pierpaolo pierre pierrette piet pieter pietro pilar pinar pinelopi piotr
pirjo pirkko pjotr polina pompeo pooja poppy poul pradeep prakash pramod pranav pranay prasad praveen preben preeti
prem prema priscilla priska priti priya priyanka przemyslaw purificacion quang quentin quinn quirin quoc rabea rabia
rachael rachel rachid rachida radek radha radka radmila radomir radoslaw radu rafael rafaela rafal raffaele raffaella
raghav ragnar ragnhild rahel rahim rahma rahul raija raimo raimondo raimund rainer raisa raj raja rajesh raju ralf
ralph raluca ramazan ramesh ramiro ramon ramona randy rania ranjit raphael raphaelle raquel rasa rashad rashid rasmus
raul rav ravi raymon raymond razvan rebecca reece reem reet refik reggie regina reginald regis reiner reinhard
reinhold reinier rejane reka rekha remco remedios remi remy rena renata renate renato rene renee renske renu renzo
resi reto reza rhea rhian rhiannon rhona rhonda rhys rian ricardo riccardo richa richard rick ricky rida riikka rikke
riley rim rinaldo ringo rinske rinus risto rita ritva rivka riya robbert robbie robert roberta robertas roberto robin
robyn rocco roch rocio rodney rodolfo rodrigo roel roelof roger rohan rohini rohit roisin roland rolando rolf romain
roman romana romane romano romeo romina romuald romy ronald ronan roni ronja ronny rory rosa rosalba rosalia rosalie
rosalind rosalinde rosanna rosaria rosario rosella roselyne rosemarie rosemary rosetta rosie rosina rosita ross
rossana roswitha rowan rowena roxana roxane roy ruairi ruben rubina rudi rudiger rudo rudolf rudy ruediger rufus rui
rune rupert ruslan russ russell rute rutger ruth ruud ruxandra ruza ryan ryota ryszard saad saar sabah sabatino
sabina sabine sabrina sacha sachin sadie saeed safaa sahar said saida saima saki sakura salif salih salim salima
sally salma salvador salvatore salwa sam samantha samar sameer samer sami samia samir samira samson samu samuel
samuli sander sandor sandra sandrine sandro sangeeta sanja sanjana sanjay sanna sanne santina santo santos saoirse
sara sarah sarai saray sari sarit sarita sasha sashi saskia satish satoshi satu saul savas saverio savita sawsan
scarlett scott seamus sean sebastiaan sebastian sebastiano sebastien sebnem seda seema sefa segolene segun sehnaz
seija selena selim selin selina selma semih semra senol seoyeon sepp seppo serap serdar serena serge sergei sergey
sergi sergio sergiu serhat serhii serkan seth severin severine sevgi sevim seydou seyi seyma shabnam shahid shai
shaima shakira shalini shana shane shanice shaniqua shankar shannon shanta shanti shao shari sharif sharmila sharon
shaun shauna shawn shay shayna shea sheena sheikh sheila shelby sheldon shelley shilpa shimon shin shiori shira
shirin shirley shiva shlomo shreya shuang shubham sian sibel sibusiso sibylle siddharth sidney siegfried sien sietse
sietske sif sigbjorn sigrid siham siiri silas silje silke sille silva silvan silvana silvano silvia silvio silviu
sima simao simge simi simon simona simone simonetta sina sinan sindre sine sinead siobhan sipho siri sirpa sissel
sithembile siv sjaak sjoerd sjors sladjana slavica slavko slawomir smita sneha snezana snorre socorro sofia sofiane
sofie sofija sola solange soledad solene solveig somchai sonal sondre soner sonia sonja sonya soo sophia sophie
soraya soren sorin sorina sotiria sotiris souad soufiane soukaina spencer spyridon spyros srdjan srinivas stacey
stacy stan stanislav stanislaw stanislawa stanka stanley stavros stef stefan stefania stefanie stefano steffen steffi
stefi stein stelios stella stepan stephan stephane stephanie stephany stephen sterre stevan steve steven stewart
stien stijn stina stine stojan stuart suat subhash sudha sue sujata suleyman sullivan suman sumit sumitra suna
suneeta sungho sunhee sunil sunita sunniva suresh susan susana susann susanna susanne suse sushma suzan suzana
suzanna suzanne suzette suzie svante svein sven svend svenja sverre svetlana svitlana swantje swati sybille syd sylke
sylvain sylvana sylvester sylvia sylviane sylvie sylwester sylwia szabolcs szczepan szilvia szymon tabea tabitha
tadej tadeusz tadhg tahar taiwo takashi takeshi talal talia talisa tamar tamara tamas tamer tamina tammy tamsin
tancredi tania tanisha tanja tanvi tapio tara taras tarek tarik tariq tarja taru tarun tatenda tatiana tatjana taylor
tayo ted teddy teemu tejas temitope tendai teodor teodora teofil teofilo terence teresa teresita tereza terezia teri
terje terrence terri terry tess tessa teun teunis thabiso thabo thais thalia thanasis thandi thandiwe thanh thao thea
themba theo theodor theodora theodore theodoros theodosia theresa therese theresia thi thiago thibaud thibault
thibaut thierno thierry thijmen thijs thilo thirza thom thomas thomasz thorben thore thorsten thu thuy tiago tiana
tibor tiffany tiina tijn tijs tilda till tilman tilo tim timea timo timon timothee timothy timur tina tine tineke
tino tirza titus tiziana tiziano tjeerd tjitske tobi tobias toby todd tom toma tomas tomaso tomasz tomer tomislav
tommaso tommy tomoko toni tonje tony tonya toos torben tore torge toril torkel torsten torvald toyin tracy trang
traudl travis trevor tricia trijntje trine trinidad trinity trisha tristan tristana troels trudy truus trygve tshepo
tudor tugba tulay tunde tung tuomas turan turgut turid tuula twan tycho tyler tyra tyrell tyrone tzipora ubaldo uche
uday ugur ulf uli ulises ulla ulric ulrich ulrika ulrike uma umberto umit umut unai uriel urs ursel ursina ursula
urszula usha usman uta ute uwe uzma vaclav vadim vaino valentin valentina valentine valentino valeria valerie
valerija valerio valeriy vanda vanessa vangelis varun vasco vasil vasile vasiliki vasilis vasudha vasyl vaughan vedat
veena veikko veit velma venkat venkatesh vera verena vern verne veronica veroniek veronika veronique vesna vetle
vibeke vicenta vicente vicki vicky victoire victor victoria victorine vidar vidya vieri viet vihaan vijay vijaya
vikas vikki vikram viktor viktoria viktoriia vilde vilhelm viliam villads ville vilma vinay vince vincent vincente
vincenzo vinicius vinita vinod violaine violeta violetta viorel virgil virgilio virginia virginie virpi vishal vitali
vitalina vito vitor vittoria vittorio viv vivek vivian viviana viviane vivien vivienne vlad vladimir vladimira
vladislav vlado vlasta vojtech volkan volker volkmar volodymyr vreni vuk vusi waclaw wafa waldemar walid walter
walther waltraud wambui wanda wangari wanjiru wassim wayne wei weilin wenche wendelin wendy wenke werner wesley
whitney wiebe wiebke wieland wieslaw wieslawa wietske wiktor wiktoria wilbert wilfred wilfried wilhelm wilhelmina
wilhelmine willeke willem willemijn william wilma wilson winfried winifred winnie winona winston wioletta wissam
witold wladimir wladyslaw wojciech wojtek wolfgang wolfram wouter wyatt xander xaver xavi xavier xenia xiang xiaoling
xiaoming xiaoyu ximena xin xiomara xiu yaa yaakov yael yahya yair yaiza yakup yamina yan yana yanis yann yannic
yannick yannik yaroslav yaroslava yasemin yasir yasmin yasmina yasmine yassin yassine yasuko yatin yavuz yaw yeliz
yemi yen yesim yetunde yevgenia yevhen yiannis yilmaz ylva yoann yoav yohan yohann yoko yolanda yonas yonatan yonca
yong yosef yosuke younghee youri youssef yudith yuki yuliia yuliya yuna yunus yuri yurii yusra yusuf yuto yuval
yuxuan yvan yves yvette yvonne zachary zahir zahra zaid zaida zaina zainab zainabu zakaria zakariya zanele zara zarah
zbigniew zbynek zdenek zdenka zdzislaw zdzislawa zehra zeinab zeki zelda zeljka zeljko zeno zenon zerrin zeynep
zhanna zhen ziad zihan zikri zilan zineb zlata zlatan zlatko zoe zofia zofie zoltan zoran zorica zosia zoya zsofia
zsolt zsombor zsuzsa zsuzsanna zubair zuleyha zulfiya zuzana zuzanna zvi zygmunt
"""

FIRST_NAMES = frozenset(_LISTED.split())
