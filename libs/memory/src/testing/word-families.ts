import type { Locale } from '@triptych/domain';

/** Forms of one word, a family a line: a search for any of them has to find every other. */
export const FAMILIES: Readonly<Record<Locale, string>> = {
  fr: `
    migrant migrants migrante migrantes
    national nationale nationaux nationales
    déclarer déclare déclaré déclarée déclarés déclarées déclarent déclarait déclaraient déclara déclarera déclareront
    porter porte porté portée portent portait portera portez
    annoncer annonce annoncé annonçait annonçons annonçaient annonça annonceront
    affirmer affirme affirment affirmé affirmait
    estimer estime estiment estimé
    exprimer expriment exprimé
    changer change changeait changeons changé
    créer crée créé créée créées créent créera
    finir fini finie finis finit finissent finissait finira
    établir établit établi établie établissent établira
    fournir fournit fourni fournissent fournie
    répondre répond répondu répondent répondait répondra
    rendre rend rendu rendue rendent rendront
    perdre perdu perdue perdent
    attendre attend attendu attendent attendra
    considérer considère considéré considérée considèrent
    libérer libère libéré libérés libèrent
    préférer préfère préféré
    utiliser utilise utilisé utilisent utilisait
    organiser organise organisé organisent
    accompagner accompagne accompagné accompagnent
    demander demande demandons demandé demandent
    employer emploie emploi employé emploient
    appeler appelle appelé appellent appel
    arriver arrive arrivé arrivent arrivée
    produire produit produite produits produisent
    réduire réduit réduite réduisent
    migration migrations
    organisation organisations
    nation nations
    région régions
    société sociétés
    communauté communautés
    autorité autorités
    journal journaux
    hôpital hôpitaux
    animal animaux
    travail travaux
    niveau niveaux
    réseau réseaux
    nouveau nouvel nouvelle nouveaux nouvelles
    lieu lieux
    jeu jeux
    eau eaux
    loi lois
    droit droits
    enfant enfants
    président présidente présidents
    agent agents
    client clients cliente
    moment moments
    gouvernement gouvernements
    document documents
    public publique publics publiques
    politique politiques
    actif active actifs actives
    administratif administrative administratifs
    européen européenne européens européennes
    professionnel professionnelle professionnels
    directeur directrice directeurs directrices
    travailleur travailleuse travailleurs
    dangereux dangereuse dangereuses
    nombreux nombreuses
    français française françaises
    premier première premiers premières
    étranger étrangère étrangers
    dernier dernière dernières
    humanitaire humanitaires
    réfugié réfugiée réfugiés réfugiées
    petit petite petits petites
    supérieur supérieure supérieurs
    maison maisons
    prison prisons
    camion camions
    urgent urgente urgents
    mer mère`,
  en: `
    migrant migrants
    city cities
    agency agencies
    country countries
    child children
    woman women
    declare declares declared declaring
    announce announced announces announcing
    provide provides provided providing
    support supports supported supporting
    plan plans planned planning
    stop stops stopped stopping
    refer refers referred referring
    control controls controlled controlling
    travel travels traveled travelled traveling travelling
    study studies studied studying
    carry carries carried carrying
    identify identifies identified identifying
    supply supplies supplied supplying
    use uses used using
    age ages aged ageing
    die dies died dying
    agree agrees agreed agreeing
    increase increases increased increasing
    reduce reduces reduced reducing
    cause causes caused causing
    house houses housed housing
    close closes closed closing
    move moves moved moving
    give gives giving
    make makes making
    hope hopes hoped hoping
    rate rates rated rating
    state states stated
    create creates created creating
    locate locates located locating
    visit visits visited visiting
    open opens opened opening
    offer offers offered offering
    need needs needed needing
    exceed exceeds exceeded exceeding
    proceed proceeds proceeded
    process processes processed processing
    address addresses addressed addressing
    focus focuses focused focusing
    express expresses expressed
    reach reaches reached reaching
    publish publishes published publishing
    box boxes
    virus viruses
    crisis crises
    hero heroes
    organise organises organised organising organize organized organizing
    organisation organisations organization organizations
    labour labours labor
    centre centres center centers
    programme programmes program programs
    analyse analysed analyzing
    add adds added adding
    call calls called calling
    kill kills killed killing
    install installed installing installs
    migrate migrates migrated migrating
    nation nations
    family families
    community communities
    emergency emergencies
    border borders
    displace displaced displacing
    IOM IOM's
    life lives`,
  es: `
    migrante migrantes
    país países
    acción acciones
    nación naciones
    nacional nacionales
    declarar declara declaró declarado declarada declarados declaran declararon declarando declaraba declarará
    anunciar anuncia anunció anunciado anunciaron anunciará
    apoyar apoya apoyó apoyado apoyan apoyando apoyará
    ayudar ayuda ayudas ayudó ayudan ayudaron
    preparar prepara preparó preparado preparan
    esperar espera esperan esperado esperaba
    considerar considera consideró considerado consideran
    generar genera generó generado generan
    comparar compara comparado
    utilizar utiliza utilizó utilizado utilizan utilizando
    organizar organiza organizó organizado organizan
    recibir recibe recibió recibido reciben recibieron recibirá
    vivir vive vivió vivido viven vivieron viviendo vivía vivían
    decidir decide decidió decidido decidieron
    permitir permite permitió permiten permitiendo
    responder responde respondió respondido responden
    conocer conoce conocido conocen conoció
    atender atendió atendido atendieron
    proteger protege protegido protegen protegidos
    estudiar estudia estudió estudio estudios estudian
    enviar envió enviado enviaron
    cambiar cambia cambió cambio cambios
    buscar busca busque buscan buscando
    llegar llega llegó llegue llegaron
    alcanzar alcanza alcanzó alcance alcanzado
    vez veces
    voz voces
    luz luces
    capaz capaces
    feliz felices
    directriz directrices
    mes meses
    interés intereses
    francés francesa franceses francesas
    inglés inglesa ingleses
    crisis
    ciudad ciudades
    comunidad comunidades
    autoridad autoridades
    mujer mujeres
    lugar lugares
    hogar hogares
    líder líderes
    joven jóvenes
    imagen imágenes
    orden órdenes
    alemán alemana alemanes
    huracán huracanes
    niño niña niños niñas
    hijo hija hijos
    ministro ministra ministros
    presidente presidenta presidentes
    director directora directores directoras
    trabajador trabajadora trabajadores
    refugiado refugiada refugiados refugiadas
    desplazado desplazada desplazados
    humanitario humanitaria humanitarios
    público pública públicos
    político política políticas
    nuevo nueva nuevos nuevas
    médico médica médicos
    importante importantes
    hospital hospitales
    región regiones
    organización organizaciones
    estado estados
    ley leyes
    frontera fronteras
    servicio servicios
    familia familias
    emergencia emergencias
    derecho derechos
    campaña campañas
    semana semanas`,
};

