"""Family names of many languages, and how others end, to tell people from products where a header does not."""

from __future__ import annotations

import re

_LISTED = """
aalto abbott abdullah abebe achterberg acosta adamczyk adams addo adebayo adeyemi afonso agarwal agostini aguilar
aguirre ahlers ahmad ahmadi aigner akhtar akin aksoy akyol alami albers albrecht alcaraz alexandre alfaro allen
almeida altmann alvarez alves amato amin amiri amrani anand andersson andrade andrews andric angelini antunes aoki
appel aquino aragon arai araujo archer arenas arias armstrong arora arroyo arslan asante ashton atkins atkinson
aubert aubry auer austin ayala aydin ayub baars bach bachmann backer badenhorst bader baez bailey bailly baker bakker
bakx balk ballard balogh banda banerjee barber barbier barbieri barbosa barker barnes barnett baron barrera barrett
barrios barron bartels barth bartlett barton basile basu bates batista battaglia bauer bauman baumann baumgartner
bautista baxter bayer beasley beaumont beck becker beckmann beekman begum behrens beke bellini bello benali bender
benedetti benitez bennett benoit benson bentley bergen berger bergmann bergstrom bernardi bernhardt berthelot
berthold bertolini besson beyer bhat bhatt bhattacharya bianchi bianco bielak bischoff bishop bittner blackburn
blackwood blair blake blanchard blum boateng bock boer boersma bogaert bohm bolt bonnet borg borges bosch bosma
bouchard boucher boukhris boulanger bourgeois boutin bowen bowman boyd boyer brady brandt brauer braun brewer briggs
brinkmann brito britto brock brouwer brugman brunet brunner bryant buchanan buchholz buckley budde bui bulut bunk
burch burgess burke burkhardt burnett burton busch butler byrne caballero cabral cabrera caldwell calvo camacho
camara campbell campos cano cantu cao capelli carbone cardoso carey carlier carlson carmona caron carpenter
carpentier carr carrasco carroll carter caruso carvalho casado castaneda castano castelli castillo castro cattaneo
cavalcanti celik cerny cervantes chan chang chapman chaudhary chaudhry chauhan chavez chen cheng cheung chevalier
chevallier cho choi chong chopra chowdhury christensen christiansen chu chung cisse clark clarke clarkson cohen cole
coleman collet collin collins colombo conde conner connolly conte contreras cooke coombs coppola cordero cordova
correa corrigan cortes cortez costa costantini coulibaly cox crawford cremer crespo cruz cunningham czarnecki dahl
dahlberg dalton daly daniels danko das davey davidson davies davila davis dawson decker dehaan dekker deluca dembele
demir deng denisov desai deschamps deshmukh desmet devos devries dhillon dias diaz dickson diehl dietrich diez dijk
dijkstra dinh diop dixon djordjevic dlamini dobrowolski dobson docherty dogan doherty dolan dominguez donnelly
donovan doran dougherty dowd doyle dreyer dubois duda dudek dufour dumas dumont dunn dupont dupuis dupuy duran durand
duval dvorak dyer eames eaton ebert eckert edwards egan eggert ehlers eide einarsson eliasson ellis ellison engel
engelhardt engels epstein erdogan espinosa espinoza esposito estevez etxeberria evans everett eze fabre farkas farooq
farouk farrell faulkner faure favre feldmann ferguson fernandes fernandez ferrara ferrari ferreira ferrer ferri ferro
fiedler figueiredo figueroa finley fischer fisher fitzgerald flanagan fleischer fleming fletcher flores floyd flynn
fogel foley fong fontaine fontana ford foreman fortin foster fournier fowler franke frankel franklin freeman freitas
frey friedman fry fuchs fuentes fujimoto fujita fuller gaillard galindo gallagher gallardo gallego galli gallo galvez
gamble gandhi garcia garcon gardner garnier garrett garrido garza gaspar gatti gauthier gautier gebauer geiger
geisler georgiou gerber gerhardt ghosh giannini gibbons gibbs gibson giglio gillespie gillet gimenez giordano girard
giraud godfrey goetz gokhale goldberg goldman gomes gomez goncalves gonzales gonzalez goodman goodwin gorski gosling
graaf graf granados grasso greco greenwood greer griffin griffith griffiths grimm groen grossi guerin guerra guerrero
guevara guillot gunes guo gupta gustafsson gutierrez guzman haag haas haddad hagen hahn haines haley halvorsen
hamilton hammond hampton han hancock hansen hanson hansson harding hargreaves harmon harper harrington harris hartman
hartmann hartwig hashimoto hauser hawkins hayashi hayes haynes hebert hecht heikkinen heller helmer henderson
hendricks hendriks hendrix henke henning hensley heredia hernandez herrera herrmann herzog hesse hewitt hickman hicks
higgins hinds hines hinrichs hirsch ho hodges hodgson hoekstra hofer hoffman hoffmann hofmann hogan holden holloway
holmes holtz holzer hooper hopkins hoppe horak horton horvat horvath hossain howarth howell huang huber hubert hudson
huerta huet huffman hughes huisman hurley hurst hussain hussein hutchinson huynh ibanez iglesias ilic inoue iqbal
irwin islam ito ivanov ivanova iyer jablonski jacobs jacobsen jacobson jahn jain jakobsen jankowski janowski jansen
janssen janssens jansson jarvis jenkins jennings jensen jimenez johansen johansson johns johnson johnston joly jones
jonsson joshi jovanovic juarez jurado kaczmarek kahn kaiser kamau kaminski kang kaplan kapoor karlsson kato katz
kaufmann kaur kavanagh kaya keane keita keller kelley kempf kennedy kent kerr kessler khalil khan khanna khoury kilic
kimura kirby kirchner kirk kirkby klassen kleine kling klose kluge knapp knowles koch koh kohler kok koller kone
konig kontos kooij kopp korhonen korkmaz koster kovac kovacs kovalenko kowalczyk kowalska kowalski kozlov kozlowski
krause krawczyk krebs kreuz krieger kristensen krol kroll kruger kruse kuijpers kuiper kuipers kulkarni kumar kuntz
kunz kwiatkowski lacerda lacroix lam lambert lamont lange langer larsen larson larsson lau lawson lebrun leclerc
leclercq lefebvre lefevre lehmann lehtonen leitner lemaire lemoine leone leroux lester levin levy lewandowski lind
lindberg linden lindgren lindner lindqvist lindstrom loch lockwood lombard lombardi longo lopes lopez lorenz lowry
lozano lucero lugo lund lundberg lundgren luong lynch lyons macdonald macedo machado mackay mackenzie macleod madsen
magnusson mahmood mahoney maier maldonado malhotra malone manca mancini manfredi mann mansour marchand marchetti
marciniak marconi marini marku marques marquez martel martens marti martinelli martinez martini martins marx masson
mathews mathis matos matsumoto matthews maurer maxwell mayer mayr mazur mazzini mbeki mccarthy mccoy mcdonald mcgee
mcgrath mckenzie mckinney mclaughlin mclean mcleod mcmahon mcmillan medeiros mehta meier meijer meijers meissner
mejia melendez mello melo melton mena menard mendes mendez mendoza menon mensah mercier merkel merten messina metzger
meunier meyer meyers michaud mikkelsen miller mishra mitra moe mohr moliere molina moller monnier montalvo monteiro
montero montgomery monti montoya moore moraes morales moran moreau moreira morel moreno moretti mori morin morris
morrison morse mortensen morton moser moulin moura mueller mukherjee mulder mullen muller mullins munoz munro murphy
murray mwangi myers naidoo nair nakamura nakayama nascimento naumann navarro ndiaye ndlovu nel nemeth neri neto
neubauer neumann neves newman newton ngo nguema nichols nicholson nielsen niemi nieminen nieto nieuwenhuis nikolaou
nilsen nilsson nkosi noack nordin norris norton novak novakova novotny nowak nowicki nunes nunez nwosu nyberg nygaard
nystrom oberg obrien ochoa oconnor odonnell ogawa ogden ohara okada okafor okeke okonkwo olivares oliveira olsen
olson olsson oneill oosterhuis opitz orsini ortega ortiz osborne osei ossowski ostrowski ott owens owusu oyelaran
ozdemir ozturk pace pacheco padilla pagano pais palacios palmer palmieri panagiotou pandey papadopoulos parker
parkinson parra parrish parsons pascual patel paterson patil patterson patton paulsen pavlov pawlak payne pearce
pearson peck pedersen pedroza pelletier pena pereira peres perez perkins perret perrin perrot persson peters petersen
peterson petersson petit petri petrov petrovic pfeifer pfeiffer pham phillips picard pichler piech pierce pietrzak
pillai pina pinheiro pinto piotrowski piras pires pittman poirier polat pollack pollock ponce popescu popovic porter
postma poulain poulsen powell pratt preston prieto prins prochazka procter pruitt puig pulido quintana quispe qureshi
raab rahman rahmani rajan ramirez ramos ramsey randall rao rasmussen rau reddy redmond rees reese reeves reichert
reid reilly reimann reinhardt reis reiter renard renaud reyes reyna reynolds ribeiro ricci richards richardson
richter ricker riedel rinaldi rios ritchie ritter rivas rivera riviere rizzo roberts robertson robinson robles robson
rocha roche rodgers rodrigues rodriguez rogers rojas rolland romero rosales rosenberg rossel rossetti rossi roth
rothmann rousseau roussel roux rowe rowland rubio rudolph ruffini ruggiero ruiz russo ryder sabatini sahin saito
salazar salgado salinas sallinger samuelsson sanchez sandberg sanders sandhu sandoval santana santini santoro sanz
saraiva sarkar sasaki sato saunders sauter schaefer schafer schenk scherer schiller schilling schipper schmid schmidt
schmitt schmitz schneider scholten scholz schouten schreiber schroder schroeder schubert schulte schultz schulz
schulze schumacher schumann schuster schutz schwab schwarz schweizer seidel seidl seiler sen serra serrano sexton
seymour shah shaikh sharma shaw shen sheppard sheridan sherman shi shields siddiqui sidibe silveira silverman simmons
simons simonsen simpson sims sinclair singh singleton sjoberg skinner sloan smit smith smits snyder soares solano
solis solomon sommer soto sousa souza steele steffens steiner stephens stephenson stevens stevenson stoica stokes
stoll stratton strauss stroud suarez sundberg suzuki svensson svoboda swanson sweeney sykes szabo szymanski tahir
takahashi tanaka tanner tapia tavares teixeira tellez teunissen thiel thielen thompson thomsen thomson thornton
thorpe tiwari tomlinson torres toth toure townsend tran traore trask trevino trinh trujillo truong tsai turner ueda
ullah uribe valdez valenti vance vandenberg varga vargas vasquez vaughn vazquez veenstra velasco velazquez verhoeven
verma vermeulen vidal vieira villanueva villar visser vitale vogt voigt volk volkov vollmer vries vu wagner wahl
wakefield walker wallace wallin walsh walters walton wang warner warren washington watanabe watkins watson watts
weaver webb weber webster weigel weiland weiner weiss wendt wenzel westerlund wheatley wheeler whitaker whitehead
whitfield wiebe wieczorek wiggins wilcox wiley wilkins wilkinson willems williams williamson willis wills winkler
wirth witt wojcik wolfe wolff wolters wong woodard woodward wozniak wright wrobel wu xu yadav yamada yamamoto yang
yates yildirim yildiz yoon yoshida yu yuan zajac zamora zapata zarate zawadzki zeller zhang zhao zheng zhou zhu
ziegler zielinski zimmer zimmermann zuniga
"""

LAST_NAMES = frozenset(_LISTED.split())
LAST_ENDING = re.compile(
    r"[a-z]{3,24}(?:[sc]k[ia]|dzk[ia]|icz|czyk|czak|sson|sdotter|sdottir|[bdklnprt]sen|[aeiklnrt]ova?|[aelnrtv]eva?|enko|chuk"
    r"|vich|opoulos|akis|idis|oglu|[dnru]ez|[cdllnrt]ini|etti|ucci|acci|[dfhklst]mann|berger|bauer|meyer|maier|huber"
    r"|stein|feld|eault|reau|adze|shvili|escu|qvist|quist|strom|gren|hoven|stra|ssens|worth|bury|inger|arian|yan)"
    r"|mc[a-z]{4,20}|[od]'[a-z]{3,20}"
)
"""How family names end that are on no list: -sson, -ski, -oglu, -opoulos."""
