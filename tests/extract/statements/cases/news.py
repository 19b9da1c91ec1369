"""Sentences of the world's news. All sentences are made up."""

from tests.extract.statements.cases.shape import Case

NEWS: list[Case] = [
    (
        "Reports that the army had used white phosphorus were denied by the minister.",
        [("not used weapon", "the army", "white phosphorus")],
    ),
    ("Moscow has denied carrying out strikes on civilian targets.", [("not attacked", "Moscow", "civilian targets")]),
    (
        "Houthi rebels fired a ballistic missile towards Riyadh that was intercepted.",
        [("attacked", "Houthi rebels", "Riyadh")],
    ),
    (
        "Fighters from al-Shabab overran an African base in southern Somalia before dawn.",
        [("took control", "Fighters from al-Shabab", "an African base in southern Somalia")],
    ),
    (
        "Police shelled the camp after rockets fired by rebels hit central Omdurman.",
        [("attacked", "Police", "the camp"), ("attacked", "rebels", "central Omdurman")],
    ),
    (
        "The junta regularly uses helicopters to drop barrel bombs on rebel-held areas.",
        [("used weapon", "The junta", "barrel bombs"), ("attacked", "The junta", "rebel-held areas")],
    ),
    (
        "The People's Defence Units (PDU) wrested control of the crossing from the army in June last year.",
        [("took control", "The People's Defence Units (PDU)", "the crossing")],
    ),
    ("Israel said it struck a command centre.", [("attacked", "Israel", "a command centre")]),
    ("The port fell back under government control late last year.", [("took control", "government", "The port")]),
    (
        "The truce which was brokered by Egypt and Qatar took effect at noon.",
        [("agreed", "Egypt and Qatar", "The truce")],
    ),
]

MORE: list[Case] = [
    (
        "Ethiopia and Eritrea signed a peace deal in Jeddah.",
        [("agreed", "Ethiopia and Eritrea", "a peace deal in Jeddah")],
    ),
    (
        "A 48-hour humanitarian ceasefire agreed by the two sides came into force at dawn.",
        [("agreed", "the two sides", "A 48-hour humanitarian ceasefire")],
    ),
    ("The guerrillas accepted a truce proposed by the church.", [("agreed", "The guerrillas", "a truce")]),
    ("Qatar mediated an agreement between the tribes.", [("agreed", "Qatar", "an agreement")]),
    (
        "Rebels and the army agreed on the evacuation of the wounded from the enclave.",
        [("agreed", "Rebels and the army", "the evacuation of the wounded")],
    ),
    ("The parties failed to agree on a ceasefire.", [("not agreed", "The parties", "a ceasefire")]),
    (
        "Hundreds of fighters left the besieged quarter under a deal with the army.",
        [("withdrew", "Hundreds of fighters", "the besieged quarter")],
    ),
    ("The army pulled its troops back from the border.", [("withdrew", "The army", "the border")]),
    (
        "Rebels withdrew on Sunday from three villages they had seized a week earlier.",
        [("withdrew", "Rebels", "three villages"), ("took control", "Rebels", "three villages")],
    ),
    ("Peacekeepers were forced to abandon their base.", [("withdrew", "Peacekeepers", "their base")]),
    ("The withdrawal of troops continued.", []),
    ("Police retreated under a hail of stones.", [("withdrew", "Police", "")]),
    ("Gun battles broke out in the slum between rival gangs.", [("clashes", "rival gangs", "the slum")]),
    ("Fierce fighting was under way near the airport on Monday.", [("clashes", "", "the airport")]),
    (
        "Fighting between the army and Tuareg rebels has displaced thousands.",
        [("clashes", "the army and Tuareg rebels", "")],
    ),
    ("Troops fought militants in the streets of Mogadishu.", [("clashes", "Troops", "the streets of Mogadishu")]),
    (
        "Armenian and Azerbaijani forces clashed along the border overnight.",
        [("clashes", "Armenian and Azerbaijani forces", "the border")],
    ),
    ("The city saw heavy clashes overnight.", [("clashes", "", "The city")]),
    ("The battle for the port entered its third week.", []),
    (
        "The Tamil Tigers claimed responsibility for the suicide attack on the airbase.",
        [("claimed responsibility", "The Tamil Tigers", "the suicide attack on the airbase")],
    ),
    (
        "The attack was later claimed by the Pakistani Taliban.",
        [("claimed responsibility", "the Pakistani Taliban", "The attack")],
    ),
    (
        "The bombing, claimed by al-Shabab, targeted a hotel.",
        [("claimed responsibility", "al-Shabab", "The bombing"), ("attacked", "", "a hotel")],
    ),
    ("In a video the jihadists claimed the kidnapping.", []),
    (
        "Nobody immediately admitted responsibility for the shooting.",
        [("not claimed responsibility", "", "the shooting")],
    ),
    ("The militia stormed the prison and freed 200 inmates.", [("attacked", "The militia", "the prison")]),
    ("The jets returned home after bombing the camp.", [("attacked", "The jets", "the camp")]),
    ("Shells fell on the market square at noon.", [("attacked", "", "the market square")]),
    ("The hospital was hit in an air strike.", [("attacked", "", "The hospital")]),
    ("The hospital, which was hit by a shell on Friday, has closed.", [("attacked", "", "The hospital")]),
    (
        "A pro-government militia, backed by helicopters, launched an assault on the oil port.",
        [("attacked", "A pro-government militia", "the oil port")],
    ),
    ("An assault on the oil port was launched by a militia.", [("attacked", "a militia", "the oil port")]),
    (
        "Rebels have launched a fresh offensive to capture the provincial capital.",
        [("attacked", "Rebels", "the provincial capital")],
    ),
    ("The army says it has retaken the town, but rebels deny this.", [("took control", "The army", "the town")]),
    ("The mountain town was held by the Tigers until 2009.", [("took control", "the Tigers", "The mountain town")]),
    ("Militants still control a third of the province.", [("took control", "Militants", "a third of the province")]),
    ("Soldiers have secured the airport, the ministry said.", [("took control", "Soldiers", "the airport")]),
    ("The army expelled the gunmen from the suburb.", [("took control", "The army", "the suburb")]),
    ("The suburb was cleared of gunmen.", [("took control", "", "The suburb")]),
    (
        "Gaddafi's forces used cluster munitions in Misrata, the rights group said.",
        [("used weapon", "Gaddafi's forces", "cluster munitions")],
    ),
    ("Napalm was dropped on the villages.", [("used weapon", "", "Napalm"), ("attacked", "", "the villages")]),
]

