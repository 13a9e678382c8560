"""Family names of many languages, and how others end, to tell people from products where a header does not."""

from __future__ import annotations

import re

_LISTED = """
aalbers aalto abad abbas abbott abdi abdullah abebe aboud abubakar acharya achterberg ackermann acosta adamczyk adams
adamska addo adebayo adegoke adekunle adeleke adeyemi afolabi agarwal agnelli agostini aguado aguilar aguirre agyeman
ahlers ahmad ahmadi ahn ahrens aigner akande akhtar akintola aksoy akyol alami alarcon albanese albers albrecht
alcantara alcaraz alexandre alexiou alfaro allen almeida altmann alvarado alvarez alves amador amato amin amiri amoah
amoruso amrani anand andersson andrade andreasen andrews andric angelini angelopoulos antunes anyanwu aoki appel
appiah aquino aragon arai araujo archer arena arenas arias armstrong arndt arora arrieta arroyo arslan asamoah asante
ashton atallah atkins atkinson aubert aubry auer austin awad awolowo ayala aydin ayub azoulay azzouz baars bach
bachmann backer badenhorst bader baez bailey bailly bajwa bak bakema baker bakker bakri bakx baldi balk ballard
ballesteros balogh balogun banda banerjee barakat baran barany barber barbier barbieri barbosa barker barnes barnett
baron barone barre barrera barrett barrios barron barroso bartels barth bartlett barton bashir basile basso basu
bates batista battaglia battisti baudry bauer bauman baumann baumgart baumgartner bautista baxter bayer beasley
beauchamp beaumont bech beck becker beckmann beekhuis beekman begum behrendt behrens beke belhadj belkacem bellini
bello benali benard benavente benchekroun bender benedetti benitez benjelloun bennett benoit benson bentley benvenuti
bergen berger bergmann bergmuller bergstrom bermudez bernardi bernasconi bernhardt berrada berthelot berthold bertin
bertolini besson beyer bhardwaj bhat bhatt bhattacharya bianchi bianco bielak bielecki bischoff bishop biton bittner
bjerre blackburn blackwood blair blake blanchard blanchet blazquez bloemen blum boateng bock boekhout boer boersma
bogaert bohm bolt bondarenko bonetti bonneau bonnet boonstra borg borges borkowski bosch bose bosma bosman bouazza
bouchard boucher boukhari boukhris boulanger boulay bourgeois boutin bouvier bouwman bowen bowman boyd boyer boyko
brady brandao brandl brands brandt brauer braun bravo brennan brewer briand briggs brinkmann brito britto brock
broekhuizen brouwer brugman brunet bruni brunner bruun bryant buchanan buchholz buckley buckner budde bui buisson
buitenhuis bulut bunk burch burgess burke burkhardt burkhart burnett burton busch butler byrne caballero cabral
cabrera calderon caldwell calvo camacho camara campbell campos cano cantu cao capecchi capelli cappelletti carbone
cardenas cardoso carey carlier carlson carmona caron carpenter carpentier carr carrasco carre carrillo carroll carter
caruso carvalho casado casas castaneda castano castelli castillo castro cattaneo cavalcanti cavallo cebrian
ceccarelli celik cerny cervantes chan chang chapman charpentier chatterjee chaudhary chaudhry chauhan chauvin chavez
chebet chen cheng cherkaoui cheung chevalier chevallier chikwanha chmielewski cho choi chong chopra chowdhury chraibi
christensen christiansen christodoulou chu chukwu chung cieslak ciobanu cirillo cisse clark clarke clarkson cohen
colas cole coleman collet collin collins colombo conde conner connolly conte contreras cooke coombs coppola cordero
cordier cordoba cordova correa corrigan cortes cortez costa costantini coste coulibaly cousin couturier cox crawford
cremer crespo cruz cuesta cunningham czajka czarnecki dahan dahl dahlberg dalton daly dam damico dang daniels danjuma
danko daoud darwish das davey davidson davies davila davis dawson decker dehaan dekker delaunay delgado delmas deluca
dembele demir deng denisov desai deschamps deshmukh desmet devaux devos devries dhillon diarra dias diaz dickson
diehl dietrich dietz diez dijk dijkman dijkstra dinh diop dixon djordjevic dlamini dobrowolski dobson docherty dogan
doherty dolan dominguez donati donnelly donovan doornbos doran dougherty dowd doyle drechsler dreyer driessen dube
dubois dubreuil duchesne ducros duda dudek dufour dufresne duhamel dumas dumitrescu dumitru dumont dunn dunne duong
dupont dupre dupuis dupuy duran durand dutta duval dvorak dyer eames eaton ebert ebner eckert economou edwards egan
eggert ehlers eichhorn eide einarsson eisele ekwueme eliasson ellinger ellis ellison elmasry engel engelhardt
engelmann engels epstein erdogan escobar espinosa espinoza esposito estevez etxeberria evans everett evrard exposito
eze ezeugo fabbri faber fabre faivre falcone farkas farooq farouk farrell fassi faulkner faure favre feenstra fekete
feldmann ferguson fernandes fernandez ferrand ferrara ferrari ferraro ferreira ferrer ferretti ferri ferro fichtner
fiedler figueira figueiredo figueroa filipek filippi finley fischer fisher fitzgerald fitzpatrick flanagan fleischer
fleming fletcher fleury flores floyd flynn fogel foley fong fonseca fontaine fontana ford foreman fortin foster
fournier fowler franchi frandsen franke frankel franklin freeman freitag freitas frey friedman friedmann friis
fritsche fry fuchs fuentes fujimoto fujita fuller fumagalli funk fusco gaillard gajewski galan galasso galindo
gallagher gallardo gallego galli gallo galvez gamble gandhi garcia garcon gardner gargiulo garnier garrett garrido
garza gaspar gatti gaudin gauthier gautier gebauer geerts geiger geisler georgiadis georgiou gerber gerhardt germain
gerritsen geyer ghanem gheorghiu ghosh giannini gibbons gibbs gibson giese giglio gillespie gillet gimenez giordano
girard giraud gitau giuliani glowacki godfrey goel goetz gokhale goldberg goldman goldstein golebiewski gomes gomez
goncalves gonzales gonzalez goodman goodwin gorka gorski gosling gosselin gouveia graaf graf granados grassi grasso
greco greenwood greer gregersen grenier griffin griffith griffiths grimm groen groenewegen grossi gruber grzelak
guerin guerra guerrero guerrouj guevara gueye guidi guijarro guillot gunes guo gupta gustafsson gutierrez guyot
guzman haag haas haase haddad hagemann hagen hahn hahne haidar haines hakimi halabi hald haley halvorsen hamalainen
hamdan hamilton hammond hammoudi hamon hampton han hancock hansen hanson hansson harding hargreaves hargrove hariri
harmon harms harper harrington harris hartman hartmann hartwig hashemi hashimoto hauser haverkamp hawkins hayashi
hayes haynes healy hebert hecht heemskerk hegedus heikkinen heinemann heinonen heinze heller hellwig helmer henderson
hendricks hendriks hendrix henke henning henriques hensel hensley herbst heredia hermans hernandez herrera herrmann
herzog hesse heuer hewitt hickman hicks hidalgo higgins hijazi hildebrandt hinds hines hinrichs hinton hinz hirsch ho
hoang hodges hodgson hoekstra hofer hoffman hoffmann hofmann hofstra hogan holcomb holden holloway holmes holst holtz
holzer holzmann hoogendoorn hooper hopkins hoppe horak horton horvat horvath hossain howarth howell hrytsenko huang
hubbard huber hubert hudson huerta huet huffman hughes huguet huijbers huisman hurley hurst hurtado hussain hussein
husseini hutchinson huynh hwang ibanez ibe ibekwe idrissi iglesias igwe ikpeazu ilic imbert ingram inoue ioannou
ionescu iqbal iroegbu irwin islam issa ito ivanov ivanova iversen iyengar iyer izquierdo jaber jablonski jacobs
jacobsen jacobson jacquet jacquot jager jahn jain jakobsen jakubowski jang janke jankowski janowski jansen janssen
janssens jansson jarvinen jarvis jaworski jenkins jennings jensen jeong jeppesen jha jimenez johansen johansson johns
johnson johnston joly jones jonker jonsson jorgensen joshi joubert jovanovic jozwiak juarez juhasz juhl jurado kabbaj
kabore kaczmarek kaczor kadam kahn kaiser kamath kaminski kamphuis kanaan kang kania kaplan kapoor karagiannis karam
kariuki karjalainen karlsson kassem kastner kato kattan katz kaufmann kaur kavanagh kaya keane keita keller kelley
kempf kennedy kenny kent kern kerr kessler khalil khan khanna khoury khumalo kilic kimani kimura kiplagat kirby
kirchner kirk kirkby kirsch kjaergaard kjeldsen klassen kleine kleinert klemm kling kloosterman klose kluge knapp
knorr knowles knudsen koch kocsis koh kohl kohler kohli kok koller kolodziej kone konieczny konig koning kontos kooij
kopec kopp korhonen korkmaz korner kosinski koskinen koster kostopoulos kovac kovacs kovalchuk kovalenko kowal
kowalczyk kowalska kowalski kozak kozlov kozlowski kramer kraus krause kravchenko krawczyk krebs kremer kreuz krieger
krishnamurthy kristensen kristiansen krogh krol kroll kruger kruse kubiak kuhne kuijpers kuiper kuipers kulkarni
kumar kuntz kuntze kunz kunze kurek kwiatkowski kwon laaksonen labbe lacerda lachaud lacombe lacroix lahlou laine
laitinen lakatos lal lam lambert lamont lamrani lange langer langlois laroche larsen larson larsson lau lauer
lauridsen lawal lawson leblanc lebrun lechner leclerc leclercq lecomte ledbetter leduc leeuwen lefebvre lefevre
lehmann lehtinen lehtonen leitner lelievre lemaire lemaitre lemoine lenz leone leoni leppanen leroux lesage lester
levin levy lewandowski lind lindberg linden linders lindgren lindner lindqvist lindstrom linke loch lockwood loffler
lohmann lombard lombardi longo lopes lopez lorente lorenz lourenco lowry lozano lubbers lucero lugo lund lundberg
lundgren luong lupi lupu lynch lyons lysenko maalouf mabaso macdonald mace macedo machado mackay mackenzie macleod
macmahon madej mader madsen madu magalhaes maggi magnusson maguire mahajan mahfouz mahmood mahoney maier maillard maj
majewski makela makinen makki makowski makris maldonado malecki malhotra malka malone manca mancini manfredi
manfredini mann mansour manzano marchand marchetti marciniak marcinkowska marconi marini marku marquardt marques
marquez martel martens marti martinelli martinez martini martins marty marx masson matei mathews mathiesen matos
matsumoto matthews maurer maury maxwell mayer mayfield mayr mazur mazurek mazza mazzini mazzola mbah mbeki mcallister
mcbride mccarthy mcclure mccoy mcdermott mcdonald mcgee mcgrath mckenzie mckinney mcknight mclain mclaughlin mclean
mcleod mcmahon mcmillan mcrae medeiros mehta meier meijer meijerink meijers meissner mejia mele melendez mello melnyk
melo melton mena menard mendes mendez mendonca mendoza menendez menon mensah menzel mercier merino merkel merlo
merten merz messina meszaros metzger meunier meyer meyers michaud mielczarek mikkelsen mikolajczyk milani miller
millet mishra mistry mitra mizrahi moe mogensen mohr mokoena moldovan molefe molenaar moliere molina moller molnar
moloney monaco monnier montalvo montanari monteiro montero montes montgomery monti montoya moore moraes morais
morales moran moreau moreira morel morelli moreno moretti mori morin moro moroz morris morrison morse mortensen
morton morvan moser moulin moura mourad moyo mroz mthembu mueller mukherjee mukherji mulder mulders mullen muller
mullins munk munoz munro munteanu murphy murray murthy musial muthoni mutiso mwangi myers naciri nagel naidoo naik
nair najjar nakamura nakayama nambiar nanda nardi nascimento nasri nasser natarajan naumann navarro ncube ndiaye
ndlovu nel nemeth neri neto neubauer neuhaus neumann neves newman newton ngo nguema nichols nicholson nielsen niemann
niemi nieminen nieto nieuwenhuis nijhuis nijman nikolaidis nikolaou nilsen nilsson njoroge nkosi nnadi noack nogueira
noll noordhoek nordin norgaard norris norton nouri novak novakova novotny nowak nowicki nunes nunez nwachukwu nwankwo
nwosu nyberg nygaard nystrom obasi oberg oberhofer obrien ochieng ochoa oconnor odhiambo odonnell odukoya ogawa
ogbonna ogden ogundipe ogunleye ohara ojeda ojo okada okafor okeefe okeke okonkwo okoro okoye olawale olejnik
olivares oliveira oliynyk ollivier olmedo olsen olson olsson omondi omotola oneill onwudiwe oomen oosterhuis
oosterveld opara opitz opoku ordonez oreilly orlandi orsini ortega ortiz osagie osborne osei oshaughnessy ossowski
ostrowska ostrowski ott ouattara overgaard owens owusu oyedepo oyelaran ozdemir ozturk pace pacheco padilla
padmanabhan pagani pagano pais paiva pajak palacios palmer palmieri panagiotou pandey pandit papadakis papadopoulos
papp parekh parisi parker parkinson parra parrish parsons pascual pasquier pastor pastore patel paterson pathak patil
patterson patton paulsen paulus pavlov pawlak pawlowski payet payne pearce pearson peck pedersen pedroza peeters
pellegrino pelletier peltier pena pereira peres peretz perez perkins perret perrier perrin perrone perrot persson
peters petersen peterson petersson petit petri petrov petrovic petzold pfeifer pfeiffer pham phillips piatek piazza
picard pichler pichon piech pierce pieters pietrzak pietrzyk pillai pina pineau pineda pinheiro pinto piotrowski
piras pires pittman pohl poirier polat poli polishchuk pollack pollock ponce pons popa popescu popovic porter postma
poulain poulsen powell pozo prabhu pradhan pratt preston preuss prevost prieto prins prinsen probst prochazka procter
pruitt przybylski puig pulido puri qasim quaye quintana quintela quispe qureshi raab raabe racz rademacher raghavan
rahman rahmani rajan rajput ramalho ramirez ramos ramsey randall ranganathan rantanen rao rasanen rasmussen rastogi
rathore rau ravn rawat raynaud reddy redmond redondo rees reese reeves reichert reid reilly reimann reimer reinders
reinhardt reis reiter renard renaud renault renner requena reuter revilla reyes reyna reynaud reynolds ribeiro ricci
richards richardson richter ricker riedel riedl rietveld rinaldi rios ritchie ritter rivas rivera riviere rizzo
roberts robertson robinson robledo robles robson roca rocha roche rodgers rodrigues rodriguez roelofs rogers rogowski
rohde rojas rojo roldan rolland romagnoli romero rosales rosch rosenberg rosenblum rossel rossetti rossi rossini roth
rothmann rotich rousseau roussel roux rowe rowland royer rubio rudenko rudolph ruffini ruggeri ruggiero ruiz russo
rusu rutkowski ryder saarinen sabatini sabbagh sadowski saez saha sahin sahoo sailer saito salameh salas salazar
saleh salem salerno salgado salinas sallinger salminen salo sampaio samuelsson sanchez sanchis sandberg sanders
sandhu sandoval sangare sanni santamaria santana santini santoro sanz saraiva sarkar sarpong sarr sartori sasaki sato
sattler saunders sauter sauvage savchenko sawadogo sawicki saxena sayegh schaap schade schaefer schafer schaller
scheffler schenk scherer schick schiller schilling schindler schipper schlegel schlosser schmid schmidt schmitt
schmitz schneider schober scholten scholz schott schou schouten schramm schreiber schreiner schroder schroeder
schubert schuler schulte schultz schulz schulze schumacher schumann schuster schutz schwab schwarz schwarzer
schweizer segovia seidel seidl seifert seiler sen seo sequeira serra serrano sethi sexton seymour shah shaheen shaikh
shami shapiro sharma shaw sheehan shen sheppard sheridan sherman shetty shevchenko shi shields shukla sibanda
siddiqui sidibe sierra sievers sikorska silveira silverman silvestri simmons simoes simons simonsen simpson sims
sinclair singh singleton sinha sithole sizemore sjoberg skinner skov slimani sloan sloot smeets smit smith smits
snyder soares sobczak sobolewski socha solanki solano solis solomon sommer soriano sorrentino soto sousa souza spaans
specht springer srivastava stadler stallings stam stasiak staudinger steele steenbergen steffens steffensen steiner
steinmetz stephens stephenson stepien sterk stevens stevenson stoica stokes stoll stratton strauss strobel stroud
strzelecki sturm suarez subramaniam suleiman sundaram sundberg suzuki svendsen svensson svoboda swanson sweeney
swinkels sykes szabo szczepanski szewczyk szucs szulc szymanski szymczak tagliaferri tahir tahiri takacs takahashi
tanaka tanner tapia tavares tazi teixeira tejada tellez tessier teunissen thakur thevenot thiel thielen thompson
thomsen thomson thornton thorpe thorup tietz tillman timmer timmermans tissot tiwari tkachenko tkachuk toft
tomaszewski tomlinson torres tosi toth touati toure toussaint townsend tran traore trask trautmann trevino trinh
trivedi tromp trujillo truong tsai tuominen turner ueda uhlig ullah ullmann ungureanu upadhyay urbaniak uribe urrutia
uzoma valdes valdez valente valenti valentini valero vallet valverde vance vandenberg varela varga vargas varghese
varma vasconcelos vasquez vasseur vaughn vazquez veenstra velasco velazquez veldhuis venkataraman ventura verbeek
verdier verhagen verhoeven verkerk verma vermeulen vestergaard vetter vial vidal vieira vigneron vila vilela
villadsen villalba villanueva villar vink virtanen visser vitale vlachos vlaming vo vogt voigt voisin volk volkov
vollmer volpe vonk voros voss vries vu vyas wagenaar wagner wahl wakefield walczak walker wallace wallin walsh
walters walton wang wanyama warner warren washington wasilewski wassenaar watanabe watkins watson watts waweru weaver
webb weber webster wegener weidner weigand weigel weiland weinberg weiner weiss wendt wenzel westerlund westra
wheatley wheeler whelan whitaker whitehead whitfield wieczorek wiedemann wiersma wiese wiggins wilcox wilczek wiley
wilk wilke wilkins wilkinson willems willemse williams williamson willis wills winkler winther wirth wirtz witkowski
witt wlodarczyk wojcicki wojcik wolfe wolff wolters wong woodard woodward wozniak wright wrobel wroblewski wrona wu
wulff xu yadav yamada yamamoto yancey yang yates yildirim yildiz yoon yoshida younes yu yuan zajac zak zaki
zakrzewski zalewski zamora zander zandstra zanella zanetti zapata zarate zawada zawadzki zeidler zeller zhang zhao
zheng zhou zhu zidane ziegenhagen ziegler zielinski zijlstra zimmer zimmermann zimny zouari zulu zuniga
"""

LAST_NAMES = frozenset(_LISTED.split())
LAST_ENDING = re.compile(
    r"[a-z]{3,24}(?:[sc]k[ia]|dzk[ia]|icz|czyk|czak|sson|sdotter|sdottir|[bdklnprt]sen|[aeiklnrt]ova?|[aelnrtv]eva?|enko|chuk"
    r"|vich|opoulos|akis|idis|oglu|[dnru]ez|[cdllnrt]ini|etti|ucci|acci|[dfhklst]mann|berger|bauer|meyer|maier|huber"
    r"|stein|feld|eault|reau|adze|shvili|escu|qvist|quist|strom|gren|hoven|stra|ssens|worth|bury|inger|arian|yan)"
    r"|mc[a-z]{4,20}|[od]'[a-z]{3,20}"
)
"""How family names end that are on no list: -sson, -ski, -oglu, -opoulos."""
