import type { Topic, Vocabulary } from "./vocabulary.ts";

// All `things` are feminine plurals and all `bodies` feminine, so that the templates agree with them.

const topics: readonly Topic[] = [
  {
    themes: ["Medio ambiente", "Pobreza y desigualdad social"],
    things: ["acequias", "bombas", "fuentes", "cisternas", "compuertas"],
    bodies: ["la junta de aguas de {place}", "la comisión de pozos"],
    facts: [
      "El {river} baja {n} metros entre {place} y el mar, y cada metro tiene su pretendiente.",
      "Un pozo cuesta aquí lo que una mula, y hay que cavarlo de nuevo cada cinco años.",
      "Los camiones cisterna pasan los martes; la cola se forma antes del alba.",
      "El acuífero se midió con una cuerda en {year}, y la cuerda sigue siendo el mejor instrumento de la oficina.",
    ],
  },
  {
    themes: ["Economía", "Ley y justicia"],
    things: ["deudas", "fianzas", "pensiones", "hipotecas", "cuotas"],
    bodies: ["la caja de {place}", "la banca central de {land}"],
    facts: [
      "El préstamo de {year} debía devolverse en {n} plazos; el primero se pidió prestado.",
      "El interés subió un {pct} por ciento en un solo invierno, y los salarios lo siguieron de lejos.",
      "Los auditores contaron las reservas dos veces y solo una llegaron a la misma suma.",
      "Los prestamistas pequeños dejaron el valle primero, luego los notarios y al final el correo.",
    ],
  },
  {
    themes: ["Desinformación mediática", "Historia, sociedad y cultura"],
    things: ["imprentas", "redacciones", "gacetas", "antenas", "portadas"],
    bodies: ["la gaceta de {place}", "la cámara de impresores"],
    facts: [
      "La portada se compuso antes de la reunión, y la reunión se celebró para cumplirla.",
      "De los {n} diarios de la provincia, {small} tienen el mismo dueño y el mismo dibujante.",
      "Una rectificación salió en {month}, debajo de las mareas y encima de la lotería.",
      "A los periodistas se les paga por línea, y el silencio por página.",
    ],
  },
  {
    themes: ["Guerra EE.UU. OTAN", "Militarización y ADM"],
    things: ["garitas", "fronteras", "maniobras", "patrullas", "alambradas"],
    bodies: ["la comisión de armisticio", "la delegación de {land}"],
    facts: [
      "El campo de tiro queda entre dos pueblos, y los días de tiro el camino no es de ninguno.",
      "Un depósito de {n} cajas no guardaba ya ninguna en primavera, y la llave no se había movido.",
      "Los dos bandos tienen el mismo mapa y lo han coloreado de otra manera.",
      "Los vuelos bajos empiezan al alba; las gallinas de {place} ya no ponen entre semana.",
    ],
  },
];

