"""Sentences of many subjects with the statement claims that they make, a table for each predicate; all made up."""

Claims = list[tuple[str, str, str]]
Case = tuple[str, Claims]

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

ATTACKS: list[Case] = [
    (
        "Gunmen ambushed an aid convoy near the border, killing four drivers.",
        [("attacked", "Gunmen", "an aid convoy near the border")],
    ),
    ("The village was shelled by Burmese artillery overnight.", [("attacked", "Burmese artillery", "The village")]),
    ("Two rockets hit the market in the old town.", [("attacked", "", "the market in the old town")]),
    ("A drone strike destroyed a fuel depot.", [("attacked", "", "a fuel depot")]),
    ("Militants fired rockets at the airport.", [("attacked", "Militants", "the airport")]),
    ("A car bomb exploded outside a polling station.", [("attacked", "", "a polling station")]),
    ("The air force carried out strikes on three camps.", [("attacked", "The air force", "three camps")]),
    ("Raids on the valley were carried out by Ethiopian jets.", [("attacked", "Ethiopian jets", "the valley")]),
    ("A gunman opened fire on worshippers.", [("attacked", "A gunman", "worshippers")]),
    ("Jets pound villages in north", [("attacked", "Jets", "villages in north")]),
    (
        "The military was not behind the attack on the convoy.",
        [("not attacked", "The military", "the attack on the convoy")],
    ),
    ("Officials blamed the cartel for the bombing.", [("attacked?", "the cartel", "the bombing")]),
    (
        "The junta rejected claims that its aircraft had bombed the school.",
        [("not attacked", "its aircraft", "the school")],
    ),
    (
        "A woman blew herself up at a checkpoint outside the city.",
        [("attacked", "A woman", "a checkpoint outside the city")],
    ),
    ("Separatists shot down a transport plane.", [("attacked", "Separatists", "a transport plane")]),
    ("The convoy was attacked.", [("attacked", "", "The convoy")]),
    (
        "The guerrillas launched an offensive against the garrison in March.",
        [("attacked", "The guerrillas", "the garrison")],
    ),
    ("The rebels allegedly attacked the ferry with grenades.", [("attacked?", "The rebels", "the ferry")]),
    ("The refinery may have been hit by a missile.", [("attacked?", "", "The refinery")]),
    (
        "Separatist gunmen stormed a police station in the coastal city on Monday.",
        [("attacked", "Separatist gunmen", "a police station in the coastal city")],
    ),
    ("At least nine people died when a rocket landed on a bakery.", [("attacked", "", "a bakery")]),
    ("The bishop said soldiers had set fire to homes and shelled a church.", [("attacked", "soldiers", "a church")]),
    ("Villagers said the herders attacked them at night.", [("attacked", "the herders", "Villagers")]),
    ("The ministry accused the rebels of firing mortars at a hospital.", [("attacked?", "the rebels", "a hospital")]),
    ("Kenya denied its jets had bombed the border village.", [("not attacked", "its jets", "the border village")]),
    ("The rebels denied they were behind the train bombing.", [("not attacked", "The rebels", "the train bombing")]),
    (
        "The air raids were carried out by the Saudi-led coalition.",
        [("attacked", "the Saudi-led coalition", "The air raids")],
    ),
    ("Hackers attacked the bank's website.", [("attacked", "Hackers", "the bank's website")]),
    (
        "A suicide bomber detonated his vest in a crowded mosque.",
        [("attacked", "A suicide bomber", "a crowded mosque")],
    ),
    ("Two bombs went off near the stadium.", [("attacked", "", "the stadium")]),
    ("Warplanes struck the refinery, witnesses said.", [("attacked", "Warplanes", "the refinery")]),
    (
        "Witnesses said warplanes had struck the refinery and a bridge.",
        [("attacked", "warplanes", "the refinery and a bridge")],
    ),
    ("Drones attacked a tanker in the strait but missed.", [("attacked", "Drones", "a tanker in the strait")]),
    ("A gunman attacked a church, killing nine.", [("attacked", "A gunman", "a church")]),
    ("Jets bomb hospital in Yemen", [("attacked", "Jets", "hospital in Yemen")]),
    ("Israeli air strikes hit Beirut suburb", [("attacked", "Israeli air strikes", "Beirut suburb")]),
    ("Ukraine says Russia shelled grain silos", [("attacked", "Russia", "grain silos")]),
    ("Prosecutors believe the cell was behind the blasts.", [("attacked?", "the cell", "the blasts")]),
    ("The bombing was blamed on Chechen separatists.", [("attacked?", "Chechen separatists", "The bombing")]),
    ("The airport was hit by three missiles.", [("attacked", "", "The airport")]),
]

