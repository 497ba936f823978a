/**
 * Frequent words of news and of the work of organisations: English | French | Spanish, one meaning a line, without accents.
 * Words that look alike in the three languages need no line.
 */
export const NEWS_CONCEPTS = `
said says say told saying | dit declare a affirme indique explique disait | dijo declaro dice afirmo senalo dicho explico
added | ajoute | anadio agrego
asked ask request | demande demander demandes | pidio pregunto pedir solicitud solicito
called call | appele appel appelle | llamado llamada llamo llamar
made make making | fait faire realise | hecho hacer hizo hace realizado
given give gave | donne donner | dado dar dio da
taken take took | pris prendre | tomado tomar tomo toma
got get received receive | recu recevoir obtenu | recibido recibir recibio obtener obtuvo
come came coming | venu venir vient | venido venir vino viene
go going went gone | aller va alle parti | ir va fue ido
left leave leaving | quitte quitter laisse parti | dejo dejar salir abandono izquierda
known know knew | connu savoir sait connaitre | conocido saber sabe conoce
seen see saw | vu voir | visto ver vio
found find | trouve trouver | encontrado encontrar encontro hallado
think thought believe | pense penser croit croire | piensa pensar cree creer
want wants wanted | veut voulait souhaite vouloir | quiere queria desea querer
need needs needed | besoin besoins | necesidad necesidades necesita necesitan
help helped helping | aide aider | ayuda ayudar ayudo
show shows showed shown | montre montrer | muestra mostrar mostro
use used using | utilise utiliser utilisation | uso usar utilizar utilizado usado
work worked working works | travail travailler travaux travaille oeuvre | trabajo trabajar trabaja obra
workers worker employees staff | travailleurs travailleur employes personnel | trabajadores trabajador empleados personal
job jobs employment | emploi emplois | empleo empleos puesto
live lives living life | vie vivre vit vivent | vida vivir vive viven
died dead death deaths killed | mort morts mortes tue tues deces | muerto muertos murio muerte fallecido muertes
born birth | ne nee naissance | nacido nacio nacimiento
begin began start started | commence commencer debut | comenzo empezo comenzar inicio empezar
end ended | fin termine | fin final termino
held hold | tenu tenir | celebro celebrar
won win winning | gagne gagner remporte victoire | gano ganar victoria
lost lose loss | perdu perdre perte | perdido perder perdio perdida
game match play | match jeu jouer | partido juego jugar
player players | joueur joueurs | jugador jugadores
team | equipe equipes | equipo equipos
season | saison | temporada
goal goals | but buts objectif objectifs | gol objetivo objetivos
law laws act | loi lois | ley leyes
court | tribunal cour | tribunal corte
judge | juge | juez
police | police policiers | policia
prison jail | prison | carcel prision
crime | crime delit | delito crimen
trial | proces | juicio
rights right | droits droit | derechos derecho
election vote voted votes | vote election scrutin voix | voto eleccion elecciones votacion votar votos
government governments | gouvernement gouvernements | gobierno gobiernos
state states | etat etats | estado estados
country countries | pays | pais paises
city town | ville villes | ciudad ciudades
world | monde mondial mondiale | mundo mundial
people | personnes gens peuple | personas gente pueblo
man men | homme hommes | hombre hombres
woman women | femme femmes | mujer mujeres
child children kids | enfant enfants | nino ninos nina ninas hijo hijos
young youth | jeune jeunes jeunesse | joven jovenes juventud
girl girls | fille filles | chica nina ninas chicas
boy boys | garcon garcons | chico nino ninos
old elderly | vieux ans age agees | viejo anos mayor mayores edad
family families | famille familles | familia familias
father | pere | padre
mother | mere | madre
parents | parents | padres
wife | femme epouse | esposa mujer
husband | mari epoux | esposo marido
son | fils | hijo
daughter | fille | hija
brother | frere | hermano
sister | soeur | hermana
friend friends | ami amis amie | amigo amigos amiga
home house houses homes | maison domicile maisons foyer | casa casas hogar hogares vivienda
school schools | ecole ecoles scolaire | escuela escuelas colegio escolar
student students | etudiant etudiants eleves eleve | estudiante estudiantes alumnos
health | sante | salud sanidad
hospital | hopital | hospital
doctor doctors | medecin medecins docteur | medico medicos doctor
disease diseases illness | maladie maladies | enfermedad enfermedades
water | eau eaux | agua aguas
food | nourriture alimentaire alimentation | comida alimentos alimentaria alimentacion
sea | mer | mar
land | terre terres | tierra tierras
air | air | aire
fire | feu incendie | fuego incendio
weather | meteo temps | tiempo clima
storm | tempete | tormenta
road roads | route routes | carretera carreteras ruta
street | rue | calle
car cars vehicle | voiture voitures vehicule | coche coches vehiculo auto
boat ship | bateau navire | barco buque
plane flight | avion vol | avion vuelo
money funds funding | argent fonds financement | dinero fondos financiacion
cost costs price prices | cout couts prix | costo coste costos precio precios
tax taxes | impot impots taxe | impuesto impuestos
company companies firm | entreprise societe entreprises | empresa compania empresas
business trade | affaires commerce | negocio negocios comercio
bank | banque | banco
market | marche | mercado
growth | croissance | crecimiento
increase increased rise rose | augmentation augmente hausse | aumento aumentado incremento alza
fall fell decrease | baisse chute diminution | caida baja descenso disminucion
report reported reports | rapport rapports | informe informo informes
news | nouvelles actualites | noticias
newspaper | journal | periodico diario
book | livre | libro
film movie | film | pelicula
word words | mot mots | palabra palabras
name named | nom nomme | nombre llamado
plan plans planned | plan prevoit prevu projet | plan planes previsto
issue problem problems | probleme problemes question | problema problemas cuestion
question | question | pregunta
answer response | reponse | respuesta
way ways | facon moyen maniere | manera forma modo
thing things something | chose choses | cosa cosas algo
place | lieu endroit place | lugar sitio
part | partie part | parte
side | cote | lado
head chief leader leaders | chef tete dirigeant leader dirigeants | jefe lider cabeza lideres
member members | membre membres | miembro miembros
agreement deal | accord accords | acuerdo acuerdos
war | guerre | guerra
peace | paix | paz
army | armee militaire | ejercito
attack attacks attacked | attaque attaques attentat | ataque ataques atentado
weapons gun | armes arme | armas arma
security safety | securite | seguridad
border borders | frontiere frontieres | frontera fronteras
journey travel trip | voyage trajet | viaje viajes
return returned | retour retourner | regreso retorno regresar volver
development | developpement | desarrollo
support | soutien appui soutenir | apoyo apoyar
care | soins soin | atencion cuidado cuidados
need relief aid | aide secours assistance | ayuda asistencia socorro
training | formation | formacion capacitacion
meeting met | reunion rencontre | reunion encuentro
through | travers grace | traves mediante
according | selon | segun
including include includes | notamment compris inclut | incluido incluidos incluida incluye
within | sein | dentro
across | travers | traves todo
new | nouveau nouvelle nouveaux nouvelles | nuevo nueva nuevos nuevas
good well best better | bon bonne bien meilleur mieux | bueno buena bien mejor
bad | mauvais mal | malo mala mal
big large great | grand grande grands grandes gros | gran grande grandes
small little | petit petite petits | pequeno pequena poco pequenos
high higher | haut eleve haute | alto alta elevado
low lower | bas faible | bajo baja
long | long longue longtemps | largo larga tiempo
last past | dernier derniere passe derniers | ultimo ultima pasado ultimos
next | prochain prochaine suivant | proximo proxima siguiente
early | tot debut | temprano principios
late | tard fin | tarde finales
black | noir noire noirs | negro negra negros
white | blanc blanche blancs | blanco blanca
red | rouge | rojo roja
green | vert verte | verde
north northern | nord | norte
south southern | sud | sur
east eastern | est orient | este oriente oriental
west western | ouest | oeste occidental
united | unis unies | unidos unidas
kingdom | royaume | reino
us american | etatsunis usa etats americain americaine | eeuu ee estados estadounidense
uk british britain | royaume britannique | reino britanico britanica
germany german | allemagne allemand allemande | alemania aleman alemana
england english | angleterre anglais anglaise | inglaterra ingles inglesa
wales welsh | galles gallois | gales
scotland scottish | ecosse ecossais | escocia escoces
sweden swedish | suede suedois | suecia sueco
greece greek | grece grec | grecia griego
turkey turkish | turquie turc | turquia turco
eu | ue | ue
un | onu | onu
iom | oim | oim
ngo ngos | ong | ong
white house | maison blanche | casa blanca
king | roi | rey
queen | reine | reina
church | eglise | iglesia
god | dieu | dios
love | amour aime aimer | amor amar ama
hope | espoir espere | esperanza espera
fear fears | peur crainte craintes | miedo temor temores
hard difficult | difficile dur | dificil duro
strong | fort forte | fuerte
free | libre gratuit | libre gratis gratuito
open opened | ouvert ouvre ouverture | abierto abrio apertura
close closed | ferme proche fermeture | cerrado cerca cierre
full | plein pleine complet | lleno pleno completo
own | propre | propio propia
real true truth | vrai verite reel | verdad verdadero real
far | loin | lejos
near | pres proche | cerca
hand hands | main mains | mano manos
eye eyes | oeil yeux | ojo ojos
face | visage face | cara rostro
body | corps organe organisme | cuerpo organo organismo
heart | coeur | corazon
blood | sang | sangre
power | pouvoir puissance | poder potencia
change changes | changement changements changer | cambio cambios cambiar
climate | climat climatique | clima climatico climatica
shared share | partage partager part | compartir compartido cuota
decision decided decide | decision decide | decision decidio decidir
try tried trying | essaye essayer tente tenter | intento intentar trato tratar
keep kept | garder garde maintenir | mantener mantuvo
put set | mis mettre mise | puso poner puesto
bring brought | apporte apporter amene | traer trajo llevar
stop stopped | arreter arrete cesser | detener detuvo parar dejar
happen happened | passe arrive produit | paso ocurrio sucedio
become became | devenu devenir devient | convertirse convirtio
grow grew | croitre grandi grandir | crecer crecio
fight fighting | combat lutte combattre lutter | lucha luchar combate combatir
feel felt | sent sentir senti | siente sentir sintio
speak spoke speaking talk | parle parler parlant | hablar hablo habla
read | lire lu | leer leido
write wrote written | ecrit ecrire | escribio escribir escrito
learn learned | apprendre appris | aprender aprendio
pay paid | payer paye | pagar pago
buy bought | acheter achete | comprar compro
sell sold sale | vendre vendu vente | vender vendido venta
run | courir dirige | correr dirige
early warning | alerte | alerta
event events | evenement evenements | evento eventos acontecimiento
example | exemple | ejemplo
level levels | niveau niveaux | nivel niveles
rate rates | taux | tasa tasas
data | donnees | datos
research | recherche recherches | investigacion
study | etude etudes | estudio estudios
knowledge | connaissances savoir | conocimientos conocimiento
science scientists | science scientifiques | ciencia cientificos
press | presse | prensa
spokesperson spokesman spokeswoman | parole porteparole | portavoz
statement | declaration communique | declaracion comunicado
phone telephone | telephone tel | telefono tel
email | courriel email | correo email
available | disponible disponibles | disponible disponibles
information | renseignements informations | informacion
please | veuillez prie | favor
note notes | note remarque | nota
editors | redactions redacteurs | editores redaccion
contact | contacter contact | contacto comunicarse pongase
`;
