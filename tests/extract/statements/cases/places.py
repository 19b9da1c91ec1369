"""Who took, left or fought over a place. All sentences are made up."""

from tests.extract.statements.cases.shape import Case

CONTROL: list[Case] = [
    (
        "Fighters loyal to the warlord now control most of the river delta.",
        [("took control", "Fighters loyal to the warlord", "most of the river delta")],
    ),
    ("The gold mine fell to the militia last month.", [("took control", "the militia", "The gold mine")]),
    ("The dam is in the hands of the separatists.", [("took control", "the separatists", "The dam")]),
    (
        "Soldiers drove the gang out of the port district on Tuesday.",
        [("took control", "Soldiers", "the port district")],
    ),
    ("The ferry terminal is under army control.", [("took control", "army", "The ferry terminal")]),
    (
        "Police regained control of the parliament building after the protest.",
        [("took control", "Police", "the parliament building")],
    ),
    (
        "Tigrayan forces who recaptured the town in June said they would stay.",
        [("took control", "Tigrayan forces", "the town")],
    ),
    (
        "The junta said its troops had overrun the rebel camp, capturing two hilltops.",
        [("took control", "its troops", "the rebel camp"), ("took control", "its troops", "two hilltops")],
    ),
    ("Kisangani is a rebel-held city on the river.", [("took control", "rebel", "Kisangani")]),
    ("The insurgents managed to seize the bridge.", [("took control", "The insurgents", "the bridge")]),
    ("The army failed to retake the airport.", [("not took control", "The army", "the airport")]),
    (
        "The protesters seized the television station and attacked the mayor's office.",
        [
            ("took control", "The protesters", "the television station"),
            ("attacked", "The protesters", "the mayor's office"),
        ],
    ),
    (
        "The town, captured by the rebels in 2012, lies on the trade route.",
        [("took control", "the rebels", "The town")],
    ),
    ("The town captured by the rebels in 2012 lies on the trade route.", [("took control", "the rebels", "The town")]),
    (
        "The coup leaders, who took control of the state broadcaster, asked for calm.",
        [("took control", "The coup leaders", "the state broadcaster")],
    ),
    (
        "Insurgents have been driven out of the last mountain stronghold.",
        [("took control", "", "the last mountain stronghold")],
    ),
    (
        "The movement said it had captured the island's only airport.",
        [("took control", "The movement", "the island's only airport")],
    ),
    ("The militia, which controls the north, is in talks with the UN.", [("took control", "The militia", "the north")]),
    ("Areas held by the opposition were flooded.", [("took control", "the opposition", "Areas")]),
    ("Rebels seize key town", [("took control", "Rebels", "key town")]),
    ("Army retakes port city from rebels", [("took control", "Army", "port city")]),
    (
        "The region is largely controlled by the Lord's Resistance Army.",
        [("took control", "the Lord's Resistance Army", "The region")],
    ),
    ("They took over the dam after a week of fighting.", [("took control", "They", "the dam")]),
    ("The garrison surrendered the fort to the rebels.", [("took control", "the rebels", "the fort")]),
    ("The rebels could have taken the bridge.", [("took control?", "The rebels", "the bridge")]),
    ("Marines pushed the gunmen out of the hotel.", [("took control", "Marines", "the hotel")]),
]

WITHDRAWAL: list[Case] = [
    ("Peacekeepers withdrew from the refugee camp at dawn.", [("withdrew", "Peacekeepers", "the refugee camp")]),
    ("The rebels abandoned the village before the flood came.", [("withdrew", "The rebels", "the village")]),
    ("The last troops pulled out of the capital on Sunday.", [("withdrew", "The last troops", "the capital")]),
    (
        "Islamist fighters abandoned their positions and fled across the river.",
        [("withdrew", "Islamist fighters", "their positions")],
    ),
]

CLASHES: list[Case] = [
    ("Clashes broke out between police and miners near the pit.", [("clashes", "police and miners", "the pit")]),
    ("Heavy fighting raged around the grain port on Monday.", [("clashes", "", "the grain port")]),
    ("Troops clashed with cattle raiders in the northern hills.", [("clashes", "Troops", "the northern hills")]),
    ("There were fierce battles in the eastern suburbs.", [("clashes", "", "the eastern suburbs")]),
    ("Army units are battling separatists for control of the highway.", [("clashes", "Army units", "the highway")]),
    ("The convoy left amid clashes between rival clans.", [("clashes", "rival clans", "")]),
    (
        "Fighting between the army and tribal militias continued in the highlands on Friday.",
        [("clashes", "the army and tribal militias", "the highlands")],
    ),
    ("The two armies exchanged artillery fire along the frontier.", [("clashes", "The two armies", "the frontier")]),
    ("Police clashed with protesters after the vote.", [("clashes", "Police", "")]),
]
