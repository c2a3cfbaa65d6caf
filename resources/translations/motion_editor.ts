<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>No words are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment can’t change how the motion’s own words look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words that the amendment adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion has no such version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no amendment “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendments in this file are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a line {field} = &quot;…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there for a missing quotation mark, bracket or equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large for a council&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}, is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no council “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those installed are: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the paper is marked as left out or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it with [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the paper is in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is an amendment of this motion, and of this version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself has a mark such as [TO HERE] in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the text, or print the amendment with tracked changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is longer than any motion needs to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied can’t be read: another version of Motion Editor wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put [TO HERE] after the words that it marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put [DELETE:] or [INSERT:] before the words that it marks, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put [TO HERE] where the first of them ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the motion&apos;s own words and try with those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the motion&apos;s own text into a new file and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text into a text file, or open it in Word and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, remove the password (File, Info, Protect Document) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the motion, or save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the .docx or text file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx in Word, or as plain text in UTF-8, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of the source is marked as put in: it holds no motion of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the motion first, and add this as an amendment of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source holds no words of a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words there anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the motion alone into a new Word document and read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied or sent completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF and not a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the Word file, or copy the text out of the PDF into a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Rich Text file (.rtf) and not a .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or XML file and not a .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word Document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, take the password off (File, Info, Protect Document) and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Word file of the old kind (.doc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a copy that is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.odt) and not a .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a zip archive and not a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the Word Document (.docx) inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file declares entities in {name}, which Word never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this file; ask its sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words around it afresh and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “{link}” is neither a web nor an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link off those words and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file can run macros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, save it as a Word Document (.docx) without macros and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is saved as “Strict Open XML Document”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, save it as a plain Word Document (.docx) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file holds no words of a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; if all its words are tracked insertions, accept them in Word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, or leave the template out to use the standard one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it from Word as a .docx again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name} has been settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the amendment&apos;s text itself if it should read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clash “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open clashes are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file and is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or take the protection off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{name}” in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} Already written, and whole: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that the new files in {folder} are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there and whole: save them once more to another disk to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a motion file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;read&apos; (in the window: Import) to make a motion from a text or a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion is as large as that: check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else after it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor and is not changed by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Motion Editor, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of words, {path}, is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor, and its text can&apos;t be read by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Motion Editor to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} can&apos;t be read: the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that can&apos;t be read have their defaults: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the motion is left in the new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text is the same as the current version, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alteration would leave nothing of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the motion as withdrawn instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source changes nothing in the text that it would amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no words marked [DELETE:] or [INSERT:].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the text that it would amend is left in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of a clause are on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in further clauses with &apos;insert&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give words that stand there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a date that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion itself has been decided: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends an earlier version and was not carried over to the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has clashes that nobody has settled yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would leave nothing of the motion, and so can&apos;t be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on the motion itself instead, or record the amendment as ruled-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion has been decided already: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments are accepted by the mover; the motion itself is carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write where it comes from, or who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the document and its page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text stands; to change it, go back to the copy of the file from before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no substantive motion yet: no amendment was carried or accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another version (notice, moved or a number), or decide an amendment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle its clashes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an amendment afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an amendment to the motion itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address a link can lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a web address that begins with http:// or https://, or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of it can&apos;t be recorded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file would not say what the paper says ({fault}), so none was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Motion Editor: export .html or .txt, and report it, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion has no amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with &apos;amend&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --amendment: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor, and a copy would hold less than it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write \1 for the first group, and \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” is not of the form FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance title=&quot;Safer streets&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each field once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbering can’t change any more: amendments and papers go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in a draft, before anything is issued or amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, and the others as signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is no numbering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of {names}, with “running” after it to count through all lead-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided already: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clashes can&apos;t be settled any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name} is about a place that is not in the text: the file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a single word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add each word by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list of words has no {absent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;motion-editor words&apos; shows what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a .docx file, or one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text of the motion stands fixed: amendments or decisions rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an amendment to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amendment has been decided and stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a new amendment to change the motion further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion itself has been decided, so its amendments stand as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change one, go back to the copy of the file from before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amendment clashes with the text that now stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle its clashes first; then it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} amends this amendment, so it stands fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {label} instead, or decide it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words anew; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes gives a second total of votes “{cast}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of votes holds no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes names no single member: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes counts more than any council has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes can&apos;t be read: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, beside the text if carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text if carried, beside the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copies of the motion are kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery copy of the motion can’t be kept: {problem} Save the motion soon; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the word of the caret may stand for; or let it pass, everywhere or in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a number of votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the council has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} as notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through and underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor: a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Motion Editor. What you had open is still there: save it under a new name, then start the program again. The details below help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an empty point: one level up, then the next lead-in, then plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new line in the same clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of a clause: join it to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a drag, the find bar or a dialog; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, cards and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next field or button (in the text it nests: F6 or Ctrl+Tab leaves it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In versions and outline: the one before, the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In versions and outline: go there. In a field: take what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the find field: the next, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field for other words: replace this one and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its clause, or those selected, with all that stands under them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select its clause; with Shift all up to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or make a motion of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” leads to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or an e-mail address; nothing takes the link away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be given later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change you then make in the text is tracked; the motion itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number or a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councillor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a group’s amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor did not end in order. What was being written then has been kept, and the files are as they were last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be opened. {error} It is kept at {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved and the recovered text, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recovered text of {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be brought back. The saved file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {time} · on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved file can’t be shown: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after this text was begun from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an untitled motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written on another computer: if it is still open there, save it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered, and nowhere saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words and phrases are marked in place of parts of them. The text that is amended and the text if carried stay as they are, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy my marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidied: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied with a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read {name}: {n} clauses.</source>
        <comment>Read {name}: {n} clause.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} amendments came with it.</source>
        <comment>{n} amendment came with it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To check, because a choice was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate} – {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate}: {reason} – {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: carried over without a clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{amendment}: carried over with {n} clashes to settle.</source>
        <comment>{amendment}: carried over with {n} clash to settle.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the panes: draw it, or press Left and Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion of clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacement in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike in {n} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion in {n} clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strike in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead-in from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasis in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clauses</source>
        <comment>{n} clause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nesting of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnesting of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewording of the lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break space in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving out of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are left out: if the amendment is carried, none of them stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To copy them all the same, use Copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste of {n} clauses</source>
        <comment>paste of {n} clause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in what was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curly quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first words, or paste a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first point; Enter makes the next, Tab nests it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} for the council’s lead-ins, or type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of it could be written ({error}): save it before all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of what was not saved is kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds now would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this motion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost when the motion is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, Word files, web pages ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample motion did not come with this copy of Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Motion Editor again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who know them: \d+ finds numbers, and in what is put in
