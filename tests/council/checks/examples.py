"""Examples for the checks of words, true and false: the kinds met in real motions, in our words.

A line that ends in a colon is a lead-in, one that begins with "- " a point.
"""

from __future__ import annotations

from typing import Final

from motion_editor.council.checks.finding import Rule

NOTES: Final = "This Council notes:\n- "
ASKS: Final = "This Council resolves to:\n- "

TRUE: Final[dict[Rule, tuple[str, ...]]] = {
    Rule.CABINET: (
        "This Council instructs the Cabinet to:\n- open the baths on Sundays.",
        ASKS + "Direct the Leader of the Council to write to the bus company.",
        ASKS + "Require the Portfolio Holder to report in March.",
        "This Council:\n- notes the report.\n- instructs the Leader to write to the Minister.",
        "This Council resolves:\n- That the Executive be instructed to stop the sale.",
        "This Council resolves that the Cabinet Member for Parks shall plant elms.",
        ASKS + "Ensure that the Cabinet withdraws the charge.",
        ("This Council therefore:\n- instructs its Executive to stop the sale.\n"
        "This Council resolves to:\n- mandate the Cabinet Member for Parks to plant elms."),
    ),
    Rule.RESCIND: (
        ASKS + "rescind the decision of 4 March to close Mill Lane library.",
        "This Council resolves to reverse its earlier decision on parking charges.",
        ASKS + "Revoke the resolution on garden waste.",
        ASKS + "Rescind Minute 45 of 12 March.",
        "This Council resolves that the decision of 12 March to close the baths be rescinded.",
        ASKS + "Withdraw its decision of May to charge for garden waste.",
        ASKS + "Overturn the decision of the Cabinet to close the baths.",
        "This Council agrees that its resolution of 3 May is revoked.",
    ),
    Rule.EMPTY: (NOTES + "The pond is dry.\n- \n- The ducks have left.", NOTES + "…"),
    Rule.TWICE: (
        NOTES + "The ferry ran every day until May.\n- The ferry ran every day, until May!",
    ),
    Rule.LEAD_IN: (
        "This Council notes:\nThis Council resolves to:\n- Plant elms.",
        NOTES + "The pond is dry.\nThis Council therefore asks that:",
    ),
    Rule.REFERENCE: (
        "This Council notes:\n- The pond is dry.\n- The ducks in paragraph 4 have left.",
        ASKS + "Do what is said in point 5 above.\n- Report in May.",
        NOTES + "Elms.\n- Oaks.\n- Both, as clauses 2 and 6 say.",
        NOTES + "Elms.\n- Oaks, as paragraph 14 above says.",
    ),
    Rule.MARKS: (
        NOTES + "The report calls it “a lost pond and says no more.",
        NOTES + "The pond (once a quarry is dry.",
        NOTES + "The pond, once a quarry), is dry.",
        NOTES + 'The report calls it "a lost pond.',
        NOTES + "The report calls it a lost pond” and says no more.",
        NOTES + "The table [see page 4 is wrong.",
        NOTES + "The pond (once a quarry.\n- It is dry).",
    ),
    Rule.EVIDENCE: (
        NOTES + "Fares have risen by 14% in two years.",
        NOTES + "One in five households has no car.",
        NOTES + "The works will cost £2.3 million.",
        NOTES + "Research shows that elms cool a street.",
        NOTES + "Some 12,400 homes stand empty.",
        "This Council believes:\n- The number of wardens has halved.",
        NOTES + "Two thirds of shops in Mill Lane are empty.",
        NOTES + "More than half of residents agree.",
        NOTES + "Last year 1665 children waited.",
        NOTES + "The number rose from 20 to 45 in a year.",
    ),
    Rule.PERSONAL: (
        NOTES + "Residents can write to jo.fenwick@example.org about it.",
        NOTES + "Her number is 07700 900123.",
        NOTES + "Ring (01632) 960 001 for a form.",
        NOTES + "His National Insurance number is AB 12 34 56 C.",
        NOTES + "The family of 14 Elm Tree Road, Aldermoor ZE1 4ZZ were moved.",
        NOTES + "Gifts go to sort code 00-11-22, account 12345678.",
        NOTES + "The pupil, date of birth 03/04/2015, was moved.",
        NOTES + "The child, born on 3rd April 2015, was moved.",
        NOTES + "Mrs Fern of 4 Mill Lane was moved.",
        NOTES + "We thank the tenants at 12 Elm Close.",
        NOTES + "His NHS number is 943 476 5919.",
    ),
    Rule.OFFICER: (
        NOTES + "Mrs Hilda Merrow, the Director of Parks, wrote to us.",
        NOTES + "The Chief Executive, Orla Penhale, has said no.",
        NOTES + "We thank the Head of Highways, Tom Brackley, for his work.",
        NOTES + "The planning officer Mr Dunmore turned it down.",
        NOTES + "Jack Ferris, our interim Monitoring Officer, advised.",
        NOTES + "Jane Merrow, Service Director for Place, advised.",
        NOTES + "Tom Brackley (Head of Highways) advised.",
        NOTES + "The Head of Planning (Tom Brackley) turned it down.",
        NOTES + "The s151 officer, Tom Brackley, advised.",
        NOTES + "Chief Executive Jane Merrow has said no.",
        NOTES + "Jane Merrow, Chief Executive of Strictham Borough Council, has said no.",
    ),
    Rule.EXEMPT: (
        NOTES + "Disciplinary proceedings against the manager have begun.",
        NOTES + "The bid price of the second firm was lower, and is commercially sensitive.",
        NOTES + "Pay negotiations with the unions have stalled.",
        NOTES + "Counsel’s opinion is that the lease is void.",
        NOTES + "The Council intends to serve an enforcement notice next week.",
        NOTES + "The contract is under police investigation.",
        NOTES + "The officer was suspended on full pay.",
        NOTES + "The second bidder offered £2 million.",
        NOTES + "Counsel has advised that the lease is void.",
    ),
}  # fmt: skip

