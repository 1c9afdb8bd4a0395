/** Remedies that only a person can follow: words to find, a file to make, a choice between two. Short, and read at review. */
export const humanRemedies: readonly RegExp[] = [
  // Words that nobody else knows.
  /^Write (?:it|what|your own|its words|the (?:day|section|post|text))/,
  /^(?:Write|Add|Make|Put) .*…/,
  /^Add a line “(?:authors|topics): \[id\]”/,
  /^Write corrections: \[\{ date: YYYY/,
  /^Write one (?:address|“key: value”)/,
  /^The (?:headline|last part|eleven characters)/,
  /^Correct /,
  // A choice.
  /^Keep (?:it in )?one of the two|^Keep the version/,
  /^Give one of the two/,
  /^Delete the (?:alias|entry)/,
  /^Add what it says to “\w+”, which is there already/,
  /^Write another, such as/,
  /^Leave it if that is right/,
  /^Start the line with another word/,
  /^Write \\\| for a bar inside a cell/,
  // Files to make, to find or to save in another way.
  /^Add the file /,
  /^Save (?:it again|the file|the drawing) /,
  /^Rename (?:it|the file;|the folder)/,
  /^Start the file with/,
  // Texts to write or arrange anew.
  /^Use /,
  /^(?:Split|Move|Take out|Indent all) /,
  /^Make two or three of it/,
  /^Add a chapter at 0:00/,
  /^Put (?:it in|it on|one <Chapter)/,
  /^Put a line with three hyphens \(---\) after its last entry/,
  /^Close the bold text/,
  /^Write <Chapter at="3:00">Title/,
  /^Write “- from: \/old\/”/,
];
