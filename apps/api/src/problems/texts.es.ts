import type { ProblemTexts } from './problem-text.js';

export const spanish: ProblemTexts = {
  malformed_json: {
    title: 'La solicitud no es un JSON válido.',
    detail: 'Envíe un único documento JSON bien formado, con un máximo de 16 niveles.',
  },
  invalid_body: {
    title: 'Algunos campos no son correctos.',
    detail: 'Corrija los campos indicados en “errors” y vuelva a enviar la solicitud.',
  },
  invalid_query: {
    title: 'Un parámetro de la dirección no es correcto.',
    detail: 'Corrija los parámetros indicados en “errors”.',
  },
  invalid_encoding: {
    title: 'La solicitud no está en UTF-8 válido.',
    detail: 'Envíe el texto en UTF-8. No se ha guardado nada.',
  },
  invalid_text: {
    title: 'El texto contiene un carácter que no se puede conservar.',
    detail: '{name} en la posición {index} de {pointer}: elimínelo y vuelva a enviar el texto.',
  },
  body_too_large: {
    title: 'La solicitud es demasiado grande.',
    detail: 'El límite es de {limit} bytes.',
  },
  unsupported_media_type: {
    title: 'Este tipo de contenido no se acepta aquí.',
    detail: 'Envíe application/json en UTF-8, sin codificación de contenido.',
  },
  not_acceptable: {
    title: 'La versión no existe en este formato.',
    detail: 'Formatos disponibles: {formats}.',
  },
  not_found: {
    title: 'No hay nada en esta dirección.',
    detail: 'El elemento no existe o usted no puede verlo.',
  },
  not_signed_in: {
    title: 'Inicie sesión.',
    detail: 'Inicie sesión o envíe una clave de API válida en la cabecera Authorization.',
  },
  wrong_credentials: {
    title: 'La dirección o la contraseña no es correcta.',
    detail: 'Compruebe ambas e inténtelo de nuevo.',
  },
  too_many_attempts: {
    title: 'Demasiados intentos.',
    detail: 'Espere {seconds} segundos antes de intentarlo de nuevo.',
  },
  forbidden: {
    title: 'No tiene permiso para hacer esto.',
    detail: 'Diríjase a un responsable de la mesa si lo necesita.',
  },
  cross_site: {
    title: 'La solicitud no procede de este sitio.',
    detail: 'Vuelva a cargar la página e inténtelo de nuevo. Los programas usan una clave de API.',
  },
  setup_closed: {
    title: 'La mesa ya está configurada o el enlace no es el actual.',
    detail: 'Inicie sesión o use el enlace más reciente de la consola del servidor.',
  },
  email_taken: {
    title: 'Esta dirección ya tiene una cuenta.',
    detail: 'Use otra dirección o modifique la cuenta existente.',
  },
  empty_text: {
    title: 'No hay texto.',
    detail: 'Pegue o escriba primero el comunicado.',
  },
  text_too_long: {
    title: 'El texto es demasiado largo.',
    detail: 'El límite es {limit}. Divida el texto y envíe las partes.',
  },
  nothing_included: {
    title: 'Se han excluido todas las líneas.',
    detail: 'Incluya al menos una línea del comunicado.',
  },
  markup_too_deep: {
    title: 'El marcado tiene demasiados niveles.',
    detail:
      'Los elementos pueden anidarse hasta {limit} niveles. Guarde la página como archivo de Word o como texto y envíela.',
  },
  file_unreadable: {
    title: 'El archivo no se puede leer.',
    detail:
      'Está dañado o no es lo que indica su nombre. Ábralo en el programa con el que se creó, guárdelo de nuevo y envíelo.',
  },
  file_encrypted: {
    title: 'El archivo está protegido con contraseña.',
    detail:
      'Guárdelo como .docx sin contraseña y envíelo de nuevo. Los documentos de versiones antiguas de Word tienen el mismo aspecto.',
  },
  file_type_unknown: {
    title: 'Este tipo de archivo no se acepta.',
    detail: 'Envíe un archivo de Word (.docx), una página web (.html), Markdown (.md) o texto (.txt).',
  },
  file_too_large: {
    title: 'El archivo es demasiado grande.',
    detail:
      'El límite es de {limit} bytes, contados tras descomprimir. Quite las imágenes que el comunicado no necesita.',
  },
  address_refused: {
    title: 'El sistema no consulta esta dirección.',
    detail: 'Solo consulta páginas web públicas por https.',
  },
  page_unreachable: {
    title: 'No se pudo obtener la página.',
    detail: 'El sitio no respondió como se esperaba. Abra la página en un navegador y pegue el texto.',
  },
  page_unreadable: {
    title: 'En esta página no hay ningún comunicado legible.',
    detail:
      'Está vacía sin scripts, pide iniciar sesión o no es una página web. Ábrala en un navegador y pegue el texto.',
  },
  nothing_to_apply: {
    title: 'Aquí no hay nada que importar.',
    detail: 'Solo se puede importar una prueba terminada, y su archivo se guarda un día. Envíe el archivo de nuevo.',
  },
  nothing_to_undo: {
    title: 'No hay nada que deshacer.',
    detail: 'Alguien ha trabajado en estas frases desde entonces, o el cambio ya se deshizo.',
  },
  cut_impossible: {
    title: 'Las frases no se pueden cortar ni unir así.',
    detail: 'Un corte necesita palabras a ambos lados; solo se unen frases vecinas de un mismo bloque.',
  },
  already_there: {
    title: 'Esta entrada ya existe.',
    detail: 'Búsquela en la lista.',
  },
  unit_removed: {
    title: 'Esta unidad se eliminó de la memoria.',
    detail: 'Restáurela primero o busque otra.',
  },
  two_languages_needed: {
    title: 'Una unidad necesita dos idiomas.',
    detail: 'Deje al menos dos de sus textos o elimine la unidad entera.',
  },
  source_among_targets: {
    title: 'El idioma de origen figura entre los de destino.',
    detail: 'Quítelo de los idiomas de destino.',
  },
  idempotency_key_reused: {
    title: 'Esta clave Idempotency-Key se usó para otra solicitud.',
    detail: 'Use una clave nueva para un comunicado nuevo.',
  },
  own_work: {
    title: 'Usted mismo confirmó esta traducción.',
    detail: 'Tiene que aceptarla otra persona.',
  },
  blocking_findings: {
    title: 'Hay algo en la traducción que debe corregirse antes.',
    detail: 'Corrija las observaciones marcadas como bloqueantes.',
  },
  illegal_move: {
    title: 'Ahora no es posible.',
    detail: 'La traducción está en el estado “{state}”. Vuelva a cargarla para ver qué se puede hacer.',
  },
  precondition_required: {
    title: 'Falta la revisión.',
    detail: 'Envíe en la cabecera If-Match la revisión que ha visto, para no sobrescribir el trabajo de nadie.',
  },
  stale_revision: {
    title: 'Alguien cambió esta traducción antes que usted.',
    detail: 'Su texto no se ha guardado. Compárelo con “current” y guarde de nuevo.',
  },
  segments_open: {
    title: 'Algunas frases aún no están aceptadas.',
    detail: 'Las frases indicadas en “open” deben confirmarse y aceptarse antes.',
  },
  version_exists: {
    title: 'Ya hay una versión aprobada de este comunicado.',
    detail: 'Lo aprobado se queda como está.',
  },
  version_missing: {
    title: 'Todavía no hay una versión aprobada.',
    detail: 'Apruebe antes: {locales}.',
  },
  set_incomplete: {
    title: 'El conjunto no está completo.',
    detail: 'Publique los idiomas que faltan con los demás ({locales}) o indique que seguirán más tarde.',
  },
  already_published: {
    title: 'Estos idiomas ya son públicos.',
    detail: 'Lo público se queda como está; una corrección da lugar a una versión nueva.',
  },
  release_withdrawn: {
    title: 'El comunicado fue retirado.',
    detail: 'Ya no se puede cambiar nada en él.',
  },
  same_person: {
    title: 'La persona que traduce y la que revisa son la misma.',
    detail: 'Cuatro ojos ven más que dos: elija a otra persona para uno de los puestos.',
  },
  not_available_for_pair: {
    title: 'Esta persona no trabaja en estos idiomas.',
    detail: 'Elija a otra o añada el par de idiomas a su cuenta.',
  },
  busy: {
    title: 'La mesa está ocupada.',
    detail: 'No se ha cambiado nada. Inténtelo de nuevo en unos segundos.',
  },
  internal: {
    title: 'Se ha producido un error por nuestra parte.',
    detail: 'Nada quedó a medias. Indique este número al administrador: {requestId}.',
  },
};