FALSE: Final[dict[Rule, tuple[str, ...]]] = {
    Rule.CABINET: (
        "This Council requests Cabinet to:\n- open the baths on Sundays.",
        "This Council calls on the Leader of the Council to:\n- write to the bus company.",
        ASKS + "Instruct the Chief Executive to write to the Secretary of State.",
        ASKS + "Instruct the Executive Director of Place to report.",
        "This Council calls on the Government to direct the executive agencies to act.",
        NOTES + "Last year this Council instructed the Cabinet to think again.",
        ASKS + "Ask the Cabinet what the law requires of it.",
        ASKS + "Ask the Leader to require the Cabinet’s report in time.",
        ASKS + "Instruct officers to tell Members, and invite the Cabinet to think again.",
        "This Council:\n- notes that the law directs the Cabinet to publish its plan.",
    ),
    Rule.RESCIND: (
        NOTES + "In May the Government reversed its decision on rural buses.",
        ASKS + "reverse the decline of the high street.",
        ASKS + "ask the Government to publish the decision.",
        ASKS + "Call on the Government to reverse its decision on rural buses.",
        "This Council calls on the Chancellor to:\n- reverse the decision on winter fuel.",
        "This Council urges the Minister to rescind his decision.",
        ASKS + "Withdraw from the contract, a decision for officers.",
    ),
    Rule.EMPTY: (NOTES + "The pond is dry.", NOTES + "2027"),
    Rule.TWICE: (
        NOTES + "More trees.\n- More trees.",
        (
            "This Council notes:\n- The ferry ran every day until May.\n"
            "This Council notes:\n- The ferry ran every day until June."
        ),
    ),
    Rule.LEAD_IN: (
        "This Council welcomes the new ferry.\nThis Council resolves to:\n- Thank the crew.",
        NOTES + "The pond is dry.",
    ),
    Rule.REFERENCE: (
        NOTES + "The pond is dry.\n- For the reasons in paragraph 1, the ducks have left.",
        NOTES + "Paragraph 14 of the National Planning Policy Framework is clear.",
        NOTES + "As Schedule 12A, paragraph 3 has it, this is exempt.",
        NOTES + "Emissions have fallen by 3 percentage points since clause 22 was signed.",
        NOTES + "Elms.\n- Oaks.\n- Both, as points 1 and 2 say.",
        NOTES + "At this point 4 ducks were left.",
        NOTES + "Elms.\n- The deletion of paragraph 3 and the addition of new paragraph 4.",
        NOTES + "Elms.\n- One of the resolutions (h) contained in the plan of May was to wait.",
    ),
    Rule.MARKS: (
        NOTES + "The report calls it “a lost pond”, (“lost” since 2003).",
        NOTES + "Either a) fill it, or b) drain it; 1) soon, 2) later.",
        NOTES + "“The pond is dry.\n- “The ducks have left.”",
        NOTES + 'A pipe of 6" runs below it.',
        NOTES + "(Note: if it is agreed, the rule will read:\n- Ducks (and geese) may swim.)",
        NOTES + '"Where there are ponds, there are ducks.”',
        NOTES + '“Where there are ponds, there are ducks."',
        NOTES + "The councils’ ponds, the children’s ducks.",
        NOTES + "“The “lost pond” is dry.”",
    ),
    Rule.EVIDENCE: (
        ASKS + "Cut emissions by 40% before 2030.",
        NOTES + "According to the census, one in five households has no car.",
        NOTES + "Section 106 of the Act of 1990 was amended in 2011.",
        NOTES + "The second half of 2020 and the 2011 trees strategy.",
        NOTES + "The 20 mph zone was opened on 14 May 2019 on the A61.",
        NOTES + "Children aged 11 to 16 use it.",
        NOTES + "Fares have risen by 14% (source: the operator, June).",
        NOTES + "The pond is dry.",
    ),
    Rule.PERSONAL: (
        NOTES + "12 Elm Road is a listed building.",
        NOTES + "The library at 4 Mill Lane is shut.",
        NOTES + "The works cost £1,250,000 in 2019 and 2020-2021.",
        NOTES + "The library stands at LE1 4ZZ.",
        NOTES + "Bus 0143 runs at 07:15, 08:15 and 09:15.",
        NOTES + "House of Commons paper HC 12 34 of 2021.",
        NOTES + "Planning application 21/00456/FUL was refused.",
        NOTES + "Some 14 Parish Councils objected.",
    ),
    Rule.OFFICER: (
        NOTES + "The Chief Executive has written to us.",
        NOTES + "Jane Merrow, the Chief Executive of Sparrow Aid, has written to us.",
        NOTES + "The Chief Executive North of England Branch Secretary wrote.",
        ASKS + "Ask the Leader, Councillor Fenwick Oakes, to write.",
        NOTES + "The Secretary of State for Transport, Ada Winterbourne, has said no.",
        NOTES + "The Director of Public Health reports each year.",
        ASKS + "Ask the Chief Executive, the Leader and the Head of Housing to meet.",
        NOTES + "County Council Planning Officers were heard.",
        ASKS + "Instruct the Chief Executive, Council Leader and Cabinet to write.",
    ),
    Rule.EXEMPT: (
        NOTES + "Pay has fallen behind, and negotiations take place each year.",
        NOTES + "Residents need free legal advice.",
        NOTES + "Free legal advice given by volunteers helps.",
        NOTES + "The police investigate fewer burglaries.",
        NOTES + "The Council gives notice of roadworks.",
        NOTES + "Tenants and employees were asked.",
        NOTES + "Commercial rents have risen.",
    ),
}
