/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: Readonly<Record<string, string>> = {
  ' =child': 'shelling 0.32',
  ' =civilian': 'shelling 0.11 casualties 0.22',
  ' =date':
    'attack -0.17 shelling 0.44 bombing 0.44 capture 0.33 hold 0.12 withdraw 0.21 advance -0.13 repel -0.2 siege 0.18 deploy 0.32 casualties -0.23 abuse 0.42 displace 0.24',
  ' =day': 'attack 0.34 air-strike -0.11 capture -0.19 withdraw -0.1 casualties 0.19',
  ' =its': 'withdraw 0.12 advance 0.12 deploy 0.17 casualties 0.13',
  ' =member': 'attack 0.1 displace 0.15',
  ' =month': 'attack 0.18 statement 0.23',
  ' =our': 'deploy 0.1 casualties -0.13 statement 0.26',
  ' =people': 'air-strike 0.11 casualties -0.22 destroy 0.24',
  ' =their': 'attack 0.1 hold 0.13 abuse 0.1',
  ' =time': 'attack 0.14 air-strike 0.16 advance 0.15 repel 0.16 deploy -0.13 casualties 0.25 abuse -0.12',
  ' =to': 'siege 0.19 statement -0.2',
  ' =week': 'attack 0.3',
  ' =year': 'siege-break 0.11',
  ' a place':
    'air-strike -0.17 shelling 0.14 bombing 0.15 hold 0.27 withdraw 0.29 advance 0.2 deploy -0.21 breach 0.14',
  ' aid': 'hold 0.11 destroy 0.15',
  ' arms': 'attack 0.12 hold 0.24 siege 0.14 destroy 0.11',
  ' force':
    'attack 0.18 shelling -0.16 bombing -0.12 capture -0.15 hold 0.18 withdraw 0.31 advance 0.16 repel -0.14 siege 0.19 siege-break -0.13 abuse -0.28 statement -0.26',
  ' ground':
    'attack -0.15 air-strike -0.22 bombing 0.29 hold 0.21 withdraw 0.39 advance 0.23 siege -0.23 deploy -0.34 casualties -0.11 abuse 0.11 destroy -0.13 displace -0.1 breach 0.12 aid -0.19 statement -0.12',
  ' home': 'attack 0.1 capture -0.11 hold 0.23 withdraw -0.1 abuse 0.29 statement 0.1',
  ' is counted':
    'attack 0.17 shelling 0.22 bombing 0.3 hold -0.17 withdraw -0.13 advance 0.38 siege -0.1 deploy 0.32 destroy 0.23 ceasefire -0.11 breach 0.12 statement -0.16',
  ' of force': 'hold 0.2 deploy -0.16 casualties 0.13 destroy 0.12 statement 0.1',
  ' of ground': 'shelling 0.12 hold 0.13 withdraw 0.17 siege -0.15 siege-break 0.24 deploy -0.16 aid -0.18',
  ' of people': 'withdraw 0.12 displace 0.13',
  ' of side':
    'attack 0.26 air-strike -0.11 shelling 0.19 hold 0.38 withdraw -0.1 advance 0.27 deploy -0.23 displace 0.17 ceasefire -0.2 aid -0.22',
  ' of speaker': 'air-strike 0.11 deploy -0.17 destroy 0.23 statement 0.27',
  ' people':
    'air-strike 0.34 shelling 0.1 capture -0.14 hold -0.28 advance -0.16 repel -0.11 deploy 0.3 casualties -0.15 abuse 0.19 displace -0.12 statement -0.45',
  ' speaker':
    'air-strike 0.12 bombing -0.19 capture -0.22 hold 0.2 advance 0.17 siege-break -0.12 deploy -0.19 casualties -0.14 destroy 0.12 displace 0.11 ceasefire -0.2 aid -0.3 statement 0.15',
  ' tells attack': 'destroy 0.11',
  ' works': 'shelling 0.21 bombing 0.1 hold 0.15 casualties 0.1 abuse -0.12 breach 0.15 statement -0.14',
  'about force': 'ceasefire -0.15',
  'about ground': 'shelling -0.13 ceasefire -0.11',
  'about people': 'statement -0.21',
  'about speaker': 'statement -0.15',
  'according to force':
    'attack -0.22 withdraw 0.18 advance 0.13 deploy -0.13 abuse 0.22 displace -0.14 breach 0.11 statement -0.22',
  'according to of side':
    'attack -0.2 air-strike 0.14 hold -0.14 deploy -0.22 casualties 0.1 destroy 0.11 aid -0.1 statement -0.32',
  'according to people': 'attack -0.13 air-strike 0.23 ceasefire 0.11 statement -0.18',
  'according to speaker':
    'attack -0.25 air-strike 0.11 hold -0.17 advance 0.11 casualties 0.18 displace -0.1 statement -0.47',
  'across a place': 'capture -0.19 deploy -0.11 abuse 0.15 destroy 0.11 displace 0.13 aid 0.31',
  'across ground':
    'attack 0.19 shelling 0.12 capture -0.21 withdraw 0.2 advance 0.1 deploy -0.14 abuse 0.12 displace 0.14 aid 0.33',
  'after =date': 'attack 0.1 air-strike 0.24 shelling 0.21 capture 0.14 hold 0.18 advance 0.12 siege 0.13',
  'after =day': 'capture 0.15 siege -0.15',
  'after attack': 'attack -0.25 air-strike -0.16 shelling 0.1 siege 0.17 statement 0.23',
  'after fire': 'attack -0.11 destroy 0.27 displace 0.12',
  'after force':
    'attack -0.11 shelling -0.11 withdraw 0.31 repel 0.14 deploy -0.13 casualties -0.1 displace 0.22 aid 0.19',
  'after of ground': 'air-strike -0.15 shelling 0.27 siege -0.14 deploy 0.11',
  'after of side': 'attack -0.12 withdraw 0.14 repel 0.16 deploy -0.1 displace 0.24',
  'after people': 'hold 0.14 aid 0.23 statement -0.14',
  'after speaker':
    'attack -0.13 shelling -0.11 withdraw 0.12 repel 0.14 deploy -0.11 displace 0.17 ceasefire -0.16 aid 0.2',
  'after tells attack': 'attack -0.16 air-strike -0.1 shelling 0.11 siege 0.17',
  'against force': 'attack 0.47 statement 0.41',
  'against ground': 'attack 0.21 deploy 0.14 abuse 0.14',
  'against of side': 'attack 0.48 hold 0.21 deploy -0.1 abuse -0.11 statement 0.1',
  'against people': 'attack 0.34 abuse -0.13',
  'against speaker': 'attack 0.48 hold 0.18 deploy -0.1 abuse -0.14',
  'along =border': 'deploy 0.19 ceasefire 0.16',
  'along a place': 'capture -0.12 withdraw -0.13 deploy 0.16',
  'along ground':
    'attack 0.18 air-strike -0.1 capture -0.15 hold -0.11 withdraw -0.17 deploy 0.17 displace -0.14',
  'among =them': 'capture 0.17 deploy 0.33 casualties 0.19 abuse 0.23 displace 0.21 statement -0.14',
  'among force': 'hold -0.1 withdraw 0.15 deploy 0.41 casualties 0.15 statement -0.17',
  'among of side': 'attack -0.1 capture 0.17 withdraw 0.11 abuse 0.16 displace 0.12',
  'among people':
    'attack -0.12 capture 0.13 withdraw 0.28 casualties 0.21 abuse 0.12 displace 0.12 statement -0.21',
  'among speaker':
    'attack -0.14 capture 0.16 withdraw 0.1 deploy 0.27 casualties 0.19 abuse 0.12 statement -0.17',
  'around a place': 'attack 0.13 hold 0.14 deploy 0.19 casualties 0.13 statement -0.14',
  'around ground':
    'capture -0.11 hold 0.42 withdraw -0.1 deploy 0.11 casualties 0.12 ceasefire 0.26 statement -0.16',
  'as a place': 'hold 0.36',
  'as force': 'attack 0.28 siege 0.12 deploy -0.14 casualties 0.27 displace -0.21',
  'as ground': 'hold 0.35 statement -0.1',
  'as of force': 'air-strike 0.12 casualties -0.17 statement 0.11',
  'as of side': 'attack 0.13 withdraw 0.12 siege 0.14 deploy -0.1',
  'as of speaker': 'air-strike 0.12 casualties -0.17',
  'as people': 'attack 0.16 casualties 0.12 displace -0.14 statement -0.14',
  'as speaker': 'attack 0.1 siege 0.11 deploy -0.14 casualties -0.17 ceasefire -0.1 statement 0.25',
  'at =all': 'attack 0.17 air-strike -0.1 deploy -0.1 statement -0.13',
  'at =base': 'shelling -0.14 hold -0.12',
  'at =checkpoint':
    'shelling 0.1 capture -0.13 hold -0.13 repel -0.1 siege 0.11 deploy -0.13 casualties -0.11 abuse 0.25 breach 0.13',
  'at =date': 'attack 0.1 air-strike 0.17 shelling -0.14 hold 0.18 ceasefire -0.1',
  'at =dawn': 'attack 0.21 bombing -0.14 capture 0.18 advance -0.1 repel 0.13 displace 0.14',
  'at =least': 'casualties -0.69 abuse 0.16 displace -0.1',
  'at =moment': 'attack 0.16 capture 0.12 deploy 0.17 aid -0.1',
  'at =night': 'attack 0.15 capture -0.19 withdraw -0.14',
  'at =noon': 'hold 0.14 aid 0.14',
  'at =once': 'attack 0.2 displace -0.14 statement 0.14',
  'at =time': 'attack -0.11 hold 0.1 displace 0.13',
  'at a place':
    'capture -0.36 repel 0.13 siege 0.1 siege-break 0.15 casualties -0.26 destroy -0.16 displace 0.21 ceasefire 0.15 aid 0.12',
  'at force':
    'attack -0.16 air-strike 0.36 hold -0.13 repel -0.1 casualties 0.15 abuse 0.27 displace 0.12 ceasefire 0.12 statement -0.33',
  'at ground':
    'attack -0.13 shelling -0.21 bombing 0.14 capture -0.13 withdraw -0.15 advance 0.14 siege-break 0.1 casualties -0.36 abuse 0.5 destroy -0.25 displace 0.42 ceasefire 0.25 statement -0.12',
  'at is counted':
    'attack -0.31 shelling 0.22 withdraw -0.15 deploy -0.19 casualties 0.24 destroy 0.14 displace 0.13 aid -0.19 statement -0.12',
  'at of force':
    'air-strike -0.1 shelling -0.16 bombing 0.28 siege-break 0.15 deploy -0.18 abuse 0.16 destroy 0.11 displace 0.23 breach 0.13',
  'at of ground':
    'air-strike -0.14 shelling -0.14 advance -0.12 deploy 0.14 casualties -0.1 abuse 0.22 statement -0.2',
  'at of people': 'attack 0.1 casualties -0.16 abuse 0.24',
  'at of side': 'siege 0.3 deploy 0.23 abuse -0.12 displace 0.1 statement 0.17',
  'at of speaker':
    'attack -0.12 shelling -0.16 bombing 0.12 casualties -0.26 abuse 0.23 displace 0.22 breach 0.13 aid 0.14',
  'at people':
    'attack -0.13 air-strike 0.19 shelling -0.18 capture -0.11 hold -0.1 siege 0.12 aid -0.15 statement -0.57',
  'at speaker':
    'attack -0.12 bombing 0.16 siege 0.29 deploy 0.17 casualties -0.18 abuse -0.24 ceasefire 0.14 statement 0.13',
  'at works':
    'attack -0.13 shelling 0.15 bombing -0.11 capture -0.19 hold -0.18 withdraw -0.1 advance 0.27 repel -0.13 siege 0.2 casualties 0.21 destroy -0.15 displace -0.25 breach 0.1',
  'background marker':
    'attack 0.62 shelling 0.15 bombing -0.1 capture 0.22 hold 0.17 withdraw 0.42 siege 0.31 destroy 0.23 ceasefire -0.18',
  'before =date': 'deploy 0.1 displace 0.15 statement 0.13',
  'behind force': 'hold 0.21 casualties 0.12 abuse 0.23 destroy 0.15 displace -0.12 statement 0.26',
  'behind ground': 'attack 0.16 shelling -0.12 hold 0.3 siege 0.17 casualties 0.26 statement 0.33',
  'behind speaker': 'hold 0.22 abuse 0.26 destroy 0.15',
  'beside abuse':
    'attack -0.41 air-strike -0.35 shelling -0.19 bombing -0.19 capture -0.36 withdraw -0.47 advance -0.27 repel -0.27 siege-break -0.17 deploy -0.36 casualties 0.22 abuse 1.9 destroy -0.19 ceasefire -0.12 breach 0.26 aid -0.35 statement -0.5',
  'beside advance':
    'air-strike -0.15 bombing -0.14 hold 0.25 advance 1.15 repel 0.15 siege 0.15 siege-break 0.2 deploy -0.23 casualties -0.31 abuse -0.3 destroy -0.22 displace 0.11 breach -0.13 statement -0.27',
  'beside aid':
    'attack -0.46 air-strike -0.21 bombing -0.21 capture -0.21 hold -0.19 advance -0.25 repel -0.13 siege 0.14 deploy -0.31 casualties -0.15 displace -0.45 aid 0.89 statement -0.46',
  'beside air-strike':
    'attack -0.24 air-strike 1.02 bombing -0.75 capture -0.22 hold 0.11 withdraw -0.62 advance -0.1 repel 0.25 siege -0.32 deploy -0.3 casualties -0.58 abuse -0.85 destroy 0.61 displace -0.12 ceasefire -0.33 breach 0.13 aid 0.16 statement -0.66',
  'beside attack':
    'attack 1.02 shelling -0.29 bombing -0.42 capture 0.2 hold -0.16 withdraw -0.17 advance 0.14 repel -0.29 siege -0.44 siege-break -0.28 deploy -0.28 abuse -0.34 destroy -0.22 displace -0.26 ceasefire -0.11 aid -0.45 statement -0.43',
  'beside bombing':
    'attack 0.17 air-strike -0.77 shelling -0.27 bombing 1.76 capture -0.35 advance 0.26 siege-break -0.22 casualties -0.54 abuse -0.28 destroy 0.19 ceasefire -0.38 breach -0.19 aid -0.33 statement -0.68',
  'beside breach':
    'attack 0.54 air-strike -0.16 shelling 0.26 capture -0.2 withdraw -0.15 siege 0.15 deploy -0.18 casualties -0.1 abuse -0.2 ceasefire 0.22 breach 0.79 aid 0.19 statement -0.23',
  'beside capture':
    'attack 0.14 air-strike -0.41 shelling -0.63 capture 1.28 advance 0.57 repel 0.15 siege 0.11 siege-break -0.15 casualties -0.69 abuse -0.2 destroy -0.4 displace -0.24 ceasefire -0.4 breach -0.19 aid -0.41 statement -0.69',
  'beside casualties':
    'attack 0.41 air-strike -0.13 bombing -0.1 capture -0.13 hold -0.39 withdraw -0.14 advance -0.6 siege -0.47 siege-break -0.17 deploy -0.59 casualties 1.44 abuse 0.19 displace -0.47 ceasefire -0.23 breach -0.13 aid -0.1 statement -0.63',
  'beside ceasefire':
    'attack -0.23 air-strike -0.43 bombing -0.22 capture -0.24 withdraw -0.37 advance -0.27 repel -0.13 siege -0.31 casualties -0.37 abuse -0.55 destroy -0.17 displace -0.38 ceasefire 1.13 breach 0.5 aid -0.29 statement -0.32',
  'beside deploy':
    'attack 0.31 air-strike -0.43 shelling -0.49 capture -0.37 hold -0.28 advance 0.13 siege-break -0.18 deploy 0.78 casualties -0.57 destroy 0.23 displace -0.56 ceasefire -0.15 aid -0.36',
  'beside destroy':
    'attack 0.21 air-strike 0.17 shelling -0.15 bombing 0.1 withdraw -0.12 repel 0.33 siege -0.14 siege-break -0.13 casualties -0.21 abuse -0.45 destroy 0.68 displace -0.32 ceasefire -0.13 breach -0.2 aid -0.38 statement -0.34',
  'beside displace':
    'shelling -0.12 bombing 0.18 capture 0.17 hold -0.14 advance -0.13 siege -0.24 siege-break -0.42 deploy -0.4 casualties -0.25 abuse 0.39 displace 1.12 breach 0.13 statement -0.43',
  'beside ground': 'deploy 0.34 abuse -0.12',
  'beside hold':
    'attack -0.14 air-strike 0.13 capture 0.2 hold 0.77 repel -0.26 siege 0.13 deploy 0.15 casualties -0.32 abuse -0.81 destroy -0.37 ceasefire -0.32 breach -0.17 statement -0.25',
  'beside repel':
    'attack 0.49 air-strike -0.5 hold -0.1 withdraw 0.17 repel 1.56 siege 0.15 deploy -0.43 casualties 0.23 abuse -0.24 aid 0.13 statement -0.65',
  'beside shelling':
    'attack -0.26 shelling 1.38 bombing -0.17 capture -0.4 hold 0.12 withdraw -0.45 repel 0.21 siege -0.36 siege-break -0.26 deploy -0.36 casualties -0.69 abuse -0.2 destroy 0.3 ceasefire -0.24 breach 0.45 aid -0.31 statement -0.42',
  'beside siege':
    'attack -0.46 bombing 0.11 capture 0.25 withdraw -0.28 repel -0.27 siege 1.34 siege-break 0.32 deploy -0.74 abuse -0.56 destroy -0.37 ceasefire -0.57 breach -0.14 aid 0.37 statement -0.48',
  'beside siege-break':
    'attack -0.23 air-strike -0.12 advance 0.1 siege 0.15 siege-break 0.31 casualties -0.14',
  'beside withdraw':
    'attack -0.27 air-strike -0.29 shelling -0.34 bombing -0.55 capture 0.42 hold -0.11 withdraw 1.33 advance -0.2 siege -0.23 siege-break -0.17 deploy 0.51 casualties -0.85 abuse -0.49 destroy -0.55 displace 0.23 ceasefire 0.29 aid -0.45 statement -0.24',
  'between =date': 'bombing 0.14 siege 0.1 siege-break 0.14 casualties -0.16 displace 0.18 aid 0.14',
  'between a place': 'shelling 0.14 siege 0.12 statement 0.12',
  'between force':
    'attack 0.1 air-strike 0.12 hold 0.24 deploy 0.37 casualties -0.13 abuse -0.14 displace -0.12 ceasefire 0.13',
  'between ground': 'shelling 0.13 siege 0.19 displace -0.1 ceasefire 0.13',
  'between is counted': 'air-strike 0.14',
  'between of side': 'attack 0.2 hold 0.1 siege 0.23 displace -0.1 ceasefire 0.17 statement -0.12',
  'between people': 'attack -0.12 air-strike 0.14 hold 0.25',
  'between speaker':
    'attack 0.15 hold 0.23 siege 0.22 deploy 0.16 casualties -0.12 displace -0.13 ceasefire 0.17 statement -0.15',
  bias: 'attack -4.13 air-strike -4.23 shelling -4.52 bombing -5.3 capture -4.64 hold -4.61 withdraw -4.57 advance -5.45 repel -5.31 siege -5.27 siege-break -5.36 deploy -4.25 casualties -4.3 abuse -4.19 destroy -4.99 displace -4.44 ceasefire -4.86 breach -5.12 aid -4.5 statement -3.23',
  'by =army': 'attack -0.11 siege 0.17',
  'by =count': 'siege 0.19 deploy 0.13',
  'by =date':
    'attack -0.19 air-strike 0.19 shelling -0.16 capture 0.34 hold 0.36 withdraw -0.15 repel 0.12 siege -0.1 deploy -0.25 destroy -0.13 displace 0.39 ceasefire 0.29 aid 0.11 statement -0.44',
  'by =fighter': 'advance 0.12 abuse 0.12',
  'by =fire': 'air-strike -0.1 siege 0.35 deploy 0.14 abuse 0.17 destroy -0.14',
  'by =group': 'hold -0.16 siege 0.16 abuse 0.11 statement 0.19',
  'by =missile': 'attack 0.2 air-strike -0.23',
  'by =phone': 'shelling 0.11 statement -0.12',
  'by =rebel': 'attack -0.19 shelling 0.12 casualties 0.14',
  'by =regime': 'attack 0.16 statement -0.11',
  'by =shell': 'shelling 0.13',
  'by =telephone': 'statement 0.14',
  'by =way': 'hold 0.1 advance -0.1 siege-break 0.18',
  'by =which': 'siege 0.27 deploy -0.12 displace 0.1',
  'by a place':
    'attack -0.11 capture -0.15 hold 0.19 deploy 0.23 casualties 0.36 abuse -0.15 ceasefire 0.22 statement -0.16',
  'by aircraft': 'air-strike -0.19 destroy 0.12 displace 0.15 statement 0.13',
  'by arms': 'attack 0.41 air-strike -0.27 deploy -0.15 displace 0.14',
  'by artillery': 'air-strike -0.12 shelling -0.12',
  'by bomb': 'attack 0.13 air-strike -0.12 shelling 0.11',
  'by fire': 'air-strike -0.36 hold 0.14 repel 0.1 siege 0.32 deploy 0.1 destroy -0.1',
  'by force':
    'attack -0.33 air-strike -0.21 shelling 0.1 capture 0.17 withdraw -0.27 advance 0.15 repel -0.22 deploy 0.2 casualties 0.17 destroy 0.1 displace 0.28 ceasefire -0.13 statement 0.11',
  'by ground':
    'attack -0.12 shelling -0.1 capture -0.21 hold 0.13 withdraw -0.13 advance 0.13 siege 0.18 casualties 0.18 abuse -0.13 destroy -0.11 ceasefire 0.23 aid 0.13',
  'by is counted': 'deploy 0.12 casualties -0.16 breach 0.22 aid 0.11 statement 0.16',
  'by of force': 'shelling 0.1 hold -0.13 casualties -0.18 abuse 0.11',
  'by of ground': 'advance -0.12 siege-break 0.19 displace 0.18 aid 0.13',
  'by of side':
    'attack -0.13 air-strike -0.21 shelling 0.1 bombing -0.11 capture 0.1 withdraw -0.14 siege 0.24 casualties 0.2 destroy 0.31 displace -0.13 aid 0.14',
  'by of speaker': 'deploy -0.11 aid 0.3 statement -0.11',
  'by of works': 'shelling 0.15',
  'by people':
    'attack 0.46 shelling -0.12 hold 0.17 withdraw -0.1 repel 0.11 deploy -0.23 destroy -0.13 displace 0.13 ceasefire 0.18 breach -0.1 aid -0.25 statement 0.19',
  'by route': 'siege 0.24 deploy -0.15 ceasefire 0.11 aid 0.1',
  'by speaker':
    'attack 0.13 air-strike -0.23 withdraw -0.25 advance 0.15 siege 0.17 deploy -0.36 casualties -0.18 abuse 0.17 destroy 0.1 displace -0.1 breach -0.12 aid 0.33',
  'by tells air-strike': 'air-strike 0.19',
  'by tells shelling': 'attack 0.14 air-strike -0.33 shelling 0.18 hold 0.16 abuse -0.1',
  'by works': 'attack 0.11 shelling 0.11 siege 0.23 deploy -0.32 destroy -0.11 displace 0.12 aid 0.16',
  'clause adverbial':
    'attack -0.26 capture -0.34 withdraw -0.29 advance -0.36 siege -0.28 siege-break -0.23 deploy -0.32 casualties -0.29 abuse -0.16 destroy -0.36 displace -0.15 ceasefire -0.36 aid -0.14',
  'clause content':
    'capture 0.12 withdraw 0.15 advance -0.23 siege -0.16 casualties 0.18 destroy 0.26 displace -0.15 breach -0.31 aid 0.12 statement 0.78',
  'clause infinitive':
    'attack -0.1 air-strike -0.44 shelling -0.21 bombing -0.42 capture -0.46 hold -0.3 withdraw 0.13 advance -0.29 destroy -0.1 displace -0.1 statement 0.68',
  'clause joined':
    'air-strike -0.36 shelling -0.27 bombing 0.1 capture -0.32 advance 0.57 siege-break 0.37 deploy 0.21 casualties -0.27 destroy -0.2 displace -0.15 ceasefire -0.16 aid -0.13 statement 0.51',
  'clause main':
    'shelling -0.25 capture -0.22 withdraw -0.29 siege -0.11 siege-break -0.11 deploy -0.24 abuse -0.26 destroy 0.14 ceasefire -0.14 breach -0.27 aid 0.31 statement 0.21',
  'clause other':
    'air-strike -0.28 shelling -0.34 hold -0.39 withdraw -0.14 repel -0.22 siege -0.29 deploy -0.3 abuse -0.12 destroy -0.21 displace -0.12 ceasefire 0.13 breach 0.3 aid -0.26 statement 0.18',
  'clause participle':
    'attack -0.26 air-strike -0.14 shelling -0.2 bombing -0.18 capture -0.13 hold -0.44 withdraw -0.24 advance -0.28 repel -0.13 siege-break -0.39 deploy -0.41 casualties -0.48 abuse -0.25 destroy 0.14 displace -0.42 ceasefire -0.13 breach -0.18 aid -0.39',
  'clause relative':
    'shelling -0.17 hold 0.21 withdraw -0.36 advance -0.22 repel -0.21 siege 0.39 siege-break -0.27 casualties -0.17 displace -0.18 aid -0.19 statement 0.19',
  'few words':
    'attack -0.69 air-strike -0.53 shelling -0.45 bombing -0.39 capture -0.34 hold -0.45 advance -0.43 repel -0.28 siege -0.13 siege-break -0.59 deploy -0.59 casualties -0.48 abuse -0.52 destroy -0.26 displace -0.32 ceasefire -0.44 breach -0.15 aid -0.37 statement -0.69',
  'for =date':
    'air-strike 0.27 shelling 0.22 bombing -0.1 capture -0.21 hold 0.28 withdraw 0.12 advance -0.15 siege 0.32 siege-break 0.11 deploy -0.2 casualties -0.16 displace -0.25 ceasefire 0.1 breach 0.1 aid 0.46 statement -0.31',
  'for =it': 'shelling 0.15 withdraw 0.14 siege 0.16 siege-break 0.19',
  'for =people': 'siege -0.12 destroy 0.26 displace -0.12',
  'for =them': 'attack 0.11 shelling 0.11 siege 0.17 siege-break 0.14 deploy 0.1 statement -0.3',
  'for =time':
    'attack -0.18 air-strike 0.1 hold 0.24 withdraw -0.19 siege-break 0.27 casualties -0.1 abuse -0.11 displace -0.17 aid 0.15',
  'for a place': 'capture -0.1 withdraw -0.14 deploy 0.12 displace 0.24 ceasefire 0.37 statement 0.4',
  'for attack': 'attack 0.25 air-strike 0.19 bombing 0.11 destroy 0.15 statement 0.18',
  'for force':
    'attack 0.28 air-strike -0.15 hold -0.14 siege 0.36 siege-break 0.27 casualties -0.11 abuse -0.14 destroy -0.18 displace 0.39 aid -0.22',
  'for ground':
    'air-strike -0.1 shelling 0.14 hold -0.13 siege-break 0.16 deploy 0.22 abuse -0.18 displace 0.13 ceasefire 0.32 statement 0.36',
  'for home': 'casualties 0.17 displace -0.1',
  'for is counted': 'attack -0.1 casualties 0.11 displace 0.27 ceasefire 0.1',
  'for of force': 'siege 0.16 deploy -0.12 abuse -0.15 ceasefire 0.23 aid 0.12 statement 0.19',
  'for of ground':
    'capture 0.32 hold -0.1 siege 0.14 siege-break 0.14 casualties -0.11 abuse -0.13 destroy 0.17 ceasefire 0.13',
  'for of side':
    'attack 0.14 air-strike -0.11 withdraw -0.14 siege-break 0.11 abuse -0.21 destroy 0.2 displace -0.38 ceasefire 0.29 statement -0.12',
  'for of speaker': 'siege 0.16 deploy -0.14 abuse -0.15 ceasefire 0.21 aid 0.1 statement 0.11',
  'for people': 'withdraw -0.17 deploy -0.17 abuse -0.2 displace 0.56 ceasefire 0.23 aid 0.14 statement -0.2',
  'for speaker':
    'attack 0.17 air-strike -0.18 hold -0.22 withdraw -0.24 siege-break 0.27 casualties -0.22 abuse -0.17 ceasefire 0.14',
  'for tells attack': 'attack 0.15 bombing 0.11 destroy 0.15',
  'for truce': 'deploy 0.15 ceasefire 0.34 statement 0.21',
  'for works': 'attack -0.15 shelling 0.14 ceasefire 0.14 aid 0.27',
  'from =air': 'attack 0.2 air-strike 0.35 shelling -0.1 hold 0.15 statement -0.2',
  'from =base': 'air-strike 0.24 hold 0.11 statement 0.13',
  'from =city': 'siege 0.11',
  'from =date': 'advance 0.18 casualties 0.12',
  'from =direction': 'attack 0.13 capture -0.1 hold 0.11 advance 0.1 repel 0.13',
  'from =it': 'air-strike 0.1 shelling 0.11 capture 0.11 withdraw 0.29 repel 0.18 deploy 0.14',
  'from =side': 'attack 0.17 capture -0.1 withdraw 0.13 advance 0.12 repel 0.1 deploy -0.15 displace -0.15',
  'from =their': 'withdraw -0.1 casualties 0.2 abuse 0.15 statement -0.1',
  'from =village': 'attack -0.11 casualties 0.21 abuse 0.19',
  'from =which': 'shelling 0.37 capture 0.11 withdraw 0.3 deploy -0.22 statement -0.12',
  'from a place':
    'attack 0.25 bombing -0.18 capture -0.21 hold -0.11 withdraw -0.4 advance 0.37 repel -0.16 siege-break -0.14 deploy 0.12 casualties -0.11 abuse 0.13 destroy -0.28 displace 0.22 breach -0.1 aid 0.33 statement 0.18',
  'from force':
    'air-strike 0.38 shelling 0.44 withdraw 0.31 repel 0.27 siege -0.19 deploy -0.14 destroy -0.15 displace 0.18',
  'from ground':
    'shelling 0.22 capture -0.35 hold -0.12 advance 0.32 destroy -0.35 displace 0.19 ceasefire -0.19 breach -0.14 aid 0.24 statement -0.35',
  'from home':
    'attack -0.24 air-strike -0.15 withdraw -0.15 advance -0.1 deploy -0.12 casualties 0.15 statement -0.17',
  'from is counted': 'attack 0.14 casualties 0.17 abuse -0.16 displace 0.21 statement -0.14',
  'from of force': 'attack 0.11 capture -0.13 repel 0.17 ceasefire 0.15',
  'from of ground':
    'attack 0.18 air-strike -0.1 shelling 0.15 capture -0.2 hold 0.11 advance 0.17 repel 0.22 siege-break 0.1 casualties 0.27 abuse -0.1 displace -0.17 ceasefire 0.12 statement -0.15',
  'from of side':
    'attack -0.31 air-strike 0.32 shelling -0.15 capture 0.14 withdraw 0.24 siege -0.14 deploy 0.12 casualties 0.18 displace -0.1 statement 0.1',
  'from of speaker': 'attack 0.11 capture -0.12 withdraw -0.11 repel 0.17 casualties 0.13 ceasefire 0.14',
  'from people':
    'attack 0.1 air-strike -0.1 shelling 0.16 capture -0.1 hold 0.26 withdraw -0.15 repel 0.13 siege -0.17 deploy -0.1 casualties 0.24 abuse -0.13 displace 0.11 statement -0.33',
  'from route': 'withdraw 0.31 siege-break 0.14 deploy -0.15 abuse -0.16 displace -0.14',
  'from speaker':
    'attack -0.22 air-strike 0.2 shelling -0.18 bombing 0.11 repel 0.12 siege -0.15 deploy 0.13 abuse 0.12 destroy -0.11 displace -0.13',
  'from works':
    'air-strike -0.12 capture 0.1 hold 0.15 casualties -0.12 abuse 0.28 displace -0.34 statement -0.19',
  'has aid':
    'attack -0.43 shelling -0.41 bombing -0.12 capture -0.2 hold -0.31 withdraw -0.31 advance -0.23 repel -0.3 siege 0.16 siege-break 0.34 destroy 0.43 displace -0.42 breach -0.12 aid 1.57 statement -0.63',
  'has aircraft':
    'air-strike 1.04 capture -0.26 hold -0.26 withdraw -0.15 advance -0.12 repel 0.23 siege 0.12 deploy 0.3 casualties -0.26 abuse -0.36 destroy -0.36 displace -0.28 ceasefire -0.21',
  'has armour':
    'attack 0.47 air-strike -0.41 shelling -0.3 bombing 0.89 capture 0.31 hold -0.16 advance 0.14 repel 0.16 siege-break 0.13 deploy 0.38 casualties -0.24 destroy 0.52 displace -0.43 ceasefire -0.1 aid -0.18 statement 0.11',
  'has arms':
    'air-strike 0.13 shelling 0.1 bombing -0.12 repel 0.98 siege-break -0.15 deploy 0.98 casualties -0.27 abuse -0.7 destroy -0.38 displace -0.58 ceasefire -0.2 breach 0.11 aid -0.23 statement -0.29',
  'has artillery':
    'attack 0.14 shelling 0.51 bombing -0.12 advance 0.21 repel 0.1 siege -0.14 deploy 0.29 casualties -0.12 abuse -0.44 destroy -0.39 displace -0.18',
  'has attack':
    'attack 0.82 air-strike 0.18 bombing 0.29 capture 0.27 hold -0.39 advance 0.15 repel 0.66 siege 0.14 deploy -0.25 casualties -0.11 abuse -0.51 displace -0.2 ceasefire -0.1 breach -0.3 aid 0.29',
  'has bomb':
    'air-strike -0.23 shelling -0.35 bombing 0.74 capture -0.21 hold -0.23 deploy 0.33 destroy -0.38 ceasefire -0.1 breach -0.16 aid -0.11',
  'has fire':
    'attack -0.38 air-strike 0.63 shelling 0.73 bombing 0.1 capture -0.27 advance -0.11 siege-break -0.27 deploy 0.14 casualties -0.26 abuse 0.21 destroy 0.25 displace -0.56 aid -0.48',
  'has flag':
    'attack -0.13 air-strike -0.12 capture 0.74 hold 0.18 withdraw 0.38 advance -0.11 displace -0.12 ceasefire 0.21 breach 0.18 aid 0.11 statement 0.11',
  'has force':
    'attack 0.43 air-strike -0.33 shelling 0.21 capture 0.11 hold 0.49 withdraw 0.49 advance 0.21 siege 0.21 siege-break 0.29 deploy 0.59 casualties 0.34 abuse 0.34 destroy -0.31 displace -0.47 ceasefire -0.3 aid -0.7 statement -0.14',
  'has ground':
    'attack 0.22 air-strike -0.22 shelling 0.26 bombing 0.44 capture 0.42 hold 1.02 withdraw 0.12 advance 0.98 repel -0.19 siege 0.24 siege-break 0.3 deploy -0.14 casualties -0.17 destroy 0.16 displace 0.22 breach -0.23 aid -0.34 statement -0.34',
  'has home':
    'air-strike 0.16 shelling -0.15 bombing -0.16 capture 0.14 hold 0.18 advance -0.19 siege 0.19 deploy -0.12 casualties 0.12 destroy 0.11 displace -0.26',
  'has losses':
    'attack -0.18 capture 0.1 hold -0.24 withdraw 0.38 siege -0.19 deploy -0.31 casualties 0.5 abuse -0.15 destroy 0.1 displace -0.14 ceasefire -0.29 breach -0.11 aid -0.33',
  'has people':
    'attack -0.27 air-strike -0.33 bombing 0.16 capture -0.59 hold -0.39 withdraw -0.27 advance -0.23 repel -0.5 siege 0.2 deploy -0.25 casualties 0.62 abuse 0.75 displace 0.76 ceasefire -0.49 breach -0.46 aid -0.18 statement -0.35',
  'has route':
    'attack -0.19 air-strike -0.11 bombing 0.26 capture -0.34 hold -0.24 withdraw -0.13 advance 0.12 siege 0.45 siege-break 0.71 deploy -0.15 casualties -0.28 abuse 0.2 destroy -0.17 breach -0.16 aid 0.42 statement -0.4',
  'has siege':
    'attack -0.24 capture 0.11 hold -0.18 withdraw -0.13 siege 0.47 siege-break 0.71 deploy -0.16 casualties -0.11 ceasefire -0.14 aid -0.27 statement -0.12',
  'has speaker':
    'attack -0.29 air-strike -0.25 shelling -0.41 bombing -0.34 hold -0.52 withdraw -0.18 advance -0.18 repel -0.48 siege -0.26 siege-break -0.13 destroy -0.35 displace -0.18 breach -0.34 aid -0.69',
  'has talks':
    'air-strike -0.11 shelling -0.12 capture -0.19 hold -0.1 withdraw -0.17 repel 0.14 siege-break -0.13 deploy -0.17 casualties -0.16 abuse -0.24 ceasefire 0.88 statement 0.23',
  'has truce':
    'attack -0.12 air-strike -0.26 shelling 0.21 bombing -0.13 capture -0.28 hold -0.31 withdraw -0.17 advance -0.21 repel -0.15 siege -0.34 siege-break -0.17 deploy -0.28 casualties -0.59 destroy -0.3 ceasefire 1.23 breach 0.73 statement -0.16',
  'has works':
    'attack -0.36 bombing 0.49 capture -0.35 hold -0.45 withdraw -0.13 repel 0.12 siege -0.35 deploy -0.21 casualties -0.11 abuse 0.36 destroy 1.22 displace 0.13 ceasefire -0.28 aid 0.24',
  'in =afternoon': 'air-strike -0.11 capture 0.17 statement 0.14',
  'in =air': 'shelling 0.18 abuse 0.11 displace 0.18 statement 0.11',
  'in =area': 'air-strike -0.13 bombing 0.3 abuse -0.16 ceasefire 0.14',
  'in =camp': 'withdraw 0.14 destroy 0.12 aid 0.12',
  'in =city': 'displace 0.1',
  'in =countryside': 'attack -0.22 air-strike -0.12 casualties 0.11 abuse 0.22',
  'in =date':
    'attack 0.15 air-strike 0.1 shelling 0.12 bombing -0.18 capture 0.57 hold -0.25 withdraw 0.12 advance 0.12 repel -0.1 siege 0.35 deploy 0.43 casualties -0.45 abuse 0.72 destroy 0.33 displace 0.42 ceasefire 0.66 aid 0.14 statement -0.14',
  'in =day': 'attack -0.37 capture 0.21 hold -0.1 deploy 0.27 destroy 0.15 displace 0.28',
  'in =direction': 'withdraw 0.25 statement 0.1',
  'in =district': 'attack 0.17 capture 0.11 withdraw 0.1 casualties -0.14',
  'in =evening': 'shelling 0.16 advance 0.1 deploy 0.11',
  'in =exchange': 'attack 0.13 ceasefire -0.11',
  'in =front': 'attack -0.1 capture 0.11 displace 0.1 statement -0.1',
  'in =hand': 'capture 0.17 siege -0.22 casualties 0.33 statement -0.24',
  'in =his': 'abuse 0.14',
  'in =hospital': 'air-strike 0.13 statement -0.1',
  'in =hour': 'advance 0.16 casualties 0.13 statement -0.13',
  'in =house': 'shelling 0.11 casualties 0.13 displace -0.11 statement 0.1',
  'in =it': 'attack 0.13 deploy -0.16 casualties 0.18 destroy 0.15 displace -0.1 statement -0.23',
  'in =its': 'statement -0.18',
  'in =message': 'casualties 0.11',
  'in =month': 'air-strike 0.11 shelling -0.14 aid 0.1',
  'in =morning': 'shelling 0.14 capture -0.1 hold 0.1 withdraw 0.16 displace -0.1 statement 0.28',
  'in =province': 'hold -0.11 deploy -0.13 breach 0.16',
  'in =raid': 'air-strike 0.23 casualties -0.1',
  'in =region': 'attack -0.16 air-strike 0.17 siege 0.17',
  'in =room': 'statement -0.12',
  'in =school': 'casualties 0.16 destroy 0.16 displace 0.16',
  'in =statement': 'statement -0.22',
  'in =street': 'attack 0.15 bombing 0.21 casualties 0.13 statement -0.16',
  'in =strike': 'air-strike 0.15 casualties -0.1',
  'in =their': 'casualties 0.26 statement 0.21',
  'in =town': 'attack 0.33 capture 0.13 abuse 0.1',
  'in =village': 'attack -0.13 air-strike -0.14',
  'in =week': 'repel 0.16 casualties 0.14 ceasefire 0.12 statement -0.16',
  'in =which':
    'attack 0.56 air-strike 0.2 shelling 0.35 withdraw 0.12 siege 0.14 deploy 0.15 casualties -0.13 destroy 0.17 displace -0.14 ceasefire 0.22 aid 0.13',
  'in =year': 'air-strike 0.31 casualties -0.12 statement -0.16',
  'in a place':
    'attack 0.28 shelling 0.25 bombing 0.13 capture -0.22 hold -0.14 withdraw -0.18 repel -0.2 siege-break -0.23 casualties -0.2 destroy -0.16 ceasefire 0.15 breach 0.39 statement 0.25',
  'in aid': 'air-strike 0.12 statement -0.14',
  'in attack': 'air-strike 0.28 deploy 0.1 casualties 0.12 aid 0.14',
  'in bomb': 'withdraw 0.24 deploy 0.24 aid -0.13',
  'in fire': 'air-strike 0.38 shelling -0.18 abuse 0.1',
  'in force':
    'attack 0.16 air-strike 0.15 shelling 0.15 bombing -0.11 capture 0.16 hold -0.13 withdraw -0.2 deploy -0.26 displace -0.1 ceasefire 0.19 aid -0.13 statement 0.2',
  'in ground':
    'attack 0.13 air-strike 0.23 withdraw -0.31 repel -0.2 siege-break -0.23 deploy 0.15 casualties 0.2 destroy -0.12 ceasefire 0.3 breach 0.36 aid -0.13 statement -0.35',
  'in home':
    'attack 0.31 bombing 0.24 hold 0.14 siege -0.22 abuse -0.15 destroy -0.13 displace -0.11 breach 0.17 statement -0.16',
  'in is counted':
    'attack 0.1 air-strike 0.25 shelling 0.33 bombing -0.11 capture -0.22 hold 0.28 withdraw -0.16 siege -0.12 casualties 0.39 destroy 0.31 displace 0.18 aid -0.17 statement -0.25',
  'in of force': 'attack -0.13 shelling 0.12 deploy 0.31 casualties 0.26',
  'in of ground':
    'attack -0.18 air-strike 0.23 shelling -0.34 bombing -0.1 hold -0.16 withdraw 0.15 advance -0.17 deploy 0.48 destroy -0.22 aid -0.12 statement -0.17',
  'in of home': 'capture 0.15 hold 0.11 breach 0.11',
  'in of people': 'abuse -0.2 ceasefire 0.1 statement 0.12',
  'in of side':
    'attack -0.29 shelling -0.1 capture -0.14 deploy 0.17 casualties 0.36 abuse 0.14 displace -0.12 statement 0.14',
  'in of speaker': 'attack -0.21 withdraw -0.15 deploy 0.18 casualties -0.15 abuse -0.19',
  'in of works': 'hold -0.18 displace 0.1',
  'in people':
    'attack -0.1 air-strike -0.18 bombing -0.12 withdraw -0.14 siege 0.24 deploy 0.11 casualties 0.56 abuse 0.14 aid -0.1 statement 0.1',
  'in route': 'hold 0.13 withdraw -0.11 casualties 0.12 displace -0.1',
  'in speaker':
    'attack -0.16 air-strike 0.26 bombing -0.1 hold -0.19 withdraw -0.14 advance -0.11 casualties 0.28 abuse 0.15 destroy -0.14 displace -0.14 statement -0.17',
  'in tells air-strike': 'air-strike 0.2 casualties -0.17',
  'in tells attack':
    'air-strike 0.2 shelling -0.13 bombing 0.12 withdraw -0.11 advance 0.14 casualties 0.3 ceasefire -0.11',
  'in tells shelling': 'casualties 0.16 abuse 0.16 statement 0.1',
  'in works':
    'attack -0.34 air-strike 0.36 bombing -0.12 capture 0.17 siege -0.12 casualties 0.16 abuse 0.35 destroy 0.11 displace 0.18 aid -0.35',
  'including is counted': 'casualties 0.12 destroy 0.12 displace 0.27',
  'including speaker': 'casualties 0.13 destroy 0.12 displace 0.16',
  'inside a place': 'air-strike 0.21 capture 0.29 advance 0.41 deploy 0.2 statement -0.14',
  'inside ground': 'air-strike 0.21 capture 0.28 advance 0.41 deploy 0.2 statement -0.16',
  'into =air': 'deploy 0.17',
  'into =city': 'attack 0.17 capture -0.1',
  'into a place':
    'withdraw -0.22 siege -0.12 casualties -0.1 destroy -0.17 displace 0.28 breach 0.16 aid 0.23 statement -0.22',
  'into force': 'attack -0.11 capture -0.2 siege 0.18 deploy -0.13 abuse 0.11 ceasefire 0.35',
  'into ground':
    'capture 0.14 withdraw -0.31 siege-break -0.1 deploy -0.12 casualties -0.16 destroy -0.2 breach 0.14 aid 0.21 statement 0.22',
  'into home': 'attack 0.22 capture -0.32 withdraw -0.12 statement -0.12',
  'into of ground': 'attack 0.16 shelling -0.18 hold -0.1 advance -0.13 displace 0.12 aid -0.13',
  'into people': 'siege 0.2 casualties 0.1',
  'into speaker': 'casualties 0.14 abuse 0.11',
  'into works': 'attack -0.1 withdraw 0.14 ceasefire 0.15 aid 0.13 statement 0.26',
  'is a cue':
    'attack -0.19 shelling -0.14 capture -0.35 hold -0.42 withdraw -0.36 advance -0.54 repel -0.27 siege -0.31 siege-break -0.48 deploy -0.1 destroy -0.46 displace -0.18 ceasefire -0.32 breach 0.22 aid -0.19 statement 0.25',
  'is denied':
    'attack 0.29 air-strike 0.31 bombing -0.22 capture -0.26 hold 0.28 advance -0.1 siege-break 0.26 deploy 0.37 abuse 0.62 destroy -0.26 displace -0.36 ceasefire 0.33 statement 0.28',
  'is said':
    'air-strike 0.31 bombing -0.11 hold -0.31 repel 0.21 siege -0.24 deploy 0.22 abuse 0.36 destroy 0.1 displace -0.14 breach 0.5 aid -0.22 statement 0.93',
  'known abuse':
    'attack 0.15 air-strike -0.13 bombing -0.1 capture -0.38 hold -0.24 advance -0.14 repel -0.15 siege -0.18 deploy -0.15 abuse 0.75 ceasefire -0.14 aid -0.33 statement 0.16',
  'known advance':
    'attack 0.13 bombing -0.24 capture 0.17 hold -0.11 withdraw 0.13 advance 0.91 siege 0.13 siege-break 0.3 deploy -0.21 casualties 0.18 abuse 0.1 destroy 0.31 displace -0.25 ceasefire -0.3 breach 0.24 aid -0.16',
  'known aid':
    'air-strike -0.32 shelling 0.22 withdraw -0.1 advance 0.19 repel 0.17 siege-break -0.16 abuse -0.18 displace 0.41 ceasefire -0.4 breach -0.39 aid 0.59',
  'known air-strike':
    'air-strike 0.79 shelling 0.29 hold -0.24 withdraw -0.37 advance -0.37 siege -0.4 siege-break -0.33 deploy -0.22 casualties -0.17 displace -0.37 ceasefire -0.2 breach -0.11 statement -0.36',
  'known attack':
    'attack 0.89 air-strike 0.16 shelling 0.18 bombing -0.37 capture 0.22 hold 0.11 withdraw -0.25 advance -0.19 deploy 0.29 casualties -0.15 abuse 0.11 destroy 0.1 breach -0.41 statement -0.35',
  'known bombing':
    'attack -0.14 air-strike -0.12 shelling 0.12 bombing 1.32 hold -0.32 advance -0.25 repel -0.17 deploy -0.54 abuse -0.22 ceasefire -0.16 breach -0.22 statement -0.19',
  'known breach':
    'attack -0.13 air-strike -0.14 capture 0.15 siege -0.11 siege-break 0.19 abuse -0.13 destroy 0.22 breach 0.68',
  'known capture':
    'attack 0.44 air-strike -0.12 shelling -0.11 bombing 0.16 capture 0.77 hold -0.48 withdraw -0.15 advance 0.27 deploy -0.34 casualties -0.13 abuse 0.14 displace -0.19 ceasefire -0.15 breach -0.47 statement -0.21',
  'known casualties':
    'attack -0.14 bombing 0.33 hold -0.37 repel -0.37 deploy -0.19 casualties 0.77 displace -0.29 breach -0.11 aid 0.1',
  'known ceasefire':
    'shelling -0.1 bombing -0.32 hold -0.11 advance 0.14 repel -0.53 abuse -0.29 destroy -0.11 ceasefire 0.9 aid 0.35 statement 0.32',
  'known deploy':
    'attack -0.22 shelling -0.41 bombing -0.37 capture 0.14 withdraw -0.2 advance -0.21 deploy 0.79 casualties -0.3 ceasefire 0.14 aid 0.18 statement -0.27',
  'known destroy':
    'air-strike 0.35 bombing 0.17 capture -0.2 hold -0.33 withdraw 0.28 advance -0.12 repel 0.33 siege -0.1 siege-break -0.29 casualties 0.15 abuse -0.21 destroy 0.79 ceasefire 0.16 statement -0.45',
  'known displace':
    'attack -0.17 air-strike -0.23 bombing 0.31 capture -0.18 withdraw 0.28 advance -0.18 repel 0.17 siege -0.33 deploy 0.18 casualties -0.2 abuse 0.15 destroy 0.18 displace 1.04 aid -0.17 statement -0.37',
  'known hold':
    'attack -0.19 shelling -0.2 hold 1.02 advance 0.28 repel -0.33 siege -0.14 siege-break -0.13 deploy 0.17 casualties 0.29 abuse -0.31 breach -0.11 aid -0.36',
  'known repel':
    'attack 0.25 shelling -0.43 capture -0.1 withdraw 0.14 advance 0.16 repel 1.47 siege 0.1 deploy -0.3 casualties -0.11 abuse -0.15 destroy -0.24 displace -0.11 statement -0.12',
  'known shelling':
    'air-strike 0.2 shelling 0.59 hold -0.17 withdraw -0.13 advance -0.27 repel 0.13 siege -0.15 deploy -0.32 casualties 0.31 abuse -0.21 breach -0.24 aid -0.12 statement -0.18',
  'known siege':
    'attack -0.42 air-strike -0.18 bombing -0.16 capture -0.22 hold 0.15 withdraw -0.12 advance -0.11 siege 0.88 siege-break -0.24 casualties -0.28 destroy 0.12 displace 0.15 ceasefire 0.14 breach -0.19 aid 0.16 statement 0.26',
  'known siege-break':
    'attack -0.11 air-strike -0.19 shelling -0.21 capture -0.13 siege-break 1 casualties 0.14 abuse -0.13 destroy -0.16 displace 0.26 breach -0.2 aid 0.17',
  'known withdraw':
    'attack -0.1 air-strike 0.2 shelling -0.17 capture -0.43 hold 0.31 withdraw 0.87 advance -0.14 repel -0.26 siege -0.27 siege-break -0.28 deploy -0.19 abuse -0.29 ceasefire 0.16 statement 0.16',
  'many words':
    'attack 0.15 shelling -0.28 bombing -0.25 capture 0.26 hold -0.25 advance -0.27 siege -0.11 siege-break 0.35 casualties -0.12 destroy 0.33 displace -0.15 ceasefire 0.28 breach -0.15',
  'means agree':
    'attack -0.96 air-strike -0.2 shelling -0.12 bombing -0.19 capture -0.62 hold -0.47 advance -0.27 repel -0.29 siege -0.14 siege-break -0.31 casualties -0.18 destroy -0.25 ceasefire 0.95 breach 0.75 statement 0.22',
  'means arm':
    'air-strike -0.29 shelling -0.15 bombing -0.14 capture 0.18 withdraw 0.12 advance -0.1 repel -0.2 deploy 0.76 casualties -0.38 destroy -0.11 ceasefire -0.1 aid -0.4 statement 0.59',
  'means arrest':
    'attack -0.19 air-strike -0.3 shelling -0.22 bombing 0.39 capture -0.13 withdraw -0.24 siege 0.23 deploy -0.21 casualties -0.21 abuse 1.82 destroy -0.32 displace -0.24 ceasefire 0.1 breach 0.36 aid -0.42 statement -0.21',
  'means arrive':
    'attack 0.23 air-strike -0.29 shelling 0.28 bombing -0.11 capture 0.16 withdraw 0.26 siege -0.21 siege-break 0.28 deploy 0.43 abuse 0.23 destroy -0.23 breach -0.18 aid 0.82',
  'means attack':
    'attack 0.9 air-strike 0.1 shelling -0.17 capture -0.45 repel 0.13 siege -0.22 siege-break -0.11 casualties -0.17 displace -0.17 ceasefire -0.11 breach -0.3 aid -0.32 statement -0.52',
  'means begin':
    'attack 0.75 shelling 0.19 bombing -0.27 capture -0.14 hold -0.16 siege 0.2 siege-break 0.69 deploy -0.31 casualties -0.21 abuse 0.2 destroy -0.19 ceasefire -0.33 breach -0.15 aid 0.2',
  'means blame':
    'attack -0.38 air-strike 0.37 shelling 0.26 bombing 0.16 capture -0.2 hold -0.32 withdraw -0.26 advance -0.18 repel -0.12 siege -0.19 deploy -0.33 abuse 0.68 displace -0.11 ceasefire -0.18 breach 0.26 statement 0.75',
  'means blast':
    'attack -0.16 air-strike 0.44 bombing 1.76 capture -0.4 siege -0.18 siege-break -0.22 casualties -0.42 destroy 0.33 displace -0.33 ceasefire 0.11 aid -0.16 statement -0.31',
  'means block':
    'attack 0.23 air-strike 0.15 shelling -0.22 hold 0.73 repel 0.29 siege 0.46 deploy -0.22 casualties 0.37 abuse 0.41 destroy -0.26 ceasefire 0.11 breach -0.14 aid -0.2 statement -0.13',
  'means bomb':
    'attack -0.18 air-strike 1.42 bombing 0.11 capture -0.33 hold -0.39 withdraw -0.1 repel 0.18 siege -0.14 siege-break -0.12 deploy -0.39 casualties -0.25 abuse -0.24 displace -0.19 aid -0.14',
  'means bombard':
    'attack 0.46 air-strike -0.31 shelling 1.48 bombing -0.49 capture -0.1 hold -0.2 withdraw -0.33 advance 0.22 repel -0.24 siege -0.11 siege-break -0.23 casualties -0.47 displace 0.11 ceasefire -0.19 aid -0.41 statement -0.23',
  'means build':
    'attack 0.17 air-strike 0.15 bombing -0.1 capture 0.11 hold -0.42 repel -0.11 siege-break 0.2 abuse -0.28 destroy -0.12 aid 0.1 statement -0.16',
  'means carry':
    'air-strike 0.25 shelling -0.2 capture -0.14 repel -0.13 siege-break -0.18 deploy 0.34 casualties 0.21 destroy -0.26 displace 0.61 ceasefire 0.23 breach -0.2 aid 0.32',
  'means close':
    'attack -0.26 air-strike -0.27 shelling -0.32 bombing -0.18 capture -0.35 hold -0.16 withdraw -0.53 advance -0.17 siege 2.15 siege-break 1.14 deploy -0.52 destroy -0.27 displace -0.67 breach -0.16 aid 0.23',
  'means count':
    'shelling 0.23 bombing -0.36 capture -0.11 withdraw -0.56 advance -0.17 repel -0.22 siege-break -0.19 deploy -0.37 casualties 0.8 destroy 0.32 displace 0.28 ceasefire -0.35 breach 0.11 aid -0.46 statement -0.49',
  'means demand':
    'attack -0.34 air-strike -0.32 bombing -0.3 hold -0.68 withdraw -0.24 advance -0.31 repel -0.32 siege -0.42 siege-break -0.25 casualties -0.54 abuse 0.1 destroy -0.41 displace -0.22 ceasefire -0.13 breach 0.14 aid 0.27 statement 0.79',
  'means deny':
    'attack 0.17 air-strike 0.88 shelling 0.17 hold -0.2 withdraw 0.12 advance 0.17 siege -0.17 casualties 0.34 abuse 0.82 displace -0.24 breach -0.1 aid -0.3 statement -0.22',
  'means destroy':
    'attack -0.37 air-strike -0.46 shelling 0.48 capture -0.43 withdraw -0.13 advance -0.3 repel -0.25 siege-break -0.15 deploy -0.77 abuse 0.35 destroy 2.13 displace -0.23 breach -0.14 aid -0.1 statement -0.31',
  'means die':
    'attack 0.1 shelling -0.1 hold -0.36 withdraw -0.73 advance -0.25 repel -0.26 siege -0.22 deploy -0.3 casualties 1.48 destroy -0.5 displace -0.84 ceasefire -0.2 breach -0.24 aid -0.11 statement -0.2',
  'means fight':
    'attack 0.83 air-strike -0.22 shelling -0.27 bombing -0.25 capture -0.14 hold -0.42 withdraw -0.15 advance -0.16 siege -0.39 siege-break -0.22 casualties -0.3 abuse -0.11 destroy -0.3 displace 0.12 breach 0.2 aid -0.28',
  'means flee':
    'air-strike -0.27 shelling -0.13 bombing -0.4 hold -0.27 withdraw 0.24 siege -0.47 siege-break -0.32 casualties -0.29 abuse -0.18 displace 1 breach -0.34 aid 0.22',
  'means free':
    'air-strike -0.3 shelling -0.12 capture 0.32 hold -0.17 advance -0.1 siege -0.11 siege-break 0.12 deploy -0.25 casualties 0.18 abuse 0.27 ceasefire 0.72 aid 0.23 statement 0.17',
  'means gas':
    'attack 1.19 air-strike 0.21 bombing -0.23 capture -0.21 withdraw -0.27 repel -0.1 siege -0.21 deploy 0.13 casualties 0.27 displace -0.43 ceasefire -0.15 aid -0.2 statement 0.37',
  'means hold':
    'air-strike -0.63 capture 0.1 hold 1.13 withdraw 0.18 advance -0.43 repel 0.1 siege-break 0.38 deploy 0.36 casualties -0.29 abuse 0.22 displace -0.61 ceasefire 0.32 statement 0.26',
  'means judge':
    'attack 0.18 air-strike -0.21 capture 0.23 hold -0.29 withdraw -0.15 advance -0.15 siege -0.27 deploy -0.52 casualties -0.27 abuse -0.18 destroy -0.31 displace -0.37 ceasefire -0.22 aid -0.21 statement 1.37',
  'means kill':
    'air-strike 0.35 shelling 0.34 bombing 0.31 capture -0.31 hold -0.53 withdraw -0.18 advance -0.2 repel 0.12 siege -0.22 siege-break -0.15 deploy -0.17 abuse 1.42 destroy -0.27 displace -0.69 ceasefire 0.17 aid -0.22',
  'means leave':
    'attack -0.49 shelling -0.15 bombing -0.15 capture -0.55 withdraw 1.6 advance 0.13 repel -0.37 siege-break -0.14 deploy -0.12 casualties -0.38 abuse 0.55 destroy -0.15 displace 0.74 breach -0.22 statement -0.25',
  'means life':
    'attack 0.16 air-strike 0.15 shelling -0.44 bombing 0.13 hold -0.28 advance -0.12 siege -0.11 siege-break -0.1 deploy -0.26 destroy -0.16 ceasefire -0.22 aid 0.31',
  'means lose':
    'attack 0.38 air-strike -0.14 bombing -0.12 capture 0.51 withdraw 0.49 repel 0.24 siege -0.36 siege-break -0.15 deploy -0.29 casualties 0.19 abuse -0.12 destroy 0.16 displace -0.17 ceasefire -0.15 breach -0.12 statement 0.46',
  'means move':
    'shelling -0.36 capture 0.33 withdraw -0.11 advance 1.26 repel 0.24 deploy 0.19 casualties 0.11 abuse 0.11 destroy -0.1 displace 0.51 ceasefire -0.31 statement -0.2',
  'means open':
    'attack 0.24 shelling -0.26 capture -0.14 withdraw -0.31 siege -0.24 siege-break 0.91 casualties -0.45 abuse 0.26 destroy -0.45 displace 0.26 ceasefire 0.12 breach -0.14 aid 0.21 statement 0.23',
  'means past':
    'attack 0.21 shelling 0.11 capture 0.58 withdraw -0.18 advance -0.14 siege 0.19 siege-break 0.1 deploy -0.32 abuse 0.11 displace -0.18 statement 0.21',
  'means praise':
    'air-strike 0.13 shelling -0.26 hold 0.1 deploy 0.16 abuse -0.1 ceasefire -0.16 statement 0.8',
  'means promise':
    'attack 0.19 air-strike -0.21 shelling -0.24 bombing -0.16 hold -0.33 withdraw -0.13 siege -0.33 siege-break 0.25 deploy -0.18 casualties -0.46 abuse 0.1 destroy -0.29 ceasefire 0.21 aid 0.28 statement 0.9',
  'means refuse':
    'attack 0.13 air-strike 0.15 shelling 0.27 bombing -0.17 hold -0.27 withdraw -0.21 advance -0.14 repel -0.16 siege -0.17 deploy -0.29 casualties -0.15 abuse 0.23 displace 0.26 ceasefire -0.18 aid 0.14 statement 0.94',
  'means repel':
    'air-strike -0.42 shelling 0.22 hold -0.15 repel 1.47 siege -0.15 siege-break -0.19 deploy -0.18 casualties -0.42 destroy 0.16 ceasefire -0.51 aid 0.58 statement 0.16',
  'means rule':
    'attack -0.21 capture 0.12 withdraw -0.33 advance -0.25 repel -0.23 deploy -0.26 abuse -0.3 destroy -0.2 displace -0.17 ceasefire 0.14 breach 0.13 statement 0.13',
  'means sanction':
    'attack -0.15 shelling -0.11 capture -0.28 withdraw -0.4 advance -0.12 deploy -0.2 casualties -0.35 abuse -0.13 destroy -0.22 displace -0.29 ceasefire -0.2 statement 1.08',
  'means send':
    'air-strike 0.16 shelling 0.48 capture -0.27 hold 0.23 withdraw 0.42 advance 0.23 repel 0.21 deploy 0.8 abuse -0.54 aid 0.18',
  'means speak':
    'bombing -0.16 capture 0.19 withdraw -0.33 advance -0.39 repel -0.3 siege -0.24 siege-break -0.15 deploy -0.2 casualties 0.22 destroy -0.31 displace -0.21 breach -0.27 aid -0.27 statement 0.16',
  'means stay':
    'attack 0.15 air-strike 0.1 shelling -0.4 bombing -0.25 capture -0.14 hold 0.59 withdraw 0.31 deploy 0.32 casualties -0.21 destroy 0.2 displace 0.2 ceasefire 0.14 aid 0.16',
  'means stop':
    'shelling -0.14 capture -0.4 hold -0.2 withdraw -0.26 deploy -0.46 casualties 0.1 abuse -0.39 destroy -0.31 ceasefire 1.14 breach 0.2 aid 0.17 statement 0.27',
  'means strike':
    'attack 0.24 air-strike 0.56 shelling 0.51 capture -0.26 withdraw -0.37 repel -0.2 siege -0.25 siege-break -0.14 casualties 0.48 abuse -0.1 displace -0.3 ceasefire -0.2 statement -0.17',
  'means supply':
    'attack -0.52 air-strike -0.37 shelling -0.21 bombing -0.31 capture -0.16 withdraw -0.26 advance -0.15 repel -0.33 casualties -0.12 aid 1.33',
  'means take':
    'attack -0.17 air-strike -0.22 shelling -0.5 bombing -0.42 capture 2.05 hold -0.26 withdraw -0.58 advance -0.19 siege -0.22 siege-break -0.1 deploy -0.45 abuse 0.21 destroy -0.22 ceasefire -0.21 aid -0.26',
  'means talk':
    'air-strike -0.15 hold -0.15 withdraw -0.71 repel 0.18 siege -0.22 deploy -0.45 casualties -0.62 abuse -0.46 destroy -0.19 displace -0.34 ceasefire 1.08 statement 0.83',
  'means think':
    'attack -0.19 shelling -0.29 bombing -0.13 hold 0.24 withdraw 0.16 repel -0.2 siege-break -0.17 casualties 0.21 abuse -0.16 destroy -0.19 displace -0.28 breach 0.27 statement 0.19',
  'means torture':
    'air-strike 0.28 capture -0.1 hold 0.28 repel 0.5 deploy -0.12 casualties -0.33 abuse 0.8 ceasefire 0.12',
  'means trade':
    'attack -0.34 air-strike -0.19 shelling -0.31 bombing 0.15 capture -0.27 advance -0.18 repel -0.15 siege 0.23 siege-break -0.17 deploy -0.23 casualties -0.37 abuse 0.23 destroy -0.42 displace -0.36 ceasefire -0.37 breach -0.14 aid 0.14 statement 0.19',
  'means violate':
    'air-strike -0.14 shelling -0.22 hold -0.23 withdraw -0.1 repel 0.15 siege -0.24 siege-break 0.26 deploy -0.32 abuse -0.17 destroy 0.24 displace -0.16 breach 1.31 aid -0.1 statement 0.2',
  'means weather':
    'attack 0.14 shelling -0.34 capture -0.44 hold 0.3 withdraw -0.24 advance -0.2 siege -0.18 deploy 0.1 destroy 0.14 displace -0.25 aid -0.3 statement 0.22',
  'means wound':
    'attack -0.43 shelling 0.38 capture -0.23 hold -0.25 withdraw -0.15 repel -0.13 siege -0.17 deploy -0.52 casualties 0.77 abuse 0.13 destroy 0.24 displace -0.27 ceasefire 0.12 aid 0.93',
  'near a place':
    'attack 0.2 air-strike 0.15 hold -0.13 repel 0.25 siege 0.13 siege-break 0.16 casualties 0.32 abuse -0.16 displace -0.13 aid -0.1 statement 0.11',
  'near ground':
    'attack 0.19 air-strike 0.13 shelling 0.12 bombing 0.23 withdraw -0.12 repel 0.24 siege 0.12 siege-break 0.15 deploy 0.22 casualties 0.21 abuse -0.18 displace -0.11',
  'near works': 'shelling -0.11 bombing 0.17',
  negated:
    'attack -0.32 air-strike -0.2 shelling -0.22 bombing -0.26 capture -0.65 hold 0.31 advance -0.28 repel -0.18 siege 0.3 deploy -0.19 casualties -0.26 abuse -0.41 destroy -0.13 displace -0.45 breach 0.44 aid -0.11 statement 0.65',
  'no object':
    'air-strike -0.26 bombing -0.15 capture -0.21 hold -0.15 withdraw 0.21 advance 0.12 repel -0.34 siege -0.11 deploy -0.23 casualties -0.1 abuse -0.24 destroy 0.13 displace 0.3 breach -0.42 aid -0.28 statement -0.39',
  'no subject':
    'shelling 0.27 bombing -0.53 capture 0.33 repel -0.19 siege 0.21 siege-break -0.28 abuse -0.35 destroy 0.19 displace -0.27 ceasefire -0.17 breach -0.3 statement -0.15',
  'object =advance': 'air-strike 0.12 advance 0.11 repel 0.15',
  'object =agent': 'air-strike 0.11 siege -0.1 casualties -0.11 abuse 0.15',
  'object =agreement': 'breach 0.13 statement -0.24',
  'object =aid': 'deploy 0.12 abuse 0.11 aid 0.23 statement -0.15',
  'object =aircraft': 'shelling -0.1 deploy 0.19 destroy 0.17 statement -0.15',
  'object =airport': 'hold 0.29 withdraw -0.11 siege 0.14 statement -0.12',
  'object =al-assad': 'attack -0.13 air-strike 0.13 abuse 0.14 statement 0.27',
  'object =al-nusra': 'deploy 0.16',
  'object =aleppo': 'capture 0.12 hold 0.16 statement -0.24',
  'object =all': 'shelling -0.1 capture 0.28 withdraw 0.22 displace 0.2',
  'object =allegation': 'air-strike 0.28 deploy 0.11 abuse 0.27',
  'object =alliance': 'statement 0.33',
  'object =ammunition': 'deploy 0.17',
  'object =answer': 'shelling 0.18 aid 0.1',
  'object =anyone': 'withdraw 0.16 casualties 0.12 abuse 0.18 statement 0.17',
  'object =anything': 'abuse 0.13 ceasefire 0.18',
  'object =area':
    'attack -0.14 capture 0.12 siege 0.41 deploy 0.17 displace 0.11 ceasefire -0.15 statement 0.18',
  'object =arm': 'hold 0.15 deploy 0.32 statement 0.11',
  'object =army':
    'capture 0.33 withdraw 0.12 advance 0.14 repel 0.12 casualties -0.13 abuse -0.16 statement -0.15',
  'object =assault': 'attack 0.26 shelling -0.14 bombing -0.14 hold 0.1 ceasefire 0.11',
  'object =attack':
    'attack -0.15 air-strike 0.14 shelling 0.11 capture -0.11 repel 0.16 deploy 0.15 ceasefire 0.12 statement 0.12',
  'object =attempt': 'attack 0.25 capture 0.13 advance 0.2 siege 0.16 casualties -0.14 abuse 0.13',
  'object =barrel': 'air-strike 0.19',
  'object =base': 'air-strike -0.13 shelling 0.11 hold -0.12',
  'object =battle': 'attack -0.15 displace 0.18',
  'object =block': 'siege 0.17 destroy -0.14',
  'object =bodie': 'bombing 0.12 withdraw -0.1 abuse 0.12 statement -0.19',
  'object =bomb': 'air-strike -0.33 shelling -0.12 hold 0.12 repel 0.14 deploy 0.34 statement 0.15',
  'object =bomber': 'bombing 0.23 deploy -0.19 statement 0.11',
  'object =bombing': 'displace 0.13',
  'object =border': 'withdraw 0.25 siege -0.17 aid -0.1 statement 0.52',
  'object =boy': 'shelling 0.1 bombing 0.17 aid 0.17',
  'object =bread': 'attack 0.14 aid 0.18',
  'object =brigade': 'bombing 0.16 deploy 0.39 casualties 0.11 statement 0.12',
  'object =building': 'attack 0.11 hold 0.15 siege 0.17 abuse 0.11 destroy 0.14',
  'object =bus':
    'air-strike -0.11 deploy 0.2 destroy 0.12 displace 0.35 ceasefire 0.1 aid -0.13 statement 0.11',
  'object =camp': 'attack -0.15 siege 0.24 abuse 0.15 displace -0.13 statement 0.3',
  'object =campaign': 'air-strike -0.1 abuse 0.12 statement -0.11',
  'object =capital': 'capture 0.21 abuse 0.14',
  'object =captive': 'displace 0.11 statement 0.15',
  'object =car':
    'air-strike 0.14 shelling 0.16 bombing -0.21 hold 0.17 deploy -0.1 abuse 0.13 destroy -0.11 statement -0.12',
  'object =case': 'abuse 0.1 statement 0.27',
  'object =ceasefire': 'deploy -0.11 statement 0.16',
  'object =cell': 'bombing 0.18 capture 0.15 repel 0.17 deploy -0.1 abuse -0.11',
  'object =checkpoint': 'attack 0.43 hold 0.1 withdraw 0.32 deploy 0.36 abuse -0.26 statement -0.1',
  'object =child':
    'attack 0.35 air-strike 0.1 shelling 0.1 bombing 0.1 hold 0.16 withdraw -0.1 siege 0.11 casualties -0.42 abuse -0.14 statement 0.39',
  'object =citizen': 'statement 0.21',
  'object =city':
    'attack -0.27 air-strike -0.1 shelling 0.21 hold -0.18 withdraw -0.19 advance -0.13 siege -0.28 deploy -0.21 displace -0.22 statement 0.22',
  'object =civilian':
    'attack -0.13 air-strike 0.23 bombing -0.19 capture 0.13 withdraw -0.1 siege -0.21 casualties -0.1 abuse -0.24 displace 0.11 aid -0.15',
  'object =claim': 'capture 0.15 breach 0.19 statement -0.18',
  'object =clinic': 'air-strike -0.12 destroy 0.3 statement -0.1',
  'object =coalition': 'deploy 0.22',
  'object =column': 'attack 0.11 air-strike 0.14 advance 0.14',
  'object =commander': 'shelling -0.13 deploy -0.12 casualties -0.17 abuse 0.26 statement 0.31',
  'object =company': 'hold -0.13',
  'object =control': 'attack -0.18 capture 0.21 withdraw -0.21 statement -0.1',
  'object =convoy':
    'shelling -0.36 withdraw 0.19 deploy -0.12 abuse -0.11 displace 0.11 aid -0.33 statement 0.12',
  'object =corridor': 'deploy 0.16 displace 0.13 statement -0.14',
  'object =council': 'deploy 0.12 casualties -0.1',
  'object =cousin': 'shelling 0.23 abuse 0.12',
  'object =crime': 'statement 0.12',
  'object =crossing': 'hold 0.15 aid 0.22 statement 0.1',
  'object =date':
    'air-strike 0.25 shelling -0.24 bombing -0.19 capture 0.27 hold -0.15 withdraw 0.25 repel -0.11 siege 0.2 siege-break 0.28 deploy -0.19 casualties -0.3 abuse -0.13 destroy -0.11 displace 0.18 ceasefire 0.24 breach 0.12 statement 0.12',
  'object =day': 'attack -0.22 capture 0.35 siege -0.12 displace 0.13 statement 0.1',
  'object =dead': 'bombing 0.15 abuse 0.19',
  'object =deal': 'ceasefire 0.15 statement 0.1',
  'object =death': 'air-strike 0.1 bombing 0.14 casualties -0.19 abuse -0.11 destroy 0.11 statement -0.17',
  'object =decision': 'statement 0.32',
  'object =depot': 'deploy 0.24',
  'object =device': 'repel 0.12',
  'object =district': 'attack 0.16 capture 0.23',
  'object =doctor': 'casualties 0.39',
  'object =door': 'destroy 0.16 statement 0.1',
  'object =dozen': 'attack 0.15 bombing -0.12 casualties -0.25 abuse -0.12 statement -0.21',
  'object =driver': 'abuse 0.13',
  'object =each': 'attack 0.28 siege-break 0.19 casualties -0.11 displace 0.13 aid 0.12',
  'object =encirclement': 'abuse 0.11',
  'object =enclave': 'advance 0.15 siege 0.22 ceasefire 0.1',
  'object =evacuation': 'withdraw -0.18 casualties 0.12 displace 0.2 ceasefire 0.1 aid 0.13 statement -0.1',
  'object =everything': 'attack 0.32 bombing 0.19 hold 0.17 deploy 0.16 abuse -0.16',
  'object =evidence': 'attack 0.11',
  'object =extremist': 'advance 0.14 abuse 0.14 statement 0.16',
  'object =faction': 'attack 0.12 shelling 0.27 hold -0.15 deploy 0.16',
  'object =familie': 'hold 0.21 casualties -0.14 displace 0.13',
  'object =family': 'hold -0.11 casualties 0.11 abuse 0.23 displace -0.1 statement 0.1',
  'object =field': 'air-strike -0.2 shelling 0.17 capture -0.14 hold 0.16',
  'object =fighter':
    'hold 0.22 withdraw 0.4 deploy 0.1 casualties 0.12 abuse -0.31 displace 0.34 ceasefire 0.15 statement -0.32',
  'object =figure': 'casualties 0.35 displace 0.26',
  'object =fire': 'attack 0.43 bombing 0.13 hold 0.22 deploy -0.16 destroy 0.2',
  'object =flag': 'hold 0.38 withdraw 0.28 statement 0.16',
  'object =flour': 'breach 0.18 aid -0.1',
  'object =food': 'deploy -0.1 abuse 0.18',
  'object =force':
    'attack -0.27 air-strike -0.17 shelling -0.19 hold -0.21 casualties 0.18 abuse -0.16 displace 0.2 statement -0.34',
  'object =four': 'air-strike 0.17 shelling 0.15 repel 0.16 casualties -0.28',
  'object =front': 'deploy 0.14 statement 0.2',
  'object =garrison': 'withdraw 0.1 siege 0.13',
  'object =gate': 'attack 0.2 bombing -0.15 withdraw 0.3 siege-break -0.12 deploy -0.14 statement 0.23',
  'object =government': 'attack 0.1 air-strike -0.14 capture 0.14 deploy -0.1',
  'object =ground': 'hold 0.11',
  'object =group': 'attack -0.11 withdraw 0.21 repel -0.13 siege 0.12 displace -0.1 breach 0.12',
  'object =gun': 'capture 0.16 deploy 0.15 ceasefire 0.11',
  'object =gunman': 'shelling -0.13 deploy -0.19 destroy 0.11',
  'object =half': 'hold -0.16 repel 0.1 displace 0.1',
  'object =hand':
    'attack 0.1 air-strike -0.12 bombing 0.16 capture 0.23 hold -0.21 withdraw 0.14 siege-break 0.14 abuse 0.23 aid -0.11 statement -0.26',
  'object =he': 'capture -0.11 hold 0.11 abuse 0.13 displace 0.3 ceasefire 0.14 breach 0.18 statement 0.14',
  'object =head': 'casualties -0.1 abuse 0.27 statement -0.1',
  'object =headquarter': 'attack -0.11 air-strike -0.11 hold 0.23',
  'object =helicopter': 'attack 0.32 air-strike -0.38 aid 0.13',
  'object =her': 'statement -0.25',
  'object =highway': 'advance 0.15 siege-break 0.2',
  'object =hill': 'attack -0.2 withdraw 0.16 deploy -0.12 statement -0.14',
  'object =him':
    'air-strike -0.12 bombing 0.19 withdraw 0.11 deploy -0.11 abuse -0.21 displace -0.14 statement 0.18',
  'object =himself': 'deploy 0.15 ceasefire 0.33',
  'object =his': 'bombing 0.14 casualties -0.26 abuse -0.18 displace -0.1',
  'object =hom': 'siege 0.12 deploy -0.11 ceasefire 0.11 breach 0.18 aid 0.22',
  'object =hospital': 'capture 0.15 hold -0.12 casualties -0.19 displace 0.15',
  'object =hostilitie': 'attack 0.14 air-strike 0.18 ceasefire -0.24 statement -0.1',
  'object =hour': 'attack -0.1 air-strike 0.3 displace 0.13 ceasefire 0.28 statement -0.25',
  'object =house': 'shelling -0.12 capture -0.23 withdraw 0.1 casualties 0.1',
  'object =hundred': 'attack -0.1 hold 0.11 withdraw 0.34 abuse 0.23 destroy -0.12 statement 0.23',
  'object =idlib': 'air-strike 0.14',
  'object =inhabitant': 'attack -0.16 capture 0.15 hold 0.16 casualties -0.16 displace 0.27 statement 0.13',
  'object =it':
    'attack -0.28 bombing 0.33 hold -0.28 withdraw 0.13 advance -0.2 repel 0.14 deploy -0.5 casualties -0.11 abuse 0.11 displace -0.32 breach 0.1 aid 0.43 statement 0.28',
  'object =its':
    'air-strike -0.27 shelling -0.11 hold 0.16 withdraw 0.12 repel 0.13 deploy -0.17 casualties 0.45 displace 0.18',
  'object =itself': 'attack -0.13 air-strike -0.11 shelling 0.21 capture 0.21 withdraw 0.1 abuse -0.1',
  'object =jet': 'attack 0.11 repel -0.1 ceasefire 0.16 statement 0.4',
  'object =jihadist': 'attack 0.11 hold 0.13',
  'object =journalist': 'attack 0.11 capture 0.16',
  'object =killing': 'casualties -0.1 abuse 0.26',
  'object =kilometer':
    'capture -0.12 withdraw 0.22 advance 0.13 siege 0.14 displace -0.13 aid 0.11 statement -0.18',
  'object =kilometre': 'air-strike 0.12 repel 0.17 deploy -0.14 destroy 0.17 breach 0.16',
  'object =life': 'attack 0.12 bombing -0.12 withdraw -0.18 casualties 0.18 abuse -0.12 displace -0.14',
  'object =line':
    'attack -0.13 shelling 0.2 hold 0.17 withdraw -0.1 siege-break 0.21 casualties 0.13 displace 0.14 ceasefire 0.11 statement -0.12',
  'object =list': 'casualties 0.16 statement 0.1',
  'object =lorrie': 'air-strike 0.16 breach 0.17 aid 0.26',
  'object =los': 'air-strike -0.17 withdraw 0.37 statement 0.16',
  'object =loss': 'capture 0.1 withdraw -0.13 casualties 0.37 statement -0.13',
  'object =man':
    'hold -0.33 withdraw 0.27 deploy 0.44 casualties 0.28 destroy -0.16 ceasefire -0.1 aid -0.15 statement -0.13',
  'object =many': 'casualties -0.15 statement 0.1',
  'object =martyr': 'air-strike 0.12 siege-break 0.19 abuse -0.22 aid 0.17',
  'object =massacre': 'aid 0.15 statement -0.1',
  'object =me': 'air-strike -0.1 capture 0.15 advance 0.19 casualties 0.11 statement -0.17',
  'object =medicine': 'statement 0.16',
  'object =member':
    'attack 0.2 hold -0.17 deploy -0.11 casualties 0.3 abuse -0.21 displace 0.15 statement 0.1',
  'object =mile': 'hold -0.1 advance 0.39 repel 0.15 deploy 0.14 casualties 0.12 ceasefire 0.12',
  'object =militant': 'attack 0.27 hold 0.21 statement -0.13',
  'object =militia': 'attack 0.12 capture 0.1 casualties 0.28 abuse 0.12 statement -0.13',
  'object =mine': 'siege 0.14 aid 0.13',
  'object =missile': 'attack -0.17 shelling -0.11 deploy 0.14 destroy -0.16',
  'object =mission': 'air-strike 0.23 withdraw 0.15 deploy 0.14 aid 0.19',
  'object =month': 'abuse 0.3 ceasefire 0.2 statement 0.17',
  'object =more': 'air-strike 0.17 displace 0.11',
  'object =most':
    'air-strike -0.22 shelling 0.12 capture -0.15 hold 0.21 deploy -0.11 casualties -0.11 abuse -0.11 displace 0.35 statement -0.16',
  'object =much': 'deploy 0.13 statement 0.15',
  'object =name': 'deploy -0.11 casualties 0.23 abuse 0.27 displace -0.15 statement -0.31',
  'object =neighborhood': 'capture -0.18 withdraw -0.17 destroy 0.12 displace 0.1 breach 0.11',
  'object =nobody': 'casualties 0.37 statement -0.1',
  'object =nothing':
    'air-strike 0.13 hold -0.18 advance 0.13 deploy -0.12 casualties -0.18 abuse -0.12 destroy 0.14 statement 0.49',
  'object =number':
    'attack -0.15 bombing 0.11 capture 0.19 hold 0.11 deploy -0.11 abuse -0.13 displace 0.3 statement -0.1',
  'object =observer': 'deploy 0.38',
  'object =offensive': 'attack 0.28 siege 0.12',
  'object =office': 'deploy 0.11 abuse -0.14',
  'object =officer': 'capture -0.11 hold 0.11 abuse -0.23 statement 0.17',
  'object =official': 'displace 0.15 ceasefire 0.1 statement -0.19',
  'object =one':
    'air-strike 0.12 bombing 0.17 hold -0.16 withdraw -0.12 repel 0.28 siege 0.27 casualties -0.19 abuse 0.17 aid 0.11 statement -0.18',
  'object =operation': 'attack -0.25 bombing 0.13 capture 0.1 withdraw 0.21 deploy 0.24 statement 0.15',
  'object =opposition': 'air-strike -0.15 aid 0.15 statement -0.26',
  'object =other': 'attack -0.21 air-strike 0.1 hold 0.1 siege 0.22 deploy 0.21 abuse 0.14 statement 0.27',
  'object =our': 'statement 0.15',
  'object =own': 'casualties 0.12 ceasefire 0.11',
  'object =part': 'attack 0.31 capture -0.12 repel 0.1 destroy -0.12 aid 0.11 statement -0.14',
  'object =patient': 'displace -0.2 aid 0.12 statement 0.3',
  'object =pause': 'attack 0.2 ceasefire 0.19 statement 0.13',
  'object =people':
    'attack 0.18 air-strike -0.11 shelling -0.17 bombing 0.15 capture -0.1 siege 0.32 casualties -0.15 abuse -0.3 displace 0.15 ceasefire -0.14 aid -0.16',
  'object =person': 'casualties -0.19',
  'object =photograph': 'destroy 0.14 aid 0.17 statement 0.2',
  'object =picture': 'hold 0.15 deploy -0.11 casualties -0.13 abuse 0.19 destroy 0.15',
  'object =pilot': 'air-strike 0.14 casualties 0.22 abuse 0.26',
  'object =place':
    'attack 0.36 air-strike 0.19 capture 0.17 hold 0.16 siege 0.16 deploy -0.14 abuse -0.32 ceasefire 0.2 statement -0.3',
  'object =plane': 'repel 0.1 ceasefire 0.16',
  'object =pocket': 'siege -0.11 siege-break 0.1 ceasefire 0.17',
  'object =point': 'capture 0.15 deploy 0.31 casualties -0.13 destroy 0.17 statement -0.13',
  'object =position': 'hold -0.15',
  'object =post':
    'air-strike -0.14 capture -0.15 hold 0.34 siege 0.13 destroy 0.1 displace -0.12 aid 0.32 statement -0.19',
  'object =prison': 'air-strike 0.12 capture 0.14 hold 0.12 withdraw 0.15 casualties -0.13 statement 0.11',
  'object =prisoner': 'capture 0.13 casualties -0.25 abuse 0.27 statement 0.18',
  'object =promise': 'ceasefire 0.36 aid -0.12',
  'object =province': 'hold 0.16',
  'object =quarter': 'capture -0.16',
  'object =question': 'abuse -0.1 statement 0.22',
  'object =raid': 'attack -0.19 air-strike 0.17 casualties -0.11 ceasefire 0.16 statement -0.17',
  'object =rebel': 'attack 0.43 withdraw 0.28 deploy 0.12 abuse -0.16 breach 0.27 statement 0.3',
  'object =refugee': 'withdraw 0.16',
  'object =regime': 'attack 0.2 air-strike 0.13 hold 0.22 deploy -0.1 abuse -0.21 ceasefire 0.15',
  'object =reinforcement': 'withdraw -0.19 deploy 0.27 statement -0.13',
  'object =relative': 'shelling 0.12 casualties 0.17 abuse 0.1',
  'object =report': 'attack 0.37 ceasefire -0.12',
  'object =reporter': 'abuse -0.11 displace -0.15 statement -0.16',
  'object =request': 'aid 0.11 statement 0.15',
  'object =resident': 'casualties 0.13',
  'object =resolution': 'attack -0.14 statement 0.13',
  'object =responsibility': 'shelling 0.3 abuse 0.23 statement -0.1',
  'object =rest': 'air-strike 0.21 capture -0.18 withdraw -0.12 casualties 0.16 abuse 0.1 statement 0.18',
  'object =road':
    'shelling 0.14 bombing 0.1 siege 0.14 siege-break -0.11 abuse -0.14 destroy -0.15 displace -0.11',
  'object =rocket': 'air-strike -0.13 shelling -0.1 deploy -0.16 casualties 0.16 statement 0.12',
  'object =room': 'hold 0.16 casualties 0.11 statement 0.1',
  'object =round': 'shelling 0.28 destroy -0.1 ceasefire 0.2',
  'object =route': 'attack 0.19 siege-break -0.1 destroy 0.19',
  'object =school': 'air-strike 0.13 displace 0.3 aid 0.16',
  'object =shell': 'withdraw 0.32 deploy 0.13 displace 0.12',
  'object =shelter': 'shelling 0.13 capture -0.19 deploy 0.16 displace 0.16',
  'object =shot': 'attack 0.24 shelling -0.3 capture 0.13 repel 0.17 abuse 0.2 statement -0.15',
  'object =side': 'withdraw -0.1 deploy 0.13 displace 0.11',
  'object =siege': 'siege 0.11 siege-break 0.3 statement 0.3',
  'object =sign': 'withdraw 0.16 displace 0.14',
  'object =site': 'air-strike 0.13 destroy 0.16',
  'object =six': 'statement 0.15',
  'object =soldier':
    'shelling 0.12 bombing 0.25 capture -0.13 hold 0.18 withdraw 0.1 deploy -0.4 casualties -0.34 abuse 0.2 displace 0.18',
  'object =some':
    'air-strike 0.15 capture -0.12 deploy 0.34 casualties -0.14 destroy 0.17 displace -0.12 statement -0.24',
  'object =something': 'shelling 0.14 capture 0.12 ceasefire 0.11 statement -0.28',
  'object =son': 'shelling 0.16',
  'object =sortie': 'air-strike 0.11',
  'object =source': 'shelling 0.2 deploy 0.14 statement -0.2',
  'object =spokesman': 'air-strike -0.11 aid 0.1 statement -0.24',
  'object =staff': 'hold 0.17 withdraw 0.57 displace -0.11 aid 0.22 statement -0.14',
  'object =state': 'attack 0.19 hold -0.1 withdraw 0.37 deploy 0.12 statement -0.1',
  'object =statement': 'air-strike -0.11 statement 0.18',
  'object =station': 'shelling 0.27 destroy 0.14',
  'object =street':
    'attack -0.12 air-strike 0.14 shelling -0.19 capture -0.2 withdraw 0.19 advance 0.35 destroy 0.15',
  'object =strike': 'attack 0.16 air-strike -0.36 breach 0.1',
  'object =suburb': 'capture 0.15',
  'object =support': 'air-strike 0.11',
  'object =tank': 'shelling -0.13 withdraw -0.11 advance 0.1 destroy 0.22 breach 0.14',
  'object =target': 'deploy 0.11 destroy -0.58 statement 0.31',
  'object =ten': 'shelling -0.1 hold 0.15 siege 0.16',
  'object =tent': 'displace -0.15 aid 0.33',
  'object =term': 'ceasefire 0.45',
  'object =terrorist': 'bombing -0.16 hold 0.23 deploy -0.23 casualties 0.2 abuse -0.2 statement -0.21',
  'object =that':
    'air-strike -0.13 bombing 0.16 capture -0.11 hold -0.15 withdraw -0.1 deploy 0.18 abuse 0.13 displace -0.1',
  'object =the':
    'capture 0.13 deploy 0.19 casualties -0.21 abuse -0.24 ceasefire 0.17 aid 0.25 statement -0.11',
  'object =their': 'hold 0.16 casualties -0.3 abuse 0.13 ceasefire 0.31 aid -0.14 statement 0.27',
  'object =them':
    'air-strike 0.3 shelling -0.15 capture -0.23 withdraw 0.43 advance -0.14 repel 0.72 siege -0.17 abuse 0.21 displace 0.54 aid -0.13 statement -0.51',
  'object =themselve':
    'attack 0.26 air-strike 0.14 hold 0.2 withdraw 0.18 deploy -0.12 casualties 0.19 abuse -0.11 ceasefire -0.15 aid 0.13',
  'object =these': 'attack 0.16 air-strike 0.14 shelling 0.16 hold 0.17 repel 0.14',
  'object =they': 'attack -0.27 repel 0.39 siege 0.12 abuse 0.17 ceasefire -0.13 aid -0.19 statement 0.16',
  'object =thi': 'shelling 0.3 withdraw 0.15 repel 0.19 abuse 0.3 ceasefire 0.15 statement -0.11',
  'object =thing': 'casualties -0.1 abuse -0.1',
  'object =those':
    'attack -0.12 air-strike -0.11 withdraw -0.18 casualties -0.4 abuse 0.51 displace -0.18 statement -0.16',
  'object =thousand': 'attack 0.24 abuse 0.26',
  'object =threat': 'statement 0.18',
  'object =three': 'air-strike 0.16 siege 0.14 casualties 0.21 displace -0.1',
  'object =time':
    'capture 0.14 hold -0.11 advance 0.31 deploy -0.18 casualties 0.11 abuse -0.1 displace 0.21 aid 0.11',
  'object =toll': 'shelling 0.13 casualties 0.25 statement -0.1',
  'object =town':
    'attack -0.1 shelling 0.12 hold -0.14 withdraw 0.16 advance -0.14 siege-break 0.12 deploy 0.14 casualties 0.19 displace 0.11 ceasefire 0.13 statement -0.22',
  'object =troop': 'attack -0.18 capture -0.18 withdraw 0.25 advance 0.16 siege 0.12 deploy 0.4',
  'object =truce': 'withdraw 0.12 displace 0.11 ceasefire 0.35 statement -0.2',
  'object =truck': 'air-strike 0.16 shelling 0.21 deploy 0.11 abuse -0.15 displace -0.12 aid 0.19',
  'object =two': 'bombing 0.14 withdraw 0.14 casualties -0.38 abuse 0.1 destroy 0.16 displace -0.1 aid 0.17',
  'object =unit': 'attack -0.15 withdraw -0.13 deploy 0.28 destroy 0.14 statement -0.19',
  'object =us':
    'attack -0.13 air-strike 0.28 shelling 0.19 siege 0.15 deploy 0.1 abuse -0.18 displace 0.22 breach 0.16 aid 0.13 statement -0.13',
  'object =vehicle': 'capture -0.12 withdraw -0.1 siege 0.14 casualties 0.16 destroy 0.25 statement 0.1',
  'object =village': 'capture 0.17 hold -0.21 abuse -0.14 destroy -0.19 displace 0.16 statement -0.12',
  'object =violation': 'abuse 0.29 breach 0.12 statement -0.2',
  'object =volunteer': 'casualties -0.2 abuse -0.14',
  'object =war': 'abuse 0.1 statement 0.19',
  'object =warehouse': 'air-strike 0.1 deploy 0.13 abuse 0.1 statement 0.11',
  'object =water': 'abuse -0.1',
  'object =way': 'shelling -0.14 advance 0.44 deploy -0.19 casualties -0.1 destroy 0.12 statement -0.32',
  'object =we': 'air-strike 0.13 statement 0.49',
  'object =weapon': 'attack 0.27 air-strike -0.12 shelling 0.31 capture -0.1 withdraw 0.12 statement -0.29',
  'object =week': 'capture 0.13 withdraw 0.23 casualties 0.11 aid 0.16',
  'object =west': 'attack -0.15 bombing 0.19',
  'object =what':
    'air-strike -0.1 shelling 0.12 hold 0.18 withdraw -0.1 casualties -0.28 abuse -0.36 destroy 0.31 displace -0.14 ceasefire -0.13 breach 0.14 aid 0.14 statement -0.3',
  'object =which':
    'attack -0.21 bombing 0.14 hold 0.22 repel 0.26 siege-break 0.1 deploy -0.11 casualties -0.18 displace 0.17 ceasefire -0.14',
  'object =who': 'withdraw -0.16 casualties 0.24 abuse -0.15 displace -0.13 statement -0.13',
  'object =withdrawal': 'withdraw 0.29 deploy -0.12',
  'object =woman':
    'attack -0.1 air-strike 0.15 hold 0.15 siege 0.22 deploy -0.1 casualties -0.39 abuse 0.34 displace 0.23',
  'object =word': 'statement 0.17',
  'object =wound': 'abuse 0.14 aid -0.2',
  'object =year': 'repel 0.18 aid 0.22',
  'object =you': 'attack 0.16 capture 0.11 hold 0.15 statement -0.44',
  'object =zone': 'air-strike 0.12 capture 0.13 hold -0.11 displace -0.11 ceasefire 0.1 statement -0.1',
  'object a place':
    'attack -0.35 air-strike -0.19 bombing -0.15 capture 0.28 withdraw 0.11 advance -0.21 repel -0.31 siege-break -0.16 deploy -0.21 abuse 0.43 ceasefire -0.21 breach -0.16',
  'object aid':
    'shelling -0.23 capture -0.18 hold -0.14 withdraw 0.1 advance -0.13 repel -0.14 siege -0.1 siege-break -0.12 casualties -0.12 aid 0.82 statement -0.32',
  'object aircraft':
    'attack 0.51 air-strike -0.16 shelling -0.1 bombing 0.1 hold -0.1 withdraw -0.13 repel 0.27 deploy 0.13 destroy -0.1 displace -0.1 ceasefire 0.25',
  'object armour':
    'air-strike -0.13 shelling -0.21 hold -0.16 repel -0.17 siege 0.11 abuse -0.13 destroy 0.31 breach 0.11 aid -0.14',
  'object arms':
    'attack 0.16 air-strike -0.32 shelling -0.37 bombing -0.19 hold -0.18 withdraw -0.14 deploy 0.54 abuse -0.16 displace -0.22 ceasefire 0.15 breach 0.1 aid -0.14 statement -0.11',
  'object artillery': 'attack -0.13 shelling 0.27 capture 0.1 deploy 0.17 destroy -0.15 statement -0.24',
  'object attack':
    'attack 0.42 air-strike -0.2 withdraw -0.19 advance 0.11 siege 0.2 siege-break -0.12 deploy -0.15 casualties -0.36 destroy -0.15 ceasefire 0.31 aid -0.19',
  'object bomb':
    'attack -0.23 air-strike 0.34 shelling 0.23 bombing 0.18 capture -0.17 withdraw -0.29 advance -0.12 repel 0.2 siege 0.1 casualties -0.11 destroy -0.35 displace -0.28 aid 0.14 statement -0.17',
  'object fire':
    'attack 0.18 air-strike 0.16 shelling -0.52 bombing -0.2 withdraw 0.11 advance -0.1 siege -0.15 siege-break -0.11 deploy 0.18 casualties -0.14 aid -0.25 statement -0.47',
  'object flag': 'hold 0.38 withdraw 0.28 statement 0.16',
  'object force':
    'attack 0.22 air-strike 0.12 shelling 0.16 bombing 0.33 capture 0.33 hold 0.46 withdraw 0.11 advance -0.24 repel 0.2 siege 0.16 siege-break -0.12 deploy 0.38 casualties 0.17 abuse -0.2',
  'object ground':
    'air-strike 0.26 shelling 0.16 bombing -0.33 capture 0.11 advance -0.11 siege 0.25 casualties -0.24 abuse -0.56 destroy 0.19 aid -0.11 statement -0.35',
  'object home':
    'air-strike -0.26 shelling 0.38 bombing -0.11 hold -0.5 withdraw 0.14 advance -0.37 siege-break 0.12 deploy 0.32 casualties 0.19 displace 0.26',
  'object is counted':
    'attack -0.26 air-strike 0.13 shelling -0.33 bombing 0.25 capture -0.41 hold 0.23 withdraw -0.2 advance -0.25 repel 0.24 siege 0.1 siege-break -0.24 deploy -0.16 casualties 0.69 destroy 0.46 displace 0.58 ceasefire -0.3 breach 0.17 aid 0.12 statement -1.01',
  'object losses':
    'attack -0.19 air-strike -0.26 bombing 0.28 capture -0.14 hold -0.11 withdraw 0.42 deploy -0.12 casualties 0.39 abuse -0.1 destroy -0.13 displace -0.17 statement -0.19',
  'object of aid': 'siege 0.32 deploy -0.16 abuse -0.19 displace 0.1 breach 0.17 aid 0.29 statement -0.1',
  'object of armour': 'attack -0.11 air-strike -0.1 bombing -0.16 destroy 0.15 statement 0.11',
  'object of arms': 'attack -0.15 air-strike -0.16 bombing -0.15 repel 0.36 deploy 0.14',
  'object of attack': 'attack 0.29 capture -0.1 deploy 0.17 statement -0.23',
  'object of bomb': 'air-strike 0.19 bombing 0.19 siege 0.17 aid -0.19',
  'object of fire': 'shelling 0.18 bombing 0.33 destroy -0.17',
  'object of force':
    'air-strike 0.13 shelling -0.47 withdraw 0.15 advance 0.19 repel 0.22 siege-break 0.13 casualties 0.4 abuse -0.12 destroy -0.18 ceasefire -0.13 breach -0.11 aid -0.14 statement -0.12',
  'object of ground':
    'air-strike -0.11 shelling -0.27 bombing -0.14 hold 0.43 withdraw 0.14 siege-break 0.28 deploy -0.28 casualties -0.6 abuse -0.23 destroy 0.11 displace -0.16 ceasefire -0.1 statement -0.15',
  'object of home':
    'attack -0.15 air-strike 0.18 hold -0.22 withdraw -0.18 siege -0.12 abuse -0.1 statement -0.14',
  'object of losses': 'bombing 0.17 casualties -0.2 abuse 0.24 statement -0.13',
  'object of people':
    'air-strike 0.31 shelling 0.29 bombing -0.1 capture -0.22 hold 0.21 advance 0.12 deploy -0.14 casualties -0.3 abuse 0.43 destroy -0.2 displace 0.21 ceasefire -0.14 aid -0.37 statement 0.16',
  'object of side':
    'attack 0.1 air-strike 0.27 bombing -0.17 capture 0.14 hold -0.52 advance -0.2 siege-break -0.26 deploy 0.14 casualties -0.24 abuse -0.24 destroy -0.68 ceasefire -0.26 breach -0.25 statement -0.25',
  'object of speaker':
    'attack -0.13 air-strike -0.13 bombing -0.11 capture 0.18 siege -0.21 deploy -0.16 displace 0.11 ceasefire -0.21 aid -0.17',
  'object of truce': 'withdraw 0.12 ceasefire -0.12',
  'object of works':
    'air-strike -0.25 shelling 0.12 bombing -0.26 capture -0.13 withdraw -0.19 advance -0.21 repel 0.17 siege 0.1 deploy 0.16 casualties -0.12 destroy 0.4 displace 0.26 ceasefire -0.14 aid -0.3 statement 0.29',
  'object people':
    'air-strike -0.52 hold -0.26 withdraw -0.3 advance -0.14 repel -0.18 siege-break -0.2 deploy -0.32 abuse 0.31 destroy -0.28 displace 0.24 ceasefire -0.14 breach -0.15 statement -0.19',
  'object route':
    'capture 0.22 hold 0.17 withdraw -0.17 siege -0.25 siege-break 0.11 casualties -0.12 destroy 0.11 aid 0.21',
  'object siege': 'siege 0.15 siege-break 0.15',
  'object speaker':
    'attack -0.16 air-strike 0.11 shelling 0.13 bombing -0.13 capture -0.27 hold -0.23 withdraw 0.17 advance -0.24 siege -0.22 siege-break -0.32 deploy -0.37 abuse 0.32 destroy -0.1 aid -0.4 statement 0.18',
  'object tells abuse': 'shelling 0.15 abuse 0.33 statement -0.12',
  'object tells advance': 'air-strike 0.1 advance 0.19 repel 0.15',
  'object tells air-strike': 'air-strike 0.3 bombing -0.15 deploy -0.14 aid -0.11',
  'object tells attack':
    'attack -0.19 capture -0.21 withdraw -0.21 advance -0.14 siege-break -0.1 casualties -0.35 abuse 0.11 destroy -0.26 ceasefire 0.33 breach -0.12 aid -0.18 statement 0.26',
  'object tells bombing': 'attack 0.18 air-strike 0.22 bombing 0.11 repel 0.19 deploy -0.19 destroy -0.16',
  'object tells breach': 'shelling -0.12 abuse 0.16 breach 0.36',
  'object tells casualties': 'attack -0.12 capture 0.15 withdraw 0.17 casualties 0.48',
  'object tells ceasefire': 'attack -0.12 ceasefire 0.19 statement -0.23',
  'object tells deploy': 'withdraw -0.19 deploy 0.27 statement -0.13',
  'object tells displace': 'bombing 0.16 capture 0.16 repel 0.17 displace -0.14 aid 0.11',
  'object tells hold': 'attack -0.17 capture 0.21 withdraw -0.21',
  'object tells shelling':
    'attack -0.39 shelling 0.27 hold 0.15 withdraw 0.24 abuse -0.15 destroy -0.21 statement 0.14',
  'object tells siege': 'siege 0.19 siege-break 0.15',
  'object tells withdraw': 'deploy -0.12 abuse -0.16 displace 0.13',
  'object truce':
    'attack 0.24 air-strike -0.2 shelling -0.17 hold -0.12 withdraw -0.13 siege -0.14 casualties -0.15 abuse -0.21 displace 0.1 ceasefire 0.41 breach 0.13 statement 0.19',
  'object works':
    'air-strike 0.3 shelling -0.27 bombing -0.33 hold 0.13 advance -0.31 repel -0.31 siege-break -0.38 deploy 0.18 casualties -0.43 abuse -0.31 destroy 0.21 displace -0.32',
  'of =city': 'capture -0.12 hold 0.32 advance 0.13 casualties 0.16',
  'of =date':
    'attack 0.28 air-strike -0.11 shelling 0.28 capture -0.13 siege 0.13 destroy 0.19 displace 0.16 statement -0.11',
  'of =his': 'casualties -0.12 abuse 0.1 displace 0.14',
  'of =it': 'attack -0.16 hold 0.28 withdraw -0.13 repel 0.15 deploy -0.1 abuse 0.4',
  'of =its': 'attack -0.13 capture 0.25 advance -0.1',
  'of =man': 'hold 0.17 deploy 0.18',
  'of =which': 'bombing 0.18 repel 0.21 deploy 0.13 casualties -0.25 abuse 0.11 statement -0.11',
  'of =whom': 'hold -0.16 deploy 0.1 casualties 0.27 displace 0.22 statement -0.17',
  'of a place':
    'attack -0.13 air-strike 0.29 shelling 0.36 capture 0.23 hold -0.17 withdraw 0.24 advance 0.12 siege -0.1 siege-break 0.27 deploy -0.11 casualties -0.25 abuse -0.22 aid -0.25 statement -0.22',
  'of aid': 'bombing 0.12 hold 0.16 displace 0.13 statement -0.14',
  'of aircraft': 'shelling 0.12 destroy 0.11 statement -0.1',
  'of arms': 'attack -0.13 shelling 0.16 hold 0.19 abuse -0.15 destroy 0.18',
  'of attack':
    'attack -0.23 air-strike 0.12 capture 0.25 hold 0.15 withdraw 0.15 ceasefire -0.15 statement -0.15',
  'of fire': 'air-strike -0.29 withdraw 0.26 statement 0.22',
  'of force':
    'attack -0.27 air-strike 0.12 shelling -0.18 hold 0.48 withdraw -0.33 advance -0.16 repel 0.32 siege -0.1 deploy 0.19 casualties 0.36 abuse 0.4 destroy 0.22 displace -0.22 ceasefire -0.14',
  'of ground':
    'shelling 0.31 bombing -0.14 capture 0.31 hold 0.32 advance 0.11 repel 0.21 siege -0.1 siege-break 0.23 deploy -0.13 casualties -0.17 abuse 0.18 destroy -0.17 displace -0.12 aid -0.27 statement -0.16',
  'of home':
    'air-strike -0.19 shelling 0.13 hold 0.16 advance 0.23 siege -0.12 casualties 0.16 ceasefire 0.1 breach 0.1 statement -0.14',
  'of is counted':
    'attack -0.19 capture -0.17 hold -0.22 advance 0.11 casualties 0.6 destroy 0.17 displace 0.16 ceasefire 0.1 aid -0.1 statement -0.42',
  'of losses': 'air-strike 0.15 capture 0.18 casualties -0.14',
  'of of force': 'abuse -0.16',
  'of of ground': 'withdraw 0.23',
  'of of people': 'statement 0.1',
  'of of side':
    'attack -0.27 air-strike 0.11 hold 0.28 withdraw -0.13 advance -0.22 repel -0.1 deploy -0.15 casualties 0.12 abuse 0.2 displace -0.14 breach 0.13',
  'of of speaker': 'abuse -0.17',
  'of people':
    'attack -0.17 bombing -0.15 hold -0.14 repel -0.1 siege -0.14 casualties 0.45 destroy 0.12 displace 0.29 aid -0.24 statement -0.1',
  'of route': 'capture 0.12 siege-break 0.1 statement 0.24',
  'of speaker':
    'attack -0.41 bombing -0.1 capture 0.13 hold 0.13 advance -0.2 siege -0.13 casualties 0.12 abuse 0.1 destroy 0.12 breach 0.2 aid 0.17',
  'of tells attack':
    'air-strike 0.11 capture 0.23 hold 0.19 withdraw 0.15 deploy 0.13 ceasefire -0.17 statement -0.22',
  'of tells casualties': 'air-strike 0.14 capture 0.18',
  'of truce': 'casualties 0.1 breach 0.12 aid 0.17 statement -0.12',
  'of works':
    'shelling 0.13 hold 0.4 withdraw 0.13 siege -0.11 deploy -0.21 casualties -0.12 abuse -0.16 destroy 0.19 displace 0.13 aid -0.1',
  'on =bus': 'withdraw 0.18 displace 0.19',
  'on =city': 'attack 0.12 siege 0.15',
  'on =condition': 'statement -0.14',
  'on =date':
    'attack 0.41 air-strike 0.27 shelling 0.15 bombing 0.14 capture 0.4 hold -0.39 withdraw 0.32 repel 0.25 siege 0.12 siege-break 0.43 deploy -0.16 casualties -0.12 abuse -0.25 destroy -0.51 displace 0.42 ceasefire 0.7 aid 0.18 statement 0.47',
  'on =day': 'attack -0.21 air-strike -0.16 shelling 0.1 hold 0.1 deploy -0.11 abuse 0.22 ceasefire -0.1',
  'on =ground': 'hold -0.12 advance 0.12 deploy 0.19 statement -0.1',
  'on =it': 'air-strike 0.13 shelling -0.2 hold 0.17 abuse 0.1 statement -0.11',
  'on =its': 'capture 0.2 siege-break 0.15 abuse 0.13 ceasefire -0.11',
  'on =road': 'hold -0.12 abuse 0.14',
  'on =roof': 'deploy 0.57',
  'on =side': 'withdraw 0.11 deploy 0.29 displace 0.21 aid 0.2 statement -0.21',
  'on =village': 'shelling 0.11 capture -0.18',
  'on =way': 'attack -0.18 capture 0.1 hold 0.1 repel 0.17 deploy 0.53 abuse -0.11 aid 0.11 statement 0.1',
  'on a place':
    'attack -0.1 shelling 0.39 bombing -0.15 capture 0.17 withdraw -0.12 advance 0.12 repel -0.11 siege 0.11 deploy 0.39 abuse -0.25 destroy -0.19 aid -0.12 statement -0.14',
  'on arms': 'repel 0.16 abuse 0.34 statement -0.11',
  'on fire': 'shelling 0.1',
  'on force':
    'air-strike 0.12 hold 0.1 repel 0.12 deploy -0.25 casualties -0.32 abuse 0.13 displace 0.15 ceasefire -0.36 breach 0.11 aid -0.18 statement -0.29',
  'on ground':
    'shelling 0.12 bombing -0.17 capture -0.17 hold 0.2 withdraw -0.15 siege 0.29 casualties -0.33 abuse -0.23 destroy -0.31 displace -0.17 aid -0.21 statement -0.51',
  'on home': 'air-strike -0.2 shelling 0.12 capture -0.3 hold 0.23 siege 0.11',
  'on is counted': 'hold -0.12 deploy -0.12 abuse 0.1 displace 0.12',
  'on of force': 'attack 0.25 capture -0.12 siege-break 0.18 deploy -0.17 abuse 0.26 statement 0.12',
  'on of ground': 'attack 0.22 hold 0.14 casualties -0.12 displace -0.2',
  'on of home': 'deploy 0.17',
  'on of people': 'attack 0.22 deploy 0.13',
  'on of side':
    'attack -0.23 air-strike 0.17 withdraw -0.1 siege 0.16 deploy -0.18 casualties 0.11 displace -0.22 ceasefire -0.16 breach 0.14 statement -0.1',
  'on of speaker': 'capture -0.13 hold -0.11 siege-break 0.18 deploy 0.14 casualties -0.1 abuse 0.26',
  'on of works': 'attack 0.15 deploy 0.22 abuse 0.14 statement 0.28',
  'on people':
    'attack 0.32 shelling -0.15 bombing 0.15 hold -0.16 repel 0.17 siege-break 0.13 deploy 0.1 ceasefire -0.15 aid -0.1 statement 0.18',
  'on route': 'hold -0.22 deploy 0.28 casualties 0.12',
  'on speaker':
    'attack -0.1 air-strike 0.11 shelling 0.11 bombing 0.11 capture 0.14 siege 0.15 siege-break 0.1 casualties -0.12 displace -0.1 ceasefire -0.26 breach 0.11 aid -0.23',
  'on works':
    'attack 0.12 hold -0.13 repel 0.16 siege 0.12 deploy 0.51 casualties -0.21 abuse 0.48 destroy -0.26 displace 0.2 aid -0.13 statement -0.32',
  'out of =service': 'shelling 0.1 destroy 0.75 statement -0.11',
  'out of a place': 'withdraw 0.54 deploy -0.13 casualties 0.1 displace 0.3 ceasefire 0.13',
  'out of force': 'casualties 0.17',
  'out of ground':
    'capture 0.24 hold -0.16 withdraw 0.73 siege -0.1 deploy -0.21 abuse -0.11 displace 0.19 ceasefire 0.1',
  'outside a place': 'withdraw 0.14 deploy -0.11 abuse 0.12 ceasefire 0.17 aid -0.11',
  'outside ground': 'withdraw 0.14 deploy -0.12 abuse 0.1 displace -0.13 ceasefire 0.17 aid -0.12',
  'over =date': 'siege 0.1 deploy 0.32 casualties 0.15 abuse -0.11',
  'over a place':
    'air-strike 0.29 capture 0.18 deploy -0.16 abuse -0.11 destroy 0.18 displace -0.16 statement -0.11',
  'over force': 'attack 0.14 casualties 0.1 abuse 0.25 statement 0.23',
  'over ground': 'attack 0.17 air-strike 0.26 capture 0.16 hold 0.11 deploy -0.22 abuse -0.13 destroy 0.15',
  'over home': 'attack 0.1 air-strike 0.17',
  'over speaker': 'deploy 0.11 abuse 0.26 statement 0.14',
  passive:
    'attack -0.18 air-strike -0.38 bombing -0.13 capture -0.35 hold 0.24 withdraw -0.27 advance -0.27 siege-break -0.29 deploy 0.25 casualties 0.51 abuse 0.25 displace 0.31 ceasefire 0.26 breach -0.27 aid 0.28 statement -0.11',
  'read abuse':
    'air-strike 0.19 shelling -0.14 capture -0.3 withdraw -0.2 repel -0.16 deploy -0.24 abuse 0.9 displace -0.32 aid -0.12',
  'read abuse by light-verb': 'statement -0.14',
  'read abuse by noun': 'attack 0.23 air-strike 0.31 abuse -0.28 statement 0.49',
  'read abuse by verb':
    'attack -0.23 air-strike -0.14 shelling -0.11 bombing 0.1 capture -0.27 withdraw -0.18 repel -0.15 deploy -0.2 abuse -0.43 displace -0.3 ceasefire 0.13 aid -0.1 statement -0.22',
  'read advance':
    'attack 0.17 air-strike 0.24 withdraw -0.19 advance 1.64 siege 0.24 siege-break 0.15 casualties -0.16 ceasefire -0.14',
  'read advance by noun': 'advance 0.31 repel 0.17 siege 0.22 statement 0.19',
  'read advance by verb':
    'attack 0.14 air-strike 0.11 withdraw -0.16 repel -0.11 siege 0.26 siege-break 0.17 casualties -0.14 ceasefire -0.14 statement -0.12',
  'read aid':
    'attack -0.13 shelling -0.33 capture -0.17 withdraw 0.19 siege 0.1 deploy -0.24 abuse 0.31 destroy -0.13 aid 1.24',
  'read aid by verb':
    'attack -0.13 air-strike -0.12 shelling -0.31 capture -0.17 withdraw 0.19 siege 0.11 deploy -0.23 abuse 0.31 destroy -0.12 aid -0.25',
  'read air-strike':
    'attack -0.11 air-strike 1.09 bombing -0.28 capture -0.25 hold -0.15 withdraw -0.15 advance -0.1 repel -0.27 siege -0.11 deploy -0.42 destroy 0.19 displace -0.22 aid -0.15 statement 0.31',
  'read air-strike by light-verb':
    'attack 0.15 air-strike -0.16 shelling 0.18 repel -0.11 breach 0.13 statement -0.23',
  'read air-strike by noun': 'air-strike -0.51 shelling 0.21 casualties -0.16 destroy 0.1 statement 0.42',
  'read air-strike by verb':
    'air-strike -0.12 shelling -0.23 bombing -0.22 capture -0.22 repel -0.19 deploy -0.33 displace -0.14 breach -0.2 statement 0.11',
  'read attack':
    'attack 0.99 shelling 0.13 bombing 0.17 capture -0.25 hold -0.19 advance 0.16 repel 0.15 siege-break -0.13 deploy -0.2 casualties -0.13 abuse 0.25 destroy -0.18 aid -0.19 statement 0.45',
  'read attack by light-verb':
    'attack -0.44 bombing 0.31 hold -0.1 advance -0.15 repel -0.18 siege 0.13 siege-break -0.13 deploy -0.26 casualties 0.22 displace -0.18 aid -0.1 statement 0.12',
  'read attack by noun':
    'attack -0.45 capture -0.13 hold 0.18 deploy -0.11 casualties -0.12 abuse 0.11 displace 0.47 statement 0.28',
  'read attack by verb':
    'capture -0.17 hold -0.28 withdraw -0.2 advance 0.25 repel 0.31 siege -0.12 deploy 0.14 casualties -0.25 displace -0.24 ceasefire 0.13',
  'read bombing':
    'air-strike 0.12 shelling -0.14 bombing 1 repel -0.13 abuse -0.22 destroy 0.12 displace -0.24',
  'read bombing by light-verb': 'air-strike 0.22 bombing -0.31 casualties 0.25 destroy 0.12',
  'read bombing by noun': 'attack 0.17 air-strike -0.13 capture 0.18 advance 0.13',
  'read bombing by verb':
    'air-strike -0.12 shelling -0.1 bombing -0.16 capture 0.11 hold 0.11 advance -0.13 casualties -0.18 abuse -0.15 displace -0.2 statement 0.11',
  'read breach': 'breach 1.86',
  'read breach by verb': 'breach 0.22',
  'read capture':
    'attack -0.1 shelling -0.16 bombing -0.11 capture 1.48 withdraw -0.32 advance -0.3 siege -0.14 casualties -0.15 displace -0.22 ceasefire -0.18',
  'read capture by noun': 'siege-break 0.14 deploy 0.25 destroy 0.14',
  'read capture by verb':
    'attack -0.16 shelling -0.16 bombing -0.11 withdraw -0.3 advance -0.27 siege -0.13 deploy -0.16 casualties -0.13 displace -0.2 ceasefire -0.18',
  'read casualties':
    'shelling -0.11 bombing 0.19 capture -0.18 hold -0.24 withdraw -0.26 advance -0.1 repel -0.2 siege-break -0.11 deploy -0.1 casualties 1.08 abuse 0.2 displace -0.13 aid -0.12 statement 0.2',
  'read casualties by light-verb': 'bombing 0.13 withdraw 0.21 casualties -0.25 destroy 0.3 statement -0.11',
  'read casualties by noun': 'casualties -0.13',
  'read casualties by verb':
    'attack 0.1 shelling -0.15 bombing 0.21 capture -0.16 hold -0.33 withdraw -0.31 repel -0.2 siege-break -0.11 casualties -0.33 destroy -0.39 displace -0.11 statement 0.18',
  'read ceasefire': 'attack -0.13 shelling -0.17 capture 0.12 ceasefire 1.4 breach -0.11 aid -0.17',
  'read ceasefire by light-verb': 'deploy 0.16 ceasefire -0.12 statement -0.15',
  'read ceasefire by verb':
    'attack -0.12 shelling -0.16 capture 0.14 deploy -0.16 displace 0.1 aid -0.17 statement 0.11',
  'read deploy':
    'air-strike 0.1 shelling -0.26 advance -0.1 siege -0.1 deploy 1.22 destroy 0.22 displace -0.11',
  'read deploy by verb':
    'attack -0.15 air-strike 0.11 shelling -0.26 capture 0.1 advance -0.1 siege -0.1 deploy -0.28 destroy 0.22 displace -0.11 statement 0.1',
  'read destroy': 'attack 0.16 bombing 0.13 deploy -0.15 destroy 1.59 ceasefire -0.11',
  'read destroy by verb': 'attack 0.16 bombing 0.13 deploy -0.14 ceasefire -0.11 statement -0.12',
  'read displace':
    'attack -0.25 air-strike -0.18 bombing 0.18 withdraw 0.28 advance -0.18 repel 0.33 siege -0.15 deploy -0.2 casualties 0.14 abuse -0.11 destroy -0.21 displace 0.97 statement 0.14',
  'read displace by verb':
    'attack -0.23 air-strike -0.17 shelling 0.1 bombing 0.19 capture -0.16 withdraw 0.43 advance -0.17 repel 0.15 siege -0.15 deploy -0.34 casualties 0.16 destroy -0.2 displace -0.42 statement 0.12',
  'read hold': 'attack 0.1 hold 1.74 siege-break -0.11 deploy 0.12 abuse -0.22 ceasefire -0.28',
  'read hold by adjective': 'air-strike 0.25 shelling 0.1 hold 0.97 displace 0.25 statement -0.12',
  'read hold by verb':
    'air-strike -0.19 capture -0.17 hold -0.52 abuse -0.22 displace -0.19 ceasefire -0.25 aid -0.15',
  'read nothing':
    'attack 0.23 bombing 0.11 withdraw 0.23 deploy 0.35 casualties 0.17 abuse 0.27 destroy 0.53 displace 0.45 ceasefire 0.39 breach -0.16 aid 0.62 statement 0.66',
  'read repel':
    'attack -0.13 air-strike -0.11 shelling -0.13 capture -0.13 withdraw 0.19 repel 1.53 siege 0.11 statement -0.19',
  'read repel by verb':
    'attack -0.13 air-strike -0.11 shelling -0.13 capture -0.13 withdraw 0.19 siege 0.11 statement -0.19',
  'read shelling':
    'attack -0.12 air-strike 0.29 shelling 1.12 capture -0.23 hold 0.14 advance -0.22 repel -0.15 siege -0.13 siege-break -0.13 casualties -0.52 abuse -0.17 destroy -0.12 ceasefire -0.18 breach -0.14 aid -0.26 statement -0.11',
  'read shelling by light-verb':
    'attack -0.1 air-strike 0.32 shelling -0.16 hold -0.14 advance -0.1 deploy 0.23 casualties -0.31 statement -0.11',
  'read shelling by noun': 'air-strike -0.13 hold 0.23 statement 0.12',
  'read shelling by verb':
    'air-strike 0.24 shelling -0.7 bombing 0.16 capture -0.19 hold 0.1 advance -0.14 siege -0.11 siege-break -0.11 deploy -0.16 casualties -0.21 destroy -0.11 ceasefire -0.15 aid -0.18 statement -0.15',
  'read siege':
    'air-strike -0.16 shelling -0.18 bombing -0.18 hold -0.29 withdraw -0.2 advance -0.14 siege 1.17 casualties -0.3 abuse -0.18 destroy -0.17 displace -0.2 ceasefire -0.16 aid -0.2 statement 0.2',
  'read siege by light-verb': 'siege 0.11 statement 0.11',
  'read siege by noun': 'capture 0.11 siege -0.33 siege-break 0.22',
  'read siege by verb':
    'air-strike -0.14 shelling -0.16 bombing -0.17 capture -0.18 hold -0.24 withdraw -0.17 advance -0.12 siege -0.13 siege-break -0.31 casualties -0.28 abuse -0.15 destroy -0.16 displace -0.18 ceasefire -0.13 aid -0.16 statement 0.15',
  'read siege-break': 'advance 0.15 siege-break 1.38',
  'read siege-break by verb': 'advance 0.15 siege-break -0.12',
  'read withdraw':
    'attack -0.24 air-strike -0.38 bombing -0.11 hold -0.12 withdraw 1.06 advance -0.17 siege -0.17 siege-break -0.1 deploy -0.37 casualties -0.13 abuse -0.3 destroy -0.21 displace 0.27 ceasefire 0.14 statement 0.24',
  'read withdraw by light-verb': 'hold 0.13 withdraw -0.12 deploy -0.12 displace -0.14',
  'read withdraw by noun':
    'attack -0.13 shelling 0.11 capture 0.23 withdraw -0.24 casualties -0.12 abuse -0.16 displace 0.21 statement 0.19',
  'read withdraw by verb':
    'air-strike -0.3 shelling -0.15 bombing -0.1 capture -0.11 hold -0.19 withdraw -0.1 siege -0.14 deploy -0.27 abuse -0.1 destroy -0.17 displace 0.2 ceasefire 0.18 aid 0.14',
  'says no':
    'attack 0.31 air-strike 0.11 shelling 0.17 bombing -0.29 capture -0.38 hold 0.2 advance -0.18 repel -0.13 siege 0.22 siege-break -0.27 deploy 0.17 casualties 0.48 destroy 0.13 displace 0.14 ceasefire 0.24 breach 0.26 statement 0.15',
  'since =date':
    'air-strike -0.18 hold 0.18 withdraw -0.21 advance -0.21 repel -0.12 siege 0.23 deploy 0.12 casualties 0.28 abuse -0.32 destroy 0.17 displace 0.18 ceasefire 0.19 aid 0.71 statement -0.25',
  'south of a place': 'hold 0.14 advance 0.1 destroy 0.12 aid -0.1',
  'south of ground': 'hold 0.14 advance 0.1 destroy 0.12 aid -0.1',
  'subject =activist': 'air-strike 0.12 shelling 0.2 capture 0.16 hold 0.14 casualties 0.12 statement -0.16',
  'subject =administration': 'destroy 0.15',
  'subject =adviser': 'withdraw -0.13 deploy 0.11',
  'subject =agency': 'attack 0.15 aid 0.2 statement 0.19',
  'subject =agreement': 'attack 0.15 deploy -0.11 displace 0.1 ceasefire -0.21',
  'subject =aircraft': 'air-strike 0.16 deploy -0.23 destroy -0.1 statement -0.23',
  'subject =al-assad': 'shelling 0.13 withdraw -0.11 displace -0.15 statement 0.6',
  'subject =al-islam': 'shelling 0.31 bombing 0.35 hold -0.1 withdraw 0.24 abuse 0.3 ceasefire 0.1',
  'subject =al-nusra':
    'air-strike 0.11 capture -0.11 hold 0.18 casualties -0.1 abuse 0.32 ceasefire 0.14 statement -0.15',
  'subject =al-sham':
    'air-strike -0.13 shelling 0.16 bombing -0.29 capture 0.12 hold 0.2 withdraw 0.25 deploy 0.13 casualties 0.18 abuse -0.14 displace -0.1 ceasefire 0.1',
  'subject =all': 'abuse -0.1 displace 0.25 breach 0.18 aid 0.16 statement -0.18',
  'subject =alliance': 'capture 0.2 hold 0.13 statement -0.2',
  'subject =allie':
    'attack 0.11 air-strike -0.16 hold -0.14 withdraw 0.14 advance 0.12 siege -0.25 deploy 0.25',
  'subject =answer': 'advance 0.13 deploy -0.11 aid 0.15',
  'subject =anyone': 'attack 0.1 shelling 0.15',
  'subject =army':
    'attack 0.26 air-strike 0.17 shelling -0.16 bombing -0.11 capture 0.17 hold 0.4 advance -0.19 siege-break 0.25 deploy 0.28 casualties -0.38 abuse -0.38 destroy -0.14 displace -0.23 ceasefire 0.21 aid -0.11 statement -0.12',
  'subject =artillery': 'attack 0.25 air-strike 0.13 capture 0.17 deploy -0.12 destroy -0.15',
  'subject =assault': 'casualties 0.12 statement -0.1',
  'subject =attack': 'attack -0.31 hold 0.12 casualties -0.1',
  'subject =authoritie': 'shelling 0.13 casualties 0.1 aid 0.21 statement -0.25',
  'subject =battle': 'advance -0.17 deploy 0.14',
  'subject =bomb': 'air-strike 0.14 shelling -0.32 bombing -0.1 withdraw -0.1 deploy 0.13 abuse -0.12',
  'subject =bombardment': 'air-strike 0.13 statement 0.16',
  'subject =bomber': 'attack -0.12 air-strike -0.22',
  'subject =bombing': 'shelling 0.12 bombing 0.19 statement -0.11',
  'subject =boy': 'shelling 0.13 casualties 0.1 abuse -0.15 statement -0.19',
  'subject =brigade':
    'attack 0.31 capture -0.1 hold 0.14 withdraw 0.18 advance 0.15 deploy -0.28 abuse 0.14 statement 0.21',
  'subject =brother': 'attack -0.11 shelling 0.12 bombing 0.15 advance 0.16',
  'subject =bus':
    'attack -0.13 capture -0.15 hold -0.13 withdraw 0.18 abuse -0.14 destroy -0.19 displace 0.1 ceasefire 0.17 aid -0.15 statement -0.26',
  'subject =camp': 'attack 0.29 hold -0.12 statement -0.15',
  'subject =ceasefire': 'ceasefire 0.15 statement -0.1',
  'subject =center': 'hold 0.16 statement -0.13',
  'subject =channel': 'deploy 0.15',
  'subject =chief': 'shelling 0.11 deploy -0.14 displace 0.13',
  'subject =child':
    'air-strike 0.11 shelling -0.1 casualties 0.13 destroy 0.15 displace 0.13 statement -0.18',
  'subject =citizen': 'casualties 0.13 statement 0.15',
  'subject =city': 'capture 0.29 statement -0.21',
  'subject =civilian': 'attack 0.1 deploy -0.11 displace 0.38 aid 0.1 statement -0.26',
  'subject =clinic': 'air-strike 0.15 destroy -0.12 aid 0.42 statement -0.17',
  'subject =coalition':
    'attack -0.12 air-strike 0.48 shelling -0.27 siege-break 0.1 casualties 0.32 abuse -0.12 statement 0.2',
  'subject =colleague': 'attack -0.1 capture -0.15 casualties 0.16 aid 0.16',
  'subject =column':
    'attack -0.24 air-strike 0.24 hold -0.12 withdraw -0.1 deploy 0.31 casualties 0.11 statement -0.16',
  'subject =command': 'hold -0.11',
  'subject =commander':
    'attack -0.17 shelling 0.34 capture 0.14 withdraw -0.16 deploy -0.16 casualties -0.28 displace 0.1 statement -0.37',
  'subject =commission': 'abuse 0.1 statement -0.16',
  'subject =committee': 'shelling 0.15 deploy 0.12 displace 0.11 statement -0.16',
  'subject =convoy':
    'air-strike -0.1 hold 0.28 deploy 0.22 casualties 0.1 destroy -0.31 displace 0.15 aid 0.21',
  'subject =correspondent': 'shelling -0.1 deploy 0.29 casualties -0.12',
  'subject =council': 'air-strike 0.17 casualties -0.13 abuse -0.12 ceasefire 0.12',
  'subject =country': 'deploy 0.42',
  'subject =crowd': 'siege 0.13 abuse 0.13 destroy 0.14 displace 0.11 statement 0.18',
  'subject =date':
    'attack 0.28 shelling -0.4 bombing 0.17 withdraw 0.17 advance 0.13 siege -0.14 displace -0.31 statement 0.23',
  'subject =dead': 'statement 0.14',
  'subject =deal': 'ceasefire 0.36',
  'subject =defender': 'repel 0.18 ceasefire 0.16',
  'subject =delegation': 'ceasefire 0.11 statement 0.36',
  'subject =diplomat': 'hold 0.14',
  'subject =director': 'air-strike 0.15 aid 0.18 statement -0.15',
  'subject =doctor': 'casualties 0.12 abuse -0.11 displace -0.19 statement -0.19',
  'subject =driver': 'casualties -0.1',
  'subject =drone': 'deploy 0.36 destroy 0.14',
  'subject =elder': 'abuse 0.17 displace -0.12',
  'subject =engineer': 'capture 0.18 hold -0.1 aid 0.33 statement -0.11',
  'subject =envoy': 'attack -0.11 ceasefire -0.11',
  'subject =everyone': 'attack -0.1 deploy -0.1 abuse 0.14',
  'subject =faction':
    'attack -0.11 air-strike -0.16 shelling 0.23 bombing -0.21 capture 0.11 ceasefire -0.14 breach 0.13',
  'subject =fall': 'capture 0.29 hold 0.13 withdraw -0.13',
  'subject =familie': 'air-strike -0.12 siege 0.13 deploy -0.11 destroy 0.13 displace 0.37 aid -0.13',
  'subject =family': 'bombing 0.17',
  'subject =fighter':
    'attack -0.12 air-strike -0.16 shelling -0.3 bombing -0.12 capture 0.33 withdraw -0.18 advance 0.22 repel 0.22 breach 0.32 aid -0.11 statement -0.21',
  'subject =fighting': 'attack 0.3 hold -0.13 displace 0.18 ceasefire 0.16 statement -0.13',
  'subject =fire': 'air-strike -0.12 shelling -0.2 withdraw 0.15 siege 0.18 deploy 0.11 abuse 0.14',
  'subject =force':
    'air-strike -0.15 shelling 0.23 bombing -0.2 hold 0.1 advance 0.12 repel -0.11 siege-break 0.1 deploy -0.21 casualties -0.15 ceasefire -0.23 breach -0.11 aid -0.2 statement -0.23',
  'subject =front': 'attack -0.16 hold 0.21 deploy -0.22 destroy 0.17 statement -0.15',
  'subject =general': 'capture 0.11 withdraw 0.11 deploy -0.12 statement 0.16',
  'subject =government':
    'attack 0.26 capture 0.24 hold -0.2 deploy -0.17 abuse 0.21 displace 0.16 breach 0.1 aid 0.13 statement 0.21',
  'subject =governor': 'shelling 0.15 casualties 0.1 abuse -0.12 statement 0.21',
  'subject =group':
    'attack 0.12 shelling -0.23 bombing 0.11 capture -0.2 hold 0.21 advance 0.1 repel 0.11 siege 0.18 siege-break -0.1 deploy -0.1 abuse 0.26 destroy -0.1 displace 0.21 breach -0.12 statement -0.2',
  'subject =gunman': 'attack 0.6 shelling 0.27 deploy -0.16 destroy 0.26',
  'subject =gunmen': 'hold 0.15 casualties -0.1',
  'subject =he':
    'attack 0.19 shelling -0.22 bombing -0.13 capture -0.17 withdraw 0.34 deploy -0.4 casualties -0.18 abuse -0.37 destroy 0.11 displace -0.26 aid -0.49 statement 0.12',
  'subject =helicopter':
    'attack 0.1 air-strike -0.26 withdraw 0.21 deploy 0.16 displace 0.22 statement -0.17',
  'subject =hill': 'siege -0.13',
  'subject =him': 'displace -0.11 statement 0.25',
  'subject =his': 'capture 0.14 deploy 0.1 casualties -0.16 displace -0.14 aid 0.14',
  'subject =hom': 'capture 0.23 withdraw 0.12 casualties 0.13',
  'subject =hospital': 'capture -0.12 casualties 0.12 destroy 0.5 displace -0.16 aid 0.46',
  'subject =hostilitie': 'breach 0.11',
  'subject =howitzer': 'shelling 0.13 hold 0.13',
  'subject =hundred': 'bombing 0.12 hold 0.22 withdraw 0.43 casualties -0.23 ceasefire -0.11',
  'subject =husband': 'statement -0.22',
  'subject =inhabitant': 'attack 0.17 siege 0.18 ceasefire -0.12',
  'subject =insurgent': 'air-strike 0.1 capture 0.16 displace 0.15 statement -0.12',
  'subject =it':
    'attack 0.22 air-strike 0.18 shelling 0.24 bombing 0.14 capture -0.12 hold 0.26 withdraw -0.12 advance -0.23 repel -0.14 siege -0.21 siege-break -0.13 deploy -0.27 abuse 0.2 displace -0.16 breach 0.27 aid 0.31',
  'subject =its': 'air-strike 0.16 bombing 0.12 hold -0.15 deploy -0.31 abuse -0.14',
  'subject =itself': 'casualties 0.1 ceasefire 0.17 statement 0.17',
  'subject =jet': 'air-strike 0.1 shelling -0.13 capture 0.12 destroy 0.26 breach 0.13',
  'subject =jihadi': 'casualties 0.16 statement -0.11',
  'subject =jihadist': 'attack -0.15 capture 0.11 withdraw 0.29 siege 0.24',
  'subject =journalist': 'attack 0.13 displace -0.14',
  'subject =leader': 'attack 0.19 deploy 0.27 abuse 0.18 displace -0.1 aid -0.11',
  'subject =line': 'withdraw 0.18 deploy 0.12 displace -0.12',
  'subject =list': 'abuse 0.16 statement -0.1',
  'subject =man':
    'attack 0.61 air-strike -0.11 capture -0.13 hold 0.15 withdraw 0.17 repel 0.36 siege-break 0.19 deploy 0.12 casualties -0.13 abuse 0.14 displace -0.18 ceasefire -0.1 aid -0.25 statement -0.41',
  'subject =many': 'aid 0.13',
  'subject =media': 'attack -0.11 air-strike 0.13 shelling 0.14 abuse 0.14',
  'subject =medium': 'attack 0.17 breach 0.19',
  'subject =member': 'hold 0.18 siege 0.16 deploy -0.28 casualties -0.14 statement 0.19',
  'subject =militant':
    'attack -0.38 shelling 0.13 hold -0.15 withdraw 0.25 advance 0.24 siege -0.1 casualties 0.22 abuse -0.28 displace 0.11 ceasefire 0.17 statement -0.33',
  'subject =military':
    'shelling -0.1 withdraw 0.1 deploy -0.16 casualties 0.19 ceasefire 0.15 statement -0.27',
  'subject =militia': 'air-strike -0.13 hold 0.23 withdraw -0.25 casualties 0.12 ceasefire -0.19',
  'subject =minister': 'attack 0.11 hold -0.11 casualties -0.12 displace -0.11 statement 0.19',
  'subject =ministry':
    'attack 0.13 shelling 0.13 capture 0.27 hold -0.14 casualties 0.11 destroy -0.21 displace 0.1 statement 0.11',
  'subject =missile': 'attack 0.19 air-strike 0.17 shelling -0.29 withdraw 0.1 statement -0.27',
  'subject =monitor': 'attack 0.12 bombing 0.12 deploy 0.39 casualties 0.18',
  'subject =month': 'attack 0.14 casualties -0.13 statement 0.12',
  'subject =most': 'withdraw 0.1 displace 0.12 aid 0.15',
  'subject =mother': 'air-strike 0.14 casualties 0.21 displace -0.3 statement 0.25',
  'subject =name': 'statement -0.1',
  'subject =negotiator': 'statement -0.11',
  'subject =new': 'statement -0.11',
  'subject =nobody':
    'attack -0.19 air-strike 0.18 shelling -0.13 hold -0.11 siege 0.3 deploy -0.2 abuse -0.13 displace 0.37',
  'subject =nothing': 'air-strike 0.17 withdraw 0.11 deploy 0.16 statement 0.14',
  'subject =number': 'shelling 0.12 casualties 0.5 displace 0.29 statement -0.15',
  'subject =offensive': 'displace 0.1',
  'subject =office': 'hold -0.1 casualties 0.13 abuse 0.16 breach 0.18',
  'subject =officer':
    'attack -0.25 bombing 0.12 withdraw 0.43 deploy -0.32 casualties -0.13 aid -0.1 statement 0.37',
  'subject =official':
    'air-strike 0.1 shelling -0.11 capture -0.13 hold -0.11 withdraw 0.57 deploy 0.21 casualties -0.15 abuse -0.17 displace 0.18 statement -0.27',
  'subject =one':
    'attack -0.1 air-strike 0.13 shelling 0.19 hold -0.17 withdraw -0.11 siege -0.12 casualties 0.42 abuse 0.29 ceasefire 0.38 breach 0.11 statement -0.39',
  'subject =operation': 'capture -0.1 siege-break 0.22 casualties -0.11 displace 0.12 aid 0.24 statement 0.2',
  'subject =opposition': 'deploy -0.11 displace 0.15 ceasefire 0.15 statement 0.15',
  'subject =organization': 'bombing 0.18 abuse 0.17 statement -0.1',
  'subject =other':
    'shelling 0.13 advance 0.16 deploy -0.12 displace -0.11 ceasefire -0.1 aid 0.15 statement -0.12',
  'subject =our':
    'shelling 0.1 capture 0.15 siege-break 0.11 deploy -0.14 casualties 0.13 abuse 0.3 displace 0.1 aid 0.12',
  'subject =outlet': 'statement -0.1',
  'subject =page': 'abuse 0.18 destroy 0.1',
  'subject =part': 'capture 0.17 withdraw 0.22 aid -0.1',
  'subject =partie': 'statement 0.1',
  'subject =partner': 'aid 0.4',
  'subject =party': 'air-strike -0.1 hold 0.35 withdraw 0.12 casualties 0.11 destroy 0.24 statement 0.22',
  'subject =patrol': 'deploy 0.43',
  'subject =people':
    'air-strike 0.46 shelling 0.15 bombing 0.11 capture -0.24 withdraw -0.36 siege -0.1 deploy 0.1 casualties -0.14 abuse 0.26 destroy -0.18 displace 0.19 aid -0.12 statement 0.19',
  'subject =person': 'siege 0.14 abuse 0.16',
  'subject =picture': 'advance 0.18 destroy 0.11',
  'subject =plane': 'deploy -0.16 displace -0.1 ceasefire -0.18 breach 0.27 statement 0.12',
  'subject =police': 'capture -0.1 hold -0.25 withdraw -0.16 deploy 0.46',
  'subject =position': 'air-strike 0.17 shelling 0.18 hold 0.17 statement 0.11',
  'subject =power': 'deploy 0.1',
  'subject =president': 'shelling 0.14 deploy 0.16',
  'subject =price': 'statement 0.16',
  'subject =radio': 'attack 0.17',
  'subject =raid': 'attack -0.11 air-strike 0.28',
  'subject =rebel':
    'air-strike -0.19 bombing 0.13 capture 0.51 hold 0.23 withdraw -0.21 advance -0.13 repel -0.14 siege 0.13 siege-break -0.11 casualties 0.26 abuse -0.11 destroy 0.28 displace -0.28 statement -0.44',
  'subject =refugee': 'shelling 0.14',
  'subject =regime':
    'shelling 0.3 capture 0.29 withdraw -0.22 siege-break 0.1 deploy -0.16 abuse -0.14 ceasefire -0.14 breach 0.11 statement -0.42',
  'subject =report': 'attack 0.2 casualties -0.1 statement -0.11',
  'subject =reporter': 'capture 0.14 withdraw 0.13 casualties -0.12',
  'subject =resident':
    'attack 0.11 air-strike 0.17 capture 0.16 deploy 0.1 abuse 0.31 destroy 0.16 displace 0.18 statement -0.12',
  'subject =resolution': 'deploy 0.23 aid 0.11 statement 0.14',
  'subject =rest': 'hold 0.24 abuse 0.18 displace 0.14',
  'subject =road': 'shelling 0.1 siege 0.23 deploy 0.1 destroy -0.11 displace 0.16 statement -0.13',
  'subject =rocket': 'attack -0.11 air-strike -0.14 shelling 0.29 casualties 0.13 destroy 0.11',
  'subject =round': 'shelling 0.34 hold 0.25 abuse -0.15',
  'subject =she':
    'attack -0.11 hold 0.15 withdraw -0.12 casualties 0.31 abuse 0.29 displace 0.39 statement -0.28',
  'subject =shell': 'attack -0.11 air-strike -0.17 shelling -0.15 hold -0.12 casualties -0.1',
  'subject =shelling': 'attack 0.13 shelling 0.22 breach 0.22',
  'subject =shot':
    'air-strike 0.1 shelling 0.19 repel 0.14 deploy -0.19 abuse 0.22 breach 0.16 statement 0.19',
  'subject =side':
    'hold 0.29 deploy 0.18 casualties -0.12 displace -0.12 ceasefire 0.57 breach 0.55 aid -0.13 statement 0.44',
  'subject =siege': 'siege 0.13',
  'subject =sniper': 'shelling 0.21 repel 0.18 destroy 0.19',
  'subject =soldier':
    'attack -0.16 air-strike -0.11 shelling -0.36 hold -0.12 withdraw -0.15 siege 0.1 siege-break 0.27 deploy 0.3 casualties 0.16 destroy -0.1 statement -0.29',
  'subject =some':
    'attack -0.11 shelling -0.17 hold -0.17 withdraw -0.17 deploy -0.11 abuse 0.37 destroy -0.1 aid 0.18 statement 0.13',
  'subject =somebody': 'shelling 0.34 withdraw 0.33 statement -0.17',
  'subject =son': 'deploy 0.16',
  'subject =source':
    'attack 0.42 bombing 0.1 capture 0.28 withdraw -0.13 repel 0.14 deploy -0.14 casualties 0.11 abuse -0.1 statement -0.16',
  'subject =spokesman': 'attack 0.17 withdraw -0.17 deploy -0.19 casualties -0.16 abuse 0.2 displace -0.11',
  'subject =spokeswoman': 'deploy 0.17 casualties 0.1 statement -0.24',
  'subject =staff': 'capture 0.18 aid 0.26',
  'subject =state': 'attack 0.19 ceasefire 0.12 aid 0.24 statement 0.2',
  'subject =statement': 'statement 0.19',
  'subject =station': 'capture 0.11 destroy 0.22',
  'subject =strike': 'air-strike -0.19 shelling -0.2 repel 0.12 casualties 0.16 statement 0.23',
  'subject =suburb': 'shelling 0.18 hold 0.19 siege 0.11',
  'subject =survivor': 'air-strike 0.18 deploy 0.14 statement -0.11',
  'subject =syria': 'hold 0.23',
  'subject =talk': 'deploy 0.13',
  'subject =tank': 'attack 0.12 capture 0.13 hold 0.13 advance 0.14 deploy 0.13 destroy -0.21',
  'subject =team':
    'air-strike -0.14 shelling 0.11 capture -0.1 withdraw -0.24 advance -0.1 deploy 0.24 casualties 0.15',
  'subject =television': 'advance 0.16 statement -0.15',
  'subject =terrorist':
    'air-strike -0.1 bombing 0.14 capture -0.19 withdraw 0.15 deploy -0.11 abuse 0.18 destroy 0.12 aid 0.36 statement -0.34',
  'subject =that':
    'shelling 0.11 bombing 0.21 capture 0.14 hold -0.12 withdraw -0.12 repel 0.12 deploy 0.1 casualties -0.24 destroy 0.3 displace -0.15 ceasefire -0.1',
  'subject =them':
    'attack -0.24 air-strike -0.11 shelling 0.19 capture -0.12 deploy -0.27 casualties 0.55 abuse 0.6 destroy 0.32 aid 0.54',
  'subject =these': 'attack 0.1 deploy 0.1 casualties 0.12 destroy 0.14 displace 0.15',
  'subject =they':
    'shelling 0.1 capture 0.75 hold 0.19 withdraw 0.12 advance 0.27 repel -0.11 siege 0.17 siege-break 0.2 deploy 0.17 casualties 0.48 abuse 0.2 displace -0.31 ceasefire -0.25 aid -0.33 statement -0.41',
  'subject =thi': 'siege 0.18 abuse 0.16 statement 0.41',
  'subject =those':
    'attack -0.27 shelling -0.19 hold -0.2 deploy -0.13 casualties 0.42 abuse 0.31 displace 0.21 ceasefire -0.11 aid -0.1',
  'subject =thousand': 'withdraw 0.1 deploy 0.15 casualties 0.14 aid 0.15 statement -0.12',
  'subject =three': 'siege 0.22 deploy 0.31 displace 0.1 ceasefire -0.1 aid 0.27',
  'subject =time': 'abuse 0.18',
  'subject =town': 'deploy -0.24 casualties -0.12 destroy -0.11 displace 0.19 statement 0.19',
  'subject =troop':
    'air-strike -0.17 shelling -0.22 capture 0.41 hold -0.3 withdraw 0.13 advance 0.22 casualties 0.2 statement -0.51',
  'subject =truce': 'deploy 0.11 aid -0.13',
  'subject =truck':
    'bombing -0.17 withdraw 0.1 siege-break 0.17 destroy -0.11 displace -0.15 aid 0.12 statement -0.13',
  'subject =two': 'shelling 0.18 bombing 0.16 hold 0.13 casualties -0.31 abuse 0.12 displace -0.12 aid 0.15',
  'subject =unit':
    'bombing -0.13 withdraw -0.12 repel -0.2 deploy 0.11 casualties -0.2 abuse -0.14 statement -0.14',
  'subject =us': 'siege 0.18 casualties 0.16 abuse -0.12',
  'subject =vehicle': 'bombing 0.17 hold 0.14 advance -0.11',
  'subject =video': 'hold 0.13',
  'subject =village': 'siege 0.11',
  'subject =villager': 'attack -0.13 deploy 0.12 casualties 0.19',
  'subject =volunteer':
    'advance 0.16 siege-break 0.17 deploy -0.1 casualties -0.21 displace -0.12 statement 0.32',
  'subject =war': 'abuse 0.1 statement 0.17',
  'subject =warplane': 'attack -0.11 shelling -0.22 abuse -0.1',
  'subject =way': 'attack 0.1 siege 0.18 statement -0.14',
  'subject =we':
    'attack 0.42 air-strike 0.54 shelling 0.19 capture -0.18 hold 0.37 advance 0.36 casualties -0.1 abuse -0.33 destroy 0.14 displace -0.16 breach 0.11 aid 0.23 statement 0.37',
  'subject =weapon': 'attack -0.25 capture 0.15 displace 0.14 statement 0.31',
  'subject =week': 'air-strike 0.1 destroy 0.16 statement -0.22',
  'subject =what':
    'air-strike -0.13 shelling 0.1 bombing 0.36 withdraw -0.11 casualties -0.15 abuse 0.11 destroy 0.13 aid 0.1',
  'subject =which':
    'attack -0.11 air-strike -0.1 hold 0.32 withdraw -0.16 deploy -0.21 casualties -0.31 displace 0.2 ceasefire -0.13 breach 0.67 aid -0.1 statement -0.22',
  'subject =who':
    'air-strike -0.32 shelling -0.15 capture -0.21 withdraw -0.1 deploy 0.5 abuse -0.21 destroy -0.11 displace -0.21 ceasefire -0.13 breach 0.15',
  'subject =whoever': 'withdraw 0.16 abuse 0.24 displace -0.11',
  'subject =whom': 'attack 0.1 hold -0.25 withdraw -0.13 deploy -0.15 abuse 0.47 aid 0.13 statement -0.13',
  'subject =woman': 'attack 0.19 deploy -0.1 casualties 0.11 abuse 0.22 statement -0.21',
  'subject =worker': 'attack 0.33 displace -0.23 statement -0.11',
  'subject =you':
    'attack -0.18 air-strike -0.1 hold 0.14 withdraw -0.12 siege 0.25 deploy -0.11 casualties -0.11 aid -0.21 statement -0.16',
  'subject =zone': 'attack 0.12 displace -0.11 ceasefire 0.15 statement 0.12',
  'subject a place':
    'air-strike 0.49 shelling -0.36 bombing -0.29 capture 0.14 hold -0.21 withdraw -0.17 repel -0.11 siege 0.15 abuse -0.39 ceasefire 0.14 breach 0.27 statement 0.27',
  'subject aid':
    'attack -0.12 air-strike -0.3 bombing -0.18 capture -0.15 hold 0.13 advance -0.12 siege-break 0.33 deploy 0.24 abuse -0.17 displace -0.36 statement -0.17',
  'subject aircraft':
    'attack -0.38 air-strike 0.91 shelling -0.38 bombing -0.2 hold -0.13 withdraw 0.31 advance -0.11 repel -0.3 siege -0.16 siege-break -0.1 deploy 0.22 casualties -0.12 abuse -0.25 destroy -0.18 ceasefire -0.31 breach 0.25 aid -0.22 statement -0.54',
  'subject armour':
    'bombing 0.25 hold 0.2 advance 0.12 siege-break 0.24 deploy 0.13 destroy -0.33 displace -0.19',
  'subject arms':
    'attack -0.13 shelling -0.37 bombing -0.17 capture 0.39 hold -0.12 withdraw 0.15 repel 0.28 siege-break -0.11 deploy 0.2 abuse -0.38 destroy -0.37 breach -0.1 aid -0.26',
  'subject artillery':
    'air-strike -0.12 shelling 0.38 withdraw -0.1 deploy 0.11 destroy -0.24 ceasefire 0.16',
  'subject attack':
    'attack 0.16 air-strike -0.18 shelling -0.27 bombing -0.24 withdraw -0.25 advance -0.15 repel 0.15 siege-break 0.19 deploy -0.17 casualties 0.23 abuse -0.25 destroy -0.11 displace 0.16 ceasefire -0.11 statement 0.13',
  'subject bomb':
    'shelling -0.36 capture -0.15 withdraw -0.1 advance -0.13 siege-break 0.13 abuse -0.16 aid 0.13 statement 0.14',
  'subject fire':
    'attack 0.34 shelling 0.24 bombing -0.37 capture -0.21 advance -0.29 repel 0.21 abuse -0.22 destroy 0.1 displace -0.26 ceasefire -0.18 breach 0.16 aid -0.19 statement -0.35',
  'subject force':
    'attack 0.19 shelling 0.18 bombing 0.19 capture 0.13 withdraw 0.26 advance 0.2 deploy 0.34 abuse 0.14 destroy -0.14 displace -0.27 ceasefire 0.36 breach 0.14 aid -0.28 statement 0.13',
  'subject ground':
    'air-strike -0.33 capture 0.1 advance -0.27 repel -0.17 siege -0.18 deploy -0.18 casualties -0.15 abuse -0.22 destroy 0.12 displace -0.16',
  'subject home':
    'attack -0.17 air-strike -0.18 capture 0.38 advance -0.12 siege 0.39 deploy 0.19 abuse -0.12 aid -0.21 statement 0.29',
  'subject is counted':
    'attack -0.25 air-strike 0.35 shelling -0.45 capture -0.67 hold 0.26 advance -0.53 siege 0.44 siege-break -0.18 deploy 0.37 casualties 0.67 displace 0.79 ceasefire -0.14 breach 0.32 aid 0.2 statement -0.51',
  'subject losses': 'attack -0.16 deploy -0.1 casualties 0.17 abuse -0.1 displace 0.1 statement -0.1',
  'subject of arms': 'attack -0.2 air-strike -0.11 shelling 0.13 hold 0.11 advance -0.1 deploy 0.22',
  'subject of attack': 'attack -0.14 air-strike 0.37 capture 0.17 statement 0.25',
  'subject of force':
    'attack 0.18 air-strike 0.14 capture 0.13 hold 0.35 withdraw 0.33 repel -0.11 siege-break 0.29 deploy 0.19 abuse 0.1 displace -0.15 statement -0.33',
  'subject of ground':
    'bombing 0.11 withdraw -0.12 siege -0.38 siege-break 0.19 deploy -0.45 casualties -0.28 abuse 0.17 destroy 0.23 displace 0.22 breach -0.11',
  'subject of home': 'capture -0.23 siege -0.15 deploy -0.12 ceasefire 0.1',
  'subject of losses': 'air-strike 0.33 casualties -0.28 statement 0.15',
  'subject of people':
    'shelling 0.16 capture 0.11 hold -0.29 advance -0.11 repel -0.1 siege 0.35 abuse -0.17 destroy 0.22 statement 0.22',
  'subject of side':
    'air-strike 0.16 shelling 0.14 bombing -0.3 capture 0.2 repel 0.18 casualties -0.21 abuse -0.11 displace -0.38 breach -0.21 aid -0.31',
  'subject of speaker':
    'attack -0.39 air-strike -0.11 shelling 0.11 bombing -0.21 hold 0.31 advance -0.12 siege -0.13 siege-break 0.17 deploy 0.32 casualties 0.17 destroy 0.12 displace -0.37 ceasefire -0.22 breach -0.2 aid 0.36 statement -0.29',
  'subject of works': 'attack -0.33 shelling 0.28 withdraw 0.1 advance -0.13 displace -0.31 ceasefire 0.11',
  'subject people':
    'attack -0.31 shelling 0.13 capture -0.54 hold -0.42 withdraw -0.24 advance -0.23 repel -0.31 siege -0.16 siege-break -0.29 deploy -0.3 abuse -0.3 destroy -0.53 displace 0.59 ceasefire -0.33 breach -0.23 aid -0.41 statement -0.28',
  'subject route':
    'attack 0.16 capture -0.15 hold -0.2 advance -0.12 siege 0.3 siege-break 0.31 deploy 0.13 casualties -0.16 destroy -0.18 aid -0.1 statement -0.36',
  'subject siege': 'siege 0.39',
  'subject speaker':
    'attack -0.11 air-strike 0.1 shelling -0.16 bombing 0.17 capture 0.17 hold -0.44 withdraw -0.1 advance -0.14 repel -0.27 siege-break -0.44 abuse -0.18 displace -0.19 ceasefire -0.37 breach -0.38 aid 0.29',
  'subject talks': 'hold -0.1 deploy 0.12 ceasefire 0.52 statement 0.14',
  'subject tells abuse': 'abuse -0.21',
  'subject tells advance': 'capture 0.15 repel 0.17 deploy -0.12 statement -0.19',
  'subject tells air-strike':
    'attack -0.15 air-strike -0.26 shelling -0.14 destroy -0.11 ceasefire -0.1 breach 0.13 statement 0.13',
  'subject tells attack':
    'attack 0.4 air-strike -0.13 shelling -0.13 bombing -0.23 capture -0.21 hold -0.21 withdraw -0.24 advance -0.14 repel -0.16 siege-break 0.2 deploy -0.15 casualties 0.12 abuse 0.1 destroy -0.23 displace 0.12 ceasefire -0.12 statement -0.11',
  'subject tells bombing': 'shelling -0.19 bombing 0.15 casualties -0.2 abuse -0.13',
  'subject tells casualties': 'advance 0.11 destroy 0.13 statement -0.11',
  'subject tells ceasefire': 'hold -0.11 casualties -0.11 abuse -0.1 breach 0.12 aid -0.15',
  'subject tells deploy': 'attack 0.26 repel 0.16',
  'subject tells shelling':
    'attack 0.17 air-strike -0.19 bombing -0.1 capture -0.14 hold 0.11 withdraw 0.13 advance -0.15 deploy -0.15 casualties -0.1 abuse -0.22 displace -0.11 breach 0.11 statement -0.17',
  'subject tells siege': 'siege 0.24',
  'subject tells withdraw': 'attack -0.11 hold 0.21 siege -0.2 deploy -0.13 statement 0.18',
  'subject truce':
    'shelling -0.1 hold -0.17 deploy -0.12 casualties -0.17 abuse -0.17 displace -0.21 ceasefire 0.65 aid -0.21 statement -0.15',
  'subject works':
    'attack -0.5 shelling 0.1 bombing -0.37 hold -0.31 withdraw -0.14 advance -0.39 repel -0.4 casualties 0.1 abuse -0.11 destroy 0.3 displace 0.26 ceasefire -0.38 breach 0.19 aid 0.1',
  'tells abuse':
    'attack 0.31 air-strike 0.18 hold -0.14 withdraw -0.1 casualties -0.34 abuse 1.14 displace -0.14 ceasefire -0.11 statement 0.23',
  'tells advance':
    'attack -0.25 air-strike 0.2 shelling -0.1 bombing 0.17 capture 0.19 hold -0.21 withdraw -0.12 advance 0.96 repel 0.25 deploy -0.34 casualties -0.13 displace -0.16 aid -0.13 statement 0.15',
  'tells air-strike':
    'attack -0.51 air-strike 1.39 shelling 0.2 bombing -0.22 capture 0.24 hold -0.27 advance 0.11 repel -0.31 siege -0.15 deploy -0.36 abuse -0.33 aid -0.18 statement -0.12',
  'tells attack':
    'attack 0.87 air-strike 0.1 shelling -0.18 capture -0.27 advance -0.4 repel -0.1 siege -0.16 siege-break -0.14 casualties 0.27 abuse -0.18 destroy 0.18 displace -0.22 ceasefire -0.14 breach -0.36 aid -0.34',
  'tells bombing':
    'attack 0.18 shelling -0.22 bombing 0.95 withdraw -0.22 abuse -0.23 destroy 0.16 displace -0.15 aid -0.1 statement -0.2',
  'tells breach': 'attack -0.13 abuse 0.19 breach 1.3',
  'tells capture':
    'capture 0.34 hold -0.12 siege-break 0.27 deploy 0.18 abuse 0.23 destroy 0.13 statement 0.17',
  'tells casualties':
    'attack -0.36 air-strike 0.23 bombing -0.14 hold -0.15 withdraw 0.46 siege -0.15 siege-break 0.13 deploy -0.36 casualties 0.53 destroy 0.3 displace -0.29 ceasefire -0.19 breach -0.1 statement -0.3',
  'tells ceasefire':
    'attack -0.25 shelling -0.29 capture -0.29 hold -0.14 withdraw -0.19 casualties -0.18 destroy -0.13 ceasefire 0.85',
  'tells deploy': 'attack 0.2 capture -0.1 withdraw 0.16 repel 0.3 deploy 0.66 statement -0.35',
  'tells destroy': 'destroy 0.82 statement 0.13',
  'tells displace':
    'air-strike 0.1 bombing 0.11 capture 0.25 hold -0.14 repel 0.14 displace 0.26 ceasefire 0.11',
  'tells hold':
    'attack -0.21 capture 0.36 withdraw -0.29 siege -0.2 deploy -0.3 casualties -0.14 statement 0.15',
  'tells shelling':
    'attack -0.61 air-strike -0.28 shelling 1.03 bombing -0.24 capture -0.18 hold 0.3 withdraw 0.16 siege -0.2 siege-break -0.1 deploy -0.18 abuse -0.26 destroy -0.2 ceasefire -0.28 statement -0.17',
  'tells siege':
    'attack -0.29 hold -0.18 withdraw -0.13 siege 0.68 siege-break 0.72 deploy -0.16 casualties -0.11 ceasefire -0.14 aid -0.26',
  'tells withdraw':
    'attack -0.45 air-strike -0.3 shelling -0.16 withdraw 0.64 siege -0.18 abuse -0.22 destroy -0.24 displace 0.56 ceasefire 0.54 breach -0.13 aid -0.11 statement 0.51',
  'tense modal':
    'attack 0.28 air-strike -0.22 shelling -0.61 bombing -0.27 capture -0.38 hold -0.16 repel -0.45 deploy -0.12 casualties -0.91 abuse -0.44 destroy -0.33 ceasefire 0.21 breach -0.33 aid 0.3 statement 1.05',
  'tense none':
    'attack -0.11 shelling -0.44 bombing -0.13 capture -0.17 hold -0.22 withdraw -0.5 advance -0.14 repel -0.14 siege -0.11 deploy -0.11 abuse -0.17 displace -0.25 ceasefire -0.17 breach -0.13 aid -0.2 statement 0.46',
  'tense participle':
    'attack -0.2 air-strike -0.23 shelling -0.37 bombing -0.17 capture -0.21 hold -0.26 withdraw -0.28 advance -0.34 repel -0.38 siege -0.21 siege-break -0.33 deploy -0.18 casualties -0.31 abuse -0.18 destroy -0.3 displace -0.34 ceasefire -0.17 aid -0.37 statement 0.15',
  'tense past':
    'attack -0.19 shelling -0.1 bombing 0.17 capture 0.26 hold -0.34 withdraw -0.18 advance -0.32 repel 0.28 siege -0.26 deploy -0.4 abuse 0.13 destroy 0.22 displace -0.39 ceasefire -0.14 aid -0.4',
  'tense perfect':
    'attack -0.23 shelling -0.12 bombing 0.18 capture 0.17 hold -0.28 withdraw 0.1 siege -0.17 siege-break 0.11 deploy 0.15 casualties 0.17 abuse 0.19 destroy 0.16 displace 0.12 ceasefire -0.15 breach 0.18 aid 0.14 statement 0.37',
  'tense present':
    'attack -0.17 air-strike -0.52 shelling -0.2 capture -0.46 hold 0.14 withdraw -0.43 advance -0.51 siege-break -0.22 deploy -0.27 abuse -0.33 destroy -0.21 displace -0.41 ceasefire -0.12 breach -0.2 aid -0.11 statement 0.14',
  'tense progressive':
    'attack 0.36 air-strike 0.21 shelling 0.26 bombing -0.23 capture -0.55 hold 0.11 withdraw 0.29 advance 0.22 siege-break -0.2 deploy 0.1 displace 0.12 ceasefire -0.13 statement 0.46',
  'through a place':
    'attack -0.11 bombing 0.1 withdraw -0.18 advance 0.2 abuse -0.13 ceasefire 0.14 statement -0.16',
  'through force': 'capture 0.11 abuse -0.1 ceasefire 0.17 statement -0.17',
  'through ground':
    'attack -0.3 shelling -0.14 advance 0.43 siege-break -0.1 deploy -0.22 displace 0.51 ceasefire 0.13 aid 0.21',
  'through of side': 'displace 0.15 ceasefire 0.12 statement -0.11',
  'through people': 'capture 0.13 abuse 0.1 displace 0.16 statement -0.11',
  'through route': 'deploy -0.24 abuse 0.14 displace 0.22 statement 0.14',
  'through speaker': 'capture 0.11 abuse 0.16 displace 0.13',
  'through works': 'attack -0.15 bombing 0.1 advance 0.15 casualties 0.22 abuse -0.12 displace 0.14 aid 0.13',
  'to =border': 'attack -0.15 withdraw -0.23 advance 0.38 deploy 0.24 displace -0.11 statement -0.18',
  'to =date': 'hold -0.1 casualties 0.12 ceasefire 0.1 statement 0.12',
  'to =death': 'statement -0.14',
  'to =east': 'capture 0.15',
  'to =hospital': 'casualties 0.17 displace -0.1',
  'to =it': 'capture 0.34 statement 0.17',
  'to =line': 'withdraw -0.23 deploy -0.11 statement 0.2',
  'to =north': 'capture -0.13 withdraw -0.1 casualties 0.12',
  'to =people': 'deploy 0.13 displace -0.19 statement 0.13',
  'to =them': 'attack 0.15 withdraw -0.11 abuse 0.17 displace 0.11 statement 0.14',
  'to =us': 'capture 0.11 deploy 0.14 displace 0.1',
  'to =village': 'capture 0.14 advance -0.12 displace 0.17 aid 0.15',
  'to =which': 'advance 0.18 deploy 0.1 ceasefire 0.17 statement -0.15',
  'to a place':
    'air-strike -0.19 shelling -0.2 capture -0.22 hold 0.21 withdraw 0.28 advance -0.12 repel -0.23 siege-break 0.11 deploy 0.31 destroy -0.28 displace 0.34 aid 0.21 statement 0.3',
  'to agree':
    'attack -0.18 siege 0.27 casualties -0.14 displace -0.14 ceasefire 0.37 breach 0.1 aid 0.13 statement -0.38',
  'to arm':
    'attack -0.15 air-strike -0.15 capture -0.11 hold 0.11 withdraw -0.11 deploy 0.14 destroy -0.1 displace -0.26 statement -0.31',
  'to arrest': 'attack -0.19 air-strike -0.1 withdraw -0.15 deploy -0.12 abuse 0.43 statement -0.1',
  'to arrive':
    'attack 0.15 air-strike -0.11 shelling 0.16 withdraw -0.21 advance 0.18 siege 0.1 siege-break 0.32 deploy 0.22 casualties -0.21 abuse 0.17 statement -0.13',
  'to attack':
    'attack 0.33 air-strike -0.22 capture -0.32 hold -0.11 repel 0.28 deploy -0.28 casualties -0.29 abuse 0.22 aid -0.12 statement -0.38',
  'to begin':
    'attack -0.17 air-strike 0.19 shelling 0.17 bombing -0.12 hold 0.14 siege 0.26 siege-break 0.28 deploy 0.19 casualties -0.15 abuse -0.21 displace 0.22 statement -0.1',
  'to blame':
    'attack -0.16 air-strike -0.13 shelling 0.44 hold -0.16 withdraw -0.16 siege -0.14 deploy -0.3 abuse 0.17 breach 0.32 statement 0.28',
  'to blast':
    'bombing 0.54 capture -0.1 repel -0.1 siege -0.12 deploy -0.27 casualties -0.16 destroy 0.26 aid -0.1 statement 0.12',
  'to block':
    'air-strike -0.25 shelling 0.32 withdraw 0.16 siege 0.12 siege-break -0.1 deploy -0.29 abuse 0.34 destroy 0.12 displace -0.17 ceasefire -0.1 statement -0.19',
  'to bomb':
    'attack -0.17 shelling 0.21 capture -0.1 hold 0.18 advance 0.11 repel -0.1 siege 0.18 deploy -0.26 casualties -0.25 abuse 0.21 displace 0.37 aid -0.15 statement -0.3',
  'to bombard':
    'attack -0.12 air-strike 0.2 shelling 0.59 hold -0.17 repel -0.12 casualties -0.1 abuse -0.17 destroy -0.28 displace -0.12',
  'to build':
    'attack 0.14 capture 0.22 hold -0.18 withdraw 0.17 deploy 0.1 casualties 0.22 abuse -0.16 destroy -0.16 aid 0.29 statement -0.27',
  'to carry':
    'attack -0.13 air-strike 0.1 shelling 0.16 capture -0.23 withdraw 0.37 deploy -0.25 casualties -0.28 destroy 0.17 displace -0.14 ceasefire 0.35 breach -0.19 statement 0.22',
  'to close':
    'attack -0.23 air-strike -0.31 capture -0.2 hold -0.41 repel 0.11 siege 0.5 siege-break -0.23 deploy -0.18 casualties 0.16 abuse -0.25 destroy 0.12 displace -0.33 ceasefire -0.16',
  'to count':
    'attack -0.33 air-strike 0.4 shelling 0.11 capture -0.13 withdraw -0.11 siege 0.21 deploy 0.11 casualties -0.29 displace 0.25 ceasefire -0.13 breach 0.23 aid -0.18',
  'to demand':
    'air-strike -0.15 bombing -0.15 hold -0.1 advance -0.18 siege -0.19 deploy 0.21 abuse 0.37 ceasefire -0.38 statement 0.14',
  'to deny':
    'attack 0.16 shelling 0.35 capture 0.32 repel 0.11 siege -0.1 destroy 0.11 displace -0.24 ceasefire 0.17 aid -0.16',
  'to destroy':
    'attack -0.29 air-strike 0.24 shelling -0.3 repel -0.1 siege -0.15 deploy -0.13 casualties -0.12 destroy -0.18 displace -0.17 ceasefire 0.19 aid -0.19 statement 0.14',
  'to die':
    'shelling 0.32 capture -0.16 deploy -0.13 casualties -0.15 abuse -0.23 destroy -0.18 displace -0.27 ceasefire 0.19 statement -0.17',
  'to fight':
    'air-strike -0.12 hold -0.16 advance 0.11 casualties 0.2 abuse -0.19 displace 0.14 ceasefire 0.11',
  'to flee':
    'bombing -0.13 hold -0.25 withdraw -0.23 siege -0.1 casualties -0.1 destroy -0.1 displace 0.27 ceasefire 0.12 aid 0.15 statement -0.21',
  'to force':
    'air-strike -0.25 bombing 0.2 capture 0.24 advance -0.1 repel 0.1 siege -0.1 siege-break -0.14 deploy 0.12 casualties 0.12 displace 0.12 aid -0.1 statement -0.13',
  'to free':
    'attack -0.11 capture 0.24 withdraw -0.11 siege-break 0.15 casualties 0.25 abuse 0.11 displace 0.32 aid -0.11 statement -0.23',
  'to ground':
    'attack -0.12 air-strike -0.29 shelling -0.29 advance 0.23 repel -0.26 siege-break 0.16 deploy 0.26 casualties -0.14 abuse -0.12 destroy -0.2 displace 0.39 aid 0.13 statement -0.2',
  'to hold':
    'attack -0.37 shelling -0.18 bombing -0.18 capture -0.54 hold 0.11 siege -0.21 deploy -0.32 abuse -0.24 destroy -0.13 statement -0.1',
  'to home':
    'attack -0.17 withdraw -0.14 siege 0.15 casualties 0.1 abuse -0.11 destroy 0.31 aid 0.59 statement -0.14',
  'to is counted': 'attack -0.12 hold -0.12 casualties 0.14 breach 0.14 aid 0.16',
  'to judge': 'attack -0.15 air-strike 0.16 siege-break 0.17 casualties -0.1 abuse -0.11 destroy 0.11',
  'to kill':
    'attack 0.14 air-strike -0.19 bombing -0.21 capture -0.2 hold -0.21 withdraw -0.21 siege -0.18 deploy -0.23 casualties -0.28 destroy -0.14 displace -0.23 aid -0.21 statement -0.1',
  'to leave':
    'attack -0.21 shelling 0.18 bombing -0.15 hold -0.19 withdraw -0.3 repel -0.16 casualties -0.21 abuse 0.12 destroy 0.25 displace -0.18 ceasefire -0.22 aid -0.12 statement 0.17',
  'to life': 'capture 0.13 casualties -0.18 abuse 0.3 destroy -0.1 statement 0.2',
  'to lose':
    'capture -0.22 withdraw 0.16 advance -0.12 repel 0.12 casualties 0.23 abuse -0.18 displace -0.2 aid 0.12',
  'to losses': 'statement 0.11',
  'to move':
    'attack -0.18 air-strike -0.1 bombing -0.14 hold 0.21 withdraw 0.48 siege 0.1 siege-break -0.1 casualties 0.2 destroy -0.19 ceasefire -0.26 breach -0.19 aid 0.18',
  'to of force': 'withdraw -0.17 advance 0.1 deploy 0.36 destroy 0.12 statement 0.34',
  'to of ground':
    'attack -0.17 hold -0.12 withdraw -0.11 siege-break 0.37 destroy 0.29 displace 0.18 statement 0.11',
  'to of people': 'advance 0.11 ceasefire 0.17 statement 0.28',
  'to of side':
    'attack -0.26 air-strike -0.18 capture -0.19 withdraw 0.29 advance -0.15 siege -0.16 siege-break -0.12 abuse -0.14 destroy -0.13 displace 0.14 ceasefire -0.11 statement 0.1',
  'to of speaker':
    'attack -0.1 withdraw -0.17 deploy 0.42 casualties -0.17 abuse -0.13 destroy 0.1 statement 0.4',
  'to of works': 'statement 0.11',
  'to open':
    'capture 0.1 hold 0.2 repel 0.12 siege-break 0.4 casualties -0.16 abuse -0.21 destroy -0.19 ceasefire -0.2 aid 0.19 statement 0.14',
  'to people':
    'air-strike -0.19 shelling -0.14 bombing -0.12 hold -0.16 deploy -0.2 casualties -0.2 displace 0.27 ceasefire -0.18 breach 0.1 aid 0.21 statement -0.11',
  'to praise':
    'attack -0.1 air-strike 0.14 capture -0.15 hold 0.13 abuse -0.1 displace 0.11 aid 0.16 statement 0.15',
  'to promise':
    'attack 0.16 air-strike -0.17 shelling -0.17 hold 0.11 withdraw 0.22 siege-break -0.12 deploy 0.23 abuse -0.15 destroy -0.14 aid 0.34',
  'to refuse':
    'attack 0.23 air-strike 0.18 shelling 0.42 bombing -0.11 capture 0.29 withdraw 0.12 repel -0.1 siege -0.12 deploy -0.17 destroy 0.13 statement 0.28',
  'to repel':
    'air-strike -0.27 capture 0.36 hold -0.1 withdraw -0.12 advance 0.11 repel 0.27 siege -0.14 siege-break -0.1 casualties -0.22 abuse -0.29 destroy -0.19 breach 0.13 aid 0.19 statement -0.36',
  'to route': 'capture 0.12 withdraw -0.24 deploy -0.2 statement 0.18',
  'to rule': 'capture 0.14 deploy 0.11 ceasefire 0.36 aid 0.16 statement -0.26',
  'to sanction': 'capture 0.12 hold 0.12 casualties -0.11 aid 0.18',
  'to send':
    'attack -0.1 air-strike -0.13 shelling -0.29 bombing -0.13 capture 0.11 hold 0.1 withdraw 0.22 siege 0.12 casualties 0.11 destroy 0.23 displace -0.1 aid -0.14 statement 0.19',
  'to speak':
    'attack -0.13 air-strike -0.33 capture -0.22 hold -0.15 withdraw -0.22 advance -0.11 repel 0.13 siege -0.21 siege-break -0.24 deploy -0.29 abuse -0.15 displace -0.27 breach -0.39 aid -0.19 statement -0.42',
  'to speaker':
    'attack 0.11 air-strike -0.3 bombing -0.14 capture -0.18 advance -0.11 siege -0.11 siege-break -0.16 deploy -0.14 ceasefire -0.13 breach -0.13 statement 0.21',
  'to stay': 'shelling -0.11 bombing -0.14 hold -0.15 siege 0.33 deploy 0.22 breach 0.23 statement -0.12',
  'to stop': 'shelling -0.13 capture -0.21 deploy -0.16 casualties -0.11 statement -0.12',
  'to strike':
    'attack 0.17 shelling 0.23 bombing 0.3 withdraw -0.17 repel -0.14 casualties -0.15 abuse 0.15 destroy 0.31 ceasefire -0.18 aid -0.15 statement -0.13',
  'to supply':
    'attack -0.22 air-strike -0.14 shelling 0.15 bombing -0.16 capture -0.21 advance -0.13 repel -0.13 siege 0.25 siege-break -0.14 deploy -0.11 abuse -0.3 destroy -0.24 aid 0.21 statement -0.18',
  'to take':
    'attack -0.34 shelling -0.23 bombing -0.15 capture 0.52 withdraw -0.17 advance -0.44 siege -0.11 deploy -0.17 abuse -0.28 destroy -0.16 breach -0.16 aid -0.15 statement -0.4',
  'to talk':
    'air-strike -0.15 shelling -0.13 withdraw -0.12 repel 0.14 deploy 0.14 displace -0.16 breach 0.22 aid 0.14',
  'to tells attack': 'attack 0.2 withdraw 0.1',
  'to think': 'capture -0.21 hold 0.2 repel -0.11 siege 0.18 abuse -0.11 aid 0.1 statement -0.13',
  'to torture':
    'attack 0.11 air-strike 0.18 withdraw 0.13 repel 0.15 deploy -0.11 casualties -0.1 abuse 0.27 destroy 0.1 displace -0.11 ceasefire 0.16',
  'to trade': 'attack -0.11 capture -0.1 withdraw 0.1 casualties -0.13 abuse 0.15 statement -0.1',
  'to truce': 'air-strike 0.18 shelling 0.19 ceasefire -0.16 aid 0.19 statement -0.15',
  'to violate':
    'attack -0.16 air-strike -0.16 capture 0.12 siege -0.12 siege-break 0.18 abuse -0.14 destroy 0.31 ceasefire 0.17 breach 0.48',
  'to weather': 'hold -0.11 advance -0.11 deploy 0.12 ceasefire 0.16',
  'to works':
    'attack -0.16 shelling -0.13 capture -0.1 hold -0.21 deploy 0.11 abuse 0.11 destroy 0.13 ceasefire 0.11 aid 0.1',
  'to wound':
    'air-strike -0.28 shelling -0.23 bombing -0.14 capture -0.11 withdraw -0.12 abuse 0.11 aid 0.34',
  'toward a place': 'withdraw 0.11 deploy 0.11 displace 0.22',
  'toward ground': 'attack 0.14 shelling 0.12 deploy 0.11 displace 0.21',
  'towards a place': 'attack -0.1 withdraw 0.43',
  'towards ground': 'attack -0.17 withdraw 0.34',
  'under =control': 'capture 0.13',
  'under =deal': 'withdraw 0.21 deploy 0.17 displace 0.12',
  'under =fire': 'shelling 0.36 abuse -0.1 destroy -0.16 aid 0.14',
  'under =which': 'displace -0.11 ceasefire 0.39 breach 0.18',
  'under abandon': 'capture 0.16 deploy 0.11 displace 0.13 statement 0.25',
  'under able':
    'attack -0.12 capture 0.2 hold 0.17 repel 0.14 abuse 0.12 destroy 0.17 displace -0.15 aid 0.25',
  'under accept': 'withdraw -0.17 displace 0.13 ceasefire 0.18',
  'under accuse':
    'attack -0.4 hold -0.11 advance 0.14 siege 0.19 casualties -0.12 abuse 0.56 ceasefire -0.12 aid 0.16 statement 0.34',
  'under acknowledge': 'attack -0.15 hold 0.1 deploy 0.15 statement 0.42',
  'under add':
    'air-strike -0.14 shelling -0.12 bombing -0.15 hold 0.11 withdraw 0.18 casualties 0.14 abuse -0.18 displace -0.15',
  'under admit': 'capture 0.14 casualties 0.2 abuse -0.11 statement -0.12',
  'under advance': 'capture 0.47 destroy 0.18',
  'under affirm': 'attack -0.14 shelling 0.3 repel 0.18 statement 0.17',
  'under agree': 'attack 0.11 air-strike -0.18 casualties 0.25 ceasefire 0.18 breach 0.15 statement -0.23',
  'under aid': 'siege 0.12 displace 0.15',
  'under aim': 'attack 0.17 shelling 0.15',
  'under allege': 'air-strike -0.19 casualties 0.11 statement -0.11',
  'under allow': 'attack -0.24 deploy -0.19 displace 0.24 aid 0.26 statement 0.16',
  'under announce':
    'attack 0.17 air-strike -0.28 shelling 0.1 capture 0.33 withdraw 0.34 siege-break 0.24 abuse -0.14 destroy 0.17 displace -0.14 ceasefire 0.34 aid -0.14',
  'under answer': 'hold 0.23 deploy 0.13 casualties 0.14 abuse 0.13 statement -0.13',
  'under appear': 'attack -0.1 capture 0.15 withdraw 0.12 statement 0.17',
  'under arrest': 'deploy 0.21 casualties -0.17 abuse 0.31 breach 0.23',
  'under arrive': 'withdraw 0.1 deploy -0.15 abuse -0.15 statement -0.17',
  'under ask':
    'attack -0.12 air-strike -0.18 shelling 0.12 capture -0.19 hold -0.15 withdraw -0.24 siege-break 0.12 deploy -0.21 abuse -0.33 displace -0.51',
  'under attack': 'attack 0.27 advance 0.17 siege -0.17 deploy 0.16 casualties -0.16',
  'under attempt': 'air-strike 0.12 casualties -0.15 abuse 0.33',
  'under be':
    'attack 0.17 air-strike 0.18 shelling 0.25 hold -0.21 withdraw -0.14 advance -0.12 siege-break 0.12 deploy -0.14 casualties 0.2 abuse -0.11 destroy 0.29 ceasefire -0.29 breach 0.18 aid -0.29',
  'under become': 'capture 0.17 statement 0.15',
  'under begin': 'attack 0.12 bombing 0.18 hold -0.16 withdraw 0.33 displace 0.18',
  'under believe':
    'attack -0.27 air-strike -0.22 shelling -0.18 capture 0.16 hold 0.17 withdraw -0.13 deploy 0.21 casualties 0.37 abuse 0.12 displace -0.13 aid -0.1 statement 0.32',
  'under blame': 'air-strike -0.17 shelling 0.12 casualties 0.13 statement 0.23',
  'under blow': 'attack 0.12 bombing 0.25 repel 0.19 destroy 0.17 displace 0.1',
  'under boast': 'shelling 0.12 advance 0.19 abuse 0.15 statement 0.22',
  'under bomb':
    'attack -0.31 air-strike 0.25 shelling 0.31 bombing 0.3 capture -0.12 hold 0.15 repel 0.12 casualties -0.16 breach 0.15 statement 0.21',
  'under break':
    'capture 0.22 siege 0.16 siege-break 0.27 deploy -0.25 casualties -0.18 displace -0.1 statement 0.22',
  'under bring':
    'attack -0.16 air-strike 0.15 capture -0.18 withdraw 0.28 siege 0.23 deploy -0.16 casualties 0.2 abuse 0.21 destroy -0.11 displace -0.15 ceasefire 0.33 aid 0.13 statement -0.25',
  'under burn': 'destroy 0.46 displace 0.11 statement -0.14',
  'under call':
    'attack -0.17 air-strike 0.15 hold -0.12 withdraw 0.15 casualties 0.11 abuse -0.17 destroy -0.11 displace -0.32 aid 0.18 statement 0.45',
  'under capture': 'attack -0.14 air-strike 0.15 shelling 0.11 withdraw 0.19 advance 0.11',
  'under carry': 'capture -0.18 withdraw 0.28 repel 0.16 casualties -0.16 abuse -0.14 displace -0.13',
  'under change': 'air-strike 0.13 capture 0.15 withdraw 0.17 statement -0.1',
  'under choose': 'hold 0.17',
  'under claim':
    'attack 0.11 capture -0.21 withdraw -0.17 deploy -0.12 abuse 0.1 destroy 0.25 displace -0.1 statement -0.31',
  'under clear':
    'attack 0.31 air-strike -0.12 capture -0.14 hold -0.12 siege-break 0.16 deploy -0.12 statement 0.12',
  'under close': 'advance -0.1 siege -0.1 siege-break 0.13 aid 0.12',
  'under come':
    'air-strike 0.14 capture -0.29 siege -0.1 casualties 0.25 destroy 0.3 displace -0.14 statement 0.12',
  'under complain': 'capture 0.11',
  'under concede': 'casualties 0.3 statement 0.1',
  'under conclude': 'attack 0.28 ceasefire 0.17 statement -0.29',
  'under condemn': 'aid 0.15',
  'under confirm':
    'air-strike -0.1 shelling 0.19 bombing -0.13 hold -0.12 withdraw 0.32 siege-break 0.13 deploy 0.2 casualties 0.45 destroy 0.14 aid -0.22',
  'under consider': 'air-strike 0.22 ceasefire 0.48 statement -0.19',
  'under continue': 'attack 0.38 air-strike 0.18 statement -0.12',
  'under control': 'attack 0.12 hold 0.18 casualties -0.11',
  'under count':
    'air-strike -0.11 hold -0.12 withdraw 0.12 siege 0.12 casualties -0.11 abuse -0.12 displace -0.1 statement -0.22',
  'under cover': 'attack 0.29 advance 0.15',
  'under cross':
    'hold 0.11 siege 0.29 deploy -0.1 casualties -0.11 abuse 0.14 displace -0.24 statement -0.22',
  'under cut': 'capture 0.14 hold -0.11 siege 0.64 deploy -0.14 casualties 0.25 displace 0.16',
  'under damage': 'air-strike -0.23 repel 0.11 casualties 0.13 destroy 0.15 statement 0.15',
  'under dead': 'attack 0.14',
  'under decide': 'deploy 0.23 displace 0.2',
  'under declare': 'attack -0.23 capture 0.32 deploy -0.11 ceasefire 0.32',
  'under defend': 'air-strike -0.16 withdraw 0.12',
  'under demand': 'statement 0.14',
  'under deny':
    'attack 0.27 air-strike 0.11 capture -0.2 hold 0.14 withdraw 0.12 siege-break 0.11 deploy 0.15 casualties -0.18 abuse 0.26 destroy -0.16 displace -0.14 ceasefire 0.38 aid -0.13 statement -0.1',
  'under describe':
    'air-strike -0.16 capture -0.1 withdraw -0.17 advance 0.16 casualties 0.28 statement 0.22',
  'under destroy': 'attack -0.13 shelling -0.25 bombing 0.11',
  'under die': 'casualties 0.61 aid -0.11 statement 0.28',
  'under dig': 'air-strike 0.23 displace 0.11',
  'under displace': 'casualties -0.1 abuse 0.11 displace 0.24 ceasefire 0.11',
  'under do': 'attack -0.28 air-strike 0.24 shelling 0.44 casualties -0.1',
  'under document': 'withdraw -0.1 casualties 0.26 statement 0.14',
  'under draw': 'attack -0.1 ceasefire 0.19',
  'under drive':
    'attack 0.12 air-strike -0.12 hold 0.42 withdraw -0.19 siege-break 0.15 deploy 0.13 casualties -0.19 abuse -0.18 displace 0.29 statement -0.15',
  'under drop': 'attack -0.12 shelling -0.17 siege 0.17 deploy 0.27 abuse -0.1 displace -0.17 statement 0.1',
  'under end': 'shelling 0.13 bombing 0.16 advance 0.12 siege 0.12 ceasefire 0.13 statement -0.24',
  'under enter':
    'air-strike -0.13 shelling 0.14 bombing 0.26 capture -0.19 withdraw 0.12 repel 0.28 deploy 0.36 abuse -0.1 destroy -0.1 ceasefire -0.12 aid 0.54',
  'under establish': 'hold 0.13 statement 0.1',
  'under estimate': 'hold 0.11 siege 0.28 statement -0.1',
  'under evacuate': 'attack -0.1 air-strike 0.12 displace 0.26',
  'under expect':
    'capture 0.3 withdraw 0.11 casualties -0.18 abuse -0.11 displace 0.19 ceasefire 0.19 statement -0.14',
  'under explain': 'deploy 0.28 statement -0.14',
  'under fail': 'capture 0.14 ceasefire 0.26',
  'under fall':
    'attack 0.76 air-strike 0.13 shelling 0.41 deploy -0.11 casualties -0.15 abuse -0.12 destroy 0.32 displace -0.14 statement 0.29',
  'under fight': 'withdraw -0.1 siege-break 0.15 deploy -0.12 casualties 0.17 statement -0.15',
  'under film': 'abuse 0.11 displace 0.15 statement -0.12',
  'under find':
    'attack -0.12 air-strike 0.22 shelling -0.13 bombing 0.11 withdraw -0.1 deploy -0.13 casualties -0.21 abuse 0.23 destroy 0.1 aid -0.11 statement -0.35',
  'under fire':
    'attack -0.23 shelling 0.81 hold 0.73 withdraw 0.18 advance -0.14 deploy -0.32 destroy -0.19 displace 0.24 ceasefire -0.12',
  'under first': 'withdraw 0.41 casualties 0.27 displace -0.15 ceasefire 0.25 statement -0.19',
  'under flee': 'attack 0.21 deploy -0.16 abuse 0.24 displace 0.42 aid 0.18 statement -0.19',
  'under fly': 'air-strike -0.13 deploy 0.21',
  'under foil': 'attack 0.18 repel 0.33 siege 0.11 siege-break 0.13 casualties 0.24',
  'under follow': 'air-strike 0.32 casualties 0.1',
  'under force':
    'attack 0.17 bombing 0.18 hold -0.11 withdraw -0.1 repel -0.11 displace 0.16 ceasefire 0.3 breach 0.16 statement -0.27',
  'under free': 'attack 0.13 casualties 0.11 abuse 0.36 displace 0.1 statement -0.12',
  'under get':
    'attack 0.13 hold -0.18 withdraw -0.1 repel 0.35 deploy -0.23 casualties 0.11 aid -0.11 statement -0.11',
  'under give': 'attack 0.12 air-strike -0.19 hold 0.17 withdraw 0.2 destroy -0.2 ceasefire 0.48',
  'under go':
    'air-strike -0.29 bombing -0.1 capture -0.13 hold -0.15 advance -0.11 siege -0.14 siege-break 0.13 deploy -0.27 casualties -0.13 displace 0.21 aid -0.1 statement 0.26',
  'under ground': 'displace -0.17',
  'under hand': 'hold -0.16 withdraw 0.27 abuse 0.15 ceasefire -0.1',
  'under have':
    'air-strike -0.23 capture 0.11 hold -0.35 withdraw -0.18 repel 0.14 siege-break -0.13 deploy -0.15 abuse -0.2 destroy -0.21 displace -0.51 breach -0.11',
  'under hear': 'air-strike 0.28 hold -0.26 deploy -0.18 destroy 0.11 statement -0.26',
  'under help': 'air-strike -0.16 repel -0.11 statement 0.1',
  'under hit':
    'attack -0.2 shelling 0.1 bombing 0.13 capture -0.11 hold 0.12 withdraw -0.11 deploy 0.28 casualties 0.26 destroy 0.15 statement -0.2',
  'under hold': 'hold 0.23 siege -0.3 abuse 0.23 ceasefire 0.36 breach 0.12 aid 0.23 statement -0.2',
  'under hope': 'aid 0.17 statement -0.21',
  'under include': 'destroy 0.17 displace 0.1',
  'under inform': 'attack -0.13 capture 0.12 withdraw 0.16 aid 0.13 statement -0.26',
  'under insist':
    'shelling -0.21 hold -0.11 withdraw -0.16 deploy 0.19 abuse 0.24 displace -0.11 ceasefire 0.27',
  'under intend': 'breach 0.16',
  'under join': 'attack 0.2 siege 0.12 casualties -0.11 abuse 0.18 statement 0.2',
  'under keep': 'attack -0.17 shelling 0.14 hold 0.4 deploy 0.16 displace -0.22 aid 0.23',
  'under kill':
    'attack -0.25 air-strike 0.55 bombing 0.24 hold -0.15 withdraw -0.25 repel -0.11 deploy -0.44 casualties 0.59 destroy -0.11 displace -0.21 ceasefire -0.18 breach -0.13 aid -0.35 statement -0.45',
  'under knock': 'statement -0.12',
  'under know':
    'attack -0.21 capture -0.11 hold -0.1 withdraw -0.14 abuse 0.28 displace -0.16 ceasefire -0.13 aid -0.13 statement 0.21',
  'under land': 'attack 0.12 shelling -0.15 displace -0.12',
  'under launch': 'attack 0.28 shelling 0.19 withdraw 0.22 advance 0.21 deploy -0.11 statement -0.22',
  'under lead': 'attack 0.11 air-strike -0.1 deploy 0.19',
  'under leave':
    'attack 0.18 air-strike 0.13 bombing 0.23 advance -0.11 siege 0.23 deploy 0.18 casualties -0.11 abuse -0.45 destroy -0.11 ceasefire 0.19 aid -0.17 statement -0.25',
  'under let':
    'air-strike -0.16 shelling 0.11 capture -0.2 hold -0.18 withdraw -0.18 casualties -0.15 destroy -0.13 ceasefire 0.13 aid -0.37 statement 0.58',
  'under lie': 'advance 0.17 deploy 0.13 statement 0.37',
  'under like': 'deploy -0.11',
  'under likely': 'casualties 0.18 displace -0.21',
  'under live': 'air-strike 0.14 hold -0.22 siege 0.28',
  'under look': 'deploy -0.21 casualties 0.1 displace 0.15',
  'under lose':
    'attack 0.2 air-strike 0.1 shelling -0.14 bombing 0.13 capture 0.28 withdraw -0.11 casualties 0.13 displace -0.2 aid -0.1',
  'under maintain': 'casualties -0.18 abuse 0.14 breach 0.15 statement 0.48',
  'under make':
    'shelling -0.17 bombing -0.15 hold 0.17 withdraw -0.15 siege -0.16 casualties 0.25 abuse 0.15 destroy -0.11 displace 0.16 ceasefire -0.12 aid -0.11',
  'under man': 'withdraw 0.17',
  'under mean': 'capture 0.16 deploy -0.1',
  'under meet': 'shelling -0.17 capture 0.16 withdraw 0.16 advance 0.19 displace -0.1',
  'under miss': 'casualties 0.13 abuse 0.13',
  'under move': 'capture 0.26 hold -0.19 advance 0.29 deploy 0.23 abuse 0.18 statement 0.12',
  'under name': 'casualties 0.13 statement 0.46',
  'under need': 'attack 0.22 statement 0.23',
  'under note': 'air-strike 0.15 abuse -0.12 displace -0.11 statement -0.13',
  'under of force': 'hold 0.15',
  'under of side': 'deploy 0.1 displace 0.15 ceasefire 0.12 statement -0.13',
  'under of speaker': 'attack 0.16 hold 0.16',
  'under offer': 'withdraw 0.12 deploy 0.13',
  'under one': 'attack 0.17 shelling 0.17 capture 0.16 siege 0.26 aid 0.14',
  'under open':
    'attack -0.21 bombing -0.14 withdraw -0.11 advance 0.14 repel 0.32 siege-break 0.16 casualties -0.1 abuse 0.22 destroy -0.12 displace 0.45',
  'under order': 'deploy 0.31',
  'under overrun':
    'attack 0.1 capture 0.26 hold -0.26 withdraw 0.15 deploy -0.11 casualties -0.11 abuse 0.15 aid 0.12',
  'under pay': 'casualties 0.11 displace 0.2 ceasefire 0.14',
  'under permit': 'withdraw -0.1 deploy -0.15 displace 0.23 ceasefire 0.11 aid 0.11 statement -0.21',
  'under point': 'deploy 0.13 abuse 0.18',
  'under post': 'hold 0.13 advance 0.17 deploy -0.1 casualties 0.14 abuse 0.13 destroy 0.11',
  'under prepare':
    'attack 0.34 air-strike 0.12 capture -0.11 siege-break 0.16 casualties -0.12 abuse -0.11 statement -0.21',
  'under present': 'attack -0.1 air-strike 0.18 withdraw -0.11 deploy 0.29',
  'under prevent': 'deploy 0.16',
  'under promise': 'attack -0.12 capture -0.12 hold -0.13 displace 0.29 aid 0.11 statement 0.15',
  'under provide': 'deploy 0.16 statement 0.18',
  'under publish': 'deploy 0.14',
  'under pull': 'attack -0.11 capture -0.23 hold 0.46 withdraw 0.24 deploy 0.12 aid 0.13 statement 0.13',
  'under push': 'attack 0.3 air-strike -0.1 advance 0.15 repel -0.16',
  'under put':
    'attack -0.29 bombing 0.11 hold -0.1 casualties 0.45 abuse 0.15 destroy 0.24 ceasefire 0.12 aid -0.16 statement -0.15',
  'under raise': 'withdraw 0.2 siege -0.1 deploy -0.11 statement 0.19',
  'under reach':
    'attack 0.11 shelling 0.16 hold 0.16 advance 0.28 deploy -0.17 casualties -0.15 abuse -0.13 destroy -0.1 displace -0.17 statement -0.19',
  'under ready': 'statement 0.23',
  'under recall': 'deploy 0.13 abuse 0.2 statement 0.24',
  'under recapture': 'air-strike 0.13 withdraw 0.12 statement -0.11',
  'under receive': 'casualties -0.11 statement -0.1',
  'under record': 'hold 0.1 abuse 0.24 breach 0.33 statement -0.11',
  'under refuse': 'attack -0.15 casualties -0.11 ceasefire 0.29 aid -0.16',
  'under register': 'breach 0.16 aid 0.15 statement -0.15',
  'under reject': 'hold 0.1 withdraw -0.19',
  'under release': 'air-strike 0.18 abuse 0.19 statement -0.2',
  'under remain': 'shelling -0.16 hold 0.31',
  'under renew': 'deploy 0.13',
  'under reply': 'attack -0.16 statement 0.31',
  'under report':
    'air-strike -0.2 shelling -0.15 bombing 0.2 capture 0.3 hold -0.12 deploy 0.2 abuse -0.17 ceasefire 0.18 aid -0.12 statement -0.35',
  'under respond': 'shelling 0.1 withdraw 0.15 deploy -0.14 statement 0.18',
  'under restore': 'attack 0.18 siege -0.12 statement 0.16',
  'under resume': 'air-strike 0.16 shelling 0.18 capture 0.15 hold -0.13 ceasefire 0.14 statement -0.13',
  'under retake': 'shelling -0.1 capture 0.4',
  'under return': 'attack 0.13 shelling 0.28 capture 0.11 deploy 0.25 statement -0.16',
  'under rise':
    'attack -0.12 air-strike 0.18 bombing -0.1 hold 0.12 casualties 0.1 destroy 0.14 statement -0.11',
  'under run': 'bombing -0.18 capture 0.14 withdraw 0.27',
  'under say':
    'air-strike -0.19 shelling -0.5 bombing 0.35 capture -0.27 hold -0.18 repel 0.21 siege -0.17 deploy -0.38 abuse -0.26 destroy -0.22 ceasefire -0.21 breach -0.24 aid -0.35 statement -0.1',
  'under see':
    'bombing -0.17 hold 0.3 withdraw -0.23 advance -0.16 siege-break 0.11 deploy 0.55 abuse -0.17 destroy 0.24 displace -0.18 aid -0.11 statement 0.18',
  'under seem': 'air-strike 0.14 withdraw 0.15 casualties -0.18',
  'under seize': 'attack 0.11 advance 0.29',
  'under sell': 'hold 0.18 siege 0.18 statement -0.2',
  'under send':
    'attack -0.23 shelling 0.34 bombing 0.14 capture -0.17 withdraw 0.17 deploy 0.73 destroy -0.16 aid -0.12 statement -0.22',
  'under separate': 'casualties 0.34',
  'under set': 'air-strike 0.12 deploy 0.12 casualties -0.13 abuse -0.13 destroy 0.15 displace 0.14',
  'under shell':
    'air-strike 0.1 shelling 0.49 hold 0.3 withdraw -0.18 casualties -0.1 displace 0.15 statement -0.21',
  'under shoot':
    'air-strike -0.14 withdraw -0.1 repel 0.12 casualties 0.24 abuse 0.33 displace 0.29 aid 0.25 statement -0.23',
  'under show':
    'air-strike -0.14 capture -0.24 hold 0.18 withdraw -0.1 advance 0.15 siege-break 0.16 deploy 0.14 destroy -0.24',
  'under siege': 'breach 0.1',
  'under sign': 'statement 0.29',
  'under sit': 'abuse -0.11',
  'under speak':
    'air-strike 0.11 bombing 0.16 hold -0.1 casualties -0.19 abuse 0.43 ceasefire 0.12 aid -0.15 statement -0.13',
  'under speaker': 'bombing 0.19 siege -0.1 displace 0.11 ceasefire 0.2',
  'under spend': 'attack 0.12 statement 0.19',
  'under stand': 'deploy 0.21 aid 0.25 statement 0.16',
  'under start': 'shelling 0.26 bombing -0.1 displace -0.1',
  'under state': 'air-strike 0.15 abuse 0.33 statement -0.13',
  'under station': 'destroy -0.13',
  'under stay': 'attack 0.1 capture 0.13 statement -0.12',
  'under stop':
    'attack 0.11 capture -0.14 hold -0.11 withdraw -0.24 advance 0.17 casualties -0.13 ceasefire 0.18 breach 0.13 aid 0.18 statement 0.7',
  'under storm':
    'attack 0.18 bombing 0.18 capture -0.11 withdraw 0.11 casualties -0.21 abuse -0.13 displace 0.26 aid 0.17 statement -0.13',
  'under stress': 'attack 0.15 statement -0.24',
  'under strike': 'attack -0.12 air-strike 0.32 abuse -0.1 ceasefire 0.2 statement -0.24',
  'under suggest': 'attack 0.26 air-strike -0.11 displace 0.15',
  'under supply': 'withdraw 0.18 deploy 0.1 abuse -0.13 aid 0.14 statement 0.19',
  'under suppose': 'withdraw 0.11 breach 0.15 aid 0.13',
  'under surround': 'attack 0.1 statement -0.1',
  'under suspend': 'capture 0.12 withdraw -0.1 siege 0.17 breach 0.15 aid 0.1 statement -0.18',
  'under take':
    'air-strike 0.34 shelling -0.17 capture 0.43 hold 0.21 advance 0.41 repel 0.2 siege -0.27 deploy 0.35 casualties 0.23 destroy -0.14 aid -0.28 statement -0.66',
  'under talk': 'aid 0.16',
  'under target': 'air-strike 0.17',
  'under tell':
    'capture 0.17 withdraw 0.17 repel -0.17 siege 0.23 siege-break 0.19 deploy -0.26 destroy -0.37 ceasefire -0.13 aid -0.1',
  'under tells hold': 'capture 0.13',
  'under tells shelling': 'hold 0.2 withdraw 0.12 displace 0.12',
  'under tells siege': 'breach 0.1',
  'under think':
    'air-strike -0.12 hold 0.32 withdraw -0.12 deploy 0.16 displace -0.1 ceasefire -0.1 aid -0.12 statement -0.2',
  'under threaten': 'attack 0.26 hold 0.1 withdraw -0.17 advance 0.15 abuse 0.21 statement 0.7',
  'under throw': 'destroy 0.16',
  'under time': 'shelling -0.11 deploy 0.16 abuse 0.15 aid -0.1 statement 0.23',
  'under trap': 'bombing 0.16 hold 0.11',
  'under treat': 'casualties 0.2 abuse -0.14 statement 0.13',
  'under truce': 'attack -0.12 withdraw 0.24 deploy 0.18 abuse 0.24 ceasefire 0.43',
  'under try':
    'attack 0.35 shelling 0.19 bombing 0.23 capture -0.15 withdraw 0.17 repel 0.12 deploy -0.23 abuse 0.18 displace 0.11 ceasefire -0.12 aid -0.1 statement -0.35',
  'under turn': 'air-strike 0.12 bombing 0.14 capture -0.13 repel 0.11 deploy 0.23 statement -0.3',
  'under understand': 'statement 0.2',
  'under urge': 'attack -0.12 statement 0.29',
  'under use': 'attack -0.18 air-strike -0.12 abuse -0.13 displace -0.25 statement -0.16',
  'under violate': 'shelling 0.36 ceasefire 0.21 breach 0.15 statement -0.1',
  'under visit': 'casualties 0.19',
  'under vow': 'capture 0.1 statement 0.45',
  'under wait': 'attack -0.1 deploy -0.12 casualties -0.1 aid 0.25',
  'under walk': 'attack -0.11 air-strike -0.21 abuse -0.1 displace 0.53',
  'under want':
    'attack -0.2 hold -0.11 siege-break -0.15 deploy -0.14 casualties 0.12 displace 0.18 ceasefire -0.14 statement 0.2',
  'under warn':
    'attack -0.1 shelling -0.16 capture -0.1 hold -0.14 withdraw -0.22 deploy -0.16 abuse 0.15 destroy 0.14 displace 0.15 ceasefire -0.15 statement 0.54',
  'under what': 'statement -0.16',
  'under withdraw':
    'attack -0.14 capture -0.11 hold -0.13 withdraw 0.6 advance 0.13 deploy -0.15 displace 0.1 statement -0.13',
  'under wound': 'shelling -0.15 casualties 0.11 destroy 0.18 displace 0.14',
  'under write': 'capture -0.1 advance 0.15 deploy -0.19 abuse 0.19 statement 0.29',
  'until =date': 'air-strike 0.3 hold 0.11 withdraw 0.12 siege 0.12',
  'until force': 'hold -0.11 withdraw 0.16 destroy 0.14',
  'verb abandon': 'withdraw 0.28',
  'verb abandone': 'withdraw 0.12',
  'verb abandoned': 'withdraw 0.12',
  'verb able': 'repel 0.19 deploy -0.12 abuse 0.14 destroy 0.14 aid 0.42',
  'verb accept': 'air-strike 0.12 withdraw -0.1 deploy -0.1 ceasefire 0.27 aid 0.13 statement -0.18',
  'verb accuse':
    'air-strike -0.21 bombing 0.14 capture 0.1 siege -0.1 deploy -0.12 casualties -0.13 abuse 0.11 aid 0.11 statement -0.12',
  'verb acknowledge':
    'attack 0.33 air-strike 0.27 shelling 0.25 withdraw 0.16 deploy 0.11 casualties 0.32 abuse 0.13 statement -0.24',
  'verb act': 'air-strike -0.1 abuse 0.16 statement -0.1',
  'verb ad': 'shelling 0.14 ceasefire 0.26 aid 0.12',
  'verb add': 'shelling 0.14 capture 0.15 ceasefire 0.26 aid 0.12',
  'verb adde': 'shelling 0.14 ceasefire 0.26 aid 0.12',
  'verb added': 'shelling 0.15 ceasefire 0.29 statement -0.17',
  'verb adding': 'aid 0.18 statement 0.11',
  'verb admit': 'shelling 0.11 bombing 0.15 deploy 0.12 statement -0.17',
  'verb admitt': 'shelling 0.12 bombing 0.15 statement -0.11',
  'verb admitte': 'shelling 0.12 bombing 0.15 statement -0.11',
  'verb admitted': 'shelling 0.12 bombing 0.15 statement -0.11',
  'verb advance': 'attack -0.25 advance 0.28 siege 0.16 deploy -0.1',
  'verb agree':
    'attack -0.1 air-strike -0.14 capture 0.1 withdraw 0.26 siege 0.12 deploy 0.23 casualties 0.1 ceasefire 0.3 breach -0.15 statement -0.17',
  'verb agree on': 'ceasefire 0.1',
  'verb aim': 'attack -0.11 air-strike 0.22 siege-break 0.2',
  'verb aime': 'air-strike 0.14',
  'verb aimed': 'air-strike 0.14',
  'verb allege': 'casualties 0.14 abuse 0.11 statement -0.11',
  'verb allow': 'attack -0.22 deploy -0.17 displace 0.12 ceasefire 0.11 aid 0.23 statement 0.21',
  'verb allowe': 'attack -0.1 deploy -0.13 displace 0.15 aid 0.28',
  'verb allowed': 'attack -0.1 deploy -0.13 displace 0.15 aid 0.28',
  'verb ally': 'attack -0.11 deploy -0.12 casualties 0.11 statement 0.11',
  'verb announce': 'attack 0.11 air-strike -0.1 bombing 0.11 capture 0.27 casualties -0.34 displace 0.11',
  'verb announce on': 'capture -0.11 deploy 0.17',
  'verb answer': 'attack 0.12 air-strike 0.1 casualties 0.23 statement -0.16',
  'verb answere': 'air-strike 0.12 casualties 0.25 abuse 0.1 statement -0.14',
  'verb answered': 'air-strike 0.13 abuse 0.1 statement -0.1',
  'verb appeal': 'ceasefire 0.11 aid 0.13 statement 0.15',
  'verb appear': 'abuse 0.13 statement 0.21',
  'verb appeare': 'capture 0.1',
  'verb appeared': 'capture 0.1',
  'verb arm': 'attack 0.11 shelling 0.14',
  'verb arme': 'attack 0.15 shelling 0.14 statement 0.11',
  'verb armed': 'attack 0.15 shelling 0.14 statement 0.11',
  'verb arrest': 'bombing 0.1 casualties -0.23 abuse 0.25',
  'verb arreste': 'bombing 0.11 casualties -0.23 abuse 0.1',
  'verb arrested': 'bombing 0.11 casualties -0.23 abuse 0.1',
  'verb arrive':
    'attack 0.15 withdraw 0.11 repel 0.14 siege-break 0.12 deploy 0.12 abuse -0.11 destroy 0.27 displace 0.44',
  'verb ask':
    'shelling -0.13 capture -0.1 withdraw -0.16 casualties -0.16 displace -0.18 aid -0.1 statement -0.33',
  'verb aske':
    'attack -0.13 air-strike -0.14 shelling -0.1 withdraw -0.13 deploy -0.18 casualties -0.12 abuse -0.13 statement 0.17',
  'verb asked': 'attack -0.11 air-strike -0.24 withdraw -0.11 deploy -0.15 casualties -0.11 abuse -0.11',
  'verb asking': 'air-strike 0.1 statement 0.15',
  'verb attack': 'attack 0.17 deploy -0.1 casualties -0.1 statement 0.13',
  'verb attacke': 'attack 0.35 shelling -0.17 bombing -0.18 repel 0.1',
  'verb attacked': 'attack 0.39 shelling -0.16 bombing -0.18 repel 0.11',
  'verb attempt': 'attack 0.23 advance 0.25 repel 0.15 abuse 0.22 displace 0.18',
  'verb attempte': 'attack 0.23 advance 0.25 repel 0.15 abuse 0.22 displace 0.18',
  'verb attribute': 'hold 0.15 withdraw -0.1 deploy 0.12 abuse 0.17',
  'verb back': 'hold 0.1 statement -0.11',
  'verb backe': 'statement -0.14',
  'verb backed': 'statement -0.14',
  'verb base': 'siege 0.14 deploy -0.2',
  'verb be':
    'shelling -0.26 bombing 0.24 capture 0.47 hold 0.28 withdraw 0.32 repel -0.12 siege -0.14 siege-break 0.14 displace 0.27 statement 0.25',
  'verb beat': 'air-strike 0.11 withdraw 0.12',
  'verb become': 'attack 0.11 air-strike 0.12 capture 0.11 siege 0.17 statement -0.12',
  'verb begin': 'withdraw 0.2 deploy 0.17 ceasefire 0.19 statement -0.16',
  'verb begin in': 'attack -0.33 capture 0.15',
  'verb begin on': 'attack 0.5',
  'verb behead': 'casualties -0.19',
  'verb beheade': 'casualties -0.19',
  'verb beheaded': 'casualties -0.19',
  'verb believe':
    'air-strike 0.27 shelling 0.11 hold 0.27 deploy -0.1 destroy 0.16 displace -0.11 aid 0.1 statement 0.16',
  'verb belong': 'shelling 0.15 bombing 0.17 hold 0.25 deploy -0.15 statement -0.12',
  'verb belonge': 'bombing 0.17 hold -0.12 casualties 0.12',
  'verb blame': 'attack 0.22 air-strike 0.35 shelling 0.24 deploy -0.1 destroy 0.15 breach 0.25',
  'verb block': 'capture 0.18 repel 0.14 siege 0.22 statement 0.28',
  'verb blocke': 'repel 0.15 siege 0.23 statement 0.3',
  'verb blocked': 'repel 0.15 siege 0.23 statement 0.3',
  'verb blow': 'bombing -0.11 destroy 0.31 statement 0.2',
  'verb blow up': 'destroy 0.31',
  'verb board': 'withdraw 0.12',
  'verb bomb': 'shelling 0.13 bombing -0.14 deploy -0.13 destroy -0.25 ceasefire 0.12',
  'verb bombe': 'shelling 0.26 bombing -0.1 hold 0.12 destroy -0.17',
  'verb bombed': 'air-strike 0.33 shelling -0.1 hold 0.14 withdraw 0.1 destroy -0.15',
  'verb br': 'attack 0.13 siege 0.13 deploy -0.27',
  'verb bre': 'attack 0.13 siege 0.13 deploy -0.27',
  'verb break':
    'air-strike -0.1 shelling -0.16 capture 0.2 withdraw 0.13 advance -0.14 siege -0.1 siege-break 0.2 casualties 0.1 abuse -0.1 ceasefire 0.21 breach -0.13 statement -0.1',
  'verb break out': 'attack 0.26 shelling -0.11 withdraw 0.14 displace 0.14',
  'verb bring':
    'attack -0.14 capture 0.12 hold -0.22 withdraw -0.17 advance 0.2 repel 0.13 siege 0.12 siege-break 0.11 deploy -0.14 abuse -0.16 destroy 0.12 statement -0.2',
  'verb bring down': 'air-strike -0.12 shelling 0.12 repel 0.19 deploy -0.13 destroy 0.2',
  'verb bringe': 'hold 0.12',
  'verb bringing': 'hold 0.12',
  'verb broker': 'ceasefire 0.23 statement -0.13',
  'verb brokere': 'ceasefire 0.23 statement -0.13',
  'verb brokered': 'ceasefire 0.23 statement -0.13',
  'verb build': 'displace 0.12',
  'verb burn': 'attack 0.15 air-strike 0.22 casualties -0.28',
  'verb burne': 'attack 0.16 casualties -0.25 statement -0.1',
  'verb burned': 'attack 0.17 air-strike 0.1 shelling 0.13 casualties -0.24',
  'verb bury': 'shelling 0.13 bombing -0.1 casualties 0.33',
  'verb buy': 'statement 0.1',
  'verb cal': 'air-strike 0.14 capture 0.1 withdraw 0.15 deploy -0.19 abuse 0.14 aid 0.19 statement 0.1',
  'verb call':
    'deploy -0.13 casualties 0.12 abuse 0.25 displace 0.12 ceasefire -0.13 breach 0.12 aid 0.1 statement -0.12',
  'verb call on': 'abuse -0.1 statement 0.35',
  'verb calle': 'air-strike 0.14 capture 0.1 withdraw 0.15 deploy -0.19 abuse 0.14 aid 0.19 statement 0.1',
  'verb called': 'air-strike 0.16 deploy -0.12 abuse 0.3 displace 0.1 aid 0.23',
  'verb calling': 'capture 0.14 withdraw 0.11 abuse -0.16 statement 0.17',
  'verb capture': 'attack -0.26 statement -0.12',
  'verb carry':
    'shelling 0.21 bombing 0.22 withdraw -0.11 deploy 0.13 casualties -0.13 displace -0.26 aid 0.13',
  'verb carry out': 'air-strike 0.2 shelling 0.21 deploy -0.15 casualties -0.15 destroy -0.1 displace -0.11',
  'verb carrye': 'bombing 0.16 displace -0.11',
  'verb carrying': 'bombing 0.16 displace -0.11',
  'verb catch': 'hold 0.16 casualties 0.4 abuse 0.11 destroy 0.1',
  'verb cause': 'destroy -0.1 statement 0.15',
  'verb change': 'capture 0.33 withdraw 0.15 advance 0.18 statement -0.14',
  'verb choose': 'hold 0.15',
  'verb claim':
    'air-strike -0.1 bombing 0.18 capture -0.28 hold 0.16 repel 0.15 deploy 0.1 abuse 0.1 destroy 0.15 statement 0.36',
  'verb claime': 'attack 0.12 bombing 0.23 capture -0.11 casualties 0.17 abuse -0.15',
  'verb claimed': 'attack 0.12 bombing 0.23 capture -0.1 casualties 0.18 abuse -0.15',
  'verb clash': 'attack 0.42',
  'verb cleanse': 'capture 0.37 statement -0.16',
  'verb clear': 'withdraw 0.17 siege-break -0.14 statement -0.24',
  'verb cleare': 'capture 0.26 withdraw 0.19',
  'verb close': 'attack -0.1 air-strike -0.13 hold 0.28 repel 0.14 deploy -0.1 aid 0.16 statement 0.32',
  'verb collapse': 'destroy 0.1 ceasefire 0.18 breach 0.12 statement -0.1',
  'verb come':
    'air-strike 0.42 shelling 0.29 capture -0.22 hold -0.32 repel -0.12 siege -0.2 deploy 0.1 casualties 0.15 displace -0.17 aid -0.13 statement -0.1',
  'verb come back': 'attack -0.17 capture 0.15 advance 0.14 deploy -0.1 displace 0.22 statement 0.21',
  'verb come down': 'attack 0.22 air-strike 0.1 shelling 0.21 withdraw 0.18 destroy 0.41',
  'verb come in': 'attack 0.12 capture 0.24 deploy -0.11 casualties 0.13 statement -0.21',
  'verb come on': 'attack 0.12',
  'verb come out': 'attack 0.12 withdraw -0.17 abuse 0.17 statement 0.22',
  'verb come up': 'attack 0.18 shelling 0.15',
  'verb command': 'hold -0.1 deploy 0.11 casualties 0.11 statement -0.22',
  'verb comment': 'statement 0.39',
  'verb commit': 'breach 0.14',
  'verb committ': 'breach 0.14 statement -0.17',
  'verb committe': 'breach 0.14 statement -0.17',
  'verb committed': 'abuse -0.12 breach 0.14 statement -0.2',
  'verb complain': 'air-strike 0.11 destroy 0.14',
  'verb complaine': 'air-strike 0.12 withdraw 0.1 destroy 0.15',
  'verb complete': 'withdraw 0.17 abuse 0.13',
  'verb concede': 'air-strike 0.18 statement -0.12',
  'verb concern': 'breach 0.19 statement 0.26',
  'verb concerne': 'breach 0.19 statement 0.26',
  'verb concerned': 'breach 0.19 statement 0.26',
  'verb conclude': 'statement -0.12',
  'verb condemn': 'attack -0.16 air-strike -0.21 abuse -0.17 ceasefire 0.16 statement 0.36',
  'verb condemne': 'attack -0.15 air-strike -0.21 abuse -0.15 ceasefire 0.16 statement 0.32',
  'verb condemned': 'attack -0.14 air-strike -0.18 abuse -0.13 ceasefire 0.17 statement 0.31',
  'verb conduct': 'statement -0.11',
  'verb confine': 'attack 0.13 air-strike 0.14 withdraw 0.16 statement -0.15',
  'verb confirm': 'attack -0.12 air-strike 0.12 withdraw 0.18 abuse 0.21 displace 0.11',
  'verb confirme': 'air-strike 0.15 casualties -0.1 displace 0.13 statement -0.19',
  'verb confirmed': 'air-strike 0.15 casualties -0.1 displace 0.13 statement -0.13',
  'verb consider': 'attack -0.13 ceasefire 0.13',
  'verb consult': 'statement 0.5',
  'verb consulte': 'statement 0.5',
  'verb contact': 'statement -0.12',
  'verb continue': 'attack 0.2 air-strike 0.17 shelling 0.1 breach 0.17 aid 0.13 statement -0.19',
  'verb control': 'hold 0.51 siege -0.17 deploy -0.17 statement -0.38',
  'verb controll': 'shelling 0.14 hold 0.33 statement -0.12',
  'verb controlle': 'shelling 0.14 hold 0.33 statement -0.12',
  'verb controlled': 'shelling 0.14 hold 0.33 statement -0.12',
  'verb count': 'siege 0.11 abuse 0.11 statement -0.25',
  'verb counte': 'deploy 0.1 casualties 0.25 statement -0.15',
  'verb counted': 'deploy 0.11 casualties 0.27 statement -0.12',
  'verb cover': 'shelling 0.1 withdraw 0.2 advance 0.16 ceasefire -0.15',
  'verb covere': 'attack -0.11 shelling 0.11 withdraw 0.23 advance 0.18 ceasefire 0.18',
  'verb covered': 'withdraw 0.24 advance 0.18 ceasefire 0.18',
  'verb cros': 'attack 0.21 air-strike 0.12 capture 0.1 hold -0.1 advance 0.11 deploy 0.22 displace -0.16',
  'verb cross': 'attack 0.21 air-strike 0.12 hold -0.11 advance 0.1 deploy 0.21 destroy 0.1 displace -0.19',
  'verb crosse': 'attack 0.1 capture 0.15 hold -0.1 advance 0.19 deploy -0.1',
  'verb crossed': 'advance 0.29 deploy -0.1 displace 0.11',
  'verb crossing': 'capture 0.12 advance -0.1 displace -0.19',
  'verb cut': 'shelling 0.11 capture -0.11 siege 0.11 destroy 0.22 aid -0.18 statement -0.13',
  'verb cut off': 'siege -0.15 destroy 0.12 aid -0.18 statement 0.11',
  'verb damage': 'deploy 0.12 destroy -0.23',
  'verb dead': 'casualties 0.1 ceasefire 0.13',
  'verb decide': 'withdraw 0.15 displace 0.27',
  'verb declare': 'attack -0.13 air-strike 0.13 ceasefire 0.3 aid 0.15 statement 0.27',
  'verb decline': 'statement 0.15',
  'verb defend': 'attack 0.28 shelling -0.1 hold -0.12 withdraw 0.18 deploy -0.1 statement 0.12',
  'verb deliver': 'statement 0.11',
  'verb demand': 'deploy 0.12 statement 0.49',
  'verb demande': 'deploy 0.14 statement 0.41',
  'verb demanded': 'deploy 0.14 statement 0.41',
  'verb deny':
    'attack 0.23 air-strike 0.15 shelling 0.46 capture 0.17 withdraw 0.17 repel 0.13 deploy -0.12 destroy 0.22 displace -0.14 aid -0.12 statement -0.29',
  'verb depend': 'aid 0.18',
  'verb depend on': 'aid 0.18',
  'verb deploy': 'attack -0.13 hold -0.11 deploy 0.33 ceasefire 0.12',
  'verb describe': 'attack 0.1 statement 0.87',
  'verb destroy': 'attack -0.13 shelling -0.17 hold 0.13 casualties 0.17 destroy -0.1',
  'verb destroye': 'attack -0.13 shelling -0.16 hold 0.13 casualties 0.17 destroy 0.3',
  'verb destroyed': 'attack -0.12 air-strike 0.17 shelling -0.15 hold 0.14 casualties 0.18 destroy 0.16',
  'verb die': 'shelling 0.37 bombing -0.17 casualties -0.17 displace -0.15',
  'verb die in': 'attack 0.13 air-strike 0.16 casualties 0.13',
  'verb die on': 'casualties 0.18 statement 0.1',
  'verb dig': 'air-strike 0.16 advance 0.18 deploy 0.15 casualties 0.17',
  'verb dig in': 'deploy 0.2',
  'verb dismis': 'statement 0.22',
  'verb dismiss': 'statement 0.29',
  'verb dismisse': 'statement 0.22',
  'verb dismissed': 'statement 0.22',
  'verb displace': 'capture 0.11 displace 0.23',
  'verb dispute': 'attack -0.15',
  'verb do':
    'air-strike 0.17 capture 0.17 hold 0.13 withdraw -0.1 deploy -0.16 abuse 0.15 destroy -0.21 displace 0.13 ceasefire -0.17 aid -0.15 statement -0.19',
  'verb do in': 'attack 0.11',
  'verb doe': 'deploy 0.11 statement 0.13',
  'verb doing': 'deploy 0.11 statement 0.13',
  'verb drag': 'abuse 0.21 ceasefire 0.1 statement -0.12',
  'verb dragg': 'abuse 0.22 ceasefire 0.1 statement -0.12',
  'verb dragge': 'abuse 0.22 ceasefire 0.1 statement -0.12',
  'verb dragged': 'abuse 0.25 ceasefire 0.1',
  'verb draw': 'destroy -0.1 displace 0.13 statement 0.15',
  'verb drive':
    'air-strike -0.11 capture 0.14 hold 0.1 withdraw -0.1 advance -0.1 repel -0.16 siege -0.18 casualties -0.1 abuse -0.12 destroy -0.12 aid 0.24 statement -0.19',
  'verb drive out': 'shelling 0.13 repel 0.11 siege -0.15 displace 0.18 aid 0.17',
  'verb drop': 'attack -0.13 air-strike 0.14 deploy -0.1',
  'verb dropp': 'air-strike 0.16 aid -0.17',
  'verb droppe': 'air-strike 0.16 aid -0.17',
  'verb dropped': 'shelling -0.14 aid -0.14',
  'verb eat': 'deploy 0.17 aid 0.14 statement 0.18',
  'verb embrace': 'attack 0.15 capture 0.15 siege-break 0.38 statement -0.1',
  'verb empty': 'abuse 0.24 displace 0.77 ceasefire 0.24 statement -0.17',
  'verb encircle': 'hold -0.1 siege 0.11 statement -0.14',
  'verb end': 'attack -0.13 abuse 0.11 statement -0.25',
  'verb ende': 'siege 0.1 casualties 0.14 statement -0.15',
  'verb ended': 'hold 0.1 casualties 0.14 statement -0.15',
  'verb enter':
    'attack 0.19 shelling -0.12 capture 0.12 hold 0.21 withdraw -0.21 siege-break -0.1 displace -0.29 breach 0.13 aid 0.11',
  'verb entere':
    'shelling -0.11 capture 0.31 hold 0.24 withdraw -0.12 advance 0.12 displace -0.23 ceasefire -0.1 aid -0.15 statement 0.17',
  'verb entered':
    'shelling -0.1 capture 0.32 hold 0.24 withdraw -0.12 advance 0.13 displace -0.23 ceasefire -0.1 aid -0.13 statement 0.18',
  'verb escape': 'shelling -0.26 withdraw -0.18 deploy 0.15 displace 0.27',
  'verb establishe': 'attack 0.1',
  'verb established': 'attack 0.1',
  'verb estimate': 'siege 0.18 displace 0.1',
  'verb evacuate': 'attack 0.11 displace -0.15 ceasefire 0.2 aid 0.12 statement 0.23',
  'verb exchange': 'casualties 0.13',
  'verb execute': 'attack -0.1 abuse 0.17 statement 0.15',
  'verb expect': 'attack 0.19 withdraw 0.13 deploy 0.21 casualties -0.11 displace 0.14',
  'verb expecte': 'attack 0.17 withdraw 0.16 deploy 0.26 displace 0.15',
  'verb expected': 'attack 0.17 withdraw 0.16 deploy 0.26 displace 0.15',
  'verb expel': 'attack 0.24 hold 0.14 repel 0.11 statement -0.16',
  'verb explode': 'withdraw 0.15 statement 0.18',
  'verb face': 'deploy 0.22 abuse 0.16 statement 0.11',
  'verb fail': 'attack 0.16 capture 0.16 siege-break 0.12',
  'verb faile': 'attack 0.16 capture 0.16 siege-break 0.12 ceasefire 0.15 statement 0.11',
  'verb failed': 'attack 0.12 capture 0.17 siege-break 0.12 aid 0.1 statement 0.26',
  'verb fall': 'attack -0.12 shelling -0.12 ceasefire 0.13 aid 0.17',
  'verb fall in': 'shelling 0.14 capture 0.17',
  'verb fall on': 'capture -0.17 withdraw 0.13 casualties -0.12',
  'verb fear': 'statement 0.15',
  'verb feed': 'siege 0.11 deploy 0.15',
  'verb fight':
    'attack -0.38 air-strike -0.13 shelling -0.14 hold -0.11 advance 0.13 deploy 0.2 casualties 0.13 statement 0.11',
  'verb fight in': 'attack 0.17 deploy 0.36 statement -0.18',
  'verb fighte': 'deploy -0.22 casualties 0.22 statement 0.1',
  'verb fighting': 'deploy -0.23 casualties 0.21',
  'verb fil': 'air-strike 0.15 deploy 0.19 displace 0.17',
  'verb fill': 'attack -0.1 air-strike 0.15 deploy 0.18 displace 0.17',
  'verb fille': 'air-strike 0.15 deploy 0.19 displace 0.17',
  'verb filled': 'air-strike 0.16 displace 0.2',
  'verb film': 'withdraw 0.15 casualties -0.1 statement 0.16',
  'verb filme': 'withdraw 0.15 casualties -0.1 statement 0.16',
  'verb filmed': 'withdraw 0.15 casualties -0.1 statement 0.16',
  'verb find':
    'air-strike -0.17 bombing 0.16 capture 0.24 withdraw -0.12 deploy -0.18 casualties -0.17 abuse 0.29 displace -0.15',
  'verb find in': 'bombing 0.24 casualties 0.12 abuse 0.14 statement -0.16',
  'verb finish': 'attack 0.1 statement -0.16',
  'verb fire': 'capture 0.1 abuse -0.1 destroy -0.15 statement 0.17',
  'verb fire on': 'attack -0.1 shelling 0.1',
  'verb flee': 'air-strike -0.1 withdraw -0.23 deploy -0.14 statement -0.15',
  'verb fly': 'air-strike 0.1 capture 0.25 hold 0.16 deploy 0.2 statement -0.1',
  'verb follow': 'air-strike 0.28 withdraw 0.41 deploy -0.1 statement -0.2',
  'verb followe': 'air-strike 0.34 withdraw 0.11',
  'verb followed': 'air-strike 0.35 withdraw 0.13',
  'verb force': 'air-strike 0.17 withdraw 0.27 abuse 0.21',
  'verb free': 'siege-break 0.16 abuse 0.14',
  'verb gather': 'shelling 0.14 deploy -0.22 abuse 0.12 displace -0.15 statement 0.19',
  'verb gathere': 'shelling 0.15 deploy -0.12 displace -0.13',
  'verb gathered': 'shelling 0.16 deploy -0.13 statement 0.11',
  'verb get':
    'advance 0.28 siege 0.11 siege-break 0.24 deploy -0.26 casualties -0.11 destroy -0.11 displace 0.13 ceasefire 0.12 aid -0.14',
  'verb get out': 'deploy 0.1 displace 0.23',
  'verb give': 'shelling 0.12 withdraw 0.1 deploy 0.25 casualties 0.22 displace 0.12 breach 0.11 aid -0.43',
  'verb give up':
    'capture 0.16 withdraw 0.55 deploy -0.25 casualties 0.15 displace 0.1 ceasefire -0.12 aid -0.13',
  'verb go':
    'shelling 0.22 capture 0.24 withdraw -0.36 advance 0.21 deploy 0.35 destroy 0.22 displace -0.41 ceasefire -0.15 aid -0.25 statement -0.11',
  'verb go back': 'withdraw -0.26 abuse 0.1',
  'verb go home': 'deploy 0.13 statement 0.16',
  'verb go in': 'displace 0.17 aid 0.14 statement -0.19',
  'verb go off': 'bombing 0.2',
  'verb go on':
    'attack 0.11 capture 0.16 withdraw -0.19 deploy 0.23 abuse 0.14 displace -0.2 statement -0.12',
  'verb goe': 'attack 0.26 deploy -0.1 displace -0.24 statement 0.29',
  'verb going': 'attack 0.26 deploy -0.1 displace -0.24 statement 0.29',
  'verb guard': 'hold -0.13 withdraw 0.15 casualties 0.16 statement 0.2',
  'verb halt': 'attack 0.13 repel 0.19 displace 0.11 ceasefire -0.12 aid -0.12 statement 0.14',
  'verb hand': 'withdraw 0.18 deploy -0.17 displace 0.22',
  'verb hand out': 'displace 0.11 aid 0.24 statement -0.13',
  'verb hand over': 'capture 0.11 withdraw 0.12 deploy -0.12 casualties -0.11 statement 0.15',
  'verb hande': 'hold -0.14 withdraw 0.12 displace 0.25 statement 0.17',
  'verb hande out': 'displace 0.11',
  'verb hande over': 'capture 0.12 casualties -0.1 statement 0.21',
  'verb handed': 'capture 0.1 hold -0.1 withdraw 0.19 displace 0.11 statement -0.1',
  'verb handed over': 'capture 0.13 casualties -0.1',
  'verb hang': 'abuse -0.33 ceasefire 0.1',
  'verb happen': 'bombing 0.12 withdraw 0.13',
  'verb happene': 'bombing 0.14 withdraw 0.15',
  'verb happened': 'bombing 0.14',
  'verb harm': 'bombing 0.15 casualties 0.36 abuse -0.2',
  'verb have':
    'attack 0.15 capture 0.14 hold -0.1 withdraw 0.18 siege -0.1 siege-break -0.1 deploy -0.15 casualties -0.13 abuse -0.14 displace 0.16 breach -0.13 aid -0.17',
  'verb have in': 'air-strike 0.14 capture 0.12 deploy 0.1 casualties -0.12 displace 0.14 statement 0.2',
  'verb heade': 'displace 0.12',
  'verb hear':
    'attack 0.26 air-strike 0.44 shelling 0.1 bombing -0.36 capture 0.14 hold -0.11 casualties 0.36 displace -0.13 statement -0.47',
  'verb help': 'air-strike 0.11 displace 0.13',
  'verb helpe': 'displace 0.16 statement 0.27',
  'verb hit': 'air-strike 0.21 capture -0.1 destroy 0.18 breach 0.12 aid -0.17',
  'verb hold':
    'air-strike -0.12 capture -0.14 withdraw 0.13 advance -0.12 repel -0.15 deploy -0.28 abuse 0.22 displace 0.1 aid -0.16 statement -0.13',
  'verb hold in': 'hold -0.18 casualties 0.23 abuse -0.13 breach 0.11',
  'verb hold out': 'attack 0.25 siege 0.17 statement 0.13',
  'verb hold up': 'attack 0.13 hold -0.32 withdraw 0.17 casualties -0.21',
  'verb holde': 'attack 0.2 hold -0.15 siege 0.15 casualties -0.14 abuse 0.24 ceasefire 0.15 breach 0.1',
  'verb holding': 'attack 0.2 hold -0.15 siege 0.15 casualties -0.14 abuse 0.24 ceasefire 0.15 breach 0.1',
  'verb hope': 'advance 0.17 siege 0.12 aid 0.27',
  'verb hurt': 'casualties 0.36',
  'verb identify': 'abuse 0.13 statement -0.14',
  'verb include': 'capture 0.18 casualties 0.23',
  'verb inflict': 'attack 0.19 capture 0.11 withdraw -0.12 statement -0.11',
  'verb inflicte': 'attack 0.19 capture 0.11 withdraw -0.12 statement -0.11',
  'verb injure': 'shelling -0.15',
  'verb insist': 'abuse 0.19 statement -0.27',
  'verb insiste': 'statement -0.16',
  'verb insisted': 'statement -0.16',
  'verb intend': 'statement 0.19',
  'verb interview': 'statement -0.1',
  'verb it': 'air-strike 0.12 withdraw 0.13 casualties 0.1',
  'verb join': 'attack -0.16 shelling 0.15 siege-break 0.15 abuse 0.13 statement -0.1',
  'verb joine': 'shelling 0.16 siege-break 0.15 abuse 0.14',
  'verb joined': 'shelling 0.16 siege-break 0.15 abuse 0.14',
  'verb keep':
    'attack -0.2 air-strike 0.13 hold -0.24 advance 0.12 repel 0.16 deploy -0.19 casualties -0.1 abuse -0.15 displace -0.11 ceasefire 0.25 breach 0.11 aid 0.22 statement -0.28',
  'verb kil': 'bombing -0.13 withdraw -0.1 siege -0.1 abuse -0.15 destroy -0.17 displace -0.14',
  'verb kil in': 'casualties 0.17 abuse -0.12',
  'verb kil on': 'attack 0.15 air-strike 0.1',
  'verb kill':
    'attack 0.12 shelling -0.25 bombing -0.15 withdraw -0.1 siege -0.1 casualties -0.12 abuse -0.24 destroy -0.17 displace -0.14',
  'verb kill in': 'shelling -0.26 casualties 0.11 abuse -0.16',
  'verb kill on': 'attack 0.15 air-strike 0.1',
  'verb kille': 'bombing -0.13 withdraw -0.1 siege -0.1 abuse -0.15 destroy -0.17 displace -0.14',
  'verb kille in': 'casualties 0.17 abuse -0.12',
  'verb kille on': 'attack 0.15 air-strike 0.1',
  'verb killed': 'attack -0.25 casualties 0.28 abuse -0.12 destroy -0.15 displace -0.12 statement -0.45',
  'verb killed in': 'casualties 0.18 abuse -0.11',
  'verb killed on': 'attack 0.15 air-strike 0.1',
  'verb killing': 'attack 0.27 bombing -0.14 casualties -0.36 statement 0.42',
  'verb knock': 'attack 0.13 air-strike 0.15 repel 0.15 destroy 0.12',
  'verb know':
    'attack -0.13 shelling -0.1 hold -0.15 deploy -0.2 casualties 0.16 abuse 0.2 displace -0.14 aid -0.11 statement -0.15',
  'verb land': 'attack -0.11 air-strike -0.1 shelling 0.1 hold 0.1 deploy 0.11 aid 0.1',
  'verb land in': 'deploy -0.14',
  'verb lande': 'shelling 0.13 hold 0.14',
  'verb lande in': 'hold 0.11 deploy -0.14',
  'verb landed': 'shelling 0.11 hold 0.16',
  'verb landed in': 'air-strike 0.11 hold 0.13 deploy -0.13',
  'verb last': 'air-strike 0.12 capture 0.1 hold -0.1 siege 0.16 siege-break 0.13',
  'verb laste': 'attack 0.11 air-strike 0.13 capture 0.11 siege 0.17 siege-break 0.13 ceasefire -0.15',
  'verb lasted':
    'attack 0.11 air-strike 0.14 capture 0.11 withdraw 0.1 siege 0.17 siege-break 0.13 ceasefire -0.15',
  'verb launch': 'air-strike -0.22 shelling 0.28 deploy -0.1 statement -0.13',
  'verb launche': 'air-strike -0.21 hold 0.1 siege 0.1 deploy -0.1 statement -0.1',
  'verb launched': 'air-strike -0.21 hold 0.1 siege 0.1 deploy -0.1 statement -0.1',
  'verb lay': 'siege 0.1 ceasefire 0.1',
  'verb lead':
    'attack -0.16 air-strike -0.2 deploy 0.2 casualties -0.11 destroy 0.25 displace 0.16 statement -0.32',
  'verb leave':
    'shelling 0.26 hold 0.18 withdraw -0.49 siege 0.14 deploy -0.26 displace 0.28 ceasefire 0.16 breach 0.23 aid 0.13 statement 0.1',
  'verb leave in':
    'air-strike 0.17 shelling 0.14 hold 0.12 casualties 0.15 abuse -0.17 displace -0.1 statement -0.23',
  'verb let': 'capture -0.11 siege 0.13 deploy -0.2 destroy -0.12 ceasefire 0.26 breach 0.12 statement -0.12',
  'verb let out': 'hold 0.13 displace 0.19 ceasefire 0.16',
  'verb liberate': 'capture 0.36 deploy 0.15 statement -0.13',
  'verb lie':
    'attack 0.13 air-strike -0.13 capture 0.12 advance 0.11 deploy 0.16 ceasefire 0.14 statement 0.21',
  'verb lift': 'air-strike 0.16 bombing 0.16 siege -0.14',
  'verb lifte': 'air-strike 0.16 bombing 0.17 siege -0.13 siege-break 0.12',
  'verb lifted': 'bombing 0.18 statement 0.1',
  'verb like': 'statement -0.12',
  'verb link': 'capture 0.12 hold 0.19 abuse -0.12',
  'verb linke': 'abuse -0.11 statement 0.17',
  'verb list': 'displace 0.15 statement 0.26',
  'verb live': 'hold 0.12 deploy -0.1 casualties -0.1 abuse -0.15 destroy 0.17 statement 0.13',
  'verb live in': 'attack 0.11 hold 0.34 destroy 0.27 displace 0.15 statement 0.11',
  'verb load': 'withdraw 0.15 displace 0.29',
  'verb long': 'air-strike 0.17',
  'verb look': 'attack 0.1 air-strike -0.1 withdraw -0.13',
  'verb looke': 'deploy -0.11 statement 0.21',
  'verb looked': 'statement -0.16',
  'verb looking': 'statement 0.37',
  'verb lose':
    'shelling 0.12 hold -0.13 withdraw 0.28 casualties 0.15 abuse -0.21 displace -0.28 ceasefire -0.13',
  'verb maintain': 'deploy -0.16 statement -0.21',
  'verb make':
    'attack 0.17 shelling -0.1 siege -0.14 siege-break 0.11 deploy 0.16 casualties 0.17 abuse -0.23 destroy -0.15 displace -0.15 aid -0.19',
  'verb martyr': 'bombing 0.33 casualties -0.3',
  'verb martyre': 'bombing 0.33 casualties -0.3',
  'verb martyred': 'bombing 0.33 casualties -0.27',
  'verb matter': 'hold 0.13 casualties -0.16 statement -0.12',
  'verb mean': 'air-strike -0.14 siege -0.1 displace 0.19 statement -0.14',
  'verb meet': 'attack 0.2 advance 0.1 repel 0.16 deploy 0.17 ceasefire 0.33 breach 0.16 aid 0.24',
  'verb mention': 'deploy 0.18 ceasefire 0.12 aid 0.11 statement -0.1',
  'verb mine': 'attack -0.1 bombing 0.44 abuse 0.18 destroy 0.12',
  'verb mis': 'air-strike 0.12 casualties 0.19 abuse 0.11',
  'verb miss': 'air-strike 0.12 hold 0.18 casualties 0.18 abuse 0.11',
  'verb misse': 'air-strike 0.12 casualties 0.19 abuse 0.11',
  'verb missing': 'casualties 0.47 abuse 0.1 statement -0.1',
  'verb move':
    'attack 0.12 capture -0.23 hold -0.21 withdraw 0.23 advance -0.16 siege 0.18 deploy -0.14 ceasefire -0.11 statement 0.26',
  'verb name': 'withdraw 0.12 abuse -0.15 displace 0.1',
  'verb need': 'bombing 0.14 casualties 0.16 abuse -0.1 aid 0.22 statement 0.16',
  'verb neede': 'deploy 0.13 displace 0.1 aid 0.13',
  'verb needed': 'deploy 0.13 displace 0.1 aid 0.15',
  'verb negotiate': 'ceasefire -0.2',
  'verb observe': 'deploy -0.1 breach 0.1 statement -0.17',
  'verb offer': 'withdraw 0.25 deploy 0.11 ceasefire 0.15 statement -0.25',
  'verb offere': 'withdraw 0.26 deploy 0.12 ceasefire 0.16 statement -0.24',
  'verb offered': 'withdraw 0.27 deploy 0.13 ceasefire 0.16 statement -0.14',
  'verb one':
    'air-strike 0.17 shelling 0.16 hold -0.19 siege 0.31 deploy -0.11 casualties -0.12 ceasefire -0.11 statement -0.24',
  'verb open':
    'attack -0.17 hold -0.11 advance 0.13 repel 0.12 siege 0.21 abuse -0.12 displace 0.14 ceasefire -0.1 aid 0.11 statement 0.21',
  'verb open on': 'deploy 0.12 abuse 0.25',
  'verb opene': 'attack -0.11 shelling -0.1 capture -0.1 repel 0.13 deploy 0.2 displace 0.16 statement 0.11',
  'verb opene on': 'deploy 0.12 abuse 0.25',
  'verb opened': 'attack -0.21 shelling -0.13 repel 0.13 deploy 0.22 displace 0.19',
  'verb opened on': 'deploy 0.12 abuse 0.26',
  'verb operate': 'attack 0.29 deploy -0.12 statement 0.1',
  'verb order': 'shelling 0.22 withdraw 0.17 deploy 0.1 abuse 0.14',
  'verb ordere': 'air-strike 0.14 withdraw 0.17 deploy 0.1 abuse 0.14',
  'verb ordered': 'air-strike 0.14 withdraw 0.17 deploy 0.1 abuse 0.14',
  'verb over': 'attack -0.13 siege-break 0.11 displace 0.18 ceasefire 0.12 aid 0.32 statement 0.16',
  'verb overrun': 'capture 0.32',
  'verb pack': 'attack 0.12 bombing 0.11 hold 0.11 withdraw 0.26 displace 0.12 statement -0.12',
  'verb packe': 'attack 0.12 bombing 0.11 hold 0.11 withdraw 0.26 displace 0.12 statement -0.12',
  'verb packed': 'bombing 0.12 hold 0.11 displace 0.13',
  'verb party': 'ceasefire 0.32 aid 0.19 statement -0.32',
  'verb pas': 'withdraw 0.13 advance 0.13',
  'verb pass': 'withdraw 0.12 advance 0.13 deploy -0.11',
  'verb passe': 'withdraw 0.13 advance 0.13',
  'verb passed': 'withdraw 0.13 advance 0.14',
  'verb patrol': 'hold -0.44 deploy 0.37',
  'verb pay': 'siege 0.11 deploy 0.28 abuse 0.14 statement -0.15',
  'verb permit': 'deploy -0.1 displace 0.37 ceasefire 0.11 statement -0.11',
  'verb photograph': 'hold 0.11 deploy 0.23 casualties 0.12 destroy 0.1',
  'verb photographe': 'hold 0.15 deploy 0.26',
  'verb place': 'siege 0.16 abuse 0.31 statement 0.11',
  'verb plan': 'aid 0.24 statement -0.15',
  'verb plann': 'aid 0.1 statement -0.1',
  'verb planne': 'aid 0.1 statement -0.1',
  'verb plant': 'bombing 0.14 withdraw 0.14',
  'verb plante': 'bombing 0.14 withdraw 0.14',
  'verb planted': 'withdraw 0.15',
  'verb point': 'air-strike 0.14 withdraw 0.13 breach 0.15',
  'verb pointe': 'air-strike 0.15 breach 0.15',
  'verb post': 'attack 0.13 capture 0.14 deploy -0.12 casualties 0.33',
  'verb poste': 'capture 0.14 deploy -0.1 casualties 0.34 destroy 0.1',
  'verb posted': 'capture 0.14 deploy -0.1 casualties 0.34 destroy 0.1',
  'verb pound': 'air-strike 0.11',
  'verb pounde': 'air-strike 0.11',
  'verb pour': 'attack 0.1 capture 0.16 deploy -0.3 abuse 0.14 destroy 0.26 statement 0.13',
  'verb poure': 'attack 0.1 capture 0.16 deploy -0.3 abuse 0.14 destroy 0.26 statement 0.13',
  'verb prepare': 'attack 0.35 bombing 0.18 hold -0.1 siege-break 0.17 ceasefire -0.1',
  'verb pres': 'attack 0.21 advance -0.18',
  'verb present': 'hold 0.26 deploy 0.61 statement -0.23',
  'verb press': 'attack 0.21 advance -0.18',
  'verb prevent': 'deploy 0.14 aid 0.2 statement 0.16',
  'verb promise': 'deploy 0.43 casualties 0.12 ceasefire -0.16 aid 0.46',
  'verb protect': 'hold 0.13 deploy 0.1 breach 0.15',
  'verb provide': 'displace 0.12 aid -0.29',
  'verb publish': 'air-strike 0.32 casualties 0.15 destroy 0.23 statement -0.19',
  'verb publishe': 'air-strike 0.36 casualties 0.15 destroy 0.24 statement -0.27',
  'verb published': 'air-strike 0.37 casualties 0.15 destroy 0.24 statement -0.27',
  'verb pul': 'casualties 0.16 destroy 0.1',
  'verb pul back': 'shelling 0.13 withdraw 0.25 statement -0.15',
  'verb pul out': 'withdraw 0.13 casualties 0.11 statement -0.1',
  'verb pull': 'hold 0.1 casualties 0.13 abuse -0.12 displace -0.11',
  'verb pull back': 'shelling 0.12 hold 0.15 withdraw 0.23',
  'verb pull out': 'withdraw 0.21 casualties 0.1 statement -0.22',
  'verb pulle': 'casualties 0.16 destroy 0.1',
  'verb pulle back': 'shelling 0.13 withdraw 0.25 statement -0.15',
  'verb pulle out': 'withdraw 0.13 casualties 0.11 statement -0.1',
  'verb pulled': 'casualties 0.28 destroy 0.12',
  'verb pulled back': 'shelling 0.13 withdraw 0.23 statement -0.14',
  'verb pulled out': 'withdraw 0.16 casualties 0.14',
  'verb push':
    'attack -0.1 air-strike 0.19 capture -0.14 hold 0.11 advance 0.25 deploy -0.11 displace -0.13 statement -0.16',
  'verb pushe': 'attack -0.41 air-strike 0.21 capture -0.11 hold 0.12 withdraw 0.21',
  'verb pushed': 'attack -0.18 air-strike 0.12 hold 0.14 withdraw 0.11',
  'verb put':
    'capture -0.11 withdraw -0.2 deploy 0.32 casualties 0.18 destroy 0.11 displace 0.25 ceasefire 0.13 aid 0.1 statement 0.15',
  'verb put in': 'bombing 0.12 deploy 0.27 abuse 0.14 ceasefire 0.11',
  'verb put off': 'attack 0.28 capture 0.18 displace 0.13 ceasefire 0.27 aid 0.13 statement -0.22',
  'verb put out': 'air-strike 0.2 casualties -0.1 destroy 0.47 statement -0.14',
  'verb question': 'hold 0.16 abuse 0.14',
  'verb quote': 'statement -0.16',
  'verb raise': 'capture -0.24 casualties 0.17',
  'verb reach':
    'air-strike -0.14 bombing 0.18 advance 0.11 repel 0.13 siege 0.23 deploy 0.13 casualties -0.13 destroy -0.11 aid 0.16',
  'verb reache': 'bombing 0.2 repel 0.14 deploy 0.18 abuse -0.15 ceasefire 0.17 aid -0.16 statement -0.21',
  'verb reached':
    'attack -0.14 shelling -0.15 withdraw 0.11 repel 0.15 deploy 0.21 casualties -0.14 ceasefire 0.19 aid -0.15 statement -0.18',
  'verb reaching': 'attack 0.14 shelling 0.13 bombing 0.11 casualties 0.13',
  'verb read': 'attack -0.1 statement -0.11',
  'verb ready': 'attack 0.11 statement 0.13',
  'verb recapture': 'attack -0.19 capture 0.15',
  'verb receive': 'deploy 0.1 casualties 0.18 aid 0.26',
  'verb record': 'attack -0.13 shelling 0.16 statement 0.13',
  'verb recorde': 'attack -0.12 shelling 0.16 destroy 0.1 statement 0.1',
  'verb recorded': 'attack -0.12 shelling 0.16 destroy 0.1 statement 0.1',
  'verb recover': 'capture 0.18 casualties 0.21',
  'verb recovere': 'casualties 0.23',
  'verb recovered': 'casualties 0.1',
  'verb refer': 'casualties 0.13 statement 0.17',
  'verb referr': 'casualties 0.13',
  'verb referre': 'casualties 0.13',
  'verb refuse': 'attack -0.12 air-strike -0.1 shelling -0.1 withdraw 0.1 displace 0.27 statement 0.23',
  'verb regard': 'statement 0.32',
  'verb register': 'breach 0.35',
  'verb registere': 'breach 0.35',
  'verb registered': 'breach 0.35',
  'verb reject': 'air-strike 0.17 capture 0.14 casualties 0.13 breach 0.16 statement -0.1',
  'verb rejecte': 'air-strike 0.18 capture 0.16 abuse 0.1 breach 0.17',
  'verb rejected': 'air-strike 0.18 capture 0.16 abuse 0.1 breach 0.17',
  'verb release': 'abuse 0.11 destroy 0.13 displace 0.22 statement -0.18',
  'verb remain':
    'attack -0.12 air-strike -0.11 shelling -0.12 hold 0.11 siege 0.24 deploy 0.2 abuse 0.12 displace 0.12 aid -0.22',
  'verb remain in': 'displace 0.11 statement -0.13',
  'verb remaine': 'withdraw 0.13 destroy 0.1 displace 0.27 statement 0.18',
  'verb remained': 'withdraw 0.13 destroy 0.11 displace 0.28 statement 0.19',
  'verb remove': 'withdraw 0.15 deploy -0.11 casualties 0.14 aid 0.18',
  'verb renew': 'attack -0.11 aid 0.15 statement -0.17',
  'verb reopen': 'attack 0.15 siege-break 0.15 displace -0.1 statement 0.12',
  'verb repel': 'attack -0.15 advance 0.12 deploy 0.16',
  'verb reply': 'attack 0.24 shelling 0.31 abuse 0.12 statement -0.16',
  'verb report': 'attack -0.13 deploy 0.21 abuse 0.12 breach 0.12 statement -0.23',
  'verb reporte': 'attack -0.11 deploy 0.23 abuse 0.15 breach 0.12 statement -0.2',
  'verb reported': 'air-strike -0.11 deploy 0.25 abuse 0.16 breach 0.13 statement -0.18',
  'verb respond': 'shelling 0.12 statement 0.25',
  'verb responde': 'shelling 0.13',
  'verb responded': 'shelling 0.13',
  'verb resume':
    'attack 0.16 air-strike 0.15 shelling -0.14 hold 0.15 siege-break 0.16 displace 0.29 ceasefire -0.1',
  'verb retake': 'capture 0.34 repel 0.2 statement -0.1',
  'verb return': 'deploy 0.18 abuse 0.17 displace -0.1 aid 0.1 statement -0.12',
  'verb returne': 'abuse 0.2 displace 0.11',
  'verb returned': 'withdraw -0.16 abuse 0.21',
  'verb rise': 'air-strike 0.13 statement 0.25',
  'verb rol': 'withdraw 0.12',
  'verb roll': 'withdraw 0.12',
  'verb rolle': 'withdraw 0.12',
  'verb rolled': 'capture 0.1 withdraw 0.14 deploy -0.13',
  'verb rule': 'deploy 0.1 statement 0.47',
  'verb run': 'hold -0.11 withdraw -0.27 siege-break 0.16 abuse 0.1 ceasefire -0.1 aid 0.17 statement 0.2',
  'verb run out': 'withdraw -0.12 displace -0.18 aid 0.35 statement 0.62',
  'verb runn': 'withdraw -0.14 destroy -0.1 statement 0.1',
  'verb runne': 'withdraw -0.14 destroy -0.1 statement 0.1',
  'verb running': 'withdraw -0.14 destroy -0.1 statement 0.1',
  'verb say':
    'attack -0.25 air-strike -0.33 shelling -0.14 capture -0.12 hold 0.16 withdraw -0.24 repel 0.25 siege 0.21 siege-break -0.13 casualties -0.16 abuse -0.19 ceasefire -0.27 breach -0.22 aid -0.11 statement -0.49',
  'verb say in': 'air-strike 0.29 shelling 0.13 deploy 0.1 casualties -0.1 statement -0.1',
  'verb say on': 'attack -0.13 deploy -0.1 casualties -0.12 statement -0.1',
  'verb saye': 'bombing 0.18 deploy 0.14 casualties 0.11 statement -0.17',
  'verb saying': 'bombing 0.18 deploy 0.14 casualties 0.11 statement -0.17',
  'verb seal': 'siege 0.22 statement -0.1',
  'verb seale': 'siege 0.22 statement -0.1',
  'verb search': 'attack 0.24 casualties 0.33 abuse 0.24 statement -0.14',
  'verb searche': 'attack 0.24 casualties 0.33 abuse 0.24 statement -0.14',
  'verb secure': 'siege-break 0.13 displace 0.24',
  'verb see':
    'air-strike 0.43 shelling -0.14 capture -0.14 hold -0.22 advance -0.11 deploy 0.1 destroy 0.16 displace -0.17 breach -0.11 statement -0.21',
  'verb seek': 'withdraw 0.28 abuse 0.13 ceasefire 0.23',
  'verb seem': 'air-strike 0.14 shelling 0.18 casualties 0.11 statement -0.18',
  'verb seize': 'attack 0.17 capture 0.22 siege 0.13 deploy -0.1',
  'verb sell': 'withdraw 0.11 deploy -0.23 abuse 0.18 aid -0.11 statement -0.21',
  'verb send':
    'shelling -0.12 capture -0.15 hold -0.16 deploy -0.18 destroy -0.1 displace 0.1 statement 0.18',
  'verb sende': 'displace 0.22',
  'verb sending': 'displace 0.22',
  'verb serve': 'displace -0.1',
  'verb set': 'air-strike -0.12 withdraw -0.15 siege -0.1 deploy 0.31 abuse -0.16 aid 0.38 statement -0.11',
  'verb set out': 'bombing 0.1 deploy 0.35',
  'verb set up': 'ceasefire 0.13 aid 0.29',
  'verb settle': 'ceasefire 0.27 statement 0.14',
  'verb shel': 'air-strike -0.14 shelling 0.31',
  'verb shell': 'attack -0.1 air-strike -0.17 shelling 0.52',
  'verb shelle': 'air-strike -0.14 shelling 0.31',
  'verb shelled': 'air-strike -0.14 shelling 0.31',
  'verb shelter': 'shelling 0.14',
  'verb sheltere': 'shelling 0.14',
  'verb shoot': 'shelling 0.39 breach 0.12',
  'verb shoot dead': 'attack -0.13 bombing 0.1 casualties -0.37 abuse 0.36',
  'verb shoot down': 'attack 0.33 shelling -0.15 repel 0.24',
  'verb shoote': 'ceasefire 0.15 breach 0.17',
  'verb shooting': 'ceasefire 0.15 breach 0.17',
  'verb show':
    'shelling -0.13 bombing 0.16 capture -0.1 advance 0.15 casualties 0.14 abuse -0.23 statement -0.24',
  'verb showe': 'attack 0.1 bombing 0.12 advance 0.16 casualties 0.14 displace 0.11',
  'verb showed': 'attack 0.11 bombing 0.13 advance 0.16 casualties 0.15 displace 0.11 statement -0.18',
  'verb shut': 'siege -0.39 abuse 0.14 aid 0.31',
  'verb signe': 'ceasefire 0.11 breach 0.1',
  'verb signed': 'ceasefire 0.11 breach 0.1',
  'verb sit': 'hold 0.22 abuse 0.11 destroy 0.15',
  'verb sleep': 'abuse 0.1 displace 0.24',
  'verb sleep in': 'air-strike 0.12 abuse 0.12 displace 0.27',
  'verb slip': 'shelling 0.15 deploy 0.14 displace 0.1',
  'verb spare': 'statement -0.2',
  'verb speak':
    'attack -0.2 capture -0.11 hold -0.13 withdraw -0.12 abuse 0.28 ceasefire -0.12 statement 0.22',
  'verb spend': 'shelling -0.11 capture 0.19 hold 0.12 casualties -0.1',
  'verb stand': 'attack -0.12 hold -0.11 advance 0.11 deploy 0.15 destroy 0.13 displace -0.17 aid 0.22',
  'verb stand in': 'attack -0.12 deploy 0.26 aid 0.1 statement 0.11',
  'verb stande': 'hold 0.23 deploy -0.16 destroy 0.27 aid 0.12 statement -0.21',
  'verb standing': 'hold 0.23 deploy -0.16 destroy 0.27 aid 0.12 statement -0.21',
  'verb start': 'attack -0.23 air-strike 0.12 bombing -0.1 withdraw 0.1 destroy 0.11 statement 0.13',
  'verb starte': 'attack -0.13 air-strike 0.17 shelling 0.1 withdraw 0.18 destroy 0.13',
  'verb started': 'attack -0.12 air-strike 0.19 shelling 0.11 withdraw 0.18 destroy 0.13 statement -0.18',
  'verb starve': 'siege 0.24 casualties 0.21 abuse -0.13',
  'verb state': 'shelling 0.17 casualties 0.24',
  'verb station': 'hold 0.56 withdraw 0.1 deploy 0.1',
  'verb statione': 'hold 0.57 withdraw 0.1 deploy 0.1',
  'verb stationed': 'hold 0.57 withdraw 0.1 deploy 0.1',
  'verb stay': 'air-strike -0.25 siege -0.11 displace 0.12 breach 0.13',
  'verb staye': 'hold 0.27 withdraw 0.11 deploy -0.17 displace 0.15 breach 0.15',
  'verb stayed': 'deploy -0.12 displace 0.16 breach 0.15',
  'verb step': 'bombing 0.26 withdraw 0.12 statement -0.1',
  'verb stop': 'attack -0.24 air-strike 0.1 withdraw -0.11 repel -0.19 deploy 0.16 destroy -0.13 breach 0.12',
  'verb stopp':
    'attack -0.1 shelling 0.11 bombing 0.11 advance 0.12 repel -0.16 casualties 0.1 abuse 0.11 displace 0.1 ceasefire -0.14 aid 0.14 statement -0.19',
  'verb stoppe':
    'attack -0.1 shelling 0.11 bombing 0.11 advance 0.12 repel -0.16 casualties 0.1 abuse 0.11 displace 0.1 ceasefire -0.14 aid 0.14 statement -0.19',
  'verb stopped':
    'attack -0.1 shelling 0.11 bombing 0.11 repel -0.15 casualties 0.1 abuse 0.12 displace 0.1 ceasefire -0.13 aid 0.12 statement -0.18',
  'verb storm': 'attack 0.13 advance -0.11 repel 0.1 ceasefire 0.17',
  'verb storme': 'attack -0.2 capture 0.15 ceasefire 0.17',
  'verb stormed': 'attack -0.48 abuse 0.13 ceasefire 0.19',
  'verb stress': 'statement -0.1',
  'verb strike': 'air-strike -0.13 shelling 0.14 abuse 0.12 displace 0.11',
  'verb suggest': 'aid 0.14',
  'verb suggeste': 'aid 0.14',
  'verb suggested': 'aid 0.15',
  'verb supply': 'hold 0.18 siege 0.1 casualties 0.13 aid 0.17 statement -0.32',
  'verb support': 'air-strike 0.22 hold 0.15 aid 0.19 statement -0.33',
  'verb supporte': 'air-strike 0.16 hold 0.12 deploy 0.15 aid 0.27 statement -0.22',
  'verb supported': 'air-strike 0.18 hold 0.14 aid 0.27 statement -0.14',
  'verb suppose': 'withdraw 0.16 displace 0.17 breach 0.14 aid 0.1',
  'verb surrender': 'withdraw -0.15 statement 0.32',
  'verb surround': 'attack 0.14 siege 0.25 deploy 0.15 statement -0.1',
  'verb surrounde': 'attack 0.14 siege 0.25 deploy 0.15 statement -0.1',
  'verb surrounded': 'attack 0.15 siege 0.23 deploy 0.15 statement -0.1',
  'verb survive': 'casualties 0.24 abuse 0.11',
  'verb suspend': 'deploy -0.1 destroy 0.1 displace 0.1 aid 0.25 statement 0.16',
  'verb suspende': 'deploy -0.1 destroy 0.1 displace 0.1 aid 0.25 statement 0.16',
  'verb suspended': 'attack 0.1 destroy 0.1 displace 0.1 aid 0.26 statement 0.11',
  'verb take':
    'air-strike 0.21 capture -0.25 hold 0.42 repel -0.1 siege -0.18 deploy 0.25 casualties -0.1 destroy 0.24 aid -0.15 statement 0.43',
  'verb take back': 'capture -0.28 advance 0.19 statement 0.38',
  'verb take in': 'casualties 0.24 abuse -0.16 destroy -0.1 statement -0.11',
  'verb take off':
    'air-strike 0.19 shelling 0.19 capture -0.12 withdraw 0.14 deploy 0.36 abuse 0.1 destroy 0.14 displace -0.25 statement -0.16',
  'verb take out': 'bombing 0.18 withdraw 0.25 casualties 0.1 displace 0.25 ceasefire 0.12',
  'verb talk': 'attack -0.11 capture 0.13 casualties 0.11 ceasefire -0.11',
  'verb talke': 'statement -0.21',
  'verb target': 'air-strike 0.28',
  'verb targete': 'air-strike 0.1 shelling 0.12 destroy 0.11 statement -0.16',
  'verb targeted': 'air-strike -0.1 shelling 0.11 bombing 0.1 destroy 0.12 statement -0.1',
  'verb tel': 'statement 0.12',
  'verb tell':
    'air-strike -0.1 shelling -0.17 hold -0.13 withdraw -0.13 deploy -0.32 casualties -0.26 abuse -0.37 statement -0.3',
  'verb tell in': 'displace 0.23 statement -0.11',
  'verb tell on': 'attack 0.16 statement -0.14',
  'verb telle': 'statement 0.12',
  'verb telling': 'statement 0.12',
  'verb there': 'attack -0.12 hold 0.43 deploy 0.26 casualties -0.16 abuse 0.1 displace 0.14 ceasefire 0.15',
  'verb think': 'attack 0.17 air-strike -0.11 hold 0.37 siege 0.12 deploy 0.34 aid -0.1 statement -0.2',
  'verb threaten': 'attack 0.41 shelling 0.11 hold 0.11 withdraw -0.11 advance 0.14',
  'verb threatene': 'attack 0.12 withdraw -0.1 advance 0.15 statement 0.12',
  'verb threatened': 'attack 0.1 advance 0.15',
  'verb throw': 'shelling -0.17 capture 0.24 repel 0.31 siege 0.18 destroy 0.15 displace 0.12',
  'verb time': 'capture 0.16 deploy 0.15 statement 0.19',
  'verb trap': 'bombing 0.15 withdraw 0.1 displace -0.14 ceasefire 0.16',
  'verb trapp': 'displace -0.11',
  'verb trappe': 'displace -0.11',
  'verb trapped': 'displace -0.11',
  'verb treat': 'casualties -0.15 abuse 0.21 statement 0.17',
  'verb treate': 'abuse 0.25 statement 0.12',
  'verb treated': 'abuse 0.25',
  'verb try':
    'attack 0.48 bombing 0.27 capture 0.1 hold -0.12 withdraw 0.12 repel 0.12 siege-break 0.13 abuse -0.11 displace 0.55 breach 0.1 statement -0.22',
  'verb trye': 'attack 0.24 air-strike 0.13 shelling 0.14 withdraw -0.18 deploy -0.13 statement 0.12',
  'verb trying': 'attack 0.24 air-strike 0.13 shelling 0.14 withdraw -0.18 deploy -0.13 statement 0.12',
  'verb turn': 'attack -0.17 repel -0.15 casualties 0.14 destroy -0.17',
  'verb turn back': 'repel -0.11 displace 0.11 statement 0.12',
  'verb turne':
    'attack -0.2 withdraw -0.13 repel -0.11 casualties 0.19 destroy -0.15 aid 0.1 statement -0.11',
  'verb turned': 'attack -0.16 withdraw -0.12 repel -0.11 casualties 0.19 destroy -0.15 aid 0.12',
  'verb use':
    'air-strike 0.32 shelling 0.33 bombing -0.15 hold 0.27 withdraw 0.1 siege-break 0.14 casualties -0.11 destroy -0.16 displace 0.11 ceasefire -0.12 aid 0.13 statement -0.46',
  'verb verify': 'casualties -0.18 destroy 0.15',
  'verb veto': 'statement 0.1',
  'verb violate': 'ceasefire -0.17 breach 0.19',
  'verb visit': 'statement 0.16',
  'verb vote': 'air-strike 0.12 aid 0.11',
  'verb vow': 'capture 0.19 statement 0.25',
  'verb vowe': 'capture 0.19 statement 0.25',
  'verb vowed': 'capture 0.19 statement 0.25',
  'verb wait': 'attack -0.14 shelling 0.1 withdraw 0.1 deploy 0.23 casualties 0.2 aid 0.12',
  'verb wait in': 'casualties 0.22 displace 0.11 statement 0.13',
  'verb waite': 'attack -0.11 shelling 0.11 deploy 0.26 casualties 0.21 aid 0.15',
  'verb waited': 'deploy 0.36',
  'verb waiting': 'shelling 0.15 deploy -0.11 casualties 0.27 aid 0.21',
  'verb walk': 'capture -0.1 siege-break 0.15 casualties 0.19 abuse 0.1 displace 0.21 ceasefire 0.14',
  'verb walke': 'siege-break 0.15 casualties 0.2 ceasefire 0.16',
  'verb walked': 'siege-break 0.16 ceasefire 0.16',
  'verb want': 'capture 0.12 displace 0.24 ceasefire -0.18 aid -0.19 statement -0.1',
  'verb warn': 'attack -0.11 air-strike -0.1 deploy -0.13 abuse -0.13 aid -0.11',
  'verb warne': 'deploy -0.12 abuse -0.13 aid -0.11',
  'verb warned': 'attack -0.13 withdraw -0.1 deploy -0.11 abuse -0.13 aid -0.11 statement 0.21',
  'verb watch': 'attack -0.11 aid 0.1 statement 0.11',
  'verb watche': 'displace 0.16',
  'verb watched': 'statement -0.15',
  'verb way': 'attack 0.27 deploy 0.52',
  'verb what': 'attack 0.12 bombing 0.14 capture 0.14 abuse 0.14 aid 0.18',
  'verb win': 'capture -0.14 abuse 0.1',
  'verb withdraw': 'attack -0.13 withdraw 0.29 deploy -0.2 displace -0.13 statement -0.21',
  'verb work':
    'air-strike 0.14 siege 0.15 siege-break 0.15 destroy -0.12 ceasefire -0.12 aid 0.12 statement -0.15',
  'verb worke': 'air-strike 0.15',
  'verb worked': 'air-strike 0.17',
  'verb wound': 'casualties -0.21 ceasefire 0.11 aid 0.17 statement 0.14',
  'verb wounde': 'casualties -0.32 ceasefire 0.11 aid 0.17 statement 0.15',
  'verb wounded': 'casualties -0.27 ceasefire 0.11 aid 0.19 statement 0.17',
  'verb write': 'withdraw 0.15 casualties -0.11 statement -0.16',
  'weapon aircraft':
    'attack -0.13 air-strike 0.58 shelling -0.45 hold -0.26 withdraw -0.15 siege-break 0.1 deploy -0.35 casualties -0.15 abuse -0.17 destroy -0.21 displace -0.26 breach 0.29 aid -0.23',
  'weapon anti-tank':
    'attack 0.24 air-strike -0.16 shelling -0.23 capture 0.19 repel 0.12 deploy 0.43 destroy 0.35',
  'weapon armour':
    'attack 0.29 air-strike -0.14 shelling -0.18 bombing -0.19 hold 0.12 withdraw 0.21 advance 0.26 siege -0.15 deploy 0.18 casualties -0.24 destroy 0.35 ceasefire -0.12 aid -0.14 statement 0.18',
  'weapon artillery':
    'air-strike -0.29 shelling 1.02 bombing -0.14 capture -0.19 hold -0.14 withdraw 0.25 advance 0.32 repel -0.2 siege -0.13 deploy -0.22 casualties -0.18 abuse -0.3 destroy -0.24 ceasefire -0.14 aid -0.18',
  'weapon barrel-bomb': 'air-strike 0.29 bombing -0.1 deploy -0.1',
  'weapon chemical':
    'attack 0.8 air-strike 0.33 capture -0.11 hold -0.14 withdraw -0.14 advance -0.12 deploy 0.13 casualties -0.17 abuse -0.1 displace -0.2 ceasefire -0.11 statement -0.22',
  'weapon cluster': 'attack -0.13 shelling 0.12 hold 0.15',
  'weapon drone': 'shelling 0.17 deploy 0.19 statement -0.17',
  'weapon helicopter': 'attack 0.42 air-strike -0.16 shelling -0.26 withdraw 0.14 siege 0.11 aid 0.28',
  'weapon incendiary': 'air-strike 0.58 advance 0.1 statement 0.2',
  'weapon mine-ied':
    'attack 0.22 air-strike -0.18 bombing 0.82 hold -0.12 withdraw -0.1 advance 0.2 deploy -0.2 casualties -0.18 abuse -0.1 destroy -0.18 displace -0.18 ceasefire 0.25 aid 0.2 statement -0.29',
  'weapon missile':
    'air-strike 0.11 shelling -0.22 hold -0.23 withdraw -0.17 repel 0.16 deploy -0.22 destroy 0.15',
  'weapon mortar': 'air-strike -0.21 hold 0.18 abuse -0.18 ceasefire -0.11 statement -0.25',
  'weapon rocket':
    'attack -0.34 air-strike -0.24 shelling 0.44 capture -0.12 hold 0.2 deploy -0.13 casualties 0.2 abuse -0.11',
  'weapon small-arms':
    'attack 0.21 air-strike -0.27 shelling 0.42 capture -0.16 hold -0.23 withdraw 0.26 deploy 0.43 abuse 0.33 displace 0.39 ceasefire -0.1 aid 0.12',
  'weapon suicide-bomb': 'attack -0.1 air-strike -0.11 bombing 0.38 capture -0.13 deploy -0.12 destroy -0.11',
  'weapon vehicle-bomb':
    'air-strike -0.31 shelling -0.16 bombing 0.91 capture 0.14 advance 0.18 deploy -0.27 abuse -0.13 destroy -0.21 displace -0.11',
  'with =bomb': 'attack -0.18 air-strike -0.11 bombing 0.13 capture 0.19 abuse 0.15',
  'with =help': 'air-strike 0.14 capture 0.19 deploy 0.11 displace -0.12 statement 0.12',
  'with =his': 'attack -0.11 casualties 0.12 ceasefire 0.16 statement 0.18',
  'with =tank': 'attack 0.15 abuse 0.13',
  'with =their': 'withdraw 0.13 displace -0.16',
  'with a place':
    'attack 0.41 air-strike 0.32 bombing -0.26 capture 0.23 hold 0.29 withdraw 0.39 advance 0.15 repel -0.12 siege 0.44 siege-break 0.19 deploy 0.56 abuse -0.18 destroy -0.26 displace 0.25 breach 0.23 statement -0.14',
  'with a side':
    'shelling -0.17 capture -0.36 hold 0.64 siege-break -0.61 deploy 0.34 destroy -0.57 ceasefire 0.12 breach 0.18 statement 0.46',
  'with aid': 'bombing 0.11 abuse 0.14 destroy 0.14 statement -0.13',
  'with armour': 'bombing 0.1 capture 0.35 deploy 0.25 displace -0.1 statement -0.23',
  'with arms': 'air-strike -0.18 bombing 0.16 repel 0.1 destroy -0.12 ceasefire -0.1 statement -0.11',
  'with artillery': 'attack 0.16 shelling -0.13 deploy -0.14',
  'with attack': 'shelling 0.12',
  'with bomb': 'attack -0.1 bombing 0.23 capture 0.18 abuse 0.12',
  'with fire': 'air-strike -0.13 abuse 0.11 statement -0.13',
  'with force':
    'attack 0.21 air-strike -0.39 bombing 0.18 withdraw 0.1 siege -0.21 deploy 0.1 casualties -0.27 displace -0.19 ceasefire 0.16 statement 0.31',
  'with ground': 'attack 0.22 hold 0.25 abuse 0.14 destroy 0.14 ceasefire 0.34 statement -0.25',
  'with is counted':
    'air-strike -0.2 shelling 0.13 bombing 0.19 capture 0.21 hold -0.2 deploy 0.19 casualties 0.16 displace 0.13 aid -0.15 statement 0.1',
  'with of force': 'shelling 0.15 bombing 0.12 withdraw 0.18 siege 0.15 deploy -0.13',
  'with of ground': 'attack -0.11 advance -0.23 siege -0.13 siege-break 0.29',
  'with of people': 'attack 0.17 air-strike 0.16',
  'with of side':
    'attack -0.18 air-strike -0.12 shelling -0.14 bombing 0.11 repel 0.13 siege -0.13 ceasefire 0.32 aid -0.15 statement 0.3',
  'with of speaker': 'air-strike 0.14 shelling 0.15 withdraw 0.16 abuse -0.12 statement -0.12',
  'with people':
    'attack -0.23 air-strike -0.22 bombing 0.34 hold -0.1 advance -0.21 destroy -0.11 statement -0.14',
  'with speaker':
    'attack -0.22 air-strike -0.3 bombing 0.19 hold -0.12 siege-break -0.11 deploy -0.21 abuse -0.32 destroy -0.17 ceasefire 0.15 aid -0.13',
  'with tells attack': 'shelling 0.15',
  'with tells bombing': 'bombing 0.24 capture 0.17',
  'with tells shelling': 'attack 0.12 air-strike -0.16',
  'with works': 'shelling -0.11 bombing 0.25 capture 0.2 deploy 0.27 ceasefire -0.1 statement -0.22',
  'within =date': 'attack 0.1 capture 0.33 withdraw 0.35 ceasefire -0.13',
  'within =day': 'attack 0.38 siege-break 0.3 statement -0.29',
  'within =hour': 'attack 0.23 ceasefire 0.13 statement 0.1',
  'within ground': 'attack -0.1 air-strike 0.15 capture -0.21 advance 0.25 statement 0.21',
  'within of ground': 'capture -0.12 advance 0.25 statement 0.13',
  'word 15th': 'attack -0.1 hold -0.13 withdraw 0.4',
  'word 17th': 'attack 0.25 hold 0.1',
  'word 4th': 'advance 0.27 statement 0.11',
  'word a.m.': 'air-strike 0.44 shelling -0.11 capture 0.17 withdraw 0.17 statement -0.1',
  'word abandon': 'hold -0.13 withdraw 0.35 deploy 0.11 displace -0.12 ceasefire -0.12',
  'word able':
    'attack -0.25 hold 0.24 withdraw -0.12 repel 0.33 casualties -0.13 abuse 0.23 destroy 0.29 displace -0.2 aid 0.8 statement 0.11',
  'word about':
    'attack 0.11 hold 0.64 casualties 0.28 abuse -0.14 destroy 0.68 displace 0.5 ceasefire -0.11 breach 0.14 aid -0.23 statement -0.26',
  'word accept': 'air-strike 0.12 withdraw -0.21 ceasefire 0.4 aid 0.12 statement 0.24',
  'word access': 'siege -0.21 aid 0.93',
  'word accord':
    'attack -0.29 capture -0.24 withdraw -0.22 advance 0.22 siege -0.13 deploy -0.16 casualties 0.3 destroy -0.13 ceasefire -0.44 breach 0.19 aid -0.21 statement -0.37',
  'word account': 'shelling 0.19 hold -0.1 withdraw 0.17 repel -0.14 displace -0.18 aid 0.13 statement -0.16',
  'word accuse':
    'air-strike -0.26 shelling -0.3 bombing 0.22 hold -0.17 withdraw -0.14 siege -0.12 deploy -0.19 casualties -0.18 abuse 0.46 destroy 0.12 ceasefire -0.18 aid 0.15',
  'word achieve': 'capture 0.11 statement 0.11',
  'word acknowledge':
    'attack 0.26 air-strike 0.38 shelling 0.23 withdraw 0.14 deploy 0.1 casualties 0.33 statement -0.12',
  'word act': 'attack -0.13 air-strike -0.19 hold -0.14 deploy 0.16 abuse 0.22 statement 0.18',
  'word action': 'destroy 0.36 statement 0.18',
  'word activist':
    'attack 0.28 shelling 0.14 hold 0.44 advance 0.12 deploy -0.18 casualties 0.45 destroy 0.14 displace -0.19 statement -0.47',
  'word add': 'attack -0.13 shelling 0.12 capture 0.13 ceasefire 0.25 aid 0.3',
  'word address': 'statement 0.42',
  'word administration': 'deploy -0.13 casualties -0.1 destroy 0.31 ceasefire 0.1 statement 0.46',
  'word admit': 'shelling 0.21 bombing 0.14 deploy 0.11 casualties 0.35 statement -0.25',
  'word advance':
    'attack -0.14 shelling -0.12 bombing 0.15 hold -0.26 withdraw -0.14 advance 0.93 repel 0.25 siege-break -0.1 deploy -0.36 abuse -0.1 displace -0.11 aid -0.1 statement 0.15',
  'word advise': 'deploy -0.21 abuse 0.13 statement 0.53',
  'word adviser': 'withdraw -0.13 deploy 0.1 statement -0.12',
  'word aeroplane': 'air-strike 0.11 deploy -0.14 statement -0.12',
  'word affair': 'statement -0.17',
  'word affiliate': 'hold 0.36 abuse -0.1',
  'word affirm': 'repel 0.19 statement -0.12',
  'word afternoon':
    'attack -0.2 shelling -0.11 capture 0.37 withdraw 0.19 repel 0.1 siege -0.1 deploy 0.17 displace -0.3',
  'word again':
    'attack 0.18 air-strike 0.38 hold -0.14 withdraw 0.34 siege-break 0.15 casualties -0.11 abuse -0.13 destroy -0.15 displace -0.16 ceasefire -0.21 aid 0.18',
  'word agency':
    'attack 0.12 air-strike -0.1 shelling -0.26 capture -0.11 siege 0.14 casualties 0.11 abuse -0.17 aid 0.12 statement -0.24',
  'word agent':
    'attack 0.13 air-strike 0.25 bombing -0.12 siege -0.11 casualties -0.14 abuse 0.11 statement 0.14',
  'word aggression': 'attack 0.39 air-strike -0.13 repel 0.13 statement 0.21',
  'word ago':
    'attack 0.3 air-strike -0.27 hold 0.26 deploy -0.14 abuse 0.14 destroy 0.23 displace 0.1 ceasefire -0.19 breach -0.11 statement 0.11',
  'word agree':
    'air-strike -0.2 shelling -0.1 withdraw 0.35 deploy 0.16 casualties 0.13 ceasefire 0.88 breach -0.19',
  'word agreement':
    'attack -0.1 air-strike -0.1 capture -0.11 hold -0.18 withdraw 0.28 deploy -0.22 destroy -0.1 ceasefire -0.1 breach 0.3 aid -0.12',
  'word ahead': 'attack 0.13 displace -0.12 statement 0.1',
  'word aid':
    'air-strike 0.21 shelling -0.11 siege 0.1 deploy 0.49 abuse 0.35 destroy -0.14 aid 0.32 statement -0.38',
  'word aim': 'attack 0.26 air-strike 0.18 capture 0.33 advance -0.1 siege-break 0.25 deploy 0.2',
  'word air':
    'attack 0.18 air-strike 0.21 shelling -0.16 bombing -0.17 capture 0.19 withdraw -0.2 repel 0.34 siege -0.19 casualties -0.19 abuse -0.13 destroy -0.29 breach -0.1 aid 0.18 statement -0.14',
  'word airbase': 'attack 0.13 air-strike -0.23 capture 0.17 advance -0.1 siege-break 0.16 deploy 0.25',
  'word aircraft': 'air-strike 0.5 bombing -0.1 withdraw -0.18 deploy -0.13 casualties -0.13 statement -0.36',
  'word airfield': 'air-strike -0.16 shelling 0.25 hold 0.37 statement -0.1',
  'word airport':
    'air-strike 0.23 shelling -0.1 siege-break 0.18 deploy -0.25 casualties 0.1 abuse -0.11 displace -0.19 statement -0.15',
  'word airspace': 'air-strike -0.24 shelling 0.15 repel 0.32 deploy 0.24 breach 0.54 statement -0.21',
  'word airstrike': 'air-strike 0.27 capture 0.18 breach 0.17 statement -0.19',
  'word alarm': 'statement 0.6',
  'word alive': 'casualties 0.28 abuse 0.56 aid 0.13 statement 0.13',
  'word all': 'hold -0.1 deploy -0.1 casualties 0.2 abuse -0.12 destroy 0.16 breach 0.13',
  'word allegation': 'air-strike 0.26 abuse 0.26 statement 0.28',
  'word allege': 'casualties 0.37 abuse 0.19',
  'word alliance': 'attack -0.1 siege -0.13 abuse -0.1 destroy 0.11 statement 0.62',
  'word allow':
    'attack -0.36 air-strike -0.17 capture -0.12 hold -0.15 withdraw 0.21 deploy -0.35 casualties -0.12 abuse -0.17 displace 0.44 ceasefire 0.28 aid 0.39 statement 0.38',
  'word ally': 'attack -0.26 hold -0.14 siege -0.12 destroy 0.13',
  'word almost':
    'attack 0.35 shelling 0.21 capture 0.21 hold -0.29 advance -0.1 siege 0.11 deploy -0.12 casualties 0.14 abuse -0.11 destroy -0.13 displace 0.21 ceasefire 0.12 statement 0.15',
  'word alone':
    'attack -0.1 air-strike 0.13 bombing 0.12 withdraw -0.1 siege 0.15 casualties 0.16 destroy 0.2 displace 0.11 ceasefire 0.24 statement 0.18',
  'word along': 'bombing 0.23 deploy -0.1 abuse 0.1 destroy 0.15 statement 0.23',
  'word already':
    'attack 0.16 air-strike -0.21 shelling 0.26 capture 0.28 hold -0.22 advance 0.25 siege 0.11 deploy 0.35 casualties 0.3 destroy -0.13 aid 0.15 statement -0.25',
  'word also':
    'hold 0.6 withdraw -0.2 repel 0.17 siege 0.28 casualties 0.28 abuse -0.22 displace -0.13 breach -0.13',
  'word altogether': 'casualties 0.17 abuse -0.12 displace -0.12 statement 0.11',
  'word always': 'hold 0.11 destroy 0.18 statement -0.11',
  'word ambulance':
    'attack -0.12 withdraw -0.1 siege 0.12 casualties 0.12 abuse 0.18 displace 0.29 statement -0.23',
  'word american':
    'attack -0.12 air-strike -0.3 shelling 0.34 bombing 0.18 capture -0.19 hold 0.12 withdraw -0.11 deploy 0.33 abuse -0.14 displace -0.16 ceasefire -0.14 breach -0.1 aid -0.1 statement 0.58',
  'word ammunition':
    'attack -0.21 air-strike 0.1 shelling -0.11 withdraw 0.14 deploy 0.76 aid -0.15 statement 0.16',
  'word announce':
    'attack 0.18 air-strike -0.14 shelling -0.27 bombing 0.1 capture 0.11 siege -0.1 deploy 0.2 casualties -0.25 abuse -0.11 displace 0.19 ceasefire 0.22 statement -0.2',
  'word anonymity': 'statement -0.19',
  'word answer':
    'air-strike 0.18 shelling 0.14 hold -0.12 withdraw -0.1 advance 0.1 deploy -0.24 casualties 0.36 displace -0.15 aid 0.2 statement -0.31',
  'word anti-tank': 'attack 0.18 air-strike -0.1 shelling -0.1 deploy 0.23 casualties 0.11',
  'word apart': 'attack 0.23 siege 0.14 deploy 0.27',
  'word appeal': 'aid 0.46',
  'word appear': 'abuse 0.27 aid -0.1 statement 0.38',
  'word approach': 'shelling 0.15 advance -0.22 casualties 0.17 abuse 0.3 displace 0.28 statement -0.17',
  'word arab': 'hold -0.15 withdraw -0.2 deploy 0.14 casualties 0.13 abuse -0.12 statement 0.27',
  'word area':
    'attack -0.3 air-strike 0.34 bombing 0.36 capture -0.26 hold -0.25 withdraw -0.14 siege 0.48 deploy 0.32 abuse -0.29 destroy -0.2 statement 0.15',
  'word arm':
    'attack 0.12 air-strike -0.17 shelling 0.25 bombing 0.17 capture -0.26 hold -0.11 withdraw -0.23 siege -0.1 deploy 0.51 casualties 0.12 abuse -0.35 ceasefire 0.22 statement 0.11',
  'word armed':
    'air-strike 0.18 shelling 0.34 capture 0.16 withdraw 0.16 casualties -0.17 abuse 0.43 destroy -0.25 ceasefire 0.34',
  'word armored': 'attack 0.13 abuse 0.11 destroy 0.24',
  'word armour': 'deploy -0.25 statement 0.21',
  'word armoured':
    'attack -0.21 capture -0.12 hold -0.11 withdraw -0.11 deploy 0.28 displace 0.15 statement -0.24',
  'word army':
    'attack 0.28 shelling 0.55 capture 0.21 hold -0.39 withdraw -0.1 advance -0.37 repel 0.26 siege 0.32 siege-break 0.22 deploy -0.24 casualties -0.29 ceasefire 0.1 breach -0.17 aid -0.24 statement -0.34',
  'word around':
    'shelling -0.12 hold -0.13 siege 0.17 deploy -0.15 casualties -0.21 abuse -0.11 displace 0.45 aid 0.13 statement 0.23',
  'word arrangement': 'deploy -0.1 displace 0.24 ceasefire 0.84',
  'word arrest': 'casualties -0.27 abuse 0.6 statement -0.3',
  'word arrival': 'siege-break 0.19 deploy 0.17 statement 0.14',
  'word arrive':
    'air-strike -0.18 shelling -0.1 capture -0.19 advance 0.14 repel 0.13 siege-break 0.12 deploy 0.41 abuse -0.15 destroy 0.2 displace 0.21',
  'word arsenal': 'attack 0.23 withdraw 0.15 casualties -0.12 statement 0.12',
  'word artillery':
    'attack 0.19 air-strike 0.27 shelling 0.23 hold 0.12 advance 0.27 repel -0.12 deploy -0.23 destroy -0.22',
  'word as':
    'shelling 0.29 capture -0.28 withdraw -0.3 advance 0.14 siege -0.18 siege-break 0.17 deploy 0.42 casualties -0.15 abuse -0.26 destroy -0.24 ceasefire 0.15 aid 0.28 statement -0.2',
  'word ask':
    'attack -0.13 shelling -0.1 capture -0.16 hold -0.12 withdraw -0.39 deploy -0.33 casualties -0.4 abuse -0.18 destroy -0.15 displace -0.34 breach -0.12 statement -0.68',
  'word assault':
    'attack 0.13 air-strike -0.19 shelling -0.13 bombing -0.15 capture -0.12 siege 0.21 deploy -0.12 casualties 0.12',
  'word attack':
    'attack 0.27 air-strike -0.12 shelling 0.46 bombing 0.21 capture -0.36 hold -0.16 withdraw 0.26 advance -0.13 repel 0.28 siege -0.16 casualties -0.17 abuse -0.29 aid -0.18 statement 0.42',
  'word attacker': 'attack -0.21 bombing 0.22 capture 0.12 casualties 0.53 abuse -0.12',
  'word attempt':
    'attack 0.35 air-strike -0.27 withdraw -0.18 advance 0.52 repel 0.81 siege 0.23 deploy -0.19 casualties -0.18 abuse 0.55 displace 0.2 aid 0.52 statement -0.1',
  'word attribute': 'hold 0.14 withdraw -0.11 deploy 0.12 abuse 0.14',
  'word audio': 'casualties 0.12 statement 0.38',
  'word author': 'attack 0.12 advance 0.33 statement 0.13',
  'word authority':
    'attack -0.1 air-strike -0.1 shelling 0.14 hold -0.1 siege 0.22 deploy -0.14 casualties 0.11 abuse 0.25 displace -0.13 ceasefire -0.11 aid 0.15 statement 0.43',
  'word autumn': 'attack 0.11 withdraw -0.22 repel 0.17',
  'word avoid': 'displace 0.41 statement -0.27',
  'word away':
    'attack -0.3 air-strike -0.1 capture -0.12 advance 0.43 repel 0.18 siege-break 0.11 deploy 0.42 casualties -0.18 abuse 0.19 destroy 0.2 breach 0.14 aid 0.12 statement -0.1',
  'word baby': 'casualties 0.1 aid 0.13',
  'word back':
    'attack 0.28 air-strike 0.11 shelling -0.38 bombing -0.2 capture 0.58 withdraw 0.35 deploy -0.53 casualties -0.31 destroy -0.2 displace 0.67 ceasefire -0.25 breach -0.15 aid -0.3 statement -0.1',
  'word bad': 'shelling 0.14 hold 0.12 withdraw 0.11',
  'word bag': 'capture -0.1 withdraw 0.16 deploy -0.11 displace 0.64 statement -0.1',
  'word bakery': 'attack -0.13 casualties 0.24 displace -0.12 statement -0.11',
  'word ban': 'statement -0.41',
  'word bank': 'attack 0.12 capture 0.11 hold 0.22 withdraw -0.11 deploy 0.31 abuse 0.21 statement -0.28',
  'word barely': 'hold 0.28',
  'word bargain': 'withdraw 0.23 displace -0.1 ceasefire 0.15 statement 0.1',
  'word barrack': 'bombing 0.24 hold 0.33 withdraw 0.24 abuse -0.11',
  'word barrel':
    'attack -0.13 air-strike 0.7 bombing -0.23 capture -0.1 advance 0.14 deploy -0.14 casualties -0.15 destroy -0.1 aid -0.16 statement -0.31',
  'word barrier': 'hold 0.1 displace 0.31',
  'word base':
    'attack -0.15 hold 0.32 siege 0.1 siege-break 0.18 casualties -0.13 ceasefire 0.1 aid -0.15 statement -0.41',
  'word basement': 'attack 0.26 air-strike -0.11 shelling 0.11 abuse -0.1 destroy 0.26 displace 0.2',
  'word basin': 'hold 0.19 deploy -0.1 casualties -0.11',
  'word basis': 'attack 0.26 air-strike 0.17 hold 0.11 ceasefire 0.16 statement -0.26',
  'word battalion': 'deploy 0.12',
  'word battery': 'air-strike 0.19 shelling 0.11 repel 0.3 breach 0.15 aid 0.13 statement -0.15',
  'word battle': 'attack -0.24 bombing -0.1 deploy -0.15 casualties 0.38 statement -0.15',
  'word be':
    'attack 0.45 bombing -0.13 capture -0.1 hold 0.25 advance -0.21 siege -0.24 siege-break 0.15 deploy 0.26 abuse 0.1 destroy -0.11 ceasefire 0.1 breach -0.14 aid -0.29 statement 0.27',
  'word bearded': 'casualties 0.16 statement -0.13',
  'word beat': 'air-strike 0.11 withdraw 0.12 repel 0.24 abuse 0.12',
  'word become': 'attack 0.1 capture 0.23 siege 0.15 deploy -0.1 displace -0.13',
  'word bed': 'attack 0.36 casualties 0.11 abuse 0.14 statement 0.21',
  'word before': 'attack -0.17 air-strike 0.31 shelling -0.11 hold -0.11 deploy 0.36 casualties 0.15',
  'word beg': 'deploy -0.12 displace -0.17 aid 0.14 statement 0.26',
  'word begin':
    'attack -0.25 air-strike 0.26 bombing 0.22 withdraw 0.38 siege 0.1 siege-break 0.27 displace 0.1 ceasefire 0.1 aid -0.15 statement -0.49',
  'word beginning': 'hold 0.33 casualties 0.29 displace 0.13',
  'word behalf': 'attack 0.1 casualties 0.3 abuse 0.12 ceasefire -0.15 statement 0.24',
  'word behead': 'shelling 0.12 casualties -0.24 abuse 0.18 statement -0.14',
  'word believe':
    'attack -0.15 air-strike 0.24 hold 0.62 withdraw -0.2 siege -0.1 deploy -0.21 casualties 0.36 destroy 0.12 displace -0.12 statement 0.19',
  'word belong': 'shelling 0.13 bombing 0.3 hold 0.17 casualties 0.28 displace -0.13',
  'word belt': 'attack 0.1 withdraw 0.16 casualties 0.18',
  'word berm': 'advance 0.17 siege-break 0.28 statement -0.13',
  'word besiege':
    'air-strike -0.14 capture -0.19 withdraw -0.18 siege 1.25 siege-break 0.52 deploy -0.21 casualties -0.18 ceasefire -0.11 aid 0.67',
  'word bet': 'statement 0.25',
  'word big':
    'attack 0.11 air-strike -0.25 capture 0.15 hold 0.11 deploy -0.18 casualties -0.39 abuse -0.11 destroy 0.24 displace 0.11 statement 0.39',
  'word black': 'capture 0.22 hold 0.37 withdraw 0.13 deploy -0.14 abuse -0.12 ceasefire 0.31 statement 0.18',
  'word blame': 'attack 0.2 air-strike 0.5 shelling 0.41 deploy -0.13 destroy 0.1 breach 0.24',
  'word blanket': 'air-strike 0.14 destroy -0.12 aid -0.18 statement 0.17',
  'word blast': 'casualties 0.11 destroy 0.38',
  'word block':
    'air-strike 0.1 shelling -0.21 capture 0.12 advance 0.1 repel 0.11 siege 0.55 deploy -0.11 abuse -0.13 destroy -0.16 displace 0.11 statement 0.21',
  'word blockade': 'siege-break 0.13 statement 0.12',
  'word blood': 'withdraw -0.1 casualties -0.11 abuse 0.25 destroy -0.13 statement 0.7',
  'word blow': 'air-strike -0.11 withdraw -0.1 abuse -0.1 destroy 0.28 displace -0.11 statement 0.27',
  'word blue': 'casualties 0.12 displace -0.16 ceasefire 0.12 statement -0.14',
  'word board': 'air-strike -0.1 withdraw 0.21 repel 0.12 destroy 0.15 displace 0.14 statement 0.17',
  'word boast': 'shelling -0.15 abuse 0.28 statement -0.1',
  'word boat': 'air-strike 0.23 destroy -0.2',
  'word body':
    'attack -0.11 air-strike -0.1 capture -0.15 hold -0.14 withdraw -0.16 casualties 0.41 abuse -0.13 destroy -0.23 ceasefire -0.11 aid -0.11',
  'word bomb':
    'attack -0.3 air-strike 0.25 shelling -0.44 bombing 0.13 casualties -0.24 abuse -0.1 displace -0.22 breach -0.1 aid -0.24',
  'word bombardment': 'attack -0.15 air-strike 0.42 shelling 0.1 advance 0.1 casualties -0.22 statement 0.12',
  'word bomber':
    'attack 0.17 air-strike -0.47 bombing 0.47 capture -0.15 deploy -0.16 casualties 0.13 destroy -0.14 statement 0.15',
  'word bombing':
    'attack 0.22 air-strike -0.3 shelling 0.52 bombing 0.18 withdraw 0.13 repel -0.11 aid 0.12 statement 0.22',
  'word booby': 'bombing 0.26 withdraw 0.19 casualties -0.17 ceasefire 0.34',
  'word border':
    'attack 0.64 air-strike -0.33 hold -0.23 siege -0.19 siege-break -0.14 deploy 0.1 destroy -0.18 displace -0.2 breach -0.1 aid 0.39',
  'word bottle': 'deploy -0.22 aid 0.1',
  'word boy': 'shelling 0.3 bombing 0.31 casualties 0.24 abuse -0.15 aid 0.12 statement -0.12',
  'word branch': 'attack 0.25 capture 0.3 hold 0.13 deploy -0.1 displace -0.16 statement -0.24',
  'word breach': 'attack -0.17 advance 0.1 destroy 0.11 breach 0.75 statement -0.13',
  'word bread':
    'air-strike -0.16 deploy -0.13 abuse -0.25 destroy -0.11 displace -0.11 ceasefire -0.12 aid 0.17',
  'word break':
    'attack 0.45 air-strike -0.13 shelling -0.22 capture 0.23 withdraw 0.22 advance -0.17 repel 0.2 siege -0.21 siege-break 0.31 deploy -0.15 casualties 0.19 abuse -0.27 destroy 0.21 ceasefire 0.16 breach -0.22 statement -0.13',
  'word bridge': 'advance 0.14 siege 0.17 deploy -0.12 casualties 0.16 destroy 0.35 ceasefire 0.15',
  'word brigade':
    'air-strike -0.11 shelling -0.13 bombing 0.27 capture -0.11 hold 0.19 advance 0.18 repel 0.14 deploy 0.17 casualties -0.14 abuse 0.12 displace -0.11',
  'word brigadier': 'attack 0.26 statement -0.1',
  'word bring':
    'air-strike 0.19 shelling -0.15 bombing -0.11 hold -0.36 withdraw -0.15 advance 0.3 deploy 0.13 abuse -0.22 destroy 0.22 displace -0.11 ceasefire 0.27 statement -0.36',
  'word british': 'attack 0.12 air-strike 0.16 casualties -0.12 statement 0.22',
  'word broadcast': 'air-strike -0.1 casualties -0.12 aid 0.14 statement 0.19',
  'word broker': 'deploy -0.1 ceasefire 0.27 breach -0.1',
  'word brother': 'attack -0.16 shelling 0.22 advance 0.16 deploy 0.15 displace -0.15 statement -0.18',
  'word buffer': 'ceasefire 0.26 aid 0.2 statement 0.35',
  'word build': 'displace 0.24',
  'word building':
    'air-strike -0.23 shelling 0.17 bombing 0.17 capture 0.33 withdraw -0.13 siege 0.13 casualties -0.3 abuse 0.35 destroy 0.75 displace -0.2',
  'word bulldozer':
    'attack 0.18 air-strike -0.1 bombing 0.26 siege-break 0.25 deploy -0.12 destroy 0.47 displace -0.1 statement -0.13',
  'word bullet': 'attack 0.14 air-strike -0.15 deploy 0.27 abuse 0.25 destroy -0.13 statement 0.23',
  'word bulletin': 'attack 0.16 casualties 0.1 destroy 0.18',
  'word burn':
    'attack 0.11 air-strike 0.16 shelling 0.22 withdraw -0.1 casualties 0.12 abuse 0.22 displace -0.19 ceasefire -0.13 statement -0.18',
  'word bury': 'shelling 0.11 bombing -0.1 casualties 0.37 abuse -0.1',
  'word bus':
    'attack -0.16 air-strike -0.25 shelling -0.13 capture -0.29 withdraw 0.37 siege -0.16 casualties -0.3 displace 1.04 aid -0.42',
  'word buy': 'deploy 0.13 aid -0.1 statement 0.11',
  'word caliphate': 'hold 0.16 casualties 0.17 displace -0.12 statement 0.47',
  'word call':
    'bombing -0.12 capture 0.33 hold -0.19 advance 0.11 siege -0.14 deploy 0.13 abuse -0.11 displace 0.41 ceasefire -0.1 statement 0.21',
  'word calm': 'attack 0.51 ceasefire 0.1 statement 0.14',
  'word camera': 'shelling -0.13 deploy 0.11',
  'word camp':
    'capture -0.25 withdraw 0.1 siege 0.12 deploy -0.18 abuse -0.13 displace 0.49 ceasefire 0.1 statement 0.17',
  'word campaign':
    'attack -0.18 air-strike -0.13 capture 0.34 deploy 0.19 casualties 0.12 ceasefire -0.22 statement 0.18',
  'word canton': 'capture -0.1 hold -0.13 deploy 0.15',
  'word capital':
    'attack -0.26 air-strike -0.19 shelling 0.1 capture 0.19 hold 0.12 withdraw 0.28 siege -0.16 deploy -0.1 displace -0.24 ceasefire 0.31',
  'word captive': 'capture -0.21 abuse 0.25',
  'word capture':
    'attack -0.15 capture 0.17 hold -0.19 withdraw -0.13 siege-break 0.11 deploy 0.23 abuse 0.15 destroy -0.1 displace -0.12 statement -0.26',
  'word car':
    'air-strike -0.27 shelling 0.21 bombing -0.17 withdraw 0.21 deploy -0.12 abuse 0.36 destroy -0.4 displace 0.2 aid -0.14 statement -0.11',
  'word card': 'shelling -0.1 breach 0.32',
  'word carry':
    'attack -0.22 air-strike 0.31 shelling 0.23 bombing 0.21 capture -0.11 casualties 0.11 abuse -0.25 destroy -0.18 displace -0.14 ceasefire -0.16 aid 0.5',
  'word case': 'air-strike -0.12 shelling 0.16 hold -0.1 withdraw -0.11 abuse 0.4 destroy -0.1',
  'word casualty': 'statement -0.19',
  'word catch': 'hold 0.24 withdraw -0.1 casualties 0.4 abuse 0.1 destroy 0.21',
  'word cause': 'destroy -0.1 statement 0.19',
  'word cave': 'hold 0.11 deploy 0.15 casualties 0.25',
  'word ceasefire': 'casualties -0.17 displace 0.19 ceasefire 0.43 breach -0.2 statement -0.17',
  'word cell': 'bombing 0.27 capture 0.31 repel 0.16 deploy -0.12 casualties 0.14 abuse -0.22 destroy 0.12',
  'word cellar': 'air-strike -0.17 withdraw -0.1 casualties 0.12 abuse 0.2 statement 0.44',
  'word cemetery':
    'attack 0.52 shelling -0.13 advance 0.21 siege -0.14 siege-break 0.27 casualties 0.19 abuse -0.1',
  'word center':
    'attack -0.22 air-strike 0.24 capture 0.24 hold -0.13 siege 0.28 deploy -0.16 abuse -0.14 displace -0.1',
  'word central':
    'hold -0.12 withdraw 0.11 siege 0.23 siege-break 0.18 abuse 0.17 displace -0.19 ceasefire -0.1 statement -0.1',
  'word centre': 'capture 0.1 withdraw -0.16 advance 0.2 siege 0.12 deploy -0.18 displace -0.21',
  'word cessation': 'air-strike 0.15 statement -0.19',
  'word chair': 'displace 0.19',
  'word chance': 'ceasefire -0.11 statement 0.16',
  'word change':
    'shelling 0.11 capture 0.37 hold -0.18 withdraw 0.14 advance 0.16 deploy -0.12 casualties -0.11 aid -0.12 statement 0.28',
  'word channel': 'air-strike -0.39 casualties -0.12 statement 0.11',
  'word charge': 'attack -0.2 air-strike 0.27 shelling 0.16 deploy 0.12 abuse 0.31',
  'word charity': 'destroy 0.14 statement -0.3',
  'word check': 'abuse 0.15',
  'word checkpoint':
    'attack 0.33 shelling -0.1 capture -0.19 hold -0.17 withdraw 0.33 siege 0.27 deploy 0.33 casualties -0.26 abuse 0.13 destroy -0.26 displace -0.12 statement -0.26',
  'word chemical': 'shelling -0.17 hold -0.12 abuse -0.1 destroy 0.2 statement 0.17',
  'word chief': 'deploy 0.26 abuse 0.12 displace 0.11 statement 0.24',
  'word child':
    'air-strike 0.12 shelling 0.31 bombing 0.27 withdraw -0.13 deploy -0.22 casualties 0.36 abuse 0.13 destroy 0.18 displace 0.42 ceasefire -0.1 statement 0.26',
  'word chlorine': 'attack 0.25 shelling 0.11 casualties -0.15 displace -0.11 statement -0.41',
  'word choice': 'statement 0.49',
  'word choose': 'hold 0.31 deploy 0.13 abuse -0.13 aid -0.1 statement 0.22',
  'word church': 'destroy 0.28 displace 0.27',
  'word circulate': 'attack 0.15',
  'word citizen': 'casualties 0.16 abuse -0.18 statement 0.44',
  'word city':
    'air-strike -0.27 bombing -0.14 withdraw 0.11 advance 0.39 siege -0.13 deploy -0.26 abuse -0.16 destroy 0.35 displace -0.26 ceasefire -0.14 breach 0.21 statement -0.28',
  'word civil': 'withdraw -0.15 casualties -0.11 statement 0.13',
  'word civilian':
    'attack -0.12 air-strike 0.23 bombing -0.19 hold -0.22 withdraw 0.22 advance -0.11 deploy -0.31 casualties 0.24 abuse -0.13 destroy -0.27 displace 0.24 ceasefire -0.23 aid -0.22 statement 0.16',
  'word claim':
    'air-strike 0.16 bombing 0.13 withdraw -0.17 repel 0.28 casualties 0.1 abuse 0.11 destroy 0.21 displace -0.1 breach 0.13 aid -0.11',
  'word clash': 'attack 0.67 air-strike -0.19 repel 0.14 deploy -0.21 abuse -0.14',
  'word cleanse': 'attack 0.2 capture 0.18 statement -0.15',
  'word clear': 'capture -0.22 hold -0.15 withdraw 0.13 siege-break -0.16 displace 0.11',
  'word climb': 'casualties 0.2 abuse 0.26 displace 0.11',
  'word clinic': 'abuse -0.11 destroy 0.14 displace -0.24 aid 0.73 statement -0.34',
  'word clock': 'capture 0.23 deploy 0.12 casualties -0.16 destroy 0.12',
  'word close':
    'air-strike 0.21 shelling -0.13 hold 0.21 advance 0.38 repel 0.1 siege 0.17 siege-break 0.18 casualties -0.42 abuse 0.1 ceasefire 0.26 statement 0.24',
  'word cluster': 'attack -0.13 shelling 0.12 hold 0.15 casualties 0.1',
  'word co-chair': 'hold 0.17 withdraw 0.13',
  'word coalition':
    'attack -0.3 air-strike 1.27 shelling -0.32 bombing -0.22 capture 0.15 hold -0.24 withdraw -0.1 deploy 0.32 abuse -0.3 displace -0.13 ceasefire -0.15 aid -0.1 statement 0.34',
  'word coastal': 'hold 0.2 advance 0.1 siege-break 0.14 displace 0.14 statement -0.2',
  'word cold': 'shelling -0.1 casualties 0.18 statement -0.1',
  'word collapse': 'withdraw -0.19 ceasefire 0.22 statement 0.11',
  'word colleague': 'shelling -0.1 capture -0.16 deploy -0.12 casualties 0.24 aid 0.15 statement 0.15',
  'word collect': 'bombing 0.18 deploy -0.13 destroy 0.18 aid 0.18 statement 0.1',
  'word column':
    'attack -0.11 air-strike 0.19 capture -0.1 hold -0.25 withdraw -0.21 advance 0.44 deploy 0.63 casualties -0.13 abuse -0.16 destroy 0.17 displace -0.16 aid -0.14 statement -0.39',
  'word come':
    'air-strike 0.65 bombing -0.18 withdraw -0.31 siege -0.31 casualties 0.16 abuse -0.15 aid -0.37',
  'word command':
    'attack -0.24 air-strike -0.12 withdraw -0.17 siege 0.16 siege-break 0.13 casualties -0.11 statement -0.21',
  'word commander': 'attack -0.37 shelling 0.14 bombing -0.1 deploy -0.16 displace -0.13 statement -0.16',
  'word commando': 'capture 0.15 deploy 0.14 displace 0.12 statement -0.14',
  'word comment': 'statement 0.45',
  'word commission': 'statement -0.51',
  'word commit': 'attack -0.12 deploy -0.15 abuse 0.13 ceasefire 0.1 breach 0.14',
  'word committee': 'shelling 0.1 deploy -0.12',
  'word communication': 'air-strike -0.12 siege 0.1 siege-break 0.14 deploy 0.1 destroy 0.17',
  'word company':
    'attack 0.24 hold -0.15 siege-break 0.27 deploy -0.11 casualties 0.15 destroy 0.1 statement 0.16',
  'word complain': 'air-strike 0.1 deploy 0.12 destroy 0.13 aid 0.15 statement -0.13',
  'word complete': 'attack -0.14 withdraw 0.17 abuse 0.13',
  'word component': 'deploy 0.15 statement 0.11',
  'word compound': 'air-strike 0.12 capture 0.11 withdraw -0.11 advance 0.27 repel 0.11 casualties -0.13',
  'word comrade': 'capture -0.18 hold 0.13 abuse 0.34 statement -0.1',
  'word concede': 'air-strike 0.18 statement -0.12',
  'word concerned': 'statement 0.47',
  'word conclude': 'statement -0.12',
  'word condemn': 'attack -0.18 air-strike -0.33 abuse -0.19 ceasefire 0.14 statement 0.7',
  'word condition':
    'withdraw -0.12 siege -0.18 siege-break 0.18 deploy -0.11 casualties 0.12 ceasefire 0.44 breach 0.18 statement -0.28',
  'word conduct': 'air-strike 0.12 withdraw 0.12',
  'word conference': 'statement -0.14',
  'word confine': 'attack 0.31 air-strike 0.14 withdraw 0.14 statement -0.19',
  'word confirm':
    'attack -0.12 shelling -0.12 hold -0.11 withdraw 0.14 abuse 0.27 displace 0.16 ceasefire -0.15 statement 0.24',
  'word conflict': 'advance -0.15 deploy -0.24 casualties 0.17 statement 0.22',
  'word consent': 'withdraw -0.19 aid 0.11 statement 0.14',
  'word consequence': 'attack -0.1 hold 0.1 statement 0.56',
  'word consider': 'attack -0.11 ceasefire 0.43',
  'word consult': 'statement 0.88',
  'word contact': 'hold -0.1 withdraw -0.1 casualties 0.28',
  'word continue':
    'attack 0.64 air-strike 0.54 bombing -0.15 capture -0.12 withdraw -0.1 siege -0.18 deploy 0.14 breach 0.16 statement -0.12',
  'word control':
    'attack -0.28 shelling 0.18 capture 0.25 hold 0.56 withdraw -0.19 siege -0.4 deploy -0.41 casualties -0.21 displace -0.13 ceasefire -0.15 aid -0.11',
  'word convert': 'capture 0.19 abuse 0.23 statement -0.17',
  'word convoy':
    'air-strike 0.19 withdraw 0.3 siege -0.16 deploy 0.16 destroy -0.47 displace 0.54 ceasefire -0.19 aid 0.55 statement 0.41',
  'word coordinate': 'attack -0.1 deploy -0.13 statement 0.57',
  'word coordinator': 'ceasefire 0.21 statement -0.17',
  'word corner': 'casualties 0.15',
  'word corpse': 'casualties 0.38 abuse 0.1',
  'word correspondent': 'shelling -0.1 deploy 0.23 casualties -0.15',
  'word corridor':
    'hold -0.11 siege-break 0.37 deploy 0.13 displace 0.36 ceasefire 0.11 aid -0.15 statement -0.4',
  'word cost': 'casualties 0.46 abuse -0.11 statement -0.2',
  'word council':
    'attack 0.13 air-strike 0.11 bombing 0.12 withdraw -0.14 siege 0.13 casualties -0.1 abuse -0.2 statement -0.48',
  'word count':
    'air-strike -0.21 withdraw -0.13 advance 0.13 siege 0.26 deploy 0.1 casualties 0.23 destroy -0.14 aid -0.1 statement -0.45',
  'word counterpart': 'statement -0.15',
  'word country':
    'attack -0.45 shelling -0.18 capture -0.11 hold -0.11 withdraw -0.15 siege -0.14 deploy 0.75 displace -0.15 ceasefire 0.16 statement 0.83',
  'word countryside':
    'attack 0.24 air-strike -0.18 shelling -0.13 capture 0.25 hold -0.1 advance -0.2 deploy -0.23 abuse 0.15 displace 0.42 breach 0.12 aid -0.14 statement -0.34',
  'word course': 'shelling -0.12',
  'word court': 'casualties 0.12 abuse 0.16',
  'word courthouse': 'air-strike 0.13 capture 0.13 hold 0.12 displace 0.11',
  'word cousin': 'attack -0.14 deploy -0.12 casualties -0.1 abuse 0.59 statement -0.23',
  'word cover':
    'attack -0.1 hold -0.14 withdraw 0.36 advance 0.36 deploy -0.18 casualties 0.42 abuse -0.14 destroy 0.21 displace -0.11 ceasefire -0.19 breach -0.11',
  'word crash': 'attack 0.18 air-strike -0.1 casualties 0.31',
  'word credible': 'ceasefire -0.27 statement 0.55',
  'word creep': 'withdraw 0.33 advance 0.35 repel 0.11 casualties 0.33',
  'word crew':
    'air-strike 0.15 shelling 0.17 withdraw 0.15 advance 0.18 repel -0.13 deploy -0.2 ceasefire 0.11',
  'word crime': 'attack -0.1 shelling 0.14 statement 0.23',
  'word criminal': 'statement 0.22',
  'word cross':
    'air-strike 0.22 shelling -0.17 capture 0.34 withdraw -0.13 deploy 0.26 abuse -0.2 destroy 0.19 displace -0.33 aid 0.11',
  'word crossing':
    'attack -0.11 air-strike -0.15 capture 0.17 abuse -0.21 destroy -0.1 displace 0.17 aid 0.22 statement 0.15',
  'word crowd': 'siege 0.13 deploy -0.1 destroy 0.14 displace 0.11 statement 0.23',
  'word cruise': 'air-strike -0.22 shelling 0.4 deploy -0.29',
  'word cut':
    'attack -0.12 capture -0.11 advance -0.16 repel 0.1 siege 0.31 siege-break -0.16 abuse 0.14 destroy 0.16 displace -0.1 ceasefire -0.1 aid -0.24 statement -0.12',
  'word daesh': 'hold 0.15 advance 0.32 casualties 0.29',
  'word daily': 'ceasefire 0.24 statement -0.21',
  'word dam': 'air-strike 0.32 hold -0.18 casualties -0.11 destroy 0.27 statement -0.16',
  'word damage': 'shelling 0.27 bombing -0.11 deploy 0.36 destroy 0.59 aid -0.13 statement -0.17',
  'word danger': 'abuse 0.14 destroy -0.22',
  'word dark': 'attack 0.13 siege 0.18 destroy 0.37',
  'word date': 'ceasefire 0.18 statement -0.24',
  'word daughter': 'air-strike 0.14 withdraw -0.12 abuse -0.14 displace 0.1',
  'word dawn':
    'attack 0.58 bombing -0.15 hold -0.13 repel 0.18 deploy -0.16 casualties -0.12 abuse -0.17 displace 0.18 aid -0.11 statement -0.25',
  'word day':
    'attack 0.28 air-strike -0.27 shelling 0.36 capture 0.81 siege-break 0.21 deploy -0.17 destroy -0.2 ceasefire 0.23 aid 0.2 statement -0.1',
  'word de-escalation': 'capture -0.11 hold 0.1 statement -0.15',
  'word dead':
    'attack -0.33 air-strike -0.15 bombing 0.13 hold -0.13 withdraw -0.1 siege -0.1 deploy -0.18 casualties 0.71 abuse 0.27 displace -0.38 statement -0.35',
  'word deal':
    'attack -0.12 air-strike 0.16 shelling 0.28 capture -0.1 hold -0.11 deploy 0.15 casualties -0.16 abuse -0.1 displace -0.21 ceasefire 0.41 aid 0.18',
  'word death': 'air-strike 0.21 withdraw -0.11 casualties -0.44 abuse 0.11 destroy -0.11 statement 0.1',
  'word decade': 'attack 0.52',
  'word decide': 'attack -0.1 withdraw 0.12 displace 0.45 statement 0.2',
  'word decision': 'attack -0.13 capture -0.12 statement 0.18',
  'word declare': 'attack -0.15 capture 0.21 ceasefire 0.42 aid 0.14 statement 0.27',
  'word decline': 'statement 0.26',
  'word deep': 'attack -0.14 advance 0.42 deploy -0.11 destroy -0.11 ceasefire 0.27 statement -0.1',
  'word deeply': 'statement 0.5',
  'word defeat': 'attack 0.13 air-strike 0.13 withdraw -0.15 casualties 0.13 displace 0.11',
  'word defector': 'statement 0.15',
  'word defence':
    'attack 0.13 air-strike -0.13 shelling 0.23 repel 0.16 casualties 0.3 abuse -0.13 destroy -0.14',
  'word defend': 'attack 0.56 air-strike -0.1 shelling -0.13 hold -0.12 deploy -0.16 statement 0.35',
  'word defender': 'repel 0.36 siege-break 0.16 displace -0.12',
  'word defense': 'air-strike -0.18 advance 0.12 repel 0.3 deploy 0.12 statement -0.18',
  'word delay': 'attack 0.13 siege 0.18 casualties 0.33 displace -0.14 statement 0.11',
  'word delegate': 'statement 0.29',
  'word delegation': 'attack -0.12 deploy -0.14 ceasefire 0.4 statement 0.11',
  'word deliberately': 'air-strike -0.16 siege 0.39 destroy 0.15',
  'word deliver': 'aid 0.16 statement 0.24',
  'word delivery': 'deploy 0.65',
  'word demand': 'withdraw -0.11 abuse -0.11 statement 0.76',
  'word deny':
    'attack 0.32 air-strike 0.27 shelling 0.23 hold -0.17 repel 0.11 deploy -0.14 casualties 0.12 abuse 0.32 destroy 0.16 displace -0.16 aid -0.14 statement -0.19',
  'word departure': 'attack -0.1 advance 0.14 displace 0.24 statement -0.16',
  'word depend': 'abuse 0.13 displace 0.12 aid 0.15',
  'word deploy': 'attack -0.15 hold -0.11 deploy 0.44 ceasefire 0.12',
  'word depot': 'attack -0.1 air-strike 0.23 shelling 0.11 hold -0.14 deploy 0.19 destroy 0.1',
  'word deputy': 'casualties 0.1 abuse -0.16',
  'word describe': 'shelling -0.12 capture 0.11 abuse -0.1 statement 1.21',
  'word desert':
    'attack 0.18 air-strike 0.11 capture -0.15 hold -0.13 withdraw -0.15 advance -0.1 deploy -0.14 casualties 0.16 displace -0.22',
  'word destroy': 'attack -0.18 shelling -0.43 deploy -0.14 casualties 0.1 destroy 0.84 aid -0.13',
  'word detain': 'attack 0.15 abuse 0.12',
  'word detainee': 'casualties 0.41 abuse -0.27 displace -0.17 ceasefire 0.39',
  'word detonate': 'bombing 0.24 casualties 0.18',
  'word device': 'bombing 0.18 withdraw -0.14 repel 0.12 destroy -0.14',
  'word die':
    'attack 0.3 air-strike -0.17 shelling 0.2 bombing -0.21 hold 0.2 withdraw -0.1 siege -0.11 deploy 0.25 casualties 0.62 abuse -0.2 destroy -0.1 displace -0.16 aid -0.18 statement 0.26',
  'word diesel': 'air-strike 0.11 deploy -0.1 abuse 0.14 destroy 0.33',
  'word different': 'hold 0.1 withdraw 0.14 deploy -0.11 abuse 0.11 destroy -0.15 statement -0.17',
  'word difficult': 'statement 0.27',
  'word dig': 'attack -0.14 air-strike 0.33 advance 0.16 siege-break 0.15 deploy 0.15 statement -0.21',
  'word diplomat': 'air-strike -0.1 hold 0.28 deploy 0.11 casualties -0.11 statement -0.35',
  'word direct': 'attack -0.14 withdraw -0.13 deploy 0.19 statement 0.49',
  'word direction': 'attack 0.12 capture -0.16 withdraw 0.32 advance 0.41 repel 0.17 displace -0.21',
  'word director': 'air-strike 0.14 statement -0.1',
  'word discuss': 'abuse -0.11 displace 0.3 statement 0.31',
  'word dismiss': 'statement 0.39',
  'word displace': 'air-strike 0.1 withdraw -0.16 deploy -0.19 abuse 0.11 displace 0.86',
  'word dispute': 'air-strike -0.14 casualties -0.18 abuse -0.16',
  'word district':
    'attack 0.1 capture 0.21 hold 0.4 withdraw 0.45 advance -0.13 repel 0.14 siege 0.15 deploy -0.37 casualties -0.3 destroy -0.11 displace -0.11 aid 0.14 statement -0.33',
  'word divide': 'statement 0.34',
  'word division': 'attack 0.28 deploy -0.11 statement 0.48',
  'word do':
    'air-strike 0.39 bombing -0.11 capture 0.11 hold 0.22 withdraw -0.12 repel -0.1 siege -0.1 deploy -0.13 destroy -0.22 displace -0.16 ceasefire -0.22 aid -0.23 statement 0.49',
  'word doctor': 'attack 0.14 bombing 0.11 displace -0.32 ceasefire 0.13',
  'word document': 'shelling 0.12 casualties -0.13 statement -0.11',
  'word dollar': 'displace 0.13 aid 0.16 statement 0.17',
  'word dominate': 'capture 0.1 hold 0.27',
  'word door':
    'attack 0.34 air-strike -0.12 shelling -0.14 bombing 0.14 deploy -0.22 casualties -0.24 abuse -0.21 destroy 0.21',
  'word double': 'displace 0.14 statement 0.19',
  'word down':
    'attack 0.3 shelling 0.14 capture -0.11 hold 0.19 repel 0.13 siege -0.11 abuse -0.12 destroy 0.42 displace -0.23 aid 0.26',
  'word dozen':
    'air-strike 0.1 bombing -0.14 withdraw 0.33 deploy 0.1 casualties -0.19 abuse -0.26 breach 0.1 statement -0.14',
  'word draft': 'deploy 0.22 abuse 0.12 aid -0.1 statement 0.64',
  'word drag': 'casualties -0.11 abuse 0.25',
  'word draw': 'attack -0.2 air-strike -0.1 hold -0.12 withdraw -0.19 destroy -0.12 statement 0.66',
  'word drink': 'capture 0.33 withdraw 0.17',
  'word drive':
    'attack -0.13 air-strike -0.17 bombing 0.11 hold 0.15 advance -0.2 repel -0.24 siege -0.21 deploy 0.29 destroy -0.1 displace 0.55 ceasefire -0.12 aid 0.14 statement -0.37',
  'word driver': 'casualties 0.11 destroy -0.2 displace -0.1 statement -0.1',
  'word drone': 'shelling 0.17 deploy 0.19 statement -0.17',
  'word drop':
    'attack -0.19 air-strike 0.22 bombing -0.11 deploy -0.21 casualties -0.15 abuse -0.14 displace -0.2 aid 0.33 statement 0.14',
  'word drum': 'air-strike 0.29 bombing -0.1 hold 0.16 casualties -0.11 statement 0.27',
  'word due':
    'attack -0.17 air-strike -0.3 shelling 0.12 capture -0.12 withdraw -0.11 deploy 0.61 statement 0.22',
  'word dusk': 'air-strike 0.23 casualties 0.12 destroy 0.12 displace 0.14',
  'word early':
    'hold 0.15 withdraw 0.54 advance 0.28 repel 0.12 deploy 0.29 abuse 0.31 displace -0.24 aid 0.11',
  'word east':
    'attack 0.32 shelling -0.1 capture 0.17 hold 0.39 withdraw 0.16 advance 0.18 casualties -0.18 abuse -0.22 destroy -0.11 displace -0.17 ceasefire -0.14 aid 0.37 statement -0.4',
  'word eastern':
    'attack -0.16 air-strike 0.22 shelling -0.25 bombing -0.11 capture 0.18 withdraw 0.18 advance 0.1 siege 0.13 siege-break -0.1 casualties -0.27 abuse 0.19 displace 0.21 ceasefire 0.47 aid -0.1',
  'word eat': 'siege 0.18 deploy 0.17 casualties -0.1 aid 0.32 statement 0.31',
  'word edge': 'hold -0.14 deploy 0.1 casualties -0.13 displace -0.14 ceasefire 0.19 breach 0.16 aid 0.16',
  'word effect': 'ceasefire 0.34 aid 0.17',
  'word elder': 'deploy -0.14 abuse 0.1 displace -0.2 statement 0.27',
  'word elderly': 'siege 0.17 casualties -0.11 abuse -0.11 displace 0.2 statement -0.18',
  'word electricity': 'shelling 0.22 destroy 0.37 ceasefire 0.16 aid 0.29',
  'word element': 'attack -0.16 air-strike 0.13 shelling 0.15 withdraw 0.16 repel 0.18',
  'word else':
    'attack -0.15 withdraw -0.11 deploy -0.11 casualties -0.11 abuse 0.24 displace -0.11 statement 0.21',
  'word elsewhere': 'capture 0.11 hold -0.11 siege -0.14 deploy -0.14 destroy 0.14 statement 0.12',
  'word embrace': 'attack 0.13 capture 0.13 advance 0.12 siege-break 0.37 statement -0.15',
  'word emergency': 'displace -0.1 ceasefire -0.1',
  'word emir': 'shelling -0.26 deploy -0.21 abuse 0.29 statement 0.1',
  'word empty':
    'attack 0.31 air-strike -0.1 shelling -0.17 capture -0.15 advance -0.13 siege-break 0.23 casualties -0.12 destroy -0.1 displace 0.54 ceasefire 0.19 statement 0.45',
  'word encircle': 'hold -0.16 siege 0.32 abuse 0.13 statement -0.2',
  'word encirclement': 'siege-break 0.18 abuse 0.11',
  'word enclave': 'attack -0.11 hold 0.11 advance 0.12 siege 0.18 abuse -0.1 ceasefire 0.1',
  'word end':
    'attack -0.23 hold 0.11 withdraw -0.16 siege-break 0.23 casualties 0.13 destroy -0.14 displace -0.29 ceasefire 0.39',
  'word enemy': 'withdraw -0.14 casualties -0.11 statement 0.24',
  'word engineer': 'attack 0.1 capture 0.16 hold -0.14 siege -0.12 deploy -0.1 aid 0.43 statement -0.1',
  'word enough': 'air-strike 0.25 deploy -0.2 casualties -0.11 abuse -0.1 statement 0.3',
  'word enter':
    'attack 0.41 air-strike -0.15 shelling -0.17 hold 0.13 siege-break -0.12 displace -0.42 breach 0.11 aid 0.33 statement -0.22',
  'word entrance': 'hold 0.16 deploy 0.12 abuse 0.13 statement 0.16',
  'word entry': 'capture 0.16 withdraw 0.13 aid 0.25',
  'word envoy': 'attack -0.1 withdraw -0.14 siege-break 0.12',
  'word equip': 'attack -0.1 deploy 0.3',
  'word escape': 'shelling -0.36 withdraw -0.14 casualties 0.12 displace 0.83 statement -0.22',
  'word escort': 'deploy 0.26 abuse 0.14 displace 0.1 ceasefire -0.1 aid -0.17 statement 0.22',
  'word establish': 'air-strike 0.1 statement 0.22',
  'word estimate':
    'air-strike -0.19 hold 0.24 withdraw -0.11 siege 0.11 casualties 0.17 abuse -0.11 statement -0.15',
  'word european': 'capture -0.12 displace 0.13 statement 0.4',
  'word evacuate': 'casualties -0.2 displace -0.2 ceasefire 0.15 statement 0.33',
  'word evacuation': 'withdraw -0.24 deploy 0.14 casualties 0.1 displace 0.51 ceasefire 0.27',
  'word even': 'capture -0.12 hold 0.16 casualties -0.1 ceasefire 0.21 statement -0.19',
  'word evening':
    'air-strike 0.11 shelling 0.67 bombing 0.16 withdraw 0.23 siege-break 0.13 casualties -0.34 abuse -0.13 ceasefire 0.17 aid -0.11 statement -0.35',
  'word event': 'attack 0.52 shelling 0.18 casualties -0.11 statement 0.16',
  'word ever': 'attack 0.21 air-strike 0.14 hold 0.1 advance 0.1 ceasefire 0.12 breach 0.19 statement 0.29',
  'word evidence': 'attack 0.23 statement -0.21',
  'word exchange': 'withdraw -0.1 abuse 0.2 destroy -0.1 displace 0.12 statement 0.26',
  'word execute': 'attack -0.13 abuse 0.4 statement 0.28',
  'word exercise': 'hold -0.12 deploy 0.22',
  'word exit': 'abuse -0.26 displace 0.16 ceasefire 0.36',
  'word expect':
    'air-strike -0.11 capture 0.25 withdraw 0.28 deploy 0.2 casualties -0.18 abuse -0.17 statement 0.36',
  'word expel': 'attack 0.28 hold 0.28 repel 0.31 displace 0.11 statement -0.21',
  'word expert': 'statement 0.19',
  'word explain': 'statement 0.12',
  'word explode': 'shelling 0.12 withdraw 0.33 repel 0.16 statement 0.17',
  'word explosion': 'attack -0.12 air-strike 0.52 bombing -0.32 deploy 0.28 destroy 0.1',
  'word explosive':
    'attack -0.16 bombing 0.47 hold -0.1 withdraw -0.2 deploy -0.15 casualties -0.17 abuse -0.18 aid -0.14 statement -0.23',
  'word extremist': 'advance 0.14 abuse 0.23 destroy 0.17 statement 0.31',
  'word eye': 'hold 0.14 withdraw 0.11 casualties 0.3 abuse -0.11 destroy -0.1 displace -0.27 statement 0.12',
  'word face': 'capture -0.21 withdraw 0.43 deploy 0.18 abuse 0.11 destroy 0.11 statement -0.17',
  'word facility':
    'attack -0.23 air-strike 0.16 shelling -0.18 hold -0.1 deploy 0.15 casualties -0.18 destroy 0.27 displace -0.15 aid 0.23',
  'word faction':
    'attack 0.18 air-strike -0.21 shelling 0.93 bombing -0.19 hold -0.24 casualties -0.27 abuse 0.31 displace -0.11 ceasefire -0.14 breach 0.12 aid 0.1',
  'word factory': 'deploy 0.15',
  'word fail':
    'air-strike -0.15 bombing 0.16 capture 0.25 withdraw -0.15 siege-break 0.13 deploy -0.2 casualties -0.15 abuse -0.13 ceasefire 0.3 aid 0.23 statement 0.17',
  'word fall':
    'bombing -0.2 capture 0.34 withdraw -0.12 deploy -0.12 casualties -0.4 abuse 0.23 destroy -0.15 aid 0.31',
  'word family':
    'attack -0.12 capture -0.3 hold 0.16 withdraw 0.1 deploy -0.46 casualties -0.28 abuse 0.33 displace 1.09 ceasefire 0.23 statement -0.19',
  'word far':
    'attack 0.27 air-strike -0.13 capture 0.16 hold -0.18 withdraw -0.15 advance 0.35 siege -0.12 deploy -0.17 casualties 0.12 abuse 0.17 displace 0.5 ceasefire -0.14 aid 0.29 statement -0.28',
  'word farm': 'attack -0.19 capture 0.3 withdraw 0.22 siege -0.12 statement -0.1',
  'word farmer': 'air-strike -0.14 repel 0.15 abuse -0.1 displace 0.1 statement 0.19',
  'word fate': 'casualties 0.33 statement 0.22',
  'word father': 'shelling 0.21 casualties -0.18 abuse 0.15 destroy 0.16 displace -0.31',
  'word fear': 'hold -0.14 withdraw 0.4 casualties -0.1 ceasefire -0.17 statement 0.18',
  'word feed': 'siege 0.14 displace -0.14 aid 0.24 statement -0.23',
  'word fence': 'hold -0.16 repel 0.18 deploy 0.46 abuse -0.11 displace 0.29 statement -0.26',
  'word fetch': 'aid 0.11 statement 0.33',
  'word few':
    'attack 0.12 air-strike 0.15 bombing -0.1 hold 0.42 withdraw 0.11 siege -0.1 deploy 0.25 abuse 0.29 destroy -0.17 displace 0.39 ceasefire -0.12 breach 0.12 aid -0.16 statement -0.23',
  'word field':
    'attack -0.17 air-strike -0.21 shelling 0.17 bombing -0.15 hold 0.13 deploy -0.14 casualties -0.1 displace 0.14 aid 0.19 statement -0.23',
  'word fifth': 'shelling 0.16 deploy 0.1 casualties 0.69 abuse -0.13 statement -0.19',
  'word fight':
    'attack 0.26 air-strike -0.11 shelling -0.18 hold -0.26 repel 0.13 deploy 0.22 abuse -0.2 destroy -0.11 ceasefire 0.12 aid -0.1 statement 0.42',
  'word fighter':
    'attack 0.35 air-strike -0.12 shelling -0.34 hold 0.33 withdraw 0.62 advance 0.59 siege-break -0.19 deploy -0.13 casualties 0.55 abuse -0.17 displace 0.52 breach 0.31 aid -0.37 statement -0.62',
  'word fighting': 'capture -0.1 deploy 0.21 abuse 0.13 ceasefire 0.18 statement -0.24',
  'word figure': 'attack -0.15 casualties 0.5 abuse -0.12 destroy -0.11 displace 0.26',
  'word file': 'attack 0.35 withdraw 0.43 deploy -0.11 ceasefire -0.14',
  'word fill': 'attack -0.16 air-strike 0.1 deploy 0.15 destroy -0.15',
  'word film': 'air-strike 0.17 withdraw 0.12 casualties 0.18 displace -0.11 statement 0.21',
  'word final': 'attack 0.11 hold 0.12',
  'word find':
    'air-strike -0.23 shelling -0.14 bombing 0.24 withdraw -0.26 deploy -0.18 abuse 0.31 destroy -0.14 displace -0.33 aid -0.15',
  'word finish': 'attack 0.45 statement -0.35',
  'word fire':
    'attack 0.33 air-strike -0.37 shelling 0.87 hold 0.17 withdraw 0.25 advance -0.19 repel -0.15 siege 0.32 casualties -0.18 abuse 0.38 destroy -0.46 displace 0.15 ceasefire -0.13 aid 0.14 statement -0.27',
  'word first':
    'attack -0.44 air-strike 0.23 shelling 0.15 bombing -0.12 capture 0.31 withdraw 0.18 advance -0.11 repel 0.17 siege 0.14 siege-break 0.2 destroy -0.36 displace 0.23 ceasefire 0.12 breach -0.15 aid -0.26 statement 0.23',
  'word flag':
    'attack -0.12 air-strike -0.11 capture 0.63 hold 0.19 withdraw 0.39 advance -0.11 deploy 0.11 displace -0.11 breach 0.18 aid 0.11 statement 0.17',
  'word flatten': 'withdraw 0.17 destroy 0.21',
  'word flee':
    'attack 0.12 air-strike -0.11 deploy -0.15 casualties -0.1 abuse 0.1 displace 0.1 statement -0.18',
  'word flight': 'displace -0.33 statement -0.22',
  'word floor': 'attack 0.12 capture 0.14 abuse -0.15 statement -0.2',
  'word flour': 'air-strike 0.13 siege 0.29 deploy -0.1 breach 0.17 aid 0.14',
  'word fly':
    'air-strike 0.23 capture 0.23 hold 0.11 withdraw -0.2 displace -0.15 breach 0.17 statement -0.2',
  'word foil': 'attack -0.11 advance 0.16 repel 0.3 siege 0.14',
  'word follow':
    'attack 0.13 air-strike 0.42 shelling -0.11 bombing -0.16 hold -0.14 withdraw 0.45 casualties -0.14 abuse 0.2 displace 0.25 aid -0.11 statement -0.45',
  'word food':
    'air-strike -0.15 hold -0.14 withdraw -0.11 siege -0.14 siege-break -0.13 deploy -0.33 destroy -0.19 displace -0.17 ceasefire 0.19 aid 0.62',
  'word foot': 'attack -0.11 air-strike 0.12 shelling -0.13 withdraw 0.64 deploy -0.16 abuse -0.1',
  'word footage': 'shelling 0.11 bombing 0.11 destroy 0.11 aid -0.12 statement 0.15',
  'word force':
    'air-strike 0.27 shelling 0.29 bombing -0.16 capture 0.16 hold 0.12 withdraw 0.63 advance 0.13 repel -0.11 deploy 0.37 casualties -0.31 abuse -0.12 displace -0.13 breach -0.12 aid -0.12 statement -0.13',
  'word foreign':
    'air-strike -0.21 shelling -0.14 capture -0.21 hold -0.22 withdraw -0.15 deploy 0.29 abuse -0.28 destroy -0.11 displace -0.21 ceasefire -0.17 aid 0.16 statement 0.5',
  'word foreigner': 'capture 0.17 hold 0.27 withdraw 0.22 casualties 0.24 displace 0.13 statement -0.23',
  'word form': 'statement 0.47',
  'word former':
    'attack 0.14 capture -0.11 hold 0.26 withdraw -0.15 deploy 0.18 displace -0.24 aid 0.21 statement -0.11',
  'word fortnight':
    'attack 0.13 air-strike 0.1 shelling -0.13 advance 0.13 casualties -0.14 ceasefire 0.16 statement -0.15',
  'word fourth':
    'attack -0.1 air-strike -0.27 bombing 0.35 capture 0.15 deploy -0.11 casualties 0.23 abuse -0.15 destroy 0.2 ceasefire 0.1',
  'word free':
    'attack 0.28 bombing 0.12 withdraw -0.16 siege-break 0.16 deploy -0.13 abuse 0.1 aid 0.12 statement 0.32',
  'word french': 'statement 0.33',
  'word friend': 'withdraw 0.16 deploy -0.1 abuse -0.14 statement 0.46',
  'word front':
    'shelling -0.19 capture 0.19 hold -0.11 withdraw -0.17 advance -0.14 deploy 0.28 casualties -0.45',
  'word fuel': 'siege 0.18 casualties -0.1',
  'word full': 'attack -0.21 air-strike 0.19 shelling -0.11 capture 0.12 casualties -0.11',
  'word further':
    'attack 0.11 advance 0.31 siege 0.16 deploy -0.1 destroy 0.13 displace -0.14 statement -0.16',
  'word gain': 'hold -0.1 advance 0.29 statement -0.16',
  'word gang': 'attack 0.16 deploy -0.17 casualties -0.19 statement 0.4',
  'word gap': 'siege-break 0.38 deploy 0.14 statement -0.18',
  'word garrison':
    'attack -0.17 air-strike 0.13 capture -0.14 withdraw 0.19 deploy -0.1 abuse 0.17 statement -0.15',
  'word gas':
    'attack 0.57 air-strike -0.28 shelling -0.1 hold 0.16 withdraw -0.12 advance 0.13 deploy -0.19 casualties -0.14 abuse -0.13 displace -0.12 aid -0.1 statement 0.4',
  'word gate':
    'bombing -0.13 capture 0.18 hold -0.25 withdraw 0.54 advance 0.39 deploy -0.37 abuse 0.13 displace 0.45 aid -0.15 statement 0.15',
  'word gather': 'attack -0.11 shelling 0.3 deploy -0.16 abuse 0.17 displace -0.22 aid -0.11',
  'word gathering': 'shelling 0.19 bombing 0.23 capture 0.14',
  'word general':
    'shelling 0.15 capture 0.18 withdraw 0.25 deploy -0.24 abuse 0.22 displace 0.13 statement 0.14',
  'word get':
    'attack -0.1 air-strike -0.11 shelling 0.14 advance 0.26 repel -0.17 siege-break 0.23 deploy -0.29 abuse 0.1 displace 0.14 aid 0.17',
  'word girl': 'attack 0.14 air-strike 0.1 casualties 0.26',
  'word give':
    'attack 0.17 withdraw 0.28 deploy 0.13 casualties 0.22 abuse -0.13 displace 0.27 ceasefire 0.15 aid -0.33 statement 0.27',
  'word go':
    'air-strike 0.15 shelling 0.26 capture 0.15 hold -0.3 withdraw -0.29 advance 0.42 siege -0.18 siege-break -0.1 abuse 0.2 displace 0.24 ceasefire -0.25 statement -0.1',
  'word gone': 'capture 0.16 casualties 0.14 destroy 0.69 displace 0.18 statement -0.11',
  'word good': 'air-strike -0.13 bombing -0.1 hold -0.17 deploy -0.2 destroy -0.15 aid 0.18 statement -0.37',
  'word government':
    'attack 0.1 air-strike 0.18 shelling 0.25 capture 0.53 hold 0.21 siege 0.19 deploy -0.18 abuse 0.11 destroy -0.15 displace 0.14 ceasefire -0.23 breach 0.13 aid 0.51',
  'word governor':
    'attack -0.11 shelling 0.16 capture -0.16 deploy -0.13 casualties 0.29 abuse 0.2 destroy -0.1 displace 0.14 ceasefire 0.21',
  'word governorate': 'air-strike -0.13 destroy 0.12 statement 0.19',
  'word grain': 'attack 0.1 capture 0.32 advance 0.11',
  'word grass': 'siege 0.19 abuse -0.1 aid 0.17 statement -0.1',
  'word grave': 'siege-break 0.19 casualties 0.1 abuse 0.17',
  'word great': 'displace 0.18 statement 0.29',
  'word green': 'air-strike 0.16 capture 0.11 destroy -0.14 statement -0.2',
  'word ground':
    'attack 0.29 air-strike -0.26 shelling -0.45 capture 0.13 hold 0.28 withdraw -0.26 deploy 0.51 statement -0.46',
  'word grounds': 'hold 0.14 abuse -0.17 displace 0.13 statement -0.13',
  'word group':
    'attack -0.19 air-strike 0.1 bombing -0.1 hold -0.21 withdraw 0.18 siege 0.23 siege-break -0.12 deploy -0.45 casualties 0.16 abuse 0.29 destroy -0.17 displace 0.2 ceasefire -0.12 aid -0.18',
  'word grove': 'hold 0.14 displace 0.39',
  'word guarantee': 'withdraw 0.21 deploy -0.1 ceasefire 0.16 breach 0.19',
  'word guarantor': 'ceasefire 0.17 statement 0.17',
  'word guard': 'attack -0.1 hold -0.22 withdraw 0.34 siege-break 0.15 abuse 0.21 aid 0.15 statement 0.21',
  'word guest': 'bombing 0.18 casualties -0.18 statement -0.16',
  'word gun': 'attack -0.12 shelling -0.15 deploy 0.5 abuse -0.15 ceasefire 0.28 statement 0.28',
  'word gunman':
    'attack 0.67 shelling 0.13 capture -0.12 hold -0.11 deploy -0.15 destroy 0.36 statement 0.27',
  'word gunmen': 'hold 0.3 withdraw -0.1 deploy -0.11 abuse 0.39 displace -0.21',
  'word half':
    'attack -0.18 air-strike -0.14 hold 1.07 advance 0.1 siege 0.32 deploy -0.31 aid 0.1 statement -0.19',
  'word hall': 'withdraw -0.14 displace 0.19',
  'word halt': 'air-strike -0.11 bombing 0.15 repel 0.18 displace 0.57 aid -0.17 statement 0.2',
  'word hamlet':
    'air-strike 0.29 capture 0.11 withdraw 0.1 deploy 0.12 abuse 0.15 destroy 0.14 ceasefire 0.13',
  'word hand':
    'air-strike -0.16 shelling -0.1 bombing 0.1 capture 0.4 withdraw 0.11 siege -0.43 deploy -0.53 casualties 0.13 abuse 0.3 destroy 0.14 displace 0.26 breach -0.1 statement -0.15',
  'word hang': 'siege 0.15 abuse -0.23 destroy 0.14 ceasefire 0.23',
  'word happen': 'bombing 0.28 withdraw 0.1 casualties -0.1 abuse 0.2 aid -0.1 statement -0.12',
  'word hard': 'attack -0.15 hold -0.17 statement 0.16',
  'word hardly':
    'attack -0.17 capture 0.16 hold 0.15 repel 0.35 deploy -0.12 casualties -0.15 abuse -0.1 statement -0.32',
  'word harm': 'bombing 0.15 casualties 0.34 abuse -0.21 statement -0.12',
  'word have':
    'air-strike -0.2 capture -0.15 hold 0.18 withdraw 0.15 repel 0.23 siege 0.23 siege-break -0.17 deploy -0.35 breach -0.21',
  'word head':
    'attack -0.18 shelling 0.12 capture -0.13 withdraw -0.18 siege 0.21 siege-break 0.13 deploy 0.28 ceasefire -0.21 aid -0.15',
  'word headquarters':
    'shelling -0.19 bombing 0.1 capture -0.15 hold 0.33 withdraw 0.16 deploy -0.1 displace -0.12',
  'word health': 'air-strike -0.16 casualties 0.28 destroy 0.22 aid 0.28 statement -0.12',
  'word hear':
    'attack 0.25 air-strike 0.42 bombing -0.39 capture 0.11 hold -0.17 withdraw -0.1 casualties 0.34 displace -0.21 statement -0.51',
  'word heaviest': 'air-strike 0.11 shelling -0.21 casualties 0.21',
  'word heavy':
    'shelling 0.27 capture 0.15 withdraw 0.22 deploy -0.17 abuse -0.26 breach 0.44 statement -0.34',
  'word height': 'capture 0.38 hold 0.33 deploy 0.16',
  'word helicopter': 'attack 0.42 air-strike -0.16 shelling -0.26 withdraw 0.14 siege 0.11 aid 0.28',
  'word help':
    'attack -0.26 air-strike 0.18 shelling -0.1 capture 0.37 hold -0.13 withdraw -0.13 repel -0.14 deploy 0.45 casualties -0.11',
  'word here': 'bombing 0.13 capture 0.12 hold -0.14 siege 0.32 abuse -0.14 displace 0.27 statement 0.24',
  'word hero': 'advance 0.14',
  'word high': 'shelling 0.16 hold 0.1 deploy -0.14 displace 0.11 aid 0.15 statement -0.33',
  'word highway':
    'attack 0.13 withdraw -0.14 advance 0.5 siege-break 0.34 deploy -0.11 displace -0.2 aid -0.14 statement 0.12',
  'word hill':
    'attack -0.15 shelling 0.1 capture 0.49 hold 0.24 deploy 0.39 casualties 0.25 destroy -0.13 displace -0.1 aid -0.11 statement -0.37',
  'word hit':
    'attack -0.11 air-strike 0.68 capture -0.12 withdraw -0.16 casualties 0.21 destroy 0.22 displace -0.12 breach 0.11 statement -0.18',
  'word hoard': 'abuse 0.77 aid 0.35 statement -0.11',
  'word hoist': 'capture -0.12 hold 0.24 breach 0.19',
  'word hold':
    'shelling -0.16 hold 0.76 withdraw 0.15 advance -0.16 siege -0.14 deploy -0.44 casualties 0.24 abuse 0.19 destroy -0.12 displace 0.1 ceasefire 0.42 aid -0.16 statement -0.12',
  'word hole': 'attack 0.13 shelling 0.14 withdraw 0.12 siege 0.15 destroy -0.14 aid 0.14',
  'word home':
    'attack 0.16 capture -0.14 hold -0.1 withdraw 0.36 advance 0.12 abuse -0.11 destroy 0.35 displace -0.14 ceasefire -0.11 aid -0.2 statement 0.22',
  'word hope': 'hold -0.1 advance 0.31 siege 0.1 ceasefire 0.26 aid 0.38',
  'word hospital':
    'air-strike 0.12 hold -0.27 withdraw -0.13 siege -0.14 siege-break 0.17 deploy -0.18 casualties 0.8 abuse -0.28 destroy 0.28 displace -0.51 ceasefire -0.14 breach 0.12 statement 0.16',
  'word host': 'displace 0.31',
  'word hostage': 'hold -0.11 withdraw -0.24 siege 0.34 breach 0.48 statement 0.19',
  'word hostility': 'air-strike 0.14 hold -0.11 statement -0.13',
  'word hotel': 'shelling 0.17 bombing 0.14 withdraw 0.15 repel 0.18',
  'word hour':
    'attack 0.31 air-strike -0.25 bombing -0.24 capture 0.29 deploy 0.13 abuse 0.22 destroy -0.23 displace 0.19 ceasefire 0.66 breach 0.14',
  'word house':
    'capture -0.35 hold -0.14 withdraw -0.19 advance -0.12 casualties 0.23 abuse 0.19 destroy 0.27 aid -0.15',
  'word how':
    'attack -0.16 hold -0.11 withdraw -0.1 siege -0.1 deploy -0.17 casualties -0.52 abuse -0.16 destroy -0.15 ceasefire -0.2 aid -0.12 statement -0.21',
  'word however': 'attack -0.11 hold -0.12 repel 0.18 aid 0.18 statement -0.13',
  'word howitzer': 'air-strike -0.1 shelling 0.1 capture -0.1 deploy -0.14',
  'word human': 'abuse 0.31 statement -0.27',
  'word humanitarian': 'abuse -0.12 displace 0.43 statement -0.23',
  'word hundred':
    'air-strike -0.1 shelling -0.11 bombing 0.15 capture -0.11 hold 0.29 deploy 0.41 casualties 0.25 abuse 0.29 destroy -0.13 displace -0.11 ceasefire -0.16 statement 0.25',
  'word hurt': 'attack -0.1 hold 0.17 casualties 0.34 abuse -0.1',
  'word husband': 'casualties 0.13 statement -0.14',
  'word idea': 'deploy 0.16 statement 0.36',
  'word identify': 'attack -0.1 statement -0.1',
  'word immediate': 'attack -0.11 capture 0.13 deploy 0.11 casualties 0.15 aid 0.23 statement 0.18',
  'word immediately': 'attack -0.21 shelling 0.11 bombing -0.26 withdraw -0.12 aid 0.12 statement 0.19',
  'word impose': 'siege 0.19 statement 0.13',
  'word in':
    'attack 0.17 air-strike 0.21 shelling 0.22 capture 0.28 withdraw -0.36 advance 0.12 repel -0.15 deploy 0.26 casualties 0.27 destroy -0.11 displace 0.11 aid 0.54 statement -0.21',
  'word in.': 'attack 0.15 deploy 0.27 casualties 0.16 destroy 0.14 statement -0.28',
  'word incendiary': 'shelling -0.22 deploy 0.15',
  'word incident': 'casualties -0.14 breach 0.15 statement 0.37',
  'word include':
    'attack -0.12 air-strike 0.29 hold 0.25 siege -0.1 casualties 0.23 abuse -0.28 ceasefire 0.17 statement -0.1',
  'word increase': 'deploy 0.41 casualties 0.31',
  'word incursion': 'attack 0.11',
  'word industrial': 'attack -0.15 capture 0.15 hold 0.12 advance 0.17 deploy -0.16 abuse -0.1',
  'word infant': 'casualties 0.36',
  'word infantry': 'attack 0.11 bombing 0.11 deploy 0.33 statement 0.21',
  'word inflict': 'attack 0.32 capture 0.1 withdraw -0.17 statement -0.19',
  'word information': 'attack -0.12 air-strike -0.27 casualties 0.23 ceasefire 0.12 statement 0.21',
  'word infrastructure': 'shelling -0.13 destroy 0.35 statement -0.1',
  'word inhabitant':
    'capture 0.27 hold 0.18 siege 0.25 casualties -0.31 abuse -0.11 displace 0.45 ceasefire -0.16 aid -0.14 statement 0.31',
  'word injure': 'air-strike 0.14 abuse -0.12 destroy -0.1 aid 0.37 statement -0.14',
  'word inside':
    'shelling 0.16 hold 0.7 withdraw 0.14 siege 0.58 deploy -0.14 casualties -0.14 abuse 0.2 displace -0.12 statement -0.32',
  'word insist': 'abuse 0.34 statement -0.35',
  'word inspector': 'deploy 0.12 aid -0.24 statement 0.83',
  'word instead': 'bombing 0.15 casualties -0.1 ceasefire 0.17',
  'word insurgent': 'hold 0.32 withdraw 0.13 deploy -0.27 displace 0.28 statement -0.28',
  'word intelligence': 'hold 0.2 casualties 0.13 abuse 0.14 statement 0.13',
  'word intend': 'statement 0.24',
  'word intention': 'attack 0.35',
  'word international': 'air-strike -0.1 withdraw 0.11 siege-break 0.12',
  'word intervention': 'statement 0.42',
  'word interview': 'shelling 0.11 hold 0.14 abuse 0.13 statement -0.32',
  'word invite': 'withdraw -0.12 statement 0.97',
  'word iranian':
    'attack -0.27 shelling -0.2 capture -0.18 hold -0.13 withdraw 0.13 casualties 0.22 abuse 0.18 ceasefire 0.33',
  'word iranian-backed': 'hold -0.18 advance -0.1 deploy 0.14 abuse 0.22 displace 0.19',
  'word iraqi':
    'hold -0.2 advance 0.59 siege 0.22 deploy -0.22 abuse -0.21 displace -0.1 aid 0.12 statement -0.46',
  'word islamic':
    'attack -0.14 shelling -0.1 hold 0.34 withdraw 0.18 advance -0.1 siege 0.59 casualties 0.19 abuse 0.28 destroy -0.24 displace 0.11 aid -0.12 statement -0.43',
  'word israeli': 'attack -0.16 shelling 0.12 hold -0.15 withdraw -0.14 repel 0.28 deploy -0.28 breach 0.14',
  'word issue': 'aid 0.16',
  'word jet': 'attack 0.11 withdraw 0.14 repel 0.13 siege-break 0.14 deploy 0.17 destroy 0.19 statement 0.31',
  'word jihadi': 'attack 0.17 bombing -0.18 hold 0.11 statement 0.11',
  'word jihadist': 'capture -0.11 hold 0.22 withdraw 0.13 repel 0.14 deploy -0.26 abuse 0.1 ceasefire 0.1',
  'word join': 'attack -0.14 shelling 0.14 siege-break 0.14 deploy 0.24 abuse 0.2 statement -0.34',
  'word joint': 'air-strike 0.12 bombing 0.19 siege 0.13 deploy 0.4 abuse -0.13',
  'word journalist':
    'air-strike 0.12 advance 0.14 deploy -0.11 casualties -0.12 abuse -0.16 displace -0.23 statement -0.2',
  'word judge': 'deploy -0.16 abuse 0.28 displace -0.11 statement 0.38',
  'word just':
    'attack 0.17 air-strike 0.14 withdraw 0.57 advance 0.13 deploy -0.15 displace -0.17 ceasefire -0.15 statement -0.24',
  'word keep':
    'attack -0.14 shelling -0.1 advance 0.1 repel 0.15 siege 0.42 casualties -0.21 abuse -0.11 destroy 0.17 displace -0.17 ceasefire 0.12 aid 0.58',
  'word key':
    'attack -0.16 capture 0.22 hold 0.25 advance 0.18 abuse -0.1 destroy 0.17 displace 0.29 statement -0.23',
  'word kill':
    'attack 0.11 air-strike 0.54 shelling -0.14 bombing 0.45 capture -0.2 withdraw -0.21 siege -0.16 deploy -0.32 casualties 0.93 abuse -0.53 destroy -0.27 displace -0.22 ceasefire -0.28 aid -0.19 statement -0.25',
  'word killing': 'casualties -0.17 abuse 0.49 statement 0.18',
  'word kilo': 'abuse 0.15 aid -0.14 statement -0.12',
  'word kilometer':
    'attack 0.11 air-strike -0.15 shelling -0.11 hold 0.15 withdraw 0.41 advance 0.75 siege 0.11 siege-break -0.11 deploy -0.14 casualties -0.11 abuse -0.15 destroy -0.12 displace -0.7 ceasefire 0.19',
  'word kilometre':
    'attack 0.16 air-strike 0.2 shelling 0.19 hold -0.15 advance -0.1 repel 0.11 casualties -0.12 destroy 0.11 ceasefire 0.11 breach 0.14 statement -0.1',
  'word kind':
    'air-strike -0.27 shelling 0.16 withdraw 0.18 destroy -0.15 displace -0.13 ceasefire 0.23 statement -0.32',
  'word km': 'advance 0.11 deploy 0.11 statement -0.17',
  'word knock': 'attack 0.12 air-strike 0.15 repel 0.14 destroy 0.12',
  'word know':
    'attack -0.3 air-strike 0.14 shelling -0.13 bombing -0.1 capture 0.13 hold -0.14 withdraw -0.21 abuse 0.3 destroy -0.13 displace -0.34 ceasefire -0.16 breach -0.12 aid -0.22 statement -0.27',
  'word kurdish':
    'attack 0.15 air-strike -0.22 capture 0.14 withdraw -0.27 advance -0.16 siege -0.11 deploy -0.17 abuse -0.14 destroy 0.1 ceasefire -0.12 aid -0.14 statement 0.31',
  'word kurdish-led': 'withdraw 0.16 statement -0.15',
  'word laid': 'casualties 0.38 statement -0.12',
  'word land':
    'air-strike -0.12 shelling 0.25 bombing -0.1 capture -0.16 hold 0.27 withdraw -0.13 siege -0.13 deploy 0.16 abuse -0.15 destroy -0.13 aid 0.34 statement -0.11',
  'word large':
    'attack -0.18 shelling -0.12 capture 0.36 hold -0.1 withdraw 0.14 advance 0.13 siege 0.11 deploy 0.24 displace -0.1 ceasefire 0.33 statement -0.15',
  'word last':
    'shelling -0.19 capture 0.11 hold 0.44 withdraw 0.53 siege 0.18 siege-break 0.24 deploy -0.28 casualties -0.21 ceasefire 0.32 breach -0.22 aid -0.22 statement -0.5',
  'word late':
    'attack -0.17 air-strike -0.1 shelling -0.33 bombing -0.13 capture 0.33 hold -0.33 advance -0.12 siege 0.12 siege-break 0.32 deploy 0.28 abuse -0.36 displace 0.28 ceasefire 0.12 aid 0.43',
  'word latter': 'attack 0.12 casualties -0.11 statement 0.22',
  'word laugh': 'statement -0.22',
  'word launch':
    'attack 0.49 air-strike -0.35 shelling 0.5 bombing -0.1 hold 0.22 deploy -0.19 displace -0.11',
  'word launcher': 'capture 0.11 hold 0.13 withdraw 0.24',
  'word lawyer': 'casualties -0.19',
  'word lay': 'withdraw -0.29 ceasefire 0.22 statement 0.33',
  'word lead':
    'attack -0.14 air-strike -0.43 shelling -0.11 capture 0.27 hold -0.17 withdraw 0.22 repel 0.32 siege -0.1 deploy 0.18 casualties -0.25 destroy 0.34 displace 0.24 ceasefire 0.12 statement -0.3',
  'word leader': 'withdraw 0.2 deploy 0.21 casualties 0.18 displace -0.11 aid -0.12',
  'word leaflet': 'air-strike -0.16 statement 0.49',
  'word learn': 'statement -0.21',
  'word least':
    'attack 0.37 shelling -0.1 bombing -0.24 capture 0.18 hold -0.14 siege -0.12 deploy -0.17 casualties -0.47 destroy 0.19 displace -0.29 aid -0.19',
  'word leave':
    'air-strike 0.16 bombing 0.15 hold 0.84 withdraw 0.19 repel -0.1 siege 0.52 siege-break -0.12 deploy -0.24 casualties -0.32 abuse -0.1 destroy 0.11 displace 0.33 ceasefire 0.49 breach 0.12 aid -0.1 statement 0.26',
  'word lebanese':
    'attack 0.39 air-strike -0.22 withdraw -0.13 siege -0.15 casualties 0.44 abuse -0.12 statement -0.24',
  'word leg': 'shelling 0.29 casualties 0.35 abuse -0.11 statement -0.13',
  'word less':
    'attack -0.28 capture 0.1 hold 0.44 deploy -0.2 casualties -0.2 destroy -0.13 displace -0.11 ceasefire 0.21 statement 0.19',
  'word let':
    'attack -0.33 air-strike -0.27 bombing -0.1 capture -0.24 withdraw -0.32 advance -0.11 repel -0.1 deploy -0.28 casualties -0.13 abuse 0.25 destroy -0.2 ceasefire 0.35 statement 0.99',
  'word letter': 'air-strike -0.12 abuse 0.15 statement 0.34',
  'word liberate': 'capture 0.65 deploy 0.14 ceasefire -0.1 statement -0.21',
  'word lie': 'withdraw -0.12 casualties 0.43 abuse 0.55 displace -0.11 ceasefire 0.11',
  'word life':
    'bombing -0.15 hold -0.11 deploy -0.14 casualties 0.32 abuse -0.13 destroy -0.1 displace -0.18 ceasefire -0.13 statement 0.81',
  'word lift': 'air-strike 0.15 bombing 0.15 siege -0.18 siege-break 0.32',
  'word light': 'attack -0.1 air-strike 0.29 withdraw 0.1 advance 0.14 deploy 0.14',
  'word likely': 'hold -0.14 siege 0.43 casualties 0.43 statement 0.23',
  'word line':
    'shelling 0.36 bombing 0.16 capture -0.13 withdraw 0.19 advance -0.25 repel -0.1 deploy 0.26 destroy -0.19 displace -0.1 aid -0.15 statement -0.14',
  'word link':
    'shelling -0.14 hold 0.24 withdraw -0.11 advance 0.16 repel 0.11 siege 0.12 deploy -0.12 abuse -0.22 ceasefire 0.19 aid -0.11 statement 0.35',
  'word list': 'attack -0.13 abuse 0.19 statement 0.5',
  'word little': 'deploy -0.13 casualties -0.1 displace -0.16 statement 0.17',
  'word live':
    'air-strike -0.18 shelling -0.1 capture 0.1 hold 0.18 withdraw -0.13 siege 0.29 deploy -0.27 casualties -0.28 destroy 0.26 ceasefire -0.12 aid 0.11 statement -0.12',
  'word load': 'withdraw 0.3 destroy 0.14 displace 0.26 statement -0.1',
  'word local':
    'attack 0.16 air-strike 0.46 shelling -0.33 bombing -0.16 withdraw 0.19 repel -0.13 deploy 0.1 destroy -0.15 aid 0.12 statement -0.2',
  'word long':
    'attack -0.23 air-strike 0.21 capture -0.22 withdraw -0.15 siege-break 0.26 casualties 0.11 abuse -0.19 destroy 0.18 ceasefire 0.35 aid -0.23 statement -0.13',
  'word look':
    'attack 0.16 shelling 0.21 hold -0.12 withdraw -0.17 deploy 0.23 casualties 0.17 abuse -0.16 destroy -0.17 statement 0.22',
  'word loot': 'abuse 0.38 destroy 0.12',
  'word lorry': 'bombing 0.35 deploy 0.24 destroy -0.14 displace -0.12 breach 0.13 aid 0.15 statement -0.16',
  'word lose':
    'attack -0.21 bombing 0.12 capture -0.11 hold -0.2 withdraw 0.61 advance 0.1 repel 0.18 deploy -0.13 casualties 0.51 abuse -0.32 displace -0.42 ceasefire -0.22',
  'word loss':
    'air-strike -0.13 shelling -0.12 bombing -0.16 capture 0.41 withdraw 0.7 deploy -0.15 abuse -0.1 destroy 0.44',
  'word loudspeaker': 'displace 0.1 statement 0.32',
  'word low': 'attack 0.18 hold 0.17 deploy 0.15 casualties -0.25 displace 0.34 statement 0.67',
  'word loyal': 'withdraw -0.1 abuse 0.43 statement -0.25',
  'word machine': 'attack 0.16 shelling -0.1 deploy -0.12 abuse 0.13 destroy -0.12 statement 0.14',
  'word machinegun': 'attack 0.28 shelling 0.22',
  'word main':
    'attack -0.14 air-strike -0.11 capture 0.2 withdraw 0.24 siege 0.11 deploy -0.3 displace 0.1 statement -0.13',
  'word mainly': 'attack 0.15 capture -0.1 hold 0.19 advance 0.12 siege 0.15 statement -0.1',
  'word maintain': 'hold 0.24 deploy -0.18 statement -0.26',
  'word major': 'capture 0.21 hold 0.14 statement -0.22',
  'word make':
    'air-strike -0.38 bombing -0.19 capture -0.22 hold 0.21 siege -0.2 deploy 0.38 casualties 0.27 abuse -0.2 destroy -0.26 displace -0.13 breach -0.1 aid -0.28 statement 0.25',
  'word man':
    'attack 0.31 air-strike -0.22 shelling 0.16 bombing 0.18 capture 0.15 hold -0.36 withdraw 0.28 repel 0.23 deploy 0.93 casualties 0.4 abuse 0.5 displace -0.28 ceasefire -0.24 breach -0.14 aid -0.51 statement -0.38',
  'word manage': 'advance 0.17 statement 0.13',
  'word mandate': 'attack -0.14 withdraw 0.15 statement 0.28',
  'word many':
    'air-strike -0.23 bombing 0.11 capture -0.16 withdraw -0.2 siege -0.25 deploy 0.29 casualties -0.36 displace 0.51',
  'word map': 'siege 0.12 deploy -0.11 abuse -0.18 statement 0.36',
  'word march': 'capture -0.11 abuse 0.32 statement 0.56',
  'word market':
    'air-strike 0.19 bombing 0.44 withdraw -0.11 casualties -0.24 abuse -0.11 destroy -0.1 statement -0.18',
  'word martyr':
    'attack -0.11 air-strike 0.16 bombing 0.32 capture -0.16 siege-break 0.18 abuse -0.35 aid 0.12 statement -0.18',
  'word martyrdom': 'casualties 0.22',
  'word mask': 'advance 0.17 statement 0.11',
  'word mass':
    'attack -0.2 capture -0.1 withdraw -0.14 deploy 0.26 casualties 0.15 abuse 0.14 statement -0.21',
  'word massacre': 'attack 0.16 air-strike 0.27 casualties -0.15 abuse 0.25 aid 0.13',
  'word matter':
    'shelling -0.12 capture -0.12 withdraw -0.1 casualties -0.25 abuse -0.21 destroy -0.1 displace -0.14 statement 0.41',
  'word mean':
    'attack -0.15 air-strike -0.26 shelling -0.15 capture 0.19 siege -0.12 deploy -0.19 casualties -0.16 ceasefire -0.12 aid 0.25',
  'word meanwhile': 'attack 0.11 siege 0.11 abuse 0.14 aid 0.15',
  'word media':
    'attack -0.21 hold 0.28 siege -0.11 casualties -0.15 displace -0.13 ceasefire 0.11 statement -0.2',
  'word medic': 'air-strike 0.16 casualties -0.19 abuse -0.11',
  'word medical':
    'attack -0.16 hold -0.1 siege 0.19 deploy -0.13 casualties 0.12 abuse -0.18 destroy 0.49 displace -0.43 aid 0.47 statement -0.11',
  'word medicine': 'deploy -0.14 aid 0.12 statement 0.13',
  'word medium': 'attack 0.33 shelling 0.17 breach 0.18 statement -0.14',
  'word meet':
    'attack 0.36 air-strike -0.1 withdraw -0.1 advance 0.1 repel 0.16 siege-break 0.14 deploy 0.12 casualties -0.12 abuse -0.13 displace -0.13 ceasefire 0.54 breach 0.11 aid 0.22',
  'word meeting': 'air-strike -0.1 statement 0.1',
  'word member':
    'attack 0.22 air-strike -0.21 capture -0.32 withdraw -0.16 deploy -0.22 casualties 0.49 displace 0.18 statement 0.25',
  'word memorandum': 'hold 0.1 breach 0.15 statement -0.19',
  'word mention': 'attack -0.15 air-strike -0.11 deploy 0.15 ceasefire 0.11',
  'word mercenary': 'attack 0.26 air-strike -0.12',
  'word merely': 'withdraw 0.15 deploy -0.11 displace 0.17',
  'word message': 'capture -0.11 destroy 0.1 statement 0.1',
  'word meter':
    'air-strike -0.11 shelling -0.16 bombing 0.13 capture 0.1 advance 0.32 deploy -0.12 destroy -0.13 statement -0.12',
  'word metre': 'air-strike 0.23 capture -0.13 advance 0.16 displace -0.13',
  'word middle': 'air-strike 0.17 advance 0.13 siege 0.15 displace 0.27',
  'word midnight': 'hold -0.14 withdraw -0.18 repel 0.15 deploy -0.12 ceasefire 0.18 breach 0.18',
  'word mile':
    'capture 0.19 hold -0.1 withdraw -0.17 advance 0.78 repel 0.13 casualties 0.13 abuse -0.16 destroy -0.12 displace -0.13 ceasefire 0.36 breach 0.34 aid 0.19',
  'word militant':
    'attack 0.42 air-strike 0.27 shelling 0.14 hold 0.19 withdraw 0.22 repel 0.16 casualties 0.17 abuse -0.2 displace -0.11 ceasefire 0.1 aid 0.11 statement -0.59',
  'word military':
    'attack -0.56 air-strike -0.21 shelling -0.4 capture -0.13 repel 0.15 siege -0.2 siege-break -0.13 deploy 0.68 casualties 0.24 abuse -0.42 destroy -0.28 displace -0.37 ceasefire 0.35 breach 0.21 statement 0.29',
  'word militia':
    'attack -0.1 air-strike -0.26 shelling -0.13 capture 0.27 withdraw -0.19 siege 0.16 casualties 0.26 abuse 0.26 displace -0.14 ceasefire -0.24 aid -0.13 statement -0.14',
  'word militiaman': 'withdraw 0.15 deploy -0.11 casualties 0.23 abuse 0.17 statement -0.12',
  'word mine':
    'attack 0.23 bombing 0.65 withdraw -0.12 advance 0.22 siege 0.11 deploy -0.12 abuse -0.17 displace -0.14 aid 0.23 statement -0.21',
  'word minister': 'attack -0.18 capture -0.1 hold -0.12 deploy -0.13 abuse -0.11',
  'word ministry':
    'attack 0.1 shelling 0.1 capture 0.12 hold -0.17 deploy -0.13 casualties 0.23 abuse -0.17 destroy -0.1 displace 0.26 statement 0.38',
  'word minute':
    'air-strike 0.24 shelling -0.19 bombing -0.12 deploy 0.21 displace -0.12 breach 0.17 statement 0.14',
  'word miss': 'air-strike 0.11 hold 0.18 casualties 0.35 abuse 0.1 displace -0.1',
  'word missile':
    'air-strike 0.1 shelling -0.26 hold -0.23 withdraw -0.18 repel 0.16 deploy -0.11 destroy 0.15',
  'word mission': 'air-strike 0.34 withdraw 0.31 deploy 0.29 aid 0.17',
  'word mistake': 'air-strike 0.12 repel 0.14 statement 0.12',
  'word mobile': 'aid 0.11 statement -0.15',
  'word moderate': 'deploy 0.3 breach 0.12 statement 0.39',
  'word moment': 'capture 0.27 displace -0.11 aid -0.21',
  'word money': 'withdraw -0.13 siege 0.55 deploy 0.14 casualties -0.13 abuse -0.21 aid 0.15',
  'word monitor': 'attack 0.18 bombing 0.1 deploy 0.7 casualties 0.11 displace -0.16 statement -0.12',
  'word month':
    'attack 0.85 air-strike -0.39 shelling 0.12 bombing -0.28 capture 0.16 hold -0.4 withdraw -0.22 advance -0.1 repel -0.14 siege-break 0.18 deploy -0.23 casualties -0.24 ceasefire 0.41 breach 0.19 aid 0.51 statement -0.14',
  'word more':
    'attack -0.21 air-strike 0.2 shelling -0.78 capture 0.21 withdraw -0.45 advance -0.28 siege 0.27 siege-break 0.2 casualties 0.72 abuse -0.18 destroy -0.15 displace 0.59 aid -0.34',
  'word morning':
    'attack 0.14 air-strike -0.11 capture 0.14 withdraw 0.23 deploy -0.19 abuse 0.15 destroy -0.17 displace -0.24 breach 0.15 aid 0.41',
  'word mortar': 'air-strike -0.21 hold 0.18 abuse -0.18 ceasefire -0.11 statement -0.25',
  'word mosque':
    'hold -0.15 deploy -0.16 casualties 0.12 abuse -0.1 displace 0.37 ceasefire 0.18 statement 0.31',
  'word most':
    'attack 0.15 air-strike -0.11 shelling -0.11 bombing -0.2 capture 0.28 withdraw 0.11 repel -0.17 siege-break -0.13 deploy 0.22 casualties -0.11 abuse 0.36 displace 0.51 breach 0.31 statement -0.77',
  'word mostly': 'attack -0.22 siege 0.15 displace -0.16 statement 0.15',
  'word mother': 'air-strike 0.12 casualties 0.17 abuse -0.1 displace 0.11 statement 0.12',
  'word motorcycle': 'shelling -0.19 deploy -0.14 abuse 0.16 displace 0.13',
  'word motorway': 'attack -0.14 advance 0.3 ceasefire 0.17',
  'word mount': 'attack 0.14 air-strike 0.1 capture 0.14 deploy 0.13 statement -0.14',
  'word mountain': 'air-strike -0.11 siege-break 0.12 statement 0.58',
  'word move':
    'attack 0.45 air-strike -0.15 bombing 0.11 capture -0.32 advance -0.14 siege 0.13 deploy 0.54 casualties -0.11 displace 0.13 ceasefire -0.19 aid 0.15',
  'word movement': 'attack 0.14 deploy 0.23 displace 0.16 statement 0.11',
  'word much':
    'attack 0.27 air-strike -0.15 shelling 0.12 bombing 0.16 abuse -0.11 ceasefire -0.12 breach 0.17 aid -0.12 statement 0.46',
  'word munition': 'attack -0.18 air-strike 0.29 bombing 0.1 destroy 0.17',
  'word murder': 'casualties 0.15 abuse -0.37 statement 0.33',
  'word name':
    'attack -0.24 air-strike -0.21 shelling -0.19 capture -0.14 hold -0.22 siege -0.13 deploy -0.24 casualties 0.3 abuse 0.24 destroy -0.18 displace -0.33 aid -0.11 statement -0.49',
  'word national':
    'attack -0.1 bombing 0.2 capture -0.12 siege-break 0.11 abuse 0.18 displace -0.12 ceasefire 0.13 statement 0.12',
  'word near': 'attack 0.29 hold 0.28 repel 0.15 deploy -0.11 casualties -0.12 displace -0.11 aid 0.13',
  'word nearby': 'attack 0.12 air-strike 0.22 casualties -0.11 abuse 0.21',
  'word nearly': 'attack -0.23 siege 0.23 casualties -0.13 abuse -0.15 displace 0.26 aid 0.2 statement 0.16',
  'word necessary': 'shelling 0.18 statement 0.28',
  'word need':
    'air-strike -0.11 bombing 0.12 hold -0.12 withdraw -0.14 advance -0.1 deploy 0.11 casualties 0.37 abuse -0.24 destroy -0.12 displace 0.24 aid 0.31 statement 0.52',
  'word negotiate': 'capture -0.1 casualties -0.13 abuse 0.11 displace -0.1',
  'word negotiation': 'repel 0.18 ceasefire 0.41 statement -0.25',
  'word negotiator': 'abuse 0.13',
  'word neighbor': 'aid 0.22',
  'word neighborhood': 'shelling 0.19 capture -0.21 hold 0.35 withdraw -0.27 casualties -0.15 ceasefire 0.13',
  'word neighbour': 'air-strike 0.19 shelling -0.1 displace 0.1 statement -0.34',
  'word neighbourhood': 'air-strike 0.14 hold -0.12 casualties -0.14 displace 0.18',
  'word nerve': 'attack 0.2 air-strike 0.38 shelling 0.1',
  'word network': 'casualties 0.39',
  'word neutralise': 'casualties 0.62',
  'word neutralize': 'casualties 0.16 statement 0.12',
  'word never':
    'attack 0.29 air-strike -0.11 shelling 0.13 hold -0.13 casualties -0.14 destroy 0.13 ceasefire 0.21 breach 0.47 aid 0.11 statement -0.53',
  'word new':
    'attack -0.42 air-strike 0.17 shelling -0.15 hold -0.14 repel 0.22 deploy 0.21 casualties -0.2 abuse -0.21 ceasefire -0.13 aid -0.11 statement 0.61',
  'word news':
    'air-strike -0.14 shelling -0.28 hold -0.14 withdraw 0.11 deploy -0.14 casualties -0.1 abuse -0.25 displace -0.13 aid -0.13 statement -0.32',
  'word newspaper': 'attack -0.1 statement 0.17',
  'word next':
    'attack 0.32 air-strike -0.12 shelling -0.1 capture 0.19 withdraw 0.55 siege -0.1 deploy -0.22 casualties 0.15 abuse -0.11 destroy -0.12 displace 0.11 aid 0.38',
  'word night':
    'air-strike 0.21 shelling 0.22 bombing 0.24 capture -0.11 hold 0.1 withdraw 0.11 repel 0.38 siege -0.14 siege-break -0.1 abuse -0.2 displace 0.76 aid -0.34 statement -0.2',
  'word nightfall': 'attack 0.14 deploy 0.14 aid 0.14',
  'word no':
    'air-strike -0.14 shelling 0.12 capture -0.19 hold 0.55 withdraw -0.17 casualties -0.3 abuse -0.19 destroy 0.26 displace -0.25 ceasefire 0.27',
  'word noon': 'air-strike 0.11 capture 0.32 hold 0.35 repel 0.33 displace 0.36 aid 0.1',
  'word north':
    'attack 0.26 shelling 0.25 bombing -0.1 capture -0.32 hold 0.39 advance 0.35 repel -0.14 siege 0.1 deploy 0.26 abuse -0.12 destroy -0.16 displace 0.12 breach 0.14 statement -0.19',
  'word north-east': 'withdraw 0.26 displace 0.16 aid 0.16',
  'word north-west': 'attack -0.31 withdraw -0.14 ceasefire 0.28',
  'word northeast': 'capture 0.18 aid 0.17 statement -0.1',
  'word northern':
    'attack -0.14 air-strike 0.27 hold 0.13 advance 0.46 siege-break 0.3 casualties -0.11 abuse -0.14 destroy -0.11 displace 0.45 ceasefire -0.12',
  'word northwestern': 'casualties -0.12',
  'word notable': 'hold 0.24 ceasefire 0.6 statement -0.1',
  'word note': 'siege-break 0.18 statement -0.27',
  'word now':
    'attack -0.19 air-strike -0.11 capture -0.24 hold -0.1 withdraw -0.21 repel -0.17 siege 0.14 deploy 0.15 abuse 0.39 destroy 0.25 displace 0.58 aid 0.2 statement 0.11',
  'word nowhere':
    'air-strike 0.13 shelling -0.16 bombing -0.14 withdraw -0.12 displace -0.22 statement -0.12',
  'word number':
    'attack -0.19 withdraw -0.2 siege -0.12 deploy -0.14 casualties 0.31 displace 0.57 breach -0.1 statement -0.44',
  'word nurse': 'casualties 0.18 statement -0.15',
  'word objective': 'attack -0.14 capture 0.46',
  'word observation': 'hold 0.29 withdraw 0.13 siege 0.32 deploy 0.26 displace -0.13 statement 0.22',
  'word observe': 'deploy -0.12 breach 0.1 statement -0.21',
  'word observer':
    'attack -0.11 shelling 0.24 hold 0.16 withdraw 0.21 deploy 0.38 displace -0.13 aid -0.1 statement 0.12',
  'word occasion': 'capture 0.21 siege 0.19 aid -0.11',
  'word occupation': 'attack 0.19',
  'word occupy': 'capture -0.37 hold 0.26 siege 0.16 ceasefire 0.18',
  'word off': 'repel 0.2 deploy 0.12 destroy 0.4 displace 0.15 statement -0.19',
  'word offensive':
    'attack 0.7 shelling -0.21 capture -0.1 withdraw -0.18 deploy -0.14 ceasefire -0.11 statement -0.24',
  'word offer':
    'attack -0.13 air-strike -0.1 hold -0.1 withdraw 0.35 casualties -0.12 abuse -0.11 displace 0.11 aid -0.11 statement -0.35',
  'word office':
    'air-strike 0.1 shelling -0.12 hold 0.11 withdraw -0.11 deploy 0.11 casualties 0.25 destroy -0.14 ceasefire 0.11 breach 0.17 statement -0.39',
  'word officer':
    'air-strike -0.22 bombing 0.18 hold 0.25 withdraw 0.29 siege-break 0.22 deploy 0.1 casualties -0.22 abuse -0.17 destroy -0.1 ceasefire 0.36 aid -0.13 statement -0.21',
  'word official':
    'air-strike -0.16 shelling -0.26 capture -0.21 hold 0.11 withdraw 0.29 casualties -0.25 abuse -0.36 destroy -0.12 displace 0.2 ceasefire -0.11 breach -0.1',
  'word oil': 'attack -0.1 air-strike 0.16 hold 0.2 withdraw 0.24 siege 0.13 casualties -0.12',
  'word old':
    'attack 0.15 air-strike -0.14 hold -0.1 withdraw 0.1 advance 0.14 siege 0.13 casualties 0.21 abuse 0.2 destroy 0.1 ceasefire 0.19 breach 0.1 aid 0.19 statement -0.1',
  'word olive': 'attack 0.41 hold 0.12 casualties -0.11 ceasefire -0.1 aid 0.11 statement -0.18',
  'word on': 'capture 0.21 withdraw -0.12 advance 0.1 deploy -0.1 destroy 0.11 breach 0.16 statement 0.14',
  'word once':
    'capture 0.63 withdraw -0.13 siege 0.12 deploy -0.25 casualties -0.17 ceasefire -0.11 statement 0.19',
  'word one':
    'attack -0.3 shelling 0.23 bombing 0.16 capture 0.15 hold 0.22 repel 0.1 siege 0.5 casualties -0.46 abuse 0.21 displace -0.2 ceasefire -0.26 breach 0.3 aid -0.16',
  'word only':
    'air-strike -0.31 shelling 0.23 capture -0.19 hold 0.14 withdraw 0.36 advance -0.11 siege 0.38 siege-break -0.11 deploy -0.11 casualties -0.28 destroy 0.1 ceasefire -0.23 aid 0.1 statement 0.25',
  'word open':
    'shelling -0.15 hold -0.33 withdraw -0.25 advance 0.15 siege-break 0.1 abuse 0.37 destroy -0.27 ceasefire -0.18 aid 0.43 statement 0.34',
  'word operate': 'attack 0.24 deploy -0.14',
  'word operation':
    'attack -0.31 bombing 0.21 capture 0.38 hold 0.1 withdraw 0.23 advance -0.11 repel -0.13 siege-break 0.16 abuse -0.16 displace 0.17 ceasefire 0.1 aid 0.43 statement -0.41',
  'word opposite': 'attack -0.14 hold 0.11 deploy 0.25 destroy 0.15',
  'word opposition': 'attack -0.11 withdraw -0.1 casualties -0.17',
  'word orchard':
    'air-strike 0.26 bombing 0.2 capture -0.1 hold 0.28 withdraw 0.13 deploy -0.11 destroy 0.1 displace 0.14 statement -0.11',
  'word order':
    'attack 0.39 shelling 0.22 withdraw 0.49 siege 0.17 deploy 0.34 abuse 0.37 destroy -0.22 aid -0.23 statement -0.91',
  'word organisation': 'air-strike -0.14 abuse 0.15',
  'word organization':
    'air-strike 0.1 shelling 0.31 bombing 0.12 capture 0.12 withdraw 0.12 deploy -0.1 casualties 0.2 destroy -0.13 aid 0.17 statement -0.13',
  'word other':
    'attack 0.15 air-strike -0.14 shelling 0.52 bombing -0.23 capture -0.35 hold -0.27 withdraw 0.16 advance 0.1 repel -0.12 siege-break 0.23 deploy -0.15 abuse 0.15 destroy -0.23 displace 0.27 ceasefire -0.19',
  'word out':
    'attack -0.15 shelling 0.16 bombing 0.12 hold 0.29 withdraw -0.21 siege -0.13 deploy -0.28 casualties -0.31 abuse 0.25 destroy 0.16 displace 0.8 ceasefire -0.12 statement 0.42',
  'word outlet': 'shelling 0.11 statement -0.17',
  'word outpost': 'shelling 0.33 hold 0.3 casualties 0.13',
  'word outside': 'air-strike 0.12 shelling -0.19 statement 0.23',
  'word outskirt':
    'shelling -0.11 capture -0.3 advance 0.21 deploy 0.27 abuse 0.17 displace -0.1 statement 0.1',
  'word over':
    'attack -0.48 bombing 0.1 hold 0.28 withdraw 0.29 siege -0.17 siege-break 0.21 deploy -0.23 casualties 0.14 destroy -0.12 displace 0.35 ceasefire 0.47 aid 0.46 statement -0.24',
  'word overlook': 'capture 0.32',
  'word overnight':
    'shelling 0.15 bombing 0.1 capture 0.11 withdraw 0.27 repel 0.18 deploy -0.1 casualties -0.1 statement -0.21',
  'word overrun': 'capture 0.54 hold -0.16 withdraw -0.11 advance 0.13 statement -0.1',
  'word owe': 'destroy 0.14 aid 0.15 statement -0.18',
  'word own':
    'capture 0.14 hold -0.47 withdraw 0.1 advance -0.14 siege 0.12 siege-break -0.13 casualties 0.27 abuse -0.34 destroy 0.1 displace 0.29 ceasefire 0.22 breach 0.25 aid -0.2 statement -0.11',
  'word p.m.': 'attack 0.13 capture 0.11 deploy 0.14 aid 0.14',
  'word pack':
    'attack 0.12 air-strike 0.19 bombing 0.17 hold 0.1 withdraw 0.22 deploy -0.11 casualties -0.24 abuse -0.13 destroy -0.16 displace 0.24 aid -0.1 statement -0.15',
  'word page': 'attack -0.11 deploy -0.11 destroy 0.43 statement -0.35',
  'word palace': 'hold 0.21 withdraw 0.11 deploy -0.1 statement 0.21',
  'word palestinian': 'displace -0.13 ceasefire 0.13 statement -0.13',
  'word paper': 'abuse 0.42 displace -0.18 statement 0.18',
  'word parachute': 'air-strike -0.13 aid 0.61',
  'word park': 'shelling 0.11 bombing 0.17 siege -0.14 deploy 0.16 destroy -0.12 displace -0.11',
  'word parliament': 'statement 0.38',
  'word part':
    'attack 0.12 air-strike 0.2 shelling -0.17 hold 0.27 advance -0.1 siege -0.12 deploy 0.23 casualties -0.12 destroy -0.26 statement -0.16',
  'word partner':
    'air-strike 0.35 withdraw -0.11 deploy -0.24 abuse 0.13 destroy -0.1 ceasefire -0.13 aid 0.36 statement -0.13',
  'word party':
    'attack 0.19 air-strike -0.13 capture -0.12 deploy -0.24 casualties 0.24 abuse -0.14 ceasefire 0.22 breach 0.13 statement 0.13',
  'word pass': 'attack -0.12 air-strike 0.1 advance 0.13 deploy -0.13 abuse 0.21 displace -0.12',
  'word passage': 'withdraw 0.1 casualties -0.12 abuse 0.16 displace 0.32',
  'word past':
    'attack -0.14 air-strike -0.1 hold -0.14 withdraw -0.17 advance 0.11 deploy 0.22 casualties 0.1 abuse -0.18 destroy 0.15 displace 0.13 ceasefire -0.12 breach 0.31 statement 0.11',
  'word patient': 'casualties 0.38 displace -0.5 aid 0.22 statement 0.26',
  'word patrol': 'attack 0.1 hold -0.56 withdraw -0.12 siege 0.12 deploy 0.77 ceasefire 0.16',
  'word pause': 'shelling 0.16 ceasefire 0.75 aid -0.12 statement -0.3',
  'word pay': 'siege 0.47 deploy 0.18 abuse 0.25 displace 0.17 statement -0.27',
  'word peace': 'air-strike 0.32 abuse -0.11 ceasefire -0.34 statement 0.14',
  'word people':
    'air-strike 0.29 bombing 0.12 hold 0.14 withdraw -0.64 advance -0.21 repel -0.17 siege 0.31 siege-break -0.16 casualties -0.22 destroy 0.35 displace 0.4 breach -0.15 aid 0.56',
  'word percent': 'capture -0.17 hold 0.44 displace 0.28 statement 0.1',
  'word perhaps': 'attack -0.18 ceasefire 0.11',
  'word period': 'attack -0.18 advance 0.19 displace 0.1 breach 0.17',
  'word perish': 'siege 0.11 destroy 0.17',
  'word permission': 'casualties 0.12',
  'word permit': 'deploy -0.29 displace 0.56 ceasefire 0.19 aid 0.54',
  'word person': 'attack -0.1 siege 0.12 casualties -0.21 displace 0.16 statement -0.21',
  'word persuade': 'ceasefire 0.34 statement -0.43',
  'word phone':
    'attack -0.14 shelling 0.19 hold -0.14 withdraw -0.11 deploy -0.24 casualties -0.2 abuse -0.12 displace -0.22 aid -0.16 statement -0.25',
  'word photo': 'air-strike 0.18 deploy 0.16 statement -0.21',
  'word photograph':
    'attack -0.12 air-strike -0.1 shelling -0.1 capture -0.1 hold 0.2 deploy 0.27 casualties 0.21 destroy 0.28 statement 0.13',
  'word pick': 'deploy 0.31 destroy 0.12 statement 0.21',
  'word pickup': 'attack 0.21 capture 0.16 deploy 0.2 destroy -0.13 displace -0.14 statement 0.3',
  'word picture':
    'capture 0.1 hold 0.26 advance 0.16 deploy -0.18 casualties -0.11 destroy 0.26 displace -0.15 statement 0.12',
  'word piece': 'bombing 0.12 destroy 0.24',
  'word pilot': 'air-strike 0.26 shelling -0.11 casualties 0.39 abuse 0.25 destroy 0.15 statement 0.1',
  'word place':
    'attack 0.45 air-strike 0.27 hold 0.22 advance -0.12 repel -0.13 siege 0.33 deploy 0.4 casualties -0.4 destroy 0.16 displace -0.19 ceasefire 0.42 aid -0.17 statement -0.22',
  'word plain': 'attack 0.12 shelling -0.17 hold 0.31 advance 0.11 statement -0.15',
  'word plan': 'withdraw 0.2 casualties -0.11 abuse -0.17 displace 0.21 ceasefire 0.32 breach 0.52 aid 0.63',
  'word plane':
    'attack -0.21 capture -0.12 withdraw 0.2 casualties -0.12 abuse -0.1 destroy -0.22 breach 0.24 statement 0.25',
  'word plant': 'attack 0.21 bombing 0.15 hold -0.16 deploy -0.11 statement 0.15',
  'word plastic': 'hold 0.16 statement 0.1',
  'word play': 'attack 0.11 shelling -0.12 withdraw 0.14 statement 0.21',
  'word pledge': 'attack 0.1 ceasefire 0.27 aid 0.17 statement 0.14',
  'word pocket': 'attack 0.29 hold 0.36 advance -0.14 siege -0.15',
  'word point':
    'attack -0.17 air-strike 0.19 capture 0.12 hold 0.19 advance 0.12 deploy 0.26 abuse -0.14 breach 0.13 aid -0.2',
  'word police':
    'attack 0.37 shelling -0.14 capture -0.14 hold -0.3 siege -0.1 deploy 0.33 casualties -0.21 displace -0.2 ceasefire -0.19 breach 0.13 aid -0.12',
  'word policeman': 'hold -0.19 casualties 0.45 statement 0.13',
  'word political': 'attack -0.19 hold -0.17 abuse 0.19',
  'word politician': 'casualties -0.17 abuse 0.24 statement -0.15',
  'word popular': 'abuse 0.24',
  'word population': 'siege 0.16 statement 0.56',
  'word position':
    'shelling 0.44 hold 0.64 advance -0.2 repel 0.22 siege -0.1 deploy -0.17 casualties -0.18 abuse -0.19 destroy -0.18 displace -0.14 aid -0.1 statement 0.38',
  'word possess': 'air-strike -0.13 capture 0.12 statement 0.68',
  'word possible': 'statement -0.17',
  'word post':
    'air-strike -0.22 hold 0.31 repel -0.1 siege 0.24 deploy -0.24 casualties 0.35 abuse 0.14 destroy 0.1 ceasefire -0.11 aid 0.24 statement -0.29',
  'word pound': 'air-strike 0.1 abuse 0.31 destroy 0.18',
  'word pour': 'attack 0.22 capture 0.16 deploy -0.34 abuse 0.1 destroy 0.25 statement 0.21',
  'word power':
    'air-strike -0.3 shelling 0.11 bombing 0.15 hold 0.14 casualties -0.16 destroy 0.37 statement 0.31',
  'word prepare':
    'attack 0.43 air-strike 0.24 bombing 0.17 hold -0.15 withdraw 0.1 siege-break 0.34 casualties -0.19 ceasefire -0.16',
  'word presence': 'hold -0.24 withdraw 0.15 deploy 0.21 ceasefire -0.1 statement 0.25',
  'word present': 'attack -0.17 hold 0.24 deploy 0.73',
  'word president': 'siege -0.15 siege-break 0.11 deploy 0.2 destroy 0.15 ceasefire 0.21',
  'word press':
    'attack 0.11 shelling 0.21 advance -0.2 casualties 0.32 destroy 0.15 displace -0.12 statement -0.34',
  'word pretext': 'attack -0.14 shelling 0.11',
  'word prevent': 'attack -0.12 capture -0.17 deploy 0.29 abuse -0.14 displace -0.13 aid 0.2 statement 0.26',
  'word previous': 'hold 0.15 withdraw -0.11 deploy 0.22 casualties 0.14 abuse 0.12 displace -0.12',
  'word price': 'deploy -0.14 abuse 0.3 aid 0.21 statement 0.5',
  'word prime': 'air-strike -0.11 displace 0.11',
  'word prison':
    'air-strike 0.1 capture 0.13 withdraw 0.15 siege-break 0.17 deploy -0.18 casualties 0.13 abuse 0.29 displace -0.22',
  'word prisoner': 'hold -0.1 abuse 0.6',
  'word private': 'aid 0.28',
  'word pro-government':
    'hold -0.12 withdraw 0.13 siege 0.11 siege-break 0.11 abuse 0.18 breach 0.27 aid -0.16 statement -0.13',
  'word pro-regime': 'attack 0.15 capture 0.15 advance 0.18 siege 0.17 ceasefire -0.15 statement -0.26',
  'word promise':
    'attack -0.14 air-strike 0.27 shelling -0.11 siege -0.17 siege-break 0.41 deploy 0.26 abuse 0.15 displace 0.13 aid 0.24 statement -0.33',
  'word propaganda': 'bombing 0.11 advance 0.19 deploy -0.1 abuse 0.1',
  'word propose': 'deploy -0.16 statement 0.17',
  'word protect': 'attack -0.14 hold 0.1 deploy 0.24 breach 0.31',
  'word protest': 'shelling 0.34 withdraw -0.13 statement 0.52',
  'word provide': 'destroy 0.11 displace 0.1 aid -0.35',
  'word province':
    'attack -0.11 hold 0.43 withdraw -0.14 advance -0.11 siege 0.14 siege-break 0.1 deploy -0.3 destroy -0.11 ceasefire -0.18',
  'word provincial':
    'attack -0.13 air-strike -0.19 bombing 0.14 capture -0.11 withdraw 0.44 casualties 0.21 statement -0.14',
  'word publish': 'air-strike 0.27 casualties 0.1 destroy 0.37 statement -0.29',
  'word pull':
    'attack -0.26 air-strike -0.1 withdraw 0.38 siege -0.17 casualties 0.13 displace -0.26 ceasefire -0.1',
  'word pumping': 'air-strike 0.16 ceasefire 0.15',
  'word pupil': 'casualties 0.41',
  'word purpose': 'capture 0.15 abuse 0.39 statement 0.31',
  'word push': 'capture -0.18 hold 0.13 advance 0.74 repel 0.24 deploy -0.24 abuse -0.11 statement -0.31',
  'word put':
    'capture -0.13 hold -0.11 withdraw -0.18 deploy 0.14 casualties 0.23 destroy 0.46 displace 0.17',
  'word quarrel': 'statement 0.36',
  'word quarter':
    'shelling 0.22 capture -0.1 withdraw 0.29 destroy -0.12 displace -0.12 ceasefire 0.26 statement -0.19',
  'word question': 'hold 0.27 deploy -0.16 casualties -0.11 abuse -0.18 aid -0.2',
  'word queue': 'shelling 0.34',
  'word quiet': 'attack 0.13 air-strike 0.13 ceasefire -0.12',
  'word quote': 'air-strike -0.15 abuse 0.31 statement 0.14',
  'word raid':
    'attack -0.39 air-strike 0.53 withdraw 0.14 repel -0.11 deploy -0.12 casualties -0.34 destroy 0.13 ceasefire 0.1 statement 0.47',
  'word rain': 'shelling -0.11 aid -0.12 statement 0.3',
  'word raise': 'capture -0.24 casualties 0.16',
  'word range': 'advance 0.11 abuse 0.45',
  'word rank': 'attack 0.21 deploy 0.24 casualties 0.29 abuse -0.12 statement -0.1',
  'word rather': 'withdraw 0.16 statement 0.23',
  'word reach':
    'bombing 0.14 capture -0.1 hold -0.15 withdraw 0.12 repel 0.27 siege 0.11 siege-break 0.14 deploy -0.13 casualties -0.2 destroy -0.12 ceasefire 0.12 aid 0.5',
  'word read': 'attack -0.16 air-strike 0.11 deploy 0.13 statement -0.26',
  'word ready': 'attack 0.32 aid 0.35 statement -0.31',
  'word reason': 'displace 0.12 aid 0.14 statement -0.36',
  'word rebel':
    'attack 0.22 air-strike -0.53 bombing 0.19 capture 0.53 hold 0.35 withdraw 0.33 advance -0.37 siege 0.33 siege-break 0.19 casualties -0.21 abuse 0.21 destroy 0.27 ceasefire 0.51 breach 0.35 aid -0.53 statement -0.53',
  'word rebel-held': 'air-strike 0.13 hold 0.85 displace 0.26 aid 0.16 statement -0.1',
  'word recall': 'deploy 0.14 statement 0.23',
  'word recapture': 'attack -0.25 capture 0.29 abuse 0.14 destroy 0.14 statement 0.15',
  'word receive': 'withdraw 0.11 casualties 0.13 displace 0.1 aid 0.56',
  'word recently': 'attack 0.37 statement 0.17',
  'word reconciliation': 'capture 0.1 hold 0.1 deploy 0.12 ceasefire -0.28 statement -0.1',
  'word record': 'air-strike 0.14 shelling 0.14 abuse 0.11 destroy 0.23 breach 0.14 aid 0.11 statement 0.16',
  'word recover': 'attack -0.13 capture 0.49 casualties 0.28 destroy 0.14 statement -0.12',
  'word refer': 'statement 0.28',
  'word refugee': 'casualties -0.2 abuse -0.23 displace 0.53 statement -0.17',
  'word refuse':
    'attack -0.25 air-strike -0.17 shelling -0.17 capture -0.12 deploy 0.1 casualties -0.25 displace 0.47 ceasefire -0.11 aid -0.12',
  'word regain': 'attack 0.12 siege-break 0.15 statement 0.27',
  'word regard': 'statement 0.55',
  'word regime':
    'air-strike 0.19 shelling 0.11 capture 0.35 hold 0.4 withdraw -0.16 advance 0.23 repel 0.2 siege 0.15 siege-break 0.2 deploy -0.73 displace -0.23 aid -0.1',
  'word region':
    'shelling 0.12 capture -0.1 withdraw 0.39 advance 0.12 siege 0.34 casualties 0.11 displace -0.11 aid 0.15 statement -0.19',
  'word regional': 'statement 0.39',
  'word register': 'casualties 0.13 displace -0.15 breach 0.35',
  'word reinforce': 'hold -0.25 withdraw 0.11 deploy 0.25 statement -0.11',
  'word reinforcement': 'attack 0.22 capture -0.1 repel 0.3 deploy 0.53 statement -0.33',
  'word reject': 'air-strike 0.16 capture 0.12 withdraw -0.11 casualties 0.12 breach 0.16',
  'word relative': 'attack -0.18 deploy -0.13 casualties 0.2 abuse 0.23 displace 0.56 statement -0.17',
  'word release':
    'attack -0.12 air-strike -0.17 capture -0.14 withdraw 0.11 deploy -0.14 casualties -0.23 abuse 0.37 ceasefire 0.65 statement -0.31',
  'word relief': 'advance 0.19 siege-break 0.18 ceasefire 0.11 aid -0.11 statement -0.11',
  'word rely': 'siege 0.16 statement -0.1',
  'word remain':
    'attack -0.19 air-strike -0.16 shelling -0.15 hold 0.22 deploy 0.45 displace -0.12 ceasefire -0.1 statement 0.22',
  'word remnant': 'attack 0.18',
  'word remove': 'withdraw 0.12 deploy -0.14 casualties 0.13 aid 0.18',
  'word renew': 'attack -0.2 aid 0.34 statement -0.1',
  'word reopen': 'attack 0.23 siege-break 0.32 displace -0.11 statement 0.25',
  'word repeat': 'statement 0.23',
  'word repeatedly': 'air-strike -0.15 shelling -0.1 bombing 0.24 statement 0.21',
  'word repel': 'attack -0.19 advance 0.11 repel 0.27 deploy 0.14',
  'word reply': 'attack 0.11 shelling 0.38 deploy -0.14 abuse 0.18 statement -0.1',
  'word report':
    'attack 0.36 air-strike 0.11 shelling -0.18 bombing -0.1 capture -0.1 siege 0.11 siege-break 0.14 deploy 0.3 displace -0.16 ceasefire -0.42 breach 0.17 aid -0.22 statement -0.19',
  'word reportedly': 'air-strike 0.71 casualties -0.17',
  'word reporter':
    'air-strike -0.12 shelling -0.15 capture 0.31 withdraw 0.24 deploy -0.12 casualties -0.25 abuse -0.21 displace -0.31',
  'word representative': 'attack 0.15 statement 0.18',
  'word request': 'withdraw 0.11 deploy 0.13 aid 0.12',
  'word rescue': 'attack 0.32 casualties -0.1 displace -0.28',
  'word researcher': 'deploy 0.1 destroy 0.17 statement -0.26',
  'word resident':
    'bombing -0.16 hold 0.24 deploy 0.27 casualties -0.2 abuse 0.16 destroy 0.44 displace 0.61 ceasefire 0.12',
  'word residential': 'attack 0.11 capture 0.18 hold -0.18 statement 0.11',
  'word resist': 'attack 0.29 capture 0.13 hold 0.12 repel -0.21 statement -0.13',
  'word resistance': 'siege -0.18 statement 0.11',
  'word resolution': 'attack -0.18 deploy 0.23 ceasefire -0.13 breach 0.2 aid 0.11 statement 0.44',
  'word resort': 'hold 0.14 ceasefire 0.33 statement -0.14',
  'word respond': 'air-strike -0.11 shelling 0.35 statement 0.5',
  'word response': 'attack 0.1 shelling 0.19 aid 0.16 statement 0.32',
  'word responsibility': 'shelling 0.29 abuse 0.38 statement 0.21',
  'word responsible': 'hold -0.18 statement 0.54',
  'word rest':
    'attack -0.11 air-strike 0.16 bombing 0.18 capture -0.21 hold 0.15 withdraw -0.13 deploy -0.18 abuse 0.2 statement 0.3',
  'word restore': 'attack 0.32 capture 0.19 aid 0.19',
  'word result': 'attack -0.14 bombing 0.16 hold 0.11 withdraw -0.13 repel 0.15 siege 0.1',
  'word resume':
    'attack 0.35 air-strike 0.14 shelling -0.13 hold 0.11 withdraw -0.18 siege-break 0.15 deploy -0.11 displace 0.32 ceasefire -0.12 statement 0.17',
  'word retake': 'attack -0.14 capture 0.76 repel 0.2 statement -0.14',
  'word retire': 'abuse 0.31 statement -0.15',
  'word retreat': 'hold 0.13 displace -0.11 statement -0.23',
  'word return': 'attack -0.17 capture 0.2 hold -0.13 repel 0.14 deploy 0.18 abuse 0.21 ceasefire 0.1',
  'word revenge': 'air-strike -0.12 abuse 0.18',
  'word revolution': 'attack 0.35 capture 0.39',
  'word ride': 'abuse 0.15 displace 0.11 aid -0.12 statement 0.22',
  'word ridge': 'attack -0.11 advance 0.18',
  'word rifle': 'attack -0.16 withdraw 0.4 deploy 0.32 casualties 0.23 displace 0.17',
  'word right': 'attack -0.14 shelling -0.11 hold -0.12 withdraw 0.13 deploy -0.1 abuse -0.13',
  'word ring': 'attack -0.16 statement -0.12',
  'word rise': 'air-strike 0.13 destroy 0.22 statement 0.37',
  'word rival': 'attack 0.11 capture 0.24 hold -0.31 siege 0.1 aid 0.12 statement 0.19',
  'word river':
    'attack 0.17 air-strike 0.14 shelling -0.11 capture -0.15 withdraw -0.16 deploy 0.16 casualties -0.12 displace 0.13 statement -0.1',
  'word road':
    'attack -0.31 air-strike 0.11 bombing 0.18 capture -0.17 hold -0.13 repel 0.12 siege 0.5 deploy -0.49 casualties -0.25 abuse 0.24 displace -0.13 statement -0.36',
  'word roadside': 'bombing 0.37',
  'word rocket':
    'attack -0.32 air-strike -0.12 shelling 0.2 capture -0.1 hold 0.21 deploy -0.15 casualties 0.22 abuse -0.1 destroy -0.22',
  'word role': 'air-strike 0.1 shelling -0.13 deploy 0.31 statement 0.44',
  'word roll': 'withdraw 0.11 aid 0.2',
  'word roof':
    'attack -0.1 air-strike 0.18 withdraw -0.1 deploy 0.64 destroy 0.75 displace -0.15 statement -0.32',
  'word room': 'bombing 0.1 hold 0.11 siege -0.13 abuse 0.13 ceasefire -0.1 aid -0.12',
  'word roughly': 'deploy 0.11 casualties 0.26',
  'word round':
    'attack -0.14 air-strike -0.13 shelling 0.31 hold 0.34 advance 0.14 deploy -0.1 abuse -0.15 displace 0.26 ceasefire 0.2 statement 0.1',
  'word roundabout': 'attack -0.11 bombing 0.11 hold -0.18 siege 0.1 casualties 0.21 abuse 0.15',
  'word route':
    'attack 0.21 shelling 0.13 siege-break -0.12 casualties 0.13 destroy 0.19 displace -0.1 statement -0.1',
  'word row': 'attack -0.13 shelling 0.15 deploy 0.28 displace 0.17 statement 0.14',
  'word rubble': 'shelling 0.1 aid 0.16 statement 0.1',
  'word ruin': 'attack -0.16 air-strike -0.14 withdraw -0.2 casualties 0.11',
  'word rule': 'displace 0.1 statement 0.32',
  'word run':
    'air-strike 0.18 shelling 0.17 capture 0.12 hold -0.15 withdraw -0.4 siege-break 0.25 deploy -0.24 casualties 0.11 ceasefire -0.17 aid 0.71 statement 0.31',
  'word rural': 'air-strike 0.17 statement -0.11',
  'word russian':
    'attack -0.39 air-strike 0.25 shelling 0.13 bombing -0.18 hold -0.15 withdraw 0.2 advance -0.19 siege-break 0.13 casualties 0.54 abuse -0.35 destroy -0.13 displace -0.2 ceasefire 0.47 statement -0.14',
  'word safe':
    'capture 0.17 deploy -0.16 casualties 0.11 destroy -0.11 displace 0.22 ceasefire -0.2 aid -0.12 statement 0.2',
  'word safety': 'withdraw 0.11 displace 0.31 statement 0.28',
  'word same':
    'attack 0.15 air-strike -0.19 shelling 0.21 hold -0.11 advance -0.19 repel 0.19 deploy 0.26 destroy -0.16 breach 0.31 statement 0.2',
  'word sanction': 'statement 0.3',
  'word sarin': 'attack 0.32 casualties 0.1 abuse 0.12',
  'word saudi': 'attack 0.14 bombing 0.19 deploy 0.43 aid -0.11 statement -0.21',
  'word save': 'air-strike -0.21 casualties -0.1 aid -0.1 statement 0.98',
  'word say':
    'attack -0.19 hold 0.22 withdraw -0.12 siege 0.14 siege-break -0.23 deploy 0.16 casualties -0.13 abuse -0.18 ceasefire -0.13 breach -0.32 aid -0.31',
  'word scene': 'air-strike -0.11',
  'word school':
    'air-strike 0.18 shelling -0.24 hold -0.1 withdraw -0.11 siege -0.19 deploy -0.12 displace 0.25 statement -0.23',
  'word schoolteacher': 'displace 0.52',
  'word score': 'attack 0.14 casualties 0.12',
  'word sea': 'shelling 0.18 hold 0.23 advance -0.15 destroy 0.1 displace -0.13 aid 0.17 statement -0.17',
  'word seal': 'advance -0.15 siege 0.22 statement -0.1',
  'word search':
    'attack 0.34 air-strike -0.25 bombing -0.12 deploy -0.1 casualties 0.3 abuse 0.62 displace 0.28',
  'word second':
    'attack 0.16 air-strike 0.22 bombing 0.51 hold -0.14 siege 0.28 deploy -0.44 casualties -0.11 destroy -0.13 displace 0.4 breach 0.34 aid 0.13 statement -0.21',
  'word secret': 'attack 0.16 displace 0.11',
  'word secretary': 'casualties 0.12 statement 0.36',
  'word secure': 'siege-break 0.13 displace 0.18 statement 0.44',
  'word security':
    'attack -0.41 air-strike -0.19 bombing 0.31 capture 0.5 hold -0.23 withdraw 0.1 siege-break -0.11 deploy -0.22 casualties 0.35 destroy -0.1 statement 0.16',
  'word see':
    'attack 0.12 air-strike 0.23 shelling -0.26 bombing -0.2 capture -0.3 hold 0.18 withdraw 0.32 advance -0.22 siege -0.13 deploy 0.55 abuse -0.14 destroy 0.13 displace -0.47 ceasefire -0.18 breach -0.13 statement 0.32',
  'word seek': 'withdraw 0.35 abuse 0.26 ceasefire 0.22',
  'word seem': 'air-strike 0.31 shelling 0.16 destroy 0.2 statement 0.12',
  'word seize': 'capture 0.37 hold -0.12 siege 0.12 deploy -0.13 casualties 0.18 displace -0.15',
  'word sell': 'deploy -0.3 abuse 0.47 aid -0.15',
  'word send':
    'air-strike -0.19 bombing -0.1 capture -0.23 hold -0.17 advance -0.11 repel 0.16 deploy 1.23 casualties 0.17 abuse -0.12 displace -0.11 ceasefire -0.1 aid 0.18 statement -0.16',
  'word senior': 'abuse -0.17',
  'word separate': 'siege 0.22 siege-break 0.17 deploy -0.11 casualties -0.11 abuse 0.21 statement 0.22',
  'word serious': 'withdraw 0.12 casualties 0.13 abuse 0.1',
  'word serve': 'displace -0.14 statement 0.2',
  'word service':
    'air-strike -0.13 shelling 0.21 siege -0.1 casualties -0.18 destroy 0.94 displace -0.19 ceasefire 0.34',
  'word set':
    'attack -0.13 air-strike -0.11 shelling -0.16 bombing 0.26 capture -0.13 hold -0.13 withdraw -0.2 siege -0.13 deploy 0.38 casualties -0.29 destroy 0.35 aid 0.34 statement 0.26',
  'word settle': 'ceasefire 0.65 statement 0.19',
  'word settlement':
    'attack -0.1 shelling 0.23 capture 0.18 abuse 0.19 displace 0.12 ceasefire -0.12 breach 0.42 statement -0.16',
  'word sever': 'statement 0.19',
  'word several':
    'attack 0.12 air-strike -0.23 shelling -0.15 bombing -0.16 capture -0.16 withdraw 0.59 repel 0.1 siege -0.17 casualties 0.27 displace 0.1 aid 0.17 statement 0.23',
  'word share': 'shelling 0.18 abuse 0.14 destroy 0.17',
  'word sheikh': 'statement 0.16',
  'word shell':
    'attack -0.5 air-strike -0.62 shelling 0.98 bombing -0.1 capture -0.16 deploy -0.15 casualties -0.26 abuse -0.19 displace 0.16 statement 0.18',
  'word shelling': 'air-strike -0.11 shelling 0.72 breach 0.18 statement -0.21',
  'word shelter': 'shelling 0.44 hold 0.17 aid -0.3',
  'word shepherd': 'bombing 0.36 displace -0.11 statement -0.1',
  'word shield': 'abuse 0.26',
  'word shiite': 'hold -0.1 siege 0.16 deploy 0.23 displace 0.16',
  'word shoe': 'casualties -0.12 statement 0.15',
  'word shoot':
    'attack -0.18 air-strike -0.15 shelling 0.72 capture -0.12 hold -0.15 repel 0.12 deploy -0.16 casualties -0.21 abuse 0.2 displace -0.15 ceasefire 0.19 breach 0.28 statement -0.26',
  'word shop': 'siege -0.21 abuse 0.36 destroy -0.25 displace -0.11',
  'word short': 'advance 0.29 abuse 0.16 statement 0.12',
  'word shortly': 'attack 0.1 air-strike 0.23 shelling 0.11 casualties -0.11 aid 0.13 statement -0.18',
  'word shot':
    'attack 0.19 shelling -0.31 capture 0.31 repel 0.5 deploy -0.29 abuse 0.85 destroy -0.16 ceasefire -0.11 breach 0.14',
  'word shout': 'statement 0.2',
  'word show':
    'air-strike -0.33 bombing 0.18 advance 0.12 deploy -0.1 casualties 0.14 abuse -0.27 destroy 0.22 displace 0.17 ceasefire -0.11 aid -0.12',
  'word shut': 'hold -0.27 siege -0.36 abuse 0.14 aid 0.28 statement 0.39',
  'word shutter': 'capture 0.15 abuse 0.13',
  'word side':
    'attack 0.1 air-strike -0.28 shelling 0.26 capture -0.16 advance 0.21 siege 0.16 siege-break -0.14 deploy 0.29 abuse -0.69 destroy -0.24 displace -0.24 ceasefire 0.35 breach 0.42 aid 0.14 statement 0.33',
  'word siege':
    'attack -0.21 hold -0.18 withdraw -0.1 siege 0.47 siege-break 0.41 deploy -0.13 ceasefire -0.1 aid -0.2 statement -0.18',
  'word sign':
    'air-strike -0.1 capture -0.11 withdraw 0.27 deploy 0.17 casualties -0.12 abuse -0.15 displace 0.2 aid -0.1',
  'word signature': 'withdraw -0.13 aid 0.32 statement 0.44',
  'word silent': 'deploy -0.11 ceasefire 0.19 statement 0.21',
  'word silo': 'attack 0.11 capture 0.16 advance 0.11',
  'word since': 'advance 0.15 abuse 0.11 statement 0.12',
  'word single':
    'shelling -0.17 bombing 0.13 capture 0.12 withdraw 0.12 advance 0.15 deploy 0.32 abuse -0.13 destroy -0.1 aid 0.1 statement 0.18',
  'word sister': 'air-strike 0.25 displace -0.12 statement 0.11',
  'word sit': 'attack -0.11 hold 0.19 destroy 0.14 statement -0.17',
  'word site':
    'attack -0.19 capture -0.15 advance 0.26 deploy 0.17 abuse 0.19 destroy 0.12 ceasefire 0.16 statement 0.27',
  'word situation': 'statement 0.76',
  'word sky': 'air-strike 0.91 hold 0.21 siege -0.1 deploy -0.14 breach 0.17 aid 0.25',
  'word sleep': 'displace 0.11 aid -0.12',
  'word slip': 'attack 0.22 shelling 0.2 withdraw -0.21 deploy 0.29 abuse 0.2 displace 0.16 statement -0.18',
  'word slope': 'attack 0.14 air-strike 0.14 statement 0.1',
  'word slow': 'attack 0.1 bombing 0.22 hold 0.29 advance -0.14 repel 0.17 ceasefire -0.1 aid -0.12',
  'word small': 'attack 0.14 air-strike -0.16 withdraw -0.2 advance 0.28 ceasefire -0.16',
  'word smell': 'capture 0.14 displace -0.11 ceasefire 0.11 statement -0.2',
  'word smoke': 'abuse 0.17',
  'word smuggle': 'attack -0.1 bombing 0.12 deploy 0.19 displace -0.15 breach 0.31',
  'word smuggler': 'withdraw 0.2 siege 0.14 abuse -0.32 displace 0.6 aid -0.15 statement -0.13',
  'word sniper':
    'attack -0.13 shelling 0.31 hold -0.17 abuse 0.11 destroy 0.11 displace 0.29 aid 0.22 statement -0.23',
  'word so':
    'attack -0.18 air-strike 0.32 bombing 0.24 hold -0.26 withdraw 0.13 repel 0.32 deploy -0.2 casualties 0.17 abuse 0.24 displace 0.11 breach 0.15 aid -0.23',
  'word so-called':
    'air-strike -0.15 shelling 0.17 capture -0.21 hold 0.29 displace 0.29 breach 0.13 statement -0.3',
  'word soldier':
    'attack -0.42 air-strike -0.19 shelling -0.3 bombing 0.11 capture -0.25 hold 0.22 withdraw -0.11 repel -0.13 siege-break 0.38 casualties 0.67 abuse 0.17 destroy -0.26 displace -0.34 ceasefire -0.23 breach -0.12 statement -0.17',
  'word some': 'attack -0.11 hold -0.1 siege 0.2 casualties -0.14 abuse 0.11 displace 0.1',
  'word somewhere': 'hold 0.1 abuse 0.15 statement 0.19',
  'word son': 'shelling 0.12 deploy 0.12 casualties 0.29 abuse 0.2 displace -0.22',
  'word soon': 'attack -0.13 hold -0.1 siege-break 0.15 deploy 0.17 statement -0.3',
  'word sort': 'displace 0.18 statement 0.13',
  'word sorty': 'air-strike 0.41 statement -0.11',
  'word sound': 'air-strike 0.16 hold 0.15 statement -0.15',
  'word source':
    'attack -0.17 shelling 0.3 hold -0.13 deploy -0.26 abuse -0.23 displace -0.11 statement -0.55',
  'word south':
    'air-strike 0.18 capture -0.1 advance 0.13 siege 0.15 siege-break 0.11 deploy 0.18 abuse -0.14 ceasefire -0.1 aid -0.11 statement -0.25',
  'word south-west': 'hold 0.12 advance 0.17',
  'word southern':
    'attack 0.26 air-strike -0.16 hold -0.2 withdraw 0.35 siege 0.18 deploy -0.1 casualties -0.11 abuse -0.16 ceasefire 0.1 breach -0.11 statement 0.16',
  'word spare': 'statement -0.13',
  'word speak':
    'attack -0.13 air-strike -0.16 bombing 0.11 capture -0.28 hold -0.2 withdraw -0.17 abuse 0.48 destroy -0.12 displace -0.12 ceasefire -0.2 aid -0.16',
  'word special': 'shelling -0.11 hold -0.14 deploy 1.16 statement -0.21',
  'word specialist': 'attack -0.1 deploy 0.28 statement -0.43',
  'word speed': 'capture 0.15 deploy 0.16 statement -0.2',
  'word spend':
    'attack 0.3 shelling -0.19 capture 0.15 hold 0.1 casualties -0.2 abuse -0.1 ceasefire 0.23 aid -0.13 statement -0.17',
  'word spokesman':
    'attack -0.17 air-strike -0.19 bombing -0.1 withdraw -0.23 casualties -0.27 abuse 0.12 displace -0.18 statement -0.13',
  'word spokeswoman': 'deploy 0.16 statement -0.2',
  'word sponsor': 'advance 0.13 deploy -0.2 abuse 0.18 ceasefire 0.11',
  'word spot': 'shelling 0.35 withdraw 0.13 casualties 0.1 statement -0.13',
  'word spread': 'attack 0.13 statement 0.1',
  'word spring':
    'attack 0.16 hold 0.28 casualties -0.21 abuse -0.11 destroy 0.12 ceasefire 0.19 aid 0.4 statement -0.36',
  'word square': 'capture 0.64 hold 0.27 advance -0.19 siege 0.17 abuse -0.11 ceasefire -0.1 statement -0.28',
  'word staff':
    'shelling -0.11 hold 0.15 withdraw 0.51 deploy 0.24 casualties -0.13 abuse -0.17 aid 0.38 statement -0.29',
  'word stage': 'attack 0.18 air-strike -0.12 hold 0.14 deploy -0.13 statement 0.59',
  'word stall': 'attack -0.13 capture 0.15 advance 0.13',
  'word stand':
    'attack -0.17 withdraw -0.14 siege -0.12 destroy 0.26 displace 0.27 ceasefire -0.11 aid 0.37 statement 0.25',
  'word start':
    'shelling 0.1 bombing -0.29 capture -0.11 withdraw 0.19 deploy -0.15 casualties -0.13 destroy 0.27 aid -0.16 statement 0.18',
  'word starve': 'siege 0.19 casualties 0.19 abuse -0.14 statement 0.11',
  'word state':
    'air-strike -0.11 bombing 0.3 capture 0.54 hold 0.23 withdraw -0.11 deploy -0.23 casualties 0.21 aid 0.3 statement -0.19',
  'word statement': 'capture -0.15 deploy -0.16 casualties -0.18 ceasefire -0.1',
  'word station':
    'attack -0.21 shelling 0.4 hold 0.36 withdraw -0.16 advance 0.1 destroy 0.36 displace -0.14 ceasefire 0.1 aid -0.3 statement -0.32',
  'word statue': 'destroy 0.33 statement 0.18',
  'word status': 'ceasefire 0.13 statement 0.13',
  'word stay':
    'air-strike -0.28 siege -0.16 deploy -0.13 abuse -0.12 destroy -0.1 displace 0.38 breach 0.12 aid -0.12 statement 0.13',
  'word step': 'attack -0.3 bombing 0.25 capture 0.11 withdraw 0.28 deploy -0.11 statement 0.19',
  'word still':
    'attack 0.26 air-strike -0.28 hold 0.9 siege 0.88 deploy -0.61 casualties 0.32 abuse -0.28 displace -0.22 aid 0.31 statement -0.52',
  'word stone': 'attack 0.15 air-strike 0.11 withdraw 0.1 statement -0.11',
  'word stop':
    'attack -0.57 capture -0.11 withdraw -0.13 destroy -0.19 displace -0.23 ceasefire -0.15 breach 0.24 aid 0.3 statement 0.56',
  'word store': 'attack -0.21 air-strike 0.47 bombing 0.15 hold 0.1 deploy 0.42 destroy 0.1 statement -0.18',
  'word storm':
    'attack 0.46 capture -0.34 advance -0.14 repel 0.1 deploy -0.13 displace -0.1 ceasefire 0.1 statement -0.19',
  'word strategic': 'attack -0.13 advance 0.16',
  'word street':
    'attack 0.13 shelling -0.12 bombing 0.34 capture -0.43 withdraw 0.15 advance 0.76 repel 0.16 siege -0.17 deploy -0.34 displace -0.22 ceasefire -0.15 statement 0.15',
  'word stress': 'shelling -0.13 statement -0.11',
  'word stretch': 'hold 0.28 advance -0.16 siege -0.13 deploy -0.11',
  'word strike': 'hold -0.15 repel -0.16 casualties 0.19 destroy 0.21 aid -0.14 statement -0.18',
  'word strip':
    'air-strike -0.11 capture -0.11 siege 0.21 deploy -0.13 ceasefire 0.37 aid -0.1 statement 0.29',
  'word stronghold': 'attack -0.11 hold 0.92 withdraw 0.15 aid -0.14',
  'word structure': 'air-strike 0.3 statement 0.1',
  'word stuck': 'hold 0.13 deploy 0.12',
  'word su-24': 'air-strike 0.36 deploy 0.12 statement 0.25',
  'word suburb':
    'attack -0.11 shelling 0.12 hold 0.17 withdraw 0.15 advance 0.27 siege 0.22 deploy -0.16 abuse -0.12 displace -0.1 statement 0.68',
  'word such':
    'attack 0.58 air-strike -0.24 shelling -0.25 hold -0.17 casualties -0.22 abuse 0.22 destroy -0.12 ceasefire 0.22 statement 0.35',
  'word suffer': 'attack -0.13 withdraw 0.3',
  'word suffocation': 'casualties 0.21 destroy 0.13',
  'word suggest': 'attack 0.15 aid 0.14 statement -0.17',
  'word suicide':
    'attack -0.14 air-strike -0.18 bombing 0.5 capture -0.13 advance 0.1 deploy -0.24 casualties -0.12 abuse -0.12 destroy -0.15',
  'word summer': 'hold 0.33 withdraw -0.18 siege -0.18 deploy 0.27 abuse 0.19 displace -0.13 ceasefire -0.13',
  'word supplies': 'abuse 0.23 aid 0.3',
  'word supply':
    'shelling -0.12 hold 0.23 siege 0.29 siege-break 0.11 deploy 0.29 casualties 0.14 abuse -0.12 destroy 0.12 displace -0.15 ceasefire -0.1 statement -0.37',
  'word support': 'shelling -0.16 deploy 0.28 abuse -0.15 displace -0.12 aid 0.17',
  'word supporter': 'attack 0.17 shelling 0.15 casualties 0.29 statement 0.23',
  'word suppose':
    'attack -0.11 withdraw 0.27 deploy -0.15 displace 0.24 ceasefire -0.15 breach 0.28 aid 0.35',
  'word surrender': 'bombing 0.18 hold -0.12 siege -0.17 displace 0.12 statement 0.95',
  'word surround': 'attack 0.26 capture 0.11 siege 0.36',
  'word survive': 'casualties 0.23 abuse 0.1 statement -0.1',
  'word survivor': 'air-strike 0.29 deploy 0.12 casualties -0.11 statement -0.13',
  'word suspect': 'attack 0.47 shelling -0.12 hold -0.2 casualties 0.64 statement -0.1',
  'word suspend':
    'air-strike -0.15 withdraw -0.22 deploy -0.14 displace 0.27 ceasefire 0.29 aid 0.23 statement 0.27',
  'word swear': 'attack -0.1 deploy 0.41 statement -0.44',
  'word sweep': 'attack -0.19 capture 0.47 advance -0.11 abuse -0.11',
  'word switch': 'aid 0.19 statement 0.13',
  'word symptom': 'attack 0.3 air-strike -0.11 casualties 0.35 statement 0.13',
  'word syrian':
    'attack -0.41 air-strike 0.22 shelling 0.11 bombing -0.12 capture -0.11 hold 0.22 withdraw -0.24 repel 0.44 siege 0.17 siege-break 0.14 deploy -0.36 abuse -0.42 destroy -0.25 displace -0.26 ceasefire 0.28 breach 0.25 statement 0.56',
  'word system': 'attack 0.1 repel 0.13 deploy 0.19 aid -0.12 statement -0.14',
  'word table': 'siege 0.15 statement 0.77',
  'word take':
    'attack 0.12 air-strike 0.15 capture 0.14 hold 0.44 advance 0.17 siege -0.2 deploy 0.2 casualties 0.32 destroy 0.14 ceasefire -0.12 aid -0.22',
  'word talk':
    'capture 0.32 hold -0.21 withdraw -0.22 siege -0.12 siege-break -0.13 deploy -0.17 casualties -0.12 abuse -0.1 destroy -0.11 statement 0.68',
  'word tank':
    'attack 0.28 air-strike -0.11 shelling -0.23 bombing -0.17 capture 0.16 hold 0.16 withdraw 0.29 advance 0.31 repel 0.11 siege -0.13 casualties -0.16 displace -0.14 ceasefire -0.11 statement 0.3',
  'word tanker': 'aid 0.15',
  'word target':
    'air-strike 0.42 shelling 0.42 casualties -0.21 abuse -0.15 destroy -0.42 displace -0.1 aid -0.17 statement 0.43',
  'word task': 'deploy -0.12 displace 0.16 ceasefire -0.1 statement 0.38',
  'word tea': 'capture 0.32 statement -0.22',
  'word teacher': 'displace 0.12',
  'word team':
    'air-strike -0.26 capture -0.11 hold -0.11 withdraw -0.12 deploy 0.35 casualties 0.16 abuse -0.12 displace -0.17 aid 0.41 statement 0.12',
  'word tear': 'attack 0.33 shelling -0.11 bombing 0.2 capture 0.17 destroy 0.15 statement -0.3',
  'word tel': 'capture 0.13 advance 0.18 destroy 0.2 displace 0.1 aid 0.1 statement -0.14',
  'word telephone': 'air-strike 0.15 deploy -0.19 casualties -0.12 abuse -0.12 displace -0.12 statement 0.29',
  'word television': 'attack -0.15 air-strike -0.18 bombing 0.15 capture 0.2 abuse 0.18 statement -0.22',
  'word tell':
    'air-strike -0.19 capture -0.11 hold -0.25 withdraw -0.26 repel -0.1 siege -0.22 deploy -0.35 casualties -0.27 abuse -0.18 destroy -0.16 displace 0.19 ceasefire -0.17 aid -0.15 statement 0.15',
  'word ten':
    'attack 0.12 capture -0.12 hold 0.13 withdraw 0.29 siege 0.15 deploy -0.14 casualties -0.1 displace 0.19',
  'word tent': 'hold 0.14 deploy -0.12 destroy -0.26 displace -0.36 statement -0.16',
  'word term':
    'attack 0.19 air-strike -0.17 capture -0.18 hold -0.11 withdraw -0.1 deploy 0.13 ceasefire 0.4 breach 0.15',
  'word territory':
    'air-strike 0.18 shelling -0.11 capture 0.15 hold 0.64 deploy 0.17 casualties -0.15 abuse -0.25 statement -0.17',
  'word terrorism': 'capture 0.13 statement 0.28',
  'word terrorist':
    'attack 0.23 shelling -0.25 bombing 0.27 capture 0.18 hold 0.28 withdraw 0.15 advance -0.19 destroy -0.2 displace -0.1 ceasefire 0.13 aid 0.13 statement -0.81',
  'word text': 'attack -0.12 deploy -0.1 displace -0.13 statement 0.39',
  'word thank': 'statement -0.11',
  'word then':
    'attack 0.15 air-strike 0.34 capture 0.59 withdraw 0.11 deploy -0.1 destroy -0.12 displace 0.18 ceasefire -0.13 statement -0.4',
  'word there':
    'attack 0.14 air-strike 0.17 hold 0.79 advance 0.21 siege -0.18 deploy 0.51 casualties -0.14 destroy -0.13 displace -0.25 statement -0.64',
  'word thing':
    'attack 0.13 hold -0.15 withdraw -0.14 deploy -0.12 casualties -0.17 destroy 0.28 statement 0.31',
  'word think':
    'attack 0.22 air-strike -0.17 hold 0.59 siege 0.13 deploy 0.61 casualties -0.12 abuse -0.18 destroy -0.1 ceasefire 0.13 breach 0.13 statement -0.43',
  'word third':
    'attack -0.2 air-strike 0.23 shelling -0.16 capture -0.1 hold 0.34 withdraw -0.17 deploy 0.1 casualties 0.34 abuse -0.2 destroy 0.37 displace 0.19 ceasefire 0.21 aid 0.2 statement -0.2',
  'word thousand': 'attack 0.19 capture -0.12 withdraw 0.17 siege 0.1 abuse 0.17 displace 0.29 aid 0.21',
  'word threat': 'attack -0.17 deploy -0.1 statement 0.4',
  'word threaten':
    'attack 0.59 shelling 0.12 capture -0.1 withdraw -0.26 advance 0.3 deploy -0.11 statement 0.34',
  'word throat': 'attack 0.18 siege -0.1 casualties 0.15 abuse 0.45 statement -0.12',
  'word throw': 'shelling -0.17 capture 0.23 repel 0.31 siege 0.18 destroy 0.14 displace 0.11',
  'word tie': 'attack 0.16 withdraw 0.1 abuse 0.26 breach 0.36',
  'word tighten': 'siege 0.16 abuse -0.1',
  'word time':
    'attack 0.15 shelling -0.2 bombing -0.15 capture 0.15 hold 0.14 advance 0.18 siege-break 0.12 deploy -0.19 abuse 0.13 ceasefire -0.39 breach -0.11 statement 0.44',
  'word tire': 'shelling 0.27 deploy 0.12 casualties 0.27 destroy -0.15',
  'word today': 'shelling 0.1 bombing 0.13 deploy 0.16 abuse 0.1 displace -0.14 aid -0.18 statement -0.25',
  'word together': 'attack -0.1 siege 0.17 abuse 0.35 displace -0.23 ceasefire 0.26 statement -0.29',
  'word toll': 'shelling 0.28',
  'word tomorrow': 'capture 0.18 deploy 0.12 displace 0.22 statement -0.12',
  'word tonight': 'attack 0.32 statement -0.3',
  'word too':
    'air-strike -0.18 shelling -0.28 capture -0.1 withdraw 0.18 abuse 0.23 displace -0.15 aid 0.23 statement 0.44',
  'word top': 'air-strike -0.1 hold 0.3 withdraw 0.15 abuse -0.1 destroy 0.35 statement -0.1',
  'word total': 'attack 0.16 air-strike 0.14 hold 0.16 siege 0.12',
  'word touch': 'shelling 0.18 abuse 0.37 destroy 0.15 ceasefire 0.18 statement -0.22',
  'word tow': 'shelling -0.19 capture 0.21 repel 0.13 deploy 0.43 destroy 0.42 statement -0.1',
  'word tower': 'shelling 0.16 capture 0.22 hold 0.1 deploy 0.12 destroy 0.28',
  'word town':
    'attack 0.29 air-strike 0.1 bombing -0.11 capture 0.11 advance -0.17 repel -0.11 siege 0.3 deploy -0.26 casualties 0.12 destroy -0.14 displace 0.18 breach 0.2 statement -0.24',
  'word trace': 'attack 0.15',
  'word track': 'attack 0.1 air-strike -0.11 siege 0.34 deploy 0.1 destroy -0.16 breach 0.2',
  'word train': 'deploy 0.56 statement 0.29',
  'word transport': 'air-strike -0.15 withdraw 0.7 displace -0.34',
  'word trap': 'bombing 0.24 withdraw 0.16 siege 0.1 abuse -0.11 displace -0.26 ceasefire 0.32',
  'word travel': 'withdraw 0.14 displace -0.13 statement 0.15',
  'word treat': 'abuse 0.37 aid 0.22 statement 0.45',
  'word tree': 'bombing 0.17 withdraw 0.14 abuse -0.1',
  'word tribal': 'deploy -0.12 ceasefire 0.11 statement -0.27',
  'word tribe': 'attack 0.26 capture -0.11 deploy 0.1 ceasefire 0.1',
  'word troops':
    'attack -0.13 air-strike -0.14 shelling -0.25 capture 0.39 hold -0.16 withdraw 0.44 advance 0.15 repel -0.13 siege 0.28 deploy 0.73 casualties -0.19 destroy -0.1 aid -0.24 statement -0.56',
  'word truce':
    'attack -0.14 shelling -0.21 capture -0.11 deploy 0.18 ceasefire 0.17 breach 0.22 statement 0.2',
  'word truck':
    'air-strike 0.17 bombing -0.18 advance -0.13 deploy 0.22 abuse -0.2 destroy -0.22 displace 0.18 aid 0.24 statement -0.21',
  'word true': 'siege 0.19 displace 0.14',
  'word try':
    'attack 0.72 air-strike 0.21 bombing 0.38 hold -0.27 withdraw 0.14 repel 0.15 siege-break 0.14 abuse 0.35 destroy -0.14 displace 0.66 ceasefire -0.16 breach 0.17',
  'word tunnel':
    'attack 0.38 air-strike -0.19 bombing 0.24 hold 0.31 withdraw -0.11 advance 0.1 deploy -0.17 destroy 0.17',
  'word turkish':
    'attack -0.55 air-strike 0.23 shelling 0.33 bombing -0.15 hold -0.3 withdraw -0.2 repel -0.13 casualties -0.3 abuse -0.19 destroy -0.17 displace 0.26 breach 0.37 statement -0.25',
  'word turkish-backed': 'advance 0.15',
  'word turn':
    'bombing 0.1 hold 0.15 withdraw 0.1 siege 0.2 deploy 0.32 casualties 0.13 abuse -0.18 destroy -0.2',
  'word tweet': 'attack 0.1 capture -0.11',
  'word twice':
    'attack 0.36 air-strike 0.13 withdraw -0.15 repel -0.19 deploy -0.29 casualties 0.12 destroy -0.16 displace 0.45 aid 0.26',
  'word unable': 'statement -0.16',
  'word understand': 'statement -0.1',
  'word uniform': 'attack 0.48 deploy 0.27 abuse 0.23 destroy -0.12 statement -0.1',
  'word unit':
    'attack 0.4 hold -0.13 withdraw -0.24 repel -0.15 siege 0.19 deploy 0.5 casualties -0.15 abuse -0.15 displace -0.2 ceasefire -0.11 aid -0.11 statement -0.25',
  'word unknown': 'deploy 0.13 casualties 0.33 abuse 0.41 displace -0.11',
  'word up': 'air-strike 0.12 capture -0.13 deploy 0.11 abuse 0.13 destroy 0.27 aid -0.12 statement -0.21',
  'word uproot': 'displace 0.32 statement 0.1',
  'word urge': 'attack -0.11 statement 0.77',
  'word us-led': 'air-strike 0.51 withdraw -0.12 deploy -0.15 destroy 0.23 statement -0.22',
  'word use':
    'attack 0.76 air-strike 0.22 shelling 0.33 hold 0.1 withdraw 0.22 advance -0.16 repel -0.14 siege-break 0.1 deploy -0.43 casualties -0.37 destroy -0.15 displace -0.19 ceasefire -0.28 breach -0.1',
  'word valley': 'attack 0.29 hold -0.11 withdraw -0.23 deploy 0.22 ceasefire 0.37 statement -0.29',
  'word van': 'withdraw 0.27 abuse 0.11 displace -0.11',
  'word vegetable': 'statement -0.14',
  'word vehicle':
    'attack -0.25 air-strike -0.1 bombing 0.48 hold -0.21 withdraw -0.27 advance -0.14 siege 0.2 deploy 0.14 abuse 0.16 destroy 0.17',
  'word verify': 'casualties -0.27 destroy 0.3 aid -0.13 statement 0.1',
  'word version': 'casualties -0.18',
  'word very': 'attack 0.1 withdraw -0.1 deploy -0.14 statement 0.21',
  'word veto': 'aid 0.46 statement 0.58',
  'word victim': 'attack 0.16 capture -0.12 casualties 0.49 abuse 0.23 displace -0.11 aid 0.36',
  'word victory': 'capture 0.14 siege-break 0.18',
  'word video':
    'air-strike -0.17 shelling -0.11 capture -0.13 hold 0.2 withdraw 0.11 deploy -0.21 casualties 0.14 abuse 0.11 destroy 0.17 displace -0.1 statement 0.15',
  'word view': 'attack -0.1 deploy 0.1',
  'word village':
    'attack 0.32 air-strike -0.3 shelling -0.12 bombing -0.11 capture 0.54 hold -0.31 advance -0.18 repel 0.27 siege -0.14 deploy -0.31 casualties 0.28 abuse 0.29 destroy -0.13 displace 0.22 breach -0.15 statement -0.38',
  'word villager': 'attack -0.1 hold 0.14 deploy 0.14 casualties 0.17',
  'word violate': 'ceasefire -0.18 breach 0.19',
  'word violation': 'attack -0.11 abuse 0.21 ceasefire -0.15 breach 0.58',
  'word visit': 'capture -0.22 hold -0.1 deploy -0.15 casualties 0.15 displace -0.1',
  'word volunteer':
    'attack -0.1 withdraw -0.13 advance 0.15 deploy -0.11 abuse -0.27 displace -0.19 aid 0.13 statement 0.54',
  'word vote': 'attack -0.17 air-strike 0.19 withdraw -0.1 aid 0.14 statement 0.69',
  'word vow': 'attack 0.12 capture 0.33 deploy -0.12 statement 0.67',
  'word wait':
    'attack -0.31 shelling 0.24 siege -0.15 deploy 0.1 casualties 0.13 abuse -0.12 destroy -0.14 ceasefire -0.11 aid 0.17 statement 0.11',
  'word walk':
    'attack -0.12 capture -0.13 siege-break 0.14 deploy -0.13 casualties 0.43 abuse 0.15 displace 0.81 ceasefire 0.12 aid -0.1 statement -0.27',
  'word wall': 'attack -0.22 capture -0.11 deploy -0.11 abuse 0.54 destroy -0.1 aid 0.1 statement -0.19',
  'word want':
    'attack -0.1 shelling -0.13 hold -0.16 siege-break -0.15 deploy -0.11 casualties 0.18 displace 0.45 ceasefire -0.22 aid -0.29 statement 0.13',
  'word war':
    'attack 0.77 bombing -0.1 hold -0.15 withdraw -0.27 siege -0.14 siege-break -0.13 destroy -0.24 ceasefire -0.26 breach -0.15 aid -0.35 statement 0.29',
  'word ward': 'destroy 0.26 statement -0.11',
  'word warehouse':
    'attack -0.1 air-strike 0.29 shelling -0.1 capture 0.14 deploy 0.1 abuse 0.16 destroy -0.11',
  'word warn': 'attack -0.14 air-strike -0.16 shelling 0.12 deploy -0.18 displace -0.15 aid -0.13',
  'word warning': 'attack -0.11 repel 0.14 abuse 0.11 breach 0.17 statement 0.23',
  'word warplane': 'air-strike 0.11 shelling -0.3 withdraw -0.13 siege 0.14 deploy -0.14 statement -0.24',
  'word watch': 'attack -0.15 deploy -0.13 abuse 0.1 aid 0.16 statement 0.25',
  'word water':
    'air-strike -0.14 capture -0.12 hold -0.16 withdraw -0.13 deploy -0.41 destroy 1.07 aid -0.4 statement 0.12',
  'word wave': 'withdraw 0.14 advance 0.31 repel 0.18 deploy -0.16 displace 0.21 aid -0.14',
  'word way':
    'attack 0.32 air-strike -0.2 advance 0.19 siege 0.15 siege-break 0.22 deploy 0.14 casualties -0.3 abuse -0.42 ceasefire -0.18 aid 0.1 statement -0.53',
  'word weapon':
    'attack 0.2 hold 0.31 withdraw 0.17 repel -0.13 deploy 0.18 casualties -0.13 abuse -0.23 displace -0.18 breach 0.35 aid -0.22 statement 0.23',
  'word wear': 'attack 0.11 deploy 0.28 abuse -0.1 statement -0.12',
  'word wedding': 'bombing 0.2',
  'word week':
    'attack -0.25 shelling 0.21 bombing -0.28 capture 0.78 hold -0.23 withdraw 0.23 siege -0.14 siege-break -0.15 deploy 0.14 casualties -0.21 destroy 0.2 displace -0.19 ceasefire 0.27 breach -0.12 aid 0.22 statement 0.19',
  'word weekend':
    'air-strike 0.16 shelling 0.16 capture 0.24 hold -0.15 withdraw -0.13 deploy -0.1 casualties -0.12 displace 0.41',
  'word welcome': 'air-strike 0.12 displace 0.17 statement 0.44',
  'word well':
    'attack -0.3 air-strike 0.24 shelling 0.25 deploy -0.1 casualties -0.22 abuse 0.49 destroy -0.13 aid -0.13 statement -0.14',
  'word west':
    'attack 0.4 air-strike 0.27 shelling -0.17 capture -0.17 hold -0.13 withdraw 0.1 advance 0.18 destroy -0.11 displace -0.14 aid -0.1',
  'word western':
    'attack 0.24 air-strike 0.17 capture -0.15 hold 0.13 deploy -0.17 casualties -0.27 abuse 0.15 displace 0.17 ceasefire -0.12 aid -0.13 statement 0.11',
  'word western-backed': 'attack 0.16 deploy 0.27',
  'word wheat': 'shelling -0.12 hold 0.18 abuse 0.29 destroy 0.23 statement -0.1',
  'word when':
    'hold 0.14 withdraw -0.15 repel 0.16 deploy -0.16 casualties 0.23 ceasefire 0.16 statement -0.16',
  'word where':
    'attack 0.11 air-strike 0.36 shelling 0.37 hold 0.19 withdraw -0.5 advance 0.18 repel -0.13 casualties -0.1 displace -0.21 ceasefire -0.14 aid 0.26 statement -0.2',
  'word white': 'air-strike 0.13 shelling 0.3 deploy -0.1 abuse 0.27 destroy 0.11 displace 0.19',
  'word whole':
    'bombing -0.19 capture 0.31 hold 0.42 deploy 0.35 casualties 0.29 destroy 0.11 statement 0.13',
  'word why': 'statement -0.3',
  'word widely': 'statement 0.19',
  'word wife': 'casualties 0.27 abuse -0.12 statement -0.11',
  'word win': 'casualties 0.1 statement 0.3',
  'word window': 'casualties -0.13 abuse -0.13 destroy 0.16 displace 0.17 aid -0.14',
  'word wing': 'attack 0.18 shelling -0.11 hold -0.12 destroy 0.18',
  'word winter': 'attack -0.11 hold 0.13 deploy 0.12 abuse -0.1 ceasefire 0.14 statement 0.19',
  'word wish': 'capture 0.13 deploy -0.11 breach 0.37 aid 0.17 statement 0.12',
  'word withdraw': 'attack -0.26 capture -0.1 withdraw 0.89 abuse -0.13 displace -0.19 ceasefire -0.24',
  'word withdrawal': 'air-strike -0.1 shelling -0.13 withdraw 1.02 deploy 0.16 displace -0.2 statement -0.12',
  'word woman':
    'shelling -0.17 capture -0.14 withdraw 0.18 deploy -0.18 casualties 0.22 abuse 0.25 destroy -0.19 displace 0.41 ceasefire 0.1 statement -0.31',
  'word word': 'attack -0.15 deploy -0.11 statement 0.41',
  'word work':
    'attack -0.3 air-strike -0.15 shelling -0.12 bombing 0.21 capture 0.16 hold -0.12 withdraw -0.13 siege 0.31 siege-break 0.14 abuse 0.13 displace -0.21 ceasefire -0.18',
  'word worker': 'attack 0.29 withdraw -0.11 abuse -0.11 destroy 0.15 displace -0.23 statement -0.16',
  'word world': 'deploy -0.15 abuse -0.1 displace -0.16 aid 0.11 statement 0.27',
  'word worry': 'abuse 0.13 statement 0.13',
  'word worth': 'deploy -0.12 statement -0.13',
  'word wound':
    'attack -0.15 shelling 0.14 bombing 0.33 capture -0.17 withdraw -0.33 deploy -0.11 casualties 0.13 destroy -0.13 displace 0.33 ceasefire 0.16 aid -0.15 statement -0.16',
  'word wounded':
    'air-strike -0.23 shelling 0.18 withdraw 0.47 abuse -0.3 ceasefire 0.24 aid 0.35 statement 0.19',
  'word wreck': 'air-strike 0.2',
  'word write': 'attack -0.17 capture -0.12 withdraw 0.13 deploy -0.1 casualties -0.16',
  'word wrong': 'destroy 0.18 statement 0.33',
  'word year':
    'attack -0.12 air-strike -0.14 bombing 0.25 capture -0.35 hold 0.33 withdraw 0.14 siege 0.59 siege-break 0.26 abuse 0.36 destroy 0.18 displace -0.2 ceasefire 0.21 breach -0.11',
  'word yesterday':
    'attack -0.23 shelling 0.11 bombing 0.13 capture 0.1 hold 0.17 withdraw -0.16 advance 0.14 deploy 0.17 casualties -0.11 abuse -0.12 destroy -0.1 displace 0.18 ceasefire 0.23',
  'word yet': 'attack -0.12 shelling 0.26 withdraw 0.35 siege 0.17 casualties 0.14 statement -0.54',
  'word young': 'deploy -0.16',
  'word zone':
    'attack -0.15 air-strike 0.36 capture 0.12 withdraw -0.1 siege -0.15 deploy -0.13 casualties -0.13 abuse -0.15 destroy -0.11 displace -0.22 ceasefire 0.24 aid 0.25 statement 0.13',
}
