"""Clipboards as programs fill them: made up by us, in the forms that they have."""

from __future__ import annotations

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/m/AppData/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!-- p.MsoNormal {margin:0cm; font-size:11.0pt;}
@list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;} -->
</style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:12.0pt'>This Council notes:<o:p></o:p></span></b></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>that
fares rose by £1.50 in <i>one</i>&nbsp;year;<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->in
Marsh Lane, see <a href="https://aldermoor.example/fares">the table</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>This Council <del cite="mailto:Odile" datetime="2027-01-03T10:00">demands
</del><ins cite="mailto:Odile" datetime="2027-01-03T10:00"><span
class=msoIns>asks </span></ins>that:</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if
!supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>buses run.<br>
And trams.<o:p></o:p></p>
<!--EndFragment-->
</body>
</html>"""

GOOGLE = (
    "<meta charset='utf-8'><meta charset=\"utf-8\">"
    '<b style="font-weight:normal;" id="docs-internal-guid-5f1c">'
    '<p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;'
    'font-weight:700;font-style:normal;text-decoration:none;white-space:pre-wrap;">'
    'This Council notes:</span></p><ul style="margin-top:0;padding-inline-start:48px;">'
    '<li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">'
    '<span style="font-weight:400;white-space:pre-wrap;">first </span>'
    '<span style="font-weight:400;font-style:italic;white-space:pre-wrap;">point</span></p></li>'
    '<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation">'
    '<span style="font-weight:400;">nested</span></p></li></ul></ul></b>'
    '<br class="Apple-interchange-newline">'
)

WRITER = """<!DOCTYPE html>
<html>
<head>
\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
\t<title></title>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
\t<style type="text/css">
\t\tp { line-height: 115%; margin-bottom: 0.25cm; background: transparent }
\t</style>
</head>
<body lang="en-GB" link="#000080" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm">
<b>This Council resolves to:</b></p>
<ol>
\t<li><p style="line-height: 100%; margin-bottom: 0cm">write to the
\tMinister;</p>
\t<li><p style="line-height: 100%; margin-bottom: 0cm">publish</p>
\t<p>a plan; and</p>
\t<ul>
\t\t<li><p>act</p>
\t</ul>
</ol>
<table width="119" cellpadding="2" cellspacing="1">
\t<col width="54"/>

\t<tr>
\t\t<td width="54" style="border: none; padding: 0cm"><p>
\t\t\tWard</p>
\t\t</td>
\t\t<td width="52" style="border: none; padding: 0cm"><p>
\t\t\tPupils</p>
\t\t</td>
\t</tr>
</table>
<p>End.</p>
</body>
</html>"""

WEB = """<h2>Hedgehogs</h2>
<p>They are <strong>rare</strong>.<script>fetch("https://x.example")</script></p>
<ul><li>one<ul><li>two</li></ul></li><li>three <img src="https://x.example/y.png" alt="z"></li></ul>
<p style="display:none">unseen</p>
<table><tr><th>Ward</th><th>Pupils</th></tr><tr><td><p>Marsh&nbsp;Lane</p></td><td>12</td></tr></table>
"""

MAIL = "<div>Dear all,<br><br>1. one<br>2. two<br><br>Yours<br>Odile</div><div>PS</div>"
