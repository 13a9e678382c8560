"""TOWNS: towns and regions of many countries, in plain letters, to tell places from people where a header does not."""

from __future__ import annotations

_LISTED = """
london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|leicester|coventry|
nottingham|newcastle|sunderland|brighton|hull|plymouth|stoke|wolverhampton|derby|swansea|southampton|portsmouth|york|
oxford|cambridge|norwich|exeter|bath|reading|luton|bolton|aberdeen|dundee|inverness|dublin|cork|galway|limerick|
waterford|kilkenny|sligo|new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|
san jose|austin|jacksonville|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|nashville|detroit|
portland|las vegas|memphis|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|atlanta|miami|omaha|oakland|
minneapolis|tulsa|tampa|cleveland|new orleans|honolulu|pittsburgh|cincinnati|st. louis|orlando|buffalo|toronto|
montreal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec|halifax|hamilton|sydney|melbourne|brisbane|perth|adelaide|
canberra|hobart|darwin|auckland|wellington|christchurch|dunedin|tauranga|berlin|hamburg|munchen|munich|koln|cologne|
frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|nurnberg|duisburg|
bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|kiel|lubeck|rostock|erfurt|mainz|kassel|
freiburg|potsdam|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. polten|zurich|geneve|genf|basel|
lausanne|bern|winterthur|luzern|st. gallen|lugano|biel|thun|chur|paris|marseille|lyon|toulouse|nice|nantes|strasbourg|
montpellier|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nimes|brest|le mans|amiens|tours|limoges|metz|
besancon|rouen|mulhouse|caen|nancy|bruxelles|brussels|antwerpen|gent|charleroi|liege|brugge|namur|leuven|mons|
mechelen|hasselt|kortrijk|amsterdam|rotterdam|den haag|utrecht|eindhoven|tilburg|groningen|almere|breda|nijmegen|
enschede|haarlem|arnhem|zwolle|leiden|maastricht|delft|madrid|barcelona|valencia|sevilla|zaragoza|malaga|murcia|
palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|a coruna|oviedo|pamplona|santander|toledo|salamanca|
lisboa|porto|braga|coimbra|funchal|setubal|aveiro|faro|evora|leiria|guimaraes|viseu|roma|milano|napoli|torino|palermo|
genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|brescia|parma|modena|perugia|livorno|
cagliari|bergamo|pisa|siena|lecce|warszawa|krakow|lodz|wroclaw|poznan|gdansk|szczecin|bydgoszcz|lublin|bialystok|
katowice|gdynia|czestochowa|radom|torun|kielce|rzeszow|gliwice|olsztyn|opole|praha|brno|ostrava|plzen|liberec|olomouc|
ceske budejovice|hradec kralove|pardubice|zlin|kosice|bratislava|presov|zilina|nitra|trnava|banska bystrica|trencin|
budapest|debrecen|szeged|miskolc|pecs|gyor|nyiregyhaza|kecskemet|szekesfehervar|szombathely|eger|sopron|bucuresti|
cluj-napoca|cluj|timisoara|iasi|constanta|craiova|brasov|galati|oradea|sibiu|arad|pitesti|sofia|plovdiv|varna|burgas|
ruse|stara zagora|pleven|beograd|novi sad|nis|kragujevac|subotica|zagreb|split|rijeka|osijek|zadar|dubrovnik|pula|
sibenik|varazdin|ljubljana|maribor|celje|kranj|koper|novo mesto|ptuj|velenje|sarajevo|banja luka|mostar|tuzla|skopje|
podgorica|tirana|pristina|athina|athens|thessaloniki|patra|irakleio|larisa|volos|chania|ioannina|rodos|kalamata|
lefkosia|limassol|istanbul|ankara|izmir|bursa|antalya|adana|konya|gaziantep|mersin|kayseri|eskisehir|trabzon|samsun|
denizli|malatya|erzurum|van|bodrum|mugla|kobenhavn|aarhus|odense|aalborg|esbjerg|randers|kolding|horsens|vejle|
roskilde|stockholm|goteborg|malmo|uppsala|vasteras|orebro|linkoping|helsingborg|jonkoping|norrkoping|lund|umea|gavle|
sundsvall|lulea|oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|tromso|sandnes|bodo|alesund|
lillehammer|helsinki|espoo|tampere|vantaa|oulu|turku|jyvaskyla|lahti|kuopio|pori|joensuu|lappeenranta|vaasa|rovaniemi|
reykjavik|akureyri|tallinn|tartu|narva|parnu|viljandi|haapsalu|rakvere|kuressaare|riga|daugavpils|liepaja|jelgava|
jurmala|ventspils|rezekne|valmiera|ogre|vilnius|kaunas|klaipeda|siauliai|panevezys|alytus|kyiv|kiev|kyyiv|kharkiv|
odesa|odessa|dnipro|lviv|zaporizhzhia|vinnytsia|poltava|chernihiv|cherkasy|kiyiv|kharkiv|lviv|moskva|moscow|
saint petersburg|sankt-peterburg|novosibirsk|yekaterinburg|kazan|samara|rostov|omsk|ufa|perm|minsk|gomel|chisinau|
tbilisi|batumi|kutaisi|yerevan|gyumri|baku|baki|ganca|sumqayit|almaty|astana|tashkent|bishkek|dubai|abu dhabi|sharjah|
doha|riyadh|jeddah|kuwait city|manama|muscat|amman|beirut|cairo|alexandria|giza|casablanca|rabat|marrakech|fes|tanger|
agadir|tunis|sfax|algiers|alger|oran|lagos|abuja|kano|ibadan|port harcourt|enugu|kaduna|benin city|accra|kumasi|tamale|
nairobi|mombasa|kisumu|nakuru|eldoret|kampala|dar es salaam|dodoma|kigali|addis ababa|lusaka|harare|bulawayo|gaborone|
windhoek|maputo|luanda|johannesburg|cape town|durban|pretoria|port elizabeth|bloemfontein|soweto|polokwane|dakar|
bamako|abidjan|douala|yaounde|kinshasa|antananarivo|mumbai|delhi|new delhi|bengaluru|bangalore|hyderabad|chennai|
kolkata|pune|ahmedabad|jaipur|surat|lucknow|kanpur|nagpur|indore|bhopal|patna|vadodara|kochi|coimbatore|chandigarh|
karachi|lahore|islamabad|rawalpindi|faisalabad|multan|peshawar|dhaka|chittagong|sylhet|khulna|colombo|kandy|galle|
kathmandu|pokhara|lalitpur|biratnagar|bangkok|chiang mai|phuket|pattaya|hanoi|ha noi|ho chi minh|ho chi minh city|
hai phong|da nang|can tho|hue|nha trang|bien hoa|vung tau|jakarta|surabaya|bandung|medan|semarang|makassar|palembang|
denpasar|yogyakarta|malang|bogor|depok|tangerang|bekasi|surakarta|kuala lumpur|penang|george town|johor bahru|ipoh|
shah alam|petaling jaya|kuching|melaka|manila|quezon city|makati|cebu|cebu city|davao|davao city|pasig|taguig|
caloocan|iloilo|bacolod|baguio|zamboanga|cagayan de oro|tokyo|osaka|kyoto|yokohama|nagoya|sapporo|kobe|fukuoka|
hiroshima|sendai|seoul|busan|incheon|daegu|daejeon|gwangju|suwon|beijing|shanghai|shenzhen|guangzhou|chengdu|wuhan|
hangzhou|nanjing|tianjin|taipei|kaohsiung|taichung|tainan|mexico city|ciudad de mexico|guadalajara|monterrey|puebla|
tijuana|leon|queretaro|merida|cancun|zapopan|toluca|bogota|medellin|cali|barranquilla|cartagena|bucaramanga|pereira|
manizales|cucuta|ibague|lima|arequipa|trujillo|cusco|piura|chiclayo|quito|guayaquil|cuenca|caracas|maracaibo|santiago|
valparaiso|concepcion|antofagasta|temuco|vina del mar|la serena|providencia|las condes|nunoa|maipu|la florida|
buenos aires|rosario|mendoza|la plata|mar del plata|salta|tucuman|santa fe|montevideo|asuncion|la paz|cochabamba|
sao paulo|rio de janeiro|belo horizonte|salvador|fortaleza|brasilia|curitiba|recife|porto alegre|manaus|belem|goiania|
campinas|florianopolis|san juan|santo domingo|la habana|guatemala|san salvador|tegucigalpa|managua|panama|kingston
"""
_REGIONS = """
bavaria|bayern|baden-wurttemberg|hessen|sachsen|thuringen|brandenburg|niedersachsen|nordrhein-westfalen|
rheinland-pfalz|saarland|schleswig-holstein|sachsen-anhalt|mecklenburg-vorpommern|tirol|karnten|steiermark|
oberosterreich|niederosterreich|burgenland|vorarlberg|aargau|ticino|vaud|valais|california|texas|florida|ohio|georgia|
michigan|new jersey|illinois|pennsylvania|north carolina|south carolina|arizona|massachusetts|tennessee|indiana|
missouri|maryland|wisconsin|colorado|minnesota|alabama|louisiana|kentucky|oregon|oklahoma|connecticut|utah|iowa|
nevada|arkansas|mississippi|kansas|new mexico|nebraska|idaho|west virginia|hawaii|maine|montana|delaware|alaska|
vermont|wyoming|ontario|alberta|british columbia|manitoba|saskatchewan|nova scotia|new brunswick|queensland|
new south wales|tasmania|waikato|otago|canterbury|kent|essex|surrey|devon|cornwall|yorkshire|lancashire|norfolk|
suffolk|somerset|dorset|hampshire|cheshire|midlands|leinster|munster|connacht|ulster|ile-de-france|bretagne|normandie|
occitanie|nouvelle-aquitaine|grand est|hauts-de-france|provence-alpes-cote d'azur|auvergne-rhone-alpes|
bourgogne-franche-comte|pays de la loire|centre-val de loire|corse|andalucia|catalunya|cataluna|galicia|aragon|
castilla y leon|castilla-la mancha|pais vasco|navarra|asturias|cantabria|extremadura|la rioja|canarias|lombardia|
veneto|toscana|lazio|campania|puglia|sicilia|sardegna|piemonte|liguria|emilia-romagna|umbria|marche|abruzzo|calabria|
basilicata|molise|mazowieckie|malopolskie|slaskie|wielkopolskie|dolnoslaskie|pomorskie|lodzkie|lubelskie|podkarpackie|
zachodniopomorskie|noord-holland|zuid-holland|gelderland|noord-brabant|limburg|overijssel|friesland|drenthe|flevoland|
zeeland|vlaanderen|wallonie|skane|dalarna|halland|varmland|uusimaa|pirkanmaa|lappi|attica|attiki|kriti|makedonia|bali|
jawa barat|jawa tengah|jawa timur|banten|dki jakarta|di yogyakarta|sumatera utara|sumatera barat|sumatera selatan|
riau|lampung|kalimantan timur|sulawesi selatan|selangor|johor|sabah|sarawak|perak|kedah|gauteng|western cape|
eastern cape|kwazulu-natal|limpopo|mpumalanga|free state|maharashtra|karnataka|tamil nadu|kerala|gujarat|rajasthan|
punjab|uttar pradesh|west bengal|telangana|andhra pradesh|bihar|haryana|goa|jalisco|nuevo leon|yucatan|oaxaca|
antioquia|cundinamarca|valle del cauca|minas gerais|bahia|parana|santa catarina|rio grande do sul|pernambuco|ceara|
luzon|visayas|mindanao|calabarzon|metro manila|central luzon|harju|tartumaa|harjumaa|vidzeme|kurzeme|latgale|zemgale|
north west|south east|south west|east midlands|west midlands|greater london|north rhine-westphalia|lower saxony
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.replace("\n", "").split("|"))


TOWNS, REGIONS = _words(_LISTED), _words(_REGIONS)