ANYWHERE: list[Case] = [
    ("Rebels captured General Tadesse near the river.", []),
    ("The pirates seized a tanker off the coast.", []),
    ("Bandits took twelve hostages in the market.", []),
    ("The marines freed the crew.", []),
    (
        "Two villages were taken by the guerrillas after a night of fighting.",
        [("took control", "the guerrillas", "Two villages")],
    ),
    ("Large parts of the delta remain in rebel hands.", [("took control", "rebel", "Large parts of the delta")]),
    ("The port is now under the control of the coalition.", [("took control", "the coalition", "The port")]),
    ("The army has regained the upper hand.", []),
    (
        "The governor said government troops had driven the rebels from the last of the gold fields.",
        [("took control", "government troops", "the last of the gold fields")],
    ),
    (
        "Mai-Mai fighters attacked the village of Luvungi on Saturday, burning dozens of huts.",
        [("attacked", "Mai-Mai fighters", "the village of Luvungi")],
    ),
    (
        "Residents described how planes had bombed the market while women queued for bread.",
        [("attacked", "planes", "the market")],
    ),
    ("A rocket fired from across the border landed in a school yard.", [("attacked", "", "a school yard")]),
    ("An explosion shook the embassy district.", []),
    (
        "The army said on Tuesday its artillery had struck rebel positions outside Marawi.",
        [("attacked", "its artillery", "rebel positions outside Marawi")],
    ),
    ("The rebels said they would respect the truce if the army did.", []),
    ("The army will continue to bomb the forest.", []),
    ("The general called on his men to seize the capital.", []),
    ("Protesters tried to storm the parliament.", []),
    ("Analysts fear that the militia could take the dam.", []),
    ("The opposition urged the army not to shell the city.", []),
    (
        "Before the soldiers retook the bridge, snipers had shot at anyone who crossed it.",
        [("took control", "the soldiers", "the bridge"), ("attacked", "snipers", "anyone")],
    ),
    (
        "The bridge, retaken by soldiers on Monday, is the only link to the south.",
        [("took control", "soldiers", "The bridge")],
    ),
    (
        "Militants who control the border town fired mortars into the refugee camp.",
        [("took control", "Militants", "the border town"), ("attacked", "Militants", "the refugee camp")],
    ),
    ("The ferry was attacked by pirates armed with rifles.", [("attacked", "pirates", "The ferry")]),
    (
        "The Houthis, who took the capital in 2014, have been accused of shelling homes in Taiz.",
        [("took control", "The Houthis", "the capital"), ("attacked?", "The Houthis", "homes in Taiz")],
    ),
    (
        "Heavy clashes between the two armies were reported in the mountains.",
        [("clashes", "the two armies", "the mountains")],
    ),
    ("The two neighbours have observed a truce since 1953.", []),
    ("Talks between the two sides collapsed.", []),
    (
        "Security forces used tear gas and live rounds against demonstrators in Khartoum.",
        [("used weapon", "Security forces", "tear gas"), ("attacked", "Security forces", "demonstrators in Khartoum")],
    ),
    (
        "The militia withdrew its fighters from the oil town under a UN plan.",
        [("withdrew", "The militia", "the oil town")],
    ),
]
