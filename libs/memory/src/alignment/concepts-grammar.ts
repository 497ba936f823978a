/**
 * Words that hold a sentence together, and those of counting and of time: English | French | Spanish, one meaning a line,
 * without accents. Words that look alike in the three languages need no line. Figures stand for the number written in
 * figures.
 */
export const GRAMMAR_CONCEPTS = `
1 one | un une | uno
2 two | deux | dos
3 three | trois | tres
4 four | quatre | cuatro
5 five | cinq | cinco
6 six | six | seis
7 seven | sept | siete
8 eight | huit | ocho
9 nine | neuf | nueve
10 ten | dix | diez
11 eleven | onze | once
12 twelve dozen | douze douzaine | doce docena
15 fifteen | quinze quinzaine | quince quincena
20 twenty | vingt vingtaine | veinte veintena
30 thirty | trente trentaine | treinta treintena
40 forty | quarante quarantaine | cuarenta cuarentena
50 fifty | cinquante cinquantaine | cincuenta cincuentena
60 sixty | soixante | sesenta
80 eighty | octante huitante | ochenta
90 ninety | nonante | noventa
100 hundred hundreds | cent centaine centaines | cien ciento cientos centenar centenares
1000 thousand thousands | mille millier milliers | mil miles millar millares
half | moitie demi | mitad medio media
quarter quarters | quart quarts trimestre | cuarto cuartos trimestre
third | troisieme tiers | tercero tercer tercera tercio
first | premier premiere premiers premieres | primero primera primer primeros primeras
second | deuxieme second seconde | segundo segunda
twice | fois | veces vez
monday | lundi | lunes
tuesday | mardi | martes
wednesday | mercredi | miercoles
thursday | jeudi | jueves
friday | vendredi | viernes
saturday | samedi | sabado
sunday | dimanche | domingo
january | janvier | enero
february | fevrier | febrero
may | mai | mayo
june | juin | junio
july | juillet | julio
august | aout | agosto
year years annual | an ans annee annees annuel annuelle | ano anos anual
month months | mois | mes meses
week weeks | semaine semaines | semana semanas
day days daily | jour jours journee quotidien | dia dias jornada diario
hour hours | heure heures | hora horas
night | nuit soir | noche
morning | matin matinee | manana
today | aujourdhui | hoy
yesterday | hier | ayer
tomorrow | demain | manana
time times | temps fois moment | tiempo vez veces momento
now currently | maintenant actuellement desormais | ahora actualmente
never | jamais | nunca jamas
always | toujours | siempre
still yet | encore toujours | aun todavia
already | deja | ya
soon | bientot | pronto
later then | ensuite puis plus | luego despues entonces
ago | a | hace
since | depuis | desde
during | pendant durant lors | durante
while | tandis alors pendant | mientras
before ahead | avant | antes
after following | apres suite | despues tras
until | jusqu jusque | hasta
when | quand lorsque lorsqu | cuando
where | ou | donde
who | qui | quien quienes
what | que quoi quel quelle ce | que
why | pourquoi | por
how | comment combien | como
because | car parce | porque
so therefore thus | donc ainsi | asi tanto
if whether | si s | si
but however | mais toutefois cependant pourtant | pero sino embargo
although though despite | bien malgre quoique | aunque pesar
and | et | y e
or | ou | o u
not no | ne n pas non aucun aucune | no ningun ninguna
nothing | rien | nada
without | sans | sin
with | avec | con
against | contre | contra
between | entre | entre
among | parmi | entre
under | sous | bajo
over above | dessus | sobre encima
more | plus davantage | mas
less fewer | moins | menos
than | que qu | que
most | plupart | mayoria mayor
many much several | beaucoup plusieurs nombreux nombreuses | muchos muchas mucho varios varias numerosos
some | certains certaines quelques | algunos algunas algun alguna unos unas
few | peu quelques | pocos pocas poco
all every each | tout tous toute toutes chaque | todo todos toda todas cada
both | deux | ambos ambas dos
other others another | autre autres | otro otra otros otras
same | meme memes | mismo misma mismos mismas
such | tel telle tels telles | tal tales
only | seul seule seulement uniquement | solo sola unico unica solamente
also too | aussi egalement | tambien
even | meme | incluso aun
very | tres | muy
almost nearly | presque pres quasi | casi
about around approximately some | environ autour | unos aproximadamente alrededor
here | ici | aqui
there | la y | alli ahi
up | haut | arriba
in into | dans en | en
on | sur | sobre en
of | de d des du | de del
from | de depuis d | de desde
for | pour | para por
by | par | por
to | a au aux pour | a al para
the | le la les l | el la los las
this these | ce cet cette ces | este esta estos estas esto
that those | cela ce cette ces que qu | ese esa eso aquel que
he | il | el
she | elle | ella
they | ils elles | ellos ellas
we us | nous | nosotros nos
i me | je j me moi m | yo me mi
you | vous tu te | usted ustedes tu te
his her its their | son sa ses leur leurs | su sus
our | notre nos | nuestro nuestra nuestros nuestras
my | mon ma mes | mi mis
your | votre vos ton ta tes | su tu sus tus
which | qui que lequel laquelle | que cual cuales
is | est | es esta
are | sont | son estan
was were | etait etaient fut furent | era eran fue fueron estaba estaban
be | etre | ser estar
been | ete | sido estado
has have had | a ont avait avaient avoir eu | ha han tiene tienen tenia habia habian haber tener
will shall | sera seront va | sera seran va
would | serait | seria
could can | peut peuvent pourrait pouvait pu pouvoir | puede pueden podria podia pudo poder
must should | doit doivent devrait devraient faut | debe deben deberia deberian
`;