/** Two words that a search must keep apart, a pair a line. */
export const STRANGERS: Readonly<Record<Locale, string>> = {
  fr: `
    pays payer
    migrant migration
    général génération
    université univers
    police politique
    communauté communication
    organisation organe
    nation natif
    mission mise
    service serviette
    cours courir
    parent par
    violent viol
    présent près
    content conte
    animal animer
    agent âge
    prison pris
    maison mais
    raison rail
    million mille
    région régime
    secours secouer
    mois moi
    fois foi
    temps tente
    corps coréen
    travail travers
    enfant enfin
    moment momie
    serment serrer
    ministre ministère
    médecin médecine
    passage passager
    étranger étrange
    crise critère
    base bas
    année an
    presse près
    indice indique
    hôpital hospitalier
    autorité auteur
    liberté libérer
    sécurité sécher
    cas casser
    pas passer
    tous tousser
    suis suisse
    mars marée`,
  en: `
    plan plane
    hop hope
    rat rate
    car care
    star stare
    us use
    news new
    united unit
    universe university
    organ organisation
    police policy
    general generation
    migrant migration
    community communication
    nation native
    thing thin
    during durable
    evening even
    king kin
    string strange
    need knee
    seed see
    speed spade
    species specie
    mean means
    wing win
    sing sin
    bring brine
    spring spray
    aids aid
    mass mas
    pass past
    bus bust
    gas gash
    this thin
    lens lend
    process procession
    import important
    relate relative
    state station
    operate opera
    nothing noth
    wedding wade
    bed be
    feed fee`,
  es: `
    casa caso
    puerta puerto
    cuenta cuento
    plaza plazo
    punta punto
    moda modo
    marca marco
    carga cargo
    costa costo
    mesa mes
    ruta rato
    pais paso
    país pisar
    migrante migración
    refugiado refugio
    estado este
    mercado mercancía
    partido parte
    campaña campo
    compañía comparar
    pequeño peces
    salario salir
    cuarentena cuarenta
    entrenar entrar
    contener contar
    década decir
    influenza influencia
    libre libro
    verano ver
    manera mano
    materia matar
    universidad universo
    policía política
    general generación
    nación nacer
    comunidad comunicación
    organización órgano
    familiar familia
    para parar
    cámara cama
    hora oro
    obra obrero
    crisis criar
    seguridad seguir
    operación obrar
    semana semilla
    daño dar`,
};
