import type { ProblemTexts } from './problem-text.js';

export const english: ProblemTexts = {
  malformed_json: {
    title: 'The request is not valid JSON.',
    detail: 'Send one well-formed JSON document, nested no deeper than 16 levels.',
  },
  invalid_body: {
    title: 'Some fields are not as they should be.',
    detail: 'Correct the fields listed in “errors” and send the request again.',
  },
  invalid_query: {
    title: 'The address has a parameter that is not as it should be.',
    detail: 'Correct the parameters listed in “errors”.',
  },
  invalid_encoding: {
    title: 'The request is not valid UTF-8.',
    detail: 'Send the text in UTF-8. Nothing was stored.',
  },
  invalid_text: {
    title: 'The text holds a character that cannot be kept.',
    detail: '{name} at position {index} of {pointer}: remove it and send the text again.',
  },
  body_too_large: {
    title: 'The request is too large.',
    detail: 'The limit is {limit} bytes.',
  },
  unsupported_media_type: {
    title: 'This kind of content is not accepted here.',
    detail: 'Send application/json in UTF-8, without content encoding.',
  },
  not_acceptable: {
    title: 'The version does not exist in this form.',
    detail: 'Available forms: {formats}.',
  },
  not_found: {
    title: 'There is nothing at this address.',
    detail: 'It does not exist, or you may not see it.',
  },
  not_signed_in: {
    title: 'Please sign in.',
    detail: 'Sign in, or send a valid API key in the Authorization header.',
  },
  wrong_credentials: {
    title: 'Address or password is wrong.',
    detail: 'Check both and try again.',
  },
  too_many_attempts: {
    title: 'Too many attempts.',
    detail: 'Please wait {seconds} seconds before you try again.',
  },
  forbidden: {
    title: 'You may not do this.',
    detail: 'Ask a manager of the desk if you need it.',
  },
  cross_site: {
    title: 'The request did not come from this site.',
    detail: 'Reload the page and try again. Programs use an API key.',
  },
  setup_closed: {
    title: 'The desk is already set up, or the link is not the current one.',
    detail: 'Sign in, or use the newest link in the server’s console.',
  },
  email_taken: {
    title: 'This address already has an account.',
    detail: 'Use another address, or change the existing account.',
  },
  empty_text: {
    title: 'There is no text.',
    detail: 'Paste or type the release first.',
  },
  text_too_long: {
    title: 'The text is too long.',
    detail: 'The limit is {limit}. Split the text and send the parts.',
  },
  nothing_included: {
    title: 'Every line was left out.',
    detail: 'Include at least one line of the release.',
  },
  markup_too_deep: {
    title: 'The markup is nested too deeply.',
    detail: 'Elements may be nested {limit} levels deep. Save the page as a Word file or as plain text and send that.',
  },
  file_unreadable: {
    title: 'The file cannot be read.',
    detail:
      'It is damaged or is not what its name says. Open it in the program that made it, save it again and send it.',
  },
  file_encrypted: {
    title: 'The file is protected by a password.',
    detail:
      'Save it as .docx without a password and send it again. Documents of old Word versions look the same from outside.',
  },
  file_type_unknown: {
    title: 'Files of this type are not accepted.',
    detail: 'Send a Word file (.docx), a web page (.html), Markdown (.md) or plain text (.txt).',
  },
  file_too_large: {
    title: 'The file is too large.',
    detail: 'The limit is {limit} bytes, counted after unpacking. Leave out images that the release does not need.',
  },
  address_refused: {
    title: 'The desk does not fetch this address.',
    detail: 'It fetches public web pages over https only.',
  },
  page_unreachable: {
    title: 'The page could not be fetched.',
    detail: 'The site did not answer as expected. Open the page in a browser and paste its text.',
  },
  page_unreadable: {
    title: 'There is no release to read on this page.',
    detail:
      'It is empty without scripts, asks to sign in, or is not a web page. Open it in a browser and paste its text.',
  },
  nothing_to_apply: {
    title: 'There is nothing to import here.',
    detail: 'Only a finished trial run can be imported, and its file is kept for a day. Send the file again.',
  },
  nothing_to_undo: {
    title: 'There is nothing to undo.',
    detail: 'Somebody has worked on these sentences since, or the change was undone already.',
  },
  cut_impossible: {
    title: 'The sentences cannot be cut or joined like this.',
    detail: 'A cut needs words on both sides; only neighbours in one block can be joined.',
  },
  already_there: {
    title: 'This entry exists already.',
    detail: 'Look for it in the list.',
  },
  unit_removed: {
    title: 'This unit was removed from the memory.',
    detail: 'Restore it first, or look for another one.',
  },
  two_languages_needed: {
    title: 'A unit needs two languages.',
    detail: 'Leave at least two of its texts, or remove the whole unit.',
  },
  source_among_targets: {
    title: 'The source language is among the target languages.',
    detail: 'Take it out of the targets.',
  },
  idempotency_key_reused: {
    title: 'This Idempotency-Key was used for another request.',
    detail: 'Use a new key for a new release.',
  },
  own_work: {
    title: 'You confirmed this translation yourself.',
    detail: 'A second person has to accept it.',
  },
  blocking_findings: {
    title: 'Something in the translation must be mended first.',
    detail: 'Correct the findings marked as blocking.',
  },
  illegal_move: {
    title: 'This is not possible now.',
    detail: 'The translation is in state “{state}”. Reload it to see what can be done.',
  },
  precondition_required: {
    title: 'The revision is missing.',
    detail: 'Send the revision you saw in the If-Match header, so that nobody’s work is overwritten.',
  },
  stale_revision: {
    title: 'Somebody changed this translation before you.',
    detail: 'Your text was not stored. Compare it with “current” and save again.',
  },
  segments_open: {
    title: 'Some sentences are not accepted yet.',
    detail: 'The sentences listed in “open” have to be confirmed and accepted first.',
  },
  version_exists: {
    title: 'A version of this release is already approved.',
    detail: 'What is approved stays as it is.',
  },
  version_missing: {
    title: 'There is no approved version yet.',
    detail: 'Approve first: {locales}.',
  },
  set_incomplete: {
    title: 'The set is not complete.',
    detail: 'Publish the missing languages with the others ({locales}), or say that they follow later.',
  },
  already_published: {
    title: 'These languages are public already.',
    detail: 'What is public stays as it is; a correction makes a new version.',
  },
  release_withdrawn: {
    title: 'The release was withdrawn.',
    detail: 'Nothing in it can be changed any more.',
  },
  same_person: {
    title: 'Translator and reviewer are the same person.',
    detail: 'Four eyes see more than two: choose somebody else for one of the places.',
  },
  not_available_for_pair: {
    title: 'This person does not work in these languages.',
    detail: 'Choose somebody who does, or add the language pair to the account.',
  },
  busy: {
    title: 'The desk is busy.',
    detail: 'Nothing was changed. Please try again in a few seconds.',
  },
  internal: {
    title: 'Something went wrong on our side.',
    detail: 'Nothing was half done. Tell the administrator this number: {requestId}.',
  },
};
