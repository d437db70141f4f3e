/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: Readonly<Record<string, string>> = {
  ' =civilian': 'shelling 0.14 casualties 0.18',
  ' =date':
    'attack -0.12 air-strike -0.15 shelling 0.27 bombing 0.32 capture 0.45 withdraw 0.2 advance -0.2 repel -0.17 siege 0.24 deploy 0.26 casualties -0.2 abuse 0.28 displace 0.29 statement -0.14',
  ' =day': 'attack 0.15 capture -0.16 withdraw -0.12 casualties 0.2 aid 0.1 statement -0.11',
  ' =its': 'withdraw 0.13 deploy 0.2 casualties 0.14 breach 0.1',
  ' =people': 'air-strike 0.14 casualties -0.21 destroy 0.27',
  ' =their': 'attack 0.11 hold 0.12 abuse 0.11',
  ' =time': 'advance 0.17 repel 0.18 statement 0.16',
  ' =week': 'attack 0.24',
  ' a place':
    'attack -0.16 air-strike -0.15 bombing 0.16 hold 0.16 withdraw 0.17 advance 0.1 deploy -0.18 statement -0.11',
  ' force':
    'attack 0.18 air-strike -0.17 shelling -0.26 capture -0.11 hold 0.31 withdraw 0.28 repel -0.11 siege-break -0.1 casualties 0.16 abuse -0.31 ceasefire -0.19 statement -0.2',
  ' ground':
    'attack -0.31 air-strike -0.18 bombing 0.3 hold 0.17 withdraw 0.32 advance 0.17 siege -0.16 deploy -0.3 casualties -0.11 aid -0.11 statement -0.14',
  ' home': 'hold 0.1 abuse 0.18 statement 0.1',
  ' is counted':
    'attack 0.16 air-strike 0.12 shelling 0.14 bombing 0.31 hold -0.11 advance 0.13 repel 0.11 deploy 0.27 casualties 0.13 destroy 0.23 breach 0.13 statement -0.19',
  ' of force': 'hold 0.23 deploy -0.16 casualties 0.12 destroy 0.11',
  ' of ground': 'shelling 0.1 hold 0.2 withdraw 0.23 siege-break 0.17 deploy -0.13 aid -0.17',
  ' of people': 'withdraw 0.1 destroy 0.1 displace 0.11 statement 0.1',
  ' of side': 'attack 0.25 shelling 0.18 hold 0.4 deploy -0.12 displace 0.13 ceasefire -0.16 aid -0.18',
  ' of speaker': 'air-strike 0.13 deploy -0.17 destroy 0.22 statement 0.2',
  ' people':
    'air-strike 0.24 capture -0.13 hold -0.23 withdraw 0.14 siege -0.11 deploy 0.21 casualties -0.1 abuse 0.22 displace -0.1 ceasefire -0.13 aid -0.1 statement -0.43',
  ' speaker':
    'bombing -0.18 capture -0.16 hold 0.22 siege-break -0.1 destroy 0.2 displace 0.11 ceasefire -0.13 aid -0.24',
  ' works': 'bombing 0.12 hold 0.14 statement -0.11',
  'about people': 'abuse 0.1 statement -0.12',
  'according to force': 'attack -0.23 deploy -0.12 abuse 0.11 breach 0.15 statement -0.23',
  'according to of side':
    'attack -0.21 deploy -0.19 casualties 0.12 ceasefire 0.1 breach 0.12 statement -0.3',
  'according to people': 'attack -0.13 air-strike 0.22 ceasefire 0.12 statement -0.14',
  'according to speaker': 'attack -0.26 bombing -0.1 casualties 0.18 breach 0.11 aid -0.15 statement -0.42',
  'across a place': 'attack 0.1 capture -0.18 withdraw 0.14 abuse 0.1 destroy 0.1 aid 0.34',
  'across ground': 'attack 0.24 capture -0.19 withdraw 0.28 advance 0.1 aid 0.37',
  'after =date': 'attack 0.21 air-strike 0.26 advance 0.14 siege 0.13',
  'after =day': 'attack 0.1 capture 0.16 siege -0.12 statement -0.1',
  'after attack': 'attack -0.23 air-strike -0.17 shelling 0.11 siege 0.17 statement 0.21',
  'after fire': 'air-strike 0.1 shelling 0.1 destroy 0.28',
  'after force': 'withdraw 0.26 repel 0.14 deploy -0.11 displace 0.13 aid 0.14 statement 0.13',
  'after of ground': 'shelling 0.16 siege -0.12 deploy 0.14',
  'after of side': 'attack -0.11 repel 0.16 deploy -0.1 displace 0.15 statement 0.1',
  'after speaker': 'attack -0.11 repel 0.15 deploy -0.1 displace 0.14 aid 0.15',
  'after tells attack': 'attack -0.17 air-strike -0.11 shelling 0.12 siege 0.17',
  'against force': 'attack 0.43 statement 0.24',
  'against of side': 'attack 0.47 hold 0.23 deploy -0.1',
  'against speaker': 'attack 0.47 hold 0.21 deploy -0.1 abuse -0.11',
  'along a place': 'attack -0.1 withdraw -0.11 deploy 0.21',
  'along ground': 'withdraw -0.15 deploy 0.2 abuse 0.15 displace -0.1',
  'among =them': 'capture 0.16 deploy 0.23 casualties 0.25 abuse 0.22 displace 0.19 statement -0.15',
  'among force': 'withdraw 0.15 deploy 0.18 casualties 0.19',
  'among of side': 'capture 0.16 withdraw 0.13 abuse 0.18',
  'among people': 'capture 0.13 withdraw 0.31 casualties 0.22 abuse 0.14 statement -0.23',
  'among speaker': 'capture 0.15 withdraw 0.12 deploy 0.17 casualties 0.23 abuse 0.14 statement -0.18',
  'around a place': 'attack 0.11 casualties 0.19',
  'around ground': 'hold 0.25 casualties 0.18 ceasefire 0.15',
  'as a place': 'hold 0.39',
  'as force':
    'attack 0.29 air-strike 0.11 siege 0.14 deploy -0.14 casualties 0.29 abuse -0.12 displace -0.18 statement 0.1',
  'as ground': 'hold 0.37 statement -0.13',
  'as of force': 'air-strike 0.13 casualties -0.15 statement 0.23',
  'as of side': 'attack 0.12 siege 0.16 casualties 0.11',
  'as of speaker': 'air-strike 0.13 casualties -0.15',
  'as people': 'attack 0.13 casualties 0.18 displace -0.12 statement -0.12',
  'as speaker': 'attack 0.11 siege 0.13 deploy -0.11 casualties -0.12 abuse -0.11 statement 0.28',
  'at =checkpoint': 'shelling 0.13 abuse 0.15 breach 0.12 aid 0.11',
  'at =date': 'hold 0.21',
  'at =dawn': 'attack 0.25 bombing -0.14 capture 0.19 advance -0.1 repel 0.14 displace 0.15',
  'at =least': 'air-strike -0.1 casualties -0.47 abuse 0.1',
  'at =time': 'hold 0.12 aid 0.1',
  'at a place':
    'capture -0.32 withdraw -0.13 repel 0.16 siege 0.12 siege-break 0.19 casualties -0.19 destroy -0.2 ceasefire 0.14 aid 0.17',
  'at force': 'air-strike 0.32 capture -0.12 displace 0.15 statement -0.41',
  'at ground':
    'attack -0.12 air-strike 0.15 capture -0.3 hold 0.2 withdraw -0.21 advance 0.21 repel 0.1 siege-break 0.15 deploy 0.12 casualties -0.25 abuse 0.31 destroy -0.26 displace 0.23 ceasefire 0.28 aid 0.12 statement -0.18',
  'at is counted':
    'attack -0.27 shelling 0.21 withdraw -0.13 deploy -0.14 casualties 0.13 abuse 0.12 destroy 0.18 displace 0.24',
  'at of force':
    'bombing 0.16 hold 0.14 siege-break 0.18 deploy -0.13 casualties -0.1 abuse 0.19 destroy 0.13 displace 0.25 breach 0.12',
  'at of ground': 'attack 0.12 air-strike -0.1 hold -0.11 deploy 0.2 statement -0.16',
  'at of people': 'siege-break 0.1 casualties -0.14 abuse 0.22',
  'at of side': 'air-strike 0.11 siege 0.15 deploy 0.31 abuse -0.1 displace 0.15 aid 0.13',
  'at of speaker': 'bombing 0.12 hold 0.14 casualties -0.25 abuse 0.21 displace 0.24 breach 0.12 aid 0.13',
  'at people': 'air-strike 0.14 capture -0.1 siege 0.19 deploy -0.19 ceasefire -0.1 aid -0.13 statement -0.5',
  'at route': 'deploy 0.1',
  'at speaker':
    'attack -0.12 bombing 0.17 siege 0.14 deploy 0.27 casualties -0.14 abuse -0.22 displace 0.12 ceasefire 0.16 aid 0.12',
  'at works':
    'air-strike 0.1 shelling 0.2 capture -0.13 hold -0.15 advance 0.27 siege 0.12 deploy -0.11 casualties 0.16 destroy -0.13 displace -0.15 breach 0.1',
  'background marker':
    'attack 0.49 shelling 0.25 bombing -0.15 capture 0.41 hold 0.17 withdraw 0.35 siege-break -0.24 deploy -0.12 casualties 0.17 destroy 0.1 displace 0.16 ceasefire -0.18 breach 0.14 aid 0.18 statement 0.11',
  'before =date': 'statement 0.12',
  'behind force': 'hold 0.22 casualties 0.14 abuse 0.27 destroy 0.15 statement 0.3',
  'behind ground': 'attack 0.15 hold 0.32 casualties 0.3 statement 0.36',
  'behind speaker': 'hold 0.23 withdraw 0.1 abuse 0.3 destroy 0.16',
  'beside abuse':
    'attack -0.54 air-strike -0.25 shelling -0.11 capture -0.31 hold -0.32 withdraw -0.44 advance -0.24 repel -0.17 siege -0.12 deploy -0.13 casualties 0.32 abuse 1.68 destroy -0.42 ceasefire -0.18 breach 0.31 aid -0.17 statement -0.3',
  'beside advance':
    'air-strike -0.26 bombing -0.32 capture 0.17 advance 1.12 repel 0.19 siege 0.1 siege-break 0.33 deploy -0.33 casualties -0.31 abuse -0.2 destroy -0.12 statement -0.25',
  'beside aid':
    'attack -0.44 air-strike -0.14 shelling -0.12 bombing -0.14 capture -0.25 hold -0.29 withdraw -0.13 advance -0.2 repel -0.11 siege 0.1 siege-break 0.16 deploy -0.21 casualties -0.21 displace -0.25 aid 0.82 statement -0.4',
  'beside air-strike':
    'attack -0.19 air-strike 0.97 shelling 0.22 bombing -0.6 hold 0.24 withdraw -0.47 repel 0.16 siege -0.15 deploy -0.44 casualties -0.69 abuse -0.79 destroy 0.3 displace -0.15 ceasefire -0.31 aid 0.24 statement -0.67',
  'beside attack':
    'attack 1.07 air-strike 0.2 shelling -0.33 bombing -0.44 capture 0.18 hold -0.17 withdraw -0.12 repel -0.25 siege -0.24 siege-break -0.39 deploy -0.41 abuse -0.25 destroy -0.23 displace -0.3 aid -0.33 statement -0.53',
  'beside bombing':
    'attack 0.19 air-strike -0.69 shelling -0.15 bombing 1.56 capture -0.3 withdraw -0.34 advance 0.19 repel -0.16 siege 0.17 siege-break -0.15 casualties -0.54 abuse -0.18 destroy 0.18 ceasefire -0.36 breach -0.15 statement -0.75',
  'beside breach': 'attack 0.19 shelling 0.22 capture -0.12 deploy -0.13 abuse -0.1 breach 0.65 aid 0.17',
  'beside capture':
    'attack 0.27 air-strike -0.31 shelling -0.44 bombing -0.11 capture 1.12 hold 0.28 advance 0.48 repel 0.12 siege 0.11 deploy 0.1 casualties -0.6 abuse -0.18 destroy -0.34 displace -0.26 ceasefire -0.36 breach -0.15 aid -0.35 statement -0.62',
  'beside casualties':
    'attack 0.55 shelling 0.32 capture -0.29 hold -0.4 advance -0.4 siege -0.39 deploy -0.41 casualties 1.4 destroy -0.33 displace -0.57 ceasefire -0.11 statement -0.6',
  'beside ceasefire':
    'attack -0.28 air-strike -0.31 bombing -0.19 capture -0.29 withdraw -0.5 advance -0.19 repel -0.18 siege -0.25 casualties -0.3 abuse -0.48 destroy -0.31 displace -0.39 ceasefire 1.23 breach 0.6 aid -0.1 statement -0.27',
  'beside deploy':
    'attack 0.17 air-strike -0.27 shelling -0.23 capture -0.4 hold -0.36 withdraw 0.16 advance 0.28 repel 0.13 siege-break -0.21 deploy 0.86 casualties -0.56 abuse 0.12 destroy 0.41 displace -0.47 ceasefire -0.11 aid -0.33 statement -0.11',
  'beside destroy':
    'attack 0.3 air-strike 0.12 shelling -0.13 bombing 0.16 repel 0.23 casualties -0.21 abuse -0.37 destroy 0.86 displace -0.26 ceasefire -0.23 breach -0.13 aid -0.38 statement -0.61',
  'beside displace':
    'attack 0.1 air-strike -0.19 shelling -0.14 bombing 0.16 hold -0.25 advance -0.12 siege -0.36 siege-break -0.36 deploy -0.46 abuse 0.45 destroy -0.19 displace 1.13 breach 0.1 aid 0.27 statement -0.32',
  'beside hold':
    'attack 0.15 air-strike 0.33 shelling -0.12 bombing -0.15 capture 0.16 hold 0.64 withdraw -0.16 repel -0.16 siege 0.17 siege-break -0.13 abuse -0.8 destroy -0.23 displace 0.21 ceasefire -0.23 breach -0.12 aid 0.15 statement -0.23',
  'beside repel':
    'attack 0.55 air-strike -0.39 hold -0.25 withdraw 0.11 repel 1.46 deploy -0.23 casualties 0.34 abuse -0.17 destroy -0.18 aid 0.19 statement -0.69',
  'beside shelling':
    'attack -0.2 shelling 1.32 bombing -0.16 capture -0.21 withdraw -0.44 repel 0.23 siege -0.16 siege-break -0.14 deploy -0.35 casualties -0.56 displace -0.3 ceasefire -0.13 breach 0.46 statement -0.34',
  'beside siege':
    'attack -0.54 air-strike -0.16 bombing 0.14 capture 0.14 hold 0.16 repel -0.23 siege 1.45 siege-break 0.46 deploy -0.69 abuse -0.4 destroy -0.31 displace -0.17 ceasefire -0.48 aid 0.24 statement -0.34',
  'beside siege-break':
    'attack -0.28 withdraw -0.1 advance 0.1 siege 0.2 siege-break 0.3 deploy -0.14 casualties -0.12 statement 0.14',
  'beside withdraw':
    'attack -0.29 air-strike -0.2 shelling -0.37 bombing -0.62 capture 0.64 withdraw 1.19 siege -0.12 siege-break -0.11 deploy 0.31 casualties -0.73 abuse -0.38 destroy -0.47 displace 0.32 ceasefire 0.39 aid -0.33 statement -0.17',
  'between =date': 'bombing 0.14 casualties -0.17 displace 0.31',
  'between a place': 'shelling 0.14 siege 0.13 ceasefire 0.1',
  'between force':
    'attack 0.15 air-strike 0.13 hold 0.28 withdraw -0.13 deploy 0.4 casualties -0.11 abuse -0.1 displace -0.1 ceasefire 0.14 statement -0.17',
  'between ground': 'shelling 0.14 withdraw -0.13 siege 0.21',
  'between is counted': 'air-strike 0.15',
  'between of side': 'attack 0.2 hold 0.13 withdraw -0.13 siege 0.28 ceasefire 0.18',
  'between people': 'air-strike 0.15 hold 0.26 statement -0.14',
  'between speaker':
    'attack 0.14 hold 0.26 withdraw -0.11 siege 0.27 deploy 0.19 displace -0.1 ceasefire 0.18 statement -0.1',
  bias: 'attack -4.15 air-strike -4.28 shelling -4.64 bombing -5.49 capture -4.71 hold -4.83 withdraw -4.73 advance -5.65 repel -5.48 siege -5.21 siege-break -5.47 deploy -4.29 casualties -4.38 abuse -4.28 destroy -4.94 displace -4.57 ceasefire -4.71 breach -5.08 aid -4.8 statement -3.16',
  'by =date':
    'attack -0.11 air-strike 0.22 capture 0.42 hold 0.38 withdraw -0.22 repel 0.12 deploy -0.15 abuse -0.1 destroy -0.11 displace 0.28 aid 0.13 statement -0.43',
  'by =rebel': 'attack -0.17 shelling 0.12 aid -0.1',
  'by =regime': 'attack 0.17 statement -0.13',
  'by =telephone': 'statement 0.18',
  'by =way': 'hold 0.1 siege-break 0.22 aid -0.16',
  'by =which': 'siege 0.27',
  'by a place': 'hold 0.21 ceasefire 0.14 statement -0.26',
  'by aircraft': 'air-strike -0.23 destroy 0.12 displace 0.13 statement 0.15',
  'by arms': 'attack 0.35 air-strike -0.3 shelling -0.12 deploy -0.11 displace 0.16',
  'by bomb': 'shelling 0.1',
  'by fire': 'air-strike -0.19 shelling 0.12 siege 0.17 abuse 0.1 destroy -0.13',
  'by force':
    'attack -0.21 air-strike -0.11 shelling 0.11 capture 0.1 withdraw -0.19 repel -0.16 siege 0.14 casualties -0.16 destroy 0.16 displace 0.21 statement 0.17',
  'by ground':
    'hold 0.19 advance 0.14 siege 0.21 deploy -0.2 abuse -0.1 destroy -0.12 ceasefire 0.17 statement -0.32',
  'by is counted': 'casualties -0.1 displace 0.12 aid 0.16 statement 0.18',
  'by of force': 'shelling 0.11 hold -0.12 abuse 0.1',
  'by of ground': 'advance -0.11 siege-break 0.21 displace 0.14',
  'by of side':
    'attack -0.41 air-strike -0.23 withdraw -0.15 siege 0.33 deploy -0.1 destroy 0.24 displace -0.19 breach -0.11 aid 0.15',
  'by of speaker': 'casualties -0.13 aid 0.14',
  'by people':
    'attack 0.25 capture 0.14 hold 0.16 deploy -0.11 casualties -0.11 abuse -0.18 destroy -0.1 displace 0.14 ceasefire 0.14 aid -0.2 statement 0.27',
  'by route': 'siege 0.25 aid 0.12',
  'by speaker':
    'air-strike -0.23 bombing 0.14 capture -0.13 withdraw -0.24 siege 0.26 deploy -0.29 casualties -0.21 abuse 0.24 displace -0.19 breach -0.13 aid 0.23 statement -0.11',
  'by tells shelling': 'attack 0.13 air-strike -0.26 shelling 0.19',
  'by works': 'shelling 0.12 withdraw -0.1 siege 0.24 deploy -0.24 destroy -0.1 displace 0.15',
  'clause adverbial':
    'attack -0.15 air-strike 0.13 shelling -0.15 capture -0.24 hold 0.13 withdraw -0.14 advance -0.17 siege -0.27 siege-break -0.2 deploy -0.41 casualties -0.24 abuse -0.22 destroy -0.15 displace -0.24 ceasefire -0.29 breach 0.12',
  'clause content':
    'attack -0.11 shelling -0.14 capture 0.19 hold -0.11 withdraw 0.31 advance -0.22 siege-break -0.14 deploy 0.15 casualties 0.2 destroy 0.22 displace -0.21 ceasefire 0.17 breach -0.35 aid 0.16 statement 0.73',
  'clause infinitive':
    'air-strike -0.42 shelling -0.3 bombing -0.4 capture -0.38 hold -0.12 withdraw 0.1 advance -0.35 siege -0.13 siege-break -0.18 destroy -0.15 ceasefire -0.16 aid 0.19 statement 0.58',
  'clause joined':
    'air-strike -0.39 shelling -0.13 capture -0.35 advance 0.5 repel 0.12 siege-break 0.33 deploy 0.43 casualties -0.24 statement 0.48',
  'clause main':
    'shelling -0.16 bombing 0.18 capture -0.19 withdraw -0.25 advance -0.12 deploy -0.27 abuse -0.39 destroy 0.27 ceasefire -0.1 breach -0.31 aid 0.1 statement 0.24',
  'clause other':
    'air-strike -0.13 shelling -0.31 hold -0.55 withdraw -0.35 siege -0.27 deploy -0.41 destroy -0.31 displace -0.11 ceasefire 0.28 breach 0.39 aid -0.22 statement 0.11',
  'clause participle':
    'attack -0.12 air-strike -0.12 shelling -0.19 capture -0.22 hold -0.32 withdraw -0.14 advance -0.17 repel -0.19 siege-break -0.26 deploy -0.3 casualties -0.59 abuse -0.1 displace -0.32 ceasefire -0.24 breach -0.22 aid -0.25',
  'clause relative':
    'capture 0.28 hold 0.16 withdraw -0.33 advance -0.18 repel -0.26 siege 0.52 siege-break -0.12 casualties -0.15 displace -0.14 aid -0.12 statement 0.12',
  'few words':
    'attack -0.63 air-strike -0.37 shelling -0.47 bombing -0.35 capture -0.16 hold -0.32 advance -0.24 siege-break -0.4 deploy -0.7 casualties -0.46 abuse -0.58 destroy -0.28 displace -0.47 ceasefire -0.44 breach -0.1 aid -0.25 statement -0.68',
  'for =date':
    'air-strike -0.11 shelling 0.31 capture -0.21 hold 0.29 siege 0.32 casualties -0.12 destroy 0.21 displace -0.17 breach 0.1 aid 0.41 statement -0.11',
  'for =it': 'shelling 0.17 withdraw 0.14 siege 0.17 siege-break 0.19',
  'for =them': 'attack 0.11 siege 0.19 siege-break 0.15 statement -0.3',
  'for =time':
    'air-strike 0.1 hold 0.21 withdraw -0.14 siege-break 0.29 deploy -0.11 abuse -0.11 destroy 0.1 aid 0.17',
  'for a place': 'hold -0.1 deploy 0.19 casualties 0.12 statement 0.37',
  'for attack': 'air-strike 0.11 bombing 0.1 destroy 0.15 statement 0.12',
  'for force':
    'attack 0.29 air-strike -0.17 capture -0.15 siege 0.26 siege-break 0.3 abuse -0.22 destroy -0.12 displace 0.43 aid -0.15',
  'for ground':
    'attack 0.1 shelling 0.18 hold -0.14 siege 0.13 siege-break 0.18 deploy 0.34 abuse -0.12 statement 0.37',
  'for is counted': 'casualties 0.15 abuse 0.11 displace 0.16 aid 0.11',
  'for of force': 'hold 0.11 ceasefire 0.11 aid 0.11 statement 0.15',
  'for of ground':
    'capture 0.32 withdraw 0.1 siege-break 0.14 casualties -0.1 destroy 0.17 displace 0.1 statement -0.1',
  'for of side': 'attack 0.2 withdraw -0.11 siege-break 0.13 deploy 0.12 destroy 0.13 displace -0.27',
  'for of speaker': 'hold 0.1 ceasefire 0.1 aid 0.1',
  'for people':
    'attack -0.28 air-strike -0.11 withdraw -0.12 siege -0.12 deploy -0.24 abuse -0.17 displace 0.67 ceasefire 0.22',
  'for speaker':
    'attack 0.18 capture -0.1 hold -0.15 withdraw -0.19 siege-break 0.11 casualties -0.14 abuse -0.17 displace 0.13 statement 0.13',
  'for tells attack': 'bombing 0.1 destroy 0.15 statement 0.11',
  'for works': 'attack -0.13 shelling 0.16 aid 0.29 statement 0.15',
  'from =base': 'air-strike 0.22 hold 0.1 statement 0.11',
  'from =direction': 'hold 0.12 advance 0.1 repel 0.14',
  'from =it': 'shelling 0.13 capture 0.11 withdraw 0.24 repel 0.19 deploy 0.18',
  'from =side': 'attack 0.24 shelling -0.11 withdraw 0.13 advance 0.12 repel 0.11 deploy -0.1 displace -0.14',
  'from =village': 'abuse 0.18',
  'from =which':
    'shelling 0.36 capture 0.11 hold 0.1 withdraw 0.2 deploy -0.19 displace 0.11 statement -0.18',
  'from a place':
    'shelling -0.15 bombing -0.13 withdraw -0.31 advance 0.41 repel -0.24 deploy 0.24 casualties 0.1 abuse 0.26 destroy -0.25 ceasefire -0.16 aid 0.36',
  'from force':
    'attack 0.13 air-strike 0.31 shelling 0.34 hold 0.17 withdraw 0.32 repel 0.28 siege -0.16 deploy -0.13 abuse -0.12 destroy -0.14 displace 0.21 statement -0.15',
  'from ground':
    'attack -0.12 capture -0.16 hold -0.14 advance 0.4 deploy 0.16 destroy -0.31 displace 0.16 ceasefire -0.21 breach -0.11 aid 0.21 statement -0.13',
  'from home':
    'attack -0.14 air-strike -0.11 shelling -0.11 hold -0.15 deploy -0.13 abuse 0.11 displace 0.1 statement -0.1',
  'from is counted': 'attack 0.14 casualties 0.21 abuse -0.13 displace 0.22 statement -0.1',
  'from of force': 'attack 0.12 capture -0.12 repel 0.16 deploy -0.11',
  'from of ground':
    'attack 0.13 shelling 0.12 capture -0.17 advance 0.16 repel 0.26 siege-break 0.1 casualties 0.13 displace -0.17 statement -0.13',
  'from of side':
    'attack -0.23 air-strike 0.22 capture 0.13 withdraw 0.28 deploy 0.11 casualties 0.22 displace -0.12 statement 0.12',
  'from of speaker': 'attack 0.12 capture -0.12 withdraw -0.11 repel 0.16 deploy -0.1 casualties 0.12',
  'from people':
    'attack 0.1 hold 0.29 withdraw -0.11 repel 0.13 siege -0.13 casualties 0.27 displace 0.13 statement -0.26',
  'from route': 'siege-break 0.13 deploy -0.12 abuse -0.13 displace -0.14',
  'from speaker':
    'attack -0.1 air-strike 0.11 shelling -0.1 bombing 0.11 withdraw 0.14 repel 0.12 casualties 0.13 displace -0.13',
  'from works': 'air-strike -0.12 casualties -0.13 abuse 0.15 displace -0.26',
  'has aid':
    'attack -0.35 air-strike -0.13 shelling -0.25 bombing -0.16 capture -0.17 hold -0.27 withdraw -0.33 advance -0.23 repel -0.24 siege 0.17 siege-break 0.22 deploy -0.17 abuse 0.17 destroy 0.23 displace -0.21 aid 1.59 statement -0.56',
  'has aircraft':
    'air-strike 1.12 shelling -0.32 capture -0.24 hold -0.15 withdraw -0.11 repel 0.2 casualties -0.14 abuse -0.26 destroy -0.3 displace -0.18 ceasefire -0.1',
  'has armour':
    'attack 0.5 air-strike -0.27 shelling -0.34 bombing 0.61 capture 0.38 advance 0.15 repel 0.25 siege 0.11 siege-break 0.19 deploy 0.28 casualties -0.28 destroy 0.42 displace -0.36 ceasefire -0.11 aid -0.11 statement -0.11',
  'has arms':
    'withdraw 0.18 repel 0.89 siege-break -0.2 deploy 1.04 casualties -0.36 abuse -0.66 destroy -0.38 displace -0.45 ceasefire -0.15 breach 0.11 aid -0.16 statement -0.23',
  'has artillery':
    'air-strike -0.12 shelling 0.64 bombing -0.17 deploy 0.34 abuse -0.46 destroy -0.36 displace -0.15',
  'has attack':
    'attack 0.76 air-strike 0.16 bombing 0.26 capture 0.31 hold -0.34 advance 0.13 repel 0.44 deploy -0.33 casualties 0.11 abuse -0.62 destroy 0.11 displace -0.17 ceasefire -0.13 breach -0.23 aid 0.18',
  'has bomb':
    'shelling -0.17 bombing 0.72 hold -0.19 withdraw 0.16 siege -0.12 siege-break -0.12 deploy 0.1 casualties -0.25 destroy -0.31 ceasefire -0.18 breach -0.13 statement -0.27',
  'has fire':
    'attack -0.43 air-strike 0.71 shelling 0.56 capture -0.25 hold -0.17 withdraw -0.1 advance -0.16 siege -0.16 siege-break -0.27 casualties -0.16 abuse 0.21 destroy 0.17 displace -0.5 aid -0.45 statement -0.11',
  'has flag': 'capture 0.25 hold 0.2 withdraw 0.27 ceasefire 0.15 breach 0.19 statement 0.18',
  'has force':
    'attack 0.55 air-strike -0.28 capture 0.11 hold 0.56 withdraw 0.33 siege 0.25 siege-break 0.41 deploy 0.56 casualties 0.14 abuse 0.27 destroy -0.13 displace -0.26 ceasefire -0.28 breach 0.12 aid -0.55 statement -0.21',
  'has ground':
    'attack 0.23 air-strike -0.26 shelling 0.15 bombing 0.36 capture 0.43 hold 0.86 withdraw 0.21 advance 0.9 siege 0.12 siege-break 0.36 deploy -0.11 casualties -0.17 destroy 0.14 displace 0.21 aid -0.35 statement -0.31',
  'has home':
    'attack -0.18 bombing -0.1 capture 0.14 hold 0.12 withdraw -0.19 advance -0.22 siege 0.34 deploy 0.1 abuse 0.11 displace -0.16 ceasefire 0.2 breach 0.1',
  'has losses':
    'attack -0.19 air-strike -0.16 capture 0.12 hold -0.28 withdraw 0.31 repel -0.1 siege -0.15 deploy -0.23 casualties 0.62 abuse -0.1 destroy 0.28 displace -0.1 ceasefire -0.22 aid -0.26',
  'has people':
    'attack -0.2 air-strike -0.34 bombing 0.2 capture -0.4 hold -0.45 withdraw -0.26 advance -0.24 repel -0.52 siege 0.14 siege-break -0.28 deploy -0.2 casualties 0.65 abuse 0.66 displace 0.82 ceasefire -0.43 breach -0.33 aid -0.22 statement -0.41',
  'has route':
    'attack -0.2 bombing 0.22 capture -0.21 hold -0.14 withdraw -0.25 repel -0.12 siege 0.35 siege-break 0.59 deploy -0.17 casualties -0.24 destroy -0.1 displace 0.18 ceasefire -0.23 breach -0.16 aid 0.18 statement -0.24',
  'has siege':
    'attack -0.19 hold -0.15 withdraw -0.1 siege 0.31 siege-break 0.65 deploy -0.12 aid -0.18 statement -0.15',
  'has speaker':
    'attack -0.34 air-strike -0.28 shelling -0.37 bombing -0.26 hold -0.51 withdraw -0.16 advance -0.2 repel -0.44 siege -0.18 destroy -0.26 displace -0.26 breach -0.15 aid -0.7',
  'has talks':
    'capture -0.17 withdraw -0.17 repel 0.15 siege-break -0.11 deploy -0.16 casualties -0.12 abuse -0.18 ceasefire 0.85 aid -0.1 statement 0.21',
  'has truce':
    'shelling -0.11 bombing -0.11 capture -0.28 hold -0.21 withdraw -0.15 advance -0.17 repel -0.12 siege -0.28 siege-break -0.14 deploy -0.27 casualties -0.51 destroy -0.28 ceasefire 1.13 breach 0.54 statement -0.2',
  'has works':
    'attack -0.3 bombing 0.39 capture -0.4 hold -0.31 withdraw -0.12 advance -0.1 repel 0.11 siege -0.42 siege-break -0.25 abuse 0.45 destroy 1.28 ceasefire -0.19 aid 0.23 statement -0.22',
  'in =area': 'attack 0.12 air-strike -0.1 bombing 0.28 abuse -0.15 ceasefire 0.12',
  'in =countryside': 'attack -0.23 air-strike -0.13 casualties 0.11 abuse 0.2',
  'in =date':
    'air-strike 0.1 bombing -0.18 capture 0.53 hold -0.29 withdraw 0.11 siege 0.39 deploy 0.45 casualties -0.29 abuse 0.74 destroy 0.4 displace 0.28 ceasefire 0.52 breach -0.14 aid 0.18',
  'in =day': 'attack -0.36 capture 0.2 deploy 0.3 casualties 0.1 destroy 0.15 displace 0.1',
  'in =hand': 'capture 0.18 siege -0.18 casualties 0.24 statement -0.2',
  'in =hospital': 'air-strike 0.16 casualties 0.14 statement -0.1',
  'in =house': 'shelling 0.11 casualties 0.16',
  'in =it': 'attack 0.15 deploy -0.12 destroy 0.16 statement -0.16',
  'in =its': 'hold 0.11 deploy 0.14 casualties 0.1 statement -0.19',
  'in =message': 'casualties 0.11',
  'in =month': 'air-strike 0.12 shelling -0.15',
  'in =morning': 'attack 0.12 withdraw 0.16 displace -0.11 statement 0.18',
  'in =province': 'deploy -0.12 breach 0.17',
  'in =statement': 'statement -0.2',
  'in =street': 'attack 0.16 bombing 0.21 casualties 0.15 statement -0.12',
  'in =their': 'casualties 0.16 statement 0.11',
  'in =town': 'attack 0.11 hold 0.11',
  'in =village': 'attack -0.1',
  'in =week': 'repel 0.16 casualties 0.1 ceasefire 0.15',
  'in =which':
    'attack 0.5 shelling 0.4 withdraw 0.13 siege 0.13 deploy 0.21 displace -0.15 ceasefire 0.27 aid 0.14',
  'in =year': 'air-strike 0.18 statement -0.1',
  'in a place':
    'attack 0.31 air-strike 0.14 shelling 0.19 bombing 0.1 capture -0.27 hold -0.11 repel -0.18 siege-break -0.15 casualties -0.21 abuse -0.13 displace 0.11 ceasefire 0.11 breach 0.27 statement 0.21',
  'in aid': 'statement -0.11',
  'in attack': 'attack -0.11 air-strike 0.22 casualties 0.24 aid 0.15 statement -0.11',
  'in bomb': 'withdraw 0.23 deploy 0.3 casualties -0.14 abuse -0.12 aid -0.17',
  'in fire': 'air-strike 0.24',
  'in force':
    'attack 0.1 shelling 0.12 bombing -0.1 capture 0.24 hold -0.11 withdraw -0.11 advance 0.13 deploy -0.15 casualties 0.2 abuse -0.3 displace -0.12 ceasefire 0.25 aid -0.13 statement 0.21',
  'in ground':
    'attack 0.17 air-strike 0.17 bombing 0.16 capture -0.14 withdraw -0.2 advance -0.15 repel -0.13 siege 0.18 siege-break -0.12 deploy 0.18 destroy -0.1 ceasefire 0.2 breach 0.26 aid -0.11 statement -0.2',
  'in home':
    'attack 0.21 shelling 0.18 bombing 0.26 capture -0.16 hold 0.16 siege -0.16 abuse -0.2 destroy -0.11 breach 0.16 aid -0.11 statement -0.33',
  'in is counted':
    'attack 0.14 air-strike 0.13 shelling 0.2 bombing -0.11 capture -0.23 hold 0.35 casualties 0.47 destroy 0.16 displace 0.14 statement -0.19',
  'in of force': 'attack -0.1 hold -0.11 siege -0.13 deploy 0.14 casualties 0.39 statement -0.21',
  'in of ground':
    'attack -0.14 air-strike 0.28 shelling -0.26 bombing -0.1 hold -0.38 withdraw 0.16 advance -0.16 deploy 0.32 casualties 0.11 destroy -0.19 displace -0.17 aid -0.11',
  'in of people': 'air-strike 0.1',
  'in of side': 'attack -0.15 capture -0.11 deploy 0.19 casualties 0.47 displace -0.16',
  'in of speaker': 'attack -0.15 air-strike 0.1 hold -0.11 siege -0.13 abuse -0.1 statement -0.11',
  'in of works': 'capture 0.13 hold -0.15 casualties 0.1',
  'in people':
    'attack -0.11 capture 0.11 withdraw -0.11 siege 0.11 deploy 0.1 casualties 0.57 abuse -0.14 aid -0.1',
  'in speaker':
    'attack -0.16 air-strike 0.3 capture 0.1 hold -0.12 withdraw -0.11 casualties 0.3 abuse -0.14 destroy -0.13 displace -0.14 aid -0.12 statement -0.26',
  'in tells air-strike': 'air-strike 0.18 casualties -0.12',
  'in tells attack':
    'attack -0.15 air-strike 0.14 shelling -0.11 advance 0.17 casualties 0.34 ceasefire -0.1',
  'in works':
    'attack -0.32 air-strike 0.35 shelling 0.11 bombing -0.14 hold -0.13 siege -0.14 casualties 0.32 displace 0.17 aid -0.35',
  'inside a place': 'air-strike 0.19 capture 0.14 advance 0.26 deploy 0.22',
  'inside ground': 'air-strike 0.19 capture 0.13 advance 0.26 deploy 0.22 statement -0.11',
  'into a place': 'attack 0.15 hold 0.1 withdraw -0.17 advance -0.16 destroy -0.15 displace 0.16 aid 0.17',
  'into force': 'capture -0.15 siege 0.17 deploy -0.1 casualties 0.11 ceasefire 0.36',
  'into ground': 'attack 0.1 air-strike 0.11 withdraw -0.22 advance -0.18 destroy -0.16 statement 0.13',
  'into home': 'attack 0.18 advance -0.11',
  'into of ground': 'aid -0.1 statement 0.1',
  'into speaker': 'capture -0.12 casualties 0.15',
  'is a cue':
    'attack -0.28 air-strike 0.19 capture -0.3 hold -0.24 withdraw -0.27 advance -0.44 repel -0.28 siege -0.39 siege-break -0.39 deploy -0.18 destroy -0.48 displace -0.11 ceasefire -0.31 breach 0.23 aid -0.15 statement 0.25',
  'is denied':
    'attack 0.33 air-strike 0.18 shelling -0.11 bombing -0.21 capture -0.24 withdraw -0.11 deploy 0.41 abuse 0.47 destroy -0.17 displace -0.16 ceasefire 0.22 statement 0.39',
  'is said':
    'air-strike 0.32 bombing -0.13 hold -0.16 advance 0.15 repel 0.23 siege -0.33 deploy 0.12 casualties -0.13 abuse 0.24 destroy 0.1 breach 0.23 aid -0.13 statement 0.94',
  'known abuse':
    'attack 0.37 capture -0.33 hold -0.21 repel -0.19 siege -0.25 deploy -0.27 abuse 0.69 ceasefire -0.14 aid -0.35',
  'known advance':
    'attack 0.19 air-strike -0.12 bombing -0.24 capture 0.17 hold -0.13 withdraw 0.19 advance 0.79 siege-break 0.4 deploy -0.15 casualties 0.17 abuse 0.1 destroy 0.28 ceasefire -0.22 breach 0.24 aid -0.15',
  'known aid':
    'attack -0.26 air-strike -0.39 shelling 0.14 hold -0.15 withdraw -0.19 advance 0.15 repel 0.17 siege -0.13 siege-break -0.12 deploy 0.22 casualties -0.15 displace 0.38 ceasefire -0.42 breach -0.34 aid 0.67',
  'known air-strike':
    'air-strike 0.82 shelling 0.22 hold -0.21 withdraw -0.21 advance -0.43 repel 0.1 siege -0.27 siege-break -0.23 deploy -0.45 abuse -0.13 destroy 0.36 displace -0.29 breach -0.26 aid 0.1 statement -0.4',
  'known attack':
    'attack 0.89 air-strike 0.24 shelling 0.14 bombing -0.24 hold 0.1 withdraw -0.23 advance -0.14 siege 0.18 deploy 0.34 abuse 0.2 breach -0.43 aid -0.17 statement -0.33',
  'known bombing':
    'attack -0.21 air-strike -0.25 bombing 1.38 hold -0.31 advance -0.1 repel -0.16 siege -0.18 deploy -0.4 abuse -0.2 destroy -0.19 ceasefire -0.18 breach -0.29 statement -0.17',
  'known breach':
    'attack -0.17 air-strike -0.16 advance -0.1 siege-break 0.2 casualties 0.1 destroy 0.25 breach 0.68 statement -0.15',
  'known capture':
    'attack 0.4 air-strike -0.14 shelling -0.13 bombing 0.26 capture 0.87 hold -0.6 withdraw -0.1 advance 0.17 deploy -0.35 abuse 0.1 destroy 0.12 displace -0.34 ceasefire -0.14 breach -0.39 statement -0.22',
  'known casualties':
    'bombing 0.28 hold -0.31 withdraw -0.17 repel -0.26 siege 0.2 deploy -0.12 casualties 0.83 destroy 0.13 displace -0.25 breach -0.26 aid 0.11 statement -0.19',
  'known ceasefire':
    'air-strike 0.15 bombing -0.38 withdraw 0.29 advance 0.15 repel -0.5 siege -0.11 siege-break 0.13 casualties -0.23 abuse -0.38 ceasefire 0.93 aid 0.34 statement 0.32',
  'known deploy':
    'attack -0.18 shelling -0.34 bombing -0.37 hold 0.15 advance -0.21 repel -0.18 siege -0.14 deploy 0.74 casualties -0.25 abuse 0.1 aid 0.3 statement -0.22',
  'known destroy':
    'attack 0.18 air-strike 0.24 shelling 0.17 bombing 0.21 capture -0.27 hold -0.48 withdraw 0.3 repel 0.22 siege-break -0.25 deploy -0.2 casualties 0.13 abuse -0.21 destroy 0.71 displace 0.11 ceasefire 0.14 statement -0.4',
  'known displace':
    'attack -0.1 air-strike -0.17 shelling -0.11 bombing 0.26 capture -0.14 withdraw 0.13 repel 0.11 siege -0.18 siege-break -0.19 deploy 0.15 casualties -0.15 abuse 0.3 destroy 0.15 displace 0.9 aid -0.28 statement -0.31',
  'known hold':
    'attack -0.29 shelling -0.13 hold 1.04 advance 0.31 repel -0.22 siege -0.29 siege-break -0.17 deploy 0.12 casualties 0.29 abuse -0.22 aid -0.43',
  'known repel':
    'attack 0.13 shelling -0.27 hold -0.16 advance 0.12 repel 1.3 siege 0.1 deploy -0.29 displace -0.13 ceasefire 0.1 statement -0.11',
  'known shelling':
    'attack -0.32 air-strike 0.3 shelling 0.45 hold -0.1 withdraw -0.15 advance -0.14 siege -0.26 deploy -0.32 casualties 0.16 abuse -0.25 destroy -0.21 breach -0.36 aid -0.24',
  'known siege':
    'attack -0.39 air-strike -0.1 bombing -0.13 hold 0.16 withdraw -0.15 siege 0.83 siege-break -0.28 casualties -0.2 abuse -0.16 ceasefire 0.14 breach -0.15 aid 0.32 statement 0.24',
  'known siege-break':
    'air-strike -0.15 shelling -0.21 capture -0.19 siege-break 0.91 casualties 0.14 destroy -0.1 displace 0.11 ceasefire 0.1 breach -0.19 aid 0.16 statement -0.18',
  'known withdraw':
    'attack -0.32 air-strike 0.17 capture -0.39 hold 0.27 withdraw 0.9 repel -0.2 siege -0.25 siege-break -0.15 deploy -0.37 abuse -0.37 displace 0.18 aid -0.27 statement 0.27',
  'many words':
    'attack 0.3 bombing -0.22 capture 0.34 hold -0.36 advance -0.2 repel 0.11 siege -0.15 siege-break 0.14 abuse -0.13 displace -0.38 breach -0.14',
  'means agree':
    'attack -0.84 air-strike -0.13 shelling -0.25 bombing -0.12 capture -0.56 hold -0.37 advance -0.3 repel -0.23 siege -0.12 siege-break -0.26 casualties -0.15 abuse -0.39 destroy -0.26 displace 0.35 ceasefire 1.07 breach 0.68 aid -0.29',
  'means arm':
    'attack 0.19 air-strike -0.28 shelling -0.13 capture 0.1 withdraw 0.18 repel -0.19 deploy 0.57 casualties -0.27 abuse 0.1 displace -0.15 aid -0.2 statement 0.64',
  'means arrest':
    'attack -0.28 air-strike -0.22 capture -0.23 hold -0.23 withdraw -0.2 repel 0.12 deploy -0.21 abuse 1.96 destroy -0.33 displace -0.39 ceasefire 0.23 breach 0.29 aid -0.24',
  'means arrive':
    'attack 0.18 air-strike -0.22 shelling 0.22 capture 0.17 hold -0.11 withdraw 0.44 repel 0.17 siege -0.13 siege-break 0.22 deploy 0.29 casualties -0.13 abuse 0.18 destroy -0.3 ceasefire -0.17 breach -0.14 aid 0.73 statement 0.19',
  'means attack':
    'attack 0.79 air-strike 0.1 capture -0.27 repel 0.16 siege -0.17 deploy 0.21 casualties -0.16 destroy 0.15 displace -0.14 ceasefire -0.18 breach -0.23 aid -0.46 statement -0.56',
  'means begin':
    'attack 0.58 bombing -0.26 capture -0.21 hold -0.21 repel -0.17 siege 0.22 siege-break 0.78 deploy -0.23 casualties -0.16 abuse 0.21 destroy -0.33 displace 0.26 ceasefire -0.29 breach -0.12 aid 0.28 statement 0.12',
  'means blame':
    'attack -0.21 air-strike 0.12 shelling 0.14 capture -0.15 hold -0.23 withdraw -0.17 advance -0.15 repel -0.11 siege -0.16 deploy -0.23 abuse 0.77 ceasefire -0.11 breach 0.23 aid -0.14 statement 0.42',
  'means blast':
    'attack -0.12 air-strike 0.43 bombing 1.81 capture -0.29 hold -0.1 advance -0.13 siege -0.15 siege-break -0.16 deploy -0.11 casualties -0.36 abuse -0.12 destroy 0.31 displace -0.18 ceasefire 0.17 statement -0.32',
  'means block':
    'attack 0.31 bombing -0.11 capture 0.18 hold 0.7 withdraw 0.33 advance -0.22 repel 0.29 siege 0.57 siege-break -0.12 deploy -0.12 casualties 0.33 abuse 0.36 destroy -0.23 ceasefire 0.21 breach -0.11 aid -0.32',
  'means bomb':
    'attack -0.11 air-strike 1.2 shelling 0.36 bombing 0.13 capture -0.25 hold -0.52 advance 0.14 repel 0.18 siege -0.26 siege-break -0.2 deploy -0.26 casualties -0.37 destroy -0.17 displace -0.16 aid -0.23',
  'means bombard':
    'attack 0.38 air-strike -0.33 shelling 1.52 bombing -0.31 capture -0.11 hold -0.16 withdraw -0.26 advance 0.15 siege -0.18 siege-break -0.26 casualties -0.4 displace 0.13 aid -0.37 statement -0.17',
  'means build':
    'attack 0.17 air-strike 0.19 capture 0.11 hold -0.28 withdraw 0.14 advance -0.14 siege -0.15 abuse -0.26 destroy -0.18 displace 0.23 aid 0.21',
  'means carry':
    'air-strike 0.19 shelling -0.21 capture -0.27 hold 0.1 advance -0.11 repel -0.1 siege -0.2 siege-break -0.23 deploy 0.33 destroy -0.22 displace 0.76 ceasefire 0.13 breach -0.27 aid 0.28 statement 0.18',
  'means close':
    'attack -0.2 shelling -0.25 bombing -0.14 capture -0.2 hold -0.37 withdraw -0.47 advance -0.23 siege 2.09 siege-break 0.81 deploy -0.33 abuse -0.21 destroy -0.2 displace -0.48 breach -0.12 aid 0.3 statement -0.16',
  'means count':
    'air-strike 0.22 shelling 0.19 bombing -0.32 capture -0.1 withdraw -0.62 advance -0.11 repel -0.19 siege 0.14 siege-break -0.16 deploy -0.39 casualties 0.69 abuse 0.16 destroy 0.2 displace 0.18 ceasefire -0.26 aid -0.34 statement -0.45',
  'means demand':
    'attack -0.33 air-strike -0.17 shelling 0.23 bombing -0.31 hold -0.51 withdraw -0.28 advance -0.33 repel -0.27 siege -0.5 siege-break -0.1 deploy -0.14 casualties -0.36 abuse 0.21 destroy -0.33 ceasefire -0.13 breach 0.11 aid 0.38 statement 0.82',
  'means deny':
    'attack 0.31 air-strike 0.83 shelling 0.22 advance 0.22 siege -0.15 casualties 0.36 abuse 0.71 displace -0.18 aid -0.23 statement -0.17',
  'means destroy':
    'attack -0.39 air-strike -0.38 shelling 0.34 capture -0.31 withdraw -0.22 advance -0.2 repel -0.19 siege-break -0.18 deploy -0.62 casualties 0.12 abuse 0.37 destroy 1.96 displace -0.21 aid -0.14 statement -0.15',
  'means die':
    'attack 0.1 shelling -0.22 hold -0.41 withdraw -0.64 advance -0.2 repel -0.22 siege -0.22 deploy -0.33 casualties 1.32 abuse 0.14 destroy -0.54 displace -0.74 ceasefire -0.21 breach -0.17 aid -0.27 statement -0.17',
  'means fight':
    'attack 0.82 shelling -0.16 bombing -0.26 capture -0.1 hold -0.51 withdraw -0.17 advance -0.13 siege -0.33 siege-break -0.17 deploy 0.23 casualties -0.26 abuse -0.2 destroy -0.29 breach 0.15 aid -0.19',
  'means flee':
    'air-strike -0.24 bombing -0.4 capture -0.35 hold -0.32 withdraw 0.4 siege -0.3 siege-break -0.29 casualties -0.25 abuse -0.16 displace 1.01 ceasefire 0.26 breach -0.27 aid 0.12 statement -0.16',
  'means free':
    'attack 0.17 air-strike -0.29 capture 0.3 hold -0.13 siege-break 0.14 deploy -0.31 casualties 0.24 displace 0.22 ceasefire 0.55 aid 0.28 statement 0.25',
  'means gas':
    'attack 1.11 air-strike 0.2 bombing -0.23 capture -0.18 withdraw -0.21 siege -0.17 deploy 0.22 casualties 0.23 abuse -0.18 destroy 0.14 displace -0.32 ceasefire -0.14 aid -0.19 statement 0.36',
  'means hold':
    'attack -0.19 air-strike -0.55 bombing -0.11 capture 0.25 hold 0.97 advance -0.31 repel 0.15 siege-break 0.13 deploy 0.34 casualties -0.33 abuse 0.36 displace -0.62 ceasefire 0.26 aid 0.14 statement 0.17',
  'means judge':
    'attack 0.3 air-strike -0.23 shelling 0.21 bombing 0.11 capture 0.29 withdraw -0.12 repel -0.14 siege -0.16 siege-break -0.1 deploy -0.62 casualties -0.25 abuse -0.3 destroy -0.33 displace -0.17 ceasefire -0.13 aid -0.19 statement 1.17',
  'means kill':
    'attack 0.11 air-strike 0.32 shelling 0.15 bombing 0.31 capture -0.21 hold -0.5 withdraw -0.32 advance -0.16 repel 0.16 siege -0.13 siege-break -0.12 deploy -0.17 casualties -0.16 abuse 1.47 destroy -0.28 displace -0.59 ceasefire 0.23 aid -0.14',
  'means leave':
    'attack -0.59 shelling -0.11 capture -0.45 withdraw 1.52 advance 0.18 repel -0.33 siege 0.11 siege-break -0.12 casualties -0.46 abuse 0.52 displace 0.57 breach -0.15 statement -0.19',
  'means life':
    'attack 0.12 shelling -0.23 bombing 0.18 hold -0.2 withdraw -0.15 advance -0.1 deploy -0.3 casualties 0.14 displace 0.19 ceasefire -0.18 aid 0.13',
  'means lose':
    'attack 0.27 air-strike -0.25 shelling -0.2 bombing -0.12 capture 0.48 withdraw 0.53 repel 0.26 siege -0.19 siege-break -0.12 deploy -0.45 casualties 0.34 destroy 0.24 ceasefire -0.11 aid -0.18 statement 0.39',
  'means move':
    'air-strike 0.22 shelling -0.21 advance 1.22 repel 0.1 siege-break -0.21 deploy 0.21 casualties 0.17 abuse 0.11 displace 0.5 ceasefire -0.39 breach -0.13 statement -0.15',
  'means open':
    'attack 0.37 air-strike -0.1 shelling -0.18 capture -0.15 withdraw -0.16 advance 0.22 repel -0.19 siege -0.14 siege-break 0.74 deploy -0.18 casualties -0.34 abuse 0.16 destroy -0.36 displace 0.17 breach -0.12 aid 0.28',
  'means past':
    'capture 0.45 withdraw -0.16 advance -0.1 siege 0.16 deploy -0.24 displace -0.11 aid -0.11 statement 0.3',
  'means praise': 'air-strike 0.15 shelling -0.14 advance -0.11 destroy -0.1 aid 0.11 statement 0.31',
  'means promise':
    'attack 0.3 air-strike -0.31 shelling -0.17 bombing -0.15 hold -0.3 withdraw -0.16 advance -0.17 repel -0.14 siege -0.3 casualties -0.44 destroy -0.22 displace -0.11 breach 0.12 aid 0.33 statement 0.99',
  'means refuse':
    'bombing -0.15 hold -0.18 withdraw -0.15 advance -0.1 siege -0.11 deploy -0.42 abuse 0.15 displace 0.28 ceasefire -0.13 breach -0.11 aid 0.1 statement 0.73',
  'means repel':
    'attack -0.15 air-strike -0.43 shelling 0.15 capture -0.13 repel 1.33 siege -0.12 siege-break -0.12 deploy -0.11 casualties -0.51 abuse 0.13 destroy 0.22 displace 0.16 ceasefire -0.37 aid 0.59 statement -0.12',
  'means rule':
    'attack -0.17 withdraw -0.34 advance -0.2 repel -0.2 siege 0.1 deploy -0.23 abuse -0.14 destroy -0.14 displace -0.2 breach 0.23 aid 0.12',
  'means sanction':
    'attack -0.31 air-strike -0.13 capture -0.21 hold -0.16 withdraw -0.32 casualties -0.39 abuse -0.11 destroy -0.19 displace -0.34 ceasefire -0.12 breach 0.13 statement 1.22',
  'means send':
    'air-strike 0.34 shelling 0.38 capture -0.19 hold 0.3 withdraw 0.23 advance 0.25 repel 0.25 deploy 0.76 casualties -0.12 abuse -0.39 aid 0.31',
  'means speak':
    'shelling -0.1 bombing -0.13 capture 0.24 withdraw -0.36 advance -0.37 repel -0.27 siege -0.19 siege-break -0.19 casualties 0.35 abuse 0.15 destroy -0.46 ceasefire -0.14 breach -0.26 aid -0.16',
  'means stay':
    'attack 0.27 air-strike 0.19 shelling -0.35 bombing -0.31 capture -0.25 hold 0.51 withdraw 0.35 repel -0.12 siege-break 0.1 deploy 0.31 casualties -0.28 destroy 0.11 displace 0.24 ceasefire 0.1 aid 0.17',
  'means stop':
    'attack -0.15 capture -0.29 hold -0.1 withdraw -0.14 advance 0.15 repel 0.13 siege -0.3 deploy -0.26 abuse -0.28 destroy -0.3 displace -0.1 ceasefire 1.03 breach 0.16 aid 0.23 statement 0.28',
  'means strike':
    'air-strike 0.41 shelling 0.64 capture -0.18 hold 0.11 withdraw -0.19 repel -0.13 siege -0.23 deploy -0.1 casualties 0.36 abuse -0.16 destroy 0.17 displace -0.2 ceasefire -0.2 breach -0.12 statement -0.11',
  'means supply':
    'attack -0.66 air-strike -0.24 bombing -0.36 withdraw -0.44 advance -0.19 repel -0.29 deploy -0.25 casualties -0.21 abuse 0.1 displace -0.31 ceasefire -0.14 breach -0.13 aid 1.35',
  'means take':
    'attack -0.26 air-strike -0.31 shelling -0.45 bombing -0.39 capture 2.07 hold -0.27 withdraw -0.49 advance -0.15 siege -0.15 siege-break -0.14 deploy -0.41 abuse 0.28 destroy -0.27 aid -0.3 statement -0.12',
  'means talk':
    'air-strike -0.2 hold -0.25 withdraw -0.64 repel 0.19 siege -0.19 deploy -0.37 casualties -0.47 abuse -0.36 destroy -0.25 displace -0.18 ceasefire 0.93 statement 0.78',
  'means think':
    'shelling -0.2 capture -0.16 hold 0.38 withdraw 0.23 repel -0.17 siege -0.13 siege-break -0.13 deploy -0.27 casualties 0.16 destroy -0.19 displace -0.47 breach 0.23 aid 0.13 statement 0.28',
  'means torture': 'attack 0.18 air-strike 0.29 hold 0.15 repel 0.53 casualties -0.28 abuse 0.52',
  'means trade':
    'attack -0.29 shelling -0.25 capture -0.2 advance -0.14 repel -0.13 siege 0.16 siege-break -0.11 deploy -0.15 casualties -0.37 abuse 0.42 destroy -0.33 displace -0.23 ceasefire -0.29 breach -0.11 aid 0.15',
  'means violate':
    'air-strike -0.17 shelling -0.12 capture -0.13 hold -0.19 withdraw -0.14 advance -0.14 repel 0.19 siege -0.12 siege-break 0.28 deploy -0.27 casualties 0.11 abuse -0.23 destroy 0.31 displace -0.15 breach 1.33 aid -0.16',
  'means weather':
    'attack 0.12 air-strike -0.1 shelling -0.29 capture -0.33 hold 0.23 withdraw -0.3 advance -0.13 siege -0.1 deploy 0.17 casualties 0.12 displace -0.2 aid -0.2',
  'means wound':
    'attack -0.37 air-strike -0.26 shelling 0.15 capture -0.11 hold -0.28 withdraw -0.12 advance -0.14 repel -0.15 siege -0.18 deploy -0.36 casualties 0.78 destroy 0.37 displace -0.26 ceasefire 0.11 breach -0.12 aid 1.07',
  'near a place':
    'attack 0.13 air-strike 0.14 shelling 0.17 repel 0.26 siege 0.15 siege-break 0.15 deploy 0.16 casualties 0.29 abuse -0.21 displace -0.13 aid -0.11 statement 0.12',
  'near ground':
    'attack 0.13 air-strike 0.11 shelling 0.23 bombing 0.21 withdraw -0.11 repel 0.25 siege 0.14 siege-break 0.14 deploy 0.27 casualties 0.25 abuse -0.23 displace -0.11',
  negated:
    'attack -0.37 air-strike -0.24 shelling -0.14 bombing -0.23 capture -0.62 hold 0.24 advance -0.25 repel -0.13 siege 0.2 deploy -0.15 casualties -0.17 abuse -0.32 destroy -0.11 displace -0.37 breach 0.33 aid -0.1 statement 0.72',
  'no object':
    'air-strike -0.31 shelling -0.14 capture -0.19 hold -0.16 withdraw 0.1 repel -0.43 siege -0.21 siege-break -0.1 deploy -0.27 casualties -0.15 abuse -0.14 displace 0.29 breach -0.29 aid -0.14 statement -0.41',
  'no subject':
    'attack 0.1 air-strike -0.1 shelling 0.15 bombing -0.45 capture 0.42 withdraw -0.1 siege 0.1 siege-break -0.26 abuse -0.23 destroy 0.2 displace -0.2 ceasefire -0.14 breach -0.32 statement -0.13',
  'object =advance': 'air-strike 0.1 advance 0.12 repel 0.16',
  'object =agreement': 'ceasefire -0.11 statement -0.14',
  'object =aircraft': 'deploy 0.2 destroy 0.17 statement -0.1',
  'object =airport': 'hold 0.13 siege 0.11',
  'object =aleppo': 'statement -0.13',
  'object =all': 'capture 0.16 deploy 0.13 displace 0.22 statement 0.14',
  'object =anything': 'abuse 0.12 ceasefire 0.19',
  'object =area': 'attack -0.11 siege 0.29',
  'object =arm': 'air-strike -0.1 hold 0.16 deploy 0.28 ceasefire 0.1',
  'object =army':
    'capture 0.39 advance 0.17 repel 0.12 deploy -0.21 casualties -0.11 abuse -0.1 statement -0.18',
  'object =assault': 'attack 0.2 bombing -0.13 ceasefire 0.13 statement -0.12',
  'object =attack': 'attack -0.15 air-strike 0.16 capture -0.12 repel 0.18 deploy 0.21',
  'object =attempt': 'attack 0.17 capture 0.17 advance 0.11 siege 0.17',
  'object =barrel': 'air-strike 0.19',
  'object =base': 'air-strike -0.12 shelling 0.12 hold -0.13 deploy -0.19',
  'object =battle': 'attack -0.13 displace 0.18',
  'object =bodie': 'bombing 0.13 abuse 0.1 statement -0.18',
  'object =bomb': 'air-strike -0.22 hold 0.15 repel 0.15 deploy 0.29 statement 0.22',
  'object =bomber': 'bombing 0.24 deploy -0.18 casualties 0.12',
  'object =bombing': 'displace 0.11',
  'object =border': 'attack -0.16 withdraw 0.26 statement 0.22',
  'object =bread': 'aid 0.25',
  'object =brigade': 'deploy 0.25 statement 0.12',
  'object =building': 'hold 0.1 destroy 0.25',
  'object =bus': 'air-strike -0.17 deploy 0.2 displace 0.45 ceasefire 0.13 statement 0.13',
  'object =camp': 'siege 0.17 displace -0.19 statement 0.41',
  'object =campaign': 'attack 0.14 abuse 0.13',
  'object =capital': 'capture 0.19 abuse 0.16',
  'object =captive': 'capture -0.11 abuse 0.12 displace 0.12 statement 0.14',
  'object =car': 'air-strike 0.13 bombing -0.17 hold 0.16 abuse 0.18 destroy -0.1',
  'object =case': 'abuse 0.13 statement 0.16',
  'object =ceasefire': 'ceasefire 0.17 statement 0.19',
  'object =checkpoint':
    'attack 0.22 shelling -0.1 hold 0.11 withdraw 0.34 deploy 0.18 abuse -0.24 statement -0.1',
  'object =child': 'attack 0.35 shelling 0.13 siege 0.11 casualties -0.31 displace -0.16 statement 0.45',
  'object =city':
    'attack -0.27 shelling 0.21 capture -0.18 hold -0.23 withdraw -0.16 advance -0.11 siege -0.18 deploy -0.15 statement 0.13',
  'object =civilian': 'bombing -0.19 capture 0.14 abuse -0.21 displace 0.14 aid -0.13',
  'object =clinic': 'air-strike -0.19',
  'object =coalition': 'air-strike 0.16 statement 0.14',
  'object =column': 'air-strike 0.18 shelling -0.18 advance 0.17',
  'object =commander': 'deploy -0.11 statement 0.24',
  'object =control': 'attack -0.16 capture 0.2 withdraw -0.22',
  'object =convoy': 'shelling -0.26 withdraw 0.26 deploy -0.16 displace 0.13 aid -0.22',
  'object =council': 'deploy 0.16 casualties -0.1',
  'object =crossing': 'hold 0.13 aid 0.18 statement 0.13',
  'object =date':
    'attack -0.22 air-strike 0.19 bombing -0.17 capture 0.22 hold -0.2 withdraw 0.19 siege-break 0.15 deploy -0.28 casualties -0.18 displace 0.31 ceasefire 0.27 breach 0.14 statement 0.1',
  'object =day': 'attack -0.16 capture 0.2 deploy 0.1 casualties 0.1 displace 0.1 statement 0.13',
  'object =dead': 'bombing 0.14 abuse 0.2 statement -0.11',
  'object =deal': 'ceasefire 0.13 breach 0.12',
  'object =death': 'bombing 0.14 abuse -0.12 destroy 0.12 statement -0.14',
  'object =decision': 'statement 0.29',
  'object =device': 'repel 0.12',
  'object =district': 'capture 0.2 casualties 0.11',
  'object =door': 'destroy 0.15 statement 0.14',
  'object =dozen': 'attack 0.17 bombing -0.13 casualties -0.11 statement -0.14',
  'object =evacuation': 'hold 0.1 casualties 0.16 displace 0.1',
  'object =faction': 'attack 0.13 shelling 0.15 hold -0.12 deploy 0.18',
  'object =familie': 'hold 0.15 abuse 0.13 displace 0.18',
  'object =field': 'capture -0.14 hold 0.15',
  'object =fighter':
    'withdraw 0.51 advance 0.14 casualties 0.15 abuse -0.11 displace 0.31 ceasefire 0.16 statement -0.15',
  'object =figure': 'casualties 0.36 displace 0.28 statement -0.28',
  'object =fire': 'attack 0.17 shelling 0.11 bombing 0.14 hold 0.27 abuse 0.12',
  'object =flag': 'hold 0.29 withdraw 0.3 statement 0.17',
  'object =food': 'aid -0.21',
  'object =force': 'attack -0.23 air-strike -0.19 hold -0.18 casualties 0.19 displace 0.16 statement -0.25',
  'object =four': 'air-strike 0.18 repel 0.17 casualties -0.19',
  'object =front': 'withdraw 0.1 deploy 0.16 statement 0.12',
  'object =gate': 'attack 0.28 bombing -0.15 withdraw 0.14 statement 0.26',
  'object =government': 'attack 0.16 air-strike -0.11 capture 0.16',
  'object =ground': 'hold 0.12 withdraw -0.12',
  'object =group':
    'shelling 0.11 hold -0.15 withdraw 0.22 advance 0.1 repel -0.1 siege 0.14 abuse -0.15 breach 0.14 statement 0.19',
  'object =gun': 'capture 0.16 deploy 0.13 ceasefire 0.12',
  'object =half': 'displace 0.1',
  'object =hand':
    'air-strike -0.12 capture 0.26 hold -0.12 withdraw 0.19 siege-break 0.16 abuse 0.22 aid -0.12 statement -0.19',
  'object =he': 'hold 0.12 abuse 0.19 displace 0.28 statement -0.12',
  'object =her': 'air-strike 0.11 statement -0.14',
  'object =highway': 'advance 0.18 siege-break 0.16',
  'object =hill': 'attack -0.16 hold 0.12 withdraw 0.16',
  'object =him': 'air-strike -0.1 bombing 0.2 withdraw 0.16 abuse -0.31 statement 0.42',
  'object =his': 'bombing 0.14 casualties -0.15 abuse -0.12',
  'object =hom': 'siege 0.12 ceasefire 0.15 breach 0.19 aid 0.23',
  'object =hospital': 'capture 0.15 casualties -0.18 destroy 0.1 displace 0.15',
  'object =hour': 'air-strike 0.34 displace 0.17 ceasefire 0.17 statement -0.14',
  'object =house': 'attack 0.1 air-strike 0.12 shelling -0.1 capture -0.22 hold 0.11 destroy 0.11',
  'object =hundred': 'hold 0.13 withdraw 0.32 abuse 0.22 destroy -0.11 displace -0.14 statement 0.13',
  'object =it':
    'attack -0.28 air-strike -0.21 bombing 0.38 capture 0.14 hold -0.26 advance -0.23 deploy -0.37 displace -0.19 aid 0.16 statement 0.34',
  'object =its':
    'air-strike -0.1 hold 0.25 withdraw 0.1 repel 0.15 deploy -0.2 casualties 0.5 abuse -0.17 displace 0.28',
  'object =itself': 'air-strike -0.11 capture 0.25',
  'object =jet': 'attack 0.14 air-strike -0.1 deploy -0.17 ceasefire 0.16 statement 0.25',
  'object =jihadist': 'hold 0.11 casualties 0.11',
  'object =kilometer': 'capture -0.1 withdraw 0.11 siege 0.14 displace -0.14 aid 0.11',
  'object =life':
    'attack 0.13 air-strike -0.17 shelling 0.1 withdraw -0.12 casualties 0.16 abuse -0.1 displace -0.1',
  'object =line':
    'shelling 0.27 bombing 0.12 hold 0.23 siege-break 0.23 casualties 0.13 ceasefire 0.12 statement -0.16',
  'object =loss': 'attack 0.15 casualties 0.18',
  'object =man':
    'attack -0.12 bombing 0.1 hold -0.2 withdraw 0.21 deploy 0.13 casualties 0.3 destroy -0.13 displace 0.14 aid -0.12 statement -0.22',
  'object =martyr': 'air-strike 0.13 siege-break 0.19 abuse -0.24 aid 0.16',
  'object =massacre': 'attack 0.1 aid 0.14',
  'object =me': 'casualties 0.14',
  'object =medicine': 'aid -0.12 statement 0.15',
  'object =member': 'attack 0.11 air-strike -0.11 hold -0.15 casualties 0.4 abuse -0.16',
  'object =mile': 'advance 0.17 repel 0.15 deploy 0.13 casualties 0.14',
  'object =militant': 'attack 0.33 withdraw 0.11 deploy 0.13 statement -0.1',
  'object =militia': 'attack 0.12 capture 0.14 casualties 0.12',
  'object =missile': 'attack -0.1 air-strike 0.11 shelling -0.19 destroy -0.1',
  'object =mission': 'air-strike 0.14 withdraw 0.15',
  'object =month': 'attack -0.1 abuse 0.16 ceasefire 0.21 statement 0.13',
  'object =more': 'air-strike 0.17 displace 0.14',
  'object =most':
    'air-strike -0.21 shelling 0.12 capture -0.13 hold 0.19 casualties -0.11 displace 0.27 statement -0.14',
  'object =name': 'casualties 0.25 abuse 0.26 statement -0.22',
  'object =neighborhood': 'capture -0.17 withdraw -0.16 destroy 0.11 displace 0.1 breach 0.11',
  'object =nobody': 'casualties 0.37',
  'object =nothing': 'casualties -0.12 abuse -0.11 destroy 0.16 statement 0.54',
  'object =number':
    'attack -0.1 bombing 0.1 capture 0.21 hold 0.13 deploy -0.1 casualties -0.14 statement -0.1',
  'object =offensive': 'attack 0.23 siege 0.12 ceasefire -0.11 statement -0.17',
  'object =office': 'deploy 0.11',
  'object =officer': 'hold 0.11 deploy 0.1 abuse -0.21 statement 0.21',
  'object =official': 'displace 0.15 ceasefire 0.1 statement -0.17',
  'object =one':
    'air-strike 0.15 shelling -0.11 bombing 0.12 hold -0.11 repel 0.29 siege 0.3 casualties -0.17 abuse 0.16 ceasefire 0.14 aid 0.12 statement -0.31',
  'object =operation': 'attack -0.23 bombing 0.16 withdraw 0.19 deploy 0.1 statement 0.33',
  'object =other':
    'attack -0.14 hold 0.11 withdraw 0.1 siege 0.16 deploy 0.15 casualties -0.13 statement 0.27',
  'object =our': 'statement 0.16',
  'object =part': 'attack 0.32 displace 0.21 aid 0.15 statement -0.19',
  'object =pause': 'attack 0.21 statement 0.18',
  'object =people':
    'air-strike -0.15 bombing 0.15 hold -0.13 siege 0.19 deploy -0.15 abuse -0.26 ceasefire -0.1',
  'object =picture': 'hold 0.17 casualties -0.12 abuse 0.17',
  'object =place':
    'attack 0.3 capture 0.17 hold 0.11 siege 0.16 deploy -0.11 abuse -0.27 ceasefire 0.18 statement -0.29',
  'object =plane': 'air-strike 0.1 repel 0.1 ceasefire 0.14',
  'object =point': 'capture 0.13 deploy 0.23 casualties -0.12 destroy 0.17 statement -0.1',
  'object =position': 'air-strike 0.14 shelling 0.1',
  'object =post': 'air-strike -0.11 hold 0.27 displace -0.1 aid 0.32 statement -0.11',
  'object =prison': 'air-strike 0.1 bombing 0.11 capture 0.14 hold 0.11 abuse 0.12',
  'object =prisoner': 'capture 0.14 casualties -0.18 abuse 0.15 statement 0.21',
  'object =province': 'hold 0.16',
  'object =raid': 'attack -0.24 air-strike 0.13 ceasefire 0.16',
  'object =rebel': 'attack 0.42 withdraw 0.16 siege 0.1 deploy 0.2 breach 0.13',
  'object =regime': 'attack 0.23 air-strike 0.14 hold 0.26 statement -0.14',
  'object =reinforcement': 'withdraw -0.14 deploy 0.34 statement -0.11',
  'object =report': 'attack 0.28 air-strike 0.12 casualties 0.16 ceasefire -0.1',
  'object =reporter': 'displace -0.1',
  'object =resident': 'casualties 0.15 displace 0.11',
  'object =resolution': 'attack -0.11 deploy -0.1 statement 0.12',
  'object =rest': 'air-strike 0.23 capture -0.18 withdraw -0.13 casualties 0.15',
  'object =road': 'siege 0.12 abuse -0.14 destroy -0.12',
  'object =rocket': 'hold 0.13 deploy -0.11 casualties 0.17',
  'object =round': 'ceasefire 0.2 statement -0.1',
  'object =shell': 'deploy 0.15 displace 0.12',
  'object =shot': 'attack 0.26 shelling -0.39 capture 0.15 repel 0.17 abuse 0.18 statement -0.13',
  'object =side': 'siege 0.14 deploy 0.13 statement 0.1',
  'object =siege': 'siege 0.17 statement 0.42',
  'object =site': 'air-strike 0.14 capture -0.12 destroy 0.15',
  'object =soldier':
    'shelling 0.14 bombing 0.27 capture -0.12 hold 0.25 repel -0.1 deploy -0.24 casualties -0.24 abuse 0.28 displace 0.17',
  'object =some': 'air-strike 0.15 withdraw 0.11 casualties -0.11 statement -0.14',
  'object =sortie': 'air-strike 0.11',
  'object =source': 'shelling 0.24 deploy 0.17 statement -0.14',
  'object =staff': 'hold 0.17 withdraw 0.46 statement -0.16',
  'object =state': 'attack 0.13 withdraw 0.19 deploy 0.1 ceasefire 0.1',
  'object =statement': 'air-strike -0.1',
  'object =street': 'capture -0.3 withdraw 0.12 advance 0.31 destroy 0.16',
  'object =strike': 'attack 0.19 air-strike -0.21 shelling 0.1',
  'object =tank': 'shelling -0.12 capture 0.14 hold -0.1 destroy 0.11 breach 0.13 statement 0.13',
  'object =target': 'deploy 0.13 destroy -0.3 statement 0.37',
  'object =tent': 'displace -0.14 aid 0.3',
  'object =terrorist':
    'attack 0.21 bombing -0.12 hold 0.27 deploy -0.13 casualties 0.16 abuse -0.1 statement -0.31',
  'object =that':
    'air-strike -0.18 bombing 0.16 hold -0.13 withdraw -0.11 deploy 0.24 casualties 0.17 abuse 0.18',
  'object =the': 'deploy 0.19 casualties -0.17 displace 0.12 ceasefire 0.17 aid 0.26',
  'object =their':
    'hold 0.21 casualties -0.26 abuse 0.12 destroy 0.11 ceasefire 0.33 aid -0.17 statement 0.21',
  'object =them':
    'attack 0.12 air-strike 0.41 capture -0.22 hold -0.1 withdraw 0.42 repel 0.6 siege -0.12 deploy -0.3 displace 0.18 aid -0.23 statement -0.45',
  'object =themselve': 'attack 0.1 air-strike 0.14 hold 0.19 withdraw 0.2 ceasefire -0.11 aid 0.14',
  'object =they':
    'attack -0.23 air-strike 0.13 shelling 0.12 capture -0.11 repel 0.14 siege 0.15 deploy 0.13 casualties -0.2 abuse 0.13 ceasefire -0.1 aid -0.15',
  'object =thi': 'attack 0.13 shelling 0.15 withdraw 0.16 repel 0.18 abuse 0.23 statement -0.19',
  'object =those': 'withdraw -0.14 casualties -0.21 abuse 0.28 displace -0.18 statement -0.11',
  'object =thousand': 'attack 0.26 withdraw -0.1 deploy 0.1 abuse 0.17',
  'object =three': 'air-strike 0.16 siege 0.14 casualties 0.22 displace -0.1',
  'object =time': 'withdraw -0.11 advance 0.28 deploy -0.11 displace 0.22 aid 0.11',
  'object =toll': 'shelling 0.13 casualties 0.22',
  'object =town':
    'air-strike 0.1 shelling 0.15 hold -0.22 advance -0.12 deploy 0.22 destroy -0.1 displace 0.22 ceasefire 0.11 statement -0.18',
  'object =troop': 'attack -0.13 withdraw 0.16 deploy 0.53',
  'object =truce': 'withdraw 0.12 deploy 0.11 displace 0.1 ceasefire 0.33 aid 0.1 statement -0.17',
  'object =truck': 'air-strike 0.13 siege -0.15 abuse -0.16 displace -0.11',
  'object =two': 'bombing 0.13 withdraw 0.14 casualties -0.35 abuse 0.13 destroy 0.17 statement -0.11',
  'object =unit': 'attack -0.19 withdraw -0.11 deploy 0.31 destroy 0.14 statement -0.17',
  'object =us':
    'attack -0.14 air-strike 0.26 shelling 0.23 casualties 0.16 abuse -0.24 displace 0.27 aid 0.15 statement -0.22',
  'object =vehicle': 'siege 0.16 destroy 0.26',
  'object =village': 'capture 0.15 hold -0.15 abuse -0.1 destroy -0.16',
  'object =war': 'attack 0.14 abuse 0.11',
  'object =water': 'destroy -0.1',
  'object =way': 'attack -0.11 air-strike 0.14 advance 0.32 deploy -0.12 statement -0.2',
  'object =weapon': 'attack 0.26 air-strike -0.1 shelling 0.15 deploy -0.12 breach 0.12 statement -0.27',
  'object =week': 'capture 0.1 withdraw 0.21 casualties 0.1 aid 0.15',
  'object =what':
    'air-strike -0.15 shelling 0.29 casualties -0.21 abuse -0.29 destroy 0.31 displace -0.12 statement -0.29',
  'object =which':
    'attack -0.16 bombing 0.14 repel 0.16 siege-break 0.1 casualties -0.17 ceasefire -0.14 statement 0.13',
  'object =who': 'withdraw -0.12 casualties 0.17 displace -0.12 statement -0.13',
  'object =woman': 'attack -0.1 siege 0.1 casualties -0.33 abuse 0.38 displace 0.23',
  'object =year': 'repel 0.18 aid 0.1',
  'object =you': 'attack 0.16 capture 0.13 hold 0.16 statement -0.38',
  'object =zone': 'air-strike 0.1 capture 0.12 deploy -0.12',
  'object a place':
    'attack -0.29 air-strike -0.16 capture 0.19 advance -0.1 repel -0.4 siege 0.24 siege-break -0.3 deploy -0.27 abuse 0.36 destroy -0.21 displace 0.21 breach -0.1 aid 0.18',
  'object aid':
    'attack -0.11 shelling -0.32 capture -0.12 hold -0.19 siege -0.1 siege-break -0.1 destroy -0.14 aid 0.66 statement -0.19',
  'object aircraft':
    'attack 0.26 air-strike -0.15 shelling -0.11 bombing 0.11 repel 0.45 ceasefire 0.23 statement -0.11',
  'object armour': 'shelling -0.17 hold -0.16 repel -0.15 siege 0.13 destroy 0.39 breach 0.11 aid -0.1',
  'object arms':
    'air-strike -0.34 shelling -0.25 bombing -0.15 capture 0.18 withdraw -0.16 advance -0.13 deploy 0.5 abuse -0.13 displace -0.17 ceasefire 0.18 breach 0.15 aid -0.14 statement -0.31',
  'object artillery': 'attack -0.1 shelling 0.26 capture 0.12 hold -0.1 deploy 0.17 ceasefire 0.1',
  'object attack':
    'attack 0.44 shelling 0.11 bombing 0.13 hold -0.11 siege 0.22 siege-break -0.14 deploy -0.16 casualties -0.2 destroy -0.21 ceasefire 0.19',
  'object bomb':
    'attack -0.13 air-strike 0.37 bombing 0.15 capture -0.13 hold 0.14 withdraw -0.19 repel 0.25 deploy 0.19 abuse 0.1 destroy -0.22 displace -0.26 ceasefire -0.12',
  'object fire':
    'attack 0.16 air-strike -0.1 shelling -0.63 withdraw -0.14 advance -0.12 siege-break -0.11 deploy 0.33 aid -0.16 statement -0.37',
  'object flag': 'hold 0.29 withdraw 0.3 statement 0.17',
  'object force':
    'attack 0.16 air-strike 0.25 shelling 0.11 bombing 0.3 capture 0.16 hold 0.43 withdraw 0.18 advance -0.4 repel 0.15 deploy 0.3 casualties 0.17 abuse -0.18 breach -0.1 statement 0.1',
  'object ground':
    'attack 0.1 air-strike 0.39 bombing -0.2 capture 0.19 advance -0.26 siege 0.3 casualties -0.17 abuse -0.61 destroy 0.2 displace -0.23 aid -0.17 statement -0.31',
  'object home':
    'attack 0.11 shelling 0.42 bombing -0.14 capture -0.16 hold -0.4 advance -0.26 deploy 0.35 casualties -0.12 displace 0.16 ceasefire 0.14 statement -0.23',
  'object is counted':
    'attack -0.31 air-strike 0.2 shelling -0.22 bombing 0.29 capture -0.3 hold 0.16 withdraw -0.11 advance -0.13 repel 0.19 siege 0.26 siege-break -0.2 casualties 0.62 destroy 0.31 displace 0.62 ceasefire -0.25 aid 0.21 statement -1.07',
  'object losses':
    'attack -0.11 air-strike -0.23 bombing 0.27 capture -0.19 withdraw 0.23 deploy -0.12 casualties 0.42 destroy -0.11 displace -0.13 statement -0.1',
  'object of aid': 'siege 0.16 breach 0.17 aid 0.37 statement -0.12',
  'object of arms': 'air-strike -0.12 repel 0.32 deploy 0.13 statement 0.15',
  'object of attack': 'attack 0.19 capture -0.1 deploy 0.17',
  'object of bomb': 'air-strike 0.16 shelling -0.15 bombing 0.2',
  'object of fire': 'shelling 0.17 bombing 0.33',
  'object of force':
    'shelling -0.37 capture 0.1 hold 0.14 withdraw 0.23 advance 0.15 repel 0.28 siege-break 0.19 deploy 0.17 casualties 0.33 abuse -0.18 destroy -0.33 ceasefire -0.23 breach -0.17 aid -0.14 statement -0.16',
  'object of ground':
    'air-strike -0.2 shelling -0.15 bombing -0.31 hold 0.53 withdraw 0.2 advance -0.1 repel 0.1 siege -0.1 siege-break 0.26 deploy -0.25 casualties -0.39 abuse -0.12 destroy 0.26 displace -0.29 ceasefire -0.15 breach 0.12',
  'object of home': 'attack -0.2 air-strike 0.19 withdraw -0.1 deploy -0.11 aid 0.1',
  'object of losses': 'bombing 0.17 casualties -0.14 abuse 0.21 statement -0.11',
  'object of people':
    'air-strike 0.31 shelling 0.24 capture -0.14 deploy -0.18 casualties -0.15 abuse 0.4 destroy -0.12 displace 0.23 aid -0.33',
  'object of side':
    'air-strike 0.2 shelling -0.1 bombing -0.2 capture 0.32 hold -0.53 withdraw 0.17 repel -0.11 siege-break -0.22 casualties -0.29 abuse -0.25 destroy -0.61 displace -0.21 ceasefire -0.16 breach -0.1 statement -0.19',
  'object of speaker':
    'attack -0.14 air-strike -0.16 shelling 0.12 bombing -0.2 capture 0.16 siege -0.18 casualties -0.12 abuse 0.19 destroy -0.14 ceasefire -0.25 breach -0.13 aid -0.31 statement 0.38',
  'object of works':
    'attack -0.12 bombing -0.16 capture -0.1 withdraw -0.14 advance -0.16 repel 0.27 deploy 0.19 casualties -0.11 destroy 0.45 statement 0.11',
  'object people':
    'air-strike -0.4 bombing 0.1 capture -0.1 hold -0.22 withdraw -0.3 advance -0.21 siege 0.17 siege-break -0.12 deploy -0.37 abuse 0.21 displace 0.4 ceasefire -0.26 breach -0.21 statement -0.12',
  'object route': 'hold 0.23 withdraw -0.1 siege -0.11 siege-break 0.18 destroy 0.17 displace -0.14 aid 0.11',
  'object speaker':
    'air-strike 0.1 shelling 0.17 bombing -0.13 capture -0.26 hold -0.22 withdraw 0.11 advance -0.24 siege -0.33 siege-break -0.26 deploy -0.28 abuse 0.29 destroy -0.19 aid -0.47',
  'object talks': 'statement -0.1',
  'object tells abuse': 'attack 0.12 shelling 0.15 abuse 0.27',
  'object tells advance': 'advance 0.27 repel 0.16',
  'object tells air-strike':
    'attack 0.13 air-strike 0.23 bombing -0.13 deploy -0.12 destroy -0.13 ceasefire -0.11',
  'object tells attack':
    'capture -0.19 hold -0.11 withdraw -0.14 advance -0.13 siege-break -0.11 casualties -0.3 abuse 0.19 destroy -0.22 ceasefire 0.2 aid -0.13 statement 0.11',
  'object tells bombing': 'attack 0.14 air-strike 0.29 repel 0.21 deploy -0.12 destroy -0.15',
  'object tells breach': 'shelling -0.12 breach 0.38',
  'object tells casualties': 'capture -0.12 withdraw 0.16 casualties 0.38',
  'object tells ceasefire': 'ceasefire 0.36 statement -0.18',
  'object tells deploy': 'withdraw -0.14 deploy 0.34 statement -0.11',
  'object tells hold': 'attack -0.16 capture 0.2 withdraw -0.22',
  'object tells shelling':
    'attack -0.26 shelling 0.12 hold 0.15 deploy 0.1 casualties 0.1 abuse -0.13 destroy -0.11',
  'object tells siege': 'siege 0.15',
  'object tells withdraw': 'capture 0.11 casualties 0.11 abuse -0.12 statement 0.13',
  'object truce':
    'attack 0.33 air-strike -0.16 hold -0.13 withdraw -0.14 siege -0.11 casualties -0.13 abuse -0.13 ceasefire 0.41 breach 0.2',
  'object works':
    'air-strike 0.45 shelling -0.27 bombing -0.3 hold 0.17 advance -0.42 repel -0.21 siege -0.19 siege-break -0.29 deploy 0.27 casualties -0.33 abuse -0.27 destroy 0.13 breach 0.14 statement 0.17',
  'of =city': 'capture -0.1 hold 0.21 advance 0.12',
  'of =date': 'attack 0.28 shelling 0.31 capture -0.12 abuse -0.1 destroy 0.12 displace 0.13',
  'of =it': 'attack -0.14 hold 0.11 withdraw -0.1 casualties 0.12 abuse 0.16',
  'of =its': 'attack -0.1 capture 0.14 advance -0.1',
  'of =which': 'bombing 0.17 repel 0.1 casualties -0.24 abuse 0.13 destroy 0.12',
  'of =whom': 'hold -0.12 deploy 0.11 casualties 0.24 displace 0.13 statement -0.18',
  'of a place':
    'air-strike 0.32 shelling 0.22 withdraw 0.16 advance 0.18 repel 0.16 siege-break 0.13 deploy 0.11 casualties -0.39 aid -0.35 statement -0.27',
  'of aid': 'bombing 0.12 hold 0.17 displace 0.12 statement -0.15',
  'of aircraft': 'shelling 0.16 statement -0.1',
  'of arms': 'attack -0.13 air-strike 0.1 shelling 0.2 hold 0.2 abuse -0.17',
  'of attack': 'attack -0.26 capture 0.27 hold 0.17 ceasefire -0.16',
  'of fire': 'air-strike -0.41 casualties 0.1 statement 0.27',
  'of force':
    'attack -0.13 air-strike 0.19 shelling -0.11 capture 0.13 hold 0.38 withdraw -0.33 advance -0.11 repel 0.19 casualties 0.47 abuse 0.23 destroy 0.13 displace -0.25 ceasefire -0.15 aid -0.16',
  'of ground':
    'air-strike 0.15 shelling 0.2 bombing -0.1 capture 0.22 hold 0.22 advance 0.19 repel 0.14 siege-break 0.11 casualties -0.31 destroy -0.14 displace -0.17 aid -0.37 statement -0.12',
  'of home': 'attack -0.1 shelling 0.11 capture -0.14 hold 0.11 withdraw 0.1 advance 0.23 statement -0.11',
  'of is counted':
    'attack -0.2 air-strike -0.11 capture -0.17 hold -0.18 advance 0.13 deploy -0.13 casualties 0.56 ceasefire 0.13 statement -0.37',
  'of losses': 'air-strike 0.16 capture 0.18',
  'of of force': 'abuse -0.15 statement 0.16',
  'of of ground': 'withdraw 0.26 statement 0.18',
  'of of side':
    'attack -0.26 air-strike 0.15 hold 0.29 advance -0.2 deploy -0.15 casualties 0.18 abuse 0.11 breach 0.12',
  'of of speaker': 'abuse -0.15',
  'of people':
    'attack -0.15 bombing -0.13 withdraw -0.12 siege -0.11 casualties 0.55 abuse 0.19 displace 0.1 aid -0.14',
  'of speaker':
    'attack -0.37 capture 0.11 hold 0.23 withdraw -0.1 advance -0.17 casualties 0.15 abuse 0.11 ceasefire -0.13 breach 0.19 statement -0.1',
  'of tells attack': 'capture 0.25 hold 0.21 deploy 0.13 ceasefire -0.17 statement -0.19',
  'of works': 'shelling 0.13 hold 0.41 deploy -0.19 casualties -0.11 abuse -0.14',
  'on =city': 'attack 0.1 hold 0.12 siege 0.15',
  'on =date':
    'attack 0.43 air-strike 0.39 bombing 0.16 capture 0.3 hold -0.15 withdraw 0.4 siege-break 0.47 abuse -0.29 destroy -0.38 displace 0.43 ceasefire 0.65 statement 0.54',
  'on =day': 'attack -0.21 air-strike -0.15 shelling 0.11 hold 0.1 deploy -0.11 abuse 0.21 statement -0.15',
  'on =ground': 'advance 0.14 deploy 0.14 statement -0.11',
  'on =it': 'attack 0.13 air-strike 0.15 shelling -0.22 abuse 0.11 statement -0.12',
  'on =its': 'capture 0.2 abuse 0.15',
  'on =road': 'hold -0.11',
  'on =roof': 'deploy 0.49',
  'on =side': 'withdraw 0.12 deploy 0.33 statement -0.18',
  'on =way': 'attack -0.11 repel 0.16 deploy 0.42 aid 0.15',
  'on a place':
    'attack -0.17 air-strike 0.1 shelling 0.37 repel -0.1 siege 0.21 deploy 0.31 casualties -0.16 abuse -0.24 destroy -0.16 statement -0.1',
  'on arms': 'abuse 0.34',
  'on force':
    'attack 0.12 air-strike 0.13 shelling -0.28 hold 0.15 withdraw 0.11 siege 0.1 deploy -0.25 casualties -0.22 abuse 0.11 ceasefire -0.33 breach 0.12 aid -0.12 statement -0.22',
  'on ground':
    'attack 0.12 air-strike 0.1 shelling 0.12 bombing -0.13 capture -0.27 hold 0.2 advance -0.1 siege 0.43 casualties -0.48 abuse -0.15 destroy -0.24 aid -0.13 statement -0.47',
  'on home': 'air-strike -0.16 shelling 0.18 capture -0.22 hold 0.15 siege 0.11',
  'on is counted': 'abuse 0.15 displace -0.1',
  'on of force': 'attack 0.3 hold -0.1 siege-break 0.18 deploy -0.12 abuse 0.19 statement 0.17',
  'on of ground': 'attack 0.13 capture -0.16 displace -0.15',
  'on of people': 'attack 0.24 deploy 0.14',
  'on of side': 'siege 0.24 deploy -0.16 casualties 0.1 ceasefire -0.18 breach 0.15',
  'on of speaker': 'hold -0.11 siege-break 0.18 deploy 0.11 abuse 0.17',
  'on people':
    'shelling -0.12 bombing 0.16 withdraw 0.11 deploy 0.2 displace -0.15 ceasefire -0.11 statement 0.24',
  'on route': 'hold -0.2 deploy 0.27',
  'on speaker':
    'bombing 0.12 capture 0.2 withdraw 0.13 siege 0.26 casualties -0.1 ceasefire -0.23 breach 0.12 aid -0.19',
  'on works':
    'attack 0.15 air-strike -0.16 capture -0.13 withdraw -0.12 deploy 0.55 casualties -0.16 abuse 0.4 destroy -0.23 displace 0.21 ceasefire 0.11 statement -0.32',
  'out of =service': 'destroy 0.45 statement -0.13',
  'out of a place': 'attack -0.1 capture 0.1 withdraw 0.51 casualties 0.11 displace 0.24 ceasefire 0.14',
  'out of force': 'casualties 0.18',
  'out of ground':
    'capture 0.19 hold -0.15 withdraw 0.6 deploy -0.14 abuse -0.1 displace 0.14 ceasefire 0.11',
  'outside a place': 'withdraw 0.15 deploy -0.1 ceasefire 0.17 aid -0.12',
  'outside ground': 'withdraw 0.15 deploy -0.1 displace -0.13 ceasefire 0.17 aid -0.12',
  'over =date': 'siege 0.11 casualties 0.16 abuse -0.12',
  'over a place': 'air-strike 0.33 hold -0.1 deploy -0.12 displace -0.11 statement -0.1',
  'over force': 'abuse 0.17 statement 0.14',
  'over ground': 'air-strike 0.28 capture 0.13 deploy -0.16 abuse -0.1',
  'over home': 'air-strike 0.18',
  'over speaker': 'abuse 0.17',
  passive:
    'attack -0.39 air-strike -0.3 bombing -0.1 capture -0.51 hold 0.36 withdraw -0.27 advance -0.26 siege-break -0.22 deploy 0.2 casualties 0.43 abuse 0.4 displace 0.3 ceasefire 0.25 breach -0.38 aid 0.37 statement -0.16',
  'read abuse':
    'bombing 0.12 capture -0.25 withdraw -0.13 repel -0.11 deploy -0.19 casualties -0.19 abuse 1.1 destroy -0.11 displace -0.26 statement -0.19',
  'read abuse by verb':
    'attack -0.13 air-strike -0.3 bombing 0.13 capture -0.23 withdraw -0.12 repel -0.11 deploy -0.16 abuse -0.29 displace -0.25 statement -0.21',
  'read advance':
    'attack 0.18 air-strike 0.11 capture -0.12 hold 0.13 withdraw -0.18 advance 1.7 siege 0.14 siege-break 0.22 casualties -0.12 ceasefire -0.12 statement 0.17',
  'read advance by noun': 'attack -0.12 air-strike 0.11 advance 0.14 repel 0.18 siege 0.12 statement 0.22',
  'read advance by verb':
    'attack 0.21 hold 0.14 withdraw -0.16 advance 0.18 repel -0.14 siege 0.15 siege-break 0.22 casualties -0.1 ceasefire -0.12',
  'read aid':
    'air-strike -0.1 shelling -0.23 capture -0.13 deploy -0.19 abuse 0.12 destroy -0.15 displace -0.13 ceasefire -0.1 aid 1.46',
  'read aid by verb':
    'air-strike -0.1 shelling -0.23 capture -0.13 deploy -0.19 abuse 0.12 destroy -0.15 displace -0.13 ceasefire -0.1',
  'read air-strike':
    'air-strike 1.14 bombing -0.24 capture -0.2 hold -0.17 withdraw -0.12 advance -0.12 repel -0.27 deploy -0.28 displace -0.21 statement 0.22',
  'read air-strike by light-verb': 'attack 0.1 air-strike -0.1 breach 0.14 statement -0.13',
  'read air-strike by noun': 'air-strike -0.39 shelling 0.19 casualties -0.12 statement 0.35',
  'read air-strike by verb':
    'air-strike -0.18 bombing -0.19 capture -0.17 hold -0.1 repel -0.22 deploy -0.2 displace -0.14 breach -0.13',
  'read attack':
    'attack 1.06 shelling 0.18 capture -0.21 hold -0.31 advance 0.11 siege-break -0.13 deploy -0.26 abuse 0.2 destroy -0.13 ceasefire 0.12 breach -0.14 aid -0.13 statement 0.45',
  'read attack by light-verb':
    'attack -0.3 bombing 0.22 hold -0.13 withdraw 0.12 advance -0.12 repel -0.11 siege 0.13 siege-break -0.15 deploy -0.19 casualties 0.24 displace -0.24 statement 0.11',
  'read attack by noun':
    'attack -0.34 capture -0.12 withdraw 0.11 advance 0.11 siege-break 0.1 casualties -0.11 abuse 0.12 displace 0.39 statement 0.32',
  'read attack by verb':
    'attack 0.15 bombing -0.15 hold -0.18 withdraw -0.26 advance 0.11 repel 0.18 siege -0.12 casualties -0.15 displace -0.2 ceasefire 0.16',
  'read bombing':
    'air-strike 0.15 bombing 1.08 hold 0.12 withdraw -0.18 repel -0.1 abuse -0.19 destroy 0.19 displace -0.26 statement 0.11',
  'read bombing by light-verb': 'air-strike 0.22 bombing -0.24 destroy 0.14',
  'read bombing by noun': 'attack 0.1 capture 0.19 advance 0.13',
  'read bombing by verb':
    'bombing -0.14 capture 0.11 hold 0.15 withdraw -0.13 casualties -0.1 abuse -0.11 displace -0.2 statement 0.15',
  'read breach': 'breach 1.83',
  'read breach by verb': 'attack 0.1 breach 0.18',
  'read capture':
    'attack -0.15 shelling -0.15 capture 1.59 withdraw -0.24 advance -0.16 siege -0.19 ceasefire -0.16 aid 0.1',
  'read capture by verb':
    'attack -0.25 shelling -0.14 capture 0.19 withdraw -0.23 advance -0.13 siege -0.19 deploy -0.12 ceasefire -0.16 aid 0.11',
  'read casualties':
    'bombing 0.22 capture -0.14 hold -0.23 withdraw -0.15 repel -0.17 siege-break -0.1 casualties 1.17 abuse 0.21 displace -0.22 breach -0.12 statement 0.2',
  'read casualties by light-verb': 'bombing 0.14 withdraw 0.27 casualties -0.31 destroy 0.3',
  'read casualties by verb':
    'bombing 0.24 capture -0.12 hold -0.22 withdraw -0.25 repel -0.17 siege-break -0.1 casualties -0.21 destroy -0.33 displace -0.21 breach -0.12 statement 0.15',
  'read ceasefire':
    'shelling -0.14 capture 0.14 withdraw -0.12 abuse -0.1 displace 0.13 ceasefire 1.54 aid -0.14 statement -0.18',
  'read ceasefire by verb': 'shelling -0.13 capture 0.16 withdraw -0.12 deploy -0.19 displace 0.14 aid -0.14',
  'read deploy':
    'shelling -0.22 capture 0.15 advance -0.11 repel 0.13 siege -0.14 deploy 1.3 destroy 0.27 displace -0.2',
  'read deploy by verb':
    'attack -0.17 shelling -0.21 capture 0.16 advance -0.1 repel 0.13 siege -0.14 deploy -0.18 destroy 0.28 displace -0.19',
  'read destroy':
    'air-strike -0.1 bombing 0.16 hold 0.1 deploy -0.16 casualties -0.15 destroy 1.63 aid -0.13 statement 0.14',
  'read destroy by verb': 'air-strike -0.1 bombing 0.16 hold 0.1 deploy -0.15 casualties -0.15 aid -0.13',
  'read displace':
    'attack -0.11 air-strike -0.12 bombing 0.22 capture -0.28 withdraw 0.22 advance -0.14 repel 0.25 siege -0.1 deploy -0.18 casualties 0.14 abuse -0.21 destroy -0.12 displace 1.11 statement 0.21',
  'read displace by verb':
    'attack -0.1 air-strike -0.11 bombing 0.23 capture -0.26 withdraw 0.38 advance -0.14 deploy -0.35 casualties 0.15 abuse -0.19 destroy -0.12 displace -0.22 ceasefire 0.13 statement 0.1',
  'read hold':
    'attack 0.17 capture -0.1 hold 1.75 withdraw -0.24 advance -0.11 deploy 0.12 abuse -0.22 displace 0.14 ceasefire -0.27',
  'read hold by adjective': 'air-strike 0.1 hold 0.73 deploy 0.14 displace 0.27 aid 0.11',
  'read hold by verb':
    'air-strike -0.15 capture -0.2 hold -0.28 withdraw -0.22 advance -0.1 abuse -0.21 displace -0.13 ceasefire -0.24 aid -0.15',
  'read nothing':
    'attack 0.26 bombing 0.22 withdraw 0.4 repel 0.18 siege 0.14 deploy 0.47 casualties 0.22 abuse 0.14 destroy 0.48 displace 0.4 ceasefire 0.36 breach -0.15 aid 0.59 statement 0.7',
  'read repel': 'attack -0.14 shelling -0.14 repel 1.59 siege 0.13 statement -0.14',
  'read repel by verb': 'attack -0.14 shelling -0.14 siege 0.13 statement -0.14',
  'read shelling':
    'attack -0.12 air-strike 0.31 shelling 1.37 capture -0.14 advance -0.17 repel -0.22 siege-break -0.12 deploy -0.16 casualties -0.48 abuse -0.17 ceasefire -0.17 breach -0.16 aid -0.18',
  'read shelling by light-verb': 'attack -0.2 air-strike 0.26 shelling -0.12 casualties -0.31',
  'read shelling by verb':
    'air-strike 0.27 shelling -0.48 capture -0.12 advance -0.12 repel -0.17 siege-break -0.1 deploy -0.23 casualties -0.17 abuse -0.1 ceasefire -0.13 breach -0.11 aid -0.15',
  'read siege':
    'air-strike -0.13 shelling -0.17 bombing -0.17 capture -0.1 hold -0.21 withdraw -0.16 advance -0.15 siege 1.31 casualties -0.22 abuse -0.13 destroy -0.1 displace -0.17 ceasefire -0.15 aid -0.17',
  'read siege by noun': 'capture 0.12 siege -0.2 siege-break 0.17',
  'read siege by verb':
    'air-strike -0.12 shelling -0.15 bombing -0.16 capture -0.21 hold -0.15 withdraw -0.13 advance -0.13 siege-break -0.23 casualties -0.2 abuse -0.1 displace -0.15 ceasefire -0.13 aid -0.12',
  'read siege-break': 'advance 0.15 siege-break 1.39 statement 0.15',
  'read siege-break by verb': 'advance 0.15 siege-break -0.11 statement 0.15',
  'read withdraw':
    'attack -0.25 air-strike -0.39 withdraw 1.29 advance -0.19 repel -0.11 siege -0.2 abuse -0.21 destroy -0.2 displace 0.19 ceasefire 0.21 statement 0.17',
  'read withdraw by light-verb': 'hold 0.13 withdraw 0.1',
  'read withdraw by noun': 'capture 0.21 withdraw -0.41 casualties -0.11 abuse -0.14 statement 0.2',
  'read withdraw by verb':
    'attack -0.15 air-strike -0.3 shelling -0.1 capture -0.12 hold -0.14 withdraw 0.1 advance -0.13 siege -0.16 destroy -0.17 displace 0.26 ceasefire 0.26 statement -0.11',
  'says no':
    'attack 0.13 air-strike -0.21 shelling 0.15 bombing -0.26 capture -0.34 hold 0.3 withdraw -0.11 advance -0.15 repel -0.11 siege 0.41 siege-break -0.19 deploy 0.21 casualties 0.38 destroy 0.24 displace 0.17 ceasefire 0.23 aid -0.14',
  'since =date':
    'air-strike -0.13 capture -0.14 withdraw -0.14 advance -0.19 deploy 0.36 casualties 0.44 abuse -0.34 ceasefire 0.19 aid 0.45 statement -0.2',
  'subject =activist': 'air-strike 0.12 shelling 0.22 capture 0.16 hold 0.15 statement -0.15',
  'subject =agency': 'capture -0.11 deploy -0.1 displace 0.14 aid 0.22 statement 0.1',
  'subject =agreement': 'displace 0.11 ceasefire -0.18 statement -0.1',
  'subject =aircraft': 'air-strike 0.15 deploy -0.22 statement -0.12',
  'subject =al-assad': 'shelling 0.15 statement 0.59',
  'subject =al-islam': 'shelling 0.32 bombing 0.36 withdraw 0.24 abuse 0.16 ceasefire 0.1 statement 0.11',
  'subject =al-nusra': 'air-strike 0.12 capture -0.12 abuse 0.24 ceasefire 0.14 statement -0.1',
  'subject =al-sham': 'bombing -0.13 capture 0.15 hold 0.11 withdraw 0.19 statement 0.43',
  'subject =all': 'attack -0.1 abuse -0.11 displace 0.17 breach 0.18 aid 0.16 statement -0.16',
  'subject =alliance': 'capture 0.18 hold 0.15 statement -0.17',
  'subject =allie': 'advance 0.11 siege -0.14 deploy 0.16 statement -0.1',
  'subject =anyone': 'shelling 0.17',
  'subject =army':
    'attack 0.18 air-strike 0.15 shelling -0.11 hold 0.35 withdraw 0.14 advance -0.19 siege 0.12 deploy 0.33 casualties -0.42 abuse -0.27 destroy -0.13 displace -0.15 aid -0.1',
  'subject =artillery': 'attack 0.25 air-strike 0.13 capture 0.17 destroy -0.13',
  'subject =attack': 'attack -0.22 air-strike -0.11 hold 0.11',
  'subject =authoritie': 'shelling 0.14 aid 0.13 statement -0.19',
  'subject =battle': 'advance -0.15',
  'subject =bomb': 'air-strike 0.31 shelling -0.31 bombing -0.14 deploy 0.15 abuse -0.12',
  'subject =bomber': 'attack -0.12 air-strike -0.24',
  'subject =bombing': 'air-strike -0.13 shelling 0.13 bombing 0.19',
  'subject =boy': 'shelling 0.16 casualties 0.13 abuse -0.11 statement -0.16',
  'subject =brigade': 'attack 0.32 hold 0.16 withdraw 0.16 advance 0.17 deploy -0.23 statement -0.12',
  'subject =brother': 'shelling 0.12',
  'subject =bus': 'attack -0.1 capture -0.11 abuse -0.12 destroy -0.15 displace 0.1 statement -0.16',
  'subject =camp': 'repel 0.1 statement -0.14',
  'subject =channel': 'deploy 0.13',
  'subject =chief': 'shelling 0.11 deploy -0.1',
  'subject =child': 'casualties 0.1 destroy 0.18 displace 0.17 statement -0.12',
  'subject =city': 'capture 0.17 ceasefire -0.1 statement -0.16',
  'subject =civilian': 'attack 0.12 withdraw -0.18 casualties 0.14 displace 0.21 aid 0.13 statement -0.2',
  'subject =coalition':
    'attack -0.12 air-strike 0.4 shelling -0.22 siege-break 0.11 deploy -0.13 casualties 0.12 statement -0.1',
  'subject =colleague': 'capture -0.13 casualties 0.2 displace 0.11',
  'subject =column': 'attack -0.23 air-strike 0.1 deploy 0.3 statement -0.1',
  'subject =command': 'deploy 0.12',
  'subject =commander':
    'attack -0.16 shelling 0.27 capture 0.17 withdraw -0.15 deploy -0.19 casualties -0.24 abuse -0.12 displace 0.13 statement -0.34',
  'subject =committee': 'shelling 0.2 deploy 0.14',
  'subject =convoy':
    'withdraw -0.11 siege-break 0.14 deploy 0.32 casualties -0.14 destroy -0.19 aid 0.26 statement 0.1',
  'subject =correspondent': 'shelling -0.11 deploy 0.28',
  'subject =council': 'abuse -0.14',
  'subject =crowd': 'siege 0.13 deploy -0.1 abuse 0.15 destroy 0.12 statement 0.17',
  'subject =date': 'shelling -0.28 bombing 0.2 advance 0.11 siege -0.13 displace -0.28 statement 0.16',
  'subject =deal': 'ceasefire 0.4',
  'subject =diplomat': 'hold 0.13',
  'subject =director': 'air-strike 0.14 aid 0.17 statement -0.14',
  'subject =doctor': 'casualties 0.13 displace -0.1 statement -0.13',
  'subject =drone': 'shelling 0.1 repel 0.13 deploy 0.28',
  'subject =elder': 'abuse 0.17 displace -0.13 statement 0.11',
  'subject =envoy': 'statement 0.12',
  'subject =everyone': 'abuse 0.17',
  'subject =faction': 'air-strike -0.12 shelling 0.19 capture 0.13 abuse -0.12 ceasefire -0.13 breach 0.15',
  'subject =familie': 'air-strike -0.15 destroy 0.14 displace 0.48',
  'subject =fighter':
    'air-strike -0.18 shelling -0.24 bombing -0.13 capture 0.25 abuse -0.13 displace 0.18 breach 0.24 aid -0.1 statement -0.26',
  'subject =fighting': 'attack 0.16 hold -0.12 casualties 0.1 ceasefire 0.18',
  'subject =fire': 'air-strike -0.12 shelling -0.21 withdraw 0.17 abuse 0.14',
  'subject =force':
    'attack -0.1 shelling 0.15 bombing -0.19 withdraw 0.15 repel -0.17 abuse 0.14 displace 0.17 ceasefire -0.23 aid -0.17 statement -0.15',
  'subject =front': 'attack -0.14 capture 0.1 deploy -0.15 destroy 0.17 ceasefire 0.1 statement -0.16',
  'subject =general': 'capture 0.16 withdraw 0.12 displace 0.11',
  'subject =government':
    'attack 0.32 shelling 0.12 capture 0.24 hold -0.21 deploy -0.17 abuse 0.32 displace 0.18 breach 0.1 aid 0.11',
  'subject =governor': 'shelling 0.19 casualties 0.12',
  'subject =group':
    'shelling -0.23 hold 0.39 siege 0.1 deploy -0.1 casualties 0.19 abuse 0.2 displace 0.28 statement -0.23',
  'subject =gunman': 'attack 0.26 deploy -0.11',
  'subject =he':
    'attack 0.17 air-strike 0.18 shelling -0.17 bombing -0.1 advance -0.12 siege -0.14 siege-break 0.1 deploy -0.18 casualties -0.13 abuse -0.29 ceasefire -0.13 aid -0.43 statement 0.1',
  'subject =helicopter':
    'air-strike -0.21 withdraw 0.21 deploy 0.1 casualties 0.11 displace 0.19 statement -0.12',
  'subject =his': 'capture 0.12 withdraw 0.1 deploy 0.18 casualties -0.14 statement -0.17',
  'subject =hom': 'capture 0.21 casualties 0.14',
  'subject =hospital': 'capture -0.13 destroy 0.54 aid 0.34',
  'subject =howitzer': 'hold 0.15',
  'subject =hundred': 'hold 0.23 withdraw 0.55 casualties -0.2 ceasefire -0.11',
  'subject =insurgent': 'air-strike 0.1 capture 0.15 withdraw 0.12 abuse 0.1 displace 0.16 statement -0.1',
  'subject =it':
    'attack 0.29 air-strike 0.14 hold 0.29 advance -0.13 siege -0.27 deploy -0.1 casualties -0.14 abuse 0.13 destroy -0.22 ceasefire 0.19 breach 0.25 aid -0.1',
  'subject =its': 'attack 0.11 air-strike 0.15 bombing 0.13 hold -0.13 deploy -0.26 abuse -0.1',
  'subject =jet': 'shelling -0.12 destroy 0.14 breach 0.15 statement -0.12',
  'subject =jihadist': 'capture 0.1 siege 0.27 siege-break 0.11',
  'subject =leader': 'attack 0.23 deploy 0.2 displace -0.1 aid -0.11',
  'subject =line': 'withdraw 0.19 deploy 0.11',
  'subject =list': 'abuse 0.15',
  'subject =man':
    'attack 0.54 air-strike -0.14 shelling -0.11 capture -0.13 hold 0.17 withdraw 0.29 repel 0.41 siege 0.1 deploy 0.31 casualties -0.33 destroy -0.17 displace -0.45 ceasefire -0.21 aid -0.22 statement -0.41',
  'subject =many': 'casualties -0.14 aid 0.15',
  'subject =media': 'attack -0.1 air-strike 0.14 shelling 0.15',
  'subject =medium': 'attack 0.16 breach 0.19',
  'subject =member': 'hold 0.17 withdraw -0.18 siege 0.16 deploy -0.24 casualties -0.11',
  'subject =militant':
    'attack -0.51 shelling 0.14 withdraw 0.11 advance 0.14 casualties 0.32 displace 0.19 ceasefire 0.22 statement -0.27',
  'subject =military': 'withdraw 0.12 ceasefire 0.18 statement -0.12',
  'subject =militia': 'attack -0.15 air-strike -0.13 hold -0.12 deploy 0.12 casualties 0.2 ceasefire -0.12',
  'subject =minister': 'attack 0.11 hold -0.12 deploy 0.11 statement 0.14',
  'subject =ministry': 'attack 0.13 shelling 0.14 capture 0.16 casualties 0.11',
  'subject =missile': 'attack 0.14 air-strike 0.11 shelling -0.38 withdraw 0.11 repel 0.1 statement -0.2',
  'subject =monitor': 'attack 0.12 bombing 0.11 deploy 0.4 casualties 0.17',
  'subject =most': 'displace 0.12 aid 0.15',
  'subject =mother': 'air-strike 0.14 casualties 0.19 displace -0.28 statement 0.23',
  'subject =nobody':
    'attack -0.17 shelling -0.11 siege 0.3 deploy -0.18 casualties 0.13 abuse -0.1 displace 0.36 statement -0.11',
  'subject =number': 'shelling 0.11 casualties 0.58 displace 0.23 statement -0.14',
  'subject =office': 'hold -0.1 casualties 0.11 abuse 0.17 breach 0.21 statement -0.16',
  'subject =officer':
    'attack -0.16 bombing 0.14 withdraw 0.2 deploy -0.19 casualties -0.12 ceasefire 0.1 statement 0.27',
  'subject =official':
    'air-strike -0.13 capture -0.19 withdraw 0.38 deploy 0.19 casualties -0.27 abuse -0.16 statement -0.26',
  'subject =one':
    'air-strike 0.16 shelling 0.22 capture -0.13 hold -0.18 siege -0.12 casualties 0.17 abuse 0.37 displace -0.17 ceasefire 0.44 statement -0.49',
  'subject =operation':
    'attack 0.1 air-strike 0.14 capture -0.11 siege-break 0.25 casualties -0.12 displace 0.15 aid 0.15 statement 0.1',
  'subject =opposition': 'ceasefire 0.15 statement 0.26',
  'subject =other': 'ceasefire -0.11 statement -0.12',
  'subject =our':
    'shelling 0.12 capture 0.15 siege-break 0.11 deploy -0.15 casualties 0.13 abuse 0.14 aid 0.11',
  'subject =partie': 'statement 0.17',
  'subject =partner': 'aid 0.39',
  'subject =people':
    'attack -0.15 air-strike 0.24 shelling -0.23 bombing 0.11 capture -0.26 withdraw -0.28 deploy 0.16 abuse 0.27 displace 0.33 aid -0.16 statement 0.38',
  'subject =plane': 'withdraw 0.14 deploy -0.13 breach 0.17 statement 0.26',
  'subject =police': 'hold -0.19 deploy 0.28',
  'subject =position': 'air-strike 0.17 shelling 0.18 hold 0.15 statement 0.13',
  'subject =president': 'shelling 0.16 deploy 0.19',
  'subject =raid': 'air-strike 0.31',
  'subject =rebel':
    'air-strike -0.2 capture 0.37 hold 0.19 withdraw -0.19 advance -0.11 repel -0.11 siege 0.15 casualties 0.12 destroy 0.18 displace -0.25 aid -0.11 statement -0.33',
  'subject =regime':
    'shelling 0.3 capture 0.32 hold 0.1 withdraw -0.22 siege 0.1 deploy -0.16 abuse -0.12 ceasefire -0.13 statement -0.38',
  'subject =report': 'attack 0.23',
  'subject =reporter': 'capture 0.15 withdraw 0.15 casualties -0.12',
  'subject =resident': 'attack 0.12 air-strike 0.17 capture 0.16 deploy 0.11 abuse 0.31 destroy 0.17',
  'subject =resolution': 'deploy 0.24 statement 0.15',
  'subject =road': 'siege 0.15 destroy -0.12 displace 0.23 statement -0.12',
  'subject =rocket': 'air-strike -0.18 shelling 0.23 casualties 0.17',
  'subject =she':
    'attack -0.1 hold 0.14 withdraw -0.1 casualties 0.34 abuse 0.28 displace 0.48 statement -0.13',
  'subject =shell': 'air-strike -0.16 shelling -0.27',
  'subject =shelling': 'attack 0.13 shelling 0.24 breach 0.22',
  'subject =shot': 'shelling 0.19 repel 0.16 deploy -0.15 abuse 0.22 breach 0.15 statement 0.18',
  'subject =side':
    'hold 0.31 deploy 0.21 casualties -0.13 displace -0.1 ceasefire 0.61 breach 0.57 aid -0.11 statement 0.25',
  'subject =siege': 'siege 0.18 siege-break 0.19',
  'subject =soldier':
    'attack -0.14 air-strike -0.1 shelling -0.12 withdraw -0.11 siege-break 0.16 deploy 0.31 casualties 0.14 statement -0.37',
  'subject =some':
    'attack -0.1 shelling -0.18 hold -0.11 withdraw -0.17 deploy -0.11 casualties 0.1 abuse 0.4 aid 0.15 statement 0.16',
  'subject =source':
    'attack 0.47 bombing 0.1 capture 0.14 withdraw -0.11 repel 0.15 deploy -0.1 casualties 0.11 statement -0.26',
  'subject =spokesman': 'attack 0.23 hold 0.11 deploy -0.14 casualties -0.11 abuse 0.2',
  'subject =spokeswoman': 'deploy 0.17 casualties 0.11 statement -0.18',
  'subject =staff': 'aid 0.29',
  'subject =state': 'attack 0.24 deploy -0.1 ceasefire 0.14 aid 0.23',
  'subject =statement': 'statement 0.23',
  'subject =station': 'capture 0.11 destroy 0.24',
  'subject =strike':
    'attack -0.11 air-strike -0.17 shelling -0.21 repel 0.14 casualties 0.15 destroy 0.11 statement 0.24',
  'subject =syria': 'hold 0.23',
  'subject =talk': 'deploy 0.14',
  'subject =tank': 'hold 0.14 advance 0.15 destroy -0.18',
  'subject =team': 'air-strike -0.1 shelling 0.11 deploy 0.12 casualties 0.2 aid 0.1 statement -0.15',
  'subject =television': 'advance 0.16 statement -0.13',
  'subject =terrorist':
    'bombing 0.14 capture -0.14 siege-break 0.1 abuse 0.18 destroy 0.15 displace 0.1 aid 0.34 statement -0.15',
  'subject =that':
    'shelling 0.12 bombing 0.21 capture 0.17 hold -0.12 withdraw -0.18 repel 0.12 deploy 0.16 casualties -0.27 destroy 0.35 displace -0.13',
  'subject =them':
    'attack -0.21 air-strike -0.11 shelling 0.22 capture -0.1 advance 0.13 siege 0.12 deploy -0.29 casualties 0.6 abuse 0.33 destroy 0.27 displace 0.11 aid 0.38 statement -0.22',
  'subject =they':
    'air-strike 0.2 capture 0.68 advance 0.22 siege 0.28 siege-break 0.24 casualties 0.35 abuse 0.24 destroy -0.14 displace -0.34 ceasefire -0.3 aid -0.28 statement -0.36',
  'subject =thi': 'abuse 0.18 statement 0.25',
  'subject =those':
    'attack -0.14 shelling -0.17 hold -0.19 casualties 0.15 abuse 0.39 displace 0.25 aid -0.1 statement 0.16',
  'subject =three': 'siege 0.18 displace 0.13 statement 0.13',
  'subject =time': 'abuse 0.17',
  'subject =town': 'attack -0.11 withdraw -0.12 deploy -0.17 displace 0.18',
  'subject =troop':
    'attack -0.25 shelling -0.12 capture 0.42 hold -0.21 withdraw 0.21 abuse 0.16 destroy 0.11 statement -0.34',
  'subject =truce': 'deploy 0.12 aid -0.1',
  'subject =truck': 'attack 0.13 bombing -0.15',
  'subject =two': 'shelling 0.21 bombing 0.14 casualties -0.13 abuse -0.17',
  'subject =unit':
    'attack 0.17 bombing -0.11 withdraw -0.13 repel -0.19 casualties -0.17 abuse -0.12 statement -0.13',
  'subject =us': 'casualties 0.16',
  'subject =vehicle': 'bombing 0.17 capture 0.1 hold 0.15 advance -0.13',
  'subject =village': 'siege 0.1',
  'subject =villager': 'attack -0.12 deploy 0.14 casualties 0.19',
  'subject =volunteer': 'advance 0.17 siege-break 0.18 casualties -0.1',
  'subject =war': 'statement 0.18',
  'subject =warplane': 'capture 0.1 advance 0.11',
  'subject =way': 'attack 0.12 statement -0.13',
  'subject =we':
    'air-strike 0.58 shelling 0.23 capture -0.15 hold 0.41 withdraw 0.15 advance 0.34 repel 0.11 siege 0.1 deploy -0.29 abuse -0.27 destroy 0.16 ceasefire -0.14 breach 0.16 aid 0.23 statement 0.25',
  'subject =weapon': 'attack -0.18 capture 0.16 deploy 0.12 displace 0.15 statement 0.29',
  'subject =what':
    'shelling 0.13 bombing 0.31 casualties -0.11 abuse -0.12 destroy 0.15 displace -0.13 statement -0.12',
  'subject =which':
    'hold 0.29 withdraw -0.11 deploy -0.12 casualties -0.28 ceasefire -0.1 breach 0.66 statement -0.42',
  'subject =who':
    'attack 0.13 air-strike -0.25 capture -0.15 hold -0.16 deploy 0.29 abuse -0.16 displace -0.25 ceasefire -0.12',
  'subject =whoever': 'withdraw 0.16 abuse 0.27 displace -0.11',
  'subject =whom': 'attack 0.1 hold -0.18 deploy -0.13 abuse 0.48 aid 0.14',
  'subject =woman': 'casualties -0.11 abuse 0.18 displace 0.1 statement -0.14',
  'subject =worker': 'attack 0.35 displace -0.14',
  'subject =you': 'attack -0.17 hold 0.15 siege 0.27 deploy -0.1 casualties -0.1 aid -0.2 statement -0.19',
  'subject a place':
    'attack -0.24 air-strike 0.45 shelling -0.42 bombing -0.27 hold -0.26 withdraw -0.34 advance -0.31 siege-break 0.16 deploy 0.2 abuse -0.4 destroy 0.16 ceasefire 0.17 statement 0.24',
  'subject aid':
    'air-strike -0.17 bombing -0.14 withdraw -0.25 deploy 0.43 casualties -0.22 destroy -0.24 displace -0.3 aid -0.1',
  'subject aircraft':
    'attack -0.31 air-strike 0.82 shelling -0.4 bombing -0.19 withdraw 0.4 advance -0.11 repel -0.15 abuse -0.18 destroy -0.14 ceasefire -0.18 breach 0.2 aid -0.23 statement -0.32',
  'subject armour':
    'bombing 0.27 capture 0.1 hold 0.23 withdraw -0.12 advance 0.13 siege-break 0.26 deploy 0.12 destroy -0.25 displace -0.17 statement -0.2',
  'subject arms':
    'shelling -0.31 capture 0.34 repel 0.15 deploy 0.19 abuse -0.29 destroy -0.5 displace 0.1 aid -0.28 statement -0.26',
  'subject artillery': 'air-strike -0.11 shelling 0.44 destroy -0.16 ceasefire 0.15 statement -0.14',
  'subject attack':
    'attack 0.11 shelling -0.26 bombing -0.21 hold -0.11 withdraw -0.17 advance -0.2 repel 0.17 siege-break 0.23 deploy -0.25 casualties 0.16 abuse -0.2 ceasefire -0.1 statement 0.17',
  'subject bomb':
    'shelling -0.3 bombing -0.14 capture -0.11 withdraw -0.14 casualties -0.15 displace 0.1 statement -0.12',
  'subject fire':
    'attack 0.34 air-strike 0.19 shelling 0.25 bombing -0.29 capture -0.11 advance -0.25 repel 0.17 siege -0.11 casualties -0.12 abuse -0.14 displace -0.24 ceasefire -0.16 breach 0.21 aid -0.17 statement -0.28',
  'subject force':
    'attack 0.22 shelling 0.2 bombing 0.3 capture 0.11 hold 0.14 withdraw 0.3 advance 0.21 deploy 0.3 destroy -0.17 displace -0.29 ceasefire 0.25 breach 0.15 aid -0.24',
  'subject ground':
    'attack -0.23 air-strike -0.37 capture 0.22 hold 0.11 advance -0.32 deploy -0.26 casualties -0.14 destroy 0.25 displace -0.37 statement 0.17',
  'subject home':
    'attack -0.1 air-strike -0.12 capture 0.25 withdraw -0.15 siege 0.33 siege-break 0.11 deploy 0.32 casualties -0.12 abuse -0.15 aid -0.19 statement 0.24',
  'subject is counted':
    'attack -0.44 air-strike 0.3 shelling -0.31 bombing 0.1 capture -0.58 hold 0.23 advance -0.47 siege 0.25 deploy 0.28 casualties 0.56 displace 0.85 breach 0.27 statement -0.57',
  'subject losses': 'attack -0.13 air-strike 0.11 casualties 0.26 statement -0.16',
  'subject of arms':
    'attack -0.2 air-strike -0.13 shelling 0.1 capture 0.11 hold 0.13 advance -0.12 deploy 0.19',
  'subject of attack': 'attack -0.16 air-strike 0.34 capture 0.16 statement 0.26',
  'subject of force':
    'attack 0.18 air-strike 0.15 bombing 0.12 capture 0.2 hold 0.21 withdraw 0.26 repel -0.18 siege-break 0.24 deploy 0.2 casualties 0.25 destroy -0.18 displace -0.26 ceasefire -0.12',
  'subject of ground':
    'attack -0.24 air-strike -0.12 bombing 0.11 hold 0.19 withdraw -0.15 siege -0.33 siege-break 0.12 deploy -0.54 casualties -0.19 abuse 0.22 destroy 0.31 displace 0.37',
  'subject of home': 'capture -0.19 siege -0.1 siege-break 0.1 ceasefire 0.1',
  'subject of losses': 'air-strike 0.34 casualties -0.28 statement 0.2',
  'subject of people':
    'attack -0.13 shelling 0.24 hold -0.18 advance -0.1 siege 0.38 deploy 0.1 ceasefire -0.13 statement 0.19',
  'subject of side':
    'air-strike 0.23 shelling 0.14 bombing -0.39 capture 0.29 siege -0.19 siege-break -0.15 casualties -0.19 abuse -0.1 destroy 0.15 displace -0.6 breach -0.25 aid -0.4 statement 0.15',
  'subject of speaker':
    'attack -0.28 shelling 0.15 bombing -0.12 hold 0.13 advance -0.11 repel -0.16 deploy 0.21 casualties 0.25 displace -0.37 ceasefire -0.27 breach -0.15 aid 0.45 statement -0.21',
  'subject of works': 'attack -0.26 shelling 0.26 capture 0.1 advance -0.14 deploy 0.1',
  'subject people':
    'attack -0.23 shelling 0.11 capture -0.59 hold -0.44 withdraw -0.3 advance -0.15 repel -0.25 siege -0.16 siege-break -0.12 deploy -0.36 casualties 0.15 abuse -0.15 destroy -0.42 displace 0.6 ceasefire -0.47 breach -0.52 aid -0.42 statement -0.32',
  'subject route':
    'capture -0.12 hold -0.15 withdraw 0.11 siege 0.24 siege-break 0.19 deploy 0.17 casualties -0.15 destroy -0.19 statement -0.3',
  'subject siege': 'siege 0.38 siege-break 0.16 statement -0.11',
  'subject speaker':
    'shelling -0.21 bombing 0.21 capture 0.23 hold -0.5 repel -0.16 siege-break -0.29 abuse -0.2 ceasefire -0.27 breach -0.48 aid 0.4',
  'subject talks': 'deploy 0.12 ceasefire 0.24 statement 0.29',
  'subject tells advance': 'capture 0.16 advance -0.1 repel 0.18 statement -0.17',
  'subject tells air-strike':
    'attack -0.16 air-strike -0.43 shelling -0.14 casualties 0.1 breach 0.14 statement 0.2',
  'subject tells attack':
    'attack 0.34 shelling -0.13 bombing -0.19 capture -0.16 hold -0.26 withdraw -0.15 repel -0.15 siege-break 0.24 deploy -0.18 abuse 0.12 destroy -0.18 ceasefire -0.12',
  'subject tells bombing': 'air-strike -0.22 shelling -0.2 casualties -0.1 abuse -0.13',
  'subject tells casualties': 'withdraw 0.12 casualties 0.14 destroy 0.14',
  'subject tells ceasefire': 'hold -0.1 breach 0.14 aid -0.11',
  'subject tells deploy': 'attack 0.14 repel 0.16',
  'subject tells shelling':
    'air-strike -0.23 capture -0.11 withdraw 0.21 advance -0.12 abuse -0.17 breach 0.14 statement -0.1',
  'subject tells siege': 'siege 0.21 siege-break 0.16',
  'subject tells withdraw': 'hold 0.21 withdraw 0.19 siege -0.21 deploy -0.11',
  'subject truce':
    'hold -0.15 casualties -0.1 abuse -0.1 displace -0.16 ceasefire 0.61 aid -0.15 statement -0.28',
  'subject works':
    'attack -0.4 shelling 0.13 bombing -0.23 hold -0.31 withdraw -0.28 advance -0.3 repel -0.31 siege-break -0.1 destroy 0.44 displace 0.33 ceasefire -0.4 breach 0.23 statement -0.12',
  'tells abuse': 'attack 0.1 air-strike 0.22 deploy -0.2 casualties -0.2 abuse 0.81 displace -0.1 aid 0.11',
  'tells advance':
    'attack -0.27 air-strike 0.23 shelling -0.11 bombing 0.17 capture 0.28 hold -0.18 advance 1 repel 0.3 deploy -0.24 casualties -0.11 displace -0.11 aid -0.11',
  'tells air-strike':
    'attack -0.35 air-strike 1.27 shelling 0.13 bombing -0.19 capture 0.26 hold -0.24 repel -0.26 siege -0.1 deploy -0.22 abuse -0.25 displace -0.21 breach 0.11 aid -0.25 statement 0.14',
  'tells attack':
    'attack 0.87 shelling -0.17 capture -0.23 advance -0.18 casualties 0.27 abuse -0.1 destroy 0.12 displace -0.17 breach -0.28 aid -0.47',
  'tells bombing':
    'attack 0.15 air-strike -0.12 shelling -0.22 bombing 1.02 repel 0.1 deploy -0.26 abuse -0.24 displace -0.19 statement -0.13',
  'tells breach': 'attack -0.15 ceasefire -0.13 breach 1.28',
  'tells capture': 'capture 0.37 hold -0.1 siege-break 0.26 abuse 0.19 statement 0.13',
  'tells casualties':
    'attack -0.38 air-strike 0.14 bombing -0.11 hold -0.15 withdraw 0.41 repel -0.1 siege -0.13 siege-break 0.14 deploy -0.27 casualties 0.34 destroy 0.48 displace -0.18 ceasefire -0.15 statement -0.27',
  'tells ceasefire':
    'attack -0.21 shelling -0.19 capture -0.25 hold -0.14 withdraw -0.14 casualties -0.11 abuse -0.17 destroy -0.1 ceasefire 0.74 aid -0.14 statement 0.19',
  'tells deploy': 'attack 0.11 repel 0.3 deploy 0.78 statement -0.31',
  'tells destroy': 'destroy 0.81',
  'tells displace':
    'attack 0.12 air-strike 0.13 bombing 0.12 repel 0.15 displace 0.28 ceasefire 0.13 statement -0.18',
  'tells hold':
    'attack -0.28 capture 0.27 hold 0.16 withdraw -0.24 deploy -0.22 casualties -0.15 statement 0.35',
  'tells shelling':
    'attack -0.57 air-strike -0.39 shelling 1.29 bombing -0.22 capture -0.3 siege -0.13 abuse -0.5 ceasefire -0.25 statement -0.21',
  'tells siege':
    'attack -0.24 hold -0.15 withdraw -0.1 siege 0.59 siege-break 0.65 deploy -0.12 aid -0.18 statement -0.13',
  'tells withdraw':
    'attack -0.37 air-strike -0.28 shelling -0.11 withdraw 0.69 siege -0.16 deploy 0.19 abuse -0.14 destroy -0.19 displace 0.53 ceasefire 0.37 breach -0.1 aid -0.15 statement 0.56',
  'tense modal':
    'attack 0.35 shelling -0.41 bombing -0.16 capture -0.23 hold -0.2 repel -0.38 siege 0.15 casualties -0.69 abuse -0.47 destroy -0.44 displace -0.14 ceasefire 0.29 breach -0.18 aid 0.41 statement 0.94',
  'tense none':
    'attack -0.14 shelling -0.44 bombing -0.1 capture -0.12 hold -0.19 withdraw -0.39 repel -0.11 siege-break -0.16 deploy -0.13 casualties -0.28 destroy 0.12 displace -0.13 ceasefire -0.1 aid -0.16 statement 0.37',
  'tense participle':
    'attack -0.24 air-strike -0.2 shelling -0.39 bombing -0.22 capture -0.22 hold -0.28 withdraw -0.25 advance -0.18 repel -0.25 siege -0.32 siege-break -0.18 deploy -0.23 casualties -0.38 abuse -0.42 destroy -0.2 displace -0.35 aid -0.39 statement 0.19',
  'tense past':
    'attack -0.2 bombing 0.22 capture 0.22 hold -0.3 withdraw -0.16 advance -0.28 repel 0.24 siege -0.26 siege-break -0.12 deploy -0.3 casualties 0.13 abuse 0.11 destroy 0.24 displace -0.31 ceasefire -0.11 aid -0.48',
  'tense perfect':
    'attack -0.11 air-strike -0.11 bombing 0.25 capture 0.19 hold -0.28 repel 0.12 siege-break 0.19 deploy 0.14 casualties 0.12 abuse 0.23 destroy 0.14 ceasefire -0.13 breach 0.19 aid 0.32 statement 0.32',
  'tense present':
    'attack -0.28 air-strike -0.78 capture -0.4 hold 0.33 withdraw -0.41 advance -0.27 repel -0.11 siege 0.16 siege-break -0.21 deploy -0.33 abuse -0.24 displace -0.48 ceasefire -0.31 breach -0.17',
  'tense progressive':
    'attack 0.22 air-strike 0.28 shelling 0.11 bombing -0.18 capture -0.47 hold 0.1 withdraw 0.26 advance 0.19 siege-break -0.13 deploy 0.1 casualties 0.13 displace 0.23 aid 0.15 statement 0.33',
  'through a place': 'bombing 0.13 displace -0.1 ceasefire 0.16 statement -0.16',
  'through force': 'capture 0.13 siege 0.1 ceasefire 0.17 statement -0.19',
  'through ground': 'bombing 0.12 advance 0.19 deploy -0.17 displace 0.29 ceasefire 0.15 aid 0.16',
  'through speaker': 'capture 0.13 siege 0.1 ceasefire 0.13',
  'through works': 'bombing 0.12 casualties 0.23',
  'to =death': 'abuse 0.14 statement -0.1',
  'to =east': 'capture 0.14 hold -0.12 withdraw 0.11 statement -0.1',
  'to =it': 'capture 0.22 statement 0.21',
  'to =people': 'displace -0.13',
  'to =them': 'attack 0.16 displace 0.11 statement 0.13',
  'to =us': 'capture 0.12 deploy 0.14',
  'to =village': 'capture 0.18 advance -0.11 aid 0.17',
  'to =which': 'advance 0.18 deploy 0.11 ceasefire 0.17 statement -0.2',
  'to a place':
    'air-strike -0.14 repel -0.22 siege-break 0.2 deploy 0.2 destroy -0.26 displace 0.36 aid 0.28 statement 0.25',
  'to agree':
    'attack -0.29 siege 0.18 casualties -0.16 abuse -0.14 displace -0.11 ceasefire 0.29 statement -0.28',
  'to arm': 'attack -0.13 bombing 0.11 hold -0.11 deploy 0.31 displace -0.19 statement -0.25',
  'to arrest': 'attack -0.15 withdraw -0.15 casualties 0.12 abuse 0.41 statement -0.27',
  'to arrive':
    'attack 0.21 shelling 0.16 withdraw -0.28 advance 0.11 siege-break 0.17 casualties -0.25 abuse 0.12 aid -0.1 statement -0.12',
  'to attack':
    'attack 0.19 air-strike -0.28 bombing 0.1 capture -0.33 hold -0.1 withdraw -0.16 repel 0.37 deploy -0.18 casualties -0.23 abuse 0.11 destroy 0.14 displace 0.14 statement -0.24',
  'to begin':
    'attack -0.24 air-strike 0.12 bombing -0.12 repel -0.1 siege 0.2 siege-break 0.25 casualties -0.1 displace 0.14 ceasefire -0.14 statement -0.18',
  'to blame':
    'air-strike -0.19 shelling 0.31 bombing -0.12 hold -0.13 withdraw -0.15 siege -0.12 deploy -0.23 abuse 0.2 breach 0.27 statement 0.13',
  'to blast': 'bombing 0.48 capture -0.1 deploy -0.17 casualties -0.12 destroy 0.37',
  'to block':
    'air-strike -0.21 shelling 0.22 capture 0.13 hold 0.16 withdraw 0.25 advance -0.15 siege 0.12 deploy -0.14 abuse 0.4 aid -0.22 statement -0.29',
  'to bomb':
    'attack -0.25 air-strike 0.1 shelling 0.15 bombing 0.1 hold 0.19 advance 0.11 deploy -0.13 casualties -0.17 displace 0.35 statement -0.34',
  'to bombard':
    'air-strike 0.24 shelling 0.52 hold -0.13 destroy -0.19 displace -0.11 breach -0.1 statement 0.12',
  'to build':
    'capture 0.15 hold -0.11 withdraw 0.21 casualties 0.28 abuse -0.18 destroy -0.12 displace 0.11 aid 0.36 statement -0.2',
  'to carry':
    'air-strike 0.1 capture -0.4 withdraw 0.45 advance -0.12 siege-break -0.1 deploy -0.2 displace -0.28 ceasefire 0.21 breach -0.13 statement 0.2',
  'to close':
    'attack -0.2 air-strike -0.3 capture -0.18 hold -0.3 withdraw -0.14 advance -0.12 siege 0.42 siege-break -0.27 deploy -0.17 casualties 0.25 abuse -0.13 displace -0.27',
  'to count':
    'attack -0.3 air-strike 0.37 shelling 0.1 capture -0.12 siege 0.19 deploy 0.14 casualties -0.22 destroy 0.1 ceasefire -0.12 breach 0.14 aid -0.13 statement 0.16',
  'to demand':
    'attack 0.18 air-strike -0.14 bombing -0.11 advance -0.15 siege -0.13 deploy -0.16 casualties 0.16 abuse 0.3 ceasefire -0.2 statement 0.25',
  'to deny':
    'attack 0.24 air-strike 0.13 shelling 0.32 capture 0.28 repel 0.1 casualties -0.11 destroy 0.13 displace -0.24 ceasefire 0.19 aid -0.12',
  'to destroy':
    'attack -0.13 air-strike 0.1 siege -0.1 deploy -0.1 destroy -0.13 displace -0.17 ceasefire 0.16 aid -0.12 statement 0.18',
  'to die':
    'attack 0.1 shelling 0.1 capture -0.21 hold -0.11 siege -0.1 abuse -0.16 destroy -0.14 displace -0.21 statement -0.25',
  'to fight':
    'air-strike -0.11 hold -0.11 withdraw -0.12 casualties 0.17 abuse -0.14 displace 0.16 statement -0.16',
  'to flee': 'attack 0.11 bombing -0.1 hold -0.17 casualties -0.14 ceasefire 0.16 aid -0.11 statement -0.18',
  'to force':
    'attack -0.17 air-strike -0.22 bombing 0.18 capture 0.19 advance -0.17 repel 0.12 siege -0.13 siege-break -0.11 casualties 0.13 displace 0.21',
  'to free': 'capture 0.19 siege-break 0.16 deploy -0.1 casualties 0.31 displace 0.34 statement -0.25',
  'to ground':
    'attack -0.31 air-strike -0.23 shelling -0.14 capture 0.1 hold -0.15 advance 0.32 repel -0.24 siege-break 0.1 deploy 0.23 casualties -0.16 abuse -0.14 destroy -0.14 displace 0.4 aid 0.17 statement -0.21',
  'to hold':
    'attack -0.25 shelling -0.13 bombing -0.16 capture -0.37 hold 0.18 repel 0.11 siege -0.25 deploy -0.17 abuse -0.18',
  'to home':
    'attack -0.12 hold -0.16 withdraw -0.11 siege 0.15 casualties 0.12 destroy 0.32 aid 0.61 statement -0.15',
  'to is counted': 'attack -0.14 casualties 0.21 displace -0.12 breach 0.16 aid 0.17',
  'to judge': 'attack -0.14 air-strike 0.12 statement 0.31',
  'to kill':
    'air-strike -0.2 shelling -0.13 bombing -0.21 capture -0.14 hold -0.16 withdraw -0.13 siege -0.13 deploy -0.1 casualties -0.23 displace -0.19 aid -0.18',
  'to leave':
    'shelling 0.15 bombing -0.14 hold -0.13 withdraw -0.14 advance -0.12 repel -0.14 deploy -0.11 casualties -0.16 abuse 0.1 destroy 0.22 displace -0.18 ceasefire -0.19 statement 0.17',
  'to life': 'attack -0.14 capture 0.13 casualties -0.2 abuse 0.21 displace 0.13 statement 0.29',
  'to lose': 'capture -0.27 withdraw 0.25 repel 0.13 deploy -0.18 casualties 0.19 abuse -0.11 displace -0.15',
  'to losses': 'abuse 0.11 destroy 0.12 statement 0.13',
  'to move':
    'attack -0.13 shelling 0.11 bombing -0.11 withdraw 0.37 siege-break -0.22 deploy -0.19 casualties 0.16 destroy -0.14 ceasefire -0.1 breach -0.16 aid 0.22 statement -0.18',
  'to of force': 'withdraw -0.17 deploy 0.45 destroy 0.15 displace -0.1 statement 0.35',
  'to of ground': 'attack -0.13 siege-break 0.23 destroy 0.31 aid -0.13',
  'to of people': 'deploy -0.13 displace -0.13 ceasefire 0.17 statement 0.2',
  'to of side':
    'attack -0.29 air-strike -0.1 shelling 0.11 capture -0.15 hold 0.11 withdraw 0.31 advance -0.11 siege -0.12 deploy -0.23 abuse -0.16 destroy -0.1',
  'to of speaker':
    'withdraw -0.17 deploy 0.39 casualties -0.13 abuse -0.1 destroy 0.16 displace -0.12 aid -0.11 statement 0.33',
  'to open': 'hold 0.25 siege-break 0.28 casualties -0.12 abuse -0.23 destroy -0.14 ceasefire -0.12 aid 0.27',
  'to people':
    'attack 0.11 air-strike -0.19 bombing -0.11 hold -0.29 withdraw -0.18 abuse -0.17 displace 0.31 ceasefire -0.15 breach 0.12 aid 0.23 statement -0.22',
  'to praise': 'air-strike 0.18 displace 0.15 statement 0.16',
  'to promise':
    'attack 0.11 air-strike -0.18 shelling -0.16 withdraw 0.11 deploy 0.1 casualties -0.18 abuse -0.22 destroy -0.13 aid 0.31 statement -0.22',
  'to refuse':
    'air-strike 0.24 shelling 0.28 bombing -0.1 capture 0.14 withdraw 0.11 siege -0.1 deploy -0.24 destroy 0.14 aid -0.11 statement 0.23',
  'to repel':
    'air-strike -0.19 shelling -0.13 capture 0.17 advance 0.12 repel 0.36 deploy 0.1 casualties -0.26 abuse -0.18 destroy -0.1 breach 0.16 aid 0.16 statement -0.33',
  'to rule': 'capture 0.16 deploy 0.11 ceasefire 0.26 aid 0.17 statement -0.29',
  'to sanction': 'capture 0.15 aid 0.22',
  'to send':
    'attack -0.11 air-strike -0.22 shelling -0.39 capture 0.11 hold 0.18 siege 0.11 casualties 0.21 destroy 0.23 displace -0.2 aid -0.15 statement 0.24',
  'to speak':
    'attack -0.1 air-strike -0.25 capture -0.34 withdraw -0.3 siege -0.2 siege-break -0.21 deploy -0.19 casualties -0.16 displace -0.38 breach -0.27 aid -0.34 statement -0.51',
  'to speaker':
    'attack 0.15 air-strike -0.21 bombing -0.14 capture -0.12 hold 0.1 withdraw 0.1 advance -0.17 repel 0.12 siege-break -0.12 deploy -0.19 casualties -0.16 abuse -0.19 ceasefire -0.16 breach -0.1 statement 0.23',
  'to stay':
    'shelling -0.11 bombing -0.12 capture -0.17 hold -0.12 siege 0.32 deploy 0.29 casualties -0.13 abuse 0.11 breach 0.23',
  'to stop': 'capture -0.17 advance 0.13 deploy -0.17 abuse -0.1 displace -0.11',
  'to strike':
    'shelling 0.17 bombing 0.2 withdraw -0.13 repel -0.1 deploy -0.1 casualties -0.13 destroy 0.16 ceasefire -0.21 aid -0.1',
  'to supply':
    'attack -0.19 shelling 0.14 bombing -0.11 capture -0.22 withdraw 0.11 repel -0.12 siege 0.2 siege-break -0.1 casualties 0.1 abuse -0.22 destroy -0.22 ceasefire -0.14 breach -0.12 aid 0.2 statement -0.27',
  'to take':
    'attack -0.25 shelling -0.26 bombing -0.1 capture 0.47 advance -0.26 siege -0.15 deploy -0.27 abuse -0.13 destroy -0.11 breach -0.14 aid -0.17 statement -0.28',
  'to talk': 'attack 0.1 air-strike -0.13 withdraw -0.1 repel 0.13 displace -0.16 aid 0.15',
  'to tells casualties': 'abuse 0.11 destroy 0.12',
  'to think': 'air-strike -0.1 capture -0.24 hold 0.2 destroy -0.12 breach 0.21 statement -0.13',
  'to torture': 'attack 0.23 air-strike 0.17 withdraw 0.12 repel 0.18 abuse 0.19',
  'to trade': 'air-strike -0.1 shelling 0.11 withdraw 0.12 casualties -0.11 abuse 0.15',
  'to violate':
    'attack -0.19 air-strike -0.19 advance -0.1 siege-break 0.19 casualties 0.12 destroy 0.35 ceasefire 0.19 breach 0.48 statement -0.16',
  'to weather': 'repel 0.12 deploy 0.13 ceasefire 0.15',
  'to works': 'attack -0.16 hold -0.21 deploy 0.15 destroy 0.12 ceasefire 0.1',
  'to wound': 'air-strike -0.19 shelling -0.13 bombing -0.12 capture -0.1 displace -0.14 aid 0.38',
  'toward a place': 'attack 0.13 displace 0.24',
  'toward ground': 'attack 0.13 displace 0.24',
  'towards a place': 'withdraw 0.33',
  'towards ground': 'withdraw 0.32',
  'under =fire': 'shelling 0.21 displace 0.11',
  'under =which': 'displace -0.1 ceasefire 0.39 breach 0.17',
  'under abandon': 'capture 0.15 deploy 0.1 displace 0.14 statement 0.12',
  'under able': 'hold 0.17 repel 0.14 abuse 0.14 destroy 0.19 aid 0.18',
  'under accuse':
    'attack -0.22 shelling 0.14 bombing 0.1 hold -0.11 abuse 0.19 ceasefire -0.1 statement 0.45',
  'under acknowledge': 'attack -0.12 deploy 0.16 statement 0.3',
  'under add':
    'air-strike -0.11 bombing -0.15 capture -0.1 withdraw 0.18 casualties 0.19 abuse -0.12 destroy 0.1 displace -0.14',
  'under admit': 'attack -0.11 capture 0.16',
  'under advance': 'capture 0.34 deploy 0.12 destroy 0.17',
  'under agree':
    'attack 0.22 air-strike -0.16 hold 0.14 deploy -0.17 destroy 0.1 ceasefire 0.22 breach 0.16 statement -0.14',
  'under aim': 'attack 0.16 shelling 0.14',
  'under allege': 'air-strike -0.3 casualties 0.1 abuse 0.13 statement -0.12',
  'under allow': 'attack -0.19 deploy -0.14 displace 0.24 aid 0.2',
  'under announce':
    'air-strike -0.13 capture 0.29 siege-break 0.22 deploy -0.11 displace -0.2 ceasefire 0.2 aid -0.12 statement 0.22',
  'under answer': 'hold 0.25 deploy 0.14 casualties 0.16 abuse 0.13 statement -0.1',
  'under appear': 'statement 0.17',
  'under arrive': 'withdraw 0.16 displace 0.11',
  'under ask':
    'air-strike -0.15 capture -0.15 hold -0.1 withdraw -0.12 deploy -0.12 abuse -0.27 displace -0.45 aid -0.16',
  'under attack': 'attack 0.33 advance -0.11 siege -0.13 casualties -0.13 abuse 0.1',
  'under attempt': 'air-strike 0.1 casualties -0.15 abuse 0.32',
  'under be':
    'attack 0.1 air-strike 0.16 shelling 0.26 hold -0.15 withdraw -0.22 advance -0.1 deploy -0.1 casualties 0.12 abuse -0.12 destroy 0.35 ceasefire -0.21 aid -0.28 statement 0.1',
  'under become': 'deploy 0.13 statement 0.12',
  'under begin': 'attack -0.13 bombing 0.2 hold -0.11 withdraw 0.26 displace 0.19',
  'under believe':
    'attack -0.22 air-strike -0.15 capture 0.19 hold 0.16 siege-break 0.1 deploy 0.25 casualties 0.25 displace -0.16 statement 0.21',
  'under blame': 'shelling 0.13 deploy 0.11 casualties 0.15',
  'under bomb':
    'attack -0.2 air-strike 0.43 shelling 0.29 bombing 0.31 repel 0.14 deploy -0.13 casualties -0.15 breach 0.17 statement 0.14',
  'under break': 'capture 0.12 hold 0.1 siege 0.19 siege-break 0.28 casualties -0.15',
  'under bring':
    'attack -0.11 air-strike 0.12 shelling -0.13 capture -0.11 withdraw 0.23 siege 0.22 deploy -0.22 casualties 0.14 destroy -0.1 ceasefire 0.26 statement -0.12',
  'under burn': 'destroy 0.29 statement -0.13',
  'under call':
    'air-strike 0.15 hold -0.1 withdraw 0.19 casualties -0.13 displace -0.18 aid 0.19 statement 0.4',
  'under capture': 'attack -0.1 air-strike 0.14 shelling 0.12 capture 0.13 withdraw 0.18 advance 0.14',
  'under carry': 'attack -0.18 air-strike -0.14 withdraw 0.23 repel 0.17 casualties -0.27 abuse -0.1',
  'under claim': 'attack 0.19 withdraw -0.13 casualties -0.21 abuse 0.11 destroy 0.14 statement -0.22',
  'under clear': 'air-strike -0.13 capture -0.11 siege-break 0.17 statement 0.12',
  'under close': 'capture 0.12 advance -0.13 siege-break 0.13 aid 0.14',
  'under come':
    'air-strike 0.1 shelling -0.14 capture -0.24 deploy -0.2 abuse -0.16 destroy 0.22 displace -0.11',
  'under conclude': 'attack 0.31 ceasefire 0.16 statement -0.28',
  'under condemn': 'aid 0.14 statement 0.16',
  'under confirm':
    'shelling 0.21 bombing -0.12 hold -0.14 withdraw 0.18 siege-break 0.15 deploy 0.21 casualties 0.35 destroy 0.15 aid -0.24',
  'under consider': 'air-strike 0.24 ceasefire 0.49 statement -0.18',
  'under continue': 'attack 0.39 air-strike 0.17',
  'under control': 'hold 0.24',
  'under count': 'hold -0.14 withdraw 0.13 siege 0.12 statement -0.16',
  'under cover': 'attack 0.13 advance 0.15',
  'under cross': 'siege 0.31 abuse 0.16 statement -0.16',
  'under cut': 'capture 0.13 siege 0.55 casualties 0.26',
  'under decide': 'displace 0.16 statement -0.1',
  'under declare': 'attack -0.22 capture 0.38',
  'under defend': 'air-strike -0.14 withdraw 0.12',
  'under deny':
    'attack 0.31 air-strike 0.22 capture -0.16 hold 0.15 deploy 0.14 casualties -0.16 abuse 0.21 destroy -0.14 ceasefire 0.25 statement -0.18',
  'under describe': 'air-strike -0.17 advance 0.15 repel 0.12 casualties 0.27 displace 0.1 statement 0.29',
  'under destroy': 'attack -0.14 shelling -0.2 bombing 0.11 casualties 0.1 destroy -0.17',
  'under die': 'casualties 0.5 abuse -0.11 aid -0.11 statement 0.24',
  'under displace': 'displace 0.26 ceasefire 0.11',
  'under do': 'attack -0.26 air-strike 0.28 shelling 0.24 casualties -0.1 statement 0.1',
  'under draw': 'ceasefire 0.18',
  'under drive':
    'attack 0.19 air-strike -0.11 shelling -0.12 hold 0.11 withdraw -0.16 siege-break 0.16 deploy 0.18 casualties -0.13 abuse -0.13',
  'under drop': 'attack -0.12 shelling -0.12 siege 0.17 deploy 0.3 displace -0.12',
  'under end': 'bombing 0.16 advance 0.12 siege 0.12 ceasefire 0.12 statement -0.18',
  'under enter':
    'air-strike -0.11 shelling 0.14 bombing 0.18 hold 0.1 withdraw 0.11 repel 0.14 deploy 0.16 ceasefire -0.1 aid 0.28',
  'under expect':
    'capture 0.17 withdraw 0.19 casualties -0.16 abuse -0.11 displace 0.15 ceasefire 0.26 statement -0.13',
  'under explain': 'deploy 0.1',
  'under fail': 'capture 0.15',
  'under fall':
    'attack 0.43 shelling 0.25 capture 0.12 withdraw 0.1 deploy -0.15 casualties -0.1 destroy 0.2 displace -0.14 statement 0.12',
  'under fight': 'hold 0.1',
  'under find':
    'air-strike 0.25 bombing 0.12 capture -0.14 casualties -0.1 abuse 0.2 destroy 0.12 statement -0.32',
  'under fire':
    'attack -0.18 shelling 0.79 hold 0.63 withdraw 0.11 advance -0.13 deploy -0.24 destroy -0.12 displace 0.24 ceasefire -0.13 statement -0.1',
  'under flee': 'attack 0.21 deploy -0.12 displace 0.49',
  'under fly': 'deploy 0.11',
  'under foil': 'attack 0.22 repel 0.19 siege-break 0.15 casualties 0.27',
  'under follow': 'air-strike 0.34 casualties 0.16',
  'under force':
    'attack 0.18 bombing 0.18 withdraw -0.13 repel -0.12 displace 0.13 ceasefire 0.31 breach 0.16 statement -0.2',
  'under free': 'attack 0.14 casualties 0.12 abuse 0.16 displace 0.12 ceasefire 0.1',
  'under get': 'attack 0.1 hold -0.17 withdraw -0.1 repel 0.17 deploy -0.2 casualties 0.12 statement -0.12',
  'under give': 'air-strike -0.16 shelling -0.12 hold 0.15 deploy 0.13 destroy -0.21 displace 0.15',
  'under go':
    'attack 0.21 air-strike -0.34 siege -0.11 siege-break 0.15 deploy -0.16 casualties -0.19 displace 0.2 aid -0.2 statement 0.29',
  'under hand': 'withdraw 0.15 abuse 0.15 displace -0.14 ceasefire -0.1',
  'under have':
    'attack -0.24 air-strike -0.17 capture 0.18 hold -0.24 withdraw -0.14 repel 0.14 siege-break -0.11 abuse -0.15 destroy -0.15 displace -0.43 breach -0.1 aid 0.17',
  'under hear': 'air-strike 0.11 hold -0.24 deploy -0.12 destroy 0.11 statement -0.17',
  'under help': 'air-strike -0.15',
  'under hit':
    'attack -0.12 air-strike 0.12 capture -0.11 deploy 0.17 casualties 0.24 abuse -0.14 destroy 0.16 displace 0.13 statement -0.23',
  'under hold':
    'attack -0.1 shelling -0.11 hold 0.16 withdraw -0.12 siege -0.16 abuse 0.11 ceasefire 0.39 breach 0.13 statement -0.2',
  'under include': 'destroy 0.17 displace 0.11 statement -0.15',
  'under insist':
    'attack -0.11 air-strike 0.12 shelling -0.13 capture 0.1 withdraw -0.1 advance 0.12 abuse 0.1 ceasefire 0.16 statement 0.16',
  'under intend': 'breach 0.15 statement -0.13',
  'under keep': 'attack -0.11 hold 0.11 deploy 0.12 displace -0.15 ceasefire 0.1 aid 0.17',
  'under kill':
    'attack -0.29 air-strike 0.57 shelling 0.22 bombing 0.25 hold -0.27 withdraw -0.2 deploy -0.38 casualties 0.51 abuse -0.25 destroy -0.15 displace -0.21 ceasefire -0.21 aid -0.27 statement -0.32',
  'under knock': 'statement -0.14',
  'under know': 'attack -0.12 withdraw -0.11 abuse 0.17 displace -0.12',
  'under land': 'attack 0.13 shelling -0.13',
  'under launch': 'shelling 0.16 withdraw 0.19 advance 0.25 statement -0.17',
  'under lead': 'attack 0.12 casualties -0.1',
  'under leave':
    'attack 0.14 air-strike 0.11 shelling 0.15 bombing 0.22 hold 0.27 withdraw -0.11 advance -0.11 deploy 0.19 abuse -0.37 destroy -0.19 displace 0.1 ceasefire 0.21 statement -0.14',
  'under let':
    'attack -0.17 air-strike -0.18 capture -0.11 withdraw -0.12 casualties -0.1 aid -0.32 statement 0.59',
  'under lie': 'advance 0.18 deploy 0.13',
  'under live': 'hold -0.21 siege 0.26',
  'under look': 'deploy -0.15 casualties 0.13 displace 0.17',
  'under lose': 'bombing 0.13 capture 0.2 casualties 0.15 statement -0.22',
  'under maintain': 'air-strike 0.1 casualties -0.1 statement 0.27',
  'under make':
    'attack -0.14 shelling -0.1 bombing -0.14 capture -0.15 hold 0.2 withdraw -0.25 siege -0.13 casualties 0.28 abuse 0.21 statement -0.14',
  'under martyr': 'casualties -0.15',
  'under mean': 'capture 0.16 displace -0.1 aid 0.14',
  'under meet': 'shelling -0.16 capture 0.17 withdraw 0.16 displace -0.1',
  'under move': 'capture 0.25 hold -0.16 advance 0.29 deploy 0.25 abuse 0.16 statement 0.15',
  'under name': 'casualties 0.13 statement 0.39',
  'under need': 'attack 0.13 casualties 0.16',
  'under note': 'air-strike 0.18 displace -0.11',
  'under of force': 'hold 0.14',
  'under of side': 'displace 0.26 ceasefire 0.11 statement -0.1',
  'under of speaker': 'attack 0.15 hold 0.15',
  'under offer': 'deploy 0.15',
  'under one': 'attack 0.16 shelling 0.18 siege 0.25 aid 0.15',
  'under open':
    'attack -0.15 bombing -0.14 advance 0.14 repel 0.31 siege-break 0.16 abuse 0.26 destroy -0.1 displace 0.32',
  'under overrun': 'capture 0.2 hold -0.2 withdraw 0.14 deploy -0.11 aid 0.12',
  'under permit': 'withdraw -0.1 deploy -0.14 displace 0.23 aid 0.12 statement -0.17',
  'under point': 'deploy 0.15 abuse 0.2',
  'under post': 'hold 0.14 advance 0.18 casualties 0.14 abuse 0.14',
  'under prepare': 'attack 0.19 air-strike 0.14 deploy 0.11 statement -0.1',
  'under promise': 'capture -0.11 hold -0.11 aid 0.1 statement 0.33',
  'under pull': 'hold 0.1 displace 0.1 aid 0.16 statement 0.26',
  'under push': 'attack 0.34 air-strike -0.1 hold 0.12 advance 0.14',
  'under put':
    'attack -0.11 air-strike -0.11 bombing 0.13 siege-break 0.1 deploy -0.11 aid -0.13 statement -0.11',
  'under raise': 'hold 0.1 deploy -0.1 statement 0.19',
  'under reach': 'hold 0.16 advance 0.17 siege -0.12 deploy -0.14 displace -0.13 aid -0.13',
  'under ready': 'statement 0.26',
  'under record': 'hold 0.13 abuse 0.25 breach 0.31 statement -0.11',
  'under refuse': 'attack -0.14 casualties -0.1 ceasefire 0.28',
  'under reject': 'statement 0.18',
  'under remain': 'hold 0.3',
  'under renew': 'deploy 0.1 aid 0.1 statement -0.1',
  'under reply': 'statement 0.29',
  'under report':
    'attack -0.18 air-strike -0.15 bombing 0.14 capture 0.2 deploy 0.24 casualties -0.14 aid -0.12 statement -0.2',
  'under respond': 'shelling 0.14 withdraw 0.15 deploy -0.14 statement 0.19',
  'under resume': 'air-strike 0.15 shelling 0.19 capture 0.16 hold -0.14 ceasefire 0.11 statement -0.1',
  'under return': 'capture 0.11 deploy 0.14',
  'under rise': 'attack -0.12 air-strike 0.18 hold 0.12 casualties 0.11 destroy 0.13',
  'under run': 'bombing -0.16 capture 0.15 withdraw 0.11 statement 0.13',
  'under say':
    'attack 0.12 air-strike -0.18 shelling -0.52 bombing 0.2 capture -0.31 hold -0.2 advance -0.12 repel 0.3 siege -0.11 deploy -0.29 casualties -0.21 abuse -0.25 destroy -0.16 breach -0.19 aid -0.38',
  'under see':
    'bombing -0.14 hold -0.12 withdraw -0.13 deploy 0.53 casualties -0.18 abuse -0.13 displace -0.25 statement 0.22',
  'under seem': 'withdraw 0.16 casualties -0.11',
  'under seize': 'attack 0.11 capture 0.11 advance 0.31',
  'under send':
    'attack -0.17 shelling 0.16 bombing 0.14 capture -0.15 withdraw 0.24 deploy 0.55 casualties -0.17 displace -0.1 statement -0.28',
  'under separate': 'shelling 0.11 casualties 0.33',
  'under shell':
    'attack -0.1 air-strike 0.11 shelling 0.34 hold 0.3 abuse 0.12 displace 0.1 breach 0.11 statement -0.19',
  'under shoot': 'shelling 0.11 repel 0.12 casualties 0.25 abuse 0.37 aid 0.24 statement -0.14',
  'under show': 'air-strike -0.1 capture -0.18 hold 0.28 siege-break 0.18 destroy -0.13 displace 0.1',
  'under sign': 'statement 0.3',
  'under sit': 'abuse -0.12',
  'under speak':
    'air-strike 0.14 bombing 0.16 casualties -0.25 abuse 0.47 displace 0.12 aid -0.15 statement -0.26',
  'under speaker': 'bombing 0.19 deploy -0.14 displace 0.21 ceasefire 0.19',
  'under spend': 'attack 0.14 casualties -0.15 statement 0.27',
  'under stand': 'deploy 0.13 aid 0.25 statement -0.11',
  'under state': 'air-strike 0.13 statement -0.11',
  'under stay': 'attack 0.11 capture 0.12',
  'under stop':
    'attack -0.1 capture -0.14 withdraw -0.2 advance 0.13 repel 0.12 deploy 0.14 casualties -0.2 abuse -0.16 ceasefire 0.21 breach 0.15 aid 0.15 statement 0.66',
  'under storm':
    'bombing 0.17 withdraw 0.11 casualties -0.2 abuse -0.1 displace 0.32 aid 0.17 statement -0.1',
  'under strike': 'air-strike 0.41 ceasefire 0.2 statement -0.17',
  'under suggest': 'attack 0.21',
  'under supply': 'withdraw 0.18 deploy 0.1 abuse -0.11 aid 0.13 statement 0.15',
  'under suppose': 'withdraw 0.1 breach 0.15 aid 0.14',
  'under suspend': 'deploy 0.11 abuse 0.11 displace 0.12',
  'under take':
    'attack -0.16 air-strike 0.1 shelling -0.12 capture 0.38 hold 0.12 advance 0.5 repel 0.14 siege -0.16 deploy 0.1 casualties 0.2 aid -0.23 statement -0.55',
  'under talk': 'ceasefire 0.1 aid 0.16',
  'under tell': 'attack 0.15 air-strike -0.18 advance -0.15 repel -0.15 siege 0.19 destroy -0.24 breach -0.1',
  'under think': 'attack 0.1 air-strike -0.12 hold 0.24 deploy 0.12 abuse 0.1',
  'under threaten': 'attack 0.31 capture -0.1 hold 0.11 withdraw -0.14 abuse 0.1 statement 0.58',
  'under throw': 'destroy 0.16',
  'under time': 'deploy 0.17 abuse 0.16 statement 0.22',
  'under treat': 'statement -0.14',
  'under truce': 'attack -0.13 withdraw 0.22 deploy 0.19 abuse 0.18 displace -0.1 ceasefire 0.43',
  'under try':
    'attack 0.48 bombing 0.16 capture -0.12 withdraw 0.15 repel 0.2 deploy -0.31 abuse 0.12 breach 0.1 statement -0.39',
  'under turn': 'bombing 0.13 capture -0.14 repel 0.13 deploy 0.1 abuse 0.1 statement -0.27',
  'under urge': 'statement 0.22',
  'under use': 'deploy 0.14 abuse -0.1 displace -0.15 statement -0.18',
  'under vow': 'capture 0.11 statement 0.3',
  'under wait': 'attack -0.1 withdraw -0.15 displace -0.14 aid 0.26 statement -0.24',
  'under walk': 'air-strike -0.11 deploy 0.14 displace 0.34 statement 0.14',
  'under want':
    'hold -0.13 siege-break -0.11 deploy -0.1 casualties 0.13 displace 0.16 ceasefire -0.13 statement 0.13',
  'under warn':
    'air-strike 0.11 shelling -0.18 hold -0.11 withdraw -0.12 deploy -0.22 destroy 0.17 displace 0.14 ceasefire -0.13 statement 0.49',
  'under withdraw': 'attack -0.12 withdraw 0.25 advance 0.14 deploy -0.11',
  'under wound': 'shelling -0.17 casualties 0.15 destroy 0.24 displace 0.15',
  'under write': 'attack 0.1 advance 0.16 deploy -0.18 abuse 0.2 statement 0.14',
  'until =date': 'hold 0.1 withdraw 0.16 siege 0.12 aid -0.1',
  'verb abandon': 'withdraw 0.18',
  'verb abandone': 'withdraw 0.18',
  'verb abandoned': 'withdraw 0.18',
  'verb able': 'hold 0.12 repel 0.19 abuse 0.16 destroy 0.16 aid 0.35 statement -0.1',
  'verb accept': 'air-strike 0.12 ceasefire 0.28 statement -0.14',
  'verb accuse': 'air-strike -0.13 shelling 0.16 capture 0.11 casualties -0.11 abuse 0.16 statement -0.13',
  'verb acknowledge': 'attack 0.23 air-strike 0.28 shelling 0.27 deploy 0.1 casualties 0.28 statement -0.17',
  'verb ad': 'shelling 0.16 ceasefire 0.14 aid 0.14',
  'verb add': 'shelling 0.16 ceasefire 0.14 aid 0.14',
  'verb adde': 'shelling 0.16 ceasefire 0.14 aid 0.14',
  'verb added': 'shelling 0.17 ceasefire 0.15 statement -0.13',
  'verb adding': 'aid 0.18 statement 0.12',
  'verb admit': 'bombing 0.15 deploy 0.1 statement -0.14',
  'verb admitt': 'bombing 0.15',
  'verb admitte': 'bombing 0.15',
  'verb admitted': 'bombing 0.15',
  'verb advance': 'attack -0.24 hold -0.16 advance 0.21',
  'verb agree':
    'air-strike -0.12 capture 0.12 withdraw 0.21 siege 0.15 deploy 0.18 ceasefire 0.3 statement -0.19',
  'verb aim': 'air-strike 0.21 shelling -0.2 siege-break 0.2 deploy 0.12',
  'verb allege': 'casualties 0.13 abuse 0.12 statement -0.15',
  'verb allow': 'attack -0.14 deploy -0.15 aid 0.16 statement 0.15',
  'verb allowe': 'deploy -0.13 displace 0.17 aid 0.21 statement 0.12',
  'verb allowed': 'deploy -0.13 displace 0.17 aid 0.21 statement 0.12',
  'verb announce':
    'attack 0.1 air-strike -0.1 bombing 0.12 capture 0.18 deploy 0.11 casualties -0.3 statement 0.15',
  'verb announce on': 'attack 0.12 capture -0.1 deploy 0.17',
  'verb answer': 'air-strike 0.12',
  'verb answere': 'air-strike 0.13 statement -0.13',
  'verb answered': 'air-strike 0.14 statement -0.12',
  'verb appear': 'statement 0.16',
  'verb arm': 'attack 0.13 shelling 0.16 statement -0.12',
  'verb arrest': 'bombing 0.12 casualties -0.17 abuse 0.14',
  'verb arreste': 'bombing 0.12 casualties -0.17',
  'verb arrested': 'bombing 0.12 casualties -0.17',
  'verb arrive': 'hold 0.12 deploy 0.16 destroy 0.14 displace 0.33',
  'verb ask':
    'shelling -0.14 withdraw -0.12 deploy -0.1 casualties -0.13 displace -0.18 aid -0.19 statement -0.41',
  'verb aske': 'attack -0.12 air-strike -0.16 shelling -0.11 casualties -0.1 aid -0.12 statement 0.12',
  'verb asked': 'attack -0.1 air-strike -0.25',
  'verb asking': 'statement 0.19',
  'verb attack': 'attack 0.23 air-strike -0.18 shelling -0.1 bombing 0.12 statement 0.16',
  'verb attacke': 'attack 0.2 repel 0.1',
  'verb attacked': 'attack 0.21 repel 0.11',
  'verb attempt': 'attack 0.22 advance 0.27 repel 0.15 abuse 0.24 displace 0.18',
  'verb attempte': 'attack 0.22 advance 0.27 repel 0.15 abuse 0.24 displace 0.18',
  'verb back': 'statement -0.12',
  'verb backe': 'deploy 0.14 statement -0.13',
  'verb backed': 'deploy 0.14 statement -0.13',
  'verb base': 'siege 0.16',
  'verb be':
    'shelling -0.21 bombing 0.24 capture 0.51 hold 0.17 withdraw 0.28 siege -0.16 casualties 0.2 destroy -0.1 statement 0.39',
  'verb beat': 'air-strike 0.11 withdraw 0.14 statement -0.13',
  'verb become': 'attack 0.11 air-strike 0.14 siege 0.18',
  'verb begin':
    'attack 0.11 shelling 0.1 withdraw 0.14 deploy 0.14 displace -0.15 ceasefire 0.1 statement -0.17',
  'verb begin in': 'attack -0.33 capture 0.15',
  'verb begin on': 'attack 0.43',
  'verb behead': 'casualties -0.13',
  'verb beheade': 'casualties -0.13',
  'verb beheaded': 'casualties -0.13',
  'verb believe': 'air-strike 0.17 hold 0.28 casualties 0.15 statement 0.15',
  'verb belong': 'shelling 0.14 bombing 0.18 hold 0.18 statement -0.12',
  'verb besiege': 'siege 0.11',
  'verb blame': 'attack 0.22 air-strike 0.19 shelling 0.19 destroy 0.15 breach 0.28',
  'verb block': 'capture 0.17 repel 0.14 siege 0.22 statement 0.3',
  'verb blocke': 'repel 0.14 siege 0.23 statement 0.31',
  'verb blocked': 'repel 0.14 siege 0.23 statement 0.31',
  'verb blow': 'bombing -0.11 destroy 0.3 statement 0.23',
  'verb blow up': 'destroy 0.31',
  'verb bomb': 'bombing -0.13 destroy -0.16 ceasefire 0.11 statement -0.19',
  'verb bombe': 'air-strike 0.11 shelling 0.13 withdraw 0.11 destroy -0.1 statement -0.16',
  'verb bombed': 'air-strike 0.32 withdraw 0.11',
  'verb br': 'air-strike -0.1 siege 0.14 deploy -0.37 statement 0.1',
  'verb bre': 'air-strike -0.1 siege 0.14 deploy -0.37 statement 0.1',
  'verb break': 'air-strike -0.15 siege-break 0.2 casualties 0.14 destroy 0.11 ceasefire 0.16 breach -0.14',
  'verb break out': 'destroy 0.1',
  'verb bring': 'attack -0.13 abuse -0.15 displace -0.28',
  'verb bring down': 'air-strike -0.13 bombing 0.1 repel 0.12 deploy -0.1',
  'verb bringe': 'hold 0.1 advance 0.12',
  'verb bringing': 'hold 0.1 advance 0.12',
  'verb broker': 'ceasefire 0.22 statement -0.11',
  'verb brokere': 'ceasefire 0.22 statement -0.11',
  'verb brokered': 'ceasefire 0.22 statement -0.11',
  'verb burn': 'attack 0.14 shelling 0.19 casualties -0.15',
  'verb burne': 'attack 0.15 shelling 0.2 casualties -0.13 destroy -0.12',
  'verb burned': 'attack 0.16 air-strike 0.13 shelling 0.12 casualties -0.12',
  'verb bury': 'bombing -0.11 casualties 0.15',
  'verb cal': 'air-strike 0.1 shelling 0.1 capture 0.13 deploy -0.15 aid 0.21',
  'verb call': 'deploy -0.19 casualties 0.14 abuse 0.15 displace 0.21 breach 0.15 aid 0.16',
  'verb call on': 'statement 0.17',
  'verb calle': 'air-strike 0.1 shelling 0.1 capture 0.13 deploy -0.15 aid 0.21',
  'verb called': 'air-strike 0.11 shelling 0.12 deploy -0.11 displace 0.14 aid 0.26',
  'verb calling': 'attack 0.1 capture 0.16 statement 0.1',
  'verb capture': 'attack -0.25 statement -0.1',
  'verb carry':
    'shelling 0.18 bombing 0.12 repel 0.1 deploy 0.2 destroy -0.12 displace -0.25 aid 0.14 statement -0.16',
  'verb carry out': 'attack 0.1 air-strike 0.24 shelling 0.1 deploy -0.16 casualties -0.1 displace -0.1',
  'verb carrye': 'shelling 0.12 deploy 0.13',
  'verb carrying': 'shelling 0.12 deploy 0.13',
  'verb cause': 'statement 0.14',
  'verb change': 'capture 0.22 withdraw 0.16 statement -0.12',
  'verb claim':
    'shelling 0.1 bombing 0.2 capture -0.16 repel 0.15 deploy 0.1 abuse 0.14 destroy 0.17 statement 0.15',
  'verb claime': 'attack 0.1 shelling 0.11 bombing 0.25 capture -0.11 casualties 0.1 abuse -0.12',
  'verb claimed': 'attack 0.11 shelling 0.11 bombing 0.25 capture -0.1 casualties 0.11 abuse -0.11',
  'verb clash': 'attack 0.24',
  'verb clear': 'withdraw 0.17 statement -0.18',
  'verb close': 'air-strike -0.14 hold 0.25 repel 0.15 siege 0.15 aid 0.24 statement 0.19',
  'verb collapse': 'destroy 0.1 ceasefire 0.16 breach 0.12 statement -0.1',
  'verb come':
    'air-strike 0.35 shelling 0.26 bombing -0.1 capture -0.14 hold -0.3 repel -0.1 siege -0.17 siege-break -0.1 deploy 0.18 abuse -0.15 displace -0.13 aid -0.18 statement -0.16',
  'verb come back': 'air-strike -0.12 capture 0.22 displace 0.13 statement 0.27',
  'verb come down': 'air-strike 0.13 shelling 0.16 advance 0.1 destroy 0.3',
  'verb come in': 'attack -0.1 capture 0.26 advance 0.11 statement -0.1',
  'verb come up': 'attack 0.22 shelling 0.14',
  'verb command': 'hold -0.14 deploy 0.14 statement -0.18',
  'verb comment': 'statement 0.29',
  'verb commit': 'breach 0.15',
  'verb committ': 'breach 0.15 statement -0.2',
  'verb committe': 'breach 0.15 statement -0.2',
  'verb complain': 'withdraw 0.12 destroy 0.14',
  'verb concede': 'air-strike 0.18',
  'verb conclude': 'statement -0.13',
  'verb condemn': 'attack -0.11 air-strike -0.16 abuse -0.15 ceasefire 0.16 statement 0.38',
  'verb condemne': 'attack -0.1 air-strike -0.16 abuse -0.14 ceasefire 0.17 statement 0.34',
  'verb condemned': 'air-strike -0.15 abuse -0.14 ceasefire 0.17 statement 0.31',
  'verb confirm':
    'attack -0.11 air-strike 0.15 bombing -0.13 withdraw 0.12 casualties 0.12 abuse 0.22 displace 0.13 statement -0.1',
  'verb confirme': 'air-strike 0.17 bombing -0.12 withdraw 0.12 casualties -0.13 displace 0.14',
  'verb confirmed': 'air-strike 0.17 bombing -0.12 withdraw 0.12 casualties -0.12 displace 0.14',
  'verb consider': 'attack -0.12 ceasefire 0.13 statement -0.17',
  'verb continue': 'attack 0.26 air-strike 0.19 breach 0.17 aid 0.14 statement -0.13',
  'verb control': 'hold 0.37 siege -0.15 deploy -0.15 statement -0.28',
  'verb controll': 'shelling 0.11 hold 0.31',
  'verb controlle': 'shelling 0.11 hold 0.31',
  'verb controlled': 'shelling 0.11 hold 0.31',
  'verb count': 'siege 0.1 statement -0.22',
  'verb counte': 'bombing 0.1 deploy 0.11 casualties 0.25 abuse -0.1 statement -0.12',
  'verb counted': 'bombing 0.1 deploy 0.11 casualties 0.27 abuse -0.1 statement -0.1',
  'verb cover': 'shelling 0.11 withdraw 0.21 statement -0.13',
  'verb covere': 'attack -0.12 shelling 0.12 withdraw 0.24 ceasefire 0.26 statement -0.11',
  'verb cros': 'attack 0.16 air-strike 0.13 hold -0.1 advance 0.11 deploy 0.24',
  'verb cross': 'attack 0.16 air-strike 0.13 hold -0.1 advance 0.1 deploy 0.23 destroy 0.12',
  'verb crosse': 'advance 0.18 statement 0.15',
  'verb crossed': 'advance 0.26 displace 0.11',
  'verb crossing': 'statement 0.12',
  'verb cut': 'shelling 0.11 casualties 0.11 aid -0.13',
  'verb cut off': 'siege -0.11 statement 0.14',
  'verb dead': 'casualties 0.19',
  'verb decide': 'withdraw 0.16 displace 0.13',
  'verb declare': 'attack -0.1 air-strike 0.13 ceasefire 0.27 aid 0.14 statement 0.22',
  'verb defend': 'attack 0.16',
  'verb deliver': 'siege 0.11 statement 0.13',
  'verb deny':
    'attack 0.25 air-strike 0.12 shelling 0.42 capture 0.2 withdraw 0.11 repel 0.12 deploy -0.1 destroy 0.23 displace -0.14 statement -0.28',
  'verb depend': 'aid 0.18 statement -0.1',
  'verb deploy': 'hold -0.11 deploy 0.28 ceasefire 0.14',
  'verb describe': 'attack 0.12 air-strike -0.11 shelling -0.12 withdraw 0.11 statement 0.83',
  'verb destroy': 'attack -0.11',
  'verb destroye': 'attack -0.11 destroy 0.21',
  'verb destroyed': 'attack -0.1 repel 0.12 destroy 0.1',
  'verb die': 'air-strike -0.1 shelling 0.3 displace -0.1',
  'verb die in': 'casualties 0.15',
  'verb die on': 'shelling 0.15 casualties 0.12',
  'verb dig': 'air-strike 0.17 casualties 0.22',
  'verb dismis': 'statement 0.21',
  'verb dismiss': 'statement 0.28',
  'verb dismisse': 'statement 0.21',
  'verb dismissed': 'statement 0.21',
  'verb displace': 'casualties 0.1 displace 0.15 aid 0.11',
  'verb dispute': 'attack -0.15',
  'verb do':
    'attack 0.1 air-strike 0.14 capture 0.22 deploy -0.19 abuse 0.27 destroy -0.14 displace 0.16 ceasefire -0.1 aid -0.11 statement -0.22',
  'verb document': 'air-strike 0.11 casualties -0.18',
  'verb doe': 'statement 0.18',
  'verb doing': 'statement 0.18',
  'verb draw': 'abuse 0.1 displace 0.14 statement 0.2',
  'verb drive':
    'air-strike -0.11 capture 0.15 withdraw -0.13 repel -0.19 siege -0.15 deploy 0.15 abuse -0.12 destroy -0.11 aid 0.1 statement -0.11',
  'verb drive out': 'attack -0.1 shelling 0.1 siege -0.12 displace 0.18 aid 0.19',
  'verb drop': 'attack -0.13 air-strike 0.2 shelling -0.13',
  'verb dropp': 'attack -0.11 air-strike 0.15',
  'verb droppe': 'attack -0.11 air-strike 0.15',
  'verb eat': 'abuse 0.12 statement 0.22',
  'verb empty': 'hold 0.14 abuse 0.25 displace 0.78 statement -0.19',
  'verb end': 'hold 0.1 ceasefire 0.11 statement -0.15',
  'verb ende': 'hold 0.12 casualties 0.16 statement -0.15',
  'verb ended': 'hold 0.12 casualties 0.16 statement -0.15',
  'verb enter':
    'attack 0.11 capture 0.15 withdraw -0.18 repel 0.1 deploy 0.1 abuse 0.12 displace -0.2 breach 0.11',
  'verb entere': 'capture 0.25 withdraw -0.11 advance 0.15 displace -0.16 statement 0.16',
  'verb entered': 'capture 0.26 withdraw -0.11 advance 0.17 destroy 0.1 displace -0.16 statement 0.16',
  'verb establish': 'attack 0.11 statement -0.13',
  'verb estimate': 'siege 0.19 casualties 0.11 displace 0.14',
  'verb evacuate': 'attack 0.12 withdraw 0.18 displace -0.17 ceasefire 0.21',
  'verb expect': 'withdraw 0.19 casualties -0.1 displace 0.12 ceasefire 0.1 statement 0.1',
  'verb expecte': 'withdraw 0.21 displace 0.13 ceasefire 0.11 statement 0.1',
  'verb expected': 'withdraw 0.21 displace 0.13 ceasefire 0.11 statement 0.1',
  'verb expel': 'attack 0.24 hold 0.14 repel 0.11 statement -0.16',
  'verb fail': 'attack 0.14 capture 0.17 siege-break 0.13',
  'verb faile': 'attack 0.14 capture 0.18 siege-break 0.13 statement 0.11',
  'verb failed': 'attack 0.15 capture 0.19 siege-break 0.14 statement 0.12',
  'verb fall': 'shelling -0.12 capture -0.12',
  'verb fall in': 'shelling 0.1 capture 0.17',
  'verb fall on': 'attack 0.13 capture -0.18 withdraw 0.1 casualties -0.11 aid 0.11',
  'verb feed': 'siege 0.12 deploy 0.17',
  'verb fight': 'attack -0.27 air-strike -0.13 deploy 0.18 ceasefire 0.11',
  'verb fight in': 'deploy 0.19 casualties 0.12 statement -0.13',
  'verb fighte': 'attack 0.22 deploy -0.17 casualties 0.1',
  'verb fighting': 'attack 0.15 deploy -0.18 casualties 0.1',
  'verb fil': 'air-strike 0.18 deploy 0.14 displace 0.1',
  'verb fill': 'air-strike 0.18 deploy 0.13 displace 0.1 statement 0.14',
  'verb fille': 'air-strike 0.18 deploy 0.14 displace 0.1',
  'verb find':
    'air-strike -0.17 bombing 0.18 capture 0.25 deploy -0.14 casualties -0.13 abuse 0.25 displace -0.11 statement -0.14',
  'verb find in': 'bombing 0.23 casualties 0.12 abuse 0.15 statement -0.14',
  'verb finish': 'statement -0.23',
  'verb fire': 'capture 0.12 destroy -0.11 statement 0.18',
  'verb flee': 'withdraw -0.16 deploy -0.11 statement -0.14',
  'verb fly': 'air-strike 0.15 statement -0.18',
  'verb follow': 'air-strike 0.18 withdraw 0.48 deploy -0.1 statement -0.17',
  'verb followe': 'air-strike 0.22 withdraw 0.16',
  'verb followed': 'air-strike 0.23 withdraw 0.17',
  'verb force': 'air-strike 0.17 capture -0.1 withdraw 0.11 abuse 0.14',
  'verb free': 'siege-break 0.17 abuse 0.12 ceasefire -0.13',
  'verb gather': 'deploy -0.21 statement 0.18',
  'verb get': 'capture -0.15 siege 0.14 siege-break 0.3 deploy -0.29 ceasefire 0.15 aid -0.11',
  'verb get out': 'displace 0.28',
  'verb give':
    'shelling 0.19 deploy 0.16 casualties 0.16 displace 0.19 ceasefire -0.14 aid -0.27 statement 0.1',
  'verb give up': 'capture 0.16 withdraw 0.28 deploy -0.1 displace 0.15',
  'verb go':
    'shelling 0.24 capture 0.25 withdraw -0.32 advance 0.12 deploy 0.25 destroy 0.18 displace -0.24 ceasefire -0.15 statement -0.13',
  'verb go back': 'withdraw -0.33 deploy -0.11',
  'verb go home': 'deploy 0.14',
  'verb go in': 'withdraw -0.12 deploy 0.11 displace 0.19 aid 0.15 statement -0.22',
  'verb go on': 'shelling 0.11 capture 0.18 deploy 0.25 abuse 0.18 displace -0.1 statement -0.1',
  'verb goe': 'displace -0.16 statement 0.22',
  'verb going': 'displace -0.16 statement 0.22',
  'verb halt': 'advance 0.11 repel 0.13 statement 0.12',
  'verb hand': 'withdraw 0.19 aid 0.12',
  'verb hand over': 'capture 0.1 withdraw 0.1 displace 0.11 aid -0.1',
  'verb hande': 'hold -0.11 withdraw 0.18 casualties -0.12',
  'verb hande over': 'capture 0.11 displace 0.12',
  'verb handed': 'withdraw 0.23 casualties -0.11 statement -0.1',
  'verb hang': 'ceasefire 0.1',
  'verb happen': 'bombing 0.11 withdraw 0.14',
  'verb happene': 'bombing 0.12 withdraw 0.16',
  'verb have': 'attack 0.13 capture 0.2 withdraw 0.18 deploy -0.19 displace 0.17 aid -0.1',
  'verb have in': 'air-strike 0.16 capture 0.12 casualties -0.1 displace 0.15 statement 0.31',
  'verb hear':
    'air-strike 0.43 bombing -0.37 capture 0.14 deploy 0.15 casualties 0.16 displace -0.12 statement -0.39',
  'verb help': 'air-strike 0.1 displace 0.14 statement 0.15',
  'verb hit': 'attack 0.13 air-strike 0.23 shelling -0.11 bombing -0.12 destroy 0.2 aid -0.14',
  'verb hold':
    'air-strike -0.1 withdraw 0.26 repel -0.14 deploy -0.24 abuse 0.23 displace 0.15 aid -0.12 statement -0.21',
  'verb holde': 'attack 0.18 hold -0.24 ceasefire 0.15',
  'verb holding': 'attack 0.18 hold -0.24 ceasefire 0.15',
  'verb hope': 'advance 0.17 aid 0.28 statement -0.13',
  'verb hurt': 'casualties 0.35',
  'verb include': 'capture 0.18 casualties 0.16',
  'verb insist': 'abuse 0.2 statement -0.27',
  'verb intend': 'siege 0.12',
  'verb interview': 'statement -0.11',
  'verb it': 'air-strike 0.12',
  'verb join': 'shelling 0.16 siege-break 0.16 deploy -0.11',
  'verb joine': 'shelling 0.17 siege-break 0.16 deploy -0.1 statement 0.14',
  'verb keep':
    'attack -0.13 hold -0.19 withdraw -0.1 advance 0.14 repel 0.19 deploy -0.19 ceasefire 0.2 breach 0.11 aid 0.23 statement -0.19',
  'verb kil': 'bombing -0.12 abuse -0.13 destroy -0.15 displace -0.11 ceasefire -0.1',
  'verb kil in': 'casualties 0.11',
  'verb kill':
    'attack 0.14 shelling -0.13 bombing -0.14 abuse -0.22 destroy -0.15 displace -0.11 ceasefire -0.1',
  'verb kill in': 'shelling -0.21',
  'verb kille': 'bombing -0.12 abuse -0.13 destroy -0.15 displace -0.11 ceasefire -0.1',
  'verb kille in': 'casualties 0.11',
  'verb killed': 'attack -0.22 casualties 0.26 abuse -0.28 destroy -0.13 displace -0.1 statement -0.34',
  'verb killed in': 'casualties 0.12',
  'verb killing': 'attack 0.27 bombing -0.1 casualties -0.26 abuse 0.16 statement 0.29',
  'verb knock': 'attack 0.13 air-strike 0.15 repel 0.13 destroy 0.12',
  'verb know':
    'attack -0.13 hold -0.17 withdraw -0.1 siege 0.1 deploy -0.13 casualties 0.17 abuse 0.13 displace -0.11 statement -0.23',
  'verb land': 'air-strike -0.13 shelling 0.17',
  'verb land in': 'air-strike 0.15',
  'verb lande': 'shelling 0.2 hold 0.1',
  'verb lande in': 'air-strike 0.16',
  'verb landed': 'shelling 0.2 hold 0.11',
  'verb last': 'air-strike 0.11 siege 0.17 siege-break 0.13',
  'verb laste': 'air-strike 0.13 withdraw 0.1 siege 0.18 siege-break 0.14 ceasefire -0.14',
  'verb lasted': 'air-strike 0.13 withdraw 0.1 siege 0.18 siege-break 0.14 ceasefire -0.14',
  'verb launch': 'air-strike -0.11 shelling 0.19 hold 0.13 siege 0.1',
  'verb launche': 'air-strike -0.1 hold 0.13 siege 0.1',
  'verb launched': 'air-strike -0.1 hold 0.13 siege 0.1',
  'verb lay': 'siege 0.1 ceasefire 0.11',
  'verb lead': 'air-strike -0.12 deploy -0.11 destroy 0.26 displace 0.17 statement -0.25',
  'verb leave':
    'shelling 0.17 hold 0.13 withdraw -0.46 siege 0.19 deploy -0.25 displace 0.18 breach 0.2 aid 0.18 statement 0.2',
  'verb leave in': 'air-strike 0.17 hold 0.13 withdraw 0.18 abuse -0.1 destroy 0.13 statement -0.17',
  'verb let': 'attack -0.14 shelling 0.11 siege 0.17 deploy -0.11 displace -0.13 ceasefire 0.28 breach 0.14',
  'verb lie': 'attack 0.17 air-strike -0.1 capture 0.12 advance 0.13 ceasefire 0.15 statement 0.1',
  'verb lift': 'air-strike 0.16 bombing 0.17 siege-break 0.17',
  'verb lifte': 'air-strike 0.16 bombing 0.17 siege-break 0.17',
  'verb link': 'capture 0.13 hold 0.22 statement 0.11',
  'verb linke': 'statement 0.16',
  'verb live': 'attack 0.1 hold 0.13 siege 0.17 destroy 0.1 displace -0.13 statement 0.19',
  'verb live in': 'attack 0.12 hold 0.24 destroy 0.15 statement 0.15',
  'verb load': 'withdraw 0.16 displace 0.28',
  'verb look': 'withdraw -0.11 deploy -0.11 aid -0.12',
  'verb looke': 'destroy 0.1 statement 0.11',
  'verb looking': 'statement 0.26',
  'verb lose':
    'attack -0.21 withdraw 0.25 siege 0.11 deploy -0.1 casualties 0.13 abuse -0.16 displace -0.25 ceasefire -0.1 statement -0.1',
  'verb maintain': 'hold 0.11 deploy -0.13 statement -0.18',
  'verb make':
    'shelling -0.22 hold 0.11 siege -0.12 siege-break 0.13 deploy 0.14 abuse -0.11 destroy -0.11 aid -0.15',
  'verb martyr': 'bombing 0.29 casualties -0.22',
  'verb martyre': 'bombing 0.3 casualties -0.21',
  'verb martyred': 'bombing 0.3 casualties -0.2',
  'verb matter': 'attack 0.12 hold 0.16 casualties -0.12 statement -0.11',
  'verb mean': 'displace 0.1 aid 0.15',
  'verb meet': 'attack 0.22 advance 0.11 repel 0.15 ceasefire 0.4 aid 0.24',
  'verb mine': 'bombing 0.39 abuse 0.19 destroy 0.12',
  'verb mis': 'air-strike 0.13 casualties 0.19 abuse 0.1',
  'verb miss': 'air-strike 0.12 hold 0.19 casualties 0.18 abuse 0.1',
  'verb misse': 'air-strike 0.13 casualties 0.19 abuse 0.1',
  'verb missing': 'casualties 0.35',
  'verb move': 'capture -0.11 hold -0.14 withdraw 0.29 advance -0.1 siege 0.19 displace 0.2 statement 0.18',
  'verb name': 'casualties -0.12 abuse -0.1',
  'verb need': 'bombing 0.16 deploy 0.1 casualties 0.24 aid 0.12',
  'verb negotiate': 'ceasefire -0.21 breach 0.12',
  'verb observe': 'breach 0.1 statement -0.16',
  'verb offer': 'withdraw 0.19 deploy 0.16 statement -0.18',
  'verb offere': 'withdraw 0.2 deploy 0.18 statement -0.18',
  'verb offered': 'withdraw 0.2 deploy 0.18 statement -0.18',
  'verb one': 'shelling 0.17 hold -0.17 siege 0.33 casualties -0.1 statement -0.28',
  'verb open': 'attack -0.2 withdraw -0.1 advance 0.12 siege 0.11 aid 0.12',
  'verb opene': 'statement 0.13',
  'verb opened': 'air-strike 0.1 statement 0.13',
  'verb operate': 'attack 0.16 hold 0.11',
  'verb over': 'siege-break 0.12 displace 0.19 aid 0.19 statement 0.21',
  'verb overrun': 'capture 0.24',
  'verb pack': 'attack 0.12 hold 0.13 withdraw 0.3',
  'verb packe': 'attack 0.12 hold 0.13 withdraw 0.3',
  'verb packed': 'hold 0.14 withdraw 0.11',
  'verb party': 'ceasefire 0.3 aid 0.19 statement -0.27',
  'verb pass': 'capture -0.1 deploy -0.1',
  'verb pay': 'siege 0.14 deploy 0.12',
  'verb photograph': 'hold 0.17 deploy 0.13 casualties 0.15',
  'verb plan': 'deploy 0.11 aid 0.27 statement -0.2',
  'verb plant': 'bombing 0.17 withdraw 0.14',
  'verb plante': 'bombing 0.17 withdraw 0.14',
  'verb planted': 'withdraw 0.15',
  'verb point': 'air-strike 0.14 withdraw 0.14 breach 0.16 statement -0.15',
  'verb post': 'attack 0.15 capture 0.15 deploy -0.13 casualties 0.32',
  'verb poste': 'capture 0.15 deploy -0.11 casualties 0.32',
  'verb posted': 'capture 0.15 deploy -0.11 casualties 0.32',
  'verb prepare': 'attack 0.34 air-strike 0.14 bombing 0.18 capture 0.11',
  'verb present': 'hold 0.15 deploy 0.56 statement -0.14',
  'verb promise': 'deploy 0.16 aid 0.42 statement -0.12',
  'verb protect': 'hold 0.18 breach 0.15 statement -0.14',
  'verb provide': 'displace 0.15 ceasefire 0.11 aid -0.22 statement -0.12',
  'verb publish': 'air-strike 0.29 casualties 0.11 destroy 0.25 displace 0.11 statement -0.19',
  'verb publishe': 'air-strike 0.3 casualties 0.13 destroy 0.25 displace 0.11 statement -0.28',
  'verb published': 'air-strike 0.31 casualties 0.13 destroy 0.25 displace 0.11 statement -0.27',
  'verb pul': 'shelling 0.12 withdraw 0.11 destroy 0.12 statement -0.18',
  'verb pull': 'shelling 0.11 hold 0.11 destroy 0.11',
  'verb pull back': 'shelling 0.16 hold 0.15 withdraw 0.33',
  'verb pulle': 'shelling 0.12 withdraw 0.11 destroy 0.12 statement -0.18',
  'verb pulled': 'shelling 0.12 withdraw 0.12 casualties 0.15 destroy 0.15 statement -0.17',
  'verb push': 'air-strike 0.18 capture -0.17 advance 0.2 repel 0.11 statement -0.13',
  'verb pushe': 'attack -0.32 air-strike 0.2 capture -0.14 withdraw 0.16',
  'verb pushed': 'attack -0.14 air-strike 0.1 capture -0.12',
  'verb put':
    'hold -0.1 withdraw -0.12 advance 0.1 deploy 0.17 casualties 0.17 destroy 0.17 displace 0.29 statement 0.21',
  'verb put out': 'air-strike 0.23 casualties -0.1 destroy 0.48 statement -0.14',
  'verb quote': 'statement -0.15',
  'verb raise': 'capture -0.15',
  'verb reach':
    'air-strike -0.13 bombing 0.1 repel 0.14 siege 0.15 siege-break 0.1 casualties -0.19 aid 0.18',
  'verb reache':
    'attack 0.14 bombing 0.11 capture -0.1 withdraw 0.1 repel 0.15 deploy 0.11 casualties -0.12 displace -0.13 statement -0.26',
  'verb reached': 'withdraw 0.13 repel 0.16 deploy 0.13 casualties -0.12 aid -0.1 statement -0.22',
  'verb read': 'attack -0.11',
  'verb ready': 'attack 0.12 abuse 0.1 statement 0.13',
  'verb recapture': 'capture 0.21',
  'verb receive': 'deploy 0.16 aid 0.14',
  'verb record': 'attack -0.13 shelling 0.15 destroy 0.11 statement 0.1',
  'verb recorde': 'attack -0.13 shelling 0.15 destroy 0.11 statement 0.1',
  'verb recorded': 'attack -0.13 shelling 0.15 destroy 0.11 statement 0.1',
  'verb recover': 'casualties 0.14',
  'verb refer': 'statement 0.23',
  'verb refuse': 'withdraw 0.1 displace 0.3 statement 0.29',
  'verb register': 'casualties 0.12 breach 0.21 statement 0.1',
  'verb registere': 'casualties 0.12 breach 0.21 statement 0.1',
  'verb registered': 'casualties 0.12 breach 0.21 statement 0.1',
  'verb reject': 'air-strike 0.22 casualties 0.14 statement -0.1',
  'verb rejecte': 'air-strike 0.23',
  'verb rejected': 'air-strike 0.23',
  'verb release': 'destroy 0.13 displace 0.2 ceasefire 0.18 statement -0.12',
  'verb remain': 'air-strike -0.1 hold 0.17 siege 0.15 deploy 0.26 abuse 0.15 aid -0.18',
  'verb remain in': 'displace 0.12',
  'verb remaine': 'withdraw 0.12 siege 0.12 displace 0.18',
  'verb remained': 'withdraw 0.12 siege 0.12 displace 0.19 statement 0.1',
  'verb renew': 'attack -0.11 aid 0.16 statement -0.19',
  'verb repel': 'advance 0.13 deploy 0.15',
  'verb reply': 'attack 0.12 shelling 0.26',
  'verb report': 'attack -0.1 deploy 0.19 abuse 0.17 breach 0.12 statement -0.15',
  'verb reporte': 'attack -0.1 deploy 0.2 abuse 0.17 breach 0.13 statement -0.15',
  'verb reported': 'deploy 0.22 abuse 0.18 breach 0.13 statement -0.14',
  'verb respond': 'shelling 0.14 statement 0.15',
  'verb responde': 'shelling 0.15',
  'verb responded': 'shelling 0.15',
  'verb resume': 'attack 0.13 shelling -0.12 siege-break 0.16 displace 0.31',
  'verb retake': 'capture 0.24 repel 0.12',
  'verb return': 'abuse 0.1',
  'verb returne': 'abuse 0.12 displace 0.11',
  'verb returned': 'withdraw -0.13 abuse 0.12',
  'verb rise': 'air-strike 0.15 casualties -0.1 destroy 0.11',
  'verb run': 'air-strike 0.13 hold -0.12 withdraw -0.15 siege-break 0.17 statement 0.26',
  'verb run out': 'withdraw -0.11 displace -0.12 aid 0.12 statement 0.65',
  'verb say':
    'attack -0.19 air-strike -0.3 shelling -0.15 capture -0.14 hold 0.23 withdraw -0.26 repel 0.1 siege 0.13 siege-break -0.11 deploy -0.15 casualties -0.17 abuse -0.2 displace -0.18 ceasefire -0.23 breach -0.19 aid -0.19 statement -0.57',
  'verb say in': 'air-strike 0.29 deploy 0.1 casualties -0.1',
  'verb say on': 'casualties -0.12',
  'verb saye': 'bombing 0.18 deploy 0.14 statement -0.13',
  'verb saying': 'bombing 0.18 deploy 0.14 statement -0.13',
  'verb search': 'attack 0.22 casualties 0.32 abuse 0.14',
  'verb searche': 'attack 0.22 casualties 0.32 abuse 0.14',
  'verb see':
    'air-strike 0.35 shelling -0.13 capture -0.12 hold -0.14 deploy 0.2 casualties -0.12 destroy 0.14 displace -0.17 statement -0.13',
  'verb seek': 'withdraw 0.28 abuse 0.13 ceasefire 0.23',
  'verb seem': 'shelling 0.17 casualties 0.12 statement -0.13',
  'verb seize': 'attack 0.16 capture 0.13 deploy -0.1 casualties 0.1 statement -0.11',
  'verb sell': 'withdraw 0.1 deploy -0.15 abuse 0.23 statement -0.19',
  'verb send': 'shelling -0.17 capture -0.14 hold -0.13 deploy -0.21 displace 0.19 statement 0.14',
  'verb serve': 'statement -0.1',
  'verb set': 'withdraw -0.11 deploy 0.16 abuse -0.1 aid 0.36',
  'verb set up': 'ceasefire 0.1 aid 0.25',
  'verb shel': 'air-strike -0.11 shelling 0.3',
  'verb shell': 'air-strike -0.15 shelling 0.5',
  'verb shelle': 'air-strike -0.11 shelling 0.3',
  'verb shelled': 'air-strike -0.11 shelling 0.3',
  'verb shelter': 'shelling 0.14',
  'verb shoot': 'air-strike -0.11 destroy 0.14 breach 0.13',
  'verb shoot dead': 'casualties -0.24 abuse 0.16',
  'verb show': 'bombing 0.18 advance 0.17 casualties 0.19 abuse -0.17 destroy 0.12',
  'verb showe': 'attack 0.12 bombing 0.13 advance 0.18 casualties 0.11 displace 0.11',
  'verb showed': 'attack 0.13 bombing 0.13 advance 0.18 casualties 0.12 displace 0.11 statement -0.14',
  'verb shut': 'siege -0.34 abuse 0.17 aid 0.14',
  'verb sit': 'hold 0.1 destroy 0.15 displace -0.11',
  'verb sleep': 'displace 0.22',
  'verb slip': 'displace 0.12',
  'verb spare': 'statement -0.18',
  'verb speak': 'attack -0.12 air-strike -0.18 bombing 0.1 hold -0.1 abuse 0.2 displace -0.16 statement 0.21',
  'verb spend': 'capture 0.22 hold 0.13 statement 0.11',
  'verb stand': 'advance 0.14 deploy 0.1 destroy 0.14 displace -0.14 aid 0.21',
  'verb stande': 'hold 0.13 abuse 0.13 destroy 0.26 statement -0.13',
  'verb standing': 'hold 0.13 abuse 0.13 destroy 0.26 statement -0.13',
  'verb start':
    'attack -0.21 air-strike 0.13 bombing -0.1 withdraw 0.15 siege 0.1 displace 0.1 statement 0.22',
  'verb starte': 'attack -0.14 air-strike 0.14 bombing -0.1 withdraw 0.22 siege 0.11',
  'verb started': 'attack -0.13 air-strike 0.16 bombing -0.1 withdraw 0.22 siege 0.11 statement -0.12',
  'verb starve': 'siege 0.27 casualties 0.2',
  'verb state': 'shelling 0.18 casualties 0.14 statement 0.1',
  'verb stay': 'attack -0.11 air-strike -0.11 displace 0.16 breach 0.12 statement 0.16',
  'verb staye': 'hold 0.15 deploy -0.15 displace 0.19 breach 0.14',
  'verb stayed': 'deploy -0.1 displace 0.19 breach 0.15',
  'verb stop': 'attack -0.15 air-strike 0.16 bombing 0.12 repel -0.12 destroy -0.1 breach 0.1',
  'verb stopp':
    'attack -0.1 shelling 0.17 bombing 0.14 advance 0.13 repel -0.13 displace 0.13 ceasefire -0.13 aid 0.15 statement -0.22',
  'verb stoppe':
    'attack -0.1 shelling 0.17 bombing 0.14 advance 0.13 repel -0.13 displace 0.13 ceasefire -0.13 aid 0.15 statement -0.22',
  'verb stopped':
    'attack -0.1 shelling 0.17 bombing 0.14 repel -0.12 displace 0.13 ceasefire -0.13 aid 0.14 statement -0.22',
  'verb storm': 'attack 0.1 repel 0.12 ceasefire 0.15',
  'verb storme': 'attack -0.2 capture 0.14 ceasefire 0.16',
  'verb stormed': 'attack -0.54 abuse 0.11 ceasefire 0.18',
  'verb strike': 'attack -0.1 air-strike -0.13 shelling 0.14 displace 0.11 ceasefire -0.14',
  'verb suggest': 'aid 0.17',
  'verb suggeste': 'aid 0.17',
  'verb supply': 'casualties 0.15 aid 0.16 statement -0.29',
  'verb support': 'air-strike 0.24 hold 0.11 aid 0.1 statement -0.19',
  'verb supporte': 'air-strike 0.14 hold 0.14 aid 0.14 statement -0.14',
  'verb supported': 'air-strike 0.17 hold 0.15 aid 0.14',
  'verb suppose': 'withdraw 0.15 breach 0.16 aid 0.13',
  'verb surrender': 'casualties 0.11 statement 0.3',
  'verb surround': 'attack 0.14 siege 0.22 deploy 0.16',
  'verb surrounde': 'attack 0.14 siege 0.22 deploy 0.16',
  'verb surrounded': 'attack 0.15 siege 0.2 deploy 0.16',
  'verb suspend': 'attack 0.1 aid 0.29 statement 0.14',
  'verb suspende': 'attack 0.1 aid 0.29 statement 0.14',
  'verb suspended': 'attack 0.11 aid 0.3',
  'verb take':
    'air-strike 0.1 capture -0.27 hold 0.16 siege -0.13 deploy 0.26 destroy 0.24 aid -0.15 statement 0.42',
  'verb take in': 'casualties 0.29',
  'verb take off':
    'air-strike 0.25 shelling 0.19 capture -0.1 withdraw 0.14 deploy 0.4 destroy 0.13 displace -0.22 statement -0.2',
  'verb take out': 'bombing 0.17 withdraw 0.17 casualties 0.1 displace 0.24 ceasefire 0.11',
  'verb talk': 'capture 0.13 casualties 0.1 ceasefire -0.1',
  'verb talke': 'statement -0.19',
  'verb target': 'air-strike 0.15 bombing 0.12 destroy 0.1',
  'verb targete': 'bombing 0.13 destroy 0.13',
  'verb targeted': 'bombing 0.14 destroy 0.13',
  'verb tell':
    'air-strike -0.12 shelling -0.21 hold -0.12 withdraw -0.18 deploy -0.26 casualties -0.18 abuse -0.3 aid -0.1 statement -0.31',
  'verb tell in': 'displace 0.24',
  'verb tell on': 'attack 0.14 statement -0.11',
  'verb there': 'hold 0.52 deploy 0.31 displace 0.16 ceasefire 0.16 statement -0.11',
  'verb think': 'attack 0.19 hold 0.3 deploy 0.29',
  'verb threaten': 'attack 0.25 shelling 0.1',
  'verb threatene': 'attack 0.14',
  'verb throw': 'shelling -0.14 capture 0.13 repel 0.27 siege 0.18 destroy 0.14 displace 0.13',
  'verb time': 'capture 0.17 deploy 0.15',
  'verb trap': 'bombing 0.15 withdraw 0.1 displace -0.11 ceasefire 0.16 statement 0.1',
  'verb trapp': 'siege 0.11 statement 0.12',
  'verb trappe': 'siege 0.11 statement 0.12',
  'verb trapped': 'siege 0.11 statement 0.12',
  'verb treat': 'abuse 0.19 statement 0.21',
  'verb treate': 'abuse 0.21 statement 0.27',
  'verb treated': 'abuse 0.21',
  'verb try':
    'attack 0.41 shelling -0.1 bombing 0.27 capture 0.11 withdraw 0.13 repel 0.12 siege-break 0.15 displace 0.28 breach 0.13 statement -0.19',
  'verb trye': 'attack 0.23 air-strike 0.14 withdraw -0.1 deploy -0.1 abuse 0.11',
  'verb trying': 'attack 0.23 air-strike 0.14 withdraw -0.1 deploy -0.1 abuse 0.11',
  'verb turn': 'capture -0.11 hold 0.1 deploy 0.12 casualties 0.1 destroy -0.13',
  'verb turne': 'attack -0.11 bombing 0.1 withdraw -0.12 deploy 0.15 casualties 0.13 destroy -0.12',
  'verb turned': 'attack -0.1 bombing 0.1 withdraw -0.12 casualties 0.13 destroy -0.12',
  'verb use':
    'air-strike 0.25 shelling 0.41 bombing -0.16 hold 0.17 siege-break 0.15 deploy 0.14 casualties -0.1 abuse -0.11 destroy -0.12 ceasefire -0.1 aid 0.17 statement -0.45',
  'verb verify': 'casualties -0.13 destroy 0.15',
  'verb visit': 'statement 0.2',
  'verb vote': 'air-strike 0.14 aid 0.12 statement 0.12',
  'verb vow': 'capture 0.18 statement 0.12',
  'verb vowe': 'capture 0.18 statement 0.12',
  'verb vowed': 'capture 0.18 statement 0.12',
  'verb wait': 'attack -0.12 shelling 0.15 deploy 0.22 casualties 0.18',
  'verb waite': 'attack -0.1 shelling 0.16 deploy 0.24 casualties 0.19',
  'verb waited': 'deploy 0.34 displace -0.15',
  'verb waiting': 'shelling 0.18 deploy -0.1 casualties 0.23 displace 0.12',
  'verb walk': 'withdraw 0.12 casualties 0.19 abuse 0.11 displace 0.1 ceasefire 0.16 statement -0.17',
  'verb walke': 'withdraw 0.14 casualties 0.2 ceasefire 0.17',
  'verb walked': 'withdraw 0.15 ceasefire 0.17',
  'verb want': 'capture 0.12 deploy 0.1 displace 0.16 ceasefire -0.18 aid -0.16',
  'verb wante': 'statement 0.1',
  'verb warn': 'deploy -0.1',
  'verb warne': 'statement 0.13',
  'verb warned': 'attack -0.1 statement 0.17',
  'verb watch': 'displace 0.13 aid 0.1',
  'verb watche': 'displace 0.16',
  'verb way': 'attack 0.28 deploy 0.4',
  'verb what': 'attack 0.13 bombing 0.13 capture 0.15 abuse 0.14 ceasefire -0.1 aid 0.19 statement 0.1',
  'verb win': 'capture -0.15 casualties 0.11',
  'verb withdraw': 'withdraw 0.38 deploy -0.22 displace -0.1 statement -0.23',
  'verb work': 'air-strike 0.17 bombing 0.1 siege 0.16 destroy -0.1 ceasefire -0.11 aid 0.12',
  'verb worke': 'air-strike 0.18',
  'verb wound': 'casualties -0.19 abuse -0.1 ceasefire 0.11 aid 0.18 statement 0.16',
  'verb wounde': 'casualties -0.29 abuse -0.1 ceasefire 0.11 aid 0.18 statement 0.17',
  'verb wounded': 'casualties -0.25 ceasefire 0.12 aid 0.2 statement 0.19',
  'verb write': 'withdraw 0.16 statement -0.2',
  'weapon aircraft':
    'attack -0.24 air-strike 0.73 shelling -0.35 hold -0.25 withdraw -0.18 advance 0.12 deploy -0.17 abuse -0.15 destroy -0.13 displace -0.18 breach 0.25 aid -0.15 statement -0.23',
  'weapon anti-tank':
    'attack 0.21 shelling -0.24 capture 0.21 repel 0.11 deploy 0.18 casualties 0.11 destroy 0.25 statement 0.12',
  'weapon armour':
    'attack 0.35 air-strike -0.16 shelling -0.14 bombing -0.15 capture 0.13 hold 0.15 withdraw 0.1 advance 0.26 deploy 0.16 casualties -0.15 destroy 0.27 ceasefire -0.12',
  'weapon artillery':
    'attack 0.11 air-strike -0.26 shelling 0.79 bombing -0.1 capture -0.19 hold -0.31 withdraw 0.19 advance 0.14 repel -0.18 deploy -0.12 casualties -0.19 abuse -0.26 destroy -0.2 displace -0.16 ceasefire -0.11 breach 0.12 aid -0.14',
  'weapon barrel-bomb': 'air-strike 0.21 bombing -0.11 destroy 0.17',
  'weapon chemical':
    'attack 0.74 air-strike 0.27 withdraw -0.11 deploy 0.16 casualties -0.22 destroy 0.1 displace -0.15 ceasefire -0.1 statement -0.1',
  'weapon drone': 'shelling 0.2 deploy 0.24',
  'weapon helicopter': 'attack 0.41 shelling -0.21 withdraw 0.16 deploy -0.12 destroy -0.19 aid 0.22',
  'weapon incendiary': 'air-strike 0.28 advance 0.12',
  'weapon mine-ied':
    'attack 0.15 air-strike -0.16 bombing 0.71 deploy -0.15 casualties -0.23 destroy -0.15 displace -0.15 ceasefire 0.28 aid 0.22 statement -0.23',
  'weapon missile': 'hold -0.16 withdraw -0.13 repel 0.16 deploy -0.12 destroy 0.28',
  'weapon mortar':
    'attack 0.13 air-strike -0.11 shelling 0.19 hold 0.25 abuse -0.16 destroy -0.11 ceasefire -0.11 statement -0.23',
  'weapon rocket':
    'attack -0.22 air-strike -0.22 shelling 0.38 hold 0.13 withdraw -0.11 casualties 0.12 abuse -0.13 destroy 0.16 statement -0.21',
  'weapon small-arms':
    'air-strike -0.24 shelling 0.18 capture -0.13 hold -0.2 withdraw 0.21 deploy 0.29 abuse 0.18 displace 0.49 aid 0.14',
  'weapon suicide-bomb': 'attack -0.1 bombing 0.37 capture -0.13 deploy -0.11 destroy -0.1',
  'weapon vehicle-bomb':
    'air-strike -0.25 shelling -0.18 bombing 0.88 capture 0.14 advance 0.19 deploy -0.17 abuse -0.12 destroy -0.17 displace -0.13',
  'with =his': 'attack -0.1 casualties 0.14 ceasefire 0.16 statement 0.2',
  'with a place':
    'attack 0.4 air-strike 0.24 shelling 0.29 bombing -0.2 capture 0.26 hold 0.39 withdraw 0.41 advance 0.23 siege 0.15 siege-break 0.19 deploy 0.49 abuse -0.14 destroy -0.26 displace 0.19 ceasefire -0.13 breach 0.19 aid 0.29 statement -0.14',
  'with a side':
    'shelling -0.17 bombing -0.14 capture -0.39 hold 0.74 siege 0.2 siege-break -0.43 deploy 0.31 casualties 0.1 abuse 0.15 destroy -0.63 ceasefire 0.13 breach 0.28 aid 0.12 statement 0.45',
  'with aid': 'abuse 0.14 destroy 0.15 displace 0.13 aid 0.12 statement -0.14',
  'with armour': 'capture 0.36 deploy 0.34 abuse 0.11 destroy 0.11 displace -0.1 statement -0.21',
  'with arms': 'attack 0.2 air-strike -0.17 repel 0.1 abuse 0.1 ceasefire -0.11 statement -0.1',
  'with artillery': 'shelling -0.13 repel 0.11',
  'with bomb': 'capture 0.18 abuse 0.15',
  'with fire': 'air-strike -0.14 bombing -0.24 deploy 0.18 abuse 0.13 statement -0.1',
  'with force':
    'attack 0.12 air-strike -0.35 bombing 0.19 hold -0.12 siege -0.16 siege-break 0.14 deploy 0.16 casualties -0.13 destroy -0.12 displace -0.12 ceasefire 0.19 aid -0.16 statement 0.32',
  'with ground': 'hold 0.17 abuse 0.16 ceasefire 0.21 statement -0.27',
  'with is counted':
    'air-strike -0.18 shelling 0.19 capture 0.2 hold -0.15 deploy 0.21 casualties 0.26 displace 0.16 aid -0.1 statement 0.13',
  'with of force': 'shelling 0.14 siege 0.15',
  'with of ground': 'attack -0.12 shelling -0.1 advance -0.18 siege -0.1 siege-break 0.2',
  'with of side':
    'attack -0.12 shelling -0.1 bombing 0.12 hold -0.17 advance 0.14 repel 0.13 siege -0.11 displace 0.12 ceasefire 0.2 statement 0.29',
  'with of speaker': 'shelling 0.14 statement -0.1',
  'with people':
    'attack -0.18 air-strike -0.21 bombing 0.35 withdraw -0.21 advance -0.19 deploy 0.11 displace 0.11',
  'with speaker':
    'attack -0.15 air-strike -0.27 bombing 0.2 hold -0.14 deploy -0.17 abuse -0.27 destroy -0.12 ceasefire 0.1 aid -0.17',
  'with works': 'capture 0.21 deploy 0.19 ceasefire -0.11 statement -0.18',
  'within =date': 'attack 0.14 capture 0.14 withdraw 0.37 statement -0.1',
  'within =hour': 'attack 0.12 ceasefire 0.17 statement 0.16',
  'within ground': 'air-strike 0.15 capture -0.17 advance 0.24',
  'within of ground': 'advance 0.24 statement 0.14',
  'word a.m.': 'air-strike 0.28 capture 0.19',
  'word abandon': 'hold -0.11 withdraw 0.14 deploy 0.16',
  'word abduct': 'abuse 0.2',
  'word able':
    'hold 0.29 withdraw -0.11 repel 0.33 casualties -0.11 abuse 0.27 destroy 0.33 displace -0.15 aid 0.51 statement 0.11',
  'word about':
    'attack 0.27 capture -0.11 hold 0.74 withdraw -0.24 advance -0.18 displace 0.41 aid -0.18 statement -0.42',
  'word accept': 'air-strike 0.12 shelling -0.1 withdraw -0.14 ceasefire 0.24 statement 0.34',
  'word access': 'siege -0.12 aid 0.54 statement 0.22',
  'word accord':
    'attack -0.27 shelling 0.1 bombing 0.11 capture -0.22 hold -0.13 advance 0.14 deploy -0.15 casualties 0.4 abuse -0.13 destroy -0.16 displace 0.25 ceasefire -0.22 breach 0.3 aid -0.19 statement -0.24',
  'word account': 'shelling 0.22 withdraw 0.25 repel -0.13 aid 0.16 statement -0.15',
  'word accuse':
    'attack 0.11 air-strike -0.17 hold -0.11 siege -0.1 deploy -0.13 casualties -0.13 abuse 0.46 destroy 0.12 ceasefire -0.14',
  'word acknowledge': 'attack 0.17 air-strike 0.38 shelling 0.25 deploy 0.1 casualties 0.3',
  'word act': 'attack -0.1 air-strike -0.19 deploy 0.16 statement 0.32',
  'word action': 'destroy 0.26 statement 0.22',
  'word activist':
    'attack 0.28 air-strike 0.1 shelling 0.23 hold 0.32 advance 0.13 deploy -0.2 casualties 0.36 destroy 0.15 displace -0.16 statement -0.42',
  'word add': 'shelling 0.15 ceasefire 0.13 aid 0.32',
  'word address': 'statement 0.31',
  'word administration': 'attack 0.1 destroy 0.33 statement 0.51',
  'word admit': 'bombing 0.14 casualties 0.31 statement -0.18',
  'word advance':
    'attack -0.39 air-strike 0.12 shelling -0.13 bombing 0.18 hold -0.19 withdraw -0.1 advance 0.82 repel 0.29 deploy -0.27 statement 0.13',
  'word adviser': 'withdraw -0.16 deploy 0.16 statement -0.17',
  'word affair': 'statement -0.17',
  'word affiliate': 'hold 0.33',
  'word afternoon': 'attack -0.17 air-strike 0.1 shelling -0.14 capture 0.42 repel 0.14 deploy 0.22',
  'word again':
    'attack 0.13 air-strike 0.34 shelling 0.11 withdraw 0.33 siege-break 0.15 deploy 0.15 destroy -0.11 displace -0.15 ceasefire -0.15 aid 0.24',
  'word agency':
    'shelling -0.21 capture -0.13 siege 0.14 deploy -0.13 abuse -0.14 displace 0.1 aid 0.2 statement -0.14',
  'word agent': 'attack 0.22 air-strike 0.29 bombing -0.11 siege -0.1 statement 0.22',
  'word aggression': 'attack 0.33 air-strike -0.1 repel 0.13 statement 0.26',
  'word ago': 'attack 0.18 air-strike -0.25 hold 0.32 abuse 0.19 destroy 0.12 ceasefire -0.12 aid 0.11',
  'word agree':
    'air-strike -0.18 withdraw 0.19 siege 0.13 ceasefire 0.83 breach -0.16 aid -0.14 statement 0.14',
  'word agreement':
    'attack -0.12 capture -0.1 hold -0.11 deploy -0.16 displace 0.15 ceasefire -0.1 breach 0.27 statement -0.24',
  'word aid': 'air-strike 0.14 siege 0.1 deploy 0.34 abuse 0.39 displace -0.15 aid 0.14 statement -0.26',
  'word aim': 'attack 0.32 air-strike 0.17 shelling -0.21 capture 0.24 advance -0.1 siege-break 0.27',
  'word air':
    'attack 0.3 air-strike 0.36 bombing -0.13 capture 0.21 withdraw -0.12 repel 0.28 casualties -0.13 destroy -0.16 statement -0.21',
  'word airbase': 'attack 0.13 air-strike -0.26 capture 0.15 advance -0.11 siege-break 0.21 deploy 0.11',
  'word aircraft':
    'attack -0.11 air-strike 0.55 withdraw -0.17 advance 0.1 casualties -0.11 destroy 0.11 statement -0.23',
  'word airfield': 'attack 0.16 air-strike -0.15 shelling 0.23 hold 0.21 advance -0.1 statement -0.11',
  'word airport':
    'air-strike 0.2 hold -0.12 withdraw 0.14 advance 0.1 siege-break 0.21 deploy -0.23 casualties 0.12 abuse -0.13 displace -0.18 statement -0.13',
  'word airspace': 'air-strike -0.12 shelling 0.15 repel 0.31 deploy 0.26 breach 0.34 statement -0.15',
  'word airstrike': 'air-strike 0.27 capture 0.18 breach 0.17 statement -0.19',
  'word alive': 'casualties -0.17 abuse 0.43 statement 0.25',
  'word all': 'breach 0.13',
  'word allegation': 'air-strike 0.15 deploy 0.1 abuse 0.12 statement 0.38',
  'word allege': 'air-strike -0.18 casualties 0.38 abuse 0.24 statement -0.16',
  'word alliance': 'siege -0.12 deploy 0.12 destroy 0.12 statement 0.64',
  'word allow':
    'attack -0.26 air-strike -0.17 hold -0.1 deploy -0.26 casualties -0.1 abuse -0.15 displace 0.47 ceasefire 0.24 aid 0.29 statement 0.24',
  'word ally': 'attack -0.35 air-strike 0.22 abuse -0.11 destroy 0.14',
  'word almost':
    'attack 0.38 air-strike -0.11 shelling 0.23 capture 0.21 siege 0.12 deploy -0.15 destroy -0.13 displace 0.21 ceasefire 0.12',
  'word alone':
    'attack -0.13 air-strike 0.1 bombing 0.12 siege 0.15 casualties 0.14 destroy 0.21 displace 0.1 statement 0.17',
  'word already':
    'air-strike -0.21 shelling 0.28 capture 0.35 hold -0.16 withdraw 0.1 advance 0.32 siege 0.11 deploy 0.2 abuse 0.1 displace -0.13 aid 0.17 statement -0.19',
  'word also': 'hold 0.24 siege 0.32 deploy 0.1 casualties 0.16 abuse -0.16 ceasefire -0.11',
  'word ambulance': 'casualties 0.14 abuse 0.14 displace 0.41 aid -0.14 statement -0.23',
  'word american':
    'attack -0.15 air-strike -0.16 shelling 0.38 bombing 0.18 capture -0.1 hold 0.25 deploy 0.29 abuse -0.1 destroy 0.11 displace -0.13 ceasefire -0.13 aid -0.1 statement 0.28',
  'word ammunition': 'withdraw 0.18 deploy 0.56',
  'word announce':
    'air-strike -0.14 shelling -0.21 bombing 0.12 withdraw 0.13 deploy 0.22 casualties -0.24 breach 0.11 statement -0.1',
  'word anonymity': 'siege -0.1 statement -0.2',
  'word answer':
    'attack -0.15 air-strike 0.2 shelling 0.13 advance 0.13 deploy -0.19 abuse -0.24 displace -0.11 aid 0.26 statement -0.14',
  'word apart': 'attack 0.23 siege 0.16 deploy 0.14',
  'word appeal': 'ceasefire 0.1 aid 0.53',
  'word appear': 'attack -0.11 air-strike 0.11 statement 0.3',
  'word approach': 'shelling 0.15 advance -0.16 casualties 0.16 abuse 0.19 displace 0.12 statement -0.12',
  'word area':
    'attack -0.18 bombing 0.39 capture -0.24 hold -0.37 withdraw -0.22 siege 0.42 deploy 0.23 abuse -0.33 destroy -0.17 ceasefire 0.14 statement 0.22',
  'word arm':
    'air-strike -0.18 shelling 0.24 bombing 0.22 capture -0.18 withdraw -0.17 deploy 0.51 abuse -0.27 ceasefire 0.11',
  'word armed':
    'attack 0.11 air-strike 0.25 shelling 0.3 casualties -0.16 abuse 0.43 destroy -0.21 displace -0.16 ceasefire 0.37 breach 0.12 statement -0.23',
  'word armour': 'deploy -0.24 statement 0.24',
  'word armoured': 'attack -0.2 hold -0.12 deploy 0.24 displace 0.14 statement -0.14',
  'word army':
    'attack 0.23 air-strike 0.12 shelling 0.25 bombing -0.15 capture 0.16 hold -0.3 withdraw -0.17 advance -0.37 repel 0.27 siege 0.39 deploy -0.27 casualties -0.36 abuse 0.23 breach -0.13 statement -0.18',
  'word around': 'shelling -0.1 siege 0.24 casualties -0.18 displace 0.23 statement 0.12',
  'word arrangement': 'displace 0.24 ceasefire 0.7',
  'word arrest': 'attack -0.12 bombing 0.11 casualties -0.21 abuse 0.38 statement -0.23',
  'word arrive': 'air-strike -0.15 advance 0.16 deploy 0.45 displace 0.14',
  'word arsenal': 'attack 0.25 withdraw 0.15 casualties -0.11',
  'word artillery':
    'attack 0.18 air-strike 0.27 shelling 0.24 withdraw 0.2 casualties -0.11 destroy -0.16 statement 0.15',
  'word as':
    'attack -0.16 shelling 0.22 capture -0.24 withdraw -0.16 siege -0.12 deploy 0.27 abuse -0.1 ceasefire 0.21 aid 0.29',
  'word ask':
    'attack -0.13 shelling -0.1 capture -0.14 hold -0.11 withdraw -0.24 deploy -0.32 casualties -0.36 abuse -0.12 destroy -0.14 displace -0.33 aid -0.12 statement -0.7',
  'word assault': 'air-strike -0.14 bombing -0.16 siege 0.23 ceasefire 0.1',
  'word attack':
    'attack 0.36 air-strike -0.29 shelling 0.23 bombing 0.35 capture -0.36 withdraw 0.18 advance -0.11 repel 0.34 siege -0.15 deploy 0.1 casualties -0.13 abuse -0.26 displace -0.14 ceasefire -0.15 aid -0.18 statement 0.19',
  'word attacker': 'attack -0.17 bombing 0.21 deploy 0.11 casualties 0.49',
  'word attempt':
    'attack 0.34 air-strike -0.25 shelling 0.13 capture 0.1 withdraw -0.15 advance 0.4 repel 0.53 deploy -0.19 casualties -0.1 abuse 0.42 destroy -0.1 displace 0.18 aid 0.53',
  'word audio': 'casualties 0.12 statement 0.38',
  'word author': 'advance 0.33 statement 0.13',
  'word authority':
    'shelling 0.11 withdraw 0.11 siege 0.2 deploy -0.13 casualties 0.19 abuse 0.13 statement 0.32',
  'word avoid': 'displace 0.42 statement -0.25',
  'word away':
    'attack -0.16 hold 0.16 withdraw 0.18 advance 0.4 repel 0.15 deploy -0.19 casualties -0.15 abuse 0.26 destroy 0.24 displace -0.14 ceasefire 0.1 breach 0.14',
  'word baby': 'aid 0.11',
  'word back':
    'attack 0.31 shelling -0.24 bombing -0.16 capture 0.37 withdraw 0.42 deploy -0.53 casualties -0.25 destroy -0.28 displace 0.48 ceasefire -0.25 breach -0.11 aid -0.3',
  'word bad': 'hold 0.16 abuse 0.16',
  'word bag': 'withdraw 0.15 deploy -0.1 displace 0.6',
  'word bakery': 'attack -0.17 air-strike 0.1',
  'word bank': 'attack 0.1 capture 0.11 hold 0.27 deploy 0.25 abuse 0.23 statement -0.25',
  'word barely': 'hold 0.29',
  'word bargain': 'withdraw 0.24 ceasefire 0.16 statement 0.17',
  'word barrack': 'bombing 0.12 hold 0.36 withdraw 0.24 deploy -0.11',
  'word barrel':
    'attack -0.11 air-strike 0.58 bombing -0.22 capture -0.1 advance 0.15 casualties -0.12 displace -0.13 aid -0.11 statement -0.14',
  'word base':
    'air-strike 0.17 shelling 0.11 capture -0.1 hold 0.28 displace -0.16 aid -0.14 statement -0.29',
  'word basin': 'hold 0.2',
  'word basis': 'attack 0.27 air-strike 0.19 hold 0.1 ceasefire 0.15 statement -0.24',
  'word battalion': 'deploy 0.12',
  'word battery': 'shelling 0.13 repel 0.17 deploy 0.1 breach 0.15 aid 0.14',
  'word battle': 'attack -0.32 hold 0.12 deploy -0.21 casualties 0.35 displace 0.11',
  'word be':
    'attack 0.56 bombing -0.12 capture -0.12 hold 0.33 advance -0.2 siege -0.12 siege-break -0.1 deploy 0.14 casualties -0.31 destroy 0.11 aid -0.32 statement 0.13',
  'word beat': 'air-strike 0.11 withdraw 0.14 repel 0.27 abuse 0.17 statement -0.16',
  'word become': 'attack 0.1 air-strike 0.13 capture -0.1 siege 0.17',
  'word bed': 'attack 0.36 statement 0.39',
  'word before': 'attack -0.16 air-strike 0.33 shelling -0.1 deploy 0.37 casualties 0.13 statement 0.16',
  'word beg': 'displace -0.11 aid 0.15',
  'word begin':
    'air-strike 0.15 bombing 0.26 hold -0.11 withdraw 0.25 siege-break 0.29 aid -0.13 statement -0.41',
  'word beginning': 'hold 0.15 casualties 0.32 displace 0.17',
  'word behead': 'shelling 0.14 casualties -0.17 abuse 0.14',
  'word believe':
    'attack -0.12 air-strike 0.13 hold 0.66 deploy -0.15 casualties 0.44 abuse 0.13 displace -0.21 aid -0.11',
  'word belong':
    'air-strike -0.1 shelling 0.13 bombing 0.31 hold 0.16 casualties -0.1 abuse 0.14 statement -0.18',
  'word besiege':
    'air-strike -0.14 capture -0.19 withdraw -0.14 siege 1.32 siege-break 0.39 deploy -0.15 casualties -0.1 aid 0.64 statement -0.29',
  'word bet': 'statement 0.25',
  'word big': 'capture 0.14 deploy -0.13 casualties -0.32 abuse -0.1 statement 0.39',
  'word black': 'air-strike 0.12 capture -0.1 hold 0.29 withdraw 0.17 statement 0.27',
  'word blame': 'attack 0.2 air-strike 0.16 shelling 0.19 deploy -0.12 destroy 0.11 breach 0.27',
  'word blanket': 'air-strike 0.15 aid -0.26 statement 0.17',
  'word blast': 'destroy 0.17',
  'word block': 'air-strike 0.1 capture 0.14 repel 0.11 siege 0.6 destroy -0.16 displace 0.11 statement 0.27',
  'word blockade': 'siege -0.15 breach 0.1',
  'word blood': 'withdraw -0.1 abuse 0.14 statement 0.75',
  'word blow': 'air-strike -0.12 bombing 0.12 destroy 0.28 displace -0.1 statement 0.3',
  'word boat': 'air-strike 0.25 withdraw 0.11 destroy -0.18',
  'word body':
    'attack -0.11 capture -0.12 hold -0.13 withdraw -0.15 casualties 0.49 abuse -0.15 destroy -0.22',
  'word bomb':
    'attack -0.22 air-strike 0.25 shelling -0.4 hold -0.1 casualties -0.23 abuse -0.1 displace -0.18 aid -0.17',
  'word bombardment': 'air-strike 0.33 shelling 0.17 advance 0.14 casualties -0.21 statement 0.22',
  'word bomber':
    'air-strike -0.41 bombing 0.4 capture -0.14 casualties 0.18 abuse -0.12 destroy -0.11 statement -0.11',
  'word bombing': 'attack 0.15 air-strike -0.16 shelling 0.49 bombing 0.18 withdraw 0.17 statement 0.29',
  'word booby': 'bombing 0.26 withdraw 0.16 casualties -0.13 ceasefire 0.33',
  'word border':
    'attack 0.31 air-strike -0.17 hold -0.33 withdraw 0.17 siege-break -0.14 destroy -0.12 aid 0.38',
  'word bottle': 'deploy -0.18',
  'word boy': 'bombing 0.32 casualties 0.11 abuse -0.19',
  'word branch': 'attack 0.19 abuse 0.1 aid 0.12 statement -0.32',
  'word breach': 'attack -0.19 destroy 0.12 breach 0.74',
  'word bread': 'deploy -0.13 abuse -0.15 aid 0.19',
  'word break':
    'attack 0.45 air-strike -0.18 shelling -0.12 withdraw 0.13 advance -0.12 repel 0.23 siege-break 0.34 deploy -0.13 casualties 0.23 abuse -0.14 destroy 0.23 ceasefire 0.12 breach -0.21 aid -0.11 statement -0.22',
  'word bridge': 'advance 0.14 siege 0.18 destroy 0.18 ceasefire 0.14',
  'word brigade': 'shelling -0.12 hold 0.15 advance 0.22 repel 0.14 displace -0.11',
  'word brigadier': 'attack 0.26',
  'word bring':
    'attack -0.2 air-strike 0.23 shelling -0.17 hold -0.16 withdraw -0.2 advance 0.17 deploy 0.12 casualties 0.19 abuse -0.22 destroy 0.19 displace -0.31 ceasefire 0.18 statement -0.19',
  'word british': 'air-strike 0.12 deploy 0.11 casualties -0.1 statement 0.12',
  'word broadcast': 'withdraw 0.11',
  'word broker': 'ceasefire 0.24',
  'word brother': 'shelling 0.24 deploy 0.16 displace -0.11 statement -0.17',
  'word buffer': 'ceasefire 0.1 aid 0.21 statement 0.2',
  'word build': 'displace 0.24',
  'word building':
    'attack -0.12 air-strike -0.36 shelling 0.3 bombing 0.2 capture 0.25 withdraw -0.11 deploy -0.16 casualties -0.26 abuse 0.31 destroy 0.54 displace -0.1',
  'word bulldozer': 'attack 0.26 siege-break 0.27 deploy -0.11 destroy 0.33',
  'word bullet': 'attack 0.22 air-strike -0.12 shelling -0.1 deploy 0.1 abuse 0.27 statement 0.19',
  'word bulletin': 'attack 0.17 casualties 0.1 destroy 0.18',
  'word burn': 'attack 0.12 shelling 0.15 abuse 0.1 displace -0.16 ceasefire -0.11 statement -0.18',
  'word bury': 'bombing -0.11 casualties 0.22',
  'word bus':
    'attack -0.13 air-strike -0.29 capture -0.19 withdraw 0.1 siege -0.12 deploy 0.13 casualties -0.22 displace 0.92 ceasefire 0.11 aid -0.29',
  'word buy': 'deploy 0.13 statement -0.11',
  'word call':
    'air-strike 0.1 capture 0.26 hold -0.14 withdraw -0.16 siege -0.1 displace 0.48 ceasefire -0.19 breach 0.1 statement 0.15',
  'word calm': 'attack 0.34 ceasefire -0.11',
  'word camp': 'capture -0.2 hold -0.12 abuse -0.26 destroy -0.12 displace 0.4 ceasefire 0.15 statement 0.23',
  'word campaign': 'capture 0.36 casualties 0.1 abuse 0.1 ceasefire -0.16',
  'word capital':
    'attack -0.24 air-strike -0.12 shelling 0.2 capture 0.25 withdraw 0.29 advance 0.13 siege -0.1 casualties -0.11 abuse 0.18 destroy 0.12 displace -0.24 ceasefire 0.34 statement -0.27',
  'word captive': 'capture -0.23 abuse 0.34 ceasefire -0.11',
  'word capture':
    'hold -0.14 withdraw -0.11 advance 0.11 siege-break 0.11 deploy 0.15 abuse 0.13 statement -0.17',
  'word car':
    'air-strike -0.2 shelling 0.14 withdraw 0.24 advance 0.1 abuse 0.23 destroy -0.3 displace 0.2 aid -0.14 statement -0.2',
  'word card': 'breach 0.33',
  'word carry':
    'attack -0.13 air-strike 0.42 shelling 0.14 bombing 0.11 withdraw -0.13 repel 0.11 deploy 0.17 casualties -0.13 abuse -0.15 destroy -0.23 ceasefire -0.12 aid 0.58 statement -0.16',
  'word case': 'attack 0.14 air-strike -0.13 shelling 0.23 abuse 0.24',
  'word casualty': 'casualties -0.27 statement -0.17',
  'word cause': 'statement 0.31',
  'word ceasefire': 'deploy -0.1 casualties -0.1 displace 0.12 ceasefire 0.43 breach -0.14 statement 0.1',
  'word cell': 'bombing 0.12 repel 0.17 deploy -0.11 casualties 0.19 abuse -0.22',
  'word cellar': 'air-strike -0.16 abuse 0.15 displace 0.1 statement 0.11',
  'word cemetery': 'attack 0.49 advance 0.2 siege-break 0.28 casualties 0.22 abuse -0.1 displace -0.1',
  'word center':
    'attack -0.12 air-strike 0.15 shelling 0.13 capture 0.13 hold 0.13 siege 0.27 abuse -0.19 statement -0.22',
  'word central': 'hold -0.1 withdraw 0.12 siege 0.25 siege-break 0.18 displace -0.17 statement -0.1',
  'word centre': 'deploy -0.11 abuse 0.12 displace -0.13 statement 0.14',
  'word cessation': 'air-strike 0.15 ceasefire 0.17 statement -0.26',
  'word change': 'shelling 0.13 capture 0.27 hold -0.17 withdraw 0.19 statement 0.34',
  'word channel': 'air-strike -0.3 bombing 0.1 casualties -0.11 abuse 0.1 statement 0.12',
  'word charge': 'attack -0.21 air-strike 0.28 shelling 0.16 deploy 0.14 abuse 0.28 displace 0.11',
  'word charity': 'statement -0.28',
  'word checkpoint':
    'attack 0.23 capture -0.16 withdraw 0.36 advance -0.11 siege 0.12 deploy 0.29 casualties -0.19 abuse 0.21 destroy -0.17 displace -0.27 statement -0.18',
  'word chemical': 'attack -0.17 shelling -0.15 deploy 0.11 destroy 0.19 statement 0.23',
  'word chief': 'air-strike -0.1 deploy 0.24 abuse 0.13 statement 0.34',
  'word child':
    'air-strike -0.13 shelling 0.46 bombing 0.32 hold -0.15 deploy -0.18 casualties 0.48 abuse 0.28 destroy 0.25 displace 0.34 statement 0.13',
  'word chlorine': 'attack 0.26 casualties -0.17 statement -0.32',
  'word choice': 'statement 0.57',
  'word choose': 'deploy 0.16 abuse -0.12 statement 0.32',
  'word citizen': 'casualties 0.16 displace 0.17 statement 0.41',
  'word city':
    'attack 0.15 air-strike -0.24 shelling 0.12 bombing -0.14 capture 0.11 advance 0.26 repel -0.14 siege -0.12 deploy -0.19 casualties -0.18 destroy 0.35 displace -0.18 breach 0.21 statement -0.22',
  'word civilian':
    'air-strike 0.3 bombing -0.19 hold -0.1 withdraw 0.2 deploy -0.23 casualties 0.18 abuse -0.2 destroy -0.21 displace 0.15 ceasefire -0.17 aid -0.16 statement 0.27',
  'word claim': 'air-strike 0.2 bombing 0.15 repel 0.31 abuse 0.15 destroy 0.11 aid -0.1',
  'word clash': 'attack 0.55 air-strike -0.18 deploy -0.23',
  'word clear': 'capture -0.15 hold -0.15 withdraw 0.15 siege-break -0.1 deploy -0.13 displace 0.16',
  'word clinic': 'air-strike -0.17 casualties 0.12 displace -0.19 aid 0.52 statement -0.2',
  'word clock': 'deploy 0.14 casualties -0.12 destroy 0.12',
  'word close':
    'air-strike 0.29 shelling -0.1 hold 0.3 withdraw -0.12 advance 0.27 repel 0.13 siege 0.22 casualties -0.35 ceasefire 0.1 statement 0.21',
  'word coalition':
    'attack -0.26 air-strike 1.14 shelling -0.23 bombing -0.2 capture 0.1 hold -0.23 abuse -0.31 displace -0.1 ceasefire -0.14 statement 0.36',
  'word coastal': 'siege-break 0.15 displace 0.15 statement -0.11',
  'word collapse': 'withdraw -0.19 ceasefire 0.17 statement 0.11',
  'word colleague': 'attack 0.14 capture -0.15 casualties 0.31 statement 0.18',
  'word collect': 'deploy -0.12 destroy 0.22 aid 0.18 statement 0.16',
  'word column':
    'air-strike 0.11 hold -0.19 withdraw -0.18 advance 0.39 deploy 0.47 abuse -0.12 destroy 0.19 displace -0.14 statement -0.32',
  'word come':
    'attack 0.12 air-strike 0.56 shelling 0.12 bombing -0.17 capture 0.25 hold -0.14 withdraw -0.26 siege -0.26 deploy 0.1 abuse -0.22 destroy -0.11 aid -0.34',
  'word command':
    'attack -0.16 air-strike -0.13 shelling 0.11 capture -0.14 hold -0.22 siege 0.15 siege-break 0.16 casualties -0.17 statement -0.19',
  'word commander': 'attack -0.35 shelling 0.12 withdraw 0.1 deploy -0.24 displace -0.2',
  'word commando': 'capture 0.1 deploy 0.15',
  'word comment': 'statement 0.31',
  'word commission': 'statement -0.24',
  'word commit': 'attack -0.14 deploy -0.14 abuse 0.13 ceasefire 0.11 breach 0.15',
  'word committee': 'attack 0.1 shelling 0.16 deploy -0.1 statement -0.24',
  'word communication': 'siege 0.14 siege-break 0.13 deploy 0.13 destroy 0.11',
  'word company': 'attack 0.25 hold -0.16 siege-break 0.27 casualties 0.23 statement 0.17',
  'word complain': 'withdraw 0.11 deploy 0.14 destroy 0.13 aid 0.17',
  'word compound': 'attack 0.1 air-strike 0.1',
  'word comrade': 'capture -0.12 abuse 0.34',
  'word concede': 'air-strike 0.18',
  'word concerned': 'abuse 0.11 statement 0.61',
  'word conclude': 'statement -0.13',
  'word condemn': 'attack -0.13 air-strike -0.25 abuse -0.16 ceasefire 0.16 statement 0.54',
  'word condition': 'siege -0.18 siege-break 0.18 casualties 0.12 ceasefire 0.32 statement -0.21',
  'word conduct': 'withdraw 0.13 statement 0.13',
  'word confirm':
    'air-strike -0.11 bombing -0.14 withdraw 0.1 casualties 0.13 abuse 0.33 displace 0.18 ceasefire -0.14',
  'word conflict': 'advance -0.14 deploy -0.22 casualties 0.18 statement 0.16',
  'word consider': 'attack -0.12 hold -0.1 ceasefire 0.44 statement -0.13',
  'word consult': 'statement 0.85',
  'word continue':
    'attack 0.67 air-strike 0.55 bombing -0.13 capture -0.11 withdraw -0.1 siege -0.15 deploy 0.16 breach 0.16 aid 0.1',
  'word control':
    'attack -0.32 shelling 0.21 capture 0.16 hold 0.57 siege -0.27 deploy -0.32 casualties -0.2 displace -0.1 ceasefire -0.14 aid -0.1',
  'word convoy':
    'attack 0.1 air-strike 0.15 withdraw 0.31 siege-break 0.13 casualties -0.14 destroy -0.34 displace 0.39 aid 0.5',
  'word coordinate': 'attack -0.11 statement 0.53',
  'word coordinator': 'ceasefire 0.19 statement -0.14',
  'word correspondent': 'air-strike -0.1 shelling -0.11 deploy 0.22',
  'word corridor': 'attack 0.18 siege-break 0.26 displace 0.26 statement -0.39',
  'word cost': 'shelling 0.1 casualties 0.24 abuse -0.11 statement -0.21',
  'word council':
    'attack 0.16 bombing 0.12 withdraw -0.13 siege 0.13 abuse -0.2 displace -0.16 aid -0.13 statement -0.31',
  'word count':
    'air-strike -0.22 capture -0.12 withdraw -0.1 advance 0.13 siege 0.26 destroy -0.1 statement -0.39',
  'word country': 'attack -0.34 hold -0.18 advance 0.12 deploy 0.79 displace -0.11 aid -0.14 statement 0.71',
  'word countryside':
    'air-strike -0.18 bombing -0.1 capture 0.5 hold -0.12 advance -0.11 deploy -0.2 casualties 0.11 abuse 0.21 displace 0.36 ceasefire 0.1 breach 0.13 statement -0.22',
  'word course': 'shelling -0.12',
  'word cousin': 'attack -0.12 deploy -0.11 casualties -0.1 abuse 0.57 statement -0.19',
  'word cover':
    'attack -0.15 capture 0.13 hold -0.11 withdraw 0.39 advance 0.27 deploy -0.14 casualties 0.46',
  'word credible': 'ceasefire -0.26 statement 0.54',
  'word crew': 'air-strike 0.16 advance 0.18 deploy -0.15 ceasefire 0.11',
  'word crime': 'shelling 0.15 abuse -0.11 statement 0.2',
  'word cross':
    'air-strike 0.24 shelling -0.19 capture 0.14 withdraw -0.17 deploy 0.28 casualties -0.1 abuse -0.18 destroy 0.23 aid 0.1',
  'word crossing':
    'attack -0.19 air-strike -0.12 capture 0.16 siege 0.12 deploy 0.15 abuse -0.18 destroy -0.1 aid 0.18 statement 0.18',
  'word crowd': 'siege 0.13 deploy -0.11 destroy 0.13 statement 0.21',
  'word cruise': 'air-strike -0.18 shelling 0.35 deploy -0.29',
  'word cut': 'capture -0.11 hold -0.15 advance -0.12 siege 0.18 siege-break -0.11 aid -0.16',
  'word daesh': 'hold 0.13 advance 0.29 casualties 0.32 statement -0.19',
  'word daily': 'ceasefire 0.15 statement -0.16',
  'word dam': 'air-strike 0.48 casualties -0.1',
  'word damage': 'destroy 0.5 aid -0.11 statement -0.17',
  'word date': 'ceasefire 0.18 statement -0.18',
  'word daughter': 'air-strike 0.15 withdraw -0.12 abuse -0.11 displace 0.16',
  'word dawn':
    'attack 0.39 advance -0.11 repel 0.12 deploy -0.14 casualties -0.1 displace 0.1 statement -0.21',
  'word day':
    'attack 0.26 air-strike -0.11 shelling 0.37 bombing -0.12 capture 0.79 hold 0.19 withdraw -0.13 siege -0.27 siege-break 0.23 casualties 0.1 breach -0.12 aid 0.12',
  'word de-escalation': 'air-strike 0.14 capture -0.1 hold 0.11 statement -0.12',
  'word dead':
    'attack -0.31 air-strike -0.15 bombing 0.12 hold -0.1 deploy -0.16 casualties 0.77 abuse 0.29 displace -0.32 aid -0.12 statement -0.25',
  'word deal':
    'air-strike 0.13 hold -0.1 deploy 0.22 casualties -0.16 abuse -0.14 displace -0.3 ceasefire 0.42 aid 0.2',
  'word death': 'air-strike 0.26 shelling -0.14 bombing 0.1 casualties -0.22 abuse 0.11 statement 0.17',
  'word decide': 'withdraw 0.14 displace 0.27 statement 0.18',
  'word decision': 'attack -0.12 statement 0.14',
  'word declare': 'attack -0.11 air-strike 0.11 capture 0.25 ceasefire 0.22 aid 0.13 statement 0.23',
  'word deeply': 'abuse 0.1 statement 0.5',
  'word defeat': 'attack 0.13 air-strike 0.13 withdraw -0.17 casualties 0.14',
  'word defence': 'attack 0.13 air-strike -0.17 shelling 0.28 casualties 0.3 abuse -0.1',
  'word defend': 'attack 0.33 air-strike -0.11 deploy -0.14',
  'word defender': 'repel 0.36 siege-break 0.16 displace -0.13 statement -0.1',
  'word defense': 'air-strike -0.16 advance 0.12 repel 0.34 statement -0.17',
  'word delay': 'casualties 0.33 statement 0.2',
  'word delegate': 'statement 0.35',
  'word delegation': 'attack -0.12 hold -0.1 deploy -0.13 ceasefire 0.46',
  'word deliver': 'siege 0.1 aid 0.18 statement 0.24',
  'word delivery': 'deploy 0.52 statement 0.15',
  'word demand': 'withdraw -0.11 deploy 0.1 abuse -0.1 ceasefire 0.1 statement 0.76',
  'word deny':
    'attack 0.41 air-strike 0.11 shelling 0.24 capture 0.14 hold -0.11 repel 0.1 deploy -0.1 casualties 0.2 abuse 0.22 destroy 0.18 displace -0.16 aid -0.1 statement -0.2',
  'word depend': 'abuse 0.14 displace 0.14 aid 0.16',
  'word deploy': 'hold -0.12 deploy 0.43 ceasefire 0.14',
  'word depot': 'air-strike 0.17 shelling 0.17 hold -0.14 deploy 0.29',
  'word deputy': 'casualties 0.1 statement 0.12',
  'word describe': 'attack 0.1 air-strike -0.16 shelling -0.14 capture 0.11 withdraw 0.1 statement 1.22',
  'word desert': 'capture -0.15 deploy -0.1 casualties 0.21 displace -0.3',
  'word destroy': 'attack -0.14 shelling -0.12 destroy 0.6',
  'word detainee': 'casualties 0.13 abuse -0.16 displace -0.15 ceasefire 0.41',
  'word detonate': 'bombing 0.23 casualties 0.18',
  'word device': 'bombing 0.13 repel 0.12 destroy -0.1',
  'word die':
    'attack 0.25 air-strike -0.16 shelling 0.18 bombing -0.13 deploy 0.13 casualties 0.32 abuse -0.21 displace -0.14 aid -0.12 statement 0.29',
  'word different': 'hold 0.11 withdraw 0.14 abuse 0.1 destroy -0.15',
  'word difficult': 'statement 0.2',
  'word dig': 'air-strike 0.35 casualties 0.1 statement -0.15',
  'word diplomat': 'hold 0.27 deploy 0.2 statement -0.27',
  'word direct': 'attack -0.15 withdraw -0.13 deploy 0.23 statement 0.49',
  'word direction': 'shelling 0.15 capture -0.12 withdraw 0.18 advance 0.39 repel 0.21 displace -0.23',
  'word director': 'air-strike 0.15',
  'word discuss': 'displace 0.12 statement 0.33',
  'word dismiss': 'statement 0.41',
  'word displace': 'attack -0.17 capture -0.1 withdraw -0.14 deploy -0.12 abuse 0.12 displace 0.91',
  'word dispute': 'air-strike -0.1 casualties -0.11',
  'word district':
    'air-strike 0.13 capture 0.13 hold 0.36 withdraw 0.29 advance -0.1 repel 0.15 siege 0.19 deploy -0.21 casualties -0.22 destroy -0.1 statement -0.3',
  'word division': 'attack 0.26 statement 0.54',
  'word do':
    'air-strike 0.3 capture 0.2 hold -0.12 casualties -0.22 abuse 0.27 destroy -0.12 ceasefire -0.1 aid -0.12 statement 0.48',
  'word doctor': 'bombing 0.11 displace -0.2 ceasefire 0.11 statement -0.16',
  'word document': 'shelling 0.16 casualties -0.2 abuse 0.12 statement -0.11',
  'word dollar': 'displace 0.1 aid 0.17',
  'word door':
    'attack 0.1 air-strike -0.1 shelling -0.1 bombing 0.14 deploy -0.18 casualties -0.19 abuse -0.16 destroy 0.24 displace -0.12 aid 0.1 statement 0.15',
  'word double': 'displace 0.15 statement 0.22',
  'word down': 'shelling 0.12 hold 0.2 repel 0.17 destroy 0.32 displace -0.21 aid 0.28',
  'word dozen': 'air-strike 0.1 bombing -0.14 deploy 0.14 abuse -0.11 displace 0.1 breach 0.1',
  'word draft': 'deploy 0.26 ceasefire 0.1 aid -0.1 statement 0.67',
  'word draw': 'attack -0.12 hold -0.11 withdraw -0.16 destroy -0.1 statement 0.69',
  'word drive':
    'attack -0.11 air-strike -0.19 hold 0.12 advance -0.13 repel -0.26 siege -0.16 deploy 0.36 displace 0.54 statement -0.27',
  'word driver': 'casualties 0.32',
  'word drone': 'shelling 0.2 deploy 0.24',
  'word drop':
    'attack -0.19 air-strike 0.4 shelling -0.16 bombing -0.1 deploy -0.12 casualties -0.11 abuse -0.15 displace -0.15 aid 0.23 statement 0.17',
  'word due':
    'attack -0.14 air-strike -0.29 shelling 0.12 capture -0.1 deploy 0.56 displace -0.1 statement 0.3',
  'word early':
    'attack -0.12 capture 0.15 hold 0.12 withdraw 0.19 advance 0.23 repel 0.14 siege -0.15 deploy 0.39 abuse 0.28 displace -0.22 aid 0.12',
  'word east':
    'attack 0.21 shelling -0.14 capture 0.22 hold 0.36 withdraw 0.16 advance 0.19 siege 0.15 casualties -0.12 abuse -0.15 destroy -0.11 displace -0.16 aid 0.37 statement -0.32',
  'word eastern':
    'attack -0.19 air-strike 0.24 shelling -0.21 bombing -0.13 capture 0.13 withdraw 0.34 advance 0.1 siege 0.15 deploy 0.1 casualties -0.24 abuse 0.19 displace 0.11 ceasefire 0.33 aid -0.18 statement 0.16',
  'word eat': 'siege 0.18 abuse 0.12 statement 0.34',
  'word edge': 'displace -0.1 breach 0.16 statement 0.1',
  'word effect': 'ceasefire 0.27',
  'word elder': 'deploy -0.12 abuse 0.11 displace -0.22 ceasefire -0.1 statement 0.33',
  'word electricity': 'shelling 0.14 destroy 0.39 ceasefire 0.15 aid 0.29',
  'word element': 'attack -0.17 shelling 0.17 withdraw 0.15 repel 0.17',
  'word else': 'abuse 0.26 statement 0.14',
  'word elsewhere': 'capture 0.15 siege -0.12 deploy -0.1 destroy 0.13 statement 0.1',
  'word embrace': 'attack 0.16 advance 0.13 siege-break 0.39 statement -0.1',
  'word emergency': 'deploy 0.13',
  'word empty':
    'attack 0.38 shelling -0.13 hold 0.12 advance -0.16 deploy 0.14 abuse 0.12 displace 0.53 statement 0.1',
  'word encircle': 'hold -0.13 siege 0.11 statement -0.16',
  'word enclave': 'hold 0.27 advance 0.13 siege 0.25 deploy -0.11 ceasefire 0.12 statement 0.12',
  'word end':
    'attack -0.38 hold 0.15 withdraw -0.15 siege -0.12 casualties 0.1 abuse 0.11 destroy -0.14 displace -0.16 ceasefire 0.38',
  'word enemy': 'withdraw -0.13 statement 0.36',
  'word engineer': 'capture 0.17 aid 0.42',
  'word enough': 'air-strike 0.37 deploy -0.12 statement 0.39',
  'word enter':
    'attack 0.21 air-strike -0.11 shelling -0.13 withdraw -0.16 siege 0.12 abuse 0.14 displace -0.25 ceasefire -0.15 breach 0.1',
  'word entrance': 'hold 0.22',
  'word entry': 'capture 0.16 withdraw 0.12 aid 0.22',
  'word envoy': 'withdraw -0.14 siege-break 0.14 abuse 0.11 statement 0.22',
  'word escape': 'shelling -0.26 displace 0.67 statement -0.23',
  'word escort': 'deploy 0.25 abuse 0.13 aid -0.17 statement 0.19',
  'word establish': 'air-strike 0.11 statement -0.22',
  'word estimate': 'air-strike -0.1 hold 0.22 siege 0.14 casualties 0.12 statement -0.11',
  'word evacuate': 'withdraw 0.24 casualties -0.13 displace -0.21 ceasefire 0.2 statement 0.25',
  'word evacuation': 'withdraw -0.11 deploy 0.14 casualties 0.14 displace 0.42 ceasefire 0.22',
  'word even': 'hold 0.16 siege -0.12 statement -0.24',
  'word evening':
    'shelling 0.32 bombing 0.18 withdraw 0.31 deploy 0.15 casualties -0.17 abuse -0.1 displace 0.12 aid -0.1 statement -0.27',
  'word ever': 'attack 0.23 air-strike 0.16 advance 0.13 deploy -0.11 statement 0.39',
  'word evidence': 'deploy 0.11',
  'word exchange': 'abuse 0.3 destroy -0.1 displace 0.14 ceasefire -0.2 statement 0.14',
  'word exit': 'withdraw -0.11 abuse -0.2 displace 0.1 ceasefire 0.32',
  'word expect': 'capture 0.15 withdraw 0.39 casualties -0.16 abuse -0.16 displace 0.16 statement 0.37',
  'word expel': 'attack 0.24 hold 0.28 repel 0.3 displace 0.11 statement -0.22',
  'word expert': 'statement 0.17',
  'word explode': 'shelling 0.1 repel 0.15 statement 0.17',
  'word explosion': 'air-strike 0.35 bombing -0.21',
  'word explosive':
    'attack -0.15 shelling 0.11 bombing 0.31 withdraw -0.11 casualties -0.16 abuse -0.14 statement -0.16',
  'word extremist': 'advance 0.16 abuse 0.26 destroy 0.17 statement 0.14',
  'word eye':
    'hold 0.16 withdraw 0.13 casualties 0.31 abuse -0.12 displace -0.24 ceasefire 0.11 statement 0.12',
  'word face': 'capture -0.21 withdraw 0.45 deploy 0.19 abuse 0.12 destroy 0.12 statement -0.15',
  'word facility': 'attack -0.21 air-strike 0.13 shelling -0.13 deploy 0.15 casualties -0.17 destroy 0.2',
  'word faction':
    'attack 0.28 air-strike -0.18 shelling 0.47 hold -0.11 withdraw -0.16 deploy 0.14 casualties -0.19 abuse 0.17 displace -0.11 ceasefire -0.13 breach 0.13',
  'word fail':
    'air-strike -0.1 capture 0.31 withdraw -0.11 siege-break 0.16 deploy -0.16 casualties -0.12 ceasefire -0.11 aid 0.24',
  'word fall':
    'bombing -0.19 capture 0.28 withdraw -0.15 casualties -0.38 abuse 0.23 destroy -0.11 statement -0.11',
  'word family':
    'attack -0.32 capture -0.19 withdraw -0.17 advance 0.11 deploy -0.31 casualties -0.1 abuse 0.39 displace 1.33 ceasefire 0.11 aid 0.18 statement -0.29',
  'word far':
    'attack -0.2 shelling -0.1 capture 0.19 hold -0.1 advance 0.15 siege -0.12 deploy -0.15 abuse 0.25 destroy 0.11 displace 0.66 statement -0.24',
  'word farmer': 'air-strike -0.14 repel 0.14 abuse -0.11 displace 0.14',
  'word father': 'shelling 0.25 casualties -0.14 abuse 0.11 destroy 0.15 displace -0.29',
  'word fear': 'hold -0.14 withdraw 0.14 abuse 0.14 ceasefire -0.11 statement 0.15',
  'word feed': 'siege 0.13 deploy 0.11 displace -0.1 aid 0.27 statement -0.24',
  'word fence': 'repel 0.19 deploy 0.21 statement -0.1',
  'word few':
    'air-strike 0.25 hold 0.24 deploy 0.26 abuse 0.41 destroy -0.13 displace 0.29 ceasefire -0.11 breach 0.14',
  'word field': 'attack -0.18 bombing -0.11 withdraw 0.1 deploy -0.11 aid 0.19',
  'word fifth': 'shelling 0.17 deploy 0.12 casualties 0.61 abuse -0.11 statement -0.12',
  'word fight':
    'air-strike -0.1 shelling -0.11 hold -0.18 withdraw -0.13 repel 0.13 deploy 0.33 casualties -0.12 abuse -0.15 ceasefire 0.11 aid -0.1 statement 0.24',
  'word fighter':
    'attack 0.2 shelling -0.28 bombing 0.1 capture 0.11 hold 0.39 withdraw 0.6 advance 0.24 repel -0.16 siege-break -0.12 deploy -0.13 casualties 0.44 abuse -0.29 displace 0.55 ceasefire 0.14 breach 0.1 aid -0.2 statement -0.45',
  'word fighting':
    'attack 0.19 capture -0.11 hold -0.16 deploy 0.1 displace -0.11 ceasefire 0.23 statement -0.16',
  'word figure': 'attack -0.13 casualties 0.48 displace 0.33 aid -0.1',
  'word file': 'attack 0.34 withdraw 0.44 deploy -0.12 ceasefire -0.15',
  'word fill': 'attack -0.14 air-strike 0.17 deploy 0.12 statement 0.16',
  'word film': 'air-strike 0.13 withdraw 0.16 casualties 0.26 destroy 0.1',
  'word find':
    'air-strike -0.2 bombing 0.26 hold 0.1 withdraw -0.2 deploy -0.11 casualties -0.2 abuse 0.34 destroy -0.1 displace -0.27 aid -0.11',
  'word finish': 'attack 0.44 statement -0.21',
  'word fire':
    'air-strike -0.19 shelling 0.53 hold 0.33 advance -0.12 repel -0.13 siege 0.1 siege-break -0.11 deploy -0.18 abuse 0.44 destroy -0.38 displace 0.2 statement -0.26',
  'word first':
    'attack -0.33 air-strike 0.2 shelling 0.24 bombing -0.13 capture 0.28 hold 0.15 withdraw 0.24 repel 0.17 siege-break 0.15 destroy -0.3 displace 0.22 ceasefire 0.2 breach -0.11 aid -0.31',
  'word flag': 'capture 0.11 hold 0.21 withdraw 0.28 breach 0.19 statement 0.23',
  'word flatten': 'withdraw 0.17 destroy 0.22',
  'word flee': 'attack 0.14 withdraw 0.13 deploy -0.13 abuse 0.15 displace 0.17 statement -0.17',
  'word flight': 'withdraw -0.12 displace -0.27 ceasefire -0.1 statement -0.21',
  'word floor': 'attack 0.14 hold 0.12 statement -0.18',
  'word flour': 'air-strike 0.13 siege 0.31 breach 0.16 aid 0.21 statement -0.1',
  'word fly': 'air-strike 0.3 statement -0.25',
  'word foil': 'repel 0.12',
  'word follow':
    'air-strike 0.32 shelling -0.17 bombing -0.17 hold -0.1 withdraw 0.34 casualties -0.13 abuse 0.29 displace 0.31 statement -0.41',
  'word food': 'air-strike -0.13 siege-break -0.11 deploy -0.18 destroy -0.11 displace -0.18 aid 0.24',
  'word foot': 'attack -0.15 capture 0.14 withdraw 0.47 deploy -0.11 displace 0.1',
  'word footage': 'shelling 0.13 bombing 0.14 aid -0.1',
  'word force':
    'attack -0.11 air-strike 0.33 shelling 0.31 bombing -0.15 capture 0.18 hold 0.13 withdraw 0.35 advance 0.17 repel -0.23 siege -0.17 deploy 0.51 casualties -0.2 abuse -0.1 displace -0.3 breach -0.1 aid -0.1 statement -0.11',
  'word foreign':
    'air-strike -0.16 shelling -0.11 capture -0.14 hold -0.2 withdraw -0.11 deploy 0.37 abuse -0.23 destroy -0.1 displace -0.2 ceasefire -0.11 statement 0.43',
  'word form': 'statement 0.25',
  'word former': 'attack 0.18 hold 0.31 withdraw -0.11 displace -0.11 statement -0.11',
  'word fourth':
    'attack -0.12 air-strike -0.24 bombing 0.36 capture 0.19 casualties 0.24 abuse -0.12 destroy 0.22 ceasefire 0.12',
  'word free': 'attack 0.26 bombing 0.11 withdraw -0.11 siege-break 0.17 aid 0.12 statement 0.28',
  'word french': 'attack 0.1 statement 0.31',
  'word friend': 'withdraw 0.18 casualties 0.1 statement 0.13',
  'word front': 'shelling -0.1 capture 0.13 hold -0.15 deploy 0.41 casualties -0.34 abuse -0.17',
  'word fuel': 'shelling -0.12 withdraw 0.1 siege 0.18',
  'word full': 'air-strike 0.15 capture 0.13 statement -0.17',
  'word further': 'attack -0.1 advance 0.32 destroy 0.13 statement -0.12',
  'word gain': 'hold -0.11 advance 0.37 statement -0.16',
  'word gang': 'attack 0.17 deploy -0.13 casualties -0.18 statement 0.37',
  'word garrison':
    'attack -0.16 air-strike 0.1 capture -0.13 withdraw 0.23 advance 0.12 deploy -0.16 abuse 0.17 statement -0.13',
  'word gas':
    'attack 0.4 air-strike -0.27 advance 0.13 deploy -0.15 casualties -0.12 displace -0.12 statement 0.39',
  'word gate':
    'attack 0.14 bombing -0.13 capture 0.27 hold -0.16 withdraw 0.35 advance 0.18 siege -0.11 deploy -0.25 abuse 0.16 displace 0.31 aid -0.12 statement 0.11',
  'word gather': 'attack -0.11 withdraw -0.1 deploy -0.13 abuse 0.13 displace -0.14',
  'word general': 'air-strike -0.21 capture 0.28 withdraw 0.25 deploy -0.17 abuse 0.15 statement 0.1',
  'word get':
    'shelling 0.17 repel -0.16 siege-break 0.29 deploy -0.42 casualties -0.14 abuse 0.19 destroy -0.1 ceasefire 0.12 aid 0.28',
  'word girl': 'attack 0.16 casualties 0.13',
  'word give':
    'shelling 0.12 siege -0.1 destroy -0.11 displace 0.11 ceasefire -0.17 aid -0.23 statement 0.42',
  'word go':
    'attack -0.13 shelling 0.35 capture 0.19 hold -0.19 withdraw -0.25 advance 0.19 siege -0.17 abuse 0.22 displace 0.34 ceasefire -0.14 statement -0.13',
  'word good': 'bombing -0.17 hold -0.12 deploy -0.13 displace -0.13 aid 0.1 statement -0.13',
  'word government':
    'air-strike 0.23 shelling 0.12 capture 0.32 hold 0.13 siege 0.21 deploy -0.11 abuse 0.12 destroy -0.15 displace 0.31 ceasefire -0.14 breach 0.14 aid 0.37',
  'word governor':
    'shelling 0.21 capture -0.13 deploy -0.11 casualties 0.29 abuse 0.28 displace 0.24 ceasefire 0.22 statement -0.29',
  'word governorate': 'air-strike -0.11 statement 0.18',
  'word grave': 'siege-break 0.19 casualties 0.13 abuse 0.16',
  'word great': 'displace 0.21 statement 0.23',
  'word green': 'air-strike 0.15 statement -0.1',
  'word ground':
    'attack 0.26 air-strike -0.24 bombing 0.1 capture -0.1 hold 0.32 withdraw -0.26 advance 0.15 siege-break 0.1 deploy 0.39 casualties -0.19 statement -0.25',
  'word group':
    'attack -0.1 air-strike 0.34 capture 0.12 hold -0.21 withdraw 0.16 siege 0.23 deploy -0.24 abuse 0.25 destroy -0.11 aid -0.1 statement 0.19',
  'word grove': 'hold 0.15 displace 0.42',
  'word guarantee': 'ceasefire 0.1',
  'word guarantor': 'ceasefire 0.2 statement -0.28',
  'word guard': 'hold -0.13 siege-break 0.16 casualties -0.16 abuse 0.1 aid 0.15 statement 0.23',
  'word guest': 'bombing 0.17 casualties -0.22 statement -0.15',
  'word gun': 'attack -0.26 shelling -0.1 deploy 0.38 abuse -0.19 ceasefire 0.27',
  'word gunman':
    'attack 0.42 hold -0.1 withdraw -0.11 deploy -0.17 casualties 0.1 destroy 0.21 statement 0.4',
  'word gunmen': 'hold 0.11 withdraw -0.1 deploy -0.1 abuse 0.3 displace -0.2',
  'word half': 'attack -0.16 shelling -0.1 hold 1.01 advance 0.13 siege 0.31 deploy -0.27',
  'word hall': 'shelling 0.11 withdraw -0.13',
  'word halt': 'advance 0.11 repel 0.12 displace 0.27 statement 0.15',
  'word hamlet':
    'capture 0.1 withdraw 0.1 deploy 0.13 abuse 0.14 destroy 0.14 ceasefire 0.13 statement -0.11',
  'word hand':
    'attack -0.14 air-strike -0.13 capture 0.37 hold 0.15 withdraw 0.14 siege -0.37 siege-break 0.1 deploy -0.43 casualties 0.11 abuse 0.33 destroy 0.17 ceasefire 0.13 statement -0.18',
  'word hang': 'siege 0.16 ceasefire 0.22',
  'word happen': 'bombing 0.25 withdraw 0.11 abuse -0.1',
  'word hard': 'attack -0.14 hold -0.14 statement 0.17',
  'word hardly':
    'attack -0.14 capture 0.16 hold 0.16 repel 0.34 deploy -0.14 casualties -0.13 statement -0.24',
  'word harm': 'bombing 0.15 casualties 0.18 abuse -0.18',
  'word have':
    'attack -0.21 shelling 0.15 hold 0.1 withdraw 0.19 repel 0.21 siege 0.17 siege-break -0.13 deploy -0.37 casualties 0.1 breach -0.16 statement 0.11',
  'word head':
    'attack -0.15 capture -0.12 hold -0.11 withdraw -0.12 siege 0.13 siege-break 0.18 deploy 0.25 casualties -0.19 abuse 0.12 destroy 0.11 ceasefire -0.14 aid -0.13',
  'word headquarters':
    'attack 0.14 shelling -0.14 bombing 0.11 capture -0.14 hold 0.14 withdraw 0.19 destroy -0.16 displace -0.11',
  'word health': 'casualties 0.32 aid 0.27 statement -0.12',
  'word hear':
    'air-strike 0.42 bombing -0.41 capture 0.13 deploy 0.15 casualties 0.15 displace -0.14 statement -0.42',
  'word heavy': 'shelling 0.17 withdraw 0.12 deploy 0.11 abuse -0.16 breach 0.32',
  'word helicopter': 'attack 0.41 shelling -0.21 withdraw 0.16 deploy -0.12 destroy -0.19 aid 0.22',
  'word help': 'attack -0.14 air-strike 0.18 capture 0.25 deploy 0.26 statement 0.25',
  'word here': 'shelling -0.12 bombing 0.13 hold -0.1 withdraw 0.11 displace 0.24 statement 0.21',
  'word high': 'air-strike -0.14 shelling 0.16 hold 0.11 deploy -0.11 displace 0.1 aid 0.14 statement -0.36',
  'word highway':
    'attack 0.22 hold 0.11 withdraw -0.12 advance 0.21 siege-break 0.26 displace -0.12 aid -0.11',
  'word hill': 'attack -0.21 capture 0.6 deploy 0.31 displace -0.12 statement -0.43',
  'word hit':
    'air-strike 0.74 bombing -0.15 deploy -0.12 casualties 0.23 abuse -0.1 destroy 0.22 displace -0.11 statement -0.1',
  'word hoard': 'abuse 0.53 aid 0.14 statement -0.12',
  'word hold':
    'hold 0.75 withdraw 0.34 deploy -0.57 abuse 0.32 displace 0.11 ceasefire 0.47 aid -0.12 statement -0.12',
  'word home':
    'air-strike -0.11 withdraw 0.3 advance 0.13 casualties -0.2 abuse -0.16 destroy 0.14 displace -0.13 ceasefire -0.11 aid -0.16 statement 0.11',
  'word hope': 'advance 0.32 ceasefire 0.15 aid 0.42',
  'word hospital':
    'air-strike 0.24 shelling -0.1 hold -0.27 siege -0.15 deploy -0.15 casualties 0.85 abuse -0.15 destroy 0.35 displace -0.37 ceasefire -0.11 statement 0.21',
  'word host': 'displace 0.31',
  'word hostage': 'abuse 0.14 displace -0.17 breach 0.34 statement 0.12',
  'word hostility': 'attack 0.11 air-strike 0.14 hold -0.1 statement -0.21',
  'word hotel': 'bombing 0.14 withdraw 0.15 repel 0.17 displace 0.11 ceasefire 0.11',
  'word hour':
    'bombing -0.21 capture 0.53 withdraw 0.14 advance -0.11 siege -0.1 abuse 0.12 destroy -0.11 displace 0.38 ceasefire 0.23 breach 0.23',
  'word house':
    'capture -0.28 withdraw -0.28 advance -0.1 deploy -0.11 casualties 0.27 destroy 0.38 displace -0.11 aid -0.1 statement -0.2',
  'word how':
    'attack -0.13 casualties -0.36 abuse -0.17 destroy -0.14 displace 0.15 ceasefire -0.14 statement -0.18',
  'word howitzer': 'air-strike -0.1 capture -0.1 deploy -0.11',
  'word human': 'casualties 0.17 statement -0.26',
  'word humanitarian': 'statement -0.15',
  'word hundred':
    'hold 0.31 withdraw 0.16 deploy 0.2 casualties 0.27 abuse 0.35 ceasefire -0.17 aid -0.1 statement 0.25',
  'word hurt': 'casualties 0.42',
  'word identify': 'casualties 0.16 statement -0.19',
  'word immediately': 'attack -0.1 shelling 0.12 bombing -0.25',
  'word in':
    'attack 0.18 air-strike 0.28 shelling 0.29 capture 0.3 withdraw -0.29 advance 0.17 repel -0.15 deploy 0.3 casualties 0.12 aid 0.42',
  'word in.': 'attack 0.18 deploy 0.24 destroy 0.14 statement -0.31',
  'word incident': 'casualties -0.13 statement 0.34',
  'word include': 'attack -0.18 air-strike 0.23 hold 0.23 casualties 0.28 abuse -0.24 ceasefire 0.16',
  'word infantry': 'bombing 0.11 deploy 0.32 statement 0.24',
  'word information': 'air-strike -0.24 casualties -0.13 ceasefire 0.13 statement 0.1',
  'word inhabitant': 'capture 0.29 casualties -0.2 abuse -0.1 displace 0.17 statement 0.17',
  'word injure': 'aid 0.4 statement -0.12',
  'word inside':
    'shelling 0.17 hold 0.82 siege 0.23 deploy -0.1 casualties -0.1 abuse 0.22 displace -0.1 statement -0.18',
  'word insist': 'abuse 0.35 statement -0.35',
  'word inspector': 'deploy 0.11 aid -0.2 statement 0.78',
  'word insurgent':
    'capture 0.14 hold 0.19 withdraw 0.1 deploy -0.13 abuse 0.1 displace 0.16 statement -0.15',
  'word intelligence': 'attack 0.16 casualties 0.15 abuse 0.13',
  'word intend': 'siege 0.12',
  'word intention': 'attack 0.35',
  'word international': 'air-strike -0.11 siege-break 0.11',
  'word intervention': 'statement 0.29',
  'word interview': 'air-strike -0.14 shelling 0.15 hold 0.15 abuse 0.13 statement -0.27',
  'word iranian': 'attack -0.15 capture -0.14 hold -0.14 casualties 0.26 abuse 0.25 ceasefire 0.41',
  'word iraqi': 'hold -0.17 advance 0.55 siege 0.24 abuse -0.14 aid 0.12 statement -0.37',
  'word islamic': 'capture -0.13 siege 0.63 abuse 0.24 displace 0.21 statement -0.31',
  'word israeli': 'attack -0.12 hold -0.16 withdraw -0.13 repel 0.3 deploy -0.2 breach 0.15',
  'word issue': 'aid 0.18',
  'word jet': 'attack 0.16 air-strike -0.22 bombing -0.1 withdraw 0.14 statement 0.25',
  'word jihadi': 'attack 0.29 hold 0.21 deploy 0.1 statement -0.13',
  'word jihadist':
    'attack 0.16 capture -0.1 hold 0.23 withdraw -0.1 repel 0.14 siege 0.12 deploy -0.22 ceasefire 0.1 statement -0.23',
  'word join': 'shelling 0.15 siege-break 0.16 deploy 0.16 ceasefire 0.1 statement -0.18',
  'word joint': 'bombing 0.19 siege 0.12 deploy 0.37 abuse -0.11 ceasefire -0.15',
  'word journalist': 'air-strike 0.13 casualties -0.1 abuse -0.14 displace -0.1 statement -0.14',
  'word judge': 'statement 0.42',
  'word just':
    'attack 0.17 shelling -0.13 withdraw 0.58 advance 0.14 deploy -0.12 displace -0.15 ceasefire -0.13 aid -0.12 statement -0.32',
  'word keep':
    'attack -0.21 air-strike -0.17 withdraw -0.16 advance 0.13 repel 0.17 siege -0.11 casualties -0.12 destroy 0.21 displace -0.11 ceasefire 0.11 aid 0.53',
  'word key': 'attack -0.21 capture 0.25 hold 0.25 advance 0.19 abuse -0.11 destroy 0.18 statement -0.18',
  'word kill':
    'attack 0.1 air-strike 0.41 bombing 0.45 capture -0.19 hold -0.15 withdraw -0.16 repel 0.12 siege -0.14 deploy -0.29 casualties 0.73 abuse -0.34 destroy -0.21 displace -0.2 ceasefire -0.31 aid -0.14 statement -0.12',
  'word killing': 'casualties -0.18 abuse 0.5',
  'word kilo': 'abuse 0.15 aid -0.11',
  'word kilometer':
    'shelling -0.12 hold 0.2 withdraw 0.27 advance 0.5 siege 0.19 deploy -0.24 abuse -0.12 displace -0.41 ceasefire 0.1 aid 0.11',
  'word kilometre':
    'attack 0.18 hold -0.1 advance -0.1 repel 0.15 casualties -0.11 destroy 0.12 breach 0.14 statement -0.13',
  'word kind': 'attack -0.13 air-strike -0.23 withdraw 0.21 destroy -0.15 ceasefire 0.21 statement -0.19',
  'word km': 'advance 0.12 deploy 0.13 ceasefire 0.1 statement -0.16',
  'word knock': 'attack 0.12 air-strike 0.15 repel 0.13 destroy 0.12',
  'word know':
    'attack -0.29 air-strike 0.34 bombing -0.1 capture -0.14 hold -0.24 withdraw -0.24 siege 0.1 deploy -0.24 abuse 0.14 destroy -0.1 displace -0.27 ceasefire -0.17 breach -0.1 aid -0.17 statement -0.2',
  'word kurdish':
    'attack 0.1 air-strike -0.14 hold -0.22 withdraw -0.32 casualties -0.1 destroy 0.13 ceasefire -0.11 statement 0.23',
  'word kurdish-led': 'statement -0.16',
  'word land':
    'air-strike -0.12 shelling 0.23 capture -0.12 hold 0.2 siege -0.11 abuse -0.1 destroy -0.1 aid 0.31',
  'word large': 'attack -0.16 capture 0.4 withdraw 0.15 advance 0.16 deploy 0.16 destroy 0.13 ceasefire 0.32',
  'word last':
    'shelling -0.17 hold 0.36 withdraw 0.5 siege 0.24 siege-break 0.2 deploy -0.31 casualties -0.27 ceasefire 0.31 breach -0.19 aid -0.11 statement -0.45',
  'word late':
    'attack -0.2 shelling -0.18 bombing -0.15 capture 0.38 hold -0.25 withdraw 0.1 siege 0.14 siege-break 0.34 casualties 0.11 abuse -0.29 displace 0.34 aid 0.52 statement 0.16',
  'word latter': 'attack 0.11 deploy 0.11 statement 0.11',
  'word launch': 'attack 0.43 air-strike -0.19 shelling 0.37 hold 0.25 deploy -0.17',
  'word launcher': 'capture 0.13 statement 0.15',
  'word lawyer': 'casualties -0.21',
  'word lay': 'withdraw -0.23 siege 0.1 ceasefire 0.22 statement 0.14',
  'word lead':
    'air-strike -0.23 capture 0.32 withdraw 0.24 repel 0.33 deploy -0.18 casualties -0.18 abuse -0.1 destroy 0.35 displace 0.22 ceasefire 0.17 statement -0.16',
  'word leader': 'withdraw 0.23 deploy 0.13 casualties 0.19 displace -0.11 aid -0.1',
  'word leaflet': 'air-strike -0.18 statement 0.43',
  'word least':
    'attack 0.42 air-strike 0.18 shelling -0.18 bombing -0.22 capture 0.19 hold -0.17 siege -0.11 deploy -0.19 casualties -0.38 abuse -0.17 destroy 0.23 displace -0.13 aid -0.1',
  'word leave':
    'air-strike 0.13 bombing 0.12 capture -0.14 hold 0.51 withdraw 0.3 advance 0.11 siege 0.66 casualties -0.27 abuse -0.22 destroy 0.12 displace 0.38 ceasefire 0.49 breach 0.12',
  'word lebanese': 'attack 0.33 air-strike -0.2 siege -0.12 casualties 0.37 statement -0.19',
  'word leg': 'shelling 0.16 casualties 0.37 abuse -0.16 statement -0.1',
  'word less':
    'attack -0.29 capture 0.12 hold 0.28 withdraw -0.11 advance 0.12 deploy -0.17 casualties -0.15 destroy -0.11 displace -0.1 statement 0.14',
  'word let':
    'attack -0.37 air-strike -0.27 capture -0.18 hold 0.13 withdraw -0.23 siege 0.12 deploy -0.2 casualties -0.17 abuse 0.17 destroy -0.14 displace 0.12 ceasefire 0.37 breach 0.1 statement 1.02',
  'word letter': 'air-strike -0.12 abuse 0.16 statement 0.38',
  'word liberate': 'capture 0.53 statement -0.1',
  'word lie': 'shelling 0.1 hold 0.13 advance 0.11 casualties 0.21 abuse 0.58 displace -0.11 ceasefire 0.12',
  'word life': 'air-strike -0.19 shelling 0.11 deploy -0.11 casualties 0.34 ceasefire -0.11 statement 0.44',
  'word lift': 'air-strike 0.15 bombing 0.16 siege -0.1 siege-break 0.42',
  'word light': 'withdraw 0.1 advance 0.14 deploy -0.18',
  'word like': 'statement 0.1',
  'word likely': 'capture 0.1 hold -0.12 siege 0.1 casualties 0.45 statement 0.21',
  'word line':
    'air-strike -0.13 shelling 0.16 capture -0.18 advance -0.16 siege-break 0.12 deploy 0.32 casualties 0.14 destroy -0.19',
  'word link':
    'shelling -0.15 hold 0.17 withdraw -0.12 advance 0.17 siege 0.12 abuse -0.13 ceasefire 0.22 statement 0.22',
  'word list': 'attack -0.13 abuse 0.22 statement 0.39',
  'word little': 'displace -0.11 statement 0.19',
  'word live':
    'air-strike -0.11 shelling -0.1 capture 0.1 hold 0.23 withdraw -0.11 siege 0.34 deploy -0.23 casualties -0.19',
  'word load': 'withdraw 0.31 displace 0.25',
  'word local':
    'attack 0.18 air-strike 0.3 shelling -0.23 bombing -0.14 hold -0.24 withdraw 0.21 repel -0.14 siege 0.12 casualties -0.12 destroy -0.15 displace -0.19 statement -0.11',
  'word long':
    'attack -0.12 air-strike 0.22 capture -0.15 withdraw -0.1 casualties 0.22 abuse -0.16 destroy 0.23 ceasefire 0.4 aid -0.13 statement -0.27',
  'word look':
    'withdraw -0.13 deploy -0.25 casualties -0.11 abuse -0.14 displace 0.11 aid -0.18 statement 0.24',
  'word lorry': 'bombing 0.14 deploy 0.1 destroy -0.15 breach 0.14 aid 0.13',
  'word lose':
    'attack -0.2 bombing 0.13 hold -0.14 withdraw 0.6 advance 0.11 repel 0.18 deploy -0.16 casualties 0.3 abuse -0.2 displace -0.31 ceasefire -0.14 aid -0.11 statement -0.17',
  'word loss':
    'attack -0.12 air-strike -0.21 bombing -0.17 capture 0.36 withdraw 0.62 casualties 0.28 abuse -0.1 destroy 0.44',
  'word low': 'attack 0.18 hold 0.16 deploy 0.14 casualties -0.25 displace 0.36 statement 0.56',
  'word loyal': 'withdraw -0.11 casualties -0.14 abuse 0.55 statement -0.18',
  'word machine': 'abuse 0.13 destroy -0.15 statement 0.14',
  'word main': 'attack -0.13 air-strike -0.11 capture 0.21 withdraw 0.3 siege 0.13 deploy -0.3',
  'word mainly': 'attack 0.16 hold 0.19 siege 0.15 statement -0.1',
  'word maintain': 'hold 0.28 deploy -0.16 statement -0.19',
  'word make':
    'attack -0.28 air-strike -0.35 shelling -0.19 bombing -0.18 hold 0.32 withdraw 0.1 advance 0.1 siege -0.16 siege-break 0.11 deploy 0.32 casualties 0.22 destroy -0.2 aid -0.22 statement 0.29',
  'word man':
    'attack 0.28 air-strike -0.18 bombing 0.23 hold -0.17 withdraw 0.5 repel 0.15 siege 0.18 deploy 0.87 abuse 0.52 displace -0.43 ceasefire -0.25 breach -0.1 aid -0.44 statement -0.29',
  'word mandate': 'attack -0.14 withdraw 0.16 statement 0.27',
  'word many':
    'air-strike -0.15 bombing 0.11 capture -0.12 withdraw -0.19 siege -0.19 deploy 0.37 casualties -0.3 abuse -0.15 displace 0.41 statement 0.12',
  'word map': 'attack 0.1 siege 0.12 abuse -0.18 statement 0.25',
  'word march': 'abuse 0.3 statement 0.62',
  'word market':
    'air-strike 0.27 shelling -0.14 bombing 0.25 withdraw -0.1 casualties -0.19 abuse -0.1 aid -0.12',
  'word martyr':
    'attack -0.1 air-strike 0.18 bombing 0.29 capture -0.15 siege-break 0.18 casualties -0.23 abuse -0.35 aid 0.13 statement -0.15',
  'word martyrdom': 'casualties 0.13',
  'word mass': 'attack -0.15 withdraw -0.16 deploy 0.24 casualties 0.17 abuse 0.13 statement -0.2',
  'word massacre': 'attack 0.21 air-strike 0.27 abuse 0.14 aid 0.12 statement 0.25',
  'word matter': 'capture -0.1 hold 0.11 casualties -0.21 statement 0.26',
  'word mean':
    'attack -0.1 air-strike -0.2 shelling -0.1 capture 0.21 siege -0.16 deploy -0.13 abuse 0.14 aid 0.42',
  'word media':
    'attack -0.21 shelling 0.1 hold 0.36 siege -0.14 displace -0.14 ceasefire 0.11 statement -0.21',
  'word medical':
    'attack -0.17 siege 0.17 deploy -0.14 casualties 0.2 abuse -0.17 destroy 0.39 displace -0.28 aid 0.21',
  'word medicine': 'statement 0.12',
  'word medium': 'attack 0.34 shelling 0.19 breach 0.18',
  'word meet': 'attack 0.4 withdraw -0.1 advance 0.11 repel 0.15 ceasefire 0.57 aid 0.24',
  'word meeting': 'bombing 0.11 ceasefire -0.11 statement 0.2',
  'word member':
    'attack 0.29 air-strike -0.17 shelling -0.15 capture -0.27 hold 0.12 withdraw -0.17 siege 0.13 deploy -0.29 casualties 0.39 abuse -0.15 displace 0.2 aid -0.1 statement 0.2',
  'word mention': 'deploy 0.16 ceasefire 0.12 aid 0.12',
  'word message': 'statement 0.18',
  'word metre': 'air-strike 0.14 capture -0.11 advance 0.18 displace -0.11 statement -0.1',
  'word middle': 'air-strike 0.17 advance 0.15 deploy 0.11 displace 0.1',
  'word midnight':
    'hold -0.13 withdraw -0.16 repel 0.16 deploy -0.1 displace 0.16 ceasefire 0.15 breach 0.16',
  'word mile': 'capture 0.26 withdraw -0.2 advance 0.57 repel 0.12 abuse -0.16 breach 0.34 aid 0.18',
  'word militant':
    'attack 0.39 shelling 0.26 capture -0.13 withdraw 0.2 repel 0.12 casualties 0.27 abuse -0.19 ceasefire 0.16 aid 0.13 statement -0.45',
  'word military':
    'attack -0.31 air-strike -0.3 shelling -0.21 capture -0.28 hold 0.17 repel 0.2 deploy 0.58 casualties 0.12 abuse -0.28 destroy -0.24 displace -0.32 ceasefire 0.18 breach 0.23 statement 0.25',
  'word militia':
    'air-strike -0.31 shelling -0.15 capture 0.27 hold -0.14 withdraw -0.18 siege 0.11 casualties 0.18 abuse 0.34 displace -0.11 ceasefire -0.14',
  'word mine':
    'attack 0.18 air-strike -0.11 bombing 0.74 withdraw -0.13 siege 0.11 abuse -0.14 displace -0.11 aid 0.24 statement -0.18',
  'word minister': 'attack -0.13 hold -0.12 deploy -0.1 statement 0.32',
  'word ministry': 'attack 0.1 shelling 0.1 deploy -0.11 casualties 0.24 abuse -0.11 statement 0.2',
  'word minute': 'attack -0.19 air-strike 0.12 bombing -0.14 displace -0.11 breach 0.19',
  'word miss': 'air-strike 0.11 hold 0.18 advance 0.1 casualties 0.35',
  'word missile': 'shelling -0.1 hold -0.16 withdraw -0.14 repel 0.15 destroy 0.28 ceasefire -0.1',
  'word mission': 'air-strike 0.24 withdraw 0.32 deploy 0.12',
  'word moderate': 'deploy 0.3 breach 0.12 statement 0.42',
  'word moment': 'capture 0.14 displace -0.1 aid -0.1',
  'word money': 'withdraw -0.13 siege 0.55 deploy 0.16 casualties -0.11 abuse -0.23 aid 0.14',
  'word monitor': 'attack 0.14 deploy 0.67 casualties 0.1 displace -0.13 statement -0.19',
  'word month':
    'attack 0.76 air-strike -0.31 bombing -0.26 capture 0.18 hold -0.43 withdraw -0.26 advance -0.15 casualties -0.14 displace -0.48 ceasefire 0.16 breach 0.2 aid 0.53',
  'word more':
    'attack -0.14 air-strike 0.24 shelling -0.61 capture 0.15 hold 0.16 withdraw -0.4 advance -0.2 repel -0.13 siege 0.11 siege-break 0.11 deploy -0.13 casualties 0.76 abuse -0.11 destroy -0.29 displace 0.41 aid -0.41',
  'word morning': 'capture 0.14 withdraw 0.25 casualties 0.1 abuse 0.14 displace -0.15 breach 0.19 aid 0.3',
  'word mortar':
    'attack 0.13 air-strike -0.11 shelling 0.19 hold 0.25 abuse -0.16 destroy -0.11 ceasefire -0.11 statement -0.23',
  'word mosque': 'hold -0.11 displace 0.28 ceasefire 0.19 statement 0.24',
  'word most':
    'air-strike -0.24 bombing -0.16 capture 0.33 hold -0.13 withdraw 0.26 repel -0.11 displace 0.42 ceasefire -0.18 breach 0.31 statement -0.62',
  'word mostly': 'attack -0.22 statement 0.2',
  'word mother': 'air-strike 0.13 casualties 0.19 displace -0.1 statement 0.14',
  'word mountain': 'attack -0.22 air-strike -0.11 withdraw -0.13 siege-break 0.13 statement 0.64',
  'word move':
    'attack 0.34 air-strike -0.15 bombing 0.11 capture -0.18 withdraw 0.14 siege 0.16 deploy 0.43 casualties -0.1 ceasefire -0.12',
  'word movement': 'attack 0.15 deploy 0.24 displace 0.18',
  'word much': 'attack 0.11 air-strike -0.12 shelling 0.15 bombing 0.16 abuse -0.11 statement 0.37',
  'word munition': 'bombing 0.19',
  'word murder': 'abuse -0.27 statement 0.19',
  'word name':
    'attack -0.19 air-strike -0.17 shelling -0.15 capture -0.1 hold -0.16 withdraw -0.17 siege -0.11 deploy -0.14 casualties 0.15 abuse 0.29 destroy -0.15 displace -0.23 statement -0.42',
  'word national': 'bombing 0.2 abuse 0.17 statement -0.28',
  'word near': 'attack 0.27 hold 0.12 repel 0.15',
  'word nearby': 'attack 0.12 air-strike 0.26 casualties -0.1 statement 0.11',
  'word nearly':
    'attack -0.18 hold 0.14 withdraw -0.13 casualties -0.13 abuse -0.11 displace 0.54 aid 0.23 statement 0.17',
  'word necessary': 'shelling 0.19 statement 0.31',
  'word need': 'attack -0.1 bombing 0.14 deploy 0.22 casualties 0.55 abuse -0.1 aid 0.22 statement 0.17',
  'word negotiate': 'casualties -0.12 abuse 0.15 breach 0.11',
  'word negotiation': 'repel 0.18 ceasefire 0.21 statement -0.17',
  'word negotiator': 'abuse 0.13 statement 0.15',
  'word neighbor': 'attack 0.1',
  'word neighborhood': 'capture -0.19 hold 0.29 withdraw -0.26 casualties -0.12 ceasefire 0.15 breach 0.1',
  'word neighbour': 'displace 0.16 aid -0.1 statement -0.21',
  'word neighbourhood': 'shelling 0.12 displace 0.18',
  'word nerve': 'attack 0.22 air-strike 0.37 statement -0.12',
  'word network': 'casualties 0.4',
  'word never': 'shelling 0.16 casualties -0.1 destroy 0.15 ceasefire 0.21 breach 0.36 statement -0.27',
  'word new':
    'attack -0.23 air-strike 0.26 shelling -0.16 hold -0.15 repel 0.12 deploy 0.23 casualties -0.15 abuse -0.18 aid -0.1 statement 0.34',
  'word news':
    'attack -0.14 air-strike -0.1 shelling -0.21 withdraw 0.12 casualties -0.11 abuse -0.17 statement -0.12',
  'word newspaper': 'statement 0.13',
  'word next':
    'capture 0.35 withdraw 0.41 deploy -0.21 abuse -0.14 displace 0.12 ceasefire 0.1 aid 0.28 statement 0.17',
  'word night':
    'attack -0.12 air-strike 0.23 bombing 0.28 withdraw 0.4 repel 0.14 siege -0.11 abuse -0.38 displace 0.62 aid -0.25 statement -0.21',
  'word nightfall': 'statement -0.16',
  'word no':
    'attack 0.11 air-strike -0.12 shelling 0.14 capture -0.17 hold 0.54 withdraw -0.18 casualties -0.49 abuse -0.13 destroy 0.27 displace -0.17 ceasefire 0.24',
  'word noon': 'air-strike 0.16 capture 0.36 hold 0.36 withdraw -0.13 repel 0.33 displace 0.23 aid 0.13',
  'word north':
    'attack 0.29 shelling 0.14 capture -0.1 hold 0.26 withdraw 0.11 advance 0.5 repel -0.13 siege 0.16 deploy 0.23 casualties -0.14 destroy -0.13 breach 0.15 statement -0.38',
  'word north-east': 'withdraw 0.1 aid 0.17',
  'word north-west': 'attack -0.16 withdraw -0.18 deploy 0.1 ceasefire 0.27',
  'word northern':
    'attack -0.22 air-strike 0.24 hold 0.16 advance 0.56 abuse -0.13 displace 0.3 ceasefire -0.11 statement -0.27',
  'word notable': 'hold 0.27 ceasefire 0.57',
  'word note': 'statement -0.13',
  'word now':
    'attack -0.11 capture -0.15 hold -0.17 withdraw -0.17 advance 0.13 siege 0.21 deploy 0.16 casualties 0.11 abuse 0.29 displace 0.21 aid 0.29 statement 0.26',
  'word nowhere': 'air-strike 0.13 shelling -0.16 bombing -0.15 displace 0.16',
  'word number':
    'attack -0.18 withdraw -0.22 siege -0.1 deploy -0.1 casualties 0.38 abuse 0.14 destroy -0.15 displace 0.3 statement -0.34',
  'word nurse': 'statement -0.1',
  'word observation': 'hold 0.35 withdraw 0.12 siege 0.17 deploy 0.24 statement 0.23',
  'word observe': 'deploy -0.1 breach 0.1 statement -0.2',
  'word observer': 'shelling 0.25 hold 0.17 withdraw 0.25 deploy 0.27 statement 0.18',
  'word occasion': 'capture 0.22 siege 0.19 aid -0.12',
  'word occupy': 'capture -0.22 siege 0.18 ceasefire 0.18',
  'word off': 'repel 0.17 deploy 0.14 destroy 0.27 displace 0.15 statement -0.19',
  'word offensive': 'attack 0.45 siege 0.11 ceasefire -0.18 statement -0.1',
  'word offer': 'attack -0.11 withdraw 0.17 deploy 0.12 statement -0.31',
  'word office':
    'capture -0.17 deploy 0.13 casualties 0.23 destroy -0.12 displace -0.11 breach 0.19 statement -0.35',
  'word officer':
    'attack -0.22 air-strike -0.16 bombing 0.16 hold 0.2 withdraw 0.2 siege-break 0.22 abuse -0.23 ceasefire 0.24 statement -0.17',
  'word official':
    'attack 0.13 air-strike -0.29 shelling -0.1 capture -0.21 hold -0.11 withdraw 0.31 deploy -0.15 casualties -0.21 abuse -0.29 statement 0.16',
  'word oil': 'attack -0.11 air-strike 0.14 withdraw 0.22 casualties -0.1 abuse -0.12 statement 0.16',
  'word old':
    'attack 0.16 air-strike -0.1 withdraw 0.17 casualties 0.21 abuse 0.12 displace 0.14 ceasefire 0.23 breach 0.14 aid 0.2',
  'word olive': 'attack 0.36 hold 0.13 casualties -0.1 displace 0.17 statement -0.27',
  'word on': 'capture 0.25 withdraw -0.1 advance 0.14 destroy 0.14 breach 0.16 statement -0.14',
  'word once':
    'attack 0.12 capture 0.46 withdraw -0.14 siege 0.17 deploy -0.22 casualties -0.18 statement 0.25',
  'word one':
    'attack -0.26 shelling 0.26 bombing 0.16 capture 0.1 hold 0.23 repel 0.12 siege 0.57 siege-break 0.11 casualties -0.34 abuse 0.17 displace -0.12 ceasefire -0.15 aid -0.13 statement 0.12',
  'word only':
    'air-strike -0.25 capture -0.27 hold 0.22 withdraw 0.5 advance -0.13 siege 0.27 casualties -0.39 abuse -0.29 destroy 0.18 ceasefire -0.2 aid 0.15 statement 0.42',
  'word open':
    'shelling -0.1 bombing -0.12 capture -0.15 hold -0.23 withdraw -0.18 advance 0.23 siege-break 0.17 abuse 0.36 destroy -0.21 ceasefire -0.1 aid 0.36 statement 0.24',
  'word operate': 'attack 0.13',
  'word operation':
    'attack -0.27 capture 0.46 hold 0.11 withdraw 0.3 advance -0.1 repel -0.1 siege-break 0.19 abuse -0.14 displace 0.1 ceasefire 0.2 statement -0.43',
  'word opposite': 'attack -0.12 hold 0.12 deploy 0.28 destroy 0.15',
  'word opposition': 'attack -0.11',
  'word orchard': 'bombing 0.22 displace 0.11',
  'word order': 'attack 0.18 shelling 0.32 capture 0.11 withdraw 0.33 abuse 0.23 statement -0.31',
  'word organisation': 'abuse 0.15',
  'word organization':
    'attack -0.12 air-strike 0.12 shelling 0.12 bombing 0.12 capture 0.12 withdraw 0.12 casualties 0.31 abuse 0.12',
  'word other':
    'attack 0.18 air-strike -0.23 shelling 0.36 bombing -0.2 capture -0.25 hold -0.18 withdraw 0.21 repel -0.1 siege-break 0.12 deploy -0.19 casualties -0.11 abuse -0.12 destroy -0.18 displace 0.37',
  'word out':
    'attack -0.2 bombing 0.11 hold 0.36 withdraw -0.23 repel 0.11 siege -0.11 deploy -0.18 casualties -0.19 destroy 0.12 displace 0.67 aid 0.12 statement 0.42',
  'word outlet': 'shelling 0.13 displace -0.11 statement -0.16',
  'word outskirt':
    'attack -0.19 shelling -0.12 capture -0.18 advance 0.21 deploy 0.2 abuse 0.16 statement 0.12',
  'word over':
    'attack -0.35 bombing 0.11 hold 0.24 withdraw 0.33 advance -0.13 siege -0.14 siege-break 0.25 deploy -0.16 abuse 0.18 displace 0.1 ceasefire 0.1',
  'word overnight': 'capture 0.11 hold 0.12 repel 0.18 statement -0.14',
  'word overrun': 'capture 0.38 hold -0.1 withdraw -0.11 advance 0.15 abuse 0.1',
  'word own':
    'attack 0.18 shelling -0.1 capture 0.22 hold -0.29 withdraw 0.17 advance -0.13 repel 0.11 casualties 0.25 abuse -0.36 displace 0.2 ceasefire 0.27 breach 0.13 statement 0.16',
  'word p.m.': 'aid 0.16',
  'word pack':
    'attack 0.11 air-strike 0.22 hold 0.12 withdraw 0.29 casualties -0.22 abuse -0.1 destroy -0.17 statement -0.1',
  'word page': 'abuse 0.14 destroy 0.24 ceasefire 0.11 statement -0.17',
  'word palace': 'hold 0.16 statement 0.26',
  'word palestinian': 'ceasefire 0.15 statement -0.1',
  'word paper': 'abuse 0.47 ceasefire 0.17 statement -0.14',
  'word parachute': 'air-strike -0.17 aid 0.63',
  'word part':
    'air-strike 0.18 capture 0.13 hold 0.19 withdraw 0.1 deploy 0.27 destroy -0.14 displace 0.25 ceasefire -0.14 breach 0.12 statement -0.3',
  'word partner': 'air-strike 0.29 deploy -0.24 abuse 0.13 ceasefire -0.11 aid 0.38 statement -0.17',
  'word party': 'attack 0.25 hold -0.14 deploy -0.21 casualties 0.27 ceasefire 0.24 breach 0.14 aid 0.13',
  'word pass': 'attack -0.1 air-strike 0.11 capture -0.12 deploy -0.12 abuse 0.18',
  'word passage': 'withdraw 0.14 casualties -0.11 statement -0.19',
  'word past':
    'attack -0.16 shelling 0.11 hold -0.11 advance 0.15 deploy -0.13 abuse -0.14 destroy 0.17 displace 0.24 breach 0.17',
  'word patient': 'withdraw -0.11 casualties 0.32 abuse -0.11 displace -0.43 statement 0.34',
  'word patrol': 'attack 0.11 hold -0.33 siege 0.13 deploy 0.47',
  'word pause': 'attack 0.11 shelling 0.18 ceasefire 0.46 aid -0.1 statement -0.19',
  'word pay': 'siege 0.5 abuse 0.21 displace 0.15 statement -0.11',
  'word peace': 'attack -0.15 air-strike 0.35 ceasefire -0.4 statement 0.17',
  'word people':
    'air-strike 0.12 shelling -0.18 bombing 0.15 hold 0.13 withdraw -0.41 advance -0.17 repel -0.14 siege 0.23 deploy -0.2 casualties -0.38 destroy 0.31 displace 0.32 breach -0.11 aid 0.4 statement 0.19',
  'word perhaps': 'attack -0.14 displace 0.12 ceasefire 0.12 statement 0.12',
  'word permission': 'aid 0.14',
  'word permit': 'deploy -0.25 displace 0.58 aid 0.34 statement 0.1',
  'word person': 'deploy 0.12 casualties -0.23 abuse 0.11 displace 0.21 statement -0.14',
  'word phone': 'attack -0.11 deploy -0.15 casualties -0.13 displace -0.22 aid -0.11 statement -0.29',
  'word photograph':
    'attack -0.12 hold 0.29 deploy 0.19 casualties 0.34 abuse -0.12 destroy 0.22 displace 0.1 statement 0.21',
  'word pickup': 'attack 0.2 capture 0.15 deploy 0.13 destroy -0.1 displace -0.14 statement 0.23',
  'word picture':
    'capture 0.14 hold 0.14 deploy -0.11 casualties -0.14 abuse 0.16 destroy 0.14 statement 0.16',
  'word piece': 'bombing 0.14 destroy 0.13',
  'word pilot': 'air-strike -0.12 casualties 0.11 abuse 0.3',
  'word place':
    'attack 0.55 air-strike 0.28 hold 0.13 withdraw -0.31 advance -0.1 repel -0.12 siege 0.22 deploy 0.19 casualties -0.27 abuse -0.11 destroy 0.24 displace -0.25 ceasefire 0.11 aid -0.16 statement -0.12',
  'word plan': 'attack 0.12 abuse -0.16 displace 0.22 ceasefire 0.32 breach 0.5 aid 0.66 statement 0.21',
  'word plane':
    'attack -0.14 air-strike 0.13 withdraw 0.1 destroy -0.16 ceasefire 0.1 breach 0.15 statement 0.25',
  'word plant': 'attack 0.24 bombing 0.17 hold -0.13 deploy -0.13 statement 0.16',
  'word pledge': 'hold 0.14 ceasefire 0.27 aid 0.16',
  'word pocket': 'attack 0.25 advance -0.13 deploy 0.13 statement -0.13',
  'word point':
    'attack -0.11 air-strike 0.22 capture 0.13 hold 0.25 advance 0.13 siege 0.1 deploy 0.15 breach 0.15 aid -0.18',
  'word police':
    'attack 0.2 shelling -0.1 hold -0.28 deploy 0.24 casualties -0.14 displace -0.16 ceasefire -0.17 breach 0.13',
  'word political': 'attack -0.18 hold -0.14 abuse 0.17',
  'word popular': 'shelling 0.1 abuse 0.25 statement 0.11',
  'word population': 'abuse 0.12 statement 0.43',
  'word position':
    'shelling 0.23 hold 0.49 advance -0.17 repel 0.23 deploy -0.1 casualties -0.15 abuse -0.22 destroy -0.24 displace -0.12 aid -0.13 statement 0.4',
  'word possess': 'air-strike -0.11 capture 0.11 statement 0.62',
  'word possible': 'statement -0.17',
  'word post':
    'attack -0.12 air-strike -0.2 capture 0.11 hold 0.29 siege 0.12 deploy -0.22 casualties 0.38 abuse 0.15 aid 0.25 statement -0.14',
  'word pound': 'air-strike 0.12 abuse 0.32 destroy 0.18',
  'word pour': 'attack 0.26 capture 0.15 withdraw 0.13 deploy -0.31 abuse 0.13 destroy 0.29',
  'word power':
    'attack 0.18 air-strike -0.12 shelling 0.13 bombing 0.16 deploy 0.14 casualties -0.17 destroy 0.13',
  'word prepare':
    'attack 0.67 air-strike 0.31 bombing 0.17 capture 0.1 deploy 0.15 casualties -0.14 ceasefire -0.1 statement -0.25',
  'word presence': 'hold -0.13 deploy 0.28 ceasefire -0.1 statement 0.24',
  'word present': 'hold 0.14 deploy 0.53',
  'word president': 'siege -0.15 siege-break 0.14 deploy 0.24 destroy 0.14',
  'word press':
    'attack 0.14 shelling 0.28 hold 0.11 advance -0.19 casualties 0.31 displace -0.14 aid 0.12 statement -0.33',
  'word prevent': 'attack -0.1 deploy 0.33 abuse -0.13',
  'word previous': 'bombing 0.17',
  'word price': 'abuse 0.43 statement 0.41',
  'word prime': 'air-strike -0.1 displace 0.13',
  'word prison':
    'shelling -0.1 capture 0.21 siege 0.1 siege-break 0.18 casualties 0.3 abuse 0.1 displace -0.16',
  'word prisoner': 'capture 0.11 abuse 0.52 displace 0.13 aid 0.1 statement 0.21',
  'word pro-government': 'air-strike -0.11 hold -0.1 abuse 0.17 breach 0.28',
  'word pro-regime': 'attack 0.15 capture 0.16 advance 0.17 siege 0.18 ceasefire -0.13 statement -0.25',
  'word promise':
    'attack -0.1 air-strike 0.23 withdraw 0.13 siege -0.16 siege-break 0.12 deploy 0.14 ceasefire -0.11 aid 0.27',
  'word propaganda': 'bombing 0.12 advance 0.18',
  'word protect': 'attack -0.1 hold 0.17 breach 0.32 statement -0.13',
  'word protest': 'attack 0.1 withdraw -0.12 casualties 0.1 statement 0.43',
  'word provide': 'destroy 0.15 displace 0.14 ceasefire 0.11 aid -0.25',
  'word province':
    'hold 0.48 withdraw -0.23 advance -0.21 siege 0.14 siege-break -0.11 deploy -0.17 casualties -0.1 destroy -0.14 breach 0.14 statement -0.11',
  'word provincial':
    'attack -0.12 air-strike -0.19 bombing 0.12 withdraw 0.29 casualties 0.21 statement -0.1',
  'word publish': 'air-strike 0.28 destroy 0.37 statement -0.12',
  'word pull': 'attack -0.21 shelling 0.1 siege -0.13 displace -0.19 statement 0.13',
  'word purpose': 'capture 0.16 abuse 0.44 statement 0.21',
  'word push': 'attack 0.22 capture -0.17 hold 0.15 advance 0.62 deploy -0.19 statement -0.3',
  'word put':
    'air-strike 0.17 hold -0.14 withdraw -0.14 destroy 0.27 displace 0.16 ceasefire -0.1 statement 0.13',
  'word quarter': 'shelling 0.29 capture -0.16 withdraw 0.25 displace -0.27 ceasefire 0.1',
  'word question': 'casualties -0.1 abuse -0.15 aid -0.19 statement -0.15',
  'word queue': 'shelling 0.34',
  'word quote': 'air-strike -0.11 abuse 0.32 statement 0.17',
  'word radio': 'casualties 0.11 abuse -0.1',
  'word raid':
    'attack -0.2 air-strike 0.46 deploy -0.1 casualties -0.25 abuse 0.1 destroy 0.2 statement 0.41',
  'word raise': 'capture -0.15',
  'word rather': 'attack 0.18 withdraw 0.18 statement 0.18',
  'word reach':
    'attack -0.12 air-strike -0.19 shelling 0.17 capture -0.11 withdraw 0.23 repel 0.27 siege-break 0.2 casualties -0.2 displace 0.1 aid 0.67',
  'word read': 'attack -0.18 air-strike 0.11 deploy 0.14 statement -0.22',
  'word ready': 'attack 0.32 abuse 0.14 aid 0.36 statement -0.29',
  'word reason': 'displace 0.14 statement -0.33',
  'word rebel':
    'attack 0.2 air-strike -0.61 shelling -0.29 bombing 0.18 capture 0.51 hold 0.39 withdraw 0.33 advance -0.24 siege 0.27 siege-break 0.24 casualties -0.23 abuse 0.26 destroy 0.25 ceasefire 0.45 breach 0.26 aid -0.53 statement -0.53',
  'word rebel-held': 'air-strike 0.11 hold 0.86 displace 0.28 aid 0.18 statement -0.1',
  'word recapture': 'capture 0.24 abuse 0.12',
  'word receive': 'deploy 0.15 displace 0.25 aid 0.46',
  'word reconciliation': 'hold 0.1 ceasefire -0.23',
  'word record': 'shelling 0.13 abuse 0.14 breach 0.15 aid 0.14 statement 0.17',
  'word recover': 'attack -0.12 capture 0.3 casualties 0.2 destroy 0.14',
  'word refer': 'statement 0.33',
  'word refugee':
    'shelling 0.12 withdraw -0.14 deploy -0.11 casualties -0.2 abuse -0.1 displace 0.29 ceasefire 0.13',
  'word refuse':
    'attack -0.2 air-strike -0.17 shelling -0.1 capture -0.1 deploy -0.14 casualties -0.24 abuse 0.1 displace 0.46 ceasefire -0.11 aid -0.13 statement 0.2',
  'word regain': 'attack 0.13 hold -0.13 siege-break 0.14 statement 0.25',
  'word regard': 'statement 0.64',
  'word regime':
    'air-strike 0.12 shelling 0.17 capture 0.25 hold 0.32 siege 0.19 siege-break 0.2 deploy -0.51 abuse -0.19 displace -0.15 ceasefire -0.1 aid -0.12 statement 0.24',
  'word region':
    'capture -0.1 withdraw 0.29 advance 0.13 deploy -0.1 displace -0.12 breach 0.1 aid 0.16 statement -0.14',
  'word regional': 'deploy 0.14 statement -0.11',
  'word register': 'casualties 0.18 breach 0.21 statement 0.1',
  'word reinforcement': 'attack 0.12 withdraw -0.19 repel 0.3 deploy 0.6 statement -0.33',
  'word reject': 'air-strike 0.22 withdraw -0.1 casualties 0.14',
  'word relative': 'attack -0.14 casualties 0.21 abuse -0.1 displace 0.49 statement -0.1',
  'word release':
    'attack -0.14 air-strike -0.18 capture -0.13 deploy -0.11 casualties -0.2 abuse 0.22 displace 0.11 ceasefire 0.61 aid 0.11 statement -0.16',
  'word relief': 'deploy 0.11 ceasefire 0.12',
  'word remain': 'attack -0.11 air-strike -0.15 hold 0.31 deploy 0.54 abuse 0.1 statement 0.31',
  'word remnant': 'attack 0.18 capture 0.1',
  'word remove': 'withdraw 0.14 casualties 0.14 aid 0.2',
  'word renew': 'attack -0.21 abuse 0.1 aid 0.34 statement -0.1',
  'word reopen': 'attack 0.12 siege-break 0.29 deploy 0.12 statement 0.26',
  'word repeat': 'statement 0.25',
  'word repeatedly': 'air-strike -0.12 bombing 0.23 statement 0.26',
  'word repel': 'attack -0.11 advance 0.13 repel 0.29 deploy 0.13',
  'word reply': 'air-strike -0.1 shelling 0.25',
  'word report':
    'attack 0.49 air-strike 0.11 siege 0.1 siege-break 0.16 deploy 0.32 casualties 0.17 displace -0.18 ceasefire -0.36 breach 0.16 aid -0.16 statement -0.26',
  'word reporter': 'attack -0.12 air-strike -0.1 capture 0.2 casualties -0.25 abuse -0.16 displace -0.23',
  'word representative': 'ceasefire 0.1 statement 0.17',
  'word request': 'withdraw 0.11 deploy 0.15 statement 0.11',
  'word researcher': 'deploy 0.11 destroy 0.16 statement -0.27',
  'word resident':
    'bombing -0.17 hold 0.28 deploy 0.23 casualties -0.16 abuse 0.14 destroy 0.33 displace 0.34 ceasefire 0.15',
  'word resolution': 'attack -0.16 deploy 0.2 breach 0.22 aid 0.1 statement 0.3',
  'word respond': 'shelling 0.41 statement 0.39',
  'word response': 'statement 0.27',
  'word responsible': 'statement 0.15',
  'word rest':
    'attack -0.11 air-strike 0.18 bombing 0.18 capture -0.21 withdraw -0.14 deploy -0.14 casualties 0.11',
  'word restore': 'attack 0.33 capture 0.22 aid 0.23 statement -0.12',
  'word result': 'bombing 0.15 withdraw -0.1 repel 0.15',
  'word resume': 'attack 0.36 shelling -0.1 siege-break 0.16 displace 0.29',
  'word retake': 'attack -0.12 shelling -0.12 capture 0.69 repel 0.13 abuse -0.11 statement -0.11',
  'word retire': 'abuse 0.33 statement -0.16',
  'word retreat': 'hold 0.13',
  'word return':
    'hold -0.1 withdraw 0.26 repel 0.15 siege -0.11 abuse 0.18 displace 0.16 ceasefire 0.19 aid -0.14',
  'word revolution': 'capture 0.38',
  'word rifle': 'attack -0.14 withdraw 0.29 deploy 0.36 casualties 0.15 displace 0.25',
  'word right': 'withdraw 0.15 abuse -0.1',
  'word ring': 'attack -0.12 siege -0.1 statement -0.17',
  'word rise': 'air-strike 0.15 casualties -0.1 destroy 0.25 statement -0.11',
  'word rival': 'attack 0.14 hold -0.25 siege 0.14 deploy 0.13 aid 0.1 statement 0.14',
  'word river': 'attack 0.17 air-strike 0.14 capture -0.14 withdraw -0.12 displace 0.15 statement -0.11',
  'word road':
    'attack -0.35 air-strike 0.11 shelling -0.1 bombing 0.18 hold -0.29 advance 0.13 siege 0.22 deploy -0.4 casualties -0.24 abuse 0.19 ceasefire -0.11 statement -0.2',
  'word roadside': 'bombing 0.19',
  'word rocket':
    'attack -0.2 air-strike -0.12 shelling 0.17 hold 0.14 withdraw -0.11 casualties 0.14 abuse -0.13 destroy -0.13 statement -0.2',
  'word role': 'deploy 0.34 statement 0.49',
  'word roll': 'aid 0.33',
  'word roof': 'air-strike 0.21 deploy 0.57 destroy 0.82 displace -0.11 statement -0.31',
  'word room': 'bombing 0.11 hold 0.15 abuse 0.1 statement 0.22',
  'word round':
    'attack -0.1 air-strike -0.13 shelling 0.37 advance 0.16 abuse -0.2 displace 0.27 ceasefire 0.19',
  'word roundabout': 'hold -0.14 siege 0.12',
  'word route': 'attack 0.13 shelling 0.15 destroy 0.19 statement -0.1',
  'word ruin': 'attack -0.13 air-strike -0.13 withdraw -0.18 casualties 0.13 destroy 0.18',
  'word rule': 'deploy 0.11 displace 0.11 statement 0.22',
  'word run':
    'attack -0.11 air-strike 0.19 capture 0.11 withdraw -0.36 siege-break 0.16 deploy -0.14 casualties 0.13 abuse -0.2 displace -0.16 ceasefire -0.12 aid 0.53 statement 0.28',
  'word russian':
    'attack -0.43 air-strike 0.39 shelling 0.23 bombing -0.16 capture -0.1 advance -0.16 repel -0.1 deploy -0.15 casualties 0.51 abuse -0.34 displace -0.14 ceasefire 0.41',
  'word safe':
    'capture 0.18 hold -0.1 deploy -0.12 casualties 0.13 displace 0.16 ceasefire -0.15 aid -0.12 statement 0.18',
  'word same':
    'attack 0.33 air-strike -0.3 shelling 0.23 capture 0.1 advance -0.13 repel 0.17 deploy 0.36 destroy -0.17 displace -0.12 breach 0.13',
  'word sarin': 'attack 0.38 abuse 0.12 statement -0.21',
  'word saudi': 'attack 0.11 bombing 0.21 deploy 0.29 statement -0.1',
  'word say':
    'attack -0.17 shelling -0.14 bombing 0.14 hold 0.2 withdraw -0.23 advance -0.12 siege 0.2 siege-break -0.17 abuse -0.2 destroy -0.16 ceasefire -0.12 breach -0.26 aid -0.24',
  'word scene': 'air-strike -0.12 statement 0.14',
  'word school':
    'shelling -0.16 withdraw -0.11 siege -0.16 deploy -0.12 abuse -0.13 displace 0.27 statement -0.22',
  'word search':
    'attack 0.36 air-strike -0.24 bombing -0.11 casualties 0.29 abuse 0.29 displace 0.31 statement -0.12',
  'word second':
    'attack 0.29 shelling -0.11 bombing 0.5 capture -0.14 hold -0.14 advance 0.11 repel 0.1 siege 0.32 deploy -0.36 casualties -0.12 destroy -0.12 displace 0.46 breach 0.17 aid 0.29',
  'word secretary': 'casualties 0.11 statement 0.21',
  'word secure': 'siege-break 0.11 statement 0.44',
  'word security':
    'attack -0.23 air-strike -0.17 bombing 0.34 capture 0.12 hold -0.15 withdraw 0.17 deploy -0.27 casualties 0.42 abuse 0.17',
  'word see':
    'air-strike 0.22 shelling -0.18 bombing -0.18 capture -0.17 hold -0.3 withdraw 0.44 advance -0.1 siege -0.11 deploy 0.47 casualties -0.26 destroy 0.22 displace -0.36 ceasefire -0.14 statement 0.52',
  'word seek': 'withdraw 0.36 abuse 0.25 ceasefire 0.22 statement 0.13',
  'word seem': 'shelling 0.16 destroy 0.21 statement 0.17',
  'word seize': 'capture 0.28 deploy -0.11 casualties 0.21 displace -0.12 statement -0.19',
  'word sell': 'deploy -0.19 abuse 0.58',
  'word send':
    'air-strike -0.18 shelling -0.18 capture -0.18 hold -0.11 repel 0.19 deploy 0.8 casualties -0.15 abuse -0.11 aid 0.2',
  'word senior': 'abuse -0.13 statement -0.11',
  'word separate': 'siege 0.3 siege-break 0.19 deploy -0.12 casualties -0.1 abuse 0.22 statement 0.14',
  'word serious': 'withdraw 0.14 casualties 0.13',
  'word serve': 'displace -0.13 aid -0.11 statement 0.17',
  'word service':
    'shelling 0.2 deploy -0.1 casualties -0.13 destroy 0.72 displace -0.1 ceasefire 0.35 statement 0.14',
  'word set':
    'attack -0.12 air-strike -0.12 bombing 0.25 capture -0.11 hold -0.11 withdraw -0.14 siege -0.1 deploy 0.17 casualties -0.24 destroy 0.1 aid 0.32 statement 0.37',
  'word settle': 'ceasefire 0.52 statement 0.28',
  'word settlement': 'capture 0.22 displace 0.11 breach 0.29 statement -0.1',
  'word several':
    'attack 0.15 air-strike -0.25 bombing -0.13 capture -0.11 hold 0.11 withdraw 0.51 repel 0.13 deploy -0.18 casualties 0.26 abuse 0.14 aid 0.22 statement 0.35',
  'word sheikh': 'statement 0.18',
  'word shell':
    'attack -0.37 air-strike -0.5 shelling 0.93 capture -0.11 withdraw -0.11 casualties -0.19 abuse -0.13 destroy -0.12 breach -0.11 statement 0.25',
  'word shelling':
    'air-strike -0.13 shelling 0.38 capture -0.11 withdraw 0.1 deploy -0.1 breach 0.2 statement -0.17',
  'word shelter': 'shelling 0.43 capture 0.12 deploy -0.15 displace 0.23 aid -0.25',
  'word shoe': 'casualties -0.15 abuse 0.11',
  'word shoot':
    'attack -0.16 air-strike -0.17 shelling 0.31 hold -0.13 withdraw -0.1 deploy -0.16 casualties -0.23 abuse 0.38 destroy 0.11 ceasefire 0.21 breach 0.29 aid 0.1 statement -0.14',
  'word shop': 'air-strike -0.14 siege -0.16 abuse 0.43 destroy -0.23',
  'word short': 'capture -0.13 advance 0.12 statement 0.22',
  'word shortly': 'air-strike 0.23 aid 0.12 statement -0.15',
  'word shot':
    'attack 0.21 shelling -0.3 capture 0.3 repel 0.5 deploy -0.29 abuse 0.84 ceasefire -0.1 breach 0.13',
  'word show':
    'air-strike -0.22 bombing 0.23 hold 0.18 advance 0.15 casualties 0.3 abuse -0.2 destroy 0.31 displace 0.2',
  'word shut': 'hold -0.23 siege -0.42 abuse 0.17 aid 0.12 statement 0.43',
  'word shutter': 'capture 0.14 abuse 0.14',
  'word side':
    'attack 0.16 air-strike -0.26 shelling 0.16 capture -0.25 withdraw 0.2 advance 0.1 siege 0.12 deploy 0.39 abuse -0.53 destroy -0.18 displace -0.38 ceasefire 0.36 breach 0.5 statement 0.47',
  'word siege': 'attack -0.19 hold -0.12 siege 0.46 siege-break 0.31 deploy -0.11 aid -0.14',
  'word sign': 'withdraw 0.32 displace 0.2 ceasefire -0.15 statement 0.2',
  'word signature': 'hold 0.11 withdraw -0.12 aid 0.32 statement 0.11',
  'word silent': 'deploy -0.1 destroy 0.1 ceasefire 0.2',
  'word since': 'hold 0.11 advance 0.16 displace 0.1',
  'word single':
    'attack -0.29 bombing 0.13 capture 0.17 hold 0.11 advance 0.15 deploy 0.31 displace -0.19 aid 0.1 statement 0.31',
  'word sit': 'abuse -0.11 destroy 0.14 displace -0.14 statement -0.16',
  'word site':
    'attack -0.18 capture -0.16 advance 0.13 abuse 0.11 destroy 0.12 ceasefire 0.16 statement 0.35',
  'word situation': 'statement 0.52',
  'word sky': 'air-strike 0.39 hold 0.22 repel 0.1 breach 0.18 aid -0.1',
  'word sleep': 'attack 0.12 displace 0.12 aid -0.1',
  'word slip': 'attack 0.17 abuse 0.21 displace 0.22',
  'word slope': 'attack 0.16 air-strike 0.13',
  'word slow': 'bombing 0.21 advance -0.12 repel 0.18 statement -0.1',
  'word small': 'attack 0.23 air-strike -0.14 advance 0.29 statement -0.1',
  'word smell': 'capture 0.14 ceasefire 0.11 statement -0.17',
  'word smuggle': 'attack -0.11 bombing 0.13 deploy 0.16 abuse -0.1 displace -0.16 breach 0.33',
  'word smuggler': 'withdraw 0.15 abuse -0.23 displace 0.61 statement -0.11',
  'word sniper':
    'shelling 0.28 hold -0.19 deploy -0.15 casualties -0.13 destroy 0.11 displace 0.3 aid 0.22 statement -0.2',
  'word so':
    'attack -0.24 air-strike 0.15 bombing 0.26 capture 0.14 hold -0.2 repel 0.13 deploy -0.16 casualties 0.28 abuse 0.14 aid -0.18',
  'word so-called': 'capture -0.19 hold 0.3 withdraw -0.11 displace 0.26 breach 0.13 statement -0.22',
  'word soldier':
    'attack -0.24 air-strike -0.13 bombing 0.23 capture -0.31 hold 0.11 repel -0.11 siege -0.11 siege-break 0.19 deploy 0.1 casualties 0.51 abuse 0.33 destroy -0.17 displace -0.27 ceasefire -0.19 statement -0.1',
  'word somewhere': 'hold 0.12 abuse 0.15 statement 0.17',
  'word son': 'shelling 0.16 casualties 0.19 abuse 0.27',
  'word soon': 'deploy 0.18 aid 0.13 statement -0.26',
  'word sorty': 'air-strike 0.24',
  'word source': 'air-strike -0.1 shelling 0.2 hold -0.1 repel 0.11 deploy -0.21 abuse -0.17 statement -0.48',
  'word south':
    'air-strike 0.2 capture -0.24 withdraw 0.13 advance 0.19 deploy 0.13 casualties 0.1 aid -0.2 statement -0.1',
  'word southern':
    'attack 0.27 air-strike -0.14 capture 0.11 siege 0.12 casualties -0.12 abuse -0.11 displace -0.14 ceasefire 0.12',
  'word spare': 'statement -0.2',
  'word speak':
    'air-strike -0.2 capture -0.25 hold -0.17 withdraw -0.12 casualties -0.13 abuse 0.46 destroy -0.1 displace -0.22 ceasefire -0.17 aid -0.12',
  'word special': 'deploy 1',
  'word specialist': 'deploy 0.21 statement -0.54',
  'word spend': 'shelling -0.15 capture 0.21 hold 0.12 casualties -0.14 statement 0.2',
  'word spokesman':
    'attack -0.1 air-strike -0.12 capture 0.12 withdraw -0.12 repel 0.12 casualties -0.2 abuse 0.13 displace -0.15 ceasefire 0.13',
  'word spokeswoman': 'deploy 0.16 statement -0.17',
  'word sponsor': 'advance 0.15 deploy -0.16 ceasefire 0.11',
  'word spot': 'shelling 0.35 withdraw 0.14 statement -0.15',
  'word spring': 'hold 0.17 withdraw -0.17 casualties -0.15 abuse -0.1 destroy 0.17 aid 0.34 statement -0.25',
  'word square':
    'capture 0.66 hold 0.2 advance -0.16 siege 0.17 casualties 0.13 ceasefire -0.1 statement -0.25',
  'word staff': 'hold 0.16 withdraw 0.4 abuse -0.11 aid 0.35 statement -0.27',
  'word stage': 'attack 0.52 deploy -0.11 statement 0.3',
  'word stall': 'attack -0.12 capture 0.16 casualties 0.13',
  'word stand':
    'hold 0.12 withdraw -0.19 advance 0.11 siege -0.1 destroy 0.28 displace 0.27 aid 0.35 statement -0.11',
  'word start':
    'air-strike 0.1 shelling -0.1 bombing -0.28 withdraw 0.11 deploy -0.1 casualties -0.1 abuse -0.11 aid -0.11 statement 0.39',
  'word starve': 'siege 0.24 casualties 0.2 abuse -0.1 statement 0.18',
  'word state':
    'shelling 0.1 bombing 0.3 capture 0.57 withdraw -0.21 siege -0.15 deploy -0.28 casualties 0.16 abuse -0.13 ceasefire 0.17 aid 0.16 statement -0.46',
  'word statement': 'attack -0.15 capture -0.14 deploy -0.14 casualties -0.15 abuse 0.14',
  'word station':
    'attack -0.14 shelling 0.37 hold 0.48 withdraw -0.15 advance 0.13 deploy -0.11 destroy 0.37 displace -0.13 ceasefire 0.1 aid -0.27 statement -0.24',
  'word statue': 'destroy 0.36 statement 0.26',
  'word stay':
    'attack -0.17 air-strike -0.15 shelling -0.1 siege -0.15 abuse -0.12 displace 0.42 ceasefire -0.11 breach 0.11 aid -0.12 statement 0.26',
  'word step': 'attack -0.16 bombing 0.25 withdraw 0.13 statement 0.34',
  'word still':
    'attack 0.24 air-strike -0.23 hold 0.93 withdraw 0.11 siege 0.38 deploy -0.42 casualties 0.37 abuse -0.22 displace -0.12 ceasefire 0.11 aid 0.32 statement -0.53',
  'word stone': 'attack 0.15 air-strike 0.11 withdraw 0.1',
  'word stop':
    'attack -0.36 repel 0.13 casualties -0.17 destroy -0.14 displace -0.11 breach 0.24 aid 0.28 statement 0.33',
  'word store': 'attack -0.17 air-strike 0.45 bombing 0.15 deploy 0.46 destroy 0.13 statement -0.22',
  'word storm': 'attack 0.38 capture -0.22 repel 0.12 deploy -0.13 statement -0.16',
  'word strategic': 'attack -0.11 capture 0.11 advance 0.16',
  'word street':
    'attack 0.2 air-strike -0.14 bombing 0.34 capture -0.35 advance 0.65 repel 0.16 siege -0.11 deploy -0.29 displace -0.12 ceasefire -0.13 aid -0.11 statement 0.32',
  'word stretch': 'hold 0.31 advance -0.15 siege -0.11 displace -0.16',
  'word strike': 'attack -0.12 air-strike -0.15 repel -0.13 casualties 0.2 destroy 0.21 statement -0.22',
  'word strip': 'attack -0.1 withdraw 0.12 ceasefire 0.22 statement 0.11',
  'word stuck': 'deploy 0.12',
  'word su-24': 'air-strike 0.17 statement 0.29',
  'word suburb':
    'hold 0.18 withdraw 0.14 advance 0.32 siege 0.18 deploy -0.14 abuse -0.1 aid -0.16 statement 0.74',
  'word such':
    'attack 0.55 air-strike -0.14 shelling -0.24 capture -0.1 hold -0.15 casualties -0.13 abuse 0.26 statement 0.45',
  'word suggest': 'attack 0.16 aid 0.17',
  'word suicide':
    'attack -0.12 air-strike -0.14 bombing 0.46 capture -0.13 advance 0.11 deploy -0.19 destroy -0.12',
  'word summer': 'hold 0.38 withdraw -0.17 siege -0.18 deploy 0.28 abuse 0.14 displace -0.13 ceasefire -0.11',
  'word supply':
    'shelling -0.12 hold 0.12 siege 0.27 siege-break 0.11 casualties 0.17 abuse -0.12 destroy 0.13 displace -0.1 statement -0.35',
  'word support': 'advance -0.1 abuse -0.1 displace -0.1 aid 0.13 statement 0.1',
  'word suppose': 'attack -0.11 withdraw 0.25 ceasefire -0.12 breach 0.3 aid 0.4',
  'word surrender': 'attack 0.1 bombing 0.18 statement 0.82',
  'word surround': 'attack 0.29 capture 0.14 siege 0.33',
  'word survive': 'abuse 0.14',
  'word survivor': 'air-strike 0.11 deploy 0.14 displace 0.1',
  'word suspect': 'attack 0.51 shelling -0.13 hold -0.11 casualties 0.25',
  'word suspend': 'air-strike -0.11 deploy -0.1 displace 0.18 ceasefire 0.35 aid 0.29 statement 0.16',
  'word swear': 'deploy 0.39 statement -0.5',
  'word syrian':
    'attack -0.22 air-strike 0.41 bombing -0.15 capture -0.2 withdraw -0.34 repel 0.29 deploy -0.17 casualties -0.32 abuse -0.3 destroy -0.19 displace -0.22 ceasefire 0.15 breach 0.34 statement 0.48',
  'word system': 'attack 0.11 deploy 0.11 aid -0.11 statement -0.12',
  'word table': 'siege 0.14 statement 0.68',
  'word take': 'hold 0.28 siege -0.11 deploy 0.23 casualties 0.32 destroy 0.1 aid -0.13',
  'word talk':
    'air-strike -0.15 shelling -0.12 capture 0.35 hold -0.19 withdraw -0.21 siege -0.12 siege-break -0.11 abuse -0.18 ceasefire 0.25 statement 0.54',
  'word tank':
    'attack 0.29 air-strike -0.15 shelling -0.21 bombing -0.13 capture 0.18 hold 0.2 withdraw 0.13 advance 0.28 repel 0.14 casualties -0.11 abuse -0.15 destroy 0.11 displace -0.11 ceasefire -0.11',
  'word target':
    'attack -0.11 air-strike 0.11 shelling 0.47 repel 0.11 casualties -0.12 aid -0.16 statement 0.42',
  'word task': 'deploy -0.1 displace 0.18 ceasefire -0.11 statement 0.19',
  'word teacher': 'abuse 0.13',
  'word team':
    'air-strike -0.21 capture -0.1 hold -0.1 withdraw -0.1 deploy 0.24 casualties 0.21 displace -0.15 aid 0.41',
  'word tel': 'hold -0.11 destroy 0.16 aid 0.14 statement -0.12',
  'word telephone': 'casualties -0.13 displace -0.11 statement 0.23',
  'word television':
    'attack -0.14 air-strike -0.15 bombing 0.14 capture 0.24 hold -0.13 abuse -0.12 statement -0.2',
  'word tell':
    'air-strike -0.35 capture -0.1 hold -0.2 withdraw -0.26 siege -0.18 deploy -0.21 casualties -0.13 abuse -0.1 destroy -0.11 displace 0.24 aid -0.22 statement 0.17',
  'word ten': 'attack 0.12 hold 0.15 withdraw 0.12 deploy -0.11 displace 0.2',
  'word tent': 'hold 0.15 casualties 0.15 destroy -0.16 displace -0.18 statement -0.11',
  'word term': 'attack 0.2 air-strike -0.14 capture -0.19 hold -0.11 deploy 0.14 ceasefire 0.45 breach 0.14',
  'word territory':
    'attack 0.16 capture 0.17 hold 0.5 deploy 0.28 casualties -0.11 abuse -0.1 statement -0.19',
  'word terrorism': 'capture 0.11 statement 0.32',
  'word terrorist':
    'attack 0.28 shelling -0.3 bombing 0.28 capture 0.16 hold 0.35 advance -0.15 deploy -0.33 abuse 0.12 destroy -0.14 ceasefire 0.12 statement -0.48',
  'word text': 'statement 0.3',
  'word then': 'capture 0.61 advance 0.1 siege -0.12 displace 0.23 ceasefire -0.1 statement -0.29',
  'word there':
    'attack 0.3 air-strike 0.24 shelling -0.14 hold 0.66 withdraw 0.1 advance 0.28 siege -0.18 deploy 0.68 casualties -0.18 displace -0.23 aid 0.11 statement -0.85',
  'word thing':
    'attack 0.16 hold -0.12 withdraw -0.12 deploy -0.11 casualties -0.13 destroy 0.3 statement 0.32',
  'word think':
    'attack 0.28 air-strike -0.13 hold 0.54 siege -0.1 deploy 0.62 abuse -0.15 displace 0.14 aid -0.13 statement -0.38',
  'word third':
    'shelling -0.15 capture -0.11 hold 0.23 withdraw -0.14 deploy 0.15 casualties 0.26 abuse -0.2 destroy 0.44 displace 0.23 ceasefire 0.23 aid 0.23 statement -0.16',
  'word thousand': 'attack 0.23 withdraw 0.12 abuse 0.14 displace 0.23 aid 0.1 statement -0.15',
  'word threat': 'attack -0.13 deploy -0.1 statement 0.45',
  'word threaten': 'attack 0.5 shelling 0.11 capture -0.11 withdraw -0.19 abuse -0.12 statement 0.23',
  'word throw': 'shelling -0.14 capture 0.13 repel 0.27 siege 0.18 destroy 0.14 displace 0.12',
  'word tie': 'attack 0.17 abuse 0.27 breach 0.37 statement -0.12',
  'word time':
    'attack 0.17 bombing -0.13 advance 0.21 siege -0.17 siege-break 0.2 deploy -0.14 casualties -0.36 abuse 0.21 ceasefire -0.26 aid 0.19 statement 0.48',
  'word today': 'attack 0.13 bombing 0.12 capture -0.11 casualties -0.13 aid -0.13 statement -0.18',
  'word together': 'siege 0.18 abuse 0.17 displace -0.2 statement -0.19',
  'word toll': 'shelling 0.29 casualties 0.1 statement -0.16',
  'word tonight': 'attack 0.29 deploy 0.13 statement -0.19',
  'word too':
    'attack -0.15 air-strike -0.15 shelling -0.25 casualties 0.11 abuse 0.27 destroy -0.19 aid 0.27 statement 0.34',
  'word top': 'air-strike -0.1 hold 0.16 withdraw 0.18 statement -0.18',
  'word total': 'attack 0.11 air-strike 0.13 hold 0.14 siege 0.12 casualties 0.12',
  'word tow': 'shelling -0.16 capture 0.21 repel 0.13 destroy 0.26',
  'word tower': 'shelling 0.2 hold 0.14 deploy 0.14 destroy 0.29',
  'word town':
    'air-strike 0.19 shelling -0.19 bombing -0.11 withdraw 0.16 advance -0.21 repel -0.14 siege 0.25 deploy -0.17 casualties 0.15 destroy -0.26 displace 0.22 ceasefire 0.11 breach 0.19 aid 0.22 statement -0.19',
  'word trace': 'attack 0.14 statement 0.11',
  'word track': 'attack 0.1 air-strike -0.1 siege 0.33 deploy 0.12 destroy -0.15',
  'word train': 'deploy 0.45 statement 0.38',
  'word transport': 'air-strike -0.15 withdraw 0.57 displace -0.19',
  'word trap': 'bombing 0.24 withdraw 0.13 displace -0.25 ceasefire 0.31',
  'word treat': 'air-strike -0.1 casualties -0.14 abuse 0.38 aid 0.33 statement 0.16',
  'word tribal': 'deploy -0.1 statement -0.21',
  'word tribe': 'attack 0.29 capture -0.11 deploy 0.11 ceasefire 0.1',
  'word troops':
    'attack -0.13 shelling -0.11 capture 0.4 hold -0.18 withdraw 0.34 advance 0.15 repel -0.13 deploy 0.6 destroy -0.1 aid -0.13 statement -0.46',
  'word truce': 'attack -0.15 shelling -0.14 deploy 0.2 statement 0.16',
  'word truck': 'bombing -0.12 capture 0.14 siege -0.12 deploy -0.1 abuse -0.14 destroy -0.1 aid 0.24',
  'word try':
    'attack 0.77 air-strike 0.28 shelling -0.16 bombing 0.4 capture 0.12 hold -0.2 withdraw 0.12 advance -0.12 repel 0.15 siege-break 0.19 deploy -0.21 casualties 0.16 abuse 0.24 destroy -0.12 displace 0.32 ceasefire -0.15 breach 0.22',
  'word tunnel': 'attack 0.47 air-strike -0.2 bombing 0.23 hold 0.23 deploy -0.17 destroy 0.19',
  'word turkish':
    'attack -0.65 shelling 0.34 bombing -0.17 hold -0.16 advance -0.1 siege 0.17 casualties -0.22 destroy -0.25 displace 0.22 breach 0.26 statement -0.62',
  'word turn':
    'attack -0.12 bombing 0.13 capture -0.17 hold 0.12 siege 0.18 deploy 0.42 casualties 0.17 abuse -0.18 destroy -0.15 aid -0.11',
  'word tweet': 'attack 0.1 capture -0.11',
  'word twice':
    'attack 0.39 repel -0.19 deploy -0.25 casualties 0.21 abuse -0.12 displace 0.18 aid 0.15 statement -0.21',
  'word unable': 'statement -0.14',
  'word unit':
    'attack 0.39 hold -0.2 withdraw -0.27 repel -0.11 siege 0.21 deploy 0.44 abuse -0.14 displace -0.2 aid -0.11 statement -0.31',
  'word unknown': 'deploy 0.15 abuse 0.39',
  'word up': 'air-strike 0.15 capture -0.14 deploy 0.1 abuse 0.14 destroy 0.3 aid -0.1 statement -0.18',
  'word urge': 'statement 0.68',
  'word us-led': 'air-strike 0.41 deploy -0.13 destroy 0.24 statement -0.17',
  'word use':
    'attack 0.4 air-strike 0.14 shelling 0.25 capture 0.14 siege-break 0.12 deploy -0.25 casualties -0.32 displace -0.14 ceasefire -0.26',
  'word valley': 'attack 0.1 hold -0.13 withdraw -0.24 deploy 0.18 ceasefire 0.37 statement -0.26',
  'word van': 'withdraw 0.25 abuse 0.11 statement -0.12',
  'word vehicle':
    'attack -0.33 bombing 0.39 hold -0.14 withdraw -0.22 advance -0.1 repel 0.13 siege 0.24 deploy 0.15 casualties -0.12 abuse 0.22 destroy 0.16',
  'word verify': 'casualties -0.17 destroy 0.32 statement 0.15',
  'word very': 'attack 0.21',
  'word veto': 'aid 0.44 statement 0.41',
  'word victim': 'attack 0.15 capture -0.13 casualties 0.39 abuse 0.1 aid 0.16',
  'word victory': 'capture 0.13',
  'word video': 'air-strike -0.13 hold 0.29 deploy -0.1 casualties 0.3 destroy 0.25 statement -0.13',
  'word village':
    'attack 0.22 air-strike -0.11 capture 0.51 withdraw 0.2 advance -0.15 repel 0.29 deploy -0.44 casualties 0.27 abuse 0.31 destroy -0.23 breach -0.13 statement -0.27',
  'word villager': 'attack -0.1 hold 0.13 deploy 0.15 casualties 0.17',
  'word violation': 'attack -0.12 ceasefire -0.16 breach 0.63',
  'word visit': 'capture -0.19 deploy -0.11 statement 0.12',
  'word volunteer': 'air-strike 0.13 advance 0.16 casualties -0.1 abuse -0.23 displace -0.11 aid 0.13',
  'word vote': 'attack -0.14 air-strike 0.22 aid 0.16 statement 0.71',
  'word vow': 'attack 0.21 capture 0.32 statement 0.42',
  'word wait':
    'attack -0.3 shelling 0.12 siege -0.11 deploy 0.19 casualties 0.13 destroy -0.11 statement -0.12',
  'word walk': 'withdraw 0.1 casualties 0.45 abuse 0.2 displace 0.46 ceasefire 0.15 statement -0.33',
  'word wall': 'deploy -0.1 casualties -0.13 abuse 0.6 displace 0.13 aid -0.1 statement -0.16',
  'word want':
    'shelling -0.11 hold -0.16 withdraw 0.1 siege-break -0.12 casualties 0.21 displace 0.34 ceasefire -0.21 aid -0.25 statement 0.15',
  'word war': 'attack 0.57 shelling 0.12 bombing -0.1 hold -0.15 withdraw -0.22 destroy -0.18 aid -0.27',
  'word warehouse': 'capture 0.16 abuse 0.18 statement 0.12',
  'word warn': 'attack -0.11 air-strike -0.11 shelling 0.13 deploy -0.14 aid -0.11',
  'word warplane': 'attack -0.2 air-strike 0.15 shelling -0.24 withdraw -0.12 deploy -0.11 statement -0.15',
  'word watch': 'abuse 0.12 aid 0.18 statement 0.3',
  'word water':
    'air-strike -0.11 hold -0.12 withdraw -0.1 deploy -0.34 destroy 0.69 aid -0.21 statement 0.17',
  'word wave': 'attack -0.11 advance 0.34 repel 0.19 displace 0.16',
  'word way':
    'attack 0.45 bombing 0.1 capture 0.13 advance 0.14 siege-break 0.32 deploy 0.19 casualties -0.24 abuse -0.34 destroy -0.16 displace 0.1 ceasefire -0.12 statement -0.52',
  'word weapon':
    'attack 0.14 air-strike 0.14 bombing -0.1 capture 0.13 hold 0.31 repel -0.1 deploy 0.21 casualties -0.1 abuse -0.13 displace -0.18 ceasefire 0.11 breach 0.24 aid -0.16 statement 0.2',
  'word wedding': 'attack 0.1 bombing 0.2',
  'word week':
    'bombing -0.25 capture 0.47 hold -0.16 withdraw 0.13 siege-break -0.1 deploy 0.12 abuse -0.11 destroy 0.13 ceasefire 0.21 breach -0.11 aid 0.24 statement 0.12',
  'word weekend': 'air-strike -0.15 shelling 0.17 capture 0.24 withdraw -0.12 displace 0.32 ceasefire -0.11',
  'word well': 'attack -0.19 air-strike 0.18 shelling 0.23 casualties -0.22 abuse 0.38 statement -0.16',
  'word west': 'attack 0.28 air-strike 0.19 shelling -0.11 deploy 0.12 displace -0.21 statement -0.15',
  'word western':
    'attack 0.23 air-strike 0.19 capture -0.12 casualties -0.21 displace 0.22 aid -0.13 statement 0.13',
  'word wheat': 'hold 0.18 abuse 0.27 destroy 0.16 statement -0.12',
  'word when':
    'air-strike 0.1 shelling 0.13 hold 0.18 withdraw -0.13 repel 0.16 deploy -0.11 casualties 0.14 displace 0.11 statement -0.12',
  'word where':
    'attack 0.14 air-strike 0.13 shelling 0.44 capture 0.11 hold 0.14 withdraw -0.34 advance 0.12 repel -0.11 deploy 0.1 abuse 0.23 destroy -0.19 aid 0.16 statement -0.32',
  'word white': 'shelling 0.35 abuse 0.29 destroy 0.13 displace 0.16 aid -0.1',
  'word whole': 'shelling 0.11 capture 0.29 hold 0.12 deploy 0.16 casualties 0.18 destroy 0.12 statement 0.2',
  'word why': 'statement -0.22',
  'word widely': 'statement 0.2',
  'word wife': 'casualties 0.35 abuse -0.11 displace -0.1',
  'word win': 'casualties 0.14 statement 0.17',
  'word window': 'casualties -0.13 destroy 0.16',
  'word wing': 'attack 0.22 hold -0.1',
  'word winter':
    'attack -0.1 siege 0.14 deploy 0.16 casualties 0.13 destroy -0.13 ceasefire 0.15 statement -0.12',
  'word wish': 'capture 0.13 deploy -0.12 breach 0.37 aid 0.17 statement 0.16',
  'word withdraw': 'attack -0.21 capture -0.12 withdraw 0.64 abuse -0.15 displace -0.14 ceasefire -0.19',
  'word withdrawal': 'withdraw 0.93 deploy 0.25 displace -0.13',
  'word woman':
    'attack -0.2 air-strike -0.14 shelling -0.15 capture -0.13 hold -0.11 withdraw 0.12 siege 0.11 abuse 0.47 destroy -0.12 displace 0.5 statement -0.36',
  'word word': 'attack -0.15 deploy -0.11 statement 0.27',
  'word work':
    'attack -0.27 bombing 0.22 capture 0.19 hold -0.1 withdraw -0.13 repel 0.12 siege 0.33 casualties 0.11 destroy -0.17 displace -0.18 ceasefire -0.15 aid 0.15 statement 0.11',
  'word worker': 'attack 0.34 withdraw -0.1 abuse -0.1 aid 0.21 statement -0.13',
  'word world': 'statement 0.21',
  'word wound':
    'attack -0.2 shelling 0.19 bombing 0.26 capture -0.11 withdraw -0.24 casualties 0.42 destroy -0.16 displace 0.21 aid -0.24',
  'word wounded':
    'air-strike -0.2 withdraw 0.31 casualties -0.2 abuse -0.16 ceasefire 0.24 aid 0.39 statement 0.21',
  'word write': 'attack -0.16 withdraw 0.14 deploy -0.11 casualties -0.14 statement -0.39',
  'word year':
    'air-strike -0.36 bombing 0.1 capture -0.14 hold 0.31 repel 0.11 siege 0.59 siege-break 0.12 deploy -0.23 casualties 0.14 abuse 0.39 displace -0.15 ceasefire 0.16',
  'word yesterday':
    'attack -0.38 bombing 0.13 hold 0.22 withdraw -0.12 advance 0.15 deploy 0.18 casualties -0.12 displace 0.22 ceasefire 0.26',
  'word yet': 'shelling 0.28 withdraw 0.33 siege 0.17 casualties 0.14 statement -0.39',
  'word young': 'shelling 0.11 deploy -0.11 displace -0.16',
  'word zone':
    'attack -0.14 air-strike 0.47 shelling -0.12 siege -0.11 deploy -0.19 casualties -0.1 abuse -0.11 displace -0.14 aid 0.1 statement 0.18',
}
