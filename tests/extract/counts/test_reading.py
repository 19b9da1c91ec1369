"""What is read of sentences that count people: figure, measure, population, parts, scope, hedge."""

import pytest

from tests.extract.counts.reading import counts

FORMS = [
    (
        'The ferry sank, drowning at least '
        '30 passengers and injuring a dozen.',
        ['at least 30 killed people', 'a dozen injured people'],
    ),
    (
        'Floods in the valley have killed '
        '47 people and left 3,200 homeless.',
        ['47 killed people', '3,200 displaced people'],
    ),
    (
        'Five firefighters died and eleven others'
        ' were hurt when the warehouse collapsed.',
        ['Five killed people', 'eleven injured people'],
    ),
    (
        'A roadside mine wounded six peac'
        'ekeepers, two of them seriously.',
        ['six injured soldiers', 'two injured soldiers < 0'],
    ),
    ('The quake claimed 212 lives, officials said.', ['212 killed people']),
    ('Police put the toll at 19, including seven students.', ['19 killed people', 'seven killed people < 0']),
    ('Rescuers pulled 14 bodies from the collapsed mine.', ['14 killed people']),
    ('Forty miners are still missing.', ['Forty missing people']),
    (
        'Protesters said police shot dead thr'
        'ee teenagers and detained 120 people.',
        ['three killed children', '120 captured people'],
    ),
    ('The gunmen abducted 22 schoolgirls and a teacher.', ['22 captured children', 'a captured people']),
    (
        'More than 10,000 villagers have fl'
        'ed their homes since the eruption.',
        ['More than 10,000 displaced civilians cumulative'],
    ),
    ('Two killed, 15 hurt in train crash', ['Two killed people', '15 injured people']),
    ('Bus plunge kills 31 pilgrims', ['31 killed people']),
    ('Famine has cost the lives of up to 4,000 children this year.', ['up to 4,000 killed children cumulative']),
    ('The death toll from the cyclone rose to 88 on Monday.', ['88 killed people']),
    ('Of the 54 injured, nine were in critical condition.', ['54 injured people', 'nine injured people < 0']),
    ('A soldier and two rebels were killed in the clash.', ['A killed soldiers', 'two killed fighters']),
    (
        'The avalanche buried a village, k'
        'illing a woman and her three sons.',
        ['a killed women', 'three killed children'],
    ),
    ('The ministry said 12 nurses had died of the virus.', ['12 killed medics']),
    ('The army lost 40 men in the battle.', ['40 killed people']),
    ('Some 600 passengers were evacuated from the burning ship.', ['Some 600 displaced people']),
    ('The company said it would cut 300 jobs.', []),
    ('Two gunmen killed 12 worshippers.', ['12 killed people']),
    (
        'Fifteen people, among them four jour'
        'nalists, were detained at the rally.',
        ['Fifteen captured people', 'four captured journalists < 0'],
    ),
    ('The strike hit three houses and wounded 9.', ['9 injured people']),
    ('The 63-year-old farmer was killed by lightning.', []),
    ('At least 17 people drowned and 60 were rescued.', ['At least 17 killed people']),
    ('The blaze injured 23 inmates, five critically.', ['23 injured people', 'five injured people < 0']),
    ('About 70 hostages were freed on Sunday.', ['About 70 captured people']),
    ('Hundreds feared dead after dam bursts', ['Hundreds killed people expected']),
    ('Six sailors are feared drowned.', ['Six killed soldiers expected']),
    ('No casualties were reported.', []),
    ('The bomber killed himself and 11 bystanders.', ['11 killed civilians']),
    (
        'Seventeen people lost their lives'
        ' and as many as 90 suffered burns.',
        ['Seventeen killed people', 'as many as 90 injured people'],
    ),
    ('One person was killed and another injured.', ['One killed people', 'another injured people']),
    ('Both pilots were killed.', ['Both killed soldiers']),
    ('A family of five died in the fire.', ['five killed people']),
    ('Guerrillas took 18 soldiers prisoner.', ['18 captured soldiers']),
    ('At least 20 wounded were brought to the clinic.', ['At least 20 injured people']),
    (
        'A landslide at a jade mine killed at least'
        ' 113 people, most of them migrant workers.',
        ['at least 113 killed people'],
    ),
    (
        'The cyclone has displaced an estimated 1'
        '.5 million people since it made landfall.',
        ['an estimated 1.5 million displaced people cumulative'],
    ),
    (
        'Police opened fire on demonstrators, kil'
        'ling two students and wounding 17 others.',
        ['two killed people', '17 injured people'],
    ),
    (
        'The explosion ripped through a crowded ca'
        'fe, leaving four dead and scores wounded.',
        ['four killed people', 'scores injured people'],
    ),
    ('Between 20 and 30 fishermen are missing after their boats capsized.', ['Between 20 and 30 missing people']),
    (
        'Rebels said they had captured 14'
        ' soldiers and killed six others.',
        ['14 captured soldiers', 'six killed soldiers'],
    ),
    ('A nurse and three patients died when the clinic was shelled.', ['A killed medics', 'three killed people']),
    ('The toll stands at 41 dead and 112 injured.', ['41 killed people', '112 injured people']),
    ('Hospital officials counted 63 bodies, 21 of them children.', ['63 killed people', '21 killed children < 0']),
    ('More than 900 people have died in the epidemic so far this year.', ['More than 900 killed people cumulative']),
    ('Avalanche kills 3 climbers, injures 5', ['3 killed people', '5 injured people']),
    ('12 dead, 40 missing as ferry capsizes off coast', ['12 killed people', '40 missing people']),
    ("The regime's jets struck a school killing 19 pupils their teachers said.", ['19 killed children']),
    ('Nine of the victims were women.', ['Nine killed women']),
    ('Armed men kidnapped an aid worker and her driver near the border.', ['an captured people']),
    ('A spokesman said 33 crew members had been rescued but four remained unaccounted for.', ['four missing people']),
    (
        'The group said its fighters killed seven'
        ' policemen and took five others captive.',
        ['seven killed soldiers', 'five captured soldiers'],
    ),
    ('Thousands fled the fighting in the east.', ['Thousands displaced people']),
    ('The clashes forced about 2,500 families to abandon their homes.', []),
    (
        'At least eight people, including three wome'
        'n and a baby, drowned when the dinghy sank.',
        ['At least eight killed people', 'three killed women < 0', 'a killed children < 0'],
    ),
    ('Shelling of the market claimed the life of a shopkeeper.', ['a killed people']),
    ('A court sentenced nine people to death.', []),
    ('The four-storey building collapsed on Tuesday, burying dozens of workers.', []),
    ('Hundreds of thousands of people marched through the capital.', []),
    ('He was jailed for 12 years.', []),
    ('The 40 hostages include six children.', ['40 captured people', 'six captured children < 0']),
    ('The militants beheaded 21 Egyptian Christians.', ['21 killed people']),
    ('The raid killed an unknown number of militants.', []),
    ('Doctors said they treated 70 people for smoke inhalation.', ['70 injured people']),
    ('One of the attackers was killed.', []),
    (
        'Security forces arrested more than 20'
        '0 protesters, 14 of whom were minors.',
        ['more than 200 captured people', '14 captured children < 0'],
    ),
    (
        'The army said 15 of its soldiers wer'
        'e killed and 23 wounded in an ambush.',
        ['15 killed soldiers', '23 injured soldiers'],
    ),
    ('As many as 1,200 people may have died in the quake.', ['As many as 1,200 killed people expected']),
    ('Mudslides swept away 60 homes and killed no one.', []),
    ('It was the deadliest attack since a bombing in May killed 90.', ['90 killed people']),
    (
        'The war has killed more than 150,000 peo'
        'ple and driven millions from their homes.',
        ['more than 150,000 killed people cumulative', 'millions displaced people cumulative'],
    ),
    ('Three separate attacks left 11 policemen dead.', ['11 killed soldiers']),
    ('An 8-year-old boy was among the dead.', ['An killed children']),
    ('Among the dead were two journalists.', ['two killed journalists']),
    ('Of the 120 passengers, 87 perished.', ['87 killed people']),
    ('The death toll climbed to 54 from 49 a day earlier.', ['54 killed people', '49 killed people']),
    ('Officials lowered the toll from 30 to 24.', ['30 killed people', '24 killed people']),
    (
        'Seven Kurdish fighters and 19 ISIS mili'
        'tants were killed in clashes on Sunday.',
        ['Seven killed fighters', '19 killed fighters'],
    ),
    ('A car bomb killed and wounded dozens of shoppers.', ['dozens killed_or_injured people']),
    ('There were at least 25 casualties.', ['at least 25 killed_or_injured people']),
    ('The strike destroyed three tanks and killed their crews.', []),
    ('Airstrikes hit 12 targets, killing eight militants.', ['eight killed fighters']),
    ('About 300 people were trapped.', []),
    ('Around 400 families have been evacuated.', []),
    ('The convoy carried 600 evacuees to the north.', ['600 displaced people']),
    (
        'Published 3 May 2016 Twelve dead in hospital strike. A strike on '
        'a hospital killed 12 people including two doctors a monitor said.',
        ['Twelve killed people', '12 killed people', 'two killed medics < 1'],
    ),
    (
        'At least 14 rebels and nine regime troops were'
        ' killed in overnight clashes south of the city.',
        ['At least 14 killed fighters', 'nine killed soldiers'],
    ),
    (
        'Regime bombardment of the town killed 23 people among'
        ' them 11 children and four women the Observatory said.',
        ['23 killed people', '11 killed children < 0', 'four killed women < 0'],
    ),
    ('The jihadists executed 25 soldiers in the ruins of the theatre.', ['25 killed soldiers']),
    ('More than 1500 families left the district on buses under the deal.', []),
    (
        'Russian air strikes killed 36 civilians'
        ' 10 of them children and wounded dozens.',
        ['36 killed civilians', '10 killed children < 0', 'dozens injured people'],
    ),
    (
        'Opposition activists said 60 people had been'
        ' killed while state media put the toll at 15.',
        ['60 killed people', '15 killed people'],
    ),
    ('Rescue workers said five members of their team were killed.', ['five killed people']),
    (
        'The monitor said the toll had risen to 74 with mo'
        're than 100 people wounded many of them seriously.',
        ['74 killed people', 'more than 100 injured people'],
    ),
    ('Ten rescuers from the civil defence were wounded while searching for survivors.', ['Ten injured medics']),
    ('The coalition admitted killing 33 civilians in a strike on a school.', ['33 killed civilians']),
    (
        'Hezbollah has lost around 1000 fig'
        'hters since it intervened in 2013.',
        ['around 1000 killed fighters cumulative'],
    ),
    (
        'The group released 48 prisoners '
        'in exchange for 2,130 detainees.',
        ['48 captured people', '2,130 captured people'],
    ),
    (
        'Some 40 vehicles carrying 1,150 fighters and their '
        'families left the enclave after an evacuation deal.',
        ['1,150 displaced people'],
    ),
    (
        'An Iranian general and two of his bod'
        'yguards were killed near the airport.',
        ['An killed soldiers', 'two killed soldiers'],
    ),
    (
        'The shelling killed at least seven people '
        'most of them children and injured 25 more.',
        ['at least seven killed people', '25 injured people'],
    ),
    (
        'At least 80 people were injured 30 of t'
        'hem critically when two trains collided.',
        ['At least 80 injured people', '30 injured people < 0'],
    ),
    (
        'State television said a girl was killed and 12'
        ' people wounded by shells fired by terrorists.',
        ['a killed children', '12 injured people'],
    ),
    ('The toll included 19 children and 10 women.', ['19 killed children', '10 killed women']),
    ('Seventeen others including a cameraman were hurt.', ['Seventeen injured people', 'a injured journalists < 0']),
    ('Turkish forces had neutralised 22 militants since Friday the army said.', ['22 killed fighters']),
    ('Dozens of bodies were recovered from a mass grave.', ['Dozens killed people']),
    ('The group posted pictures of what it said were the bodies of 15 soldiers.', ['15 killed soldiers']),
    ('Eleven people are still missing under the rubble.', ['Eleven missing people']),
    ("More than half of the country's population has been displaced.", []),
    ('Two suicide bombers blew themselves up killing at least 27 worshippers.', ['at least 27 killed people']),
    ('Clashes between the two groups have left 94 dead on both sides.', ['94 killed people']),
    ('Nearly 5 million Syrians have fled the country.', ['Nearly 5 million displaced people cumulative']),
    ('A mortar attack on the embassy wounded a guard.', ['a injured soldiers']),
    ('Over 300 civilians trapped in the town were evacuated by the Red Crescent.', ['Over 300 displaced civilians']),
    (
        'The ministry of health said 1,429 people '
        'including 426 children died in the attack.',
        ['1,429 killed people', '426 killed children < 0'],
    ),
    ('Fighters from the group shot down a helicopter killing all five on board.', ['five killed people']),
    ('The plane crashed killing all 39 people on board.', ['39 killed people']),
    ('Insurgents said they had killed or wounded 60 soldiers.', ['60 killed_or_injured soldiers']),
    (
        'At least 10 pro-government militi'
        'amen and an officer were captured.',
        ['At least 10 captured soldiers', 'an captured soldiers'],
    ),
    ('No fewer than 16 members of one family died.', ['No fewer than 16 killed people']),
    ('The hospital had received the bodies of 20 people and 45 wounded.', ['20 killed people', '45 injured people']),
    ('A source at the morgue said it had received 31 corpses.', ['31 killed people']),
    (
        'The explosion wounded sever'
        'al including two policemen.',
        ['several injured people', 'two injured soldiers < 0'],
    ),
    ('He denied that 50 civilians had been killed.', ['50 killed civilians']),
    ('The president met 12 ministers on Monday.', []),
    ('Two suspected gunmen opened fire on the crowd.', []),
    ('A 45-year-old woman told reporters she had lost everything.', []),
    ('Some 3,000 soldiers are deployed in the valley.', []),
    ('The missile has killed the hopes of two nations.', []),
    ('Four rockets hit the town without causing casualties.', []),
    ('The film Twelve Angry Men was shown to 300 guests.', []),
    ('Thousands of mourners buried the victims.', []),
    ('The death of a general shook the army.', ['a killed soldiers']),
    ('She was detained for 14 days.', []),
    ('The law would jail people for up to 10 years.', []),
    ('A hospital with 200 beds was hit.', []),
    ('Rebels hold 40 percent of the province.', []),
    ('More than 50 countries attended the talks on the missing aircraft.', []),
    ('The 2014 attack that killed him shocked the country.', []),
    ('Police are searching for two men.', []),
    ('Two doctors treated the wounded.', []),
    ('The team of six investigators left for the capital.', []),
    ('The attackers used three vehicles to enter the base and kill guards.', []),
    ('He was killed along with two cousins.', ['two killed people']),
    ('The ship sank with 90 people on board.', []),
    ('The army deployed 500 troops to find the missing climbers.', []),
    ('The hostage crisis entered its third day after 12 failed attempts.', []),
    ('A group of 30 activists fled to the embassy.', ['30 displaced people']),
    ('Bangladesh ferry disaster: 38 dead, dozens missing', ['38 killed people', 'dozens missing people']),
    (
        'Gunmen killed at least six and abducted 80 ot'
        'hers in a raid on the village, residents said.',
        ['at least six killed people', '80 captured people'],
    ),
    (
        'Heavy rains have left 21 people dead, 1'
        '4 missing and more than 9,000 homeless.',
        ['21 killed people', '14 missing people', 'more than 9,000 displaced people'],
    ),
    ('It said 17 of those killed were children.', ['17 killed children']),
    ('Another 26 people were rescued, three of them with serious injuries.', []),
    (
        'An estimated 300,000 refugees'
        ' crossed the border last year.',
        ['An estimated 300,000 displaced people cumulative'],
    ),
    ('About a dozen policemen were taken hostage by inmates.', ['About a dozen captured soldiers']),
    ('Thirty-one coal miners were killed and as many injured.', ['Thirty-one killed people']),
    ('The quake killed 5,000 and injured twice as many.', ['5,000 killed people']),
    ('The number of people killed in the floods has reached 102.', ['102 killed people']),
    ('The number of dead could reach 200.', ['200 killed people expected']),
    ('The confirmed death toll now stands at 61.', ['61 killed people']),
    ('With 61 dead, it was the worst crash in a decade.', ['61 killed people']),
    ('Sixty-one people, most of them tourists, were on the list of the dead.', []),
    (
        'In all, 14 people were wounded, includi'
        'ng a police officer and two passers-by.',
        ['14 injured people', 'a injured soldiers < 0', 'two injured civilians < 0'],
    ),
    ('Three journalists have been killed covering the conflict this year.', ['Three killed journalists cumulative']),
    ('Two of the three soldiers captured by the rebels were freed.', ['three captured soldiers']),
    ('Twelve of the 40 passengers were killed.', ['Twelve killed people']),
    ('Doctors Without Borders said it had treated 94 wounded at its hospital.', ['94 injured people']),
    (
        'At least one soldier was killed and two wer'
        'e wounded when their vehicle struck a mine.',
        ['At least one killed soldiers', 'two injured soldiers'],
    ),
    (
        'A roadside bomb killed three people'
        ', two of whom were police officers.',
        ['three killed people', 'two killed soldiers < 0'],
    ),
    ('The bombing, which killed 12, was claimed by the group.', ['12 killed people']),
    ('Witnesses counted 17 corpses in the street.', ['17 killed people']),
    ('More than 60 people were hospitalised with breathing difficulties.', ['More than 60 injured people']),
    ('The typhoon has forced 80,000 people from their homes.', ['80,000 displaced people cumulative']),
    ('Officials said the fire killed an elderly couple and their grandson.', ['an killed people']),
    (
        'Syrian opposition fighters killed 18 pro-govern'
        'ment troops and captured a tank the group said.',
        ['18 killed soldiers'],
    ),
    (
        'IS militants killed 85 civilians and '
        '50 security personnel in the assault.',
        ['85 killed civilians', '50 killed soldiers'],
    ),
    (
        'The UN says more than 250000 people have been kil'
        'led and half the population displaced since 2011.',
        ['more than 250000 killed people cumulative'],
    ),
    (
        'At least 26 Yemeni soldiers died on Friday'
        ' when a suicide bomber attacked their base.',
        ['At least 26 killed soldiers'],
    ),
    ('16 killed as bomb hits Baghdad market', ['16 killed people']),
    ('Taliban attack on checkpoint kills 9 police', ['9 killed soldiers']),
    ('Car bomb in Mogadishu leaves 20 dead, dozens hurt', ['20 killed people', 'dozens injured people']),
    ('US strike kills 40 al Shabaab fighters', ['40 killed fighters']),
    ('Eight Turkish soldiers killed in clashes with PKK', ['Eight killed soldiers']),
    ('3 Palestinians killed in Gaza protests', ['3 killed people']),
    ('Death toll in Nepal quake passes 4,000', ['4,000 killed people']),
    ('Troops free 30 hostages, kill 4 captors', ['30 captured people', '4 killed people']),
    ('Refugee boat sinks off Libya, 90 feared drowned', ['90 killed people expected']),
    (
        'The fighting has left nearly 300 people de'
        'ad in ten days, according to the ministry.',
        ['nearly 300 killed people'],
    ),
    ('A Red Crescent volunteer was killed and three were wounded.', ['A killed medics', 'three injured people']),
    (
        'Government shelling killed a fami'
        'ly of six including four children.',
        ['six killed people', 'four killed children < 0'],
    ),
    (
        'The strikes also killed three women a'
        'nd seven children according to medics.',
        ['three killed women', 'seven killed children'],
    ),
    ('Some 600,000 people are living under siege.', []),
    ('Seven pro-regime militiamen were among the 19 dead.', ['Seven killed soldiers < 1', '19 killed people']),
    ('The majority of the 72 killed were fighters.', ['72 killed people']),
    (
        'The Observatory put the overall toll since the offe'
        'nsive began at 438 civilians including 97 children.',
        ['438 killed civilians cumulative', '97 killed children < 0 cumulative'],
    ),
    (
        'At least 13 aid workers have been '
        'killed this year, the agency said.',
        ['At least 13 killed people cumulative'],
    ),
    ('The rebels say they took 35 government soldiers prisoner during the battle.', ['35 captured soldiers']),
    ('Hundreds of families fled the town overnight.', []),
    ('The army said it had killed 200 terrorists and destroyed 12 vehicles.', ['200 killed fighters']),
    ('Clashes left 12 soldiers and 20 rebels dead.', ['12 killed soldiers', '20 killed fighters']),
    ('The blast killed the governor and six of his guards.', ['six killed soldiers']),
    ('There were 17 bodies in the courtyard, he said.', ['17 killed people']),
    (
        'Airstrikes on Tuesday killed 21, while'
        ' shelling on Wednesday killed 14 more.',
        ['21 killed people', '14 killed people'],
    ),
    (
        'Around 1,000 people, mostly women and children'
        ', were evacuated from the enclave on Thursday.',
        ['Around 1,000 displaced people'],
    ),
    ('So far, 312 bodies have been identified.', ['312 killed people']),
    (
        'The group claimed to have killed 30 '
        'soldiers; the army said two had died.',
        ['30 killed soldiers', 'two killed soldiers'],
    ),
    ('Doctors said 20 to 30 patients were being treated for burns.', ['20 to 30 injured people']),
    ('A spokesman denied reports that 16 civilians had been killed.', ['16 killed civilians']),
    ('Five rebels surrendered.', []),
    ('A nurse was wounded.', ['A injured medics']),
    ('Between January and June, 220 people drowned trying to reach the island.', ['220 killed people']),
    ('The plane was carrying 224 passengers and crew when it crashed, killing everyone on board.', []),
    ('Four children aged between two and nine were killed.', ['Four killed children']),
    (
        'Nine civilians were killed and several wou'
        'nded after mortars landed on a bus station.',
        ['Nine killed civilians', 'several injured people'],
    ),
    ('One man died and his two sons were injured.', ['One killed people', 'two injured children']),
    (
        'Tens of thousands of residents have bee'
        'n forced to flee since fighting resumed.',
        ['Tens of thousands displaced people cumulative'],
    ),
    ('Gunmen attacked a bus carrying 40 pilgrims, killing 28 of them.', ['28 killed people']),
    ('Forty of the dead were pilgrims. It was the third attack in a week.', ['Forty killed people']),
    ('A mother of three was killed.', ['A killed women']),
    ('Police said that the attack had killed two and that 11 were in hospital.', ['two killed people']),
    (
        'At least three of the wounded lat'
        'er died, bringing the toll to 22.',
        ['At least three killed people', '22 killed people'],
    ),
    ('The provincial governor, Ali Hassan, said 15 of the injured were in serious condition.', ['15 injured people']),
    ('Rescuers have so far recovered 27 bodies and 8 survivors.', ['27 killed people']),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: list[str]) -> None:
    assert counts(text) == expected
