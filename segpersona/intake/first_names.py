"""First names of many languages, to tell people from products. A list of the common ones will do: columns hold many."""

from __future__ import annotations

_LISTED = """
aafke aaron aart abdul abel abena abhishek abigail abraham ada adaeze adam adama adelaide adele adelina adeline
ademir adil aditi aditya adjoa adolfo adrian adriana adriano adrien aga agata agathe agnes agnese agnieszka agostino
ahmed aicha aida aidan aiden aiko aileen aimee ainhoa ainoa aisha aitor ajay akash akira akua alain alan alana
alastair albert alberto albin alda aldo alec alejandra alejandro aleksandra alena alessandra alessandro alessia
alessio alex alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alina alisa alison alistair
allison alma alois alonso althea alva alvaro alvin amadou amalia amalie amanda amara amaya amber ambre amelia amelie
amina aminata amir amit amparo amy ana anabel anais ananya anastasia anatoly anders andre andrea andreas andreea
andrei andrej andres andrew andrzej andy aneta angel angela angeles angelica angelika angelina angelo angus ania anil
anisa anita anja anjali anjelika anke ann anna anne annegret anneke annelie annelies annemarie annemieke annette
annie annika anouk anselm ansgar anthony antje antoine antoinette anton antonella antoni antonia antonietta antonio
anuj anupam apolonia april arash archie ariadna ariana arianna ariel arif arjan arjen arjun arlene arman armand
armando armin arnau arnaud arne arno arnold artem arthur artur arturo arun arvid asha ashley ashok asia asif asli
aslihan asma assane astou astrid atanas athena audrey augusta augusto aurelia aurelie aurelien ava avi aviva axel
axelle ayesha ayhan ayla ayse aysegul aysel aziz azra baba babajide babette bahar balazs bao baptiste barbara barbora
barnabas barry bart bartlomiej bartosz bastiaan bastian batuhan beata beate beatrice beatrix beatriz bela belen
belinda ben benedetta benedicte benedikt benito benjamin benno bente berenice berit bernadette bernard bernardo bernd
berta bertha bertrand beth bettina betty beverley beverly bhavna bianca bianka bilal bill billy birgit birte bjarne
bjorn blanca blanka blazej bob bobby bogdan bohdan bojan boris borja bozena brad bradley bram brandon branislav
branko brecht brenda brent brett brian brigida brigita brigitte briony britt britta brittany bronislaw bronwyn brooke
bruce bruna bruno bryan bryony burak burcu caio caitlin callum cameron camila camilla camille candice capucine cara
carina carl carla carles carlo carlos carlotta carme carmela carmelo carmen carol carola carole carolin caroline
carolyn carrie carsten casey caspar cassandra cassie catalina catarina catherina catherine cathy catrin cecile
cecilia cecily cedric cees celeste celia celina celine cem cemal cesar chandra chantal chao charlene charles charlie
charline charlotta charlotte cherie cheryl chiara chidi chidinma chika chinedu chioma chloe chris christa christel
christelle christian christiane christina christine christof christoph christopher chukwuemeka ciara cillian cindy
cinzia ciro claire clara clare clarence clarissa claude claudia claudio clemence clemens cliff clifford clive
clotilde coen colette colin conchita connor conor conrad constance constantin consuelo cora coralie cordula coreen
corentin corinna corinne cornelia cornelis corrado cosima costas courtney craig cristian cristiano cristina cristobal
curtis cynthia cyril cyrille czeslaw daan dafydd dagmar dagny daisuke daisy dalia damian damiano damien damir dan
dana danica daniel daniela daniele danielle danilo danny danuta daphne daria dario darius dariusz darko darlene
darragh darren darya daryl dave david davide davor dawid dawit dawn dayo dean deanna debbie debora deborah debra
declan deepa deepak deepika defne deirdre delia delphine demet demetrio demi denis denise deniz dennis derek derya
desiree desmond despina devi devon dewi dhruv diallo diana diane dick didier diederik diego dieter dietmar dilara
dilek dimitar dimitra dimitri dimitrios dina dinesh dino dion dirk divya djamila dmitri dmitry dmytro dobromir dolly
dolores domenico domingo dominic dominik dominika dominique don donald donna doreen dorian doris dorota dorothea
dorothy dorte douglas dragan drago dries duncan dustin dwayne dylan ebba ebru eddie eddy edgar edina edita edith
edmund edoardo eduard eduarda eduardo edurne edward edwin edyta eero efe eileen eilidh einar eirik eivind ekaterina
ekin ela elaine elea eleanor elena eleni eleonora eleonore elfriede eli elia eliana elias elif elin elina eline elio
elisa elisabet elisabeth elisabetta elise elisha eliska elizabete elizabeth elke ella ellen elli ellie elliot elliott
elma elodie eloise eloy elsa elsbeth else elvira elzbieta emanuel emanuela emanuele emeka emerson emil emilia
emiliano emilie emilio emily emine emma emmanuel emmanuelle emre ender endre enes engin enora enrica enrico enrique
enzo erdem eren eric erica erich erick erik erika erin erkan erkki erling erman ermelinda ernest ernestina ernesto
ernst ersin ertugrul erwin erzsebet esin esmeralda esperanza esra esteban estefania estelle ester esther estrella
ethan ethel etienne eugene eugenia eugenie eugenio eulalia eusebio eva evangelia evangelos eve evelien evelina
eveline evelyn evert evgeni evi ewa ezgi ezra fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice
fabrizio fanny farah farid farida faruk fatih fatima fatma fatou fatoumata faustine federica federico fedor felicia
felicitas felicity felicjan felipe felix femke feng ferdinand ferenc feride fernanda fernando ferran fiete filip
filipa filipe filippo filiz finlay finn finnian fiona fionn fleur flora florence florentina florian florin floris
folkert fran franca frances francesca francesco francine francis francisca francisco franciszek franco francois
francoise frank franka frantisek franz franziska fraser fred freddie frederic frederick frederico frederik frederike
frederique fredrik frida frieda friedrich frits fritz froukje fulvia fumiko gabi gabor gabriel gabriela gabriele
gabriella gaelle gaetan gaia gamze gareth gary gaspard gavin geert geertje gemma gena genevieve genoveva geoffrey
georg george georges georgi georgia georgina georgios gerald geraldine gerard gerardo gerben gerd gergely gerhard
gerrit gerry gert gertrud gertrude gesa gesine ghislaine giacomo giada gian gianluca gianna gianni gideon giedre gijs
gil gilbert gilberto gilda giles gilles gillian gina ginevra giorgio giovanni gisela giulia giuliana giuliano
giuseppe giuseppina gizem gladys glen glenda glenn gloria goncalo gonzague gonzalo goran gordana gordon gosia
gottfried grace graeme graham grazia graziella greet greg gregory greta gretchen grete griet grigory grzegorz
guadalupe gualtiero guang gudrun guido guillaume guillem guillermina guillermo gulsen gulsum gunilla gunnar gunter
gunther gurpreet gustaf gustav gustave gustavo guus gwen gwendolyn gyorgy hadi hadrien haico hakan hakim halil halima
halina hamid hamza hana hanan hande haneen hanna hannah hanne hannelore hannes hans haoran harald hari haris harm
harmen harold harpreet harri harriet harriett harrison harry hartmut haruka haruto harvey hasan hassan hatice havva
haydee hayden hayley heather hector hedda hedwig hege heidemarie heidi heike heiko heiner heini heinrich heinrike
heinz hektor helder helen helena helene helga helge helmut heloise hendrik henny henri henriette henrik henrique
henry henryk herbert heribert herman hermann hermine hernan herve hessel hiba hicham hichem hidde hila hilal hilary
hilda hilde hildegard hilke hilmi hiroshi hirotaka holger hollie holly honorine horacio horst hortense hossein howard
hrvoje huda hugh hugo hugues hulya humberto humphrey husam huseyin hyacinth hye iain ian iara ibolya ibrahim ibrahima
ida idris ifeoma ignacio ignacy igor ikechukwu iker ikram ilaria ilda ildiko ilhan iliana ilias ilke ilker ilona ilse
ilya imane imani immaculada imogen imran imre ina inacio inaki indira indra ines inga inge ingrid inmaculada ioana
ioannis iolanda ionut irena irene irina iris irma irmgard irvin isa isaac isaak isabel isabell isabella isabelle
isadora isaiah isidora isidro isla ismael ismail istvan italo itziar ivan ivana ivar ivo ivona iwona iza izabela jaap
jacek jack jackie jackson jacky jaco jacob jacopo jacqueline jacques jacqui jadranka jadwiga jaime jake jakob jakub
jalal jamal james jamie jamila jan jana jane janek janet janette jani janice janina janine janis janne jannes jannik
jannis janos janusz jaqueline jared jarek jarno jaroslav jaroslaw jasmijn jasmin jasmina jasmine jason jasper jaume
javad javier jaya jayden jayesh jean jeanette jeanine jeanne jeannette jeff jeffrey jelena jelle jelte jemima jemma
jenna jennifer jenny jens jeremiah jeremie jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jesus jianhong
jianhua jihane jill jim jimena jimmy jin jing jiri jitka jitske jo joachim joan joana joanna joanne joao joaquim
joaquin jochem jochen jodie joe joel joelle joerg joey johan johann johanna johannes john johnny jolanda jolanta
jolene jon jona jonas jonathan jonna joost jop jordan jordi jordy jorg jorge jorgen jorgina joris jorn jorrit jose
josee josef josefa josefine josep joseph josephine josette josh joshua josiah josip josipa josune jovan jovana joyce
jozef jozsef juan juana juanita judith judy juergen juha juhani jules julia julian juliana juliane julianna juliano
julie julien juliet julieta juliette julio julita julius jun junko jurgen jussara jussi juste justin justine justus
justyna jutta jytte kaan kaito kaja kaleb kalle kamal kamil kamila kamran karel karen karim karima karin karina karl
karla karlo karol karola karolien karolina karoline karri karsten kasia kaspar kasper katalin katarzyna kate katerina
kateryna katharina kathe katherine kathleen kathrin kathy katia katie katinka katja katrin katya kavita kavya kay
kayla kayleigh kazimierz kazuki kees keiko keir keiran keith kelly kelvin kemal ken kenan kendra kenji kenneth kenza
kerem kerry kerstin kevin khadija khaled khalid kiara kieran kilian kim kimberley kimberly kinga kira kiran kirsi
kirsten kirstie kirstin kirsty kjell kjersti klaas klara klaudia klaus klemen klemens knud knut koen kofi koji konrad
konstantin konstantina konstantinos koray kordula kornelia kris krishna krista kristen kristian kristiina kristin
kristina kristine kristof kristoffer kristyna krystyna krzysztof ksenia kuba kunal kurt kwabena kwadwo kwame kweku
kyle kyra kyriakos ladislav laila lajos lakshmi lamine lan lana lara larissa larry lars lasse laszlo latoya laura
lauren laurence laurens laurent laurenz lauri laurin laurine lautaro lavinia lawrence layla lazar lea leah leander
leandra leandro leanne lech lee leendert leif leila lejla lena lenka lennart lennert lenny leo leon leonard leonardo
leonhard leonid leonidas leonie leonor leopold leroy lesley leslie leszek leticia letizia lewis leyla liam liana
lidewij lidia lieke lien lies liesbeth lieselotte lihua lijun lilian liliana lilith lilja lilli lillian lilly lily
lin lina linda lindsay linn linnea linus lionel lior lisa lisanne lisbeth liselotte lisette liv livia liviu lizzie
ljiljana ljubica llewellyn loes logan loic lois lola lore loredana loren lorena lorenzo lorna lorraine lothar lotta
lotte lottie lou louane louis louisa louise louka lourdes luana luc luca lucas lucia lucian luciana luciano lucie
lucien lucille lucinda lucio lucjan lucrezia lucy ludek ludger ludivine ludmila ludovic ludwig luella luigi luis
luisa luiz luka lukas lukasz luke lutfi lutz luuk lydia lyn lynda lynn lynne lyudmila maaike maarten mabel maciej
maciek maddalena maddison madeleine madelief madeline madison mads mael maelle maelys mafalda magali magda magdalena
magnus mahdi mahmoud mahmut maia maik maike maire maisie mait maite maja makoto malcolm malena malgorzata malgosia
malik malika malin malina malte malwina mamadou mandla mandy manfred manish manisha manoel manoj manolo manon manuel
manuela mar marc marcel marcela marcella marcello marcelo marcia marcial marcin marco marcos marcus marek margaret
margarita margaux margherita margit margot margret margrethe margriet maria mariam mariama marian mariana marianna
marianne mariano maribel marica marie marieke mariel marielena mariella marielle marietta marija marijke marijn
marika marilena marilyn marin marina marine marinus mario marion marisa marisol marit marita marius marjan marjolein
marjorie mark markku marko markus marla marleen marlene marley marlies marlis marlo marloes marlon marshall marta
marten martha martijn martin martina martine martino martyna marvin mary maryam marzena masa masashi masha
massimiliano massimo matej mateja mateo mateusz matheo matheus mathew mathias mathieu mathijs mathilde matias matilda
matilde matt matteo matthew matthias matthieu matthijs mattia mattias matylda maura maureen maurice mauricio maurizio
mauro max maxim maxime maximilian maxine maya mayra mbali mechthild medine meera meg megan mehdi mehmet mei meike
meinhard melanie melina melinda melis melisa melissa melody mercedes meredith merel merete merle mert mervyn meryem
metin mette mia micaela micha michael michaela michaels michal michalina michel michela michele michell michelle mick
mickael mieczyslaw mieke miguel miguela mihaela mihai mikael mikaela mikail mike miki mikkel mikko mikolaj milada
mildred milena milica milly milo milos miloslav min ming minh minna mio mira miranda mireia mireille mirela mirella
miriam mirjam mirjana mirko miroslav miroslava miroslaw misha mitchell mladen modou mohamed mohammad mohammed mohan
mohit moira mokgadi molly mona monica moniek monika monique monserrat morag morgan morgane moritz morten moses
mostafa mounir moussa muhammad muhammed muhammet mukesh munir murat muriel musa mustafa myles myra myriam myrthe
nabil nada nadege nadezda nadia nadine nadir nadja nagore nahla nahuel naila naima najat nala nanami nancy nandini
nanette naoki naomi naomie narciso nariman naser nasrin nassim nastasia natacha natalia natalie natallia natascha
natasha nathalie nathan nathaniel nazan nazli ndeye neda neelam neha neide neil nejc nele nell nellie nelly nelson
nena nenad nerea nerys nesrin nestor neus nevena neville ngoc ngozi nguyen niamh nicholas nichole nick nicky nico
nicola nicolae nicolas nicole nicoletta nicolette nidia niels nieves nigel nihal nika nikhil nikita nikki niklas niko
nikola nikolai nikolaj nikolaos nikolas nikolaus nikolett nikos nils nilufer nimrod nina nino nisha nishant nitin
niyazi nkechi noa noah noam noe noel noelia noelle noemi noemie nolan nomvula nonna noor noora noortje nora norbert
noreen norma norman nour noura nuno nuray nurcan nuria nurten oana obinna octavia octavian octavio odette odile
ofelia ohad okan oksana olaf olav ole oleg olena olga oliver olivia olivier olu olufemi oluwaseun oluwatobi olve omar
omer ondine ondrej onur oona ophelie orhan oriana oriol orla orlando ornella orsolya ortrud osama oscar oskar osman
oswald oswaldo otakar otavio otis ottavia ottilie otto owen oya ozan ozge ozgur ozlem pablo paco padraig paige pal
paloma pam pamela pankaj paola paolina paolo parisa pascal pascale pasquale pat patricia patricio patrick patrik
patrizia patrycja patsy paul paula paulette paulina pauline paulo pavel pavla pavlina pavlos pawel pedro peer peggy
pekka penelope pepe percy perla pernille perrine perry pervin petar peter petr petra petronella petros petrus phil
philip philipe philipp philippa philippe philippine phoebe phuong phyllis pia pier pierluigi piero pierre pierrette
piet pieter pietro pilar pinar pinelopi piotr pirjo pjotr polina pooja poppy prakash pranav prasad praveen preeti
prem priscilla priska priya priyanka przemyslaw quentin quinn quirin rabea rachael rachel rachid radek radka radmila
radomir radoslaw radu rafael rafaela rafal raffaele raffaella ragnar ragnhild rahel rahim rahma rahul raimund rainer
raisa raj raja rajesh raju ralf ralph raluca ramazan ramesh ramiro ramon ramona randy rania ranjit raphael raphaelle
raquel rasa rashid rasmus raul rav ravi raymon raymond razvan rebecca reece reet refik reggie regina reginald reiner
reinhard reinhold reinier rejane rekha remco remi remy rena renata renate renato rene renee renske renzo reto reza
rhea rhian rhiannon rhona rhys rian ricardo riccardo richa richard rick ricky riikka rikke riley rinaldo ringo rinske
rita riya robbert robbie robert roberta robertas roberto robin robyn rocco roch rocio rodney rodolfo rodrigo roel
roger rohan rohit roisin roland rolando rolf romain roman romana romane romano romeo romina romuald romy ronald ronan
roni ronja ronny rory rosa rosalba rosalia rosalie rosalind rosalinde rosanna rosaria rosario rosella roselyne
rosemarie rosemary rosetta rosie rosina rosita ross rossana rowan rowena roxana roxane roy ruairi ruben rubina rudi
rudolf rudy rufus rui rune rupert ruslan russ russell rute rutger ruth ruud ruxandra ruza ryan ryota ryszard saad
saar sabah sabina sabine sabrina sacha sadie said saida saima saki sakura salif salih salim salima sally salma
salvador salvatore sam samantha samar sameer sami samia samir samira samson samu samuel samuli sander sandra sandrine
sandro sanja sanjay sanna sanne santo santos saoirse sara sarah sarai saray sasha sashi saskia satoshi saul savas
saverio scarlett scott seamus sean sebastiaan sebastian sebastiano sebastien sebnem seda sefa segolene sehnaz seija
selena selim selin selina selma semih semra senol sepp serap serdar serena serge sergei sergey sergi sergio sergiu
serhat serhii serkan seth severin severine sevgi sevim seyma shabnam shahid shaima shakira shana shane shanice
shannon shanti shao shari sharif sharmila sharon shaun shauna shawn shay shayna shea sheena sheikh sheila shelby
sheldon shelley shilpa shin shiori shirin shirley shiva shreya shuang shubham sian sibel sibylle sidney siegfried
sien sietse sietske sif sigbjorn sigrid siham siiri silas silje silke sille silva silvan silvana silvano silvia
silvio silviu sima simao simge simon simona simone simonetta sina sinan sindre sine sinead siobhan sipho siri sissel
sithembile siv sjoerd sladjana slavica slavko slawomir sneha snezana snorre sofia sofiane sofie sofija solange
soledad solene solveig somchai sonal sondre soner sonia sonja sonya soo sophia sophie soraya soren sorin souad
soufiane spencer spyros srdjan stacey stacy stan stanislav stanislaw stanka stanley stavros stef stefan stefania
stefanie stefano steffen steffi stefi stein stella stephan stephane stephanie stephany stephen sterre stevan steve
steven stewart stien stijn stina stine stojan stuart suat subhash sue suleyman sullivan suman sumit suna sunil sunita
sunniva suresh susan susana susann susanna susanne suse sushma suzan suzana suzanna suzanne suzette suzie svante
svein sven svenja sverre svetlana swati sybille syd sylke sylvain sylvana sylvester sylvia sylvie sylwester sylwia
szabolcs szczepan szilvia szymon tabea tabitha tadej tadeusz taiwo takashi takeshi talal talia talisa tamar tamara
tamas tamer tamina tamsin tancredi tania tanisha tanja tanvi tara tarek tarik tariq taru tatiana tatjana taylor ted
teddy teemu teodor teodora teofil terence teresa teresita tereza terezia teri terje terrence terri terry tess tessa
thabo thais thalia thandiwe thanh thea theo theodor theodora theodore theodoros theresa therese theresia thi thiago
thibaud thibault thierno thierry thijmen thijs thilo thirza thom thomas thomasz thorben thore thorsten thuy tiago
tiana tibor tiffany tiina tijn tijs tilda till tilman tilo tim timea timo timon timothee timothy timur tina tine
tineke tino tirza titus tiziana tiziano tjeerd tjitske tobias toby todd tom toma tomas tomaso tomasz tomislav tommaso
tommy tomoko toni tonje tony tonya torben tore torge toril torkel torsten torvald tracy travis trevor tricia trijntje
trine trinidad trisha tristan tristana troels trudy trygve tudor tugba tulay tunde turan turgut turid tuula twan
tycho tyler tyra tyrone ubaldo ugur ulf uli ulises ulla ulric ulrich ulrika ulrike uma umberto umit umut unai uriel
urs ursel ursina ursula urszula usha usman uta ute uwe uzma vaclav vadim valentin valentina valentine valentino
valeria valerie valerija valerio valeriy vanda vanessa vasco vasil vasile vasiliki vasilis vaughan vedat veit velma
venkat venkatesh vera verena verne veronica veroniek veronika veronique vesna vetle vicente vicki vicky victoire
victor victoria victorine vidar vieri vihaan vijay vikas vikki vikram viktor viktoria viktoriia vilde vilhelm viliam
villads ville vilma vinay vince vincent vincente vincenzo vinicius vinod violaine violeta violetta viorel virgil
virgilio virginia virginie virpi vishal vitali vitalina vito vitor vittoria vittorio viv vivek vivian viviana viviane
vivien vivienne vlad vladimir vladimira vladislav vlado vlasta vojtech volkan volker volodymyr vreni vuk vusi
waldemar walid walter walther wanda wanjiru wassim wayne wei weilin wenche wendelin wendy wenke werner wesley whitney
wiebke wieland wieslaw wieslawa wietske wiktor wiktoria wilbert wilfred wilfried wilhelm wilhelmina wilhelmine willem
willemijn william wilma wilson winfried winifred winnie winona winston wioletta wissam witold wladimir wladyslaw
wojciech wojtek wolfgang wolfram wouter wyatt xander xaver xavi xavier xenia xiang xiaoling xiaoming xiaoyu ximena
xin xiomara xiu yaa yael yahya yair yaiza yakup yamina yan yana yanis yann yannic yannick yannik yaroslav yasemin
yasir yasmin yasmina yasmine yassin yassine yasuko yatin yavuz yeliz yen yesim yetunde yevgenia yilmaz ylva yoann
yohan yoko yolanda yonas yonca yong yosef yosuke youri youssef yudith yuki yuliia yuliya yunus yuri yurii yusra yusuf
yuto yuval yuxuan yvan yves yvette yvonne zachary zahir zahra zaid zaida zaina zainab zakaria zara zarah zbigniew
zbynek zdenek zdenka zdzislaw zehra zeinab zeki zelda zeljka zeljko zeno zenon zerrin zeynep zhen ziad zihan zikri
zilan zineb zlata zlatan zlatko zoe zofia zofie zoltan zoran zorica zosia zoya zsofia zsolt zsuzsanna zubair zuleyha
zulfiya zuzana zuzanna zygmunt
"""

FIRST_NAMES = frozenset(_LISTED.split())
