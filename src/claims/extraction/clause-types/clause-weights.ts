/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: Readonly<Record<string, string>> = {
  ' =date':
    'attack -0.18 air-strike 0.14 shelling 0.18 bombing 0.29 capture 0.41 withdraw 0.16 advance 0.14 repel -0.16 siege -0.19 siege-break 0.12 deploy 0.53 casualties -0.31 abuse 0.11 destroy -0.12 displace 0.1 ceasefire 0.16 breach -0.1 statement -0.14',
  ' =day':
    'attack 0.23 air-strike -0.17 capture -0.12 siege -0.15 casualties 0.19 displace -0.21 statement 0.15',
  ' =hour': 'shelling 0.11 capture -0.17 statement 0.52',
  ' =its': 'attack -0.1 air-strike 0.14 shelling 0.14 withdraw 0.12 advance 0.2 deploy 0.12 aid 0.17',
  ' =our': 'attack -0.11 withdraw 0.16 statement 0.22',
  ' =that': 'attack 0.12 air-strike -0.13 deploy 0.13 abuse 0.14 statement 0.39',
  ' =themselve': 'withdraw 0.13 displace 0.12',
  ' =time': 'attack 0.28 capture 0.25 advance 0.14 repel 0.16 deploy -0.16 destroy -0.1',
  ' =to': 'siege 0.18 statement -0.18',
  ' =way': 'attack -0.1 air-strike 0.18 capture 0.15 withdraw 0.25 statement -0.13',
  ' =week': 'attack 0.2 shelling -0.1 capture -0.11 deploy 0.1 abuse 0.14 displace -0.18',
  ' a place': 'attack 0.11 shelling 0.11 capture 0.15 withdraw 0.21 advance 0.26 breach 0.15 statement -0.28',
  ' force':
    'attack 0.31 air-strike -0.15 shelling 0.13 withdraw 0.26 siege 0.13 destroy -0.17 displace -0.32 ceasefire -0.17',
  ' ground':
    'capture 0.14 withdraw 0.1 advance 0.53 repel 0.33 siege -0.15 casualties -0.15 destroy 0.11 displace -0.22 breach 0.26 statement -0.39',
  ' is counted':
    'attack 0.17 shelling 0.12 capture 0.13 advance 0.32 repel 0.17 deploy 0.23 casualties 0.14 abuse 0.11 statement -0.23',
  ' of force': 'attack 0.36 shelling 0.16 casualties -0.13 statement -0.11',
  ' of ground': 'shelling 0.15 repel 0.16 siege -0.1 siege-break 0.11',
  ' of side': 'hold 0.28 advance 0.12 deploy -0.16 casualties 0.17 abuse -0.13 displace 0.22 aid -0.1',
  ' of speaker': 'shelling 0.17 deploy 0.12 abuse 0.11 statement -0.1',
  ' people':
    'shelling 0.21 hold -0.22 withdraw 0.18 siege 0.1 deploy 0.15 casualties 0.17 destroy -0.18 ceasefire -0.12 statement -0.33',
  ' speaker':
    'air-strike -0.13 bombing -0.11 hold 0.12 withdraw 0.1 deploy 0.17 destroy -0.15 ceasefire -0.12 aid 0.11',
  ' works': 'shelling 0.14 repel 0.13 breach 0.17',
  'about force': 'ceasefire -0.12 statement 0.11',
  'about ground': 'shelling -0.17 ceasefire -0.1 statement 0.19',
  'about people': 'statement -0.24',
  'about speaker': 'statement -0.18',
  'according to force':
    'attack -0.19 air-strike -0.12 withdraw 0.29 advance 0.3 deploy -0.13 casualties 0.16 displace 0.26 statement -0.29',
  'according to of side':
    'attack -0.16 bombing -0.13 withdraw 0.16 deploy -0.16 casualties 0.21 destroy 0.1 displace 0.13 ceasefire -0.15 breach -0.11 statement -0.22',
  'according to people': 'withdraw -0.11 casualties -0.13 displace -0.1 aid 0.13 statement -0.29',
  'according to speaker':
    'attack -0.12 bombing -0.12 hold -0.13 withdraw 0.18 advance 0.18 casualties 0.29 abuse -0.15 displace 0.23 ceasefire -0.24 breach -0.14 statement -0.47',
  'across a place': 'withdraw 0.11 deploy -0.11 displace 0.34 aid 0.24',
  'across ground':
    'attack 0.15 shelling 0.14 withdraw 0.28 deploy -0.14 displace 0.28 aid 0.26 statement -0.13',
  'after =date': 'air-strike 0.27 capture 0.12 hold 0.16 deploy -0.11 statement -0.21',
  'after =day': 'attack 0.24 capture 0.13 siege -0.16',
  'after attack': 'attack -0.23 shelling 0.13 siege 0.15 statement 0.18',
  'after fire': 'attack -0.12 advance 0.1',
  'after force': 'attack 0.12 shelling -0.1 hold 0.11 abuse 0.24 ceasefire -0.1 statement -0.12',
  'after people': 'hold 0.14 casualties 0.26 abuse 0.1 statement -0.11',
  'after speaker': 'casualties 0.25 abuse 0.24 ceasefire -0.12 statement -0.11',
  'after tells attack': 'attack -0.16 shelling 0.13 siege 0.15 statement 0.19',
  'against force': 'attack 0.53 shelling 0.17 deploy -0.1 statement 0.37',
  'against ground': 'attack 0.13 siege 0.13',
  'against of side': 'attack 0.45 hold 0.15 abuse -0.12',
  'against people': 'attack 0.26 abuse -0.15',
  'against speaker': 'attack 0.45 hold 0.12 abuse -0.16 statement 0.17',
  'along a place': 'withdraw -0.1 deploy 0.27 ceasefire 0.11 statement -0.13',
  'along ground':
    'attack 0.12 withdraw -0.16 deploy 0.21 abuse 0.13 displace -0.17 ceasefire 0.1 statement -0.17',
  'along route': 'attack 0.11 hold 0.14 abuse 0.16 displace -0.1',
  'among =dead': 'air-strike 0.12 casualties 0.39',
  'among force': 'hold -0.1 withdraw 0.3 deploy 0.4 casualties 0.11 statement -0.18',
  'among losses': 'air-strike 0.12 casualties 0.39',
  'among people': 'attack -0.11 air-strike 0.1 withdraw 0.28 casualties 0.35 abuse -0.14 statement -0.19',
  'among speaker': 'withdraw 0.11 deploy 0.35 statement -0.15',
  'around a place': 'capture -0.2 hold 0.19 deploy 0.11 casualties 0.12 ceasefire 0.15 statement -0.14',
  'around ground': 'capture -0.21 hold 0.31 withdraw -0.11 casualties 0.12 ceasefire 0.13 statement -0.15',
  'as a place': 'hold 0.35 withdraw -0.13',
  'as force':
    'attack 0.12 air-strike 0.19 shelling 0.12 siege 0.14 deploy -0.12 casualties 0.21 displace -0.11 statement 0.23',
  'as ground': 'attack -0.1 hold 0.33 withdraw -0.14 displace -0.1 statement -0.17',
  'as of force': 'shelling 0.12 casualties -0.23 abuse 0.15 statement 0.22',
  'as of side': 'withdraw 0.12 siege 0.16 abuse 0.1',
  'as of speaker': 'casualties -0.12 statement 0.1',
  'as people': 'attack 0.14 air-strike 0.1 shelling 0.12',
  'as speaker': 'siege 0.13 deploy -0.12 casualties -0.11 statement 0.35',
  'at =all': 'attack 0.32 air-strike -0.19 casualties 0.15 statement -0.13',
  'at =base': 'air-strike -0.13 shelling -0.15 bombing 0.14 hold -0.1 siege-break 0.11',
  'at =checkpoint': 'shelling 0.11 withdraw 0.14 siege 0.13 deploy -0.11 abuse 0.14',
  'at =date': 'air-strike 0.18 hold 0.13 displace 0.16 ceasefire -0.1',
  'at =dawn': 'attack 0.33 bombing -0.12 capture 0.15 statement -0.13',
  'at =least': 'casualties -0.68 abuse 0.22 displace -0.1',
  'at =moment': 'attack 0.15 capture 0.11 deploy 0.17',
  'at =night': 'attack 0.19 capture -0.2 withdraw -0.12 deploy 0.14',
  'at =noon': 'hold 0.16 aid 0.14',
  'at =once': 'attack 0.2 displace -0.13 aid 0.18 statement 0.24',
  'at =request': 'withdraw 0.14 deploy 0.23 abuse 0.1 displace 0.14',
  'at =time': 'statement 0.11',
  'at a place':
    'bombing 0.24 capture -0.21 hold -0.45 withdraw -0.11 advance 0.26 siege 0.1 siege-break 0.12 casualties -0.28 destroy -0.24 displace 0.33 ceasefire 0.13 statement -0.17',
  'at force':
    'air-strike 0.11 capture -0.15 hold -0.14 withdraw 0.17 repel -0.11 abuse 0.3 displace 0.11 ceasefire 0.14 breach -0.12 statement -0.29',
  'at ground':
    'bombing 0.28 hold -0.24 advance 0.15 casualties -0.44 abuse 0.31 destroy -0.3 displace 0.17 ceasefire 0.23 breach -0.1',
  'at is counted':
    'attack -0.47 air-strike -0.12 deploy -0.15 casualties 0.19 destroy 0.1 displace 0.14 aid -0.13 statement -0.28',
  'at of force': 'shelling -0.15 advance -0.1 deploy -0.1 destroy 0.13 displace 0.13 ceasefire 0.1',
  'at of ground': 'air-strike -0.16 shelling -0.1 deploy 0.21 casualties -0.12 abuse 0.12 statement -0.2',
  'at of people': 'attack 0.13 casualties -0.15 abuse 0.2',
  'at of side': 'air-strike -0.12 siege 0.3 deploy 0.27',
  'at of speaker':
    'shelling -0.16 advance -0.1 casualties -0.1 abuse 0.14 displace 0.1 aid 0.11 statement 0.1',
  'at people':
    'air-strike 0.12 shelling -0.26 capture -0.15 hold -0.11 withdraw 0.21 repel -0.1 siege 0.12 deploy -0.12 displace 0.19 breach -0.12 aid -0.17 statement -0.47',
  'at route': 'capture 0.15',
  'at speaker':
    'attack -0.2 air-strike -0.17 shelling 0.18 siege 0.28 deploy 0.2 ceasefire 0.11 statement 0.12',
  'at works':
    'attack -0.21 shelling 0.21 bombing -0.1 capture -0.12 repel -0.12 siege 0.26 casualties 0.23 destroy -0.21 displace -0.16 ceasefire 0.1',
  'background marker':
    'attack 0.62 shelling 0.18 bombing -0.15 capture 0.26 hold 0.17 withdraw 0.37 advance -0.12 repel 0.11 deploy -0.14 casualties 0.16 destroy 0.29 displace 0.36 ceasefire -0.14 aid 0.15',
  'before =date': 'deploy 0.12 displace 0.16 statement 0.14',
  'behind force': 'hold 0.24 casualties 0.11 destroy 0.15 displace -0.1 statement 0.27',
  'behind ground': 'attack 0.14 shelling -0.12 hold 0.32 siege 0.18 casualties 0.28 statement 0.24',
  'behind speaker': 'hold 0.24 destroy 0.16',
  'beside abuse':
    'attack -0.46 bombing -0.33 capture -0.39 hold -0.1 withdraw -0.58 advance -0.11 repel -0.18 siege -0.14 siege-break -0.16 deploy -0.51 casualties 0.18 abuse 2.1 destroy -0.2 ceasefire -0.11 breach 0.17 aid -0.19 statement -0.55',
  'beside advance':
    'shelling 0.3 bombing -0.16 capture 0.29 advance 1.08 repel 0.25 siege 0.26 siege-break 0.32 deploy -0.29 casualties -0.16 abuse -0.53 destroy -0.13 displace -0.21 breach -0.23 aid 0.17 statement -0.32',
  'beside aid':
    'attack -0.4 air-strike -0.26 shelling -0.13 bombing -0.1 hold -0.36 advance -0.31 repel -0.2 siege 0.16 deploy -0.33 displace -0.24 aid 0.91 statement -0.61',
  'beside air-strike':
    'attack -0.25 air-strike 1.3 bombing -0.88 capture -0.27 withdraw -0.6 repel 0.16 siege -0.34 siege-break -0.12 deploy -0.24 casualties -0.48 abuse -0.66 destroy 0.64 displace -0.24 ceasefire -0.23 breach 0.18 aid 0.13 statement -0.87',
  'beside attack':
    'attack 1.03 shelling -0.2 bombing -0.28 capture 0.43 hold -0.26 withdraw -0.12 advance 0.17 repel -0.1 siege -0.41 siege-break -0.31 deploy -0.19 abuse -0.46 destroy -0.28 displace -0.28 ceasefire -0.21 breach -0.22 aid -0.48 statement -0.45',
  'beside bombing':
    'air-strike -0.78 shelling -0.27 bombing 1.51 capture -0.18 advance 0.22 repel 0.11 siege-break -0.21 casualties -0.55 abuse -0.31 destroy 0.35 ceasefire -0.21 breach -0.18 aid -0.23 statement -0.73',
  'beside breach':
    'air-strike -0.12 shelling 0.4 capture -0.16 withdraw -0.23 siege 0.16 deploy 0.11 casualties -0.3 abuse -0.21 destroy -0.11 ceasefire 0.12 breach 0.73 aid 0.16 statement -0.3',
  'beside capture':
    'attack 0.3 air-strike -0.26 shelling -0.42 capture 1.33 advance 0.61 siege 0.2 siege-break -0.24 deploy 0.16 casualties -0.72 abuse -0.14 destroy -0.4 displace -0.24 ceasefire -0.45 breach -0.12 aid -0.36 statement -0.61',
  'beside casualties':
    'attack 0.51 air-strike -0.47 shelling 0.24 bombing -0.25 capture -0.23 hold -0.27 advance -0.52 repel -0.15 siege -0.41 siege-break -0.12 deploy -0.72 casualties 1.38 destroy -0.24 displace -0.35 ceasefire -0.29 breach -0.13 aid 0.15 statement -0.57',
  'beside ceasefire':
    'attack -0.39 air-strike -0.51 bombing -0.23 capture -0.21 withdraw -0.2 advance -0.29 repel -0.15 siege -0.32 casualties -0.46 abuse -0.5 destroy -0.26 displace -0.31 ceasefire 1.27 breach 0.55 aid -0.2 statement -0.11',
  'beside deploy':
    'attack 0.17 air-strike -0.31 shelling -0.56 capture -0.3 advance 0.19 repel 0.2 siege -0.18 deploy 1 casualties -0.71 abuse -0.1 destroy 0.25 displace -0.32 ceasefire -0.1 aid -0.2 statement -0.2',
  'beside destroy':
    'shelling -0.12 capture -0.16 hold -0.16 advance -0.25 repel 0.4 siege -0.23 siege-break -0.14 casualties -0.22 abuse -0.3 destroy 0.61 displace -0.31 ceasefire -0.12 breach -0.2 aid -0.18 statement -0.11',
  'beside displace':
    'air-strike -0.23 shelling -0.18 bombing 0.4 advance 0.11 repel -0.11 siege -0.47 siege-break -0.43 deploy -0.19 casualties -0.22 abuse 0.47 displace 1.25 statement -0.37',
  'beside ground': 'deploy 0.31 abuse -0.1',
  'beside hold':
    'attack -0.43 bombing -0.19 capture 0.35 hold 0.67 withdraw 0.14 advance 0.37 repel -0.22 deploy 0.2 casualties -0.43 abuse -0.53 destroy -0.38 displace -0.22 ceasefire -0.35 breach -0.21 statement -0.33',
  'beside repel':
    'attack 0.51 air-strike -0.47 hold -0.13 withdraw 0.12 advance 0.1 repel 1.44 siege 0.18 deploy -0.37 casualties 0.16 abuse -0.26 statement -0.72',
  'beside shelling':
    'attack -0.19 shelling 1.33 bombing -0.29 capture -0.34 hold 0.4 withdraw -0.56 repel 0.18 siege -0.36 siege-break -0.3 deploy -0.53 casualties -0.5 abuse -0.36 destroy 0.21 ceasefire -0.36 breach 0.32 aid -0.28 statement -0.47',
  'beside siege':
    'attack -0.46 air-strike -0.1 bombing 0.1 withdraw -0.14 repel -0.25 siege 1.11 siege-break 0.35 deploy -0.65 casualties 0.13 abuse -0.44 destroy -0.3 displace -0.16 ceasefire -0.51 breach -0.25 aid 0.21 statement -0.46',
  'beside siege-break':
    'attack -0.25 air-strike -0.11 hold -0.16 advance 0.23 siege 0.23 siege-break 0.61 casualties -0.13 abuse -0.1',
  'beside withdraw':
    'attack -0.38 air-strike -0.41 shelling -0.29 bombing -0.39 capture 0.34 withdraw 1.35 siege -0.19 siege-break -0.19 deploy 0.38 casualties -1.01 abuse -0.43 destroy -0.31 displace 0.34 ceasefire 0.19 breach -0.12 aid -0.49 statement -0.28',
  'between =date': 'bombing 0.12 siege 0.15 siege-break 0.13 destroy 0.11 displace 0.15',
  'between force': 'attack 0.16 siege 0.13 deploy 0.34 displace -0.15 ceasefire 0.12',
  'between ground': 'attack 0.1 siege 0.15 ceasefire 0.16',
  'between is counted': 'hold -0.1 destroy 0.13 statement 0.13',
  'between of side': 'attack 0.1 hold 0.13 siege 0.12 destroy 0.13 ceasefire 0.13 aid -0.1 statement -0.12',
  'between people': 'attack -0.1 abuse 0.14 destroy 0.13 aid -0.1',
  'between speaker':
    'attack 0.22 hold 0.1 siege 0.11 deploy 0.15 casualties -0.13 destroy 0.12 displace -0.11 ceasefire 0.17 aid -0.1 statement -0.13',
  bias: 'attack -4.13 air-strike -4.19 shelling -4.55 bombing -5.56 capture -4.75 hold -4.61 withdraw -4.62 advance -5.42 repel -5.39 siege -5.26 siege-break -5.42 deploy -4.27 casualties -4.24 abuse -4.18 destroy -5.02 displace -4.46 ceasefire -4.81 breach -5.28 aid -5.06 statement -3.27',
  'by =army': 'attack -0.13 capture 0.12 siege 0.2',
  'by =count': 'shelling 0.13 hold -0.15 siege 0.32',
  'by =date':
    'attack -0.21 air-strike 0.21 shelling -0.16 bombing 0.14 capture 0.59 hold 0.32 withdraw 0.1 deploy -0.3 casualties -0.17 displace 0.18 ceasefire -0.15 aid 0.2 statement -0.17',
  'by =fighter': 'advance 0.12 abuse 0.1',
  'by =fire': 'air-strike -0.1 siege 0.34 deploy 0.15 abuse 0.17 destroy -0.15',
  'by =group': 'hold -0.14 siege 0.15 statement 0.21',
  'by =rebel': 'air-strike -0.1 shelling 0.11',
  'by =telephone': 'statement 0.17',
  'by =time': 'attack 0.12 casualties 0.11 destroy 0.17',
  'by =way': 'attack 0.21 withdraw -0.1 siege-break 0.2 deploy 0.21 aid -0.1',
  'by =which': 'siege 0.29 deploy -0.1 displace 0.11',
  'by a place':
    'capture -0.14 deploy 0.25 casualties 0.1 abuse -0.13 displace -0.12 ceasefire 0.15 statement -0.21',
  'by aircraft': 'air-strike -0.14 deploy -0.12 destroy 0.13 displace 0.19 statement 0.11',
  'by arms': 'attack 0.29 air-strike -0.2 deploy -0.16 displace 0.14',
  'by artillery': 'air-strike -0.11',
  'by bomb': 'attack 0.11 air-strike -0.17',
  'by fire': 'air-strike -0.26 hold 0.16 siege 0.32 deploy 0.1',
  'by force':
    'attack -0.18 air-strike -0.23 bombing 0.12 withdraw -0.23 repel -0.14 siege 0.18 siege-break -0.1 deploy 0.15 casualties -0.1 abuse 0.15 destroy 0.29 displace 0.2 ceasefire -0.14',
  'by ground': 'capture -0.19 withdraw -0.12 siege 0.21 abuse -0.17 ceasefire 0.15 aid 0.14 statement -0.14',
  'by is counted': 'casualties -0.1 displace 0.1 breach 0.23 statement 0.14',
  'by of force': 'attack 0.13 deploy -0.12 abuse 0.19',
  'by of ground': 'shelling 0.19 siege-break 0.2 casualties -0.15 abuse 0.13 displace 0.17 aid 0.13',
  'by of people': 'attack 0.16 hold 0.1 deploy -0.1',
  'by of side':
    'air-strike -0.17 capture 0.17 withdraw -0.11 repel 0.11 siege 0.19 casualties -0.12 destroy 0.27 aid 0.14 statement -0.26',
  'by of speaker': 'deploy -0.21 aid 0.23',
  'by of works': 'shelling 0.24 casualties -0.1',
  'by people':
    'attack 0.28 air-strike 0.34 hold 0.12 repel 0.12 siege -0.11 abuse -0.19 ceasefire 0.22 aid -0.26 statement 0.22',
  'by route': 'siege 0.25 deploy -0.15 displace 0.1 aid 0.17',
  'by speaker':
    'attack 0.29 air-strike -0.1 shelling -0.1 withdraw -0.22 siege 0.13 deploy -0.25 casualties -0.34 abuse 0.11 displace -0.2 breach -0.1 aid 0.17 statement 0.13',
  'by tells air-strike': 'air-strike 0.13',
  'by tells shelling': 'attack 0.18 air-strike -0.31 hold 0.13',
  'by works':
    'air-strike -0.12 shelling 0.12 withdraw -0.12 siege 0.27 deploy -0.33 destroy -0.11 displace 0.15 aid 0.18 statement -0.13',
  'clause adverbial':
    'attack -0.21 air-strike 0.2 shelling -0.49 bombing -0.11 capture -0.3 withdraw -0.18 advance -0.11 repel -0.13 siege -0.23 siege-break -0.31 casualties -0.21 destroy -0.21 displace -0.34 ceasefire -0.67 aid -0.12 statement -0.2',
  'clause content':
    'attack -0.12 bombing 0.18 hold -0.23 siege-break 0.17 casualties 0.21 abuse 0.18 destroy 0.11 displace -0.12 breach -0.21 aid 0.2 statement 0.82',
  'clause infinitive':
    'attack -0.13 air-strike -0.2 shelling -0.44 bombing -0.34 hold -0.12 advance -0.21 siege -0.2 destroy 0.15 displace 0.13 aid 0.19 statement 0.56',
  'clause joined':
    'attack 0.11 air-strike -0.27 shelling -0.28 bombing -0.28 capture -0.16 hold -0.28 advance 0.45 siege-break 0.18 deploy 0.13 casualties -0.18 abuse -0.16 destroy -0.12 statement 0.55',
  'clause main':
    'shelling -0.17 bombing 0.23 capture -0.22 hold -0.33 withdraw -0.2 advance -0.12 deploy -0.25 abuse -0.23 destroy 0.14 displace 0.18 ceasefire -0.15 breach -0.26 aid 0.42 statement 0.13',
  'clause other':
    'attack -0.21 air-strike -0.39 capture -0.24 hold -0.13 withdraw -0.41 advance -0.29 repel -0.16 siege -0.25 siege-break -0.17 deploy -0.16 abuse -0.11 destroy -0.15 displace -0.23 ceasefire 0.23 statement 0.25',
  'clause participle':
    'air-strike -0.24 shelling -0.14 capture -0.12 hold -0.1 withdraw -0.29 advance -0.32 repel -0.33 deploy -0.58 casualties -0.38 abuse -0.27 destroy -0.1 displace -0.78 breach -0.32 aid -0.4 statement 0.44',
  'clause relative':
    'shelling -0.25 bombing -0.28 capture -0.18 withdraw -0.21 advance -0.28 repel -0.13 siege 0.24 siege-break -0.59 deploy -0.21 casualties -0.2 displace -0.17 breach 0.12 aid -0.37',
  'few words':
    'attack -0.62 air-strike -0.56 shelling -0.4 bombing -0.11 capture -0.21 hold -0.41 advance -0.3 repel -0.25 siege -0.1 siege-break -0.73 deploy -0.79 casualties -0.43 abuse -0.68 destroy -0.25 displace -0.42 ceasefire -0.49 aid -0.54 statement -0.63',
  'for =date':
    'attack 0.25 shelling 0.17 bombing -0.17 capture -0.18 hold 0.43 advance -0.13 deploy -0.11 destroy 0.14 displace -0.33 breach 0.12 aid 0.13 statement -0.33',
  'for =it': 'withdraw 0.13 siege 0.16 siege-break 0.19',
  'for =part': 'attack -0.13 hold 0.15 withdraw -0.1 statement 0.2',
  'for =people': 'siege -0.12 casualties -0.1 destroy 0.31',
  'for =them': 'attack 0.11 shelling 0.13 siege 0.18 siege-break 0.12 deploy 0.11 statement -0.19',
  'for =time':
    'attack -0.35 capture -0.19 hold 0.37 withdraw -0.19 siege-break 0.24 abuse -0.1 statement -0.18',
  'for a place': 'air-strike -0.12 capture -0.13 hold -0.11 displace 0.14 ceasefire 0.35 statement 0.42',
  'for attack': 'attack 0.15',
  'for force':
    'attack 0.26 air-strike -0.18 capture -0.14 siege 0.37 siege-break 0.26 abuse -0.2 destroy -0.18 aid -0.19',
  'for ground':
    'air-strike -0.15 hold -0.18 withdraw 0.11 advance -0.1 siege-break 0.15 abuse -0.11 destroy -0.13 displace 0.2 ceasefire 0.31 aid -0.14 statement 0.44',
  'for home': 'attack 0.11 withdraw 0.18 casualties 0.18 displace -0.22 statement 0.1',
  'for is counted': 'air-strike -0.1 casualties 0.18 destroy 0.1 displace 0.23 ceasefire 0.13',
  'for of force': 'siege 0.16 abuse -0.15 ceasefire 0.26 aid 0.15 statement 0.15',
  'for of ground':
    'bombing 0.11 capture 0.15 withdraw 0.26 siege 0.16 casualties -0.19 abuse -0.15 destroy 0.17 ceasefire 0.14',
  'for of side':
    'attack 0.2 air-strike -0.14 hold -0.12 withdraw -0.12 abuse -0.22 destroy 0.22 displace -0.18 ceasefire 0.12 aid 0.16 statement -0.18',
  'for of speaker': 'siege 0.16 deploy -0.11 abuse -0.16 ceasefire 0.22 aid 0.13',
  'for people':
    'attack -0.33 shelling -0.15 withdraw -0.15 deploy -0.28 abuse -0.32 destroy 0.16 displace 0.34 ceasefire 0.18 statement -0.16',
  'for speaker':
    'attack 0.15 air-strike -0.21 capture -0.12 hold -0.28 withdraw -0.21 siege-break 0.25 casualties -0.26 abuse -0.33 destroy 0.12',
  'for tells attack': 'attack 0.14 statement 0.1',
  'for truce': 'deploy 0.16 ceasefire 0.31 statement 0.29',
  'for works': 'attack -0.16 shelling 0.15 ceasefire 0.15 aid 0.28 statement 0.25',
  'from =air': 'air-strike 0.37 shelling -0.1 hold 0.16',
  'from =base': 'air-strike 0.25 hold 0.11 deploy -0.11 statement 0.1',
  'from =city': 'attack 0.12 hold 0.11 siege 0.11 casualties 0.18',
  'from =date': 'ceasefire 0.14 statement 0.22',
  'from =direction': 'attack 0.18 capture -0.11 advance 0.13 repel 0.11',
  'from =it': 'shelling 0.13 withdraw 0.33 repel 0.19 deploy 0.15',
  'from =road': 'deploy -0.11 statement 0.11',
  'from =side': 'attack 0.23 shelling 0.24 withdraw 0.14 advance 0.11 repel 0.1 deploy -0.12',
  'from =their': 'casualties 0.12 abuse 0.22',
  'from =village': 'casualties 0.24 abuse 0.17',
  'from =which': 'shelling 0.19 withdraw 0.29 deploy -0.15 statement -0.1',
  'from a place':
    'attack 0.26 air-strike 0.1 capture -0.22 withdraw -0.33 advance 0.23 repel -0.22 siege -0.17 deploy 0.31 abuse 0.11 destroy -0.32 displace 0.26 ceasefire -0.11 breach -0.1 aid 0.33',
  'from bomb': 'abuse 0.18 displace 0.18 statement -0.14',
  'from force': 'air-strike 0.17 shelling 0.22 hold -0.12 repel 0.23 siege -0.19 destroy -0.12',
  'from ground':
    'attack 0.1 shelling 0.38 capture -0.33 hold -0.18 withdraw 0.1 advance 0.11 siege -0.14 siege-break 0.16 casualties -0.11 destroy -0.39 displace 0.14 ceasefire -0.15 breach -0.14 aid 0.28 statement -0.31',
  'from home': 'attack -0.22 air-strike -0.16 hold 0.12 withdraw -0.21 casualties 0.17 aid -0.1',
  'from is counted':
    'attack 0.23 air-strike -0.1 capture -0.1 casualties 0.2 abuse -0.16 displace 0.27 statement -0.18',
  'from of force': 'attack 0.1 hold -0.15 repel 0.1 deploy -0.13 ceasefire 0.16 statement 0.1',
  'from of ground':
    'attack 0.14 air-strike -0.13 capture -0.12 withdraw -0.11 advance 0.19 repel 0.2 casualties 0.47 abuse -0.13 displace -0.12 ceasefire 0.12 statement -0.16',
  'from of side':
    'attack -0.36 air-strike 0.19 capture 0.13 withdraw 0.11 siege -0.12 deploy 0.12 casualties 0.31 abuse 0.13 displace -0.15 aid 0.1 statement 0.14',
  'from of speaker':
    'attack 0.1 hold -0.15 repel 0.1 casualties 0.13 ceasefire 0.15 aid -0.19 statement -0.11',
  'from people':
    'attack 0.12 air-strike -0.13 shelling 0.15 capture 0.11 withdraw -0.18 siege -0.17 deploy 0.2 casualties 0.14 displace 0.18 aid -0.18 statement -0.12',
  'from route': 'withdraw 0.14 siege-break 0.13 deploy -0.13 abuse -0.17 displace -0.11 statement 0.1',
  'from speaker':
    'attack -0.1 hold -0.12 siege -0.13 deploy 0.2 casualties 0.16 abuse 0.29 destroy -0.11 displace -0.11',
  'from works': 'air-strike -0.19 casualties -0.14 abuse 0.36 displace -0.31',
  'has aid':
    'attack -0.28 shelling -0.25 bombing -0.21 capture -0.12 withdraw -0.39 advance -0.17 repel -0.26 siege 0.24 siege-break 0.38 deploy -0.23 destroy 0.47 displace -0.49 ceasefire -0.18 breach -0.12 aid 1.45 statement -0.51',
  'has aircraft':
    'attack 0.25 air-strike 1.14 shelling -0.2 capture -0.19 hold -0.22 advance -0.16 repel 0.2 siege 0.11 deploy 0.37 casualties -0.23 abuse -0.41 destroy -0.3 displace -0.3 ceasefire -0.21 breach -0.1',
  'has armour':
    'attack 0.4 air-strike -0.4 shelling -0.49 bombing 0.84 hold -0.35 advance 0.18 repel 0.2 siege-break 0.13 deploy 0.3 casualties -0.13 abuse -0.22 destroy 0.61 displace -0.47 ceasefire -0.14 aid -0.22',
  'has arms':
    'attack -0.11 air-strike 0.15 bombing -0.18 capture 0.11 repel 0.77 siege-break -0.28 deploy 1.01 casualties -0.42 abuse -0.72 destroy -0.29 displace -0.67 ceasefire -0.11 aid -0.39 statement -0.2',
  'has artillery':
    'attack 0.11 shelling 0.55 bombing -0.2 hold 0.1 siege -0.14 deploy 0.24 casualties -0.13 abuse -0.4 destroy -0.27 displace -0.15 breach -0.17 aid -0.12 statement -0.16',
  'has attack':
    'attack 0.83 air-strike 0.28 bombing 0.22 capture 0.39 hold -0.24 advance 0.16 repel 0.74 siege 0.25 deploy -0.39 abuse -0.46 destroy -0.15 displace -0.21 breach -0.27 aid 0.27',
  'has bomb':
    'shelling -0.32 bombing 0.91 capture -0.24 hold -0.24 withdraw 0.11 deploy 0.24 casualties -0.22 destroy -0.28',
  'has fire':
    'attack -0.3 air-strike 0.77 shelling 0.57 bombing 0.11 capture -0.3 advance -0.15 repel -0.31 deploy 0.15 casualties -0.25 displace -0.42 ceasefire -0.17 breach -0.14 aid -0.29',
  'has flag':
    'attack -0.14 air-strike -0.11 capture 0.55 hold 0.16 withdraw 0.33 advance -0.14 deploy 0.16 displace -0.11 ceasefire 0.21 breach 0.18 aid 0.13 statement 0.14',
  'has force':
    'attack 0.32 air-strike -0.14 bombing -0.15 capture 0.13 hold 0.4 withdraw 0.47 advance 0.16 repel -0.23 siege 0.2 siege-break 0.27 deploy 0.67 casualties 0.34 abuse 0.32 destroy -0.19 displace -0.42 ceasefire -0.38 aid -0.75 statement -0.26',
  'has ground':
    'attack 0.24 air-strike -0.11 shelling 0.19 bombing 0.36 capture 0.37 hold 1.11 advance 0.87 repel -0.26 siege 0.37 siege-break 0.19 deploy -0.11 casualties -0.15 abuse 0.16 destroy 0.33 displace 0.15 breach -0.2 aid -0.14 statement -0.4',
  'has home':
    'attack -0.11 air-strike 0.23 bombing -0.16 capture 0.14 hold 0.23 advance -0.24 siege 0.27 deploy -0.13 casualties 0.1 destroy 0.21 displace -0.18 aid 0.17',
  'has losses':
    'attack -0.15 hold -0.24 withdraw 0.26 siege -0.17 deploy -0.22 casualties 0.25 abuse -0.19 displace 0.11 breach -0.11 aid -0.35',
  'has people':
    'attack -0.27 air-strike -0.17 bombing 0.17 capture -0.53 hold -0.29 withdraw -0.23 advance -0.46 repel -0.14 siege 0.23 deploy -0.31 casualties 0.56 abuse 0.63 displace 0.85 ceasefire -0.5 breach -0.5 aid -0.14 statement -0.38',
  'has route':
    'attack -0.31 bombing 0.27 capture -0.17 hold -0.11 withdraw -0.12 advance 0.12 siege 0.48 siege-break 0.55 casualties -0.29 abuse 0.21 destroy -0.3 aid 0.58 statement -0.39',
  'has siege':
    'attack -0.26 hold -0.18 withdraw -0.13 advance -0.19 siege 0.58 siege-break 0.76 casualties -0.14 displace -0.14 ceasefire -0.14 aid -0.24 statement -0.15',
  'has speaker':
    'attack -0.32 air-strike -0.47 shelling -0.47 bombing -0.47 hold -0.3 withdraw -0.12 advance -0.15 siege -0.2 siege-break -0.19 destroy -0.36 displace -0.2 ceasefire 0.12 breach -0.32 aid -0.59 statement 0.16',
  'has talks':
    'air-strike -0.11 shelling -0.13 capture -0.19 hold -0.27 repel 0.14 siege-break -0.15 casualties -0.19 abuse -0.28 ceasefire 0.92 statement 0.13',
  'has truce':
    'attack -0.13 air-strike -0.18 shelling 0.18 bombing -0.14 capture -0.42 hold -0.45 withdraw -0.16 advance -0.18 repel -0.14 siege -0.31 siege-break -0.19 deploy -0.46 casualties -0.69 abuse -0.18 destroy -0.29 ceasefire 1.14 breach 0.67 aid -0.12',
  'has works':
    'attack -0.33 bombing 0.35 capture -0.38 hold -0.4 siege -0.44 siege-break -0.1 deploy -0.12 casualties -0.18 abuse 0.2 destroy 1.12 displace 0.15 ceasefire -0.39 aid 0.13 statement -0.13',
  'in =afternoon': 'air-strike -0.11 casualties -0.14 statement 0.13',
  'in =area': 'air-strike -0.1 bombing 0.33 deploy 0.1 abuse -0.14 ceasefire 0.16',
  'in =camp': 'hold 0.12 withdraw 0.16 aid 0.13',
  'in =city': 'shelling -0.17 displace 0.1 statement 0.1',
  'in =countryside': 'siege-break 0.1 abuse 0.13',
  'in =date':
    'capture 0.55 hold -0.42 repel -0.1 siege 0.32 deploy 0.47 casualties -0.39 abuse 0.49 destroy 0.2 displace 0.46 ceasefire 0.51 breach -0.18 aid 0.12 statement -0.14',
  'in =day':
    'attack -0.47 capture 0.29 withdraw -0.12 deploy 0.22 abuse 0.1 destroy 0.19 displace 0.32 statement -0.26',
  'in =direction': 'withdraw 0.21 advance 0.16',
  'in =district': 'capture 0.13 withdraw 0.12 casualties -0.11',
  'in =evening': 'shelling 0.12 deploy 0.13 displace 0.13',
  'in =exchange': 'attack 0.11 abuse 0.17',
  'in =front': 'attack -0.1 capture 0.22 aid 0.15',
  'in =hand': 'hold 0.25 siege -0.11 casualties 0.42 statement -0.22',
  'in =hospital': 'air-strike 0.13 casualties 0.28',
  'in =hour': 'attack 0.16 withdraw -0.1 advance 0.14 siege-break 0.17',
  'in =house': 'shelling 0.11 casualties 0.14 displace -0.12 statement 0.15',
  'in =it':
    'attack 0.12 withdraw 0.14 deploy -0.15 casualties 0.22 abuse -0.13 destroy 0.16 aid 0.13 statement -0.23',
  'in =its': 'statement -0.15',
  'in =message': 'statement -0.15',
  'in =month': 'air-strike 0.1 shelling -0.1 capture 0.12 aid 0.1',
  'in =morning': 'shelling 0.12 hold 0.14 statement 0.15',
  'in =region': 'attack -0.15 air-strike 0.17 siege 0.17 breach 0.11',
  'in =room': 'displace 0.1 statement -0.12',
  'in =school': 'destroy 0.12 displace 0.19',
  'in =statement': 'attack 0.12',
  'in =street': 'attack 0.17 casualties 0.14',
  'in =strike': 'air-strike 0.1',
  'in =their': 'shelling 0.12 hold -0.17 casualties 0.31 destroy -0.18 statement 0.42',
  'in =town': 'attack 0.13 air-strike -0.21 abuse 0.18 statement 0.12',
  'in =village': 'casualties 0.13',
  'in =week': 'air-strike 0.15 repel 0.17 casualties 0.16',
  'in =what': 'air-strike 0.15 capture 0.12 statement -0.13',
  'in =which':
    'attack 0.56 air-strike 0.28 shelling 0.47 siege 0.11 deploy 0.26 casualties -0.35 destroy 0.15 displace -0.13 ceasefire 0.25 aid 0.13',
  'in =year': 'air-strike 0.31 hold -0.14 displace -0.1',
  'in a place':
    'shelling 0.1 bombing -0.1 capture -0.18 hold 0.12 withdraw -0.2 repel -0.15 siege-break -0.12 casualties -0.15 displace -0.12 ceasefire 0.18 breach 0.31 statement 0.1',
  'in aid': 'shelling 0.12 statement -0.15',
  'in attack': 'attack 0.13 air-strike 0.17 bombing 0.1 hold -0.12 withdraw -0.1 aid 0.14',
  'in bomb': 'bombing -0.14 withdraw 0.18 deploy 0.22 casualties 0.12 aid -0.15',
  'in fire': 'attack -0.11 air-strike 0.29 casualties -0.15 abuse 0.1',
  'in force':
    'air-strike 0.23 bombing -0.11 capture 0.14 advance 0.1 deploy -0.15 destroy -0.16 displace -0.12 ceasefire 0.24 breach -0.1',
  'in ground':
    'air-strike 0.25 capture -0.31 hold -0.13 withdraw -0.15 repel -0.14 siege 0.1 siege-break -0.1 casualties 0.19 abuse 0.18 destroy -0.2 displace -0.2 ceasefire 0.23 breach 0.32 statement -0.46',
  'in home':
    'attack 0.18 air-strike -0.11 bombing 0.3 capture -0.17 advance -0.1 siege -0.2 deploy 0.21 casualties -0.15 destroy -0.17 displace -0.17 breach 0.22 aid -0.11 statement 0.17',
  'in is counted':
    'attack 0.14 air-strike 0.17 shelling 0.19 capture -0.18 hold 0.23 withdraw -0.28 advance 0.19 deploy 0.18 casualties 0.26 abuse -0.12 destroy 0.37 displace 0.27 ceasefire 0.1 aid -0.17 statement -0.39',
  'in of force':
    'shelling 0.11 withdraw -0.12 siege 0.25 deploy 0.21 casualties 0.28 abuse -0.12 ceasefire -0.1 statement 0.14',
  'in of ground':
    'attack 0.22 air-strike 0.3 shelling -0.21 capture 0.29 hold 0.13 deploy 0.31 casualties -0.14 destroy -0.14 displace 0.16 ceasefire -0.15 statement -0.17',
  'in of people': 'air-strike 0.14 withdraw -0.12',
  'in of side': 'attack -0.35 withdraw -0.13 casualties 0.3 displace -0.17',
  'in of speaker':
    'attack -0.28 shelling -0.12 hold -0.14 withdraw -0.18 siege 0.1 ceasefire 0.1 statement -0.13',
  'in of truce': 'ceasefire -0.16',
  'in of works': 'attack 0.1 air-strike -0.1 capture 0.21 hold -0.13 displace 0.18',
  'in people':
    'bombing -0.12 capture 0.27 hold 0.19 advance 0.17 siege 0.13 casualties 0.63 abuse -0.2 destroy -0.22 displace -0.15 statement -0.18',
  'in route': 'withdraw -0.11 siege-break 0.17 casualties 0.15 destroy 0.1',
  'in speaker':
    'air-strike 0.31 bombing -0.11 hold -0.15 siege -0.11 casualties 0.28 destroy -0.28 displace -0.29 ceasefire 0.12 aid -0.14',
  'in tells air-strike': 'air-strike 0.12 casualties -0.14',
  'in tells attack': 'shelling -0.11 bombing 0.11 withdraw -0.12 casualties 0.3 ceasefire -0.11',
  'in tells shelling': 'abuse 0.18',
  'in works':
    'attack -0.33 air-strike 0.32 shelling 0.13 bombing -0.11 capture -0.12 hold -0.14 withdraw -0.1 siege -0.19 siege-break 0.11 deploy 0.32 casualties 0.12 abuse 0.43 destroy 0.27 displace 0.31 aid -0.35',
  'inside a place': 'capture 0.26 advance 0.33 deploy 0.23 statement -0.13',
  'inside ground': 'attack 0.19 air-strike 0.12 capture 0.44 advance 0.33 deploy 0.19 statement -0.14',
  'into =city': 'attack 0.25 aid 0.16',
  'into a place':
    'shelling -0.14 hold -0.26 withdraw -0.2 siege -0.13 deploy 0.1 abuse 0.1 displace 0.27 ceasefire 0.14 breach 0.39 statement -0.13',
  'into force': 'capture -0.14 siege 0.2 deploy -0.11 casualties 0.16',
  'into ground':
    'shelling -0.17 capture 0.15 hold -0.1 withdraw -0.29 advance -0.1 siege-break -0.16 casualties -0.13 abuse 0.13 destroy -0.11 displace 0.16 ceasefire 0.12 breach 0.37 aid 0.23 statement 0.3',
  'into home': 'attack 0.37 capture -0.32 hold 0.1 siege-break -0.11 abuse 0.13 aid 0.23 statement -0.11',
  'into of ground': 'attack 0.16 shelling -0.11 withdraw -0.1 advance -0.11 displace 0.1',
  'into speaker': 'casualties 0.17 statement 0.1',
  'into works': 'withdraw 0.13 ceasefire 0.16 aid 0.12 statement 0.2',
  'is a cue':
    'attack -0.23 air-strike 0.29 shelling -0.19 bombing 0.14 capture -0.37 hold -0.32 withdraw -0.38 advance -0.59 repel -0.48 siege -0.35 siege-break -0.5 deploy -0.13 casualties -0.14 destroy -0.15 displace -0.16 ceasefire -0.37 breach 0.27 aid -0.14 statement 0.31',
  'is denied':
    'air-strike 0.27 bombing -0.21 capture -0.21 hold 0.18 advance -0.18 siege-break 0.28 deploy 0.36 abuse 0.66 destroy -0.21 displace -0.21 ceasefire 0.4 breach 0.12 aid -0.23 statement 0.43',
  'is said':
    'attack 0.11 air-strike 0.2 shelling 0.24 capture -0.13 hold -0.37 advance -0.2 repel 0.2 siege -0.23 deploy 0.2 abuse 0.31 destroy 0.22 displace -0.15 breach 0.41 aid -0.26 statement 0.99',
  'known abuse':
    'attack 0.1 air-strike -0.12 capture -0.42 hold -0.14 advance -0.17 repel -0.13 siege -0.11 deploy -0.25 abuse 0.77 displace -0.1 ceasefire -0.18 breach -0.12 aid -0.36 statement 0.15',
  'known advance':
    'shelling -0.15 bombing -0.16 capture 0.24 advance 0.78 repel -0.15 siege 0.14 siege-break 0.21 casualties 0.16 abuse 0.12 destroy 0.16 displace -0.4 ceasefire -0.14',
  'known aid':
    'attack -0.11 air-strike -0.33 shelling 0.12 capture -0.15 advance 0.2 repel 0.21 siege -0.14 siege-break -0.14 abuse -0.15 displace 0.37 ceasefire -0.35 breach -0.38 aid 0.52',
  'known air-strike':
    'air-strike 0.86 bombing -0.21 hold -0.22 withdraw -0.24 advance -0.32 siege -0.42 siege-break -0.35 deploy -0.21 casualties -0.3 displace -0.42 ceasefire -0.13 breach -0.11 aid -0.1 statement -0.4',
  'known attack':
    'attack 0.88 air-strike 0.13 shelling 0.26 bombing -0.25 capture 0.23 withdraw -0.19 repel 0.24 siege -0.15 deploy 0.15 casualties -0.25 abuse 0.14 destroy 0.14 breach -0.27 aid 0.16 statement -0.16',
  'known bombing':
    'attack -0.14 bombing 1.26 hold -0.14 withdraw 0.11 advance -0.29 repel -0.19 deploy -0.34 casualties 0.25 abuse -0.26 ceasefire -0.25 breach -0.13 aid -0.14 statement -0.23',
  'known breach':
    'capture 0.19 hold 0.13 withdraw 0.12 advance -0.11 siege -0.16 siege-break 0.16 deploy -0.14 casualties 0.1 abuse -0.17 destroy 0.23 breach 0.47',
  'known capture':
    'attack 0.45 air-strike -0.16 bombing 0.3 capture 0.88 hold -0.41 advance 0.34 deploy -0.47 abuse 0.16 destroy 0.16 displace -0.11 breach -0.46 statement -0.15',
  'known casualties':
    'air-strike -0.16 bombing 0.28 capture -0.14 hold -0.49 repel -0.25 siege-break 0.1 deploy -0.23 casualties 0.66 destroy 0.21 displace -0.28 ceasefire -0.12 breach -0.14 aid 0.12',
  'known ceasefire':
    'bombing -0.29 hold -0.25 repel -0.58 deploy -0.15 abuse -0.27 destroy -0.18 ceasefire 0.89 breach -0.11 aid 0.37 statement 0.29',
  'known deploy':
    'attack -0.27 air-strike -0.12 shelling -0.45 bombing -0.41 capture 0.17 advance -0.18 repel -0.19 siege 0.1 siege-break -0.11 deploy 0.74 casualties -0.23 ceasefire 0.21 breach 0.12 aid 0.19 statement -0.24',
  'known destroy':
    'air-strike 0.3 bombing 0.23 repel 0.17 siege -0.24 siege-break -0.39 deploy 0.15 abuse -0.17 destroy 0.69 ceasefire 0.12 aid -0.4 statement -0.12',
  'known displace':
    'attack -0.18 air-strike -0.16 shelling -0.13 bombing 0.27 capture -0.21 hold 0.13 withdraw 0.33 advance -0.21 repel 0.17 siege -0.11 siege-break 0.12 deploy 0.14 casualties -0.15 abuse 0.12 destroy 0.12 displace 0.99 ceasefire -0.12 aid -0.18 statement -0.35',
  'known hold':
    'attack -0.1 air-strike -0.11 shelling -0.22 hold 0.92 withdraw -0.11 advance 0.1 repel -0.35 siege-break -0.1 casualties 0.2 abuse -0.26 destroy -0.14 ceasefire -0.12 aid -0.19 statement 0.11',
  'known repel':
    'shelling -0.33 capture -0.13 withdraw 0.11 repel 1.4 deploy -0.38 casualties -0.16 breach -0.1 aid 0.13 statement -0.29',
  'known shelling':
    'attack -0.13 air-strike 0.21 shelling 0.6 hold -0.11 withdraw -0.17 advance -0.22 siege -0.12 deploy -0.25 casualties 0.17 breach -0.24 aid -0.15 statement -0.14',
  'known siege':
    'attack -0.38 air-strike -0.11 shelling -0.21 bombing -0.39 capture -0.23 hold 0.18 withdraw -0.18 advance -0.1 repel -0.1 siege 1.08 abuse -0.15 displace 0.2 aid 0.17 statement 0.22',
  'known siege-break':
    'air-strike -0.15 shelling -0.16 capture -0.1 hold -0.12 repel 0.12 siege-break 1.07 casualties 0.1 abuse -0.23 displace 0.15 breach -0.17',
  'known withdraw':
    'air-strike 0.13 shelling -0.16 bombing -0.2 capture -0.44 hold 0.12 withdraw 0.8 advance -0.12 repel -0.36 siege -0.18 siege-break -0.18 deploy -0.13 abuse -0.14 ceasefire 0.16 statement 0.27',
  'many words':
    'attack 0.11 air-strike -0.25 shelling -0.48 capture 0.17 withdraw -0.1 advance -0.16 repel -0.19 siege -0.12 siege-break 0.3 deploy -0.16 casualties -0.16 destroy 0.42 displace -0.22 ceasefire 0.18 breach 0.11 aid -0.17',
  'means agree':
    'attack -0.92 air-strike -0.25 capture -0.64 hold -0.39 advance -0.17 repel -0.36 siege -0.24 siege-break -0.31 deploy -0.21 casualties -0.3 abuse -0.14 destroy -0.24 ceasefire 1.06 breach 0.91 statement 0.36',
  'means arm':
    'air-strike -0.32 shelling -0.15 bombing -0.21 capture 0.18 hold 0.18 withdraw 0.13 advance -0.17 repel -0.16 deploy 0.88 casualties -0.49 abuse -0.14 destroy -0.12 aid -0.42 statement 0.75',
  'means arrest':
    'attack -0.25 air-strike -0.37 shelling -0.3 bombing 0.31 hold 0.22 withdraw -0.19 advance -0.21 siege 0.13 deploy -0.24 casualties -0.33 abuse 1.64 displace -0.26 breach 0.11 aid -0.39 statement -0.2',
  'means arrive':
    'attack 0.13 shelling 0.39 bombing -0.3 capture 0.1 hold 0.1 repel 0.19 siege -0.13 siege-break 0.28 deploy 0.41 casualties 0.15 abuse 0.46 destroy -0.17 displace 0.23 breach -0.16 aid 0.77',
  'means attack':
    'attack 0.92 air-strike 0.2 capture -0.39 withdraw 0.13 repel 0.16 siege -0.13 siege-break -0.1 casualties -0.36 abuse -0.14 displace -0.15 breach -0.27 aid -0.15 statement -0.51',
  'means begin':
    'attack 0.66 shelling 0.33 bombing -0.21 advance -0.11 repel -0.13 siege 0.16 siege-break 0.7 deploy -0.29 casualties -0.2 displace 0.28 ceasefire -0.33 breach -0.17 aid 0.19 statement 0.18',
  'means blame':
    'attack -0.73 air-strike 0.16 shelling 0.51 bombing 0.13 capture -0.19 hold -0.27 withdraw -0.29 repel -0.1 siege -0.2 deploy -0.33 abuse 0.67 displace -0.12 ceasefire -0.17 breach 0.29 statement 0.97',
  'means blast':
    'attack -0.18 air-strike 0.34 shelling 0.3 bombing 1.76 capture -0.32 hold -0.11 withdraw -0.24 repel -0.11 siege -0.11 siege-break -0.24 casualties -0.32 abuse -0.13 destroy 0.32 displace -0.36 ceasefire -0.14 aid -0.21 statement -0.1',
  'means block':
    'attack 0.15 air-strike 0.37 shelling -0.21 capture -0.25 hold 0.85 withdraw 0.15 repel 0.13 siege 0.51 deploy -0.17 casualties 0.34 destroy -0.15 aid -0.14',
  'means bomb':
    'attack -0.21 air-strike 1.32 shelling 0.11 bombing 0.13 capture -0.23 hold -0.38 withdraw -0.21 advance -0.11 repel 0.14 siege -0.11 siege-break -0.28 deploy -0.5 casualties -0.11 abuse -0.1 destroy -0.15 displace -0.2 statement 0.24',
  'means bombard':
    'attack 0.38 air-strike -0.39 shelling 1.6 bombing -0.5 capture -0.11 hold -0.28 withdraw -0.27 advance 0.14 repel -0.17 siege-break -0.22 casualties -0.46 ceasefire 0.16 breach 0.15 aid -0.37 statement -0.13',
  'means build':
    'attack 0.1 air-strike 0.16 shelling -0.1 bombing -0.12 hold -0.43 siege-break 0.32 abuse -0.29 destroy -0.25 displace 0.19 ceasefire -0.16 aid 0.2 statement -0.29',
  'means carry':
    'air-strike 0.16 bombing -0.18 capture -0.1 repel -0.15 siege-break -0.23 deploy 0.36 casualties 0.15 destroy -0.26 displace 0.61 ceasefire 0.26 breach -0.35 aid 0.3 statement 0.1',
  'means close':
    'attack -0.29 air-strike -0.28 shelling -0.45 bombing -0.27 capture -0.3 hold -0.14 withdraw -0.47 siege 2.15 siege-break 1.04 deploy -0.54 casualties -0.11 abuse -0.15 destroy -0.27 displace -0.66 breach -0.26',
  'means count':
    'attack -0.14 shelling 0.41 bombing -0.36 capture -0.16 hold -0.11 withdraw -0.52 advance -0.28 repel -0.22 siege-break -0.2 deploy -0.34 casualties 0.85 abuse 0.16 destroy 0.35 displace 0.26 ceasefire -0.34 aid -0.38 statement -0.42',
  'means demand':
    'attack -0.29 air-strike -0.42 bombing -0.28 capture -0.14 hold -0.5 withdraw -0.17 advance -0.35 repel -0.29 siege -0.35 siege-break -0.27 casualties -0.51 destroy -0.41 displace -0.12 ceasefire -0.15 breach 0.19 aid 0.44 statement 0.87',
  'means deny':
    'attack 0.18 air-strike 0.83 shelling 0.15 bombing -0.14 hold -0.26 withdraw 0.15 advance 0.13 siege -0.19 casualties 0.3 abuse 0.74 displace -0.3 ceasefire 0.12 aid -0.17 statement -0.17',
  'means destroy':
    'attack -0.21 air-strike -0.31 shelling 0.4 capture -0.38 withdraw -0.25 advance -0.24 repel -0.19 siege-break -0.14 deploy -0.58 casualties 0.18 abuse 0.26 destroy 2.12 displace -0.2 breach -0.14 aid -0.1 statement -0.25',
  'means die':
    'attack 0.2 bombing 0.19 hold -0.54 withdraw -0.72 advance -0.2 repel -0.25 siege -0.13 deploy -0.42 casualties 1.47 destroy -0.42 displace -0.88 ceasefire -0.19 breach -0.11 aid -0.15 statement -0.16',
  'means fight':
    'attack 0.65 air-strike -0.16 shelling -0.22 bombing -0.26 capture -0.2 hold -0.38 withdraw -0.21 advance -0.28 siege -0.41 siege-break -0.24 deploy 0.19 casualties -0.23 destroy -0.26 breach 0.24 aid -0.11',
  'means flee':
    'attack 0.11 air-strike -0.21 shelling -0.17 bombing -0.47 capture -0.19 hold -0.45 withdraw 0.16 siege -0.26 siege-break -0.27 casualties -0.39 abuse -0.45 destroy -0.2 displace 1.09 ceasefire 0.1 breach -0.33 aid 0.24',
  'means free':
    'air-strike -0.2 shelling -0.11 capture 0.31 hold -0.19 siege -0.1 deploy -0.25 casualties 0.26 abuse 0.34 displace 0.15 ceasefire 0.48 aid 0.26',
  'means gas':
    'attack 1.19 air-strike 0.25 shelling -0.12 bombing -0.24 capture -0.2 withdraw -0.21 siege -0.22 casualties 0.21 abuse 0.12 displace -0.34 ceasefire -0.18 aid -0.19 statement 0.39',
  'means hold':
    'air-strike -0.57 bombing -0.12 hold 1.19 withdraw 0.15 advance -0.31 siege -0.13 siege-break 0.31 deploy 0.37 casualties -0.25 abuse 0.12 displace -0.56 ceasefire 0.35 breach 0.11 aid -0.11 statement 0.19',
  'means judge':
    'air-strike -0.3 bombing 0.12 capture 0.16 hold -0.26 advance -0.1 siege -0.29 siege-break 0.11 deploy -0.39 casualties -0.41 abuse -0.15 destroy -0.39 displace -0.34 ceasefire -0.33 breach -0.18 aid -0.2 statement 1.34',
  'means kill':
    'air-strike 0.28 bombing 0.4 capture -0.12 hold -0.44 withdraw -0.2 advance -0.22 siege -0.2 siege-break -0.16 deploy -0.12 abuse 1.24 destroy -0.33 displace -0.64 ceasefire 0.1 aid -0.35',
  'means leave':
    'attack -0.48 bombing -0.13 capture -0.49 withdraw 1.56 repel -0.36 siege 0.16 siege-break -0.1 deploy -0.16 casualties -0.34 abuse 0.43 destroy -0.28 displace 0.55 breach -0.2 statement -0.2',
  'means life':
    'attack -0.11 shelling -0.27 bombing 0.1 capture 0.16 hold -0.19 withdraw -0.1 advance -0.11 siege -0.16 siege-break -0.1 deploy -0.27 destroy -0.2 ceasefire -0.23 aid 0.49 statement -0.22',
  'means lose':
    'attack 0.21 air-strike -0.16 capture 0.48 hold -0.12 withdraw 0.46 advance -0.16 repel 0.18 siege -0.21 siege-break -0.17 deploy -0.3 casualties 0.19 destroy 0.21 displace -0.13 ceasefire -0.12 aid 0.11 statement 0.4',
  'means move':
    'shelling -0.29 bombing 0.18 hold -0.21 advance 1.18 repel 0.11 siege-break 0.15 deploy 0.13 abuse 0.16 displace 0.58 ceasefire -0.31 breach -0.33 aid -0.21 statement -0.24',
  'means open':
    'attack 0.23 air-strike -0.1 shelling -0.26 capture -0.31 withdraw -0.34 siege -0.29 siege-break 1.02 deploy -0.13 casualties -0.46 abuse 0.2 destroy -0.43 displace 0.31 statement 0.33',
  'means past':
    'attack 0.26 shelling 0.12 capture 0.5 hold 0.21 withdraw -0.15 advance -0.15 deploy -0.33 casualties -0.18 abuse 0.23 displace -0.28 aid 0.16 statement 0.26',
  'means praise':
    'shelling -0.22 hold 0.15 withdraw -0.13 advance -0.14 repel 0.21 deploy 0.19 ceasefire -0.15 statement 0.78',
  'means promise':
    'attack 0.13 air-strike -0.31 shelling -0.34 capture -0.14 hold -0.13 withdraw -0.13 repel -0.21 siege -0.21 siege-break 0.28 deploy -0.14 casualties -0.56 destroy -0.31 ceasefire 0.31 aid 0.33 statement 0.91',
  'means refuse':
    'shelling 0.32 bombing -0.18 capture 0.17 hold -0.39 withdraw -0.25 advance -0.14 repel -0.12 deploy -0.2 casualties -0.17 displace 0.15 ceasefire -0.14 statement 0.93',
  'means repel':
    'air-strike -0.31 hold -0.19 repel 1.54 siege -0.14 deploy -0.15 casualties -0.29 destroy 0.14 ceasefire -0.15 aid 0.4 statement 0.14',
  'means rule':
    'attack -0.23 bombing -0.14 capture 0.25 withdraw -0.4 advance -0.15 repel -0.24 deploy -0.32 abuse -0.26 destroy -0.16 statement 0.13',
  'means sanction':
    'attack -0.19 shelling -0.14 capture -0.27 hold 0.1 withdraw -0.44 advance -0.1 deploy -0.19 casualties -0.26 abuse -0.1 displace -0.27 ceasefire -0.29 statement 0.99',
  'means send':
    'air-strike 0.21 shelling 0.34 bombing 0.11 capture -0.29 hold 0.33 withdraw 0.4 advance 0.17 siege-break 0.1 deploy 0.67 casualties -0.15 abuse -0.5 breach -0.11 aid 0.24',
  'means speak':
    'attack -0.21 air-strike 0.11 shelling -0.15 bombing -0.17 capture 0.21 withdraw -0.27 advance -0.25 repel -0.12 siege -0.31 destroy -0.3 ceasefire -0.1 breach -0.26 aid -0.25 statement 0.12',
  'means stay':
    'attack 0.11 shelling -0.31 bombing -0.2 capture -0.19 hold 0.72 withdraw 0.33 advance -0.1 siege 0.18 deploy 0.21 casualties -0.3 abuse -0.11 destroy 0.23 displace 0.21 ceasefire 0.28 aid 0.19',
  'means stop':
    'attack 0.32 shelling -0.37 capture -0.4 hold -0.19 withdraw -0.23 repel 0.15 deploy -0.53 casualties 0.13 abuse -0.53 destroy -0.26 displace -0.36 ceasefire 1.12 breach 0.1 aid 0.32 statement 0.39',
  'means strike':
    'attack 0.36 air-strike 0.43 shelling 0.67 bombing 0.11 capture -0.16 hold -0.14 withdraw -0.29 repel -0.28 siege -0.19 siege-break -0.12 casualties 0.37 abuse -0.15 displace -0.25 ceasefire -0.17 statement -0.17',
  'means supply':
    'attack -0.25 air-strike -0.38 shelling -0.15 bombing -0.3 capture -0.18 withdraw -0.36 advance -0.12 repel -0.31 siege 0.18 casualties -0.26 destroy -0.15 displace -0.18 breach -0.1 aid 1.22 statement 0.26',
  'means take':
    'attack -0.13 air-strike -0.39 shelling -0.46 bombing -0.18 capture 2.02 withdraw -0.66 advance -0.2 repel -0.12 siege -0.41 deploy -0.61 abuse 0.26 destroy -0.27 ceasefire -0.29 aid -0.12 statement -0.11',
  'means talk':
    'bombing -0.11 withdraw -0.58 repel 0.16 siege -0.2 deploy -0.47 casualties -0.64 abuse -0.35 destroy -0.17 displace -0.52 ceasefire 1.14 statement 0.81',
  'means think':
    'attack -0.13 shelling -0.38 hold 0.28 withdraw 0.15 repel -0.19 siege-break -0.17 deploy 0.11 casualties 0.2 abuse -0.17 destroy -0.24 displace -0.37 breach 0.18 statement 0.13',
  'means torture': 'air-strike 0.36 repel 0.44 casualties -0.32 abuse 0.79 ceasefire 0.11 statement 0.19',
  'means trade':
    'attack -0.49 air-strike -0.21 shelling -0.25 capture -0.13 advance -0.17 repel -0.14 siege 0.13 deploy -0.19 casualties -0.41 abuse 0.44 destroy -0.37 displace -0.31 ceasefire -0.37 breach -0.15 aid 0.22',
  'means violate':
    'attack 0.18 air-strike -0.11 shelling -0.27 hold -0.12 withdraw -0.16 advance -0.17 repel 0.15 siege -0.31 siege-break 0.32 deploy -0.41 casualties 0.11 abuse -0.18 destroy 0.15 displace -0.15 breach 1.39 statement 0.35',
  'means weather':
    'attack 0.17 shelling -0.26 capture -0.25 hold 0.38 advance -0.22 siege -0.23 deploy 0.26 casualties -0.11 abuse 0.16 destroy 0.12 displace -0.35 aid -0.14',
  'means wound':
    'attack -0.42 shelling 0.29 capture -0.24 hold -0.43 withdraw -0.23 advance -0.15 repel -0.17 siege -0.24 deploy -0.51 casualties 0.79 destroy 0.2 displace -0.36 aid 0.95',
  'near a place':
    'attack 0.17 air-strike 0.21 bombing 0.2 capture -0.11 withdraw -0.11 repel 0.26 siege 0.13 siege-break 0.15 casualties 0.15 destroy -0.1 aid -0.12',
  'near ground':
    'attack 0.16 air-strike 0.18 bombing 0.46 capture -0.14 hold 0.22 withdraw -0.15 repel 0.25 siege 0.11 siege-break 0.14 destroy -0.13',
  'near works': 'bombing 0.13 abuse 0.22',
  negated:
    'attack -0.35 air-strike -0.2 bombing -0.5 capture -0.49 hold 0.41 advance -0.31 repel -0.15 siege 0.21 deploy -0.17 abuse -0.61 displace -0.4 breach 0.51 statement 0.58',
  'no object':
    'air-strike -0.25 shelling -0.13 bombing -0.18 capture -0.41 hold -0.18 withdraw 0.24 advance 0.15 repel -0.37 siege -0.3 siege-break 0.17 casualties -0.2 abuse -0.26 destroy -0.1 displace 0.25 breach -0.4 aid -0.32 statement -0.56',
  'no subject':
    'attack -0.1 shelling 0.15 bombing -0.26 capture 0.11 advance -0.35 repel -0.17 siege-break -0.3 deploy 0.15 casualties 0.12 abuse -0.31 displace -0.2 ceasefire -0.22 breach -0.19 statement 0.11',
  'object =%': 'hold 0.26',
  'object =advance': 'air-strike 0.1 repel 0.16',
  'object =agent': 'air-strike 0.13 siege -0.12 casualties -0.12 abuse 0.12',
  'object =agreement': 'shelling -0.16 ceasefire -0.11 breach 0.1 statement -0.31',
  'object =aid': 'abuse 0.12 aid 0.14',
  'object =aircraft': 'destroy 0.2 statement -0.15',
  'object =airport': 'attack 0.1 hold 0.13 siege 0.16 siege-break 0.12',
  'object =al-assad': 'attack -0.13 air-strike 0.15 statement 0.4',
  'object =al-nusra': 'attack 0.13 statement -0.16',
  'object =al-sham': 'shelling 0.16 repel 0.18 ceasefire -0.11 statement 0.13',
  'object =aleppo': 'capture 0.13 hold 0.14 statement -0.25',
  'object =all': 'shelling -0.11 displace 0.15 breach 0.17 statement -0.26',
  'object =allegation': 'air-strike 0.27 shelling 0.14 abuse 0.13',
  'object =alliance': 'deploy 0.14 statement 0.33',
  'object =ammunition': 'deploy 0.11',
  'object =answer': 'shelling 0.18 aid 0.11',
  'object =anyone': 'withdraw 0.12 casualties 0.12 abuse 0.14 aid 0.1 statement 0.25',
  'object =anything': 'abuse 0.11 ceasefire 0.18',
  'object =area': 'shelling -0.19 capture 0.16 hold -0.23 siege 0.27 deploy 0.14 displace 0.16',
  'object =arm': 'attack 0.21 hold 0.14 deploy 0.35 casualties 0.12 abuse -0.1 ceasefire 0.1 statement -0.35',
  'object =army': 'air-strike -0.13 withdraw 0.16 advance 0.15 repel 0.11 abuse -0.1 statement -0.18',
  'object =assault': 'attack 0.35 shelling -0.15 bombing -0.13 hold 0.1 ceasefire 0.1',
  'object =attack': 'attack -0.32 shelling 0.13 capture -0.12 ceasefire 0.11 statement 0.17',
  'object =attempt': 'attack 0.14 advance 0.25 siege 0.15 abuse 0.15 aid 0.18 statement -0.13',
  'object =barrel': 'air-strike 0.17',
  'object =base': 'air-strike -0.14 withdraw 0.21',
  'object =battle': 'displace 0.16 statement -0.11',
  'object =block': 'siege 0.17 destroy -0.16',
  'object =bodie': 'capture -0.1 destroy -0.1 statement -0.18',
  'object =bomb': 'air-strike -0.23 shelling -0.13 repel 0.14 deploy 0.3',
  'object =bomber': 'bombing 0.22 deploy -0.19 casualties 0.11',
  'object =bombing': 'displace 0.12',
  'object =border': 'attack 0.12 withdraw 0.29 siege -0.18 aid -0.11 statement 0.6',
  'object =boy': 'bombing 0.34 aid 0.17',
  'object =breach': 'shelling -0.1 breach 0.21',
  'object =brigade': 'deploy 0.37 abuse -0.1',
  'object =brother': 'capture 0.13 casualties 0.23',
  'object =building':
    'attack 0.1 bombing 0.17 hold 0.11 withdraw -0.1 casualties 0.1 abuse 0.12 destroy 0.17 statement -0.13',
  'object =bullet': 'attack 0.12 air-strike -0.13 shelling -0.22 deploy 0.28 abuse 0.12',
  'object =bus':
    'withdraw 0.1 deploy 0.17 destroy 0.15 displace 0.39 ceasefire 0.12 aid -0.13 statement 0.21',
  'object =camp': 'attack -0.11 shelling 0.15 siege 0.23 deploy -0.1 abuse 0.16 statement 0.21',
  'object =campaign': 'ceasefire -0.1',
  'object =capital': 'abuse 0.14',
  'object =captive': 'abuse 0.17 statement 0.16',
  'object =car': 'air-strike 0.13 bombing -0.19 capture 0.15 hold 0.14 abuse 0.16 statement -0.11',
  'object =case': 'abuse 0.1 statement 0.21',
  'object =ceasefire': 'statement 0.18',
  'object =cell': 'bombing 0.18 capture 0.17 repel 0.15 deploy -0.12',
  'object =center': 'shelling -0.13 hold -0.2',
  'object =centre': 'displace 0.15 aid -0.11',
  'object =checkpoint': 'attack 0.35 bombing 0.13 capture -0.12 withdraw 0.23 deploy 0.47 abuse -0.29',
  'object =child': 'bombing 0.13 capture -0.12 hold 0.15 siege 0.12 casualties -0.36',
  'object =chlorine': 'air-strike 0.2 statement -0.11',
  'object =citizen': 'statement 0.21',
  'object =city':
    'attack -0.14 air-strike -0.11 shelling 0.34 capture -0.18 hold -0.1 withdraw -0.24 siege -0.37 deploy -0.2 displace -0.3 ceasefire -0.13 statement 0.21',
  'object =civilian': 'air-strike 0.1 bombing -0.21 siege -0.23 abuse -0.35 aid -0.14',
  'object =claim': 'capture 0.15 breach 0.17 statement -0.12',
  'object =clinic': 'destroy 0.18',
  'object =coalition': 'air-strike -0.14 casualties 0.1',
  'object =column': 'advance 0.13 deploy -0.17',
  'object =commander': 'casualties -0.1 abuse 0.29 statement 0.11',
  'object =company': 'hold -0.13 statement 0.13',
  'object =control': 'attack -0.2 capture 0.31 withdraw -0.12 casualties -0.11',
  'object =convoy': 'shelling -0.27 withdraw 0.28 deploy 0.14 aid -0.28 statement 0.15',
  'object =corridor': 'siege-break 0.18 deploy 0.14 displace 0.32 breach 0.19 statement -0.21',
  'object =cousin': 'abuse 0.28 displace -0.26',
  'object =crime': 'breach -0.1',
  'object =crossing': 'attack -0.26 capture 0.19 hold 0.14 aid 0.22',
  'object =date':
    'attack 0.14 shelling -0.1 hold -0.12 withdraw 0.31 siege 0.18 siege-break 0.13 deploy -0.31 casualties -0.24 abuse -0.12 displace -0.14 ceasefire 0.16 aid -0.19 statement 0.33',
  'object =day': 'attack -0.22 capture 0.14 siege -0.12 deploy 0.14 aid 0.11 statement 0.21',
  'object =dead': 'shelling 0.12 bombing 0.12 capture 0.12 casualties -0.16',
  'object =deal': 'ceasefire 0.26 statement 0.13',
  'object =death': 'attack -0.11 air-strike 0.13 bombing 0.14 abuse -0.13 statement -0.16',
  'object =decision': 'statement 0.3',
  'object =delivery': 'deploy 0.2 aid 0.17',
  'object =depot': 'deploy 0.25',
  'object =device': 'repel 0.14',
  'object =district': 'attack 0.15 capture 0.22 hold -0.11 advance -0.12 repel 0.17',
  'object =dozen': 'bombing -0.14 withdraw 0.1 casualties -0.18 abuse -0.13 statement -0.15',
  'object =driver': 'casualties 0.15 abuse 0.15',
  'object =enclave': 'hold -0.12 advance 0.11',
  'object =evacuation': 'withdraw -0.16 deploy 0.12 casualties 0.14 displace 0.19 aid 0.11',
  'object =everything': 'attack 0.33 shelling 0.16 bombing 0.19 hold 0.17 abuse -0.18',
  'object =evidence': 'attack 0.13',
  'object =extremist': 'advance 0.15 abuse 0.12 statement 0.14',
  'object =faction': 'attack 0.2',
  'object =familie': 'withdraw -0.19 casualties -0.15 abuse 0.39 displace 0.17',
  'object =family': 'hold -0.12 abuse 0.12',
  'object =field': 'attack -0.13 air-strike -0.16 shelling 0.14 hold 0.31',
  'object =fighter':
    'shelling 0.1 hold 0.38 withdraw 0.42 casualties 0.24 abuse -0.28 destroy -0.11 displace 0.27 breach 0.1 statement -0.35',
  'object =figure': 'casualties 0.36 displace 0.3 statement -0.15',
  'object =fire': 'attack 0.41 bombing 0.14 hold 0.11 deploy -0.15 abuse 0.12 destroy 0.24 statement -0.18',
  'object =five': 'abuse 0.12 displace -0.1',
  'object =flag': 'attack -0.1 capture 0.13 hold 0.37 withdraw 0.25 deploy -0.1 statement 0.1',
  'object =flour': 'abuse 0.11 breach 0.18 statement 0.14',
  'object =food': 'deploy -0.12 abuse 0.12 statement -0.11',
  'object =footage': 'statement 0.13',
  'object =force': 'air-strike -0.2 shelling -0.17 advance -0.1 breach -0.12 statement -0.27',
  'object =four': 'air-strike 0.17 shelling 0.13 repel 0.23 casualties -0.12',
  'object =front': 'bombing 0.1 withdraw 0.1 deploy 0.13',
  'object =gate':
    'attack 0.17 bombing -0.14 withdraw 0.24 advance 0.12 siege-break -0.12 deploy -0.18 statement 0.19',
  'object =government': 'air-strike -0.14 capture 0.1 hold -0.13 siege 0.15 deploy -0.12 statement 0.29',
  'object =ground': 'hold 0.24 statement -0.11',
  'object =group':
    'shelling 0.1 hold 0.17 withdraw 0.16 repel -0.11 siege 0.12 deploy -0.13 breach -0.11 statement 0.3',
  'object =gun': 'attack 0.1 shelling -0.15 capture 0.16 deploy 0.29',
  'object =gunman': 'shelling -0.13',
  'object =half': 'hold 0.12 repel 0.14 statement -0.15',
  'object =hand':
    'air-strike -0.13 bombing 0.16 capture 0.14 hold -0.17 withdraw 0.15 abuse 0.14 statement -0.34',
  'object =he': 'shelling 0.16 capture -0.1 abuse 0.22 displace 0.37 ceasefire 0.15',
  'object =headquarter': 'air-strike 0.18 shelling -0.1 withdraw 0.2',
  'object =helicopter': 'attack 0.39 air-strike -0.28 aid 0.11',
  'object =highway': 'advance 0.16 siege-break 0.2 aid -0.13 statement 0.19',
  'object =hill': 'attack -0.19 capture 0.16 hold 0.1 withdraw 0.14 deploy -0.13 statement -0.12',
  'object =him': 'withdraw 0.11 deploy -0.12 casualties 0.2 abuse -0.22 displace -0.14 statement 0.22',
  'object =himself': 'capture 0.17 ceasefire 0.16',
  'object =his': 'bombing 0.14 casualties -0.21 abuse -0.19 statement 0.14',
  'object =hom': 'attack -0.13 hold -0.1 withdraw 0.11 siege 0.12 breach 0.19 aid 0.2',
  'object =hospital': 'capture 0.13 hold -0.13 casualties -0.12 displace 0.14',
  'object =hostilitie': 'air-strike 0.17 ceasefire -0.12',
  'object =hour': 'air-strike 0.16 displace 0.15 ceasefire 0.29 statement -0.14',
  'object =house': 'attack -0.15 shelling -0.12 capture -0.1 abuse 0.1 destroy 0.1',
  'object =hundred': 'withdraw 0.26 casualties 0.17 abuse 0.34 destroy -0.11',
  'object =idlib': 'air-strike 0.17',
  'object =inhabitant': 'attack -0.14 air-strike 0.16 hold 0.17 statement 0.13',
  'object =it':
    'attack -0.4 air-strike 0.24 bombing 0.24 hold -0.11 withdraw 0.13 advance -0.16 repel 0.17 deploy -0.4 casualties -0.1 abuse 0.13 displace -0.13 ceasefire 0.14 aid 0.47',
  'object =its':
    'air-strike -0.14 shelling -0.1 capture -0.17 hold 0.12 withdraw 0.15 repel 0.12 deploy -0.23 casualties 0.28 abuse -0.14 ceasefire 0.19 statement -0.22',
  'object =itself':
    'attack -0.16 shelling 0.13 capture 0.3 withdraw 0.15 abuse -0.12 ceasefire 0.12 statement -0.12',
  'object =jet': 'air-strike -0.14 ceasefire 0.16 statement 0.32',
  'object =jihadist': 'hold 0.12 statement 0.1',
  'object =journalist': 'capture 0.19',
  'object =killing': 'abuse 0.23',
  'object =kilometer': 'capture -0.23 hold -0.13 withdraw 0.12 advance 0.29 statement -0.19',
  'object =kilometre': 'air-strike 0.12 withdraw 0.11 deploy -0.17 destroy 0.17 breach 0.13',
  'object =leader': 'deploy 0.16',
  'object =life': 'shelling 0.3 withdraw -0.18 siege-break 0.12 casualties 0.27 abuse -0.12 displace -0.15',
  'object =line':
    'shelling 0.2 bombing 0.1 withdraw -0.11 advance -0.11 siege-break 0.24 casualties 0.14 ceasefire 0.11',
  'object =list': 'casualties 0.1 abuse 0.12',
  'object =lorrie': 'bombing 0.1 breach 0.17 aid 0.31',
  'object =los': 'air-strike -0.17 withdraw 0.44 statement 0.16',
  'object =loss': 'withdraw -0.11 casualties 0.38 statement -0.13',
  'object =man':
    'attack 0.19 bombing 0.12 capture 0.2 hold -0.27 withdraw 0.24 repel -0.1 deploy 0.34 casualties 0.3 abuse 0.29 destroy -0.2 displace -0.23 ceasefire -0.1 aid -0.15 statement -0.36',
  'object =many': 'siege -0.11 casualties -0.13 destroy 0.15 displace 0.22 statement 0.11',
  'object =massacre': 'casualties 0.12 aid 0.12 statement -0.1',
  'object =me': 'capture 0.15 advance 0.19 casualties 0.12',
  'object =member': 'hold -0.17 casualties 0.32 abuse -0.16 displace 0.12 statement 0.21',
  'object =mile': 'advance 0.27 repel 0.17 deploy 0.14 casualties 0.16',
  'object =militant': 'attack 0.17 hold 0.18 abuse -0.14 statement -0.13',
  'object =militia': 'attack 0.3 capture 0.12 casualties 0.21 statement -0.17',
  'object =mine': 'bombing 0.13 siege 0.13 aid 0.14',
  'object =missile': 'attack -0.18 shelling -0.1 repel 0.24 destroy -0.12',
  'object =mission': 'air-strike 0.23 withdraw 0.16 deploy 0.14 aid 0.19 statement -0.18',
  'object =month': 'attack 0.12 casualties -0.1 abuse 0.3 displace 0.31 statement 0.1',
  'object =more': 'air-strike 0.17 deploy 0.18 abuse -0.11 destroy 0.1 displace -0.12 statement -0.12',
  'object =mortar': 'withdraw 0.1',
  'object =most': 'air-strike -0.15 shelling 0.13 hold 0.13 casualties -0.11 displace 0.21 statement -0.2',
  'object =name':
    'withdraw -0.1 deploy -0.1 casualties 0.42 abuse 0.25 displace -0.15 aid -0.1 statement -0.41',
  'object =neighborhood': 'capture -0.13 destroy 0.11',
  'object =nine': 'casualties -0.2 abuse 0.2 aid 0.13',
  'object =nobody': 'attack 0.13 casualties 0.27 statement 0.11',
  'object =none': 'hold 0.15 deploy 0.15 casualties 0.25 statement -0.29',
  'object =nothing':
    'air-strike 0.14 hold -0.14 deploy -0.12 casualties -0.23 abuse -0.14 destroy 0.12 statement 0.52',
  'object =number': 'bombing 0.1 capture 0.16 displace 0.15 statement -0.19',
  'object =observer': 'deploy 0.37',
  'object =offensive': 'attack 0.14 air-strike -0.11 siege 0.12',
  'object =office': 'deploy 0.12',
  'object =officer': 'attack 0.14 hold 0.14 abuse -0.17 statement 0.2',
  'object =official': 'deploy -0.1 displace 0.12 statement -0.14',
  'object =one':
    'attack 0.13 air-strike -0.15 bombing 0.31 hold -0.2 withdraw -0.11 repel 0.24 casualties -0.25 abuse 0.11 aid 0.11 statement -0.36',
  'object =operation': 'attack -0.22 bombing 0.14 capture 0.1 withdraw 0.24 deploy 0.19 statement 0.29',
  'object =opposition': 'air-strike -0.16 hold -0.12 siege 0.16',
  'object =other':
    'attack -0.18 air-strike 0.13 hold 0.1 siege-break 0.15 deploy 0.2 casualties -0.22 displace -0.1 statement 0.26',
  'object =our': 'statement 0.15',
  'object =own': 'withdraw 0.11',
  'object =part': 'attack 0.3 capture -0.11 repel 0.1 deploy 0.1 aid 0.11',
  'object =patient': 'air-strike 0.15 displace -0.22 aid 0.38 statement 0.26',
  'object =pause': 'attack 0.14 ceasefire 0.26 statement 0.18',
  'object =people':
    'attack 0.18 air-strike -0.17 shelling -0.18 hold -0.13 withdraw -0.14 siege 0.33 casualties -0.16 abuse -0.28 displace 0.29 ceasefire -0.14 aid 0.11 statement -0.17',
  'object =person': 'siege 0.1 casualties -0.2',
  'object =photograph': 'destroy 0.14 aid 0.17 statement 0.2',
  'object =picture': 'capture 0.15 hold 0.16 deploy -0.13',
  'object =pilot': 'casualties 0.21 abuse 0.26',
  'object =place':
    'attack 0.32 air-strike 0.11 capture 0.15 withdraw -0.12 siege 0.33 casualties -0.1 abuse -0.33 ceasefire 0.15 statement -0.14',
  'object =plane': 'ceasefire 0.11',
  'object =pocket': 'hold -0.13 siege -0.12 ceasefire 0.34',
  'object =point': 'attack 0.1 capture 0.13 deploy 0.3 destroy 0.18 statement -0.12',
  'object =police': 'hold -0.13 withdraw 0.16 statement -0.12',
  'object =position': 'attack -0.12 capture 0.12 hold -0.22',
  'object =post':
    'attack 0.14 air-strike -0.13 hold 0.27 withdraw 0.1 siege 0.14 displace -0.1 aid 0.27 statement -0.24',
  'object =prison': 'air-strike 0.13 capture 0.12 withdraw 0.14 casualties -0.11 statement 0.1',
  'object =prisoner': 'capture 0.12 displace 0.1 ceasefire -0.18 statement 0.27',
  'object =promise': 'ceasefire 0.35 statement -0.18',
  'object =province': 'hold 0.16',
  'object =quarter': 'statement -0.1',
  'object =question': 'abuse -0.14 statement 0.21',
  'object =raid': 'attack -0.11 air-strike 0.1 casualties -0.12 ceasefire 0.16',
  'object =rebel':
    'attack 0.32 air-strike -0.11 bombing 0.15 withdraw 0.14 deploy 0.11 casualties -0.18 displace -0.1 breach 0.34',
  'object =refugee': 'withdraw 0.16 displace 0.28 statement -0.13',
  'object =regime': 'capture 0.13 hold 0.23 casualties 0.1 abuse -0.19 ceasefire 0.16',
  'object =reinforcement': 'withdraw -0.18 deploy 0.29 statement -0.14',
  'object =relative': 'shelling 0.12 casualties 0.15 abuse 0.22 displace 0.19',
  'object =report': 'attack 0.36 air-strike 0.26 shelling 0.12 casualties 0.12 statement -0.21',
  'object =reporter': 'capture 0.13 displace -0.16 statement -0.22',
  'object =request': 'statement 0.13',
  'object =resolution': 'attack -0.15 statement 0.12',
  'object =responsibility': 'shelling 0.3 abuse 0.21',
  'object =rest': 'air-strike 0.15 capture -0.15 hold 0.12 withdraw -0.11 abuse 0.17 statement 0.2',
  'object =road': 'shelling 0.15 withdraw -0.11 siege 0.17 abuse -0.12 destroy -0.11 statement -0.17',
  'object =rocket': 'air-strike -0.13 shelling -0.13 deploy -0.14 statement 0.11',
  'object =room': 'hold 0.15 statement 0.1',
  'object =same': 'attack 0.13 capture 0.17 displace 0.15 statement 0.21',
  'object =school': 'air-strike 0.11',
  'object =seven': 'shelling 0.13 casualties 0.28 breach 0.18',
  'object =shell': 'shelling 0.17 withdraw 0.18 deploy 0.13',
  'object =shelter': 'shelling 0.13 capture -0.15 deploy 0.14 displace 0.12',
  'object =shop': 'hold 0.12 siege -0.11 abuse 0.11',
  'object =shot': 'attack 0.26 air-strike -0.1 shelling -0.39 capture 0.16 abuse 0.18 statement 0.1',
  'object =side': 'casualties 0.14 statement 0.11',
  'object =siege': 'siege-break 0.35 statement 0.27',
  'object =sign': 'withdraw 0.16 deploy 0.28 displace 0.15 statement -0.17',
  'object =site': 'air-strike 0.14 destroy 0.16',
  'object =six': 'casualties 0.17 abuse 0.12',
  'object =soldier':
    'air-strike 0.1 bombing 0.13 capture -0.1 withdraw -0.12 deploy -0.27 casualties -0.34 aid 0.12',
  'object =some':
    'attack -0.1 air-strike 0.14 capture -0.12 withdraw 0.17 casualties -0.17 destroy 0.14 statement -0.21',
  'object =something': 'shelling 0.16 capture 0.11 ceasefire 0.15 statement -0.12',
  'object =son': 'abuse 0.2 statement 0.12',
  'object =sortie': 'air-strike 0.1',
  'object =source': 'casualties 0.16 statement -0.15',
  'object =staff': 'hold 0.17 withdraw 0.61 displace -0.23 statement -0.21',
  'object =state': 'withdraw 0.34 deploy -0.11 statement 0.11',
  'object =statement': 'air-strike -0.12 statement 0.19',
  'object =station': 'shelling 0.17 hold -0.11 destroy 0.19',
  'object =statue': 'displace 0.14 statement 0.17',
  'object =street':
    'attack -0.12 air-strike 0.17 shelling -0.23 capture -0.27 withdraw 0.18 advance 0.31 deploy -0.1',
  'object =strike': 'attack 0.15 air-strike -0.42 breach 0.1',
  'object =strip': 'ceasefire 0.21 statement 0.2',
  'object =suburb': 'capture 0.16 withdraw 0.14 advance 0.14',
  'object =talk': 'hold -0.12 ceasefire -0.11 statement 0.25',
  'object =tank':
    'shelling -0.13 bombing -0.1 capture 0.24 withdraw 0.1 advance 0.21 deploy 0.11 breach 0.13',
  'object =target': 'destroy -0.59 statement 0.47',
  'object =ten': 'attack 0.11 withdraw 0.14 siege 0.14 deploy -0.11 casualties 0.14',
  'object =tent': 'destroy -0.1 displace -0.13 aid 0.31',
  'object =term': 'ceasefire 0.47 statement -0.1',
  'object =territory': 'withdraw 0.15 statement -0.11',
  'object =terrorist': 'bombing -0.15 hold 0.16 casualties 0.23 abuse -0.18 statement -0.19',
  'object =that': 'attack -0.13 bombing 0.17 casualties 0.14 abuse 0.14 displace 0.27 statement -0.29',
  'object =their': 'hold 0.18 withdraw -0.11 abuse 0.21 ceasefire 0.29 aid -0.19 statement 0.26',
  'object =them':
    'attack 0.27 air-strike 0.34 shelling -0.15 capture -0.22 withdraw 0.46 advance -0.14 repel 0.58 siege -0.19 deploy -0.17 abuse 0.3 displace 0.4 aid -0.11 statement -0.66',
  'object =themselve': 'hold 0.12 withdraw 0.1 deploy -0.12 abuse -0.12 ceasefire -0.1 statement 0.13',
  'object =these': 'air-strike 0.15 shelling 0.17 statement -0.17',
  'object =they':
    'attack -0.19 air-strike 0.18 capture -0.17 repel 0.33 siege 0.13 casualties 0.27 displace -0.17 ceasefire -0.11 aid -0.23',
  'object =thi':
    'attack 0.11 shelling 0.3 withdraw 0.15 repel 0.18 casualties -0.1 abuse 0.28 ceasefire 0.15',
  'object =those':
    'attack -0.13 air-strike -0.18 capture -0.21 hold -0.18 siege 0.26 casualties -0.34 abuse 0.48 displace 0.14 ceasefire 0.13 aid 0.11',
  'object =thousand':
    'attack 0.25 hold -0.15 withdraw -0.12 siege 0.11 casualties -0.13 abuse 0.13 aid 0.22 statement -0.15',
  'object =three': 'air-strike 0.17 casualties 0.14 displace -0.1 statement 0.27',
  'object =time': 'capture 0.13 advance 0.3 deploy -0.15 casualties 0.16 statement -0.2',
  'object =toll': 'shelling 0.14 casualties 0.37',
  'object =town':
    'air-strike -0.11 shelling 0.12 capture -0.2 siege-break 0.1 deploy 0.13 casualties 0.11 abuse -0.13 ceasefire 0.12 breach 0.12 statement -0.21',
  'object =troop': 'attack -0.22 capture -0.14 hold -0.18 withdraw 0.26 advance 0.16 siege 0.15 deploy 0.36',
  'object =truce': 'withdraw 0.13 ceasefire 0.2 statement -0.26',
  'object =truck': 'air-strike 0.15 deploy 0.21 abuse -0.11 displace -0.11',
  'object =tunnel': 'capture 0.12',
  'object =two': 'shelling 0.31 casualties -0.19 destroy -0.22 displace -0.11 aid 0.16 statement 0.23',
  'object =unit': 'deploy 0.39 destroy 0.13 statement -0.15',
  'object =us':
    'attack -0.12 air-strike 0.25 bombing -0.19 siege 0.16 deploy 0.1 abuse -0.22 displace 0.23 breach 0.17 aid 0.13 statement -0.28',
  'object =vehicle': 'attack -0.1 withdraw -0.14 siege 0.14 destroy 0.31',
  'object =video': 'capture 0.16 statement 0.19',
  'object =village':
    'attack -0.16 capture 0.23 hold -0.22 repel 0.13 deploy -0.12 abuse -0.16 destroy -0.14 displace 0.17 statement -0.16',
  'object =violation': 'abuse 0.3 statement -0.16',
  'object =volunteer': 'air-strike 0.15 shelling 0.1 casualties -0.28 abuse -0.13',
  'object =war': 'statement 0.17',
  'object =warehouse': 'air-strike 0.1 shelling -0.15 deploy 0.13 abuse 0.18 displace -0.12 statement 0.12',
  'object =way':
    'attack -0.17 air-strike -0.13 shelling -0.1 capture 0.15 hold -0.1 advance 0.38 siege 0.28 deploy -0.25 destroy 0.12 statement -0.24',
  'object =we': 'attack 0.11 air-strike 0.12 statement 0.57',
  'object =weapon': 'attack 0.29 air-strike -0.11 shelling 0.29 capture -0.1 withdraw 0.1 statement -0.39',
  'object =week': 'capture 0.14 withdraw 0.16 statement -0.11',
  'object =what':
    'attack 0.15 air-strike -0.13 hold 0.19 siege 0.15 deploy -0.19 casualties -0.3 abuse -0.27 destroy 0.43 displace -0.21 aid 0.15 statement -0.4',
  'object =which': 'air-strike -0.12 repel 0.38 displace 0.3 breach 0.17',
  'object =whom': 'casualties 0.13 displace 0.1',
  'object =withdrawal': 'withdraw 0.28 deploy -0.13 statement 0.15',
  'object =woman':
    'hold 0.13 siege 0.11 deploy -0.14 casualties -0.17 abuse 0.27 displace 0.12 ceasefire 0.1 statement -0.12',
  'object =word': 'statement 0.24',
  'object =work': 'destroy 0.14 aid 0.15',
  'object =wounded': 'withdraw 0.11 casualties 0.33 ceasefire 0.44 statement 0.12',
  'object =year': 'repel 0.18 siege 0.13 aid 0.2',
  'object =you': 'attack 0.16 capture 0.1 hold 0.15 statement -0.38',
  'object =zone': 'capture 0.12 hold -0.11 statement 0.12',
  'object a place':
    'air-strike -0.14 capture 0.32 hold 0.12 withdraw 0.3 advance -0.43 casualties -0.24 abuse 0.3 destroy -0.17 displace 0.24 ceasefire -0.15',
  'object aid':
    'attack -0.15 air-strike -0.13 shelling -0.19 bombing 0.12 capture -0.19 hold -0.1 withdraw 0.15 advance -0.1 siege-break -0.12 casualties -0.11 abuse 0.15 destroy -0.14 aid 0.85 statement -0.25',
  'object aircraft':
    'attack 0.46 withdraw -0.2 repel -0.15 deploy 0.21 destroy -0.11 ceasefire 0.19 statement -0.14',
  'object armour':
    'air-strike -0.18 bombing 0.35 capture 0.12 hold -0.16 withdraw 0.21 advance 0.13 repel -0.15 siege 0.1 deploy 0.15 casualties -0.1 destroy 0.25 displace -0.11 breach 0.1 statement -0.19',
  'object arms':
    'attack 0.22 air-strike -0.21 shelling -0.32 bombing -0.11 hold -0.21 deploy 0.43 abuse -0.15 destroy -0.29 breach 0.11 statement -0.36',
  'object artillery': 'shelling 0.13 hold -0.11 withdraw 0.16 deploy 0.29 destroy -0.12 statement -0.26',
  'object attack':
    'attack 0.45 air-strike -0.29 shelling -0.13 bombing 0.13 capture -0.22 withdraw -0.11 advance 0.1 siege-break -0.11 deploy -0.24 casualties -0.26 destroy -0.19 displace -0.14 ceasefire 0.22',
  'object bomb':
    'attack -0.23 air-strike 0.4 withdraw -0.15 repel 0.19 destroy -0.21 ceasefire 0.11 statement -0.39',
  'object fire':
    'shelling -0.58 bombing -0.13 hold 0.13 repel 0.14 siege -0.16 siege-break -0.13 deploy 0.31 casualties -0.2 abuse 0.12 displace -0.12 aid -0.3 statement -0.44',
  'object flag': 'attack -0.1 capture 0.13 hold 0.37 withdraw 0.25 deploy -0.1 statement 0.1',
  'object force':
    'attack 0.29 bombing 0.26 capture 0.26 hold 0.4 withdraw 0.16 advance -0.16 repel 0.34 siege 0.13 deploy 0.31 casualties 0.33 aid -0.13 statement 0.1',
  'object ground':
    'attack -0.23 air-strike 0.16 shelling 0.15 bombing -0.24 capture 0.1 siege-break 0.22 casualties -0.26 abuse -0.61 statement -0.14',
  'object home':
    'air-strike -0.24 shelling 0.13 bombing -0.1 hold -0.52 withdraw 0.21 advance -0.26 siege -0.1 deploy 0.1 displace 0.24',
  'object is counted':
    'attack -0.36 air-strike 0.3 shelling -0.3 bombing 0.45 capture -0.32 hold 0.27 withdraw -0.37 advance -0.16 repel 0.24 siege 0.23 casualties 0.9 destroy 0.42 displace 0.58 ceasefire -0.38 breach 0.23 aid 0.28 statement -0.86',
  'object losses':
    'attack -0.18 air-strike -0.24 bombing 0.21 capture -0.12 hold -0.11 withdraw 0.14 siege -0.11 deploy -0.14 casualties 0.26 abuse -0.13 destroy -0.13 ceasefire 0.22 statement -0.21',
  'object of aid': 'siege 0.31 deploy -0.12 abuse -0.18 breach 0.18 aid 0.21',
  'object of armour': 'air-strike -0.17 bombing -0.2 capture -0.11 advance 0.14',
  'object of arms':
    'attack -0.18 shelling 0.26 bombing -0.2 capture -0.14 advance 0.11 repel 0.44 destroy -0.15',
  'object of attack': 'attack 0.39 capture -0.13 deploy 0.17 statement -0.22',
  'object of bomb': 'air-strike 0.19 shelling -0.13 siege 0.17 aid -0.15',
  'object of fire': 'air-strike -0.27 shelling 0.19 bombing 0.17 repel 0.16 destroy -0.16 statement 0.1',
  'object of force':
    'attack 0.17 air-strike -0.19 shelling -0.19 capture 0.1 hold 0.14 repel 0.28 siege -0.18 siege-break 0.11 deploy 0.1 casualties 0.33 destroy -0.23 displace 0.18 breach -0.11 aid -0.25 statement -0.2',
  'object of ground':
    'air-strike -0.16 shelling -0.1 bombing -0.33 capture 0.36 hold 0.48 advance 0.19 repel 0.23 siege-break 0.11 deploy -0.26 casualties -0.35 abuse -0.15 destroy 0.19 ceasefire -0.14',
  'object of home': 'attack -0.12 bombing -0.13 hold -0.22 withdraw -0.16 repel 0.14 destroy 0.1',
  'object of losses': 'bombing 0.16 capture 0.11 withdraw 0.19 abuse 0.21 ceasefire 0.1 statement -0.14',
  'object of people':
    'air-strike 0.42 shelling 0.16 repel -0.16 siege-break -0.11 deploy -0.27 abuse 0.34 destroy -0.2 ceasefire -0.12 statement 0.13',
  'object of side':
    'attack 0.14 air-strike 0.28 bombing -0.2 capture 0.12 hold -0.67 advance -0.1 siege -0.21 siege-break -0.3 deploy 0.19 abuse -0.33 destroy -0.47 displace 0.11 ceasefire -0.27 breach -0.18 aid -0.16',
  'object of speaker':
    'attack -0.27 capture 0.19 hold -0.33 withdraw -0.21 siege-break 0.12 destroy -0.16 displace 0.15 statement 0.28',
  'object of truce': 'shelling -0.13 withdraw 0.14 ceasefire -0.13 statement 0.12',
  'object of works':
    'air-strike -0.36 bombing -0.34 withdraw -0.22 repel 0.17 deploy 0.17 casualties -0.15 destroy 0.29 displace 0.12 ceasefire -0.13 aid -0.18 statement 0.13',
  'object people':
    'attack -0.19 air-strike -0.64 hold -0.18 withdraw -0.32 advance -0.3 repel -0.21 siege 0.17 siege-break -0.26 deploy -0.18 casualties 0.13 abuse 0.43 destroy -0.15 displace 0.34 ceasefire -0.15 breach -0.14 statement -0.18',
  'object route':
    'attack -0.15 shelling 0.16 bombing 0.13 capture 0.24 withdraw -0.25 siege-break 0.32 casualties -0.12 displace 0.16 breach 0.12 aid 0.14 statement 0.22',
  'object siege': 'siege 0.18 siege-break 0.15',
  'object speaker':
    'attack -0.22 air-strike 0.14 bombing -0.14 capture -0.23 hold -0.22 advance -0.17 siege-break -0.14 deploy -0.29 casualties -0.16 abuse 0.19 displace -0.11 ceasefire 0.1 breach -0.29 aid -0.13',
  'object talks': 'hold -0.14 statement 0.19',
  'object tells abuse': 'abuse 0.35 statement -0.11',
  'object tells advance': 'air-strike 0.1 advance 0.17 repel 0.15',
  'object tells air-strike': 'attack 0.11 air-strike 0.12 bombing -0.14 deploy -0.16 destroy -0.13 aid -0.13',
  'object tells attack':
    'attack -0.12 air-strike -0.22 shelling -0.16 capture -0.25 advance -0.13 deploy 0.14 casualties -0.41 abuse -0.16 destroy -0.19 displace 0.16 ceasefire 0.26 breach -0.11 aid -0.22',
  'object tells bombing': 'attack 0.12 air-strike 0.24 repel 0.21 deploy -0.23 destroy -0.11',
  'object tells breach': 'shelling -0.11 abuse 0.15 breach 0.38',
  'object tells casualties': 'air-strike -0.14 shelling -0.12 withdraw 0.27 casualties 0.58',
  'object tells ceasefire': 'deploy -0.11 displace -0.1 ceasefire 0.11 statement -0.3',
  'object tells deploy': 'withdraw -0.18 deploy 0.29 statement -0.14',
  'object tells displace': 'capture 0.18 repel 0.16 displace -0.1 aid 0.12',
  'object tells hold': 'attack -0.2 capture 0.31 withdraw -0.12 casualties -0.11',
  'object tells shelling':
    'attack -0.39 air-strike -0.11 shelling 0.11 hold 0.27 repel 0.11 abuse -0.17 destroy -0.1 statement 0.15',
  'object tells siege': 'siege 0.1 siege-break 0.16',
  'object truce':
    'attack 0.16 air-strike -0.25 shelling -0.18 withdraw -0.1 siege -0.13 deploy -0.22 casualties -0.1 abuse -0.19 displace -0.11 ceasefire 0.5 statement -0.18',
  'object works':
    'attack -0.16 air-strike 0.22 shelling -0.29 capture 0.32 hold 0.39 withdraw 0.12 advance -0.23 repel -0.4 siege-break -0.37 deploy 0.17 casualties -0.58 abuse -0.21 destroy 0.49 displace -0.19 aid 0.18',
  'of =city': 'hold 0.39 withdraw 0.16 advance 0.17',
  'of =date': 'attack 0.27 shelling 0.28 capture -0.11 siege 0.12 abuse -0.1 displace 0.36',
  'of =his': 'hold 0.12 displace 0.15',
  'of =it': 'hold 0.29 withdraw -0.13 repel 0.17 abuse 0.27 aid 0.13 statement 0.11',
  'of =its': 'attack -0.17 capture 0.26 advance -0.1 aid 0.16 statement 0.12',
  'of =man': 'hold 0.16 deploy 0.4 casualties -0.13 abuse -0.13',
  'of a place':
    'attack -0.21 shelling 0.3 capture 0.28 withdraw 0.28 siege -0.12 siege-break 0.35 deploy 0.14 casualties -0.37 abuse -0.25 ceasefire 0.17 aid -0.24 statement -0.13',
  'of aid': 'bombing 0.14 hold 0.15 deploy 0.11 aid 0.12 statement -0.17',
  'of aircraft': 'shelling 0.16 hold 0.1 destroy 0.1',
  'of arms': 'attack -0.16 shelling 0.18 hold 0.32 abuse -0.12 destroy 0.16',
  'of attack': 'attack -0.37 capture 0.17 hold 0.16 withdraw 0.15',
  'of fire': 'air-strike -0.23 shelling 0.1 withdraw 0.24',
  'of force':
    'attack 0.18 air-strike 0.18 bombing 0.21 hold 0.27 withdraw -0.3 advance -0.23 casualties 0.21 abuse 0.64 displace -0.23 breach 0.1 aid 0.25',
  'of ground':
    'attack 0.22 shelling 0.18 capture 0.34 hold 0.43 repel 0.23 siege -0.12 siege-break 0.32 casualties -0.26 destroy -0.14 ceasefire 0.11 aid -0.13',
  'of home':
    'attack -0.11 air-strike -0.13 shelling 0.13 capture 0.12 withdraw 0.21 advance 0.27 siege -0.1 siege-break -0.1 ceasefire 0.11 breach 0.11 statement -0.16',
  'of is counted':
    'attack -0.1 air-strike -0.31 capture -0.14 hold -0.24 advance 0.1 casualties 0.56 abuse 0.34 destroy 0.16 displace 0.21 aid -0.11 statement -0.51',
  'of losses': 'capture 0.19',
  'of of force': 'attack 0.2 shelling 0.1 deploy 0.12 abuse -0.16',
  'of of ground': 'withdraw 0.23 statement 0.11',
  'of of people': 'attack 0.21',
  'of of side': 'attack -0.31 capture 0.16 hold 0.3 advance -0.24 displace -0.15 breach 0.13 statement -0.24',
  'of of speaker': 'attack 0.13 shelling 0.1 abuse -0.15',
  'of people':
    'attack 0.12 air-strike 0.11 bombing -0.15 siege -0.11 deploy 0.12 casualties 0.18 destroy -0.18 displace 0.11 aid -0.14',
  'of route': 'siege-break 0.12 statement 0.22',
  'of speaker':
    'attack -0.35 capture 0.12 hold 0.14 advance -0.22 displace -0.12 breach 0.23 aid 0.27 statement 0.12',
  'of tells attack': 'capture 0.14 hold 0.2 withdraw 0.14 deploy 0.12 statement -0.1',
  'of works':
    'attack -0.13 shelling 0.11 bombing 0.11 capture 0.12 hold 0.47 withdraw 0.16 deploy -0.26 abuse -0.13 destroy 0.24 statement 0.11',
  'on =anonymity': 'statement -0.1',
  'on =bus': 'withdraw 0.16 abuse 0.13 displace 0.14',
  'on =city': 'attack 0.12 siege 0.12 siege-break 0.12',
  'on =condition': 'statement -0.17',
  'on =date':
    'attack 0.43 air-strike 0.4 shelling 0.11 bombing 0.12 capture 0.32 hold -0.19 withdraw 0.24 advance -0.15 repel 0.11 siege 0.11 siege-break 0.27 casualties -0.24 abuse -0.17 destroy -0.55 displace 0.39 ceasefire 0.77 aid 0.15 statement 0.33',
  'on =day':
    'attack -0.16 air-strike -0.11 shelling 0.23 hold 0.11 deploy -0.12 abuse 0.32 ceasefire -0.1 statement 0.11',
  'on =foot': 'air-strike 0.13 capture 0.15 withdraw 0.33',
  'on =ground':
    'air-strike -0.14 capture 0.16 hold -0.11 deploy 0.31 displace 0.11 ceasefire -0.18 statement -0.12',
  'on =hill': 'attack -0.11 hold -0.11 deploy 0.27',
  'on =it': 'air-strike 0.14 shelling -0.22 hold 0.17 casualties 0.16 abuse 0.12 statement -0.1',
  'on =its': 'capture 0.21 siege 0.11',
  'on =night': 'air-strike -0.1 shelling 0.13',
  'on =road': 'attack 0.19 bombing 0.14 capture -0.13 hold -0.15 casualties -0.15 abuse 0.13 displace 0.24',
  'on =roof': 'deploy 0.49',
  'on =side': 'hold -0.11 deploy 0.17 ceasefire -0.1 aid 0.14 statement -0.23',
  'on =way': 'repel 0.18 deploy 0.5 casualties 0.12 aid 0.14 statement 0.21',
  'on a place':
    'attack -0.15 shelling 0.59 capture 0.24 withdraw -0.19 advance 0.21 deploy 0.36 casualties -0.16 destroy -0.23 aid -0.13 statement -0.15',
  'on bomb': 'air-strike 0.15 bombing 0.1 deploy -0.14',
  'on force':
    'air-strike 0.13 bombing 0.2 hold 0.1 casualties -0.24 ceasefire -0.27 breach 0.11 aid 0.12 statement -0.18',
  'on ground':
    'shelling 0.18 capture -0.1 hold 0.11 withdraw -0.33 siege 0.41 deploy 0.17 casualties -0.34 destroy -0.3 displace -0.15 ceasefire -0.19 aid -0.24 statement -0.36',
  'on home': 'attack 0.1 air-strike -0.16 shelling 0.16 capture -0.28 hold 0.15',
  'on is counted': 'capture 0.11 hold -0.11 siege 0.16 displace 0.16 statement -0.12',
  'on of force': 'attack 0.28 siege-break 0.17 aid 0.12',
  'on of ground': 'air-strike -0.11 capture 0.18 withdraw -0.1 casualties -0.11 displace -0.21',
  'on of home': 'shelling -0.13',
  'on of people': 'attack 0.35 shelling 0.13 deploy -0.17 casualties -0.1 destroy -0.1 statement 0.15',
  'on of side':
    'attack -0.31 air-strike 0.15 shelling -0.13 destroy 0.12 displace -0.19 ceasefire -0.15 breach 0.15',
  'on of speaker': 'hold -0.1 siege-break 0.17 statement -0.14',
  'on people': 'attack 0.25 shelling -0.11 bombing 0.33 hold -0.18 deploy -0.12 displace -0.2 statement 0.37',
  'on route': 'capture -0.15 hold -0.27 advance 0.19 displace 0.19',
  'on speaker':
    'attack -0.16 air-strike 0.13 bombing 0.1 capture 0.15 siege 0.12 deploy -0.12 casualties -0.17 ceasefire -0.26 breach 0.11',
  'on works':
    'attack 0.13 hold -0.17 repel 0.21 siege 0.14 deploy 0.33 casualties -0.32 displace 0.39 aid -0.19 statement -0.3',
  'out of =service': 'destroy 0.76',
  'out of a place': 'capture 0.11 withdraw 0.56 displace 0.26 aid -0.15 statement 0.11',
  'out of force': 'hold -0.1 withdraw -0.13 casualties 0.3 displace -0.12 statement -0.12',
  'out of ground': 'capture 0.25 hold -0.16 withdraw 0.46 deploy -0.12 abuse -0.11 displace 0.16 aid -0.16',
  'out of home': 'capture 0.11',
  'out of tells attack': 'attack 0.12 destroy 0.48 ceasefire 0.13 statement -0.17',
  'outside a place': 'deploy -0.13 ceasefire 0.17 aid -0.1 statement 0.23',
  'outside ground': 'deploy -0.14 displace -0.1 ceasefire 0.17 aid -0.11 statement 0.21',
  'over =date': 'attack -0.14 capture 0.27 advance 0.11 siege 0.1 deploy 0.15 abuse -0.12 displace -0.16',
  'over a place':
    'attack -0.12 air-strike 0.23 capture 0.24 hold -0.15 advance 0.18 deploy -0.31 destroy 0.13 displace -0.12 statement -0.15',
  'over force': 'attack 0.15 abuse 0.26',
  'over ground':
    'attack 0.16 air-strike 0.3 capture 0.16 advance 0.16 deploy -0.24 abuse -0.12 ceasefire -0.17 statement -0.1',
  'over home': 'air-strike 0.26 hold -0.1 statement -0.1',
  'over of ground': 'shelling 0.15',
  'over of side': 'abuse 0.12',
  'over people': 'air-strike 0.14 statement -0.1',
  'over speaker': 'abuse 0.21 statement -0.1',
  passive:
    'attack -0.2 air-strike -0.3 bombing -0.13 capture -0.23 hold 0.16 withdraw -0.26 advance -0.28 siege-break -0.26 deploy 0.17 casualties 0.24 abuse 0.27 displace 0.1 ceasefire 0.28 breach -0.21 aid 0.31 statement -0.27',
  'read abuse':
    'attack 0.18 air-strike 0.3 capture -0.26 withdraw -0.15 repel -0.13 deploy -0.25 casualties -0.27 abuse 0.78 displace -0.38 ceasefire 0.11 breach -0.14 statement 0.1',
  'read abuse by light-verb': 'shelling 0.18 casualties -0.1 statement -0.15',
  'read abuse by noun': 'attack 0.32 air-strike 0.25 abuse -0.44 statement 0.53',
  'read abuse by verb':
    'shelling -0.18 capture -0.19 withdraw -0.16 repel -0.11 deploy -0.21 casualties -0.12 abuse -0.48 displace -0.36 ceasefire 0.16 breach -0.13 statement -0.13',
  'read advance':
    'attack 0.11 air-strike 0.3 shelling 0.23 hold 0.18 withdraw -0.34 advance 1.8 repel 0.1 siege 0.24 deploy -0.19 casualties -0.13 abuse -0.12 displace 0.14 ceasefire -0.11 aid 0.16 statement 0.14',
  'read advance by noun': 'advance 0.32 repel 0.18 siege 0.13 statement 0.2',
  'read advance by verb':
    'attack 0.1 air-strike 0.18 shelling 0.23 hold 0.2 withdraw -0.33 siege 0.2 deploy -0.16 casualties -0.13 displace 0.15 ceasefire -0.11 aid 0.17',
  'read aid':
    'attack -0.14 shelling -0.29 capture -0.13 withdraw 0.12 deploy -0.17 casualties -0.1 abuse 0.25 displace 0.1 breach 0.1 aid 1.31 statement -0.18',
  'read aid by verb':
    'attack -0.14 air-strike -0.14 shelling -0.27 capture -0.13 withdraw 0.12 deploy -0.16 casualties -0.1 abuse 0.25 displace 0.1 breach 0.1 aid -0.18 statement -0.18',
  'read air-strike':
    'attack -0.3 air-strike 1 bombing -0.3 capture -0.23 withdraw -0.11 repel -0.17 siege -0.11 deploy -0.26 destroy 0.12 displace -0.2 ceasefire -0.1 statement 0.28',
  'read air-strike by light-verb': 'air-strike -0.15 destroy -0.17 breach 0.12 statement -0.21',
  'read air-strike by noun':
    'attack -0.16 air-strike -0.4 hold 0.13 siege-break 0.17 destroy 0.19 aid 0.13 statement 0.46',
  'read air-strike by verb':
    'attack -0.13 air-strike -0.29 shelling -0.15 bombing -0.24 capture -0.19 advance -0.1 repel -0.1 deploy -0.15 abuse 0.14 displace -0.15',
  'read attack':
    'attack 1.17 bombing 0.11 capture -0.26 withdraw -0.22 advance 0.1 siege-break -0.13 deploy -0.31 destroy -0.2 displace 0.17 breach -0.17 aid -0.2 statement 0.36',
  'read attack by light-verb':
    'attack -0.52 bombing 0.25 capture 0.15 advance -0.14 repel -0.19 siege-break -0.15 deploy -0.1 casualties 0.18 abuse -0.24 breach -0.1 aid -0.1',
  'read attack by noun':
    'attack -0.28 air-strike 0.27 shelling -0.19 capture -0.16 hold 0.2 siege-break 0.13 deploy -0.17 casualties -0.13 abuse 0.13 displace 0.45 ceasefire -0.12 statement 0.49',
  'read attack by verb':
    'air-strike -0.13 shelling 0.11 capture -0.26 hold -0.35 withdraw -0.22 advance 0.17 repel 0.24 siege -0.1 siege-break -0.11 destroy -0.15 displace -0.21 ceasefire 0.13 statement -0.2',
  'read bombing':
    'shelling -0.16 bombing 1.06 advance -0.12 repel -0.12 casualties 0.13 abuse -0.23 destroy 0.16 displace -0.24 ceasefire 0.1',
  'read bombing by light-verb': 'attack -0.17 air-strike 0.25 bombing -0.3 casualties 0.28 destroy 0.1',
  'read bombing by noun': 'attack 0.1 air-strike -0.12 casualties -0.11',
  'read bombing by verb':
    'air-strike -0.2 withdraw 0.12 advance -0.1 abuse -0.16 displace -0.21 ceasefire 0.12',
  'read breach': 'attack -0.13 breach 1.84',
  'read breach by verb': 'breach 0.17',
  'read capture':
    'attack -0.31 shelling -0.17 capture 1.47 hold -0.19 withdraw -0.29 advance -0.29 repel -0.15 siege -0.33 deploy 0.37 casualties -0.26 abuse -0.13 displace -0.19 ceasefire -0.22 aid 0.18',
  'read capture by noun': 'advance -0.14 siege-break 0.13 deploy 0.27 destroy 0.15 statement -0.1',
  'read capture by verb':
    'attack -0.37 shelling -0.17 hold -0.11 withdraw -0.28 advance -0.16 repel -0.14 siege -0.35 deploy 0.11 casualties -0.26 abuse -0.16 displace -0.16 ceasefire -0.22 aid 0.2',
  'read casualties':
    'air-strike -0.11 bombing 0.12 capture -0.27 hold -0.22 withdraw -0.14 repel -0.17 siege -0.16 deploy -0.1 casualties 1.22 abuse 0.27 displace -0.26 aid -0.1 statement 0.11',
  'read casualties by light-verb': 'bombing 0.13 withdraw 0.24 casualties -0.27 destroy 0.13 statement -0.1',
  'read casualties by verb':
    'air-strike -0.18 bombing 0.15 capture -0.25 hold -0.32 withdraw -0.22 repel -0.17 siege -0.15 casualties -0.23 abuse 0.14 destroy -0.24 displace -0.24',
  'read ceasefire':
    'shelling -0.22 capture 0.1 deploy -0.27 abuse -0.13 destroy -0.11 ceasefire 1.3 breach -0.26 aid -0.16',
  'read ceasefire by light-verb': 'ceasefire -0.15 statement -0.12',
  'read ceasefire by verb': 'shelling -0.21 capture 0.12 deploy -0.26 breach -0.21 aid -0.16',
  'read deploy':
    'air-strike 0.11 shelling -0.24 capture 0.12 withdraw -0.17 advance -0.19 deploy 1.18 destroy 0.21 ceasefire -0.15 aid 0.1 statement 0.15',
  'read deploy by verb':
    'attack -0.17 air-strike 0.13 shelling -0.23 capture 0.14 hold 0.11 withdraw -0.19 advance -0.18 deploy -0.26 destroy 0.21 ceasefire -0.14 aid 0.12 statement 0.18',
  'read destroy':
    'attack -0.25 air-strike 0.18 shelling 0.13 withdraw 0.2 deploy -0.23 casualties -0.17 destroy 1.6 displace -0.1 ceasefire -0.1 statement 0.1',
  'read destroy by verb':
    'attack -0.25 air-strike 0.19 shelling 0.13 withdraw 0.2 deploy -0.22 casualties -0.17 displace -0.1',
  'read displace':
    'attack -0.3 withdraw 0.25 advance -0.18 repel 0.31 siege -0.25 deploy -0.13 destroy -0.29 displace 1.09',
  'read displace by verb':
    'attack -0.28 capture -0.19 withdraw 0.32 advance -0.18 repel 0.14 siege -0.25 deploy -0.26 destroy -0.28 displace -0.31',
  'read hold':
    'hold 1.82 withdraw 0.1 siege-break -0.11 deploy 0.3 casualties -0.21 abuse -0.19 ceasefire -0.18 aid -0.13 statement 0.1',
  'read hold by adjective':
    'attack -0.1 air-strike 0.15 shelling 0.11 hold 0.88 displace 0.18 statement -0.11',
  'read hold by verb':
    'attack 0.19 air-strike -0.2 shelling -0.16 hold -0.36 advance 0.13 deploy 0.24 abuse -0.18 displace -0.18 ceasefire -0.15 aid -0.14 statement 0.1',
  'read nothing':
    'attack 0.3 bombing 0.19 capture 0.12 hold 0.11 withdraw 0.25 advance -0.13 repel -0.13 siege 0.18 deploy 0.27 casualties 0.28 abuse 0.27 destroy 0.55 displace 0.41 ceasefire 0.4 breach -0.19 aid 0.91 statement 0.7',
  'read repel':
    'air-strike -0.1 shelling -0.17 capture -0.11 withdraw 0.13 repel 1.52 siege 0.11 abuse -0.13 statement -0.2',
  'read repel by verb':
    'air-strike -0.1 shelling -0.17 capture -0.11 withdraw 0.13 siege 0.11 abuse -0.13 statement -0.2',
  'read shelling':
    'attack -0.18 air-strike 0.29 shelling 1.03 capture -0.27 hold 0.1 withdraw -0.13 advance -0.21 siege -0.13 siege-break -0.16 deploy -0.16 casualties -0.43 destroy -0.11 ceasefire -0.12 breach -0.14 aid -0.21',
  'read shelling by light-verb': 'air-strike 0.23 shelling -0.26 bombing -0.1 deploy 0.11 casualties -0.22',
  'read shelling by noun': 'air-strike -0.18 hold 0.12 ceasefire 0.14 statement 0.17',
  'read shelling by verb':
    'attack -0.24 air-strike 0.37 shelling -0.6 bombing 0.17 capture -0.25 hold -0.13 advance -0.15 siege -0.1 siege-break -0.13 deploy -0.24 casualties -0.17 abuse 0.1 destroy -0.14 ceasefire -0.24 breach -0.1 aid -0.19 statement -0.24',
  'read siege':
    'air-strike -0.19 shelling -0.13 bombing -0.13 capture -0.18 hold -0.32 withdraw -0.2 advance -0.21 siege 1.36 casualties -0.19 destroy -0.15 displace -0.17 ceasefire -0.14 aid -0.26 statement 0.26',
  'read siege by light-verb': 'siege 0.11 statement 0.14',
  'read siege by noun': 'siege -0.18 siege-break 0.2',
  'read siege by verb':
    'air-strike -0.18 shelling -0.12 bombing -0.12 capture -0.27 hold -0.28 withdraw -0.18 advance -0.2 siege-break -0.33 casualties -0.16 destroy -0.14 displace -0.15 ceasefire -0.11 aid -0.21 statement 0.18',
  'read siege-break': 'attack -0.1 advance 0.16 siege-break 1.4',
  'read siege-break by verb': 'attack -0.1 advance 0.16 siege-break -0.1',
  'read withdraw':
    'attack -0.22 air-strike -0.31 bombing -0.11 capture 0.14 hold -0.3 withdraw 1.15 advance -0.14 siege-break -0.12 deploy -0.27 abuse -0.1 displace 0.1 ceasefire 0.17 aid -0.18 statement 0.22',
  'read withdraw by light-verb': 'deploy -0.13',
  'read withdraw by noun':
    'attack -0.1 shelling 0.11 capture 0.27 withdraw -0.29 siege 0.14 displace 0.12 statement 0.39',
  'read withdraw by verb':
    'air-strike -0.25 shelling -0.16 bombing -0.1 hold -0.2 siege -0.18 deploy -0.22 casualties -0.1 ceasefire 0.13 aid -0.13 statement -0.22',
  'says no':
    'attack 0.34 air-strike 0.15 shelling 0.1 bombing -0.32 capture -0.26 advance -0.14 repel -0.11 siege 0.22 siege-break -0.25 casualties 0.48 displace 0.14 ceasefire 0.16 breach 0.33 aid -0.16 statement 0.17',
  'since =date':
    'attack -0.13 air-strike 0.15 shelling -0.11 hold 0.42 withdraw -0.13 advance -0.18 siege 0.3 deploy 0.3 abuse -0.11 destroy 0.17 displace 0.26 ceasefire 0.18 aid 0.64 statement -0.29',
  'south of a place': 'attack 0.17 withdraw 0.12',
  'south of ground': 'attack 0.17 withdraw 0.12',
  'subject =activist': 'attack 0.14 air-strike 0.14 shelling 0.32 capture 0.23 hold 0.13 statement -0.18',
  'subject =adviser': 'withdraw -0.11 deploy 0.11 statement -0.11',
  'subject =agencie': 'siege 0.18 displace -0.13 statement -0.11',
  'subject =agency': 'attack 0.24 aid 0.22 statement 0.16',
  'subject =agreement': 'statement 0.2',
  'subject =aircraft': 'deploy -0.11 destroy -0.1 statement -0.24',
  'subject =al-assad': 'shelling 0.11 withdraw -0.1 displace -0.11 statement 0.58',
  'subject =al-islam': 'shelling 0.35 bombing 0.17 hold -0.11 withdraw 0.25 abuse 0.15 ceasefire 0.1',
  'subject =al-nusra':
    'attack -0.1 air-strike 0.11 bombing 0.1 hold 0.18 deploy 0.1 casualties -0.11 abuse 0.29 ceasefire 0.14 statement 0.12',
  'subject =al-sham':
    'attack 0.18 air-strike -0.15 bombing -0.23 capture 0.1 hold 0.12 withdraw 0.13 casualties 0.26 breach 0.14',
  'subject =all': 'withdraw -0.12 displace 0.1 statement -0.11',
  'subject =alliance': 'capture 0.1 hold 0.14 withdraw 0.13 statement -0.26',
  'subject =allie': 'air-strike -0.13 hold -0.13 withdraw 0.14 siege -0.24 deploy 0.2 statement -0.1',
  'subject =ambassador': 'statement -0.1',
  'subject =answer': 'aid 0.15',
  'subject =anybody': 'abuse 0.23 aid 0.16 statement 0.18',
  'subject =anyone': 'attack 0.1 shelling 0.15 statement -0.28',
  'subject =army':
    'attack 0.18 air-strike 0.13 capture 0.16 hold 0.45 withdraw 0.23 repel 0.13 siege-break 0.14 deploy 0.11 casualties -0.31 abuse -0.41 destroy -0.17 ceasefire 0.17 breach 0.12 aid -0.22 statement -0.2',
  'subject =artillery': 'attack 0.28 shelling 0.1 capture 0.14 deploy -0.12 destroy -0.18',
  'subject =assault': 'attack 0.15 hold 0.17 casualties 0.11 statement -0.11',
  'subject =attack': 'attack -0.35 air-strike -0.21 statement 0.14',
  'subject =authoritie': 'shelling 0.13 aid 0.21 statement -0.2',
  'subject =base': 'siege-break 0.18 deploy 0.13 abuse 0.17 destroy 0.17',
  'subject =battle': 'capture -0.11 advance -0.13 deploy 0.16',
  'subject =bodie': 'casualties -0.24',
  'subject =bomb': 'air-strike 0.13 shelling -0.25 withdraw -0.1 deploy 0.12 destroy 0.12',
  'subject =bombardment': 'air-strike 0.16 statement 0.33',
  'subject =bomber': 'air-strike -0.23 casualties -0.12',
  'subject =bombing': 'air-strike 0.15 bombing 0.19',
  'subject =boy': 'shelling 0.31 casualties 0.16 abuse -0.16 statement -0.19',
  'subject =brigade': 'attack 0.3 hold 0.15 withdraw 0.19 advance 0.11 deploy -0.26 statement -0.13',
  'subject =brother': 'shelling 0.15 bombing 0.15 advance 0.17 displace -0.1',
  'subject =building': 'shelling 0.16 bombing 0.19 destroy 0.31 statement -0.15',
  'subject =bus':
    'attack -0.11 capture -0.14 hold -0.1 withdraw 0.21 deploy -0.1 abuse -0.18 displace 0.22 ceasefire 0.15 aid -0.14 statement -0.29',
  'subject =camp': 'attack 0.28 hold -0.19 destroy 0.11 displace 0.11 statement -0.16',
  'subject =campaign': 'capture 0.15 hold 0.12 statement 0.17',
  'subject =car': 'displace 0.27 statement 0.11',
  'subject =ceasefire': 'ceasefire 0.18',
  'subject =center': 'hold 0.23',
  'subject =channel': 'deploy 0.14',
  'subject =chief': 'deploy 0.1 displace 0.16',
  'subject =child': 'air-strike 0.11 shelling -0.13 destroy 0.17 statement -0.13',
  'subject =citizen': 'statement 0.15',
  'subject =city': 'capture 0.34 ceasefire -0.1 statement -0.14',
  'subject =civilian': 'attack -0.15 deploy -0.11 casualties -0.23 displace 0.39 statement -0.18',
  'subject =clash': 'attack 0.11',
  'subject =coalition':
    'air-strike 0.64 shelling -0.24 hold -0.13 siege-break 0.11 deploy -0.1 casualties 0.32 abuse -0.21 statement 0.2',
  'subject =colleague': 'attack 0.13 capture -0.15 aid 0.16',
  'subject =colonel': 'deploy 0.14 statement 0.1',
  'subject =column':
    'attack -0.24 air-strike 0.41 capture -0.16 hold -0.11 withdraw -0.12 advance 0.22 deploy 0.2 casualties 0.12',
  'subject =command': 'destroy 0.19',
  'subject =commander':
    'shelling 0.22 capture 0.29 hold 0.16 withdraw -0.19 siege 0.1 deploy -0.16 casualties -0.24 statement -0.25',
  'subject =committee': 'attack 0.1 statement -0.36',
  'subject =convoy':
    'shelling 0.1 hold -0.11 withdraw -0.11 deploy 0.18 casualties 0.12 destroy -0.31 displace 0.25 aid 0.29',
  'subject =correspondent': 'deploy 0.16',
  'subject =council': 'attack -0.1 hold 0.39 abuse -0.1 statement 0.35',
  'subject =crowd': 'siege 0.13 destroy 0.16 statement 0.25',
  'subject =date':
    'attack 0.36 shelling -0.28 siege 0.11 deploy -0.1 ceasefire 0.28 aid -0.16 statement 0.17',
  'subject =dead': 'casualties 0.2 statement 0.17',
  'subject =deal': 'displace -0.11 ceasefire 0.23',
  'subject =defender': 'withdraw 0.12 repel 0.15 ceasefire 0.18',
  'subject =delegation': 'ceasefire 0.18 statement 0.38',
  'subject =diplomat': 'hold 0.13',
  'subject =director': 'aid 0.33 statement -0.19',
  'subject =doctor': 'casualties 0.11 abuse -0.11 displace -0.2 statement -0.14',
  'subject =drone': 'air-strike -0.13 repel 0.14 deploy 0.33 destroy 0.13',
  'subject =elder': 'abuse 0.17 displace -0.12 ceasefire 0.11 statement 0.11',
  'subject =element': 'shelling 0.17 capture 0.13 withdraw 0.13 advance -0.11 deploy -0.19',
  'subject =engineer': 'capture 0.16 hold -0.1 aid 0.33',
  'subject =everyone': 'attack -0.1 abuse 0.13 displace 0.1',
  'subject =faction':
    'attack 0.18 air-strike -0.2 shelling 0.46 bombing -0.17 capture 0.19 hold -0.15 advance 0.26 deploy -0.13 casualties -0.14 ceasefire -0.1',
  'subject =fall': 'capture 0.34 withdraw -0.1',
  'subject =familie':
    'capture -0.11 siege 0.15 deploy -0.13 destroy 0.11 displace 0.39 aid -0.12 statement -0.1',
  'subject =family': 'attack 0.14 casualties -0.16 abuse -0.1',
  'subject =fighter':
    'attack -0.16 air-strike -0.15 shelling -0.3 bombing -0.12 capture 0.23 withdraw -0.32 advance 0.26 repel 0.19 casualties 0.15 abuse 0.14 destroy 0.1 breach 0.34 aid -0.11',
  'subject =fighting': 'attack 0.35 hold -0.17 displace 0.15 ceasefire 0.16 statement -0.17',
  'subject =figure': 'hold 0.14 deploy 0.16 casualties -0.11',
  'subject =fire': 'air-strike -0.12 withdraw 0.16 deploy 0.14 abuse 0.16 destroy 0.13',
  'subject =flag': 'capture 0.4 withdraw 0.12 deploy 0.15',
  'subject =footage': 'bombing 0.14 statement -0.11',
  'subject =force':
    'attack 0.17 bombing -0.2 capture 0.15 withdraw 0.19 advance 0.19 repel -0.1 casualties -0.18 displace -0.1 ceasefire -0.2 aid -0.19 statement -0.29',
  'subject =front':
    'attack -0.15 hold 0.16 siege -0.14 deploy -0.2 destroy 0.17 displace 0.14 aid 0.18 statement -0.2',
  'subject =general': 'capture 0.11 hold -0.11 deploy -0.12 statement 0.31',
  'subject =government':
    'attack 0.39 air-strike 0.17 shelling -0.18 capture 0.11 hold -0.19 abuse 0.19 displace 0.29 ceasefire 0.21 aid 0.31 statement 0.31',
  'subject =governor': 'shelling 0.16 casualties 0.1 abuse -0.16 displace 0.12 aid 0.11',
  'subject =group':
    'attack 0.13 bombing 0.12 hold 0.14 withdraw -0.11 advance 0.13 siege-break -0.11 deploy 0.13 abuse 0.43 destroy -0.1 displace 0.22 breach -0.13 statement -0.4',
  'subject =guard': 'deploy 0.13 abuse 0.19',
  'subject =gunman':
    'attack 0.58 air-strike -0.11 shelling 0.15 bombing -0.17 capture -0.12 hold 0.1 advance -0.1 deploy -0.21 casualties -0.11 abuse 0.15 destroy 0.17',
  'subject =half': 'displace 0.18 statement 0.12',
  'subject =he':
    'attack 0.19 shelling -0.29 capture -0.29 withdraw 0.25 repel -0.12 deploy -0.4 casualties -0.3 abuse -0.42 displace -0.19 aid -0.45',
  'subject =head': 'hold 0.17 destroy 0.19 displace 0.17 statement -0.15',
  'subject =helicopter':
    'attack 0.1 air-strike -0.22 shelling 0.16 withdraw 0.25 deploy 0.21 destroy -0.1 displace 0.14 aid 0.12',
  'subject =hill': 'attack 0.14 hold 0.22 siege -0.11 statement -0.1',
  'subject =him': 'displace -0.11 statement 0.27',
  'subject =his': 'attack -0.1 withdraw 0.14 deploy 0.17 aid 0.17 statement -0.15',
  'subject =hom': 'casualties 0.13',
  'subject =hospital': 'siege -0.12 casualties 0.29 destroy 0.43 displace -0.19 aid 0.41',
  'subject =hostilitie': 'breach 0.12',
  'subject =hundred': 'air-strike -0.1 bombing 0.12 hold 0.22 withdraw 0.44 casualties -0.2',
  'subject =inhabitant': 'attack 0.17 siege 0.19 ceasefire -0.15',
  'subject =insurgent': 'deploy -0.12 displace 0.12 statement -0.12',
  'subject =it':
    'attack 0.21 shelling 0.23 bombing 0.17 capture -0.18 hold 0.38 advance -0.16 repel -0.2 siege -0.27 siege-break -0.22 deploy -0.19 casualties -0.25 ceasefire 0.33 breach 0.33 aid 0.46 statement -0.12',
  'subject =its':
    'air-strike 0.13 bombing 0.15 hold 0.12 withdraw -0.13 deploy -0.2 abuse -0.11 statement 0.13',
  'subject =jet': 'air-strike 0.13 shelling -0.14 deploy -0.18 destroy 0.2 breach 0.12 statement -0.15',
  'subject =jihadi': 'statement -0.1',
  'subject =jihadist': 'attack -0.16 withdraw 0.26 siege 0.23 siege-break 0.1',
  'subject =journalist': 'displace -0.13',
  'subject =latter': 'deploy 0.1',
  'subject =leader': 'attack 0.16 deploy 0.15 aid -0.1',
  'subject =line': 'withdraw 0.2 deploy 0.1 casualties -0.11',
  'subject =lorrie': 'deploy 0.13',
  'subject =man':
    'attack 0.58 air-strike -0.16 shelling 0.26 hold -0.17 withdraw 0.21 repel 0.25 siege-break 0.18 casualties -0.15 abuse 0.31 destroy -0.16 displace -0.11 ceasefire -0.1 aid -0.27 statement -0.47',
  'subject =many': 'casualties -0.27 statement -0.13',
  'subject =media': 'shelling 0.14 abuse 0.2',
  'subject =medium': 'attack 0.16 breach 0.19',
  'subject =member':
    'attack 0.2 air-strike -0.14 capture -0.14 hold 0.28 siege 0.16 deploy -0.24 casualties -0.21 abuse -0.2 ceasefire -0.11',
  'subject =militant':
    'attack -0.15 shelling 0.14 hold -0.12 withdraw 0.43 advance 0.22 repel 0.23 casualties 0.12 abuse -0.14 displace 0.22 ceasefire 0.18 aid 0.12 statement -0.33',
  'subject =military': 'ceasefire 0.47 statement -0.37',
  'subject =militia': 'attack -0.12 air-strike -0.16 capture 0.12 hold 0.23 ceasefire -0.14 statement 0.1',
  'subject =militiaman': 'withdraw -0.1 casualties -0.13 abuse 0.5 displace 0.31 statement -0.14',
  'subject =mine': 'shelling 0.11 bombing -0.1',
  'subject =minister': 'hold -0.1 casualties -0.1 displace -0.11 statement 0.25',
  'subject =ministry':
    'attack 0.14 shelling 0.11 capture 0.21 hold -0.13 siege 0.36 deploy 0.1 casualties 0.14 destroy -0.2 displace 0.12 statement 0.12',
  'subject =missile': 'attack 0.12 air-strike 0.27 shelling -0.46 repel 0.1 statement -0.22',
  'subject =monitor': 'attack 0.17 deploy 0.15',
  'subject =most': 'hold 0.11 withdraw 0.11 deploy 0.15 casualties 0.14 abuse 0.1 aid 0.15',
  'subject =mother': 'air-strike 0.1 displace -0.26 statement 0.25',
  'subject =name': 'statement -0.11',
  'subject =negotiator': 'ceasefire 0.16 statement -0.14',
  'subject =nobody':
    'attack -0.19 air-strike 0.2 shelling -0.13 hold -0.1 withdraw 0.16 siege 0.29 deploy -0.21 casualties 0.2 abuse -0.15 displace 0.17 statement -0.13',
  'subject =notable': 'hold 0.28 ceasefire 0.49 statement -0.14',
  'subject =nothing': 'withdraw 0.13 destroy 0.17',
  'subject =number': 'casualties 0.18 displace 0.17 statement -0.18',
  'subject =nurse': 'casualties 0.13',
  'subject =offensive': 'displace 0.1',
  'subject =office': 'casualties 0.13 abuse 0.11 breach 0.18',
  'subject =officer':
    'attack -0.19 bombing 0.14 capture -0.12 hold 0.12 withdraw 0.25 deploy -0.1 casualties -0.13 displace -0.11 statement 0.17',
  'subject =official': 'withdraw 0.49 abuse -0.15 ceasefire -0.11 statement -0.11',
  'subject =one':
    'shelling 0.35 hold -0.18 siege -0.11 deploy 0.1 casualties 0.38 abuse 0.14 displace -0.11 ceasefire 0.45 breach 0.11 statement -0.15',
  'subject =operation': 'capture 0.22 siege-break 0.22 displace 0.11 ceasefire -0.1 aid 0.26 statement 0.12',
  'subject =opposition': 'deploy -0.15 displace 0.13',
  'subject =organization': 'bombing 0.18 casualties -0.11 statement -0.1',
  'subject =other': 'attack -0.11 shelling 0.31 advance 0.14 deploy -0.11 casualties 0.1 aid 0.15',
  'subject =our': 'capture 0.17 siege-break 0.1 deploy -0.11 casualties 0.15 displace 0.12 aid 0.15',
  'subject =outlet': 'statement 0.11',
  'subject =page': 'capture 0.1 abuse 0.14 displace 0.14 ceasefire 0.12 statement -0.1',
  'subject =part': 'capture 0.19 withdraw 0.17 deploy -0.12 aid -0.1',
  'subject =partie': 'ceasefire 0.1 statement 0.17',
  'subject =partner': 'deploy 0.26 casualties -0.1 aid 0.41',
  'subject =party': 'air-strike -0.15 destroy 0.29 statement 0.14',
  'subject =patrol': 'bombing 0.11 deploy 0.52',
  'subject =people':
    'attack -0.16 air-strike 0.47 bombing 0.11 capture -0.2 withdraw -0.22 casualties -0.13 displace 0.37 ceasefire 0.2 aid 0.2',
  'subject =person': 'casualties 0.14 abuse 0.16',
  'subject =picture': 'advance 0.17',
  'subject =plane': 'air-strike 0.13 breach 0.19 aid -0.11',
  'subject =police': 'capture -0.16 hold -0.28 withdraw -0.18 deploy 0.52 abuse 0.11 statement -0.13',
  'subject =position': 'air-strike 0.17 shelling 0.18 hold 0.18 statement 0.15',
  'subject =power': 'attack -0.12 air-strike -0.25 hold 0.12 siege 0.13 statement 0.28',
  'subject =president': 'shelling 0.12 deploy 0.18 statement 0.12',
  'subject =price': 'withdraw -0.1 statement 0.2',
  'subject =radio': 'statement 0.1',
  'subject =raid': 'air-strike 0.36',
  'subject =rebel':
    'air-strike -0.19 bombing 0.15 capture 0.15 hold 0.19 withdraw -0.33 advance -0.25 repel -0.12 siege 0.21 siege-break -0.13 casualties 0.38 destroy 0.24 displace -0.38 statement -0.24',
  'subject =refugee': 'attack -0.1 shelling 0.16 statement 0.12',
  'subject =regime':
    'shelling 0.3 capture 0.24 withdraw -0.23 siege-break 0.1 deploy -0.19 abuse -0.1 statement -0.51',
  'subject =report': 'attack 0.16 air-strike -0.11 casualties -0.1',
  'subject =reporter': 'withdraw 0.16',
  'subject =researcher': 'deploy 0.13 statement -0.11',
  'subject =resident': 'attack 0.19 capture 0.16 abuse 0.34 destroy 0.15 displace 0.35',
  'subject =resolution': 'deploy 0.3 statement 0.16',
  'subject =road':
    'advance 0.11 repel 0.1 siege 0.47 siege-break 0.17 destroy -0.11 displace 0.15 aid -0.12 statement -0.16',
  'subject =rocket': 'air-strike -0.14 shelling 0.31',
  'subject =room': 'statement 0.62',
  'subject =round': 'shelling 0.4 hold 0.35 abuse -0.1 ceasefire 0.16 statement -0.15',
  'subject =she': 'withdraw -0.11 abuse 0.3 displace 0.25 statement -0.2',
  'subject =shell': 'attack -0.12 air-strike -0.2 shelling -0.17 hold -0.12 withdraw 0.12 casualties -0.1',
  'subject =shelling': 'attack 0.12 shelling 0.27 breach 0.22',
  'subject =shop': 'abuse 0.19',
  'subject =side': 'deploy 0.22 casualties -0.14 abuse -0.17 ceasefire 0.31 breach 0.25 statement 0.49',
  'subject =siege': 'siege 0.14 siege-break 0.13',
  'subject =sniper': 'shelling 0.2 repel 0.17 casualties 0.22',
  'subject =soldier':
    'attack -0.22 air-strike -0.18 shelling -0.22 capture -0.12 hold 0.13 withdraw -0.15 advance 0.19 siege-break 0.25 deploy 0.31 casualties 0.19 abuse -0.23 displace -0.18 statement -0.1',
  'subject =some':
    'attack 0.1 hold -0.11 withdraw -0.17 casualties 0.1 abuse 0.28 destroy -0.12 displace 0.1',
  'subject =somebody': 'shelling 0.32 capture 0.19 withdraw 0.32 statement -0.25',
  'subject =son': 'deploy 0.36 casualties 0.14 displace -0.16',
  'subject =source':
    'air-strike 0.1 capture 0.25 withdraw -0.14 advance 0.11 repel 0.12 deploy -0.14 casualties 0.15 abuse -0.1 ceasefire -0.1 statement -0.26',
  'subject =spokesman':
    'air-strike -0.17 withdraw -0.16 deploy -0.14 casualties -0.13 abuse 0.14 displace -0.12 statement 0.22',
  'subject =spokeswoman': 'deploy 0.17 statement -0.18',
  'subject =staff': 'casualties -0.15 aid 0.12',
  'subject =state': 'attack 0.22 hold -0.11 deploy 0.16 displace -0.12 aid 0.2 statement 0.26',
  'subject =statement': 'abuse 0.11 destroy 0.14 statement 0.14',
  'subject =station': 'casualties -0.13 destroy 0.17',
  'subject =strike': 'air-strike -0.18 shelling -0.13 repel 0.15 casualties 0.19 destroy 0.14',
  'subject =survivor': 'air-strike 0.18 deploy 0.14 statement -0.11',
  'subject =talk': 'hold -0.1 siege-break -0.1 deploy 0.15',
  'subject =tank': 'shelling -0.11 hold 0.14 deploy 0.2 statement 0.14',
  'subject =team':
    'air-strike -0.17 capture -0.1 withdraw -0.26 advance -0.11 deploy 0.51 casualties 0.22 aid 0.13',
  'subject =television': 'capture 0.21 statement -0.26',
  'subject =terrorist':
    'attack 0.1 bombing 0.17 capture -0.13 hold 0.19 withdraw 0.12 deploy -0.1 abuse 0.19 aid 0.37 statement -0.51',
  'subject =that': 'attack -0.24 withdraw -0.21 deploy -0.11 casualties -0.23 displace -0.1',
  'subject =their': 'casualties -0.1',
  'subject =them':
    'shelling 0.37 capture -0.14 hold 0.14 deploy -0.21 casualties 0.34 abuse 0.35 destroy 0.37 displace -0.19 aid 0.27',
  'subject =they':
    'attack -0.12 capture 0.64 hold 0.2 withdraw 0.25 advance 0.51 repel -0.11 siege-break 0.32 deploy 0.24 casualties 0.58 abuse 0.14 displace -0.14 ceasefire -0.37 aid -0.31 statement -0.3',
  'subject =thi': 'siege 0.19 abuse 0.15 statement 0.35',
  'subject =thing': 'destroy 0.15 statement 0.36',
  'subject =third': 'casualties 0.26 destroy 0.1',
  'subject =those':
    'attack -0.17 shelling -0.21 hold -0.2 deploy -0.3 casualties 0.52 abuse 0.3 displace 0.28 ceasefire 0.25 aid -0.1',
  'subject =three': 'attack 0.1 shelling 0.12 deploy 0.13 abuse 0.19 aid 0.17 statement 0.18',
  'subject =town': 'capture -0.18 hold 0.31 casualties -0.13 abuse 0.11 destroy -0.11 displace 0.17',
  'subject =troop':
    'air-strike 0.15 shelling -0.22 capture 0.26 hold 0.13 withdraw 0.32 advance 0.2 casualties 0.19 statement -0.52',
  'subject =truce': 'deploy 0.15 ceasefire -0.16',
  'subject =truck':
    'shelling 0.14 withdraw 0.21 siege-break 0.14 deploy -0.11 destroy -0.1 displace -0.18 aid 0.25 statement -0.12',
  'subject =two':
    'air-strike -0.1 bombing 0.15 withdraw 0.22 casualties -0.25 abuse 0.18 displace -0.21 aid 0.13 statement 0.11',
  'subject =unit':
    'attack 0.29 bombing -0.11 capture 0.14 hold -0.16 withdraw -0.12 advance 0.13 repel -0.13 casualties -0.18 abuse -0.16 aid -0.11 statement -0.16',
  'subject =us': 'air-strike 0.17 casualties 0.17',
  'subject =vehicle': 'attack -0.11 deploy 0.13',
  'subject =video': 'hold 0.14 advance 0.15 casualties 0.1 statement 0.22',
  'subject =village': 'repel 0.16',
  'subject =villager': 'deploy 0.13',
  'subject =volunteer': 'siege-break 0.17 casualties -0.25 displace -0.1 statement 0.24',
  'subject =war': 'abuse 0.13 statement 0.26',
  'subject =warplane': 'attack -0.13 shelling -0.15 abuse -0.12',
  'subject =way': 'siege 0.18 statement -0.13',
  'subject =we':
    'attack 0.36 air-strike 0.59 shelling 0.25 capture -0.17 hold 0.38 withdraw 0.1 advance 0.31 repel 0.11 deploy -0.14 casualties -0.18 abuse -0.26 destroy 0.18 displace -0.11 breach 0.11 aid 0.22 statement 0.22',
  'subject =weapon':
    'attack -0.2 capture 0.26 withdraw 0.16 deploy 0.2 displace 0.14 ceasefire 0.14 statement 0.16',
  'subject =what':
    'attack -0.14 shelling 0.22 bombing 0.33 capture -0.11 withdraw -0.11 deploy 0.12 casualties -0.16 abuse 0.31 displace 0.2 aid 0.11 statement -0.52',
  'subject =which': 'attack -0.13 shelling 0.1 capture 0.21 casualties -0.12 statement -0.1',
  'subject =who': 'shelling -0.12 capture -0.14 abuse -0.17 displace -0.11 aid 0.11',
  'subject =whoever': 'withdraw 0.14 abuse 0.21',
  'subject =whom': 'withdraw -0.17 deploy -0.16 casualties 0.35 abuse 0.39 displace 0.27 statement -0.27',
  'subject =woman': 'attack 0.15 air-strike -0.1 shelling -0.11 deploy -0.1 abuse 0.28 statement -0.23',
  'subject =worker': 'attack 0.16 displace -0.19 statement -0.15',
  'subject =wounded': 'displace 0.14 statement -0.14',
  'subject =you': 'attack -0.21 hold 0.14 withdraw -0.12 siege 0.23 deploy -0.13 aid -0.18 statement -0.22',
  'subject a place':
    'attack -0.18 air-strike 0.29 shelling -0.34 capture 0.19 hold -0.18 destroy 0.23 displace -0.2 ceasefire 0.28 aid -0.15 statement 0.37',
  'subject aid':
    'attack -0.23 air-strike -0.24 shelling 0.11 bombing -0.1 capture -0.18 hold -0.26 advance -0.14 siege -0.14 siege-break 0.28 deploy 0.21 displace -0.27 aid 0.21 statement -0.29',
  'subject aircraft':
    'attack -0.26 air-strike 0.89 shelling -0.36 bombing -0.17 capture -0.17 hold -0.1 withdraw 0.17 advance -0.16 repel -0.27 casualties -0.19 abuse -0.37 destroy -0.18 displace -0.14 ceasefire -0.21 breach 0.14 aid -0.22 statement -0.39',
  'subject armour':
    'bombing 0.16 withdraw -0.16 advance 0.14 siege-break 0.22 deploy 0.29 destroy -0.26 displace -0.15',
  'subject arms':
    'attack -0.15 air-strike -0.15 shelling -0.18 bombing -0.23 capture 0.42 hold -0.25 repel 0.37 siege-break -0.1 casualties -0.26 abuse -0.41 destroy -0.29',
  'subject artillery':
    'air-strike -0.29 shelling 0.43 hold -0.19 repel 0.17 deploy -0.17 destroy -0.27 ceasefire 0.15 statement -0.2',
  'subject attack':
    'attack 0.18 air-strike -0.1 shelling -0.25 bombing -0.18 withdraw -0.12 advance -0.19 siege-break 0.19 deploy -0.18 casualties 0.21 abuse -0.22 ceasefire -0.17 statement 0.14',
  'subject bomb': 'attack -0.14 bombing 0.16 capture -0.17 advance -0.11 deploy -0.14 destroy -0.17 aid 0.18',
  'subject fire':
    'attack 0.27 air-strike -0.27 shelling 0.38 bombing -0.4 capture -0.25 advance -0.22 repel 0.16 siege -0.15 siege-break -0.11 casualties -0.17 abuse -0.1 destroy 0.31 displace -0.32 ceasefire -0.1 aid -0.24 statement -0.42',
  'subject flag': 'capture 0.4 withdraw 0.12 deploy 0.14',
  'subject force':
    'attack 0.26 air-strike -0.15 shelling 0.14 bombing 0.1 hold 0.14 withdraw 0.36 advance 0.26 siege-break 0.12 deploy 0.26 abuse 0.29 destroy -0.37 displace -0.37 breach 0.22 aid -0.2 statement 0.2',
  'subject ground':
    'attack -0.13 air-strike -0.27 capture 0.1 hold 0.11 withdraw -0.25 advance -0.19 repel -0.2 siege-break -0.28 casualties -0.15 abuse -0.51 statement 0.11',
  'subject home':
    'attack -0.22 capture 0.19 repel 0.13 siege -0.1 deploy 0.29 casualties -0.17 aid -0.2 statement 0.18',
  'subject is counted':
    'attack -0.17 air-strike 0.47 shelling -0.42 capture -0.8 hold 0.25 advance -0.6 siege-break -0.18 deploy 0.3 casualties 0.76 displace 0.98 aid 0.29 statement -0.47',
  'subject losses':
    'attack -0.1 air-strike 0.25 shelling -0.17 capture -0.11 deploy -0.1 abuse -0.11 aid -0.13 statement -0.17',
  'subject of armour': 'attack -0.11 capture -0.16 deploy 0.21',
  'subject of arms': 'attack -0.15 shelling 0.14 deploy 0.26 ceasefire 0.14 statement -0.15',
  'subject of force':
    'air-strike 0.31 shelling 0.1 capture 0.16 hold 0.22 withdraw 0.3 advance 0.15 siege -0.12 siege-break 0.28 deploy -0.21 casualties 0.16 displace -0.1 breach -0.22 statement -0.46',
  'subject of ground':
    'attack -0.48 air-strike 0.18 shelling -0.16 capture 0.12 hold 0.2 withdraw -0.24 siege -0.21 siege-break 0.35 deploy -0.6 casualties -0.25 destroy 0.12 displace 0.34 ceasefire 0.1 breach -0.13 statement 0.39',
  'subject of home': 'capture -0.18 hold 0.18 withdraw -0.1 advance 0.11 deploy -0.11 displace 0.13',
  'subject of losses': 'air-strike 0.33 casualties -0.29 statement 0.12',
  'subject of people':
    'attack 0.27 shelling 0.15 withdraw -0.15 siege 0.17 casualties 0.37 abuse -0.27 destroy -0.14 displace 0.21 aid -0.14 statement 0.34',
  'subject of side':
    'air-strike 0.12 shelling 0.15 capture 0.22 hold -0.14 withdraw -0.2 advance 0.1 repel 0.16 siege 0.12 casualties -0.23 abuse -0.11 displace -0.12 ceasefire 0.21 breach -0.17 aid -0.26',
  'subject of speaker':
    'attack -0.25 shelling 0.15 capture -0.12 hold 0.19 withdraw -0.1 siege -0.22 siege-break 0.13 deploy 0.41 casualties 0.11 abuse -0.13 destroy 0.26 displace -0.22 ceasefire -0.15 breach -0.22 aid 0.24 statement -0.38',
  'subject of truce': 'statement -0.17',
  'subject of works':
    'attack -0.28 air-strike 0.18 shelling 0.2 capture 0.1 withdraw 0.24 ceasefire 0.23 statement -0.28',
  'subject people':
    'attack -0.35 shelling 0.13 capture -0.47 hold -0.59 withdraw -0.18 advance -0.27 repel -0.38 siege -0.17 siege-break -0.36 deploy -0.12 abuse -0.27 destroy -0.55 displace 0.41 ceasefire -0.43 breach -0.18 aid -0.48 statement -0.23',
  'subject route':
    'hold -0.13 advance 0.22 siege 0.41 siege-break 0.36 casualties -0.14 abuse -0.12 destroy -0.18 aid -0.12 statement -0.29',
  'subject siege': 'siege 0.31 statement -0.14',
  'subject speaker':
    'shelling -0.1 bombing 0.17 hold -0.28 withdraw -0.18 repel -0.21 siege -0.1 siege-break -0.42 abuse -0.25 destroy -0.11 ceasefire -0.31 breach -0.24 aid 0.38',
  'subject talks': 'hold -0.1 siege-break -0.12 deploy 0.14 ceasefire 0.42 statement 0.2',
  'subject tells abuse': 'shelling 0.18 abuse -0.27',
  'subject tells advance': 'bombing 0.17 capture 0.14 repel 0.17 deploy -0.11 statement -0.21',
  'subject tells air-strike':
    'attack -0.16 air-strike -0.11 shelling -0.1 repel 0.1 casualties 0.1 abuse -0.1 breach 0.12 aid -0.11',
  'subject tells attack':
    'attack 0.33 air-strike -0.14 shelling -0.13 bombing -0.17 withdraw -0.3 advance -0.11 repel -0.24 siege-break 0.2 deploy -0.19 destroy -0.21 ceasefire -0.17',
  'subject tells bombing': 'attack -0.14 air-strike -0.11 shelling -0.2 casualties -0.24',
  'subject tells casualties': 'advance 0.12 casualties -0.41 destroy 0.13 statement -0.1',
  'subject tells ceasefire':
    'air-strike 0.12 hold -0.11 deploy 0.12 casualties -0.1 breach 0.12 aid -0.11 statement -0.16',
  'subject tells deploy': 'attack 0.13 repel 0.16',
  'subject tells shelling':
    'attack 0.13 air-strike -0.13 shelling -0.11 bombing -0.12 capture -0.17 hold 0.12 withdraw 0.16 deploy -0.11 casualties -0.3 abuse -0.25 displace -0.14 ceasefire -0.15 breach 0.12',
  'subject tells siege': 'siege 0.18 statement -0.11',
  'subject tells withdraw': 'capture 0.14 withdraw 0.24 deploy -0.14',
  'subject truce':
    'shelling -0.11 hold -0.2 casualties -0.15 abuse -0.14 displace -0.21 ceasefire 0.36 aid -0.17 statement -0.21',
  'subject works':
    'attack -0.53 air-strike -0.22 shelling 0.16 hold -0.54 advance -0.27 repel -0.35 siege 0.38 deploy 0.2 destroy 0.22 displace 0.12 ceasefire -0.44 breach 0.15 aid 0.16 statement -0.17',
  'tells abuse':
    'attack 0.23 air-strike 0.11 capture -0.11 hold -0.2 casualties -0.31 abuse 1.19 displace -0.19 ceasefire -0.1 statement 0.22',
  'tells advance':
    'attack -0.23 air-strike 0.18 shelling -0.13 bombing 0.17 capture 0.29 withdraw -0.1 advance 1.03 repel 0.27 siege-break -0.11 deploy -0.31 casualties -0.12 displace -0.15 aid -0.1 statement 0.22',
  'tells air-strike':
    'attack -0.6 air-strike 1.49 shelling -0.11 bombing -0.23 capture 0.17 hold -0.22 advance 0.12 repel -0.21 siege -0.13 deploy -0.47 casualties 0.1 abuse -0.36 ceasefire -0.13 breach 0.21 statement -0.11',
  'tells attack':
    'attack 0.84 shelling -0.19 capture -0.21 advance -0.47 siege-break -0.11 casualties 0.19 abuse -0.27 displace -0.13 ceasefire -0.21 breach -0.33 aid -0.33',
  'tells bombing':
    'shelling -0.24 bombing 1.01 hold -0.14 withdraw -0.18 repel 0.14 abuse -0.11 destroy 0.14 displace -0.17 statement -0.21',
  'tells breach': 'attack -0.23 abuse 0.12 breach 1.39 statement -0.13',
  'tells capture':
    'capture 0.34 hold -0.1 advance -0.15 siege-break 0.28 deploy 0.21 abuse 0.14 destroy 0.14 statement 0.17',
  'tells casualties':
    'attack -0.19 air-strike 0.23 shelling -0.1 bombing -0.12 capture 0.14 hold -0.14 withdraw 0.36 siege -0.13 siege-break 0.11 deploy -0.31 casualties 0.59 destroy 0.26 displace -0.29 ceasefire -0.2 breach -0.1 statement -0.16',
  'tells ceasefire':
    'attack -0.23 air-strike 0.15 shelling -0.19 capture -0.24 hold -0.22 withdraw -0.25 deploy -0.1 casualties -0.25 destroy -0.12 ceasefire 1.03 aid -0.14',
  'tells deploy': 'capture -0.1 withdraw 0.17 repel 0.31 deploy 0.6 casualties -0.12 statement -0.22',
  'tells destroy': 'destroy 0.82 statement 0.12',
  'tells displace': 'capture 0.31 hold -0.12 withdraw -0.21 repel 0.14 displace 0.23 statement -0.25',
  'tells hold':
    'capture 0.3 withdraw -0.24 advance -0.11 siege -0.17 deploy -0.38 casualties -0.16 breach 0.15 statement 0.13',
  'tells shelling':
    'attack -0.56 air-strike -0.46 shelling 1.36 bombing -0.33 capture -0.15 hold 0.29 withdraw 0.1 advance -0.12 siege -0.19 siege-break -0.1 deploy -0.22 casualties -0.21 abuse -0.27 destroy -0.13 statement -0.16',
  'tells siege':
    'attack -0.25 hold -0.18 withdraw -0.12 advance -0.18 siege 0.69 siege-break 0.77 casualties -0.13 displace -0.13 ceasefire -0.14 aid -0.24 statement -0.11',
  'tells withdraw':
    'attack -0.39 air-strike -0.2 shelling -0.18 withdraw 0.72 deploy 0.12 casualties 0.1 abuse -0.15 destroy -0.21 displace 0.64 ceasefire 0.36 breach -0.11 statement 0.27',
  'tense modal':
    'attack 0.31 air-strike -0.2 shelling -0.66 bombing -0.27 withdraw -0.2 advance 0.13 repel -0.41 casualties -0.87 abuse -0.36 destroy -0.28 ceasefire 0.13 breach -0.38 aid 0.36 statement 1.08',
  'tense none':
    'attack -0.15 air-strike -0.1 shelling -0.2 bombing -0.25 capture -0.46 hold -0.55 withdraw -0.36 advance -0.43 siege -0.11 siege-break -0.14 deploy -0.12 casualties -0.36 destroy -0.23 displace -0.39 ceasefire -0.17 breach -0.17 aid -0.29 statement 0.56',
  'tense participle':
    'attack -0.31 air-strike -0.3 shelling -0.65 bombing -0.22 capture -0.52 hold -0.47 withdraw -0.3 advance -0.46 repel -0.5 siege -0.31 siege-break -0.38 deploy -0.24 casualties -0.23 abuse -0.17 destroy -0.17 displace -0.24 breach -0.2 aid -0.2 statement -0.18',
  'tense past':
    'attack -0.16 bombing 0.28 capture 0.36 hold -0.3 withdraw -0.14 advance -0.21 repel 0.32 siege -0.22 deploy -0.39 abuse 0.1 destroy 0.22 displace -0.4 breach 0.2 aid -0.29 statement 0.12',
  'tense perfect':
    'attack -0.16 bombing 0.17 hold -0.2 withdraw 0.16 advance 0.22 siege-break 0.12 deploy 0.17 casualties 0.28 destroy 0.11 displace 0.14 breach 0.29 aid 0.2 statement 0.35',
  'tense present':
    'attack -0.18 air-strike -0.55 shelling -0.42 bombing -0.21 capture -0.25 hold 0.28 withdraw -0.61 advance -0.34 repel -0.18 siege-break -0.16 deploy -0.24 abuse -0.32 displace -0.27 ceasefire -0.18 breach -0.35 statement 0.18',
  'tense progressive':
    'attack 0.28 air-strike 0.25 shelling 0.17 bombing -0.2 capture -0.44 hold 0.18 withdraw 0.15 advance 0.17 siege 0.11 siege-break -0.24 casualties 0.14 destroy 0.1 ceasefire -0.1 aid 0.1 statement 0.46',
  'through =which': 'deploy -0.12 aid 0.13 statement 0.16',
  'through a place': 'attack -0.1 shelling 0.11 advance 0.1 siege 0.22 abuse -0.18 statement -0.16',
  'through force': 'abuse -0.11 statement -0.11',
  'through ground':
    'attack -0.28 air-strike -0.13 withdraw 0.13 advance 0.4 siege 0.19 deploy -0.15 casualties -0.12 abuse -0.13 displace 0.36 statement -0.14',
  'through of side': 'abuse 0.11 displace 0.15',
  'through people': 'displace 0.16 statement -0.13',
  'through route': 'deploy -0.18 casualties -0.1 abuse 0.12 displace 0.22 statement 0.11',
  'through speaker': 'abuse 0.14 displace 0.13 statement 0.16',
  'through works': 'attack -0.15 advance 0.15 casualties 0.19 abuse -0.17 aid 0.1',
  'to =border': 'attack -0.18 withdraw -0.21 advance 0.4 deploy 0.22 displace -0.13 statement -0.16',
  'to =city': 'deploy 0.1 destroy 0.16 aid 0.16',
  'to =date': 'attack 0.13 hold -0.11 casualties 0.19 ceasefire 0.12 statement 0.13',
  'to =death': 'attack 0.1',
  'to =east': 'air-strike 0.16 capture 0.13 hold 0.1 withdraw 0.12 destroy -0.12',
  'to =it': 'capture 0.32 deploy -0.11 statement 0.12',
  'to =north': 'hold -0.19 advance -0.1 breach 0.18',
  'to =people': 'deploy 0.14 casualties -0.13 displace -0.13 statement 0.25',
  'to =them': 'attack 0.14 withdraw -0.12 abuse 0.16 statement 0.2',
  'to =town': 'attack -0.1 casualties 0.15 displace -0.14',
  'to =us': 'capture 0.11 deploy 0.14 displace 0.22',
  'to =village': 'capture 0.17 withdraw -0.1 advance -0.1 abuse 0.14 aid 0.14',
  'to =which': 'advance 0.18 deploy 0.11 casualties -0.11 displace -0.13 ceasefire 0.17 statement -0.19',
  'to a place':
    'air-strike -0.18 shelling -0.13 bombing -0.13 capture -0.29 hold 0.17 withdraw 0.23 advance -0.19 repel -0.19 siege 0.13 siege-break 0.17 deploy 0.24 casualties 0.12 destroy -0.45 displace 0.47 breach 0.2 aid 0.32 statement 0.19',
  'to agree':
    'attack -0.16 shelling -0.11 withdraw -0.13 siege 0.21 deploy 0.12 casualties -0.1 displace -0.11 ceasefire 0.18 aid 0.16 statement -0.4',
  'to arm': 'attack -0.2 capture -0.11 casualties -0.13 abuse 0.12 displace -0.28 aid 0.11 statement -0.48',
  'to arrest': 'attack -0.14 withdraw -0.13 siege -0.12 deploy -0.11 abuse 0.3',
  'to arrive':
    'attack 0.17 air-strike -0.23 shelling 0.14 advance 0.18 siege-break 0.32 deploy 0.38 casualties -0.28 displace -0.13 ceasefire 0.1',
  'to attack':
    'attack 0.13 air-strike -0.34 capture -0.38 withdraw -0.19 repel 0.12 siege -0.11 deploy -0.13 casualties -0.22 abuse 0.25 destroy 0.12 aid -0.15 statement -0.27',
  'to begin':
    'air-strike 0.16 bombing -0.12 capture -0.15 siege 0.29 siege-break 0.28 deploy 0.21 casualties -0.15 abuse -0.21 displace 0.2 statement -0.17',
  'to blame':
    'attack -0.24 shelling 0.26 hold -0.15 withdraw -0.16 siege -0.14 deploy -0.31 abuse 0.25 destroy 0.17 breach 0.24 statement 0.28',
  'to blast': 'bombing 0.47 capture -0.13 siege -0.11 deploy -0.31 breach -0.11',
  'to block':
    'air-strike -0.2 shelling 0.27 bombing -0.12 siege-break -0.11 deploy -0.21 casualties -0.13 abuse 0.62 displace -0.18 statement -0.24',
  'to bomb':
    'attack -0.16 shelling 0.25 bombing 0.14 capture -0.15 hold 0.25 siege 0.12 casualties -0.1 abuse 0.19 destroy -0.14 displace 0.21 breach -0.12 aid -0.12 statement -0.27',
  'to bombard':
    'attack -0.16 shelling 0.42 hold -0.12 repel -0.11 abuse -0.18 destroy -0.35 displace -0.1 ceasefire 0.1',
  'to build':
    'attack 0.1 capture 0.3 hold -0.2 withdraw 0.14 siege-break -0.13 casualties 0.22 abuse -0.16 destroy -0.15 aid 0.18 statement -0.22',
  'to carry':
    'attack -0.11 air-strike 0.19 shelling 0.11 withdraw 0.29 advance -0.17 deploy -0.15 casualties -0.28 destroy 0.24 displace -0.16 ceasefire 0.34 breach -0.18 statement 0.11',
  'to close':
    'attack -0.26 air-strike -0.36 shelling -0.21 bombing -0.17 capture -0.23 hold -0.4 withdraw -0.15 advance -0.11 repel 0.13 siege 0.57 siege-break -0.22 deploy -0.2 casualties 0.23 abuse -0.23 destroy 0.14 displace -0.3 ceasefire -0.25 statement -0.23',
  'to count':
    'attack -0.32 air-strike 0.34 shelling 0.17 capture -0.1 hold -0.12 withdraw -0.11 casualties -0.25 abuse 0.15 destroy 0.16 displace 0.17 ceasefire -0.1 breach 0.26 aid -0.2',
  'to demand':
    'air-strike -0.18 bombing -0.17 advance -0.24 siege -0.18 deploy 0.19 casualties 0.1 abuse 0.36 ceasefire -0.4 aid -0.1 statement 0.15',
  'to deny':
    'attack 0.14 air-strike 0.1 shelling 0.34 capture 0.31 repel 0.11 siege -0.11 abuse 0.1 ceasefire 0.18',
  'to destroy':
    'attack -0.11 shelling -0.27 withdraw 0.15 siege -0.14 deploy -0.17 casualties -0.15 destroy -0.15 displace -0.16 ceasefire 0.18 aid -0.23',
  'to die':
    'shelling 0.17 capture -0.11 hold -0.12 siege-break -0.11 deploy -0.1 casualties -0.11 abuse -0.17 destroy -0.19 displace -0.28 ceasefire 0.22 breach -0.11 statement -0.15',
  'to fight': 'hold -0.13 abuse -0.15 ceasefire 0.14 statement 0.24',
  'to fire': 'shelling 0.1 casualties -0.2 destroy 0.42 aid 0.17 statement -0.14',
  'to flee':
    'attack 0.27 bombing -0.11 withdraw -0.2 siege -0.11 casualties -0.22 destroy -0.15 displace 0.22 statement -0.13',
  'to force':
    'air-strike -0.27 bombing 0.2 capture 0.2 hold 0.11 withdraw -0.1 casualties 0.3 abuse -0.12 destroy -0.13 displace 0.32 ceasefire -0.14 aid -0.15 statement -0.17',
  'to free': 'capture 0.18 siege-break 0.12 casualties 0.29 abuse 0.1 displace 0.38 aid -0.11',
  'to gas': 'attack 0.55 statement -0.14',
  'to ground':
    'attack -0.13 air-strike -0.28 shelling -0.23 bombing -0.17 capture -0.2 hold -0.12 advance 0.16 repel -0.22 siege-break 0.23 deploy 0.34 abuse -0.13 destroy -0.3 displace 0.29 breach 0.17 statement -0.39',
  'to hold':
    'attack -0.3 air-strike 0.17 shelling -0.31 bombing -0.15 capture -0.49 withdraw -0.18 repel 0.11 siege -0.19 deploy -0.38 casualties 0.23 abuse -0.21 destroy -0.12 ceasefire -0.13 aid 0.13',
  'to home': 'attack -0.1 hold -0.12 withdraw -0.14 siege 0.11 destroy 0.22 aid 0.47 statement -0.17',
  'to is counted':
    'shelling -0.1 bombing 0.12 hold 0.1 deploy -0.12 casualties 0.29 breach 0.14 aid 0.13 statement 0.1',
  'to judge': 'attack -0.15 air-strike 0.18 withdraw 0.12 siege-break 0.17',
  'to kill':
    'attack 0.13 air-strike -0.27 bombing -0.14 capture -0.2 hold -0.15 withdraw -0.22 siege -0.17 deploy -0.21 casualties -0.43 destroy -0.22 displace -0.24 aid -0.15 statement -0.16',
  'to leave':
    'air-strike -0.14 bombing -0.16 withdraw -0.35 repel -0.17 casualties -0.11 abuse 0.22 displace -0.16 ceasefire -0.21 statement 0.16',
  'to life':
    'air-strike -0.15 capture 0.12 hold -0.1 siege 0.13 casualties -0.11 abuse 0.31 aid 0.18 statement 0.27',
  'to lose':
    'attack 0.2 air-strike 0.26 capture -0.3 hold -0.11 withdraw 0.2 advance -0.15 repel 0.1 deploy -0.13 casualties 0.2 abuse -0.2 aid 0.16 statement -0.1',
  'to losses': 'shelling -0.13',
  'to move':
    'air-strike -0.14 bombing -0.14 hold 0.33 withdraw 0.36 repel -0.11 casualties 0.19 abuse -0.16 destroy -0.18 displace -0.23 ceasefire -0.28 breach -0.13 aid 0.34',
  'to of force': 'withdraw -0.19 advance 0.11 deploy 0.19 abuse -0.16 destroy 0.16 aid 0.27 statement 0.28',
  'to of ground':
    'attack -0.29 air-strike -0.1 capture -0.1 withdraw -0.16 siege-break 0.21 abuse -0.16 destroy 0.32 displace 0.13 aid 0.15',
  'to of people': 'advance 0.12 casualties -0.1 abuse -0.13 displace -0.14 ceasefire 0.12 statement 0.42',
  'to of side':
    'attack -0.29 air-strike -0.19 capture -0.23 withdraw 0.14 advance -0.13 siege -0.1 casualties -0.11 destroy -0.1 ceasefire -0.14 statement 0.21',
  'to of speaker':
    'attack -0.11 withdraw -0.22 advance 0.1 deploy 0.4 casualties -0.13 abuse -0.21 destroy 0.15 statement 0.33',
  'to of works': 'aid 0.17',
  'to open':
    'shelling 0.1 hold 0.17 repel 0.15 siege-break 0.3 deploy 0.23 casualties -0.17 abuse -0.24 destroy -0.19 displace -0.12 aid 0.16',
  'to people':
    'attack 0.12 air-strike -0.14 shelling -0.22 hold -0.11 abuse 0.13 destroy -0.14 displace 0.24 breach 0.11 aid 0.22',
  'to praise': 'air-strike 0.12 capture -0.12 abuse -0.1 displace 0.1 aid 0.16 statement 0.1',
  'to promise':
    'attack 0.17 shelling -0.12 bombing -0.12 hold 0.22 withdraw 0.28 deploy 0.24 abuse -0.17 destroy -0.13 ceasefire 0.13 aid 0.32',
  'to refuse':
    'attack 0.27 air-strike 0.15 shelling 0.49 bombing -0.11 capture 0.34 withdraw 0.14 siege -0.13 deploy -0.14 abuse 0.14 destroy 0.12 breach 0.14 statement 0.29',
  'to repel':
    'air-strike -0.17 shelling 0.18 bombing -0.18 capture 0.41 hold -0.2 withdraw -0.12 repel 0.33 siege -0.17 casualties -0.33 abuse -0.34 destroy -0.28 displace 0.11 breach -0.13 aid 0.28 statement -0.36',
  'to route': 'capture 0.13 withdraw -0.1 deploy -0.23',
  'to rule': 'capture 0.11 hold -0.11 ceasefire 0.32 aid 0.17 statement -0.22',
  'to sanction': 'attack -0.1 hold 0.11',
  'to send':
    'shelling -0.23 capture 0.13 withdraw 0.22 casualties 0.13 destroy 0.29 ceasefire 0.23 aid -0.14 statement 0.23',
  'to speak':
    'attack -0.26 air-strike -0.38 capture -0.27 withdraw -0.25 advance -0.17 siege -0.19 siege-break -0.28 deploy -0.42 casualties 0.2 abuse -0.26 displace -0.48 breach -0.48 aid -0.26 statement -0.48',
  'to speaker':
    'air-strike -0.33 capture -0.19 withdraw -0.17 repel -0.1 deploy -0.19 casualties -0.22 abuse 0.11 destroy -0.15 ceasefire -0.15 breach -0.13 aid 0.13 statement 0.26',
  'to stay': 'bombing -0.11 hold -0.1 advance -0.18 siege 0.28 deploy 0.28 casualties -0.17 breach 0.23',
  'to stop':
    'attack -0.2 shelling -0.11 capture -0.19 siege-break -0.1 casualties -0.14 abuse -0.1 displace -0.15 ceasefire 0.13 breach -0.11 aid 0.11 statement -0.13',
  'to strike':
    'attack 0.11 shelling 0.1 bombing 0.32 withdraw -0.24 repel -0.14 deploy 0.12 abuse 0.12 destroy 0.34 ceasefire -0.16 statement -0.31',
  'to supply':
    'attack -0.26 shelling 0.15 bombing -0.13 capture -0.15 withdraw 0.12 advance -0.12 repel -0.12 siege 0.13 siege-break -0.12 deploy -0.2 abuse -0.35 destroy -0.14 aid 0.34 statement -0.25',
  'to take':
    'attack -0.31 shelling -0.31 capture 0.49 withdraw -0.21 advance -0.39 siege -0.32 deploy -0.27 abuse -0.15 destroy -0.17 breach -0.19 aid -0.11 statement -0.38',
  'to talk':
    'air-strike -0.16 shelling -0.14 hold -0.11 withdraw -0.13 advance 0.1 repel 0.14 siege-break 0.13 displace -0.12 aid 0.14',
  'to tells attack': 'attack 0.22',
  'to think':
    'attack -0.1 hold 0.16 withdraw 0.12 repel -0.1 siege 0.21 deploy 0.14 abuse -0.16 breach 0.14 aid 0.1',
  'to torture':
    'air-strike 0.18 repel 0.1 deploy -0.15 casualties -0.1 abuse 0.27 destroy 0.12 displace 0.17 ceasefire 0.15',
  'to trade': 'capture -0.11 hold -0.12 siege-break 0.1 abuse 0.29 aid -0.18',
  'to truce': 'attack -0.15 shelling 0.38 aid 0.19 statement -0.14',
  'to violate':
    'air-strike -0.12 capture 0.16 hold 0.12 withdraw 0.1 advance -0.11 siege -0.16 siege-break 0.16 deploy -0.14 abuse -0.18 destroy 0.36 breach 0.27 statement -0.11',
  'to weather': 'capture -0.11 hold -0.13 advance -0.13 repel 0.11 ceasefire 0.15',
  'to works':
    'attack -0.16 air-strike 0.17 withdraw 0.11 advance -0.14 deploy -0.1 abuse -0.11 displace -0.16 ceasefire 0.11 statement -0.13',
  'to wound':
    'air-strike -0.23 shelling -0.21 bombing -0.14 withdraw -0.12 abuse 0.19 aid 0.23 statement -0.29',
  'toward a place': 'attack 0.11 displace 0.18',
  'toward ground': 'attack 0.15 shelling 0.11 advance -0.13 displace 0.16',
  'towards a place': 'attack -0.17 capture -0.1 withdraw 0.43 advance 0.11 repel 0.16',
  'towards ground': 'attack -0.22 capture -0.12 withdraw 0.41 advance 0.18 repel 0.16',
  'under =agreement': 'displace 0.12',
  'under =control': 'capture 0.11 statement -0.11',
  'under =deal': 'withdraw 0.18 deploy 0.11 displace 0.12',
  'under =fire': 'shelling 0.38 hold 0.14 destroy -0.17 aid 0.13',
  'under =which': 'ceasefire 0.4 aid 0.16',
  'under abandon': 'capture 0.17 displace 0.16 statement 0.1',
  'under able': 'attack -0.22 advance 0.14 abuse 0.11 destroy 0.16 displace -0.2 aid 0.26',
  'under accept': 'withdraw -0.25 displace 0.17 ceasefire 0.5',
  'under accuse':
    'attack -0.31 shelling -0.12 withdraw -0.1 advance 0.17 abuse 0.22 ceasefire -0.19 statement 0.27',
  'under acknowledge': 'air-strike 0.12 deploy 0.18 statement 0.45',
  'under add':
    'shelling -0.12 hold 0.11 withdraw 0.21 deploy -0.22 casualties 0.14 abuse -0.19 displace -0.15 ceasefire 0.1 statement -0.17',
  'under admit': 'capture 0.17 withdraw 0.1 casualties 0.26 abuse -0.12',
  'under advance': 'air-strike -0.17 capture 0.41 deploy 0.14 destroy 0.14 statement -0.14',
  'under affirm': 'attack -0.13 shelling 0.32 statement 0.2',
  'under agree':
    'attack 0.11 air-strike -0.21 shelling 0.15 casualties 0.22 ceasefire 0.28 breach 0.16 statement -0.22',
  'under aim': 'attack 0.16',
  'under allege': 'air-strike -0.15 casualties 0.1 abuse 0.13',
  'under allow': 'attack -0.32 capture -0.11 deploy -0.21 displace 0.23 ceasefire 0.16 aid 0.29',
  'under announce':
    'attack 0.3 air-strike -0.22 capture 0.31 withdraw 0.3 advance -0.12 deploy 0.11 casualties 0.13 abuse -0.12 ceasefire 0.36 aid -0.13',
  'under answer': 'deploy 0.13',
  'under appear': 'attack -0.14 capture 0.13 advance 0.15',
  'under arrest': 'deploy 0.13 abuse 0.29 ceasefire 0.13 breach 0.27 statement 0.1',
  'under arrive': 'attack -0.13 abuse -0.12 ceasefire -0.1 statement -0.25',
  'under ask':
    'attack -0.15 air-strike -0.11 capture -0.17 hold -0.13 withdraw -0.23 deploy -0.24 casualties -0.34 abuse -0.27 destroy -0.13 displace -0.4 aid -0.17 statement -0.2',
  'under attack': 'attack 0.1 air-strike -0.1 shelling 0.1 advance 0.22 deploy 0.12 casualties 0.19',
  'under attempt': 'air-strike 0.13 casualties -0.16 displace 0.11',
  'under be':
    'attack 0.22 air-strike 0.13 shelling 0.18 hold -0.24 withdraw -0.1 advance -0.1 siege-break 0.13 casualties 0.1 abuse -0.16 destroy 0.33 displace 0.16 ceasefire -0.19 breach 0.12 aid -0.35 statement -0.16',
  'under become': 'capture 0.16 displace -0.13',
  'under begin':
    'air-strike 0.2 bombing 0.27 capture -0.1 withdraw 0.33 ceasefire -0.13 aid -0.1 statement -0.19',
  'under believe':
    'attack -0.14 air-strike -0.22 capture 0.19 hold 0.15 withdraw -0.13 deploy 0.11 casualties 0.2 statement 0.22',
  'under blame': 'attack 0.15 air-strike -0.12 deploy -0.11 casualties 0.11 statement 0.15',
  'under blow': 'attack 0.12 repel 0.19 destroy 0.16',
  'under bomb':
    'attack -0.33 air-strike 0.16 shelling 0.11 bombing 0.34 capture 0.14 hold 0.13 withdraw 0.22 advance -0.1 siege 0.1 deploy -0.16 abuse -0.1 destroy 0.12 breach 0.14 aid -0.15 statement 0.49',
  'under break': 'hold 0.37 advance -0.12 siege 0.13 siege-break 0.37 displace -0.1 aid -0.1 statement 0.14',
  'under bring':
    'attack -0.14 air-strike 0.19 hold -0.15 withdraw 0.2 advance 0.1 siege 0.15 destroy -0.11 displace -0.14 ceasefire 0.4 statement -0.19',
  'under burn': 'destroy 0.46 statement -0.12',
  'under call':
    'capture -0.12 withdraw -0.14 deploy 0.12 casualties 0.15 displace -0.27 ceasefire -0.13 aid 0.31 statement 0.49',
  'under capture': 'air-strike 0.1 withdraw 0.4 siege 0.14 casualties 0.13 statement -0.15',
  'under carry': 'air-strike -0.14 capture -0.2 repel 0.2 casualties -0.16',
  'under change': 'air-strike 0.14 withdraw 0.16 displace 0.16',
  'under claim':
    'attack 0.11 bombing 0.13 capture -0.16 withdraw -0.25 deploy -0.14 abuse 0.11 displace -0.1 statement -0.43',
  'under clear': 'attack 0.36 air-strike -0.13 deploy -0.14',
  'under close': 'air-strike -0.1 advance -0.1 siege-break 0.14 aid 0.13',
  'under come':
    'attack 0.11 shelling 0.31 bombing -0.12 capture -0.2 hold -0.16 advance 0.1 siege 0.14 deploy 0.25 casualties -0.11 abuse -0.15 displace -0.27 ceasefire -0.12 statement 0.15',
  'under complain': 'attack -0.17 destroy 0.13 displace 0.18',
  'under concede': 'casualties 0.39 abuse -0.1',
  'under conclude': 'attack 0.31 statement -0.36',
  'under condemn': 'aid 0.15 statement 0.19',
  'under confirm':
    'air-strike -0.1 shelling 0.18 bombing -0.13 withdraw 0.34 siege-break 0.14 deploy 0.12 casualties 0.36 abuse -0.13 destroy 0.13 displace -0.14 aid -0.22 statement 0.16',
  'under consider': 'ceasefire 0.33 aid 0.16',
  'under continue': 'attack 0.22 air-strike 0.17 hold 0.1 statement -0.17',
  'under control': 'attack 0.15 hold 0.24 deploy -0.17',
  'under cost': 'statement -0.12',
  'under count': 'attack 0.27 air-strike -0.11 hold 0.15 withdraw 0.11 displace 0.25 statement -0.18',
  'under cover': 'attack 0.13 advance 0.14 statement -0.14',
  'under cross': 'capture 0.13 siege 0.42 deploy 0.1 displace -0.16 statement -0.1',
  'under cut': 'bombing 0.1 siege 0.66 deploy -0.13',
  'under dead': 'casualties 0.11 destroy 0.18',
  'under decide': 'displace 0.24 statement -0.14',
  'under declare': 'attack -0.22 capture 0.35 deploy -0.13 ceasefire 0.35',
  'under defend': 'air-strike -0.18',
  'under demand': 'withdraw -0.12 deploy 0.16 abuse 0.11 statement 0.55',
  'under deny':
    'attack 0.32 air-strike 0.24 capture -0.2 hold 0.18 withdraw 0.22 advance -0.17 siege-break 0.1 abuse 0.41 destroy -0.19 displace -0.11 ceasefire 0.37 aid -0.13',
  'under depend': 'attack 0.14 air-strike -0.15 shelling 0.16',
  'under describe':
    'attack 0.17 shelling 0.1 withdraw -0.17 advance 0.17 casualties 0.12 displace -0.14 statement 0.19',
  'under destroy':
    'attack -0.11 air-strike 0.19 shelling -0.26 hold 0.18 deploy -0.14 casualties 0.22 destroy 0.2 aid -0.21',
  'under die':
    'shelling -0.17 bombing -0.12 withdraw -0.12 casualties 0.62 abuse -0.1 displace -0.13 aid -0.14 statement 0.3',
  'under dig': 'displace 0.11',
  'under do': 'attack -0.23 air-strike 0.22 shelling 0.28 deploy -0.18 abuse -0.14 ceasefire 0.1 breach 0.17',
  'under document': 'abuse -0.1 displace -0.1',
  'under draw': 'attack -0.1 abuse 0.13',
  'under drive': 'bombing -0.12 hold 0.41 deploy 0.25 casualties -0.11 displace 0.25 statement -0.17',
  'under drop': 'hold -0.15 siege 0.16 deploy 0.26 abuse -0.12 displace -0.13 aid 0.11',
  'under due': 'attack -0.1 deploy 0.22 statement 0.12',
  'under end': 'advance 0.14 statement -0.16',
  'under enter':
    'attack 0.15 air-strike -0.19 shelling 0.14 bombing 0.2 capture -0.24 hold -0.12 withdraw 0.17 repel 0.3 deploy 0.23 ceasefire -0.16 aid 0.56 statement -0.12',
  'under establish': 'hold 0.2',
  'under estimate': 'hold 0.12 siege 0.33 displace 0.13 statement -0.11',
  'under evacuate': 'capture 0.19 hold 0.17 withdraw 0.17 displace 0.11',
  'under execute': 'abuse -0.12',
  'under expect': 'capture 0.28 withdraw 0.14 deploy -0.12 displace 0.28 ceasefire 0.2 aid -0.27',
  'under explain': 'withdraw -0.18 statement 0.16',
  'under explode': 'attack -0.11 bombing 0.15 withdraw 0.18',
  'under extend': 'attack 0.16 displace 0.17',
  'under face': 'capture -0.24 hold 0.21 withdraw 0.14',
  'under fail': 'capture 0.12 ceasefire 0.21 statement -0.31',
  'under fall':
    'attack 0.35 shelling 0.45 bombing -0.15 hold -0.11 withdraw -0.15 advance 0.11 destroy 0.23 displace -0.12',
  'under fear': 'casualties 0.11 statement 0.32',
  'under fight': 'siege-break 0.17 casualties 0.21',
  'under film': 'capture 0.1 abuse 0.13 statement -0.13',
  'under find':
    'attack -0.18 air-strike 0.32 shelling -0.11 withdraw -0.1 deploy -0.2 casualties -0.17 abuse 0.16 destroy 0.13 aid -0.11 statement -0.19',
  'under fire':
    'attack -0.17 shelling 0.71 hold 0.62 advance -0.15 siege-break 0.14 deploy -0.25 destroy -0.22 displace 0.25 ceasefire -0.1 statement -0.13',
  'under first': 'withdraw 0.41 casualties 0.27 displace -0.14 statement -0.21',
  'under flee': 'deploy -0.21 casualties -0.11 displace 0.35 statement -0.22',
  'under fly': 'air-strike -0.15 shelling 0.13 deploy 0.2 casualties 0.11',
  'under force': 'attack 0.22 bombing 0.19 repel -0.11 statement -0.26',
  'under free': 'abuse 0.25',
  'under get': 'attack 0.14 hold -0.22 withdraw -0.11 repel 0.36 deploy -0.21 aid -0.12 statement -0.18',
  'under give':
    'air-strike -0.18 bombing 0.11 hold 0.15 withdraw 0.18 casualties 0.13 destroy -0.17 ceasefire 0.62',
  'under go':
    'attack -0.35 air-strike -0.22 shelling 0.15 bombing 0.14 hold -0.22 advance -0.14 siege -0.15 siege-break 0.15 deploy -0.21 casualties -0.27 abuse -0.32 destroy 0.1 displace 0.25 ceasefire -0.15 statement 0.17',
  'under ground': 'advance 0.14 casualties 0.19 destroy 0.13 displace -0.23',
  'under halt': 'deploy 0.13 casualties 0.17 statement -0.19',
  'under hand': 'hold -0.16 withdraw 0.37 deploy -0.18 destroy 0.17 ceasefire 0.13 statement -0.16',
  'under have':
    'attack -0.18 air-strike -0.32 shelling -0.17 capture -0.17 hold -0.25 withdraw -0.29 deploy -0.22 abuse -0.16 destroy -0.14 displace -0.2 aid 0.35 statement 0.15',
  'under hear': 'air-strike 0.13 hold -0.23 destroy 0.1 statement -0.42',
  'under help': 'displace 0.1 statement 0.23',
  'under hit':
    'attack -0.2 air-strike 0.11 capture -0.11 hold 0.12 withdraw -0.15 deploy 0.31 casualties 0.3 destroy 0.17 aid -0.12 statement -0.16',
  'under hold':
    'attack 0.37 shelling -0.12 hold 0.42 withdraw -0.14 siege -0.26 casualties 0.23 abuse 0.14 destroy -0.1 displace 0.1 ceasefire 0.31 breach 0.11 aid 0.1',
  'under hope': 'deploy -0.1 ceasefire 0.14 aid 0.17 statement -0.32',
  'under include': 'displace 0.12',
  'under inform': 'attack -0.12 capture 0.1 withdraw 0.15 aid 0.14 statement -0.24',
  'under insist': 'shelling -0.15 hold -0.11 withdraw -0.11 abuse 0.22 ceasefire 0.31',
  'under intend': 'attack 0.14',
  'under keep':
    'attack -0.16 shelling 0.15 hold 0.25 deploy 0.12 abuse -0.22 displace -0.12 ceasefire 0.23 aid 0.23',
  'under kill':
    'attack -0.15 air-strike 0.41 bombing 0.35 capture 0.1 withdraw -0.22 advance -0.1 repel -0.18 siege -0.16 deploy -0.34 casualties 0.41 abuse -0.16 destroy -0.14 displace -0.2 ceasefire -0.1 breach -0.12 aid -0.26 statement -0.25',
  'under know':
    'attack -0.16 capture -0.12 hold -0.11 withdraw -0.11 deploy -0.14 casualties -0.16 abuse 0.3 displace -0.17 ceasefire -0.15 aid -0.12 statement 0.31',
  'under land': 'attack 0.12 hold 0.31 deploy -0.16',
  'under last': 'air-strike 0.18 shelling -0.13 ceasefire 0.23 statement -0.17',
  'under launch':
    'attack 0.37 hold 0.1 withdraw 0.21 advance 0.14 casualties 0.1 ceasefire -0.1 statement -0.28',
  'under lay': 'attack -0.14 abuse 0.17 displace 0.12 statement -0.11',
  'under lead': 'statement -0.11',
  'under leave':
    'attack 0.38 air-strike 0.26 capture -0.11 hold 0.21 siege 0.22 deploy 0.23 casualties -0.24 abuse -0.43 displace 0.26 ceasefire 0.38 aid -0.2 statement -0.47',
  'under let':
    'attack -0.13 air-strike -0.14 capture -0.17 hold -0.18 withdraw -0.13 deploy -0.24 displace 0.14 ceasefire 0.11 aid -0.15 statement 0.5',
  'under lie': 'attack -0.18 air-strike 0.14 advance 0.16 casualties 0.14 breach 0.1 statement 0.22',
  'under like': 'statement 0.11',
  'under likely': 'siege -0.11 casualties 0.21',
  'under live': 'hold -0.21 siege 0.46 statement -0.12',
  'under look': 'deploy -0.19 casualties 0.11 displace 0.16',
  'under lose': 'air-strike -0.1 shelling -0.1 capture 0.14 hold -0.13 repel 0.3 displace -0.12 aid -0.1',
  'under maintain': 'hold 0.17 deploy -0.13 casualties -0.19 abuse 0.11 breach 0.13 statement 0.53',
  'under make': 'air-strike 0.16 shelling -0.13 bombing -0.11 statement 0.13',
  'under massacre': 'capture -0.11 abuse 0.12 statement 0.25',
  'under matter': 'siege -0.12 casualties -0.13 statement -0.13',
  'under mean': 'air-strike -0.11 capture 0.13 withdraw -0.15 aid 0.11 statement -0.12',
  'under meet': 'shelling -0.17 capture 0.16 hold 0.1 withdraw 0.14 advance 0.19',
  'under move': 'capture 0.21 advance 0.29 siege 0.12 abuse 0.17 destroy 0.16 displace -0.18',
  'under name': 'casualties 0.27 statement 0.2',
  'under need': 'attack 0.11 bombing 0.14 displace -0.13 statement 0.26',
  'under note': 'air-strike 0.15 abuse -0.12 statement -0.26',
  'under observe': 'ceasefire 0.18 statement 0.22',
  'under of force': 'attack 0.14 casualties 0.1',
  'under of side': 'hold 0.12',
  'under of speaker': 'attack 0.14',
  'under offer': 'withdraw 0.13 abuse -0.12 statement 0.28',
  'under one': 'attack 0.14 air-strike 0.11 capture 0.15 siege 0.15 casualties -0.11 aid 0.13',
  'under open':
    'attack -0.22 shelling 0.22 withdraw -0.12 repel 0.15 deploy 0.24 casualties -0.12 abuse 0.17 displace 0.13 statement -0.1',
  'under order': 'deploy 0.38',
  'under overrun': 'capture 0.19 hold -0.27 abuse 0.2 aid 0.1 statement -0.11',
  'under pay': 'displace 0.28 ceasefire 0.15',
  'under permit': 'attack 0.11 withdraw -0.11 deploy -0.23 displace 0.27 statement -0.19',
  'under point': 'air-strike 0.18 withdraw 0.11 casualties -0.18 abuse 0.46 statement -0.15',
  'under post': 'casualties 0.15 statement 0.14',
  'under prepare': 'attack 0.2 air-strike 0.13 siege-break 0.15 statement -0.21',
  'under present': 'hold 0.16 withdraw -0.12 deploy 0.28 statement -0.1',
  'under press': 'bombing 0.12 capture -0.12 hold 0.16 statement 0.15',
  'under prevent': 'deploy 0.18',
  'under promise': 'hold -0.2 displace 0.27 aid 0.11 statement 0.39',
  'under provide': 'deploy 0.35 statement 0.14',
  'under publish': 'air-strike 0.1 deploy 0.15 statement -0.12',
  'under pull': 'attack -0.1 capture -0.21 hold 0.19 withdraw 0.22 deploy 0.15 casualties 0.14 aid 0.11',
  'under push': 'attack 0.29 capture 0.14 hold 0.12 repel -0.11',
  'under put':
    'attack -0.19 air-strike 0.14 hold -0.13 casualties 0.33 displace -0.18 aid 0.16 statement -0.13',
  'under question': 'attack 0.14 hold 0.16',
  'under raise': 'withdraw 0.21 statement 0.25',
  'under reach':
    'hold 0.17 withdraw 0.33 advance 0.25 siege -0.17 deploy -0.13 casualties -0.23 abuse -0.15 displace -0.19 statement -0.12',
  'under ready': 'attack 0.11 statement 0.1',
  'under recapture': 'air-strike 0.16 withdraw 0.12',
  'under receive': 'casualties -0.2 ceasefire -0.1 statement -0.16',
  'under record': 'abuse 0.14 breach 0.37',
  'under refuse': 'attack -0.17 withdraw -0.19 abuse -0.14 ceasefire 0.12 aid -0.11',
  'under regain': 'withdraw 0.11 advance 0.18 statement 0.11',
  'under register': 'breach 0.17 aid 0.15 statement -0.18',
  'under reject': 'hold 0.11 withdraw -0.22',
  'under release': 'abuse 0.18 statement -0.14',
  'under remain': 'attack -0.13 hold 0.24 withdraw -0.15 displace 0.11',
  'under renew': 'deploy 0.13',
  'under repeat': 'deploy -0.17 statement 0.27',
  'under reply': 'attack -0.18 shelling 0.21 abuse -0.1',
  'under report':
    'air-strike -0.13 shelling -0.25 bombing 0.22 capture 0.22 repel -0.13 deploy 0.3 abuse -0.45 ceasefire 0.17 aid -0.14 statement -0.46',
  'under respond': 'attack -0.1 shelling 0.12 withdraw 0.14 deploy -0.14 statement 0.4',
  'under resume': 'air-strike 0.15 shelling 0.18 capture 0.12 hold -0.11 repel 0.14 statement -0.1',
  'under retake': 'capture 0.28 casualties -0.14',
  'under return': 'attack 0.26 shelling 0.28 siege 0.14 abuse 0.11 statement -0.14',
  'under rise':
    'attack -0.12 air-strike 0.15 hold 0.11 withdraw 0.16 casualties 0.14 destroy 0.12 statement -0.1',
  'under roll': 'withdraw 0.16 deploy 0.18',
  'under run': 'bombing -0.17 capture 0.16 hold -0.1 withdraw 0.25 deploy -0.12 displace -0.11 aid 0.21',
  'under say':
    'air-strike -0.24 shelling -0.43 bombing 0.33 capture -0.16 withdraw 0.12 advance -0.32 deploy -0.34 abuse -0.25 destroy -0.1 ceasefire -0.29 breach -0.27 aid -0.19 statement -0.18',
  'under see':
    'bombing -0.12 capture -0.11 hold 0.27 withdraw -0.22 advance -0.16 siege-break 0.12 deploy 0.45 casualties -0.17 abuse -0.22 destroy 0.12 displace -0.2 aid -0.1',
  'under seem': 'air-strike 0.16',
  'under seize': 'bombing 0.13 capture 0.35 advance 0.14 siege 0.1 deploy -0.17',
  'under sell': 'hold 0.19 siege 0.18 abuse 0.14 statement -0.23',
  'under send':
    'attack -0.19 air-strike -0.22 shelling 0.41 bombing 0.16 capture -0.11 hold 0.2 withdraw 0.14 advance 0.1 repel 0.14 siege -0.22 deploy 0.74 casualties -0.2 abuse -0.15 destroy -0.14 ceasefire -0.1 aid -0.12 statement -0.2',
  'under separate': 'shelling 0.12 casualties 0.16 abuse 0.25',
  'under set': 'attack -0.16 deploy 0.26 casualties -0.19 destroy 0.19 displace 0.3 ceasefire -0.1',
  'under shell': 'shelling 0.29 hold 0.12 deploy 0.1 abuse 0.11 breach 0.13 statement -0.12',
  'under shoot':
    'shelling -0.11 bombing 0.1 withdraw -0.13 repel 0.15 casualties 0.21 abuse 0.2 displace 0.4',
  'under show':
    'hold 0.2 withdraw -0.13 advance 0.2 siege-break 0.16 deploy 0.16 abuse -0.17 destroy -0.2 displace 0.22 ceasefire -0.12',
  'under siege': 'air-strike -0.19 siege 0.11 statement 0.14',
  'under sign': 'withdraw 0.2 statement 0.21',
  'under speak':
    'air-strike 0.11 bombing 0.17 hold -0.11 deploy 0.11 casualties -0.12 abuse 0.44 displace 0.29 aid -0.14',
  'under speaker': 'attack 0.2 bombing 0.19 hold 0.11',
  'under spend': 'attack 0.14 casualties -0.1 statement -0.13',
  'under stand': 'capture 0.13 displace 0.14 aid 0.27',
  'under start': 'attack -0.11 shelling 0.15 bombing -0.12 aid 0.18 statement 0.12',
  'under state': 'air-strike 0.16 abuse 0.32 statement -0.26',
  'under stay': 'capture 0.17 deploy 0.14 statement -0.13',
  'under stop':
    'attack 0.14 shelling -0.23 capture -0.11 hold -0.1 withdraw -0.22 advance 0.18 repel -0.13 deploy 0.12 abuse -0.19 ceasefire 0.12 aid 0.31 statement 0.45',
  'under storm': 'attack 0.12 capture -0.13 withdraw 0.11 deploy -0.11 displace 0.3 statement -0.11',
  'under stress': 'capture 0.12',
  'under strike': 'attack -0.18 air-strike 0.43 hold -0.17 abuse -0.1 ceasefire 0.16',
  'under suggest': 'attack 0.18 destroy 0.1 displace 0.17',
  'under supply': 'shelling 0.18 abuse -0.13 aid 0.15 statement 0.25',
  'under suppose': 'displace 0.13 breach 0.16 aid 0.13',
  'under surrender': 'attack 0.17 casualties -0.19 statement 0.25',
  'under surround': 'attack 0.1 hold 0.13 ceasefire 0.11',
  'under suspend': 'capture -0.1 withdraw -0.1 siege 0.18 displace 0.16 breach 0.17 statement -0.22',
  'under sweep': 'attack -0.12 capture 0.1 withdraw 0.16 statement -0.1',
  'under take':
    'attack -0.11 air-strike 0.36 shelling -0.17 capture 0.43 hold 0.25 advance 0.19 repel 0.2 siege -0.22 deploy 0.16 casualties 0.31 abuse -0.24 destroy -0.21 displace 0.29 aid -0.35 statement -0.58',
  'under talk': 'siege-break -0.11',
  'under target': 'air-strike 0.24 hold 0.3 casualties -0.13 statement -0.13',
  'under tell':
    'attack 0.33 shelling -0.1 capture 0.13 hold -0.26 withdraw 0.12 repel -0.14 siege 0.21 siege-break 0.17 deploy -0.47 casualties 0.13 destroy -0.36 displace 0.15 ceasefire -0.15 breach 0.18 aid -0.12',
  'under tells hold': 'capture 0.11 statement -0.11',
  'under tells shelling': 'hold 0.19',
  'under there': 'attack 0.31 siege 0.16 deploy -0.13',
  'under think': 'hold 0.27 deploy 0.15 casualties -0.12 abuse 0.1 breach 0.17 aid -0.13 statement -0.18',
  'under threaten':
    'attack 0.2 air-strike 0.11 hold 0.11 withdraw -0.17 advance 0.14 abuse 0.22 ceasefire -0.13 statement 0.62',
  'under throw': 'bombing 0.1',
  'under time': 'shelling -0.13 deploy 0.12 abuse 0.14 statement 0.24',
  'under truce': 'capture -0.14 withdraw 0.29 displace 0.13 ceasefire 0.47 breach 0.11',
  'under try':
    'attack 0.46 bombing 0.2 capture -0.19 withdraw 0.22 repel 0.19 deploy -0.27 abuse 0.34 displace 0.14 aid -0.12 statement -0.24',
  'under turn': 'air-strike 0.12 shelling 0.11 bombing 0.12 siege 0.13 deploy 0.11 statement 0.12',
  'under urge': 'statement 0.42',
  'under use': 'hold -0.12 casualties 0.1 abuse 0.1 displace -0.17 ceasefire -0.1 aid -0.11 statement -0.16',
  'under vow': 'hold 0.12 casualties -0.11 statement 0.5',
  'under wait': 'attack -0.14 hold -0.1 deploy -0.13 destroy -0.11 aid 0.2',
  'under walk': 'deploy 0.13 displace 0.33 statement 0.13',
  'under want':
    'attack -0.24 hold -0.12 siege-break -0.14 deploy -0.16 displace 0.12 ceasefire -0.17 statement 0.43',
  'under warn':
    'shelling -0.15 capture -0.1 hold -0.15 withdraw -0.19 deploy -0.19 abuse 0.18 destroy 0.15 ceasefire -0.12 aid -0.1 statement 0.5',
  'under watch': 'destroy 0.18 statement -0.15',
  'under way': 'attack 0.19 advance 0.13',
  'under welcome': 'statement 0.38',
  'under what': 'casualties 0.14',
  'under withdraw':
    'attack -0.14 capture -0.12 hold -0.11 withdraw 0.66 advance 0.13 deploy -0.11 displace 0.11 ceasefire -0.19',
  'under wound': 'capture 0.18 casualties 0.11 destroy 0.17 displace 0.16 statement -0.1',
  'under write': 'attack 0.23 capture 0.1 hold 0.1 advance 0.14 deploy -0.15 statement 0.34',
  'until =date': 'air-strike 0.29 capture 0.16 aid -0.13',
  'verb abandon': 'withdraw 0.24 deploy 0.13',
  'verb abandone': 'deploy 0.14',
  'verb abandoned': 'deploy 0.14',
  'verb able': 'repel 0.17 deploy -0.11 abuse 0.15 destroy 0.14 displace -0.1 aid 0.36',
  'verb accept': 'air-strike 0.13 ceasefire 0.13 aid 0.13 statement -0.12',
  'verb accuse':
    'attack -0.17 air-strike -0.24 bombing 0.13 siege -0.1 deploy -0.13 casualties -0.11 abuse 0.21 destroy 0.12 aid 0.12 statement -0.12',
  'verb acknowledge':
    'attack 0.31 air-strike 0.27 shelling 0.2 withdraw 0.16 deploy 0.15 casualties 0.36 abuse 0.13 statement -0.19',
  'verb act': 'air-strike -0.11 abuse 0.16',
  'verb ad': 'shelling 0.14 ceasefire 0.11 aid 0.13 statement -0.12',
  'verb add': 'shelling 0.14 capture 0.16 ceasefire 0.11 aid 0.12 statement -0.13',
  'verb adde': 'shelling 0.14 ceasefire 0.11 aid 0.13 statement -0.12',
  'verb added': 'shelling 0.15 ceasefire 0.13',
  'verb adding': 'aid 0.18',
  'verb admit': 'shelling 0.14 bombing 0.15 deploy 0.13 casualties 0.12 statement -0.17',
  'verb admitt': 'shelling 0.14 bombing 0.16 casualties 0.16 statement -0.1',
  'verb admitte': 'shelling 0.14 bombing 0.16 casualties 0.16 statement -0.1',
  'verb admitted': 'shelling 0.14 bombing 0.16 casualties 0.16 statement -0.1',
  'verb advance': 'attack -0.18 withdraw -0.11 advance 0.39 statement -0.11',
  'verb agree':
    'attack -0.11 air-strike -0.11 capture 0.12 hold 0.12 withdraw 0.2 siege 0.14 deploy 0.26 casualties 0.1 ceasefire 0.27 breach -0.16 statement -0.17',
  'verb aim': 'attack -0.1 air-strike 0.22 siege-break 0.19',
  'verb aime': 'air-strike 0.14',
  'verb aimed': 'air-strike 0.14',
  'verb allege': 'casualties 0.22 abuse 0.11 statement 0.15',
  'verb allow': 'attack -0.21 deploy -0.16 displace 0.11 ceasefire 0.12 aid 0.23 statement 0.19',
  'verb allowe': 'deploy -0.1 displace 0.16 aid 0.28',
  'verb allowed': 'deploy -0.1 displace 0.16 aid 0.28',
  'verb announce':
    'attack 0.14 bombing 0.1 capture 0.21 withdraw 0.16 deploy 0.1 casualties -0.31 displace 0.12 statement 0.1',
  'verb announce on': 'deploy 0.18',
  'verb answer': 'attack 0.11 air-strike 0.23 casualties 0.23 statement -0.13',
  'verb answere': 'air-strike 0.1 casualties 0.25 abuse 0.1 statement -0.13',
  'verb answered': 'air-strike 0.11 abuse 0.1',
  'verb appeal': 'ceasefire 0.1 aid 0.12 statement 0.1',
  'verb appear': 'capture 0.1 abuse 0.1 statement 0.24',
  'verb appeare': 'attack 0.13 capture 0.11',
  'verb appeared': 'attack 0.13 capture 0.11',
  'verb arm': 'shelling 0.11',
  'verb arme': 'shelling 0.11 statement 0.15',
  'verb armed': 'shelling 0.11',
  'verb arrest': 'bombing 0.12 casualties -0.21 abuse 0.19',
  'verb arreste': 'bombing 0.12 casualties -0.21 abuse 0.18',
  'verb arrested': 'bombing 0.12 casualties -0.21 abuse 0.18',
  'verb arrive': 'hold 0.1 withdraw 0.11 repel 0.16 siege-break 0.12 deploy 0.25 destroy 0.27 displace 0.55',
  'verb ask': 'shelling -0.12 withdraw -0.17 casualties -0.15 abuse -0.11 displace -0.17 statement -0.34',
  'verb aske':
    'attack -0.18 shelling -0.1 withdraw -0.14 deploy -0.17 casualties -0.12 abuse -0.17 statement 0.25',
  'verb asked':
    'attack -0.15 air-strike -0.18 withdraw -0.13 deploy -0.15 casualties -0.11 abuse -0.14 statement 0.12',
  'verb asking': 'air-strike 0.11 statement 0.12',
  'verb attack':
    'attack 0.14 air-strike -0.15 capture -0.1 withdraw -0.11 repel 0.1 deploy -0.11 statement 0.15',
  'verb attacke': 'attack 0.32 shelling -0.14 bombing -0.19 repel 0.11',
  'verb attacked': 'attack 0.4 air-strike -0.1 shelling -0.14 bombing -0.19 repel 0.12',
  'verb attempt': 'attack 0.21 advance 0.26 repel 0.13 abuse 0.1 displace 0.21',
  'verb attempte': 'attack 0.22 advance 0.26 repel 0.13 abuse 0.1 displace 0.21',
  'verb attribute': 'hold 0.14 deploy 0.11 abuse 0.16',
  'verb back': 'hold 0.13 withdraw -0.1 statement -0.26',
  'verb backe': 'deploy 0.11 statement -0.14',
  'verb backed': 'deploy 0.11 statement -0.14',
  'verb base': 'air-strike 0.14 hold 0.11 deploy -0.17',
  'verb be':
    'air-strike 0.16 shelling -0.22 bombing 0.15 capture 0.53 hold 0.25 withdraw 0.4 advance 0.1 repel -0.17 siege -0.15 siege-break 0.15 deploy -0.11 abuse 0.13 destroy -0.18 displace 0.37 ceasefire 0.18 aid 0.16 statement 0.39',
  'verb beat': 'attack -0.14 air-strike 0.16 withdraw 0.13',
  'verb become': 'attack 0.12 air-strike 0.11 capture 0.14 siege 0.18 displace -0.1',
  'verb begin': 'air-strike 0.1 withdraw 0.19 deploy 0.18 ceasefire 0.2 statement -0.12',
  'verb begin in': 'attack -0.34 capture 0.11 siege-break -0.1 destroy 0.13',
  'verb begin on': 'attack 0.36 casualties 0.15',
  'verb behead': 'casualties -0.16',
  'verb beheade': 'casualties -0.16',
  'verb beheaded': 'casualties -0.16',
  'verb believe': 'air-strike 0.22 hold 0.29 deploy 0.16 destroy 0.15 displace -0.1 aid 0.1 statement 0.12',
  'verb belong': 'shelling 0.15 bombing 0.17 deploy -0.12',
  'verb belonge': 'bombing 0.17 hold -0.1 casualties 0.1',
  'verb blame': 'attack 0.13 air-strike 0.4 shelling 0.23 deploy -0.1 destroy 0.13 breach 0.28',
  'verb block': 'repel 0.15 siege 0.21 statement 0.28',
  'verb blocke': 'repel 0.15 siege 0.21 statement 0.28',
  'verb blocked': 'repel 0.15 siege 0.21 statement 0.28',
  'verb blow': 'destroy 0.22 statement 0.24',
  'verb blow up': 'destroy 0.23',
  'verb board': 'withdraw 0.2 displace -0.2',
  'verb boast': 'deploy 0.16 abuse 0.28 statement -0.1',
  'verb boaste': 'abuse 0.3',
  'verb boasted': 'abuse 0.3',
  'verb bomb': 'attack -0.1 shelling 0.19 bombing -0.14 deploy -0.17 destroy -0.2 ceasefire 0.1',
  'verb bombe': 'shelling 0.47 bombing -0.1 destroy -0.15 statement -0.16',
  'verb bombed': 'air-strike 0.44 shelling -0.21 hold 0.1 destroy -0.11',
  'verb bombing': 'air-strike -0.36 shelling 0.67 statement -0.17',
  'verb br': 'attack 0.27 siege 0.13 deploy -0.2',
  'verb bre': 'attack 0.27 siege 0.13 deploy -0.2',
  'verb break':
    'shelling -0.14 capture 0.25 withdraw 0.15 advance -0.18 siege -0.15 siege-break 0.18 deploy -0.11 casualties 0.11 abuse -0.15 destroy 0.14 ceasefire 0.11 breach -0.1 statement -0.18',
  'verb break out': 'attack 0.23 shelling -0.1 withdraw 0.14 destroy 0.1',
  'verb bring':
    'attack -0.12 capture 0.11 hold -0.2 withdraw -0.17 advance 0.13 repel 0.19 siege-break 0.1 deploy -0.13 abuse -0.14 destroy 0.16 displace -0.12 ceasefire 0.13 statement -0.31',
  'verb bring down': 'attack -0.14 air-strike -0.14 shelling 0.1 repel 0.25 deploy -0.13 destroy 0.24',
  'verb bring in': 'siege 0.15 deploy 0.13 casualties 0.11 aid 0.12',
  'verb bringe': 'hold 0.12 deploy 0.1',
  'verb bringing': 'hold 0.12 deploy 0.1',
  'verb broker': 'statement -0.12',
  'verb brokere': 'statement -0.12',
  'verb brokered': 'statement -0.12',
  'verb build': 'displace 0.14',
  'verb burn': 'attack 0.13 air-strike 0.24 casualties -0.25 destroy 0.14',
  'verb burne': 'attack 0.14 casualties -0.22',
  'verb burned': 'attack 0.15 shelling 0.11 casualties -0.21',
  'verb bury': 'casualties 0.28 abuse -0.1 statement 0.11',
  'verb buy': 'statement 0.18',
  'verb cal':
    'attack -0.12 air-strike 0.12 shelling 0.11 capture 0.17 withdraw 0.13 abuse 0.13 displace 0.13 ceasefire -0.12 aid 0.15 statement 0.12',
  'verb cal on': 'aid 0.12 statement 0.36',
  'verb call':
    'capture 0.12 casualties 0.14 abuse 0.22 displace 0.19 ceasefire -0.15 breach 0.16 statement -0.16',
  'verb call on': 'statement 0.58',
  'verb calle':
    'attack -0.12 air-strike 0.12 shelling 0.11 capture 0.17 withdraw 0.13 abuse 0.13 displace 0.13 ceasefire -0.12 aid 0.15 statement 0.12',
  'verb calle on': 'aid 0.12 statement 0.36',
  'verb called': 'air-strike 0.15 shelling 0.14 abuse 0.28 displace 0.17 aid 0.2',
  'verb called on': 'deploy 0.1 aid 0.13 statement 0.25',
  'verb calling': 'capture 0.17 withdraw 0.16 abuse -0.15 statement 0.17',
  'verb capture': 'attack -0.24 casualties -0.14 statement -0.1',
  'verb carry':
    'attack -0.1 air-strike 0.1 shelling 0.17 withdraw -0.13 casualties -0.24 displace -0.14 aid 0.16',
  'verb carry out': 'attack -0.16 air-strike 0.26 shelling 0.17 deploy -0.13',
  'verb catch': 'hold 0.16 casualties 0.34 destroy 0.22',
  'verb cause': 'air-strike -0.14 casualties -0.1 destroy -0.12 statement 0.14',
  'verb change': 'capture 0.33 withdraw 0.13 advance 0.17 siege 0.15 statement -0.18',
  'verb circulate': 'statement 0.11',
  'verb claim': 'bombing 0.18 capture -0.24 hold 0.15 repel 0.16 destroy 0.25 statement 0.33',
  'verb claime':
    'attack 0.11 air-strike -0.1 bombing 0.23 capture -0.12 casualties 0.21 abuse -0.1 destroy 0.2',
  'verb claimed':
    'attack 0.12 air-strike -0.1 bombing 0.23 capture -0.11 casualties 0.22 abuse -0.1 destroy 0.12',
  'verb clash': 'attack 0.26',
  'verb cleanse': 'capture 0.29 statement -0.12',
  'verb clear': 'withdraw 0.17 siege-break -0.14 deploy 0.12 statement -0.2',
  'verb cleare': 'attack -0.1 capture 0.28 withdraw 0.19',
  'verb close': 'attack -0.1 air-strike -0.15 hold 0.31 repel 0.14 siege 0.1 aid 0.17 statement 0.24',
  'verb collapse': 'destroy 0.14 ceasefire 0.19 breach 0.12 statement -0.15',
  'verb come':
    'air-strike 0.3 shelling 0.29 hold -0.21 repel -0.14 siege -0.23 casualties 0.1 displace -0.22 ceasefire -0.12',
  'verb come back': 'attack -0.14 capture 0.17 advance 0.13 deploy -0.12 displace 0.23 statement 0.11',
  'verb come down': 'attack 0.22 shelling 0.12 withdraw 0.17 destroy 0.37',
  'verb come in': 'capture 0.24 hold 0.15 deploy -0.12 destroy -0.1',
  'verb come out': 'attack 0.13 withdraw -0.16 abuse 0.27 statement 0.24',
  'verb come up': 'attack 0.21 shelling 0.12 advance -0.18',
  'verb command': 'hold -0.11 deploy 0.13 statement -0.26',
  'verb comment': 'statement 0.39',
  'verb commit': 'ceasefire 0.1',
  'verb committ': 'ceasefire 0.11 statement -0.12',
  'verb committe': 'ceasefire 0.11 statement -0.12',
  'verb committed': 'abuse -0.11 ceasefire 0.12 statement -0.13',
  'verb complete': 'withdraw 0.17 abuse 0.12',
  'verb concede': 'air-strike 0.17 statement -0.1',
  'verb concern': 'breach 0.18 statement 0.42',
  'verb concerne': 'breach 0.18 statement 0.38',
  'verb concerned': 'breach 0.18 statement 0.38',
  'verb conclude': 'statement -0.11',
  'verb condemn': 'attack -0.12 air-strike -0.19 abuse -0.14 ceasefire 0.15 statement 0.32',
  'verb condemne': 'attack -0.11 air-strike -0.19 abuse -0.11 ceasefire 0.16 statement 0.29',
  'verb condemned': 'attack -0.11 air-strike -0.17 ceasefire 0.16 statement 0.29',
  'verb conduct': 'statement -0.1',
  'verb confine': 'withdraw 0.15 statement -0.15',
  'verb confirm': 'attack -0.1 withdraw 0.18 abuse 0.19 displace 0.19',
  'verb confirme': 'air-strike 0.12 casualties -0.11 displace 0.13 statement -0.21',
  'verb confirmed': 'air-strike 0.12 casualties -0.11 displace 0.13 statement -0.14',
  'verb consider': 'attack -0.12 statement 0.1',
  'verb consult': 'statement 0.46',
  'verb consulte': 'statement 0.46',
  'verb contact': 'statement -0.14',
  'verb continue': 'attack 0.2 air-strike 0.2 shelling 0.11 breach 0.18 aid 0.13 statement -0.17',
  'verb control': 'capture -0.12 hold 0.55 siege -0.15 deploy -0.2 aid -0.11 statement -0.23',
  'verb controll': 'hold 0.26 statement -0.13',
  'verb controlle': 'hold 0.26 statement -0.13',
  'verb controlled': 'hold 0.26 statement -0.13',
  'verb cost': 'siege-break 0.13 casualties 0.21 abuse -0.12 statement -0.11',
  'verb count': 'shelling 0.13 deploy 0.23 statement -0.28',
  'verb count dead': 'shelling 0.15',
  'verb counte': 'casualties 0.23 statement -0.18',
  'verb counted': 'deploy 0.1 casualties 0.28 statement -0.11',
  'verb cover': 'advance 0.14 statement -0.14',
  'verb covere': 'attack -0.11 withdraw 0.1 advance 0.15 ceasefire 0.11',
  'verb covered': 'withdraw 0.1 advance 0.16 ceasefire 0.11',
  'verb cros': 'attack 0.21 air-strike 0.22 casualties 0.12 displace -0.17',
  'verb cross': 'attack 0.21 air-strike 0.22 casualties 0.12 displace -0.17',
  'verb crosse': 'advance 0.11 deploy -0.13 displace -0.11',
  'verb crossed': 'capture 0.1 hold -0.12 advance 0.2',
  'verb cut': 'capture -0.12 hold -0.13 destroy 0.24 aid -0.25 statement -0.23',
  'verb cut off': 'siege -0.1 destroy 0.18 aid -0.1',
  'verb damage': 'deploy 0.13 destroy -0.26',
  'verb dead': 'ceasefire 0.15',
  'verb decide': 'withdraw 0.12 deploy 0.25 displace 0.25',
  'verb declare': 'attack -0.13 air-strike 0.11 capture -0.1 ceasefire 0.31 aid 0.14 statement 0.28',
  'verb decline': 'statement 0.19',
  'verb defend': 'attack 0.4 hold -0.24 withdraw 0.17 deploy -0.1 statement 0.11',
  'verb deliver': 'aid 0.11 statement 0.1',
  'verb demand': 'statement 0.37',
  'verb demande': 'statement 0.3',
  'verb demanded': 'statement 0.3',
  'verb deny':
    'attack 0.22 air-strike 0.12 shelling 0.43 capture 0.19 withdraw 0.16 repel 0.13 abuse 0.17 destroy 0.2 displace -0.15 aid -0.12 statement -0.35',
  'verb depend': 'aid 0.16 statement -0.11',
  'verb depend on': 'aid 0.17 statement -0.1',
  'verb deploy': 'attack -0.12 hold -0.1 deploy 0.28 ceasefire 0.12',
  'verb describe': 'shelling -0.16 statement 1.12',
  'verb destroy': 'shelling -0.22',
  'verb destroye': 'shelling -0.2 destroy 0.27 statement -0.1',
  'verb destroyed': 'shelling -0.2 hold 0.11 statement -0.1',
  'verb die': 'shelling 0.2 bombing -0.14 withdraw -0.1 displace -0.18 aid -0.1 statement -0.16',
  'verb die in': 'air-strike 0.14',
  'verb dig': 'air-strike 0.16 advance 0.16 casualties 0.18',
  'verb dig in': 'deploy 0.16',
  'verb discus': 'displace 0.19 statement 0.11',
  'verb discuss': 'displace 0.19 statement 0.11',
  'verb dismis': 'statement 0.23',
  'verb dismiss': 'statement 0.26',
  'verb dismisse': 'statement 0.23',
  'verb dismissed': 'statement 0.23',
  'verb displace': 'displace 0.26',
  'verb dispute': 'attack -0.13',
  'verb do':
    'attack 0.16 air-strike 0.4 bombing 0.24 deploy -0.14 abuse 0.11 destroy -0.18 ceasefire -0.17 aid -0.11 statement -0.27',
  'verb do in': 'attack 0.1 bombing 0.18',
  'verb document': 'air-strike 0.15',
  'verb documente': 'air-strike 0.17 casualties -0.11',
  'verb documented': 'air-strike 0.17',
  'verb doe': 'deploy 0.12 statement 0.17',
  'verb doing': 'deploy 0.12 statement 0.17',
  'verb drag': 'abuse 0.21 ceasefire 0.1 statement -0.14',
  'verb dragg': 'abuse 0.22 ceasefire 0.1 statement -0.14',
  'verb dragge': 'abuse 0.22 ceasefire 0.1 statement -0.14',
  'verb dragged': 'abuse 0.25 ceasefire 0.11',
  'verb draw': 'attack -0.1 displace 0.14 statement 0.16',
  'verb drive':
    'capture 0.22 hold 0.17 withdraw -0.1 advance -0.2 siege -0.2 deploy 0.13 abuse -0.14 destroy -0.11 aid 0.25',
  'verb drive out': 'shelling 0.14 repel 0.12 siege -0.16 displace 0.22 aid 0.18',
  'verb drop': 'attack -0.15 air-strike 0.17 deploy -0.11',
  'verb dropp': 'attack -0.11 air-strike 0.21 aid -0.16',
  'verb droppe': 'attack -0.11 air-strike 0.21 aid -0.16',
  'verb dropped': 'shelling -0.17 aid -0.14',
  'verb due': 'deploy 0.35 statement -0.13',
  'verb eat': 'siege 0.18 deploy 0.17 aid 0.12 statement 0.2',
  'verb embrace': 'attack 0.11 capture 0.15 siege-break 0.37',
  'verb empty': 'bombing 0.12 siege-break 0.1 abuse 0.25 displace 0.72 ceasefire 0.24 statement -0.15',
  'verb encircle': 'abuse 0.14 statement -0.15',
  'verb end': 'attack -0.2 siege 0.1 ceasefire 0.11 statement -0.11',
  'verb ende': 'siege 0.12 casualties 0.15 statement -0.16',
  'verb ended': 'casualties 0.15 statement -0.16',
  'verb enter':
    'attack 0.22 shelling -0.11 capture -0.16 hold 0.27 withdraw -0.16 advance 0.11 siege-break -0.1 deploy 0.21 displace -0.12 breach 0.16',
  'verb entere': 'capture 0.12 hold 0.3 advance 0.15 aid -0.24 statement 0.26',
  'verb entered': 'capture 0.21 hold 0.31 advance 0.15 aid -0.23 statement 0.27',
  'verb escape': 'shelling -0.19 withdraw -0.22 deploy 0.15 abuse 0.11 displace 0.11',
  'verb establish': 'attack 0.1 statement -0.1',
  'verb establishe': 'attack 0.1 statement -0.13',
  'verb established': 'attack 0.1 statement -0.13',
  'verb estimate': 'siege 0.19 destroy 0.14',
  'verb evacuate': 'attack 0.12 casualties -0.11 abuse -0.1 displace -0.21 ceasefire 0.2 statement 0.2',
  'verb exchange': 'casualties 0.13 statement 0.13',
  'verb execute': 'statement 0.14',
  'verb expect':
    'attack 0.19 capture 0.11 withdraw 0.11 deploy 0.1 displace 0.17 ceasefire 0.1 aid -0.1 statement 0.13',
  'verb expecte': 'attack 0.18 withdraw 0.15 deploy 0.15 displace 0.19 ceasefire 0.11',
  'verb expected': 'attack 0.18 withdraw 0.15 deploy 0.15 displace 0.19 ceasefire 0.11',
  'verb expel': 'attack 0.24 displace 0.22',
  'verb explain': 'statement -0.1',
  'verb explode': 'air-strike 0.11 withdraw 0.15',
  'verb face': 'deploy 0.21 casualties 0.17 abuse 0.15 statement 0.14',
  'verb fail': 'attack 0.1 air-strike -0.12 capture 0.1 deploy -0.12 aid 0.11',
  'verb faile':
    'attack 0.11 air-strike -0.12 capture 0.1 deploy -0.12 ceasefire 0.11 aid 0.12 statement 0.14',
  'verb failed': 'attack 0.13 air-strike -0.11 capture 0.11 deploy -0.1 aid 0.13 statement 0.3',
  'verb fall': 'attack -0.14 air-strike 0.15 shelling -0.12 abuse 0.13 ceasefire 0.13 aid 0.19',
  'verb fall in': 'attack -0.13 shelling 0.2 capture 0.23 casualties 0.1',
  'verb fall on': 'attack 0.19 capture -0.17 withdraw 0.13 casualties -0.12',
  'verb fear': 'bombing 0.1 withdraw 0.14 abuse 0.15',
  'verb feed': 'siege 0.11 deploy 0.15 aid 0.17 statement -0.16',
  'verb fight': 'attack -0.3 air-strike -0.11 shelling -0.13 deploy 0.2',
  'verb fight in': 'deploy 0.39 statement -0.11',
  'verb fighte': 'advance -0.11 deploy -0.19 statement 0.11',
  'verb fighting': 'advance -0.11 deploy -0.19 statement 0.11',
  'verb fil': 'air-strike 0.14 deploy 0.22 displace 0.18',
  'verb fill': 'air-strike 0.14 deploy 0.21 displace 0.18',
  'verb fille': 'air-strike 0.14 deploy 0.22 displace 0.18',
  'verb filled': 'air-strike 0.15 bombing 0.1 displace 0.2',
  'verb film': 'withdraw 0.16 statement 0.17',
  'verb filme': 'withdraw 0.16 statement 0.17',
  'verb filmed': 'withdraw 0.16 statement 0.17',
  'verb find':
    'air-strike -0.15 bombing 0.25 capture 0.24 withdraw -0.11 deploy -0.21 casualties -0.22 abuse 0.4 destroy -0.1 displace -0.17 aid -0.1',
  'verb find in': 'bombing 0.24 abuse 0.11 statement -0.17',
  'verb finish': 'attack 0.23',
  'verb fire': 'air-strike -0.19 capture 0.12 withdraw 0.19 abuse -0.1 destroy -0.26 statement 0.15',
  'verb flee': 'attack 0.21 air-strike -0.1 withdraw -0.2 deploy -0.17 statement -0.14',
  'verb fly': 'air-strike 0.12 capture 0.12 hold 0.16 deploy 0.17 statement -0.14',
  'verb follow': 'air-strike 0.28 withdraw 0.4 deploy -0.1 statement -0.2',
  'verb followe': 'air-strike 0.32 withdraw 0.1',
  'verb followed': 'air-strike 0.33 withdraw 0.11',
  'verb force': 'air-strike 0.1 capture -0.1 withdraw 0.33 abuse 0.17 displace -0.1',
  'verb free': 'siege-break 0.13 casualties 0.14 abuse 0.1 displace 0.16',
  'verb gather': 'shelling 0.13 deploy -0.29 abuse 0.17 displace -0.15 statement 0.12',
  'verb gathere': 'shelling 0.14 deploy -0.2 displace -0.13',
  'verb gathered': 'shelling 0.15 deploy -0.17 statement 0.11',
  'verb get':
    'attack -0.14 shelling 0.12 advance 0.26 siege 0.11 siege-break 0.25 deploy -0.33 casualties -0.1 abuse -0.12 ceasefire 0.27',
  'verb give':
    'attack 0.1 shelling 0.13 deploy 0.16 casualties 0.14 abuse -0.13 displace 0.1 breach 0.11 aid -0.41',
  'verb give up': 'capture 0.16 withdraw 0.51 deploy -0.25 ceasefire -0.11 aid -0.13 statement 0.28',
  'verb go':
    'shelling 0.12 capture 0.23 hold -0.11 withdraw -0.39 advance 0.32 deploy 0.28 abuse 0.12 destroy 0.1 displace -0.4 ceasefire -0.18 aid -0.19 statement -0.15',
  'verb go back': 'withdraw -0.18 displace -0.12',
  'verb go home': 'withdraw 0.1 deploy 0.11 abuse -0.1 statement 0.15',
  'verb go in': 'deploy 0.28 displace 0.16 aid 0.13 statement -0.18',
  'verb go off': 'bombing 0.24 abuse 0.16',
  'verb go on': 'capture 0.29 withdraw -0.17 deploy 0.24 casualties 0.16 displace -0.17 statement -0.11',
  'verb goe': 'attack 0.25 deploy -0.1 displace -0.22 statement 0.24',
  'verb going': 'attack 0.25 deploy -0.1 displace -0.22 statement 0.24',
  'verb guard': 'hold -0.16 withdraw 0.14 statement 0.25',
  'verb halt': 'attack 0.13 repel 0.19',
  'verb hand': 'deploy -0.16 displace 0.17',
  'verb hand out': 'aid 0.26 statement -0.16',
  'verb hand over': 'capture 0.11 deploy -0.11 casualties -0.1 displace 0.11 ceasefire 0.14 statement 0.34',
  'verb hande': 'capture 0.1 hold -0.12 displace 0.2',
  'verb hande out': 'aid 0.13',
  'verb hande over': 'capture 0.13 displace 0.13 aid 0.11 statement 0.17',
  'verb handed': 'capture 0.11 withdraw 0.11 displace 0.2 statement -0.22',
  'verb handed over': 'capture 0.13 displace 0.13 aid 0.11 statement -0.13',
  'verb hang': 'abuse -0.24 ceasefire 0.1',
  'verb happen': 'bombing 0.11 withdraw 0.13',
  'verb happene': 'bombing 0.13 withdraw 0.15',
  'verb happened': 'bombing 0.13 statement 0.1',
  'verb harm': 'casualties 0.34 abuse -0.14',
  'verb have':
    'air-strike -0.24 bombing -0.13 capture 0.14 withdraw 0.19 deploy -0.14 abuse -0.13 breach -0.13 aid -0.24 statement -0.19',
  'verb have in': 'capture 0.14 withdraw 0.12 statement 0.14',
  'verb head': 'statement -0.16',
  'verb heade': 'displace 0.17',
  'verb hear':
    'attack 0.24 air-strike 0.37 shelling 0.14 bombing -0.38 capture 0.12 casualties 0.37 displace -0.13 statement -0.48',
  'verb help': 'displace 0.12',
  'verb helpe': 'displace 0.15 statement 0.26',
  'verb hit': 'air-strike 0.12 casualties 0.15 destroy 0.14 breach 0.11 aid -0.15',
  'verb hold':
    'hold 0.18 advance -0.12 repel -0.12 deploy -0.37 casualties -0.13 abuse 0.23 displace 0.1 aid -0.16',
  'verb hold in': 'hold -0.16 abuse -0.12 breach 0.12',
  'verb hold out': 'attack 0.14 hold 0.15 siege 0.18 statement 0.14',
  'verb hold up': 'attack 0.15 hold -0.32 withdraw 0.17 casualties -0.14',
  'verb holde': 'attack 0.11 hold -0.14 siege 0.16 casualties -0.11 abuse 0.3 ceasefire 0.11 breach 0.11',
  'verb holding': 'attack 0.11 hold -0.14 siege 0.16 casualties -0.11 abuse 0.3 ceasefire 0.11 breach 0.11',
  'verb hope': 'advance 0.15 siege 0.13 ceasefire 0.18 aid 0.25',
  'verb hurt': 'casualties 0.25',
  'verb identify': 'casualties 0.13 abuse 0.12',
  'verb include': 'casualties 0.27',
  'verb inflict': 'attack 0.19 statement -0.14',
  'verb inflicte': 'attack 0.19 statement -0.14',
  'verb insist': 'abuse 0.2 statement -0.26',
  'verb insiste': 'statement -0.16',
  'verb insisted': 'statement -0.16',
  'verb intend': 'statement 0.23',
  'verb interview': 'casualties 0.14 statement -0.12',
  'verb it': 'air-strike 0.1 withdraw 0.16 breach 0.19',
  'verb join': 'shelling 0.15',
  'verb joine': 'shelling 0.16 deploy 0.11',
  'verb joined': 'shelling 0.16 deploy 0.11',
  'verb keep':
    'hold -0.25 advance 0.13 repel 0.15 displace -0.11 ceasefire 0.15 breach 0.11 aid 0.18 statement -0.12',
  'verb kil': 'withdraw -0.11 siege -0.1 casualties -0.1 abuse -0.13 displace -0.13',
  'verb kil in': 'attack -0.1 casualties 0.17 abuse -0.15 statement 0.1',
  'verb kil on': 'attack 0.14 air-strike 0.12',
  'verb kill':
    'attack 0.14 shelling -0.26 withdraw -0.11 siege -0.1 casualties -0.17 abuse -0.2 displace -0.13',
  'verb kill in': 'shelling -0.22 casualties 0.11 abuse -0.18',
  'verb kill on': 'attack 0.14 air-strike 0.12',
  'verb kille': 'withdraw -0.11 siege -0.1 casualties -0.1 abuse -0.13 displace -0.13',
  'verb kille in': 'attack -0.1 casualties 0.17 abuse -0.15 statement 0.1',
  'verb kille on': 'attack 0.14 air-strike 0.12',
  'verb killed': 'attack -0.21 withdraw -0.1 casualties 0.23 statement -0.32',
  'verb killed in': 'attack -0.1 casualties 0.19 abuse -0.15',
  'verb killed on': 'attack 0.14 air-strike 0.12',
  'verb killing': 'attack 0.25 bombing -0.14 casualties -0.35 statement 0.29',
  'verb knock': 'air-strike 0.13 repel 0.15 destroy 0.17',
  'verb know': 'attack -0.13 hold -0.12 deploy -0.25 casualties 0.19 displace -0.12 aid -0.1 statement -0.19',
  'verb land': 'air-strike -0.14 deploy 0.13 aid 0.16',
  'verb land in': 'hold 0.1',
  'verb lande in': 'hold 0.12',
  'verb landed': 'hold 0.1',
  'verb landed in': 'hold 0.12',
  'verb last': 'capture 0.12 statement -0.13',
  'verb laste': 'attack 0.11 capture 0.13 withdraw 0.11 statement -0.1',
  'verb lasted': 'attack 0.11 capture 0.13 withdraw 0.12 statement -0.1',
  'verb launch': 'air-strike -0.21 siege 0.1 deploy -0.11 statement -0.13',
  'verb launche': 'air-strike -0.2 siege 0.1 deploy -0.11',
  'verb launched': 'air-strike -0.2 siege 0.1 deploy -0.11',
  'verb lay': 'casualties 0.13 ceasefire 0.12',
  'verb lay down': 'ceasefire 0.14 statement 0.11',
  'verb lead':
    'attack -0.11 air-strike -0.1 deploy 0.15 casualties -0.11 abuse -0.27 destroy 0.38 displace 0.22 statement -0.31',
  'verb leave':
    'attack 0.12 air-strike -0.17 shelling 0.14 bombing -0.1 hold 0.35 withdraw -0.62 siege 0.21 deploy -0.32 casualties -0.22 displace 0.29 ceasefire 0.17 breach 0.23 statement 0.18',
  'verb leave in': 'air-strike 0.17 shelling 0.15 withdraw 0.11 casualties 0.16 abuse -0.15 statement -0.23',
  'verb let': 'shelling -0.11 hold -0.14 withdraw -0.13 siege 0.15 ceasefire 0.17 breach 0.14',
  'verb let out': 'displace 0.26 ceasefire 0.17',
  'verb liberate': 'capture 0.23 deploy 0.15 statement -0.11',
  'verb lie': 'air-strike -0.11 deploy 0.16 ceasefire 0.14 aid 0.14 statement 0.24',
  'verb lift': 'air-strike 0.16 bombing 0.16',
  'verb lifte': 'air-strike 0.17 bombing 0.16 siege-break 0.1',
  'verb lifted': 'bombing 0.18',
  'verb like': 'statement -0.13',
  'verb link': 'hold 0.14 siege-break -0.11 abuse -0.12 ceasefire 0.1',
  'verb linke': 'abuse -0.11 ceasefire 0.11 statement 0.19',
  'verb linked': 'statement 0.14',
  'verb list': 'displace 0.16 statement 0.23',
  'verb live':
    'air-strike -0.1 capture 0.16 hold 0.19 siege 0.19 deploy -0.12 abuse -0.17 destroy 0.21 displace -0.13 statement 0.15',
  'verb live in': 'attack 0.13 hold 0.32 casualties -0.11 destroy 0.26 displace 0.17',
  'verb load': 'withdraw 0.15 displace 0.29',
  'verb look': 'air-strike 0.18 withdraw -0.1 statement 0.1',
  'verb looke': 'deploy -0.11 destroy 0.1 statement 0.21',
  'verb looked': 'air-strike 0.13 destroy 0.11 statement -0.19',
  'verb looking': 'statement 0.41',
  'verb lose':
    'shelling 0.13 bombing 0.12 capture -0.23 hold -0.13 withdraw 0.31 deploy -0.11 casualties 0.15 abuse -0.25 displace -0.31 ceasefire -0.1 statement -0.12',
  'verb maintain': 'deploy -0.14 statement -0.23',
  'verb make':
    'attack 0.15 capture -0.15 siege -0.17 siege-break 0.12 deploy 0.21 casualties 0.12 abuse -0.25 destroy -0.14 displace -0.22 aid -0.2',
  'verb martyr': 'bombing 0.29 casualties -0.27',
  'verb martyre': 'bombing 0.29 casualties -0.27',
  'verb martyred': 'bombing 0.29 casualties -0.23',
  'verb matter': 'attack 0.1 casualties -0.15',
  'verb mean': 'air-strike -0.14 aid 0.21 statement -0.13',
  'verb meet':
    'attack 0.17 advance 0.13 repel 0.16 siege-break 0.16 abuse -0.1 ceasefire 0.35 breach 0.11 aid 0.23',
  'verb mention': 'deploy 0.18 ceasefire 0.12 aid 0.13 statement -0.13',
  'verb mine': 'bombing 0.4 abuse 0.17 destroy 0.14',
  'verb miss': 'air-strike 0.14 hold 0.19 casualties 0.11 abuse 0.17',
  'verb missing': 'casualties 0.48 abuse 0.15',
  'verb move':
    'attack 0.13 air-strike -0.14 bombing 0.12 capture -0.18 hold -0.16 withdraw 0.22 advance -0.17 siege 0.13 deploy -0.12 abuse 0.13 ceasefire -0.1 statement 0.24',
  'verb name': 'withdraw 0.14 casualties 0.13 abuse -0.15 statement -0.1',
  'verb need': 'attack -0.11 bombing 0.12 deploy 0.17 casualties 0.17 abuse -0.1 aid 0.19',
  'verb neede': 'deploy 0.12 displace 0.11 aid 0.11 statement -0.1',
  'verb needed': 'deploy 0.12 displace 0.11 aid 0.14',
  'verb negotiate': 'ceasefire -0.19 statement 0.13',
  'verb observe': 'breach 0.24 statement -0.23',
  'verb offer': 'withdraw 0.26 deploy 0.1 abuse -0.13 statement -0.24',
  'verb offere': 'withdraw 0.27 deploy 0.11 statement -0.18',
  'verb offered': 'withdraw 0.28 deploy 0.12',
  'verb one': 'shelling 0.16 hold -0.17 siege 0.29 deploy -0.13 breach 0.17',
  'verb open':
    'attack -0.17 hold -0.11 withdraw -0.1 advance 0.13 repel 0.13 siege 0.17 deploy 0.12 ceasefire -0.1 aid 0.11',
  'verb open on': 'deploy 0.13 abuse 0.17',
  'verb opene': 'attack -0.14 repel 0.14 deploy 0.22 displace 0.2',
  'verb opene on': 'deploy 0.13 abuse 0.17',
  'verb opened': 'attack -0.24 repel 0.14 deploy 0.24 displace 0.23',
  'verb opened on': 'deploy 0.13 abuse 0.18',
  'verb operate': 'attack 0.3 hold 0.11 statement 0.13',
  'verb order': 'shelling 0.23 withdraw 0.16 deploy 0.13 abuse 0.13',
  'verb ordere': 'attack -0.1 air-strike 0.11 withdraw 0.16 deploy 0.14 abuse 0.13',
  'verb ordered': 'attack -0.1 air-strike 0.11 withdraw 0.16 deploy 0.14 abuse 0.13',
  'verb over': 'attack -0.2 siege -0.12 siege-break 0.21 abuse 0.18 displace 0.17 ceasefire 0.11 aid 0.31',
  'verb overrun': 'capture 0.32 advance 0.11 abuse -0.12',
  'verb pack': 'bombing 0.13 withdraw 0.29 statement -0.1',
  'verb packe': 'bombing 0.13 withdraw 0.29 statement -0.1',
  'verb packed': 'bombing 0.13 withdraw 0.11',
  'verb party': 'ceasefire 0.29 aid 0.19 statement -0.27',
  'verb pas': 'advance 0.16',
  'verb pass': 'advance 0.16',
  'verb passe': 'advance 0.16',
  'verb passed': 'advance 0.16',
  'verb patrol': 'hold -0.45 deploy 0.34',
  'verb pay': 'siege 0.12 deploy 0.28 abuse 0.11',
  'verb permit': 'displace 0.33 ceasefire 0.1',
  'verb photograph': 'hold 0.12 deploy 0.19 casualties 0.15',
  'verb photographe': 'hold 0.15 deploy 0.2',
  'verb place': 'siege 0.15 abuse 0.31 statement 0.28',
  'verb plan': 'attack -0.1 aid 0.41 statement -0.15',
  'verb plann': 'aid 0.1',
  'verb planne': 'aid 0.1',
  'verb plant': 'bombing 0.14 capture 0.1 withdraw 0.13',
  'verb plante': 'bombing 0.14 capture 0.1 withdraw 0.13',
  'verb planted': 'capture 0.11 withdraw 0.14',
  'verb point': 'breach 0.16',
  'verb pointe': 'breach 0.17',
  'verb posses': 'air-strike -0.12 statement 0.1',
  'verb possess': 'air-strike -0.12 statement 0.1',
  'verb post': 'capture 0.13 casualties 0.34',
  'verb poste': 'capture 0.13 casualties 0.35',
  'verb posted': 'capture 0.13 casualties 0.35',
  'verb pound': 'air-strike 0.11',
  'verb pounde': 'air-strike 0.11',
  'verb pour': 'attack 0.13 capture 0.17 deploy -0.35 abuse 0.14 destroy 0.31 statement 0.11',
  'verb poure': 'attack 0.13 capture 0.17 deploy -0.35 abuse 0.14 destroy 0.31 statement 0.11',
  'verb prepare': 'attack 0.36 air-strike 0.1 capture 0.13 hold -0.1 siege-break 0.17 statement -0.18',
  'verb pres': 'attack 0.22 advance -0.26',
  'verb present': 'shelling 0.13 hold 0.13 deploy 0.66 statement -0.24',
  'verb press': 'attack 0.22 advance -0.26',
  'verb prevent': 'deploy 0.16 aid 0.19',
  'verb promise':
    'air-strike 0.16 withdraw 0.21 deploy 0.47 casualties 0.12 abuse 0.11 ceasefire -0.19 aid 0.45 statement 0.17',
  'verb protect': 'hold 0.15 deploy 0.14 breach 0.16 statement -0.11',
  'verb provide': 'displace 0.12 aid -0.31',
  'verb publish': 'air-strike 0.23 casualties 0.15 destroy 0.21 displace 0.1 statement -0.19',
  'verb publishe': 'air-strike 0.26 casualties 0.16 destroy 0.21 displace 0.1 statement -0.28',
  'verb published': 'air-strike 0.27 casualties 0.16 destroy 0.22 displace 0.1 statement -0.28',
  'verb pul': 'deploy 0.11 destroy 0.1',
  'verb pul back': 'shelling 0.16 withdraw 0.2 statement -0.14',
  'verb pul out': 'withdraw 0.13',
  'verb pull': 'attack -0.11 hold 0.13 withdraw 0.14 abuse -0.12',
  'verb pull back': 'shelling 0.15 hold 0.17 withdraw 0.23',
  'verb pull out': 'withdraw 0.21 abuse -0.1 statement -0.14',
  'verb pulle': 'deploy 0.11 destroy 0.1',
  'verb pulle back': 'shelling 0.16 withdraw 0.2 statement -0.14',
  'verb pulle out': 'withdraw 0.13',
  'verb pulled': 'deploy 0.14 casualties 0.17 destroy 0.11',
  'verb pulled back': 'shelling 0.16 withdraw 0.19 statement -0.13',
  'verb pulled out': 'withdraw 0.16',
  'verb push':
    'attack -0.26 capture -0.11 hold 0.19 advance 0.24 repel -0.12 deploy -0.1 displace -0.11 statement -0.15',
  'verb pushe': 'attack -0.3 air-strike 0.1 hold 0.22 withdraw 0.24',
  'verb pushed': 'attack -0.14 hold 0.16 withdraw 0.14',
  'verb put':
    'shelling 0.12 capture -0.14 withdraw -0.19 deploy 0.37 casualties 0.15 abuse -0.16 destroy 0.12 displace 0.27 statement -0.1',
  'verb put in': 'bombing 0.11 deploy 0.29 abuse 0.15 ceasefire 0.12',
  'verb put off': 'attack 0.29 capture 0.18 displace 0.12 ceasefire 0.12 aid 0.12 statement -0.29',
  'verb put out': 'destroy 0.51 statement -0.11',
  'verb quote': 'statement -0.1',
  'verb raise': 'capture -0.23 casualties 0.1',
  'verb reach':
    'air-strike -0.14 bombing 0.21 repel 0.13 siege 0.25 deploy 0.12 destroy -0.1 statement -0.21',
  'verb reache':
    'bombing 0.22 hold -0.1 repel 0.15 deploy 0.19 abuse -0.19 displace -0.18 ceasefire 0.1 aid -0.3 statement -0.21',
  'verb reached':
    'attack -0.12 shelling -0.24 hold -0.1 withdraw 0.11 repel 0.15 siege 0.1 deploy 0.22 casualties -0.12 abuse -0.1 ceasefire 0.12 aid -0.28 statement -0.17',
  'verb reaching': 'attack 0.15 shelling 0.16 bombing 0.12 casualties 0.12 abuse -0.1',
  'verb read': 'attack -0.13 statement -0.14',
  'verb ready': 'attack 0.14',
  'verb recapture': 'attack -0.19 capture 0.17',
  'verb receive': 'casualties 0.2 abuse -0.13 displace -0.11 aid 0.24',
  'verb record': 'attack -0.13 shelling 0.14 abuse 0.11 destroy 0.1 statement 0.12',
  'verb recorde': 'attack -0.13 shelling 0.14 abuse 0.11 destroy 0.11',
  'verb recorded': 'attack -0.13 shelling 0.14 abuse 0.11 destroy 0.11',
  'verb recover': 'attack -0.13 capture 0.14 casualties 0.27 statement -0.1',
  'verb recovere': 'capture -0.1 casualties 0.28',
  'verb recovered': 'casualties 0.11',
  'verb refer': 'casualties 0.13 statement 0.21',
  'verb referr': 'casualties 0.13',
  'verb referre': 'casualties 0.13',
  'verb refuse': 'attack -0.14 air-strike -0.13 shelling -0.1 withdraw 0.1 displace 0.15 statement 0.33',
  'verb regard': 'statement 0.25',
  'verb register': 'abuse 0.1 breach 0.31',
  'verb registere': 'abuse 0.1 breach 0.31',
  'verb registered': 'abuse 0.1 breach 0.31',
  'verb reject': 'air-strike 0.18 capture 0.11 casualties 0.13 abuse 0.1 breach 0.14',
  'verb rejecte': 'air-strike 0.19 capture 0.13 abuse 0.12 breach 0.15',
  'verb rejected': 'air-strike 0.19 capture 0.13 abuse 0.12 breach 0.15',
  'verb release': 'casualties -0.12 abuse 0.14 displace 0.17 ceasefire 0.13 statement -0.16',
  'verb remain':
    'air-strike -0.12 shelling -0.1 hold 0.24 withdraw -0.11 siege 0.3 deploy 0.29 abuse 0.11 displace 0.11 aid -0.17 statement 0.16',
  'verb remain in': 'statement -0.12',
  'verb remaine': 'hold 0.14 siege 0.12 displace 0.24 statement 0.14',
  'verb remained': 'hold 0.14 siege 0.12 displace 0.24 statement 0.14',
  'verb remove': 'withdraw 0.11 casualties 0.14 aid 0.11',
  'verb renew': 'attack -0.12 aid 0.15 statement -0.2',
  'verb reopen': 'attack 0.15 siege-break 0.16 displace -0.1 statement 0.1',
  'verb repeated': 'statement 0.11',
  'verb repel': 'attack -0.18 advance 0.18 deploy 0.17',
  'verb reply': 'attack 0.26 air-strike -0.11 shelling 0.27 abuse 0.13 statement -0.13',
  'verb report': 'attack -0.13 deploy 0.13 casualties 0.1 abuse 0.1 statement -0.27',
  'verb reporte': 'deploy 0.18 abuse 0.14 statement -0.21',
  'verb reported': 'deploy 0.21 abuse 0.16 statement -0.19',
  'verb respond': 'shelling 0.26 statement 0.22',
  'verb responde': 'shelling 0.28',
  'verb responded': 'shelling 0.28',
  'verb resume':
    'attack 0.32 air-strike 0.11 shelling -0.13 hold 0.14 siege-break 0.16 displace 0.25 ceasefire -0.11',
  'verb retake': 'attack -0.1 shelling -0.12 capture 0.37 repel 0.19',
  'verb return': 'attack -0.12 deploy 0.26 abuse 0.16 displace -0.27',
  'verb returne': 'deploy 0.17 abuse 0.19',
  'verb returned': 'deploy 0.18 abuse 0.21 displace -0.18',
  'verb rise': 'air-strike 0.1 casualties -0.11 statement 0.26',
  'verb rolled': 'capture 0.13 withdraw 0.1 deploy -0.11',
  'verb rule': 'hold 0.22 deploy 0.12 statement 0.45',
  'verb run':
    'attack -0.13 air-strike 0.24 hold -0.15 withdraw -0.24 siege-break 0.15 deploy -0.13 casualties 0.22 ceasefire -0.1 aid 0.33',
  'verb run out': 'withdraw -0.13 deploy -0.11 displace -0.2 aid 0.47 statement 0.49',
  'verb runn': 'withdraw -0.13 casualties 0.1 aid 0.11 statement 0.11',
  'verb runne': 'withdraw -0.13 casualties 0.1 aid 0.11 statement 0.11',
  'verb running': 'withdraw -0.13 casualties 0.1 aid 0.11 statement 0.11',
  'verb say':
    'air-strike -0.45 shelling -0.21 bombing -0.11 capture -0.19 withdraw -0.43 siege 0.13 siege-break -0.14 deploy -0.13 casualties -0.15 abuse -0.19 displace -0.21 ceasefire -0.23 breach -0.23 aid -0.18 statement -0.43',
  'verb say in': 'attack 0.25 air-strike 0.27 shelling 0.12 deploy 0.1 statement -0.21',
  'verb say on': 'attack -0.13 deploy -0.12',
  'verb saye': 'attack 0.13 bombing 0.17 deploy 0.14 casualties 0.1 ceasefire 0.15 statement -0.17',
  'verb saying': 'attack 0.13 bombing 0.17 deploy 0.14 casualties 0.1 ceasefire 0.15 statement -0.17',
  'verb seal': 'siege 0.17',
  'verb seale': 'siege 0.17',
  'verb search': 'attack 0.24 casualties 0.32 abuse 0.23 statement -0.13',
  'verb searche': 'attack 0.24 casualties 0.32 abuse 0.23 statement -0.13',
  'verb secure': 'attack 0.14 siege-break 0.11 displace 0.23',
  'verb see':
    'air-strike 0.49 shelling -0.13 capture -0.16 withdraw 0.13 destroy 0.21 displace -0.17 ceasefire -0.11 statement -0.3',
  'verb seek': 'withdraw 0.29 abuse 0.14 ceasefire 0.23',
  'verb seem': 'air-strike 0.15 shelling 0.18 statement -0.19',
  'verb seize': 'attack 0.21 bombing 0.14 capture 0.26 hold -0.1 advance -0.12 deploy -0.15 abuse 0.1',
  'verb sell': 'deploy -0.2 abuse 0.25 aid -0.1 statement -0.22',
  'verb send':
    'air-strike 0.1 shelling -0.11 capture -0.13 hold -0.19 deploy -0.11 abuse 0.15 aid 0.12 statement 0.24',
  'verb sende': 'displace 0.22',
  'verb sending': 'displace 0.22',
  'verb separate': 'hold 0.1 abuse 0.11',
  'verb set': 'withdraw -0.14 siege -0.1 deploy 0.24 casualties -0.12 abuse -0.14 aid 0.36 statement -0.16',
  'verb set out': 'bombing 0.1 deploy 0.35',
  'verb set up': 'deploy -0.11 aid 0.27 statement -0.18',
  'verb settle': 'abuse 0.15 ceasefire 0.28',
  'verb share': 'shelling 0.19',
  'verb shel': 'air-strike -0.14 shelling 0.19 ceasefire 0.1 statement -0.1',
  'verb shell': 'attack -0.1 air-strike -0.15 shelling 0.46 ceasefire 0.1',
  'verb shelle': 'air-strike -0.14 shelling 0.19 ceasefire 0.1 statement -0.1',
  'verb shelled': 'air-strike -0.13 shelling 0.36',
  'verb shelter': 'shelling 0.13',
  'verb shoot':
    'air-strike -0.16 shelling 0.36 capture -0.1 deploy -0.1 casualties -0.19 abuse -0.14 statement -0.13',
  'verb shoot dead': 'attack -0.12 bombing 0.11 casualties -0.33 abuse 0.46',
  'verb shoot down': 'attack 0.28 shelling -0.26 repel 0.17 abuse -0.23',
  'verb shoot in': 'shelling 0.1',
  'verb shoote': 'ceasefire 0.15',
  'verb shooting': 'ceasefire 0.15',
  'verb shout': 'statement 0.23',
  'verb show':
    'air-strike -0.11 bombing 0.15 capture -0.13 advance 0.14 deploy -0.21 casualties 0.15 abuse -0.28 destroy 0.15 statement -0.17',
  'verb showe':
    'attack 0.12 shelling -0.1 bombing 0.12 withdraw 0.13 advance 0.15 casualties 0.16 abuse -0.1 displace 0.11',
  'verb showed':
    'attack 0.12 shelling -0.1 bombing 0.12 withdraw 0.13 advance 0.15 casualties 0.17 displace 0.11 statement -0.22',
  'verb shut': 'siege -0.39 aid 0.29',
  'verb sign': 'deploy -0.1',
  'verb sit': 'hold 0.19 abuse 0.12 destroy 0.17',
  'verb sleep': 'abuse 0.11 displace 0.24',
  'verb sleep in': 'abuse 0.13 displace 0.29 statement 0.17',
  'verb slip': 'shelling 0.14 deploy 0.12 statement -0.14',
  'verb spare': 'statement -0.18',
  'verb speak':
    'attack -0.15 capture -0.11 hold -0.12 withdraw -0.13 casualties 0.12 abuse 0.22 ceasefire -0.12 statement 0.26',
  'verb spend': 'capture 0.24 hold 0.12 displace 0.11 aid -0.15 statement -0.18',
  'verb stand': 'attack -0.16 air-strike 0.12 hold -0.18 casualties -0.11 aid 0.21',
  'verb stand in': 'attack -0.11 deploy 0.23 aid 0.11 statement 0.15',
  'verb stande': 'hold 0.1 deploy -0.14 abuse 0.12 destroy 0.26 aid 0.13 statement -0.18',
  'verb standing': 'hold 0.1 deploy -0.14 abuse 0.12 destroy 0.26 aid 0.13 statement -0.18',
  'verb start':
    'attack -0.29 air-strike 0.15 shelling 0.18 bombing -0.11 withdraw 0.1 siege 0.1 deploy -0.11 statement 0.19',
  'verb starte':
    'attack -0.17 air-strike 0.19 shelling 0.22 bombing -0.1 withdraw 0.17 siege 0.11 destroy 0.1',
  'verb started':
    'attack -0.17 air-strike 0.2 shelling 0.23 bombing -0.1 withdraw 0.17 siege 0.11 destroy 0.1',
  'verb starve': 'siege 0.26 casualties 0.19 abuse -0.12',
  'verb state': 'casualties 0.27 statement 0.22',
  'verb station': 'hold 0.44 withdraw 0.11',
  'verb statione': 'hold 0.44 withdraw 0.11',
  'verb stationed': 'hold 0.44 withdraw 0.11',
  'verb stay': 'air-strike -0.22 withdraw 0.12 siege -0.12 breach 0.11',
  'verb staye': 'hold 0.29 withdraw 0.1 deploy -0.17 breach 0.13 statement -0.11',
  'verb stayed': 'deploy -0.12 breach 0.14',
  'verb step': 'bombing 0.28 withdraw 0.14',
  'verb stop':
    'attack -0.37 air-strike 0.12 withdraw -0.12 repel -0.14 deploy 0.16 destroy -0.12 statement -0.1',
  'verb stopp':
    'air-strike 0.11 shelling 0.11 casualties 0.1 abuse 0.22 displace 0.13 ceasefire -0.19 aid 0.18 statement -0.16',
  'verb stoppe':
    'air-strike 0.11 shelling 0.11 casualties 0.1 abuse 0.22 displace 0.13 ceasefire -0.19 aid 0.18 statement -0.16',
  'verb stopped':
    'air-strike 0.12 shelling 0.12 casualties 0.11 abuse 0.23 displace 0.14 ceasefire -0.14 aid 0.19 statement -0.13',
  'verb storm': 'capture -0.11 advance -0.13 repel 0.11 ceasefire 0.16',
  'verb storme': 'attack -0.34 capture 0.1 advance -0.11 ceasefire 0.17',
  'verb stormed': 'attack -0.37 abuse 0.12 ceasefire 0.18',
  'verb stres': 'statement -0.1',
  'verb stress': 'statement -0.11',
  'verb strike': 'shelling 0.12 bombing 0.13 abuse 0.13 destroy 0.1 statement -0.13',
  'verb suggest': 'aid 0.15',
  'verb suggeste': 'aid 0.15',
  'verb suggested': 'aid 0.15',
  'verb supply': 'withdraw 0.15 siege 0.12 deploy 0.1 statement -0.25',
  'verb support': 'air-strike 0.2 aid 0.19 statement -0.29',
  'verb supporte': 'attack 0.1 air-strike 0.13 deploy 0.16 aid 0.28 statement -0.21',
  'verb supported': 'attack 0.12 air-strike 0.15 aid 0.28 statement -0.13',
  'verb suppose': 'withdraw 0.16 displace 0.17 breach 0.14 aid 0.11',
  'verb surrender': 'statement 0.32',
  'verb surround': 'attack 0.17 siege 0.27 deploy 0.15 casualties 0.13',
  'verb surrounde': 'attack 0.17 siege 0.27 deploy 0.15 casualties 0.13',
  'verb surrounded': 'attack 0.17 siege 0.23 deploy 0.15',
  'verb survive': 'abuse 0.13',
  'verb suspend': 'attack 0.1 destroy 0.12 ceasefire -0.11 aid 0.26 statement 0.29',
  'verb suspende': 'attack 0.13 destroy 0.12 ceasefire -0.1 aid 0.28 statement 0.17',
  'verb suspended': 'attack 0.14 destroy 0.13 aid 0.3 statement 0.12',
  'verb take':
    'air-strike 0.21 shelling 0.14 hold 0.23 siege -0.12 deploy 0.18 abuse -0.17 destroy 0.21 statement 0.26',
  'verb take back': 'capture -0.27 advance 0.19 displace 0.18 statement 0.32',
  'verb take in': 'attack 0.11 casualties 0.14 abuse -0.11 destroy -0.11 displace 0.13',
  'verb take off':
    'air-strike 0.39 shelling 0.17 capture -0.11 withdraw 0.14 casualties 0.14 destroy 0.12 displace -0.21 statement -0.17',
  'verb take out': 'bombing 0.19 withdraw 0.4 displace 0.21 ceasefire 0.12',
  'verb talk': 'attack -0.12 capture 0.14 casualties 0.14 ceasefire -0.13',
  'verb talke': 'statement -0.26',
  'verb talking': 'statement -0.11',
  'verb target': 'air-strike 0.22 shelling 0.11',
  'verb targete': 'shelling 0.16 bombing 0.1 statement -0.14',
  'verb targeted': 'shelling 0.15 bombing 0.11',
  'verb tel': 'capture 0.1 statement 0.23',
  'verb tell':
    'air-strike -0.14 shelling -0.18 withdraw -0.16 deploy -0.34 casualties -0.35 abuse -0.26 destroy -0.11 displace -0.14 statement -0.25',
  'verb tell in': 'displace 0.26',
  'verb tell on': 'statement -0.18',
  'verb telle': 'capture 0.1 statement 0.23',
  'verb telling': 'capture 0.1 statement 0.23',
  'verb thank': 'statement -0.21',
  'verb them': 'deploy 0.14 displace 0.14 statement -0.15',
  'verb there': 'hold 0.49 deploy 0.28 casualties -0.15 displace 0.12',
  'verb think': 'air-strike -0.1 hold 0.28 siege 0.11 deploy 0.33 abuse -0.1 statement -0.35',
  'verb threaten': 'attack 0.39 shelling 0.12 withdraw -0.11 advance 0.14 siege 0.18',
  'verb threatene': 'attack 0.13 withdraw -0.1 advance 0.14 statement 0.24',
  'verb threatened': 'attack 0.12 advance 0.14 statement 0.18',
  'verb throw': 'shelling -0.16 capture 0.26 repel 0.26 siege 0.18 destroy 0.15 displace 0.12 statement 0.12',
  'verb time': 'shelling -0.11 capture 0.3 deploy 0.11 statement 0.14',
  'verb trap': 'displace -0.12 statement 0.11',
  'verb trapp': 'displace -0.12 statement 0.11',
  'verb trappe': 'displace -0.12 statement 0.11',
  'verb trapped': 'displace -0.12 statement 0.12',
  'verb treat': 'casualties -0.23 abuse 0.2 statement 0.16',
  'verb treate': 'casualties -0.15 abuse 0.25 statement 0.13',
  'verb treated': 'casualties -0.15 abuse 0.25',
  'verb try':
    'attack 0.46 bombing 0.22 capture 0.16 hold -0.11 withdraw 0.11 repel 0.13 siege-break 0.12 displace 0.58 breach 0.11 statement -0.19',
  'verb trye':
    'attack 0.19 air-strike 0.12 shelling 0.13 withdraw -0.15 advance 0.1 deploy -0.14 ceasefire 0.15',
  'verb trying':
    'attack 0.19 air-strike 0.12 shelling 0.13 withdraw -0.15 advance 0.1 deploy -0.14 ceasefire 0.15',
  'verb turn': 'attack -0.1 repel -0.12 deploy 0.12 casualties 0.13 destroy -0.19',
  'verb turn back': 'displace 0.2',
  'verb turne': 'attack -0.17 casualties 0.16 destroy -0.17 aid 0.1',
  'verb turned': 'attack -0.14 deploy -0.15 casualties 0.17 destroy -0.17 aid 0.12',
  'verb use':
    'air-strike 0.38 shelling 0.31 bombing -0.13 hold 0.26 siege-break 0.13 casualties -0.14 abuse -0.18 destroy -0.14 displace 0.16 ceasefire -0.14 statement -0.42',
  'verb verify': 'casualties -0.15 destroy 0.13',
  'verb veto': 'statement 0.11',
  'verb violate': 'ceasefire -0.16 breach 0.3',
  'verb visit': 'statement 0.17',
  'verb vote': 'air-strike 0.12 aid 0.14 statement 0.1',
  'verb vow': 'capture 0.2 statement 0.3',
  'verb vowe': 'capture 0.2 statement 0.3',
  'verb vowed': 'capture 0.2 statement 0.3',
  'verb wait': 'attack -0.16 deploy 0.12 casualties 0.17',
  'verb wait in': 'casualties 0.17 displace 0.14 statement 0.13',
  'verb waite': 'attack -0.13 shelling 0.1 deploy 0.15 casualties 0.18',
  'verb waited': 'deploy 0.24',
  'verb waiting': 'shelling 0.13 casualties 0.23',
  'verb walk': 'attack -0.1 siege-break 0.13 casualties 0.22 abuse 0.1 displace 0.22 ceasefire 0.13',
  'verb walke': 'siege-break 0.14 casualties 0.24 ceasefire 0.16',
  'verb walked': 'siege-break 0.15 ceasefire 0.16 statement 0.1',
  'verb want': 'capture 0.13 displace 0.23 ceasefire -0.2 aid -0.18 statement -0.2',
  'verb wante': 'displace -0.1',
  'verb wanted': 'displace -0.1',
  'verb warn': 'attack -0.1 air-strike -0.12 deploy -0.14 aid -0.1 statement -0.18',
  'verb warne': 'air-strike -0.11 deploy -0.12',
  'verb warned': 'attack -0.13 air-strike -0.11 withdraw -0.1 deploy -0.11 statement 0.14',
  'verb watch': 'attack -0.14 statement 0.18',
  'verb watche': 'attack -0.11 displace 0.13',
  'verb watched': 'statement -0.17',
  'verb way': 'attack 0.16 deploy 0.5 aid 0.16',
  'verb what': 'air-strike 0.11 bombing 0.13 ceasefire -0.1 aid 0.16 statement 0.28',
  'verb win': 'capture -0.1 casualties 0.12 abuse 0.13',
  'verb wish': 'capture 0.13 breach 0.19 aid 0.18 statement 0.24',
  'verb withdraw': 'attack -0.16 withdraw 0.37 abuse -0.11 statement -0.15',
  'verb work': 'air-strike 0.13 siege 0.16 deploy -0.1 destroy -0.12 aid 0.12 statement -0.13',
  'verb worke': 'air-strike 0.15 statement -0.12',
  'verb worked': 'air-strike 0.16',
  'verb wound': 'shelling -0.11 casualties -0.22',
  'verb wounde': 'shelling -0.11 casualties -0.22',
  'verb wounded': 'casualties -0.12',
  'verb wounding': 'casualties -0.1',
  'verb write': 'withdraw 0.14 statement -0.4',
  'weapon aircraft':
    'air-strike 0.54 shelling -0.52 hold -0.38 withdraw -0.21 deploy -0.42 casualties -0.13 destroy -0.19 displace -0.34 breach 0.28 aid -0.25',
  'weapon anti-tank': 'attack 0.28 air-strike -0.15 shelling -0.37 repel 0.15 deploy 0.33 destroy 0.37',
  'weapon armour':
    'attack 0.38 air-strike -0.12 shelling -0.19 bombing -0.17 capture -0.1 withdraw 0.14 advance 0.23 siege -0.12 deploy 0.2 casualties -0.15 destroy 0.25 ceasefire -0.12 aid -0.14 statement 0.22',
  'weapon artillery':
    'air-strike -0.37 shelling 0.88 bombing -0.11 capture -0.11 withdraw 0.28 advance 0.23 repel -0.14 deploy -0.17 casualties -0.1 abuse -0.28 destroy -0.2 displace -0.15 ceasefire -0.2 breach 0.24 aid -0.12',
  'weapon barrel-bomb': 'air-strike 0.27 bombing -0.1 breach 0.14',
  'weapon chemical':
    'attack 0.72 air-strike 0.31 shelling 0.12 hold -0.13 advance -0.11 casualties -0.25 abuse -0.1 destroy 0.1 ceasefire -0.12 statement -0.12',
  'weapon cluster': 'attack -0.12 shelling 0.14 deploy -0.11 casualties 0.16',
  'weapon drone': 'attack 0.15 shelling 0.19 deploy 0.16 statement -0.17',
  'weapon helicopter': 'attack 0.37 shelling -0.13 hold 0.19 withdraw 0.18 siege 0.14 aid 0.33',
  'weapon incendiary': 'air-strike 0.42 deploy 0.11 statement 0.39',
  'weapon mine-ied':
    'attack 0.33 air-strike -0.2 bombing 0.79 capture -0.13 withdraw -0.15 casualties -0.19 abuse -0.1 destroy -0.16 displace -0.11 ceasefire 0.12 aid 0.23 statement -0.3',
  'weapon missile':
    'attack 0.18 shelling -0.13 bombing -0.1 hold -0.26 withdraw -0.19 repel 0.29 deploy -0.13 destroy 0.12 ceasefire -0.11 breach -0.11 statement -0.1',
  'weapon mortar':
    'air-strike -0.2 shelling 0.28 hold 0.2 abuse -0.21 destroy -0.1 ceasefire -0.11 statement -0.23',
  'weapon rocket':
    'attack -0.32 air-strike -0.18 shelling 0.35 bombing -0.11 capture -0.11 hold 0.23 deploy -0.13 abuse -0.11',
  'weapon small-arms':
    'attack 0.19 air-strike -0.27 shelling 0.42 hold -0.18 withdraw 0.37 deploy 0.35 abuse 0.32 destroy -0.13 displace 0.3 ceasefire -0.12 aid 0.12',
  'weapon suicide-bomb':
    'attack -0.14 air-strike -0.13 bombing 0.48 deploy -0.14 casualties -0.11 destroy -0.11',
  'weapon vehicle-bomb':
    'air-strike -0.35 shelling -0.13 bombing 0.84 capture 0.12 deploy -0.24 casualties -0.11 destroy -0.23 displace -0.1',
  'west of a place': 'air-strike 0.1 withdraw 0.17 advance 0.17',
  'west of ground': 'air-strike 0.1 withdraw 0.17 advance 0.17',
  'with =bomb': 'attack -0.2 bombing 0.16 capture 0.16',
  'with =help': 'air-strike 0.2 capture 0.17 statement 0.11',
  'with =his': 'attack -0.12 casualties 0.14 abuse 0.13 displace -0.1 ceasefire 0.15 statement 0.19',
  'with =missile': 'attack 0.1 shelling -0.18 capture 0.15 deploy -0.15',
  'with =their': 'withdraw 0.11 deploy -0.11 displace -0.16',
  'with a place':
    'attack 0.46 air-strike 0.26 bombing -0.12 capture 0.36 withdraw 0.38 advance 0.2 repel -0.17 siege 0.28 deploy 0.6 abuse -0.31 destroy -0.23 displace 0.21 breach 0.43 statement -0.1',
  'with a side':
    'shelling -0.11 bombing -0.28 capture -0.45 hold 0.58 withdraw 0.14 siege -0.13 siege-break -0.47 deploy 0.31 destroy -0.46 displace -0.3 statement 0.46',
  'with aid': 'deploy -0.1 abuse 0.14 destroy 0.18 displace -0.17 aid 0.2',
  'with armour':
    'attack 0.12 shelling -0.12 bombing 0.26 capture 0.29 withdraw -0.1 deploy 0.32 displace -0.13 statement -0.12',
  'with arms': 'attack 0.17 air-strike -0.24 shelling -0.24 bombing 0.3 hold -0.1 statement -0.14',
  'with artillery': 'shelling -0.21 capture 0.14 repel 0.16 deploy -0.1',
  'with attack': 'attack -0.12 shelling 0.14',
  'with bomb': 'bombing 0.23 capture 0.15 deploy -0.12 statement -0.1',
  'with fire': 'attack -0.26 air-strike -0.17 shelling -0.16 capture 0.11 hold -0.1 statement -0.17',
  'with force':
    'attack 0.28 air-strike -0.33 shelling 0.13 bombing 0.12 capture 0.1 siege -0.1 deploy 0.2 casualties -0.32 ceasefire 0.18 statement 0.13',
  'with ground': 'attack 0.35 hold 0.15 abuse 0.14 destroy 0.15 ceasefire 0.32 statement -0.32',
  'with is counted':
    'attack 0.19 air-strike -0.23 bombing 0.16 capture 0.11 hold -0.11 siege 0.11 deploy 0.38 abuse -0.17 displace 0.2 aid -0.11',
  'with of force': 'shelling 0.18 bombing 0.11 withdraw 0.19 siege 0.12 deploy -0.14 displace 0.16',
  'with of ground': 'advance -0.2 siege -0.15 siege-break 0.26 deploy -0.13 abuse -0.13 displace 0.13',
  'with of people': 'attack 0.16 deploy -0.1',
  'with of side':
    'attack -0.1 air-strike -0.12 shelling -0.18 capture -0.21 advance 0.1 repel 0.14 siege 0.19 abuse -0.14 ceasefire 0.3 aid -0.19 statement 0.38',
  'with of speaker': 'shelling 0.17 withdraw 0.17 deploy -0.14 displace 0.15',
  'with people':
    'attack -0.27 air-strike -0.16 shelling 0.23 bombing 0.27 capture 0.28 hold -0.1 siege 0.37 destroy -0.14 aid -0.1 statement -0.21',
  'with speaker':
    'attack -0.17 air-strike -0.23 shelling 0.15 bombing 0.14 capture 0.16 siege 0.1 siege-break -0.13 deploy -0.12 abuse -0.26 destroy -0.19 ceasefire 0.25 aid -0.19',
  'with tells attack': 'attack -0.12 shelling 0.16',
  'with tells bombing': 'bombing 0.27 capture 0.17',
  'with tells shelling': 'air-strike -0.18',
  'with works': 'attack 0.1 bombing 0.27 capture 0.14 deploy 0.34 abuse 0.24 aid -0.14 statement -0.2',
  'within =date': 'capture 0.2 withdraw 0.42',
  'within =day': 'attack 0.38 withdraw -0.12 siege-break 0.27 deploy 0.12 statement -0.4',
  'within =hour': 'attack 0.34 destroy 0.12 ceasefire 0.13',
  'within a place': 'attack -0.22 shelling 0.1 capture -0.26 withdraw -0.1 advance 0.28 statement 0.43',
  'within ground': 'air-strike 0.13 capture -0.28 advance 0.24 deploy -0.13 statement 0.47',
  'word 15th': 'hold -0.14 withdraw 0.46',
  'word 17th': 'shelling 0.11 hold 0.12',
  'word 4th': 'advance 0.24 ceasefire -0.14',
  'word a.m.': 'air-strike 0.43 capture 0.17 withdraw 0.16',
  'word abandon': 'hold -0.13 withdraw 0.33 ceasefire -0.15 aid -0.1 statement 0.24',
  'word abduct': 'deploy -0.12 abuse 0.21 statement -0.1',
  'word able':
    'attack -0.24 repel 0.24 casualties -0.14 abuse 0.23 destroy 0.28 displace -0.21 aid 0.76 statement 0.18',
  'word about':
    'attack 0.18 capture 0.1 hold 0.86 advance -0.16 siege-break 0.1 deploy 0.22 casualties 0.34 abuse -0.25 destroy 0.63 displace 0.65 ceasefire -0.11 breach 0.14 statement -0.24',
  'word abroad': 'attack -0.11 displace -0.11',
  'word accept': 'air-strike 0.13 withdraw -0.15 deploy -0.13 ceasefire 0.23 aid 0.13 statement 0.19',
  'word access': 'siege -0.18 aid 0.96',
  'word accord':
    'attack -0.21 bombing 0.19 capture -0.17 advance 0.13 siege -0.15 casualties 0.25 destroy -0.11 displace 0.12 ceasefire -0.42 breach 0.24 statement -0.29',
  'word account':
    'shelling 0.23 bombing 0.1 capture -0.1 hold -0.1 repel -0.13 displace -0.19 aid 0.13 statement -0.19',
  'word accuse':
    'attack -0.4 air-strike -0.36 bombing 0.24 hold -0.14 withdraw -0.11 siege -0.12 deploy -0.19 casualties -0.18 abuse 0.4 ceasefire -0.17 aid 0.18',
  'word achieve': 'air-strike -0.11',
  'word acknowledge':
    'attack 0.29 air-strike 0.32 shelling 0.18 withdraw 0.15 casualties 0.33 abuse 0.1 statement -0.17',
  'word across': 'deploy 0.3 statement -0.14',
  'word act': 'attack -0.11 air-strike -0.19 hold -0.12 deploy 0.14 abuse 0.2 statement 0.3',
  'word action': 'attack -0.11 destroy 0.3 statement 0.19',
  'word activist':
    'attack 0.23 air-strike 0.21 shelling 0.31 capture 0.18 hold 0.42 advance 0.1 deploy -0.15 casualties 0.57 destroy 0.15 displace -0.18 statement -0.52',
  'word add': 'attack -0.1 air-strike -0.13 shelling 0.13 deploy -0.1 ceasefire 0.1 aid 0.53 statement -0.11',
  'word address': 'statement 0.42',
  'word administration': 'deploy -0.11 casualties -0.1 abuse -0.11 destroy 0.31 ceasefire 0.12 statement 0.4',
  'word admit': 'shelling 0.27 bombing 0.15 deploy 0.13 casualties 0.27 statement -0.21',
  'word advance':
    'attack -0.25 shelling -0.17 bombing 0.14 withdraw -0.18 advance 0.88 repel 0.25 siege-break -0.12 deploy -0.31 displace -0.1 statement 0.22',
  'word advise': 'deploy -0.2 abuse 0.12 statement 0.47',
  'word adviser': 'attack -0.1 withdraw -0.14 siege-break 0.11 statement -0.19',
  'word affiliate': 'hold 0.42 withdraw -0.12',
  'word affirm': 'repel 0.19 statement -0.11',
  'word after': 'attack 0.15',
  'word afternoon':
    'attack -0.2 shelling -0.11 capture 0.25 withdraw 0.24 siege -0.1 deploy 0.17 displace -0.41',
  'word afterwards': 'shelling 0.28 capture 0.12 withdraw 0.15 abuse 0.14 statement -0.12',
  'word again':
    'attack 0.2 air-strike 0.15 capture -0.11 hold -0.12 withdraw 0.28 siege-break 0.14 casualties -0.1 abuse -0.14 destroy -0.12 displace -0.14 ceasefire -0.15 aid 0.2 statement 0.23',
  'word agency':
    'attack 0.32 air-strike -0.11 shelling -0.25 siege 0.14 abuse -0.11 aid 0.21 statement -0.16',
  'word agent': 'attack 0.13 air-strike 0.27 shelling 0.15 bombing -0.1 siege -0.13 statement 0.29',
  'word aggression': 'attack 0.35 air-strike -0.11 statement 0.31',
  'word ago':
    'attack 0.22 air-strike -0.23 shelling 0.11 capture -0.11 hold 0.21 deploy -0.18 destroy 0.13 displace 0.16 ceasefire -0.14 breach -0.14 aid 0.11',
  'word agree':
    'attack -0.1 air-strike -0.16 hold 0.23 withdraw 0.31 siege 0.11 deploy 0.1 casualties 0.12 abuse 0.1 ceasefire 0.79 breach -0.22 statement -0.2',
  'word agreement':
    'air-strike -0.11 hold -0.22 withdraw 0.2 deploy -0.15 destroy -0.1 displace 0.14 ceasefire -0.16 breach 0.17 aid -0.13 statement -0.1',
  'word ahead': 'attack 0.11 displace -0.17 statement 0.11',
  'word aid':
    'shelling -0.1 siege 0.32 deploy 0.31 abuse 0.32 displace -0.14 ceasefire 0.14 aid 0.54 statement -0.39',
  'word aide': 'withdraw 0.12 statement -0.23',
  'word aim': 'attack 0.11 air-strike 0.18 capture 0.36 siege 0.1 siege-break 0.25 deploy 0.22',
  'word air':
    'shelling -0.18 bombing -0.18 capture 0.29 withdraw -0.14 repel 0.12 deploy 0.12 casualties -0.21 destroy -0.24 breach -0.11 aid 0.2 statement -0.26',
  'word airbase': 'air-strike -0.44 advance -0.1 siege-break 0.17 deploy 0.38',
  'word aircraft':
    'air-strike 0.4 shelling -0.1 bombing -0.11 withdraw -0.17 repel -0.11 deploy -0.1 casualties -0.1 statement -0.35',
  'word airfield': 'shelling 0.19 hold 0.31 advance -0.1',
  'word airport': 'attack 0.14 air-strike 0.4 deploy -0.1 abuse -0.14 displace -0.17 statement -0.29',
  'word airspace': 'air-strike -0.26 shelling 0.16 repel 0.17 deploy 0.21 breach 0.77 statement -0.17',
  'word airstrike': 'air-strike 0.45 breach 0.16 statement -0.22',
  'word alarm': 'statement 0.55',
  'word alawite': 'advance 0.12 casualties 0.12 displace -0.15',
  'word alive': 'casualties 0.14 abuse 0.56 aid 0.14 statement 0.14',
  'word all': 'withdraw 0.1 casualties 0.18 abuse -0.18 destroy 0.16 aid 0.16',
  'word allegation': 'air-strike 0.24 shelling 0.12 casualties -0.1 abuse 0.12 statement 0.23',
  'word allege': 'casualties 0.34 abuse 0.25',
  'word alliance': 'attack -0.12 advance 0.1 siege -0.11 abuse -0.11 destroy 0.13 statement 0.51',
  'word allow':
    'attack -0.41 air-strike -0.18 bombing -0.1 capture -0.13 hold -0.14 withdraw 0.14 deploy -0.33 abuse -0.16 displace 0.45 ceasefire 0.21 aid 0.51 statement 0.39',
  'word ally': 'casualties -0.2 destroy 0.14 breach -0.11 statement 0.13',
  'word almost':
    'attack 0.29 shelling 0.25 hold -0.13 siege 0.13 deploy -0.14 casualties 0.18 abuse -0.12 destroy -0.11 displace 0.25 statement 0.24',
  'word alone':
    'attack -0.18 air-strike 0.14 bombing 0.1 withdraw -0.12 siege 0.13 casualties -0.15 destroy 0.19 displace 0.13 ceasefire 0.26 aid -0.11',
  'word already':
    'attack 0.15 air-strike -0.19 shelling 0.24 capture 0.1 hold -0.21 advance 0.15 siege 0.11 deploy 0.37 casualties 0.18 abuse 0.19 destroy -0.1 aid 0.19 statement -0.23',
  'word also':
    'hold 0.5 withdraw -0.11 repel 0.17 siege 0.29 deploy 0.26 casualties 0.14 abuse -0.15 ceasefire -0.13 breach -0.1 aid -0.1 statement -0.13',
  'word altogether': 'casualties 0.18 abuse -0.12 displace -0.12 statement 0.13',
  'word always': 'hold 0.17 destroy 0.18',
  'word ambassador': 'statement 0.27',
  'word ambulance': 'attack -0.12 siege 0.15 casualties 0.1 abuse 0.16 displace 0.33 aid 0.16 statement -0.2',
  'word american':
    'air-strike -0.46 shelling 0.42 bombing 0.18 capture -0.19 hold 0.22 withdraw -0.1 deploy 0.31 casualties 0.16 abuse -0.16 displace -0.1 ceasefire -0.12 statement 0.57',
  'word ammunition': 'attack -0.22 air-strike 0.17 withdraw -0.11 deploy 0.82 aid -0.12 statement 0.48',
  'word announce':
    'attack 0.16 shelling -0.25 withdraw 0.23 siege-break 0.14 deploy 0.22 casualties -0.34 abuse -0.11 displace 0.21 ceasefire 0.3 breach 0.12 statement -0.25',
  'word announcement': 'capture 0.1 statement -0.15',
  'word anonymity': 'statement -0.13',
  'word answer':
    'air-strike 0.27 shelling 0.1 hold -0.13 withdraw -0.1 deploy -0.16 casualties 0.37 abuse -0.14 destroy -0.11 displace -0.14 aid 0.2 statement -0.21',
  'word anti-tank': 'attack 0.19 shelling -0.17 deploy 0.15 casualties 0.11',
  'word apart': 'attack 0.26 capture 0.1 siege 0.14 deploy 0.25 casualties -0.16 abuse 0.15',
  'word appeal': 'deploy -0.1 aid 0.62',
  'word appear': 'withdraw -0.1 abuse 0.21 statement 0.32',
  'word approach': 'attack 0.13 shelling 0.13 advance -0.2 abuse 0.25 statement -0.28',
  'word arab': 'hold -0.14 withdraw -0.21 deploy 0.18 casualties 0.13 abuse -0.11',
  'word area':
    'attack -0.13 air-strike 0.25 bombing 0.35 capture -0.2 hold -0.21 withdraw -0.11 siege 0.24 deploy 0.23 abuse -0.28 ceasefire 0.32 statement 0.17',
  'word argue': 'statement -0.11',
  'word arm':
    'air-strike -0.1 shelling 0.27 capture -0.2 withdraw -0.26 deploy 0.66 casualties 0.1 abuse -0.34 ceasefire 0.27 statement 0.3',
  'word armed':
    'air-strike 0.18 shelling 0.38 withdraw 0.12 repel 0.2 casualties -0.23 abuse 0.25 destroy -0.24 ceasefire 0.34 breach 0.13 statement -0.19',
  'word armored': 'attack 0.14 destroy 0.15',
  'word armour': 'deploy -0.13',
  'word armoured': 'attack -0.19 capture -0.12 withdraw -0.12 deploy 0.17',
  'word army':
    'attack 0.25 shelling 0.64 hold -0.26 withdraw -0.12 advance -0.34 repel 0.34 siege 0.31 siege-break 0.21 deploy -0.29 casualties -0.31 displace -0.13 ceasefire 0.1 aid -0.27 statement -0.14',
  'word around':
    'air-strike 0.18 shelling -0.16 hold -0.25 deploy -0.14 casualties 0.21 abuse -0.24 displace 0.55 statement 0.16',
  'word arrangement': 'displace 0.23 ceasefire 0.81',
  'word arrest': 'bombing 0.11 casualties -0.24 abuse 0.56 statement -0.32',
  'word arrival': 'siege-break 0.19 deploy 0.27',
  'word arrive':
    'capture -0.28 advance 0.18 repel 0.15 siege-break 0.1 deploy 0.22 abuse -0.14 destroy 0.21 displace 0.29 statement -0.16',
  'word arsenal': 'attack 0.22 casualties -0.17 statement 0.18',
  'word artillery':
    'air-strike 0.16 shelling 0.13 hold 0.17 withdraw 0.1 advance 0.2 deploy -0.14 destroy -0.21 statement -0.12',
  'word as':
    'shelling 0.36 bombing -0.11 withdraw -0.29 siege-break 0.17 deploy 0.48 casualties -0.14 abuse -0.16 destroy -0.17 ceasefire 0.17 aid 0.16 statement -0.16',
  'word ask':
    'air-strike -0.11 shelling -0.3 capture -0.15 hold -0.14 withdraw -0.42 siege -0.1 deploy -0.31 casualties -0.36 abuse -0.24 destroy -0.15 displace -0.2 ceasefire -0.14 breach -0.13 aid -0.18 statement -0.76',
  'word assault':
    'air-strike -0.24 shelling -0.13 bombing -0.11 capture -0.15 hold 0.2 siege 0.24 destroy 0.12 displace -0.11',
  'word attack':
    'attack 0.35 shelling 0.35 capture -0.36 hold -0.24 withdraw 0.3 advance -0.18 repel 0.32 siege -0.14 siege-break -0.12 casualties -0.19 abuse -0.21 aid -0.19 statement 0.36',
  'word attacker': 'bombing 0.24 capture 0.13 deploy 0.12 casualties 0.3 abuse -0.15',
  'word attempt':
    'attack 0.35 air-strike -0.24 hold -0.1 withdraw -0.19 advance 0.59 repel 0.85 siege 0.19 deploy -0.17 casualties -0.13 abuse 0.47 displace 0.23 aid 0.54 statement -0.28',
  'word attend': 'shelling 0.14 ceasefire -0.14 statement 0.22',
  'word attribute': 'hold 0.13 withdraw -0.12 deploy 0.1 casualties -0.1 abuse 0.14',
  'word audio': 'statement 0.22',
  'word author': 'advance 0.29 statement 0.18',
  'word authority':
    'attack -0.1 shelling 0.16 siege 0.24 deploy -0.13 abuse 0.2 ceasefire -0.1 aid 0.16 statement 0.53',
  'word autumn': 'attack 0.12 withdraw -0.19 repel 0.17',
  'word avoid': 'withdraw 0.1 displace 0.42 statement -0.23',
  'word away':
    'attack -0.34 air-strike -0.1 capture -0.24 advance 0.37 repel 0.19 siege -0.1 siege-break 0.12 deploy 0.48 casualties -0.2 abuse 0.35 destroy 0.19 breach 0.15',
  'word baby': 'aid 0.1',
  'word back':
    'attack 0.21 shelling -0.38 bombing -0.16 capture 0.51 hold -0.21 withdraw 0.42 deploy -0.61 casualties -0.21 displace 0.51 ceasefire -0.41 breach -0.16 aid -0.33',
  'word bad': 'attack 0.14 air-strike 0.13 shelling 0.15 withdraw 0.1 deploy -0.12 casualties -0.1',
  'word bag': 'capture -0.1 withdraw 0.15 casualties -0.1 displace 0.7 statement -0.13',
  'word bakery': 'attack -0.12 casualties 0.12',
  'word ban': 'statement -0.43',
  'word bank': 'attack 0.14 shelling -0.18 capture 0.11 hold 0.23 deploy 0.32 abuse 0.15 statement -0.26',
  'word bar': 'air-strike 0.14 abuse 0.14 statement 0.11',
  'word barely': 'hold 0.3',
  'word bargain': 'advance 0.11 displace -0.1 ceasefire 0.33',
  'word barrack': 'bombing 0.29 hold 0.26 withdraw 0.23',
  'word barrel':
    'air-strike 0.7 bombing -0.26 capture -0.1 advance 0.16 deploy -0.14 casualties -0.1 displace 0.15 breach 0.13 aid -0.17 statement -0.32',
  'word base':
    'attack -0.36 shelling -0.19 capture -0.27 hold 0.32 repel 0.1 siege-break 0.16 deploy 0.16 casualties -0.19 abuse 0.31 ceasefire 0.2 aid -0.16 statement -0.44',
  'word basement': 'attack 0.13 air-strike -0.11 shelling 0.12 casualties 0.11 displace 0.21',
  'word basin': 'attack 0.18 hold 0.19 deploy -0.15 statement 0.18',
  'word basis': 'attack 0.23 air-strike 0.3 statement -0.24',
  'word battalion': 'withdraw -0.1 deploy 0.1',
  'word battery': 'air-strike 0.11 repel 0.21 destroy 0.14 statement -0.16',
  'word battle': 'bombing -0.11 deploy -0.15 casualties 0.25 abuse -0.15 statement -0.17',
  'word be':
    'attack 0.26 shelling 0.46 bombing -0.13 capture -0.13 hold 0.47 advance -0.22 siege -0.23 siege-break 0.16 deploy 0.14 displace -0.11 ceasefire 0.22 breach -0.17 aid -0.2 statement 0.12',
  'word bear': 'statement -0.19',
  'word bearded': 'casualties 0.15 statement -0.17',
  'word beat': 'attack -0.16 air-strike 0.14 withdraw 0.11 repel 0.25 deploy 0.23 abuse 0.13 displace -0.1',
  'word become': 'attack 0.1 capture 0.24 siege 0.16 displace -0.14 statement 0.21',
  'word bed': 'attack 0.18 siege -0.13 casualties 0.12 abuse 0.24 statement 0.14',
  'word before':
    'attack -0.16 air-strike 0.3 shelling -0.1 capture 0.12 hold -0.1 deploy 0.34 statement 0.17',
  'word beg': 'hold 0.39 deploy -0.1 displace -0.12 aid 0.14 statement 0.31',
  'word begin':
    'attack -0.29 air-strike 0.29 bombing 0.24 capture 0.12 withdraw 0.35 siege 0.11 siege-break 0.25 deploy 0.17 abuse -0.18 displace 0.18 aid -0.13 statement -0.3',
  'word beginning': 'air-strike 0.15 hold 0.33 casualties 0.33 displace 0.11',
  'word behalf': 'attack 0.11 casualties 0.2 statement 0.28',
  'word behead': 'shelling 0.13 casualties -0.21 abuse 0.17 statement -0.12',
  'word believe':
    'attack -0.16 air-strike 0.18 shelling -0.12 hold 0.61 withdraw -0.2 siege -0.1 casualties 0.36 abuse 0.21 destroy 0.11 displace -0.28 aid 0.21 statement 0.16',
  'word belong': 'shelling 0.13 bombing 0.3 deploy -0.19 casualties 0.26 statement -0.14',
  'word berm': 'advance 0.17 siege-break 0.28 statement -0.1',
  'word besiege':
    'air-strike -0.12 capture -0.14 hold -0.11 siege 1.11 siege-break 0.5 deploy -0.17 casualties -0.17 ceasefire -0.16 aid 0.66',
  'word bet': 'statement 0.26',
  'word big':
    'air-strike -0.28 capture 0.15 hold 0.16 deploy -0.16 casualties -0.21 abuse -0.1 destroy 0.23 displace 0.15 statement 0.4',
  'word bind': 'ceasefire 0.21 statement -0.13',
  'word black': 'capture 0.15 hold 0.35 deploy -0.17 abuse -0.23 ceasefire 0.27 statement 0.24',
  'word blame': 'attack 0.11 air-strike 0.37 shelling 0.37 deploy -0.12 destroy 0.12 breach 0.27',
  'word blanket': 'aid -0.12 statement 0.23',
  'word blast': 'casualties 0.19 destroy 0.38',
  'word block':
    'shelling -0.1 capture -0.12 hold 0.2 repel 0.13 siege 0.58 abuse -0.14 destroy -0.21 displace 0.11',
  'word blockade': 'advance -0.13 siege-break 0.13 deploy 0.19',
  'word blood': 'withdraw -0.16 abuse 0.32 destroy -0.1 statement 0.73',
  'word blow': 'air-strike -0.12 bombing 0.11 destroy 0.21 displace -0.13 statement 0.29',
  'word blue': 'casualties 0.13 displace -0.11 ceasefire 0.13 statement -0.15',
  'word board': 'air-strike -0.11 withdraw 0.24 destroy 0.13',
  'word boast': 'deploy 0.15 abuse 0.28 statement -0.14',
  'word body':
    'attack -0.14 air-strike -0.11 capture -0.19 hold -0.12 withdraw -0.14 casualties 0.32 abuse -0.16 destroy -0.18 aid -0.13 statement 0.16',
  'word bomb':
    'air-strike 0.27 capture -0.1 withdraw -0.16 deploy 0.17 casualties -0.2 displace -0.22 aid -0.2',
  'word bombardment': 'attack -0.13 air-strike 0.49 capture 0.11 casualties -0.21 statement 0.18',
  'word bomber':
    'air-strike -0.42 bombing 0.51 deploy -0.12 casualties 0.12 abuse -0.13 destroy -0.11 statement 0.19',
  'word bombing':
    'attack -0.1 air-strike -0.33 shelling 0.1 bombing 0.19 withdraw 0.14 destroy 0.14 aid 0.26 statement 0.28',
  'word border':
    'attack 0.7 air-strike -0.31 shelling -0.11 capture 0.16 hold -0.23 siege -0.24 siege-break -0.15 casualties -0.14 destroy -0.16 breach -0.1 aid 0.34',
  'word bottle': 'deploy -0.19',
  'word boy': 'shelling 0.36 bombing 0.31 casualties 0.25 displace -0.15 aid 0.12',
  'word branch': 'capture 0.29 statement -0.23',
  'word breach': 'attack -0.12 hold 0.12 breach 0.49',
  'word bread': 'deploy -0.11 abuse -0.3 destroy -0.11 displace -0.14 ceasefire -0.11 aid 0.19',
  'word break':
    'attack 0.52 shelling -0.26 capture 0.16 withdraw 0.24 advance -0.21 repel 0.2 siege -0.28 siege-break 0.39 deploy -0.24 casualties 0.18 abuse -0.26 destroy 0.1 aid 0.13 statement -0.24',
  'word bridge':
    'attack 0.11 advance 0.14 siege 0.22 deploy -0.15 casualties 0.18 destroy 0.23 displace -0.11 ceasefire 0.14 statement -0.1',
  'word brigade':
    'air-strike -0.12 shelling -0.1 bombing 0.11 capture -0.27 hold 0.29 advance 0.21 repel 0.14 siege -0.11 siege-break -0.1 deploy 0.19 casualties -0.15 displace -0.13',
  'word brigadier': 'attack 0.25 statement -0.11',
  'word bring':
    'attack 0.13 air-strike 0.11 shelling -0.22 capture 0.15 hold -0.36 withdraw -0.19 advance 0.35 repel 0.15 siege 0.13 casualties 0.13 abuse -0.19 destroy 0.3 displace -0.22 ceasefire 0.32 aid -0.11 statement -0.35',
  'word british': 'attack 0.13 air-strike 0.18 deploy 0.16 casualties -0.13 statement 0.26',
  'word broadcast': 'air-strike -0.12',
  'word broker': 'breach -0.1',
  'word brother':
    'attack -0.16 shelling 0.27 advance 0.17 deploy 0.11 casualties -0.11 displace -0.15 statement -0.27',
  'word buffer': 'ceasefire 0.12 aid 0.15 statement 0.21',
  'word build': 'hold -0.14 displace 0.36',
  'word building':
    'air-strike -0.28 shelling 0.18 bombing 0.31 capture 0.23 withdraw -0.16 deploy -0.1 casualties -0.3 abuse 0.33 destroy 0.71 displace -0.11 aid -0.1',
  'word bulldozer':
    'attack 0.15 air-strike -0.16 bombing 0.26 siege-break 0.24 deploy -0.17 destroy 0.64 displace -0.12 statement -0.17',
  'word bullet': 'air-strike -0.15 deploy 0.27 abuse 0.28 destroy -0.18 statement 0.17',
  'word bulletin': 'attack 0.11',
  'word burn':
    'air-strike 0.27 shelling 0.14 capture 0.17 hold -0.11 casualties 0.2 abuse 0.26 destroy 0.17 displace -0.27 ceasefire -0.13 statement -0.19',
  'word bury': 'casualties 0.34 abuse -0.12 statement 0.16',
  'word bus':
    'attack -0.22 air-strike -0.25 shelling -0.16 capture -0.31 hold -0.12 withdraw 0.38 siege -0.19 casualties -0.22 abuse 0.1 displace 0.9 aid -0.38',
  'word buy': 'deploy 0.12 statement 0.23',
  'word caliphate': 'hold 0.33 casualties 0.16 statement 0.47',
  'word call':
    'bombing -0.13 capture 0.17 hold -0.24 advance 0.12 siege -0.13 displace 0.26 breach 0.1 statement 0.16',
  'word calm': 'attack 0.44',
  'word camera': 'deploy 0.11 statement 0.1',
  'word camp':
    'attack -0.16 air-strike -0.15 capture -0.21 siege 0.12 deploy -0.18 abuse -0.12 displace 0.44 ceasefire 0.14',
  'word campaign': 'air-strike -0.14 capture 0.39 deploy 0.24 casualties 0.16 ceasefire -0.21 statement 0.14',
  'word capital':
    'attack -0.24 air-strike -0.18 shelling 0.1 capture 0.37 withdraw 0.29 siege -0.14 deploy -0.14 abuse 0.14 displace -0.21 ceasefire 0.16',
  'word captive': 'capture -0.1 withdraw 0.12 abuse 0.36',
  'word capture':
    'attack -0.27 capture 0.26 hold -0.24 withdraw -0.12 siege-break 0.1 deploy 0.1 casualties -0.12 destroy -0.11 displace -0.12 statement -0.21',
  'word car':
    'air-strike -0.28 shelling 0.16 bombing -0.26 withdraw 0.23 repel 0.1 deploy -0.11 abuse 0.46 destroy -0.32 displace 0.16 ceasefire -0.1 aid -0.12 statement -0.12',
  'word card': 'breach 0.33 statement -0.1',
  'word carry':
    'attack -0.26 air-strike 0.21 shelling 0.48 capture -0.11 casualties -0.14 abuse -0.31 ceasefire -0.16 aid 0.68',
  'word case': 'air-strike -0.21 shelling 0.16 withdraw -0.18 abuse 0.38 displace 0.17 aid 0.17',
  'word casualty': 'air-strike -0.1 casualties -0.12 statement -0.14',
  'word catch': 'shelling -0.11 hold 0.25 casualties 0.38 destroy 0.21',
  'word cause': 'air-strike -0.14 statement 0.14',
  'word cave': 'hold 0.2 casualties 0.18',
  'word ceasefire': 'withdraw -0.12 casualties -0.11 displace 0.17 ceasefire 0.34 breach -0.2',
  'word cell': 'bombing 0.29 capture 0.15 repel 0.15 deploy -0.19 casualties 0.17 abuse -0.15 destroy 0.4',
  'word cellar': 'air-strike -0.1 casualties 0.14 abuse 0.16 displace -0.12 statement 0.5',
  'word cemetery':
    'attack 0.48 advance 0.27 siege -0.11 siege-break 0.29 casualties 0.13 abuse -0.13 displace -0.11',
  'word center': 'attack -0.22 air-strike 0.19 capture 0.16 siege 0.14 deploy -0.17 abuse -0.16',
  'word central':
    'hold -0.1 withdraw 0.17 siege 0.16 siege-break 0.1 abuse 0.2 displace -0.14 statement -0.13',
  'word centre': 'capture 0.18 withdraw -0.13 advance 0.21 deploy -0.23 aid -0.13',
  'word certain': 'attack -0.11 statement -0.1',
  'word cessation': 'air-strike 0.14 statement -0.24',
  'word chair': 'displace 0.1',
  'word chance': 'statement 0.21',
  'word change':
    'shelling 0.12 capture 0.29 hold -0.17 withdraw 0.25 advance 0.16 siege 0.14 casualties -0.13 displace -0.22 statement 0.27',
  'word channel': 'air-strike -0.39 abuse 0.1 statement 0.28',
  'word charge': 'attack -0.18 air-strike 0.26 shelling 0.13 deploy 0.12 abuse 0.3 statement 0.1',
  'word charity': 'aid 0.26 statement -0.41',
  'word check': 'abuse 0.15 displace 0.14',
  'word checkpoint':
    'attack 0.28 air-strike -0.18 bombing 0.1 capture -0.14 withdraw 0.2 siege 0.37 deploy 0.34 casualties -0.16 abuse 0.31 destroy -0.27 ceasefire -0.12 aid -0.13 statement -0.25',
  'word chemical': 'attack -0.13 shelling -0.18 hold -0.1 abuse -0.1 destroy 0.2 statement 0.24',
  'word chief': 'capture -0.1 deploy 0.13 displace 0.13',
  'word child':
    'air-strike 0.32 shelling 0.12 bombing 0.38 withdraw -0.11 deploy -0.22 casualties 0.32 abuse 0.23 displace 0.21 ceasefire -0.16',
  'word chlorine': 'attack 0.28 air-strike 0.19 shelling 0.1 casualties -0.11 displace -0.1 statement -0.41',
  'word choice': 'statement 0.29',
  'word choke': 'shelling -0.11 casualties 0.17',
  'word choose': 'deploy 0.1 abuse -0.17 statement 0.22',
  'word circulate': 'attack 0.15 statement 0.11',
  'word citadel': 'bombing 0.13 hold 0.15',
  'word cite': 'displace 0.17 statement -0.15',
  'word citizen': 'casualties 0.12 abuse -0.14 displace 0.1 statement 0.44',
  'word city':
    'attack -0.13 air-strike -0.24 shelling -0.13 bombing -0.12 capture 0.15 advance 0.48 siege -0.21 deploy -0.15 abuse -0.27 destroy 0.41 displace -0.17 ceasefire -0.12 aid -0.11 statement -0.33',
  'word civil': 'air-strike 0.11 withdraw -0.12 siege -0.1 displace -0.1 statement 0.13',
  'word civilian':
    'shelling 0.15 bombing -0.18 capture -0.1 withdraw 0.18 deploy -0.31 casualties 0.15 destroy -0.34 displace 0.28 ceasefire -0.24 aid -0.31 statement 0.22',
  'word claim':
    'attack 0.11 air-strike 0.34 bombing 0.13 withdraw -0.18 repel 0.13 deploy -0.22 destroy 0.47 displace -0.1 breach 0.12 aid -0.1',
  'word clash': 'attack 0.53 air-strike -0.13 capture -0.1',
  'word cleanse': 'attack 0.23 capture 0.36 statement -0.17',
  'word clear': 'capture -0.2 hold -0.21 withdraw 0.14 displace 0.1 statement -0.11',
  'word climb': 'casualties 0.24 abuse 0.17 displace 0.1 statement -0.12',
  'word clinic': 'air-strike 0.17 hold -0.1 abuse -0.11 displace -0.18 aid 0.86 statement -0.28',
  'word clock': 'capture 0.24 deploy 0.17 destroy 0.1',
  'word close':
    'air-strike 0.21 shelling -0.11 hold 0.26 advance 0.41 siege 0.17 siege-break 0.19 deploy -0.15 casualties -0.44 abuse 0.1 displace -0.1 ceasefire 0.19 statement 0.2',
  'word cluster': 'attack -0.12 shelling 0.14 deploy -0.11 casualties 0.16',
  'word co-chair': 'hold 0.19 withdraw 0.16 statement -0.12',
  'word coalition':
    'attack -0.4 air-strike 0.98 shelling -0.29 bombing -0.19 capture 0.11 hold -0.12 withdraw -0.18 deploy 0.13 abuse -0.29 displace -0.12 aid -0.11 statement 0.4',
  'word coastal': 'hold 0.16 advance 0.1 siege-break 0.1 statement -0.22',
  'word cold': 'casualties 0.25',
  'word collapse': 'capture -0.1 withdraw -0.29 ceasefire 0.19',
  'word colleague':
    'attack 0.26 shelling -0.13 capture -0.16 deploy -0.1 casualties 0.12 abuse -0.1 aid 0.14',
  'word collect': 'bombing 0.18 abuse -0.12 destroy 0.11 aid 0.17 statement 0.12',
  'word colonel': 'attack 0.18 casualties -0.13 abuse -0.15',
  'word column':
    'attack -0.1 air-strike 0.26 shelling -0.15 capture -0.13 hold -0.2 withdraw -0.19 advance 0.51 deploy 0.74 casualties -0.12 abuse -0.17 displace -0.12 statement -0.34',
  'word come':
    'air-strike 0.56 bombing -0.16 withdraw -0.37 repel 0.23 siege -0.34 deploy -0.13 casualties 0.39 abuse 0.2 ceasefire -0.19 aid -0.53',
  'word command':
    'attack -0.18 air-strike -0.14 shelling 0.13 withdraw -0.15 siege 0.17 siege-break 0.16 deploy -0.16 casualties -0.1 statement -0.2',
  'word commander': 'attack -0.38 capture 0.11 hold 0.15 casualties -0.19 displace -0.21 statement -0.11',
  'word commando': 'attack 0.12 displace 0.12',
  'word comment': 'deploy -0.1 statement 0.5',
  'word commission': 'attack 0.11 statement -0.41',
  'word commit': 'attack -0.1 deploy -0.1 abuse 0.14',
  'word committee': 'shelling 0.24 withdraw -0.1 ceasefire -0.1 statement 0.29',
  'word communication': 'air-strike -0.14 capture -0.19 siege 0.12 siege-break 0.17 destroy 0.11',
  'word company':
    'attack 0.21 hold -0.15 siege-break 0.29 deploy -0.11 casualties 0.18 destroy 0.11 statement 0.22',
  'word complain': 'attack -0.15 deploy 0.13 aid 0.17',
  'word complete': 'attack -0.14 withdraw 0.17 abuse 0.12',
  'word component': 'deploy 0.15 statement 0.13',
  'word compound': 'hold -0.12 withdraw -0.11 advance 0.21 repel 0.12 casualties 0.1',
  'word comrade': 'capture -0.1 abuse 0.31',
  'word concede': 'air-strike 0.17 statement -0.1',
  'word concerned': 'breach 0.15 statement 0.34',
  'word conclude': 'statement -0.12',
  'word condemn': 'attack -0.14 air-strike -0.35 abuse -0.16 ceasefire 0.12 statement 0.57',
  'word condition': 'siege -0.11 siege-break 0.17 casualties 0.13 ceasefire 0.45 breach 0.18 statement -0.19',
  'word conduct': 'air-strike 0.13 withdraw 0.14',
  'word conference': 'statement -0.21',
  'word confine': 'attack 0.15 air-strike 0.15 shelling -0.11 withdraw 0.14 statement -0.18',
  'word confirm':
    'attack -0.1 air-strike 0.12 shelling -0.11 withdraw 0.15 casualties 0.21 abuse 0.27 displace 0.23 statement 0.26',
  'word conflict': 'advance -0.13 deploy -0.26 casualties 0.17 statement 0.17',
  'word conscript': 'deploy 0.11 casualties 0.16 statement 0.26',
  'word consent': 'withdraw -0.17 deploy 0.11 aid 0.16 statement 0.27',
  'word consequence': 'statement 0.56',
  'word consider': 'attack -0.1 hold -0.1 deploy 0.14 ceasefire 0.27 statement 0.22',
  'word consult': 'statement 0.86',
  'word contact': 'casualties 0.24 abuse -0.13 displace 0.1',
  'word contain': 'air-strike 0.31 statement -0.14',
  'word continue':
    'attack 0.56 air-strike 0.57 shelling 0.1 bombing -0.12 capture -0.1 deploy 0.11 breach 0.17 statement -0.13',
  'word control':
    'attack -0.12 shelling 0.15 capture 0.2 hold 0.61 withdraw -0.17 siege -0.35 deploy -0.43 casualties -0.17 displace -0.12 ceasefire -0.14 breach 0.12 aid -0.16',
  'word convert': 'capture 0.16 abuse 0.25 statement -0.14',
  'word convoy':
    'bombing -0.1 withdraw 0.29 destroy -0.39 displace 0.63 ceasefire -0.11 aid 0.4 statement 0.35',
  'word coordinate': 'attack -0.1 deploy -0.12 statement 0.56',
  'word coordinator': 'ceasefire 0.17 statement -0.16',
  'word corner': 'air-strike 0.12 destroy -0.1',
  'word corpse': 'casualties 0.27',
  'word correspondent': 'air-strike 0.15 deploy 0.14 displace -0.1',
  'word corridor':
    'attack 0.16 hold -0.1 siege-break 0.29 deploy 0.1 displace 0.33 ceasefire 0.11 breach 0.18 aid -0.16 statement -0.48',
  'word cost': 'shelling 0.13 siege-break 0.14 casualties 0.36 abuse -0.15 aid -0.1 statement -0.22',
  'word council':
    'attack 0.17 shelling -0.11 hold 0.33 withdraw -0.2 siege 0.11 abuse -0.17 aid -0.15 statement -0.32',
  'word count':
    'air-strike -0.14 shelling 0.2 capture -0.12 hold -0.21 withdraw -0.11 siege 0.24 deploy 0.15 casualties 0.12 destroy -0.17 aid -0.1 statement -0.45',
  'word counterpart': 'statement -0.14',
  'word country':
    'attack -0.51 shelling -0.2 capture -0.14 withdraw -0.19 siege -0.14 deploy 0.75 destroy -0.11 displace -0.14 ceasefire 0.13 statement 0.85',
  'word countryside':
    'attack 0.34 shelling -0.14 capture 0.23 hold 0.16 advance -0.22 deploy -0.24 abuse 0.17 displace 0.28 ceasefire -0.1 breach 0.14 aid -0.12 statement -0.36',
  'word course': 'shelling -0.11 siege-break 0.17',
  'word court': 'casualties 0.13 abuse 0.15 statement 0.13',
  'word cousin': 'hold 0.1 deploy -0.1 abuse 0.58 statement -0.23',
  'word cover':
    'attack -0.17 hold -0.13 withdraw 0.38 advance 0.35 siege-break 0.11 deploy -0.17 casualties 0.25 abuse -0.17 destroy 0.19 displace -0.1',
  'word credible': 'ceasefire -0.19 statement 0.38',
  'word creep':
    'attack -0.1 shelling 0.17 withdraw 0.29 advance 0.34 repel 0.12 casualties 0.33 statement -0.1',
  'word crew': 'air-strike 0.26 withdraw 0.15 advance 0.15 deploy -0.24',
  'word crime': 'destroy -0.16 breach -0.1 statement 0.27',
  'word criminal': 'abuse -0.12 statement 0.24',
  'word cross': 'attack 0.2 air-strike 0.33 deploy 0.22 abuse -0.15 displace -0.22',
  'word crossing':
    'attack -0.11 air-strike -0.12 capture 0.36 deploy 0.23 abuse -0.23 destroy -0.11 aid 0.18',
  'word crowd': 'siege 0.13 deploy -0.11 destroy 0.15 displace 0.1 statement 0.26',
  'word cruise': 'air-strike -0.21 shelling 0.34 hold -0.1 deploy -0.16',
  'word cut':
    'attack -0.12 capture -0.12 advance -0.11 repel 0.14 siege 0.31 siege-break -0.11 deploy -0.12 abuse 0.1 destroy 0.18 aid -0.4 statement -0.17',
  'word daily': 'casualties 0.1 ceasefire 0.15 statement -0.23',
  'word dam':
    'attack 0.12 air-strike 0.29 hold -0.18 deploy -0.12 abuse -0.19 destroy 0.42 displace -0.1 aid -0.16 statement -0.1',
  'word damage':
    'shelling 0.3 bombing -0.1 deploy 0.34 casualties -0.1 destroy 0.69 displace -0.1 statement -0.22',
  'word danger': 'casualties 0.12 abuse 0.15 destroy -0.17',
  'word dark': 'attack 0.13 siege 0.18 destroy 0.37 statement -0.1',
  'word date': 'attack 0.14 ceasefire 0.18 statement -0.22',
  'word daughter': 'capture 0.15 withdraw -0.1',
  'word dawn':
    'attack 0.4 bombing -0.16 hold -0.15 withdraw -0.1 deploy -0.2 casualties -0.1 aid -0.12 statement -0.23',
  'word day':
    'attack 0.39 air-strike -0.37 shelling 0.63 capture 0.8 hold 0.19 withdraw -0.13 siege 0.25 deploy -0.1 destroy -0.22 ceasefire 0.19 statement -0.13',
  'word de-escalation': 'capture -0.1 hold 0.1 statement -0.19',
  'word dead':
    'attack -0.36 shelling -0.27 bombing 0.15 hold -0.1 withdraw -0.11 deploy -0.15 casualties 0.84 abuse 0.32 displace -0.32 statement -0.31',
  'word deal':
    'attack -0.13 air-strike 0.16 shelling 0.27 capture -0.24 hold -0.14 casualties -0.26 abuse -0.17 displace -0.17 ceasefire 0.36 aid 0.19',
  'word death': 'attack 0.19 air-strike 0.26 bombing 0.11 casualties -0.25 destroy -0.14',
  'word decade': 'attack 0.42',
  'word decide': 'attack -0.1 deploy 0.34 displace 0.47 statement 0.19',
  'word decision': 'attack -0.16 capture -0.12 ceasefire -0.11 statement 0.29',
  'word declare': 'attack -0.15 deploy 0.17 abuse -0.1 displace -0.12 ceasefire 0.42 aid 0.13 statement 0.31',
  'word decline': 'deploy -0.1 statement 0.23',
  'word deep': 'attack -0.13 withdraw -0.12 advance 0.43 deploy -0.1 ceasefire 0.28 statement -0.12',
  'word deeply': 'statement 0.48',
  'word defeat': 'air-strike 0.14 withdraw -0.14 displace 0.11 statement 0.13',
  'word defector': 'abuse -0.13 statement 0.14',
  'word defence':
    'air-strike -0.18 shelling 0.36 repel 0.13 siege -0.11 casualties 0.3 abuse -0.11 destroy -0.14 displace -0.11',
  'word defend': 'attack 0.35 air-strike -0.12 hold -0.33 withdraw 0.14 deploy -0.15 statement 0.28',
  'word defender': 'air-strike -0.21 repel 0.14 displace -0.11',
  'word defense': 'air-strike -0.1 statement -0.27',
  'word delay': 'siege 0.18 casualties 0.31 displace -0.16',
  'word delegation': 'attack -0.1 deploy -0.1 ceasefire 0.39 statement 0.1',
  'word deliberately': 'air-strike -0.15 withdraw 0.12 siege 0.19 destroy 0.14',
  'word deliver': 'aid 0.18 statement 0.24',
  'word delivery': 'deploy 0.55 aid 0.1',
  'word demand': 'abuse -0.12 statement 0.53',
  'word demilitarised': 'ceasefire 0.25',
  'word deny':
    'attack 0.3 air-strike 0.22 shelling 0.18 capture 0.13 hold -0.26 repel 0.11 siege -0.1 abuse 0.25 destroy 0.13 displace -0.17 ceasefire 0.13 aid -0.16 statement -0.32',
  'word departure': 'attack -0.11 advance 0.15 displace 0.27 statement -0.17',
  'word depend': 'abuse 0.12 aid 0.15',
  'word deploy': 'attack -0.14 hold -0.11 deploy 0.4 ceasefire 0.12',
  'word depot': 'attack -0.15 air-strike 0.27 shelling 0.2 hold -0.14 deploy 0.3',
  'word deputy': 'shelling 0.15 casualties 0.18 abuse -0.1 statement -0.11',
  'word describe': 'air-strike -0.11 shelling -0.19 abuse -0.1 statement 1.18',
  'word desert':
    'attack 0.17 air-strike 0.1 capture -0.12 hold -0.17 withdraw -0.3 deploy -0.13 casualties 0.14 displace -0.13',
  'word destroy':
    'air-strike -0.1 shelling -0.37 hold 0.18 withdraw -0.1 repel 0.15 deploy -0.17 destroy 0.65 aid -0.13 statement -0.11',
  'word detail': 'shelling 0.18',
  'word detain': 'attack 0.15',
  'word detainee': 'casualties 0.36 abuse -0.26 displace -0.12 ceasefire 0.25 statement -0.13',
  'word detonate': 'bombing 0.22 casualties 0.16',
  'word device': 'bombing 0.21 withdraw -0.15 repel 0.13 destroy -0.16',
  'word die':
    'attack 0.39 air-strike -0.19 bombing -0.16 withdraw -0.12 siege -0.1 casualties 0.56 abuse -0.13 displace -0.2 aid -0.15',
  'word different': 'withdraw 0.19 deploy -0.12 abuse 0.17 destroy -0.1 statement -0.19',
  'word difficult': 'statement 0.26',
  'word dig': 'attack -0.13 air-strike 0.34 advance 0.14 siege-break 0.16 aid 0.13 statement -0.19',
  'word diplomat': 'hold 0.27 casualties -0.1 statement -0.35',
  'word direct': 'attack -0.12 deploy 0.1 statement 0.26',
  'word direction':
    'attack 0.19 shelling 0.14 capture -0.14 withdraw 0.25 advance 0.35 repel 0.13 displace -0.15 statement -0.17',
  'word director': 'aid 0.4 statement -0.14',
  'word discuss': 'abuse -0.11 displace 0.29 statement 0.33',
  'word dismiss': 'statement 0.36',
  'word displace':
    'attack -0.21 air-strike 0.11 capture -0.14 hold -0.22 withdraw -0.14 deploy -0.2 casualties -0.18 abuse 0.18 destroy -0.1 displace 1.17 statement -0.11',
  'word dispute': 'air-strike -0.12 casualties -0.12 abuse -0.11',
  'word district':
    'attack 0.1 air-strike 0.17 shelling -0.14 capture 0.17 hold 0.34 withdraw 0.41 advance -0.17 repel 0.13 deploy -0.34 casualties -0.12 destroy -0.12 displace -0.13 aid 0.26 statement -0.42',
  'word divide': 'statement 0.17',
  'word division': 'statement 0.22',
  'word do':
    'air-strike 0.5 bombing 0.2 capture 0.11 hold 0.13 withdraw -0.13 siege -0.12 deploy -0.3 destroy -0.22 displace -0.19 ceasefire -0.22 aid -0.21 statement 0.65',
  'word doctor': 'bombing 0.12 casualties 0.14 displace -0.29 statement -0.15',
  'word document': 'shelling 0.11 casualties -0.12 statement -0.11',
  'word dollar': 'displace 0.2 aid 0.17 statement 0.11',
  'word dominate': 'hold 0.3',
  'word door': 'attack 0.18 shelling -0.11 bombing 0.14 deploy -0.23 casualties -0.24 destroy 0.21',
  'word double': 'displace 0.16 statement 0.24',
  'word down':
    'attack 0.23 air-strike 0.15 capture -0.11 hold 0.17 withdraw 0.25 abuse -0.19 destroy 0.56 displace -0.28 aid 0.26 statement -0.22',
  'word dozen': 'bombing -0.16 withdraw 0.48 repel 0.22 abuse -0.23 displace 0.12 breach 0.13',
  'word draft': 'abuse 0.1 statement 0.63',
  'word drag': 'abuse 0.28',
  'word draw': 'attack -0.22 hold -0.12 withdraw -0.24 breach 0.1 statement 0.61',
  'word drink': 'capture 0.53 withdraw 0.16',
  'word drive':
    'air-strike -0.16 bombing 0.17 advance -0.27 repel -0.12 siege -0.24 deploy 0.24 casualties -0.17 destroy -0.18 displace 0.6 aid 0.18 statement -0.21',
  'word driver': 'casualties 0.19 abuse 0.1 statement -0.1',
  'word drone': 'attack 0.15 air-strike -0.1 shelling 0.2 deploy 0.16 statement -0.17',
  'word drop':
    'air-strike 0.31 bombing -0.13 deploy -0.21 abuse -0.12 displace -0.19 aid 0.37 statement 0.19',
  'word drum': 'air-strike 0.31 shelling -0.11 casualties -0.12',
  'word druze': 'attack 0.24 deploy 0.14 ceasefire 0.13 statement -0.21',
  'word due': 'air-strike -0.2 shelling 0.13 capture -0.13 deploy 0.67 ceasefire -0.12 statement 0.48',
  'word dusk': 'air-strike 0.25 withdraw 0.13 abuse -0.1 destroy 0.1 displace 0.16',
  'word early':
    'bombing 0.11 hold 0.16 withdraw 0.53 advance 0.27 siege -0.1 siege-break 0.11 abuse 0.29 displace -0.22 aid 0.2 statement -0.12',
  'word east':
    'attack 0.32 air-strike -0.16 shelling -0.24 hold 0.32 withdraw 0.12 advance 0.29 siege-break -0.15 abuse -0.24 displace -0.1 ceasefire -0.13 aid 0.21 statement -0.46',
  'word eastern':
    'attack -0.14 air-strike 0.22 shelling -0.31 advance 0.23 siege 0.18 casualties -0.25 displace 0.21 ceasefire 0.17',
  'word eat': 'siege 0.18 deploy 0.17 aid 0.31 statement 0.32',
  'word edge': 'hold -0.13 casualties -0.17 displace -0.16 ceasefire 0.2',
  'word effect': 'ceasefire 0.21 aid 0.15',
  'word elder': 'deploy -0.1 casualties -0.15 abuse 0.11 displace -0.2 statement 0.25',
  'word electricity': 'destroy 0.41 aid 0.26 statement 0.11',
  'word element': 'attack -0.16 air-strike 0.13 shelling 0.15 withdraw 0.12',
  'word else':
    'attack -0.17 withdraw -0.11 deploy -0.11 casualties -0.13 abuse 0.28 displace -0.1 statement 0.24',
  'word elsewhere':
    'air-strike 0.11 hold -0.11 siege -0.12 deploy -0.1 casualties -0.11 destroy 0.14 statement 0.14',
  'word embargo': 'capture -0.1 statement 0.34',
  'word embassy': 'statement 0.34',
  'word embrace': 'capture 0.14 advance 0.14 siege-break 0.36 casualties -0.14 statement -0.15',
  'word emergency': 'deploy 0.11',
  'word emir': 'attack 0.2 shelling -0.23 deploy -0.2 abuse 0.39',
  'word empty':
    'attack 0.33 air-strike -0.11 shelling -0.16 bombing 0.21 capture -0.14 advance -0.12 siege -0.11 siege-break 0.22 destroy -0.1 displace 0.5 ceasefire 0.18 statement 0.34',
  'word encircle': 'hold -0.15 siege 0.14 casualties -0.1 abuse 0.11',
  'word encirclement': 'siege-break 0.22 abuse 0.12',
  'word enclave': 'abuse -0.1',
  'word end':
    'attack -0.19 hold 0.12 withdraw -0.18 siege-break 0.25 destroy -0.14 displace -0.22 ceasefire 0.31 statement 0.12',
  'word enemy': 'attack 0.2 withdraw -0.1 deploy -0.14 statement 0.31',
  'word engineer': 'attack 0.11 capture 0.15 hold -0.13 siege -0.13 deploy -0.1 aid 0.44',
  'word enough': 'attack 0.11 air-strike 0.28 deploy -0.17 abuse -0.11 displace 0.11 statement 0.37',
  'word enter':
    'attack 0.46 air-strike 0.15 shelling -0.17 capture -0.13 hold 0.28 siege-break -0.12 deploy 0.17 casualties -0.14 abuse 0.17 displace -0.24 breach 0.14 aid 0.33 statement -0.34',
  'word entrance': 'bombing 0.1 hold 0.16 deploy 0.18',
  'word entry': 'attack -0.1 capture 0.18 withdraw 0.15 aid 0.11',
  'word envoy': 'hold 0.13 siege-break 0.11 abuse 0.1 ceasefire -0.13',
  'word equip': 'bombing -0.11 deploy 0.31',
  'word escape': 'shelling -0.3 withdraw -0.15 displace 0.46 statement -0.2',
  'word escort': 'deploy 0.43 aid -0.16 statement 0.18',
  'word establish': 'air-strike 0.1 ceasefire 0.11 statement 0.2',
  'word estimate':
    'air-strike -0.13 hold 0.18 siege 0.11 casualties -0.12 abuse -0.1 destroy 0.12 statement -0.13',
  'word european': 'capture -0.1 displace 0.26 statement 0.47',
  'word evacuate': 'casualties -0.19 abuse -0.12 displace -0.15 ceasefire 0.16 aid 0.13 statement 0.28',
  'word evacuation': 'withdraw -0.28 casualties 0.1 displace 0.72 ceasefire 0.26 aid 0.2',
  'word even': 'capture -0.15 hold 0.14 siege 0.15 ceasefire 0.12 statement -0.16',
  'word evening':
    'shelling 0.65 bombing 0.16 withdraw 0.21 siege -0.1 siege-break 0.13 casualties -0.25 displace 0.12 ceasefire 0.21 aid -0.15 statement -0.4',
  'word event': 'attack 0.61 shelling 0.18 statement 0.16',
  'word ever': 'attack 0.23 air-strike 0.15 advance 0.13 ceasefire 0.12 breach 0.19 statement 0.27',
  'word evidence': 'attack 0.26 deploy 0.12 statement -0.23',
  'word exactly': 'advance -0.1 siege 0.12 deploy 0.18',
  'word exchange': 'capture -0.1 casualties 0.15 abuse 0.3 destroy -0.1 displace 0.1 statement 0.27',
  'word execute': 'casualties -0.12 abuse 0.36 statement 0.26',
  'word exercise': 'deploy 0.2',
  'word exit': 'casualties 0.13 displace 0.18 ceasefire 0.24',
  'word expect':
    'air-strike -0.12 capture 0.41 withdraw 0.3 casualties -0.15 abuse -0.13 displace 0.16 aid -0.28 statement 0.3',
  'word expel': 'attack 0.28 repel 0.22 displace 0.21',
  'word expert': 'statement 0.12',
  'word explode': 'air-strike 0.11 shelling 0.15 bombing 0.1 withdraw 0.34',
  'word explosion': 'air-strike 0.5 bombing -0.32 deploy 0.26',
  'word explosive':
    'attack -0.16 bombing 0.54 withdraw -0.17 deploy -0.16 casualties -0.16 abuse -0.18 displace -0.1 aid -0.14 statement -0.19',
  'word extend': 'attack 0.17 displace 0.11',
  'word extremist':
    'attack -0.12 withdraw -0.12 advance 0.14 deploy -0.1 abuse 0.18 destroy 0.12 statement 0.32',
  'word eye':
    'air-strike 0.14 hold 0.13 withdraw 0.11 deploy 0.1 casualties 0.27 abuse -0.1 destroy -0.1 displace -0.2 statement 0.16',
  'word face':
    'attack -0.13 capture -0.21 hold -0.15 withdraw 0.3 deploy 0.14 abuse 0.11 destroy 0.12 statement -0.19',
  'word facility': 'attack -0.21 shelling -0.22 deploy 0.28 destroy 0.3 displace -0.16 aid 0.21',
  'word fact': 'withdraw 0.12 statement 0.18',
  'word faction':
    'attack 0.28 air-strike -0.11 shelling 0.69 bombing -0.18 capture 0.11 hold -0.18 withdraw -0.14 advance -0.15 casualties -0.23 abuse 0.38 destroy -0.12 ceasefire -0.13 breach 0.1',
  'word factory': 'withdraw 0.17 deploy 0.12',
  'word fail':
    'air-strike -0.23 shelling -0.1 bombing 0.13 capture 0.17 withdraw -0.15 deploy -0.23 casualties -0.16 ceasefire 0.24 aid 0.26 statement 0.12',
  'word fall':
    'air-strike -0.16 bombing -0.1 capture 0.48 withdraw -0.14 deploy -0.13 casualties -0.34 abuse 0.35 destroy -0.14 breach 0.11 aid 0.28',
  'word family':
    'bombing -0.1 capture -0.23 advance 0.11 deploy -0.52 casualties -0.35 abuse 0.54 displace 1.03 ceasefire 0.24 statement -0.33',
  'word far':
    'attack 0.14 air-strike -0.12 capture -0.1 hold -0.21 withdraw -0.16 advance 0.35 siege -0.13 deploy -0.16 abuse 0.19 displace 0.19 aid 0.25 statement -0.26',
  'word farm': 'attack -0.17 capture 0.1 withdraw 0.21 abuse 0.26 displace -0.11',
  'word farmer': 'air-strike -0.17 shelling 0.24 repel 0.17 destroy 0.19 displace 0.13',
  'word fate': 'casualties 0.34 statement 0.22',
  'word father': 'casualties -0.14 destroy 0.17 displace -0.1 statement -0.1',
  'word fear':
    'attack 0.1 hold -0.12 withdraw 0.37 siege -0.1 deploy -0.1 casualties -0.13 ceasefire -0.18 statement 0.13',
  'word feed': 'hold 0.1 siege 0.17 displace -0.1 aid 0.34 statement -0.39',
  'word fence':
    'hold -0.18 withdraw -0.14 advance -0.1 repel 0.18 deploy 0.25 casualties 0.11 abuse -0.17 displace 0.34 statement -0.27',
  'word fetch': 'aid 0.11 statement 0.33',
  'word few':
    'attack 0.16 air-strike 0.22 capture 0.19 hold 0.4 withdraw 0.19 siege -0.11 deploy 0.26 abuse 0.33 displace 0.41 ceasefire -0.12 breach 0.13 aid -0.13 statement -0.26',
  'word field':
    'attack -0.26 shelling 0.13 bombing -0.16 hold 0.25 withdraw 0.25 deploy -0.15 casualties -0.19 displace 0.15 aid 0.19 statement -0.22',
  'word fifth': 'shelling 0.17 deploy 0.1 casualties 0.72 abuse -0.14 statement -0.21',
  'word fight': 'shelling -0.17 hold -0.21 repel 0.12 deploy 0.25 casualties -0.1 abuse -0.14 statement 0.27',
  'word fighter':
    'attack 0.16 air-strike -0.13 shelling -0.24 capture 0.11 hold 0.45 withdraw 0.79 advance 0.37 deploy -0.19 casualties 0.22 abuse -0.19 displace 0.49 ceasefire 0.11 breach 0.33 aid -0.32 statement -0.64',
  'word fighting': 'air-strike -0.12 capture -0.12 deploy 0.14 abuse 0.15 ceasefire 0.2',
  'word figure':
    'attack -0.13 air-strike -0.13 casualties 0.49 abuse -0.12 destroy -0.14 displace 0.27 aid -0.11 statement -0.11',
  'word file': 'attack 0.34 withdraw 0.41',
  'word fill': 'attack -0.14 air-strike 0.12 deploy 0.14 destroy -0.16 displace 0.11',
  'word film': 'withdraw 0.13 casualties 0.25 statement 0.23',
  'word final': 'attack 0.13 hold 0.15 withdraw -0.11',
  'word find':
    'air-strike -0.23 shelling -0.12 bombing 0.32 hold -0.12 withdraw -0.23 deploy -0.28 casualties -0.14 abuse 0.39 destroy -0.16 displace -0.29 aid -0.16 statement -0.16',
  'word finish': 'attack 0.37 statement -0.18',
  'word fire':
    'attack 0.27 air-strike -0.33 shelling 0.84 hold 0.21 withdraw 0.3 advance -0.16 repel -0.25 siege 0.32 casualties -0.1 abuse 0.29 destroy -0.5 displace 0.16 ceasefire -0.13 aid 0.16 statement -0.23',
  'word first':
    'attack -0.37 air-strike 0.3 bombing -0.14 capture 0.32 withdraw 0.13 advance -0.13 repel 0.23 siege 0.28 siege-break 0.23 destroy -0.33 displace 0.27 ceasefire 0.26 breach -0.14 aid -0.27 statement 0.33',
  'word flag':
    'attack -0.13 air-strike -0.11 capture 0.58 hold 0.16 withdraw 0.33 advance -0.13 deploy 0.17 displace -0.1 breach 0.18 aid 0.13 statement 0.18',
  'word flatten': 'destroy 0.15',
  'word flee': 'attack 0.18 air-strike -0.11 capture -0.14 withdraw 0.13 deploy -0.2',
  'word flight': 'displace -0.26 statement -0.27',
  'word floor': 'attack 0.1 capture 0.15 abuse -0.15 aid -0.1 statement -0.2',
  'word flour': 'siege 0.14 siege-break 0.11 destroy 0.13 breach 0.17',
  'word fly': 'attack -0.14 air-strike 0.29 capture 0.19 hold 0.12 withdraw -0.11',
  'word foil': 'advance 0.18 repel 0.35 siege 0.15',
  'word follow':
    'attack 0.17 air-strike 0.48 shelling -0.13 bombing -0.15 capture -0.18 hold -0.14 withdraw 0.47 siege-break -0.11 abuse 0.21 displace 0.29 aid -0.19 statement -0.45',
  'word food':
    'air-strike -0.16 hold -0.14 withdraw -0.1 siege-break -0.15 deploy -0.33 destroy -0.17 displace -0.25 aid 0.69 statement -0.19',
  'word foot': 'attack -0.1 shelling -0.11 withdraw 0.57 deploy -0.12 casualties -0.19 destroy -0.13',
  'word footage': 'shelling 0.11 deploy -0.1',
  'word force':
    'air-strike 0.22 shelling 0.29 capture 0.15 withdraw 0.56 advance 0.12 repel -0.1 siege-break 0.13 deploy 0.4 casualties -0.45 destroy -0.1 displace -0.33 ceasefire -0.25 breach -0.12 statement -0.22',
  'word foreign':
    'air-strike -0.22 shelling -0.14 capture -0.21 hold -0.22 withdraw -0.14 deploy 0.37 abuse -0.29 destroy -0.1 displace -0.38 ceasefire -0.17 statement 0.61',
  'word foreigner': 'hold 0.13 withdraw 0.23 casualties 0.25 abuse -0.13 statement -0.2',
  'word form': 'attack -0.15 statement 0.31',
  'word former':
    'attack 0.12 air-strike 0.1 capture -0.12 withdraw -0.18 displace -0.19 aid 0.14 statement -0.12',
  'word fortnight':
    'attack 0.19 air-strike 0.12 advance 0.14 casualties -0.16 ceasefire 0.49 statement -0.23',
  'word fourth':
    'attack -0.21 air-strike -0.28 bombing 0.36 capture 0.34 deploy -0.12 casualties 0.27 abuse -0.11 destroy 0.25 displace -0.14 ceasefire 0.14 statement -0.14',
  'word free': 'attack 0.19 withdraw -0.23 siege-break 0.12 deploy -0.12 abuse 0.23 aid 0.12 statement 0.13',
  'word french': 'air-strike 0.1 statement 0.24',
  'word friend': 'withdraw 0.15 abuse -0.11 statement 0.36',
  'word front':
    'air-strike 0.1 shelling -0.16 capture 0.22 withdraw -0.14 advance -0.13 siege -0.19 deploy 0.32 casualties -0.44 ceasefire -0.17 aid 0.25',
  'word frontier': 'hold 0.15 withdraw -0.2 siege 0.28 deploy -0.16',
  'word fuel': 'siege 0.18 statement 0.1',
  'word full': 'shelling -0.11 capture 0.17 hold -0.11 casualties -0.12',
  'word funeral': 'statement 0.33',
  'word further': 'attack 0.17 advance 0.28 siege 0.15 deploy -0.1 destroy 0.11 displace 0.24',
  'word gain': 'capture 0.1 advance 0.4 statement -0.1',
  'word gang': 'attack 0.12 shelling 0.11 deploy -0.18 casualties -0.17 statement 0.42',
  'word gap': 'withdraw 0.11 siege-break 0.38 deploy 0.15 statement -0.24',
  'word garrison': 'attack -0.15 capture -0.24 hold 0.12 withdraw 0.16 abuse 0.48 statement -0.13',
  'word gas':
    'attack 0.41 air-strike -0.24 shelling -0.17 hold 0.13 advance 0.13 deploy -0.2 casualties -0.13 abuse -0.13 aid -0.12 statement 0.4',
  'word gate':
    'bombing -0.1 capture 0.21 hold -0.23 withdraw 0.48 advance 0.21 deploy -0.4 abuse 0.18 displace 0.43 aid -0.21 statement 0.28',
  'word gather': 'shelling 0.28 deploy -0.19 abuse 0.21 displace -0.22 aid -0.1 statement 0.18',
  'word gathering': 'attack 0.12 shelling 0.15 bombing 0.22',
  'word general': 'shelling 0.19 capture 0.24 deploy -0.15 abuse 0.17 statement -0.17',
  'word get':
    'attack -0.14 air-strike -0.11 shelling 0.22 withdraw -0.14 advance 0.24 repel -0.17 siege-break 0.24 deploy -0.28 casualties -0.19 displace 0.37 ceasefire 0.2',
  'word girl': 'casualties 0.29',
  'word give':
    'attack 0.23 withdraw 0.19 deploy 0.14 abuse -0.12 destroy 0.1 displace 0.22 ceasefire 0.11 aid -0.33',
  'word go':
    'shelling 0.37 capture 0.12 hold -0.21 withdraw -0.39 advance 0.35 siege -0.18 deploy 0.22 abuse 0.37 displace 0.27 ceasefire -0.25 statement -0.11',
  'word gone': 'capture 0.24 hold -0.1 destroy 0.71 displace 0.14',
  'word good': 'air-strike -0.13 bombing -0.19 hold -0.17 deploy -0.23 aid 0.2 statement -0.15',
  'word government':
    'attack 0.14 air-strike 0.3 shelling 0.26 capture 0.6 repel -0.11 siege 0.2 deploy -0.22 abuse 0.17 destroy -0.16 displace 0.44 ceasefire -0.11 breach 0.11 aid 0.4 statement -0.12',
  'word government-held': 'shelling 0.14 hold 0.58',
  'word governor':
    'shelling 0.14 capture -0.18 hold -0.16 deploy -0.15 casualties 0.28 abuse 0.28 destroy -0.15 ceasefire 0.19',
  'word governorate': 'air-strike -0.13 capture 0.15 destroy 0.15 statement 0.49',
  'word grain': 'attack 0.12 capture 0.31 hold -0.1',
  'word grass': 'siege 0.19 aid 0.12 statement -0.1',
  'word grave': 'siege-break 0.18 casualties 0.29',
  'word great': 'displace 0.28 statement 0.24',
  'word green': 'capture 0.12 deploy -0.11 abuse -0.1 destroy -0.14 statement -0.2',
  'word ground':
    'attack 0.48 air-strike -0.42 shelling -0.25 hold 0.45 withdraw -0.24 siege-break 0.12 deploy 0.71 ceasefire -0.15 statement -0.45',
  'word grounds': 'abuse -0.14 displace 0.28 ceasefire -0.14 statement -0.13',
  'word group':
    'attack -0.19 air-strike 0.22 shelling 0.16 hold -0.27 withdraw 0.23 advance 0.16 siege 0.27 siege-break -0.13 deploy -0.47 casualties 0.13 abuse 0.29 destroy -0.19 displace 0.11 breach -0.1 aid -0.16',
  'word grove': 'attack -0.14 hold 0.15 displace 0.43',
  'word guarantee': 'withdraw 0.22 deploy -0.15 ceasefire 0.18 breach 0.2 statement 0.21',
  'word guarantor': 'ceasefire 0.16 statement 0.12',
  'word guard':
    'attack -0.12 hold -0.27 withdraw 0.32 siege-break 0.14 casualties -0.19 abuse 0.22 displace -0.1 aid 0.15 statement 0.14',
  'word guest': 'bombing 0.36 casualties -0.11 statement -0.14',
  'word guide': 'deploy 0.18',
  'word gun': 'attack -0.15 shelling -0.1 capture 0.21 deploy 0.39 abuse -0.12 ceasefire 0.23 statement 0.35',
  'word gunman':
    'attack 0.55 air-strike -0.11 bombing -0.19 capture -0.18 hold 0.17 advance -0.11 deploy -0.11 abuse 0.11 destroy 0.28 displace -0.14 statement 0.17',
  'word half':
    'attack 0.19 air-strike -0.12 capture -0.17 hold 0.95 withdraw -0.19 repel 0.11 siege 0.33 deploy -0.32 casualties 0.19',
  'word hall': 'withdraw -0.14 displace 0.25',
  'word halt':
    'attack 0.21 bombing 0.13 withdraw 0.11 repel 0.17 displace 0.31 ceasefire -0.11 aid -0.12 statement 0.27',
  'word hamlet': 'air-strike 0.3 capture 0.11 withdraw 0.1 abuse 0.12 destroy 0.1 ceasefire 0.31',
  'word hand':
    'attack 0.11 air-strike -0.14 shelling -0.16 bombing 0.11 capture 0.32 siege -0.37 deploy -0.58 casualties 0.14 abuse 0.4 displace 0.17 breach -0.1 aid -0.14 statement -0.22',
  'word hang': 'siege 0.16 destroy 0.13 ceasefire 0.23',
  'word happen': 'bombing 0.25 withdraw 0.11 deploy -0.1 casualties -0.1 abuse 0.17',
  'word hard': 'attack -0.22 hold -0.13 statement 0.19',
  'word hardly': 'capture 0.15 hold 0.17 repel 0.34 deploy -0.13 abuse -0.13 statement -0.25',
  'word harm': 'casualties 0.34 abuse -0.14',
  'word have':
    'attack -0.3 air-strike -0.14 capture -0.25 hold 0.39 withdraw 0.13 advance -0.23 repel -0.15 siege 0.31 siege-break -0.14 deploy -0.26 abuse -0.29 destroy 0.3 displace -0.11 breach -0.19 aid 0.2',
  'word head':
    'air-strike -0.14 capture -0.16 hold -0.18 withdraw -0.23 siege 0.15 siege-break 0.16 deploy 0.37 casualties 0.21 destroy 0.26 displace 0.16 ceasefire -0.16 aid -0.16',
  'word headquarters': 'air-strike 0.13 shelling -0.1 hold 0.38 withdraw 0.11',
  'word health': 'air-strike -0.16 casualties 0.29 destroy 0.22 aid 0.26',
  'word hear':
    'attack 0.31 air-strike 0.34 shelling 0.15 bombing -0.4 hold -0.14 casualties 0.35 displace -0.16 aid -0.1 statement -0.58',
  'word heaviest': 'shelling -0.2 capture 0.14',
  'word heavy':
    'attack 0.18 shelling 0.25 bombing -0.1 withdraw 0.15 deploy -0.15 abuse -0.2 ceasefire 0.15 breach 0.45 statement -0.43',
  'word height': 'capture 0.2 hold 0.32 withdraw -0.14 deploy 0.12',
  'word helicopter': 'attack 0.37 shelling -0.13 hold 0.19 withdraw 0.18 siege 0.14 aid 0.33',
  'word help':
    'attack -0.14 air-strike -0.1 shelling -0.11 capture 0.3 hold -0.1 withdraw -0.12 deploy 0.39 casualties -0.1 displace 0.14',
  'word here': 'air-strike -0.24 capture 0.13 hold -0.11 siege 0.14 displace 0.35',
  'word hero': 'attack 0.13 advance 0.1',
  'word hide': 'abuse 0.14',
  'word high': 'hold 0.1 deploy -0.12 casualties 0.46 aid 0.11 statement -0.35',
  'word highway':
    'hold 0.12 withdraw -0.11 advance 0.47 siege-break 0.15 displace -0.16 aid -0.19 statement 0.28',
  'word hill':
    'attack -0.13 capture 0.27 hold 0.32 deploy 0.35 casualties 0.2 abuse -0.11 destroy -0.14 displace -0.19 aid -0.12 statement -0.32',
  'word hit':
    'attack -0.14 air-strike 0.42 shelling 0.28 bombing -0.11 withdraw -0.14 casualties 0.28 destroy 0.19 displace -0.1',
  'word hoard': 'abuse 0.72 aid 0.37',
  'word hoist': 'capture -0.1 hold 0.19 breach 0.19',
  'word hold':
    'attack -0.14 air-strike 0.12 shelling -0.15 capture -0.14 hold 0.63 withdraw 0.24 advance -0.16 repel -0.14 deploy -0.36 casualties 0.28 displace 0.29 ceasefire 0.38 aid -0.23 statement -0.14',
  'word hole': 'attack 0.29 shelling 0.14 withdraw 0.11 siege 0.16 casualties 0.11 destroy -0.21 aid 0.14',
  'word home':
    'attack 0.1 air-strike -0.2 capture -0.13 hold -0.11 withdraw 0.5 advance 0.11 casualties 0.12 destroy 0.22 displace -0.17 ceasefire -0.1 aid -0.19 statement 0.15',
  'word hope': 'advance 0.27 siege 0.1 deploy -0.12 ceasefire 0.45 aid 0.38',
  'word hospital':
    'attack -0.1 air-strike 0.41 hold -0.25 withdraw -0.13 siege -0.15 siege-break 0.16 deploy -0.19 casualties 0.65 abuse -0.22 destroy 0.19 displace -0.5 ceasefire -0.11 breach 0.11 statement 0.17',
  'word host': 'displace 0.14',
  'word hostage':
    'hold 0.15 withdraw -0.22 siege 0.14 deploy -0.11 casualties -0.17 breach 0.35 statement 0.34',
  'word hostility': 'air-strike 0.13 ceasefire -0.15 statement -0.12',
  'word hotel': 'shelling 0.15 bombing 0.12 withdraw 0.13 repel 0.18 ceasefire 0.11',
  'word hour':
    'attack 0.21 air-strike -0.23 bombing -0.21 capture 0.33 hold -0.15 withdraw 0.15 siege -0.14 deploy 0.1 casualties 0.14 abuse 0.17 destroy -0.1 displace 0.17 ceasefire 0.6 aid -0.14',
  'word house':
    'capture -0.16 hold -0.13 withdraw -0.15 casualties 0.11 abuse 0.2 destroy 0.3 aid -0.16 statement 0.1',
  'word how':
    'attack -0.14 hold -0.1 siege -0.1 deploy -0.16 casualties -0.57 abuse -0.11 destroy -0.14 ceasefire -0.17 aid -0.11 statement -0.22',
  'word however': 'attack -0.26 hold -0.1 repel 0.18 aid 0.16 statement -0.2',
  'word howitzer': 'attack 0.14 air-strike -0.11 shelling 0.15',
  'word human': 'abuse 0.24 statement -0.21',
  'word humanitarian': 'abuse -0.12 displace 0.32',
  'word hundred':
    'shelling -0.14 bombing 0.15 capture -0.1 hold 0.31 deploy 0.24 casualties 0.21 abuse 0.24 displace -0.1 ceasefire -0.15 statement 0.14',
  'word hurt': 'casualties 0.19 abuse -0.1',
  'word husband': 'casualties 0.14 statement -0.17',
  'word identify': 'attack -0.11 casualties 0.17 statement -0.23',
  'word immediate': 'capture 0.14 deploy 0.11 casualties 0.15 aid 0.19 statement 0.39',
  'word immediately': 'attack -0.22 shelling 0.18 bombing -0.26 withdraw -0.12 aid 0.11 statement 0.2',
  'word impose': 'siege 0.17 siege-break 0.21 statement 0.1',
  'word in':
    'attack 0.42 capture 0.43 hold -0.14 withdraw -0.1 repel -0.14 siege 0.15 aid 0.7 statement -0.65',
  'word incendiary': 'shelling -0.14 deploy 0.15',
  'word incident': 'air-strike 0.14 casualties -0.19 destroy 0.14 breach 0.14 statement 0.31',
  'word include': 'air-strike 0.14 hold 0.15 casualties 0.2 abuse -0.27',
  'word incursion': 'repel -0.11',
  'word industrial': 'attack -0.14 capture 0.12 hold 0.23 advance 0.14 deploy -0.2',
  'word infant': 'casualties 0.43',
  'word infantry': 'attack 0.1 bombing 0.12 deploy 0.33',
  'word infiltration': 'attack 0.28',
  'word inflict': 'attack 0.27 withdraw -0.14 statement -0.27',
  'word information':
    'attack -0.12 air-strike -0.2 casualties 0.16 abuse -0.11 ceasefire 0.11 statement 0.12',
  'word inhabitant':
    'air-strike 0.1 shelling 0.14 capture 0.2 hold 0.11 siege 0.24 casualties -0.27 displace 0.56 ceasefire -0.17 aid -0.15 statement 0.27',
  'word injure': 'casualties 0.17 abuse -0.18 aid 0.15 statement -0.11',
  'word injured': 'air-strike 0.1 casualties 0.12 displace -0.12 aid 0.26',
  'word inmate': 'siege-break 0.19 abuse 0.32 displace -0.15',
  'word inquiry': 'statement 0.15',
  'word inside':
    'air-strike -0.1 shelling 0.23 hold 0.76 withdraw 0.12 siege 0.67 deploy -0.22 casualties -0.21 displace -0.16 aid 0.18 statement -0.34',
  'word insist': 'abuse 0.33 statement -0.45',
  'word inspector': 'attack -0.12 deploy 0.1 aid -0.22 statement 0.69',
  'word instead': 'attack 0.21 bombing 0.15 casualties -0.11 ceasefire 0.18 statement -0.17',
  'word insurgent': 'hold 0.37 deploy -0.16 displace 0.23',
  'word intelligence': 'hold 0.22 deploy -0.12 casualties -0.12 abuse 0.27',
  'word intend': 'deploy 0.16 statement 0.29',
  'word intention': 'attack 0.39',
  'word international': 'attack -0.17 air-strike -0.11 withdraw 0.11 siege-break 0.1 displace -0.16 aid 0.1',
  'word intervention': 'statement 0.37',
  'word interview': 'attack -0.1 air-strike -0.21 shelling 0.13 deploy -0.1 abuse 0.22 statement -0.31',
  'word invite': 'withdraw -0.14 statement 0.98',
  'word iranian':
    'attack -0.26 air-strike -0.2 shelling -0.27 capture -0.14 withdraw 0.12 siege -0.13 deploy -0.14 casualties 0.19 abuse 0.23 ceasefire 0.34',
  'word iranian-backed': 'hold -0.13 advance -0.1 deploy 0.13 abuse 0.18 displace 0.19',
  'word iraqi':
    'hold -0.2 advance 0.61 siege 0.17 deploy -0.13 casualties -0.1 abuse -0.15 displace -0.32 aid 0.12 statement -0.36',
  'word islamic':
    'attack -0.14 hold 0.51 withdraw 0.25 advance -0.11 siege 0.36 siege-break 0.15 deploy 0.24 casualties 0.18 abuse 0.33 destroy -0.24 aid -0.12 statement -0.47',
  'word islamist': 'bombing 0.2 hold 0.1 withdraw 0.16 advance 0.22 breach 0.14',
  'word israeli': 'attack -0.23 air-strike -0.14 hold -0.15 repel 0.1 deploy -0.2',
  'word issue': 'aid 0.16',
  'word jet': 'attack 0.14 repel 0.32 deploy -0.1 destroy 0.18 ceasefire 0.1 statement 0.25',
  'word jihadi': 'attack 0.19 bombing -0.16 hold 0.11 casualties -0.33 aid 0.16 statement 0.13',
  'word jihadist': 'shelling -0.17 hold 0.28 withdraw 0.18 statement 0.11',
  'word join': 'shelling 0.14 abuse 0.14 statement -0.27',
  'word joint': 'air-strike 0.11 bombing 0.2 siege 0.12 deploy 0.54 abuse -0.12',
  'word jordanian': 'advance 0.1 displace -0.19 statement -0.16',
  'word journalist':
    'attack -0.12 air-strike 0.14 siege -0.19 deploy -0.11 abuse -0.24 displace -0.23 statement -0.17',
  'word judge': 'hold 0.12 deploy -0.16 displace -0.11 statement 0.42',
  'word just':
    'air-strike 0.29 shelling -0.1 withdraw 0.59 advance 0.14 deploy -0.13 displace -0.17 ceasefire -0.15 statement -0.35',
  'word keep':
    'attack -0.16 hold 0.13 withdraw 0.1 advance 0.11 repel 0.14 siege 0.18 deploy 0.23 abuse -0.17 destroy 0.18 displace -0.15 aid 0.6 statement -0.12',
  'word key': 'air-strike -0.11 capture 0.27 hold 0.28 advance 0.19 destroy 0.18 statement -0.15',
  'word kidnap': 'abuse 0.22',
  'word kill':
    'air-strike 0.59 shelling -0.21 bombing 0.52 capture -0.15 withdraw -0.23 repel -0.19 siege -0.16 deploy -0.27 casualties 0.97 abuse -0.53 destroy -0.18 displace -0.21 ceasefire -0.28 aid -0.15 statement -0.25',
  'word killing': 'casualties -0.12 abuse 0.48 statement 0.16',
  'word kilo': 'abuse 0.26 aid -0.12 statement -0.1',
  'word kilometer':
    'attack 0.11 air-strike -0.14 shelling -0.22 capture -0.16 hold 0.1 withdraw 0.29 advance 0.64 siege-break -0.1 casualties -0.13 abuse -0.19 destroy -0.14 displace -0.46 ceasefire 0.36 statement -0.12',
  'word kilometre':
    'attack 0.13 air-strike 0.24 shelling 0.19 capture -0.19 advance -0.16 casualties -0.1 destroy 0.12 ceasefire 0.11 breach 0.12',
  'word kind': 'air-strike -0.22 shelling 0.16 withdraw 0.18 displace -0.12 ceasefire 0.22 statement -0.38',
  'word knock': 'air-strike 0.13 repel 0.15 destroy 0.17',
  'word know':
    'attack -0.3 air-strike 0.18 bombing -0.12 hold -0.17 withdraw -0.23 deploy -0.1 casualties 0.15 abuse 0.5 destroy -0.15 displace -0.39 ceasefire -0.13 breach -0.1 aid -0.21 statement -0.45',
  'word kurdish':
    'attack 0.27 air-strike -0.22 shelling -0.1 bombing 0.17 withdraw -0.28 advance -0.12 siege -0.11 deploy -0.18 casualties -0.25 abuse -0.16 displace -0.16 ceasefire -0.11 statement 0.33',
  'word kurdish-led': 'withdraw 0.15 statement -0.13',
  'word lack': 'siege 0.19 aid 0.28',
  'word land': 'shelling 0.21 capture -0.13 hold 0.27 withdraw -0.1 abuse -0.15 destroy -0.11 aid 0.39',
  'word large':
    'attack -0.16 air-strike -0.11 shelling -0.1 capture 0.37 hold -0.13 withdraw 0.22 siege 0.12 deploy 0.27 displace -0.11 ceasefire 0.29 statement -0.22',
  'word last':
    'air-strike -0.14 hold 0.38 withdraw 0.35 advance 0.1 siege-break 0.11 deploy -0.31 destroy 0.11 displace 0.12 ceasefire 0.47 breach -0.22 aid -0.22 statement -0.35',
  'word late':
    'attack -0.11 shelling -0.32 bombing -0.14 capture 0.36 hold 0.17 withdraw -0.14 repel 0.15 siege 0.1 siege-break 0.21 deploy 0.34 casualties 0.23 abuse -0.4 destroy 0.11 displace 0.41 ceasefire 0.17 aid 0.56',
  'word latter': 'deploy 0.1 statement 0.1',
  'word laugh': 'statement -0.25',
  'word launch':
    'attack 0.6 air-strike -0.41 shelling 0.61 hold 0.17 withdraw -0.1 deploy -0.21 displace -0.13 statement -0.23',
  'word launcher': 'shelling 0.1 hold 0.12 withdraw 0.25',
  'word lawyer': 'casualties -0.18',
  'word lay': 'attack -0.11 withdraw -0.22 ceasefire 0.25 statement 0.24',
  'word lead':
    'attack -0.11 air-strike -0.22 shelling -0.13 capture 0.28 withdraw 0.23 repel 0.1 siege -0.1 casualties -0.18 abuse -0.18 destroy 0.35 displace 0.31 statement -0.29',
  'word leader':
    'attack 0.24 capture -0.12 withdraw 0.28 deploy 0.23 casualties 0.11 abuse -0.29 displace -0.12 aid -0.1',
  'word leaflet': 'air-strike -0.1 statement 0.58',
  'word learn': 'statement -0.23',
  'word least':
    'attack 0.15 shelling -0.15 bombing -0.23 hold -0.15 deploy -0.11 casualties -0.46 abuse -0.16 destroy 0.18 displace -0.21 aid -0.16',
  'word leave':
    'shelling -0.14 bombing -0.1 hold 0.79 withdraw 0.24 repel -0.1 siege 0.54 siege-break -0.11 deploy -0.23 casualties -0.37 displace 0.24 ceasefire 0.63 breach 0.13 aid -0.11 statement 0.23',
  'word lebanese': 'attack 0.32 air-strike -0.23 withdraw -0.11 casualties 0.47 abuse -0.12 statement -0.19',
  'word leg': 'shelling 0.15 casualties 0.38 abuse -0.13 statement -0.1',
  'word less':
    'attack -0.23 air-strike -0.14 shelling 0.11 capture 0.1 hold 0.38 withdraw -0.1 advance 0.11 deploy -0.18 destroy -0.1 displace -0.14 ceasefire 0.19 statement 0.15',
  'word let':
    'attack -0.35 air-strike -0.19 shelling -0.23 capture -0.17 hold -0.28 withdraw -0.28 repel -0.1 deploy -0.26 abuse 0.31 destroy -0.16 ceasefire 0.23 statement 0.86',
  'word letter': 'air-strike -0.16 statement 0.36',
  'word liberate': 'attack -0.1 capture 0.47 deploy 0.13 statement -0.2',
  'word lie': 'withdraw -0.12 casualties 0.38 abuse 0.48 destroy -0.1 ceasefire 0.11',
  'word life':
    'shelling 0.36 bombing -0.1 capture 0.12 withdraw -0.22 siege-break 0.13 casualties 0.1 displace -0.17 ceasefire -0.17 aid -0.11 statement 0.65',
  'word lift': 'air-strike 0.15 bombing 0.15 siege -0.17 siege-break 0.28',
  'word light':
    'attack -0.13 air-strike 0.31 shelling -0.11 hold -0.1 advance 0.15 deploy 0.14 statement -0.15',
  'word like': 'displace 0.29',
  'word likely':
    'capture 0.11 hold -0.15 siege 0.26 deploy -0.1 casualties 0.47 displace -0.11 statement 0.22',
  'word line':
    'attack -0.27 air-strike -0.1 shelling 0.32 bombing 0.14 capture -0.23 withdraw 0.32 advance -0.32 siege 0.11 siege-break 0.11 deploy 0.25 destroy -0.2 aid -0.3 statement -0.14',
  'word link':
    'hold 0.1 advance 0.16 repel 0.13 siege 0.13 siege-break -0.12 deploy -0.11 abuse -0.13 aid -0.2 statement 0.44',
  'word list': 'attack -0.11 destroy -0.1 statement 0.52',
  'word little': 'abuse -0.11 displace -0.21 aid 0.17 statement 0.26',
  'word live':
    'air-strike -0.17 capture 0.1 hold 0.28 withdraw -0.15 siege 0.35 deploy -0.3 casualties -0.13 abuse 0.31 destroy 0.15 displace -0.27 ceasefire -0.1 aid 0.13',
  'word load': 'shelling 0.12 withdraw 0.27 destroy 0.15 displace 0.25 statement -0.16',
  'word local':
    'attack 0.39 air-strike 0.47 shelling -0.1 bombing -0.12 capture 0.15 hold 0.1 withdraw 0.14 repel 0.1 siege 0.1 siege-break 0.15 deploy 0.11 casualties 0.13 abuse 0.23 statement -0.28',
  'word long':
    'attack -0.2 air-strike 0.18 capture -0.1 withdraw -0.16 siege-break 0.25 casualties 0.14 abuse -0.21 destroy 0.2 ceasefire 0.37 aid -0.23 statement -0.38',
  'word look':
    'attack 0.14 air-strike 0.18 shelling 0.2 hold -0.1 withdraw -0.15 deploy 0.16 abuse -0.16 destroy -0.1 ceasefire -0.12 statement 0.2',
  'word lorry':
    'air-strike -0.14 bombing 0.31 deploy 0.14 abuse -0.12 displace -0.1 breach 0.15 statement -0.17',
  'word lose':
    'attack -0.17 withdraw 0.53 deploy -0.13 casualties 0.65 abuse -0.35 displace -0.37 ceasefire -0.16 statement 0.18',
  'word loss':
    'shelling -0.13 bombing -0.15 capture 0.37 withdraw 0.52 advance 0.1 deploy -0.12 abuse -0.13 destroy 0.39 statement -0.19',
  'word loudspeaker': 'abuse 0.11 statement 0.33',
  'word low': 'attack 0.11 hold 0.16 deploy 0.15 casualties -0.14 displace 0.32 statement 0.54',
  'word loyal': 'attack 0.19 withdraw -0.11 deploy -0.2 abuse 0.29 statement -0.23',
  'word machine': 'attack 0.16 shelling -0.1 capture 0.14 withdraw 0.18 deploy -0.12 statement 0.12',
  'word main':
    'attack -0.1 air-strike -0.1 capture 0.3 hold -0.12 withdraw 0.29 siege 0.13 deploy -0.25 destroy -0.11',
  'word mainly': 'attack 0.1 capture -0.14 hold 0.13 advance 0.14 siege 0.16 statement -0.1',
  'word maintain': 'hold 0.13 deploy -0.17 statement -0.25',
  'word major': 'hold 0.13 statement -0.22',
  'word make':
    'air-strike -0.28 shelling -0.22 bombing -0.18 capture -0.3 advance 0.14 siege -0.22 deploy 0.28 casualties 0.13 abuse -0.22 aid -0.28 statement 0.27',
  'word man':
    'attack 0.56 air-strike -0.27 shelling 0.13 hold -0.29 withdraw 0.33 advance -0.16 repel 0.35 deploy 0.99 casualties 0.2 abuse 0.41 destroy 0.25 displace -0.48 ceasefire -0.29 breach -0.13 aid -0.35 statement -0.25',
  'word manage': 'advance 0.2 statement 0.15',
  'word mandate': 'attack -0.12 withdraw 0.16 statement 0.21',
  'word many':
    'air-strike -0.21 capture -0.12 hold -0.18 withdraw -0.18 siege -0.27 deploy 0.21 casualties -0.34 abuse -0.17 displace 0.48 aid -0.12 statement -0.1',
  'word map': 'siege 0.13 deploy -0.1 casualties -0.1 abuse -0.14 statement 0.31',
  'word march': 'abuse 0.32 statement 0.66',
  'word market':
    'air-strike 0.19 bombing 0.39 hold -0.11 withdraw -0.1 casualties -0.22 abuse -0.13 aid 0.15 statement -0.14',
  'word martyr': 'attack -0.12 air-strike 0.26 bombing 0.28 siege-break 0.17 abuse -0.28 statement -0.19',
  'word martyrdom': 'casualties 0.22',
  'word mask': 'attack -0.1 advance 0.18 casualties -0.1 destroy 0.12 statement 0.11',
  'word mass': 'attack -0.24 withdraw -0.11 deploy 0.24 casualties 0.33 statement -0.31',
  'word massacre': 'attack 0.16 air-strike 0.23 abuse 0.23',
  'word matter':
    'shelling -0.12 capture -0.11 withdraw -0.12 casualties -0.28 abuse -0.1 displace -0.14 statement 0.41',
  'word mean':
    'air-strike -0.25 shelling -0.16 capture 0.13 siege -0.12 deploy -0.16 casualties -0.14 ceasefire -0.14 aid 0.27',
  'word meanwhile': 'siege 0.13 abuse 0.15 aid 0.14 statement 0.1',
  'word media':
    'attack -0.19 air-strike -0.1 shelling 0.1 capture 0.1 hold 0.23 casualties -0.13 abuse 0.14 ceasefire 0.11 statement -0.14',
  'word mediate': 'ceasefire 0.24 statement 0.23',
  'word medic': 'casualties -0.1',
  'word medical':
    'attack -0.18 air-strike -0.14 shelling -0.1 withdraw -0.1 siege 0.12 deploy -0.13 abuse -0.16 destroy 0.43 displace -0.39 aid 0.5',
  'word medicine': 'shelling 0.17 deploy -0.19 destroy 0.12 aid 0.18',
  'word medium': 'attack 0.3 siege -0.1 breach 0.18 statement -0.12',
  'word meet':
    'attack 0.4 air-strike -0.1 capture -0.11 withdraw -0.11 advance 0.12 repel 0.16 siege-break 0.15 casualties -0.11 abuse -0.15 displace -0.12 ceasefire 0.48 breach 0.1 aid 0.22',
  'word meeting': 'statement 0.15',
  'word member':
    'attack 0.21 air-strike -0.1 shelling -0.19 capture -0.31 withdraw -0.26 deploy -0.23 casualties 0.2 abuse -0.2 destroy -0.1 displace 0.45 aid -0.13 statement 0.33',
  'word memorandum': 'hold 0.11 breach 0.13 statement -0.2',
  'word mention': 'attack -0.12 air-strike -0.15 deploy 0.16 ceasefire 0.1 aid 0.11',
  'word mercenary': 'attack 0.37 air-strike -0.16',
  'word merely': 'withdraw 0.14 displace 0.16',
  'word message': 'attack -0.1 statement -0.15',
  'word meter':
    'shelling -0.35 bombing 0.12 capture 0.1 advance 0.18 deploy -0.11 destroy -0.13 statement -0.14',
  'word metre': 'air-strike 0.26 capture -0.16 advance 0.26 displace -0.15',
  'word middle': 'air-strike 0.15 advance 0.13 siege 0.14 displace 0.41',
  'word midnight':
    'air-strike 0.12 hold -0.1 withdraw -0.24 deploy -0.12 ceasefire 0.16 breach 0.21 aid 0.1 statement -0.22',
  'word mile':
    'air-strike 0.14 hold -0.21 withdraw -0.31 advance 0.61 repel 0.15 siege -0.1 abuse -0.14 displace -0.11 ceasefire 0.37 breach 0.34 aid 0.19 statement -0.21',
  'word militant':
    'attack 0.26 air-strike 0.2 shelling 0.15 hold 0.29 withdraw 0.19 repel 0.19 casualties 0.11 abuse -0.29 displace -0.17 ceasefire 0.1 aid 0.11 statement -0.52',
  'word military':
    'attack -0.32 air-strike -0.21 shelling -0.36 capture -0.19 siege -0.29 deploy 0.62 casualties 0.12 abuse -0.26 destroy -0.27 displace -0.23 ceasefire 0.44 breach 0.17 statement 0.31',
  'word militia':
    'attack -0.15 air-strike -0.33 shelling -0.18 bombing 0.11 capture 0.31 withdraw -0.17 siege 0.19 deploy -0.11 casualties 0.13 abuse 0.13 displace -0.15 ceasefire -0.19 statement -0.16',
  'word militiaman': 'withdraw 0.13 casualties 0.22 abuse 0.47 displace 0.18 statement -0.18',
  'word mine':
    'attack 0.41 air-strike -0.1 bombing 0.64 capture -0.12 withdraw -0.13 advance 0.1 siege 0.11 deploy -0.11 abuse -0.19 displace -0.11 aid 0.24 statement -0.23',
  'word minister': 'attack -0.13 air-strike -0.15 hold -0.12 deploy -0.14 abuse -0.1 displace -0.13',
  'word ministry':
    'attack 0.13 capture 0.1 hold -0.14 deploy -0.13 casualties 0.24 abuse -0.16 destroy -0.11 displace 0.11 statement 0.17',
  'word minute': 'attack -0.17 air-strike 0.38 bombing -0.15 deploy 0.2 displace -0.12 breach 0.12',
  'word miss': 'air-strike 0.14 hold 0.19 casualties 0.11 abuse 0.16',
  'word missile':
    'attack 0.16 shelling -0.17 bombing -0.1 hold -0.26 withdraw -0.2 repel 0.29 destroy 0.12 ceasefire -0.11 breach -0.11 statement -0.11',
  'word missing': 'casualties 0.67 abuse 0.13',
  'word mission': 'air-strike 0.35 withdraw 0.32 deploy 0.29 aid 0.16 statement -0.13',
  'word mistake': 'statement 0.15',
  'word mobile': 'aid 0.21 statement -0.12',
  'word moderate': 'air-strike 0.1 deploy 0.46 statement 0.31',
  'word moment': 'attack -0.1 air-strike -0.18 capture 0.13 aid -0.19',
  'word money': 'withdraw -0.14 siege 0.55 deploy 0.1 casualties -0.13 abuse -0.12',
  'word monitor': 'attack 0.14 deploy 0.48 displace -0.15',
  'word monitoring': 'withdraw 0.14 deploy -0.14',
  'word month':
    'attack 0.99 air-strike -0.19 bombing -0.25 capture 0.14 hold -0.57 withdraw -0.31 siege 0.12 siege-break 0.19 deploy -0.3 casualties -0.28 displace -0.12 ceasefire 0.31 breach 0.19 aid 0.55 statement -0.2',
  'word more':
    'attack -0.31 air-strike 0.28 shelling -0.69 capture 0.1 withdraw -0.39 advance -0.16 siege 0.22 siege-break 0.28 deploy -0.11 casualties 0.56 destroy -0.14 displace 0.33 aid -0.33',
  'word morning':
    'attack 0.16 air-strike -0.13 shelling 0.16 capture 0.35 withdraw 0.22 deploy -0.19 casualties -0.12 abuse 0.14 destroy -0.17 displace -0.21 ceasefire -0.17 aid 0.54',
  'word mortar':
    'air-strike -0.2 shelling 0.28 hold 0.2 abuse -0.21 destroy -0.1 ceasefire -0.11 statement -0.23',
  'word mosque':
    'hold -0.13 deploy -0.13 casualties 0.15 abuse -0.12 displace 0.35 ceasefire 0.16 statement 0.28',
  'word most':
    'air-strike 0.17 bombing -0.22 hold 0.21 withdraw 0.21 repel -0.14 siege-break -0.13 deploy 0.14 casualties -0.18 abuse 0.41 displace 0.35 breach 0.21 statement -0.76',
  'word mostly': 'attack -0.17 casualties -0.11 displace -0.1 statement 0.16',
  'word mother': 'casualties 0.24 statement 0.14',
  'word motorcycle': 'bombing -0.13 deploy -0.14 abuse 0.21',
  'word motorway': 'attack -0.14 advance 0.18 ceasefire 0.18',
  'word mount': 'capture 0.18 deploy 0.13 statement -0.12',
  'word mountain': 'air-strike -0.1 shelling 0.13 capture -0.12 abuse -0.1 statement 0.54',
  'word move':
    'attack 0.4 air-strike -0.21 shelling -0.16 bombing 0.27 capture -0.25 hold -0.11 advance -0.23 siege 0.26 deploy 0.44 displace 0.15 ceasefire -0.19 statement -0.11',
  'word movement': 'attack 0.1 repel 0.24 deploy 0.22 displace 0.16 statement 0.18',
  'word much':
    'attack 0.29 casualties -0.11 abuse -0.11 displace -0.14 ceasefire -0.16 breach 0.17 aid -0.1 statement 0.53',
  'word munition': 'attack -0.19 air-strike 0.23 bombing 0.12 destroy 0.17',
  'word murder': 'casualties 0.16 abuse -0.39 statement 0.33',
  'word name':
    'attack -0.17 air-strike -0.24 shelling -0.19 bombing -0.16 capture -0.11 hold -0.22 siege -0.13 deploy -0.18 casualties 0.2 abuse 0.42 destroy -0.24 displace -0.26 aid -0.12 statement -0.27',
  'word national': 'attack -0.12 bombing 0.16 deploy 0.15 casualties 0.18 abuse 0.22 displace -0.2',
  'word near': 'attack 0.12 hold 0.14 casualties -0.12 displace -0.15 aid 0.14 statement -0.1',
  'word nearby': 'air-strike 0.16 casualties -0.15 abuse 0.2',
  'word nearly':
    'attack -0.26 shelling -0.1 withdraw -0.1 siege 0.36 casualties -0.11 abuse -0.13 displace 0.45 aid 0.2 statement 0.26',
  'word necessary': 'shelling 0.18 abuse -0.12 statement 0.37',
  'word need':
    'air-strike -0.1 bombing 0.25 hold -0.13 withdraw -0.12 advance -0.11 deploy 0.23 casualties 0.37 abuse -0.21 destroy -0.13 aid 0.26 statement 0.59',
  'word negotiate': 'capture -0.1 withdraw -0.12 casualties -0.11',
  'word negotiation': 'withdraw 0.14 repel 0.18 ceasefire 0.29 statement -0.26',
  'word negotiator': 'casualties -0.11',
  'word neighbor': 'attack 0.12 capture -0.1 abuse 0.15 displace 0.16 aid 0.16',
  'word neighborhood':
    'attack 0.1 shelling 0.19 capture -0.15 hold 0.35 withdraw -0.11 casualties -0.18 displace -0.15',
  'word neighbour': 'air-strike 0.17 hold 0.1 ceasefire 0.17 aid 0.14 statement -0.17',
  'word neighbourhood': 'hold -0.13 advance -0.11 displace 0.18',
  'word nerve': 'attack 0.21 air-strike 0.38 shelling 0.17',
  'word network': 'casualties 0.31',
  'word neutralise': 'casualties 0.48',
  'word neutralize': 'attack 0.13 casualties 0.13',
  'word never':
    'attack 0.24 air-strike -0.21 shelling 0.13 hold -0.1 deploy -0.17 casualties -0.12 destroy 0.12 displace 0.11 ceasefire 0.25 breach 0.6 aid 0.11 statement -0.58',
  'word new':
    'attack -0.32 air-strike 0.23 shelling -0.16 hold -0.16 casualties -0.17 abuse -0.19 ceasefire -0.12 aid -0.1 statement 0.47',
  'word news':
    'air-strike -0.11 shelling -0.3 hold -0.13 withdraw 0.17 deploy -0.13 casualties -0.15 abuse -0.25 displace -0.12 aid -0.14 statement -0.38',
  'word newspaper': 'attack -0.11 statement 0.1',
  'word next':
    'attack 0.23 air-strike -0.11 hold 0.11 withdraw 0.42 deploy -0.23 casualties 0.18 abuse -0.19 destroy -0.1 displace 0.14 aid 0.42',
  'word night':
    'attack -0.21 air-strike 0.19 bombing 0.26 hold 0.13 withdraw 0.12 repel 0.35 siege -0.14 casualties 0.17 abuse -0.16 displace 0.81 aid -0.28 statement -0.14',
  'word nightfall': 'attack 0.17 capture 0.11 deploy 0.12 abuse -0.1 aid 0.15',
  'word no':
    'attack -0.14 shelling 0.12 capture -0.16 hold 0.42 withdraw -0.19 abuse -0.15 destroy 0.26 displace -0.25 ceasefire 0.29',
  'word noon':
    'attack -0.13 air-strike 0.11 capture 0.48 repel 0.24 deploy -0.14 destroy -0.1 displace 0.35 statement -0.11',
  'word north':
    'attack 0.2 shelling 0.2 bombing -0.1 capture -0.39 hold 0.36 advance 0.4 repel -0.13 siege 0.15 siege-break -0.1 deploy 0.23 abuse -0.16 destroy -0.17 displace 0.19 ceasefire 0.11 breach 0.12 aid 0.21 statement -0.27',
  'word north-east': 'withdraw 0.19 aid 0.17',
  'word north-west': 'attack -0.24 withdraw -0.16 deploy 0.13',
  'word northeast': 'capture 0.15 aid 0.17 statement -0.11',
  'word northern':
    'attack -0.23 bombing 0.1 withdraw 0.12 advance 0.34 siege-break 0.28 abuse -0.13 destroy -0.11 displace 0.26 ceasefire -0.1',
  'word northwestern': 'withdraw -0.11 displace 0.23',
  'word notable': 'hold 0.3 ceasefire 0.49 statement -0.15',
  'word note': 'siege-break 0.19 statement -0.19',
  'word now':
    'attack -0.26 shelling 0.1 capture -0.23 hold -0.17 advance 0.15 siege 0.16 abuse 0.58 destroy 0.28 displace 0.5 ceasefire -0.15 aid 0.33',
  'word nowhere': 'air-strike 0.1 shelling -0.11 withdraw -0.14 siege 0.17 statement -0.2',
  'word number':
    'attack -0.15 capture 0.11 hold 0.18 withdraw -0.21 advance -0.1 siege -0.13 deploy -0.19 casualties 0.51 abuse 0.26 displace 0.54 aid -0.12 statement -0.34',
  'word nurse': 'shelling -0.21 casualties 0.22 statement -0.11',
  'word objective': 'air-strike -0.11 capture 0.47 breach 0.17 statement -0.16',
  'word observation': 'hold 0.25 withdraw 0.15 siege 0.18 deploy 0.29 aid -0.1 statement 0.22',
  'word observe': 'breach 0.24 statement -0.3',
  'word observer': 'attack -0.1 shelling 0.24 withdraw 0.22 deploy 0.38 displace -0.11',
  'word occasion': 'capture 0.13 siege 0.19 aid -0.1',
  'word occupation': 'attack 0.24',
  'word occupy': 'capture -0.38 hold 0.41 ceasefire 0.18',
  'word off': 'destroy 0.56 displace 0.12',
  'word offensive': 'attack 0.72 shelling -0.2 capture -0.13 withdraw -0.18 deploy -0.13 statement -0.23',
  'word offer':
    'attack -0.13 hold -0.11 withdraw 0.38 casualties -0.11 abuse -0.22 displace 0.13 aid -0.12 statement -0.29',
  'word office':
    'shelling -0.12 casualties 0.25 destroy -0.13 displace -0.2 ceasefire 0.1 breach 0.17 statement -0.39',
  'word officer':
    'attack -0.19 air-strike -0.17 shelling -0.15 bombing 0.17 hold 0.22 withdraw 0.34 advance 0.11 siege-break 0.17 casualties -0.14 ceasefire 0.36',
  'word official':
    'air-strike -0.19 shelling -0.1 capture -0.27 withdraw 0.22 casualties -0.26 abuse -0.32 destroy -0.11 ceasefire -0.11',
  'word oil': 'air-strike 0.15 hold 0.2 withdraw 0.29 deploy -0.1 casualties -0.14 abuse 0.17',
  'word old':
    'attack 0.14 air-strike -0.16 shelling 0.21 bombing -0.13 withdraw 0.23 casualties 0.12 abuse 0.13 destroy 0.36 ceasefire 0.23',
  'word olive': 'attack 0.19 hold 0.13 abuse -0.12 displace 0.18 ceasefire -0.1 aid 0.14',
  'word on': 'attack 0.32 siege -0.12 statement 0.28',
  'word once':
    'attack 0.19 air-strike -0.1 capture 0.55 hold 0.41 deploy -0.24 casualties -0.27 destroy -0.11 displace -0.16 aid 0.21 statement 0.32',
  'word one':
    'air-strike 0.13 shelling 0.25 bombing 0.15 capture 0.15 hold 0.19 repel 0.12 siege 0.53 casualties -0.43 abuse 0.22 displace -0.17 ceasefire -0.38 breach 0.43 aid -0.16',
  'word online': 'capture 0.16 advance 0.16 deploy -0.1 destroy 0.15',
  'word only':
    'air-strike -0.28 capture -0.25 hold 0.27 withdraw 0.46 advance -0.11 siege 0.43 siege-break -0.11 casualties -0.24 ceasefire -0.18 statement 0.21',
  'word open':
    'shelling -0.17 hold -0.17 withdraw -0.3 advance 0.13 repel 0.1 siege-break 0.1 abuse 0.34 destroy -0.22 ceasefire -0.16 aid 0.42 statement 0.37',
  'word operate': 'attack 0.27 deploy 0.18',
  'word operation':
    'attack -0.45 air-strike -0.14 bombing 0.24 capture 0.37 repel -0.12 siege-break 0.16 abuse -0.12 ceasefire 0.17 aid 0.45 statement -0.34',
  'word opposition': 'air-strike 0.1 siege 0.15 deploy 0.1 casualties -0.14 abuse -0.11 statement 0.12',
  'word orchard': 'air-strike 0.28 bombing 0.21 hold 0.43 deploy -0.1 destroy 0.1 displace 0.12',
  'word order':
    'attack 0.4 shelling 0.25 capture 0.1 withdraw 0.46 siege 0.16 deploy 0.42 abuse 0.4 destroy -0.19 aid -0.2 statement -0.95',
  'word organisation': 'attack -0.13 abuse 0.16 displace -0.1',
  'word organization':
    'shelling 0.24 bombing 0.14 capture 0.11 withdraw 0.11 deploy -0.12 casualties 0.27 destroy -0.11 aid 0.17 statement -0.21',
  'word other':
    'air-strike -0.24 shelling 0.38 bombing -0.21 capture -0.27 hold -0.26 advance 0.15 repel -0.1 siege -0.1 siege-break 0.24 deploy -0.14 destroy -0.24 displace 0.28 ceasefire -0.24',
  'word out':
    'air-strike -0.27 withdraw 0.46 deploy -0.23 casualties -0.26 abuse 0.39 displace 0.28 ceasefire 0.12 statement 0.32',
  'word outlet': 'shelling 0.15 statement -0.23',
  'word outpost': 'shelling 0.33 hold 0.16 casualties 0.12',
  'word outskirt': 'shelling -0.17 capture -0.31 advance 0.14 deploy 0.26 abuse 0.13 statement 0.12',
  'word over':
    'attack -0.26 capture -0.12 siege -0.13 siege-break 0.18 deploy -0.23 displace 0.4 ceasefire 0.36 aid 0.53 statement -0.18',
  'word overlook': 'capture 0.25',
  'word overnight': 'shelling 0.23 capture 0.13 hold 0.23 repel 0.16 statement -0.2',
  'word overrun': 'capture 0.56 hold -0.21 advance 0.25 deploy -0.1 abuse 0.16',
  'word own':
    'air-strike 0.18 capture 0.13 hold -0.43 withdraw 0.12 advance -0.13 siege 0.27 abuse -0.15 displace 0.29 ceasefire 0.23 breach 0.23 aid -0.23 statement -0.22',
  'word p.m.': 'attack 0.12 siege-break 0.17 deploy 0.14 aid 0.16 statement -0.1',
  'word pack':
    'air-strike 0.15 bombing 0.17 withdraw 0.23 deploy -0.12 casualties -0.13 abuse -0.16 destroy -0.14 displace 0.13 statement -0.18',
  'word page':
    'attack -0.15 withdraw -0.13 casualties -0.11 abuse 0.15 destroy 0.52 ceasefire 0.1 statement -0.31',
  'word palace': 'withdraw 0.14 statement 0.26',
  'word palestinian': 'attack 0.2 ceasefire 0.16 statement -0.13',
  'word paper': 'air-strike 0.24 abuse 0.33 displace -0.19 ceasefire 0.11 statement 0.19',
  'word parachute': 'air-strike -0.1 aid 0.55',
  'word park': 'shelling 0.12 bombing 0.15 capture 0.23 siege -0.16 deploy 0.2',
  'word parliament': 'statement 0.33',
  'word part':
    'attack 0.14 hold 0.17 withdraw -0.11 advance -0.14 siege -0.14 siege-break -0.1 deploy 0.13 casualties -0.16 destroy -0.24 displace 0.15 ceasefire -0.11 statement -0.34',
  'word partner':
    'air-strike 0.16 capture 0.14 deploy -0.25 abuse 0.14 ceasefire -0.14 aid 0.38 statement -0.14',
  'word party':
    'air-strike -0.13 capture -0.17 deploy -0.21 abuse -0.17 ceasefire 0.28 breach 0.14 statement 0.24',
  'word pass':
    'attack -0.14 air-strike 0.13 advance 0.15 deploy -0.13 abuse 0.21 displace -0.16 statement -0.15',
  'word passage': 'hold 0.1 withdraw 0.13 casualties -0.1 abuse 0.11 displace 0.32',
  'word past':
    'attack -0.1 shelling 0.13 hold -0.11 withdraw -0.13 advance 0.16 deploy 0.1 abuse -0.11 ceasefire -0.1 breach 0.17 statement 0.13',
  'word patient': 'air-strike 0.12 casualties 0.17 displace -0.46 aid 0.6 statement 0.3',
  'word patrol': 'bombing 0.2 hold -0.57 withdraw -0.13 siege 0.12 deploy 0.79 ceasefire 0.15',
  'word pause': 'displace 0.12 ceasefire 0.77 aid -0.11 statement -0.41',
  'word pay': 'siege 0.48 deploy 0.19 casualties -0.1 abuse 0.21 displace 0.25 statement -0.24',
  'word peace': 'attack 0.13 air-strike 0.32 ceasefire -0.27 statement 0.18',
  'word people':
    'air-strike 0.23 shelling 0.12 bombing 0.1 capture -0.15 hold 0.16 withdraw -0.57 advance -0.2 repel -0.19 siege 0.27 siege-break -0.2 casualties -0.22 destroy 0.25 displace 0.23 ceasefire -0.12 breach -0.17 aid 0.53 statement 0.12',
  'word percent': 'capture -0.14 hold 0.26 displace 0.37',
  'word perhaps': 'attack -0.13 air-strike 0.11 casualties -0.15 ceasefire 0.11',
  'word period': 'attack -0.15 advance 0.2',
  'word perish': 'siege 0.12 destroy 0.18',
  'word permission': 'attack -0.1 displace -0.17',
  'word permit': 'attack 0.17 deploy -0.36 displace 0.57 ceasefire 0.16 aid 0.33',
  'word person': 'attack -0.1 capture 0.15 casualties -0.11 displace 0.21 statement -0.23',
  'word persuade': 'ceasefire 0.34 statement -0.32',
  'word pharmacist': 'abuse -0.11',
  'word phone':
    'attack -0.12 air-strike -0.1 hold -0.12 withdraw -0.12 deploy -0.23 casualties -0.13 displace -0.15 aid -0.13 statement -0.19',
  'word photo': 'air-strike 0.19 deploy 0.16 statement -0.21',
  'word photograph':
    'attack -0.14 shelling -0.11 capture -0.11 hold 0.19 withdraw -0.1 deploy 0.22 casualties 0.27 destroy 0.24 statement 0.16',
  'word photographer': 'hold 0.18 casualties -0.12 statement 0.13',
  'word pick': 'deploy 0.31 destroy 0.13 statement 0.24',
  'word pickup': 'attack 0.13 capture 0.16 deploy 0.22 destroy -0.21 displace -0.12 statement 0.26',
  'word picture': 'capture 0.1 hold 0.11 advance 0.16 deploy -0.22 destroy 0.17 displace -0.15',
  'word piece': 'bombing 0.12 destroy 0.27',
  'word pilot': 'air-strike 0.26 shelling -0.12 casualties 0.38 abuse 0.23 destroy 0.14 statement 0.13',
  'word place':
    'attack 0.3 air-strike 0.18 advance -0.11 siege 0.42 deploy 0.36 casualties -0.34 abuse -0.12 destroy 0.14 ceasefire 0.38 aid -0.15 statement -0.18',
  'word plain': 'attack 0.13 shelling -0.16 hold 0.27 advance 0.11 statement -0.14',
  'word plan': 'air-strike -0.1 withdraw 0.2 casualties -0.1 abuse -0.15 displace 0.19 breach 0.33 aid 0.68',
  'word plane':
    'attack -0.2 air-strike -0.15 capture -0.1 withdraw 0.19 advance 0.12 casualties -0.11 abuse -0.1 destroy -0.18 displace -0.13 ceasefire -0.1 breach 0.19 aid -0.17 statement 0.19',
  'word plant': 'attack 0.15 bombing 0.12 hold -0.15 deploy -0.14',
  'word plastic': 'displace 0.15',
  'word play': 'attack 0.11 shelling -0.13 withdraw 0.18 statement 0.14',
  'word pledge': 'hold 0.18 ceasefire 0.28 aid 0.17',
  'word pocket': 'attack 0.14 hold 0.35 siege -0.17 ceasefire 0.25',
  'word point': 'capture 0.18 hold 0.17 withdraw -0.1 advance 0.12 deploy 0.29 displace -0.11 breach 0.14',
  'word police':
    'attack 0.29 shelling -0.13 capture -0.14 hold -0.37 withdraw -0.13 deploy 0.29 casualties -0.18 displace -0.21 ceasefire -0.22 breach 0.12 aid -0.13',
  'word policeman': 'attack -0.11 capture -0.13 hold -0.17 deploy 0.11 casualties 0.54 statement 0.14',
  'word political': 'attack -0.17 capture 0.1 hold -0.16 abuse 0.21',
  'word politician': 'casualties -0.13 abuse 0.24 statement -0.16',
  'word popular': 'abuse 0.16',
  'word populate': 'air-strike 0.17 shelling 0.13 casualties -0.12',
  'word population': 'shelling -0.12 siege 0.16 statement 0.58',
  'word position':
    'shelling 0.31 hold 0.67 advance -0.17 deploy -0.16 abuse -0.18 destroy -0.25 displace -0.13 ceasefire -0.1 statement 0.33',
  'word possess': 'attack -0.1 air-strike -0.24 capture 0.13 statement 0.53',
  'word possible': 'statement -0.24',
  'word post':
    'attack -0.13 air-strike -0.24 capture 0.19 hold 0.23 siege 0.11 deploy -0.19 casualties 0.43 abuse -0.14 displace -0.15 ceasefire -0.11 aid 0.3 statement -0.14',
  'word pound': 'air-strike 0.1 abuse 0.39 destroy 0.18',
  'word pour': 'attack 0.26 capture 0.17 withdraw 0.13 deploy -0.36 abuse 0.14 destroy 0.3 statement 0.23',
  'word power': 'air-strike -0.29 shelling 0.11 hold 0.25 destroy 0.25 aid -0.11 statement 0.25',
  'word prayer': 'capture 0.15 statement 0.23',
  'word prepare':
    'attack 0.5 air-strike 0.24 bombing 0.14 hold -0.14 withdraw 0.12 siege-break 0.31 statement 0.13',
  'word presence': 'hold -0.22 withdraw 0.15 deploy 0.24 ceasefire -0.1 statement 0.24',
  'word present': 'shelling 0.12 hold 0.29 deploy 0.74',
  'word president': 'siege -0.13 siege-break 0.1 deploy 0.23 destroy 0.16',
  'word press':
    'attack 0.11 shelling 0.29 withdraw -0.1 advance -0.29 casualties 0.33 abuse -0.14 destroy 0.16 displace -0.16 statement -0.15',
  'word prevent': 'attack -0.12 capture -0.11 deploy 0.31 abuse -0.11 displace -0.14 aid 0.19 statement 0.33',
  'word previous': 'bombing -0.14 hold 0.16 deploy 0.23 casualties 0.16 abuse 0.13',
  'word price': 'attack -0.13 capture 0.12 abuse 0.38 aid 0.28 statement 0.34',
  'word primary': 'statement 0.21',
  'word prime': 'shelling 0.13 statement 0.28',
  'word prison':
    'air-strike 0.11 capture 0.15 hold -0.1 deploy -0.17 casualties 0.16 abuse 0.18 displace -0.25',
  'word prisoner': 'attack -0.15 shelling -0.16 hold -0.13 casualties -0.2 abuse 0.48 displace 0.13 aid 0.1',
  'word pro-government': 'air-strike -0.11 hold -0.11 withdraw 0.12 breach 0.16 statement -0.13',
  'word pro-regime': 'attack 0.18 advance 0.22 deploy 0.1 ceasefire -0.11 statement -0.21',
  'word process': 'attack 0.27 ceasefire 0.32 statement 0.12',
  'word promise':
    'attack -0.13 air-strike 0.2 shelling -0.11 capture -0.15 hold -0.11 withdraw 0.1 siege -0.17 siege-break 0.41 deploy 0.32 abuse 0.18 displace 0.13 aid 0.35 statement -0.55',
  'word propaganda': 'air-strike 0.16 advance 0.19',
  'word propose': 'deploy -0.22',
  'word protect': 'attack -0.13 hold 0.13 deploy 0.11 breach 0.32 statement -0.11',
  'word protest': 'shelling 0.34 withdraw -0.13 statement 0.5',
  'word provide': 'abuse -0.1 destroy 0.12 aid -0.35',
  'word province':
    'shelling 0.15 hold 0.5 withdraw -0.32 siege 0.1 siege-break 0.16 deploy -0.26 destroy -0.1 displace 0.19 aid -0.15 statement -0.25',
  'word provincial':
    'attack -0.15 air-strike -0.21 bombing 0.14 withdraw 0.46 casualties 0.19 statement -0.15',
  'word proxy': 'attack 0.11',
  'word publish':
    'attack -0.1 air-strike 0.19 casualties 0.13 abuse 0.11 destroy 0.35 breach -0.13 statement -0.36',
  'word pull': 'attack -0.22 withdraw 0.39 siege -0.2 abuse -0.11 displace -0.2',
  'word pumping': 'air-strike 0.13 deploy 0.1 ceasefire 0.16',
  'word pupil': 'casualties 0.41 displace -0.1 statement -0.18',
  'word purpose': 'capture 0.13 abuse 0.11 statement 0.22',
  'word push': 'capture -0.11 hold 0.15 advance 0.63 deploy -0.24 statement -0.27',
  'word put':
    'shelling 0.25 capture -0.19 hold -0.1 withdraw -0.18 deploy 0.18 casualties 0.33 abuse -0.26 destroy 0.37 displace 0.28 ceasefire 0.17 aid 0.2',
  'word quarrel': 'statement 0.41',
  'word quarter': 'shelling 0.18 capture 0.15 withdraw 0.24 deploy -0.13 destroy -0.18 statement -0.22',
  'word question': 'hold 0.22 deploy -0.12 casualties -0.1 abuse -0.31 aid -0.17',
  'word queue': 'shelling 0.34 aid -0.11',
  'word quiet': 'attack 0.46 air-strike 0.14',
  'word quote': 'air-strike -0.14 abuse 0.31 displace 0.17 statement 0.2',
  'word race': 'capture 0.17 statement 0.29',
  'word radio': 'attack -0.1 statement 0.14',
  'word raid':
    'attack -0.37 air-strike 0.68 hold -0.15 withdraw 0.1 repel -0.1 deploy -0.12 casualties -0.37 ceasefire 0.12 statement 0.54',
  'word rain': 'displace -0.1 aid -0.13 statement 0.3',
  'word raise': 'capture -0.28 casualties 0.17',
  'word range': 'advance 0.12 abuse 0.44 statement -0.1',
  'word rank': 'attack 0.23 deploy 0.26 casualties 0.25 abuse -0.1',
  'word rather': 'air-strike 0.1 statement 0.15',
  'word reach':
    'shelling 0.22 bombing 0.15 hold -0.19 withdraw 0.2 siege 0.12 siege-break 0.14 deploy -0.15 casualties -0.22 abuse 0.1 destroy -0.18 displace -0.16 ceasefire 0.11 breach -0.1 aid 0.59',
  'word read': 'attack -0.19 air-strike 0.13 deploy 0.13 statement -0.29',
  'word ready': 'attack 0.34 aid 0.33 statement -0.26',
  'word reason': 'displace 0.15 aid 0.15 statement -0.3',
  'word rebel':
    'air-strike -0.52 shelling 0.15 capture 0.43 hold 0.41 withdraw 0.26 advance -0.28 siege 0.52 siege-break 0.11 deploy -0.25 abuse 0.24 destroy 0.21 ceasefire 0.53 breach 0.33 aid -0.5 statement -0.45',
  'word rebel-held': 'hold 0.65 withdraw 0.12',
  'word recall': 'deploy 0.14 statement 0.22',
  'word recapture': 'attack -0.24 capture 0.24 destroy 0.15',
  'word receive': 'withdraw 0.1 casualties 0.18 abuse -0.17 aid 0.48 statement -0.17',
  'word recently': 'attack 0.37 statement 0.17',
  'word reckoning': 'hold 0.1 siege 0.36 destroy 0.13 displace 0.16 statement -0.17',
  'word reconciliation': 'capture 0.12 hold 0.12 ceasefire -0.26 statement 0.13',
  'word record': 'shelling 0.12 hold -0.15 casualties -0.14 abuse 0.25 destroy 0.25 aid 0.21 statement 0.27',
  'word recording': 'attack 0.22 statement 0.27',
  'word recover': 'attack -0.3 capture 0.44 casualties 0.26 destroy 0.14 statement -0.12',
  'word refer': 'casualties 0.11 statement 0.32',
  'word refugee': 'shelling 0.11 casualties -0.21 abuse -0.21 displace 0.15',
  'word refuse':
    'attack -0.31 air-strike -0.21 shelling -0.15 siege 0.11 deploy 0.16 casualties -0.22 abuse -0.11 displace 0.33 ceasefire -0.12',
  'word regain': 'capture -0.1 hold -0.15 siege-break 0.17 statement 0.28',
  'word regard': 'statement 0.4',
  'word regime':
    'capture 0.21 hold 0.54 withdraw -0.12 advance 0.24 repel 0.26 siege 0.23 siege-break 0.14 deploy -0.75 casualties -0.16 displace -0.17 aid -0.1 statement 0.15',
  'word region':
    'shelling 0.13 capture -0.1 withdraw 0.43 advance 0.13 siege 0.33 casualties 0.12 abuse -0.11 aid 0.14 statement -0.17',
  'word regional': 'deploy 0.12 aid 0.33 statement 0.19',
  'word register': 'air-strike 0.11 casualties 0.12 abuse 0.1 displace -0.12 breach 0.31',
  'word reinforce': 'attack 0.13 hold -0.26 advance -0.12 deploy 0.36 statement -0.1',
  'word reinforcement': 'repel 0.31 deploy 0.37 statement -0.17',
  'word reject': 'air-strike 0.16 capture 0.1 withdraw -0.11 deploy -0.12 casualties 0.12 breach 0.14',
  'word relative': 'attack -0.18 deploy -0.13 casualties 0.16 abuse 0.44 displace 0.7',
  'word release': 'attack -0.11 deploy -0.13 casualties -0.3 abuse 0.27 ceasefire 0.42 statement -0.3',
  'word relief':
    'withdraw -0.14 advance 0.19 siege-break 0.18 deploy 0.12 ceasefire 0.12 aid -0.11 statement -0.11',
  'word relieve': 'shelling -0.11 hold 0.14 siege-break 0.56',
  'word rely': 'siege 0.17 deploy 0.21 statement -0.1',
  'word remain':
    'attack -0.17 air-strike -0.21 shelling -0.18 hold 0.5 withdraw 0.14 siege 0.24 deploy 0.25 displace -0.19 statement 0.16',
  'word remember': 'shelling 0.18 statement -0.19',
  'word remnant': 'attack 0.16 shelling 0.17 statement -0.1',
  'word remove': 'deploy -0.11 casualties 0.14 aid 0.11',
  'word renew': 'attack -0.18 aid 0.33 statement -0.18',
  'word reopen': 'attack 0.23 siege-break 0.33 displace -0.12 statement 0.25',
  'word repeat': 'deploy -0.1 statement 0.27',
  'word repeatedly': 'air-strike -0.16 shelling -0.11 bombing 0.27 statement 0.24',
  'word repel': 'attack -0.19 capture 0.1 advance 0.17 repel 0.27 deploy 0.15',
  'word reply': 'attack 0.11 shelling 0.5 deploy -0.15 statement -0.1',
  'word report':
    'attack 0.52 shelling -0.13 bombing -0.11 capture -0.12 withdraw -0.18 siege 0.12 siege-break 0.14 deploy 0.33 abuse 0.17 ceasefire -0.24 aid -0.23 statement -0.2',
  'word reportedly': 'air-strike 0.66 casualties -0.11',
  'word reporter':
    'air-strike -0.14 shelling -0.12 capture 0.11 hold 0.12 withdraw 0.28 deploy -0.13 casualties -0.18 abuse -0.19 displace -0.28',
  'word representative': 'statement 0.16',
  'word request': 'withdraw 0.1 casualties -0.1 displace 0.17 aid 0.24',
  'word rescue': 'attack 0.15 displace -0.25',
  'word researcher': 'deploy 0.1 destroy 0.17 statement -0.2',
  'word resident':
    'bombing -0.16 capture 0.14 hold 0.11 repel 0.3 deploy 0.2 casualties -0.14 abuse 0.19 destroy 0.25 displace 0.64',
  'word residential': 'attack 0.15 capture 0.17 hold -0.15 statement 0.11',
  'word resist': 'attack 0.38 capture 0.15 repel -0.17 statement -0.11',
  'word resistance': 'attack 0.18 deploy -0.1 statement 0.1',
  'word resolution': 'attack -0.28 ceasefire -0.13 breach 0.21 aid 0.12 statement 0.24',
  'word resort': 'hold 0.11 deploy -0.1 ceasefire 0.29',
  'word respond': 'air-strike -0.11 shelling 0.4 statement 0.51',
  'word response': 'attack 0.1 shelling 0.2 aid 0.15 statement 0.4',
  'word responsibility': 'shelling 0.29 abuse 0.33 statement 0.19',
  'word responsible': 'hold -0.17 statement 0.43',
  'word rest':
    'air-strike 0.25 bombing 0.1 capture -0.19 hold 0.14 withdraw -0.12 deploy -0.15 abuse 0.3 statement 0.31',
  'word restore': 'attack 0.3 capture 0.16 siege-break -0.12 aid 0.12',
  'word result':
    'air-strike 0.13 shelling 0.1 bombing 0.1 hold 0.12 withdraw -0.17 siege 0.18 casualties 0.11 abuse 0.14',
  'word resume':
    'attack 0.3 air-strike 0.1 shelling -0.13 hold 0.11 withdraw -0.15 siege-break 0.16 displace 0.31 ceasefire -0.13 statement 0.16',
  'word retake': 'attack -0.17 shelling -0.19 capture 0.8 repel 0.2 statement -0.13',
  'word retire': 'statement -0.18',
  'word retreat': 'hold 0.1 abuse 0.12 statement -0.19',
  'word return': 'attack -0.2 capture 0.25 hold -0.11 repel 0.13 deploy 0.34 abuse 0.18 statement -0.11',
  'word revenge': 'air-strike -0.11 casualties -0.1 abuse 0.18',
  'word review': 'aid 0.12 statement 0.28',
  'word revolution': 'attack 0.36 capture 0.43',
  'word ride': 'abuse 0.1 displace 0.11 aid -0.12',
  'word ridge': 'attack -0.13 advance 0.17',
  'word rifle': 'attack -0.1 capture -0.11 withdraw 0.49 deploy 0.18 casualties 0.11 statement 0.13',
  'word right': 'attack -0.12 withdraw 0.1 deploy -0.1 casualties -0.11',
  'word ring': 'hold -0.12 siege -0.12 statement -0.13',
  'word rise': 'casualties -0.12 destroy 0.2 statement 0.44',
  'word rival': 'capture 0.27 hold -0.29 deploy 0.1 statement 0.26',
  'word river':
    'attack 0.18 shelling -0.11 capture -0.15 withdraw -0.16 deploy 0.11 casualties -0.13 abuse -0.12 displace 0.21 statement -0.12',
  'word road':
    'attack -0.29 air-strike 0.24 bombing 0.15 capture -0.14 hold -0.12 withdraw -0.14 advance 0.12 repel 0.19 siege 0.39 siege-break 0.21 deploy -0.56 casualties -0.28 abuse 0.29 destroy -0.14 statement -0.41',
  'word roadside': 'bombing 0.38 deploy 0.16',
  'word rocket':
    'attack -0.31 air-strike -0.17 shelling 0.16 bombing -0.11 capture -0.11 hold 0.24 deploy -0.17 abuse -0.11 destroy -0.17 displace 0.11',
  'word role': 'attack 0.1 air-strike 0.12 shelling -0.14 deploy 0.16 statement 0.31',
  'word roll': 'aid 0.12',
  'word roof':
    'air-strike 0.22 shelling -0.16 withdraw -0.1 deploy 0.68 abuse -0.1 destroy 0.76 displace -0.17 statement -0.34',
  'word room': 'bombing 0.1 withdraw -0.11 siege -0.13 abuse 0.1 aid -0.11',
  'word roughly': 'advance -0.11 casualties 0.19',
  'word round':
    'attack -0.11 air-strike -0.12 shelling 0.33 hold 0.39 casualties -0.15 destroy 0.11 ceasefire 0.28',
  'word roundabout': 'shelling 0.1 bombing 0.1 hold -0.14 siege 0.26 abuse 0.16',
  'word route':
    'attack 0.27 hold -0.11 siege 0.16 siege-break -0.11 deploy -0.1 casualties 0.1 destroy 0.19 displace -0.14 statement -0.16',
  'word row': 'attack -0.12 shelling 0.15 deploy 0.23 displace 0.15 statement 0.2',
  'word rubble': 'shelling 0.1 capture -0.1 destroy -0.1 aid 0.17 statement 0.12',
  'word ruin': 'attack -0.18 air-strike -0.13 hold -0.14 withdraw -0.12 casualties 0.13',
  'word rule': 'displace 0.1 statement 0.36',
  'word run':
    'air-strike 0.24 shelling 0.14 bombing -0.14 capture 0.11 hold -0.13 withdraw -0.43 siege 0.2 siege-break 0.27 deploy -0.23 casualties 0.3 abuse -0.12 displace 0.13 ceasefire -0.2 aid 0.43 statement 0.21',
  'word rural': 'air-strike 0.15 deploy -0.13 statement -0.11',
  'word russian':
    'attack -0.39 air-strike 0.25 bombing -0.16 hold -0.21 withdraw 0.15 advance -0.16 repel -0.12 siege-break 0.13 casualties 0.4 abuse -0.34 ceasefire 0.68 aid -0.1 statement -0.32',
  'word safe':
    'capture 0.17 deploy -0.13 casualties 0.11 destroy -0.11 displace 0.26 ceasefire -0.15 aid -0.1 statement 0.42',
  'word safety': 'deploy -0.1 abuse -0.11 displace 0.32 statement 0.32',
  'word same':
    'attack 0.17 air-strike -0.19 shelling 0.24 advance -0.26 repel 0.23 siege 0.24 deploy 0.26 displace -0.18 breach 0.16 statement 0.28',
  'word sanction': 'statement 0.38',
  'word sarin': 'attack 0.26 deploy 0.12 abuse 0.11 statement -0.1',
  'word saudi': 'bombing 0.17 deploy 0.3 casualties -0.13 displace -0.1 statement -0.17',
  'word save': 'air-strike -0.19 casualties -0.13 aid -0.11 statement 0.94',
  'word say':
    'attack -0.24 shelling 0.15 withdraw -0.13 repel 0.19 siege-break -0.25 deploy 0.13 casualties -0.14 abuse -0.19 destroy -0.15 ceasefire -0.19 breach -0.16 aid -0.37',
  'word school':
    'attack -0.12 withdraw -0.15 siege -0.21 deploy -0.14 casualties -0.14 abuse -0.26 destroy -0.14 displace 0.27 statement -0.26',
  'word schoolteacher': 'displace 0.29',
  'word score': 'shelling -0.11',
  'word sea': 'shelling 0.18 hold 0.22 advance -0.13 deploy -0.17 aid 0.18 statement -0.17',
  'word seal': 'siege 0.17',
  'word search':
    'attack 0.3 air-strike -0.25 shelling 0.26 deploy -0.1 casualties 0.28 abuse 0.6 displace 0.25',
  'word second':
    'attack 0.12 air-strike 0.22 bombing 0.47 hold -0.12 advance 0.17 siege 0.29 deploy -0.45 destroy -0.16 displace 0.4 ceasefire -0.1 breach 0.29 statement -0.22',
  'word secret': 'attack 0.13 displace 0.14 ceasefire 0.11 statement 0.11',
  'word secretary': 'attack -0.1 deploy 0.12 casualties 0.11 statement 0.39',
  'word secure': 'attack 0.13 siege-break 0.11 displace 0.17 statement 0.47',
  'word security':
    'attack -0.33 bombing 0.27 capture 0.26 hold -0.26 deploy -0.24 casualties 0.34 abuse 0.23 destroy -0.1 aid 0.18 statement 0.15',
  'word see':
    'attack 0.15 air-strike 0.39 shelling -0.29 bombing -0.22 capture -0.16 hold 0.24 withdraw 0.24 advance -0.22 deploy 0.52 abuse -0.17 destroy 0.17 displace -0.34 ceasefire -0.14 breach -0.12 statement 0.33',
  'word seek': 'withdraw 0.36 abuse 0.35 ceasefire 0.23 statement 0.13',
  'word seem': 'attack -0.14 air-strike 0.3 shelling 0.16 deploy -0.13 destroy 0.2',
  'word seize':
    'bombing 0.11 capture 0.41 hold -0.12 withdraw -0.11 advance -0.13 deploy -0.16 casualties 0.21 abuse 0.21 displace -0.13 ceasefire -0.12 aid -0.1',
  'word sell': 'deploy -0.23 abuse 0.5 statement -0.21',
  'word send':
    'attack 0.15 air-strike -0.16 shelling 0.12 capture -0.26 hold -0.23 siege -0.11 deploy 0.94 displace -0.1 ceasefire -0.14 aid 0.39',
  'word senior': 'abuse -0.13 statement -0.14',
  'word separate': 'shelling 0.1 siege 0.26 siege-break 0.18 deploy -0.15 abuse 0.22 statement 0.16',
  'word serious': 'withdraw 0.16 casualties 0.15 abuse 0.11 breach -0.1',
  'word serve': 'statement 0.1',
  'word service':
    'attack 0.1 air-strike -0.1 shelling 0.21 casualties -0.18 destroy 0.74 displace -0.19 ceasefire 0.33',
  'word serviceman': 'casualties 0.29',
  'word set':
    'air-strike -0.11 shelling -0.12 bombing 0.21 capture -0.14 hold -0.14 withdraw -0.17 siege -0.12 deploy 0.35 casualties -0.24 destroy 0.22 aid 0.48',
  'word settle': 'abuse 0.12 ceasefire 0.65 statement 0.15',
  'word settlement': 'attack -0.1 shelling 0.26 displace 0.12 breach 0.42 statement -0.16',
  'word sever': 'statement 0.15',
  'word several':
    'air-strike -0.31 withdraw 0.74 repel 0.1 siege -0.15 deploy 0.1 casualties 0.3 aid 0.18 statement 0.19',
  'word shabiha': 'statement -0.21',
  'word share': 'shelling 0.18 abuse 0.15 destroy 0.16 statement -0.16',
  'word sheikh': 'hold 0.11 deploy 0.15',
  'word shell':
    'attack -0.5 air-strike -0.53 shelling 0.7 bombing -0.1 capture -0.17 deploy -0.1 casualties -0.21 abuse -0.22 displace -0.1 ceasefire 0.36',
  'word shelling': 'air-strike -0.11 shelling 0.71 breach 0.35',
  'word shelter': 'shelling 0.34 hold 0.15 withdraw -0.22 casualties -0.1 displace 0.1 aid -0.3',
  'word shepherd': 'bombing 0.54',
  'word shia': 'hold -0.13 siege-break 0.16 breach 0.18 aid 0.13 statement 0.13',
  'word shift': 'destroy 0.15',
  'word shiite': 'hold -0.17 withdraw -0.12 siege 0.16 deploy 0.25 displace 0.29 statement 0.1',
  'word shoe': 'casualties -0.13 statement 0.13',
  'word shoot':
    'attack -0.21 air-strike -0.2 shelling 0.46 capture -0.13 hold -0.1 repel 0.16 deploy -0.17 casualties -0.28 abuse 0.42 displace -0.16 ceasefire 0.16 breach 0.13 aid -0.11 statement -0.29',
  'word shop': 'siege -0.16 abuse 0.36 destroy -0.25 displace -0.14 aid -0.1',
  'word short': 'advance 0.33 abuse 0.16 statement 0.23',
  'word shortly': 'attack -0.1 air-strike 0.3 aid 0.13 statement -0.19',
  'word shot':
    'attack 0.2 air-strike -0.13 shelling -0.37 capture 0.34 withdraw 0.1 deploy -0.14 abuse 0.56 destroy -0.12',
  'word shout': 'statement 0.15',
  'word show':
    'air-strike -0.29 bombing 0.17 advance 0.12 deploy -0.12 casualties 0.22 abuse -0.26 destroy 0.17 displace 0.15 ceasefire -0.1 breach 0.11 aid -0.11',
  'word shut': 'hold -0.1 siege -0.28 abuse 0.16 aid 0.27 statement 0.37',
  'word shutter': 'abuse 0.25 destroy -0.12',
  'word side':
    'air-strike -0.25 capture -0.26 advance 0.18 siege-break -0.11 deploy 0.15 casualties 0.11 abuse -0.51 destroy -0.24 displace -0.19 ceasefire 0.21 breach 0.31 statement 0.18',
  'word siege':
    'attack -0.15 hold -0.14 siege 0.46 siege-break 0.42 deploy -0.12 displace -0.12 ceasefire -0.1 aid -0.16 statement -0.17',
  'word sign':
    'shelling -0.11 withdraw 0.18 deploy 0.18 casualties -0.11 abuse -0.13 displace 0.22 ceasefire -0.12',
  'word signature': 'withdraw -0.13 aid 0.31 statement 0.47',
  'word silent': 'destroy 0.11 ceasefire 0.18 statement 0.19',
  'word silo': 'attack 0.11 capture 0.13 hold -0.1 advance 0.16',
  'word similar':
    'attack 0.28 air-strike 0.2 shelling 0.16 casualties -0.14 ceasefire 0.1 aid 0.1 statement 0.14',
  'word since': 'withdraw 0.14 deploy 0.16 casualties 0.22 statement 0.22',
  'word single':
    'air-strike 0.18 shelling -0.13 bombing 0.12 withdraw 0.13 advance 0.14 deploy 0.29 abuse -0.12 aid 0.2 statement 0.19',
  'word sister': 'air-strike 0.18 displace -0.11 statement 0.12',
  'word sit': 'attack -0.1 hold 0.17 deploy -0.14 casualties 0.1 destroy 0.16 statement -0.11',
  'word site':
    'attack -0.15 capture -0.16 hold -0.14 advance 0.28 deploy 0.16 abuse 0.26 destroy 0.11 displace -0.1 ceasefire 0.15 statement 0.35',
  'word situation': 'statement 0.75',
  'word sky': 'air-strike 0.73 repel 0.11 deploy -0.16 breach 0.16 aid 0.26',
  'word slaughter': 'attack 0.26 casualties 0.1 abuse 0.28 statement -0.11',
  'word sleep': 'air-strike 0.12 abuse 0.11 displace 0.13 aid -0.16',
  'word slip': 'shelling 0.2 deploy 0.28 abuse 0.21 displace 0.17 statement -0.25',
  'word slow': 'attack 0.14 bombing 0.22 hold 0.29 advance -0.1 repel 0.18 ceasefire -0.1 aid -0.18',
  'word small':
    'attack 0.17 air-strike -0.18 withdraw -0.21 advance 0.14 casualties -0.11 destroy -0.12 displace -0.23 ceasefire -0.19',
  'word smell': 'attack 0.16 air-strike 0.21 destroy -0.1 statement -0.16',
  'word smoke': 'abuse 0.18',
  'word smuggle': 'bombing 0.12 withdraw -0.16 deploy 0.12 abuse -0.2 breach 0.51',
  'word smuggler': 'withdraw 0.16 siege 0.13 abuse -0.29 displace 0.62 aid -0.16 statement -0.14',
  'word sniper': 'attack -0.15 shelling 0.4 hold -0.12 destroy 0.1 displace 0.32 aid 0.21 statement -0.19',
  'word so':
    'attack -0.21 air-strike 0.31 bombing -0.1 hold -0.21 repel 0.34 siege -0.12 deploy -0.2 abuse 0.23 ceasefire -0.12 breach 0.15 aid -0.21',
  'word so-called':
    'air-strike -0.12 shelling 0.18 capture -0.2 hold 0.13 deploy -0.1 displace 0.16 statement -0.17',
  'word soil': 'attack -0.2 capture 0.1 deploy 0.11 statement 0.21',
  'word soldier':
    'attack -0.28 capture -0.21 hold 0.11 repel -0.11 siege-break 0.47 deploy 0.15 casualties 0.54 destroy -0.15 displace -0.39 ceasefire -0.26 breach -0.13 statement -0.14',
  'word some':
    'attack -0.16 air-strike -0.15 withdraw -0.14 advance 0.15 siege 0.31 deploy 0.58 casualties -0.2 displace 0.36 statement -0.16',
  'word somewhere': 'abuse 0.17 statement 0.19',
  'word son': 'deploy 0.12 casualties 0.21 abuse 0.26 displace -0.27 statement 0.15',
  'word soon': 'attack -0.13 capture -0.11 siege-break 0.14 deploy 0.44 abuse 0.11 statement -0.41',
  'word sort': 'displace 0.18 statement 0.14',
  'word sorty': 'air-strike 0.45 siege-break 0.17 deploy -0.1 statement -0.1',
  'word sound': 'air-strike 0.16 capture 0.12 statement -0.14',
  'word source':
    'attack -0.14 shelling 0.28 hold -0.11 deploy -0.22 abuse -0.24 displace -0.12 ceasefire -0.12 statement -0.34',
  'word south':
    'attack 0.33 air-strike 0.18 bombing -0.1 siege 0.14 siege-break 0.11 deploy 0.21 abuse -0.17 destroy -0.14 aid -0.14 statement -0.25',
  'word south-west': 'hold 0.13 advance 0.18',
  'word southern':
    'attack 0.23 air-strike -0.15 hold -0.2 withdraw 0.23 siege 0.21 breach -0.13 statement 0.13',
  'word spare': 'aid 0.11 statement -0.15',
  'word speak':
    'attack -0.18 air-strike -0.14 bombing 0.11 capture -0.22 hold -0.19 withdraw -0.19 deploy -0.11 abuse 0.41 destroy -0.12 displace -0.11 ceasefire -0.22 aid -0.17',
  'word special': 'attack 0.13 air-strike -0.16 deploy 1.16 statement -0.18',
  'word specialist': 'deploy 0.23 statement -0.42',
  'word speech': 'deploy 0.16 statement -0.11',
  'word speed': 'capture 0.11 statement -0.29',
  'word spend':
    'attack 0.48 shelling -0.19 capture 0.2 casualties -0.29 abuse -0.11 ceasefire 0.19 aid -0.25 statement -0.33',
  'word split': 'advance 0.36 siege 0.31 ceasefire 0.1 statement 0.1',
  'word spokesman':
    'air-strike -0.2 shelling -0.14 withdraw -0.24 deploy -0.11 casualties -0.23 abuse 0.23 displace -0.18 ceasefire 0.1 aid -0.11 statement -0.31',
  'word spokeswoman': 'deploy 0.17 statement -0.14',
  'word sponsor': 'ceasefire 0.11',
  'word spring':
    'attack 0.22 bombing -0.1 hold 0.16 casualties -0.14 abuse -0.12 destroy 0.17 ceasefire 0.1 aid 0.25 statement -0.36',
  'word spy': 'abuse 0.25 statement 0.17',
  'word square': 'attack 0.15 bombing -0.1 capture 0.5 hold 0.2 deploy 0.12 destroy -0.14 statement -0.24',
  'word staff': 'hold 0.13 withdraw 0.54 deploy 0.42 casualties -0.21 abuse -0.15 statement -0.26',
  'word stage': 'attack 0.32 hold 0.14 statement 0.52',
  'word stall': 'attack -0.14 advance 0.16 casualties 0.14',
  'word stand':
    'attack -0.16 hold -0.1 siege -0.12 deploy 0.22 casualties -0.14 destroy 0.23 ceasefire -0.1 aid 0.37',
  'word start':
    'shelling 0.16 bombing -0.3 capture -0.15 hold -0.12 withdraw 0.24 deploy -0.25 casualties -0.13 destroy 0.36 aid -0.15 statement 0.17',
  'word starve': 'siege 0.23 casualties 0.18 abuse -0.19 statement 0.2',
  'word state':
    'attack 0.12 air-strike -0.31 bombing 0.28 capture 0.46 siege -0.13 deploy -0.32 casualties 0.15 abuse 0.11 destroy -0.1 displace 0.18 statement -0.12',
  'word statement':
    'attack 0.13 capture -0.11 hold -0.11 casualties -0.15 destroy 0.12 ceasefire -0.11 statement 0.34',
  'word station':
    'attack -0.22 shelling 0.37 hold 0.46 withdraw -0.13 advance 0.12 deploy -0.14 casualties -0.21 destroy 0.29 displace -0.17 aid -0.16 statement -0.38',
  'word statue': 'destroy 0.35 displace 0.12 statement 0.13',
  'word status': 'abuse 0.18 ceasefire 0.14 statement 0.25',
  'word stay':
    'air-strike -0.26 siege -0.14 deploy -0.13 casualties -0.11 abuse -0.12 displace 0.44 breach 0.1 aid -0.12 statement 0.26',
  'word steal': 'abuse 0.56 aid 0.1 statement -0.13',
  'word step': 'attack -0.32 bombing 0.28 withdraw 0.23 deploy -0.15 abuse -0.1 statement 0.15',
  'word stick': 'deploy -0.13 destroy 0.17 aid 0.16 statement -0.14',
  'word still':
    'attack 0.27 air-strike -0.32 shelling 0.19 bombing -0.15 hold 0.83 withdraw -0.12 advance -0.17 siege 0.89 deploy -0.42 casualties 0.34 abuse -0.27 destroy -0.12 aid 0.27 statement -0.47',
  'word stone':
    'attack 0.14 air-strike 0.11 bombing 0.1 capture 0.14 withdraw 0.1 deploy 0.15 abuse -0.11 statement -0.15',
  'word stop':
    'attack -0.44 air-strike 0.15 shelling -0.21 capture -0.1 withdraw -0.13 repel 0.11 deploy -0.11 casualties 0.14 abuse -0.16 destroy -0.18 displace -0.16 ceasefire 0.18 breach 0.11 aid 0.26 statement 0.5',
  'word store':
    'attack -0.22 air-strike 0.31 bombing 0.15 hold 0.13 deploy 0.35 destroy 0.11 statement -0.19',
  'word storm':
    'attack 0.47 air-strike 0.1 bombing 0.12 capture -0.33 advance -0.15 deploy -0.1 casualties -0.19 displace -0.11 ceasefire 0.11 aid 0.15 statement -0.18',
  'word story': 'casualties -0.1',
  'word strategic': 'attack -0.13 advance 0.16',
  'word street':
    'attack 0.13 bombing 0.23 capture -0.22 withdraw 0.1 advance 0.72 repel 0.16 siege -0.18 deploy -0.35 displace -0.24 ceasefire -0.12 statement 0.18',
  'word stress': 'shelling -0.13 statement -0.11',
  'word stretch': 'hold 0.11 advance -0.13 deploy -0.12 displace -0.1',
  'word strike': 'hold -0.13 repel -0.11 siege -0.1 casualties 0.24 destroy 0.17 aid -0.16 statement -0.22',
  'word strip': 'air-strike -0.19 siege 0.24 ceasefire 0.28 statement 0.1',
  'word stronghold': 'attack -0.11 hold 1.02 withdraw 0.23 ceasefire 0.23 aid -0.12',
  'word structure': 'air-strike 0.29',
  'word su-24': 'air-strike 0.49 withdraw 0.15 deploy 0.12 statement 0.25',
  'word submunition': 'bombing 0.18',
  'word suburb':
    'attack -0.19 shelling 0.16 hold 0.17 withdraw 0.18 advance 0.37 siege 0.16 deploy -0.16 casualties 0.1 statement 0.64',
  'word such':
    'attack 0.63 air-strike -0.25 shelling -0.22 hold -0.17 deploy -0.22 casualties -0.22 abuse 0.27 destroy -0.11 displace 0.1 ceasefire 0.17 statement 0.32',
  'word suffer': 'attack -0.11 withdraw 0.36',
  'word suggest': 'attack 0.14 aid 0.15 statement -0.16',
  'word suicide':
    'attack -0.16 air-strike -0.23 bombing 0.61 deploy -0.24 casualties -0.17 abuse -0.15 destroy -0.15',
  'word summer': 'hold 0.28 siege -0.12 deploy 0.21 abuse 0.29 displace -0.12 ceasefire -0.13 statement -0.1',
  'word supplies': 'abuse 0.29 aid 0.39',
  'word supply':
    'shelling -0.1 hold 0.37 withdraw 0.1 siege 0.28 siege-break 0.11 deploy 0.31 abuse -0.14 displace -0.15 statement -0.28',
  'word support': 'shelling -0.13 advance -0.12 repel 0.23 deploy 0.3 abuse -0.16 displace -0.11 aid 0.1',
  'word supporter': 'shelling 0.13 casualties 0.29 statement 0.29',
  'word suppose': 'attack -0.13 withdraw 0.24 deploy -0.14 displace 0.28 ceasefire -0.14 breach 0.3 aid 0.36',
  'word surrender': 'bombing 0.18 siege -0.16 deploy -0.1 casualties -0.11 statement 0.76',
  'word surround': 'attack 0.31 capture 0.13 siege 0.45',
  'word survive': 'casualties 0.25 abuse 0.11 displace -0.12 statement -0.1',
  'word survivor': 'air-strike 0.29 deploy 0.12 statement -0.16',
  'word suspect': 'attack 0.51 hold -0.18 casualties 0.65 abuse -0.18',
  'word suspend':
    'air-strike -0.14 withdraw -0.18 deploy -0.12 abuse -0.1 destroy 0.12 ceasefire 0.29 aid 0.37 statement 0.28',
  'word swear': 'attack -0.16 deploy 0.38 statement -0.38',
  'word syrian':
    'attack -0.23 air-strike 0.34 hold -0.25 withdraw -0.23 repel 0.31 siege-break 0.22 deploy -0.32 casualties -0.21 abuse -0.31 destroy -0.18 displace -0.24 breach 0.17 aid -0.24 statement 0.54',
  'word system': 'air-strike -0.12 repel 0.15 deploy 0.25 aid -0.18 statement -0.13',
  'word table': 'attack 0.11 statement 0.63',
  'word take':
    'attack -0.1 air-strike 0.11 hold 0.57 advance 0.26 repel -0.14 siege -0.15 deploy 0.23 casualties 0.34 destroy 0.11 ceasefire -0.18 aid -0.16 statement 0.1',
  'word talk':
    'attack -0.12 capture 0.35 hold -0.36 withdraw -0.21 siege -0.12 siege-break -0.16 casualties -0.1 abuse -0.23 destroy -0.11 ceasefire 0.19 statement 0.71',
  'word tank':
    'attack 0.25 air-strike -0.1 shelling -0.23 bombing -0.15 withdraw 0.23 advance 0.27 siege -0.1 casualties -0.1 displace -0.14 statement 0.31',
  'word tanker': 'aid 0.36',
  'word target':
    'air-strike 0.54 shelling 0.31 capture -0.1 hold -0.1 casualties -0.18 abuse -0.18 destroy -0.44 aid -0.19 statement 0.46',
  'word task': 'attack -0.12 deploy -0.11 displace 0.17 statement 0.27',
  'word tea': 'capture 0.51 statement -0.23',
  'word team':
    'air-strike -0.27 capture -0.1 hold -0.12 withdraw -0.13 deploy 0.26 casualties 0.12 abuse -0.11 displace -0.14 aid 0.48 statement 0.15',
  'word tear': 'attack 0.27 shelling -0.15 bombing 0.19 capture 0.25 destroy 0.14 statement -0.28',
  'word telephone': 'air-strike 0.15 deploy -0.18 casualties -0.17 statement 0.32',
  'word television':
    'attack -0.15 air-strike -0.15 bombing 0.15 capture 0.17 hold -0.12 casualties -0.13 abuse 0.18 statement -0.34',
  'word tell':
    'attack -0.17 air-strike -0.22 withdraw -0.26 repel -0.1 siege -0.12 deploy -0.37 casualties -0.31 abuse -0.17 destroy -0.18 displace 0.26 ceasefire -0.23 aid -0.11 statement 0.22',
  'word ten': 'attack 0.1 withdraw 0.3 siege 0.12 deploy -0.13 casualties -0.15',
  'word tent':
    'air-strike 0.1 hold 0.11 deploy -0.11 casualties 0.15 destroy -0.23 displace -0.29 statement -0.18',
  'word term': 'air-strike -0.17 withdraw -0.1 deploy 0.11 ceasefire 0.49 breach 0.3 statement -0.13',
  'word territory':
    'attack 0.15 air-strike 0.14 shelling -0.27 hold 0.54 deploy 0.18 casualties -0.13 abuse -0.15',
  'word terrorism': 'siege-break 0.11 statement 0.24',
  'word terrorist':
    'attack 0.22 shelling -0.2 bombing 0.32 capture 0.11 hold 0.28 withdraw 0.26 advance -0.14 siege -0.12 casualties 0.15 destroy -0.2 breach -0.1 aid 0.16 statement -0.83',
  'word text': 'attack -0.13 deploy -0.12 displace -0.11 statement 0.56',
  'word then':
    'attack 0.2 shelling -0.17 capture 0.3 withdraw 0.25 advance 0.11 deploy -0.14 abuse -0.11 destroy -0.15 displace 0.11 aid -0.15 statement -0.46',
  'word there':
    'attack 0.21 air-strike 0.1 shelling -0.16 hold 0.56 advance 0.22 siege -0.18 deploy 0.51 destroy -0.16 displace -0.31 ceasefire -0.15 breach -0.11 aid 0.22 statement -0.45',
  'word thing': 'hold -0.12 withdraw -0.13 deploy -0.1 casualties -0.12 destroy 0.26 statement 0.24',
  'word think':
    'attack 0.27 air-strike -0.19 hold 0.51 siege 0.13 deploy 0.63 casualties -0.16 abuse -0.24 destroy -0.1 ceasefire -0.11 aid -0.13 statement -0.28',
  'word third':
    'attack -0.2 air-strike 0.2 shelling -0.18 capture -0.1 hold 0.34 withdraw -0.17 deploy 0.13 casualties 0.36 abuse -0.2 destroy 0.35 displace 0.27 ceasefire 0.21 aid 0.35 statement -0.31',
  'word thousand':
    'attack 0.22 hold -0.18 withdraw 0.23 siege 0.15 casualties -0.1 abuse 0.12 displace 0.28 aid 0.19',
  'word threat': 'attack -0.17 deploy -0.11 statement 0.34',
  'word threaten':
    'attack 0.39 air-strike -0.1 shelling 0.13 bombing 0.17 capture -0.1 withdraw -0.26 advance 0.28 siege 0.16 deploy -0.15 casualties -0.17 ceasefire -0.19 statement 0.5',
  'word throw': 'shelling -0.16 capture 0.25 repel 0.26 siege 0.18 destroy 0.15 displace 0.11 statement 0.1',
  'word tie': 'attack 0.16 withdraw 0.11 abuse 0.25 breach 0.37',
  'word tighten': 'siege 0.26',
  'word time':
    'attack -0.17 air-strike -0.17 shelling -0.19 bombing -0.21 capture 0.22 advance 0.21 repel 0.11 siege-break 0.25 deploy -0.13 destroy 0.11 ceasefire -0.28 breach -0.12 statement 0.5',
  'word tire': 'shelling 0.33 bombing 0.1 deploy 0.19 casualties 0.29 destroy -0.2',
  'word today': 'shelling 0.12 deploy 0.15 displace -0.13 aid -0.14 statement 0.1',
  'word together':
    'attack -0.1 hold -0.11 withdraw 0.11 siege 0.16 abuse 0.22 ceasefire 0.28 statement -0.14',
  'word toll': 'shelling 0.28 casualties 0.22',
  'word tomorrow': 'capture 0.18 withdraw -0.13 deploy 0.13 displace 0.33',
  'word tonight': 'attack 0.34 statement -0.17',
  'word too':
    'air-strike -0.17 shelling -0.26 capture -0.12 withdraw 0.17 deploy -0.13 casualties 0.25 abuse 0.23 destroy 0.18 displace -0.18 aid 0.35 statement 0.46',
  'word top': 'hold 0.32 destroy 0.3',
  'word total': 'attack 0.19 air-strike 0.14 hold 0.15 siege 0.11',
  'word touch': 'shelling 0.19 withdraw -0.1 abuse 0.37 destroy 0.15 ceasefire 0.17 statement -0.13',
  'word tow': 'shelling -0.24 withdraw 0.1 repel 0.16 deploy 0.31 destroy 0.47 statement -0.1',
  'word tower': 'shelling 0.14 capture 0.22 deploy 0.16 destroy 0.25',
  'word town':
    'attack 0.31 bombing -0.14 capture 0.14 withdraw 0.16 advance -0.24 repel -0.1 siege 0.3 deploy -0.3 destroy -0.22 breach 0.15 statement -0.3',
  'word trace': 'attack 0.16 casualties -0.1',
  'word track': 'air-strike -0.11 hold -0.11 siege 0.29 destroy -0.15 statement -0.1',
  'word train': 'deploy 0.35 statement 0.19',
  'word transport': 'air-strike -0.16 withdraw 0.78 casualties 0.11 displace -0.38',
  'word trap': 'withdraw 0.11 abuse -0.12 displace -0.21 ceasefire 0.17',
  'word travel': 'withdraw 0.13 displace -0.12 statement 0.14',
  'word treat': 'attack -0.12 air-strike -0.1 abuse 0.27 aid 0.15 statement 0.45',
  'word tree': 'bombing 0.18 withdraw 0.14',
  'word tribal': 'deploy -0.11 statement -0.25',
  'word tribe': 'attack 0.25 deploy 0.34 ceasefire 0.1',
  'word troops':
    'air-strike -0.21 shelling -0.27 capture 0.33 hold -0.37 withdraw 0.45 advance 0.28 siege 0.22 deploy 0.62 casualties -0.13 destroy -0.11 aid -0.22 statement -0.54',
  'word truce':
    'attack -0.14 shelling -0.11 hold -0.1 deploy -0.11 displace -0.18 ceasefire 0.36 breach 0.2 statement 0.17',
  'word truck':
    'air-strike 0.16 shelling 0.1 bombing -0.18 advance -0.1 abuse -0.12 destroy -0.29 displace 0.11 ceasefire 0.1 aid 0.3 statement -0.11',
  'word true': 'siege 0.19 displace 0.15',
  'word try':
    'attack 0.79 air-strike 0.2 bombing 0.36 capture 0.15 hold -0.25 withdraw 0.13 siege-break 0.16 deploy -0.21 casualties 0.21 abuse 0.18 destroy 0.16 displace 0.7 breach 0.19 statement -0.13',
  'word tunnel':
    'attack 0.41 air-strike -0.31 shelling -0.1 bombing 0.24 hold 0.28 withdraw -0.12 advance 0.11 deploy -0.18',
  'word turkish':
    'attack -0.45 shelling 0.31 bombing -0.18 hold -0.19 withdraw -0.29 advance -0.23 deploy 0.24 casualties -0.24 destroy -0.22 breach 0.54 statement -0.39',
  'word turkish-backed': 'advance 0.14',
  'word turkmen': 'air-strike -0.11 repel 0.19',
  'word turn':
    'attack -0.19 hold 0.11 withdraw 0.12 deploy 0.13 abuse -0.21 destroy -0.22 aid 0.11 statement 0.21',
  'word tweet': 'abuse -0.15 statement 0.1',
  'word twice':
    'attack 0.34 air-strike 0.12 shelling 0.11 hold 0.24 withdraw -0.16 repel -0.17 abuse -0.11 destroy -0.2 displace 0.31 aid 0.27 statement -0.15',
  'word u.s.-led': 'air-strike -0.18 deploy 0.12',
  'word unable': 'statement -0.14',
  'word understand': 'casualties -0.11 statement -0.15',
  'word uniform': 'attack 0.46 deploy 0.29 abuse 0.22',
  'word unit':
    'attack 0.3 bombing -0.12 capture -0.24 hold -0.25 withdraw -0.17 repel -0.11 deploy 0.53 casualties -0.18 abuse -0.21 displace -0.17 ceasefire -0.11 aid -0.12 statement -0.15',
  'word unknown': 'deploy 0.15 casualties 0.29 abuse 0.42 displace -0.11 statement -0.1',
  'word up':
    'attack -0.25 shelling 0.14 advance -0.1 casualties -0.12 abuse 0.19 destroy 0.29 displace 0.25 statement -0.15',
  'word uproot': 'displace 0.27',
  'word urge': 'attack -0.13 statement 0.84',
  'word us-led': 'air-strike 0.5 withdraw -0.13 deploy -0.11 destroy 0.2 statement -0.2',
  'word use':
    'attack 0.62 shelling 0.28 capture -0.1 withdraw 0.33 advance -0.16 repel -0.11 siege -0.1 deploy -0.24 casualties -0.38 abuse 0.11 destroy -0.26 displace -0.12 statement -0.32',
  'word valley':
    'attack 0.41 capture -0.14 hold -0.14 withdraw -0.24 deploy 0.14 ceasefire 0.36 statement -0.26',
  'word van': 'withdraw 0.32 statement 0.13',
  'word vegetable': 'statement -0.11',
  'word vehicle':
    'attack -0.15 bombing 0.41 capture -0.17 hold -0.24 withdraw -0.26 advance -0.15 repel 0.29 siege 0.19 abuse -0.13 destroy 0.13',
  'word verify': 'casualties -0.28 destroy 0.28 aid -0.14',
  'word version': 'casualties -0.21',
  'word very': 'deploy -0.14 abuse -0.1 statement 0.41',
  'word veto': 'aid 0.25 statement 0.62',
  'word vice-president': 'ceasefire 0.17',
  'word victim': 'attack 0.31 casualties 0.31 abuse 0.23 aid 0.35',
  'word victory': 'capture 0.15 siege-break 0.18',
  'word video':
    'air-strike -0.11 shelling -0.1 capture -0.14 hold 0.22 withdraw 0.1 advance 0.13 deploy -0.23 casualties 0.23 abuse -0.12 destroy 0.18 statement 0.4',
  'word view': 'attack -0.1 abuse -0.11 statement 0.12',
  'word village':
    'attack 0.24 air-strike -0.17 shelling 0.1 capture 0.42 hold -0.12 withdraw -0.11 advance -0.25 repel 0.29 deploy -0.35 casualties 0.17 abuse 0.39 destroy -0.13 displace 0.19 breach -0.15 aid 0.18 statement -0.35',
  'word villager': 'hold 0.14 deploy 0.14 casualties 0.19',
  'word violate': 'breach 0.49',
  'word violation': 'attack -0.13 abuse 0.15 ceasefire -0.11 breach 0.43 statement -0.11',
  'word visit': 'capture -0.2 deploy -0.1 casualties 0.1 ceasefire -0.1 statement 0.11',
  'word volunteer':
    'attack -0.1 air-strike 0.26 withdraw -0.13 siege-break 0.16 deploy -0.1 abuse -0.24 displace -0.17 statement 0.47',
  'word vote': 'attack -0.13 air-strike 0.19 casualties -0.1 displace -0.1 aid 0.19 statement 0.72',
  'word vow': 'attack 0.12 capture 0.3 hold 0.21 deploy -0.1 casualties -0.11 statement 0.72',
  'word wait':
    'attack -0.24 air-strike 0.15 shelling 0.23 siege -0.16 deploy 0.17 casualties 0.13 abuse -0.14 destroy -0.15 ceasefire -0.11 aid 0.12 statement 0.15',
  'word walk':
    'attack -0.13 air-strike -0.14 hold -0.1 siege-break 0.13 deploy -0.12 casualties 0.34 abuse 0.14 displace 0.81 ceasefire 0.11 statement -0.24',
  'word wall': 'capture -0.1 deploy -0.1 abuse 0.11 statement -0.21',
  'word want':
    'shelling -0.11 capture 0.1 hold -0.17 siege-break -0.16 deploy -0.12 casualties 0.14 displace 0.46 ceasefire -0.26 aid -0.27 statement 0.17',
  'word war':
    'attack 0.83 shelling -0.13 withdraw -0.24 siege -0.14 siege-break -0.1 destroy -0.3 ceasefire -0.17 breach -0.21 aid -0.32 statement 0.41',
  'word ward': 'attack 0.12 repel 0.12',
  'word warehouse': 'air-strike 0.2 shelling -0.16 capture 0.15 abuse 0.16 destroy -0.12 displace -0.14',
  'word warn': 'air-strike -0.18 shelling 0.12 deploy -0.19 abuse -0.15 displace -0.11 aid -0.13',
  'word warning': 'abuse 0.26 breach 0.12',
  'word warplane': 'shelling -0.36 withdraw -0.15 siege 0.15 deploy -0.15 statement -0.22',
  'word watch': 'attack -0.24 shelling 0.12 deploy -0.11 abuse 0.21 statement 0.26',
  'word water':
    'air-strike -0.11 withdraw -0.11 deploy -0.36 destroy 0.95 ceasefire -0.1 aid -0.19 statement 0.13',
  'word wave': 'withdraw 0.14 advance 0.31 repel 0.18 deploy -0.14 displace 0.22 aid -0.14',
  'word way':
    'attack 0.43 air-strike -0.19 capture 0.14 withdraw -0.12 advance 0.19 siege 0.31 siege-break 0.27 deploy 0.2 casualties -0.22 abuse -0.25 ceasefire -0.16 aid 0.16 statement -0.53',
  'word weapon':
    'attack 0.25 hold 0.34 deploy 0.14 casualties -0.13 abuse -0.11 displace -0.19 ceasefire 0.17 breach 0.37 aid -0.16 statement 0.37',
  'word wear': 'deploy 0.31 statement -0.1',
  'word wedding': 'bombing 0.18 statement -0.12',
  'word week':
    'attack -0.13 shelling 0.15 bombing -0.15 capture 0.5 hold -0.16 withdraw 0.15 siege-break -0.16 deploy 0.2 casualties -0.43 destroy 0.29 displace -0.16 ceasefire 0.1 statement 0.28',
  'word weekend': 'attack -0.1 air-strike 0.11 capture 0.29 hold -0.1 withdraw -0.11 displace 0.21',
  'word welcome': 'air-strike 0.13 displace 0.16 statement 0.35',
  'word well':
    'attack -0.28 air-strike 0.36 shelling 0.24 capture 0.13 hold -0.19 withdraw 0.1 deploy -0.18 casualties -0.36 abuse 0.48 destroy -0.17 aid -0.14',
  'word west':
    'attack 0.22 air-strike 0.42 shelling -0.12 capture -0.16 withdraw 0.1 siege-break 0.22 casualties -0.14 abuse -0.17 destroy -0.11 displace -0.17',
  'word western':
    'attack 0.34 air-strike 0.15 shelling 0.12 hold 0.16 deploy -0.14 casualties -0.17 displace 0.21 statement 0.11',
  'word western-backed': 'attack 0.16 deploy 0.12',
  'word wheat': 'hold 0.16 abuse 0.29 destroy 0.22 statement -0.11',
  'word when': 'attack -0.11 air-strike 0.13 abuse 0.11 displace -0.11 ceasefire 0.1 aid 0.11',
  'word where':
    'attack 0.24 air-strike 0.17 shelling 0.3 hold 0.18 withdraw -0.43 advance 0.13 repel -0.13 siege 0.34 deploy 0.38 casualties -0.3 destroy 0.21 ceasefire -0.13 aid 0.18 statement -0.15',
  'word white': 'shelling 0.26 abuse 0.26 destroy 0.1 displace 0.18',
  'word whole':
    'bombing -0.15 capture 0.12 hold 0.49 withdraw -0.13 deploy 0.3 casualties 0.35 abuse 0.17 destroy 0.12 statement 0.16',
  'word why': 'statement -0.25',
  'word widely': 'statement 0.24',
  'word wife': 'shelling 0.11 casualties 0.19',
  'word win': 'attack 0.11 casualties 0.11 abuse 0.1 statement 0.23',
  'word window': 'casualties -0.2 abuse -0.11 destroy 0.18 displace 0.17 aid -0.16',
  'word wing': 'attack 0.33 destroy 0.18',
  'word winter': 'hold 0.26 deploy 0.29 abuse -0.11 displace -0.1 statement 0.19',
  'word wish': 'capture 0.11 deploy -0.15 breach 0.37 aid 0.13 statement 0.29',
  'word withdraw':
    'attack -0.28 air-strike 0.19 withdraw 0.82 deploy -0.18 abuse -0.16 displace -0.12 ceasefire -0.13 statement -0.24',
  'word withdrawal': 'air-strike -0.11 shelling -0.1 withdraw 1.03 displace -0.19',
  'word woman':
    'air-strike 0.17 shelling -0.18 capture -0.13 advance -0.1 deploy -0.2 abuse 0.27 destroy -0.18 displace 0.49 ceasefire 0.11 statement -0.22',
  'word word': 'attack -0.15 shelling -0.17 statement 0.2',
  'word work':
    'attack -0.22 shelling -0.13 bombing 0.22 capture 0.19 hold -0.12 siege 0.31 abuse 0.12 displace -0.23 ceasefire -0.15 aid 0.19 statement -0.15',
  'word worker': 'attack 0.12 withdraw -0.1 abuse -0.11 destroy 0.14 displace -0.18 aid 0.29 statement -0.2',
  'word world': 'deploy -0.2 abuse -0.2 displace -0.12 aid 0.13 statement 0.14',
  'word worry': 'statement 0.37',
  'word worth': 'statement -0.12',
  'word wound':
    'attack -0.22 shelling 0.38 bombing 0.32 withdraw -0.21 casualties -0.23 abuse -0.16 destroy -0.13 displace 0.21 statement -0.25',
  'word wounded':
    'air-strike -0.27 withdraw 0.26 repel -0.1 deploy -0.1 casualties 0.38 displace 0.11 ceasefire 0.25 aid 0.32 statement 0.17',
  'word wreck': 'air-strike 0.26',
  'word wrest': 'air-strike 0.1 capture 0.1',
  'word write':
    'attack -0.15 capture -0.12 withdraw 0.12 deploy -0.11 casualties -0.14 abuse 0.1 statement -0.22',
  'word wrong': 'destroy 0.18 statement 0.3',
  'word year':
    'attack -0.14 air-strike -0.23 bombing 0.11 capture -0.3 hold 0.43 withdraw 0.29 advance -0.26 siege 0.37 siege-break 0.19 destroy 0.15 displace -0.22 ceasefire 0.19 breach -0.21 statement 0.23',
  'word yesterday':
    'attack -0.34 capture 0.17 hold 0.2 withdraw -0.15 advance 0.1 deploy 0.18 abuse -0.11 displace -0.11 ceasefire 0.12',
  'word yet':
    'attack -0.15 shelling 0.3 withdraw 0.35 siege 0.17 casualties 0.17 displace -0.1 statement -0.37',
  'word young': 'attack -0.1 shelling 0.12 deploy -0.19 casualties 0.12',
  'word zone':
    'attack -0.12 air-strike 0.13 capture 0.17 withdraw -0.17 siege -0.19 deploy -0.22 casualties -0.11 destroy -0.13 displace -0.16 ceasefire 0.33 aid 0.21 statement 0.23',
}