export const spanish: Vocabulary = {
  topics,
  towns:
    "Valdeluna,Puerto Berrío Viejo,Montesanto,Castrillo del Agua,San Orlán,Bravante,Dosríos,La Rochela,Merlanda,Pontarnel,Sauvera,Mareal".split(
      ",",
    ),
  lands: "Castria,Morvania,Valdesia,Cabranga,Solmaria,Tesania".split(","),
  rivers: "Tarma,Landa,Varán,Breno,Cuzel".split(","),
  people:
    "Clara Vasconcelos,Mateo Lorca,Otilia Ferrán,Samuel Quiñones,Juana Corbacho,Lucas Maravall,Nadia Belmonte,Ramiro Tesán,Paula Andrade,Bastián Morel".split(
      ",",
    ),
  roles:
    "antiguo agrimensor|veinte años de secretaría|maestra del pueblo|compuertero de padres a hijos|contable jubilado|panadero|portavoz de los inquilinos".split(
      "|",
    ),
  smallNumbers: "tres,cuatro,cinco,seis,siete,ocho,nueve".split(","),
  months: "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre".split(
    ",",
  ),
  money: ["{n} millones de coronas", "{digit},{digit} millardos", "{n} 000 florines"],
  leads: [
    "[Desde hace {small} años|Desde {year}|Todo el invierno] se han [contado|prometido|vendido|reparado sobre el papel] las {thing} de {place}; [esta primavera|la semana pasada|en {month}] alguien fue a verlas.",
    "{body} ha [decidido|anunciado|dado a entender] que las {thing} de {place} cambiarán de manos antes de {month}.",
    "Nadie discute en {place} las cifras; se discute [la mano que las escribió|el día en que se anotaron].",
    "El plan dedicado a las {thing} tiene {n} páginas, y el nombre de {place} no aparece ni una vez.",
    "Hay {n} {thing} entre {place} y {town}, y ninguna es de quienes viven al lado.",
    "{person}, {role}, guarda todos los recibos desde {year}, y los recibos cuentan otra historia que el presupuesto.",
  ],
  background: [
    "El acuerdo viene de {year}, cuando {body} se quedó [por una suma simbólica|sin inventario|un domingo] con lo que la ciudad había construido.",
    "Según la carta, las {thing} pueden alquilarse, no venderse, y la carta nunca fue derogada.",
    "Hubo dos investigaciones; la primera la paró la segunda, y la segunda [el verano|un incendio|una elección].",
    "Nada en el contrato dice quién paga si faltan las {thing}, y han faltado [dos veces|cada invierno|sin descanso].",
    "A los vecinos de {place} se les consultó por correo, una semana en que el correo estaba en huelga.",
    "Durante {n} años un solo hombre llevó las cuentas, y cuando se fue nadie supo leer sus sietes.",
  ],
  figures: [
    "Según las cifras que {body} publicó en {month}, el gasto en las {thing} pasó de {money} a {money2}.",
    "De {n} solicitudes se concedieron {small}, todas a la misma dirección.",
    "El precio ha subido un {pct} por ciento desde {year}, y los salarios de {place} bastante menos.",
    "En las cuentas eso se llama «varios», y «varios» suma un {pct} por ciento del total.",
  ],
  quotes: [
    "«Pedimos {thing} y nos mandaron un folleto», dice {person}, {role}.",
    "«Nadie nos mintió», dice {person}. «Se [contestó a otra pregunta|leyó la página equivocada|le habló a la pared]».",
    "«En {year} teníamos {n}», recuerda {person}. «Ahora tenemos un comité».",
    "«No es ningún secreto», dijo {person} en la reunión, «y eso es lo que me preocupa».",
  ],
  dispute: [
    "El ministerio no lo desmiente, y remite a un reglamento que todavía no ha publicado.",
    "{body} sostiene que las {thing} sobraban; la ciudad sostiene lo contrario.",
    "Las dos partes invocan la misma cláusula, y cada una olvida otra mitad.",
    "El sindicato pidió tres cosas, y se le ofreció una cuarta.",
  ],
  history: [
    "En {year} las {thing} eran el orgullo de la costa, y los trenes de recreo paraban para verlas.",
    "Una fotografía de {year} muestra a {n} hombres ante la verja, con la mano en el hombro del vecino.",
    "Lo que el imperio construyó lo alquiló la república, y lo que la república alquiló se lo quedó el banco.",
    "Cada generación de {place} ha tenido su pleito por las {thing}, y ha heredado los papeles del anterior.",
  ],
  consequences: [
    "Las tiendas del muelle cerraron una tras otra, de la iglesia para abajo.",
    "Los jóvenes se van en el autobús de la mañana; por el equipaje, dice el chófer, se sabe quién volverá.",
    "Nada de eso consta en la memoria anual, donde el año figura como bueno.",
    "La cuenta la pagará gente que no había nacido el día de la firma.",
  ],
  closings: [
    "[Por ahora|Entretanto] las {thing} están donde estaban, y el registro sigue abierto.",
    "La próxima vista es en {month}. La sala admite a {n} personas, y {place} puede mandar {small}.",
    "Es una historia corriente, y por eso había que escribirla.",
  ],
  titles: [
    "¿De quién son las {thing} de {place}?",
    "{place} y el precio de las {thing}",
    "{land}: la guerra de las {thing}",
    "Lo que saben las {thing} de {place}",
    "Carta de {place}: las {thing} en la niebla",
    "Las últimas {thing} de {place}",
    "{year}, el año de las {thing}",
    "Globalización: {n} años después en {place}",
  ],
  subtitles: [
    "[Primera|Segunda|Tercera] parte",
    "Un informe sobre {place}",
    "{n} años de promesas",
    "Entrevista con {person}",
  ],
  headings: [
    "Visto desde {place}",
    "¿Quién paga?",
    "Lo que dice el expediente",
    "{year}: primera señal",
    "De vuelta al {river}",
    "«A nosotros no nos preguntaron»",
    "El silencio de {town}",
  ],
  listIntros: [
    "Los vecinos de {place} pedían [tres|pocas] cosas:",
    "Lo que dejó la junta se contó pronto:",
    "Nadie sabía decir qué había sido de",
  ],
  listItems: [
    "una sala caldeada",
    "la vuelta del reloj",
    "pan antes de las seis",
    "un registro honrado",
    "las llaves de la puerta baja",
    "{n} facturas sin pagar",
    "dos lámparas y una balanza",
    "el carbón al precio de antes",
    "una respuesta por escrito",
  ],
  epigraphs: ["Una ciudad es una promesa con chimeneas.", "Quien cuenta las barcas ya ha vendido el mar."],
  editorsNoteHeading: ["Nota de la redacción"],
  editorsNotes: [
    "Llamamos la atención de nuestros lectores sobre esta crónica de las {thing} de {place}, escrita en {year} y que no ha perdido fuerza.",
  ],
  forewords: [
    "Este artículo apareció primero en [La Compuerta|Cuaderno de los muelles].",
    "Traducido del castriano por {person}.",
  ],
  credits: ["Imagen destacada: archivo municipal de {place}", "Foto: el {river} a su paso por {place}"],
  aboutTheAuthor: "Sobre el autor:",
  bios: [
    "{author} enseña historia en {place} y colabora con Globalizacion.ca.",
    "{author} ha publicado Las {thing} de {place} ({town}, La Linterna, {year}). Para encargar el libro, haga clic aquí.",
  ],
  notes: [
    "Registro de la propiedad de {place}, folio {n}.",
    "Informe de la comisión, {year}, p. {n}.",
    "Ibíd., p. {n}.",
    "Entrevista con el autor, {place}, {month} de {year}.",
  ],
  notesHeading: ["Notas", "Fuentes"],
  traps: {
    opening: [
      "Por la niebla, la barca de {place} no salía, y nadie se quejaba.",
      "Por {month} de {year}, la junta había dejado de llevar su segundo libro.",
      "Región tras región, las {thing} fallaron en el orden en que se construyeron.",
      "Tema y variaciones: las más hondas fallaron primero.",
      "Informe: así se llamaba en {place} todo lo que no se había averiguado.",
      "Globalización era una palabra que en {place} se escribía entre comillas.",
    ],
    closing: [
      "La fuente original del {river} es un pantano por encima de {place}, y los mapas se contradicen.",
      "Artículos por docenas, libros por decenas: todo se escribió sobre las {thing}, y nada se reparó.",
      "Descargo de responsabilidad: en {place} nadie conocía otra firma desde {year}.",
      "Copyright ©: al escribano le parecía bonito el signo, y lo ponía en todas partes.",
      "Sobre el autor del plan se sabe poco, salvo que nunca vio {place}.",
    ],
  },
};
