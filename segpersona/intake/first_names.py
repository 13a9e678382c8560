"""First names of several languages, to tell people from products. A short list will do: columns hold many people."""

from __future__ import annotations

from segpersona.intake.plain import plain

_LISTED = """
aaron abdul abigail ada adam adrian agata agnes agnieszka ahmed aisha alain alan albert alberto alejandro aleksandra
alessandro alex alexander alexandra alfred ali alice alicia alina allison amanda amber amelie amir amy ana anders
andre andrea andreas andres andrew angel angela angelika anita anja anke ann anna anne annette annie anthony antoine
anton antonia antonio april arthur ashley astrid axel barbara barry beata beatriz ben benjamin bernd bernard bettina
beth betty bianca bill birgit bjorn bob bogdan brandon brenda brian brigitte britta bruce bruno camille carl carla
carlos carmen carol caroline catherine cecilia celine cesar charles charlotte chloe chris christa christian christina
christine christopher cindy claire clara claude claudia colin craig cristina cynthia dagmar daniel daniela danielle
dariusz darren dave david dawid dawn deborah denis dennis diana diane diego dieter dirk dmitri dolores dominik donald
donna doris dorothy douglas edith eduardo edward ela elena eleni elias elisabeth elise elizabeth elke ella ellen
eloise elodie emil emilia emilie emily emma enrico eric erica erik erika ernest ernst erwin esther ethan eugene eva
eve evelyn ewa fabian fabio fatima felix fernando filip finn florence florian frances francesca francesco francisco
francois frank franz fred frederic fredrik friedrich gabriel gabriela gareth gary george georg georgia gerald gerard
gerd gerhard giorgio giovanni giulia gisela gloria gordon grace greg gregory grzegorz guido guillaume gunter gustavo
hanna hannah hans harald harold harry hassan heather heidi heike heinrich heinz helen helena helga helmut hendrik
henrik henry herbert hermann hiroshi holger horst hugo ian ibrahim ida igor ilona ines inga inge ingrid irene iris
isabel isabella ivan jack jackie jacob jacqueline jacques jakob jakub james jamie jan jana jane janet janina janusz
jason javier jean jeff jeffrey jennifer jenny jens jeremy jerry jerzy jesper jessica jesus jim jo joachim joan joana
joanna joao jochen joe joel johan johann johanna johannes john jonas jonathan jordan jorg jorge jose josef joseph
joshua joyce juan juana judith judy juergen julia julian julie julien jurgen justin justyna kaito kamil karen karin
karl karina karsten katarzyna kate katherine kathleen kathrin katja katrin kay keith kelly kenji kenneth kerstin kevin
kim kirsten klaus konrad krystyna krzysztof kurt kyle lars latoya laura laurent lea lee lena leo leon leonie leonard
leszek lewis liam lidia lina linda lisa liv lorena lorenzo louis louise luca lucas lucia lucie lucy luigi luis luisa
luiz lukas lukasz luke lutz lydia maciej mads magda magdalena maja malgorzata manfred manuel manuela marc marcel
marcin marco marcos marek margaret margarita margit maria mariana marianne marie marina mario marion marisa mark
markus marlene marta martha martin martina mary mateo mateusz mathias mathilde matt matteo matthew matthias maurice
max maximilian megan mehmet mei mercedes mia micha michael michal michel michele michelle miguel mike mikael mikkel
milena miriam mohamed mohammed mohammad moira monica monika moritz muhammad nadia nadine naomi natalia natalie
nathalie nathan neil nick nicola nicolas nicole niels nina noah noor nora norbert norma olaf ole oleg olga oliver
olivia omar oscar oskar otto pablo paolo pascal patricia patrick patrik paul paula pauline pavel pawel pedro peggy
peter petra philip philipp philippe pia pierre piet pilar piotr priya rachel rafael rainer ralf ralph ramon raul ravi
raymond rebecca regina reinhard renate rene ricardo richard rita robert roberto robin rodrigo roger roland rolf roman
ronald rosa rosemary roy ruben rudolf russell ruth ryan sabine sally salvatore sam samantha samuel sandra sara sarah
scott sean sebastian sergei sergio sharon sheila shirley sigrid silke silvia simon simone sinead sofia sofie sonia
sonja sophia sophie stacy stanislaw stefan stefanie stella stephan stephanie stephen steve steven sue susan susana
susanne sven svenja sylvia sylvie szymon tamara tania tanja tara teresa thea theo theresa thierry thomas tiffany tim
timo tina tobias todd tom tomas tomasz tony torsten tracy ulla ulrich ulrike ursula ute uwe valentina valerie vanessa
vera veronica veronika victor victoria viktor vincent virginia wei walter wanda wayne wendy werner wiktor wilhelm
william wojciech wolfgang xavier yan yannick yasmin yolanda yuki yusuf yvonne zbigniew zofia zoe
"""

FIRST_NAMES = frozenset(plain(name) for name in _LISTED.split())