WEAPONS: list[Case] = [
    (
        "Helicopters dropped barrel bombs on the market.",
        [("used weapon", "Helicopters", "barrel bombs"), ("attacked", "Helicopters", "the market")],
    ),
    ("Inspectors said the army used chlorine in the village.", [("used weapon", "the army", "chlorine")]),
    ("The ministry denied using cluster munitions.", [("not used weapon", "The ministry", "cluster munitions")]),
    (
        "The general was accused of using nerve gas against farmers.",
        [("used weapon?", "The general", "nerve gas"), ("attacked?", "The general", "farmers")],
    ),
    (
        "Police fired tear gas at protesters outside the parliament.",
        [("used weapon", "Police", "tear gas"), ("attacked", "Police", "protesters outside the parliament")],
    ),
    ("The junta is believed to have used napalm.", [("used weapon?", "The junta", "napalm")]),
    (
        "Cluster bombs were dropped on the farm by government aircraft.",
        [("used weapon", "government aircraft", "Cluster bombs"), ("attacked", "government aircraft", "the farm")],
    ),
    ("The army did not use cluster bombs.", [("not used weapon", "The army", "cluster bombs")]),
]

RESPONSIBILITY: list[Case] = [
    (
        "A splinter group claimed responsibility for the ferry bombing.",
        [("claimed responsibility", "A splinter group", "the ferry bombing")],
    ),
    ("The blast was claimed by a local cell.", [("claimed responsibility", "a local cell", "The blast")]),
    ("Nobody has claimed responsibility for the blast.", [("not claimed responsibility", "", "the blast")]),
    (
        "There was no immediate claim of responsibility for the kidnapping.",
        [("not claimed responsibility", "", "the kidnapping")],
    ),
    (
        "Boko Haram claimed the bombing of the bus station.",
        [("claimed responsibility", "Boko Haram", "the bombing of the bus station")],
    ),
    ("There has been no claim of responsibility.", [("not claimed responsibility", "", "")]),
    (
        "The faction claimed responsibility for the attack on the ferry.",
        [("claimed responsibility", "The faction", "the attack on the ferry")],
    ),
]

AGREEMENTS: list[Case] = [
    ("The two sides agreed to a ceasefire on Thursday.", [("agreed", "The two sides", "a ceasefire")]),
    ("A truce brokered by Egypt began at midnight.", [("agreed", "Egypt", "A truce")]),
    (
        "The government and the guerrillas signed a peace agreement in Havana.",
        [("agreed", "The government and the guerrillas", "a peace agreement in Havana")],
    ),
    ("The sides agreed a 72-hour truce.", [("agreed", "The sides", "a 72-hour truce")]),
    (
        "A deal to evacuate the wounded was reached between the army and the rebels.",
        [("agreed", "the army and the rebels", "A deal")],
    ),
]

NOTHING: list[Case] = [
    ("The army plans to retake the airport within days.", []),
    ("The company withdrew from the auction.", []),
    ("Residents fled the town as the water rose.", []),
    ("The earthquake hit the mining town at night.", []),
    ("The minister attacked the proposal.", []),
    ("The strikes on the camp killed twelve people.", []),
    ("It could attack the port again.", []),
    ("Farmers use gas to heat their homes.", []),
    ("The rebels rejected the ceasefire.", []),
    ("No group has said it carried out the attack.", []),
    ("French troops will leave the desert base next year.", []),
    ("Mutinous soldiers surrounded the palace.", []),
    ("A hurricane hit the island.", []),
    ("Inflation hit the poor.", []),
    ("The strike by teachers hit schools.", []),
    ("The government wants to regain control of the mines.", []),
    ("The attack killed nine people.", []),
    ("The ceasefire collapsed.", []),
    ("The town changed hands three times.", []),
    ("The army says it killed ten rebels in a raid.", []),
]

