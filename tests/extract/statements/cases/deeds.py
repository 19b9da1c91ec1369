"""Attacks, weapons, who claims them, what is agreed. All sentences are made up."""

from tests.extract.statements.cases.shape import Case

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