\1 stands for what the first group ( ) found, \n for a new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this one and go to the next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace every one, in one step of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Council” finds no “council”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“art” does not find “part”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck words too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in what the amendment leaves out too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are left out already: there is nothing to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced {n:,} times. Undo takes back all of it.</source>
        <comment>Replaced once.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace {n:,} times</source>
        <comment>replace once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} found</source>
        <comment>{n:,} found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number:,} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number:,} of {count:,}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote: type its words. Enter goes back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}, put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {number}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clause}, in footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{footnote}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of a footnote is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of it with its brackets, or words inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder}, but that program has ended without closing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it, or write in a copy of your own. If it is certain that nobody has it open any more, open it all the same: nothing is ever saved over somebody else’s text unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of another language in {file} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that file there anew, or take it away; until then the window speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword this lead-in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of {place}, which is empty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a section after “{lead_in}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a section after this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {place}, “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload {name}, and give up your own changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written since you last saved would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: this is not TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a field stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in quotation marks should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of words in quotation marks should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false should stand there, without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names} should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No council in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were struck out where you copied them stand in brackets: [DELETE:] … [TO HERE].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words pasted had been left out where you copied them: here they are put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a line or a page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a heading or a phrase of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records what happened at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of an amendment or of something else that was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins another motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the amendment in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists a motion of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to a letter or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes a letter or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands below motions on their pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks of the motion once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a word for mover or seconder alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens as a motion does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s &lt;{tag}&gt; was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s &lt;{tag}&gt; was left out, beginning {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters that no paper can hold were left out: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} footnotes at the end stand where they are referred to.</source>
        <comment>The footnote at the end stands where it is referred to.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnotes stand where they are referred to (from {lines}).</source>
        <comment>A footnote stands where it is referred to (from {lines}).</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The footnote “{name}” is referred to {times} times: its words stand each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} on line {line} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} on line {line} begins before {opened} on line {opened_line} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} on line {line} closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “{number}” does not follow “{last}”. Points are numbered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “{number}” begins a list. Points are numbered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bullet “{bullet}” differs from the one above; it was nested under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” on line {line} as “{shown}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels}, and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some labels are shown otherwise than in the source: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduces the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the heading of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names further signatories, whom an amendment does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the head, the foot or the number of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands above the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands above the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the versions that the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} seems to be an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of its wording is that of “{title}” {when}, which {became}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the motion “{title}” {when}, which {became}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of its wording is that of “{title}” {when}; it is not recorded what became of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {about} ({law})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} sign a motion that is repeated, and the roll has {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} members sign a notice, and the roll has {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} may demand a recorded vote, and the roll has {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the marked one reads “{clean}”, where its marks make “{marked}” of the motion; the marks were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the marked one lacks “{words}”, which stands by its marks; the marks were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the marked one also has “{words}”, which its marks do not make; the marks were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the marked one says the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper speaks of words that are {look}, and none in it are: if some were, the marking was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} looks as if it were put in, and stands in the motion at this very place: it was taken as unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signs}” between words that are put in is not marked, and not in the motion: it was put in with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the paper as it was written, with its formatting; or mark the words with [DELETE:] and [INSERT:].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says how its changes look ({words}), and no words in it look so: the marking was lost, so that words left out and put in can&apos;t be told apart. Nothing was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Words in {n} places look as if they were put in, and stand in the motion at those very places (on {lines}): they were taken as unchanged.</source>
        <comment>Words in {n} place look as if they were put in, and stand in the motion at that very place (on {lines}): they were taken as unchanged.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No words in the source look as the legend “{legend}” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper, and name the looks that mark its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “strike=out,bold=in”: looks are {looks}; several at once are joined by a plus (“bold+italic=in”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: what is {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in: what is {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: what is {look}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend names no look that marks a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” says nothing of how words look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” contradicts what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the reason for the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduces a motion as it then read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signs}” stands outside the mark in {words}; it was put in with the words beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as going on with {last} on line {line}, whose end is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was put in within a line: “{number}” was read as one of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was taken as going on with line {line}, before the page break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was taken as going on with the line above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was taken as a paragraph of its own, not with the line above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” can&apos;t be printed with the letters that are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the paper as Word or as a web page, or type something else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs (&gt;) that e-mail puts before quoted lines were taken off (on {lines}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has more than {characters:,} characters or {lines:,} lines, more than any motion needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a note and no part of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as a lead-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as a lead-in, as points follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {reason}; it was kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {reason}; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion begins with a quotation mark ({sign}), which was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of {words} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” has no words after it; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be the head or foot of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown signs were read as headings, bold, italic and links (on {lines}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} holds signs that nobody sees and that turn the direction in which words are shown ({signs}). They were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under {words}; a list may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under {words} has a bullet or a number; it was taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be the number of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} speaks of changes that format shows. None of them were read as changes: words left out and words put in stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands above line {line}, which names people; it was kept in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks put in “{number}” as a number, which was left out: points are numbered by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} stands at the end of the line; a space was put after it, as after any other word there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names people, in words that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a heading or a phrase of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with a number of two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last} ({lines}) were left out of the motion: each {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} ({lines}) were left out of the motion: each {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was taken to end before {words}, which {reason}: line {first} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was taken to end before {words}, which {reason}: lines {first} to {last} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another motion seems to begin on {lines}. Only the first was read; copy the words of another to read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further motions seem to begin on {lines}. Only the first was read; copy the words of another to read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words up to {words} were left out of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words up to {words} were taken as naming people: {people}, and left out of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as naming people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as naming people: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} was taken as mover, as this line has it: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} were taken as movers, as this line has it: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} was taken as seconder, as this line has it: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} were taken as seconders, as this line has it: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({lines})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken as the heading of the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was left out of the motion: it {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} It was taken as naming people: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}, and {number} more after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} as mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} as seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} among the signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} names {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people move or second; {people} went among the signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source seems to hold an amendment and no motion: see line {line}, {words}. Its words were read as if they were a motion&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, save it as .docx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, more than any motion needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Word document, though it is an Office file of the old format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is not in UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text, a Word document or a motion that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a PDF, which can&apos;t be read as a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a rich text file (RTF), which can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a .doc of the old Word format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, which can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a zip file that holds no Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB of text, more than any motion needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: permission was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not one a file can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged or incomplete zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s own title, {title}, gave way to the one you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment after the motion was not read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a character that can&apos;t be written (U+{code:04X}), near “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands elsewhere in the motion; the motion&apos;s own text stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and what follows is one clause in the motion; the motion&apos;s own text stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper lacks {words} and does not mark it as left out; the motion&apos;s own text stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not in the motion and not marked as put in; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not in the motion and not marked as put in; it was left out with its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not in the motion and not marked as put in; it was left out, and with it what is put in there: {added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has “{paper}” where the motion has “{motion}” ({difference}); the motion&apos;s own words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has “{paper}” where the motion has “{motion}” ({difference}), which is left out; the motion&apos;s own words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words} is {n} clauses in the motion; the motion&apos;s own text stands.</source>
        <comment>{words} is {n} clause in the motion; the motion&apos;s own text stands.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>other white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was put in after {before}, as the motion has nothing of what stands between them in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out goes on from {first} into {next} on line {line}; the two were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} was left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} by {author} was left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or drawing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or drawing was left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has a tracked change, which was not taken: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of even pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footer of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words underlined were read like all others: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words highlighted in colour were read like all others: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that Word hides were read like all others: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} insertions ({people})</source>
        <comment>{n} insertion ({people})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions ({people})</source>
        <comment>{n} deletion ({people})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changes of paragraphs, lists or tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes were read as footnotes.</source>
        <comment>An endnote was read as a footnote.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words are stored as deleted but belong to no tracked change and were left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are struck through by their font, not by a tracked change, were read as ordinary words: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised or lowered characters were read like all others: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has tracked changes: {changes}. The text was read as it stood before them. If the text with them is meant, accept them in Word and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text box “{words}” was left out of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form&apos;s prompt that nobody filled in was left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file stands as a part of the text and was not read; save the file afresh in Word to make it part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedded object was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change outside the motion’s text was not taken in: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line outside the motion’s text was not taken in: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, save it as a Word Document (.docx) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, or open it in Word, save it under a new name and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is damaged: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is larger than any motion: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short or not a whole zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses the zip form for archives over 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {number:,} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} has {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is not in UTF-8 or UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} has more than {number:,} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} has more than {number:,} attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two parts of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its parts has a forbidden name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that Word does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part {name} is not well-formed XML, or nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that begins with {words} stands further in than the point above it; it was nested under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near “{words}” there is a character that Word cannot store (U+{code:04X}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which part holds the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {kind} and not a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {number:,} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {number} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no text part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in Word. “Check a template…” lists all placeholders that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes of how words look ({people}) were not taken: looks can&apos;t be amended.</source>
        <comment>A tracked change of how words look ({people}) was not taken: looks can&apos;t be amended.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes of the layout of pages or tables were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tracked change in a text box was not taken: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as a title of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as a detail of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as naming people but names none that was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as a note of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as words of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set as a heading of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands under another heading of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names further signatories, who were taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page has {width} × {height} mm and is not upright A4 (210 × 297 mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language is {found} and not {wanted}: Word will check spelling by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say the size of its page; set it in Word to A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say its language; set English (United Kingdom) in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of its page can&apos;t be understood; set it in Word to A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name}, after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name}, in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name}, at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure counts, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If others are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {amendment}, to {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {noun} “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the empty {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {ordinal} {noun} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {ordinal} {noun} “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {ordinal} empty {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} under “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstained {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voting {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest declared {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion as altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as carried over to the text that stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with clashes settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change touches another made since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was inserted at the same place: the order is the chair&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion already says so: there is nothing left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words have already been left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change now stands under other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause has been moved elsewhere since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the footnote {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, where the clause ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an amendment that was sent by itself, not a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;receive&apos; (in the window: Receive) to take it into its motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy of the file, or ask whoever sent it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{constant}” stands where a number should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” stands twice in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: line {line} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to use “{name}” in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after it for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, or choose another disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than this disk allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network folder {folder} failed while “{name}” was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk, and have this one checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has “{name}” open since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has “{name}” open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours under another name, then open both and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Motion Editor to open it. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor: it is opened to be read only, and may hold more than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the motion is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes on its clauses are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of the motion is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendments are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title, the people and the dates are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments not shown: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy, or ask whoever sent the file for theirs. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names clauses that its base does not have there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that made version {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {number} of “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} amends itself in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was not written over the text that this file holds: one of the two was damaged or changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} amends a text that is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause of the remnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a field “{part}” that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not one of the words that may stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} should stand there, not {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number should be {part} {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered after it was written: look whether all is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line, which says whose it is, is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a broken character stands where only certain words may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, two have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} has words marked as struck or inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version {number}, a clause is nested under none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} has not one label for each clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} has a label that can&apos;t be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment “{label}”, text {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, the words that stood are not those it amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change that made version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, a clause is moved that was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {place} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {place} in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} may be any of these: {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} papers were written.</source>
        <comment>One paper was written.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped: no paper was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files of these names are there already, “{first}” among them.</source>
        <comment>There is already a file “{first}”.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or have them replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made version {number}, {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the full new text of the motion, or instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which look marks what is put in (--legend “{legend}”, or What looks mean in the window); the others are then unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} ({stage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}, against {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided ({outcome}) and can&apos;t be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was taken as version {label}; “Amendment {label}” is the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as bracketed words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as the whole amended text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, if carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” do not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The words “{words}” stand there {n} times.</source>
        <comment>The words “{words}” stand there {n} time.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{command}&apos; needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {detail} was “{before}” and is “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} clashes with what was altered in {words}; the record follows the amendment there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} clashes with what was altered in {words}; the record follows the altered text there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes on {subject} (line {line}): {cast} {members} by members, {commas} by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said to be unanimous, and {n} voted against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} voted for and {against} against, and it is said to be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} voted for and {against} against, and it is said to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one member a line, such as “Fenwick Oakes, Labour, Marsh Ward”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll names {name} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the two apart by an initial, or leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the votes on {subject} {n} commas have no name between them.</source>
        <comment>In the votes on {subject} there is {n} comma too many.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the roll, and in no list of the votes on {subject}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is two members, {first} and {second}, without a comma: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is possibly two members, {first} and {second}, without a comma: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed twice, “{cast}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not on the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has it {ours}, the record {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {ours} “{cast}”, the record {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} voted “{cast}” by the file and is not in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} voted “{cast}” by the record and is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll names no member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll has more lines than any council has members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed as absent and as voting: {casts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} voted “{ours}” by the file and “{theirs}” by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be any of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed on both sides: {casts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed more than once: {casts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 22 November 2026, 22 Nov 2026, 22/11/2026, 22.11.2026 or 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 22 November 2026, 22 Nov 2026, 22/11/2026, 22.11.2026 or 2026-11-22, and a time after it as 11:20, 11.20am or noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outcome stands; to record another, go back to the copy of the file from before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {result}. It made version {number}, {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} ({votes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not amend the motion but {other}, which is not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends {other} and can no longer be carried; record what became of it, for instance fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing: the text that stood had its words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided before the motion was: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has at most {most:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another label, such as A or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it notice, moved or substantive, or by its number, 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantive motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions are numbered 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an amendment “{label}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label has a letter or a figure in it, and at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be the label of an amendment: it means something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {words} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record lacks {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {words} in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record lacks “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has “{words}” more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{before}” is “{after}” in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source shows no bullets or numbers: what is a lead-in, a point or plain text, and how deep, was left as it is in the text that it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} counts the words of the text, not the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} counts the words of the text and the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} counts the words of the text without its lead-ins, not the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is this motion’s own; it counts the words of the text, not the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is this motion’s own; it counts the words of the text and the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is this motion’s own; it counts the words of the text without its lead-ins, not the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>{n:,} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words:,} of at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, {over:,} over the limit of {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, {left} left of {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}, a draft with the changes of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} clashes with the text that now stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} proposes already stands in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {base} that {name} amends no longer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no change {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes are numbered 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of {name} has been given already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The motion has {n} amendments.</source>
        <comment>The motion has {n} amendment.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;show&apos; prints a clause a line: count the lines, or give words that only one clause has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause has the words “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clauses have the words “{words}”.</source>
        <comment>{n} clause has the words “{words}”.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no clause {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has clauses 1 to {last}; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment in “{file}” is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .motion file is no printed record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recover by the name “{which}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;motion-editor recover&apos; lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether you may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied with a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression finds too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, or turn Regular expression off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression can’t be read: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right, or turn Regular expression off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler, or turn Regular expression off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be put in can’t be read: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{written}” names {n} members.</source>
        <comment>“{written}” names {n} member.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{written}” is no number of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 250, or nothing for the council’s own limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, clash {clash}: {settlement}; {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} are still open</source>
        <comment>{n} is still open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{written}” is not among the words that are right in this motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;motion-editor words --motion FILE&apos; shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place} there is a character that can&apos;t be written (U+{code:04X}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion as moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the substantive motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the {name} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} if carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantive motion in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this motion is in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the record of this motion, and not of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment in words, from line {line} on, was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold the amendment; it was taken from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text from line {line} on is an amendment that the file does not hold; it was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} carried over to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion as moved in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one member a line, such as “for Fenwick Oakes”, or a total, such as “for 31”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands twice in the votes, “{first}” and “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands twice in the votes, “{first}” both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The total “{cast}” is {total}, and {n} members are named.</source>
        <comment>The total “{cast}” is {total}, and {n} member is named.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{found} voted for and {against} against, and it is recorded as carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} voted for and {against} against, and it is recorded as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cast} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes are equal ({number} each); carried by a casting vote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes are equal ({number} each); lost by a casting vote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({words}): {flagged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {flagged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled with the reading of the text that now stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled with the reading of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled with the words {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by leaving the words out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clashes {names}</source>
        <comment>Clash {names}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clashes {names} here</source>
        <comment>clash {names} here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remainder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as amended by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change now stands under no lead-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flagged} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change now stands under {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as left after parts of it were decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order that the chair set is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an amendment that was sent from Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;amend&apos; (in the window: Add an amendment from a paper) for one in a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was sent from a newer Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Motion Editor to take it in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what became of {name}, for instance fell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends {other}, which has clashes that nobody has settled yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends a text of {other} that no longer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands in {count} places: {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to be put in are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that follows the colon was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels} is announced and not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put in as a paragraph of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole paragraphs can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what is joined to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one paragraph does not follow the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been left out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} has no place {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It may mean {n} places.</source>
        <comment>It may mean {n} place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no part {number} in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has {n} parts.</source>
        <comment>It has {n} part.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was guessed in part {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm parts that were applied with a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} does not mean one of several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick for parts of which one of several places is to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made of {names}; to be settled and then accepted into it: {waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A composite is made of two amendments or more, each named once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them in the order in which they are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} do not amend the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a composite of amendments that stand on one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The total “{cast}” is {total}, which counts commas; {n} members are listed.</source>
        <comment>The total “{cast}” is {total}, which counts commas; {n} member is listed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The total “{cast}” is {total}, and {n} members are listed.</source>
        <comment>The total “{cast}” is {total}, and {n} member is listed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {result}. {other} now reads as amended by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not taken in {names} yet, which it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what clashes and record it as accepted, or as what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changes} {result}. The others stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changes} {result}. That made version {number}, {stage}; the others stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {changes} {result}. {other} now reads as amended by that; the others stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would leave nothing of the motion, and so can&apos;t be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the whole amendment instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of an amendment that are deferred stay open as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what became of the others; these are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} of {name} can&apos;t be parted: a clause is split, joined or moved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name all of them, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} can&apos;t be parted from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide more of them together, or the whole amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several places is to be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a part of the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands so in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the amendment: a heading, people, or the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are neither in the motion nor in the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could still be put; to look at: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} meet in {places}, where a clash is still to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would clash with {other} in {places}: {n} clashes to be settled before it is put.</source>
        <comment>{name} would clash with {other} in {places}, to be settled before it is put.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} would have nothing to amend: it amends {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would have nothing left: {other} makes its changes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would be untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} meet where a clash is still to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would clash with {other}: {n} clashes to be settled before it is put.</source>
        <comment>{name} would clash with {other}: one clash to be settled before it is put.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>if amendments {names} and {last} are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands, if none is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {name} is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that stands has its words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {clash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends {other}, which is not carried here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends an earlier version, and was not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would leave nothing of the motion, and so can’t be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untouched: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would have {n} clashes to settle.</source>
        <comment>{name} would have a clash to settle.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name amendments that are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would have nothing left: its changes are made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no words that are struck through, bold or otherwise marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read by how its words look ({legend}), {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as the whole amended text, from the clean text in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says {words}, but not whether that is put in or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the source are struck through, such as {words}; as part of the whole amended text they were taken to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says how its changes look, and no words in it look so: the marking was lost. Its clean text was compared with the motion instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not say what its looks mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not say what its looks mean, and more than one may mark what is put in: {looks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not say what its looks mean, and none of them seems to mark a change: {looks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the Word file are struck through, such as {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out in a copy of it, and give that as the full new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the paper says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as was proposed and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instruction was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instruction was found in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the instructions could be applied: “{words}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words beside it were not taken: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {outcome} ({votes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} ({votes}): {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place was taken from its label, {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put after what an earlier instruction puts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier instruction puts in what it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken for {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} has been left out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one place does not stand before the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing there to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is right, confirm it (--yes), or say what each look means (--legend “{short}”, or What looks mean in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It is proposed: {legend}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} clash over {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} touch at {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} insert at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} make the same change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} both leave out words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: with both {one} and {other} it stands under other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} can’t both move, join or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {one} and {other} touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s order, not that by place and reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}; {reach}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends {parent}, and is voted on before it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out {count} of {all} words and puts in {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends {parent}, which is decided: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name every open amendment once, in the order in which they are to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s order: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place and reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s order, which is that by place and reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing in the text that it amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves every word and puts in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>puts in {n} words</source>
        <comment>puts in one word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leaves out {count} of {all} words, more than half, and puts in {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out {count} of {all} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amends an earlier version, and was not carried over to the text that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins after {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} are not named.</source>
        <comment>{names} is not named.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It came after the chair had set the order, and was placed by the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at the same place and reaches as far as {names}: the rule does not decide between them, and they stand by their labels until the chair does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice has been given of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} amend it and are still to be decided.</source>
        <comment>{names} amends it and is still to be decided.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By place and reach: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided and is not taken any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {tie}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: now {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: moved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a new clause begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: joined to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name some as in --amendments 1,2, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no text over the {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version that it amends with --version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses are still to be confirmed.</source>
        <comment>{n} guess is still to be confirmed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each of them, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive {name} first, or both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a clause that is not here was not taken in: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} amendments added</source>
        <comment>{n} amendment added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brought up to date</source>
        <comment>{n} brought up to date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From “{file}”: {added}, {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a motion without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” belongs to {theirs}, and this motion is {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the motion that it belongs to, and receive it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a copy that is written over a text that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on clauses were taken in.</source>
        <comment>{n} note on a clause was taken in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In “{file}” the motion itself has been decided ({outcome}); that was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{file}”: {added}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the amendment in it as a paper: &apos;amend&apos; (in the window: Add an amendment).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not sent from Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was written over a text of this motion that is not here, and that has little in common with what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive it in the copy of the motion that has that text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of the motion in “{file}” is not here, and was not taken in: only amendments are received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment was changed by hand since clash {name} was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the amendment’s text itself where it should read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out, as was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a draft here, of which no notice is recorded; where it is received it counts as notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a draft, and is sent as one: it can be altered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amendment first, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that {name} amends is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it from the copy in which it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends {other}, a draft, whose words would go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record notice of that one first, or name drafts among what goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {result}. It stays in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the instructions reads “{clean}”, where they make “{marked}” of the motion; the instructions were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the instructions lacks “{words}”, which stands by them; the instructions were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the instructions also has “{words}”, which they do not put in; the instructions were followed. Check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean text below the instructions says the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is not part of the text; it is changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} seems to mark a change, and was taken as words of the text. Marks are written [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put before the {sign} that ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put after the {sign} that stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the whole matter can be referred, not a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead-in was taken with all that is under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would have nothing left to amend: {other} leaves out all that it amends ({places}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not fit the current version in every place, and fits version {number} ({stage}). If it was written against that one, let it amend that one (--to {number}, or Amends in the window): it is then carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not fit the current version in every place, and fits better version {number} ({stage}). If it was written against that one, let it amend that one (--to {number}, or Amends in the window): it is then carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would have nothing left to amend: all that it amends is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was left out: it tells how the changes look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment refers the matter: if it is carried, “{words}” is what stands to be put, and nothing else of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was worded as a resolution: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “{words}” beside it were not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs of the paper are the motion&apos;s own, from line {line} on, and were passed over.</source>
        <comment>A paragraph of the paper is the motion&apos;s own, in line {line}: it was passed over.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The label {label} before it was taken for that of the paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has it as {label}; in the amended text it is {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put at the end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The source is a motion&apos;s file with {n} amendments: only its text was taken. Receive it to take in the amendments.</source>
        <comment>The source is a motion&apos;s file with an amendment: only its text was taken. Receive it to take in the amendment.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs can&apos;t be put in for words in several places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in the record can&apos;t be followed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” in the record: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was read as instructions: {n} in it fit the motion, and little else is said.</source>
        <comment>It was read as instructions: one in it fits the motion, and little else is said.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was read as instructions: there are {n} in it, and little of the motion.</source>
        <comment>It was read as instructions: there is one in it, and little of the motion.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} {words} stands only in {found}, and was taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a line ends in print is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place named does not have {words}; they stand only in {found}, and were taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} not carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph that is voted on separately is carried or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record one of the two; other changes are amendments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would leave nothing of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the motion itself instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a paragraph as it is printed, such as “note 2” or “point 3(a)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: looked at; nothing more is to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: looked at; {n} more are to be looked at.</source>
        <comment>{name}: looked at; {n} more is to be looked at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two readings of clash {name} change the same words, each in its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it with base, amendment or own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a clash that was settled can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has nothing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was taken for a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends a text that is not here, and that has little in common with what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a newer text, against {text}: it stands now, as its text {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was revised here too, and the text that came was not written over that: compare them. What was written here is its text {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided here ({outcome}), and stays so: the newer text was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file {name} has been decided ({outcome}); here that is still to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called “{label}” there, which is taken here; it is “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends {other}, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, in this text, and decided ({outcome}): nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that {name} was written over is not here; it was fitted to the text that is most like it. Check each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that {name} amends was known by its words: it came from a file that was made apart from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no text without open clashes in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, with its clashes settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, in this text; who is behind it was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {n} headings of the first level; a paper should have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in {part} have no description for those who can’t see them: give them alternative text in Word.</source>
        <comment>A picture in {part} has no description for those who can’t see it: give it alternative text in Word.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a text box in {part}: screen readers may pass over it. Put its words into a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the title is not in a heading of the first level (“Motion Title” is one), so the paper prints its own as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {number} has no header row: if it is there for the layout only, use paragraphs and tabs instead, which are read aloud in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers take its look, headers and footers, but not the words of its text: it has no {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has {mark} more than once: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where the text of the paper goes, and take the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has placeholders but not {mark}, which says where the text goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a line of its own in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template, {place}: {mark} stands among words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a line of its own: the text of the paper comes in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template, {place}: {mark} can&apos;t stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it between the paragraphs of the page, in no table, text box or header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control that runs code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document that it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of papers: {what} ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header of even pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer of even pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has tracked changes ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or refuse them in Word, and save the template again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field {name}, whose words stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture that is not in the file itself ({target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link that is no web or e-mail address ({link})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt of an empty content control (“{words}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chart or diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” was left out of the motion: the council’s template prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {table}, row {row}, cell {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} is no placeholder that papers know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} is no placeholder: did you mean {meant}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the template, {place}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the text that was amended read {old}; the text now reads {now}; the amendment reads {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the paper, with all that the template does not say itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole title of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which paper it is, as in “Notice of motion”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which amendment, as in “Amendment 1”; empty in other papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the motion was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the political group of the mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who moves the motion, in an amendment paper the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who seconds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the further signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the paper was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place}: now stand under {words}.</source>
        <comment>{place}: now stands under {words}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place}: now stand under no lead-in.</source>
        <comment>{place}: now stands under no lead-in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No point is called a resolution here; what is asked for was taken as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle each of them, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again as an amendment to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives {found} as the {detail}, the file {kept}: it was left as it is, and can be changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names {name} as mover, who moves the motion itself; nobody was taken as the amendment&apos;s. Name its mover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source calls itself “{found}”, which names something else; it is “{label}”. Give it another label if it is to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, and against which version it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a version that it amends instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as the whole text if it is that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracked changes of {name} change no words, roles or levels here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they change words that are not in the motion: those changes were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for, and not taken: the changes of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The tracked changes of {n} reviewers were read, marked as they are in Word.</source>
        <comment>The tracked changes of {n} reviewer were read, marked as they are in Word.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A label or a name is given for one, and the Word file has the changes of {n}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the Word file was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the changes on which the others stand as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words without quotation marks were taken as they stand: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead-in was kept, as nothing stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the text, and at its levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle each, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again to that version: it is then carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as brackets or as whole text, or give the paper with its formatting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in ‘In note 2, leave out “a tenth” and insert “a fifth”’, or take it as the whole amended text if it is that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it amends this motion, and this version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not read “{words}”, as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-point of a sub-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is {ours} in the file and {theirs} in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to do no more than negate the motion, which voting against the motion does too: whether it is in order is for the chair to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle its clashes first; then notice of it can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” reads as an instruction; it was taken as words of the text. If it is one, take the source as instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes could not be taken as they are marked in Word: the text with all of them refused was compared with the text with all of them accepted, so they may be marked otherwise than in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its changes are signed by {people}: they were taken as one amendment, and nobody was taken as its mover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file has tracked changes, and so holds two texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved within its own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole paragraphs can change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two paragraphs can change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tracked in the file, and taken in: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In “{file}” the text was changed in {n} places without being tracked.</source>
        <comment>In “{file}” the text was changed in a place without being tracked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was written from {amendment}, which is here already, and is added once more. Receive it instead to take in only what was changed in it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these changes, and take them in together with those tracked, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the minutes or the agenda; two motions are compared by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one sentence begins with {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is not in the place named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a draft here, of which no notice is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send those as a .motion or .amendment file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has clashes that nobody has settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle them first, so that it is clear what would be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place}: {result}. Version {number}, {stage}, is without them.</source>
        <comment>{place}: {result}. Version {number}, {stage}, is without it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of its clashes and flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy, or add the amendment again to that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken up to the end of the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, in this text: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {detail} was taken in: “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {detail} is “{before}” here and “{after}” there; it was left as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} came as a draft, and is one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was a draft here; its text of then stands as notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text here has {now}; the amendment would have {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amendment’s words were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t serve as a template: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it in Word, and check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template of yours called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file another name, or say that it takes the place of that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field “{field}” in number {number} of “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, line {line}, {field}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, line {line}, {field}: it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number} of “{table}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {field}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, {field}: it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: there is no such day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day of the calendar, as in 2027-01-20, and a time as in &quot;10:00&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most:,} should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in double brackets, as in [[{field}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, then how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many, then names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes and no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these can stand there: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear days without week-ends and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 12A, Part 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 12A, Part 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 7A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number as in &quot;5&quot; should stand there, or a part as in &quot;a quarter of those present&quot; or &quot;one third of all members&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time as in &quot;10:00&quot;, &quot;noon&quot; or &quot;midnight&quot; should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day as in 2027-01-20 should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, with a time or without, as in &quot;2027-01-20 12:00&quot; should stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} members</source>
        <comment>any member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {days} before the meeting, not counting {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the items that the agenda has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late minor amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}: {counting} the meeting on {meeting}{ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lists no closed days after {day}: those that come every year are not left out of this count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} without {excluded} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} clear working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} clear days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} clear days without week-ends and bank holidays before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clear working day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one working day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clear day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clear day without week-ends and bank holidays before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last working day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day, week-ends and bank holidays apart, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}{half}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}: the date set for the meeting on {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: not counted, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: counted, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days of notice can’t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the number of days right in the council’s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines for a meeting in {year} can’t be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offices are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, neither the day of receipt nor the day of the meeting counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed days leave no day on which notice could be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the closed days right in the council’s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clear day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} clear days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}”, set as a deadline, is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2027-01-12T12:00 in the council’s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it, or write what it is to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the chair whether it is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it inserts shares no word with the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is relevant to the motion: that is for the chair to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves next to nothing of the motion’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is allowed as a rule: the chair says whether it is on the same subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is kept for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a note on the clause: where it comes from, what the figure counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same clause stands further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under this lead-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a point under it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council can’t bind {whom}: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “requests {whom} to …”, if it is for the cabinet to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial or business affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal professional privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice or order to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prevention or prosecution of crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be exempt information about {what}: {law}, paragraph {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the monitoring officer, who weighs the public interest, before it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover and seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as an earlier motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-in without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks and brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negates the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} motions for this meeting are moved by {name}; each member may move {most}.</source>
        <comment>{n} motion for this meeting is moved by {name}; each member may move {most}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let another member move it, or leave it for another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group {group} has {n} motions for this meeting; each may have {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the group which go forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} motions for this meeting; {most} are debated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order: the last may not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of it is due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record notice of it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came on the last day, and it is not said when: it is due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the time to the date of receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came too late, unless it is a minor one: it was due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minor one is due {due}: say whether it only improves the wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came too late: it was due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to a later meeting, or ask whether the rule can be suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be put only if the rules allow it without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {mark} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {mark} closes what was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or put the roll right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {name} meant? Otherwise put the roll right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mover is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the member who moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seconder is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the member who seconds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} both moves and seconds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another member as seconder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} members have signed, and {needed} have to.</source>
        <comment>{n} member has signed, and {needed} have to.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name further members as signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not on the roll of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be any of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them by their initials or in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a National Insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out before the text is published, unless it is public already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the post and not the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{noun} {label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{noun} {label}” was “{words}”, which is no longer in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{noun} {label}” was “{words}”, which is now {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{noun} {label}” is named, and the points bear no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the reference right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is substantially the same can’t come back within {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of its wording is that of “{title}”, for the same meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask those who move them whether the two can be made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within {months} months it takes the signatures of {needed} members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of its wording is that of “{title}” {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} have</source>
        <comment>{n} has</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If that decision is less than {months} months old, it can’t be undone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>If that decision is less than {months} months old, {n} members have to sign; {so_far}.</source>
        <comment>If that decision is less than {months} months old, {n} member has to sign; {so_far}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If that decision is less than {months} months old, it takes the signatures of {share}; {so_far}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to undo an earlier decision: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the financial or business affairs of a particular person, the authority itself among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consultations or negotiations on a labour relations matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim to legal professional privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notice, order or direction that the authority proposes to give or make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prevention, investigation or prosecution of crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is likely to reveal the identity of an individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 12A, Part 1, of the Local Government Act 1972</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 12A, Part 4, of the Local Government Act 1972</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule 7A of the Local Government (Scotland) Act 1973</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number} of {law} (information on {about})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular employee or office-holder, past or to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular occupier of the authority’s accommodation, past or to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular person who has, had or wants a service of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a particular person who has, had or wants financial assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the adoption, care, fostering or education of a particular child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the financial or business affairs of a particular person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done for a particular person under social work law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much the authority proposes to spend under a particular contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms proposed in negotiations for a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it is the authority which offers a particular tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructions to counsel, counsel’s opinion, or advice on legal proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity of a protected informant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number} of {law}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{law} has no paragraph “{written}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its paragraphs are {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year’s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding of the Prince of Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millennium Eve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden Jubilee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding of Prince William</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond Jubilee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum Jubilee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World Cup bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} (substitute day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank holidays of {year} are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are known from {first} on; check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St Patrick’s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battle of the Boyne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St Andrew’s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clear working days</source>
        <comment>{n} clear working day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <comment>{n} working day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clear days</source>
        <comment>{n} clear day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clear days without week-ends and holidays</source>
        <comment>{n} clear day, week-ends and holidays apart,</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} on the day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {days} before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day for motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day for amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day for minor amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among the forms of address, or choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is not among the forms of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is said who may repeat a motion, and no time in which that is barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} may repeat a motion within the time barred, fewer than the {signatures} who sign any motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” of {name} is not among the forms of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates are fixed twice for the meeting of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group “{group}” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody on the roll has the office of {chair}, as others have theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the office to the member who holds it, or put right what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schedule} is not the law of exempt information in {nation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the schedule of the council’s own country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit is {words:,} words here and {other:,} in [limits]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the limit in one of the two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member may give {members} motions and the whole group only {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the group have as many as the member, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the number right, or complete the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motions go by turns of the groups, and there is no list of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the groups in the order of their turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for how many months a motion may not be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for as many signatures as for a motion, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two members are called {name}, this one and number {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them apart by a further name or initial, or take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}”, the group of {name}, is not in the list of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the group in the list, or give the member one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} are both {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the office with one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closed days end on {last}, before they begin on {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two days, or put the wrong one right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has a place {{{place}}} that nothing fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it stands in the English words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sets of standing orders hold from {day}, this one and number {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another day, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({late}) is before {other} ({early})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what comes later the later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days are left out by name, which “{counting}” leaves out or counts already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count in clear days, or take the names of days away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offices are closed for {days:,} days, until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the wrong day right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({late}) is after the meeting on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one of the two days right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of the Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part 2: business in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For members only: it holds exempt information. Not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit: {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt: {paragraph}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on {subject}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{side}”: {announced} announced, {listed} listed. The list is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language: not yet reviewed by a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an agenda of Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with &apos;agenda new&apos; (in the window: File, New agenda), and add motions to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two items have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Motion Editor and can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} is a motion, and has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} holds a motion, and says that it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an agenda, not a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as an agenda, or take the motion out of it with &apos;agenda out&apos; (in the window: Take out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} votes and members not voting are recorded, and the council has {of} members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{asked} asked for a recorded vote, and {n} members are needed.</source>
        <comment>{asked} asked for a recorded vote, and {n} member is needed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A recorded vote was asked for, and no member is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote is neither for nor against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A casting vote is recorded, and by the standing orders there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A casting vote is recorded, and the votes are not equal: {found} for, {against} against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides on the budget: the law asks for the names of those who voted for and against and who abstained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declared an interest and is recorded as voting “{cast}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes are equal ({number} each), and there is no casting vote by the standing orders: it is not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} members are in none of the lists: {names}.</source>
        <comment>{n} member is in none of the lists: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Those present and absent come to {number}, and the council has {of} members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote was “{cast}”, and it is recorded as {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{written}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;agenda list&apos; has each with its line, such as #2, and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” may be several items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the line on which &apos;agenda list&apos; has it, such as #2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no text that could be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a motion, or a report with recommendations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} {n} motions; the limit is {most}.</source>
        <comment>{who} {n} motion; the limit is {most}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The motions have {spent} minutes in all; the limit is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is rejected, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: there is no {paragraph}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is exempt, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: it is not said when it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no mover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” says that it is for the meeting on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} to “{title}” is rejected, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group {group} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stands on it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “{number}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} motions</source>
        <comment>{n} motion</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is rejected, and yet the meeting dealt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} points to look at.</source>
        <comment>{n} point to look at.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} to “{title}”: {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{motions}, {used} of {most} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{motions}, {used} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exempt, paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} amendments</source>
        <comment>{n} amendment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mover} ({group})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mover}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is too long for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a time that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 19:00, 7pm or noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion on the agenda is of the group “{group}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no time of receipt: it comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” and “{other}” were received at the same time: they stand in the order that they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice can&apos;t be “{written}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is no number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for instance 30, or nothing for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of a motion stands in the motion itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the motion and change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is not exempt, so there is no reason for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the paragraph first, or with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was rejected, so it is left out, and yet the meeting dealt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed both in the agenda and in “{name}”: the agenda&apos;s stays, and the file is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is the same in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was brought up to date from “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed in the agenda; “{name}” is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is another motion than “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the agenda as a motion of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, from which “{title}” came, was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” holds no motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed since its motion was put on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the motion out under another name, then open both and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To “{title}”: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {motion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is an amendment to {motion}, which is not on this agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the motion first, or both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a list, or a paper of the meeting: it has no text to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the notice, or the papers of the amendments themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {mover}, seconded by {seconder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its names and their dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its brackets and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has more than {number:,} tags, more than any motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment has one mover and one seconder; not taken: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs of the paper stand beside its instructions and were passed over ({lines}): {words}.</source>
        <comment>A paragraph of the paper stands beside its instructions and was passed over ({lines}): {words}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} was taken as the heading of the amendment, which names {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has marks and more than {number:,} lines, more than any motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell outside any table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs can&apos;t open a paper that is set in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word, save it as a .docx under a new name, and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work log: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry in the work log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, see that its disk or network drive is connected, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network folder {folder} has gone while “{name}” was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is connected again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy, or ask whoever sent it for theirs. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work log is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of the work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier copy, or ask whoever sent it for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that it amends is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is lost: {why} It put in: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the motion is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes on its clauses are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of the motion is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order that the chair set is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s profile that came with it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings were set aside is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is lost: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in “{name}” is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version {number}: {n} clauses.</source>
        <comment>Version {number}: {n} clause.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number}: its motion is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, clause {place} is empty: look what stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is there, over a text that is not as it was: look at it beside its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} amendments are called “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one that is meant by its id, and give it another label: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another label, so that nobody votes on the wrong one: set it with --amendment and the id, or as one of its details in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chair’s order names {n} amendments that are not in this file. They are left out.</source>
        <comment>The chair’s order names {n} amendment that is not in this file. It is left out.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, entry {number}: the version that it names is not in this file. It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours under another name, or put the file back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is there: the text that it amends was not named, and was known by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is there, without those of its earlier texts whose base is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment {label} is there, without its clashes, which can’t be placed: look at it beside its paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} can’t be read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {n} more things.</source>
        <comment>And {n} more thing.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing, and whatever stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier states, by which copies are merged.</source>
        <comment>{n} earlier state, by which copies are merged.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What stood under the damaged key “{key}” is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier states can’t be read: merging a copy that goes back to one of them may ask for each difference.</source>
        <comment>{n} earlier state can’t be read: merging a copy that goes back to it may ask for each difference.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was altered after Motion Editor wrote it, or is damaged: its checksum is not that of its text. Look whether all is there before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, a clash is about words that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, two clashes have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment “{label}” has no id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment “{label}” amends itself in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {place}, what it amends is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} members are in none of the lists, among them {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A casting vote is recorded, and no other text has as many votes as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{given} votes are recorded; of {of} members {n} have declared an interest.</source>
        <comment>{given} votes are recorded; of {of} members {n} has declared an interest.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was dealt with on {day} already: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} exempt items have their paragraphs of another law than {law}, by which this council goes: choose each again, or take the item in public.</source>
        <comment>{n} exempt item has its paragraph of another law than {law}, by which this council goes: choose it again, or take the item in public.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is exempt by {paragraph}, which is not this council’s law: choose its paragraph again. Here none is about just the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is exempt by {paragraph}, which is not this council’s law: choose its paragraph again. Here {like} is about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one, such as Apologies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known of its file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds another agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one agenda can be merged; open it beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the agenda: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies had changed the order of the items: look whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file holds another agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word asks whether to update the fields when it opens the paper: choose Yes, and the contents have their page numbers. Should it not ask, press Ctrl+A, then F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not added: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} ({votes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, its text {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconder: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word limit: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are right here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mover {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconder {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion now reads {base}, the amendment {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} ({settled})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else happened, and votes in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casting vote of {name}: {vote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{about}”. {kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was put in too; take it out of the source if it is no part of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote was “{cast}”, and it is said to be {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote was that of {ours} by the file and of {theirs} by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote was “{ours}” by the file and “{theirs}” by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a casting vote, the file none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a casting vote, the record none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {mover}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled: the text has {base}, the amendment {amendment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this is in order: it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no Word template “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” has no “=” with words on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the English words, = and the other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By turns of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the chair has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 21 May 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice names a seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover and seconder among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without repeating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 6; empty for no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 10, or a quarter of all members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions at a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for all motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded vote demanded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 5, or a quarter of those present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on the budget are always recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cabinet decides what is executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments are rival texts, as in Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair has a casting vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a motion must be about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the mover’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the seconder’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before further names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-ins, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards, streets; commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments are marked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the motions on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the first motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law of exempt information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker has reviewed the second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed words in a second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: English = other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the day itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 10.00am, noon, midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of clear days: Sundays, bank holidays, closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Council Procedure Rule 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late minor amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor amendments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in county, borough, parish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Mayor, Chair, Provost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to say it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {fault}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order in which they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by turns of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the chair has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late minor amendments by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words, in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as tracked changes and in words, in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} members</source>
        <comment>{n} member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roll: {members} ({groups})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of {day}: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing orders from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {chair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll: not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll: {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, running on across lead-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering: {series}{running}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded votes: {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt information: {schedule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} words ({counted})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays: {nation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions are taken {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, unless {share} sign for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of address: {form} as a rule, else {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address: {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, in turn: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language: {n} fixed words of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its own: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {days}{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded vote may be demanded by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A motion must be about {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A notice is signed by {n} members, mover and seconder among them</source>
        <comment>A notice is signed by {n} member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was decided can’t be put again for {n} months{unless}</source>
        <comment>What was decided can’t be put again for {n} month{unless}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} words</source>
        <comment>At most {n} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} motions of a member</source>
        <comment>{n} motion of a member</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} motions of a group</source>
        <comment>{n} motion of a group</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} motions debated at a meeting</source>
        <comment>{n} motion debated at a meeting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes for all motions</source>
        <comment>{n} minute for all motions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A notice needs no seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is executive the cabinet decides: a motion can only request it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments are rival texts, put to the vote against the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair has no casting vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{own}” instead of “{usual}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known here of “{council}”: its standing orders are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the day of the week right, or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} has set no deadline for motions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} has set no deadline for amendments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} has set no deadline of their own for minor amendments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on {day}, too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {deadline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known: the first standing orders in the profile of {council} hold from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on {day}: whether in time depends on the time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on {day}, in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On macOS only an app can be in the menu and open files, and this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the app that PyInstaller makes (see README.md), or choose Open With for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On macOS the app itself says which files it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to Applications and open it once; there is nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is somebody else’s there, or was changed since, stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else’s, or changed since: left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {fate} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor is in the menu and opens {kinds} files. It starts {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of Motion Editor to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be in your menu, open {kinds} files and start {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor is no longer in the menu, and opens no files by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor is in the menu and opens {kinds} files: nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be taken back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A menu entry can&apos;t name the program {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Motion Editor in a folder with a plainer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is not installed ({package}): without it the desktop may not open these files yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} failed in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor is not installed for this Python: there is no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it first, as the README says under “Installing otherwise”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Motion Editor is in a cache, and gone again soon ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it to stay, with “pipx install” or “uv tool install”, then do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not let the key {key} be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not let an entry be put into the start menu; {program} starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be removed: take it away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what opens them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” was removed; its file is kept: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{removed} The one that comes with the program holds again: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no council of yours called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own are: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” comes with the program, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only councils of your own can be removed: the list says which are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named as mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} amendments are called “{label}”: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {old}, now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the copy of the file from before it, or undo it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the meeting has been entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry decided something and can&apos;t be taken back by itself: {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s profile sent along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {outcome} in the one copy only, which made a version there: here that is still to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here again: it was taken out here, and changed in the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} in the other copy amends what is not here, and did not come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} in the other copy was fitted to what is here. Check each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the other copy is called “{label}” here: both copies had given that label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other copy {name} is {fate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its text was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on clauses.</source>
        <comment>{n} note on a clause.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} findings set aside.</source>
        <comment>{n} finding set aside.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of what happened.</source>
        <comment>{n} entry of what happened.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chair’s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s profile that was sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds another motion: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one motion can be merged; &apos;compare&apos; shows how two texts differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of what happened are about what is not here, and did not come in.</source>
        <comment>{n} entry of what happened is about what is not here, and did not come in.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The other file holds another motion: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copies of one motion can be joined; &apos;compare&apos; shows how two texts differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, the look of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} ({amendment})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} had been issued in one copy and was changed in the other: these changes are {name}, a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two files begin with different texts: they are no copies of one motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be told what made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what happened by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes the same words as what stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done again: {what}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” brings no council’s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one to be sent: &apos;send --with council&apos; (in the window: tick it in Send).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile would not read back as it is, so it was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Motion Editor: report it, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a council of yours called “{id}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it its right ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files of earlier motions are of a kind that is not read: {names}. Save them as .docx or .txt.</source>
        <comment>{n} file of earlier motions is of a kind that is not read: {names}. Save it as .docx or .txt.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last {most} of {n} files were read, by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {ours} for {name}, the record {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casting vote was {ours} by the file and {theirs} by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the file {ours} was preferred, by the record {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the file {ours} dropped out, by the record {theirs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} voted for {ours} by the file and for {theirs} by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} voted “{ours}” by the file and for {theirs} by the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is put first and by itself: for or against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote is between {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are put at once, each member has one vote: {names}. More than half of the votes wins; else that with the fewest drops out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures}: {name} drops out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the casting vote, such as “casting choice 1: NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the casting vote against the one that drops out: “casting against choice 1: NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} have as many votes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {found}, against {against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures}: {name} wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two texts to choose between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what is left by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes do not say how many each text had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a total or the members for each, such as “choice 1: 12”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes for and against {names} are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the casting vote, such as “casting for NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not put now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not on the roll. Most like it are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” brings the profile of {council}, which is not installed. Look at it, and install it if you agree: &apos;councils --check&apos; and &apos;--install&apos; (in the window: Councils).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion is of no council whose profile is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one it is of (&apos;set FILE council=NAME&apos;), or send it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “{name}” is lost: what it held can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot is lost: it can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part can’t be read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing or altered, and nothing tells which: look through it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier state, packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was saved by another program in another form (UTF-16). Save it to mend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the name of the mover: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that of the seconder: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before those of others who sign: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of its papers: {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments are marked {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the motions on an agenda: “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was given the label “{taken}” in the other copy, which another amendment has here; it is “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: what its clauses are was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names a place as instructions do, and none was understood in it; it was taken as words of the text. If it is one, write it as in ‘In note 2, leave out “a tenth” and insert “a fifth”’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were typing this in “{dialog}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}:
{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} amends one that is left out, and is left out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ‘{name}’ was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the text that it amends is left: all of that is left out, and the text of the source is put in its place. If this is the wrong file, take its changes back (revert on the command line, Undo in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a rival text that replaces all of it, take it as the whole amended text (--as whole, or Read it in the window). Else check that it is the right file, mark it with [DELETE:] and [INSERT:], or write instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} begins {count} lead-ins; all after the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was moved by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was seconded by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closure was moved by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adjournment was moved by {names}: the meeting was adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded vote was asked for by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} declared an interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved that the question be now put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up: what was left was voted on without debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded vote was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interest was declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was altered with consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion and amendments are put to one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is accepted by the mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {outcome} ({votes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amendment that is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vote between the texts {subject} won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vote between the texts {subject} dropped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from the tracked changes of {name}, marked as they are in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from edits in the Word file that nobody has tracked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file has the tracked changes of several: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed words that are not in the motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the changes on which these stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file has no tracked changes of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has those of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Word files have tracked changes, and the source is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no tracked changes of the motion&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With its tracked changes refused the Word file differs from the motion in {n} places.</source>
        <comment>With its tracked changes refused the Word file differs from the motion in {n} place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tracked changes can&apos;t be laid over the motion without losing words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its tracked changes refused the file is version {number} ({stage}), word for word. If it amends that one, say so (--to {number}, or Amends in the window): it is then carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tracked change by {name} beside the motion&apos;s text was not taken: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tracked change meets an edit that nobody tracked and that was not taken. It was made in the motion&apos;s own words, “{ours}”, which now read “{theirs}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment by {name} was kept as a note on the clause: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment by {name} stands on no clause and was left out: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on the changes of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} No tracked change says so: the motion has “{ours}”, the file has “{theirs}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} No tracked change says so: the file lacks “{ours}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} No tracked change says so: the file has “{theirs}” besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} No tracked change says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the Word file can&apos;t be laid beside the motion&apos;s, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracked changes can&apos;t be made in the motion&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the edits that nobody tracked as well, or make the changes by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions from line {line} on can&apos;t be followed on any text of the file; they were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “casting for Fenwick Oakes” or “casting against Fenwick Oakes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casting vote {cast}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes is against one of several texts: only a casting vote can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “choice {label}: NAME” for the text that was voted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes gives a second casting vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the votes gives no casting vote of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has {amendment} as it was sent: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change to the text is marked in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of {amendment} are signed by {name}, who was taken as its mover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is a {role} at level {level} in the file, which no tracked change says: it was left as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of itself, by which it is known again, is damaged or of a newer Motion Editor: it was known by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it belongs to another motion: it was known by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text of the motion has this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks have found nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause has gone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} findings</source>
        <comment>{n} finding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of earlier motions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ouncil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a text or Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a motion from a Word file, a web page or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover what was not saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that were open when the program did not close in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a paper of the motion, or of an amendment, as Word, PDF, web page or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether papers can be set in a Word file of the council’s, and what is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sen&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one amendment, or the motion, as a small file to be e-mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in amendments that were sent from another copy of Motion Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as carrie&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words as they would read if the amendment is carried, without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words alone, without roles, levels, bold, italic and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (in an amendment: its own words only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (in an amendment: its own words only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected words lead to a web page (in an amendment: its own words only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ootnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A footnote where the caret stands; with the caret in one, back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-break &amp;space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space at which no line ends, as in “£1.5 million”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the text shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next of what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the one before of what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words and put others in their place; in an amendment that is tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curly &amp;quotation marks and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &quot; and &apos; by curly ones, and hyphens between spaces by dashes, as you type them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words that no word list knows with a wavy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;misspelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word that no word list knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous misspelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the word before that no word list knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling su&amp;ggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that open a section, as in “This Council notes:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numbered or bulleted point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Council’s lead-ins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a section with one of the council’s lead-ins, or reword the lead-in of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unne&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clause up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the clause down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave out the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the clause, or those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a note on the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from, what a figure counts, who disputes it; never part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose an amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the motion as it stands now; every change is tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose one li&amp;ke this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new draft with the changes of the amendment shown, to be altered and moved by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an amendment from a paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an amendment that came as a text, a web page or a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an a&amp;mendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the amendment on the clipboard, and see what it becomes before it is taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover and &amp;seconder of the amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, mover, seconder and group of the amendment shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;notice of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on its text stands as notified; what you change makes a revised one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what became of an amendment or of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;composite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one amendment of several that are agreed as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of the amendments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be voted on, in order and why; set the order as the chair has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if carried…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text if some of the amendments are carried, beside another; and what then falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare printed minutes or an agenda with what the motion reads, stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next change of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle clas&amp;hes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each clash with its readings, to be settled word by word, otherwise, or reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy my marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark whole words and phrases in place of parts of them; shown before it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with its changes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If &amp;carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion as it would read if the amendment is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is amended, and beside it the text if the amendment is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amendments over the text that they amend, each change with whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and out&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, find bar, right side, top, left side, views; in the text Tab nests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger menus and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All around the text, up to twice its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small&amp;er menus and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the text and all around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and sides as they are at the first start, in the middle of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High con&amp;trast, dark on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Motion Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when notice is to be given for a meeting, counted day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to look at by the council’s rules: nothing is ever blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set the finding aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is in order: kept in the file until the words change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of &amp;earlier motions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the motions of earlier meetings are, to find what comes back within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with this motion, not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the name; everything else can be as it is, and altered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a council’s profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles, and motions that bring one (*.toml *.motion *.amendment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among your councils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a council “{name}” already. Let this one hold in its place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save holds from then on for every motion of this council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This council comes with the program. What you save is a copy of your own, which holds in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;uncils…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style, roll and standing orders of each council: look, alter, install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all as the amendment has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what both change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause as it would read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: {clash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes are open</source>
        <comment>{n} clash is open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}, {state}; {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the amendment was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the amendment has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If carried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One amendment is made of those ticked, each taken in after the one above it. One that clashes with those before it stays open, to be settled and then accepted. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two or more, those whose movers agree to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment that is carried or accepted makes the next version of the motion, or becomes part of the amendment that it amends; every other open amendment is carried over. Changes that are not ticked stay open. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The two texts differ in {n} clauses.</source>
        <comment>The two texts differ in one clause.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried, for the text on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried, for the text on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls, clashes or is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: if these are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: if these are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Check what each look means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} More than one of its looks may mark what is put in: say which does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how its words look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the whole amended text, looks aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{look} ({n} words: {sample})</source>
        <comment>{look} ({n} word: {sample})</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the amendment is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of at least one look that its words are left out or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {amendment}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} – in the way: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the amendment chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be voted on in this order, and then the motion itself. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of the amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {amendment} is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place and reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the order back to the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those that were decided, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts, of which no notice was given</source>
        <comment>{n} draft, of which no notice was given</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on clauses</source>
        <comment>{n} note on a clause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As a draft still, with the text of any draft that it amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion and the amendments that notice was given of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clashes {names} are to be settled. Click to see them.</source>
        <comment>Clash {names} is to be settled. Click to see it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard can’t be read just now: copy the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {name} is left unexplained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: votes on the amendment, {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: votes on the motion, {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} differences in {name} are not explained.</source>
        <comment>{n} difference in {name} is not explained.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{grade}, line {line}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Line {line}: {stage}, {n} clauses</source>
        <comment>Line {line}: {stage}, {n} clause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{grade}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nothing explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the record holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count against a roll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with one member a line: NAME, or NAME, group, ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {paper} to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened: {names}. Open them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} was opened: a window holds one motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files was opened: a window holds one motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; but {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to recover: every motion was saved or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one is kept beside it, in a file whose name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for now; saving will ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else while you had it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command that is possible now has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that stands now has {now}; this amendment would have {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that stands now has {now}; this amendment would have {then}, both in place of {old}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {most} of {count} changes; all are marked in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print notice, amendment paper or substantive motion, or save it as PDF, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clashes}, {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the words right in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the motion is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further members, commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a group’s motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 20 January 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in 4 January 2027, 11:20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s, if there is nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words right in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as misspelt; commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The political group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if it is to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of seconder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 2. 3. through all lead-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a) (b) (c) through all lead-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(i) (ii) (iii) through all lead-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Say below where it comes from, what a figure counts, or who disputes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses no longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands, page and date; Ctrl+Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mover yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {amendment} · {movers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes</source>
        <comment>{n} clash</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the motion’s own text. Choose an amendment on the left to see its changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the motion’s own text. It was decided without an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment yet. Propose amendment opens a tracked copy; its changes are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and that its file, if it prints to one, can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of {amendment} is recorded; its text stays printable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settling of clash {clash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substantive motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion ({stage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last o&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revert in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {now} of {all}, again from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {now} of {all}, again from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTLINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: turn on Check spelling in the Edit menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word here is known. {key} goes to the next misspelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{word}” off my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is none of your words any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clause}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} evidence notes</source>
        <comment>{n} evidence note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {sort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort} {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} words left out</source>
        <comment>{n} word left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words inserted</source>
        <comment>{n} word inserted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a text or Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motions that you open or save are listed here, and can be pinned to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write council motions, amend them visibly, and print the papers a clerk needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} · not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clashes settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as agreed by the mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the motion would read {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {amendment} amends: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, and how it would read {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} · not decided before the motion was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} · clashes are to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} · {stage}, every change is tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {amendment} is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if {amendments} are carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent amendments ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {owners}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {owners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {amendment}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amendments over one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, clashes and touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}, {mover}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes between them</source>
        <comment>{n} clash between them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clash between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amendment is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the list of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} carried in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} · {movers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what it would do to the others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendments are being laid over the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes to settle</source>
        <comment>{n} clash to settle</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>making of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening of clash {clash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the amendment unread?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that you have pasted or corrected here are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer of even pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of section {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are labelled “{style}” here; the file labels some {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{style}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left out words that others have put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all the changes together, or ask for a copy without those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose are meant (--reviewer NAME, or tick one in the window), or give label and people afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {other} is carried: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {other} is not carried: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{old}” reads “{new}”: {name} becomes the {role} of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{new}” did not stand so when the file was written: {name} becomes the {role} of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{new}” names who is {role} of {what} here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{new}” was not taken in: the file has the amendments of several, and it does not say whose {role} is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the motion’s text the file has “{new}” in place of “{old}”, which no tracked change says: it was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{words}” outside the motion’s text is missing from the file, which no tracked change says: nothing was changed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lines outside the motion’s text are not as they were when the file was written, which no tracked change says: compare it with the paper that was sent.</source>
        <comment>A line outside the motion’s text is not as it was when the file was written, which no tracked change says: compare it with the paper that was sent.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .pdf, .html or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its changes are signed by {people}, others nobody has tracked: they were taken as one amendment, and nobody was taken as its mover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them as an amendment, or accept them all in a copy of it, and take that as the whole new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}” who moves or seconds was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose are meant (--reviewer NAME, or tick one in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as it seems to be written, or say how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether these edits are taken as well or left (--untracked take or leave; each can be confirmed or left out in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept them all in a copy of the file, and take that as the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say who made its tracked changes: Word has taken the name out. Nobody was taken as the mover; give one (--mover or set --amendment, or Mover in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signed the changes in Word, and was taken as the mover. If that is not so, say who moves it (--mover or set --amendment, or Mover in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} may be one person who signed in two ways. If so, read the file again and say so (--one-person “{first} = {second}”, or as you are asked in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept its changes in a copy of it, and take that as the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written from an amendment that is not here in that text, and can&apos;t be told in it any more: what is marked in it was taken as amendments of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;ll papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every paper of the motion, in every format you want, into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages of a paper beside the text while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the composite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a roll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of members, one a line: name, group, ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and tables (*.txt *.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates set for one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the council as it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have altered here is then lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} things to be put right: Enter goes there</source>
        <comment>{n} thing to be put right: Enter goes there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days beside bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates set for one meeting, which win over any counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council}: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the council’s profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text if it is carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding first: F2 goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file, not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs of the motion, by a separate vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those that were voted on together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} papers. Write them in these formats:</source>
        <comment>There is one paper. Write it in these formats:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} – to look at: {odd}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By: if not whoever gave notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: a remark, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Votes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The te&amp;xt at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of standing orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this one, to hold from another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the set away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no standing orders yet: add a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N not voting, X absent, I interest. Backspace takes the last back, Ctrl+Enter takes the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared an interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}, B abstained, {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member}: {vote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for a recorded vote; commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F for, A against, B abstained, {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a member: / and the first letters, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an agenda or a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the agenda, or all amendments, as Word, PDF, web page or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages of the agenda paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add motions and amendments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files on the agenda: motions, amendments to them, Word files and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word file or text whose recommendations are amended like a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plain i&amp;tem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title and what it says, such as apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was received, accepted or rejected and why, time limit, exempt or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the motion in a window of its own; what is changed there stands on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place is then set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;out as a motion file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the motion as a .motion file; it stays on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what was changed in the motions’ own files since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting and numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council, day, time, place, and the number of the first motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by &amp;receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received first comes first; what was placed by hand stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by &amp;groups in turns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One motion of each group in turns, beginning with the group that you name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget places set by &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next order places every motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is printed, and so are title and mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One motion of each group in turns: {groups}. Those of no group come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 January 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First motion’s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are counted from it: 1, A, Motion 514</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 December 2026, 11.20am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was accepted or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brace in it belongs to no place; its places are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a place {{{place}}} that nothing fills; its places are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{votes}; {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by groups in turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: taken in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no motion has a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files added</source>
        <comment>{n} file added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add motions and amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out as a motion file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking out of a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was taken off. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motion on the agenda came from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motions are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public: exempt texts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members: with exempt texts, not for publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this agenda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost when the agenda is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts of an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an item: register it. On what to look at: go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop motions, amendments or Word files on the list, or add them with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda “{title}” was not saved. Open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it was on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting and numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the list of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a&amp;genda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an agenda: put motions on it, register, order and number them, and print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} · every change is tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a motion or an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text as it is to read from now on. What goes out stays struck, what comes in is marked. Ctrl+] and Ctrl+[ nest a paragraph and take it out again; Ctrl+Enter records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: why, or who consented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the motion as it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have changed here is then lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council}: {whose}, can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the mee&amp;ting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the motion as it happens; it stands on the agenda at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being voted on of this motion, in large type, on a second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order as the &amp;standing orders have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By receipt or by groups in turns, as the council does on the day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {n} files was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}, in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council orders its motions by hand: use Alt+Up and Alt+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a copy of this motion that somebody edited apart from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} differs in {n} places. Which state both had is not known: choose for each.</source>
        <comment>{file} differs in {n} place. Which state both had is not known: choose.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash {n}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} have not answered</source>
        <comment>{n} has not answered</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no roll of this council. Take one from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more lines are there, too.</source>
        <comment>{n} more line is there, too.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits that nobody has tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked changes of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reviewer&apos;s changes become an amendment. Changes in the words of another reviewer become an amendment to that one&apos;s. They are shown one after the other before they are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those whose changes are to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are “{one}” and “{other}” one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have signed tracked changes in the Word file. As one person&apos;s they become one amendment. Cancel keeps them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote between rival texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that wins is the decision. With several, that with the fewest votes drops out until one has more than half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposes no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By na&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting vote of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against {name}: it drops out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion as it now reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the draft that it amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s profile, with its roll and standing orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small file is written, to be e-mailed. Nothing goes with it but what is ticked here. Whoever has it opens it with Motion Editor, or takes it in there by Receive. A Word copy is for those who have Word alone: it tracks what they change, and when it is back Receive takes that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for Motion Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word copy to be amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can serve as a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder}, {meaning} ({places})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder}, {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t serve as a template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can serve as a template, but not all is as it might be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put among my templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles that it lacks: papers use the standard ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles of papers that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders that it might have as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clash}: the text now has {now}; the amendment would have {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clash}: came back and is as before, {settlement}. It can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {n} files who moves or seconds was changed. Take these changes in?</source>
        <comment>In {file} who moves or seconds was changed. Take these changes in?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be recorded: against Fenwick Oakes; …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a recorded vote from the roll, one key a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote between rival texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} has clashes to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what happens at the meeting as it happens, with the text at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being voted on, in large type for a second screen; it follows the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote between rival texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put motion and amendments to one vote, as Scottish councils do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded vote asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guillotine: the time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what could be saved of {name}. It belongs to no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, or to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So it is exported as PDF. The words and their order are the same in every format; in Word the council’s own template lays out the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alteration was being written when the program ended. Choose “Motion altered with consent…” to go on with it; until then it stands among the amendments as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no council is named whose standing orders are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes made in one of two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work-log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been decided here ({outcome}), which is in the proceedings and is not sent without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots hold the motion as it was with all that stood in it: drafts, notes and proceedings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots and the work log go with the motion alone, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word copy to be amended holds the text alone, without notes, proceedings, council, snapshots or work log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, such as “For the group meeting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots in this file are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “{name}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, or of a newer Motion Editor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a snapshot has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a snapshot: it means something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snapshot “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A motion has at most {most} snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some that are not needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots would take more than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same; what differs is how they are marked or numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in the log has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it: initials will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A work log can&apos;t be written as “{suffix}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every paper there is of the agenda and the meeting, in the formats you tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose again: {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {paper}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then these items stay in private, and papers name each paragraph with the law of which it was chosen. What is to be chosen again stands under To look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more items likewise.</source>
        <comment>{n} more item likewise.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the council as it is, or agree to choose those paragraphs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery copy of the agenda can’t be kept: {problem} Save it soon; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copies of the agenda are kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be added ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not added; the others are.</source>
        <comment>{n} file was not added; the others are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being entered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the report. Copy it for whoever looks after your programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor broke down on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report that helps to mend it is kept at {file}. It names places in the program, none of your words, and nothing is sent. What was not saved is offered by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy from &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open motion as its file was before it was changed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open motions with Motion Editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the program in your menu, and have it open motions, amendments and agendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is then written anew: comments in it are not kept there. The file as it is now stays in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is kept, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that comes with the program holds again for its motions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its motions are then printed plainly, and no standing orders are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your own “{name}” from the councils?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open motions with Motion Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the votes come out, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what became of it. Give the votes for and against, 0 for none, or choose an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone, in these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion Editor is in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of what comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: votes on the paragraph, {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: votes on the rival texts, {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how many votes each text had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number beside each, or take the vote by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above what the casting vote was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proceedings: {n} things that happened, with votes</source>
        <comment>Proceedings: {n} thing that happened, with votes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} snapshots, with all that stood in the motion then</source>
        <comment>{n} snapshot, with all that stood in the motion then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work log: {n} entries of who did what</source>
        <comment>Work log: {n} entry of who did what</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A snapshot is the whole motion as it was: texts, details, amendments, votes and notes. It stays in the file, and goes along with nothing that is sent unless you tick it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · kept by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, such as “For the group meeting”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion becomes as it was then; as it is now is kept first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the file; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the two differ, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping of the snapshot “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring of the snapshot “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion is as it was then. As it was until now it is kept as “{name}”; Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renaming of the snapshot “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the snapshot “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion is as it was then. Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was opened, but:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept nowhere else, and were not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what in this file, and when; what happened in the council is in Meeting. The log goes along with nothing that is sent, unless you tick it there. What you undo takes its entry along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: your entries say when and what, and not who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a work log on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every entry out of this file; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing of the work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment}: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed in {place}, paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words changed in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {place}, outside Motion Editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program that opens {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved, and your text is still here. Merge shows first what comes in and what clashes; then both together are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the work log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the motion as it is now under a name; compare any two, and restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what in this file, and when: read it, save it, clear it, turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote by name was being taken when the program ended. “Votes…”, and there “By name…”, go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion altered with consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion corrected by an officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another copy of this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {file} is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened in another window: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} other copies of this motion beside it, which a shared folder makes where two people save: {names}.</source>
        <comment>There is another copy of this motion beside it, which a shared folder makes where two people save: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change touches one of this copy’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies put something in at the same place: look which should come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies make the same change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies leave the words out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies move or join clauses here: look where the clause should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda as it was before it was last changed on this computer, in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what somebody changed in a copy of this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {n} other copies of this agenda beside it, which a shared folder makes where two people save: {names}.</source>
        <comment>There is another copy of this agenda beside it, which a shared folder makes where two people save: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings back what you have not saved, until the agenda is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge another copy of this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was changed both in the agenda and in “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge takes both together: you see first what comes in, and what clashes. The file is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} and yours have changed {n} things, each in its way. Choose for each.</source>
        <comment>{file} and yours have changed one thing, each in its way. Choose.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take what is new in {file} into yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendments are being put in order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours as {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Theirs is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy without what was taken off the agenda and what is not everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered as a copy without a file of its own: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the recovered agenda “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the agenda was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the agenda is written, to be e-mailed. Nothing goes with it but what is ticked here: nothing of what was taken off the agenda, and of its motions no drafts, notes or proceedings. What comes back is taken in by Merge another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the agenda itself, and would lose what is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} exempt texts, not for publication</source>
        <comment>{n} exempt text, not for publication</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notices that were not accepted</source>
        <comment>{n} notice that was not accepted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this clash as it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that you have typed for it are not settled on, and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there now, so this may be the only copy. It can’t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard these words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing can’t be kept against a crash: {problem} It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing is kept against a crash again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both together: see first what comes in, and what clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours here, and the other one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was opened. What you have of it is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finding} – {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{findings} · {count} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more of these</source>
        <comment>{n} more of these</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change of the date of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of budget decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, if the law asks for names in its votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper as a PDF, A4 and tagged for screen readers; no printer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the paper to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accept: no amendment was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a guess. It is taken in only if you confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be applied. Correct the words of the source, or accept without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed this guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It may mean {n} places. Choose one, or accept without it.</source>
        <comment>It may mean {n} place. Choose it, or accept without it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You chose the place; another can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Word&apos;s tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As words marked in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the whole amended text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} ({stage})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the list of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks &amp;mean…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts marks in brackets in the place of looks; then the words can be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all &amp;guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses to confirm.</source>
        <comment>{n} guess to confirm.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was dropped on an open motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Word copy of this motion: Receive takes in what was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read as an amendment of this motion, or opened as a motion of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the amendment here, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of {name} were not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: the changes of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {all}, again from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {all}, again from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is left as it is; what is whole of it opens unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from before it was changed here was put by on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {name} as it was before, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy from before the file was changed is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Receiving {n} files…</source>
        <comment>Receiving {n} file…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A Word copy to be amended was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>receipt of {n} amendments</source>
        <comment>receipt of {n} amendment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>receipt of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to {motion}, which is neither open, nor among the files that were open last, nor in the folder of that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that motion, then receive the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amendment} was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the motion was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion was found in {file}, and was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {n} files the text was changed without being tracked. Take these changes in?</source>
        <comment>In {file} the text was changed without being tracked. Take these changes in?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt of who moves and seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the motion itself, and would lose what is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving was cancelled: nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from Motion Editor ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore “{word}” in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignoring “{word}” in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of ignoring “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No misspelling was found: every word is in the word list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ignoring “{word}” in this motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: draw it, or press the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive motion, as amended by parts of {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All amendments of this text, each change with whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive motion, as amended by {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} {n} places did not fit the motion; nothing was changed for them.</source>
        <comment>{done} {n} place did not fit the motion; nothing was changed for it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file can also be dropped here: a .motion, .amendment or .agenda, a Word file, a web page or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “{view}” is for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an amendment on the left to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the view Marked to change the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the caret stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How typing is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not in the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the agenda, and is saved with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked as {amendment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not yet saved to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {file}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clause}, in a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word templates (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among your templates: choose it when you export a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a template called “{name}” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “{theme}” has no colour for: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Motion Editor again, or add the colours to the theme file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks are whole words and phrases already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidying of the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Council notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-ins, and what the clause is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was opened, for reading only:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Motion Editor: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the motion now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Type in the text: every change is tracked and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be looked into: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after it for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Motion Editor is incomplete: {path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not written yet. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder it goes to does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This motion of an invented council is for trying out; nothing of it is saved unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the whole way. File, New motion begins one of your own; Import takes one from Word. Undo goes back through all you did here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what to try next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both change the same words, and only a person can say which stand. Settle the clash under Changes, with one of the two readings or with words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{carried} made the substantive motion, and {other} was carried over to it, with a clash. Choose {other} on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export paper (Ctrl+E) writes the substantive motion, or an amendment with tracked changes, for Word. Decide… (Ctrl+D) goes on with what is still to be voted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide… (Ctrl+D) records what became of the motion itself; Export paper prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or delete words: every change is tracked, and listed under Changes. Once it is ready, Motion, Record notice keeps it as it was notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the text you see it marked, if carried, or side by side. Decide… (Ctrl+D) records it as carried or lost. {draft} is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose amendment (Ctrl+Shift+A) opens a tracked copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {draft} on the left: it is a draft, waiting to be written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide… (Ctrl+D): record {amendment} as carried, and see what becomes of the text and of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered, and not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} selected · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a link in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{button}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