DENIALS_AND_DOUBTS: list[Case] = [
    (
        "The government has denied that it used poison gas in the valley.",
        [("not used weapon", "The government", "poison gas")],
    ),
    (
        "The president rejected accusations that his forces had attacked the convoy.",
        [("not attacked", "his forces", "the convoy")],
    ),
    (
        "The ministry dismissed reports that the rebels had seized the airport.",
        [("not took control", "the rebels", "the airport")],
    ),
    ("Officials denied reports of an air strike on the village.", []),
    ("The militia denied responsibility for the massacre.", [("not attacked", "The militia", "the massacre")]),
    (
        "The army said it was not responsible for the shelling of the clinic.",
        [("not attacked", "The army", "the shelling of the clinic")],
    ),
    ("Moscow says its planes never bombed the hospital.", [("not attacked", "its planes", "the hospital")]),
    ("Rebel commanders denied withdrawing from the town.", [("not withdrew", "Rebel commanders", "the town")]),
    ("The rebels have not agreed to any ceasefire.", [("not agreed", "The rebels", "any ceasefire")]),
    ("The coalition said none of its aircraft had struck the bridge.", [("not attacked", "", "the bridge")]),
    ("Both sides denied breaking the truce.", []),
    ("The general refused to say whether the army had used cluster bombs.", []),
    ("The town has not fallen to the rebels, the governor insisted.", [("not took control", "the rebels", "The town")]),
    ("The army has yet to retake the last village.", [("not took control", "The army", "the last village")]),
    ("It is not known who fired the rockets at the port.", []),
    ("There was no fighting in the capital on Monday.", [("not clashes", "", "the capital")]),
    ("The regime is suspected of using sarin in the attack.", [("used weapon?", "The regime", "sarin")]),
    ("The group is suspected of carrying out the attack on the embassy.", [("attacked?", "The group", "the embassy")]),
    ("Gunmen believed to be from the cartel attacked a bus.", [("attacked?", "Gunmen", "a bus")]),
    ("The jets reportedly struck a wedding party.", [("attacked?", "The jets", "a wedding party")]),
    ("Allegedly, the police shelled the camp.", [("attacked?", "the police", "the camp")]),
    ("The strike was probably carried out by a foreign drone.", [("attacked?", "a foreign drone", "The strike")]),
    ("The rebels claimed to have captured the dam.", [("took control?", "The rebels", "the dam")]),
    (
        "The United States has blamed Iran for the attacks on the tankers.",
        [("attacked?", "Iran", "the attacks on the tankers")],
    ),
    (
        "Tehran denies being behind the attacks on the tankers.",
        [("not attacked", "Tehran", "the attacks on the tankers")],
    ),
    (
        "The minister accused foreign fighters of being behind the bombing.",
        [("attacked?", "foreign fighters", "the bombing")],
    ),
    ("Suspected militants attacked a village market.", [("attacked?", "Suspected militants", "a village market")]),
    ("Ankara blamed the bombing on Kurdish militants.", [("attacked?", "Kurdish militants", "the bombing")]),
    (
        "A rebel spokesman denied the town had been recaptured by the army.",
        [("not took control", "the army", "the town")],
    ),
    (
        "The faction has not claimed responsibility for the blast.",
        [("not claimed responsibility", "The faction", "the blast")],
    ),
    ("The faction denied any link to the blast.", []),
    ("Neither side has used chemical weapons, he said.", [("not used weapon", "", "chemical weapons")]),
    ("Government forces did not enter the town.", []),
    ("No agreement was reached on a ceasefire.", [("not agreed", "", "agreement")]),
    (
        "The military denied the allegation that troops had fired on protesters.",
        [("not attacked", "troops", "protesters")],
    ),
    (
        "It was the government that bombed the bakery, the opposition said.",
        [("attacked", "the government", "the bakery")],
    ),
    ("Residents deny that the militia has left the town.", [("not withdrew", "the militia", "the town")]),
    ("We have no information that coalition planes hit the school.", []),
    ("The army never used barrel bombs.", [("not used weapon", "The army", "barrel bombs")]),
    ("The claim that the rebels control the crossing is false.", [("not took control", "the rebels", "the crossing")]),
]

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

QUIET: list[Case] = [
    ("She left the city for London in 1998.", []),
    ("The striker hit the target twice and won the penalty.", []),
    ("The singer held a concert in the stadium.", []),
    ("The government holds a majority in parliament.", []),
    ("Arsenal took control of the match in the second half.", []),
    ("The team battled bad weather in the mountains.", []),
    ("Firefighters battled a blaze in the hills above the town.", []),
    ("Doctors are fighting the epidemic in the north.", []),
    ("The mayor opened fire on the proposal.", []),
    ("Floodwaters retreated from the fields.", []),
    ("The minister was hit by a car.", []),
    ("The actress was struck by a taxi in Madrid.", []),
    ("Critics attacked the film.", []),
    ("Flames destroyed the warehouse.", []),
    ("The bus crashed into a wall and exploded.", []),
    ("The company took over a rival in a deal worth $3bn.", []),
    ("Rescuers used explosives to clear the tunnel.", []),
    ("The court struck down the law.", []),
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
