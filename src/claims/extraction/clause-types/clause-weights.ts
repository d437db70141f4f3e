/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: Readonly<Record<string, string>> = {
  ' =date':
    'attack -0.16 shelling 0.32 bombing 0.43 capture 0.57 hold -0.13 withdraw 0.26 advance 0.21 siege -0.15 deploy 0.4 casualties -0.42 abuse 0.26 breach -0.1 statement -0.12',
  ' =day': 'attack -0.11 capture -0.1 siege -0.14 casualties 0.19 displace -0.21 aid 0.22 statement 0.21',
  ' =hour': 'attack 0.22 capture -0.16 siege 0.15 statement 0.47',
  ' =its': 'withdraw 0.13 advance 0.13 deploy 0.14 aid 0.17',
  ' =our': 'attack -0.1 withdraw 0.15 statement 0.16',
  ' =that': 'air-strike -0.13 abuse 0.16 aid 0.15 statement 0.24',
  ' =time': 'attack 0.3 air-strike 0.18 capture 0.15 advance 0.14 repel 0.16 deploy -0.14',
  ' =to': 'siege 0.18 displace -0.21 statement -0.21',
  ' =way': 'air-strike 0.18 capture 0.13 withdraw 0.27',
  ' =week': 'attack 0.16 air-strike 0.2 withdraw 0.12 deploy 0.1 ceasefire 0.17 statement -0.13',
  ' a place':
    'air-strike 0.11 capture 0.29 hold 0.22 advance 0.24 deploy -0.14 displace -0.14 statement -0.14',
  ' force':
    'attack 0.24 shelling 0.13 bombing -0.1 withdraw 0.4 advance 0.15 repel -0.13 siege 0.15 siege-break -0.1 deploy 0.17 casualties 0.12 abuse -0.17 ceasefire -0.13 aid 0.12',
  ' ground':
    'air-strike 0.15 shelling -0.14 capture 0.14 hold 0.11 advance 0.45 repel 0.15 deploy -0.14 displace -0.25 statement -0.29',
  ' is counted': 'shelling 0.16 withdraw 0.11 advance 0.31 statement -0.14',
  ' of force': 'shelling 0.13 advance 0.15 destroy 0.17',
  ' of ground': 'shelling 0.16 siege-break 0.1',
  ' of side': 'attack 0.21 hold 0.27 advance 0.12 deploy -0.19 abuse -0.13 destroy 0.12 aid -0.1',
  ' of speaker': 'shelling 0.14 advance 0.16 destroy 0.17',
  ' people':
    'air-strike 0.18 shelling 0.12 hold -0.2 withdraw 0.3 repel -0.1 siege 0.11 aid -0.14 statement -0.17',
  ' speaker': 'attack 0.1 air-strike -0.13 withdraw 0.13 advance 0.19 casualties -0.2 ceasefire -0.13',
  ' works': 'air-strike 0.21',
  'about force': 'ceasefire -0.13 statement 0.11',
  'about ground': 'attack 0.17 ceasefire -0.1 statement 0.21',
  'about people': 'statement -0.23',
  'about speaker': 'statement -0.19',
  'according to force':
    'attack -0.15 air-strike -0.1 capture -0.1 withdraw 0.17 advance 0.24 statement -0.32',
  'according to of side':
    'attack -0.17 bombing -0.11 casualties 0.24 displace 0.13 breach -0.13 statement -0.23',
  'according to people': 'hold 0.14 casualties -0.13 displace -0.12 ceasefire 0.11 aid 0.18 statement -0.32',
  'according to speaker':
    'attack -0.25 air-strike -0.1 bombing -0.15 capture -0.1 withdraw 0.1 advance 0.2 casualties 0.21 breach -0.15 aid 0.12 statement -0.42',
  'across =border': 'aid 0.27',
  'across a place': 'deploy -0.1 destroy 0.1 displace 0.26 aid 0.23',
  'across ground': 'shelling 0.13 withdraw 0.23 deploy -0.13 displace 0.21 aid 0.25 statement -0.13',
  'after =date': 'air-strike 0.24 shelling 0.17 capture 0.13 hold 0.16 deploy -0.12 statement -0.23',
  'after =day': 'air-strike 0.11 capture 0.15 siege -0.18',
  'after attack': 'attack -0.2 shelling 0.13 siege 0.16 statement 0.17',
  'after fire': 'attack -0.14',
  'after force': 'attack 0.14 hold 0.11 abuse 0.18 ceasefire -0.11 aid 0.12 statement -0.12',
  'after people': 'hold 0.13 aid 0.14',
  'after speaker': 'abuse 0.19 ceasefire -0.12 aid 0.14 statement -0.12',
  'after tells attack': 'attack -0.11 shelling 0.13 siege 0.16 statement 0.18',
  'against force': 'attack 0.53 shelling 0.18 deploy -0.13 statement 0.46',
  'against ground': 'attack 0.17 siege 0.14',
  'against of side': 'attack 0.45 hold 0.15 statement 0.15',
  'against speaker': 'attack 0.44 hold 0.13 statement 0.25',
  'along a place': 'withdraw -0.1 deploy 0.2 statement -0.13',
  'along ground':
    'attack 0.14 capture -0.1 withdraw -0.14 deploy 0.14 abuse 0.11 displace -0.16 statement -0.14',
  'along route': 'attack 0.12 hold 0.14 abuse 0.13 displace -0.1',
  'among =dead': 'casualties 0.28',
  'among =them': 'deploy 0.35 displace 0.13 statement -0.11',
  'among force': 'capture -0.16 hold -0.13 withdraw 0.29 deploy 0.44 casualties 0.12 statement -0.16',
  'among losses': 'casualties 0.28',
  'among of side': 'withdraw 0.13',
  'among people': 'withdraw 0.3 casualties 0.27 abuse -0.13 statement -0.2',
  'among speaker': 'withdraw 0.11 deploy 0.27 statement -0.15',
  'around a place': 'hold 0.21 deploy 0.12 casualties 0.13 statement -0.12',
  'around ground': 'air-strike 0.12 hold 0.33 casualties 0.13 statement -0.13',
  'as a place': 'shelling 0.13 hold 0.35',
  'as force':
    'attack 0.16 air-strike 0.19 shelling 0.1 siege 0.13 deploy -0.15 casualties 0.21 displace -0.12',
  'as ground': 'shelling 0.13 hold 0.32 aid -0.1 statement -0.14',
  'as of force': 'shelling 0.12 bombing 0.11 casualties -0.24 abuse 0.14 statement 0.22',
  'as of side': 'withdraw 0.11 siege 0.15 statement -0.13',
  'as of speaker': 'casualties -0.11',
  'as people': 'attack 0.17 shelling 0.12',
  'as speaker': 'siege 0.12 deploy -0.14 abuse 0.13 statement 0.25',
  'at =all': 'attack 0.24 air-strike -0.19 casualties 0.12 statement -0.12',
  'at =base': 'air-strike -0.13 shelling -0.14 bombing 0.14 siege-break 0.1 abuse -0.1',
  'at =checkpoint': 'shelling 0.1 withdraw 0.14 repel -0.1 siege 0.13 deploy -0.1 abuse 0.17',
  'at =date': 'attack -0.1 air-strike 0.19 hold 0.12 displace 0.16 ceasefire -0.13',
  'at =dawn': 'attack 0.29 bombing -0.11 capture 0.15 advance -0.12 statement -0.12',
  'at =least': 'casualties -0.68 abuse 0.25',
  'at =moment': 'attack 0.15 capture 0.11 deploy 0.16',
  'at =night': 'attack 0.18 capture -0.19 withdraw -0.14 deploy 0.14',
  'at =noon': 'hold 0.16 displace 0.1 aid 0.14',
  'at =once': 'attack 0.16 displace -0.13 aid 0.18 statement 0.19',
  'at =price': 'abuse 0.24 aid 0.23 statement -0.14',
  'at =request': 'withdraw 0.14 deploy 0.21 displace 0.15 statement -0.1',
  'at a place':
    'bombing 0.15 capture -0.15 hold -0.45 withdraw -0.12 advance 0.33 repel 0.14 siege-break 0.12 deploy -0.1 casualties -0.41 abuse -0.1 destroy -0.22 displace 0.27 ceasefire 0.14 statement -0.14',
  'at force':
    'attack 0.1 air-strike 0.15 capture -0.12 hold -0.15 repel -0.11 abuse 0.23 displace 0.1 breach -0.12 aid -0.13 statement -0.27',
  'at ground':
    'bombing 0.23 hold -0.29 advance 0.38 deploy -0.16 casualties -0.56 abuse 0.35 destroy -0.28 displace 0.17 breach -0.13',
  'at is counted':
    'attack -0.42 deploy -0.15 casualties 0.2 destroy 0.12 displace 0.12 aid -0.11 statement -0.28',
  'at of force':
    'shelling -0.14 advance -0.1 siege 0.18 deploy -0.11 destroy 0.11 displace 0.15 ceasefire 0.1',
  'at of ground': 'air-strike -0.14 hold -0.13 deploy 0.21 casualties -0.13 statement -0.2',
  'at of people': 'attack 0.12 casualties -0.15 abuse 0.17',
  'at of side': 'siege 0.3 deploy 0.26 abuse -0.1 statement 0.11',
  'at of speaker': 'shelling -0.15 advance -0.1 siege 0.1 casualties -0.12 abuse 0.13 displace 0.12 aid 0.12',
  'at people':
    'attack 0.14 shelling -0.23 capture -0.12 hold -0.11 withdraw 0.1 repel -0.1 siege 0.11 deploy -0.11 displace 0.19 breach -0.11 aid -0.23 statement -0.46',
  'at route': 'capture 0.16 deploy -0.1',
  'at speaker':
    'attack -0.2 air-strike -0.14 shelling 0.22 siege 0.28 deploy 0.19 abuse -0.26 statement 0.14',
  'at works':
    'attack -0.15 shelling 0.26 capture -0.13 advance 0.29 repel -0.13 siege 0.19 deploy -0.18 destroy -0.19 displace -0.13 statement -0.12',
  'background marker':
    'attack 0.59 air-strike 0.17 shelling 0.17 capture 0.24 withdraw 0.58 advance -0.19 repel 0.1 deploy -0.17 abuse 0.12 destroy 0.32 displace 0.14 ceasefire -0.16 aid 0.11',
  'before =date': 'deploy 0.12 displace 0.13 statement 0.15',
  'before force': 'attack 0.12 capture 0.16 casualties -0.16 displace 0.16 ceasefire 0.17 statement -0.17',
  'behind force': 'hold 0.21 casualties 0.11 destroy 0.15',
  'behind ground': 'attack 0.14 shelling -0.13 hold 0.29 siege 0.16 deploy -0.1 casualties 0.28',
  'behind speaker': 'hold 0.23 abuse 0.12 destroy 0.16 statement -0.11',
  'beside abuse':
    'attack -0.59 bombing -0.18 capture -0.39 withdraw -0.57 advance -0.16 repel -0.15 siege -0.16 siege-break -0.19 deploy -0.41 casualties 0.12 abuse 2.02 destroy -0.32 ceasefire -0.1 breach 0.2 aid -0.32 statement -0.46',
  'beside advance':
    'air-strike -0.12 bombing -0.17 capture 0.11 hold 0.19 withdraw -0.21 advance 1.04 repel 0.22 siege 0.15 siege-break 0.19 casualties -0.26 abuse -0.37 destroy -0.2 ceasefire 0.19 breach -0.14 statement -0.35',
  'beside aid':
    'attack -0.47 air-strike -0.17 capture -0.16 hold -0.25 withdraw 0.11 advance -0.27 repel -0.14 siege 0.15 deploy -0.35 casualties -0.1 destroy -0.17 displace -0.22 aid 0.9 statement -0.52',
  'beside air-strike':
    'attack -0.16 air-strike 1.27 bombing -0.83 capture -0.34 withdraw -0.59 advance -0.11 repel 0.27 siege -0.33 deploy -0.21 casualties -0.6 abuse -0.82 destroy 0.56 displace -0.26 ceasefire -0.24 aid 0.2 statement -0.86',
  'beside attack':
    'attack 1.04 shelling -0.29 bombing -0.23 capture 0.42 hold -0.21 withdraw -0.1 advance 0.11 repel -0.25 siege -0.41 siege-break -0.32 casualties 0.16 abuse -0.34 destroy -0.22 displace -0.22 ceasefire -0.19 breach -0.19 aid -0.53 statement -0.55',
  'beside bombing':
    'air-strike -0.71 shelling -0.22 bombing 1.49 capture -0.33 advance 0.28 siege-break -0.21 casualties -0.63 abuse -0.31 destroy 0.3 ceasefire -0.22 breach -0.18 aid -0.21 statement -0.58',
  'beside breach':
    'air-strike -0.18 shelling 0.26 capture -0.15 withdraw -0.16 siege 0.14 deploy 0.18 casualties -0.15 destroy -0.1 ceasefire 0.17 breach 0.68 aid 0.11 statement -0.46',
  'beside capture':
    'attack 0.27 air-strike -0.17 shelling -0.55 bombing -0.12 capture 1.27 advance 0.66 siege 0.16 siege-break -0.2 deploy 0.12 casualties -0.82 abuse -0.22 destroy -0.37 displace -0.36 ceasefire -0.4 breach -0.19 aid -0.39 statement -0.66',
  'beside casualties':
    'attack 0.51 air-strike -0.41 shelling 0.43 bombing -0.18 hold -0.24 advance -0.51 repel -0.14 siege -0.45 siege-break -0.11 deploy -0.87 casualties 1.31 abuse 0.22 destroy -0.26 displace -0.25 ceasefire -0.27 breach -0.11 statement -0.57',
  'beside ceasefire':
    'attack -0.32 air-strike -0.45 shelling 0.12 bombing -0.22 capture -0.28 withdraw -0.15 advance -0.27 siege -0.36 deploy -0.18 casualties -0.29 abuse -0.4 destroy -0.26 displace -0.36 ceasefire 1.32 breach 0.53 aid -0.32 statement -0.16',
  'beside deploy':
    'attack 0.29 air-strike -0.3 shelling -0.52 capture -0.38 advance 0.1 repel 0.28 siege -0.24 siege-break -0.18 deploy 0.91 casualties -0.66 destroy 0.25 displace -0.33 ceasefire -0.25 aid -0.16 statement -0.2',
  'beside destroy':
    'shelling -0.21 hold -0.12 withdraw -0.18 repel 0.5 siege -0.21 siege-break -0.14 casualties -0.15 abuse -0.46 destroy 0.61 displace -0.31 ceasefire -0.16 breach -0.2 aid -0.41 statement -0.15',
  'beside displace':
    'air-strike -0.15 shelling -0.24 bombing 0.42 capture 0.14 advance -0.1 repel -0.11 siege -0.21 siege-break -0.42 deploy -0.22 casualties -0.15 abuse 0.55 displace 1.11 statement -0.47',
  'beside ground': 'deploy 0.28 abuse -0.11',
  'beside hold':
    'attack -0.24 hold 0.85 withdraw 0.14 repel -0.18 deploy 0.16 casualties -0.31 abuse -0.74 destroy -0.4 displace -0.16 ceasefire -0.43 breach -0.2 statement -0.25',
  'beside repel':
    'attack 0.57 air-strike -0.46 hold -0.1 repel 1.4 siege 0.12 deploy -0.43 abuse -0.23 statement -0.69',
  'beside shelling':
    'attack -0.27 shelling 1.41 bombing -0.29 capture -0.26 hold 0.23 withdraw -0.41 advance 0.2 repel 0.21 siege -0.17 siege-break -0.2 deploy -0.42 casualties -0.5 abuse -0.38 destroy 0.24 ceasefire -0.31 breach 0.55 aid -0.29 statement -0.53',
  'beside siege':
    'attack -0.47 air-strike -0.11 capture 0.23 withdraw -0.23 repel -0.24 siege 1.25 siege-break 0.34 deploy -0.65 abuse -0.53 destroy -0.34 displace -0.14 ceasefire -0.53 breach -0.2 aid 0.18 statement -0.49',
  'beside siege-break':
    'attack -0.33 air-strike -0.12 hold -0.11 advance 0.22 siege-break 0.54 casualties -0.15 abuse -0.11 statement -0.14',
  'beside withdraw':
    'attack -0.19 air-strike -0.34 shelling -0.19 bombing -0.47 capture 0.43 withdraw 1.36 siege-break -0.18 deploy 0.33 casualties -1.07 abuse -0.32 destroy -0.42 displace 0.23 ceasefire 0.2 aid -0.49 statement -0.31',
  'between =date':
    'attack -0.1 bombing 0.13 siege 0.14 siege-break 0.14 casualties -0.14 destroy 0.12 displace 0.13',
  'between a place': 'withdraw -0.11 siege 0.13 ceasefire -0.13 statement 0.1',
  'between force': 'attack 0.16 siege 0.1 deploy 0.35 casualties -0.14 abuse -0.11 displace -0.15',
  'between ground': 'attack 0.11 withdraw -0.14 siege 0.3 casualties -0.1 displace -0.1',
  'between is counted': 'destroy 0.14 statement 0.15',
  'between of side': 'attack 0.1 hold 0.15 siege 0.28 destroy 0.14 ceasefire 0.1 statement -0.11',
  'between people': 'attack -0.11 destroy 0.14',
  'between speaker':
    'attack 0.23 siege 0.26 deploy 0.16 casualties -0.13 destroy 0.13 displace -0.11 ceasefire 0.12 statement -0.12',
  bias: 'attack -4.14 air-strike -4.23 shelling -4.48 bombing -5.68 capture -4.62 hold -4.7 withdraw -4.66 advance -5.42 repel -5.36 siege -5.26 siege-break -5.41 deploy -4.24 casualties -4.22 abuse -4.22 destroy -5.01 displace -4.4 ceasefire -4.81 breach -5.37 aid -4.83 statement -3.21',
  'by =army': 'attack -0.14 siege 0.16',
  'by =count': 'hold -0.19 siege 0.31 deploy 0.11 casualties -0.11',
  'by =date':
    'attack -0.24 air-strike 0.13 shelling -0.16 bombing 0.15 capture 0.52 hold 0.29 advance 0.1 deploy -0.25 casualties -0.17 displace 0.18 aid 0.18 statement -0.23',
  'by =fighter': 'advance 0.12 abuse 0.18',
  'by =fire': 'air-strike -0.1 siege 0.34 deploy 0.14 abuse 0.18 destroy -0.16',
  'by =group': 'air-strike -0.1 hold -0.16 siege 0.14 abuse 0.1 statement 0.2',
  'by =rebel': 'attack -0.11 shelling 0.13 casualties 0.15 abuse -0.13',
  'by =regime': 'attack 0.17 statement -0.1',
  'by =telephone': 'statement 0.16',
  'by =time': 'attack 0.11 casualties 0.12 destroy 0.16 statement -0.12',
  'by =way': 'attack 0.21 withdraw -0.1 advance -0.11 siege-break 0.2',
  'by =which': 'siege 0.28 deploy -0.1',
  'by a place':
    'capture -0.13 hold 0.24 deploy 0.27 casualties 0.31 abuse -0.14 displace -0.11 ceasefire 0.21 statement -0.19',
  'by aircraft': 'air-strike -0.3 repel 0.1 deploy -0.1 destroy 0.13 displace 0.19 statement 0.13',
  'by arms':
    'attack 0.35 air-strike -0.36 shelling -0.14 repel 0.18 deploy -0.19 casualties 0.11 displace 0.15',
  'by artillery': 'air-strike -0.12 shelling -0.21 casualties 0.11',
  'by bomb': 'attack 0.1 air-strike -0.17 destroy -0.19',
  'by fire': 'air-strike -0.3 hold 0.13 repel 0.11 siege 0.31 deploy 0.1 destroy -0.18',
  'by force':
    'attack -0.28 air-strike -0.22 shelling 0.19 bombing 0.13 hold -0.19 withdraw -0.32 repel -0.18 siege 0.15 deploy 0.15 abuse 0.15 destroy 0.29 displace 0.12 statement 0.11',
  'by ground':
    'air-strike -0.1 capture -0.18 withdraw -0.1 siege 0.24 abuse -0.16 destroy -0.13 displace -0.15 ceasefire 0.23 statement -0.26',
  'by is counted': 'casualties -0.16 displace 0.1 breach 0.21 statement 0.23',
  'by of force':
    'attack 0.22 air-strike -0.17 shelling 0.1 hold -0.1 deploy -0.16 casualties -0.12 abuse 0.18',
  'by of ground': 'advance -0.13 siege-break 0.2 displace 0.18 aid 0.11',
  'by of people': 'attack 0.17 hold 0.11 deploy -0.1',
  'by of side':
    'air-strike -0.14 capture 0.11 siege 0.17 casualties 0.11 destroy 0.18 displace -0.16 breach -0.12 aid 0.12',
  'by of speaker': 'attack -0.1 air-strike -0.15 deploy -0.2 casualties -0.12 aid 0.22',
  'by of works': 'shelling 0.16',
  'by people':
    'attack 0.37 air-strike 0.3 hold 0.1 repel 0.1 siege -0.1 casualties -0.17 ceasefire 0.2 aid -0.28 statement 0.18',
  'by route': 'hold 0.16 siege 0.23 deploy -0.17 ceasefire 0.16',
  'by speaker':
    'attack 0.23 withdraw -0.13 siege 0.11 deploy -0.24 casualties -0.23 abuse 0.16 displace -0.27 breach -0.15 aid 0.15 statement 0.14',
  'by tells air-strike': 'air-strike 0.11 destroy -0.14',
  'by tells shelling': 'attack 0.12 air-strike -0.32 shelling 0.23 hold 0.12',
  'by works':
    'air-strike -0.26 shelling 0.12 hold 0.13 withdraw -0.13 repel 0.16 siege 0.31 deploy -0.33 abuse -0.1 destroy -0.11 displace 0.17 ceasefire 0.14 statement -0.11',
  'clause adverbial':
    'attack -0.18 shelling -0.3 capture -0.16 withdraw -0.38 advance -0.17 siege -0.27 siege-break -0.16 deploy -0.24 abuse -0.2 destroy -0.18 ceasefire -0.51 breach 0.15 aid -0.15 statement -0.28',
  'clause content':
    'bombing 0.33 hold -0.25 advance -0.13 siege -0.22 siege-break 0.13 casualties 0.18 abuse 0.22 destroy 0.25 ceasefire 0.14 breach -0.29 statement 0.84',
  'clause infinitive':
    'air-strike -0.28 shelling -0.22 bombing -0.41 capture -0.3 hold -0.3 withdraw 0.23 advance -0.34 siege-break -0.12 casualties -0.16 aid 0.16 statement 0.59',
  'clause joined':
    'air-strike -0.28 shelling -0.26 bombing -0.1 hold -0.32 advance 0.45 siege-break 0.28 deploy 0.17 casualties -0.29 abuse -0.22 destroy -0.12 displace 0.1 statement 0.64',
  'clause main':
    'attack -0.15 shelling -0.19 bombing 0.26 capture -0.12 hold -0.42 withdraw -0.22 advance -0.18 siege -0.2 deploy -0.21 casualties -0.18 abuse -0.24 destroy 0.12 displace 0.12 ceasefire -0.21 breach -0.2 aid 0.38 statement 0.15',
  'clause other':
    'attack 0.15 air-strike -0.23 bombing -0.11 hold 0.25 withdraw -0.34 advance -0.11 repel -0.28 siege -0.2 siege-break -0.21 destroy -0.27 displace -0.59 aid 0.11 statement 0.29',
  'clause participle':
    'attack -0.14 air-strike -0.29 shelling -0.15 bombing -0.24 capture -0.5 hold -0.15 withdraw -0.45 advance -0.25 repel -0.13 siege-break -0.2 deploy -0.61 abuse -0.19 displace -0.69 ceasefire 0.17 breach -0.34 aid -0.35 statement 0.39',
  'clause relative':
    'attack -0.23 shelling -0.28 bombing -0.24 hold -0.18 withdraw -0.25 advance -0.24 repel -0.26 siege 0.44 siege-break -0.47 deploy -0.18 casualties -0.2 displace -0.22 ceasefire -0.11 breach 0.13 aid -0.38 statement 0.11',
  'few words':
    'attack -0.64 air-strike -0.63 shelling -0.46 bombing -0.16 capture -0.27 hold -0.43 advance -0.31 repel -0.31 siege -0.12 siege-break -0.72 deploy -0.76 casualties -0.37 abuse -0.73 destroy -0.35 displace -0.41 ceasefire -0.49 breach -0.19 aid -0.49 statement -0.69',
  'for =date':
    'attack 0.22 air-strike 0.25 shelling 0.11 bombing -0.1 capture -0.18 hold 0.42 advance -0.15 deploy -0.13 casualties -0.13 destroy 0.12 displace -0.33 ceasefire -0.15 breach 0.12 aid 0.33 statement -0.25',
  'for =it': 'withdraw 0.13 siege 0.17 siege-break 0.19',
  'for =part': 'hold 0.17 withdraw -0.1 breach 0.14 statement 0.33',
  'for =people': 'siege -0.1 casualties -0.1 destroy 0.27 displace -0.1',
  'for =them': 'attack 0.1 shelling 0.13 siege 0.18 siege-break 0.13 deploy 0.11 statement -0.17',
  'for =time':
    'attack -0.29 air-strike 0.12 hold 0.3 withdraw -0.2 siege-break 0.22 casualties -0.1 aid 0.13',
  'for a place': 'air-strike -0.13 capture -0.14 hold -0.1 displace 0.19 ceasefire 0.33 statement 0.37',
  'for attack': 'attack 0.3 air-strike 0.21 statement 0.13',
  'for force':
    'attack 0.3 air-strike -0.2 capture -0.12 hold -0.23 siege 0.23 siege-break 0.26 abuse -0.23 destroy -0.19 displace 0.23 breach 0.11 aid -0.2',
  'for ground':
    'attack 0.12 air-strike -0.16 hold -0.17 withdraw 0.14 siege-break 0.16 abuse -0.11 destroy -0.12 displace 0.16 ceasefire 0.29 aid -0.15 statement 0.38',
  'for home': 'attack 0.13 withdraw 0.18 casualties 0.17 displace -0.23',
  'for is counted': 'casualties 0.32 displace 0.33 ceasefire 0.13 breach 0.19',
  'for of force': 'siege 0.16 abuse -0.15 ceasefire 0.25 aid 0.14 statement 0.14',
  'for of ground':
    'capture 0.14 withdraw 0.27 siege 0.16 siege-break 0.14 casualties -0.19 abuse -0.14 destroy 0.17 ceasefire 0.15',
  'for of side':
    'attack 0.16 air-strike -0.18 hold -0.13 withdraw -0.11 siege 0.1 abuse -0.2 destroy 0.18 displace -0.25 ceasefire 0.14 aid 0.18 statement -0.15',
  'for of speaker': 'capture -0.1 siege 0.16 deploy -0.11 abuse -0.15 ceasefire 0.22 aid 0.22',
  'for people':
    'attack -0.22 shelling -0.12 hold -0.15 withdraw -0.13 siege -0.11 deploy -0.26 abuse -0.36 destroy 0.14 displace 0.44 ceasefire 0.15 breach 0.16 statement -0.17',
  'for speaker':
    'attack 0.19 air-strike -0.23 shelling 0.1 capture -0.11 hold -0.24 withdraw -0.21 siege-break 0.26 casualties -0.28 abuse -0.36 displace -0.19',
  'for tells attack': 'attack 0.19',
  'for truce': 'deploy 0.16 ceasefire 0.34 statement 0.32',
  'for works': 'attack -0.16 shelling 0.14 ceasefire 0.15 aid 0.27 statement 0.24',
  'from =air': 'air-strike 0.38 shelling -0.1 hold 0.15 statement -0.1',
  'from =base': 'air-strike 0.21 statement 0.13',
  'from =city': 'attack 0.12 siege 0.13 casualties 0.17',
  'from =date': 'deploy 0.13 ceasefire 0.31',
  'from =direction': 'attack 0.15 advance 0.11 repel 0.12',
  'from =it': 'shelling 0.12 withdraw 0.32 repel 0.19 deploy 0.15',
  'from =road': 'statement 0.11',
  'from =side': 'attack 0.25 shelling 0.23 withdraw 0.13 advance 0.12 deploy -0.15',
  'from =their': 'casualties 0.14 abuse 0.32',
  'from =village': 'casualties 0.25 abuse 0.18',
  'from =which': 'shelling 0.27 withdraw 0.16 advance -0.12 deploy -0.14 statement -0.16',
  'from a place':
    'attack 0.2 shelling -0.14 capture -0.18 withdraw -0.35 advance 0.39 repel -0.17 siege -0.16 deploy 0.27 abuse 0.17 destroy -0.31 displace 0.26 breach -0.11 aid 0.31 statement 0.11',
  'from force': 'air-strike 0.23 shelling 0.28 hold -0.13 repel 0.21 siege -0.2 abuse 0.13 destroy -0.14',
  'from ground':
    'shelling 0.31 bombing -0.13 capture -0.3 hold -0.17 advance 0.22 siege -0.13 siege-break 0.11 deploy -0.11 destroy -0.38 displace 0.24 ceasefire -0.11 breach -0.14 aid 0.28 statement -0.29',
  'from home':
    'attack -0.18 air-strike -0.14 withdraw -0.23 advance -0.13 deploy -0.16 casualties 0.17 statement -0.18',
  'from is counted': 'attack 0.19 casualties 0.18 abuse -0.18 displace 0.27 statement -0.18',
  'from of force': 'attack 0.14 capture -0.1 hold -0.17 deploy -0.13 ceasefire 0.16 statement 0.1',
  'from of ground':
    'attack 0.18 air-strike -0.11 capture -0.13 advance 0.14 repel 0.2 casualties 0.44 abuse -0.1 displace -0.11 ceasefire 0.12 statement -0.16',
  'from of side':
    'attack -0.34 withdraw 0.12 advance -0.1 siege -0.13 deploy 0.19 casualties 0.32 abuse 0.23 displace -0.18',
  'from of speaker':
    'attack 0.14 capture -0.1 hold -0.17 casualties 0.12 ceasefire 0.15 aid -0.18 statement -0.1',
  'from people':
    'attack 0.14 air-strike -0.1 shelling 0.25 withdraw -0.2 siege -0.16 deploy 0.2 casualties 0.16 abuse 0.13 displace 0.18 aid -0.17 statement -0.33',
  'from route': 'withdraw 0.29 siege-break 0.13 deploy -0.13 abuse -0.17 displace -0.14',
  'from speaker':
    'attack -0.18 hold -0.12 siege -0.15 deploy 0.27 casualties 0.15 abuse 0.31 destroy -0.12 displace -0.11',
  'from works': 'air-strike -0.13 casualties -0.15 abuse 0.41 displace -0.36 aid -0.1',
  'has aid':
    'attack -0.33 shelling -0.36 bombing -0.22 hold -0.16 withdraw -0.38 advance -0.15 repel -0.28 siege 0.37 siege-break 0.33 deploy -0.11 destroy 0.54 displace -0.52 ceasefire -0.17 breach -0.11 aid 1.41 statement -0.62',
  'has aircraft':
    'attack 0.12 air-strike 1.08 shelling -0.14 capture -0.21 hold -0.29 advance -0.16 repel 0.17 deploy 0.45 casualties -0.28 abuse -0.38 destroy -0.33 displace -0.33 ceasefire -0.26',
  'has armour':
    'attack 0.36 air-strike -0.39 shelling -0.42 bombing 0.84 capture 0.16 hold -0.34 advance 0.16 repel 0.18 siege-break 0.13 deploy 0.3 casualties -0.15 abuse -0.19 destroy 0.55 displace -0.43 ceasefire -0.14 aid -0.21',
  'has arms':
    'attack -0.17 air-strike 0.16 shelling 0.11 bombing -0.21 capture 0.17 withdraw 0.14 repel 0.8 siege -0.11 siege-break -0.28 deploy 1.01 casualties -0.4 abuse -0.72 destroy -0.26 displace -0.64 aid -0.42 statement -0.14',
  'has artillery':
    'shelling 0.54 bombing -0.13 hold 0.11 siege -0.16 deploy 0.29 abuse -0.4 destroy -0.34 displace -0.18 breach -0.14 aid -0.14 statement -0.18',
  'has attack':
    'attack 0.86 air-strike 0.2 bombing 0.16 capture 0.31 hold -0.33 withdraw -0.11 advance 0.11 repel 0.75 siege 0.22 deploy -0.33 abuse -0.4 destroy -0.15 displace -0.27 ceasefire 0.1 breach -0.26 aid 0.3 statement -0.13',
  'has bomb':
    'air-strike -0.23 shelling -0.33 bombing 0.92 capture -0.17 hold -0.17 withdraw 0.1 advance -0.12 siege 0.14 deploy 0.21 abuse -0.11 destroy -0.32 breach -0.16 statement 0.18',
  'has fire':
    'attack -0.3 air-strike 0.68 shelling 0.61 bombing 0.17 capture -0.4 advance -0.17 repel -0.3 siege-break -0.25 deploy 0.13 casualties -0.23 destroy 0.1 displace -0.51 ceasefire -0.17 breach -0.2 aid -0.33',
  'has flag':
    'attack -0.15 air-strike -0.12 capture 0.59 hold 0.2 withdraw 0.36 advance -0.12 deploy 0.17 displace -0.11 ceasefire 0.2 breach 0.18 aid 0.12 statement 0.15',
  'has force':
    'attack 0.38 air-strike -0.15 bombing -0.15 capture 0.1 hold 0.51 withdraw 0.46 advance 0.22 repel -0.3 siege 0.12 siege-break 0.32 deploy 0.66 casualties 0.33 abuse 0.29 destroy -0.2 displace -0.4 ceasefire -0.39 aid -0.65 statement -0.29',
  'has ground':
    'attack 0.15 shelling 0.28 bombing 0.37 capture 0.35 hold 1.13 withdraw 0.12 advance 0.94 repel -0.28 siege 0.37 siege-break 0.17 deploy -0.11 casualties -0.11 abuse 0.11 destroy 0.3 displace 0.11 breach -0.26 aid -0.26 statement -0.39',
  'has home':
    'attack -0.15 air-strike 0.13 bombing -0.17 capture 0.22 hold 0.21 advance -0.18 siege 0.22 deploy -0.22 casualties 0.15 destroy 0.22 aid 0.15',
  'has losses':
    'attack -0.12 air-strike -0.15 hold -0.26 withdraw 0.3 siege -0.18 deploy -0.28 casualties 0.27 abuse -0.17 destroy 0.11 breach -0.11 aid -0.35 statement -0.21',
  'has people':
    'attack -0.31 bombing 0.19 capture -0.65 hold -0.3 withdraw -0.18 advance -0.39 repel -0.19 deploy -0.27 casualties 0.53 abuse 0.68 displace 0.79 ceasefire -0.51 breach -0.42 statement -0.35',
  'has route':
    'attack -0.15 air-strike -0.15 bombing 0.27 capture -0.11 hold -0.11 withdraw -0.17 advance 0.1 siege 0.54 siege-break 0.56 casualties -0.28 abuse 0.16 destroy -0.29 aid 0.53 statement -0.3',
  'has siege':
    'attack -0.25 hold -0.23 withdraw -0.12 advance -0.15 siege 0.63 siege-break 0.73 deploy -0.11 casualties -0.15 displace -0.13 ceasefire -0.13 aid -0.24 statement -0.13',
  'has speaker':
    'attack -0.35 air-strike -0.33 shelling -0.44 bombing -0.44 hold -0.44 withdraw -0.12 advance -0.18 repel -0.11 siege -0.17 siege-break -0.14 destroy -0.3 displace -0.21 breach -0.38 aid -0.61 statement 0.15',
  'has talks':
    'air-strike -0.1 shelling -0.13 capture -0.19 hold -0.16 repel 0.13 siege-break -0.15 casualties -0.11 abuse -0.28 ceasefire 0.97',
  'has truce':
    'attack -0.25 air-strike -0.19 shelling 0.1 bombing -0.14 capture -0.4 hold -0.45 withdraw -0.15 advance -0.22 repel -0.14 siege -0.19 siege-break -0.19 deploy -0.48 casualties -0.73 abuse -0.2 destroy -0.27 displace 0.11 ceasefire 1.15 breach 0.69 aid -0.2 statement -0.1',
  'has works':
    'attack -0.24 bombing 0.34 capture -0.32 hold -0.49 advance -0.17 siege -0.31 siege-break -0.14 casualties -0.11 abuse 0.21 destroy 1.12 displace 0.2 ceasefire -0.24 aid 0.15',
  'in =afternoon': 'air-strike -0.12 statement 0.13',
  'in =area': 'bombing 0.33 abuse -0.17 ceasefire 0.13',
  'in =camp': 'hold 0.1 withdraw 0.16 aid 0.13',
  'in =city': 'shelling -0.17 displace 0.12',
  'in =countryside': 'attack -0.18 siege-break 0.13 abuse 0.11',
  'in =date':
    'capture 0.54 hold -0.34 withdraw 0.15 advance 0.11 siege 0.29 deploy 0.48 casualties -0.41 abuse 0.54 destroy 0.23 displace 0.46 ceasefire 0.64 breach -0.16 aid 0.13 statement -0.21',
  'in =day': 'attack -0.27 capture 0.24 deploy 0.26 abuse 0.1 destroy 0.19 displace 0.32 statement -0.24',
  'in =direction': 'withdraw 0.25',
  'in =district': 'air-strike 0.11 capture 0.13 withdraw 0.11 casualties -0.12',
  'in =evening': 'air-strike -0.1 shelling 0.1 deploy 0.12 displace 0.13',
  'in =exchange': 'attack 0.1 abuse 0.17 ceasefire -0.1',
  'in =front': 'capture 0.15 deploy -0.16 displace 0.1 aid 0.14',
  'in =hand': 'attack -0.11 hold 0.21 siege -0.11 casualties 0.31 statement -0.21',
  'in =hom': 'attack -0.14 withdraw 0.11',
  'in =hospital': 'air-strike 0.14 casualties 0.29',
  'in =hour': 'attack 0.21 air-strike -0.15 advance 0.16 casualties 0.13 statement -0.11',
  'in =house': 'casualties 0.13 displace -0.12',
  'in =it':
    'attack 0.28 hold 0.1 withdraw 0.15 deploy -0.14 casualties 0.22 abuse -0.14 destroy 0.16 aid 0.13 statement -0.25',
  'in =its': 'hold 0.14 statement -0.15',
  'in =message': 'statement -0.17',
  'in =month': 'air-strike 0.1 shelling -0.11 capture 0.1 deploy -0.11 displace -0.1 ceasefire 0.12',
  'in =morning': 'shelling 0.1 hold 0.1 statement 0.3',
  'in =place': 'shelling 0.13 deploy 0.15 destroy 0.11 ceasefire 0.34 statement -0.17',
  'in =region': 'attack -0.12 air-strike 0.17 breach 0.11',
  'in =room': 'statement -0.13',
  'in =school': 'destroy 0.13 displace 0.24',
  'in =statement': 'attack 0.12',
  'in =street': 'attack 0.32 casualties 0.12',
  'in =strike': 'air-strike 0.14',
  'in =their': 'shelling 0.12 hold -0.11 deploy -0.1 casualties 0.29 destroy -0.14 statement 0.33',
  'in =town': 'attack 0.14 air-strike -0.15 abuse 0.17 statement 0.11',
  'in =valley': 'deploy 0.12 statement -0.17',
  'in =village': 'casualties 0.11 abuse -0.13',
  'in =week': 'attack -0.11 air-strike 0.15 repel 0.16 casualties 0.18',
  'in =which':
    'attack 0.46 air-strike 0.29 shelling 0.32 hold -0.1 siege 0.12 deploy 0.22 casualties -0.17 destroy 0.15 displace -0.13 ceasefire 0.23 aid 0.13',
  'in =year': 'air-strike 0.3 hold -0.12 displace -0.1',
  'in a place':
    'attack 0.11 bombing -0.13 hold 0.25 withdraw -0.23 advance -0.1 repel -0.15 siege-break -0.24 casualties -0.24 destroy -0.24 displace -0.13 ceasefire 0.18 breach 0.41 statement 0.22',
  'in aid': 'statement -0.12',
  'in attack': 'air-strike 0.16 shelling 0.1 bombing 0.11 hold -0.1 withdraw -0.1 deploy 0.12 aid 0.13',
  'in bomb': 'bombing -0.12 withdraw 0.19 deploy 0.22 aid -0.15 statement -0.11',
  'in fire': 'attack -0.1 air-strike 0.25 shelling -0.11 abuse 0.11',
  'in force':
    'attack 0.11 shelling 0.18 bombing -0.12 advance 0.11 deploy -0.12 destroy -0.11 displace -0.14 ceasefire 0.3 statement 0.1',
  'in ground':
    'attack 0.11 air-strike 0.26 bombing 0.1 capture -0.27 withdraw -0.2 repel -0.16 siege 0.12 siege-break -0.18 casualties 0.15 abuse 0.12 destroy -0.26 displace -0.17 ceasefire 0.21 breach 0.42 statement -0.51',
  'in home':
    'bombing 0.29 capture -0.22 advance -0.1 siege -0.17 deploy 0.22 casualties -0.1 destroy -0.2 displace -0.22 breach 0.21 aid -0.11',
  'in is counted':
    'attack 0.28 air-strike 0.2 shelling 0.14 capture -0.19 hold 0.25 withdraw -0.2 advance 0.2 deploy 0.17 casualties 0.14 abuse -0.15 destroy 0.37 aid -0.17 statement -0.35',
  'in of force':
    'shelling 0.24 withdraw -0.12 siege 0.24 deploy 0.22 casualties 0.18 abuse -0.19 ceasefire -0.11',
  'in of ground':
    'attack 0.26 air-strike 0.37 shelling -0.15 capture 0.18 advance -0.17 deploy 0.2 casualties -0.17 destroy -0.2 displace 0.11 ceasefire -0.2 statement -0.18',
  'in of people': 'air-strike 0.18 withdraw -0.13 ceasefire 0.1',
  'in of side': 'attack -0.3 withdraw -0.11 casualties 0.27 abuse 0.1 displace -0.16',
  'in of speaker': 'attack -0.21 hold -0.1 withdraw -0.18 deploy 0.1 casualties -0.18 displace 0.11',
  'in of works': 'attack 0.23 air-strike -0.1 capture 0.14 hold -0.2 abuse 0.13 displace 0.2',
  'in people':
    'bombing -0.13 hold 0.21 advance 0.17 casualties 0.57 destroy -0.31 ceasefire 0.27 aid -0.13 statement -0.14',
  'in route': 'withdraw -0.12 casualties 0.15 destroy 0.11',
  'in speaker':
    'air-strike 0.19 shelling 0.11 bombing -0.11 capture -0.14 advance -0.1 siege -0.1 deploy -0.11 casualties 0.28 destroy -0.24 displace -0.27 ceasefire 0.18 aid -0.14',
  'in tells air-strike': 'air-strike 0.15 casualties -0.15',
  'in tells attack':
    'air-strike 0.12 shelling -0.12 bombing 0.12 withdraw -0.13 casualties 0.3 ceasefire -0.12',
  'in tells shelling': 'abuse 0.17',
  'in works':
    'attack -0.33 air-strike 0.32 bombing -0.13 capture -0.12 hold -0.19 withdraw -0.1 advance -0.1 siege -0.21 deploy 0.31 abuse 0.46 destroy 0.31 displace 0.2 aid -0.35',
  'inside a place': 'capture 0.31 advance 0.39 deploy 0.19 statement -0.14',
  'inside ground': 'attack 0.18 air-strike 0.2 capture 0.3 hold 0.1 advance 0.39 deploy 0.16 statement -0.16',
  'into =city': 'attack 0.24 air-strike 0.1 advance -0.11 aid 0.16',
  'into a place':
    'attack -0.1 hold -0.23 withdraw -0.21 advance -0.12 siege -0.12 deploy 0.15 casualties -0.11 displace 0.34 ceasefire 0.14 breach 0.39 statement -0.12',
  'into force': 'capture -0.17 siege 0.2 casualties 0.15 ceasefire 0.1',
  'into ground':
    'shelling -0.13 capture 0.17 withdraw -0.31 advance -0.19 siege-break -0.14 casualties -0.17 abuse 0.13 destroy -0.1 displace 0.14 ceasefire 0.11 breach 0.38 aid 0.16 statement 0.29',
  'into home': 'attack 0.42 capture -0.31 aid 0.24 statement -0.11',
  'into of ground': 'attack 0.1 shelling -0.11 hold 0.1 advance -0.16 displace 0.12',
  'into speaker': 'deploy 0.1 casualties 0.16',
  'into works': 'withdraw 0.13 abuse 0.1 ceasefire 0.16 aid 0.12 statement 0.21',
  'is a cue':
    'attack -0.17 air-strike 0.24 shelling -0.18 capture -0.41 hold -0.36 withdraw -0.48 advance -0.58 repel -0.51 siege -0.38 siege-break -0.49 deploy -0.12 casualties -0.13 destroy -0.21 displace -0.16 ceasefire -0.28 breach 0.24 aid -0.26 statement 0.27',
  'is denied':
    'attack 0.11 air-strike 0.35 bombing -0.22 capture -0.22 hold 0.25 advance -0.13 siege-break 0.28 deploy 0.39 abuse 0.6 destroy -0.25 displace -0.26 ceasefire 0.31 breach 0.11 aid -0.26 statement 0.53',
  'is said':
    'air-strike 0.23 shelling 0.18 capture -0.14 hold -0.38 withdraw 0.11 advance -0.18 repel 0.3 siege -0.23 deploy 0.23 casualties -0.11 abuse 0.28 displace -0.14 breach 0.52 aid -0.22 statement 0.98',
  'known abuse':
    'attack 0.18 air-strike -0.11 shelling -0.12 bombing -0.11 capture -0.49 hold -0.14 advance -0.19 repel -0.16 siege-break 0.1 deploy -0.19 abuse 0.72 ceasefire -0.12 breach -0.13 aid -0.36 statement 0.2',
  'known advance':
    'attack 0.18 capture 0.18 advance 0.86 siege 0.22 siege-break 0.32 deploy -0.24 destroy 0.29 displace -0.38 ceasefire -0.19 breach 0.22 aid -0.13',
  'known aid':
    'attack -0.14 air-strike -0.36 shelling 0.16 capture -0.18 advance 0.13 siege -0.15 siege-break -0.12 abuse -0.14 displace 0.32 ceasefire -0.36 breach -0.39 aid 0.5',
  'known air-strike':
    'attack -0.1 air-strike 0.82 shelling 0.16 bombing -0.18 hold -0.29 withdraw -0.42 advance -0.34 siege -0.5 siege-break -0.34 deploy -0.23 casualties -0.21 displace -0.47 ceasefire -0.16 statement -0.38',
  'known attack':
    'attack 0.9 air-strike 0.15 shelling 0.17 bombing -0.29 capture 0.41 hold 0.14 withdraw -0.16 advance -0.13 deploy 0.17 casualties -0.14 abuse 0.13 destroy 0.17 breach -0.41 aid 0.1 statement -0.11',
  'known bombing':
    'attack -0.17 bombing 1.24 capture -0.13 hold -0.16 withdraw 0.11 advance -0.28 repel -0.28 deploy -0.37 casualties 0.17 abuse -0.23 ceasefire -0.34 breach -0.15 aid -0.1 statement -0.33',
  'known breach':
    'capture 0.18 advance -0.11 siege -0.13 siege-break 0.14 deploy -0.14 abuse -0.18 destroy 0.22 breach 0.57',
  'known capture':
    'attack 0.43 air-strike -0.2 bombing 0.39 capture 0.78 hold -0.45 withdraw -0.12 advance 0.35 deploy -0.39 casualties -0.12 abuse 0.22 destroy 0.21 breach -0.44 statement -0.16',
  'known casualties':
    'attack -0.14 air-strike -0.11 bombing 0.25 capture -0.17 hold -0.4 repel -0.37 deploy -0.33 casualties 0.69 destroy 0.22 displace -0.4 breach -0.1 statement -0.14',
  'known ceasefire':
    'air-strike 0.18 shelling -0.14 bombing -0.32 hold -0.19 advance 0.1 repel -0.49 siege -0.22 deploy -0.12 abuse -0.24 displace -0.13 ceasefire 0.81 breach -0.1 aid 0.37 statement 0.33',
  'known deploy':
    'attack -0.21 shelling -0.44 bombing -0.29 capture 0.21 withdraw -0.17 advance -0.25 repel -0.12 siege-break -0.15 deploy 0.81 casualties -0.19 ceasefire 0.17 breach 0.18 aid 0.23 statement -0.23',
  'known destroy':
    'attack -0.17 air-strike 0.33 bombing 0.23 capture -0.38 hold -0.3 withdraw 0.42 advance -0.22 repel 0.36 siege -0.22 siege-break -0.3 deploy 0.13 abuse -0.24 destroy 0.81 breach -0.19 aid -0.17 statement -0.4',
  'known displace':
    'attack -0.22 air-strike -0.2 shelling -0.15 bombing 0.24 withdraw 0.2 advance -0.17 repel 0.2 siege -0.11 siege-break 0.11 deploy 0.14 casualties -0.16 abuse 0.1 displace 1.01 ceasefire -0.18 aid -0.24 statement -0.31',
  'known hold':
    'attack -0.11 shelling -0.21 bombing -0.11 capture 0.11 hold 0.94 advance 0.23 repel -0.36 siege-break -0.11 deploy 0.14 casualties 0.29 abuse -0.29 ceasefire -0.19 aid -0.21',
  'known repel':
    'attack 0.14 shelling -0.3 capture -0.11 repel 1.45 deploy -0.41 casualties -0.17 abuse 0.1 breach -0.16 aid 0.12 statement -0.17',
  'known shelling':
    'attack -0.14 shelling 0.6 withdraw -0.15 advance -0.25 siege -0.16 deploy -0.21 casualties 0.16 breach -0.27 aid -0.17 statement -0.17',
  'known siege':
    'attack -0.48 air-strike -0.16 bombing -0.41 capture -0.13 hold 0.23 withdraw -0.22 repel -0.13 siege 0.98 siege-break -0.23 abuse -0.13 destroy 0.13 displace 0.12 statement 0.24',
  'known siege-break':
    'air-strike -0.15 shelling -0.2 capture -0.15 hold -0.11 repel 0.11 siege 0.13 siege-break 1.06 casualties 0.16 abuse -0.27 destroy -0.14 displace 0.16 breach -0.26 aid 0.12',
  'known withdraw':
    'attack -0.14 air-strike 0.2 shelling -0.15 bombing -0.14 capture -0.36 hold 0.2 withdraw 0.82 advance -0.1 repel -0.23 siege -0.22 siege-break -0.17 ceasefire 0.16 statement 0.28',
  'many words':
    'attack 0.18 air-strike -0.29 shelling -0.27 withdraw -0.12 advance -0.25 repel -0.15 siege-break 0.35 deploy -0.18 destroy 0.4 displace -0.25 aid -0.17 statement 0.12',
  'means agree':
    'attack -0.84 air-strike -0.28 capture -0.6 hold -0.46 advance -0.25 repel -0.37 siege -0.29 siege-break -0.3 deploy -0.13 casualties -0.34 destroy -0.27 ceasefire 1.06 breach 0.92 statement 0.3',
  'means arm':
    'air-strike -0.3 shelling -0.12 bombing -0.17 capture 0.2 hold 0.2 withdraw 0.14 advance -0.21 repel -0.21 deploy 0.87 casualties -0.47 abuse -0.15 destroy -0.17 aid -0.46 statement 0.67',
  'means arrest':
    'attack -0.2 air-strike -0.39 shelling -0.14 bombing 0.34 hold 0.21 withdraw -0.2 advance -0.18 repel 0.1 siege 0.11 deploy -0.12 casualties -0.29 abuse 1.6 displace -0.23 breach 0.22 aid -0.39 statement -0.28',
  'means arrive':
    'shelling 0.4 bombing -0.17 capture 0.13 withdraw 0.15 repel 0.19 siege -0.12 siege-break 0.29 deploy 0.49 casualties 0.12 abuse 0.34 destroy -0.23 displace 0.21 breach -0.16 aid 0.8',
  'means attack':
    'attack 0.92 air-strike 0.22 shelling -0.12 capture -0.44 repel 0.14 siege -0.12 deploy 0.16 casualties -0.2 abuse -0.2 displace -0.2 breach -0.27 aid -0.14 statement -0.3',
  'means begin':
    'attack 0.68 air-strike -0.11 shelling 0.43 bombing -0.27 hold -0.15 withdraw -0.13 advance -0.1 siege 0.17 siege-break 0.7 deploy -0.34 casualties -0.25 displace 0.19 ceasefire -0.31 breach -0.16 aid 0.19',
  'means blame':
    'attack -0.71 shelling 0.62 bombing 0.14 capture -0.24 hold -0.33 withdraw -0.29 advance -0.1 repel -0.1 siege -0.16 deploy -0.36 abuse 0.7 displace -0.15 ceasefire -0.23 breach 0.29 statement 0.97',
  'means blast':
    'air-strike 0.44 shelling 0.22 bombing 1.76 capture -0.35 hold -0.13 withdraw -0.24 repel -0.12 siege-break -0.22 casualties -0.32 destroy 0.23 displace -0.3 ceasefire -0.14 aid -0.17 statement -0.19',
  'means block':
    'attack 0.11 air-strike 0.3 shelling -0.15 capture -0.12 hold 0.71 withdraw 0.21 repel 0.16 siege 0.55 deploy -0.1 casualties 0.24 destroy -0.16 aid -0.22',
  'means bomb':
    'attack -0.26 air-strike 1.34 bombing 0.14 capture -0.25 hold -0.23 withdraw -0.16 advance -0.12 repel 0.18 siege-break -0.24 deploy -0.56 casualties -0.15 destroy -0.16 displace -0.25 ceasefire -0.18 aid -0.1 statement 0.18',
  'means bombard':
    'attack 0.42 air-strike -0.34 shelling 1.51 bombing -0.51 capture -0.12 hold -0.1 withdraw -0.29 advance 0.1 repel -0.24 siege -0.12 siege-break -0.23 casualties -0.45 ceasefire 0.1 aid -0.39 statement -0.21',
  'means build':
    'air-strike 0.17 shelling -0.1 bombing -0.13 hold -0.41 siege-break 0.32 abuse -0.29 destroy -0.27 displace 0.19 ceasefire -0.13 aid 0.2 statement -0.33',
  'means carry':
    'air-strike 0.2 bombing -0.17 capture -0.19 withdraw 0.17 repel -0.19 siege-break -0.22 deploy 0.33 casualties 0.1 destroy -0.25 displace 0.59 ceasefire 0.22 breach -0.33 aid 0.36 statement 0.15',
  'means close':
    'attack -0.22 air-strike -0.29 shelling -0.47 bombing -0.27 capture -0.32 withdraw -0.42 siege 2.16 siege-break 1.04 deploy -0.6 casualties -0.14 abuse -0.14 destroy -0.23 displace -0.55 breach -0.26',
  'means count':
    'attack -0.3 shelling 0.18 bombing -0.38 withdraw -0.48 advance -0.29 repel -0.23 siege-break -0.19 deploy -0.16 casualties 0.81 destroy 0.34 displace 0.25 ceasefire -0.38 aid -0.39 statement -0.33',
  'means demand':
    'attack -0.29 air-strike -0.47 bombing -0.27 capture -0.18 hold -0.47 withdraw -0.19 advance -0.33 repel -0.31 siege -0.36 siege-break -0.22 casualties -0.55 abuse 0.12 destroy -0.45 ceasefire -0.28 breach 0.17 aid 0.38 statement 0.87',
  'means deny':
    'attack 0.15 air-strike 0.75 shelling 0.12 bombing -0.13 hold -0.16 withdraw 0.13 advance 0.19 siege -0.19 casualties 0.41 abuse 0.76 displace -0.45 aid -0.16 statement -0.25',
  'means destroy':
    'attack -0.27 air-strike -0.38 shelling 0.44 bombing 0.11 capture -0.32 withdraw -0.17 advance -0.23 repel -0.21 siege 0.1 siege-break -0.13 deploy -0.72 casualties 0.13 abuse 0.32 destroy 2.13 displace -0.11 breach -0.11 aid -0.1 statement -0.31',
  'means die':
    'attack 0.17 shelling -0.13 bombing 0.18 hold -0.55 withdraw -0.78 advance -0.23 repel -0.23 siege -0.1 deploy -0.34 casualties 1.45 destroy -0.55 displace -0.9 ceasefire -0.21 breach -0.25 aid -0.11 statement -0.1',
  'means fight':
    'attack 0.65 air-strike -0.18 shelling -0.13 bombing -0.25 capture -0.17 hold -0.42 withdraw -0.22 advance -0.28 siege -0.38 siege-break -0.23 deploy 0.14 destroy -0.22 ceasefire 0.1 breach 0.21 aid -0.14',
  'means flee':
    'air-strike -0.27 bombing -0.46 capture -0.16 hold -0.4 siege -0.18 siege-break -0.28 casualties -0.35 abuse -0.45 destroy -0.22 displace 1.12 breach -0.33 aid 0.28',
  'means free':
    'air-strike -0.2 shelling -0.11 capture 0.31 hold -0.19 siege -0.1 deploy -0.25 casualties 0.23 abuse 0.35 displace 0.13 ceasefire 0.49 aid 0.26',
  'means gas':
    'attack 1.23 air-strike 0.28 shelling -0.12 bombing -0.23 capture -0.2 withdraw -0.28 siege -0.21 abuse 0.11 displace -0.43 ceasefire -0.17 aid -0.19 statement 0.35',
  'means hold':
    'attack -0.11 air-strike -0.65 bombing -0.1 hold 1.25 withdraw 0.14 advance -0.28 siege -0.18 siege-break 0.32 deploy 0.34 casualties -0.22 abuse 0.14 destroy 0.13 displace -0.5 ceasefire 0.4 breach 0.1 statement 0.14',
  'means judge':
    'air-strike -0.18 bombing 0.13 capture 0.14 hold -0.26 withdraw -0.1 advance -0.11 siege -0.3 siege-break 0.13 deploy -0.39 casualties -0.4 abuse -0.18 destroy -0.35 displace -0.32 ceasefire -0.3 breach -0.16 aid -0.21 statement 1.39',
  'means kill':
    'air-strike 0.27 bombing 0.4 capture -0.12 hold -0.47 withdraw -0.17 advance -0.17 siege -0.18 siege-break -0.16 deploy -0.26 casualties 0.12 abuse 1.4 destroy -0.36 displace -0.64 ceasefire 0.11 aid -0.32',
  'means leave':
    'attack -0.57 shelling -0.2 capture -0.56 withdraw 1.64 repel -0.37 siege 0.1 siege-break -0.11 deploy -0.19 casualties -0.36 abuse 0.39 destroy -0.18 displace 0.55 ceasefire 0.1 breach -0.21 statement -0.22',
  'means life':
    'shelling -0.23 bombing 0.11 capture 0.17 hold -0.3 withdraw -0.26 advance -0.13 siege-break -0.13 casualties -0.15 abuse 0.18 destroy -0.2 ceasefire -0.23 aid 0.48 statement -0.22',
  'means lose':
    'attack 0.3 air-strike -0.11 bombing -0.14 capture 0.36 hold -0.15 withdraw 0.49 advance -0.16 repel 0.1 siege -0.16 siege-break -0.15 deploy -0.14 casualties 0.29 destroy 0.11 statement 0.35',
  'means move':
    'attack -0.15 shelling -0.31 bombing 0.19 advance 1.22 siege-break 0.2 deploy 0.14 destroy -0.24 displace 0.5 ceasefire -0.32 breach -0.34 aid -0.13 statement -0.23',
  'means open':
    'attack 0.23 air-strike -0.11 shelling -0.14 capture -0.25 withdraw -0.42 advance 0.1 siege -0.33 siege-break 1.07 deploy -0.1 casualties -0.44 abuse 0.2 destroy -0.49 displace 0.3 aid 0.11 statement 0.24',
  'means past':
    'attack 0.28 shelling 0.12 capture 0.51 hold 0.23 withdraw -0.26 advance -0.17 deploy -0.33 casualties -0.11 destroy 0.1 displace -0.26 aid 0.19 statement 0.29',
  'means praise':
    'air-strike 0.14 shelling -0.23 hold -0.11 repel 0.27 deploy 0.24 casualties 0.24 abuse -0.12 ceasefire -0.2 breach -0.1 statement 1.01',
  'means promise':
    'attack 0.11 air-strike -0.37 shelling -0.33 capture -0.12 hold -0.28 withdraw -0.11 repel -0.19 siege -0.2 siege-break 0.29 deploy -0.12 casualties -0.6 destroy -0.3 ceasefire 0.36 aid 0.28 statement 0.92',
  'means refuse':
    'air-strike 0.1 shelling 0.28 bombing -0.19 capture 0.17 hold -0.27 withdraw -0.26 advance -0.15 repel -0.16 deploy -0.25 casualties -0.16 displace 0.17 statement 0.95',
  'means repel':
    'air-strike -0.38 hold -0.2 repel 1.54 siege -0.25 deploy -0.14 casualties -0.3 destroy 0.13 ceasefire -0.19 aid 0.38',
  'means rule':
    'attack -0.11 shelling 0.11 bombing -0.13 capture 0.23 hold 0.17 withdraw -0.33 advance -0.21 repel -0.23 deploy -0.28 abuse -0.29 destroy -0.19 displace -0.29 breach 0.16 statement 0.11',
  'means sanction':
    'attack -0.18 shelling 0.1 capture -0.27 hold 0.15 withdraw -0.44 advance -0.11 deploy -0.33 casualties -0.26 displace -0.21 ceasefire -0.13 statement 1.02',
  'means send':
    'air-strike 0.27 shelling 0.39 capture -0.33 hold 0.27 withdraw 0.48 advance 0.23 siege-break 0.15 deploy 0.74 casualties -0.14 abuse -0.53 breach -0.22 aid 0.27',
  'means speak':
    'attack -0.2 air-strike 0.1 shelling -0.2 bombing -0.25 capture 0.21 withdraw -0.32 advance -0.3 repel -0.11 siege -0.21 destroy -0.33 displace -0.15 breach -0.23 aid -0.19',
  'means stay':
    'shelling -0.33 bombing -0.23 capture -0.14 hold 0.68 withdraw 0.3 siege 0.11 deploy 0.35 casualties -0.3 abuse -0.13 destroy 0.19 displace 0.19 ceasefire 0.44 aid 0.18',
  'means stop':
    'attack 0.3 shelling -0.35 capture -0.37 hold -0.17 withdraw -0.17 siege-break 0.1 deploy -0.5 casualties 0.13 abuse -0.38 destroy -0.28 displace -0.42 ceasefire 1.18 aid 0.32 statement 0.41',
  'means strike':
    'attack 0.25 air-strike 0.42 shelling 0.55 capture -0.25 withdraw -0.3 repel -0.29 siege -0.21 siege-break -0.12 casualties 0.32 abuse -0.11 displace -0.24 ceasefire -0.24 statement -0.18',
  'means supply':
    'attack -0.27 air-strike -0.38 shelling -0.16 bombing -0.29 capture -0.24 withdraw -0.33 repel -0.33 siege 0.29 casualties -0.26 destroy -0.18 aid 1.27 statement 0.22',
  'means take':
    'attack -0.17 air-strike -0.16 shelling -0.39 bombing -0.18 capture 2.15 hold -0.24 withdraw -0.58 advance -0.26 repel -0.13 siege -0.41 siege-break -0.1 deploy -0.62 casualties 0.11 abuse 0.23 destroy -0.23 ceasefire -0.28',
  'means talk':
    'shelling 0.1 bombing -0.12 capture -0.1 withdraw -0.64 repel 0.15 siege -0.2 deploy -0.33 casualties -0.58 abuse -0.31 destroy -0.16 displace -0.52 ceasefire 1.09 statement 0.83',
  'means think':
    'shelling -0.35 hold 0.19 withdraw 0.21 repel -0.19 siege -0.1 siege-break -0.15 casualties 0.17 abuse -0.15 destroy -0.25 displace -0.4 breach 0.16 statement 0.12',
  'means torture':
    'air-strike 0.28 capture -0.14 repel 0.44 deploy 0.26 casualties -0.32 abuse 0.81 ceasefire -0.12 statement 0.31',
  'means trade':
    'attack -0.4 air-strike -0.23 shelling -0.28 capture -0.23 advance -0.18 repel -0.16 deploy -0.23 casualties -0.4 abuse 0.51 destroy -0.33 displace -0.34 ceasefire -0.35 breach -0.15 aid 0.26',
  'means violate':
    'attack 0.18 shelling -0.2 hold -0.19 withdraw -0.2 advance -0.18 repel 0.14 siege -0.24 siege-break 0.32 deploy -0.34 casualties 0.11 abuse -0.14 destroy 0.14 displace -0.16 ceasefire 0.19 breach 1.59 statement 0.19',
  'means weather':
    'attack 0.18 shelling -0.26 capture -0.45 hold 0.27 withdraw -0.11 advance -0.19 siege -0.22 deploy 0.22 casualties -0.15 displace -0.31 ceasefire 0.1 aid -0.19',
  'means wound':
    'attack -0.37 shelling 0.26 bombing 0.1 capture -0.27 hold -0.44 withdraw -0.16 advance -0.16 repel -0.11 siege -0.16 deploy -0.55 casualties 0.91 destroy 0.18 displace -0.47 aid 0.97',
  'near a place':
    'attack 0.15 air-strike 0.32 bombing 0.28 withdraw -0.16 repel 0.24 siege 0.13 siege-break 0.14 casualties 0.12 destroy -0.16 aid -0.13',
  'near ground':
    'attack 0.14 air-strike 0.28 bombing 0.41 hold 0.16 withdraw -0.2 repel 0.23 siege 0.12 siege-break 0.13 destroy -0.18',
  'near works': 'bombing 0.11 abuse 0.16',
  negated:
    'attack -0.38 air-strike -0.23 bombing -0.51 capture -0.51 hold 0.33 advance -0.37 repel -0.18 siege 0.1 deploy -0.13 abuse -0.66 displace -0.49 breach 0.44 statement 0.62',
  'no object':
    'attack -0.12 air-strike -0.22 shelling -0.12 capture -0.54 hold -0.14 withdraw 0.24 advance 0.13 repel -0.39 siege -0.16 siege-break 0.26 deploy -0.12 casualties -0.17 abuse -0.28 displace 0.19 breach -0.32 aid -0.34 statement -0.52',
  'no subject':
    'attack -0.2 air-strike -0.1 shelling 0.11 bombing -0.36 hold -0.11 advance -0.32 repel -0.2 siege-break -0.28 deploy 0.12 displace -0.1 ceasefire -0.13 breach -0.37',
  'object =%': 'hold 0.24',
  'object =14': 'abuse 0.13 aid 0.14',
  'object =advance': 'air-strike 0.11 repel 0.14',
  'object =agent': 'air-strike 0.12 siege -0.11 casualties -0.11 abuse 0.13',
  'object =agreement': 'shelling -0.16 statement -0.26',
  'object =aid': 'deploy 0.11 abuse 0.12 displace 0.1 aid 0.22 statement -0.14',
  'object =aircraft': 'shelling -0.11 deploy 0.12 destroy 0.19 statement -0.17',
  'object =airport': 'hold 0.14 siege 0.15 siege-break 0.13',
  'object =al-assad': 'attack -0.13 air-strike 0.15 statement 0.27',
  'object =al-nusra': 'attack 0.14 statement -0.19',
  'object =aleppo': 'capture 0.15 hold 0.14 statement -0.28',
  'object =all':
    'shelling -0.15 withdraw 0.24 siege 0.16 deploy -0.12 displace 0.16 breach 0.16 statement -0.29',
  'object =allegation': 'air-strike 0.27 shelling 0.14 abuse 0.11',
  'object =alliance': 'deploy 0.13 statement 0.32',
  'object =ammunition': 'deploy 0.16 statement -0.1',
  'object =another': 'attack -0.13 capture 0.12 abuse 0.12',
  'object =answer': 'shelling 0.18 aid 0.11 statement -0.1',
  'object =anyone': 'withdraw 0.12 casualties 0.12 abuse 0.12 aid 0.11 statement 0.22',
  'object =anything': 'abuse 0.12 ceasefire 0.18',
  'object =area': 'shelling -0.15 capture 0.13 hold -0.24 siege 0.41 deploy 0.14 displace 0.18',
  'object =arm':
    'attack 0.21 hold 0.14 deploy 0.23 casualties 0.19 abuse -0.11 ceasefire 0.13 statement -0.27',
  'object =army':
    'air-strike -0.13 shelling 0.19 withdraw 0.15 advance 0.15 repel 0.11 abuse -0.1 statement -0.29',
  'object =assault': 'attack 0.19 shelling -0.14 bombing -0.11 repel 0.15 ceasefire 0.12',
  'object =attack':
    'attack -0.34 shelling 0.14 capture -0.13 withdraw 0.13 deploy 0.16 ceasefire 0.1 statement 0.13',
  'object =attempt': 'attack 0.1 advance 0.25 siege 0.13 casualties -0.1 abuse 0.13 aid 0.18 statement -0.12',
  'object =barrel': 'air-strike 0.19',
  'object =base': 'air-strike -0.14 hold -0.13',
  'object =battle': 'displace 0.15 statement -0.1',
  'object =block': 'siege 0.17 destroy -0.15 statement -0.1',
  'object =blood': 'statement 0.2',
  'object =bodie': 'bombing 0.1 capture -0.12 abuse 0.11 statement -0.21',
  'object =bomb': 'air-strike -0.19 shelling -0.13 bombing 0.1 repel 0.14 deploy 0.35',
  'object =bomber': 'air-strike -0.13 bombing 0.22 deploy -0.18 casualties 0.11 statement 0.18',
  'object =bombing': 'statement 0.13',
  'object =border': 'attack 0.11 withdraw 0.29 siege -0.19 aid -0.1 statement 0.62',
  'object =boy': 'bombing 0.34 aid 0.17 statement -0.1',
  'object =brigade': 'deploy 0.37 casualties 0.11',
  'object =brother': 'capture 0.14 casualties 0.24',
  'object =building': 'bombing 0.18 hold 0.16 abuse 0.16 destroy 0.14 statement -0.11',
  'object =bullet': 'attack 0.12 air-strike -0.13 shelling -0.21 deploy 0.25 abuse 0.14 statement 0.21',
  'object =bus': 'hold -0.14 withdraw -0.11 destroy 0.15 displace 0.35 ceasefire 0.12 aid -0.14',
  'object =camp': 'attack -0.11 shelling 0.12 siege 0.2 abuse 0.17 statement 0.21',
  'object =campaign': 'ceasefire -0.12',
  'object =capital': 'capture 0.15 withdraw 0.11 abuse 0.1',
  'object =captive': 'abuse 0.17 statement 0.15',
  'object =car':
    'air-strike 0.14 bombing -0.2 capture 0.14 hold 0.14 deploy -0.11 casualties 0.16 destroy -0.11 statement -0.12',
  'object =case': 'abuse 0.1 statement 0.17',
  'object =ceasefire': 'statement 0.19',
  'object =cell': 'bombing 0.18 capture 0.17 repel 0.15',
  'object =center': 'hold -0.21',
  'object =centre': 'displace 0.15 aid -0.11',
  'object =checkpoint':
    'attack 0.39 bombing 0.13 capture -0.1 withdraw 0.27 deploy 0.36 casualties 0.17 abuse -0.29 displace -0.1 statement -0.11',
  'object =child': 'air-strike -0.13 bombing 0.14 capture -0.11 hold 0.15 siege 0.12 casualties -0.28',
  'object =chlorine': 'air-strike 0.22 statement -0.11',
  'object =citizen': 'statement 0.21',
  'object =city':
    'attack -0.1 air-strike -0.14 shelling 0.23 capture -0.12 withdraw -0.32 siege -0.38 deploy -0.16 displace -0.22 ceasefire -0.12 statement 0.23',
  'object =civilian':
    'air-strike 0.11 shelling 0.11 bombing -0.18 withdraw -0.12 siege -0.22 casualties 0.11 abuse -0.42 displace 0.2 aid -0.14 statement -0.18',
  'object =claim': 'attack 0.17 capture 0.15 casualties -0.1 breach 0.17 statement -0.11',
  'object =clinic': 'destroy 0.18',
  'object =coalition': 'air-strike -0.16 deploy 0.24',
  'object =column': 'shelling -0.11 advance 0.1 deploy -0.17',
  'object =commander': 'statement 0.13',
  'object =company': 'hold -0.13',
  'object =control': 'attack -0.21 capture 0.22 withdraw -0.13 casualties -0.11',
  'object =convoy': 'shelling -0.3 withdraw 0.15 deploy 0.12 destroy -0.1 aid -0.23 statement 0.16',
  'object =corridor': 'siege-break 0.19 deploy 0.14 displace 0.31 breach 0.19 statement -0.18',
  'object =council': 'casualties -0.1',
  'object =cousin': 'abuse 0.21 displace -0.2',
  'object =crossing': 'attack -0.14 capture 0.16 hold 0.11 aid 0.21',
  'object =date':
    'shelling -0.24 capture 0.12 withdraw 0.28 siege 0.3 siege-break 0.14 deploy -0.19 casualties -0.21 abuse -0.13 ceasefire 0.24 aid -0.12 statement 0.36',
  'object =day': 'attack -0.22 capture 0.11 siege -0.15 deploy 0.15 abuse 0.15 statement 0.18',
  'object =dead': 'shelling 0.12 bombing 0.12 capture 0.12 casualties -0.14 abuse 0.11 statement -0.11',
  'object =deal': 'ceasefire 0.19',
  'object =death':
    'attack -0.1 air-strike 0.12 bombing 0.14 casualties -0.19 abuse -0.11 destroy 0.1 statement -0.17',
  'object =decision': 'statement 0.36',
  'object =depot': 'air-strike 0.19 hold -0.1 deploy 0.23 destroy 0.12',
  'object =device': 'repel 0.13',
  'object =district': 'attack 0.15 capture 0.13 hold -0.1 repel 0.18',
  'object =door': 'destroy 0.15 statement 0.12',
  'object =dozen': 'attack 0.1 bombing -0.12 casualties -0.17 abuse -0.12 statement -0.24',
  'object =driver': 'abuse 0.14',
  'object =enclave': 'hold -0.11 advance 0.12 ceasefire 0.1',
  'object =evacuation': 'hold 0.1 withdraw -0.18 deploy 0.11 casualties 0.14 displace 0.2',
  'object =everything': 'attack 0.33 shelling 0.15 bombing 0.19 hold 0.17 abuse -0.16',
  'object =evidence': 'attack 0.12',
  'object =extremist': 'advance 0.13 abuse 0.13 statement 0.14',
  'object =facilitie': 'air-strike -0.16 hold 0.14 destroy 0.12',
  'object =faction': 'attack 0.16 hold -0.11 casualties -0.12',
  'object =familie': 'withdraw -0.25 casualties -0.18 abuse 0.25 displace 0.2',
  'object =family': 'hold -0.11',
  'object =field': 'attack -0.14 air-strike -0.18 shelling 0.13 hold 0.29',
  'object =fighter':
    'hold 0.38 withdraw 0.35 siege 0.11 casualties 0.17 abuse -0.19 destroy -0.11 displace 0.34 breach 0.1 statement -0.41',
  'object =figure': 'deploy -0.11 casualties 0.34 displace 0.29 statement -0.12',
  'object =fire': 'attack 0.41 air-strike -0.11 bombing 0.14 deploy -0.16 destroy 0.27 statement -0.16',
  'object =five': 'abuse 0.13',
  'object =flag': 'attack -0.12 hold 0.4 withdraw 0.25 deploy -0.1 statement 0.13',
  'object =flour': 'abuse 0.11 breach 0.17 statement 0.14',
  'object =food': 'deploy -0.13 abuse 0.14',
  'object =force':
    'air-strike -0.18 shelling -0.16 advance -0.11 casualties 0.13 breach -0.11 statement -0.36',
  'object =four': 'air-strike 0.17 shelling 0.16 repel 0.24 casualties -0.1',
  'object =front': 'attack -0.11 bombing 0.11 withdraw 0.1 deploy 0.29',
  'object =gate':
    'attack 0.18 bombing -0.14 hold -0.1 withdraw 0.25 siege-break -0.12 deploy -0.17 statement 0.2',
  'object =government':
    'attack 0.17 air-strike -0.14 capture 0.12 hold -0.18 siege 0.28 deploy -0.15 ceasefire 0.1 statement 0.33',
  'object =ground': 'hold 0.13 statement -0.13',
  'object =group': 'shelling 0.1 withdraw 0.12 repel -0.15 siege 0.13 deploy -0.12 statement 0.18',
  'object =gun': 'shelling -0.15 capture 0.16 deploy 0.28',
  'object =gunman': 'shelling -0.12 deploy -0.14',
  'object =half': 'repel 0.12 ceasefire 0.1 statement -0.16',
  'object =hand':
    'air-strike -0.14 bombing 0.17 capture 0.1 hold -0.2 withdraw 0.14 abuse 0.14 displace 0.14 statement -0.17',
  'object =he':
    'shelling 0.16 capture -0.1 withdraw -0.1 deploy -0.1 abuse 0.11 displace 0.22 ceasefire 0.13',
  'object =helicopter': 'attack 0.42 air-strike -0.36 aid 0.11',
  'object =her': 'statement -0.12',
  'object =highway': 'advance 0.16 siege-break 0.2 aid -0.13',
  'object =hill': 'attack -0.2 deploy -0.14',
  'object =him': 'air-strike -0.1 withdraw 0.11 casualties 0.16 abuse -0.2 displace -0.1 statement 0.27',
  'object =himself': 'capture 0.16 ceasefire 0.18',
  'object =his': 'bombing 0.13 casualties -0.22 abuse -0.17 statement 0.2',
  'object =hom': 'attack -0.14 hold -0.11 withdraw 0.1 siege 0.13 breach 0.18 aid 0.25',
  'object =hospital':
    'air-strike -0.1 capture 0.15 casualties -0.12 abuse -0.1 displace 0.14 breach 0.13 statement 0.11',
  'object =hostilitie': 'air-strike 0.17 ceasefire -0.1',
  'object =hour': 'air-strike 0.31 displace 0.15 ceasefire 0.28 statement -0.14',
  'object =house': 'attack -0.13 shelling -0.1 withdraw 0.1 displace -0.1',
  'object =hundred': 'air-strike -0.1 capture -0.11 withdraw 0.32 casualties 0.17 abuse 0.32 ceasefire -0.1',
  'object =idlib': 'air-strike 0.16',
  'object =inhabitant': 'attack -0.15 air-strike 0.15 hold 0.15 casualties -0.11 displace 0.12',
  'object =it':
    'attack -0.3 air-strike 0.19 shelling 0.1 bombing 0.24 advance -0.19 deploy -0.61 casualties -0.11 destroy 0.1 displace -0.14 aid 0.45',
  'object =its':
    'air-strike -0.14 capture -0.16 hold 0.2 withdraw 0.1 repel 0.11 deploy -0.22 casualties 0.35 abuse -0.17 aid 0.13 statement -0.2',
  'object =itself':
    'attack -0.16 shelling 0.17 capture 0.26 withdraw 0.11 casualties -0.11 abuse -0.12 ceasefire 0.14',
  'object =jet': 'deploy -0.19 ceasefire 0.16 statement 0.31',
  'object =journalist': 'capture 0.18',
  'object =killing': 'abuse 0.21 statement 0.11',
  'object =kilometer': 'capture -0.24 advance 0.15 deploy 0.1 statement -0.16',
  'object =leader': 'deploy 0.16 abuse -0.11',
  'object =life':
    'shelling 0.22 withdraw -0.19 siege-break 0.12 casualties 0.18 abuse -0.12 displace -0.15 ceasefire -0.1',
  'object =line':
    'attack -0.1 shelling 0.18 hold 0.13 siege-break 0.2 casualties 0.14 ceasefire 0.13 aid -0.1',
  'object =list': 'casualties 0.13 abuse 0.14',
  'object =lorrie': 'bombing 0.11 breach 0.16 aid 0.2',
  'object =los': 'air-strike -0.15 withdraw 0.44 statement 0.21',
  'object =loss': 'attack 0.1 withdraw -0.12 casualties 0.38 statement -0.1',
  'object =man':
    'attack 0.16 bombing 0.11 capture 0.16 hold -0.31 withdraw 0.25 repel -0.11 deploy 0.32 casualties 0.18 destroy -0.19 displace -0.25 ceasefire -0.1 aid -0.15 statement -0.2',
  'object =many': 'siege -0.12 casualties -0.17 destroy 0.16 displace 0.22',
  'object =massacre': 'casualties 0.12 aid 0.13 statement -0.1',
  'object =me': 'air-strike -0.1 capture 0.16 advance 0.19 casualties 0.12 displace 0.1',
  'object =member': 'hold -0.16 casualties 0.31 abuse -0.16 displace 0.12 statement 0.26',
  'object =mile': 'advance 0.34 repel 0.17 deploy 0.11 casualties 0.14',
  'object =militant': 'attack 0.16 hold 0.22 withdraw -0.11 casualties -0.25 abuse -0.11 statement -0.13',
  'object =militia': 'attack 0.18 capture 0.14 casualties 0.4',
  'object =mine': 'bombing 0.13 siege 0.13 aid 0.11 statement -0.1',
  'object =missile': 'attack -0.21 deploy 0.11 destroy -0.14',
  'object =mission': 'air-strike 0.24 withdraw 0.16 deploy 0.12 aid 0.19',
  'object =month':
    'attack 0.13 casualties -0.1 abuse 0.29 displace 0.32 ceasefire 0.12 aid -0.1 statement 0.11',
  'object =more': 'air-strike 0.17 deploy 0.15 abuse -0.11 destroy 0.11 displace -0.12 statement -0.12',
  'object =mortar': 'attack -0.12',
  'object =most':
    'air-strike -0.14 shelling 0.13 hold 0.14 casualties -0.11 abuse -0.11 displace 0.26 statement -0.14',
  'object =much': 'statement 0.13',
  'object =name':
    'withdraw -0.1 deploy -0.11 casualties 0.46 abuse 0.27 displace -0.18 aid -0.1 statement -0.41',
  'object =neighborhood': 'capture -0.17 destroy 0.11',
  'object =nine': 'casualties -0.21 abuse 0.2 breach 0.14 aid 0.13',
  'object =nobody': 'attack 0.14 casualties 0.33 statement 0.1',
  'object =nothing':
    'hold -0.12 deploy -0.11 casualties -0.2 abuse -0.13 destroy 0.13 aid 0.1 statement 0.55',
  'object =number': 'capture 0.15 hold 0.1 destroy -0.1 displace 0.36 statement -0.17',
  'object =observer': 'deploy 0.34',
  'object =offensive': 'attack 0.16 air-strike -0.12 siege 0.13 ceasefire -0.12',
  'object =office': 'capture -0.11 deploy 0.12',
  'object =officer': 'hold 0.14 abuse -0.14',
  'object =official': 'displace 0.1 ceasefire 0.1 statement -0.16',
  'object =one':
    'air-strike -0.16 bombing 0.33 hold -0.22 withdraw -0.12 repel 0.27 casualties -0.37 abuse 0.14 destroy 0.11 ceasefire 0.19 statement -0.37',
  'object =operation': 'attack -0.26 bombing 0.14 withdraw 0.23 deploy 0.16 aid -0.1 statement 0.35',
  'object =opposition': 'air-strike -0.17 hold -0.14 siege 0.15 statement -0.1',
  'object =other':
    'attack -0.19 air-strike 0.13 capture -0.1 hold 0.12 repel -0.1 siege 0.11 deploy 0.18 casualties -0.19 displace -0.1 ceasefire -0.11 statement 0.21',
  'object =our': 'bombing 0.1 statement 0.15',
  'object =own': 'ceasefire 0.12',
  'object =paper': 'abuse 0.15 statement -0.17',
  'object =part': 'attack 0.23 deploy 0.26 destroy -0.11 aid 0.12 statement -0.18',
  'object =patient': 'air-strike 0.17 displace -0.23 aid 0.38 statement 0.28',
  'object =pause': 'attack 0.16 ceasefire 0.29 statement 0.22',
  'object =people':
    'attack 0.22 air-strike -0.13 shelling -0.15 bombing 0.13 hold 0.14 withdraw -0.14 siege 0.2 casualties -0.15 abuse -0.21 displace 0.15 ceasefire -0.15 statement -0.12',
  'object =person': 'siege 0.12 casualties -0.16',
  'object =photograph': 'destroy 0.14 aid 0.17 statement 0.2',
  'object =picture': 'capture 0.13 hold 0.15 deploy -0.13',
  'object =pilot': 'casualties 0.2 abuse 0.26',
  'object =place': 'attack 0.25 capture 0.15 withdraw -0.14 siege 0.32 abuse -0.32 ceasefire 0.13',
  'object =plane': 'ceasefire 0.1 statement 0.1',
  'object =pocket': 'hold -0.1 siege -0.15 ceasefire 0.17',
  'object =point': 'attack 0.1 capture 0.13 deploy 0.31 destroy 0.18 statement -0.12',
  'object =police': 'hold -0.12 withdraw 0.16 ceasefire -0.1 statement -0.2',
  'object =position': 'hold -0.2',
  'object =post':
    'attack 0.13 air-strike -0.12 hold 0.22 withdraw 0.11 siege 0.13 displace -0.11 aid 0.3 statement -0.19',
  'object =prison': 'air-strike 0.14 capture 0.14 withdraw 0.15 casualties -0.13 statement 0.11',
  'object =prisoner': 'capture 0.12 abuse 0.14 ceasefire -0.2 statement 0.29',
  'object =promise': 'ceasefire 0.36 statement -0.18',
  'object =province': 'hold 0.16 statement 0.26',
  'object =question': 'air-strike -0.15 abuse -0.14 statement 0.13',
  'object =raid': 'attack -0.13 air-strike 0.14 casualties -0.1 ceasefire 0.16',
  'object =rebel':
    'attack 0.21 air-strike -0.12 bombing 0.13 capture -0.1 withdraw 0.17 deploy 0.12 casualties -0.14 abuse -0.16 breach 0.33 statement -0.11',
  'object =refugee': 'withdraw 0.17 displace 0.15',
  'object =regime': 'attack 0.31 capture 0.11 hold 0.2 deploy -0.15 abuse -0.19 ceasefire 0.16',
  'object =reinforcement': 'withdraw -0.2 repel 0.1 deploy 0.27 statement -0.12',
  'object =relative': 'shelling 0.12 casualties 0.15 displace 0.13',
  'object =report': 'attack 0.35 air-strike 0.23 shelling 0.12 casualties 0.12 abuse 0.1 statement -0.16',
  'object =reporter': 'capture 0.13 displace -0.17 statement -0.17',
  'object =request': 'statement 0.11',
  'object =resident': 'abuse -0.1',
  'object =resolution': 'attack -0.14 statement 0.14',
  'object =responsibility': 'shelling 0.31 abuse 0.21',
  'object =rest':
    'air-strike 0.14 capture -0.18 hold 0.11 withdraw -0.11 casualties 0.16 abuse 0.18 statement 0.2',
  'object =road': 'shelling 0.14 bombing 0.16 siege 0.12 abuse -0.12 destroy -0.11 statement -0.13',
  'object =rocket': 'shelling -0.11 deploy -0.14',
  'object =room': 'hold 0.16 statement 0.1',
  'object =same': 'attack 0.11 capture 0.16 displace 0.16 statement 0.24',
  'object =school': 'air-strike 0.14 displace 0.11 aid 0.11',
  'object =settlement': 'shelling 0.13 capture 0.1 displace 0.25 ceasefire -0.1',
  'object =seven': 'shelling 0.12 casualties 0.32 breach 0.16',
  'object =shell': 'shelling 0.11 withdraw 0.18 deploy 0.11',
  'object =shelter': 'shelling 0.12 capture -0.17 deploy 0.15',
  'object =shop': 'hold 0.11 siege -0.1 abuse 0.12 destroy -0.14',
  'object =shot': 'attack 0.2 shelling -0.45 capture 0.16 withdraw 0.16 abuse 0.18',
  'object =side': 'siege 0.11 statement 0.15',
  'object =siege': 'siege-break 0.27 statement 0.31',
  'object =sign': 'withdraw 0.16 deploy 0.12 displace 0.14',
  'object =site': 'air-strike 0.13 capture -0.1 destroy 0.16',
  'object =six': 'casualties 0.18 abuse 0.11',
  'object =soldier':
    'bombing 0.15 capture -0.12 deploy -0.35 casualties -0.37 destroy -0.11 aid 0.11 statement 0.17',
  'object =some':
    'attack -0.11 air-strike 0.13 capture -0.11 withdraw 0.17 deploy 0.13 casualties -0.2 destroy 0.14 statement -0.19',
  'object =something': 'air-strike -0.1 shelling 0.15 capture 0.1 ceasefire 0.15 statement -0.18',
  'object =son': 'abuse 0.21 statement 0.1',
  'object =source': 'deploy 0.14 casualties 0.15 statement -0.12',
  'object =staff': 'hold 0.17 withdraw 0.58 deploy 0.15 displace -0.23 statement -0.22',
  'object =state': 'withdraw 0.34',
  'object =statement': 'air-strike -0.12 statement 0.19',
  'object =station': 'shelling 0.29 hold -0.11 deploy -0.11 destroy 0.16',
  'object =statue': 'abuse 0.13 displace 0.13 statement 0.16',
  'object =street': 'attack -0.1 air-strike 0.15 shelling -0.21 capture -0.31 withdraw 0.2 advance 0.34',
  'object =strike': 'attack 0.15 air-strike -0.53 shelling 0.11 casualties 0.1 breach 0.11',
  'object =strip': 'withdraw 0.16 ceasefire 0.22 statement 0.21',
  'object =suburb': 'capture 0.16 withdraw 0.14 advance 0.15 ceasefire -0.1',
  'object =talk': 'statement 0.2',
  'object =tank': 'shelling -0.17 bombing -0.11 capture 0.27 advance 0.24 destroy 0.11 breach 0.14',
  'object =target': 'deploy 0.1 destroy -0.59 statement 0.49',
  'object =ten': 'attack 0.14 siege 0.15 casualties 0.13 displace 0.1',
  'object =tent': 'destroy -0.1 displace -0.11 aid 0.28',
  'object =term': 'ceasefire 0.47 statement -0.11',
  'object =territory': 'withdraw 0.15 statement -0.12',
  'object =terrorist': 'bombing -0.14 hold 0.15 deploy -0.1 casualties 0.33 abuse -0.17 statement -0.3',
  'object =that':
    'attack -0.13 bombing 0.17 deploy 0.23 casualties 0.21 abuse 0.11 displace 0.1 statement -0.24',
  'object =their':
    'air-strike -0.1 hold 0.15 withdraw -0.14 abuse 0.31 ceasefire 0.16 aid -0.18 statement 0.32',
  'object =them':
    'attack 0.2 air-strike 0.37 shelling -0.13 capture -0.13 hold -0.13 withdraw 0.38 advance -0.14 repel 0.72 siege -0.2 deploy -0.15 abuse 0.39 displace 0.43 aid -0.11 statement -0.69',
  'object =themselve':
    'air-strike 0.1 hold 0.2 withdraw 0.19 deploy -0.15 abuse -0.12 displace -0.14 ceasefire -0.1 statement 0.14',
  'object =these': 'air-strike 0.14 shelling 0.16 statement -0.16',
  'object =they':
    'attack -0.22 air-strike 0.2 capture -0.16 repel 0.41 siege 0.12 casualties 0.25 ceasefire -0.12 aid -0.21',
  'object =thi':
    'attack 0.11 shelling 0.31 withdraw 0.14 repel 0.18 casualties -0.11 abuse 0.29 ceasefire 0.15',
  'object =thing': 'air-strike 0.1 withdraw -0.1',
  'object =those':
    'attack -0.16 capture -0.15 hold -0.21 withdraw 0.11 siege 0.26 casualties -0.3 abuse 0.39 displace 0.14 ceasefire 0.11 aid 0.12',
  'object =thousand': 'attack 0.11 hold -0.12 withdraw -0.11 abuse 0.23 displace 0.16 aid -0.1',
  'object =three': 'air-strike 0.15 deploy 0.14 casualties 0.11 statement 0.27',
  'object =time':
    'air-strike 0.1 capture 0.14 advance 0.3 deploy -0.18 casualties 0.23 abuse 0.1 statement -0.12',
  'object =toll': 'shelling 0.14 casualties 0.39',
  'object =town':
    'air-strike -0.1 shelling 0.11 capture -0.2 advance -0.13 siege-break 0.11 deploy 0.15 casualties 0.25 destroy -0.13 ceasefire 0.11 breach 0.13 statement -0.23',
  'object =troop': 'attack -0.21 capture -0.12 hold -0.17 withdraw 0.35 advance 0.16 deploy 0.41',
  'object =truce': 'withdraw 0.13 ceasefire 0.26 aid 0.1 statement -0.21',
  'object =truck':
    'air-strike 0.18 shelling 0.19 deploy 0.2 abuse -0.11 displace -0.14 ceasefire 0.11 statement -0.1',
  'object =tunnel': 'capture 0.1',
  'object =two': 'shelling 0.34 casualties -0.31 destroy -0.18 aid 0.16 statement 0.18',
  'object =unit': 'withdraw -0.13 deploy 0.38 destroy 0.12 statement -0.17',
  'object =us':
    'attack -0.11 air-strike 0.16 bombing -0.17 withdraw -0.14 siege 0.16 abuse -0.2 displace 0.24 breach 0.16 aid 0.13 statement -0.18',
  'object =vehicle': 'attack -0.11 bombing 0.15 withdraw -0.13 siege 0.13 destroy 0.33 statement 0.11',
  'object =video': 'capture 0.14 statement 0.18',
  'object =village':
    'air-strike 0.12 capture 0.21 hold -0.22 deploy -0.13 casualties -0.1 abuse -0.14 destroy -0.15 statement -0.15',
  'object =violation': 'abuse 0.32 breach 0.12 statement -0.13',
  'object =volunteer': 'air-strike 0.14 shelling 0.11 casualties -0.24 abuse -0.16',
  'object =war': 'capture 0.17 statement 0.14',
  'object =warehouse': 'shelling -0.14 deploy 0.13 abuse 0.18 displace -0.1 statement 0.13',
  'object =way':
    'attack -0.11 air-strike -0.11 shelling -0.1 capture 0.13 advance 0.41 deploy -0.26 destroy 0.12 displace -0.1 statement -0.33',
  'object =we': 'attack 0.1 air-strike 0.12 statement 0.6',
  'object =weapon':
    'attack 0.32 air-strike -0.15 shelling 0.27 capture -0.11 withdraw 0.1 breach 0.22 statement -0.36',
  'object =week': 'capture 0.14 withdraw 0.17 statement -0.12',
  'object =what':
    'attack 0.15 air-strike -0.18 shelling -0.13 hold 0.25 withdraw -0.11 casualties -0.32 abuse -0.22 destroy 0.51 displace -0.17 ceasefire -0.1 aid 0.16 statement -0.36',
  'object =which':
    'attack -0.1 air-strike -0.13 hold 0.12 repel 0.38 deploy -0.1 casualties -0.13 abuse -0.1 displace 0.3 breach 0.16',
  'object =who': 'deploy 0.14 abuse -0.1 displace 0.12 statement -0.13',
  'object =whom': 'casualties 0.12 displace 0.11 statement -0.13',
  'object =withdrawal': 'withdraw 0.28 deploy -0.13 statement 0.13',
  'object =woman': 'hold 0.13 siege 0.21 deploy -0.15 casualties -0.22 abuse 0.29 displace 0.1 ceasefire 0.1',
  'object =word': 'statement 0.21',
  'object =work': 'repel 0.1 destroy 0.14 aid 0.15',
  'object =wounded': 'withdraw 0.1 casualties 0.45 ceasefire 0.31 statement 0.23',
  'object =year': 'repel 0.18 siege 0.13 aid 0.21',
  'object =you': 'attack 0.16 capture 0.11 hold 0.13 statement -0.4',
  'object =zone': 'air-strike 0.12 capture 0.12 hold -0.13 withdraw -0.1 ceasefire 0.17 statement 0.1',
  'object a place':
    'attack -0.11 shelling -0.12 capture 0.25 hold 0.18 withdraw 0.38 advance -0.49 repel -0.16 deploy -0.1 casualties -0.28 abuse 0.34 destroy -0.16 displace 0.17 ceasefire -0.33',
  'object aid':
    'attack -0.17 shelling -0.18 capture -0.19 advance -0.11 siege-break -0.11 deploy 0.11 casualties -0.1 abuse 0.25 displace -0.11 aid 0.88 statement -0.21',
  'object aircraft': 'attack 0.4 withdraw -0.23 destroy -0.12 ceasefire 0.19',
  'object armour':
    'air-strike -0.22 shelling -0.13 bombing 0.42 capture 0.1 hold -0.17 withdraw 0.15 advance 0.12 repel -0.13 siege 0.11 deploy 0.18 casualties -0.1 destroy 0.29 displace -0.13 breach 0.1 statement -0.1',
  'object arms':
    'attack 0.2 air-strike -0.16 shelling -0.31 hold -0.14 repel -0.13 deploy 0.4 abuse -0.13 destroy -0.2 breach 0.22 statement -0.27',
  'object artillery': 'shelling 0.24 capture 0.13 withdraw 0.13 deploy 0.28 destroy -0.12 statement -0.23',
  'object attack':
    'attack 0.48 air-strike -0.29 bombing 0.15 capture -0.17 advance 0.14 siege-break -0.1 deploy -0.21 casualties -0.25 destroy -0.14 displace -0.1 ceasefire 0.14',
  'object bomb':
    'attack -0.21 air-strike 0.32 shelling 0.19 withdraw -0.14 repel 0.2 siege 0.11 deploy 0.15 casualties 0.1 destroy -0.3 displace -0.13 ceasefire 0.19 statement -0.3',
  'object fire':
    'shelling -0.55 bombing -0.11 hold 0.13 withdraw 0.1 siege -0.16 siege-break -0.12 deploy 0.25 casualties -0.2 abuse 0.11 displace -0.22 aid -0.27 statement -0.31',
  'object flag': 'attack -0.12 hold 0.4 withdraw 0.25 deploy -0.1 statement 0.13',
  'object force':
    'attack 0.32 air-strike 0.17 bombing 0.24 capture 0.26 hold 0.32 withdraw 0.28 advance -0.21 repel 0.29 deploy 0.37 casualties 0.33 abuse -0.12 aid -0.14 statement 0.12',
  'object ground':
    'attack -0.24 air-strike 0.11 shelling 0.17 bombing -0.18 capture 0.12 hold 0.15 siege 0.16 siege-break 0.23 casualties -0.25 abuse -0.53 breach 0.14 statement -0.16',
  'object home': 'attack 0.18 air-strike -0.19 shelling 0.14 hold -0.5 withdraw 0.17 advance -0.29',
  'object is counted':
    'attack -0.28 air-strike 0.29 shelling -0.32 bombing 0.39 capture -0.31 hold 0.25 withdraw -0.5 advance -0.21 repel 0.2 siege 0.15 casualties 0.83 destroy 0.44 displace 0.6 ceasefire -0.27 breach 0.25 aid 0.24 statement -0.89',
  'object losses':
    'attack -0.24 air-strike -0.23 bombing 0.21 capture -0.15 hold -0.11 withdraw 0.23 siege -0.11 deploy -0.14 casualties 0.39 displace -0.22 ceasefire 0.22 statement -0.17',
  'object of aid': 'siege 0.29 deploy -0.15 abuse -0.18 destroy 0.1 breach 0.16 aid 0.25 statement -0.12',
  'object of armour':
    'attack -0.11 air-strike -0.17 shelling 0.1 bombing -0.2 capture -0.14 advance 0.14 statement 0.1',
  'object of arms':
    'attack -0.16 shelling 0.24 bombing -0.19 capture -0.16 advance 0.12 repel 0.43 destroy -0.11 displace 0.1',
  'object of attack': 'attack 0.42 capture -0.12 deploy 0.16 statement -0.23',
  'object of bomb': 'air-strike 0.2 shelling -0.16 siege 0.16 aid -0.17',
  'object of fire': 'air-strike -0.29 bombing 0.17 repel 0.16 destroy -0.18 statement 0.11',
  'object of force':
    'attack 0.13 shelling -0.22 hold 0.12 repel 0.27 siege -0.17 siege-break 0.23 deploy 0.11 casualties 0.37 destroy -0.28 displace 0.13 ceasefire -0.14 breach -0.12 aid -0.28 statement -0.14',
  'object of ground':
    'attack -0.17 air-strike -0.18 shelling -0.16 bombing -0.31 capture 0.35 hold 0.58 advance 0.22 repel 0.21 siege-break 0.11 deploy -0.18 casualties -0.45 abuse -0.19 destroy 0.16 displace -0.14 ceasefire -0.16',
  'object of home': 'attack -0.19 bombing -0.12 hold -0.32 repel 0.15 casualties -0.11 ceasefire -0.1',
  'object of losses': 'bombing 0.16 capture 0.11 abuse 0.22',
  'object of people':
    'air-strike 0.37 shelling 0.18 hold 0.14 advance -0.14 repel -0.14 siege-break -0.11 deploy -0.23 abuse 0.32 destroy -0.21 displace 0.11 ceasefire -0.16 aid -0.11 statement 0.11',
  'object of route': 'attack -0.12 hold 0.37 casualties 0.16',
  'object of side':
    'attack 0.22 air-strike 0.21 bombing -0.13 hold -0.7 advance -0.11 siege -0.14 siege-break -0.29 abuse -0.3 destroy -0.54 displace 0.16 ceasefire -0.3 breach -0.17',
  'object of speaker':
    'attack -0.27 bombing 0.1 capture 0.14 hold -0.18 withdraw -0.1 repel -0.1 siege -0.14 siege-break 0.23 destroy -0.17 displace 0.16 ceasefire -0.25',
  'object of truce': 'shelling -0.13 withdraw 0.14 statement 0.16',
  'object of works':
    'air-strike -0.32 bombing -0.31 advance 0.11 repel 0.16 siege 0.14 casualties -0.23 abuse 0.11 destroy 0.21 displace 0.11 ceasefire -0.14 aid -0.16 statement 0.22',
  'object people':
    'attack -0.19 air-strike -0.46 capture 0.13 withdraw -0.26 advance -0.34 repel -0.24 siege 0.22 siege-break -0.23 deploy -0.27 casualties 0.14 abuse 0.44 displace 0.26 ceasefire -0.12 aid -0.1 statement -0.19',
  'object route':
    'shelling 0.11 bombing 0.2 capture 0.35 hold -0.24 withdraw -0.21 siege -0.17 siege-break 0.3 casualties -0.12 displace 0.13 breach 0.12 aid 0.27',
  'object siege': 'capture 0.1 siege 0.26 statement 0.12',
  'object speaker':
    'attack -0.24 air-strike 0.11 bombing -0.13 capture -0.32 hold -0.12 advance -0.15 siege-break -0.17 deploy -0.25 casualties -0.1 abuse 0.21 displace -0.24 ceasefire 0.1 breach -0.35 aid -0.17',
  'object talks': 'withdraw 0.14 statement 0.14',
  'object tells abuse': 'abuse 0.36 statement -0.13',
  'object tells advance': 'air-strike 0.11 advance 0.14 repel 0.14',
  'object tells air-strike': 'air-strike 0.33 bombing -0.1 deploy -0.16 aid -0.14',
  'object tells attack':
    'attack -0.13 air-strike -0.13 shelling -0.15 capture -0.21 advance -0.13 casualties -0.33 abuse -0.16 destroy -0.2 displace 0.15 ceasefire 0.18 breach -0.1 aid -0.23 statement 0.1',
  'object tells bombing': 'attack 0.19 air-strike 0.3 bombing 0.13 repel 0.2 deploy -0.17 destroy -0.13',
  'object tells breach': 'shelling -0.14 abuse 0.13 breach 0.31',
  'object tells casualties':
    'attack -0.11 air-strike -0.12 shelling -0.16 withdraw 0.21 casualties 0.53 destroy 0.19',
  'object tells ceasefire': 'deploy -0.1 ceasefire 0.1 statement -0.24',
  'object tells deploy': 'withdraw -0.2 repel 0.1 deploy 0.27 statement -0.12',
  'object tells displace': 'capture 0.18 repel 0.16 aid 0.12',
  'object tells hold': 'attack -0.21 capture 0.22 withdraw -0.13 casualties -0.11',
  'object tells shelling': 'attack -0.41 shelling 0.18 hold 0.28 abuse -0.16 destroy -0.12 statement 0.2',
  'object tells siege': 'siege 0.18 siege-break 0.1 statement 0.14',
  'object tells withdraw': 'attack 0.12 casualties -0.13 abuse -0.17',
  'object truce':
    'attack 0.16 air-strike -0.27 hold -0.15 withdraw -0.15 siege -0.17 deploy -0.23 casualties -0.13 abuse -0.2 ceasefire 0.5 statement -0.14',
  'object works':
    'attack -0.24 air-strike 0.31 shelling -0.22 capture 0.25 hold 0.37 advance -0.21 repel -0.5 siege -0.16 siege-break -0.34 casualties -0.52 abuse -0.11 destroy 0.4 displace -0.3 breach 0.18',
  'of =city': 'capture -0.14 hold 0.39 withdraw 0.16 advance 0.22',
  'of =date': 'attack 0.29 shelling 0.36 capture -0.13 siege 0.12 abuse -0.11 displace 0.37',
  'of =his': 'hold 0.12 casualties -0.12 displace 0.16',
  'of =it': 'hold 0.27 withdraw -0.12 repel 0.16 casualties 0.1 abuse 0.28 aid 0.13',
  'of =its': 'attack -0.17 capture 0.27 advance -0.1 aid 0.16 statement 0.16',
  'of =man': 'hold 0.15 deploy 0.34 casualties -0.15',
  'of =people': 'statement -0.14',
  'of a place':
    'attack -0.23 shelling 0.32 capture 0.21 withdraw 0.14 advance 0.17 siege -0.26 siege-break 0.21 deploy 0.11 casualties -0.39 abuse -0.29 aid -0.19 statement -0.13',
  'of aid': 'bombing 0.13 hold 0.16 aid -0.1 statement -0.16',
  'of aircraft': 'air-strike -0.11 shelling 0.14 hold 0.11 destroy 0.11 statement -0.1',
  'of arms': 'attack -0.13 air-strike -0.1 shelling 0.16 hold 0.31 deploy -0.14 abuse -0.13 destroy 0.18',
  'of attack': 'attack -0.39 air-strike 0.11 capture 0.26 hold 0.14 withdraw 0.15',
  'of fire': 'air-strike -0.18 shelling 0.19 withdraw 0.25 casualties 0.22',
  'of force':
    'shelling -0.14 bombing 0.18 hold 0.23 withdraw -0.35 casualties 0.21 abuse 0.68 displace -0.29 aid 0.24 statement 0.22',
  'of ground':
    'attack 0.26 shelling 0.19 bombing -0.1 capture 0.36 hold 0.42 withdraw -0.13 advance 0.17 repel 0.2 siege -0.25 siege-break 0.18 casualties -0.27 ceasefire -0.1',
  'of home':
    'attack -0.12 air-strike -0.15 hold 0.11 withdraw 0.22 advance 0.33 displace -0.1 breach 0.11 statement -0.15',
  'of is counted':
    'air-strike -0.15 capture -0.12 hold -0.24 advance 0.15 casualties 0.59 abuse 0.32 displace 0.23 aid -0.11 statement -0.41',
  'of losses': 'capture 0.19',
  'of of force': 'attack 0.18 abuse -0.14',
  'of of ground': 'withdraw 0.26',
  'of of people': 'attack 0.32',
  'of of side':
    'attack -0.39 hold 0.33 advance -0.22 deploy -0.16 casualties 0.1 displace -0.14 ceasefire 0.14 breach 0.13 statement -0.18',
  'of of speaker': 'attack 0.28 abuse -0.16 statement -0.11',
  'of people':
    'attack 0.21 bombing -0.17 capture -0.1 siege -0.12 casualties 0.3 abuse 0.16 destroy -0.17 displace 0.11 aid -0.13',
  'of route': 'siege-break 0.12 statement 0.2',
  'of speaker': 'attack -0.27 bombing -0.1 hold 0.16 advance -0.2 displace -0.12 breach 0.22 aid 0.35',
  'of tells attack':
    'attack -0.13 air-strike 0.1 capture 0.23 hold 0.18 withdraw 0.14 deploy 0.12 statement -0.12',
  'of tells casualties': 'capture 0.19 casualties 0.17 abuse 0.1',
  'of works':
    'attack 0.1 shelling 0.11 bombing 0.1 hold 0.39 withdraw 0.14 deploy -0.28 abuse -0.14 destroy 0.25 aid -0.1 statement 0.12',
  'on =anonymity': 'statement -0.11',
  'on =bus': 'withdraw 0.16 displace 0.13 statement 0.1',
  'on =city': 'attack 0.1',
  'on =condition': 'statement -0.17',
  'on =date':
    'attack 0.4 air-strike 0.32 bombing 0.15 capture 0.4 hold -0.19 withdraw 0.24 advance -0.1 repel 0.2 siege 0.15 siege-break 0.31 casualties -0.31 abuse -0.17 destroy -0.54 displace 0.42 ceasefire 0.73 breach -0.17 aid 0.17 statement 0.32',
  'on =day': 'attack -0.16 air-strike -0.16 shelling 0.24 hold 0.11 deploy -0.13 abuse 0.21 ceasefire -0.1',
  'on =foot': 'air-strike 0.13 capture 0.14 withdraw 0.34',
  'on =ground': 'attack -0.14 capture 0.15 deploy 0.32 destroy 0.13 displace 0.1 ceasefire -0.11',
  'on =hill': 'deploy 0.24',
  'on =it': 'air-strike 0.13 shelling -0.23 hold 0.16 abuse 0.14 statement -0.11',
  'on =its': 'capture 0.2 siege 0.1 siege-break 0.16 deploy -0.11',
  'on =night': 'air-strike -0.11 shelling 0.19',
  'on =road': 'attack 0.15 bombing 0.13 capture -0.16 hold -0.16 advance 0.1 abuse 0.18 displace 0.24',
  'on =roof': 'deploy 0.49',
  'on =side': 'attack -0.24 withdraw 0.11 deploy 0.16 aid 0.1 statement -0.23',
  'on =way': 'capture 0.1 hold 0.11 repel 0.16 deploy 0.45 casualties 0.11 aid 0.11 statement 0.17',
  'on a place':
    'attack -0.14 air-strike 0.17 shelling 0.41 capture 0.25 hold 0.12 withdraw -0.2 advance 0.17 siege -0.12 deploy 0.43 destroy -0.26 ceasefire -0.1 aid -0.15 statement -0.1',
  'on bomb': 'air-strike 0.16 deploy -0.14 displace 0.11',
  'on force':
    'air-strike 0.12 bombing 0.19 casualties -0.4 ceasefire -0.31 breach 0.1 aid 0.1 statement -0.3',
  'on ground':
    'shelling 0.12 capture -0.1 hold 0.21 withdraw -0.34 siege 0.13 deploy 0.25 casualties -0.38 destroy -0.28 displace -0.16 ceasefire -0.22 aid -0.25 statement -0.3',
  'on home': 'air-strike -0.2 shelling 0.2 capture -0.29 hold 0.17',
  'on is counted': 'capture 0.14 siege 0.19 displace 0.1',
  'on of force': 'attack 0.18 air-strike -0.11 siege-break 0.18 abuse -0.13 aid 0.13',
  'on of ground': 'air-strike -0.16 capture 0.18 withdraw -0.1 casualties -0.1 displace -0.21 aid -0.11',
  'on of home': 'shelling -0.14',
  'on of people': 'attack 0.26 shelling 0.12 deploy -0.18 displace 0.14',
  'on of side':
    'attack -0.28 air-strike 0.16 shelling -0.13 siege 0.11 destroy 0.12 displace -0.17 ceasefire -0.16 breach 0.14',
  'on of speaker': 'air-strike -0.1 capture 0.1 hold -0.11 siege-break 0.18',
  'on people':
    'attack 0.23 bombing 0.32 hold -0.15 siege-break 0.14 deploy -0.13 casualties -0.2 displace -0.19 ceasefire -0.11 aid 0.14 statement 0.29',
  'on route':
    'air-strike -0.11 capture -0.11 hold -0.24 advance 0.16 siege -0.1 deploy 0.17 casualties 0.12 abuse 0.11 displace 0.22',
  'on speaker':
    'attack -0.13 air-strike 0.1 bombing 0.1 hold 0.15 siege 0.16 siege-break 0.1 casualties -0.12 ceasefire -0.25 breach 0.11 aid -0.11',
  'on works':
    'attack 0.33 hold -0.16 repel 0.19 deploy 0.24 casualties -0.23 displace 0.35 aid -0.2 statement -0.28',
  'out of =service': 'shelling 0.23 casualties -0.11 destroy 0.89 statement -0.1',
  'out of a place':
    'withdraw 0.57 siege -0.11 deploy -0.17 displace 0.26 ceasefire 0.13 aid -0.18 statement 0.11',
  'out of force': 'deploy -0.1 casualties 0.3 displace -0.13',
  'out of ground':
    'capture 0.26 hold -0.13 withdraw 0.76 advance -0.1 siege -0.12 deploy -0.27 abuse -0.12 displace 0.15 ceasefire 0.1 aid -0.19 statement 0.12',
  'out of tells attack': 'attack 0.14 destroy 0.47 ceasefire 0.12 statement -0.17',
  'outside a place': 'attack -0.12 deploy -0.12 ceasefire 0.17 statement 0.23',
  'outside ground': 'attack -0.12 deploy -0.13 ceasefire 0.17 statement 0.21',
  'over =date': 'capture 0.3 deploy 0.17 abuse -0.13 displace -0.19',
  'over a place':
    'air-strike 0.24 capture 0.28 hold -0.14 advance 0.16 deploy -0.27 destroy 0.13 displace -0.13 statement -0.16',
  'over force': 'hold 0.14 abuse 0.26 displace -0.13',
  'over ground': 'air-strike 0.26 capture 0.18 advance 0.14 deploy -0.19 abuse -0.11 ceasefire -0.13',
  'over home': 'attack 0.13 air-strike 0.22 capture -0.11',
  'over of side': 'abuse 0.12 displace -0.12',
  'over speaker': 'deploy 0.13 abuse 0.22 displace -0.13',
  passive:
    'attack -0.12 air-strike -0.19 bombing -0.16 capture -0.16 hold 0.28 withdraw -0.16 advance -0.33 siege-break -0.23 deploy 0.1 casualties 0.38 displace 0.17 ceasefire 0.12 breach -0.16 aid 0.34 statement -0.29',
  'read abuse':
    'air-strike 0.32 capture -0.23 withdraw -0.19 repel -0.1 deploy -0.25 casualties -0.34 abuse 0.83 displace -0.41 ceasefire 0.11 breach -0.13 statement 0.11',
  'read abuse by light-verb': 'shelling 0.18 statement -0.15',
  'read abuse by noun': 'attack 0.22 air-strike 0.29 abuse -0.28 statement 0.46',
  'read abuse by verb':
    'attack -0.16 shelling -0.21 capture -0.18 withdraw -0.18 deploy -0.21 casualties -0.21 abuse -0.52 displace -0.4 ceasefire 0.15 breach -0.12',
  'read advance':
    'attack 0.1 air-strike 0.29 withdraw -0.26 advance 1.68 siege 0.23 siege-break 0.13 casualties -0.13 abuse -0.17 displace 0.12 ceasefire -0.13',
  'read advance by noun': 'hold 0.11 advance 0.37 repel 0.17 siege 0.14 statement 0.2',
  'read advance by verb':
    'air-strike 0.16 withdraw -0.24 siege 0.18 siege-break 0.14 deploy 0.12 casualties -0.12 abuse -0.16 displace 0.13 ceasefire -0.12 statement -0.14',
  'read aid':
    'attack -0.12 shelling -0.29 capture -0.15 withdraw 0.13 deploy -0.21 abuse 0.17 displace 0.11 ceasefire 0.13 aid 1.26 statement -0.18',
  'read aid by verb':
    'attack -0.12 air-strike -0.1 shelling -0.27 capture -0.15 withdraw 0.13 deploy -0.21 abuse 0.17 displace 0.11 ceasefire 0.13 breach 0.1 aid -0.23 statement -0.18',
  'read air-strike':
    'attack -0.21 air-strike 0.96 bombing -0.33 capture -0.26 withdraw -0.24 repel -0.26 siege -0.1 deploy -0.24 abuse -0.1 destroy 0.19 displace -0.15 statement 0.38',
  'read air-strike by light-verb':
    'attack 0.1 air-strike -0.2 repel -0.11 destroy -0.19 breach 0.14 statement -0.25',
  'read air-strike by noun': 'attack -0.16 air-strike -0.56 hold 0.12 destroy 0.23 aid 0.13 statement 0.43',
  'read air-strike by verb':
    'air-strike -0.24 bombing -0.29 capture -0.23 withdraw -0.17 repel -0.18 deploy -0.3 displace -0.11 breach -0.16 aid -0.12 statement 0.19',
  'read attack':
    'attack 1.18 bombing 0.16 capture -0.2 withdraw -0.11 advance 0.14 siege-break -0.17 deploy -0.37 casualties -0.12 destroy -0.21 displace 0.18 ceasefire -0.19 breach -0.15 aid -0.19 statement 0.38',
  'read attack by light-verb':
    'attack -0.42 air-strike -0.16 bombing 0.26 capture 0.23 advance -0.15 repel -0.2 siege 0.11 siege-break -0.15 deploy -0.11 abuse -0.18 ceasefire -0.12 aid -0.11',
  'read attack by noun':
    'attack -0.26 air-strike 0.37 shelling -0.18 capture -0.16 hold 0.24 repel -0.11 siege-break 0.11 deploy -0.18 casualties -0.15 abuse 0.12 displace 0.45 ceasefire -0.11 statement 0.47',
  'read attack by verb':
    'shelling 0.12 capture -0.28 hold -0.37 withdraw -0.12 advance 0.23 repel 0.31 siege -0.1 siege-break -0.13 deploy -0.1 abuse 0.11 destroy -0.14 displace -0.18 statement -0.17',
  'read bombing':
    'shelling -0.11 bombing 1.01 advance -0.13 repel -0.13 abuse -0.24 destroy 0.1 displace -0.22 ceasefire 0.1',
  'read bombing by light-verb': 'attack -0.11 air-strike 0.24 bombing -0.25 casualties 0.22 destroy 0.11',
  'read bombing by noun': 'air-strike -0.15 capture 0.17 casualties -0.12',
  'read bombing by verb':
    'air-strike -0.2 bombing -0.13 capture 0.1 withdraw 0.12 advance -0.1 abuse -0.18 displace -0.19 ceasefire 0.12',
  'read breach': 'abuse 0.13 breach 1.74',
  'read breach by verb': 'statement 0.11',
  'read capture':
    'attack -0.23 shelling -0.18 bombing -0.13 capture 1.57 hold -0.31 withdraw -0.3 advance -0.3 siege -0.24 deploy 0.23 ceasefire -0.17 breach -0.1 aid 0.1',
  'read capture by noun': 'capture -0.11 siege-break 0.27 deploy 0.26 destroy 0.15',
  'read capture by verb':
    'attack -0.27 shelling -0.18 bombing -0.12 capture 0.13 hold -0.27 withdraw -0.29 advance -0.25 siege -0.23 abuse -0.1 ceasefire -0.17 breach -0.1 aid 0.11',
  'read casualties':
    'bombing 0.23 capture -0.11 hold -0.25 withdraw -0.1 repel -0.18 siege -0.12 deploy -0.18 casualties 1.15 abuse 0.17 displace -0.23 ceasefire -0.11 aid -0.14 statement 0.25',
  'read casualties by light-verb': 'bombing 0.14 withdraw 0.25 casualties -0.5 destroy 0.16 statement -0.11',
  'read casualties by verb':
    'air-strike -0.15 bombing 0.25 hold -0.34 withdraw -0.19 repel -0.17 siege -0.11 deploy -0.17 casualties -0.26 destroy -0.24 displace -0.21 ceasefire -0.1 aid -0.12 statement 0.24',
  'read ceasefire':
    'shelling -0.21 capture 0.11 deploy -0.23 abuse -0.1 destroy -0.11 ceasefire 1.27 breach -0.23 aid -0.14',
  'read ceasefire by light-verb': 'ceasefire -0.17 statement -0.1',
  'read ceasefire by verb': 'shelling -0.2 capture 0.13 deploy -0.22 breach -0.19 aid -0.14',
  'read deploy':
    'shelling -0.25 withdraw -0.12 siege -0.18 deploy 1.14 abuse 0.13 destroy 0.11 displace -0.12 aid 0.19 statement 0.13',
  'read deploy by verb':
    'attack -0.16 shelling -0.25 siege -0.17 deploy -0.38 abuse 0.13 destroy 0.11 displace -0.12 aid 0.21 statement 0.14',
  'read destroy':
    'attack 0.12 shelling 0.17 withdraw 0.13 deploy -0.23 destroy 1.5 displace -0.1 ceasefire -0.1 statement 0.19',
  'read destroy by verb': 'attack 0.14 shelling 0.16 withdraw 0.13 deploy -0.22 displace -0.1',
  'read displace':
    'attack -0.26 air-strike -0.11 withdraw 0.24 advance -0.16 repel 0.3 siege -0.29 deploy -0.1 destroy -0.3 displace 1.06',
  'read displace by verb':
    'attack -0.25 air-strike -0.1 capture -0.24 withdraw 0.33 advance -0.15 repel 0.14 siege -0.29 deploy -0.22 casualties 0.11 destroy -0.3 displace -0.36 ceasefire 0.15',
  'read hold':
    'hold 1.77 withdraw -0.17 siege-break -0.1 deploy 0.11 abuse -0.22 ceasefire -0.22 breach -0.1',
  'read hold by adjective': 'attack -0.13 air-strike 0.18 hold 0.83 displace 0.14 aid 0.13 statement -0.13',
  'read hold by verb':
    'attack 0.22 air-strike -0.13 hold -0.36 withdraw -0.14 abuse -0.21 displace -0.17 ceasefire -0.18 aid -0.16 statement 0.1',
  'read nothing':
    'attack 0.35 bombing 0.21 hold 0.17 withdraw 0.27 siege 0.23 siege-break -0.12 deploy 0.32 casualties 0.19 abuse 0.33 destroy 0.53 displace 0.39 ceasefire 0.41 breach -0.1 aid 0.87 statement 0.7',
  'read repel': 'shelling -0.14 withdraw 0.12 repel 1.47 siege 0.1 abuse -0.14 statement -0.23',
  'read repel by verb': 'shelling -0.14 withdraw 0.12 siege 0.1 abuse -0.14 statement -0.23',
  'read shelling':
    'air-strike 0.37 shelling 1.09 bombing 0.1 capture -0.26 advance -0.21 casualties -0.41 abuse -0.15 destroy -0.18 ceasefire -0.12 aid -0.22',
  'read shelling by light-verb':
    'air-strike 0.2 shelling -0.18 bombing -0.1 casualties -0.28 destroy -0.18 statement -0.13',
  'read shelling by noun': 'air-strike -0.2 shelling 0.19 statement 0.17',
  'read shelling by verb':
    'attack -0.21 air-strike 0.49 shelling -0.7 bombing 0.19 capture -0.23 hold -0.16 withdraw 0.12 advance -0.16 deploy -0.13 casualties -0.12 destroy -0.11 displace -0.1 aid -0.2 statement -0.1',
  'read siege':
    'air-strike -0.17 shelling -0.13 bombing -0.13 capture -0.13 hold -0.3 withdraw -0.19 advance -0.2 siege 1.25 casualties -0.16 destroy -0.16 displace -0.17 ceasefire -0.11 aid -0.18 statement 0.22',
  'read siege by light-verb': 'siege 0.13 statement 0.15',
  'read siege by noun': 'siege -0.2 siege-break 0.17',
  'read siege by verb':
    'air-strike -0.16 shelling -0.12 bombing -0.13 capture -0.19 hold -0.27 withdraw -0.17 advance -0.18 siege -0.15 siege-break -0.3 casualties -0.12 destroy -0.15 displace -0.14 aid -0.12 statement 0.14',
  'read siege-break': 'attack -0.1 advance 0.15 siege-break 1.41',
  'read siege-break by verb': 'attack -0.1 advance 0.15',
  'read withdraw':
    'attack -0.3 air-strike -0.48 bombing -0.11 hold -0.37 withdraw 1.15 advance -0.16 siege -0.14 siege-break -0.12 deploy -0.25 abuse -0.14 displace 0.16 ceasefire 0.12 aid -0.18 statement 0.28',
  'read withdraw by light-verb': 'deploy -0.13 statement -0.12',
  'read withdraw by noun':
    'attack -0.13 air-strike -0.14 shelling 0.15 capture 0.23 withdraw -0.29 deploy 0.11 displace 0.13 statement 0.38',
  'read withdraw by verb':
    'attack -0.14 air-strike -0.32 shelling -0.15 capture -0.11 hold -0.3 advance -0.1 siege -0.18 deploy -0.24 aid -0.14',
  'says no':
    'attack 0.26 shelling 0.1 bombing -0.27 capture -0.25 advance -0.12 repel -0.11 siege 0.2 siege-break -0.24 deploy 0.11 casualties 0.47 abuse 0.11 displace 0.3 ceasefire 0.19 breach 0.32 aid -0.18',
  'since =date':
    'attack -0.13 shelling -0.18 capture -0.14 hold 0.39 withdraw -0.12 advance -0.18 siege 0.37 deploy 0.35 abuse -0.22 destroy 0.32 displace 0.25 ceasefire 0.19 breach -0.1 aid 0.58 statement -0.29',
  'south of a place': 'attack 0.16',
  'south of ground': 'attack 0.16',
  'subject =activist': 'attack 0.14 air-strike 0.27 shelling 0.26 capture 0.16 hold 0.11 statement -0.19',
  'subject =adviser': 'attack -0.1 withdraw -0.1 deploy 0.1 statement -0.1',
  'subject =agencie': 'siege 0.17 displace -0.12',
  'subject =agency': 'attack 0.21 capture -0.12 deploy -0.11 displace 0.12 aid 0.21 statement 0.16',
  'subject =aircraft': 'air-strike 0.32 deploy -0.11 destroy -0.12 statement -0.31',
  'subject =al-assad': 'shelling 0.11 withdraw -0.11 displace -0.12 statement 0.63',
  'subject =al-islam': 'shelling 0.34 bombing 0.17 hold -0.13 withdraw 0.24 abuse 0.16',
  'subject =al-nusra':
    'attack -0.15 air-strike 0.11 bombing 0.11 deploy 0.13 casualties -0.11 abuse 0.31 ceasefire 0.13',
  'subject =al-sham':
    'attack 0.13 air-strike -0.14 bombing -0.23 capture 0.17 hold 0.15 withdraw 0.13 casualties 0.24 breach 0.13 statement -0.11',
  'subject =all': 'withdraw -0.11 statement -0.1',
  'subject =alliance': 'capture 0.1 hold 0.13 withdraw 0.11 statement -0.22',
  'subject =allie': 'air-strike -0.12 hold -0.12 withdraw 0.14 siege -0.21 deploy 0.21',
  'subject =anybody': 'statement 0.17',
  'subject =anyone': 'attack 0.1 shelling 0.15 statement -0.3',
  'subject =army':
    'attack 0.28 air-strike 0.14 shelling -0.12 capture 0.12 hold 0.13 withdraw 0.14 siege-break 0.23 casualties -0.25 abuse -0.33 destroy -0.17 displace -0.14 ceasefire 0.14 breach 0.13 aid -0.23',
  'subject =artillery': 'attack 0.29 capture 0.16 casualties 0.11 destroy -0.18',
  'subject =assault': 'hold 0.16 casualties 0.11 statement -0.14',
  'subject =attack': 'attack -0.3 air-strike -0.19',
  'subject =authoritie': 'shelling 0.13 aid 0.21 statement -0.24',
  'subject =base': 'attack -0.1 siege-break 0.18 deploy 0.13 abuse 0.18 destroy 0.17 statement -0.1',
  'subject =battle': 'attack 0.13 capture -0.19 deploy 0.16',
  'subject =bodie': 'destroy -0.1',
  'subject =bomb': 'attack -0.1 air-strike 0.16 shelling -0.27 withdraw -0.1 deploy 0.13 statement 0.11',
  'subject =bombardment': 'air-strike 0.17 statement 0.16',
  'subject =bomber': 'attack -0.1 air-strike -0.23 casualties -0.11',
  'subject =bombing': 'air-strike 0.15 bombing 0.19',
  'subject =boy': 'shelling 0.32 casualties 0.12 abuse -0.15 statement -0.19',
  'subject =brigade': 'attack 0.34 hold 0.19 withdraw 0.2 advance 0.13 deploy -0.29',
  'subject =brother': 'shelling 0.15 bombing 0.14 advance 0.16 repel -0.1 displace -0.1 statement -0.11',
  'subject =building': 'shelling 0.15 bombing 0.19 destroy 0.27 statement -0.17',
  'subject =bus':
    'capture -0.14 hold -0.1 withdraw 0.18 abuse -0.19 displace 0.18 ceasefire 0.16 aid -0.16 statement -0.29',
  'subject =camp': 'attack 0.31 hold -0.19 destroy 0.1 statement -0.15',
  'subject =campaign': 'hold 0.11 statement 0.19',
  'subject =ceasefire': 'ceasefire 0.13 statement -0.1',
  'subject =center': 'hold 0.2',
  'subject =channel': 'deploy 0.16',
  'subject =chief': 'shelling 0.12 displace 0.13',
  'subject =child': 'air-strike 0.11 shelling -0.15 abuse 0.1 destroy 0.17 statement -0.12',
  'subject =citizen': 'statement 0.14',
  'subject =city': 'capture 0.37 ceasefire -0.12 statement -0.14',
  'subject =civilian': 'attack -0.12 casualties -0.21 displace 0.29 statement -0.25',
  'subject =coalition':
    'air-strike 0.65 shelling -0.24 hold -0.15 siege-break 0.11 casualties 0.32 abuse -0.23 statement 0.21',
  'subject =colleague': 'attack 0.14 capture -0.15 aid 0.16',
  'subject =colonel': 'deploy 0.15 statement 0.1',
  'subject =column':
    'attack -0.25 air-strike 0.25 hold -0.11 withdraw -0.12 advance 0.11 deploy 0.17 casualties 0.12 statement -0.11',
  'subject =command': 'destroy 0.19',
  'subject =commander':
    'shelling 0.22 capture 0.27 hold 0.18 withdraw -0.18 deploy -0.2 casualties -0.34 abuse -0.13 statement -0.24',
  'subject =committee': 'attack 0.11 shelling 0.1 deploy 0.19 statement -0.21',
  'subject =comrade': 'hold 0.14 abuse 0.18',
  'subject =convoy':
    'air-strike -0.1 shelling 0.16 hold -0.13 withdraw -0.14 deploy 0.25 casualties 0.1 destroy -0.29 displace 0.2 aid 0.24',
  'subject =correspondent': 'deploy 0.17',
  'subject =council': 'shelling -0.11 hold 0.37 abuse -0.1 ceasefire 0.12',
  'subject =cousin': 'shelling 0.12 hold 0.12 displace 0.18',
  'subject =crowd': 'siege 0.13 abuse 0.14 destroy 0.16 displace 0.12',
  'subject =date':
    'attack 0.44 shelling -0.29 bombing 0.16 hold -0.11 withdraw 0.35 deploy -0.12 casualties 0.1 ceasefire 0.33 aid -0.15 statement 0.26',
  'subject =dead': 'casualties 0.21 statement 0.19',
  'subject =deal': 'ceasefire 0.35',
  'subject =defender': 'withdraw 0.1 repel 0.14 ceasefire 0.18',
  'subject =delegation': 'ceasefire 0.16 statement 0.37',
  'subject =diplomat': 'hold 0.15 siege 0.12',
  'subject =director': 'aid 0.17 statement -0.17',
  'subject =doctor': 'casualties 0.15 abuse -0.11 displace -0.21 statement -0.13',
  'subject =drone': 'capture -0.1 deploy 0.36 destroy 0.11',
  'subject =elder': 'abuse 0.17 displace -0.14 ceasefire 0.19 statement 0.11',
  'subject =element': 'shelling 0.18 capture 0.12 withdraw 0.14 advance -0.12 deploy -0.16',
  'subject =engineer': 'capture 0.17 hold -0.11 ceasefire 0.11 aid 0.33 statement -0.1',
  'subject =envoy': 'attack -0.12',
  'subject =everyone': 'attack -0.1 abuse 0.11 displace 0.23',
  'subject =faction':
    'attack 0.1 air-strike -0.18 shelling 0.46 bombing -0.18 capture 0.16 advance 0.26 deploy -0.11 casualties -0.16 ceasefire -0.11',
  'subject =fall': 'capture 0.29 hold 0.1 withdraw -0.11',
  'subject =familie': 'hold 0.12 siege 0.15 deploy -0.11 abuse -0.2 destroy 0.1 displace 0.39 aid -0.12',
  'subject =family': 'attack 0.13 casualties -0.15',
  'subject =fighter':
    'attack -0.18 air-strike -0.13 shelling -0.28 bombing -0.12 capture 0.29 withdraw -0.21 advance 0.2 repel 0.19 siege 0.14 abuse 0.11 destroy 0.15 displace -0.12 ceasefire -0.1 breach 0.3 aid -0.11',
  'subject =fighting': 'attack 0.35 capture -0.11 hold -0.17 displace 0.16 statement -0.15',
  'subject =figure': 'hold 0.14 deploy 0.28 casualties -0.13',
  'subject =fire': 'air-strike -0.12 shelling -0.18 withdraw 0.16 siege 0.19 deploy 0.12 abuse 0.16',
  'subject =flag': 'capture 0.54 withdraw 0.15 deploy 0.17',
  'subject =footage': 'air-strike -0.1 bombing 0.14 statement -0.18',
  'subject =force':
    'air-strike -0.12 shelling 0.11 bombing -0.14 capture 0.1 withdraw 0.12 advance 0.16 repel -0.1 siege-break 0.13 deploy -0.11 casualties -0.11 destroy -0.1 ceasefire -0.12 aid -0.19 statement -0.28',
  'subject =front':
    'capture 0.16 hold 0.16 advance -0.22 siege -0.11 deploy -0.2 destroy 0.17 displace 0.11 aid 0.17 statement -0.17',
  'subject =general': 'capture 0.16 hold -0.1 statement 0.19',
  'subject =government':
    'attack 0.26 air-strike 0.17 shelling -0.26 hold -0.18 abuse 0.16 displace 0.24 ceasefire 0.29 aid 0.26 statement 0.3',
  'subject =governor': 'shelling 0.17 casualties 0.1 abuse -0.17 displace 0.13 aid 0.13',
  'subject =group':
    'attack 0.19 shelling -0.18 bombing 0.12 capture -0.14 hold 0.12 advance 0.12 deploy 0.18 abuse 0.53 displace 0.12 statement -0.41',
  'subject =guard': 'deploy 0.12 abuse 0.19',
  'subject =gunman':
    'attack 0.56 air-strike -0.14 shelling 0.16 bombing -0.17 deploy -0.21 destroy 0.16 displace 0.17',
  'subject =half': 'displace 0.31 statement 0.13',
  'subject =he':
    'attack 0.18 air-strike 0.12 shelling -0.27 bombing -0.11 capture -0.28 withdraw 0.24 repel -0.13 deploy -0.41 casualties -0.28 abuse -0.35 destroy 0.18 displace -0.26 aid -0.44',
  'subject =head': 'hold 0.16 destroy 0.19 displace 0.17 statement -0.12',
  'subject =helicopter': 'air-strike -0.24 withdraw 0.23 deploy 0.19 destroy -0.1 aid 0.13',
  'subject =hill': 'attack 0.13 hold 0.2 siege -0.13',
  'subject =him': 'deploy 0.14 statement 0.28',
  'subject =his': 'withdraw 0.12 deploy 0.13 casualties -0.12 aid 0.16 statement -0.12',
  'subject =hom': 'hold -0.12 casualties 0.13',
  'subject =hospital':
    'capture -0.1 siege -0.11 casualties 0.3 destroy 0.5 displace -0.11 aid 0.39 statement -0.11',
  'subject =hostilitie': 'breach 0.12',
  'subject =hundred':
    'air-strike -0.13 shelling -0.1 bombing 0.11 hold 0.19 withdraw 0.46 casualties -0.22 displace 0.11',
  'subject =inhabitant': 'attack 0.16 withdraw 0.14 siege 0.18 ceasefire -0.18',
  'subject =insurgent': 'withdraw 0.1 deploy -0.1 displace 0.14 statement -0.14',
  'subject =it':
    'attack 0.23 air-strike 0.22 shelling 0.26 bombing 0.15 capture -0.14 hold 0.3 advance -0.25 siege -0.14 siege-break -0.21 deploy -0.28 casualties -0.25 ceasefire 0.18 breach 0.43 aid 0.36 statement -0.14',
  'subject =its':
    'air-strike 0.15 bombing 0.15 hold 0.13 withdraw -0.11 deploy -0.16 abuse -0.11 displace -0.1',
  'subject =jet':
    'attack 0.19 shelling -0.14 capture 0.11 withdraw -0.1 deploy -0.18 casualties 0.11 destroy 0.24 breach 0.13 statement -0.16',
  'subject =jihadi': 'statement -0.1',
  'subject =jihadist': 'capture 0.2 withdraw 0.26 advance -0.21 siege 0.23',
  'subject =latter': 'deploy 0.11',
  'subject =leader': 'deploy 0.11 abuse 0.21 displace -0.1 aid -0.1 statement 0.11',
  'subject =line': 'withdraw 0.2 deploy 0.12 casualties -0.1',
  'subject =lorrie': 'deploy 0.13',
  'subject =man':
    'attack 0.53 air-strike -0.13 shelling 0.13 hold -0.13 withdraw 0.21 repel 0.24 siege-break 0.19 deploy 0.17 casualties -0.1 abuse 0.28 destroy -0.17 displace -0.21 aid -0.29 statement -0.52',
  'subject =many': 'attack 0.11 casualties -0.26 statement -0.19',
  'subject =media': 'shelling 0.14 capture 0.21 casualties -0.11 abuse 0.21',
  'subject =medium': 'attack 0.17 breach 0.19',
  'subject =member':
    'capture -0.14 hold 0.28 siege 0.16 deploy -0.12 casualties -0.15 abuse -0.1 displace 0.13 ceasefire -0.11',
  'subject =militant':
    'attack -0.19 air-strike -0.12 shelling 0.14 hold -0.11 withdraw 0.38 advance 0.22 repel 0.24 casualties 0.31 abuse -0.12 displace 0.28 ceasefire 0.19 aid 0.12 statement -0.32',
  'subject =military': 'withdraw -0.1 deploy -0.17 ceasefire 0.45 statement -0.38',
  'subject =militia': 'air-strike -0.18 capture 0.11 hold 0.36 withdraw -0.11 siege 0.24 ceasefire -0.2',
  'subject =militiaman': 'withdraw -0.13 casualties -0.11 abuse 0.53 displace 0.33 statement -0.14',
  'subject =minister': 'hold -0.11 casualties -0.11 statement 0.33',
  'subject =ministry':
    'attack 0.14 shelling 0.12 capture 0.2 hold -0.11 casualties 0.14 destroy -0.2 displace 0.13 statement 0.15',
  'subject =missile': 'air-strike 0.24 shelling -0.37 deploy 0.14 statement -0.21',
  'subject =monitor': 'attack 0.17 deploy 0.16',
  'subject =mortar': 'air-strike -0.16',
  'subject =most': 'hold 0.12 casualties 0.15 abuse 0.13 aid 0.14',
  'subject =mother': 'air-strike 0.12 displace -0.27 statement 0.25',
  'subject =name': 'statement -0.12',
  'subject =negotiator': 'ceasefire 0.13',
  'subject =nobody':
    'attack -0.14 air-strike 0.22 shelling -0.13 hold -0.12 withdraw 0.14 siege 0.29 deploy -0.22 casualties 0.19 abuse -0.15 displace 0.12 statement -0.12',
  'subject =notable': 'hold 0.27 ceasefire 0.42 statement -0.11',
  'subject =nothing': 'air-strike 0.15 withdraw 0.12 deploy 0.11 destroy 0.16',
  'subject =number': 'air-strike 0.11 casualties 0.23 displace 0.13 statement -0.25',
  'subject =offensive': 'advance 0.15 displace 0.11',
  'subject =office': 'casualties 0.13 breach 0.17',
  'subject =officer':
    'attack -0.18 shelling -0.1 bombing 0.14 capture -0.12 withdraw 0.26 deploy -0.14 displace -0.12 statement 0.11',
  'subject =official':
    'air-strike 0.1 capture -0.14 withdraw 0.52 abuse -0.16 ceasefire -0.11 statement -0.22',
  'subject =one':
    'shelling 0.28 hold -0.19 siege -0.1 casualties 0.19 abuse 0.16 destroy 0.12 displace -0.1 ceasefire 0.43 breach 0.21 statement -0.18',
  'subject =operation': 'attack -0.13 capture 0.24 siege-break 0.21 displace 0.11 aid 0.26 statement 0.26',
  'subject =opposition': 'attack -0.1 hold -0.1 deploy -0.14 displace 0.13 statement 0.15',
  'subject =organization': 'bombing 0.18 casualties -0.14 abuse 0.1 statement -0.1',
  'subject =other': 'attack -0.12 shelling 0.11 advance 0.16 deploy -0.13 casualties 0.43 ceasefire -0.1',
  'subject =our': 'capture 0.16 deploy -0.13 casualties 0.19 displace 0.11 aid 0.15',
  'subject =outlet': 'statement 0.11',
  'subject =page': 'abuse 0.17 displace 0.15 ceasefire 0.12',
  'subject =partie': 'ceasefire 0.11 statement 0.25',
  'subject =partner': 'ceasefire -0.11 aid 0.39',
  'subject =party': 'air-strike -0.14 destroy 0.28 statement 0.15',
  'subject =people':
    'air-strike 0.59 bombing 0.13 capture -0.2 withdraw -0.24 casualties -0.1 displace 0.19 ceasefire 0.19 aid 0.27',
  'subject =picture': 'advance 0.18',
  'subject =plane': 'air-strike 0.14 deploy -0.18 breach 0.21 aid -0.1',
  'subject =police': 'capture -0.11 hold -0.3 withdraw -0.16 deploy 0.55 abuse 0.11 statement -0.13',
  'subject =position': 'air-strike 0.17 shelling 0.17 hold 0.21 statement 0.13',
  'subject =power': 'attack -0.12 air-strike -0.24 statement 0.18',
  'subject =president': 'shelling 0.12 deploy 0.16 statement 0.12',
  'subject =price': 'abuse -0.13 statement 0.31',
  'subject =radio': 'statement 0.1',
  'subject =raid': 'air-strike 0.38',
  'subject =rebel':
    'air-strike -0.26 bombing 0.15 capture 0.41 hold 0.11 withdraw -0.41 advance -0.27 repel -0.13 siege 0.2 siege-break -0.14 casualties 0.47 destroy 0.25 displace -0.37 statement -0.28',
  'subject =refugee': 'attack -0.1 shelling 0.13 displace 0.18',
  'subject =regime':
    'attack -0.12 shelling 0.29 capture 0.35 withdraw -0.24 deploy -0.21 ceasefire -0.15 statement -0.44',
  'subject =report': 'attack 0.16 air-strike -0.1',
  'subject =reporter': 'capture 0.13 withdraw 0.34',
  'subject =researcher': 'deploy 0.14 statement -0.12',
  'subject =resident':
    'attack 0.21 air-strike 0.1 capture 0.16 casualties -0.14 abuse 0.29 destroy 0.15 displace 0.39 statement -0.13',
  'subject =resolution': 'deploy 0.27 statement 0.13',
  'subject =road':
    'hold -0.1 advance 0.14 siege 0.39 siege-break 0.17 destroy -0.1 displace 0.15 aid -0.1 statement -0.13',
  'subject =rocket': 'air-strike -0.18 shelling 0.26',
  'subject =round': 'shelling 0.23 hold 0.33 abuse -0.11 ceasefire 0.18 statement -0.15',
  'subject =she': 'withdraw -0.12 abuse 0.3 displace 0.33 statement -0.22',
  'subject =shell': 'attack -0.12 air-strike -0.24 shelling -0.18 hold -0.14 withdraw 0.12 casualties -0.15',
  'subject =shelling': 'attack 0.11 shelling 0.22 breach 0.24',
  'subject =side': 'deploy 0.22 abuse -0.19 ceasefire 0.35 breach 0.26 statement 0.46',
  'subject =siege': 'siege-break 0.13 statement -0.11',
  'subject =sniper': 'shelling 0.2 repel 0.18 casualties 0.26',
  'subject =soldier':
    'attack -0.33 air-strike -0.19 shelling -0.2 bombing -0.1 advance 0.11 siege-break 0.27 deploy 0.31 casualties 0.11 abuse -0.24 displace -0.21 statement -0.12',
  'subject =some':
    'hold -0.14 withdraw -0.15 deploy -0.11 casualties 0.12 abuse 0.27 destroy -0.11 displace 0.21',
  'subject =somebody': 'air-strike 0.11 shelling 0.35 capture 0.19 withdraw 0.31 statement -0.26',
  'subject =son': 'deploy 0.35 displace -0.18',
  'subject =source':
    'attack 0.18 bombing 0.1 capture 0.28 withdraw -0.12 repel 0.13 deploy -0.15 casualties 0.15 abuse -0.11 statement -0.26',
  'subject =spokesman':
    'air-strike -0.17 capture -0.1 withdraw -0.19 deploy -0.19 casualties -0.14 displace -0.13 statement 0.15',
  'subject =spokeswoman': 'deploy 0.17 casualties 0.1 statement -0.18',
  'subject =staff': 'casualties -0.11 aid 0.13 statement -0.13',
  'subject =state': 'attack 0.26 hold -0.19 deploy 0.16 displace -0.1 aid 0.25 statement 0.16',
  'subject =statement': 'abuse 0.11 destroy 0.14 statement 0.1',
  'subject =station': 'withdraw -0.1 casualties -0.15 destroy 0.23',
  'subject =strike': 'air-strike -0.1 shelling -0.16 repel 0.14 casualties 0.19 destroy 0.14 statement 0.1',
  'subject =survivor': 'air-strike 0.18 deploy 0.14 statement -0.12',
  'subject =talk': 'siege-break -0.1 deploy 0.14',
  'subject =tank': 'attack 0.22 hold 0.15 advance 0.1 statement 0.17',
  'subject =team':
    'air-strike -0.13 capture -0.11 hold -0.11 withdraw -0.26 advance -0.11 deploy 0.49 casualties 0.2 aid 0.15 statement -0.14',
  'subject =television': 'capture 0.21 statement -0.16',
  'subject =terrorist':
    'bombing 0.16 capture -0.14 hold 0.1 withdraw 0.16 deploy -0.12 abuse 0.2 aid 0.36 statement -0.38',
  'subject =that':
    'attack -0.15 withdraw -0.23 siege 0.13 casualties -0.1 abuse 0.17 displace -0.18 statement -0.13',
  'subject =their': 'casualties -0.13',
  'subject =them':
    'shelling 0.61 capture -0.17 hold 0.16 withdraw 0.11 siege 0.1 deploy -0.22 casualties 0.27 abuse 0.38 destroy 0.41 displace -0.19 aid 0.21',
  'subject =they':
    'attack -0.14 shelling 0.21 capture 0.67 hold 0.14 withdraw 0.21 advance 0.52 repel -0.14 siege-break 0.2 deploy 0.33 casualties 0.59 abuse 0.26 destroy -0.18 displace -0.18 ceasefire -0.31 aid -0.33 statement -0.42',
  'subject =thi': 'siege 0.19 abuse 0.16 statement 0.38',
  'subject =thing': 'destroy 0.15 statement 0.39',
  'subject =those':
    'attack -0.16 shelling -0.23 hold -0.23 withdraw -0.15 deploy -0.32 casualties 0.55 abuse 0.33 displace 0.22 statement 0.11',
  'subject =thousand':
    'attack 0.12 capture 0.1 withdraw 0.11 advance -0.18 deploy 0.28 casualties 0.1 aid 0.25 statement -0.15',
  'subject =three': 'repel 0.19 deploy 0.3 abuse 0.22 displace 0.1 aid 0.23 statement 0.22',
  'subject =town':
    'capture -0.12 hold 0.18 withdraw -0.17 casualties -0.15 destroy -0.1 displace 0.14 statement 0.14',
  'subject =troop':
    'attack -0.11 air-strike -0.22 shelling -0.2 capture 0.31 withdraw 0.22 advance 0.13 deploy 0.21 casualties 0.18 abuse 0.14 statement -0.55',
  'subject =truce': 'deploy 0.13 casualties 0.1',
  'subject =truck': 'withdraw 0.18 deploy -0.1 destroy -0.1 displace -0.16 aid 0.17 statement -0.16',
  'subject =two':
    'attack 0.17 air-strike -0.23 shelling -0.1 bombing 0.14 hold 0.11 withdraw 0.22 casualties -0.31 abuse 0.17 displace -0.19 aid 0.14',
  'subject =unit':
    'attack 0.36 bombing -0.11 capture 0.13 advance 0.13 casualties -0.13 aid -0.1 statement -0.16',
  'subject =us': 'casualties 0.17 statement -0.11',
  'subject =vehicle': 'attack -0.12 deploy 0.13',
  'subject =video': 'hold 0.15 advance 0.15 deploy -0.11 casualties 0.1 statement 0.23',
  'subject =villager': 'attack -0.1 deploy 0.13',
  'subject =volunteer': 'advance 0.14 siege-break 0.19 casualties -0.23 statement 0.25',
  'subject =war': 'abuse 0.13 statement 0.26',
  'subject =warplane': 'attack -0.14 shelling -0.18 siege 0.1 abuse -0.12',
  'subject =we':
    'attack 0.36 air-strike 0.5 shelling 0.35 capture -0.17 hold 0.34 advance 0.38 deploy -0.13 casualties -0.19 abuse -0.25 destroy 0.18 displace -0.18 aid 0.24 statement 0.19',
  'subject =weapon': 'attack -0.23 capture 0.26 withdraw 0.26 displace 0.14 ceasefire 0.11 statement 0.3',
  'subject =what':
    'attack -0.12 shelling 0.13 bombing 0.34 capture -0.1 withdraw -0.12 deploy 0.1 casualties -0.19 abuse 0.29 displace 0.17 aid 0.11 statement -0.49',
  'subject =which':
    'attack -0.14 air-strike 0.13 hold -0.14 withdraw -0.1 casualties -0.27 abuse -0.16 displace 0.1',
  'subject =who':
    'air-strike -0.23 withdraw -0.1 deploy -0.12 casualties -0.21 abuse -0.16 displace -0.13 aid 0.1 statement 0.16',
  'subject =whoever': 'withdraw 0.12 abuse 0.35',
  'subject =whom': 'withdraw -0.12 deploy -0.18 casualties 0.24 abuse 0.38 displace 0.22 statement -0.29',
  'subject =woman':
    'attack 0.15 air-strike -0.1 shelling -0.13 deploy -0.1 abuse 0.27 displace -0.11 statement -0.25',
  'subject =worker': 'attack 0.11 casualties 0.11 displace -0.14 statement -0.12',
  'subject =you':
    'attack -0.2 hold 0.12 withdraw -0.12 siege 0.21 deploy -0.12 casualties -0.1 aid -0.18 statement -0.22',
  'subject a place':
    'attack -0.23 air-strike 0.27 shelling -0.2 capture 0.18 hold -0.13 repel -0.18 abuse -0.18 destroy 0.16 ceasefire 0.12 breach 0.15 aid -0.17 statement 0.37',
  'subject aid':
    'attack -0.23 air-strike -0.21 bombing -0.13 capture -0.17 hold -0.23 advance -0.13 siege-break 0.2 deploy 0.23 displace -0.22 aid 0.24 statement -0.28',
  'subject aircraft':
    'air-strike 1.01 shelling -0.43 capture -0.23 hold -0.12 withdraw 0.16 advance -0.16 repel -0.25 deploy 0.15 casualties -0.2 abuse -0.37 destroy -0.22 displace -0.15 ceasefire -0.2 breach 0.18 aid -0.19 statement -0.3',
  'subject armour':
    'attack 0.12 withdraw -0.13 advance 0.11 siege-break 0.22 deploy 0.2 destroy -0.25 displace -0.13',
  'subject arms':
    'shelling -0.31 bombing -0.21 capture 0.3 hold -0.18 repel 0.42 siege-break -0.1 deploy 0.17 casualties -0.12 abuse -0.4 destroy -0.28 displace -0.1',
  'subject artillery':
    'air-strike -0.36 shelling 0.48 hold -0.21 withdraw -0.1 repel 0.15 deploy -0.12 destroy -0.28 ceasefire 0.14 statement -0.22',
  'subject attack':
    'attack 0.12 shelling -0.25 bombing -0.17 hold -0.1 withdraw -0.24 siege-break 0.18 deploy -0.2 casualties 0.18 abuse -0.23 displace 0.15 ceasefire -0.32',
  'subject bomb': 'attack -0.14 shelling -0.26 bombing 0.19 capture -0.16 casualties -0.1 aid 0.12',
  'subject fire':
    'attack 0.22 air-strike -0.19 shelling 0.17 bombing -0.4 capture -0.18 advance -0.21 repel 0.15 siege-break -0.1 deploy 0.18 casualties -0.13 abuse -0.15 destroy 0.24 displace -0.32 aid -0.22 statement -0.42',
  'subject flag': 'capture 0.54 withdraw 0.15 deploy 0.16',
  'subject force':
    'attack 0.36 air-strike -0.1 shelling 0.11 hold 0.16 withdraw 0.31 advance 0.34 repel 0.1 deploy 0.25 abuse 0.24 destroy -0.38 displace -0.31 breach 0.33 aid -0.24 statement 0.19',
  'subject ground':
    'air-strike -0.13 shelling -0.1 capture 0.11 withdraw -0.17 advance -0.46 repel -0.36 siege -0.11 siege-break -0.17 deploy -0.21 abuse -0.47 destroy 0.12 breach 0.11',
  'subject home':
    'attack -0.11 air-strike -0.15 capture 0.23 withdraw -0.11 siege -0.1 deploy 0.36 casualties -0.17 abuse -0.12 aid -0.19 statement 0.27',
  'subject is counted':
    'air-strike 0.61 shelling -0.54 bombing -0.1 capture -0.73 hold 0.21 advance -0.66 repel 0.2 siege 0.15 siege-break -0.17 deploy 0.34 casualties 0.82 destroy 0.11 displace 0.86 breach 0.22 aid 0.32 statement -0.6',
  'subject losses':
    'air-strike 0.26 shelling -0.15 capture -0.1 advance 0.1 deploy -0.1 casualties 0.27 abuse -0.13 aid -0.12 statement -0.13',
  'subject of aid': 'displace 0.16',
  'subject of armour': 'attack -0.12 capture -0.11 deploy 0.34',
  'subject of arms': 'attack -0.16 deploy 0.33 ceasefire 0.12',
  'subject of force':
    'air-strike 0.2 bombing 0.14 capture 0.19 hold 0.2 withdraw 0.34 siege -0.23 siege-break 0.28 deploy -0.11 casualties 0.2 abuse -0.11 breach -0.25 statement -0.44',
  'subject of ground':
    'attack -0.27 air-strike 0.2 shelling -0.32 bombing 0.15 capture 0.16 hold 0.21 withdraw -0.33 advance -0.22 siege -0.27 siege-break 0.36 deploy -0.48 casualties -0.28 abuse -0.1 destroy 0.15 displace 0.45 breach -0.12 statement 0.24',
  'subject of home': 'capture -0.19 hold 0.19 withdraw -0.11 advance 0.11 deploy -0.13 displace 0.23',
  'subject of losses': 'air-strike 0.32 casualties -0.33 statement 0.11',
  'subject of people':
    'attack 0.25 shelling 0.26 hold -0.11 withdraw -0.14 siege 0.2 casualties 0.36 abuse -0.35 destroy -0.14 displace 0.26 ceasefire -0.11 statement 0.15',
  'subject of side':
    'air-strike 0.15 capture 0.2 hold -0.18 advance 0.21 repel 0.22 siege 0.11 casualties -0.3 abuse -0.14 displace -0.28 ceasefire 0.23 breach -0.12 aid -0.22',
  'subject of speaker':
    'attack -0.37 shelling 0.33 hold 0.28 advance -0.15 siege -0.18 siege-break 0.13 deploy 0.41 abuse -0.11 destroy 0.29 displace -0.24 ceasefire -0.19 breach -0.24 aid 0.28 statement -0.38',
  'subject of truce': 'casualties 0.11 statement -0.24',
  'subject of works':
    'attack -0.3 air-strike 0.16 shelling 0.22 capture 0.13 withdraw 0.12 advance -0.11 abuse -0.13 displace -0.15 ceasefire 0.2 statement -0.11',
  'subject people':
    'attack -0.33 capture -0.48 hold -0.58 advance -0.25 repel -0.34 siege -0.15 siege-break -0.29 deploy -0.23 abuse -0.31 destroy -0.43 displace 0.64 ceasefire -0.48 breach -0.11 aid -0.52 statement -0.3',
  'subject route':
    'capture -0.1 hold -0.16 siege 0.31 siege-break 0.33 casualties -0.15 abuse -0.11 destroy -0.19 aid -0.1 statement -0.25',
  'subject siege': 'siege 0.27 statement -0.15',
  'subject speaker':
    'attack -0.17 shelling -0.11 bombing 0.15 capture 0.12 hold -0.2 withdraw -0.2 advance -0.11 repel -0.25 siege-break -0.47 casualties -0.1 abuse -0.23 destroy -0.16 displace -0.16 ceasefire -0.36 breach -0.34 aid 0.37',
  'subject talks': 'siege-break -0.11 deploy 0.13 ceasefire 0.38 statement 0.19',
  'subject tells abuse': 'shelling 0.18 abuse -0.34',
  'subject tells advance': 'capture 0.16 repel 0.18 deploy -0.12 statement -0.17',
  'subject tells air-strike': 'attack -0.16 shelling -0.25 repel 0.11 abuse -0.14 breach 0.14 aid -0.11',
  'subject tells attack':
    'attack 0.42 shelling -0.14 bombing -0.18 capture -0.14 withdraw -0.24 advance 0.1 repel -0.26 siege-break 0.18 deploy -0.22 destroy -0.22 displace 0.12 ceasefire -0.33',
  'subject tells bombing': 'attack -0.16 air-strike -0.1 shelling -0.19 casualties -0.21 abuse -0.16',
  'subject tells casualties': 'advance 0.12 casualties -0.29 destroy 0.15',
  'subject tells ceasefire': 'air-strike 0.11 deploy 0.11 casualties -0.11 abuse -0.11 breach 0.12',
  'subject tells deploy': 'attack 0.24 repel 0.15',
  'subject tells shelling':
    'air-strike -0.22 bombing -0.12 capture -0.16 hold 0.15 withdraw 0.15 deploy -0.11 casualties -0.31 abuse -0.22 destroy 0.1 displace -0.15 ceasefire -0.11 breach 0.14 statement -0.13',
  'subject tells siege': 'siege 0.14 statement -0.13',
  'subject tells withdraw': 'attack -0.1 withdraw 0.28 siege -0.14',
  'subject truce':
    'attack -0.15 shelling -0.12 hold -0.17 withdraw -0.12 casualties -0.17 abuse -0.16 displace -0.23 ceasefire 0.52 statement -0.19',
  'subject works':
    'attack -0.48 air-strike -0.2 hold -0.57 advance -0.24 repel -0.37 siege-break 0.15 abuse 0.11 destroy 0.31 ceasefire -0.39 breach 0.16 aid 0.18 statement -0.13',
  'tells abuse':
    'attack 0.3 air-strike 0.13 capture -0.1 hold -0.13 withdraw -0.1 casualties -0.31 abuse 1.19 displace -0.18 ceasefire -0.1 statement 0.21',
  'tells advance':
    'attack -0.21 air-strike 0.2 shelling -0.13 bombing 0.16 capture 0.28 hold -0.18 withdraw -0.12 advance 0.92 repel 0.25 deploy -0.18 casualties -0.12 displace -0.16 aid -0.11 statement 0.19',
  'tells air-strike':
    'attack -0.64 air-strike 1.5 bombing -0.23 capture 0.19 hold -0.22 advance 0.13 repel -0.21 siege -0.14 deploy -0.51 abuse -0.38 ceasefire -0.13 breach 0.12 aid -0.1 statement -0.15',
  'tells attack':
    'attack 0.81 shelling -0.26 bombing -0.13 capture -0.31 advance -0.51 siege-break -0.11 casualties 0.22 abuse -0.23 displace -0.18 ceasefire -0.1 breach -0.33 aid -0.33',
  'tells bombing':
    'shelling -0.16 bombing 1.04 hold -0.13 withdraw -0.17 advance -0.1 repel 0.12 deploy -0.1 destroy 0.15 displace -0.15 aid -0.1',
  'tells breach': 'attack -0.14 air-strike 0.16 shelling -0.1 abuse 0.21 breach 1.31 statement -0.1',
  'tells capture':
    'capture 0.35 hold -0.1 siege-break 0.41 deploy 0.21 abuse 0.15 destroy 0.13 statement 0.18',
  'tells casualties':
    'attack -0.21 air-strike 0.19 shelling -0.14 bombing -0.12 capture 0.14 hold -0.15 withdraw 0.42 siege -0.13 siege-break 0.13 deploy -0.32 casualties 0.63 destroy 0.33 displace -0.26 ceasefire -0.25 breach -0.1 statement -0.11',
  'tells ceasefire':
    'attack -0.23 air-strike 0.14 shelling -0.2 capture -0.24 hold -0.2 withdraw -0.24 deploy -0.12 casualties -0.24 destroy -0.12 ceasefire 1.05 aid -0.16',
  'tells deploy': 'attack 0.13 withdraw 0.14 repel 0.41 deploy 0.66 casualties -0.11 statement -0.31',
  'tells destroy': 'destroy 0.8 statement 0.15',
  'tells displace': 'capture 0.3 hold -0.14 withdraw -0.27 repel 0.14 displace 0.29 statement -0.21',
  'tells hold':
    'capture 0.37 withdraw -0.21 siege -0.19 deploy -0.35 casualties -0.18 breach 0.15 statement 0.12',
  'tells shelling':
    'attack -0.49 air-strike -0.4 shelling 1.31 bombing -0.36 capture -0.13 hold 0.36 withdraw 0.11 advance -0.17 siege -0.2 siege-break -0.12 deploy -0.28 casualties -0.12 abuse -0.26 destroy -0.15 ceasefire 0.1 statement -0.1',
  'tells siege':
    'attack -0.23 capture -0.1 hold -0.23 withdraw -0.12 advance -0.14 siege 0.74 siege-break 0.74 deploy -0.11 casualties -0.14 displace -0.13 ceasefire -0.13 aid -0.24',
  'tells withdraw':
    'attack -0.33 air-strike -0.24 shelling -0.14 capture -0.12 withdraw 0.69 siege -0.12 deploy 0.18 casualties 0.12 abuse -0.27 destroy -0.23 displace 0.57 ceasefire 0.34 breach -0.11 statement 0.34',
  'tense modal':
    'attack 0.28 air-strike -0.21 shelling -0.63 bombing -0.31 hold -0.2 withdraw -0.19 advance 0.1 repel -0.45 casualties -0.87 abuse -0.35 destroy -0.36 ceasefire 0.23 breach -0.37 aid 0.33 statement 1.13',
  'tense none':
    'attack -0.25 shelling -0.47 capture -0.14 hold -0.44 withdraw -0.53 advance -0.24 repel -0.15 siege -0.13 siege-break -0.11 deploy -0.14 abuse -0.2 displace -0.23 breach -0.21 aid -0.26 statement 0.6',
  'tense participle':
    'attack -0.34 air-strike -0.2 shelling -0.44 capture -0.37 hold -0.59 withdraw -0.18 advance -0.49 repel -0.33 siege -0.24 siege-break -0.33 deploy -0.31 casualties -0.51 abuse -0.22 destroy -0.13 displace -0.31 ceasefire -0.23 breach -0.24 aid -0.15 statement -0.18',
  'tense past':
    'attack -0.1 bombing 0.25 capture 0.2 hold -0.25 withdraw -0.16 advance -0.26 repel 0.35 siege -0.1 deploy -0.35 destroy 0.26 displace -0.4 ceasefire -0.14 breach 0.17 aid -0.37 statement 0.11',
  'tense perfect':
    'attack -0.13 hold -0.25 withdraw 0.14 advance 0.22 siege -0.12 deploy 0.18 casualties 0.32 abuse 0.12 displace 0.19 ceasefire -0.11 breach 0.23 aid 0.18 statement 0.37',
  'tense present':
    'attack -0.24 air-strike -0.57 shelling -0.19 bombing -0.25 capture -0.46 hold 0.21 withdraw -0.53 advance -0.5 repel -0.1 siege -0.11 siege-break -0.2 deploy -0.2 abuse -0.25 destroy -0.29 displace -0.33 ceasefire -0.18 breach -0.25 statement 0.17',
  'tense progressive':
    'attack 0.31 air-strike 0.19 shelling 0.22 bombing -0.22 capture -0.38 hold 0.16 withdraw 0.12 advance 0.18 siege-break -0.24 casualties 0.12 aid 0.11 statement 0.45',
  'through =which': 'air-strike 0.17 siege 0.11 deploy -0.16 aid 0.1 statement 0.14',
  'through a place': 'shelling 0.22 advance 0.18 siege 0.19 abuse -0.16 statement -0.14',
  'through force': 'abuse -0.12 statement -0.12',
  'through ground':
    'attack -0.25 air-strike -0.11 shelling 0.12 advance 0.47 siege 0.13 deploy -0.14 casualties -0.12 displace 0.39 statement -0.14',
  'through of side': 'abuse 0.15 displace 0.3',
  'through people': 'abuse 0.11 displace 0.32 statement -0.13',
  'through route': 'siege 0.1 deploy -0.19 casualties -0.11 abuse 0.13 displace 0.2 aid -0.11 statement 0.13',
  'through speaker': 'abuse 0.18 displace 0.27 statement 0.19',
  'through works': 'attack -0.12 shelling 0.11 advance 0.14 abuse -0.15 displace 0.16',
  'to =border': 'attack -0.13 withdraw -0.12 advance 0.31 deploy 0.26 displace -0.13 statement -0.16',
  'to =date': 'attack 0.14 hold -0.12 ceasefire 0.12 statement 0.13',
  'to =death': 'attack 0.1',
  'to =east': 'air-strike 0.15 hold 0.22 withdraw 0.1 destroy -0.12',
  'to =hospital': 'casualties 0.22 displace -0.12',
  'to =it': 'capture 0.31 statement 0.17',
  'to =north': 'hold -0.12 advance -0.1 casualties 0.13 breach 0.18',
  'to =people': 'deploy 0.14 casualties -0.1 displace -0.15 statement 0.14',
  'to =them': 'attack 0.15 withdraw -0.1 abuse 0.16 statement 0.18',
  'to =town': 'attack -0.1 casualties 0.14 displace -0.14',
  'to =us': 'capture 0.1 deploy 0.13 displace 0.19',
  'to =village': 'capture 0.13 advance -0.16 abuse 0.16 aid 0.14',
  'to =which': 'advance 0.18 deploy 0.11 casualties -0.1 displace -0.12 ceasefire 0.17 statement -0.2',
  'to a place':
    'air-strike -0.12 shelling -0.28 bombing -0.1 capture -0.25 hold 0.12 withdraw 0.23 advance -0.25 repel -0.2 siege 0.15 siege-break 0.14 deploy 0.26 casualties 0.12 destroy -0.38 displace 0.39 breach 0.2 aid 0.29 statement 0.18',
  'to agree':
    'attack -0.11 shelling -0.12 bombing 0.13 hold 0.16 advance -0.1 siege 0.1 casualties -0.11 ceasefire 0.25 aid 0.14 statement -0.39',
  'to arm': 'attack -0.17 capture -0.12 casualties -0.13 abuse 0.13 displace -0.29 statement -0.48',
  'to arrest': 'attack -0.14 air-strike -0.11 withdraw -0.12 siege -0.12 deploy -0.13 abuse 0.4',
  'to arrive':
    'attack 0.23 air-strike -0.1 advance 0.1 siege-break 0.34 deploy 0.28 casualties -0.27 abuse 0.11 displace -0.12 ceasefire 0.15 aid 0.12',
  'to attack':
    'attack 0.31 air-strike -0.2 capture -0.37 withdraw -0.11 repel 0.38 siege -0.14 deploy -0.17 casualties -0.11 abuse 0.23 aid -0.15 statement -0.31',
  'to begin':
    'air-strike 0.17 bombing -0.1 capture -0.16 siege 0.28 siege-break 0.28 deploy 0.19 abuse -0.25 displace 0.2 ceasefire -0.18 statement -0.23',
  'to blame':
    'attack -0.2 shelling 0.23 hold -0.13 withdraw -0.16 deploy -0.31 abuse 0.18 destroy 0.18 breach 0.26 statement 0.18',
  'to blast': 'bombing 0.6 capture -0.11 siege -0.11 deploy -0.29 destroy 0.15',
  'to block':
    'air-strike -0.14 shelling 0.23 bombing -0.13 withdraw 0.1 siege-break -0.11 deploy -0.24 abuse 0.58 displace -0.11 statement -0.21',
  'to bomb':
    'attack -0.15 shelling 0.35 bombing 0.16 capture -0.12 hold 0.32 repel -0.1 siege 0.1 deploy -0.12 casualties -0.26 abuse 0.18 displace 0.24 aid -0.12 statement -0.29',
  'to bombard': 'attack -0.18 shelling 0.57 hold -0.12 repel -0.1 abuse -0.16 destroy -0.34 displace -0.13',
  'to build':
    'bombing -0.1 capture 0.25 hold -0.19 withdraw 0.15 siege-break -0.12 deploy 0.11 casualties 0.19 abuse -0.15 destroy -0.16 aid 0.17 statement -0.31',
  'to carry':
    'air-strike 0.15 shelling 0.12 capture -0.12 withdraw 0.26 siege 0.16 deploy -0.21 casualties -0.27 destroy 0.13 displace -0.14 ceasefire 0.31 breach -0.17 statement 0.13',
  'to close':
    'attack -0.2 air-strike -0.37 shelling -0.21 bombing -0.17 capture -0.18 hold -0.35 withdraw -0.15 advance -0.1 siege 0.55 siege-break -0.2 deploy -0.19 casualties 0.25 abuse -0.18 destroy 0.15 displace -0.32 ceasefire -0.23 statement -0.22',
  'to count':
    'attack -0.31 air-strike 0.31 shelling 0.22 bombing -0.15 capture -0.1 hold -0.12 withdraw -0.1 casualties -0.18 destroy 0.15 displace 0.19 ceasefire -0.14 breach 0.2 aid -0.17',
  'to demand':
    'air-strike -0.23 shelling 0.1 bombing -0.16 advance -0.21 siege -0.16 deploy 0.28 casualties 0.11 abuse 0.35 ceasefire -0.3 statement 0.24',
  'to deny':
    'attack 0.15 shelling 0.3 capture 0.23 repel 0.12 siege -0.11 destroy 0.1 displace -0.24 ceasefire 0.17',
  'to destroy':
    'attack -0.14 air-strike 0.19 shelling -0.28 withdraw 0.21 siege -0.14 deploy -0.1 destroy -0.18 displace -0.19 ceasefire 0.15 aid -0.2 statement 0.18',
  'to die':
    'attack 0.15 shelling 0.18 capture -0.12 hold -0.15 siege-break -0.1 deploy -0.12 casualties -0.11 abuse -0.13 destroy -0.2 displace -0.28 ceasefire 0.21 breach -0.1 statement -0.14',
  'to fight': 'attack 0.12 hold -0.12 advance 0.11 casualties 0.12 abuse -0.19 statement 0.21',
  'to fire':
    'air-strike 0.13 shelling 0.11 repel 0.18 casualties -0.18 destroy 0.12 aid 0.17 statement -0.16',
  'to flee':
    'attack 0.3 shelling -0.11 bombing -0.12 repel -0.1 siege -0.12 casualties -0.26 destroy -0.15 displace 0.2 statement -0.19',
  'to force':
    'air-strike -0.26 shelling 0.15 bombing 0.21 capture 0.19 hold 0.19 casualties 0.26 abuse -0.11 destroy -0.18 displace 0.3 aid -0.14',
  'to free':
    'air-strike -0.1 capture 0.17 siege-break 0.12 casualties 0.23 abuse 0.1 displace 0.37 aid -0.11 statement -0.1',
  'to gas': 'attack 0.43 statement -0.11',
  'to ground':
    'attack -0.19 air-strike -0.22 shelling -0.38 bombing -0.15 advance 0.13 repel -0.24 siege-break 0.21 deploy 0.26 abuse -0.15 destroy -0.25 displace 0.31 breach 0.17 statement -0.33',
  'to hold':
    'attack -0.25 shelling -0.22 bombing -0.19 capture -0.29 siege -0.26 deploy -0.34 casualties 0.14 abuse -0.28 ceasefire -0.13 aid 0.12',
  'to home': 'hold -0.13 withdraw -0.14 siege 0.1 siege-break 0.1 destroy 0.19 aid 0.58 statement -0.16',
  'to is counted': 'shelling 0.1 hold 0.1 deploy -0.14 casualties 0.27 displace 0.16 breach 0.14 aid 0.15',
  'to judge': 'attack -0.16 air-strike 0.18 withdraw 0.13 siege-break 0.17 statement 0.11',
  'to kill':
    'attack 0.19 air-strike -0.27 bombing -0.15 capture -0.21 hold -0.2 siege -0.18 deploy -0.2 casualties -0.42 destroy -0.28 displace -0.11 aid -0.15 statement -0.21',
  'to leave':
    'air-strike -0.14 shelling 0.1 withdraw -0.41 repel -0.18 abuse 0.19 destroy 0.22 displace -0.17 ceasefire -0.21 aid -0.12',
  'to life': 'air-strike -0.14 capture 0.12 siege 0.27 casualties -0.11 abuse 0.25 aid 0.16 statement 0.27',
  'to lose': 'air-strike 0.1 capture -0.14 withdraw 0.27 advance -0.13 casualties 0.2 abuse -0.18 aid 0.16',
  'to losses': 'shelling -0.12',
  'to move':
    'air-strike -0.14 bombing -0.18 hold 0.21 withdraw 0.38 casualties 0.14 abuse -0.15 destroy -0.18 displace -0.18 ceasefire -0.24 breach -0.14 aid 0.4',
  'to of force': 'withdraw -0.21 deploy 0.2 destroy 0.14 aid 0.12 statement 0.32',
  'to of ground':
    'attack -0.27 air-strike -0.1 capture -0.13 withdraw -0.12 siege-break 0.39 destroy 0.48 displace 0.12 aid 0.11',
  'to of people': 'abuse -0.18 statement 0.33',
  'to of side':
    'attack -0.31 air-strike -0.19 shelling 0.11 capture -0.25 withdraw 0.24 siege -0.11 deploy 0.11 casualties -0.1 ceasefire -0.1 statement 0.14',
  'to of speaker': 'attack -0.15 withdraw -0.24 deploy 0.44 abuse -0.17 destroy 0.12 statement 0.36',
  'to of works': 'aid 0.17',
  'to open':
    'hold 0.14 repel 0.15 siege 0.16 siege-break 0.33 deploy 0.16 casualties -0.19 abuse -0.15 destroy -0.19 displace -0.14 ceasefire -0.16 aid 0.13',
  'to people':
    'attack 0.13 air-strike -0.15 shelling -0.14 bombing -0.12 abuse 0.12 displace 0.31 breach 0.11 aid 0.12',
  'to praise':
    'air-strike 0.11 capture -0.12 hold -0.1 siege 0.13 casualties -0.12 abuse -0.1 displace 0.1 aid 0.16',
  'to promise':
    'attack 0.14 shelling -0.12 bombing -0.11 hold 0.18 withdraw 0.29 deploy 0.24 abuse -0.13 destroy -0.13 ceasefire 0.1 aid 0.36',
  'to refuse':
    'attack 0.25 air-strike 0.21 shelling 0.46 bombing -0.13 capture 0.36 withdraw 0.14 repel -0.1 siege -0.13 deploy -0.11 abuse 0.14 destroy 0.1 breach 0.13 statement 0.3',
  'to repel':
    'air-strike -0.22 bombing -0.21 capture 0.37 hold -0.17 withdraw -0.17 repel 0.35 siege -0.19 deploy 0.12 casualties -0.34 abuse -0.37 destroy -0.28 displace 0.14 breach -0.12 aid 0.26 statement -0.34',
  'to route': 'capture 0.12 withdraw -0.16 deploy -0.22',
  'to rule': 'capture 0.11 hold -0.12 ceasefire 0.32 aid 0.17 statement -0.22',
  'to sanction': 'attack -0.12 shelling 0.11 hold 0.1',
  'to send':
    'shelling -0.25 bombing -0.1 capture 0.14 withdraw 0.26 casualties 0.12 destroy 0.29 ceasefire 0.31 aid -0.15 statement 0.24',
  'to speak':
    'attack -0.28 air-strike -0.26 capture -0.14 withdraw -0.23 advance -0.17 repel -0.11 siege -0.25 siege-break -0.28 deploy -0.4 casualties 0.24 abuse -0.22 displace -0.3 breach -0.44 aid -0.25 statement -0.44',
  'to speaker':
    'air-strike -0.32 bombing -0.1 capture -0.19 repel -0.11 casualties -0.18 abuse 0.11 ceasefire -0.24 breach -0.13 aid 0.11 statement 0.15',
  'to stay':
    'shelling -0.11 bombing -0.11 hold -0.12 siege 0.33 deploy 0.16 casualties -0.15 breach 0.21 aid 0.11',
  'to stop': 'attack -0.1 capture -0.19 withdraw -0.11 casualties -0.15 displace -0.18 breach -0.1 aid 0.11',
  'to strike':
    'shelling 0.15 bombing 0.31 withdraw -0.22 repel -0.13 siege -0.11 abuse 0.14 destroy 0.32 ceasefire -0.2 statement -0.28',
  'to supply':
    'attack -0.25 air-strike -0.1 shelling 0.26 bombing -0.14 withdraw 0.13 advance -0.12 repel -0.12 siege-break -0.11 deploy -0.24 abuse -0.32 aid 0.3 statement -0.21',
  'to take':
    'attack -0.18 air-strike -0.12 shelling -0.18 bombing -0.11 capture 0.46 withdraw -0.19 advance -0.37 siege -0.21 deploy -0.15 abuse -0.2 destroy -0.16 breach -0.16 statement -0.36',
  'to talk': 'air-strike -0.16 shelling -0.14 hold -0.12 withdraw -0.14 repel 0.14 displace -0.13 aid 0.13',
  'to tells attack': 'attack 0.22',
  'to tells casualties': 'statement -0.11',
  'to think': 'hold 0.2 withdraw 0.23 repel -0.1 siege 0.23 deploy 0.12 breach 0.13',
  'to torture':
    'air-strike 0.12 withdraw 0.14 repel 0.1 casualties -0.1 abuse 0.19 destroy 0.13 displace 0.19 statement 0.11',
  'to trade': 'capture -0.1 hold -0.13 siege-break 0.1 abuse 0.35 displace -0.17',
  'to truce': 'shelling 0.38 aid 0.19 statement -0.13',
  'to violate':
    'attack -0.1 air-strike -0.12 capture 0.15 advance -0.12 siege -0.13 siege-break 0.14 deploy -0.15 casualties 0.15 abuse -0.19 destroy 0.32 breach 0.38',
  'to weather': 'capture -0.11 hold -0.24 advance -0.11 repel 0.1 ceasefire 0.16',
  'to works':
    'air-strike 0.19 shelling -0.2 capture -0.1 advance -0.15 deploy -0.1 abuse -0.1 displace -0.18 ceasefire 0.11',
  'to wound':
    'air-strike -0.23 shelling -0.22 bombing -0.13 withdraw -0.12 abuse 0.2 displace -0.11 aid 0.24 statement -0.27',
  'toward a place': 'attack 0.11 displace 0.13',
  'toward ground': 'attack 0.14 shelling 0.1 displace 0.2',
  'towards a place': 'attack -0.18 capture -0.11 withdraw 0.38 advance 0.1 repel 0.15',
  'towards ground': 'attack -0.24 capture -0.12 withdraw 0.35 advance 0.17 repel 0.15 deploy -0.1',
  'under =control': 'capture 0.1 statement -0.12',
  'under =deal': 'withdraw 0.18 deploy 0.12 displace 0.11 ceasefire 0.17',
  'under =fire': 'shelling 0.47 hold 0.11 siege 0.13 siege-break 0.12 abuse -0.11 destroy -0.19 aid 0.14',
  'under =which': 'ceasefire 0.37 aid 0.15',
  'under abandon': 'capture 0.17 displace 0.14',
  'under abduct': 'casualties 0.17 abuse 0.15 statement -0.16',
  'under able': 'attack -0.21 withdraw -0.11 advance 0.14 abuse 0.12 destroy 0.16 displace -0.21 aid 0.26',
  'under accept': 'withdraw -0.19 displace 0.12 ceasefire 0.29',
  'under accuse':
    'attack -0.35 withdraw -0.1 advance 0.19 casualties -0.12 abuse 0.18 displace -0.1 ceasefire -0.13 statement 0.45',
  'under acknowledge': 'attack -0.13 deploy 0.14 statement 0.43',
  'under add':
    'shelling -0.12 hold 0.12 withdraw 0.17 deploy -0.28 casualties 0.15 abuse -0.19 destroy 0.21 displace -0.11 statement -0.11',
  'under admit': 'capture 0.17 casualties 0.18 abuse -0.13',
  'under advance': 'bombing -0.11 capture 0.4 hold -0.1 advance 0.13 destroy 0.16 statement -0.15',
  'under affirm': 'attack -0.13 shelling 0.31 statement 0.18',
  'under agree':
    'air-strike -0.21 shelling 0.15 capture -0.12 siege 0.14 deploy 0.25 casualties 0.18 destroy 0.17 ceasefire 0.42 breach 0.15 statement -0.12',
  'under allege': 'air-strike -0.15 casualties 0.1 abuse 0.11 statement 0.16',
  'under allow': 'attack -0.28 deploy -0.19 displace 0.17 aid 0.27 statement 0.11',
  'under announce':
    'attack 0.28 air-strike -0.34 capture 0.3 withdraw 0.31 advance -0.14 abuse -0.13 destroy 0.16 ceasefire 0.37 aid -0.12',
  'under answer': 'deploy 0.12 statement 0.17',
  'under appear': 'attack -0.15 capture 0.1 advance 0.15',
  'under arrest': 'abuse 0.15 breach 0.19 statement 0.14',
  'under arrive': 'attack -0.13 abuse -0.15 ceasefire -0.1 statement -0.19',
  'under ask':
    'attack -0.16 air-strike -0.13 shelling 0.15 capture -0.17 hold -0.15 withdraw -0.25 siege -0.1 siege-break 0.12 deploy -0.31 casualties -0.32 abuse -0.27 displace -0.38 aid -0.16 statement -0.21',
  'under attack': 'attack 0.19 shelling 0.1 advance 0.18 casualties 0.11 abuse 0.13 statement -0.16',
  'under attempt': 'repel 0.1 abuse 0.1 displace 0.11',
  'under back': 'hold 0.1 advance 0.2 deploy 0.32 displace 0.12 ceasefire 0.19',
  'under be':
    'attack 0.19 air-strike 0.14 shelling 0.25 capture -0.1 hold -0.27 withdraw -0.11 advance -0.11 siege-break 0.13 deploy -0.12 abuse -0.13 destroy 0.33 ceasefire -0.19 aid -0.33 statement -0.2',
  'under become': 'capture 0.14 displace -0.12',
  'under begin':
    'air-strike 0.13 shelling -0.14 bombing 0.31 hold -0.1 withdraw 0.34 displace 0.16 aid -0.13 statement -0.17',
  'under believe':
    'air-strike -0.26 capture 0.19 hold 0.13 withdraw -0.12 casualties 0.19 aid -0.11 statement 0.22',
  'under belong': 'shelling 0.15 hold 0.16 deploy 0.29 abuse 0.16 statement -0.13',
  'under blame': 'attack 0.15 air-strike -0.13 casualties 0.1 statement 0.12',
  'under block': 'deploy 0.14 statement 0.1',
  'under blow': 'bombing 0.2 repel 0.19 destroy 0.17 displace 0.18',
  'under bomb':
    'attack -0.31 air-strike 0.13 shelling 0.17 bombing 0.33 hold 0.12 withdraw 0.2 casualties -0.15 breach 0.13 aid -0.13 statement 0.29',
  'under break': 'hold 0.31 siege-break 0.26 deploy -0.1 casualties 0.18 displace -0.11 statement 0.18',
  'under bring':
    'attack -0.15 air-strike 0.26 siege 0.25 deploy 0.18 abuse 0.23 destroy -0.11 displace -0.2 ceasefire 0.26 aid 0.13 statement -0.34',
  'under broadcast': 'hold 0.28 advance 0.11 aid 0.18',
  'under burn': 'destroy 0.28 statement -0.18',
  'under call':
    'attack 0.11 shelling -0.1 capture -0.13 hold -0.1 withdraw -0.12 casualties 0.14 displace -0.15 aid 0.32 statement 0.38',
  'under capture': 'attack -0.13 shelling 0.1 withdraw 0.24 casualties 0.13 displace 0.16 statement -0.11',
  'under carry': 'attack 0.19 capture -0.17 repel 0.18',
  'under change': 'air-strike 0.14 withdraw 0.16',
  'under claim': 'bombing 0.12 capture -0.15 withdraw -0.2 deploy -0.19 displace -0.1 statement -0.4',
  'under clear': 'attack 0.2 air-strike -0.12 capture -0.18 hold -0.13 deploy -0.13',
  'under close': 'advance -0.11 aid 0.14 statement 0.1',
  'under collapse': 'ceasefire 0.11',
  'under come':
    'attack 0.13 air-strike 0.12 shelling 0.3 capture -0.2 hold -0.25 withdraw 0.13 advance 0.11 siege 0.11 deploy 0.21 casualties -0.11 abuse -0.21 displace -0.33 ceasefire -0.1 aid -0.1 statement 0.15',
  'under complain': 'attack -0.18 destroy 0.13 displace 0.18 statement 0.1',
  'under concede': 'casualties 0.42 abuse -0.11',
  'under conclude': 'attack 0.35 statement -0.31',
  'under condemn': 'aid 0.15 statement 0.22',
  'under confirm':
    'air-strike -0.12 shelling 0.18 bombing -0.13 withdraw 0.29 siege-break 0.14 deploy 0.25 casualties 0.28 destroy 0.11 displace -0.14 aid -0.22 statement 0.2',
  'under consider': 'ceasefire 0.18 aid 0.15',
  'under continue': 'attack 0.36 air-strike 0.17 capture -0.1 statement -0.13',
  'under control': 'attack 0.14 capture -0.12 hold 0.39',
  'under cost': 'statement -0.12',
  'under count':
    'attack 0.27 air-strike -0.12 bombing 0.18 hold 0.14 withdraw 0.1 abuse -0.1 displace -0.1 statement -0.14',
  'under cover': 'attack 0.1 advance 0.13',
  'under cross': 'attack -0.1 bombing -0.1 capture 0.14 siege 0.43 displace -0.21',
  'under cut': 'capture 0.15 hold -0.1 siege 0.71',
  'under dead': 'casualties 0.12 destroy 0.18',
  'under decide': 'displace 0.21',
  'under declare': 'attack -0.27 capture 0.38 deploy -0.12 ceasefire 0.51',
  'under defend': 'air-strike -0.18 capture -0.18 withdraw 0.14 casualties 0.18',
  'under demand': 'withdraw -0.15 statement 0.43',
  'under deny':
    'attack 0.23 air-strike 0.16 capture -0.19 hold 0.22 withdraw 0.14 advance -0.1 siege-break 0.1 deploy 0.12 abuse 0.43 destroy -0.18 displace -0.13 ceasefire 0.37 aid -0.13',
  'under depend': 'attack 0.15 air-strike -0.15 shelling 0.15',
  'under describe':
    'attack 0.19 air-strike -0.11 shelling 0.11 withdraw -0.16 advance 0.16 casualties 0.1 displace -0.14 statement 0.25',
  'under destroy':
    'attack -0.11 air-strike 0.18 shelling -0.14 hold 0.18 deploy -0.13 casualties 0.37 destroy 0.22 aid -0.16',
  'under die':
    'air-strike -0.12 shelling -0.11 bombing -0.1 withdraw -0.13 deploy 0.13 casualties 0.87 abuse -0.1 aid -0.17 statement 0.28',
  'under dig': 'displace 0.12 statement -0.12',
  'under displace': 'hold 0.11 abuse 0.11 displace 0.37 ceasefire 0.1',
  'under do': 'attack -0.16 air-strike 0.24 shelling 0.3 deploy -0.21 abuse -0.16 ceasefire 0.12 breach 0.17',
  'under draw': 'abuse 0.12',
  'under drive': 'attack 0.14 air-strike -0.1 bombing -0.11 hold 0.42 displace 0.24 statement -0.12',
  'under drop':
    'attack -0.11 hold -0.17 siege 0.15 casualties -0.12 abuse -0.12 displace -0.14 aid 0.27 statement -0.17',
  'under due': 'attack -0.11 deploy 0.23 statement 0.15',
  'under end': 'attack 0.19 shelling 0.15 advance 0.12 statement -0.26',
  'under enter':
    'attack 0.19 air-strike -0.14 shelling 0.13 bombing 0.23 capture -0.19 hold -0.14 repel 0.27 deploy 0.34 ceasefire -0.24 aid 0.56',
  'under establish': 'hold 0.19 statement 0.13',
  'under estimate': 'hold 0.1 siege 0.34 displace 0.11',
  'under evacuate': 'capture 0.18 hold 0.16 withdraw 0.14 displace 0.24',
  'under expect': 'capture 0.28 withdraw 0.13 deploy -0.11 displace 0.28 ceasefire 0.21 aid -0.2',
  'under explain': 'deploy 0.14 statement 0.14',
  'under explode': 'withdraw 0.19',
  'under fail': 'attack -0.13 air-strike -0.1 ceasefire 0.22 statement -0.26',
  'under fall':
    'attack 0.4 shelling 0.63 bombing -0.15 hold 0.12 withdraw -0.16 destroy 0.26 displace -0.11 statement 0.11',
  'under fear': 'statement 0.32',
  'under fight': 'siege-break 0.17 statement 0.17',
  'under film': 'abuse 0.13 statement -0.12',
  'under find':
    'attack -0.17 air-strike 0.38 withdraw -0.11 deploy -0.19 casualties -0.1 abuse 0.13 destroy 0.14 aid -0.11 statement -0.14',
  'under fire':
    'attack -0.13 shelling 0.69 hold 0.53 advance -0.15 siege 0.14 deploy -0.21 destroy -0.22 displace 0.24 ceasefire -0.1',
  'under first': 'withdraw 0.45 casualties 0.25 displace -0.13 statement -0.19',
  'under flee': 'attack 0.1 deploy -0.2 casualties -0.14 displace 0.38 statement -0.18',
  'under fly': 'air-strike -0.12 shelling 0.12 deploy 0.21',
  'under foil': 'attack 0.15 repel 0.27 siege-break 0.12',
  'under follow': 'air-strike 0.28',
  'under force': 'attack 0.25 bombing 0.18 repel -0.11 statement -0.26',
  'under free': 'abuse 0.4',
  'under get': 'attack 0.11 withdraw -0.11 repel 0.17 deploy -0.2 aid -0.1 statement -0.23',
  'under give':
    'air-strike -0.18 shelling -0.1 hold 0.15 withdraw 0.21 casualties 0.15 destroy -0.16 ceasefire 0.59',
  'under go':
    'attack -0.34 air-strike -0.2 hold -0.2 advance -0.1 siege -0.15 siege-break 0.15 deploy -0.19 casualties -0.17 abuse -0.25 displace 0.26 ceasefire -0.13 statement 0.2',
  'under ground': 'advance 0.14 displace -0.19',
  'under halt': 'deploy 0.14',
  'under hand': 'capture 0.14 hold -0.16 withdraw 0.38 statement -0.11',
  'under have':
    'attack -0.17 air-strike -0.3 shelling 0.12 capture -0.11 hold -0.19 withdraw -0.25 deploy -0.29 abuse -0.14 destroy -0.15 displace -0.25 aid 0.14',
  'under hear': 'attack -0.1 hold -0.21 deploy 0.12 casualties -0.14 abuse 0.24 statement -0.37',
  'under help': 'air-strike -0.15 repel -0.12 displace 0.12 statement 0.27',
  'under hit':
    'attack -0.1 air-strike 0.13 shelling 0.23 hold 0.1 siege -0.11 deploy 0.17 casualties 0.12 abuse 0.17 destroy 0.16 aid -0.2 statement -0.21',
  'under hold':
    'attack 0.11 hold 0.48 repel -0.1 siege -0.23 casualties 0.24 abuse 0.23 ceasefire 0.25 breach 0.1 aid 0.13 statement -0.15',
  'under hope': 'deploy -0.11 abuse -0.1 ceasefire 0.14 aid 0.17 statement -0.32',
  'under inform': 'attack -0.13 capture 0.29 withdraw 0.15 casualties 0.15 aid 0.15 statement -0.25',
  'under insist': 'shelling -0.2 withdraw -0.13 advance 0.11 abuse 0.15 displace -0.12 ceasefire 0.28',
  'under keep':
    'shelling 0.14 hold 0.42 deploy 0.1 abuse -0.12 displace -0.13 ceasefire 0.25 aid 0.2 statement -0.13',
  'under kill':
    'attack -0.25 air-strike 0.52 bombing 0.32 withdraw -0.19 advance -0.12 repel -0.12 siege -0.1 siege-break 0.13 deploy -0.31 casualties 0.13 abuse -0.22 displace -0.15 breach -0.12 aid -0.28 statement -0.22',
  'under know':
    'attack -0.18 capture -0.12 hold -0.14 withdraw -0.13 deploy -0.21 casualties -0.15 abuse 0.3 displace -0.18 ceasefire -0.13 aid -0.12 statement 0.31',
  'under land': 'shelling -0.12 statement 0.1',
  'under launch':
    'attack 0.34 hold 0.1 withdraw 0.24 advance 0.33 deploy -0.1 ceasefire -0.13 statement -0.21',
  'under lay': 'attack -0.11 deploy 0.1 abuse 0.16 displace 0.11 statement -0.12',
  'under lead': 'casualties -0.11',
  'under leave':
    'attack 0.52 air-strike 0.13 withdraw 0.15 siege 0.16 deploy 0.29 casualties -0.19 abuse -0.21 displace 0.3 ceasefire 0.39 aid -0.16 statement -0.54',
  'under let':
    'attack -0.21 air-strike -0.17 shelling 0.22 capture -0.18 hold -0.19 withdraw -0.13 deploy -0.13 displace 0.11 ceasefire 0.18 aid -0.17 statement 0.46',
  'under liberate': 'capture 0.24 siege 0.17 casualties 0.17 displace 0.16',
  'under lie': 'attack -0.19 air-strike 0.14 advance 0.17 casualties 0.14',
  'under likely': 'casualties 0.2 displace -0.21',
  'under live': 'air-strike 0.13 hold -0.1 siege 0.4 deploy -0.11 displace 0.1 statement -0.18',
  'under look': 'deploy -0.13 casualties 0.11 destroy 0.11 displace 0.3',
  'under lose': 'attack 0.14 air-strike -0.11 repel 0.28 displace -0.16 aid -0.11 statement 0.17',
  'under maintain': 'hold 0.2 deploy -0.12 casualties -0.15 breach 0.13 statement 0.51',
  'under make':
    'air-strike 0.13 shelling -0.11 bombing -0.11 advance -0.11 deploy 0.21 abuse 0.1 statement 0.26',
  'under massacre': 'capture -0.11 abuse 0.17 statement 0.23',
  'under matter': 'siege -0.11 casualties -0.14 statement -0.11',
  'under mean': 'air-strike -0.12 capture 0.14 withdraw -0.14 deploy -0.1 statement -0.13',
  'under meet': 'shelling -0.17 capture 0.17 hold 0.11 withdraw 0.11 advance 0.19 deploy 0.1',
  'under move': 'capture 0.24 advance 0.27 siege 0.17 abuse 0.17 destroy 0.16 displace -0.14',
  'under name': 'casualties 0.27 statement 0.2',
  'under need': 'attack 0.12 bombing 0.13 capture 0.11 statement 0.21',
  'under note': 'air-strike 0.15 withdraw 0.1 abuse -0.12 statement -0.24',
  'under of force': 'attack 0.14 casualties 0.11',
  'under of side': 'hold 0.13 siege -0.1 statement -0.15',
  'under of speaker': 'attack 0.14',
  'under offer': 'withdraw 0.23',
  'under one': 'attack 0.14 capture 0.15 siege 0.14 casualties -0.11 aid 0.13',
  'under open':
    'attack -0.14 shelling 0.1 withdraw -0.1 repel 0.31 deploy 0.19 casualties -0.13 abuse 0.33 displace 0.15 statement -0.38',
  'under order': 'attack -0.1 deploy 0.41',
  'under overrun': 'capture 0.15 hold -0.28 casualties -0.11 abuse 0.42 aid 0.1',
  'under pass': 'statement 0.14',
  'under pay': 'casualties 0.11 displace 0.28 ceasefire 0.15',
  'under permit': 'attack 0.11 withdraw -0.12 deploy -0.23 displace 0.25 ceasefire 0.17 statement -0.18',
  'under plant': 'deploy 0.11',
  'under point': 'air-strike 0.2 withdraw 0.11 casualties -0.19 abuse 0.26 statement -0.21',
  'under post': 'casualties 0.16 statement 0.16',
  'under prepare': 'attack 0.31 air-strike 0.14 siege-break 0.15 statement -0.22',
  'under present': 'air-strike 0.19 hold 0.16 withdraw -0.1 deploy 0.28 statement -0.18',
  'under press': 'capture -0.11 hold 0.16 statement 0.15',
  'under prevent': 'deploy 0.17 displace 0.1',
  'under promise': 'hold -0.14 casualties -0.1 displace 0.25 ceasefire -0.13 statement 0.39',
  'under provide': 'deploy 0.35 statement 0.15',
  'under publish': 'air-strike 0.1 deploy 0.15 statement -0.11',
  'under pull': 'attack -0.13 capture -0.13 hold 0.2 withdraw 0.18 deploy 0.12 aid 0.14 statement 0.11',
  'under push': 'attack 0.23 hold 0.11 withdraw 0.1 displace 0.1',
  'under put': 'attack -0.17 hold -0.12 casualties 0.41 destroy 0.1 displace -0.17 aid 0.16 statement -0.26',
  'under raise': 'withdraw 0.21 siege -0.11 statement 0.22',
  'under reach':
    'withdraw 0.32 advance 0.32 siege -0.14 deploy -0.13 casualties -0.15 displace -0.17 statement -0.2',
  'under ready': 'attack 0.11 statement 0.1',
  'under recapture': 'attack -0.19 air-strike 0.14 withdraw 0.12 statement -0.11',
  'under receive': 'casualties -0.12 ceasefire -0.12 statement -0.16',
  'under record': 'abuse 0.12 breach 0.36',
  'under refuse':
    'attack -0.17 withdraw -0.17 casualties -0.1 abuse -0.13 displace -0.21 ceasefire 0.1 aid -0.13',
  'under regain': 'capture 0.1 withdraw 0.1 advance 0.17 statement 0.11',
  'under register': 'breach 0.17 aid 0.14 statement -0.2',
  'under reject': 'withdraw -0.18',
  'under release': 'abuse 0.19 statement -0.16',
  'under remain': 'attack -0.15 hold 0.19 withdraw -0.16 displace 0.1',
  'under renew': 'deploy 0.13',
  'under repeat': 'deploy -0.17 statement 0.24',
  'under reply': 'attack -0.17 shelling 0.21 statement 0.16',
  'under report':
    'air-strike -0.11 shelling -0.34 bombing 0.21 capture 0.19 repel -0.13 deploy 0.26 abuse -0.31 ceasefire 0.14 aid -0.13 statement -0.44',
  'under respond': 'shelling 0.11 withdraw 0.15 deploy -0.14 statement 0.4',
  'under resume':
    'air-strike 0.15 shelling 0.18 capture 0.13 hold -0.13 repel 0.13 ceasefire 0.1 statement -0.11',
  'under retake': 'air-strike 0.1 capture 0.33 withdraw 0.15',
  'under return': 'attack 0.28 shelling 0.27 capture 0.11 siege 0.12 deploy 0.1 statement -0.22',
  'under rise': 'attack -0.1 air-strike 0.15 withdraw 0.16 casualties 0.1 destroy 0.13',
  'under run': 'bombing -0.17 capture 0.15 hold -0.1 withdraw 0.25 displace -0.12 aid 0.21',
  'under say':
    'attack 0.13 shelling -0.38 bombing 0.34 advance -0.36 repel 0.28 deploy -0.33 casualties -0.12 abuse -0.28 destroy -0.12 ceasefire -0.24 breach -0.3 aid -0.13 statement -0.24',
  'under see':
    'attack -0.16 air-strike 0.12 capture -0.14 hold 0.22 withdraw -0.23 advance -0.19 siege-break 0.14 deploy 0.33 abuse -0.22 destroy 0.2 displace -0.16 aid -0.12',
  'under seem': 'air-strike 0.17',
  'under seize': 'capture 0.33 hold 0.11 advance 0.18 siege 0.14 deploy -0.14',
  'under sell': 'hold 0.18 siege 0.18 statement -0.19',
  'under send':
    'attack -0.1 air-strike -0.15 shelling 0.39 bombing 0.16 capture -0.12 hold 0.1 withdraw 0.14 siege -0.22 deploy 0.72 casualties -0.29 abuse -0.11 destroy -0.11 aid -0.12 statement -0.22',
  'under separate': 'shelling 0.12 casualties 0.16 abuse 0.12 statement -0.12',
  'under set':
    'attack -0.15 deploy 0.28 casualties -0.19 abuse 0.1 destroy 0.13 displace 0.11 ceasefire -0.11',
  'under shell': 'shelling 0.3 hold 0.13 abuse 0.1 breach 0.12 statement -0.1',
  'under shoot': 'shelling 0.14 hold -0.12 withdraw -0.13 repel 0.12 casualties 0.3 abuse 0.37 displace 0.36',
  'under show':
    'air-strike -0.15 hold 0.16 advance 0.16 siege-break 0.16 deploy 0.15 abuse -0.15 destroy -0.27 displace 0.22 ceasefire -0.12',
  'under siege': 'air-strike -0.1 siege 0.1 statement 0.13',
  'under sign': 'withdraw 0.14 statement 0.2',
  'under sit': 'statement -0.1',
  'under speak':
    'air-strike 0.1 shelling 0.13 bombing 0.17 hold -0.11 casualties -0.39 abuse 0.43 displace 0.27 ceasefire 0.1 aid -0.14',
  'under speaker': 'attack 0.2 bombing 0.19 hold 0.12',
  'under spend': 'air-strike 0.17 statement -0.1',
  'under stand': 'attack -0.11 capture 0.13 siege 0.14 displace 0.11 aid 0.3 statement 0.12',
  'under start': 'shelling 0.16 bombing -0.11 deploy -0.1 displace -0.11 aid 0.16 statement 0.12',
  'under state': 'air-strike 0.16 abuse 0.31 statement -0.25',
  'under station': 'destroy -0.13',
  'under stay': 'attack 0.11 capture 0.15 deploy 0.18 statement -0.1',
  'under stop':
    'shelling -0.22 capture -0.12 hold -0.1 withdraw -0.3 advance 0.18 casualties -0.2 displace 0.28 ceasefire 0.11 aid 0.3 statement 0.37',
  'under storm': 'attack 0.13 withdraw 0.13 displace 0.29 statement -0.11',
  'under stress': 'capture 0.1 aid 0.1 statement -0.16',
  'under strike':
    'attack -0.18 air-strike 0.44 hold -0.25 withdraw -0.11 deploy 0.17 abuse -0.1 ceasefire 0.32',
  'under suggest': 'attack 0.16 destroy 0.1 displace 0.16 statement -0.12',
  'under supply': 'shelling 0.18 abuse -0.12',
  'under suppose': 'withdraw 0.1 displace 0.12 breach 0.16 aid 0.14 statement 0.1',
  'under surround': 'attack 0.11 ceasefire 0.11',
  'under suspend': 'withdraw -0.1 siege 0.17 deploy 0.11 displace 0.18 breach 0.16 statement -0.19',
  'under sweep': 'attack -0.12 capture 0.12 withdraw 0.3 statement -0.12',
  'under take':
    'attack 0.11 air-strike 0.3 shelling -0.15 capture 0.29 hold 0.33 advance 0.1 repel 0.35 siege -0.26 deploy 0.16 casualties 0.24 abuse -0.13 destroy -0.22 displace 0.22 aid -0.34 statement -0.4',
  'under talk': 'siege-break -0.1 statement -0.18',
  'under target': 'air-strike 0.1 hold 0.15 casualties -0.1 statement -0.11',
  'under tell':
    'attack 0.13 capture 0.11 hold -0.19 repel -0.15 siege 0.29 siege-break 0.19 deploy -0.39 casualties 0.15 destroy -0.37 displace 0.1 ceasefire -0.17 breach 0.17 aid -0.1',
  'under tells hold': 'capture 0.1 statement -0.12',
  'under tells shelling': 'hold 0.19 withdraw 0.1 displace 0.11',
  'under there': 'attack 0.14 capture 0.1 withdraw 0.11 deploy -0.1 statement 0.15',
  'under think': 'hold 0.25 deploy 0.2 casualties -0.12 breach 0.17 aid -0.1 statement -0.2',
  'under threaten':
    'attack 0.19 air-strike 0.12 capture -0.1 hold 0.12 withdraw -0.17 advance 0.14 abuse 0.21 ceasefire -0.13 statement 0.57',
  'under throw': 'bombing 0.1 statement -0.11',
  'under time': 'shelling -0.13 deploy 0.12 abuse 0.15 statement 0.14',
  'under treat': 'casualties 0.19',
  'under truce': 'withdraw 0.28 ceasefire 0.51 breach 0.11',
  'under try':
    'attack 0.51 bombing 0.21 capture -0.18 withdraw 0.18 repel 0.19 deploy -0.24 abuse 0.26 destroy -0.1 displace 0.14 aid -0.13 statement -0.2',
  'under turn': 'air-strike 0.14 bombing 0.12 siege 0.1 deploy 0.3 displace -0.11 statement 0.16',
  'under urge': 'statement 0.4',
  'under use': 'siege 0.21 deploy 0.11 displace -0.21 aid -0.1 statement -0.16',
  'under vow': 'attack 0.23 capture 0.11 casualties -0.14 statement 0.48',
  'under wait': 'attack -0.15 hold -0.1 deploy -0.1 destroy -0.12 aid 0.23',
  'under walk': 'deploy 0.13 displace 0.19',
  'under want':
    'attack -0.23 siege -0.1 siege-break -0.13 deploy -0.15 displace 0.11 ceasefire -0.14 statement 0.37',
  'under warn':
    'attack -0.18 shelling -0.13 hold -0.15 withdraw -0.19 deploy -0.19 abuse 0.17 destroy 0.16 displace -0.16 ceasefire -0.13 statement 0.5',
  'under watch': 'destroy 0.18 statement -0.16',
  'under way': 'attack 0.21 advance 0.12 deploy 0.15 statement -0.12',
  'under welcome': 'statement 0.36',
  'under what': 'casualties 0.14',
  'under withdraw': 'attack -0.15 capture -0.11 hold -0.1 withdraw 0.8 advance 0.1 displace 0.12',
  'under wound': 'attack 0.13 shelling -0.17 capture 0.18 casualties 0.12 destroy 0.18 displace 0.17',
  'under write': 'attack 0.1 capture 0.11 withdraw -0.13 advance 0.15 deploy -0.15 statement 0.5',
  'until =date': 'air-strike 0.3 capture 0.17 aid -0.14',
  'until force': 'attack 0.16 shelling -0.13 withdraw 0.17 casualties 0.13 destroy 0.16',
  'until people': 'attack 0.19 shelling -0.13 casualties 0.13 destroy 0.16',
  'verb abandon': 'withdraw 0.24 deploy 0.13 statement 0.1',
  'verb abandone': 'deploy 0.13 statement 0.18',
  'verb abandoned': 'deploy 0.13 statement 0.18',
  'verb able': 'attack -0.1 repel 0.18 deploy -0.1 abuse 0.15 destroy 0.14 displace -0.1 aid 0.35',
  'verb accept': 'air-strike 0.13 deploy -0.1 ceasefire 0.24 aid 0.12 statement -0.12',
  'verb accuse':
    'air-strike -0.23 bombing 0.13 capture 0.11 deploy -0.13 casualties -0.1 destroy 0.12 displace -0.1 aid 0.13 statement -0.16',
  'verb acknowledge':
    'attack 0.31 air-strike 0.26 shelling 0.23 withdraw 0.16 deploy 0.15 casualties 0.41 abuse 0.13 statement -0.17',
  'verb act': 'air-strike -0.11 abuse 0.1 statement -0.14',
  'verb ad': 'shelling 0.14 ceasefire 0.11 aid 0.13 statement -0.15',
  'verb add': 'shelling 0.14 capture 0.16 ceasefire 0.11 aid 0.12 statement -0.15',
  'verb adde': 'shelling 0.14 ceasefire 0.11 aid 0.13 statement -0.15',
  'verb added': 'shelling 0.15 ceasefire 0.13 statement -0.11',
  'verb adding': 'aid 0.18',
  'verb admit': 'shelling 0.13 bombing 0.16 deploy 0.12 statement -0.16',
  'verb admitt': 'shelling 0.14 bombing 0.16 casualties 0.15 statement -0.1',
  'verb admitte': 'shelling 0.14 bombing 0.16 casualties 0.15 statement -0.1',
  'verb admitted': 'shelling 0.14 bombing 0.16 casualties 0.15 statement -0.1',
  'verb advance': 'attack -0.17 capture -0.11 advance 0.35 deploy -0.13',
  'verb agree':
    'air-strike -0.13 capture 0.12 withdraw 0.2 deploy 0.19 casualties 0.11 ceasefire 0.22 breach -0.17 statement -0.17',
  'verb agree on': 'statement -0.13',
  'verb aim': 'air-strike 0.22 siege-break 0.18 statement -0.1',
  'verb aime': 'air-strike 0.13',
  'verb aimed': 'air-strike 0.13',
  'verb allege': 'casualties 0.23 abuse 0.1',
  'verb allow': 'attack -0.24 deploy -0.18 displace 0.1 ceasefire 0.1 aid 0.24 statement 0.18',
  'verb allowe': 'withdraw 0.11 deploy -0.12 displace 0.13 aid 0.31',
  'verb allowed': 'withdraw 0.11 deploy -0.12 displace 0.13 aid 0.31',
  'verb announce':
    'attack 0.16 bombing 0.11 capture 0.27 deploy 0.1 casualties -0.28 displace 0.11 statement 0.12',
  'verb announce on': 'capture -0.11 deploy 0.17',
  'verb answer': 'attack 0.11 air-strike 0.1 casualties 0.24',
  'verb answere': 'air-strike 0.13 casualties 0.26 statement -0.16',
  'verb answered': 'air-strike 0.13 statement -0.11',
  'verb appeal': 'ceasefire 0.11 aid 0.1 statement 0.13',
  'verb appear': 'statement 0.21',
  'verb arm': 'shelling 0.14 deploy 0.11',
  'verb arme': 'shelling 0.14 deploy 0.12',
  'verb armed': 'shelling 0.14',
  'verb arrest': 'bombing 0.12 casualties -0.2 abuse 0.2',
  'verb arreste': 'bombing 0.12 casualties -0.2 abuse 0.18',
  'verb arrested': 'bombing 0.12 casualties -0.2 abuse 0.18',
  'verb arrive': 'attack 0.15 repel 0.14 siege-break 0.13 deploy 0.26 destroy 0.13 displace 0.51',
  'verb ask':
    'air-strike -0.11 shelling -0.11 withdraw -0.16 casualties -0.15 abuse -0.12 displace -0.17 statement -0.43',
  'verb aske': 'attack -0.17 withdraw -0.13 casualties -0.12 abuse -0.17 statement 0.21',
  'verb asked': 'attack -0.14 air-strike -0.21 withdraw -0.12 casualties -0.11 abuse -0.15 statement 0.1',
  'verb asking': 'air-strike 0.12 statement 0.11',
  'verb attack': 'attack 0.2 capture -0.1 withdraw -0.1 repel 0.1 deploy -0.12 statement 0.13',
  'verb attacke': 'attack 0.32 shelling -0.14 bombing -0.19 repel 0.11 casualties 0.11',
  'verb attacked': 'attack 0.35 shelling -0.14 bombing -0.19 repel 0.11 casualties 0.11',
  'verb attempt': 'attack 0.22 advance 0.24 repel 0.13 displace 0.22',
  'verb attempte': 'attack 0.22 advance 0.24 repel 0.13 abuse 0.1 displace 0.22',
  'verb attribute': 'hold 0.11 withdraw -0.1 abuse 0.16',
  'verb back': 'hold 0.11 withdraw -0.12 statement -0.25',
  'verb backe': 'attack 0.11 deploy 0.1 statement -0.13',
  'verb backed': 'attack 0.11 deploy 0.1 statement -0.13',
  'verb base': 'air-strike 0.12 hold 0.1 deploy -0.21',
  'verb be':
    'air-strike 0.19 shelling -0.19 bombing 0.17 capture 0.53 hold 0.4 withdraw 0.46 siege -0.2 casualties 0.12 abuse 0.1 displace 0.35 ceasefire 0.15 statement 0.17',
  'verb be concerned': 'statement 0.35',
  'verb beat': 'attack -0.12 withdraw 0.13 abuse -0.11 statement -0.1',
  'verb become': 'attack 0.12 air-strike 0.11 capture 0.14 siege 0.17 displace -0.1',
  'verb begin': 'air-strike 0.1 withdraw 0.19 deploy 0.18 casualties 0.1 statement -0.1',
  'verb begin in': 'attack -0.31 capture 0.12',
  'verb begin on': 'attack 0.37 casualties 0.25',
  'verb behead': 'casualties -0.17',
  'verb beheade': 'casualties -0.17',
  'verb beheaded': 'casualties -0.17',
  'verb believe':
    'air-strike 0.22 hold 0.29 deploy 0.17 casualties 0.13 destroy 0.15 displace -0.1 aid 0.1 statement 0.15',
  'verb belong': 'shelling 0.13 bombing 0.17 deploy -0.14',
  'verb belonge': 'bombing 0.17 hold -0.12 casualties 0.11',
  'verb blame': 'attack 0.1 air-strike 0.44 shelling 0.21 deploy -0.11 abuse 0.1 destroy 0.13 breach 0.26',
  'verb block': 'repel 0.15 siege 0.25 statement 0.27',
  'verb blocke': 'repel 0.15 siege 0.25 statement 0.27',
  'verb blocked': 'repel 0.15 siege 0.25 statement 0.27',
  'verb blow': 'destroy 0.27 statement 0.24',
  'verb blow up': 'destroy 0.28',
  'verb boast': 'abuse 0.31',
  'verb boaste': 'abuse 0.31',
  'verb boasted': 'abuse 0.31',
  'verb bomb': 'attack -0.12 shelling 0.16 bombing -0.16 deploy -0.15 destroy -0.2 ceasefire 0.12',
  'verb bombe': 'shelling 0.38 bombing -0.11 destroy -0.15 statement -0.15',
  'verb bombed': 'air-strike 0.43 shelling -0.17 destroy -0.13',
  'verb bombing': 'air-strike -0.38 shelling 0.55 statement -0.15',
  'verb br': 'attack 0.27 siege 0.12 deploy -0.19',
  'verb bre': 'attack 0.27 siege 0.12 deploy -0.19',
  'verb break':
    'shelling -0.15 capture 0.23 withdraw 0.12 advance -0.18 siege -0.12 siege-break 0.15 deploy -0.1 casualties 0.1 abuse -0.15 destroy 0.12 ceasefire 0.1 breach -0.2 statement -0.1',
  'verb break out': 'attack 0.24 shelling -0.11 withdraw 0.1',
  'verb bring':
    'capture 0.12 hold -0.25 withdraw -0.22 advance 0.23 repel 0.2 siege-break 0.11 deploy -0.21 abuse -0.11 destroy 0.15 displace -0.12 ceasefire 0.1 statement -0.24',
  'verb bring down': 'air-strike -0.15 shelling 0.11 repel 0.25 deploy -0.11 destroy 0.21',
  'verb bringe': 'hold 0.1',
  'verb bringing': 'hold 0.1',
  'verb broadcast': 'statement 0.13',
  'verb broker': 'statement -0.12',
  'verb brokere': 'statement -0.12',
  'verb brokered': 'statement -0.12',
  'verb build': 'displace 0.14',
  'verb burn': 'attack 0.14 air-strike 0.23 shelling 0.12 casualties -0.15 destroy 0.15 ceasefire -0.1',
  'verb burne': 'attack 0.15 shelling 0.13 casualties -0.26',
  'verb burned': 'attack 0.15 shelling 0.11 casualties -0.25',
  'verb bury': 'shelling 0.11 casualties 0.23 statement 0.11',
  'verb buy': 'statement 0.14',
  'verb cal':
    'attack -0.15 air-strike 0.16 shelling 0.12 capture 0.17 withdraw 0.12 deploy -0.11 abuse 0.13 displace 0.11 aid 0.13 statement 0.1',
  'verb cal on': 'statement 0.3',
  'verb call': 'capture 0.12 casualties 0.15 abuse 0.2 displace 0.19 ceasefire -0.12 breach 0.14',
  'verb call on': 'abuse -0.1 statement 0.59',
  'verb calle':
    'attack -0.15 air-strike 0.16 shelling 0.12 capture 0.17 withdraw 0.12 deploy -0.11 abuse 0.13 displace 0.11 aid 0.13 statement 0.1',
  'verb calle on': 'statement 0.3',
  'verb called': 'air-strike 0.2 shelling 0.15 abuse 0.29 displace 0.15 aid 0.16',
  'verb called on': 'statement 0.21',
  'verb calling': 'capture 0.16 withdraw 0.13 abuse -0.17 statement 0.18',
  'verb capture': 'attack -0.25 statement -0.1',
  'verb carry': 'attack -0.19 shelling 0.28 withdraw -0.11 destroy -0.12 displace -0.2 aid 0.15',
  'verb carry out': 'attack -0.14 air-strike 0.25 shelling 0.14 deploy -0.16',
  'verb carrye': 'statement -0.1',
  'verb carrying': 'statement -0.1',
  'verb catch': 'hold 0.16 casualties 0.35 destroy 0.22',
  'verb cause': 'air-strike -0.12 destroy -0.11 statement 0.14',
  'verb change': 'capture 0.3 withdraw 0.13 advance 0.17 siege 0.15 statement -0.23',
  'verb circulate': 'statement 0.11',
  'verb claim': 'bombing 0.2 capture -0.23 hold 0.17 repel 0.16 destroy 0.35 statement 0.4',
  'verb claime':
    'attack 0.11 air-strike -0.1 shelling 0.11 bombing 0.24 capture -0.11 casualties 0.2 abuse -0.11 destroy 0.29',
  'verb claimed':
    'attack 0.12 air-strike -0.1 shelling 0.1 bombing 0.25 capture -0.11 casualties 0.21 abuse -0.1 destroy 0.21',
  'verb clash': 'attack 0.25',
  'verb cleanse': 'capture 0.23 statement -0.1',
  'verb clear': 'withdraw 0.17 siege-break -0.15 deploy 0.11 statement -0.2',
  'verb cleare': 'attack -0.11 capture 0.17 withdraw 0.19',
  'verb close':
    'attack -0.12 air-strike -0.16 capture 0.15 hold 0.27 repel 0.14 casualties -0.1 aid 0.18 statement 0.27',
  'verb collapse': 'destroy 0.11 ceasefire 0.19 breach 0.13 statement -0.12',
  'verb come':
    'air-strike 0.4 shelling 0.28 capture -0.14 hold -0.25 repel -0.16 siege -0.16 displace -0.25 aid -0.14',
  'verb come back': 'attack -0.14 capture 0.13 advance 0.13 deploy -0.11 displace 0.26 statement 0.12',
  'verb come down': 'attack 0.19 air-strike 0.1 shelling 0.12 withdraw 0.17 destroy 0.38',
  'verb come in': 'capture 0.24 hold 0.14 deploy -0.12 casualties 0.12',
  'verb come on': 'attack 0.11 displace 0.13',
  'verb come out': 'attack 0.13 withdraw -0.18 abuse 0.24 statement 0.24',
  'verb come up': 'attack 0.2 shelling 0.14 displace -0.12',
  'verb command': 'hold -0.1 deploy 0.12 statement -0.24',
  'verb comment': 'statement 0.45',
  'verb commit': 'ceasefire 0.1',
  'verb committ': 'ceasefire 0.11 statement -0.17',
  'verb committe': 'ceasefire 0.11 statement -0.17',
  'verb committed': 'abuse -0.11 ceasefire 0.11 statement -0.18',
  'verb complain': 'withdraw 0.17 statement 0.11',
  'verb complaine': 'withdraw 0.18',
  'verb complete': 'withdraw 0.17 abuse 0.12',
  'verb concede': 'air-strike 0.17 statement -0.12',
  'verb concern': 'breach 0.19 statement 0.31',
  'verb concerne': 'breach 0.19 statement 0.26',
  'verb concerned': 'breach 0.19 statement 0.26',
  'verb conclude': 'statement -0.1',
  'verb condemn': 'attack -0.13 air-strike -0.19 abuse -0.13 ceasefire 0.15 statement 0.32',
  'verb condemne': 'attack -0.13 air-strike -0.18 abuse -0.1 ceasefire 0.16 statement 0.3',
  'verb condemned': 'attack -0.12 air-strike -0.17 ceasefire 0.16 statement 0.3',
  'verb conduct': 'statement -0.12',
  'verb confine': 'air-strike 0.14 withdraw 0.14 statement -0.16',
  'verb confirm': 'withdraw 0.18 abuse 0.21 displace 0.19',
  'verb confirme': 'air-strike 0.12 casualties -0.13 displace 0.14 statement -0.27',
  'verb confirmed': 'air-strike 0.13 casualties -0.13 displace 0.14 statement -0.22',
  'verb consider': 'attack -0.13 ceasefire 0.11',
  'verb consult': 'statement 0.46',
  'verb consulte': 'statement 0.46',
  'verb contact': 'statement -0.15',
  'verb continue': 'attack 0.21 air-strike 0.17 breach 0.18 aid 0.12 statement -0.16',
  'verb control': 'capture -0.12 hold 0.49 siege -0.16 deploy -0.18 aid -0.11 statement -0.19',
  'verb controll': 'shelling 0.1 hold 0.28 statement -0.15',
  'verb controlle': 'shelling 0.1 hold 0.28 statement -0.15',
  'verb controlled': 'shelling 0.1 hold 0.28 statement -0.15',
  'verb cost': 'siege-break 0.12 casualties 0.18 abuse -0.13 statement -0.1',
  'verb count': 'shelling 0.16 abuse 0.1 statement -0.27',
  'verb count dead': 'shelling 0.16',
  'verb counte': 'deploy 0.11 casualties 0.2 statement -0.17',
  'verb counted': 'deploy 0.11 casualties 0.23 statement -0.11',
  'verb cover': 'advance 0.19 ceasefire -0.2 statement -0.13',
  'verb covere': 'attack -0.11 advance 0.2 ceasefire 0.14',
  'verb covered': 'advance 0.21 ceasefire 0.14',
  'verb cros': 'attack 0.22 air-strike 0.12 hold -0.11 deploy 0.16 displace -0.13',
  'verb cross': 'attack 0.22 air-strike 0.12 hold -0.11 deploy 0.16 displace -0.13',
  'verb crosse': 'attack 0.11 hold -0.1 advance 0.19 deploy -0.15 statement 0.11',
  'verb crossed': 'hold -0.1 advance 0.2 deploy -0.11',
  'verb cut': 'capture -0.12 hold -0.11 destroy 0.26 aid -0.28 statement -0.15',
  'verb cut off': 'destroy 0.13 aid -0.11',
  'verb damage': 'air-strike 0.14 deploy 0.1 destroy -0.23',
  'verb dead': 'ceasefire 0.14 statement -0.11',
  'verb decide': 'withdraw 0.13 deploy 0.23 displace 0.24',
  'verb declare': 'attack -0.12 air-strike 0.1 ceasefire 0.37 aid 0.14 statement 0.2',
  'verb decline': 'statement 0.17',
  'verb defend': 'attack 0.38 hold -0.29 deploy -0.1 statement 0.14',
  'verb deliver': 'aid 0.13 statement 0.25',
  'verb demand': 'deploy 0.14 statement 0.45',
  'verb demande': 'deploy 0.16 statement 0.44',
  'verb demanded': 'deploy 0.16 statement 0.44',
  'verb deny':
    'attack 0.21 air-strike 0.16 shelling 0.4 capture 0.22 withdraw 0.16 repel 0.14 abuse 0.17 destroy 0.19 displace -0.13 aid -0.12 statement -0.36',
  'verb depend': 'aid 0.16',
  'verb depend on': 'aid 0.16',
  'verb deploy': 'attack -0.13 deploy 0.35 ceasefire 0.26',
  'verb describe': 'shelling -0.17 withdraw 0.1 statement 1.07',
  'verb destroy': 'shelling -0.22 hold 0.1',
  'verb destroye': 'shelling -0.21 hold 0.1 destroy 0.39 statement -0.11',
  'verb destroyed': 'air-strike 0.1 shelling -0.2 hold 0.12 destroy 0.23 statement -0.1',
  'verb die': 'attack 0.1 shelling 0.17 bombing -0.15 displace -0.17 statement -0.18',
  'verb die in': 'air-strike 0.13',
  'verb die on': 'casualties 0.11',
  'verb dig': 'air-strike 0.15 advance 0.16 deploy 0.13 casualties 0.15',
  'verb dig in': 'deploy 0.19',
  'verb dismis': 'statement 0.22',
  'verb dismiss': 'statement 0.26',
  'verb dismisse': 'statement 0.22',
  'verb dismissed': 'statement 0.22',
  'verb displace': 'capture 0.16 displace 0.26',
  'verb dispute': 'attack -0.12',
  'verb do':
    'attack 0.23 air-strike 0.23 bombing 0.23 withdraw -0.15 casualties -0.1 abuse 0.13 destroy -0.19 displace 0.11 ceasefire -0.17 aid -0.14',
  'verb do in': 'attack 0.1 bombing 0.18',
  'verb document': 'air-strike 0.13',
  'verb documente': 'air-strike 0.14 casualties -0.1',
  'verb documented': 'air-strike 0.14',
  'verb doe': 'deploy 0.23',
  'verb doing': 'deploy 0.23',
  'verb drag': 'abuse 0.25 ceasefire 0.1',
  'verb dragg': 'abuse 0.26 ceasefire 0.1',
  'verb dragge': 'abuse 0.26 ceasefire 0.1',
  'verb dragged': 'abuse 0.29 ceasefire 0.11',
  'verb draw': 'attack -0.12 destroy -0.1 displace 0.15 statement 0.16',
  'verb drive':
    'air-strike -0.1 capture 0.15 hold 0.19 advance -0.16 repel -0.14 siege -0.21 deploy 0.15 abuse -0.11 destroy -0.11 aid 0.29 statement -0.15',
  'verb drive out': 'shelling 0.12 capture -0.11 repel 0.1 siege -0.18 displace 0.2 aid 0.18',
  'verb drop': 'attack -0.13 air-strike 0.14 deploy -0.11',
  'verb dropp': 'air-strike 0.16 aid -0.16',
  'verb droppe': 'air-strike 0.16 aid -0.16',
  'verb dropped': 'shelling -0.17 aid -0.13',
  'verb due': 'deploy 0.35 statement -0.13',
  'verb eat': 'siege 0.32 deploy 0.16 aid 0.12 statement 0.18',
  'verb embrace': 'attack 0.13 capture 0.15 siege-break 0.38 casualties -0.1',
  'verb empty': 'bombing 0.12 abuse 0.24 displace 0.67 ceasefire 0.22 statement -0.17',
  'verb encircle': 'abuse 0.17 statement -0.14',
  'verb end': 'attack -0.2 siege 0.11 ceasefire 0.12 statement -0.11',
  'verb ende': 'siege 0.12 casualties 0.15 statement -0.17',
  'verb ended': 'casualties 0.15 statement -0.17',
  'verb enter': 'attack 0.19 hold 0.24 withdraw -0.2 siege-break -0.1 displace -0.2 breach 0.15',
  'verb entere':
    'capture 0.26 hold 0.27 withdraw -0.14 deploy -0.13 displace -0.15 ceasefire -0.11 aid -0.25 statement 0.27',
  'verb entered':
    'capture 0.28 hold 0.28 withdraw -0.14 deploy -0.13 displace -0.14 ceasefire -0.1 aid -0.23 statement 0.28',
  'verb escape': 'shelling -0.19 withdraw -0.21 deploy 0.14 abuse 0.12 displace 0.13',
  'verb estimate': 'siege 0.19 destroy 0.15',
  'verb evacuate': 'attack 0.11 casualties -0.11 displace -0.24 ceasefire 0.2 statement 0.22',
  'verb exchange': 'shelling 0.1 statement 0.11',
  'verb execute': 'abuse 0.17 statement 0.13',
  'verb expect': 'attack 0.15 capture 0.11 abuse -0.1 displace 0.16',
  'verb expecte': 'attack 0.14 withdraw 0.13 deploy 0.13 displace 0.18 ceasefire 0.11',
  'verb expected': 'attack 0.14 withdraw 0.13 deploy 0.13 displace 0.18 ceasefire 0.11',
  'verb expel': 'attack 0.18 displace 0.24 statement -0.1',
  'verb explain': 'statement -0.11',
  'verb explode': 'withdraw 0.15',
  'verb face': 'deploy 0.19 abuse 0.14 statement 0.15',
  'verb fail': 'attack 0.17 air-strike -0.12 capture 0.11 siege-break 0.1 deploy -0.1 aid 0.11',
  'verb faile':
    'attack 0.17 air-strike -0.11 capture 0.12 siege-break 0.1 ceasefire 0.12 aid 0.12 statement 0.21',
  'verb failed': 'attack 0.15 air-strike -0.11 capture 0.12 siege-break 0.1 aid 0.12 statement 0.36',
  'verb fall': 'casualties -0.1 abuse 0.14 destroy -0.1 ceasefire 0.14 aid 0.2',
  'verb fall in': 'attack -0.11 air-strike -0.11 shelling 0.3 capture 0.25 casualties 0.1',
  'verb fall on': 'attack 0.2 capture -0.21 withdraw 0.15 casualties -0.11',
  'verb fear': 'withdraw 0.13 abuse 0.14',
  'verb feed': 'siege 0.15 deploy 0.14 aid 0.13 statement -0.15',
  'verb fight': 'attack -0.23 air-strike -0.13 shelling -0.14 advance 0.14 deploy 0.2 displace -0.12',
  'verb fight in': 'deploy 0.38 statement -0.13',
  'verb fighte': 'deploy -0.2 casualties 0.1 statement 0.14',
  'verb fighting': 'deploy -0.2 casualties 0.1 statement 0.14',
  'verb fil': 'air-strike 0.13 deploy 0.22 displace 0.19',
  'verb fill': 'air-strike 0.13 deploy 0.21 displace 0.19',
  'verb fille': 'air-strike 0.13 deploy 0.22 displace 0.19',
  'verb filled': 'air-strike 0.14 displace 0.21',
  'verb film': 'withdraw 0.16 statement 0.18',
  'verb filme': 'withdraw 0.16 statement 0.18',
  'verb filmed': 'withdraw 0.16 statement 0.18',
  'verb find':
    'air-strike -0.15 bombing 0.27 capture 0.24 deploy -0.2 casualties -0.22 abuse 0.4 displace -0.15',
  'verb find in': 'bombing 0.25 abuse 0.12 statement -0.17',
  'verb finish': 'attack 0.21 statement -0.13',
  'verb finishe': 'attack -0.12',
  'verb finished': 'attack -0.12',
  'verb fire':
    'air-strike -0.1 shelling -0.16 capture 0.11 withdraw 0.18 destroy -0.27 ceasefire -0.1 statement 0.18',
  'verb fire on': 'statement 0.12',
  'verb flee': 'attack 0.21 air-strike -0.1 withdraw -0.18 deploy -0.18 statement -0.15',
  'verb fly': 'air-strike 0.12 capture 0.27 hold 0.15 deploy 0.11 statement -0.12',
  'verb follow': 'air-strike 0.26 withdraw 0.39 deploy -0.1 statement -0.21',
  'verb followe': 'air-strike 0.31 withdraw 0.1',
  'verb followed': 'air-strike 0.31 withdraw 0.11',
  'verb force': 'air-strike 0.13 withdraw 0.29 abuse 0.17 displace -0.11',
  'verb free': 'siege-break 0.13 casualties 0.15 abuse 0.13 displace 0.14 ceasefire -0.1',
  'verb gather': 'shelling 0.15 deploy -0.26 abuse 0.16 displace -0.16 statement 0.17',
  'verb gathere': 'shelling 0.15 deploy -0.14 displace -0.14',
  'verb gathered': 'shelling 0.16 deploy -0.14 statement 0.11',
  'verb get':
    'attack -0.17 shelling 0.1 bombing 0.1 advance 0.27 siege 0.1 siege-break 0.25 deploy -0.33 casualties -0.1 abuse -0.11 destroy -0.1 displace 0.1 ceasefire 0.25',
  'verb get out': 'displace 0.25',
  'verb give': 'shelling 0.1 deploy 0.17 casualties 0.17 abuse -0.11 breach 0.1 aid -0.41',
  'verb give up': 'capture 0.15 withdraw 0.49 deploy -0.22 ceasefire -0.12 aid -0.1 statement 0.27',
  'verb go':
    'air-strike 0.11 shelling 0.15 bombing 0.1 capture 0.14 hold -0.14 withdraw -0.3 advance 0.3 siege -0.1 deploy 0.3 abuse 0.12 destroy 0.21 displace -0.35 ceasefire -0.2 aid -0.23 statement -0.19',
  'verb go back': 'withdraw -0.18 displace -0.1',
  'verb go home': 'deploy 0.12 displace 0.1',
  'verb go in': 'displace 0.16 aid 0.13 statement -0.17',
  'verb go off': 'bombing 0.18 abuse 0.16',
  'verb go on':
    'capture 0.25 withdraw -0.16 advance -0.11 deploy 0.24 casualties 0.16 abuse 0.1 displace -0.12',
  'verb goe': 'attack 0.26 deploy -0.12 displace -0.15 statement 0.24',
  'verb going': 'attack 0.26 deploy -0.12 displace -0.15 statement 0.24',
  'verb guard': 'hold -0.15 withdraw 0.14 statement 0.26',
  'verb halt': 'attack 0.1 repel 0.17 abuse 0.13 ceasefire -0.1',
  'verb hand': 'capture 0.12 withdraw 0.14 deploy -0.16 destroy 0.11 displace 0.13 statement 0.1',
  'verb hand out': 'capture 0.1 destroy 0.16 aid 0.29 statement -0.13',
  'verb hand over': 'capture 0.12 deploy -0.11 casualties -0.13 displace 0.12 statement 0.26',
  'verb hande': 'capture 0.2 hold -0.12 destroy 0.13 displace 0.18',
  'verb hande out': 'capture 0.1 destroy 0.16 aid 0.15',
  'verb hande over': 'capture 0.13 casualties -0.11 displace 0.14 aid 0.13',
  'verb handed': 'capture 0.1 withdraw 0.14 destroy 0.16 displace 0.18 statement -0.27',
  'verb handed over': 'capture 0.15 casualties -0.11 displace 0.14 aid 0.13 statement -0.23',
  'verb hang': 'abuse -0.28 ceasefire 0.1',
  'verb happen': 'bombing 0.11 withdraw 0.13',
  'verb happene': 'bombing 0.12 withdraw 0.15',
  'verb happened': 'bombing 0.13 statement 0.1',
  'verb harm': 'casualties 0.34 abuse -0.14',
  'verb have':
    'attack -0.1 air-strike -0.13 bombing -0.1 capture 0.11 withdraw 0.18 advance -0.14 abuse -0.13 breach -0.14 aid -0.12 statement -0.14',
  'verb have in': 'capture 0.15 withdraw 0.12 aid 0.14 statement 0.1',
  'verb head': 'statement -0.16',
  'verb hear':
    'attack 0.25 air-strike 0.47 shelling 0.15 bombing -0.4 casualties 0.37 displace -0.15 statement -0.47',
  'verb help': 'air-strike 0.11 displace 0.13',
  'verb helpe': 'displace 0.16 statement 0.27',
  'verb hit':
    'attack -0.12 air-strike 0.2 capture -0.12 deploy 0.1 casualties 0.12 destroy 0.16 breach 0.11 aid -0.15',
  'verb hold':
    'attack 0.1 capture -0.1 advance -0.1 repel -0.11 deploy -0.37 casualties -0.12 abuse 0.25 displace 0.15 aid -0.16',
  'verb hold in': 'hold -0.2 abuse -0.13 breach 0.12',
  'verb hold out': 'attack 0.28 hold 0.12 siege 0.18 statement 0.14',
  'verb hold up': 'attack 0.12 hold -0.37 withdraw 0.17 casualties -0.13',
  'verb holde': 'attack 0.22 hold -0.17 siege 0.16 abuse 0.31 breach 0.11',
  'verb holding': 'attack 0.22 hold -0.17 siege 0.16 abuse 0.31 breach 0.11',
  'verb hope': 'advance 0.15 siege 0.13 ceasefire 0.17 aid 0.26 statement -0.12',
  'verb hurt': 'casualties 0.26',
  'verb identify': 'casualties 0.11',
  'verb include': 'casualties 0.12',
  'verb inflict': 'attack 0.23 withdraw -0.11',
  'verb inflicte': 'attack 0.23 withdraw -0.11',
  'verb insist': 'abuse 0.22 statement -0.28',
  'verb insiste': 'statement -0.17',
  'verb insisted': 'statement -0.17',
  'verb intend': 'statement 0.24',
  'verb interview': 'casualties 0.13 statement -0.12',
  'verb it': 'air-strike 0.12 hold 0.11 withdraw 0.12',
  'verb join': 'shelling 0.15 abuse 0.15',
  'verb joine': 'shelling 0.16 deploy 0.15 abuse 0.15',
  'verb joined': 'shelling 0.16 deploy 0.16 abuse 0.16',
  'verb keep':
    'attack -0.1 hold -0.26 advance 0.12 repel 0.14 displace -0.11 ceasefire 0.14 breach 0.12 aid 0.18 statement -0.17',
  'verb kil': 'withdraw -0.11 abuse -0.17 destroy -0.16 displace -0.13',
  'verb kil in': 'attack -0.11 casualties 0.2 abuse -0.15 statement 0.12',
  'verb kil on': 'attack 0.16 air-strike 0.11',
  'verb kill':
    'attack 0.15 shelling -0.19 bombing -0.1 withdraw -0.11 casualties -0.18 abuse -0.24 destroy -0.16 displace -0.13',
  'verb kill in': 'shelling -0.23 casualties 0.12 abuse -0.18 statement 0.1',
  'verb kill on': 'attack 0.16 air-strike 0.11',
  'verb kille': 'withdraw -0.11 abuse -0.17 destroy -0.16 displace -0.13',
  'verb kille in': 'attack -0.11 casualties 0.2 abuse -0.15 statement 0.12',
  'verb kille on': 'attack 0.16 air-strike 0.11',
  'verb killed': 'attack -0.2 withdraw -0.1 casualties 0.24 destroy -0.13 displace -0.12 statement -0.37',
  'verb killed in': 'attack -0.11 casualties 0.21 abuse -0.14',
  'verb killed on': 'attack 0.16 air-strike 0.11',
  'verb killing': 'attack 0.25 bombing -0.12 casualties -0.36 statement 0.32',
  'verb knock': 'air-strike 0.14 repel 0.16 destroy 0.17',
  'verb know': 'hold -0.12 deploy -0.25 casualties 0.16 abuse 0.15 aid -0.1 statement -0.16',
  'verb land': 'aid 0.23',
  'verb land in': 'hold 0.1 deploy -0.1 aid 0.16',
  'verb lande': 'deploy -0.11',
  'verb lande in': 'hold 0.11 aid 0.16',
  'verb landed in': 'hold 0.12 aid 0.16',
  'verb last': 'air-strike 0.1 capture 0.11 statement -0.1',
  'verb laste': 'attack 0.12 air-strike 0.12 capture 0.12 withdraw 0.11 statement -0.1',
  'verb lasted': 'attack 0.12 air-strike 0.12 capture 0.12 withdraw 0.12',
  'verb launch': 'attack 0.1 air-strike -0.19 siege 0.11 deploy -0.12 statement -0.13',
  'verb launche': 'air-strike -0.19 siege 0.11 deploy -0.11',
  'verb launched': 'air-strike -0.19 siege 0.11 deploy -0.11',
  'verb lay': 'withdraw -0.1 ceasefire 0.13',
  'verb lay down': 'ceasefire 0.14',
  'verb lead':
    'attack -0.12 withdraw -0.12 deploy 0.1 casualties -0.11 abuse -0.1 destroy 0.38 displace 0.22 ceasefire 0.1 statement -0.3',
  'verb leave':
    'air-strike -0.12 shelling 0.19 hold 0.31 withdraw -0.58 siege 0.14 deploy -0.28 destroy 0.11 displace 0.33 ceasefire 0.18 breach 0.21 statement 0.24',
  'verb leave in':
    'air-strike 0.18 shelling 0.15 withdraw 0.15 casualties 0.16 abuse -0.21 displace -0.11 statement -0.25',
  'verb let':
    'attack -0.21 shelling -0.11 hold -0.13 withdraw -0.16 siege 0.15 destroy -0.1 ceasefire 0.24 breach 0.12',
  'verb let out': 'withdraw -0.1 displace 0.23 ceasefire 0.16',
  'verb let through': 'siege 0.1 deploy 0.15',
  'verb liberate': 'capture 0.23 deploy 0.15 statement -0.1',
  'verb lie':
    'attack 0.1 air-strike -0.13 advance 0.11 deploy 0.14 casualties 0.21 ceasefire 0.14 aid 0.12 statement 0.28',
  'verb lift': 'air-strike 0.16 bombing 0.17 statement 0.11',
  'verb lifte': 'air-strike 0.17 bombing 0.17 siege -0.15 siege-break 0.11',
  'verb lifted': 'bombing 0.18',
  'verb link': 'capture 0.13 hold 0.15 siege 0.11 abuse -0.13',
  'verb linke': 'abuse -0.12 statement 0.16',
  'verb linked': 'attack 0.1',
  'verb list': 'abuse -0.1 displace 0.16 statement 0.26',
  'verb live':
    'air-strike -0.1 capture 0.15 siege 0.19 deploy -0.13 abuse -0.18 destroy 0.2 displace -0.15 statement 0.18',
  'verb live in': 'attack 0.12 hold 0.32 siege -0.1 destroy 0.26 displace 0.16',
  'verb load': 'withdraw 0.15 displace 0.29',
  'verb look': 'attack -0.11 air-strike 0.14 withdraw -0.1',
  'verb looke': 'deploy -0.1 statement 0.2',
  'verb looked': 'air-strike 0.13 destroy 0.11 statement -0.21',
  'verb looking': 'statement 0.41',
  'verb lose':
    'bombing 0.14 withdraw 0.29 siege 0.11 deploy -0.12 casualties 0.1 abuse -0.24 displace -0.32 ceasefire -0.11',
  'verb maintain': 'deploy -0.13 statement -0.22',
  'verb make':
    'attack 0.2 air-strike -0.1 shelling -0.1 capture -0.14 withdraw 0.1 siege -0.17 siege-break 0.11 deploy 0.23 casualties 0.11 abuse -0.23 destroy -0.15 displace -0.21 aid -0.18',
  'verb martyr': 'bombing 0.3 casualties -0.26',
  'verb martyre': 'bombing 0.31 casualties -0.25',
  'verb martyred': 'bombing 0.31 casualties -0.2',
  'verb matter': 'attack 0.1 hold 0.1 casualties -0.14',
  'verb mean': 'air-strike -0.14 displace 0.23 aid 0.15 statement -0.15',
  'verb meet': 'attack 0.16 advance 0.11 repel 0.16 abuse -0.1 ceasefire 0.32 breach 0.15 aid 0.24',
  'verb mention': 'deploy 0.18 ceasefire 0.12 aid 0.13 statement -0.13',
  'verb mine': 'bombing 0.48 abuse 0.17 destroy 0.16',
  'verb mis': 'air-strike 0.13 casualties 0.1 abuse 0.16',
  'verb miss': 'air-strike 0.13 hold 0.18 casualties 0.1 abuse 0.15',
  'verb misse': 'air-strike 0.13 casualties 0.1 abuse 0.16',
  'verb missing': 'casualties 0.56 abuse 0.15',
  'verb move':
    'attack 0.16 air-strike -0.15 shelling -0.1 bombing 0.11 capture -0.23 hold -0.17 withdraw 0.21 advance -0.16 siege 0.24 abuse 0.14 ceasefire -0.1 statement 0.23',
  'verb name': 'withdraw 0.28 casualties 0.13 abuse -0.15 statement -0.17',
  'verb need': 'attack -0.1 bombing 0.12 deploy 0.17 casualties 0.18 aid 0.2',
  'verb neede': 'deploy 0.12 aid 0.1 statement -0.11',
  'verb needed': 'deploy 0.12 aid 0.13',
  'verb negotiate': 'ceasefire -0.2 statement 0.11',
  'verb note': 'air-strike 0.16 statement -0.1',
  'verb observe': 'breach 0.24 statement -0.24',
  'verb offer': 'withdraw 0.28 deploy 0.11 statement -0.31',
  'verb offere': 'withdraw 0.28 deploy 0.12 ceasefire 0.1 statement -0.21',
  'verb offered': 'withdraw 0.29 deploy 0.13 ceasefire 0.11',
  'verb one': 'air-strike 0.2 shelling 0.16 hold -0.15 siege 0.29 deploy -0.11 breach 0.16',
  'verb open': 'attack -0.2 hold -0.13 advance 0.13 repel 0.13 siege 0.18 deploy 0.1 aid 0.12 statement 0.15',
  'verb open on': 'deploy 0.12 abuse 0.21',
  'verb opene': 'attack -0.18 hold -0.1 repel 0.14 deploy 0.21 displace 0.19',
  'verb opene on': 'deploy 0.12 abuse 0.21',
  'verb opened': 'attack -0.27 repel 0.14 deploy 0.23 displace 0.22',
  'verb opened on': 'deploy 0.12 abuse 0.22',
  'verb operate': 'attack 0.3 hold 0.11 statement 0.13',
  'verb order': 'shelling 0.23 withdraw 0.17 abuse 0.11',
  'verb ordere': 'attack -0.11 air-strike 0.13 withdraw 0.18 abuse 0.11',
  'verb ordered': 'attack -0.11 air-strike 0.13 withdraw 0.18 abuse 0.11',
  'verb over': 'attack -0.18 siege -0.14 siege-break 0.2 abuse 0.18 displace 0.16 ceasefire 0.12 aid 0.3',
  'verb overrun': 'capture 0.33 advance 0.11',
  'verb pack': 'bombing 0.12 withdraw 0.26 displace 0.12 statement -0.12',
  'verb packe': 'bombing 0.12 withdraw 0.26 displace 0.12 statement -0.12',
  'verb packed': 'bombing 0.12 displace 0.12',
  'verb party': 'ceasefire 0.29 aid 0.19 statement -0.28',
  'verb pas': 'withdraw 0.1 advance 0.16',
  'verb pass': 'advance 0.16',
  'verb passe': 'withdraw 0.1 advance 0.16',
  'verb passed': 'withdraw 0.1 advance 0.16',
  'verb patrol': 'hold -0.45 deploy 0.37',
  'verb pay': 'siege 0.13 deploy 0.27 abuse 0.2',
  'verb permit': 'deploy -0.11 displace 0.34 ceasefire 0.18 statement -0.12',
  'verb photograph': 'hold 0.11 deploy 0.2 casualties 0.16',
  'verb photographe': 'hold 0.15 deploy 0.21',
  'verb place': 'siege 0.15 abuse 0.31 statement 0.1',
  'verb plan': 'attack -0.11 aid 0.37 statement -0.15',
  'verb plant': 'bombing 0.18 withdraw 0.13',
  'verb plante': 'bombing 0.18 withdraw 0.13',
  'verb planted': 'capture 0.1 withdraw 0.14',
  'verb point': 'breach 0.16',
  'verb pointe': 'breach 0.16 statement 0.1',
  'verb posses': 'air-strike -0.11 statement 0.1',
  'verb possess': 'air-strike -0.11 statement 0.1',
  'verb post': 'capture 0.14 casualties 0.31',
  'verb poste': 'capture 0.14 casualties 0.32',
  'verb posted': 'capture 0.14 casualties 0.32',
  'verb pound': 'air-strike 0.12',
  'verb pounde': 'air-strike 0.12',
  'verb pour': 'attack 0.12 capture 0.16 deploy -0.31 abuse 0.13 destroy 0.31 statement 0.13',
  'verb poure': 'attack 0.12 capture 0.16 deploy -0.31 abuse 0.13 destroy 0.31 statement 0.13',
  'verb prepare': 'attack 0.39 air-strike 0.1 capture 0.19 hold -0.1 siege-break 0.17',
  'verb pres': 'attack 0.22 advance -0.22',
  'verb present': 'hold 0.17 deploy 0.66 statement -0.22',
  'verb press': 'attack 0.22 advance -0.22',
  'verb prevent': 'deploy 0.15 abuse -0.1 aid 0.19 statement 0.14',
  'verb promise':
    'air-strike 0.15 withdraw 0.21 deploy 0.46 casualties 0.12 abuse 0.1 ceasefire -0.18 aid 0.47 statement 0.1',
  'verb protect': 'hold 0.13 deploy 0.15 breach 0.16 statement -0.1',
  'verb provide': 'displace 0.15 aid -0.33',
  'verb publish': 'air-strike 0.23 casualties 0.15 destroy 0.22 displace 0.1 statement -0.2',
  'verb publishe': 'air-strike 0.27 casualties 0.16 destroy 0.22 displace 0.1 statement -0.28',
  'verb published': 'air-strike 0.28 casualties 0.16 destroy 0.22 displace 0.1 statement -0.28',
  'verb pul': 'deploy 0.12',
  'verb pul back': 'shelling 0.16 withdraw 0.23 statement -0.14',
  'verb pul out': 'withdraw 0.12',
  'verb pull': 'hold 0.1 abuse -0.12',
  'verb pull back': 'shelling 0.15 hold 0.16 withdraw 0.19 statement -0.1',
  'verb pull out': 'withdraw 0.21 statement -0.17',
  'verb pulle': 'deploy 0.12',
  'verb pulle back': 'shelling 0.16 withdraw 0.23 statement -0.14',
  'verb pulle out': 'withdraw 0.12',
  'verb pulled': 'deploy 0.15 casualties 0.14 destroy 0.1',
  'verb pulled back': 'shelling 0.16 withdraw 0.23 statement -0.13',
  'verb pulled out': 'withdraw 0.16',
  'verb push':
    'attack -0.29 air-strike 0.2 capture -0.1 advance 0.24 repel 0.17 deploy -0.12 displace -0.12 statement -0.15',
  'verb pushe': 'attack -0.34 air-strike 0.23 withdraw 0.2 advance 0.16 deploy -0.1',
  'verb pushed': 'attack -0.17 air-strike 0.1 withdraw 0.13',
  'verb put':
    'air-strike -0.12 shelling 0.1 withdraw -0.22 deploy 0.36 casualties 0.11 abuse -0.16 displace 0.31',
  'verb put in': 'bombing 0.11 deploy 0.28 abuse 0.16 ceasefire 0.1',
  'verb put off': 'attack 0.29 capture 0.18 displace 0.1 ceasefire 0.12 aid 0.12 statement -0.29',
  'verb put out': 'destroy 0.42 statement -0.1',
  'verb quote': 'statement -0.11',
  'verb raise': 'capture -0.2 casualties 0.18',
  'verb reach':
    'air-strike -0.16 bombing 0.18 repel 0.13 siege 0.23 deploy 0.13 casualties -0.15 destroy -0.11 ceasefire 0.1 statement -0.12',
  'verb reache':
    'bombing 0.19 hold -0.14 repel 0.14 deploy 0.17 abuse -0.17 displace -0.17 ceasefire 0.18 aid -0.26 statement -0.19',
  'verb reached':
    'attack -0.1 shelling -0.24 hold -0.13 withdraw 0.1 repel 0.14 siege 0.1 deploy 0.19 casualties -0.17 ceasefire 0.2 aid -0.26 statement -0.16',
  'verb reaching': 'attack 0.16 shelling 0.15 bombing 0.11 casualties 0.11',
  'verb read': 'attack -0.12 statement -0.15',
  'verb ready': 'attack 0.12',
  'verb recapture': 'attack -0.1 capture 0.14',
  'verb receive': 'casualties 0.19 abuse -0.14 aid 0.28',
  'verb record': 'attack -0.13 shelling 0.14 abuse 0.13',
  'verb recorde': 'attack -0.13 shelling 0.14 abuse 0.13 destroy 0.1',
  'verb recorded': 'attack -0.13 shelling 0.14 abuse 0.13 destroy 0.1',
  'verb recover': 'attack -0.12 capture 0.12 casualties 0.26 statement -0.11',
  'verb recovere': 'capture -0.11 casualties 0.27',
  'verb recovered': 'capture -0.1 casualties 0.1',
  'verb refer': 'casualties 0.13 statement 0.23',
  'verb referr': 'casualties 0.14',
  'verb referre': 'casualties 0.14',
  'verb refuse':
    'attack -0.13 air-strike -0.11 shelling -0.1 withdraw 0.1 displace 0.14 aid 0.1 statement 0.36',
  'verb regard': 'statement 0.26',
  'verb register': 'breach 0.32',
  'verb registere': 'breach 0.32',
  'verb registered': 'breach 0.32',
  'verb reject': 'air-strike 0.17 capture 0.11 casualties 0.13 abuse 0.1 breach 0.13 statement -0.14',
  'verb rejecte': 'air-strike 0.19 shelling 0.1 capture 0.13 abuse 0.12 breach 0.14',
  'verb rejected': 'air-strike 0.19 shelling 0.1 capture 0.13 abuse 0.12 breach 0.14',
  'verb release': 'casualties -0.11 abuse 0.12 displace 0.19 ceasefire 0.14 statement -0.14',
  'verb remain':
    'air-strike -0.12 shelling -0.1 hold 0.17 withdraw -0.1 siege 0.33 deploy 0.18 abuse 0.11 aid -0.22 statement 0.16',
  'verb remain in': 'statement -0.11',
  'verb remaine': 'siege 0.15 destroy 0.1 displace 0.22 statement 0.12',
  'verb remained': 'siege 0.15 destroy 0.1 displace 0.22 statement 0.12',
  'verb remove': 'withdraw 0.11 casualties 0.14 aid 0.13',
  'verb renew': 'attack -0.11 aid 0.15 statement -0.18',
  'verb reopen': 'attack 0.15 siege-break 0.16 displace -0.1',
  'verb repel': 'attack -0.24 advance 0.17 deploy 0.16',
  'verb reply': 'attack 0.25 air-strike -0.12 shelling 0.25 deploy -0.1 abuse 0.12 statement -0.1',
  'verb report': 'attack -0.15 deploy 0.16 ceasefire -0.1 statement -0.23',
  'verb reporte': 'attack -0.11 deploy 0.2 abuse 0.13 breach 0.1 statement -0.19',
  'verb reported': 'deploy 0.22 abuse 0.14 breach 0.1 statement -0.17',
  'verb respond': 'shelling 0.26 statement 0.24',
  'verb responde': 'shelling 0.27',
  'verb responded': 'shelling 0.27',
  'verb resume':
    'attack 0.31 air-strike 0.11 shelling -0.14 hold 0.13 siege-break 0.16 displace 0.28 ceasefire -0.1',
  'verb retake': 'attack -0.11 capture 0.36 repel 0.19',
  'verb return': 'attack -0.1 deploy 0.25 abuse 0.18 displace -0.23 statement -0.14',
  'verb returne': 'deploy 0.15 abuse 0.21',
  'verb returned': 'deploy 0.16 abuse 0.23 displace -0.15',
  'verb rise': 'air-strike 0.11 statement 0.28',
  'verb rol': 'capture 0.11',
  'verb roll': 'capture 0.11',
  'verb rolle': 'capture 0.11',
  'verb rolled': 'capture 0.12 deploy -0.1',
  'verb rule': 'hold 0.19 deploy 0.11 statement 0.44',
  'verb run':
    'air-strike 0.1 capture 0.15 hold -0.12 withdraw -0.19 siege-break 0.16 deploy -0.12 casualties 0.13 aid 0.32 statement 0.12',
  'verb run out': 'withdraw -0.12 deploy -0.11 displace -0.19 aid 0.45 statement 0.55',
  'verb runn': 'withdraw -0.11 destroy -0.11 aid 0.1',
  'verb runne': 'withdraw -0.11 destroy -0.11 aid 0.1',
  'verb running': 'withdraw -0.11 destroy -0.11 aid 0.1',
  'verb say':
    'air-strike -0.4 shelling -0.17 capture -0.15 hold 0.12 withdraw -0.32 siege 0.1 siege-break -0.14 deploy -0.22 abuse -0.15 destroy -0.11 displace -0.1 ceasefire -0.15 breach -0.26 aid -0.21 statement -0.44',
  'verb say in': 'attack 0.23 air-strike 0.28 shelling 0.1 deploy 0.1 statement -0.2',
  'verb say on': 'attack -0.1 air-strike -0.13 siege 0.16',
  'verb saye': 'bombing 0.16 deploy 0.15 ceasefire 0.13 statement -0.17',
  'verb saying': 'bombing 0.16 deploy 0.15 ceasefire 0.13 statement -0.17',
  'verb seal': 'siege 0.25',
  'verb seale': 'siege 0.25',
  'verb search': 'attack 0.25 casualties 0.32 abuse 0.22 statement -0.14',
  'verb searche': 'attack 0.25 casualties 0.32 abuse 0.22 statement -0.14',
  'verb secure': 'attack 0.13 siege-break 0.12 displace 0.26',
  'verb see':
    'air-strike 0.46 shelling -0.16 capture -0.16 hold -0.19 withdraw 0.12 advance -0.1 deploy 0.13 destroy 0.11 displace -0.19 ceasefire -0.11 breach -0.13 statement -0.19',
  'verb seek': 'withdraw 0.31 abuse 0.14',
  'verb seem': 'attack -0.11 air-strike 0.15 shelling 0.18 withdraw 0.12 destroy 0.14',
  'verb seize': 'attack 0.14 bombing 0.13 capture 0.22 advance -0.11 siege 0.14 deploy -0.12',
  'verb sell': 'withdraw 0.1 deploy -0.22 abuse 0.24 aid -0.14 statement -0.19',
  'verb send':
    'air-strike 0.11 shelling -0.12 capture -0.12 hold -0.19 deploy -0.15 abuse 0.16 displace 0.1 aid 0.1 statement 0.25',
  'verb sende': 'displace 0.22',
  'verb sending': 'displace 0.22',
  'verb separate': 'abuse 0.23',
  'verb serve': 'shelling 0.15',
  'verb set': 'air-strike -0.11 withdraw -0.14 deploy 0.27 casualties -0.11 abuse -0.12 aid 0.38',
  'verb set out': 'deploy 0.36',
  'verb set up': 'aid 0.29 statement -0.13',
  'verb settle': 'abuse 0.14 ceasefire 0.2',
  'verb share': 'shelling 0.18',
  'verb shel': 'air-strike -0.14 shelling 0.21 ceasefire 0.1',
  'verb shell': 'air-strike -0.15 shelling 0.54',
  'verb shelle': 'air-strike -0.14 shelling 0.21 ceasefire 0.1',
  'verb shelled': 'air-strike -0.13 shelling 0.37',
  'verb shelter': 'shelling 0.13',
  'verb sheltere': 'shelling 0.13 hold 0.1',
  'verb shoot': 'air-strike -0.15 shelling 0.28 capture -0.12 hold -0.1 deploy -0.12 casualties -0.2',
  'verb shoot dead': 'attack -0.11 bombing 0.11 casualties -0.34 abuse 0.39',
  'verb shoot down': 'attack 0.36 shelling -0.19 repel 0.14 abuse -0.13',
  'verb shoot in': 'shelling 0.13',
  'verb shoote': 'shelling 0.12 abuse 0.1 ceasefire 0.16',
  'verb shooting': 'shelling 0.12 abuse 0.1 ceasefire 0.16',
  'verb shout': 'statement 0.23',
  'verb show':
    'air-strike -0.11 bombing 0.15 capture -0.13 withdraw -0.1 advance 0.14 abuse -0.25 destroy 0.17 statement -0.21',
  'verb showe':
    'attack 0.11 shelling -0.12 bombing 0.13 advance 0.15 deploy -0.11 casualties 0.17 displace 0.1',
  'verb showed':
    'attack 0.12 shelling -0.12 bombing 0.13 advance 0.15 deploy -0.1 casualties 0.17 displace 0.11 statement -0.21',
  'verb shut': 'siege -0.4 aid 0.3',
  'verb sign': 'deploy -0.12',
  'verb signe': 'ceasefire 0.12',
  'verb signed': 'ceasefire 0.12',
  'verb sit': 'hold 0.22 abuse 0.13 destroy 0.17',
  'verb sleep': 'displace 0.26',
  'verb sleep in': 'abuse 0.12 displace 0.31 statement 0.17',
  'verb slip': 'shelling 0.11 deploy 0.12 displace 0.12',
  'verb spare': 'ceasefire 0.16 statement -0.19',
  'verb speak':
    'attack -0.15 hold -0.13 withdraw -0.13 casualties 0.14 abuse 0.22 ceasefire -0.11 statement 0.29',
  'verb spend': 'attack 0.12 capture 0.24 hold 0.11 casualties -0.1 displace 0.11 aid -0.11 statement -0.22',
  'verb stand': 'attack -0.17 air-strike 0.1 hold -0.17 casualties -0.11 destroy 0.1 displace -0.11 aid 0.31',
  'verb stand in': 'attack -0.13 deploy 0.23 aid 0.1 statement 0.14',
  'verb stande': 'hold 0.1 deploy -0.14 abuse 0.13 destroy 0.26 aid 0.12 statement -0.18',
  'verb standing': 'hold 0.1 deploy -0.14 abuse 0.13 destroy 0.26 aid 0.12 statement -0.18',
  'verb start':
    'attack -0.29 air-strike 0.15 shelling 0.1 bombing -0.11 withdraw 0.11 deploy -0.11 statement 0.16',
  'verb starte': 'attack -0.17 air-strike 0.19 shelling 0.12 bombing -0.1 withdraw 0.18 destroy 0.1',
  'verb started':
    'attack -0.17 air-strike 0.2 shelling 0.13 bombing -0.1 withdraw 0.18 siege 0.1 destroy 0.1 statement -0.14',
  'verb starve': 'siege 0.25 casualties 0.23 abuse -0.11',
  'verb state': 'casualties 0.31 statement 0.24',
  'verb station': 'hold 0.53',
  'verb statione': 'hold 0.53',
  'verb stationed': 'hold 0.53',
  'verb stay': 'air-strike -0.25 siege -0.12 breach 0.11',
  'verb staye': 'hold 0.28 withdraw 0.12 deploy -0.18 breach 0.13',
  'verb stayed': 'deploy -0.12 breach 0.13',
  'verb step': 'bombing 0.17 withdraw 0.13 statement -0.11',
  'verb stop': 'attack -0.41 air-strike 0.15 withdraw -0.16 repel -0.18 deploy 0.21 abuse 0.1 destroy -0.11',
  'verb stopp':
    'air-strike 0.16 shelling 0.13 casualties 0.1 abuse 0.26 displace 0.11 ceasefire -0.19 aid 0.17 statement -0.15',
  'verb stoppe':
    'air-strike 0.16 shelling 0.13 casualties 0.1 abuse 0.26 displace 0.11 ceasefire -0.19 aid 0.17 statement -0.15',
  'verb stopped':
    'air-strike 0.17 shelling 0.13 repel -0.19 casualties 0.1 abuse 0.28 displace 0.11 ceasefire -0.13 aid 0.2 statement -0.14',
  'verb storm': 'capture -0.11 advance -0.1 repel 0.11 ceasefire 0.17',
  'verb storme': 'attack -0.33 capture 0.12 ceasefire 0.18',
  'verb stormed': 'attack -0.36 abuse 0.12 ceasefire 0.19',
  'verb stress': 'statement -0.1',
  'verb strike':
    'air-strike -0.12 bombing 0.14 hold 0.16 deploy 0.11 abuse 0.12 displace 0.11 ceasefire -0.11 statement -0.13',
  'verb suggest': 'aid 0.15',
  'verb suggeste': 'aid 0.15',
  'verb suggested': 'aid 0.15',
  'verb supply': 'withdraw 0.15 siege 0.1 deploy 0.11 displace -0.11 statement -0.32',
  'verb support': 'air-strike 0.2 siege 0.15 casualties -0.1 aid 0.2 statement -0.32',
  'verb supporte': 'air-strike 0.15 deploy 0.13 aid 0.29 statement -0.21',
  'verb supported': 'attack 0.12 air-strike 0.17 aid 0.29 statement -0.13',
  'verb suppose': 'withdraw 0.15 displace 0.17 breach 0.15 aid 0.12',
  'verb surrender': 'casualties 0.1 statement 0.19',
  'verb surround': 'attack 0.17 siege 0.28 deploy 0.15 casualties 0.13',
  'verb surrounde': 'attack 0.17 siege 0.28 deploy 0.15 casualties 0.13',
  'verb surrounded': 'attack 0.17 siege 0.23 deploy 0.15',
  'verb survive': 'abuse 0.13',
  'verb suspend': 'attack 0.1 deploy -0.1 destroy 0.11 aid 0.25 statement 0.23',
  'verb suspende': 'attack 0.14 deploy -0.1 destroy 0.11 aid 0.27 statement 0.11',
  'verb suspended': 'attack 0.14 destroy 0.11 aid 0.29',
  'verb take':
    'air-strike 0.2 shelling 0.12 capture -0.14 hold 0.41 siege -0.14 deploy 0.3 abuse -0.21 destroy 0.24 statement 0.23',
  'verb take back': 'capture -0.36 advance 0.19 displace 0.17 statement 0.27',
  'verb take in': 'casualties 0.18 abuse -0.11 displace 0.17 statement -0.14',
  'verb take off':
    'air-strike 0.44 shelling 0.16 capture -0.1 withdraw 0.15 deploy 0.19 casualties 0.15 abuse 0.11 destroy 0.12 displace -0.19 statement -0.18',
  'verb take out': 'bombing 0.19 withdraw 0.21 displace 0.22 ceasefire 0.11',
  'verb talk': 'attack -0.12 capture 0.14 casualties 0.12',
  'verb talke': 'statement -0.23',
  'verb talking': 'statement -0.1',
  'verb target': 'air-strike 0.17 shelling 0.15 deploy -0.1',
  'verb targete': 'shelling 0.18 destroy 0.11 statement -0.14',
  'verb targeted': 'shelling 0.18 bombing 0.12 destroy 0.11 statement -0.1',
  'verb tel': 'statement 0.25',
  'verb tell':
    'air-strike -0.17 shelling -0.2 withdraw -0.12 deploy -0.18 casualties -0.36 abuse -0.28 destroy -0.11 statement -0.23',
  'verb tell in': 'deploy 0.15 displace 0.23 statement -0.11',
  'verb tell on': 'statement -0.19',
  'verb telle': 'statement 0.25',
  'verb telling': 'statement 0.25',
  'verb thank': 'statement -0.2',
  'verb them': 'deploy 0.11 displace 0.11 statement -0.17',
  'verb there': 'hold 0.45 deploy 0.25 casualties -0.13 displace 0.13',
  'verb think': 'air-strike -0.1 hold 0.27 siege 0.12 deploy 0.32 abuse -0.1 statement -0.35',
  'verb threaten': 'attack 0.38 shelling 0.12 withdraw -0.11 advance 0.14 siege 0.18 deploy -0.1',
  'verb threatene': 'attack 0.15 withdraw -0.1 advance 0.15 statement 0.24',
  'verb threatened': 'attack 0.15 advance 0.15 statement 0.17',
  'verb throw': 'shelling -0.16 capture 0.26 repel 0.3 siege 0.15 destroy 0.16 displace 0.12 statement 0.1',
  'verb time': 'capture 0.3 deploy 0.11 statement 0.14',
  'verb trap': 'siege 0.1 displace -0.12 statement 0.12',
  'verb trapp': 'siege 0.1 displace -0.12 statement 0.12',
  'verb trappe': 'siege 0.1 displace -0.12 statement 0.12',
  'verb trapped': 'displace -0.12 statement 0.12',
  'verb treat': 'casualties -0.25 abuse 0.21 aid 0.1 statement 0.12',
  'verb treate': 'casualties -0.17 abuse 0.26 statement 0.11',
  'verb treated': 'casualties -0.17 abuse 0.26',
  'verb try':
    'attack 0.45 bombing 0.23 capture 0.18 hold -0.12 withdraw 0.11 repel 0.13 siege-break 0.12 displace 0.56 breach 0.11 statement -0.19',
  'verb trye':
    'attack 0.2 air-strike 0.12 shelling 0.13 withdraw -0.16 advance 0.12 deploy -0.14 ceasefire 0.16',
  'verb trying':
    'attack 0.2 air-strike 0.12 shelling 0.13 withdraw -0.16 advance 0.12 deploy -0.14 ceasefire 0.16',
  'verb turn': 'attack -0.11 repel -0.12 deploy 0.12 casualties 0.18 destroy -0.18',
  'verb turn back': 'displace 0.22',
  'verb turne': 'attack -0.18 withdraw -0.1 casualties 0.22 destroy -0.16 aid 0.12 statement -0.17',
  'verb turned': 'attack -0.16 deploy -0.13 casualties 0.22 destroy -0.16 aid 0.14 statement -0.15',
  'verb use':
    'air-strike 0.39 shelling 0.31 bombing -0.12 hold 0.22 siege-break 0.15 casualties -0.14 abuse -0.2 destroy -0.14 displace 0.14 ceasefire -0.12 aid 0.12 statement -0.42',
  'verb verify': 'casualties -0.13 destroy 0.13',
  'verb violate': 'ceasefire -0.16 breach 0.24',
  'verb visit': 'statement 0.16',
  'verb vote': 'air-strike 0.12 shelling 0.14 aid 0.14 statement 0.13',
  'verb vow': 'capture 0.22 statement 0.29',
  'verb vowe': 'capture 0.22 statement 0.29',
  'verb vowed': 'capture 0.22 statement 0.29',
  'verb wait': 'attack -0.15 deploy 0.23 casualties 0.17',
  'verb wait in': 'casualties 0.18 displace 0.14 statement 0.14',
  'verb waite': 'attack -0.12 withdraw -0.1 deploy 0.26 casualties 0.19',
  'verb waited': 'deploy 0.36',
  'verb waiting': 'shelling 0.13 deploy -0.1 casualties 0.24',
  'verb walk': 'siege-break 0.14 casualties 0.26 abuse 0.1 displace 0.23 ceasefire 0.13',
  'verb walke': 'siege-break 0.14 casualties 0.21 ceasefire 0.16',
  'verb walked': 'siege-break 0.15 ceasefire 0.16 statement 0.1',
  'verb want': 'capture 0.14 displace 0.25 ceasefire -0.18 aid -0.17 statement -0.27',
  'verb warn': 'attack -0.11 air-strike -0.12 deploy -0.14 abuse -0.1 displace -0.1 statement -0.12',
  'verb warne': 'air-strike -0.11 deploy -0.12 abuse -0.1',
  'verb warned': 'attack -0.13 air-strike -0.11 withdraw -0.1 deploy -0.11 statement 0.17',
  'verb watch': 'attack -0.12 statement 0.16',
  'verb watche': 'displace 0.14',
  'verb watched': 'statement -0.2',
  'verb way': 'attack 0.16 deploy 0.45 aid 0.16 statement -0.12',
  'verb what': 'air-strike 0.12 bombing 0.12 ceasefire -0.11 aid 0.17 statement 0.27',
  'verb win': 'capture -0.13 casualties 0.11 abuse 0.13',
  'verb wish': 'capture 0.14 breach 0.19 aid 0.18 statement 0.24',
  'verb withdraw': 'attack -0.13 withdraw 0.28 deploy -0.19 displace -0.1 statement -0.25',
  'verb work':
    'air-strike 0.14 siege 0.15 siege-break 0.16 deploy -0.1 destroy -0.12 ceasefire -0.1 aid 0.11',
  'verb worke': 'air-strike 0.15',
  'verb worked': 'air-strike 0.17',
  'verb wound': 'shelling -0.1 casualties -0.26',
  'verb wounde': 'shelling -0.1 casualties -0.26',
  'verb wounded': 'casualties -0.16 aid 0.1',
  'verb wounding': 'casualties -0.11',
  'verb write': 'withdraw 0.14 statement -0.29',
  'weapon aircraft':
    'air-strike 0.55 shelling -0.47 hold -0.41 withdraw -0.18 deploy -0.4 casualties -0.23 abuse -0.21 destroy -0.16 displace -0.3 breach 0.33 aid -0.24 statement -0.11',
  'weapon anti-tank': 'attack 0.33 shelling -0.3 repel 0.12 deploy 0.43 destroy 0.39',
  'weapon armour':
    'attack 0.34 air-strike -0.11 shelling -0.2 bombing -0.18 withdraw 0.18 advance 0.2 siege -0.17 deploy 0.25 casualties -0.18 destroy 0.24 ceasefire -0.13 aid -0.14',
  'weapon artillery':
    'air-strike -0.33 shelling 0.9 bombing -0.11 capture -0.15 hold -0.11 withdraw 0.26 advance 0.19 repel -0.14 siege -0.11 deploy -0.2 abuse -0.29 destroy -0.22 displace -0.17 ceasefire -0.2 breach 0.1 aid -0.12',
  'weapon barrel-bomb': 'air-strike 0.32 shelling -0.11 bombing -0.13',
  'weapon chemical':
    'attack 0.68 air-strike 0.31 hold -0.16 withdraw -0.14 advance -0.11 casualties -0.23 abuse -0.11 displace -0.18 ceasefire -0.11 statement -0.22',
  'weapon cluster': 'attack -0.13 shelling 0.17 hold 0.31 deploy -0.12',
  'weapon drone': 'shelling 0.18 capture -0.11 deploy 0.19 statement -0.16',
  'weapon helicopter':
    'attack 0.4 shelling -0.23 hold 0.17 withdraw 0.14 siege 0.13 casualties -0.1 aid 0.34',
  'weapon incendiary': 'attack -0.1 air-strike 0.47 deploy 0.12 abuse -0.11 statement 0.32',
  'weapon mine-ied':
    'attack 0.33 air-strike -0.21 bombing 0.81 withdraw -0.13 deploy -0.16 casualties -0.27 displace -0.1 ceasefire 0.12 aid 0.2 statement -0.35',
  'weapon missile':
    'attack 0.14 air-strike 0.13 shelling -0.2 bombing -0.13 hold -0.11 withdraw -0.18 repel 0.27 deploy -0.12 destroy 0.1 ceasefire -0.11 breach -0.1',
  'weapon mortar':
    'air-strike -0.2 shelling 0.23 capture -0.14 hold 0.24 abuse -0.18 ceasefire -0.12 statement -0.26',
  'weapon rocket':
    'attack -0.3 air-strike -0.18 shelling 0.37 bombing -0.11 capture -0.13 hold 0.18 deploy -0.12 abuse -0.1 displace 0.1',
  'weapon small-arms':
    'attack 0.23 air-strike -0.27 shelling 0.39 hold -0.23 withdraw 0.47 deploy 0.5 abuse 0.34 displace 0.31 ceasefire -0.12 aid 0.11',
  'weapon suicide-bomb':
    'air-strike -0.13 bombing 0.42 capture -0.14 deploy -0.13 casualties -0.11 destroy -0.1',
  'weapon vehicle-bomb':
    'air-strike -0.32 bombing 0.74 capture 0.13 deploy -0.26 casualties -0.12 destroy -0.24',
  'west of a place': 'air-strike 0.11 shelling -0.11 advance 0.16 casualties 0.18',
  'west of ground': 'air-strike 0.11 shelling -0.11 advance 0.16 casualties 0.18',
  'with =bomb': 'attack -0.2 air-strike -0.1 bombing 0.18 capture 0.16',
  'with =help': 'air-strike 0.13 capture 0.19 statement 0.11',
  'with =his': 'attack -0.12 casualties 0.14 abuse 0.14 ceasefire 0.16 statement 0.23',
  'with =missile': 'attack 0.12 shelling -0.1 capture 0.16 deploy -0.18',
  'with =their': 'withdraw 0.27 displace -0.13',
  'with =them': 'withdraw 0.15',
  'with a place':
    'attack 0.44 air-strike 0.21 bombing -0.1 capture 0.36 withdraw 0.35 advance 0.29 repel -0.13 siege 0.25 deploy 0.65 abuse -0.24 destroy -0.23 displace 0.27 ceasefire 0.16 breach 0.33 statement -0.13',
  'with a side':
    'bombing -0.35 capture -0.42 hold 0.57 advance -0.12 siege -0.1 siege-break -0.49 deploy 0.33 destroy -0.43 displace -0.13 ceasefire 0.1 aid -0.11 statement 0.43',
  'with aid': 'abuse 0.16 destroy 0.16 aid 0.18 statement -0.11',
  'with armour':
    'attack 0.12 shelling -0.11 bombing 0.24 capture 0.29 withdraw -0.11 deploy 0.26 displace -0.12 statement -0.2',
  'with arms': 'air-strike -0.21 shelling -0.13 bombing 0.28 hold -0.1',
  'with artillery': 'shelling -0.15 capture 0.15 repel 0.15 deploy -0.14',
  'with attack': 'attack -0.11 shelling 0.15',
  'with bomb': 'air-strike -0.1 bombing 0.26 capture 0.15 deploy -0.11 statement -0.1',
  'with fire': 'attack -0.34 air-strike -0.16 capture 0.13 abuse -0.1 statement -0.18',
  'with force':
    'attack 0.32 air-strike -0.32 shelling 0.16 bombing 0.26 capture 0.13 withdraw 0.15 advance 0.11 deploy 0.15 casualties -0.32 ceasefire 0.2 statement 0.12',
  'with ground': 'attack 0.18 bombing -0.1 abuse 0.15 destroy 0.15 ceasefire 0.28 statement -0.21',
  'with is counted':
    'attack 0.13 air-strike -0.21 shelling 0.11 bombing 0.19 capture 0.12 hold -0.23 siege 0.13 deploy 0.37 abuse -0.16 displace 0.1',
  'with of force':
    'shelling 0.16 withdraw 0.15 siege 0.12 deploy -0.14 displace 0.13 ceasefire 0.19 statement 0.13',
  'with of ground': 'advance -0.2 siege -0.14 siege-break 0.28 deploy -0.13 abuse -0.12 displace 0.12',
  'with of people': 'attack 0.17',
  'with of side':
    'air-strike -0.14 shelling -0.2 capture -0.21 repel 0.13 abuse -0.11 ceasefire 0.33 aid -0.16 statement 0.39',
  'with of speaker': 'shelling 0.15 withdraw 0.13 deploy -0.1 abuse -0.1 displace 0.11 ceasefire 0.1',
  'with people':
    'attack -0.28 air-strike -0.14 shelling 0.28 bombing 0.28 capture 0.29 siege 0.25 casualties 0.11 destroy -0.16 statement -0.22',
  'with speaker':
    'attack -0.11 air-strike -0.21 shelling 0.17 bombing 0.11 capture 0.15 withdraw 0.1 siege-break -0.11 deploy -0.1 abuse -0.28 destroy -0.15 ceasefire 0.27 aid -0.16',
  'with tells attack': 'attack -0.1 shelling 0.16',
  'with tells bombing': 'attack -0.11 bombing 0.34 capture 0.17',
  'with tells shelling': 'air-strike -0.16',
  'with works':
    'attack 0.13 bombing 0.25 capture 0.12 deploy 0.32 abuse 0.25 displace 0.1 aid -0.15 statement -0.21',
  'within =date': 'air-strike -0.11 capture 0.2 withdraw 0.4',
  'within =day': 'attack 0.39 siege-break 0.27 statement -0.35',
  'within =hour': 'attack 0.31 destroy 0.11 ceasefire 0.12',
  'word 15th': 'hold -0.12 withdraw 0.44',
  'word 17th': 'attack 0.25 air-strike 0.1 shelling 0.13 hold 0.15',
  'word 4th': 'advance 0.23 ceasefire -0.12',
  'word a.m.': 'air-strike 0.26 capture 0.16 withdraw 0.16',
  'word abandon': 'hold -0.14 withdraw 0.39 ceasefire -0.15 statement 0.18',
  'word abduct': 'casualties -0.1 abuse -0.12',
  'word able':
    'attack -0.24 withdraw -0.11 repel 0.24 casualties -0.15 abuse 0.24 destroy 0.29 displace -0.23 aid 0.75 statement 0.18',
  'word about':
    'capture 0.13 hold 0.85 deploy 0.22 casualties 0.38 abuse -0.24 destroy 0.51 displace 0.62 ceasefire -0.11 breach 0.13 statement -0.26',
  'word abroad': 'displace -0.11',
  'word accept': 'air-strike 0.13 withdraw -0.16 ceasefire 0.32 aid 0.12 statement 0.17',
  'word access': 'siege -0.17 aid 0.96',
  'word accord':
    'attack -0.3 bombing 0.19 capture -0.17 casualties 0.25 displace 0.26 ceasefire -0.41 breach 0.25 statement -0.31',
  'word account':
    'shelling 0.24 bombing 0.1 withdraw 0.18 repel -0.13 displace -0.2 aid 0.14 statement -0.18',
  'word accuse':
    'attack -0.31 air-strike -0.33 bombing 0.23 hold -0.14 withdraw -0.15 deploy -0.2 casualties -0.18 abuse 0.42 ceasefire -0.23 aid 0.11',
  'word achieve': 'air-strike -0.11',
  'word acknowledge':
    'attack 0.25 air-strike 0.37 shelling 0.21 withdraw 0.15 casualties 0.38 abuse 0.1 statement -0.16',
  'word act': 'attack -0.11 air-strike -0.19 hold -0.12 deploy 0.14 abuse 0.15 statement 0.27',
  'word action': 'attack -0.1 destroy 0.31 statement 0.22',
  'word activist':
    'attack 0.4 air-strike 0.54 shelling 0.23 capture 0.1 hold 0.38 deploy -0.18 casualties 0.6 destroy 0.15 displace -0.18 statement -0.51',
  'word add':
    'air-strike -0.14 shelling 0.13 capture 0.13 deploy -0.12 ceasefire 0.1 aid 0.51 statement -0.13',
  'word address': 'statement 0.41',
  'word administration': 'deploy -0.1 casualties -0.11 abuse -0.1 destroy 0.31 ceasefire 0.12 statement 0.24',
  'word admit': 'shelling 0.25 bombing 0.15 deploy 0.11 casualties 0.23 statement -0.2',
  'word advance':
    'attack -0.22 shelling -0.14 bombing 0.13 hold -0.22 withdraw -0.14 advance 0.93 repel 0.24 deploy -0.25 displace -0.11 statement 0.2',
  'word advantage': 'capture -0.1 statement -0.11',
  'word advise': 'deploy -0.2 abuse 0.14 statement 0.47',
  'word adviser': 'attack -0.12 withdraw -0.13 siege-break 0.1 statement -0.17',
  'word affair': 'aid 0.1',
  'word affiliate': 'hold 0.39 deploy -0.12 abuse -0.11',
  'word affirm': 'repel 0.19 statement -0.11',
  'word after': 'attack 0.16',
  'word afternoon':
    'attack -0.22 shelling -0.11 capture 0.24 hold -0.1 withdraw 0.2 advance -0.1 siege -0.11 deploy 0.16 displace -0.35',
  'word again':
    'attack 0.18 air-strike 0.21 capture -0.11 hold -0.13 withdraw 0.28 siege-break 0.15 abuse -0.14 destroy -0.14 displace -0.15 ceasefire -0.15 aid 0.2 statement 0.17',
  'word agency':
    'attack 0.3 air-strike -0.12 shelling -0.24 capture -0.13 siege 0.12 casualties 0.12 abuse -0.15 aid 0.19 statement -0.12',
  'word agent':
    'attack 0.12 air-strike 0.29 shelling 0.14 bombing -0.1 siege -0.11 casualties -0.15 statement 0.32',
  'word aggression': 'attack 0.36 air-strike -0.11 statement 0.38',
  'word ago':
    'attack 0.3 air-strike -0.28 capture -0.19 hold 0.21 deploy -0.17 abuse 0.13 destroy 0.13 displace 0.19 ceasefire -0.15 aid 0.1',
  'word agree':
    'air-strike -0.19 hold 0.15 withdraw 0.33 deploy 0.29 casualties 0.12 ceasefire 0.74 breach -0.16 statement -0.25',
  'word agreement':
    'air-strike -0.12 shelling -0.1 hold -0.21 withdraw 0.2 deploy -0.16 displace 0.18 breach 0.2 aid -0.13',
  'word ahead': 'attack 0.12 displace -0.15 statement 0.11',
  'word aid':
    'shelling -0.1 capture -0.1 siege 0.27 deploy 0.37 abuse 0.33 displace -0.13 ceasefire 0.12 aid 0.59 statement -0.4',
  'word aim': 'attack 0.13 air-strike 0.18 capture 0.35 siege-break 0.25 deploy 0.19',
  'word air':
    'attack -0.1 bombing -0.18 capture 0.39 withdraw -0.13 repel 0.19 deploy 0.12 casualties -0.14 abuse 0.14 destroy -0.25 aid 0.17 statement -0.31',
  'word airbase': 'attack 0.16 air-strike -0.21 advance -0.11 siege-break 0.16 deploy 0.37',
  'word aircraft':
    'air-strike 0.45 shelling -0.15 bombing -0.14 withdraw -0.18 repel -0.11 casualties -0.1 statement -0.2',
  'word airfield': 'air-strike -0.14 shelling 0.22 hold 0.28 advance -0.1 statement -0.12',
  'word airport':
    'attack 0.13 air-strike 0.4 shelling -0.1 advance 0.12 deploy -0.15 abuse -0.16 displace -0.16 statement -0.31',
  'word airspace':
    'air-strike -0.25 shelling 0.16 capture -0.11 repel 0.17 deploy 0.26 breach 0.72 statement -0.2',
  'word airstrike': 'air-strike 0.37 breach 0.16 statement -0.2',
  'word alawite': 'attack -0.11 advance 0.12 casualties 0.13 abuse 0.12 displace -0.15',
  'word alive': 'casualties 0.14 abuse 0.57 aid 0.14 statement 0.16',
  'word all': 'casualties 0.17 abuse -0.2 destroy 0.15 breach 0.14 aid 0.17',
  'word allegation': 'air-strike 0.24 shelling 0.12 casualties -0.1 abuse 0.1 statement 0.25',
  'word allege': 'casualties 0.34 abuse 0.21',
  'word alliance':
    'attack -0.14 capture 0.11 advance 0.1 siege -0.13 abuse -0.1 destroy 0.13 displace 0.14 statement 0.62',
  'word allow':
    'attack -0.42 air-strike -0.17 bombing -0.1 capture -0.12 hold -0.14 withdraw 0.11 deploy -0.33 casualties -0.11 abuse -0.15 displace 0.51 ceasefire 0.2 aid 0.51 statement 0.39',
  'word ally': 'attack -0.12 casualties -0.14 abuse -0.12 destroy 0.14 statement 0.19',
  'word almost':
    'attack 0.33 air-strike -0.15 shelling 0.21 capture 0.12 hold -0.29 siege 0.12 casualties 0.18 abuse -0.11 destroy -0.12 displace 0.26 statement 0.27',
  'word alone':
    'attack -0.17 air-strike 0.12 withdraw -0.11 siege 0.13 casualties -0.12 destroy 0.2 displace 0.13 ceasefire 0.25 aid -0.1',
  'word already':
    'attack 0.14 air-strike -0.21 shelling 0.25 advance 0.16 siege 0.14 deploy 0.4 casualties 0.21 abuse 0.18 aid 0.19 statement -0.25',
  'word also': 'hold 0.59 repel 0.17 siege 0.31 deploy 0.27 abuse -0.16 ceasefire -0.12 breach -0.11',
  'word altogether': 'casualties 0.18 abuse -0.13 displace -0.14 statement 0.13',
  'word always': 'hold 0.17 abuse -0.1 destroy 0.18',
  'word ambassador': 'attack -0.1 deploy -0.11 statement 0.3',
  'word ambulance':
    'attack -0.12 siege 0.14 casualties 0.11 abuse 0.27 displace 0.29 aid 0.13 statement -0.19',
  'word american':
    'air-strike -0.28 shelling 0.35 bombing 0.18 capture -0.1 hold 0.17 withdraw -0.14 deploy 0.29 casualties 0.17 abuse -0.14 displace -0.12 ceasefire -0.12 aid -0.1 statement 0.53',
  'word ammunition': 'attack -0.22 air-strike 0.16 withdraw -0.11 deploy 0.82 aid -0.12 statement 0.35',
  'word announce':
    'attack 0.15 shelling -0.25 capture 0.12 withdraw 0.11 siege -0.11 siege-break 0.14 deploy 0.21 casualties -0.31 abuse -0.11 displace 0.2 ceasefire 0.35 breach 0.11 statement -0.22',
  'word announcement': 'deploy -0.1 statement -0.14',
  'word anonymity': 'statement -0.16',
  'word answer':
    'air-strike 0.19 shelling 0.13 hold -0.14 deploy -0.18 casualties 0.4 abuse -0.15 destroy -0.11 displace -0.14 aid 0.2',
  'word anti-tank': 'attack 0.25 shelling -0.12 deploy 0.13 casualties 0.1',
  'word apart': 'attack 0.23 siege 0.14 deploy 0.28 casualties -0.14 abuse 0.15',
  'word apartment': 'destroy -0.13',
  'word appeal': 'displace -0.1 aid 0.58 statement 0.13',
  'word appear': 'attack -0.15 withdraw -0.11 deploy 0.1 abuse 0.21 statement 0.34',
  'word approach': 'attack 0.12 shelling 0.13 advance -0.21 abuse 0.29 statement -0.26',
  'word arab': 'hold -0.16 withdraw -0.21 deploy 0.17 casualties 0.13 abuse -0.13',
  'word area':
    'attack -0.13 air-strike 0.12 bombing 0.3 capture -0.23 hold -0.18 withdraw -0.19 siege 0.34 deploy 0.26 abuse -0.25 ceasefire 0.34 statement 0.15',
  'word argue': 'statement -0.11',
  'word arm':
    'air-strike -0.1 shelling 0.26 capture -0.19 withdraw -0.35 deploy 0.69 casualties 0.18 abuse -0.33 displace 0.1 ceasefire 0.2 statement 0.26',
  'word armed':
    'air-strike 0.16 shelling 0.37 withdraw 0.15 repel 0.21 casualties -0.16 abuse 0.28 destroy -0.24 ceasefire 0.47',
  'word armored': 'attack 0.14 destroy 0.15',
  'word armour': 'deploy -0.16 statement -0.22',
  'word armoured': 'attack -0.18 capture -0.11 withdraw -0.13 deploy 0.14 displace 0.12',
  'word army':
    'air-strike -0.13 shelling 0.66 capture 0.13 hold -0.26 withdraw -0.11 advance -0.39 repel 0.47 siege 0.36 siege-break 0.22 deploy -0.25 casualties -0.25 aid -0.23 statement -0.26',
  'word around':
    'attack -0.1 air-strike 0.14 shelling -0.14 hold -0.2 deploy -0.17 abuse -0.18 displace 0.46 aid 0.1 statement 0.22',
  'word arrangement': 'displace 0.23 ceasefire 0.78 statement -0.11',
  'word arrest': 'bombing 0.11 casualties -0.23 abuse 0.58 statement -0.31',
  'word arrival': 'siege-break 0.2 deploy 0.17',
  'word arrive':
    'attack 0.11 shelling -0.11 capture -0.27 advance 0.18 repel 0.13 siege-break 0.11 deploy 0.2 abuse -0.18 displace 0.25 statement -0.12',
  'word arsenal': 'attack 0.17 casualties -0.16 statement 0.23',
  'word artillery': 'air-strike 0.22 hold 0.17 advance 0.19 destroy -0.22 statement -0.11',
  'word as':
    'shelling 0.29 bombing -0.1 capture -0.22 withdraw -0.29 advance 0.12 siege -0.19 deploy 0.61 casualties -0.2 abuse -0.32 destroy -0.17 ceasefire 0.14 aid 0.19 statement -0.21',
  'word ask':
    'air-strike -0.12 shelling -0.28 capture -0.13 hold -0.15 withdraw -0.4 deploy -0.28 casualties -0.36 abuse -0.21 destroy -0.15 displace -0.21 ceasefire -0.1 breach -0.13 aid -0.12 statement -0.66',
  'word assault':
    'attack 0.16 air-strike -0.14 shelling -0.16 hold 0.25 repel 0.14 siege 0.25 casualties 0.14 destroy 0.12 displace -0.13',
  'word attack':
    'attack 0.32 air-strike -0.17 shelling 0.43 capture -0.34 hold -0.23 withdraw 0.32 advance -0.18 repel 0.33 siege -0.14 siege-break -0.11 abuse -0.26 destroy -0.1 displace -0.16 aid -0.18 statement 0.29',
  'word attacker': 'bombing 0.24 capture 0.11 deploy 0.12 casualties 0.33 abuse -0.14',
  'word attempt':
    'attack 0.3 air-strike -0.24 shelling 0.1 hold -0.1 withdraw -0.17 advance 0.56 repel 0.91 siege 0.1 deploy -0.19 casualties -0.18 abuse 0.46 displace 0.22 aid 0.55 statement -0.32',
  'word attend': 'attack -0.12 shelling 0.14 ceasefire -0.14 statement 0.21',
  'word attribute': 'hold 0.11 withdraw -0.12 abuse 0.14',
  'word audio': 'statement 0.21',
  'word author': 'attack 0.33 advance 0.28',
  'word authority':
    'attack -0.11 shelling 0.1 hold -0.1 siege 0.21 deploy -0.16 abuse 0.21 ceasefire -0.11 aid 0.15 statement 0.57',
  'word autumn': 'attack 0.1 withdraw -0.2 repel 0.16',
  'word avoid': 'attack -0.23 air-strike 0.25 displace 0.47 statement -0.28',
  'word away':
    'attack -0.36 air-strike -0.1 capture -0.12 withdraw 0.1 advance 0.22 repel 0.18 siege-break 0.13 deploy 0.51 casualties -0.22 abuse 0.34 destroy 0.19 displace 0.14 breach 0.14',
  'word baby': 'casualties -0.13 aid 0.14',
  'word back':
    'attack 0.22 shelling -0.43 bombing -0.18 capture 0.5 withdraw 0.38 deploy -0.68 casualties -0.24 displace 0.53 ceasefire -0.4 breach -0.16 aid -0.27',
  'word bad':
    'attack 0.15 air-strike 0.12 shelling 0.15 siege -0.1 deploy -0.1 casualties -0.11 statement -0.12',
  'word bag': 'capture -0.11 withdraw 0.15 displace 0.72 statement -0.15',
  'word bakery': 'attack -0.11 casualties 0.13 statement -0.1',
  'word ban': 'statement -0.44',
  'word bank': 'attack 0.16 shelling -0.1 capture 0.11 hold 0.22 deploy 0.29 abuse 0.12 statement -0.27',
  'word barely': 'hold 0.35 displace -0.1',
  'word bargain': 'advance 0.12 displace -0.11 ceasefire 0.33',
  'word barrack': 'bombing 0.27 hold 0.3 withdraw 0.23',
  'word barrel':
    'attack -0.1 air-strike 0.74 bombing -0.25 capture -0.1 advance 0.15 deploy -0.13 casualties -0.12 destroy -0.18 displace 0.15 aid -0.19 statement -0.38',
  'word base':
    'attack -0.27 air-strike 0.12 shelling -0.19 capture -0.13 hold 0.31 withdraw 0.18 siege-break 0.18 deploy 0.15 casualties -0.11 abuse 0.27 ceasefire 0.19 aid -0.14 statement -0.45',
  'word basement':
    'attack 0.19 air-strike -0.1 shelling 0.1 casualties 0.11 destroy 0.1 displace 0.23 statement -0.13',
  'word basin': 'attack 0.15 hold 0.21 deploy -0.11 statement 0.17',
  'word basis': 'attack 0.24 air-strike 0.3 statement -0.23',
  'word battery': 'air-strike 0.14 repel 0.18 statement -0.15',
  'word battle': 'attack -0.12 bombing -0.11 deploy -0.15 casualties 0.26 statement -0.15',
  'word be':
    'attack 0.15 shelling 0.4 bombing -0.13 capture -0.14 hold 0.26 advance -0.22 siege -0.24 siege-break 0.17 deploy 0.26 displace -0.14 ceasefire 0.22 breach -0.17 aid -0.32 statement 0.34',
  'word bear': 'statement -0.19',
  'word bearded': 'casualties 0.23 statement -0.16',
  'word beat': 'attack -0.14 withdraw 0.1 repel 0.26 deploy 0.22 abuse 0.17 displace -0.11',
  'word become': 'attack 0.11 capture 0.22 siege 0.16 displace -0.13',
  'word bed': 'attack 0.2 siege -0.1 casualties 0.2 abuse 0.23 statement 0.13',
  'word before':
    'attack -0.15 air-strike 0.29 shelling -0.11 capture 0.11 hold -0.11 deploy 0.39 statement 0.13',
  'word beg': 'hold 0.38 deploy -0.12 abuse 0.11 displace -0.17 aid 0.14 statement 0.32',
  'word begin':
    'attack -0.31 air-strike 0.26 bombing 0.24 capture 0.13 withdraw 0.36 siege 0.12 siege-break 0.26 deploy 0.16 casualties 0.12 abuse -0.16 displace 0.17 ceasefire 0.1 aid -0.14 statement -0.3',
  'word beginning': 'air-strike 0.14 hold 0.33 casualties 0.26 displace 0.13',
  'word behalf': 'casualties 0.33 abuse 0.15 statement 0.3',
  'word behead': 'shelling 0.12 casualties -0.23 abuse 0.19 statement -0.14',
  'word behind': 'attack 0.18 withdraw 0.1 destroy 0.16',
  'word believe':
    'attack -0.18 air-strike 0.17 hold 0.58 withdraw -0.2 siege -0.1 casualties 0.46 abuse 0.19 destroy 0.11 displace -0.28 aid 0.22 statement 0.23',
  'word belong': 'shelling 0.11 bombing 0.3 deploy -0.2 statement -0.12',
  'word berm': 'advance 0.18 siege-break 0.29 statement -0.1',
  'word besiege':
    'air-strike -0.13 capture -0.18 hold -0.1 withdraw -0.1 siege 1.11 siege-break 0.54 deploy -0.19 casualties -0.23 abuse -0.1 displace 0.21 ceasefire -0.11 aid 0.54 statement -0.27',
  'word big':
    'air-strike -0.25 capture 0.17 hold 0.15 deploy -0.16 casualties -0.21 destroy 0.23 displace 0.16 statement 0.41',
  'word black': 'capture 0.21 hold 0.38 withdraw 0.12 deploy -0.16 abuse -0.22 ceasefire 0.27 statement 0.24',
  'word blame':
    'air-strike 0.41 shelling 0.36 capture -0.16 hold -0.11 deploy -0.12 destroy 0.12 breach 0.25 statement 0.11',
  'word blanket': 'aid -0.12 statement 0.22',
  'word blast': 'casualties 0.21 destroy 0.37 statement 0.2',
  'word block':
    'shelling -0.11 advance 0.1 repel 0.13 siege 0.62 deploy -0.13 abuse -0.14 destroy -0.2 statement 0.11',
  'word blockade': 'siege-break 0.12',
  'word blood': 'withdraw -0.1 casualties -0.11 abuse 0.31 destroy -0.11 statement 0.71',
  'word blow': 'air-strike -0.11 bombing 0.1 destroy 0.26 displace -0.12 statement 0.29',
  'word blue': 'casualties 0.12 displace -0.12 ceasefire 0.11 statement -0.14',
  'word board': 'air-strike -0.11 withdraw 0.15 destroy 0.12',
  'word boast': 'abuse 0.3 statement -0.1',
  'word body':
    'attack -0.11 air-strike -0.15 capture -0.18 hold -0.14 withdraw -0.14 casualties 0.39 abuse -0.17 destroy -0.24 aid -0.13',
  'word bomb':
    'air-strike 0.29 shelling -0.16 withdraw -0.14 casualties -0.12 destroy -0.1 displace -0.21 breach -0.1 aid -0.21 statement -0.21',
  'word bombardment': 'attack -0.13 air-strike 0.49 capture 0.17 casualties -0.26',
  'word bomber':
    'attack 0.14 air-strike -0.44 bombing 0.45 capture -0.14 deploy -0.11 casualties 0.12 abuse -0.12 destroy -0.1 statement 0.14',
  'word bombing':
    'air-strike -0.31 shelling 0.26 bombing 0.19 withdraw 0.11 destroy 0.15 aid 0.25 statement 0.29',
  'word border':
    'attack 0.62 air-strike -0.3 capture 0.12 hold -0.19 siege-break -0.15 deploy 0.16 casualties -0.13 destroy -0.15 aid 0.31',
  'word bottle': 'deploy -0.21',
  'word boy': 'shelling 0.37 bombing 0.32 casualties 0.25 abuse -0.24 aid 0.12 statement -0.11',
  'word branch': 'capture 0.23 deploy -0.1 statement -0.17',
  'word breach': 'breach 0.79',
  'word bread': 'deploy -0.13 abuse -0.31 destroy -0.12 displace -0.13 aid 0.19',
  'word break':
    'attack 0.48 shelling -0.18 capture 0.16 withdraw 0.21 advance -0.21 repel 0.19 siege -0.2 siege-break 0.38 deploy -0.19 casualties 0.14 abuse -0.26 breach -0.16 statement -0.16',
  'word bridge':
    'attack 0.11 advance 0.11 siege 0.22 deploy -0.14 casualties 0.18 destroy 0.23 displace -0.11 ceasefire 0.14 statement -0.1',
  'word brigade':
    'air-strike -0.12 shelling -0.11 bombing 0.16 capture -0.16 hold 0.1 advance 0.14 repel 0.13 deploy 0.26 casualties -0.13 abuse 0.26 displace -0.13',
  'word bring':
    'attack 0.16 air-strike 0.12 shelling -0.25 capture 0.14 hold -0.37 withdraw -0.11 advance 0.31 repel 0.15 siege 0.12 deploy 0.12 casualties 0.11 abuse -0.15 destroy 0.28 displace -0.22 ceasefire 0.21 statement -0.26',
  'word british': 'attack 0.13 air-strike 0.19 deploy 0.16 casualties -0.13 statement 0.27',
  'word broadcast': 'statement 0.12',
  'word broker': 'breach -0.11',
  'word brother': 'attack -0.17 shelling 0.24 advance 0.15 deploy 0.13 displace -0.15 statement -0.22',
  'word buffer': 'ceasefire 0.21 statement 0.21',
  'word build': 'hold -0.11 deploy -0.1 displace 0.36',
  'word building':
    'air-strike -0.29 shelling 0.18 bombing 0.31 capture 0.29 withdraw -0.17 advance -0.11 repel 0.11 casualties -0.34 abuse 0.14 destroy 0.69 displace -0.11 aid -0.1',
  'word bulldozer':
    'attack 0.15 air-strike -0.15 bombing 0.26 siege-break 0.24 deploy -0.17 destroy 0.63 displace -0.11 statement -0.16',
  'word bullet': 'air-strike -0.16 deploy 0.33 abuse 0.3 destroy -0.14 statement 0.23',
  'word bulletin': 'attack 0.1',
  'word burn':
    'attack 0.1 air-strike 0.25 shelling 0.21 capture 0.17 hold -0.1 withdraw -0.12 casualties 0.18 abuse 0.26 destroy 0.21 displace -0.29 ceasefire -0.14 aid -0.11 statement -0.19',
  'word bury': 'casualties 0.29 abuse -0.11 statement 0.16',
  'word bus':
    'attack -0.18 air-strike -0.28 shelling -0.18 capture -0.3 hold -0.12 withdraw 0.31 siege -0.2 casualties -0.25 displace 0.89 aid -0.39 statement -0.15',
  'word buy': 'deploy 0.12 statement 0.2',
  'word caliphate': 'hold 0.32 casualties 0.16 statement 0.48',
  'word call':
    'bombing -0.12 capture 0.14 hold -0.15 advance 0.13 siege -0.12 displace 0.4 ceasefire -0.2 aid -0.11',
  'word calm': 'attack 0.46',
  'word camera': 'deploy 0.1',
  'word camp': 'air-strike -0.13 capture -0.23 siege 0.1 abuse -0.11 displace 0.54 ceasefire 0.12',
  'word campaign': 'air-strike -0.14 capture 0.36 deploy 0.23 casualties 0.15 ceasefire -0.2 statement 0.18',
  'word canton': 'hold -0.15 deploy 0.1',
  'word capital':
    'attack -0.24 air-strike -0.19 shelling 0.1 capture 0.29 withdraw 0.27 siege -0.15 deploy -0.16 abuse 0.16 displace -0.26 ceasefire 0.14',
  'word captive': 'capture -0.11 withdraw 0.13 abuse 0.35',
  'word capture':
    'attack -0.21 capture 0.21 hold -0.18 withdraw -0.12 siege-break 0.1 deploy 0.11 casualties 0.19 abuse 0.1 destroy -0.1 displace -0.14 statement -0.26',
  'word car':
    'air-strike -0.22 shelling 0.18 bombing -0.18 withdraw 0.23 deploy -0.12 abuse 0.46 destroy -0.39 displace 0.2 ceasefire -0.1 aid -0.14 statement -0.15',
  'word card': 'breach 0.34 statement -0.1',
  'word carry':
    'attack -0.32 air-strike 0.17 shelling 0.5 capture -0.11 hold 0.21 abuse -0.35 destroy -0.13 ceasefire -0.17 aid 0.76 statement -0.1',
  'word case': 'air-strike -0.11 abuse 0.4 displace 0.19',
  'word casualty': 'casualties -0.1 statement -0.16',
  'word catch': 'hold 0.27 withdraw -0.1 casualties 0.38 destroy 0.22',
  'word cause': 'air-strike -0.27 statement 0.3',
  'word cave': 'hold 0.17 casualties 0.18',
  'word ceasefire': 'withdraw -0.14 casualties -0.13 displace 0.17 ceasefire 0.26 breach -0.16',
  'word cell': 'bombing 0.3 capture 0.15 repel 0.14 deploy -0.15 casualties 0.15 abuse -0.14 destroy 0.41',
  'word cellar': 'air-strike -0.16 casualties 0.13 abuse 0.2 displace -0.11 statement 0.53',
  'word cemetery':
    'attack 0.48 advance 0.24 siege -0.13 siege-break 0.29 casualties 0.15 abuse -0.11 displace -0.11',
  'word center':
    'attack -0.21 air-strike 0.16 capture 0.2 siege 0.14 deploy -0.18 abuse -0.15 displace -0.1 statement 0.17',
  'word central':
    'hold -0.13 withdraw 0.18 siege 0.19 siege-break 0.11 abuse 0.19 displace -0.18 statement -0.12',
  'word centre':
    'air-strike 0.1 capture 0.15 withdraw -0.12 advance 0.22 deploy -0.24 aid -0.12 statement -0.11',
  'word cessation': 'air-strike 0.14 statement -0.21',
  'word chance': 'statement 0.21',
  'word change':
    'shelling 0.12 capture 0.27 hold -0.16 withdraw 0.24 advance 0.16 siege 0.14 deploy -0.1 casualties -0.13 statement 0.32',
  'word channel': 'air-strike -0.39 statement 0.22',
  'word charge': 'attack -0.2 air-strike 0.28 shelling 0.13 deploy 0.11 abuse 0.3',
  'word charity': 'statement -0.35',
  'word check': 'abuse 0.14 displace 0.14',
  'word checkpoint':
    'attack 0.37 air-strike -0.16 shelling 0.15 bombing 0.11 capture -0.13 hold -0.16 withdraw 0.2 repel 0.13 siege 0.35 deploy 0.35 abuse 0.3 destroy -0.29 displace 0.1 ceasefire -0.14 aid -0.11 statement -0.25',
  'word chemical': 'attack -0.16 shelling -0.19 hold -0.11 abuse -0.1 destroy 0.2 statement 0.17',
  'word chief': 'deploy 0.13 displace 0.12 statement 0.12',
  'word child':
    'air-strike 0.27 shelling 0.38 bombing 0.37 withdraw -0.12 deploy -0.22 casualties 0.19 displace 0.33 ceasefire -0.18',
  'word chlorine': 'attack 0.24 air-strike 0.22 casualties -0.15 displace -0.11 statement -0.4',
  'word choice': 'statement 0.3',
  'word choose': 'deploy 0.11 abuse -0.15 statement 0.22',
  'word circulate': 'attack 0.15 statement 0.11',
  'word citadel': 'bombing 0.12 hold 0.16',
  'word cite': 'displace 0.18 ceasefire -0.1 statement -0.11',
  'word citizen': 'casualties 0.12 abuse -0.14 statement 0.42',
  'word city':
    'air-strike -0.2 shelling -0.13 bombing -0.12 capture 0.13 hold 0.1 withdraw 0.18 advance 0.55 siege -0.29 deploy -0.24 abuse -0.27 destroy 0.42 displace -0.15 ceasefire -0.1 aid -0.14 statement -0.34',
  'word civil':
    'attack 0.22 air-strike 0.1 withdraw -0.12 siege -0.1 deploy -0.1 displace -0.11 statement 0.12',
  'word civilian':
    'bombing -0.21 capture -0.14 withdraw 0.24 advance -0.1 siege -0.12 deploy -0.32 casualties 0.12 destroy -0.34 displace 0.24 ceasefire -0.14 aid -0.32',
  'word claim':
    'air-strike 0.35 bombing 0.16 withdraw -0.17 repel 0.14 deploy -0.15 destroy 0.43 displace -0.11 breach 0.12 aid -0.1',
  'word clash': 'attack 0.46 air-strike -0.1 capture -0.1',
  'word cleanse': 'attack 0.23 capture 0.27 statement -0.15',
  'word clear': 'capture -0.18 hold -0.21 withdraw 0.14 displace 0.12 statement -0.1',
  'word climb': 'casualties 0.22 abuse 0.16 displace 0.1 statement -0.14',
  'word clinic': 'air-strike 0.19 hold -0.1 abuse -0.12 displace -0.19 aid 0.85 statement -0.31',
  'word clock': 'shelling 0.11 capture 0.22 deploy 0.17 abuse 0.1',
  'word close':
    'air-strike 0.21 shelling -0.11 hold 0.25 advance 0.39 repel 0.1 siege 0.13 siege-break 0.16 deploy -0.13 casualties -0.42 abuse 0.13 ceasefire 0.21 statement 0.22',
  'word cluster': 'attack -0.13 shelling 0.17 hold 0.31 deploy -0.12',
  'word co-chair': 'hold 0.19 withdraw 0.15 statement -0.13',
  'word coalition':
    'attack -0.47 air-strike 0.98 shelling -0.28 bombing -0.19 hold -0.17 withdraw -0.12 deploy 0.1 casualties 0.1 abuse -0.31 displace -0.11 aid -0.1 statement 0.44',
  'word coast': 'hold 0.15 advance 0.18 deploy 0.47 statement -0.1',
  'word coastal': 'hold 0.13 advance 0.1 siege-break 0.1 displace 0.11 statement -0.21',
  'word cold': 'casualties 0.23',
  'word collapse': 'withdraw -0.3 ceasefire 0.33',
  'word colleague':
    'attack 0.28 shelling -0.12 capture -0.17 deploy -0.11 casualties 0.15 abuse -0.1 aid 0.15',
  'word collect': 'bombing 0.18 abuse -0.1 destroy 0.12 aid 0.17 statement 0.13',
  'word colonel': 'attack 0.19 casualties -0.13 abuse -0.16',
  'word column':
    'air-strike 0.19 shelling -0.17 hold -0.19 withdraw -0.19 advance 0.36 deploy 0.65 casualties -0.13 abuse -0.16 displace -0.14 aid -0.1 statement -0.34',
  'word come':
    'air-strike 0.56 bombing -0.18 hold -0.19 withdraw -0.33 repel 0.32 siege -0.22 deploy -0.21 casualties 0.25 destroy 0.12 ceasefire -0.17 aid -0.53',
  'word command':
    'attack -0.16 air-strike -0.13 shelling 0.12 withdraw -0.17 siege 0.17 siege-break 0.13 deploy -0.17 casualties -0.12 statement -0.19',
  'word commander': 'attack -0.26 capture 0.24 hold 0.16 casualties -0.11 abuse 0.17',
  'word commando': 'deploy 0.27 displace 0.12 statement -0.13',
  'word comment': 'deploy -0.1 statement 0.54',
  'word commission': 'attack 0.11 statement -0.37',
  'word commit': 'attack -0.1 deploy -0.11 abuse 0.12 ceasefire -0.1',
  'word committee': 'shelling 0.24 withdraw -0.1 deploy -0.11 ceasefire -0.1 statement 0.28',
  'word communication': 'air-strike -0.14 siege 0.1 siege-break 0.13 destroy 0.12 statement -0.1',
  'word company':
    'attack 0.21 hold -0.16 siege-break 0.29 deploy -0.13 casualties 0.19 destroy 0.11 statement 0.15',
  'word complain': 'attack -0.12 withdraw 0.16 deploy 0.11 aid 0.16',
  'word complete': 'attack -0.15 withdraw 0.17 abuse 0.12',
  'word component': 'deploy 0.44 statement 0.14',
  'word compound': 'capture 0.1 withdraw -0.14 advance 0.22 repel 0.12',
  'word comrade': 'capture -0.12 hold 0.13 casualties 0.12 abuse 0.28 statement -0.12',
  'word concede': 'air-strike 0.16 statement -0.12',
  'word concerned': 'statement 0.35',
  'word conclude': 'statement -0.11',
  'word condemn': 'attack -0.16 air-strike -0.34 abuse -0.15 ceasefire 0.12 statement 0.57',
  'word condition':
    'siege -0.12 siege-break 0.17 deploy -0.12 casualties 0.13 ceasefire 0.45 breach 0.18 statement -0.23',
  'word conduct': 'air-strike 0.14 withdraw 0.13',
  'word conference': 'statement -0.23',
  'word confine': 'attack 0.15 air-strike 0.13 shelling -0.1 withdraw 0.13 statement -0.11',
  'word confirm':
    'capture -0.1 hold -0.1 withdraw 0.12 casualties 0.18 abuse 0.28 displace 0.23 ceasefire -0.1 statement 0.28',
  'word conflict': 'advance -0.18 deploy -0.26 casualties 0.17 statement 0.19',
  'word conscript': 'deploy 0.1 casualties 0.16 statement 0.25',
  'word consent': 'withdraw -0.18 deploy 0.11 displace -0.1 aid 0.15 statement 0.27',
  'word consequence': 'statement 0.55',
  'word consider': 'attack -0.12 deploy 0.15 ceasefire 0.27 statement 0.2',
  'word consult': 'statement 0.84',
  'word contact': 'hold -0.1 casualties 0.16 abuse -0.11',
  'word contain': 'air-strike 0.3 statement -0.14',
  'word continue':
    'attack 0.59 air-strike 0.54 bombing -0.13 capture -0.12 deploy 0.1 breach 0.17 statement -0.12',
  'word control':
    'attack -0.17 shelling 0.12 capture 0.28 hold 0.52 withdraw -0.13 advance 0.12 siege -0.36 deploy -0.41 casualties -0.19 displace -0.12 ceasefire -0.14 breach 0.12 aid -0.16 statement 0.12',
  'word convert': 'capture 0.2 abuse 0.21 statement -0.14',
  'word convoy':
    'air-strike 0.11 bombing -0.1 withdraw 0.3 siege -0.12 destroy -0.41 displace 0.56 ceasefire -0.15 aid 0.4 statement 0.32',
  'word coordinate': 'attack -0.11 deploy -0.14 aid -0.1 statement 0.57',
  'word coordinator': 'ceasefire 0.18 statement -0.15',
  'word corner': 'air-strike 0.11',
  'word corpse': 'casualties 0.31',
  'word correspondent': 'air-strike 0.13 deploy 0.15 abuse 0.26',
  'word corridor':
    'attack 0.15 hold -0.11 siege-break 0.3 deploy 0.12 displace 0.33 ceasefire 0.12 breach 0.18 aid -0.17 statement -0.43',
  'word cost': 'siege-break 0.14 casualties 0.33 abuse -0.15 aid -0.1 statement -0.19',
  'word council':
    'attack 0.14 shelling -0.14 hold 0.41 withdraw -0.2 siege 0.11 abuse -0.18 ceasefire 0.14 aid -0.14 statement -0.39',
  'word count':
    'air-strike -0.2 shelling 0.14 capture -0.1 hold -0.25 withdraw -0.1 siege 0.24 deploy 0.13 destroy -0.16 statement -0.46',
  'word counterpart': 'statement -0.14',
  'word country':
    'attack -0.47 shelling -0.24 capture -0.12 withdraw -0.22 siege -0.12 deploy 0.77 destroy -0.11 displace -0.15 statement 0.85',
  'word countryside':
    'attack 0.25 shelling -0.13 capture 0.33 hold 0.1 advance -0.23 siege-break 0.1 deploy -0.26 abuse 0.16 displace 0.29 breach 0.14 aid -0.1 statement -0.29',
  'word course': 'shelling -0.11',
  'word court': 'casualties 0.14 abuse 0.16 statement 0.11',
  'word cousin': 'hold 0.1 abuse 0.51 statement -0.21',
  'word cover':
    'attack -0.18 hold -0.12 withdraw 0.48 advance 0.38 deploy -0.16 casualties 0.33 abuse -0.16 destroy 0.19 displace -0.1 ceasefire -0.24',
  'word credible': 'ceasefire -0.19 statement 0.4',
  'word crew': 'air-strike 0.27 withdraw 0.14 advance 0.16 deploy -0.22',
  'word crime': 'destroy -0.17 statement 0.35',
  'word criminal': 'abuse -0.12 statement 0.22',
  'word cross': 'attack 0.11 air-strike 0.24 capture 0.14 abuse -0.13 displace -0.29 aid 0.17 statement 0.16',
  'word crossing':
    'air-strike -0.11 shelling 0.13 capture 0.35 advance -0.2 siege 0.12 deploy 0.19 abuse -0.16 destroy -0.1 displace 0.13 ceasefire -0.1 aid 0.18 statement -0.15',
  'word crowd': 'siege 0.13 abuse 0.13 destroy 0.16 displace 0.12 statement 0.25',
  'word cruise': 'air-strike -0.25 shelling 0.34 deploy -0.15',
  'word cut':
    'attack -0.17 capture -0.13 advance -0.14 siege 0.45 siege-break -0.13 deploy -0.12 abuse 0.11 destroy 0.2 aid -0.35',
  'word daily': 'deploy 0.13 casualties 0.1 ceasefire 0.14 statement -0.19',
  'word dam':
    'air-strike 0.29 hold -0.17 deploy -0.11 abuse -0.16 destroy 0.39 ceasefire 0.23 aid -0.16 statement -0.17',
  'word damage':
    'shelling 0.31 bombing -0.1 deploy 0.31 casualties -0.11 destroy 0.7 aid -0.13 statement -0.23',
  'word danger': 'casualties 0.13 abuse 0.14 destroy -0.18',
  'word dark': 'attack 0.12 siege 0.17 destroy 0.37 aid 0.12',
  'word date': 'attack 0.16 ceasefire 0.18 statement -0.23',
  'word daughter': 'air-strike 0.11',
  'word dawn':
    'attack 0.39 bombing -0.13 hold -0.11 withdraw -0.1 repel 0.22 deploy -0.18 casualties -0.11 abuse -0.11 displace 0.11 aid -0.13 statement -0.23',
  'word day':
    'attack 0.33 air-strike -0.34 shelling 0.43 capture 0.81 withdraw -0.21 siege 0.33 deploy -0.15 abuse 0.1 destroy -0.25 ceasefire 0.13 statement -0.11',
  'word de-escalation': 'shelling 0.1 capture -0.13 hold 0.1 statement -0.14',
  'word dead':
    'attack -0.29 air-strike -0.15 shelling -0.33 bombing 0.17 hold -0.1 withdraw -0.1 deploy -0.14 casualties 0.8 abuse 0.26 displace -0.34 statement -0.33',
  'word deal':
    'air-strike 0.16 shelling 0.28 capture -0.18 hold -0.14 casualties -0.29 abuse -0.17 displace -0.17 ceasefire 0.31 aid 0.17',
  'word death':
    'attack 0.15 air-strike 0.27 bombing 0.11 withdraw -0.12 casualties -0.31 abuse 0.11 ceasefire -0.12',
  'word decide': 'attack -0.1 withdraw 0.1 deploy 0.32 displace 0.45 statement 0.17',
  'word decision': 'attack -0.14 capture -0.1 ceasefire -0.11 statement 0.23',
  'word declare':
    'attack -0.13 capture 0.17 deploy 0.17 displace -0.12 ceasefire 0.38 aid 0.14 statement 0.42',
  'word decline': 'attack -0.1 deploy -0.1 statement 0.24',
  'word deep': 'attack -0.11 advance 0.43 destroy -0.11 ceasefire 0.27 statement -0.15',
  'word defeat': 'air-strike 0.15 withdraw -0.14 displace 0.13 statement 0.22',
  'word defector': 'statement 0.14',
  'word defence':
    'air-strike -0.2 shelling 0.39 repel 0.14 siege -0.11 casualties 0.32 abuse -0.14 destroy -0.15 displace -0.1',
  'word defend': 'attack 0.34 air-strike -0.1 hold -0.36 deploy -0.16 statement 0.32',
  'word defender': 'repel 0.13 casualties 0.1 displace -0.11',
  'word defense': 'air-strike 0.2 repel 0.12 statement -0.28',
  'word delay': 'siege 0.18 casualties 0.3 displace -0.17',
  'word delegation': 'attack -0.11 deploy -0.12 ceasefire 0.49 statement 0.14',
  'word deliberately': 'air-strike -0.12 withdraw 0.12 siege 0.19 destroy 0.14',
  'word deliver': 'aid 0.18 statement 0.32',
  'word delivery': 'deploy 0.63',
  'word demand': 'deploy 0.11 abuse -0.11 statement 0.61',
  'word deny':
    'attack 0.26 air-strike 0.23 shelling 0.14 capture 0.14 hold -0.19 repel 0.12 siege -0.1 abuse 0.26 destroy 0.12 displace -0.14 aid -0.15 statement -0.24',
  'word departure': 'attack -0.1 advance 0.15 displace 0.25 statement -0.15',
  'word depend': 'hold -0.1 abuse 0.12 aid 0.14 statement -0.17',
  'word deploy': 'attack -0.14 deploy 0.48 ceasefire 0.26',
  'word depot':
    'attack -0.12 air-strike 0.29 shelling 0.15 bombing -0.1 hold -0.15 deploy 0.31 statement 0.18',
  'word deputy': 'shelling 0.14 hold -0.1 casualties 0.16',
  'word describe': 'air-strike -0.1 shelling -0.18 bombing -0.1 capture 0.1 statement 1.19',
  'word desert':
    'attack 0.17 hold -0.16 withdraw -0.39 advance -0.1 deploy -0.11 casualties 0.13 abuse 0.1 displace -0.15',
  'word destroy':
    'air-strike -0.12 shelling -0.32 hold 0.2 withdraw -0.1 repel 0.14 deploy -0.19 destroy 0.57 aid -0.1 statement -0.1',
  'word detail': 'shelling 0.18',
  'word detain': 'attack 0.16 abuse 0.11',
  'word detainee': 'casualties 0.46 abuse -0.33 displace -0.1 ceasefire 0.29',
  'word detonate': 'bombing 0.26 casualties 0.16',
  'word device': 'bombing 0.23 withdraw -0.13 repel 0.13 destroy -0.14',
  'word die':
    'attack 0.42 air-strike -0.12 bombing -0.17 capture -0.1 withdraw -0.11 deploy 0.17 casualties 0.69 abuse -0.12 displace -0.21 aid -0.14 statement -0.12',
  'word different': 'withdraw 0.14 deploy -0.12 destroy -0.15 statement -0.17',
  'word difficult': 'statement 0.29',
  'word dig':
    'attack -0.12 air-strike 0.34 advance 0.14 siege-break 0.16 deploy 0.11 aid 0.12 statement -0.17',
  'word diplomat': 'hold 0.3 statement -0.48',
  'word direct': 'attack -0.14 statement 0.3',
  'word direction':
    'attack 0.23 capture -0.15 withdraw 0.27 advance 0.32 repel 0.12 displace -0.15 statement -0.17',
  'word discuss': 'abuse -0.1 displace 0.17 statement 0.4',
  'word dismiss': 'statement 0.38',
  'word displace':
    'hold -0.27 withdraw -0.14 deploy -0.22 casualties -0.25 abuse 0.19 displace 1.05 statement -0.13',
  'word dispute': 'air-strike -0.13 casualties -0.14 abuse -0.12',
  'word district':
    'air-strike 0.24 shelling -0.11 capture 0.21 hold 0.21 withdraw 0.43 advance -0.14 repel 0.15 deploy -0.35 casualties -0.15 destroy -0.12 displace -0.14 aid 0.1 statement -0.39',
  'word division': 'attack 0.28 deploy -0.12 statement 0.23',
  'word do':
    'attack -0.14 air-strike 0.33 bombing 0.21 capture 0.15 hold 0.14 withdraw -0.21 siege -0.12 deploy -0.22 destroy -0.22 displace -0.21 ceasefire -0.22 aid -0.23 statement 0.52',
  'word doctor': 'bombing 0.12 casualties 0.14 displace -0.32 statement -0.14',
  'word document': 'air-strike 0.12',
  'word dollar': 'aid 0.16 statement 0.1',
  'word dominate': 'hold 0.29 siege -0.1',
  'word door':
    'attack 0.18 air-strike -0.11 shelling -0.11 bombing 0.15 deploy -0.25 casualties -0.17 destroy 0.2',
  'word double': 'casualties 0.1 displace 0.16 statement 0.24',
  'word down':
    'attack 0.28 air-strike 0.15 capture -0.12 hold 0.16 withdraw 0.24 siege -0.1 abuse -0.18 destroy 0.53 displace -0.25 aid 0.25 statement -0.24',
  'word dozen': 'bombing -0.15 withdraw 0.42 repel 0.22 abuse -0.25 breach 0.12 statement -0.15',
  'word draft': 'abuse 0.11 statement 0.6',
  'word drag': 'abuse 0.31',
  'word draw': 'attack -0.24 hold -0.11 withdraw -0.24 siege 0.1 destroy -0.11 breach 0.1 statement 0.62',
  'word drink': 'capture 0.52',
  'word drive':
    'air-strike -0.21 bombing 0.18 advance -0.25 repel -0.2 siege -0.24 deploy 0.2 casualties -0.14 destroy -0.17 displace 0.53 aid 0.21 statement -0.31',
  'word driver': 'casualties 0.18 destroy -0.12 statement -0.1',
  'word drone': 'shelling 0.19 capture -0.11 deploy 0.19 statement -0.16',
  'word drop':
    'air-strike 0.27 bombing -0.12 siege -0.11 deploy -0.22 abuse -0.1 displace -0.17 aid 0.34 statement 0.18',
  'word drum': 'air-strike 0.31 casualties -0.13',
  'word druze': 'attack 0.27 deploy 0.17 statement -0.15',
  'word due': 'air-strike -0.22 shelling 0.12 capture -0.12 deploy 0.73 ceasefire -0.13 statement 0.62',
  'word dusk': 'air-strike 0.23 withdraw 0.13 abuse -0.1 destroy 0.1 displace 0.16',
  'word early':
    'attack 0.1 air-strike -0.13 bombing 0.11 withdraw 0.45 advance 0.24 repel 0.13 siege-break 0.1 abuse 0.27 displace -0.24 aid 0.19 statement -0.18',
  'word east':
    'attack 0.32 shelling -0.23 hold 0.33 withdraw 0.15 advance 0.18 siege -0.13 siege-break -0.1 abuse -0.26 displace -0.17 ceasefire -0.11 aid 0.27 statement -0.44',
  'word eastern':
    'attack -0.15 air-strike 0.26 shelling -0.23 capture 0.12 advance 0.22 siege 0.26 casualties -0.3 abuse 0.1 displace 0.32 ceasefire 0.18 aid -0.12',
  'word eat': 'siege 0.32 deploy 0.16 aid 0.31 statement 0.3',
  'word edge':
    'hold -0.15 withdraw 0.23 siege 0.11 deploy -0.1 casualties -0.17 displace -0.15 ceasefire 0.21',
  'word effect': 'ceasefire 0.28 aid 0.15 statement -0.1',
  'word elder': 'deploy -0.11 abuse 0.12 displace -0.23 statement 0.25',
  'word elderly': 'siege 0.17 casualties -0.11 displace 0.23 statement -0.19',
  'word electricity': 'destroy 0.36 aid 0.28',
  'word element': 'attack -0.17 air-strike 0.13 shelling 0.16 withdraw 0.12 advance -0.1',
  'word else':
    'attack -0.15 withdraw -0.1 deploy -0.14 casualties -0.14 abuse 0.24 displace -0.1 statement 0.23',
  'word elsewhere':
    'air-strike 0.11 hold -0.1 siege -0.11 deploy -0.1 casualties -0.1 destroy 0.14 statement 0.1',
  'word embassy': 'statement 0.33',
  'word embrace': 'attack 0.11 capture 0.13 advance 0.11 siege-break 0.37 casualties -0.15 statement -0.14',
  'word emergency': 'deploy 0.1',
  'word emir': 'attack 0.19 shelling -0.21 deploy -0.19 abuse 0.38',
  'word empty':
    'attack 0.35 air-strike -0.1 shelling -0.14 bombing 0.21 capture -0.14 advance -0.12 siege -0.14 siege-break 0.13 casualties -0.1 displace 0.52 ceasefire 0.16 statement 0.34',
  'word encircle': 'hold -0.18 casualties -0.11 abuse 0.11',
  'word encirclement': 'siege -0.12 siege-break 0.25 abuse 0.12',
  'word enclave': 'hold 0.11 withdraw -0.1 ceasefire 0.11',
  'word end': 'attack -0.2 withdraw -0.18 siege-break 0.26 destroy -0.16 displace -0.23 ceasefire 0.46',
  'word enemy': 'casualties -0.12 statement 0.3',
  'word engineer':
    'attack -0.11 capture 0.16 hold -0.15 siege -0.14 deploy -0.1 ceasefire 0.28 aid 0.43 statement -0.12',
  'word enough': 'attack 0.11 air-strike 0.3 deploy -0.15 statement 0.42',
  'word enter':
    'attack 0.49 shelling -0.13 hold 0.24 siege-break -0.12 deploy 0.12 casualties -0.11 abuse 0.12 displace -0.33 breach 0.13 aid 0.31 statement -0.25',
  'word entrance': 'bombing 0.1 hold 0.17 deploy 0.12 abuse 0.14',
  'word entry': 'capture 0.17 withdraw 0.15 aid 0.16',
  'word envoy':
    'attack -0.1 air-strike -0.1 capture -0.1 hold 0.13 siege-break 0.1 ceasefire -0.15 statement 0.18',
  'word equip': 'deploy 0.3',
  'word escape': 'shelling -0.25 withdraw -0.15 casualties 0.12 abuse 0.11 displace 0.47 statement -0.2',
  'word escort': 'deploy 0.22 aid -0.16 statement 0.15',
  'word establish': 'ceasefire 0.11 statement 0.19',
  'word estimate': 'air-strike -0.15 hold 0.27 siege 0.12 destroy 0.14 statement -0.12',
  'word european': 'capture -0.1 displace 0.29 statement 0.5',
  'word evacuate':
    'attack 0.14 shelling 0.23 casualties -0.21 abuse -0.18 displace -0.12 ceasefire 0.16 aid 0.15 statement 0.37',
  'word evacuation': 'withdraw -0.27 casualties 0.12 displace 0.64 ceasefire 0.25 aid 0.19 statement -0.1',
  'word even': 'capture -0.14 hold 0.14 siege 0.14 ceasefire 0.1 statement -0.14',
  'word evening':
    'shelling 0.67 bombing 0.13 capture 0.16 withdraw 0.21 advance 0.1 siege -0.1 siege-break 0.13 casualties -0.27 ceasefire 0.2 aid -0.14 statement -0.42',
  'word event': 'attack 0.64 shelling 0.18 statement 0.2',
  'word ever': 'attack 0.21 air-strike 0.27 hold 0.1 withdraw -0.1 ceasefire 0.11 breach 0.18 statement 0.13',
  'word evidence': 'attack 0.24 statement -0.18',
  'word exactly': 'attack 0.1',
  'word exchange': 'capture -0.11 casualties 0.19 abuse 0.26 displace 0.11 statement 0.28',
  'word execute': 'casualties -0.12 abuse 0.49 statement 0.26',
  'word exercise': 'deploy 0.2',
  'word exit': 'abuse -0.15 displace 0.21 ceasefire 0.28',
  'word expect':
    'air-strike -0.13 capture 0.4 withdraw 0.25 casualties -0.16 abuse -0.16 displace 0.15 aid -0.27 statement 0.31',
  'word expel': 'attack 0.34 repel 0.22 siege 0.11 deploy 0.26 displace 0.23',
  'word expert': 'statement 0.11',
  'word explode': 'shelling 0.13 withdraw 0.33',
  'word explosion': 'attack -0.11 air-strike 0.54 bombing -0.32 deploy 0.27',
  'word explosive':
    'attack -0.19 bombing 0.53 withdraw -0.19 deploy -0.12 casualties -0.18 abuse -0.18 displace -0.1 statement -0.2',
  'word extend': 'displace 0.11',
  'word extremist':
    'attack -0.11 bombing -0.11 withdraw -0.11 advance 0.11 deploy -0.1 abuse 0.21 destroy 0.15 statement 0.33',
  'word eye':
    'air-strike 0.16 hold 0.12 withdraw 0.11 casualties 0.25 abuse -0.1 displace -0.22 statement 0.18',
  'word face':
    'attack -0.11 capture -0.23 hold -0.15 withdraw 0.32 deploy 0.14 abuse 0.26 destroy 0.13 statement -0.22',
  'word facility':
    'attack -0.26 air-strike 0.12 shelling -0.23 deploy 0.29 destroy 0.28 displace -0.15 aid 0.21',
  'word fact': 'withdraw 0.12 statement 0.2',
  'word faction':
    'attack 0.24 shelling 0.71 bombing -0.19 advance -0.1 casualties -0.24 abuse 0.26 ceasefire -0.15 breach 0.1',
  'word factory': 'withdraw 0.15 deploy 0.13',
  'word fail':
    'attack 0.12 air-strike -0.22 shelling -0.1 bombing 0.14 capture 0.18 withdraw -0.16 siege-break 0.11 deploy -0.25 casualties -0.16 ceasefire 0.23 aid 0.26 statement 0.14',
  'word fall':
    'bombing -0.11 capture 0.37 withdraw -0.16 deploy -0.14 casualties -0.36 abuse 0.37 destroy -0.14 aid 0.3 statement 0.12',
  'word family':
    'attack -0.11 bombing -0.11 capture -0.22 advance 0.1 deploy -0.49 casualties -0.35 abuse 0.4 displace 0.88 ceasefire 0.24 statement -0.32',
  'word far':
    'attack 0.15 hold -0.19 withdraw -0.18 advance 0.35 siege -0.1 abuse 0.17 displace 0.11 ceasefire -0.13 aid 0.24 statement -0.17',
  'word farm': 'attack -0.16 capture 0.16 withdraw 0.21 siege -0.14 abuse 0.23',
  'word farmer': 'air-strike -0.17 shelling 0.24 repel 0.16 destroy 0.19',
  'word fate': 'casualties 0.34 statement 0.23',
  'word father': 'casualties -0.13 destroy 0.16 statement -0.11',
  'word fear':
    'hold -0.12 withdraw 0.35 siege -0.13 deploy -0.11 casualties -0.12 ceasefire -0.17 statement 0.13',
  'word feed': 'siege 0.28 displace -0.14 aid 0.28 statement -0.3',
  'word fence':
    'hold -0.17 withdraw -0.14 advance -0.1 repel 0.18 deploy 0.21 casualties 0.14 abuse -0.18 displace 0.29 statement -0.25',
  'word fetch': 'aid 0.12 statement 0.34',
  'word few':
    'attack 0.11 air-strike 0.22 hold 0.34 withdraw 0.14 siege -0.11 deploy 0.29 abuse 0.24 destroy 0.11 displace 0.38 ceasefire 0.11 breach 0.12 aid -0.1 statement -0.24',
  'word field':
    'attack -0.23 air-strike -0.1 shelling 0.17 bombing -0.15 hold 0.21 withdraw 0.23 deploy -0.15 casualties -0.13 destroy -0.12 displace 0.13 aid 0.18 statement -0.23',
  'word fifth': 'shelling 0.17 deploy 0.11 casualties 0.58 abuse -0.17 statement -0.2',
  'word fight': 'shelling -0.19 hold -0.22 repel 0.14 deploy 0.25 abuse -0.17 statement 0.35',
  'word fighter':
    'attack 0.19 air-strike -0.13 shelling -0.19 hold 0.35 withdraw 0.76 advance 0.32 deploy -0.16 casualties 0.23 abuse -0.22 displace 0.4 breach 0.3 aid -0.33 statement -0.72',
  'word fighting':
    'attack 0.15 air-strike -0.19 capture -0.12 deploy 0.15 abuse 0.14 ceasefire 0.16 statement -0.17',
  'word figure':
    'attack -0.14 air-strike -0.13 deploy 0.26 casualties 0.5 abuse -0.13 destroy -0.13 displace 0.27 aid -0.11 statement -0.18',
  'word file': 'attack 0.34 withdraw 0.48',
  'word fill': 'attack -0.18 air-strike 0.11 deploy 0.19 destroy -0.17 displace 0.11',
  'word film': 'capture 0.1 withdraw 0.13 deploy -0.12 casualties 0.22 statement 0.24',
  'word final': 'hold 0.16',
  'word find':
    'air-strike -0.21 shelling -0.12 bombing 0.35 hold -0.12 withdraw -0.23 deploy -0.23 casualties -0.13 abuse 0.4 destroy -0.14 displace -0.28 aid -0.14',
  'word finish': 'attack 0.36 statement -0.22',
  'word fire':
    'attack 0.27 air-strike -0.42 shelling 0.78 hold 0.21 withdraw 0.26 advance -0.17 repel -0.25 siege 0.3 casualties -0.17 abuse 0.32 destroy -0.44 displace 0.3 ceasefire -0.15 aid 0.16 statement -0.29',
  'word first':
    'attack -0.37 air-strike 0.24 shelling 0.18 bombing -0.14 capture 0.4 withdraw 0.18 advance -0.17 repel 0.24 siege 0.23 siege-break 0.21 abuse -0.14 destroy -0.36 displace 0.32 ceasefire 0.23 breach -0.14 aid -0.17 statement 0.37',
  'word flag':
    'attack -0.14 air-strike -0.11 capture 0.63 hold 0.21 withdraw 0.36 advance -0.12 deploy 0.17 displace -0.1 breach 0.18 aid 0.13 statement 0.19',
  'word flatten': 'destroy 0.2',
  'word flee': 'attack 0.2 air-strike -0.11 withdraw 0.15 deploy -0.2',
  'word flight': 'displace -0.29 statement -0.27',
  'word floor': 'attack 0.1 capture 0.12 deploy -0.1 abuse -0.13 aid -0.11 statement -0.2',
  'word flour': 'siege 0.32 siege-break 0.12 deploy -0.1 casualties -0.11 displace -0.11 breach 0.16',
  'word fly': 'attack -0.1 air-strike 0.27 capture 0.24 hold 0.12 deploy 0.19',
  'word foil': 'advance 0.18 repel 0.41 siege 0.1',
  'word follow':
    'attack 0.16 air-strike 0.56 shelling -0.18 bombing -0.17 capture -0.19 hold -0.18 withdraw 0.42 siege-break -0.1 casualties -0.12 abuse 0.22 displace 0.29 aid -0.19 statement -0.45',
  'word food':
    'air-strike -0.15 hold -0.11 siege -0.1 siege-break -0.13 deploy -0.33 destroy -0.17 displace -0.25 aid 0.75 statement -0.22',
  'word foot': 'shelling -0.12 capture 0.11 withdraw 0.63 deploy -0.18 casualties -0.17 destroy -0.12',
  'word footage': 'shelling 0.1 bombing 0.11 statement 0.17',
  'word force':
    'air-strike 0.3 shelling 0.36 capture 0.15 withdraw 0.55 advance 0.16 repel -0.14 deploy 0.32 casualties -0.51 displace -0.21 ceasefire -0.29 breach -0.11 statement -0.2',
  'word foreign':
    'air-strike -0.23 shelling -0.14 capture -0.19 hold -0.21 withdraw -0.14 deploy 0.37 abuse -0.29 destroy -0.11 displace -0.35 ceasefire -0.18 statement 0.57',
  'word foreigner': 'hold 0.14 withdraw 0.18 casualties 0.22 abuse -0.11 statement -0.21',
  'word form': 'attack -0.1 statement 0.45',
  'word former': 'attack 0.1 capture -0.11 hold 0.22 withdraw -0.15 displace -0.21 aid 0.12 statement -0.21',
  'word fortnight': 'attack 0.2 air-strike 0.11 advance 0.11 casualties -0.14 ceasefire 0.51 statement -0.26',
  'word fourth':
    'air-strike -0.28 bombing 0.36 capture 0.31 deploy -0.11 casualties 0.3 destroy 0.24 displace -0.13 ceasefire 0.14',
  'word free': 'attack 0.17 withdraw -0.22 siege-break 0.12 deploy -0.12 abuse 0.22 aid 0.13 statement 0.14',
  'word french': 'air-strike 0.1 abuse 0.14 statement 0.21',
  'word friend': 'withdraw 0.15 abuse -0.14 statement 0.36',
  'word front':
    'attack 0.2 shelling -0.14 capture 0.24 withdraw -0.15 advance -0.13 siege -0.16 deploy 0.32 casualties -0.48 ceasefire -0.13 aid 0.24 statement 0.1',
  'word frontier': 'hold 0.18 withdraw -0.17 siege 0.29 deploy -0.18 ceasefire -0.11',
  'word fuel': 'shelling -0.1 siege 0.17 casualties -0.11 aid 0.1',
  'word full': 'shelling -0.14 capture 0.12 hold -0.1 casualties -0.13',
  'word funeral': 'statement 0.34',
  'word further':
    'attack 0.18 hold 0.2 advance 0.28 siege 0.15 deploy -0.11 destroy 0.12 displace 0.23 statement -0.16',
  'word gain': 'advance 0.35 statement -0.1',
  'word gang': 'attack 0.13 deploy -0.2 casualties -0.17 statement 0.37',
  'word gap': 'withdraw 0.11 siege-break 0.38 deploy 0.14 statement -0.25',
  'word garrison':
    'attack -0.14 air-strike 0.11 capture -0.25 hold 0.17 withdraw 0.16 abuse 0.49 statement -0.14',
  'word gas':
    'attack 0.53 air-strike -0.24 shelling -0.15 hold 0.13 withdraw -0.12 advance 0.12 deploy -0.2 casualties -0.16 abuse -0.14 displace -0.14 aid -0.11 statement 0.31',
  'word gate':
    'bombing -0.11 capture 0.16 hold -0.21 withdraw 0.49 advance 0.3 deploy -0.41 abuse 0.15 displace 0.44 aid -0.2 statement 0.29',
  'word gather': 'shelling 0.31 bombing 0.12 deploy -0.17 abuse 0.25 displace -0.22 aid -0.12 statement 0.1',
  'word gathering': 'shelling 0.18 bombing 0.21 capture 0.13',
  'word general':
    'shelling 0.49 capture 0.25 hold -0.1 deploy -0.22 casualties -0.1 abuse 0.19 displace 0.15 statement -0.18',
  'word get':
    'attack -0.16 air-strike -0.12 shelling 0.22 capture 0.1 withdraw -0.16 advance 0.26 repel -0.18 siege-break 0.24 deploy -0.32 casualties -0.18 displace 0.32 ceasefire 0.18',
  'word girl': 'shelling -0.11 casualties 0.32 displace 0.13',
  'word give':
    'attack 0.22 withdraw 0.18 deploy 0.15 abuse -0.23 displace 0.2 ceasefire 0.1 aid -0.31 statement 0.21',
  'word go':
    'shelling 0.25 capture 0.12 hold -0.27 withdraw -0.33 advance 0.37 siege -0.19 siege-break -0.1 deploy 0.2 abuse 0.33 displace 0.16 statement -0.19',
  'word good':
    'air-strike -0.14 bombing -0.18 hold -0.2 siege-break -0.12 deploy -0.24 aid 0.2 statement -0.31',
  'word government':
    'attack 0.25 air-strike 0.23 shelling 0.32 capture 0.59 repel -0.1 siege 0.29 deploy -0.15 abuse 0.12 destroy -0.16 displace 0.11 breach 0.12 aid 0.48 statement -0.12',
  'word government-held': 'shelling 0.13 hold 0.55',
  'word governor':
    'shelling 0.14 capture -0.17 hold -0.16 deploy -0.17 casualties 0.25 abuse 0.25 destroy -0.1 ceasefire 0.21',
  'word governorate': 'air-strike -0.14 capture 0.15 destroy 0.15 statement 0.36',
  'word grain': 'attack 0.12 capture 0.43 hold -0.1',
  'word grass': 'siege 0.18 aid 0.17 statement -0.1',
  'word grave': 'siege-break 0.19 casualties 0.28',
  'word great': 'displace 0.26 statement 0.25',
  'word green': 'air-strike 0.16 capture 0.13 destroy -0.13 statement -0.24',
  'word ground':
    'attack 0.37 air-strike -0.33 shelling -0.25 bombing 0.11 capture 0.16 hold 0.3 withdraw -0.27 deploy 0.69 ceasefire -0.11 statement -0.42',
  'word grounds': 'abuse -0.13 displace 0.28 ceasefire -0.1',
  'word group':
    'attack -0.18 air-strike 0.17 hold -0.29 withdraw 0.28 advance 0.14 siege 0.26 siege-break -0.12 deploy -0.43 casualties 0.15 abuse 0.21 destroy -0.17 displace 0.13 ceasefire -0.1 breach -0.18 aid -0.17',
  'word grove': 'attack -0.15 hold 0.15 displace 0.39 statement -0.11',
  'word guarantee': 'withdraw 0.23 ceasefire 0.18 breach 0.19 statement 0.19',
  'word guarantor': 'ceasefire 0.18 statement 0.15',
  'word guard':
    'attack -0.1 hold -0.25 withdraw 0.33 siege-break 0.15 casualties -0.18 abuse 0.21 displace -0.1 aid 0.15 statement 0.14',
  'word guest': 'bombing 0.17 casualties -0.16 statement -0.15',
  'word gun': 'capture 0.22 deploy 0.41 abuse -0.14 ceasefire 0.22 statement 0.36',
  'word gunman':
    'attack 0.52 air-strike -0.14 bombing -0.18 capture -0.12 hold 0.16 deploy -0.21 casualties 0.22 destroy 0.27 statement 0.11',
  'word half':
    'attack 0.16 air-strike -0.13 shelling 0.15 capture -0.21 hold 0.91 withdraw -0.23 siege 0.31 deploy -0.35 casualties 0.21',
  'word hall': 'withdraw -0.13 displace 0.21',
  'word halt':
    'attack 0.15 bombing 0.14 withdraw 0.12 repel 0.15 abuse 0.12 displace 0.31 ceasefire -0.15 aid -0.12 statement 0.25',
  'word hamlet':
    'air-strike 0.29 capture 0.1 withdraw 0.1 abuse 0.13 destroy 0.11 ceasefire 0.32 statement -0.1',
  'word hand':
    'attack 0.1 air-strike -0.15 shelling -0.12 bombing 0.1 capture 0.32 withdraw 0.1 siege -0.37 deploy -0.5 casualties 0.12 abuse 0.44 destroy 0.12 displace 0.4 ceasefire 0.23 breach -0.11 aid -0.17 statement -0.27',
  'word hang': 'siege 0.16 abuse -0.1 destroy 0.14 ceasefire 0.24 statement -0.16',
  'word happen': 'attack -0.1 bombing 0.25 withdraw 0.1 deploy -0.11 abuse 0.17',
  'word hard': 'attack -0.25 hold -0.14 statement 0.21',
  'word hardly': 'capture 0.16 hold 0.18 repel 0.33 deploy -0.12 abuse -0.14 statement -0.24',
  'word harm': 'casualties 0.34 abuse -0.15',
  'word harvest': 'deploy 0.56',
  'word have':
    'attack -0.14 air-strike -0.34 capture -0.27 hold 0.46 withdraw 0.11 advance -0.23 repel -0.15 siege 0.24 siege-break -0.13 deploy -0.31 abuse -0.28 destroy 0.28 displace -0.12 breach -0.2 aid 0.16 statement 0.14',
  'word head':
    'attack -0.17 air-strike -0.14 capture -0.15 withdraw -0.21 siege 0.14 siege-break 0.14 deploy 0.36 casualties 0.13 destroy 0.1 displace 0.29 ceasefire -0.14 aid -0.15',
  'word headquarters': 'shelling -0.1 capture -0.1 hold 0.39 withdraw 0.12 deploy -0.14',
  'word health': 'air-strike -0.17 casualties 0.26 destroy 0.21 aid 0.26',
  'word hear':
    'attack 0.28 air-strike 0.45 shelling 0.16 bombing -0.43 hold -0.14 withdraw -0.1 casualties 0.35 displace -0.17 statement -0.56',
  'word heaviest': 'air-strike 0.12 shelling -0.25 capture 0.17',
  'word heavy':
    'attack 0.19 shelling 0.35 bombing -0.1 withdraw 0.17 deploy -0.2 abuse -0.23 ceasefire 0.34 breach 0.41 statement -0.45',
  'word height': 'capture 0.19 hold 0.31 withdraw -0.14 deploy 0.14 statement 0.12',
  'word helicopter': 'attack 0.4 shelling -0.23 hold 0.17 withdraw 0.14 siege 0.13 casualties -0.1 aid 0.34',
  'word help':
    'attack -0.27 air-strike 0.15 shelling -0.1 capture 0.23 hold -0.11 withdraw -0.12 repel -0.14 deploy 0.41 casualties -0.1 displace 0.14',
  'word here':
    'attack 0.17 air-strike -0.24 bombing 0.16 capture 0.11 siege 0.14 displace 0.32 statement 0.1',
  'word hero': 'attack 0.11 advance 0.12',
  'word hide': 'attack 0.14 bombing -0.11 capture -0.1 abuse 0.14',
  'word high': 'hold 0.12 deploy -0.14 casualties 0.45 displace 0.11 aid 0.11 statement -0.35',
  'word highway':
    'attack 0.11 hold 0.12 withdraw -0.12 advance 0.49 siege-break 0.18 displace -0.17 aid -0.19 statement 0.26',
  'word hill':
    'capture 0.39 hold 0.26 withdraw -0.12 deploy 0.33 casualties 0.22 destroy -0.13 displace -0.17 aid -0.1 statement -0.3',
  'word hit':
    'attack -0.19 air-strike 0.54 shelling 0.14 bombing -0.11 capture -0.14 hold -0.16 withdraw -0.16 casualties 0.2 destroy 0.17',
  'word hoard': 'abuse 0.41 aid 0.14',
  'word hoist': 'capture -0.11 hold 0.28 breach 0.19',
  'word hold':
    'shelling -0.18 capture -0.12 hold 0.65 withdraw 0.32 advance -0.15 repel -0.14 deploy -0.28 displace 0.29 ceasefire 0.46 aid -0.23 statement -0.14',
  'word hole': 'attack 0.11 shelling 0.14 withdraw 0.12 siege 0.17 destroy -0.16 aid 0.14',
  'word home':
    'air-strike -0.2 capture -0.15 hold -0.11 withdraw 0.49 advance 0.12 deploy -0.1 casualties 0.18 destroy 0.21 displace -0.26 ceasefire -0.11 aid -0.2 statement 0.12',
  'word hope': 'advance 0.26 siege 0.1 deploy -0.13 ceasefire 0.47 aid 0.4',
  'word hospital':
    'air-strike 0.43 hold -0.25 siege -0.1 siege-break 0.16 deploy -0.21 casualties 0.52 abuse -0.28 destroy 0.21 displace -0.53 ceasefire -0.13 aid 0.11 statement 0.18',
  'word host': 'displace 0.18',
  'word hostage':
    'hold 0.13 withdraw -0.25 siege 0.16 deploy -0.11 casualties -0.15 breach 0.49 statement 0.33',
  'word hostility': 'air-strike 0.13 ceasefire -0.13',
  'word hotel': 'shelling 0.17 bombing 0.11 withdraw 0.12 repel 0.18 displace 0.21 ceasefire 0.1',
  'word hour':
    'attack 0.29 air-strike -0.18 bombing -0.23 capture 0.25 withdraw 0.16 deploy 0.14 casualties 0.15 abuse 0.14 destroy -0.14 displace 0.2 ceasefire 0.79 breach 0.14 aid -0.24',
  'word house':
    'hold -0.18 withdraw -0.12 advance -0.11 casualties 0.19 abuse 0.15 destroy 0.34 ceasefire -0.1 aid -0.13',
  'word how':
    'attack -0.16 hold -0.1 withdraw -0.11 deploy -0.18 casualties -0.59 abuse -0.11 destroy -0.15 ceasefire -0.17 aid -0.11 statement -0.17',
  'word however': 'attack -0.27 hold -0.15 repel 0.19 siege 0.11 aid 0.18 statement -0.19',
  'word howitzer': 'attack 0.15 air-strike -0.11 shelling 0.15 deploy -0.16',
  'word human': 'abuse 0.45 statement -0.21',
  'word humanitarian': 'abuse -0.11 displace 0.31',
  'word hundred':
    'shelling -0.13 bombing 0.14 capture -0.13 hold 0.29 withdraw 0.13 deploy 0.4 casualties 0.2 abuse 0.2 displace -0.13 ceasefire -0.15 statement 0.18',
  'word hurt': 'casualties 0.27',
  'word husband': 'casualties 0.15 statement -0.16',
  'word identify': 'casualties 0.15 statement -0.2',
  'word immediate': 'capture 0.14 deploy 0.1 casualties 0.15 aid 0.23 statement 0.33',
  'word immediately': 'attack -0.2 shelling 0.18 bombing -0.26 withdraw -0.12 aid 0.12 statement 0.14',
  'word in':
    'attack 0.26 capture 0.44 advance 0.12 repel -0.14 siege 0.25 deploy 0.16 casualties -0.1 displace 0.27 aid 0.55 statement -0.61',
  'word in.': 'attack 0.16 siege 0.31 deploy 0.12 destroy 0.12 statement -0.41',
  'word incident': 'air-strike 0.13 casualties -0.19 destroy 0.14 ceasefire -0.11 breach 0.14 statement 0.47',
  'word include': 'air-strike 0.13 hold 0.17 withdraw 0.1 siege -0.1 casualties 0.31 abuse -0.24',
  'word incursion': 'repel -0.11',
  'word industrial': 'attack -0.11 capture 0.12 hold 0.13 advance 0.14 deploy -0.17',
  'word infant': 'casualties 0.42',
  'word infantry': 'bombing 0.12 deploy 0.33 abuse -0.1',
  'word infiltration': 'attack 0.34',
  'word inflict': 'attack 0.18 withdraw -0.17 statement -0.27',
  'word information': 'attack -0.12 air-strike -0.26 casualties 0.16 ceasefire 0.11 statement 0.16',
  'word inhabitant':
    'air-strike 0.1 shelling 0.13 capture 0.22 hold 0.16 siege 0.23 casualties -0.22 displace 0.55 ceasefire -0.14 aid -0.14 statement 0.31',
  'word injure': 'casualties 0.13 abuse -0.18 aid 0.14 statement -0.12',
  'word inmate': 'siege-break 0.19 abuse 0.3 displace -0.14',
  'word inquiry': 'statement 0.18',
  'word inside':
    'air-strike -0.1 shelling 0.23 hold 0.72 withdraw 0.14 siege 0.67 deploy -0.23 casualties -0.21 displace -0.17 aid 0.17 statement -0.37',
  'word insist': 'deploy -0.1 abuse 0.35 statement -0.2',
  'word inspector': 'attack -0.11 deploy 0.1 aid -0.21 statement 0.73',
  'word instead': 'attack 0.22 bombing 0.15 casualties -0.11 ceasefire 0.18 statement -0.14',
  'word insurgent': 'hold 0.32 deploy -0.29 displace 0.23',
  'word intelligence': 'hold 0.26 abuse 0.23',
  'word intend': 'deploy 0.17 statement 0.28',
  'word intention': 'attack 0.21',
  'word international': 'attack -0.17 air-strike -0.1 withdraw 0.13 siege-break 0.11 displace -0.14',
  'word intervention': 'attack -0.1 statement 0.38',
  'word interview': 'air-strike -0.2 shelling 0.13 deploy -0.11 abuse 0.23 statement -0.38',
  'word invite': 'withdraw -0.16 statement 0.93',
  'word iranian':
    'attack -0.28 air-strike -0.12 shelling -0.22 capture -0.19 withdraw 0.13 siege -0.13 casualties 0.23 abuse 0.18 ceasefire 0.43',
  'word iranian-backed': 'hold -0.14 advance -0.1 deploy 0.13 abuse 0.19 displace 0.19',
  'word iraqi':
    'hold -0.22 withdraw -0.1 advance 0.76 siege 0.15 siege-break 0.11 deploy -0.16 casualties -0.1 abuse -0.13 displace -0.39 aid 0.12 statement -0.37',
  'word islamic':
    'attack -0.16 shelling -0.12 capture 0.19 hold 0.44 withdraw 0.18 siege 0.25 deploy 0.24 casualties 0.12 abuse 0.26 destroy -0.26 aid -0.12 statement -0.38',
  'word islamist': 'bombing 0.2 advance 0.1 breach 0.13 statement 0.13',
  'word israeli':
    'attack -0.18 air-strike -0.22 shelling 0.11 hold -0.18 withdraw -0.1 repel 0.16 deploy -0.22',
  'word issue': 'aid 0.16 statement -0.13',
  'word jet': 'attack 0.12 shelling -0.1 bombing -0.11 repel 0.31 destroy 0.19 statement 0.19',
  'word jihadi': 'bombing -0.17 hold 0.14 casualties -0.18 statement 0.28',
  'word jihadist': 'hold 0.28 withdraw 0.18 abuse 0.11 displace -0.13 statement 0.11',
  'word join': 'attack -0.11 shelling 0.14 deploy 0.1 abuse 0.2 displace -0.1 statement -0.3',
  'word joint': 'attack 0.24 air-strike 0.11 withdraw -0.1 siege 0.12 deploy 0.62 abuse -0.12',
  'word jordanian': 'attack -0.14 siege 0.18 displace -0.18 statement -0.16',
  'word journalist':
    'attack -0.12 air-strike 0.13 siege -0.19 deploy -0.13 casualties -0.11 abuse -0.18 displace -0.14 statement -0.15',
  'word judge': 'hold 0.1 deploy -0.17 abuse 0.17 displace -0.1 statement 0.41',
  'word just':
    'attack 0.12 air-strike 0.27 withdraw 0.55 advance 0.13 deploy -0.16 displace -0.13 ceasefire -0.13 aid -0.14 statement -0.28',
  'word keep':
    'attack -0.21 withdraw 0.11 repel 0.12 deploy 0.12 destroy 0.16 displace -0.16 breach 0.1 aid 0.57 statement -0.16',
  'word key':
    'air-strike -0.11 capture 0.31 hold 0.29 advance 0.18 deploy -0.1 destroy 0.17 displace 0.14 statement -0.14',
  'word kidnap': 'abuse 0.23',
  'word kill':
    'air-strike 0.58 shelling -0.25 bombing 0.49 capture -0.13 withdraw -0.25 repel -0.19 siege -0.16 deploy -0.24 casualties 1 abuse -0.56 destroy -0.22 displace -0.18 ceasefire -0.27 aid -0.15 statement -0.41',
  'word killing': 'casualties -0.16 abuse 0.44 statement 0.17',
  'word kilo': 'siege 0.11 abuse 0.27',
  'word kilometer':
    'air-strike -0.15 hold 0.13 withdraw 0.28 advance 0.84 siege-break -0.1 casualties -0.13 abuse -0.18 destroy -0.15 displace -0.56 ceasefire 0.37 aid 0.13 statement -0.13',
  'word kilometre':
    'attack 0.11 air-strike 0.22 shelling 0.16 capture -0.18 hold 0.17 advance -0.1 casualties -0.14 destroy 0.12 displace -0.1 ceasefire 0.11 breach 0.12',
  'word kind':
    'air-strike -0.29 shelling 0.15 withdraw 0.19 deploy -0.1 destroy -0.14 displace -0.13 ceasefire 0.23 statement -0.32',
  'word knock': 'air-strike 0.14 repel 0.16 destroy 0.17',
  'word know':
    'attack -0.33 air-strike 0.18 shelling -0.15 bombing -0.11 hold -0.11 withdraw -0.26 deploy -0.12 casualties 0.15 abuse 0.53 destroy -0.14 displace -0.25 ceasefire -0.19 breach -0.1 aid -0.21 statement -0.43',
  'word kurdish':
    'attack 0.26 air-strike -0.22 bombing 0.18 hold -0.1 withdraw -0.27 advance -0.12 siege -0.11 deploy -0.23 casualties -0.22 ceasefire -0.12 aid -0.14 statement 0.27',
  'word kurdish-led': 'withdraw 0.13 statement -0.14',
  'word lack': 'siege 0.19 aid 0.27',
  'word land':
    'shelling 0.13 capture -0.13 hold 0.23 withdraw -0.1 abuse -0.14 destroy -0.11 displace -0.1 aid 0.45',
  'word large':
    'attack -0.16 air-strike -0.12 capture 0.38 withdraw 0.22 advance 0.12 deploy 0.25 ceasefire 0.28 statement -0.21',
  'word last':
    'capture 0.12 hold 0.36 withdraw 0.34 siege-break 0.21 deploy -0.3 displace 0.11 ceasefire 0.47 breach -0.21 aid -0.14 statement -0.41',
  'word late':
    'air-strike -0.1 shelling -0.35 bombing -0.14 capture 0.27 hold 0.11 repel 0.1 siege 0.11 siege-break 0.22 deploy 0.33 casualties 0.33 abuse -0.41 destroy 0.1 displace 0.33 ceasefire 0.14 aid 0.57',
  'word latter': 'attack 0.15 deploy 0.1 statement 0.1',
  'word laugh': 'deploy 0.27 statement -0.25',
  'word launch':
    'attack 0.63 air-strike -0.41 shelling 0.76 bombing -0.12 hold 0.15 withdraw -0.1 deploy -0.21 displace -0.12 statement -0.12',
  'word launcher': 'attack -0.1 hold 0.11 withdraw 0.31',
  'word lawyer': 'casualties -0.18',
  'word lay': 'attack -0.1 withdraw -0.4 deploy 0.12 ceasefire 0.25 statement 0.27',
  'word lead':
    'attack -0.14 air-strike -0.41 shelling -0.14 capture 0.28 withdraw 0.11 siege -0.12 deploy 0.14 casualties -0.2 destroy 0.34 displace 0.21 statement -0.4',
  'word leader': 'withdraw 0.28 deploy 0.26 casualties 0.1 displace -0.14 aid -0.1',
  'word leaflet': 'air-strike -0.15 statement 0.56',
  'word learn': 'statement -0.21',
  'word least':
    'air-strike 0.1 shelling -0.12 bombing -0.25 capture 0.14 hold -0.15 deploy -0.12 casualties -0.36 abuse -0.1 destroy 0.17 displace -0.3 aid -0.15 statement -0.1',
  'word leave':
    'attack -0.12 hold 0.79 withdraw 0.26 repel -0.1 siege 0.49 siege-break -0.11 deploy -0.28 casualties -0.37 abuse -0.13 destroy 0.1 displace 0.38 ceasefire 0.5 breach 0.11 aid -0.13 statement 0.36',
  'word lebanese': 'attack 0.31 air-strike -0.23 withdraw -0.15 casualties 0.49 abuse -0.12 statement -0.21',
  'word leg': 'shelling 0.16 casualties 0.39 abuse -0.11 statement -0.11',
  'word less':
    'attack -0.19 air-strike -0.12 shelling 0.13 capture 0.14 hold 0.42 deploy -0.19 destroy -0.11 displace -0.13 ceasefire 0.23 statement 0.12',
  'word let':
    'attack -0.57 air-strike -0.25 shelling -0.21 capture -0.2 hold -0.29 withdraw -0.31 advance -0.1 deploy -0.29 abuse 0.24 destroy -0.18 displace 0.1 ceasefire 0.38 statement 0.88',
  'word letter': 'air-strike -0.15 statement 0.33',
  'word liberate': 'capture 0.53 deploy 0.14 ceasefire -0.12 statement -0.19',
  'word lie': 'air-strike -0.11 capture -0.12 withdraw -0.11 casualties 0.54 abuse 0.48 displace -0.11',
  'word life':
    'shelling 0.19 capture 0.16 withdraw -0.23 siege -0.1 siege-break 0.14 casualties 0.34 displace -0.19 ceasefire -0.2 statement 0.7',
  'word lift': 'air-strike 0.15 bombing 0.15 siege-break 0.29',
  'word light': 'attack -0.15 air-strike 0.33 advance 0.14 deploy 0.16 statement -0.13',
  'word likely': 'capture 0.1 hold -0.12 siege 0.45 casualties 0.48 ceasefire 0.15 statement 0.2',
  'word line':
    'shelling 0.29 bombing 0.12 capture -0.12 hold 0.13 withdraw 0.23 advance -0.27 deploy 0.3 destroy -0.2 aid -0.13 statement -0.11',
  'word link': 'hold 0.16 withdraw -0.1 advance 0.21 deploy -0.13 abuse -0.2 aid -0.12 statement 0.45',
  'word list': 'attack -0.11 abuse 0.12 statement 0.49',
  'word little': 'deploy -0.11 displace -0.2 statement 0.2',
  'word live':
    'air-strike -0.17 shelling -0.1 hold 0.17 withdraw -0.14 siege 0.35 deploy -0.31 abuse 0.21 destroy 0.15 displace -0.12 ceasefire 0.16 aid 0.12 statement -0.2',
  'word load': 'air-strike -0.1 shelling 0.1 withdraw 0.26 displace 0.26 statement -0.18',
  'word local':
    'attack 0.36 air-strike 0.28 shelling -0.22 bombing -0.17 capture 0.16 withdraw 0.2 repel 0.11 siege 0.11 abuse 0.18 destroy -0.15 statement -0.26',
  'word long':
    'attack -0.22 air-strike 0.14 capture -0.18 withdraw -0.18 siege-break 0.17 casualties 0.14 abuse -0.23 destroy 0.21 ceasefire 0.36 aid -0.23 statement -0.48',
  'word look':
    'air-strike 0.21 shelling 0.25 withdraw -0.16 deploy 0.17 abuse -0.16 destroy -0.12 ceasefire 0.16 statement 0.3',
  'word lorry':
    'air-strike -0.15 bombing 0.3 deploy 0.17 abuse -0.13 displace -0.11 breach 0.14 statement -0.16',
  'word lose':
    'attack -0.14 withdraw 0.35 deploy -0.12 casualties 0.74 abuse -0.34 displace -0.39 ceasefire -0.16 statement 0.14',
  'word loss':
    'air-strike -0.12 shelling -0.13 bombing -0.14 capture 0.38 withdraw 0.64 advance 0.1 deploy -0.13 abuse -0.15 destroy 0.39 statement -0.13',
  'word loudspeaker': 'abuse 0.11 displace 0.11 statement 0.34',
  'word low': 'attack 0.1 hold 0.17 deploy 0.15 casualties -0.23 displace 0.35 statement 0.57',
  'word loyal': 'attack 0.18 withdraw -0.1 deploy -0.18 abuse 0.26 statement -0.24',
  'word machine':
    'attack 0.22 shelling -0.1 capture 0.15 withdraw 0.16 repel -0.1 deploy -0.11 statement 0.21',
  'word main':
    'attack -0.11 capture 0.31 hold -0.16 withdraw 0.28 siege 0.13 deploy -0.24 destroy -0.1 displace 0.1 aid 0.23',
  'word mainly': 'capture -0.1 hold 0.13 advance 0.12 siege 0.15',
  'word maintain': 'hold 0.14 deploy -0.15 statement -0.26',
  'word major': 'hold 0.16 statement -0.21',
  'word make':
    'air-strike -0.41 bombing -0.17 capture -0.29 hold 0.1 advance 0.11 siege -0.23 deploy 0.48 casualties 0.13 abuse -0.2 aid -0.26 statement 0.22',
  'word man':
    'attack 0.58 air-strike -0.24 bombing 0.11 hold -0.21 withdraw 0.29 advance -0.17 repel 0.3 siege 0.12 deploy 0.9 casualties 0.2 abuse 0.47 destroy 0.2 displace -0.42 ceasefire -0.31 breach -0.14 aid -0.39 statement -0.29',
  'word manage': 'advance 0.2 statement 0.16',
  'word mandate': 'attack -0.12 withdraw 0.15 statement 0.28',
  'word many':
    'attack 0.12 air-strike -0.16 shelling -0.11 capture -0.13 hold -0.17 withdraw -0.19 siege -0.27 deploy 0.22 casualties -0.18 abuse -0.15 displace 0.44 aid -0.13 statement -0.13',
  'word map': 'attack 0.1 siege 0.13 deploy -0.13 abuse -0.17 statement 0.36',
  'word march': 'abuse 0.33 statement 0.66',
  'word market':
    'air-strike 0.22 bombing 0.38 hold -0.13 withdraw -0.11 casualties -0.21 abuse -0.14 aid 0.13 statement -0.15',
  'word martyr':
    'attack -0.11 air-strike 0.13 bombing 0.29 siege-break 0.18 abuse -0.29 aid 0.1 statement -0.19',
  'word martyrdom': 'casualties 0.32',
  'word mask': 'advance 0.17 abuse -0.1 destroy 0.13 statement 0.13',
  'word mass': 'attack -0.22 withdraw -0.11 deploy 0.26 casualties 0.33 statement -0.3',
  'word massacre': 'attack 0.18 air-strike 0.23 abuse 0.16 aid 0.11',
  'word matter':
    'shelling -0.11 capture -0.11 withdraw -0.13 casualties -0.29 abuse -0.14 destroy -0.12 displace -0.11 statement 0.39',
  'word mean':
    'air-strike -0.25 shelling -0.17 capture 0.14 deploy -0.17 casualties -0.12 ceasefire -0.14 aid 0.22',
  'word meanwhile': 'siege 0.11 abuse 0.15 aid 0.15',
  'word media': 'attack -0.14 air-strike -0.11 capture 0.14 hold 0.37 abuse 0.14 statement -0.26',
  'word mediate': 'ceasefire 0.22 statement 0.21',
  'word medic': 'casualties -0.2 abuse -0.11',
  'word medical':
    'attack -0.19 shelling -0.1 withdraw -0.1 siege 0.11 deploy -0.13 abuse -0.15 destroy 0.41 displace -0.4 aid 0.5',
  'word medicine': 'shelling 0.17 deploy -0.19 aid 0.13',
  'word medium': 'attack 0.32 siege -0.11 ceasefire 0.24 breach 0.18 statement -0.15',
  'word meet':
    'attack 0.37 air-strike -0.1 withdraw -0.12 repel 0.15 siege-break 0.15 deploy 0.16 casualties -0.11 abuse -0.14 displace -0.14 ceasefire 0.45 breach 0.15 aid 0.22 statement -0.11',
  'word meeting': 'statement 0.15',
  'word member':
    'attack 0.36 air-strike -0.1 shelling -0.11 capture -0.3 withdraw -0.2 deploy -0.27 casualties 0.24 displace 0.35 aid -0.12 statement 0.31',
  'word memorandum': 'hold 0.11 deploy -0.1 displace -0.34 breach 0.13 statement -0.19',
  'word mention': 'attack -0.14 air-strike -0.14 deploy 0.15 ceasefire 0.1 aid 0.11',
  'word mercenary': 'attack 0.22 shelling -0.12 casualties 0.15',
  'word merely': 'withdraw 0.13 displace 0.15',
  'word message': 'attack -0.11 statement -0.16',
  'word meter': 'attack 0.11 bombing 0.11 advance 0.18 deploy -0.13 destroy -0.14 statement -0.12',
  'word metre': 'air-strike 0.24 capture -0.14 advance 0.17 deploy -0.1 displace -0.18',
  'word middle': 'air-strike 0.17 advance 0.11 siege 0.14 displace 0.4',
  'word midnight':
    'air-strike 0.12 capture 0.1 hold -0.11 withdraw -0.22 deploy -0.12 ceasefire 0.15 breach 0.21 statement -0.26',
  'word mile':
    'capture 0.15 hold -0.15 withdraw -0.14 advance 0.71 repel 0.15 siege -0.1 casualties 0.11 abuse -0.15 displace -0.1 ceasefire 0.36 breach 0.33 aid 0.12 statement -0.19',
  'word militant':
    'attack 0.21 shelling 0.15 hold 0.29 withdraw 0.13 repel 0.13 abuse -0.22 destroy -0.1 displace -0.15 ceasefire 0.11 breach -0.12 aid 0.11 statement -0.53',
  'word military':
    'attack -0.42 air-strike -0.18 shelling -0.3 capture -0.2 advance -0.11 siege -0.2 deploy 0.6 casualties 0.13 abuse -0.32 destroy -0.33 displace -0.24 ceasefire 0.31 breach 0.17 statement 0.32',
  'word militia':
    'attack -0.21 air-strike -0.27 shelling -0.19 bombing 0.11 capture 0.41 siege 0.22 casualties 0.13 abuse 0.12 displace -0.19 ceasefire -0.24',
  'word militiaman': 'withdraw 0.11 casualties 0.3 abuse 0.5 displace 0.16 statement -0.17',
  'word mine':
    'attack 0.42 air-strike -0.1 bombing 0.71 withdraw -0.12 advance 0.1 siege 0.11 deploy -0.1 abuse -0.17 displace -0.11 aid 0.21 statement -0.24',
  'word minister': 'attack -0.14 air-strike -0.15 hold -0.12 deploy -0.15 abuse -0.1 displace -0.11',
  'word ministry':
    'attack 0.12 capture 0.1 hold -0.12 deploy -0.12 casualties 0.25 abuse -0.14 destroy -0.11 displace 0.12 statement 0.38',
  'word minute':
    'attack -0.23 air-strike 0.38 shelling -0.11 bombing -0.12 deploy 0.2 casualties -0.1 displace -0.13 breach 0.13 statement 0.18',
  'word miss': 'air-strike 0.12 hold 0.18 casualties 0.1 abuse 0.14',
  'word missile':
    'attack 0.12 air-strike 0.13 shelling -0.24 bombing -0.13 hold -0.12 withdraw -0.18 repel 0.27 destroy 0.1 ceasefire -0.11 breach -0.1',
  'word mission': 'air-strike 0.37 withdraw 0.32 deploy 0.27 aid 0.16',
  'word mobile': 'aid 0.2 statement -0.11',
  'word moderate': 'deploy 0.48 breach 0.14 statement 0.43',
  'word moment': 'attack -0.11 capture 0.22 aid -0.2',
  'word money':
    'hold -0.1 withdraw -0.14 siege 0.55 deploy 0.12 casualties -0.14 abuse -0.13 aid 0.14 statement -0.13',
  'word monitor': 'attack 0.13 deploy 0.47 displace -0.16',
  'word monitoring': 'withdraw 0.14 deploy -0.16',
  'word month':
    'attack 0.89 air-strike -0.22 bombing -0.28 capture 0.1 hold -0.54 withdraw -0.17 advance -0.1 repel -0.16 siege-break 0.2 deploy -0.28 casualties -0.27 displace -0.11 ceasefire 0.23 breach 0.2 aid 0.58 statement -0.11',
  'word more':
    'attack -0.5 air-strike 0.25 shelling -0.61 capture 0.1 hold -0.16 withdraw -0.21 advance -0.2 siege 0.25 siege-break 0.14 casualties 0.59 abuse -0.13 destroy -0.25 displace 0.37 ceasefire 0.1 breach 0.1 aid -0.33',
  'word morning':
    'attack 0.12 air-strike -0.18 shelling 0.15 capture 0.12 withdraw 0.21 advance 0.1 deploy -0.19 abuse 0.18 destroy -0.25 displace -0.23 ceasefire -0.19 aid 0.55',
  'word mortar':
    'air-strike -0.2 shelling 0.23 capture -0.14 hold 0.24 abuse -0.18 ceasefire -0.12 statement -0.26',
  'word mosque':
    'capture 0.1 hold -0.14 deploy -0.17 casualties 0.15 abuse -0.12 displace 0.38 ceasefire 0.16 statement 0.27',
  'word most':
    'bombing -0.19 capture -0.26 hold 0.22 withdraw 0.28 repel -0.17 siege-break -0.12 deploy 0.13 casualties -0.22 abuse 0.38 displace 0.48 ceasefire -0.11 breach 0.21 aid 0.1 statement -0.74',
  'word mostly': 'attack -0.18 hold -0.11 displace -0.12 statement 0.14',
  'word mother': 'casualties 0.23 abuse -0.11 displace 0.14 aid -0.1 statement 0.13',
  'word motorcycle': 'deploy -0.14',
  'word motorway': 'attack -0.13 advance 0.27 ceasefire 0.17',
  'word mount': 'capture 0.19 deploy 0.13 statement -0.18',
  'word mountain': 'air-strike -0.11 shelling 0.18 capture -0.11 siege 0.1 statement 0.52',
  'word move':
    'attack 0.28 air-strike -0.22 shelling -0.18 bombing 0.26 capture -0.3 hold -0.12 advance -0.13 siege 0.18 deploy 0.42 abuse 0.1 displace 0.12 ceasefire -0.18',
  'word movement': 'repel 0.24 deploy 0.19 displace 0.16 statement 0.18',
  'word much':
    'attack 0.29 deploy 0.1 casualties -0.12 abuse -0.1 displace -0.16 ceasefire -0.15 aid -0.1 statement 0.62',
  'word municipal': 'attack 0.14 repel 0.13 deploy -0.14 ceasefire 0.15 statement -0.15',
  'word munition': 'attack -0.2 air-strike 0.26 bombing 0.11 deploy -0.1 destroy 0.16 statement -0.16',
  'word murder': 'casualties 0.16 abuse -0.37 statement 0.31',
  'word name':
    'air-strike -0.23 shelling -0.19 capture -0.11 hold -0.21 siege -0.12 deploy -0.2 casualties 0.14 abuse 0.3 destroy -0.17 displace -0.2 aid -0.1 statement -0.18',
  'word national': 'attack -0.14 shelling -0.1 bombing 0.17 casualties 0.18 abuse 0.33 displace -0.18',
  'word near': 'attack 0.32 hold 0.29 casualties -0.13 displace -0.12 aid 0.15 statement -0.1',
  'word nearby': 'air-strike 0.15 casualties -0.14 abuse 0.2',
  'word nearly':
    'attack -0.27 shelling -0.13 withdraw -0.14 siege 0.21 casualties -0.13 abuse -0.12 displace 0.37 aid 0.21 statement 0.18',
  'word necessary': 'shelling 0.18 abuse -0.12 statement 0.33',
  'word need':
    'air-strike -0.11 bombing 0.24 hold -0.12 withdraw -0.14 advance -0.1 deploy 0.23 casualties 0.35 abuse -0.22 destroy -0.11 displace 0.2 aid 0.28 statement 0.65',
  'word negotiate': 'withdraw -0.12 casualties -0.11 abuse 0.12',
  'word negotiation': 'withdraw 0.15 repel 0.18 deploy -0.1 ceasefire 0.41 aid 0.13 statement -0.25',
  'word negotiator': 'hold 0.11 casualties -0.11',
  'word neighbor': 'attack 0.13 abuse 0.14 displace 0.13 aid 0.16',
  'word neighborhood':
    'shelling 0.14 capture -0.19 hold 0.33 withdraw -0.13 casualties -0.12 displace -0.18 aid 0.13',
  'word neighbour': 'aid 0.14 statement -0.17',
  'word neighbourhood': 'shelling 0.19 hold -0.13 advance -0.1 casualties -0.1 displace 0.17',
  'word neither': 'statement 0.34',
  'word nerve': 'attack 0.28 air-strike 0.38 shelling 0.16',
  'word network': 'casualties 0.31',
  'word neutralise': 'casualties 0.47',
  'word neutralize': 'attack 0.11 casualties 0.2',
  'word never':
    'attack 0.23 air-strike -0.18 shelling 0.13 hold -0.1 deploy -0.19 casualties -0.11 displace 0.1 ceasefire 0.25 breach 0.6 aid 0.11 statement -0.56',
  'word new':
    'attack -0.38 air-strike 0.19 shelling 0.17 repel 0.16 casualties -0.18 abuse -0.22 displace 0.1 ceasefire -0.13 aid -0.11 statement 0.52',
  'word news':
    'air-strike -0.14 shelling -0.29 hold -0.16 withdraw 0.14 deploy -0.15 abuse -0.25 displace -0.12 aid -0.13 statement -0.3',
  'word newspaper': 'attack -0.11',
  'word next':
    'attack 0.31 air-strike -0.11 shelling -0.1 withdraw 0.42 siege -0.11 deploy -0.25 casualties 0.17 abuse -0.1 destroy -0.1 displace 0.12 aid 0.41',
  'word night':
    'attack -0.16 air-strike 0.19 bombing 0.24 capture -0.26 hold 0.13 withdraw 0.19 repel 0.33 siege -0.14 abuse -0.16 displace 0.85 aid -0.2 statement -0.28',
  'word nightfall': 'attack 0.17 deploy 0.12 abuse -0.1 aid 0.15',
  'word no':
    'attack -0.14 air-strike -0.11 shelling 0.13 capture -0.18 hold 0.45 abuse -0.14 destroy 0.27 displace -0.23 ceasefire 0.28 aid 0.1 statement 0.18',
  'word noon': 'attack -0.14 air-strike 0.13 capture 0.41 repel 0.24 deploy -0.13 destroy -0.1 displace 0.35',
  'word north':
    'attack 0.29 shelling 0.16 capture -0.39 hold 0.4 advance 0.39 repel -0.13 deploy 0.31 abuse -0.17 destroy -0.16 displace 0.19 ceasefire -0.1 breach 0.13 aid 0.26 statement -0.15',
  'word north-east': 'withdraw 0.17 aid 0.17',
  'word north-west': 'attack -0.13 withdraw -0.19 deploy 0.12',
  'word northeast': 'capture 0.21 aid 0.16 statement -0.14',
  'word northern':
    'attack -0.25 withdraw 0.1 advance 0.38 siege-break 0.28 casualties -0.12 abuse -0.14 displace 0.23 ceasefire 0.15',
  'word northwestern': 'displace 0.21',
  'word notable': 'hold 0.29 ceasefire 0.42 statement -0.11',
  'word note': 'air-strike 0.36 siege-break 0.18 statement -0.26',
  'word now':
    'attack -0.3 air-strike -0.12 capture -0.24 hold -0.2 withdraw -0.12 repel -0.17 siege 0.15 abuse 0.55 destroy 0.28 displace 0.58 ceasefire -0.16 aid 0.34',
  'word nowhere': 'air-strike 0.11 shelling -0.1 withdraw -0.13 displace -0.11 statement -0.14',
  'word number':
    'attack -0.13 capture 0.1 hold 0.18 withdraw -0.18 siege -0.12 deploy -0.16 casualties 0.45 displace 0.58 statement -0.34',
  'word nun': 'abuse 0.14 displace -0.3 ceasefire 0.13',
  'word nurse': 'shelling -0.19 casualties 0.1 statement -0.12',
  'word objective': 'air-strike -0.11 capture 0.47 breach 0.17',
  'word observation': 'hold 0.29 withdraw 0.17 siege 0.31 deploy 0.3 displace -0.1 aid -0.11 statement 0.1',
  'word observe': 'deploy -0.11 breach 0.24 statement -0.3',
  'word observer':
    'attack -0.1 shelling 0.24 withdraw 0.21 deploy 0.46 displace -0.11 aid -0.1 statement 0.26',
  'word occasion': 'capture 0.23 siege 0.18 aid -0.1',
  'word occupation': 'attack 0.17',
  'word occupy': 'capture -0.36 hold 0.46 ceasefire 0.18',
  'word off': 'air-strike -0.11 capture -0.11 hold 0.13 deploy 0.14 destroy 0.4 displace 0.12',
  'word offensive':
    'attack 0.63 shelling -0.19 capture -0.15 withdraw -0.15 deploy -0.17 ceasefire 0.11 statement -0.2',
  'word offer':
    'attack -0.13 air-strike -0.16 hold -0.1 withdraw 0.36 casualties -0.11 abuse -0.23 displace 0.16 aid -0.12 statement -0.17',
  'word office':
    'shelling -0.11 casualties 0.23 destroy -0.13 displace -0.18 ceasefire 0.1 breach 0.16 statement -0.38',
  'word officer':
    'attack -0.21 air-strike -0.18 bombing 0.17 capture -0.11 hold 0.27 withdraw 0.39 advance 0.11 siege-break 0.17 casualties -0.13 abuse -0.23 destroy -0.11 ceasefire 0.32',
  'word official':
    'shelling -0.11 capture -0.32 withdraw 0.28 casualties -0.26 abuse -0.37 destroy -0.1 ceasefire -0.15',
  'word oil': 'air-strike 0.14 hold 0.22 withdraw 0.3 deploy -0.11 casualties -0.14',
  'word old':
    'attack 0.15 air-strike -0.15 shelling 0.19 bombing -0.16 hold -0.14 withdraw 0.25 deploy -0.11 destroy 0.39 displace -0.1 ceasefire 0.21 aid 0.12',
  'word olive': 'attack 0.17 hold 0.13 abuse -0.12 displace 0.14 aid 0.14',
  'word on': 'attack 0.29 siege -0.11 deploy -0.1 breach 0.15 statement 0.2',
  'word once':
    'attack 0.2 air-strike -0.11 capture 0.51 hold 0.41 withdraw -0.19 deploy -0.25 casualties -0.19 destroy -0.11 displace -0.13 aid 0.25 statement 0.32',
  'word one':
    'attack -0.18 air-strike 0.1 shelling 0.25 bombing 0.15 capture 0.16 hold 0.2 repel 0.11 siege 0.53 casualties -0.4 displace -0.16 ceasefire -0.32 breach 0.49 aid -0.17',
  'word online': 'capture 0.15 advance 0.16 deploy -0.12 destroy 0.15',
  'word only':
    'air-strike -0.33 shelling 0.13 capture -0.27 hold 0.14 withdraw 0.44 advance -0.11 siege 0.28 siege-break -0.1 casualties -0.26 ceasefire -0.19 aid 0.12 statement 0.28',
  'word open':
    'shelling -0.11 hold -0.19 withdraw -0.31 advance 0.14 siege-break 0.1 deploy -0.1 abuse 0.34 destroy -0.25 ceasefire -0.14 aid 0.41 statement 0.36',
  'word operate': 'attack 0.27 deploy 0.18',
  'word operation':
    'attack -0.36 air-strike -0.15 bombing 0.25 capture 0.37 hold 0.12 advance -0.1 repel -0.13 siege-break 0.16 deploy 0.1 abuse -0.13 ceasefire 0.12 aid 0.45 statement -0.35',
  'word opposition': 'attack -0.15 siege 0.13 casualties -0.15 abuse -0.11',
  'word orchard': 'air-strike 0.27 bombing 0.21 hold 0.27 deploy -0.11 destroy 0.1',
  'word order':
    'attack 0.28 shelling 0.27 withdraw 0.47 siege 0.15 deploy 0.41 abuse 0.39 destroy -0.19 ceasefire -0.12 aid -0.23 statement -1.04',
  'word organisation': 'abuse 0.15',
  'word organization':
    'shelling 0.3 bombing 0.14 capture 0.12 withdraw 0.14 deploy -0.18 casualties 0.17 destroy -0.1 aid 0.18 statement -0.23',
  'word orphan': 'casualties 0.14',
  'word other':
    'air-strike -0.24 shelling 0.31 bombing -0.17 capture -0.28 hold -0.25 advance 0.14 repel -0.1 siege-break 0.24 deploy -0.2 abuse 0.12 destroy -0.23 displace 0.3 ceasefire -0.26 statement -0.12',
  'word out':
    'attack -0.1 air-strike -0.19 withdraw 0.42 deploy -0.28 casualties -0.27 abuse 0.39 displace 0.27 ceasefire 0.1 statement 0.24',
  'word outlet': 'shelling 0.16 statement -0.17',
  'word outpost': 'shelling 0.25 hold 0.32',
  'word outskirt':
    'shelling -0.15 capture -0.33 hold -0.1 advance 0.19 deploy 0.27 abuse 0.13 statement 0.12',
  'word over':
    'attack -0.37 air-strike -0.11 siege -0.2 siege-break 0.32 deploy -0.24 casualties 0.14 displace 0.4 ceasefire 0.32 aid 0.47 statement -0.17',
  'word overlook': 'capture 0.27',
  'word overnight':
    'shelling 0.24 capture 0.13 hold 0.21 withdraw 0.24 repel 0.18 casualties -0.1 statement -0.22',
  'word overrun': 'capture 0.59 hold -0.17 advance 0.25 statement -0.1',
  'word own':
    'attack 0.1 capture 0.13 hold -0.49 withdraw 0.13 advance -0.14 siege 0.25 casualties 0.13 abuse -0.13 destroy 0.1 displace 0.26 ceasefire 0.23 breach 0.22 aid -0.2 statement -0.22',
  'word p.m.': 'attack 0.14 capture 0.1 deploy 0.13 aid 0.16',
  'word pack':
    'air-strike 0.17 bombing 0.15 withdraw 0.21 deploy -0.12 casualties -0.13 abuse -0.15 destroy -0.13 displace 0.22 aid -0.1 statement -0.18',
  'word page':
    'attack -0.12 withdraw -0.11 deploy -0.13 casualties -0.13 abuse 0.19 destroy 0.55 ceasefire 0.11 statement -0.29',
  'word palace': 'withdraw 0.14 statement 0.27',
  'word palestinian': 'attack 0.19 deploy -0.19 displace -0.11 ceasefire 0.15 statement -0.13',
  'word paper': 'air-strike 0.25 abuse 0.29 displace -0.17 ceasefire 0.11 statement 0.22',
  'word parachute': 'air-strike -0.1 abuse -0.19 aid 0.56 statement -0.1',
  'word park': 'attack 0.12 shelling 0.13 bombing 0.15 capture 0.27 siege -0.16 aid -0.1',
  'word parliament': 'statement 0.37',
  'word part':
    'attack 0.14 shelling -0.12 hold 0.18 withdraw -0.1 siege -0.12 deploy 0.24 casualties -0.11 abuse -0.17 destroy -0.23 displace 0.14 ceasefire -0.26 aid -0.14 statement -0.42',
  'word partner':
    'air-strike 0.32 capture 0.18 withdraw -0.1 deploy -0.28 abuse 0.14 displace -0.13 ceasefire -0.17 aid 0.36 statement -0.15',
  'word party':
    'attack 0.12 air-strike -0.13 capture -0.19 deploy -0.24 abuse -0.17 ceasefire 0.24 breach 0.14',
  'word pass': 'attack -0.14 advance 0.15 deploy -0.13 abuse 0.19 displace -0.17 statement -0.13',
  'word passage': 'hold 0.11 casualties -0.1 abuse 0.14 displace 0.32',
  'word past':
    'attack -0.12 air-strike -0.11 shelling 0.12 hold -0.2 withdraw -0.13 advance 0.15 abuse -0.13 ceasefire -0.12 breach 0.27 statement 0.13',
  'word patient': 'air-strike 0.13 casualties 0.31 displace -0.46 aid 0.59 statement 0.26',
  'word patrol': 'hold -0.61 withdraw -0.13 siege 0.12 deploy 0.79 ceasefire 0.15',
  'word pause': 'ceasefire 0.58 aid -0.13 statement -0.33',
  'word pay': 'siege 0.49 deploy 0.19 abuse 0.33 displace 0.16 statement -0.21',
  'word peace': 'attack 0.26 air-strike 0.34 deploy 0.11 abuse -0.1 ceasefire -0.41 statement 0.37',
  'word people':
    'air-strike 0.2 capture -0.11 hold 0.28 withdraw -0.58 advance -0.16 repel -0.17 siege 0.17 siege-break -0.2 casualties -0.23 abuse -0.12 destroy 0.15 displace 0.38 ceasefire -0.12 breach -0.18 aid 0.53 statement 0.16',
  'word percent': 'capture -0.14 hold 0.26 displace 0.32 statement 0.1',
  'word perhaps': 'attack -0.14 casualties -0.12 displace 0.1 ceasefire 0.11',
  'word period': 'attack -0.1 advance 0.19 displace 0.11 breach 0.14',
  'word perish': 'siege 0.11',
  'word permission': 'displace -0.17',
  'word permit': 'attack 0.15 withdraw -0.1 deploy -0.39 displace 0.56 ceasefire 0.31 aid 0.33',
  'word person': 'attack -0.11 capture 0.16 siege 0.1 displace 0.22 statement -0.21',
  'word persuade': 'ceasefire 0.33 statement -0.34',
  'word phone':
    'attack -0.16 hold -0.11 withdraw -0.11 deploy -0.22 casualties -0.13 displace -0.17 aid -0.13 statement -0.14',
  'word photo': 'air-strike 0.18 deploy 0.15 statement -0.2',
  'word photograph':
    'attack -0.15 shelling -0.1 capture -0.1 hold 0.19 deploy 0.25 casualties 0.27 destroy 0.26 statement 0.13',
  'word photographer': 'hold 0.18 casualties -0.11 statement 0.13',
  'word pick': 'deploy 0.31 destroy 0.13 statement 0.22',
  'word pickup': 'attack 0.13 capture 0.16 deploy 0.21 destroy -0.2 displace -0.12 statement 0.28',
  'word picture': 'hold 0.1 advance 0.17 deploy -0.2 destroy 0.19 displace -0.17',
  'word piece': 'bombing 0.12 deploy -0.1 destroy 0.26',
  'word pilot': 'air-strike 0.22 shelling -0.11 casualties 0.39 abuse 0.23 destroy 0.14',
  'word place':
    'attack 0.32 air-strike 0.23 withdraw 0.14 advance -0.13 repel -0.11 siege 0.42 deploy 0.31 casualties -0.35 abuse -0.1 destroy 0.14 ceasefire 0.36 aid -0.16 statement -0.27',
  'word plain': 'attack 0.13 hold 0.29 advance 0.12 statement -0.15',
  'word plan': 'air-strike -0.1 withdraw 0.19 abuse -0.16 displace 0.2 breach 0.33 aid 0.65 statement 0.18',
  'word plane':
    'attack -0.22 air-strike -0.1 capture -0.1 withdraw 0.19 advance 0.11 casualties -0.11 abuse -0.11 destroy -0.19 displace -0.13 ceasefire -0.1 breach 0.2 aid -0.16 statement 0.21',
  'word plant': 'attack 0.14 bombing 0.13 hold -0.13 deploy -0.12',
  'word plastic': 'displace 0.12',
  'word play': 'shelling -0.12 withdraw 0.17 statement 0.18',
  'word pledge': 'hold 0.18 ceasefire 0.24 aid 0.17',
  'word pocket': 'attack 0.14 hold 0.29 siege -0.11',
  'word point':
    'attack -0.11 shelling -0.1 capture 0.18 hold 0.14 withdraw -0.1 advance 0.11 deploy 0.28 abuse -0.16 breach 0.14',
  'word police':
    'attack 0.26 shelling -0.14 capture -0.12 hold -0.34 withdraw -0.11 deploy 0.33 casualties -0.21 displace -0.21 ceasefire -0.24 breach 0.12 aid -0.13',
  'word policeman': 'attack -0.11 capture -0.11 hold -0.27 deploy 0.11 casualties 0.65 statement 0.15',
  'word political': 'attack -0.19 capture 0.1 hold -0.15 abuse 0.21',
  'word politician': 'casualties -0.17 abuse 0.33 statement -0.17',
  'word popular': 'abuse 0.12',
  'word population': 'statement 0.49',
  'word position':
    'air-strike -0.1 shelling 0.36 hold 0.63 advance -0.2 repel -0.1 deploy -0.2 casualties -0.14 abuse -0.21 destroy -0.18 displace -0.14 ceasefire -0.1 statement 0.32',
  'word possess': 'attack -0.11 air-strike -0.22 capture 0.11 hold -0.1 statement 0.54',
  'word possible': 'statement -0.25',
  'word post':
    'attack -0.11 air-strike -0.25 capture 0.22 hold 0.28 withdraw 0.13 siege 0.23 deploy -0.26 casualties 0.44 abuse -0.14 displace -0.1 ceasefire -0.12 aid 0.15 statement -0.16',
  'word pound': 'air-strike 0.12 abuse 0.3 destroy 0.18',
  'word pour': 'attack 0.25 capture 0.16 withdraw 0.1 deploy -0.36 abuse 0.13 destroy 0.31 statement 0.24',
  'word power': 'air-strike -0.28 shelling 0.13 hold 0.25 destroy 0.44 statement 0.22',
  'word prayer': 'capture 0.16 statement 0.24',
  'word prefer': 'statement -0.12',
  'word prepare': 'attack 0.55 air-strike 0.26 bombing 0.14 hold -0.14 withdraw 0.11 siege-break 0.32',
  'word presence': 'hold -0.25 withdraw 0.15 deploy 0.24 ceasefire -0.12 statement 0.26',
  'word present': 'hold 0.32 deploy 0.72 statement -0.15',
  'word president': 'siege -0.15 deploy 0.19 destroy 0.15',
  'word press':
    'attack 0.15 shelling 0.21 withdraw -0.12 advance -0.25 casualties 0.31 abuse -0.21 displace -0.16 aid 0.11 statement -0.28',
  'word pretext': 'shelling 0.12',
  'word prevent': 'attack -0.13 capture -0.11 deploy 0.31 abuse -0.14 displace -0.13 aid 0.19 statement 0.28',
  'word previous': 'bombing -0.13 hold 0.16 deploy 0.21 casualties 0.15 abuse 0.16 displace -0.11',
  'word price': 'abuse 0.39 aid 0.27 statement 0.33',
  'word primary': 'statement 0.2',
  'word prime': 'shelling 0.18 statement 0.11',
  'word prison':
    'air-strike 0.12 capture 0.17 withdraw 0.1 siege-break 0.11 deploy -0.17 casualties 0.12 abuse 0.16 displace -0.27',
  'word prisoner': 'attack -0.16 shelling -0.17 hold -0.11 casualties -0.21 abuse 0.59 displace 0.12 aid 0.1',
  'word pro-government':
    'air-strike -0.12 hold -0.12 withdraw 0.12 siege-break 0.1 breach 0.16 statement -0.13',
  'word pro-regime': 'attack 0.2 capture 0.1 advance 0.2 ceasefire -0.16 statement -0.21',
  'word promise':
    'attack -0.11 air-strike 0.21 shelling -0.1 capture -0.15 hold -0.1 withdraw 0.13 siege -0.17 siege-break 0.41 deploy 0.35 abuse 0.18 displace 0.14 aid 0.27 statement -0.46',
  'word propaganda': 'air-strike 0.16 advance 0.19',
  'word propose': 'attack 0.1 deploy -0.23 statement 0.11',
  'word protect': 'attack -0.13 hold 0.11 deploy 0.12 breach 0.33',
  'word protest': 'shelling 0.34 withdraw -0.12 displace -0.1 statement 0.5',
  'word provide': 'destroy 0.12 displace 0.11 aid -0.36',
  'word province':
    'attack -0.22 shelling 0.12 hold 0.45 withdraw -0.15 advance -0.14 siege 0.13 siege-break 0.15 deploy -0.28 destroy -0.11 displace 0.23 ceasefire -0.21 statement -0.25',
  'word provincial':
    'attack -0.17 air-strike -0.21 bombing 0.12 withdraw 0.45 deploy -0.1 casualties 0.17 statement -0.14',
  'word proxy': 'attack 0.1 shelling -0.1',
  'word publish': 'attack -0.11 air-strike 0.19 casualties 0.13 destroy 0.36 breach -0.11 statement -0.33',
  'word pull':
    'attack -0.23 capture -0.11 hold 0.11 withdraw 0.51 siege -0.2 casualties 0.1 abuse -0.11 displace -0.21 statement 0.15',
  'word pumping': 'air-strike 0.11 deploy 0.1 ceasefire 0.16',
  'word pupil': 'casualties 0.37 statement -0.15',
  'word purpose': 'capture 0.15 abuse 0.23 statement 0.23',
  'word push': 'air-strike 0.13 capture -0.1 hold 0.16 advance 0.64 repel 0.13 deploy -0.25 statement -0.28',
  'word put':
    'shelling 0.21 capture -0.14 hold -0.12 withdraw -0.21 deploy 0.17 casualties 0.32 abuse -0.24 destroy 0.34 displace 0.32 ceasefire 0.17 aid 0.18 statement 0.1',
  'word quarrel': 'statement 0.28',
  'word quarter':
    'shelling 0.16 hold 0.15 withdraw 0.27 deploy -0.12 destroy -0.18 displace -0.17 statement -0.22',
  'word question': 'hold 0.2 deploy -0.16 casualties -0.13 abuse -0.12 aid -0.18 statement -0.15',
  'word queue': 'shelling 0.33 aid -0.11',
  'word quiet': 'attack 0.45 air-strike 0.14 ceasefire -0.11 statement -0.1',
  'word quote': 'air-strike -0.15 abuse 0.3 displace 0.15 statement 0.18',
  'word race': 'capture 0.17 statement 0.28',
  'word raid':
    'attack -0.39 air-strike 0.66 hold -0.2 withdraw 0.11 repel -0.1 deploy -0.13 casualties -0.38 ceasefire 0.12 statement 0.63',
  'word rain': 'aid -0.13 statement 0.29',
  'word raise': 'capture -0.24 siege -0.11 casualties 0.16',
  'word range': 'advance 0.13 abuse 0.46',
  'word rank': 'attack 0.21 deploy 0.26 casualties 0.25 abuse -0.1',
  'word rather': 'air-strike 0.1 statement 0.17',
  'word reach':
    'shelling 0.22 bombing 0.13 hold -0.1 withdraw 0.19 repel 0.1 siege-break 0.14 deploy -0.13 casualties -0.19 destroy -0.17 ceasefire 0.19 breach -0.1 aid 0.6',
  'word read': 'attack -0.18 air-strike 0.13 deploy 0.11 statement -0.27',
  'word ready': 'attack 0.32 aid 0.33 statement -0.29',
  'word reason': 'displace 0.14 aid 0.15 statement -0.31',
  'word rebel':
    'attack 0.12 air-strike -0.54 capture 0.36 hold 0.42 withdraw 0.32 advance -0.26 siege 0.5 siege-break 0.21 deploy -0.2 casualties -0.1 abuse 0.17 destroy 0.24 ceasefire 0.37 breach 0.39 aid -0.52 statement -0.39',
  'word rebel-held': 'hold 0.74 withdraw 0.13 aid 0.12',
  'word recall': 'deploy 0.14 statement 0.24',
  'word recapture': 'attack -0.13 capture 0.18 destroy 0.15',
  'word receive': 'withdraw 0.11 casualties 0.17 abuse -0.17 displace 0.12 aid 0.52 statement -0.15',
  'word recently': 'attack 0.38 statement 0.2',
  'word reconciliation': 'capture 0.13 ceasefire -0.31',
  'word record':
    'shelling 0.11 hold -0.15 casualties -0.14 abuse 0.17 destroy 0.16 breach 0.13 aid 0.14 statement 0.49',
  'word recording': 'attack 0.2 statement 0.26',
  'word recover': 'attack -0.3 capture 0.41 casualties 0.25 destroy 0.13 statement -0.13',
  'word refer': 'casualties 0.11 statement 0.34',
  'word refugee':
    'attack 0.17 shelling 0.38 deploy 0.29 casualties -0.22 abuse -0.22 displace 0.37 statement -0.11',
  'word refuse':
    'attack -0.28 air-strike -0.19 shelling -0.16 casualties -0.21 abuse -0.12 displace 0.33 ceasefire 0.1',
  'word regain': 'hold -0.14 siege-break 0.14 statement 0.27',
  'word regard': 'statement 0.41',
  'word regime':
    'capture 0.26 hold 0.4 withdraw -0.12 advance 0.24 repel 0.25 siege-break 0.16 deploy -0.62 displace -0.16 aid -0.1',
  'word region':
    'shelling 0.12 withdraw 0.36 advance 0.12 casualties 0.13 abuse -0.1 aid 0.14 statement -0.13',
  'word regional': 'deploy 0.25',
  'word register': 'air-strike 0.1 casualties 0.12 displace -0.14 breach 0.32',
  'word reinforce': 'attack 0.14 hold -0.26 deploy 0.27 statement -0.11',
  'word reinforcement': 'attack 0.17 repel 0.41 deploy 0.42 statement -0.26',
  'word reject':
    'air-strike 0.15 capture 0.1 withdraw -0.11 deploy -0.12 casualties 0.13 breach 0.13 statement -0.1',
  'word relative': 'attack -0.1 deploy -0.12 casualties 0.22 abuse 0.34 displace 0.57',
  'word release':
    'attack -0.12 capture -0.11 deploy -0.12 casualties -0.34 abuse 0.3 ceasefire 0.47 statement -0.26',
  'word relief':
    'withdraw -0.13 advance 0.19 siege-break 0.18 deploy 0.12 ceasefire 0.11 aid -0.15 statement -0.12',
  'word relieve': 'hold 0.14 siege-break 0.56',
  'word rely': 'siege 0.16 deploy 0.23 statement -0.1',
  'word remain':
    'attack -0.17 air-strike -0.21 shelling -0.19 hold 0.45 withdraw 0.13 siege 0.25 deploy 0.48 displace -0.19 ceasefire -0.1 statement 0.12',
  'word remember': 'shelling 0.18 statement -0.2',
  'word remnant': 'attack 0.15',
  'word remove': 'deploy -0.11 casualties 0.14 aid 0.13',
  'word renew': 'attack -0.18 aid 0.34 statement -0.16',
  'word reopen': 'attack 0.22 siege-break 0.33 displace -0.13 statement 0.12',
  'word repeat': 'statement 0.15',
  'word repeatedly': 'air-strike -0.15 shelling -0.11 bombing 0.27 breach 0.1 statement 0.22',
  'word repel': 'attack -0.26 advance 0.17 repel 0.25 deploy 0.14',
  'word reply': 'shelling 0.48 deploy -0.17 casualties -0.1',
  'word report':
    'attack 0.49 shelling -0.13 bombing -0.12 withdraw -0.18 advance -0.12 siege 0.11 siege-break 0.14 deploy 0.32 abuse 0.17 displace -0.16 ceasefire -0.22 aid -0.24 statement -0.15',
  'word reportedly': 'air-strike 0.68 casualties -0.1',
  'word reporter':
    'air-strike -0.15 shelling -0.12 capture 0.25 hold 0.11 withdraw 0.44 deploy -0.14 casualties -0.2 abuse -0.19 displace -0.27',
  'word representative': 'ceasefire 0.1 statement 0.18',
  'word request': 'casualties -0.11 displace 0.21 aid 0.22',
  'word rescue': 'attack 0.13 displace -0.19',
  'word researcher': 'deploy 0.11 destroy 0.17 statement -0.2',
  'word resident':
    'air-strike -0.11 bombing -0.15 capture 0.14 hold 0.14 repel 0.3 deploy 0.2 casualties -0.13 abuse 0.12 destroy 0.43 displace 0.52',
  'word residential': 'attack 0.14 capture 0.17 hold -0.16 statement 0.11',
  'word resist': 'attack 0.37 capture 0.15 hold 0.13 repel -0.23 statement -0.1',
  'word resistance': 'deploy -0.12 casualties 0.13 statement 0.11',
  'word resolution': 'attack -0.2 breach 0.22 aid 0.12 statement 0.23',
  'word resort': 'hold 0.13 ceasefire 0.29 statement -0.14',
  'word respond': 'shelling 0.39 statement 0.48',
  'word response': 'attack 0.11 shelling 0.18 aid 0.15 statement 0.25',
  'word responsibility': 'shelling 0.3 abuse 0.34 statement 0.17',
  'word responsible': 'hold -0.15 statement 0.4',
  'word rest':
    'air-strike 0.25 bombing 0.1 capture -0.24 hold 0.14 withdraw -0.11 deploy -0.13 casualties 0.12 abuse 0.3 displace 0.11 statement 0.38',
  'word restore': 'attack 0.3 capture 0.13 siege-break -0.1 aid 0.13',
  'word result':
    'air-strike 0.13 shelling 0.11 bombing 0.12 hold 0.11 withdraw -0.17 siege 0.18 casualties 0.11 abuse 0.14',
  'word resume':
    'attack 0.28 air-strike 0.1 shelling -0.14 hold 0.11 withdraw -0.17 siege-break 0.16 displace 0.32 ceasefire -0.13 statement 0.17',
  'word retake': 'attack -0.17 capture 0.75 repel 0.19 statement -0.13',
  'word retire': 'abuse 0.11 statement -0.2',
  'word retreat': 'attack -0.1 withdraw 0.13 abuse 0.11 statement -0.22',
  'word return': 'attack -0.2 capture 0.21 hold -0.14 repel 0.13 deploy 0.3 abuse 0.2 statement -0.11',
  'word revenge': 'air-strike -0.12 abuse 0.22',
  'word review': 'aid 0.12 statement 0.26',
  'word revolution': 'attack 0.35 capture 0.35 displace 0.1',
  'word ridge': 'attack -0.13 advance 0.17',
  'word rifle':
    'attack -0.12 capture -0.12 withdraw 0.6 deploy 0.27 casualties 0.11 abuse -0.1 displace 0.1 statement 0.15',
  'word right': 'attack -0.12 withdraw 0.12 deploy -0.1',
  'word ring': 'siege -0.13 statement -0.15',
  'word rise': 'air-strike 0.1 destroy 0.2 statement 0.47',
  'word rival': 'capture 0.24 hold -0.29 statement 0.27',
  'word river':
    'attack 0.19 shelling -0.11 capture -0.18 withdraw -0.16 deploy 0.1 casualties -0.15 displace 0.1 statement -0.13',
  'word road':
    'attack -0.35 bombing 0.24 capture -0.21 withdraw -0.13 advance 0.21 repel 0.1 siege 0.47 siege-break 0.19 deploy -0.6 casualties -0.28 abuse 0.27 destroy -0.12 statement -0.39',
  'word roadside': 'bombing 0.4 aid 0.12',
  'word rocket':
    'attack -0.29 air-strike -0.17 shelling 0.17 bombing -0.11 capture -0.12 hold 0.18 deploy -0.18 abuse -0.1 destroy -0.23 displace 0.11',
  'word role': 'air-strike 0.11 shelling -0.13 deploy 0.14 statement 0.47',
  'word roll': 'capture 0.1 aid 0.14',
  'word roof':
    'air-strike 0.2 shelling -0.1 withdraw -0.12 deploy 0.63 casualties -0.1 abuse -0.11 destroy 0.75 displace -0.17 statement -0.37',
  'word room':
    'attack 0.17 bombing 0.11 hold 0.17 withdraw -0.11 siege -0.15 deploy 0.14 abuse 0.1 ceasefire -0.11 aid -0.11 statement 0.15',
  'word roughly': 'deploy 0.13 casualties 0.19',
  'word round':
    'attack -0.11 air-strike -0.12 shelling 0.33 capture -0.1 hold 0.36 destroy 0.12 ceasefire 0.28',
  'word roundabout': 'shelling 0.1 hold -0.13 siege 0.25 casualties 0.12 abuse 0.15',
  'word route':
    'attack 0.26 hold -0.1 siege 0.16 deploy -0.11 casualties 0.14 destroy 0.19 displace -0.15 statement -0.14',
  'word row': 'attack -0.15 shelling 0.18 deploy 0.23 displace 0.15 statement 0.18',
  'word rubble': 'aid 0.15',
  'word ruin': 'attack -0.2 air-strike -0.14 capture -0.1 hold -0.16 withdraw -0.13 casualties 0.11',
  'word rule': 'displace 0.1 statement 0.38',
  'word run':
    'air-strike 0.13 capture 0.12 withdraw -0.44 siege 0.19 siege-break 0.27 deploy -0.26 casualties 0.17 destroy -0.13 ceasefire -0.22 aid 0.57 statement 0.19',
  'word rural': 'air-strike 0.16',
  'word russian':
    'attack -0.43 air-strike 0.31 bombing -0.17 capture 0.11 hold -0.28 withdraw 0.27 advance -0.22 repel -0.12 casualties 0.4 abuse -0.34 displace -0.1 ceasefire 0.72 aid -0.1 statement -0.33',
  'word safe':
    'capture 0.18 deploy -0.15 casualties 0.1 destroy -0.1 displace 0.24 ceasefire -0.15 aid -0.11 statement 0.38',
  'word safety': 'withdraw 0.1 deploy -0.11 abuse -0.1 displace 0.29 statement 0.3',
  'word same':
    'attack 0.37 air-strike -0.25 shelling 0.29 advance -0.15 repel 0.23 siege 0.21 deploy 0.21 displace -0.14 breach 0.27 aid -0.12 statement 0.19',
  'word sanction': 'ceasefire 0.16 statement 0.36',
  'word sarin': 'attack 0.27 deploy 0.11 abuse 0.11',
  'word saudi': 'bombing 0.18 deploy 0.38 casualties -0.11 displace -0.1 statement -0.29',
  'word save': 'air-strike -0.18 casualties -0.15 aid -0.1 statement 0.88',
  'word say':
    'attack -0.28 withdraw -0.18 repel 0.18 siege-break -0.26 casualties -0.13 abuse -0.24 destroy -0.12 ceasefire -0.17 breach -0.18 aid -0.37',
  'word school':
    'attack -0.12 air-strike 0.1 hold -0.1 withdraw -0.15 siege -0.22 deploy -0.15 casualties -0.13 destroy -0.16 displace 0.27 statement -0.28',
  'word schoolteacher': 'capture 0.11 displace 0.25',
  'word score': 'attack 0.11 shelling -0.12 casualties 0.21',
  'word sea':
    'shelling 0.18 hold 0.2 withdraw -0.13 advance -0.18 deploy -0.2 displace -0.11 aid 0.18 statement -0.17',
  'word seal': 'siege 0.25',
  'word search':
    'attack 0.33 air-strike -0.24 bombing -0.1 deploy -0.1 casualties 0.29 abuse 0.6 displace 0.24',
  'word second':
    'attack 0.11 air-strike 0.19 bombing 0.49 hold -0.17 advance 0.17 repel -0.16 siege 0.26 deploy -0.47 destroy -0.17 displace 0.3 breach 0.11 statement -0.16',
  'word secret': 'attack 0.14 displace 0.14 ceasefire 0.11 statement 0.12',
  'word secretary': 'casualties 0.1 statement 0.23',
  'word secure': 'attack 0.12 siege-break 0.11 displace 0.2 statement 0.47',
  'word security':
    'attack -0.36 bombing 0.26 capture 0.25 hold -0.21 deploy -0.23 casualties 0.38 abuse 0.21 destroy -0.1 displace -0.1 aid 0.19',
  'word see':
    'air-strike 0.31 shelling -0.3 bombing -0.23 capture -0.13 hold 0.16 withdraw 0.24 advance -0.22 deploy 0.46 abuse -0.15 destroy 0.1 displace -0.31 ceasefire -0.12 breach -0.15 statement 0.24',
  'word seek': 'withdraw 0.38 abuse 0.24',
  'word seem': 'attack -0.16 air-strike 0.32 shelling 0.16 deploy -0.11 destroy 0.19',
  'word seize':
    'bombing 0.11 capture 0.37 hold -0.1 withdraw -0.1 advance -0.12 siege 0.13 deploy -0.14 casualties 0.19 abuse 0.18 destroy -0.1 displace -0.13 ceasefire -0.14',
  'word sell': 'deploy -0.26 abuse 0.51 statement -0.2',
  'word send':
    'air-strike -0.1 shelling 0.14 capture -0.25 hold -0.2 advance -0.12 repel 0.16 siege -0.12 deploy 1.07 casualties -0.14 ceasefire -0.15 aid 0.41',
  'word senior': 'abuse -0.15 statement -0.22',
  'word separate':
    'withdraw -0.13 siege 0.29 siege-break 0.18 deploy -0.12 abuse 0.2 displace 0.12 statement 0.27',
  'word serious': 'withdraw 0.19 casualties 0.14 abuse 0.14',
  'word serve': 'shelling 0.13 displace -0.11 statement 0.1',
  'word service': 'air-strike -0.11 shelling 0.21 casualties -0.19 destroy 0.85 displace -0.2 ceasefire 0.24',
  'word set':
    'attack -0.24 air-strike -0.16 bombing 0.2 capture -0.13 hold -0.14 withdraw -0.17 siege -0.1 deploy 0.38 casualties -0.2 abuse -0.16 destroy 0.23 aid 0.34 statement 0.16',
  'word settle': 'deploy -0.1 abuse 0.11 ceasefire 0.55 statement 0.12',
  'word settlement': 'shelling 0.22 abuse 0.1 displace 0.2 ceasefire -0.11 breach 0.39 statement -0.18',
  'word sever': 'statement 0.19',
  'word several':
    'air-strike -0.33 shelling -0.11 bombing -0.17 capture -0.21 withdraw 0.69 siege -0.13 deploy 0.1 casualties 0.35 aid 0.12 statement 0.2',
  'word shabiha': 'abuse 0.26 statement -0.22',
  'word share': 'shelling 0.18 abuse 0.15 destroy 0.15 displace 0.43 statement -0.28',
  'word sheikh': 'hold 0.11 deploy 0.14 statement 0.1',
  'word shell':
    'attack -0.48 air-strike -0.54 shelling 0.7 capture -0.17 deploy -0.17 casualties -0.1 abuse -0.19 displace -0.12 ceasefire 0.34',
  'word shelling': 'air-strike -0.12 shelling 0.8 capture -0.1 deploy -0.1 abuse -0.11 breach 0.2',
  'word shelter': 'shelling 0.39 hold 0.19 withdraw -0.21 abuse -0.1 aid -0.33',
  'word shepherd': 'bombing 0.54',
  'word shia': 'hold -0.16 advance 0.13 siege-break 0.19 breach 0.17 statement 0.12',
  'word shift': 'destroy 0.14',
  'word shiite': 'hold -0.16 withdraw -0.11 siege 0.16 deploy 0.25 displace 0.29 statement 0.12',
  'word shoe': 'casualties -0.13 statement 0.14',
  'word shoot':
    'attack -0.19 air-strike -0.19 shelling 0.39 capture -0.13 hold -0.15 withdraw 0.1 repel 0.16 deploy -0.16 casualties -0.26 abuse 0.54 ceasefire 0.17 breach 0.13 aid -0.11 statement -0.37',
  'word shop': 'siege -0.15 abuse 0.46 destroy -0.23 displace -0.12 aid -0.11',
  'word short': 'advance 0.27 abuse 0.16 statement 0.15',
  'word shortly': 'air-strike 0.24 aid 0.13 statement -0.19',
  'word shot':
    'attack 0.14 air-strike -0.12 shelling -0.39 capture 0.34 withdraw 0.12 deploy -0.13 abuse 0.68 displace 0.1',
  'word shout': 'statement 0.13',
  'word show':
    'air-strike -0.29 shelling -0.1 bombing 0.17 hold 0.1 withdraw 0.16 advance 0.12 casualties 0.14 abuse -0.32 destroy 0.18 displace 0.12 ceasefire -0.12 breach 0.12 aid -0.12',
  'word shut': 'hold -0.1 siege -0.31 abuse 0.15 aid 0.27 statement 0.4',
  'word shutter': 'abuse 0.12',
  'word side':
    'air-strike -0.25 capture -0.25 advance 0.21 siege 0.11 siege-break -0.1 deploy 0.18 casualties 0.12 abuse -0.63 destroy -0.25 displace -0.13 ceasefire 0.19 breach 0.33 statement 0.22',
  'word siege':
    'attack -0.15 hold -0.22 siege 0.48 siege-break 0.38 displace -0.12 aid -0.18 statement -0.17',
  'word sign': 'shelling -0.12 withdraw 0.27 deploy 0.17 casualties -0.1 abuse -0.14 displace 0.21',
  'word signature': 'withdraw -0.11 aid 0.31 statement 0.47',
  'word silent': 'deploy -0.11 destroy 0.11 ceasefire 0.18 aid 0.11 statement 0.18',
  'word silo': 'attack 0.1 capture 0.12 advance 0.16',
  'word similar': 'attack 0.3 air-strike 0.14 shelling 0.17 casualties -0.13 aid 0.11 statement 0.19',
  'word since': 'hold 0.1 withdraw 0.17 deploy 0.16 casualties 0.22 statement 0.27',
  'word single':
    'air-strike 0.2 shelling -0.16 bombing 0.13 hold 0.23 withdraw 0.13 advance 0.15 deploy 0.32 abuse -0.12 ceasefire -0.1 aid 0.1 statement 0.16',
  'word sit': 'hold 0.19 deploy -0.14 casualties 0.1 destroy 0.15 displace 0.16 statement -0.14',
  'word site':
    'attack -0.16 capture -0.17 hold -0.13 advance 0.24 deploy 0.16 abuse 0.23 destroy 0.11 displace -0.1 ceasefire 0.15 statement 0.32',
  'word situation': 'statement 0.71',
  'word sky': 'air-strike 0.73 repel 0.1 deploy -0.17 breach 0.16 aid 0.25',
  'word slaughter': 'attack 0.18 abuse 0.23 statement -0.11',
  'word sleep': 'displace 0.13 aid -0.16',
  'word slip': 'shelling 0.17 deploy 0.27 abuse 0.19 displace 0.31 statement -0.21',
  'word slow': 'attack 0.3 bombing 0.22 hold 0.28 advance -0.1 repel 0.18 aid -0.2 statement -0.11',
  'word small':
    'attack 0.18 air-strike -0.16 withdraw -0.2 advance 0.22 casualties -0.12 displace -0.25 ceasefire -0.16',
  'word smell': 'attack 0.16 air-strike 0.28 casualties -0.1 displace -0.1 statement -0.16',
  'word smoke': 'abuse 0.18',
  'word smuggle': 'bombing 0.12 deploy 0.16 abuse -0.14 displace -0.11 breach 0.31',
  'word smuggler': 'withdraw 0.11 abuse -0.19 displace 0.59 aid -0.16 statement -0.14',
  'word sniper':
    'attack -0.16 shelling 0.23 hold -0.14 casualties -0.13 destroy 0.11 displace 0.27 aid 0.21 statement -0.22',
  'word so':
    'attack -0.22 air-strike 0.2 bombing -0.1 hold -0.2 repel 0.33 deploy -0.21 abuse 0.22 aid -0.22',
  'word so-called':
    'air-strike -0.12 shelling 0.17 capture -0.2 hold 0.11 displace 0.16 breach 0.14 statement -0.12',
  'word soil': 'attack -0.2 deploy 0.1 statement 0.22',
  'word soldier':
    'attack -0.27 air-strike -0.13 capture -0.23 advance -0.11 repel -0.12 siege 0.12 siege-break 0.33 deploy 0.1 casualties 0.55 abuse 0.13 destroy -0.28 displace -0.41 ceasefire -0.28 breach -0.1 statement -0.16',
  'word some':
    'attack -0.21 air-strike -0.14 hold -0.12 withdraw -0.14 advance 0.22 siege 0.3 deploy 0.53 casualties -0.33 abuse 0.12 displace 0.36 aid -0.17 statement -0.1',
  'word son': 'deploy 0.15 casualties 0.26 abuse 0.26 displace -0.31 statement 0.13',
  'word soon': 'attack -0.13 siege-break 0.15 deploy 0.38 statement -0.39',
  'word sort': 'displace 0.18 statement 0.13',
  'word sorty': 'air-strike 0.49 deploy -0.11 statement -0.11',
  'word sound': 'air-strike 0.17 statement -0.14',
  'word source':
    'attack -0.2 shelling 0.27 hold -0.11 deploy -0.27 abuse -0.24 displace -0.12 statement -0.34',
  'word south':
    'attack 0.32 air-strike 0.17 advance 0.1 siege 0.18 siege-break 0.13 deploy 0.21 abuse -0.14 destroy -0.13 aid -0.1 statement -0.22',
  'word south-west': 'hold 0.13 advance 0.18',
  'word southern':
    'attack 0.24 air-strike -0.16 hold -0.23 withdraw 0.33 siege 0.26 deploy -0.12 ceasefire 0.12 statement 0.11',
  'word spare': 'ceasefire 0.16 aid 0.11 statement -0.16',
  'word speak':
    'attack -0.18 air-strike -0.1 bombing 0.12 capture -0.26 hold -0.21 withdraw -0.19 deploy -0.16 abuse 0.41 destroy -0.11 displace -0.14 ceasefire -0.23 aid -0.17',
  'word special': 'attack 0.13 deploy 1.27',
  'word specialist': 'deploy 0.19 statement -0.4',
  'word speech': 'deploy 0.23 statement -0.12',
  'word speed': 'capture 0.11 deploy 0.12 statement -0.25',
  'word spend':
    'attack 0.32 air-strike -0.1 shelling -0.21 capture 0.2 deploy -0.12 casualties -0.31 abuse -0.11 ceasefire 0.19 aid -0.18 statement -0.39',
  'word split': 'advance 0.38 siege 0.3 ceasefire 0.11',
  'word spokesman':
    'air-strike -0.22 shelling -0.14 withdraw -0.25 deploy -0.16 casualties -0.25 abuse 0.17 ceasefire 0.1 aid -0.1 statement -0.3',
  'word spokeswoman': 'deploy 0.17 statement -0.17',
  'word spring':
    'attack 0.45 hold 0.16 casualties -0.23 abuse -0.11 destroy 0.18 ceasefire 0.12 aid 0.22 statement -0.36',
  'word square': 'capture 0.73 hold 0.3 deploy 0.11 destroy -0.1 displace -0.13 statement -0.28',
  'word staff':
    'shelling -0.11 hold 0.14 withdraw 0.49 deploy 0.42 casualties -0.18 abuse -0.15 statement -0.35',
  'word stage': 'attack 0.31 hold 0.15 deploy -0.1 statement 0.46',
  'word stall': 'attack -0.19 advance 0.15 casualties 0.14',
  'word stand':
    'attack -0.2 siege -0.12 deploy 0.17 casualties -0.15 destroy 0.23 ceasefire -0.13 aid 0.46 statement 0.23',
  'word start':
    'bombing -0.3 capture -0.14 hold -0.14 withdraw 0.17 deploy -0.23 casualties -0.13 destroy 0.38 aid -0.14 statement 0.17',
  'word starve': 'siege 0.2 casualties 0.2 abuse -0.18 statement 0.28',
  'word state':
    'attack 0.17 air-strike -0.33 bombing 0.29 capture 0.4 hold 0.13 siege -0.12 deploy -0.35 casualties 0.2 displace 0.11 aid 0.13 statement -0.36',
  'word statement':
    'attack 0.12 shelling -0.11 capture -0.1 casualties -0.17 destroy 0.11 ceasefire -0.12 statement 0.34',
  'word station':
    'attack -0.31 shelling 0.38 hold 0.4 withdraw -0.16 deploy -0.14 casualties -0.22 destroy 0.29 displace -0.14 aid -0.2 statement -0.34',
  'word statue': 'abuse 0.12 destroy 0.39 displace 0.1 statement 0.11',
  'word status': 'abuse 0.17 ceasefire 0.13 statement 0.27',
  'word stay':
    'air-strike -0.28 siege -0.13 deploy -0.2 casualties -0.11 abuse -0.1 destroy -0.1 displace 0.45 ceasefire 0.23 breach 0.1 aid -0.13 statement 0.13',
  'word step': 'attack -0.36 bombing 0.31 withdraw 0.21 deploy -0.13 statement 0.17',
  'word stick': 'deploy -0.11 destroy 0.18 aid 0.1 statement -0.13',
  'word still':
    'attack 0.19 air-strike -0.3 shelling 0.13 hold 0.79 withdraw -0.12 siege 0.86 deploy -0.53 casualties 0.33 abuse -0.28 destroy -0.1 aid 0.28 statement -0.48',
  'word stone': 'attack 0.15 bombing 0.12 capture 0.12 withdraw 0.1 abuse -0.11 statement -0.14',
  'word stop':
    'attack -0.47 air-strike 0.17 shelling -0.16 withdraw -0.16 casualties 0.18 destroy -0.16 displace -0.17 ceasefire 0.16 breach 0.11 aid 0.22 statement 0.57',
  'word store': 'attack -0.22 air-strike 0.3 bombing 0.16 hold 0.1 deploy 0.3 destroy 0.11',
  'word storm':
    'attack 0.29 bombing 0.12 capture -0.33 advance -0.12 deploy -0.11 casualties -0.22 displace -0.1 ceasefire 0.12 aid 0.16',
  'word story': 'casualties -0.11',
  'word strategic': 'attack -0.11 advance 0.16 statement 0.2',
  'word street':
    'attack 0.12 bombing 0.24 capture -0.27 withdraw 0.11 advance 0.75 repel 0.16 siege -0.16 deploy -0.35 displace -0.22 ceasefire -0.12 statement 0.21',
  'word stress': 'shelling -0.12 statement -0.1',
  'word stretch': 'advance -0.19 deploy -0.13',
  'word strike': 'repel -0.13 siege -0.12 casualties 0.28 destroy 0.21 aid -0.17 statement -0.23',
  'word strip': 'air-strike -0.16 withdraw 0.16 siege 0.23 ceasefire 0.29 statement 0.1',
  'word stronghold': 'attack -0.12 hold 0.96 withdraw 0.27 ceasefire 0.2 aid -0.12',
  'word structure': 'air-strike 0.28 statement 0.22',
  'word su-24': 'air-strike 0.47 capture 0.13 withdraw 0.15 deploy 0.12',
  'word submunition': 'bombing 0.19 hold 0.32',
  'word suburb':
    'attack -0.19 air-strike -0.1 hold 0.29 withdraw 0.19 advance 0.39 siege 0.11 deploy -0.16 statement 0.62',
  'word such':
    'attack 0.56 air-strike -0.23 shelling -0.26 hold -0.19 deploy -0.2 casualties -0.21 abuse 0.26 destroy -0.1 ceasefire 0.17 statement 0.24',
  'word suffocation': 'casualties 0.37 destroy 0.14',
  'word suggest': 'attack 0.48 aid 0.14 statement -0.31',
  'word suicide':
    'attack -0.13 air-strike -0.23 bombing 0.56 capture -0.13 deploy -0.23 casualties -0.19 abuse -0.15 destroy -0.14',
  'word summer': 'hold 0.28 siege -0.12 deploy 0.17 abuse 0.29 ceasefire -0.1 statement -0.11',
  'word supplies': 'abuse 0.1 aid 0.33',
  'word supply':
    'attack -0.11 shelling -0.13 hold 0.36 siege 0.23 siege-break 0.11 deploy 0.18 abuse -0.13 displace -0.14 aid -0.11 statement -0.28',
  'word support':
    'air-strike 0.1 shelling -0.13 capture 0.14 repel 0.3 deploy 0.36 abuse -0.17 displace -0.12 aid 0.12',
  'word supporter': 'shelling 0.13 casualties 0.31 statement 0.29',
  'word suppose': 'attack -0.12 withdraw 0.24 deploy -0.15 displace 0.27 ceasefire -0.14 breach 0.3 aid 0.38',
  'word surrender': 'bombing 0.18 siege -0.18 deploy -0.1 statement 0.66',
  'word surround': 'attack 0.3 capture 0.1 siege 0.37',
  'word survive': 'casualties 0.27 abuse 0.11 statement -0.1',
  'word survivor': 'air-strike 0.27 capture -0.11 deploy 0.12 statement -0.15',
  'word suspect': 'attack 0.76 hold -0.14 casualties 0.4 abuse -0.13',
  'word suspend':
    'air-strike -0.15 withdraw -0.21 deploy -0.14 destroy 0.1 ceasefire 0.3 aid 0.36 statement 0.2',
  'word swear': 'attack -0.18 deploy 0.4 statement -0.4',
  'word syrian':
    'attack -0.21 air-strike 0.35 shelling 0.15 capture -0.15 withdraw -0.23 repel 0.24 siege 0.11 deploy -0.34 casualties -0.23 abuse -0.33 destroy -0.3 displace -0.27 breach 0.16 aid -0.27 statement 0.56',
  'word system': 'air-strike -0.16 repel 0.15 deploy 0.23 aid -0.19 statement -0.14',
  'word table': 'statement 0.68',
  'word take':
    'air-strike 0.2 hold 0.34 advance 0.12 repel -0.14 siege -0.21 deploy 0.26 casualties 0.37 destroy 0.18 ceasefire -0.15 aid -0.16',
  'word talk':
    'attack -0.16 capture 0.36 hold -0.25 withdraw -0.26 siege -0.11 siege-break -0.16 deploy -0.11 abuse -0.21 destroy -0.12 ceasefire 0.23 statement 0.64',
  'word tally': 'air-strike 0.16 casualties 0.11 abuse 0.26',
  'word tank':
    'attack 0.2 shelling -0.23 bombing -0.16 withdraw 0.28 advance 0.28 siege -0.13 deploy 0.12 casualties -0.11 abuse 0.1 displace -0.16 ceasefire -0.1 breach 0.11 statement 0.32',
  'word target':
    'air-strike 0.5 shelling 0.39 deploy -0.14 casualties -0.19 abuse -0.17 destroy -0.41 aid -0.2 statement 0.43',
  'word task': 'deploy -0.1 displace 0.16 statement 0.32',
  'word tea': 'capture 0.5 statement -0.23',
  'word team':
    'air-strike -0.25 capture -0.1 hold -0.13 withdraw -0.13 deploy 0.22 casualties 0.11 abuse -0.11 displace -0.13 aid 0.48 statement 0.15',
  'word tear': 'attack 0.25 shelling -0.16 bombing 0.18 capture 0.18 destroy 0.13 statement -0.26',
  'word telephone': 'air-strike 0.14 deploy -0.22 casualties -0.18 abuse -0.1 displace -0.1 statement 0.3',
  'word television':
    'attack -0.13 air-strike -0.17 shelling -0.1 bombing 0.16 capture 0.18 hold -0.13 casualties -0.12 abuse 0.19 statement -0.27',
  'word tell':
    'attack -0.18 air-strike -0.25 hold -0.12 withdraw -0.24 repel -0.1 siege -0.15 deploy -0.15 casualties -0.3 abuse -0.17 destroy -0.18 displace 0.2 ceasefire -0.17 aid -0.13 statement 0.13',
  'word ten': 'attack 0.1 capture -0.1 withdraw 0.32 siege 0.14 deploy -0.16 casualties -0.14 displace 0.18',
  'word tent':
    'shelling -0.1 hold 0.11 deploy -0.12 casualties 0.11 destroy -0.24 displace -0.31 statement -0.16',
  'word term':
    'air-strike -0.16 capture -0.1 withdraw -0.1 deploy 0.1 ceasefire 0.46 breach 0.3 statement -0.13',
  'word territory':
    'attack 0.18 air-strike 0.14 shelling -0.16 hold 0.6 advance 0.12 deploy 0.13 casualties -0.12 abuse -0.21 statement -0.16',
  'word terrorism': 'attack 0.1 siege-break 0.11 statement 0.25',
  'word terrorist':
    'attack 0.3 shelling -0.23 bombing 0.32 hold 0.25 withdraw 0.2 advance -0.15 siege -0.11 deploy 0.11 casualties 0.12 destroy -0.16 aid 0.14 statement -0.83',
  'word text': 'attack -0.13 deploy -0.12 displace -0.15 statement 0.43',
  'word then':
    'attack 0.21 capture 0.19 withdraw 0.24 advance 0.1 siege 0.11 deploy -0.11 abuse -0.17 destroy -0.17 displace 0.16 aid -0.13 statement -0.41',
  'word there':
    'attack 0.18 air-strike 0.14 shelling -0.19 hold 0.56 advance 0.23 siege -0.2 deploy 0.55 casualties -0.14 destroy -0.14 displace -0.27 ceasefire -0.18 breach -0.12 aid 0.22 statement -0.45',
  'word thing':
    'attack 0.13 hold -0.13 withdraw -0.14 deploy -0.12 casualties -0.11 destroy 0.27 statement 0.25',
  'word think':
    'attack 0.22 air-strike -0.19 hold 0.45 siege 0.13 deploy 0.62 casualties -0.14 abuse -0.24 destroy -0.1 ceasefire -0.12 aid -0.17 statement -0.25',
  'word third':
    'attack -0.34 air-strike 0.17 shelling -0.17 hold 0.33 withdraw -0.16 deploy 0.12 casualties 0.37 abuse -0.19 destroy 0.38 displace 0.24 ceasefire 0.2 aid 0.28 statement -0.33',
  'word thousand':
    'attack 0.2 hold -0.17 withdraw 0.24 siege 0.17 deploy 0.26 abuse 0.16 displace 0.52 aid 0.18',
  'word threat': 'attack -0.16 deploy -0.1 ceasefire 0.16 statement 0.28',
  'word threaten':
    'attack 0.37 air-strike -0.12 shelling 0.13 bombing 0.17 capture -0.12 withdraw -0.26 advance 0.29 siege 0.16 deploy -0.16 casualties -0.18 ceasefire -0.21 statement 0.48',
  'word throat': 'attack 0.17 siege -0.12 casualties 0.18 abuse 0.24 statement -0.11',
  'word throw': 'shelling -0.16 capture 0.26 repel 0.3 siege 0.15 destroy 0.15 displace 0.11',
  'word tie': 'attack 0.14 abuse 0.26 breach 0.36 statement -0.1',
  'word tighten': 'siege 0.25',
  'word time':
    'air-strike -0.14 bombing -0.22 capture 0.28 advance 0.17 repel 0.13 siege -0.13 destroy 0.11 ceasefire -0.29 breach -0.12 statement 0.46',
  'word tire': 'shelling 0.32 bombing 0.13 casualties 0.3 destroy -0.16',
  'word today': 'bombing 0.16 deploy 0.15 displace -0.14 aid -0.12 statement 0.1',
  'word together': 'attack -0.1 hold -0.1 withdraw 0.11 siege 0.16 abuse 0.15 displace -0.17 ceasefire 0.25',
  'word toll': 'shelling 0.3 casualties 0.21',
  'word tomorrow': 'capture 0.18 withdraw -0.14 deploy 0.14 displace 0.18 ceasefire -0.1',
  'word tonight': 'attack 0.32 statement -0.19',
  'word too':
    'air-strike -0.17 shelling -0.26 capture -0.11 withdraw 0.18 casualties 0.31 abuse 0.23 destroy 0.13 displace -0.18 aid 0.33 statement 0.39',
  'word top': 'hold 0.32 destroy 0.31',
  'word torture': 'casualties -0.11 abuse 0.37',
  'word total': 'attack 0.18 air-strike 0.14 hold 0.14 siege 0.11 casualties 0.1 statement -0.1',
  'word touch': 'shelling 0.18 abuse 0.37 destroy 0.16 ceasefire 0.17 statement -0.14',
  'word tow': 'shelling -0.22 withdraw 0.1 repel 0.13 deploy 0.43 destroy 0.5 statement -0.11',
  'word tower': 'shelling 0.17 capture 0.2 deploy 0.16 destroy 0.25',
  'word town':
    'attack 0.33 bombing -0.12 capture 0.19 advance -0.15 siege 0.35 deploy -0.31 destroy -0.24 breach 0.13 statement -0.24',
  'word trace': 'attack 0.16 casualties -0.1',
  'word track': 'air-strike -0.11 siege 0.33 destroy -0.15',
  'word train': 'deploy 0.56',
  'word transport': 'air-strike -0.14 withdraw 0.68 displace -0.32',
  'word trap': 'hold -0.1 withdraw 0.1 siege 0.12 casualties -0.16 abuse -0.11 displace -0.19 ceasefire 0.17',
  'word travel': 'withdraw 0.14 displace -0.1 statement 0.14',
  'word treat': 'abuse 0.37 aid 0.12 statement 0.44',
  'word tree': 'bombing 0.17 withdraw 0.14',
  'word tribal': 'deploy -0.13 displace -0.11 statement -0.3',
  'word tribe': 'attack 0.26 deploy 0.36 ceasefire 0.1',
  'word troops':
    'air-strike -0.16 shelling -0.28 capture 0.42 hold -0.3 withdraw 0.52 advance 0.26 deploy 0.53 casualties -0.14 destroy -0.11 aid -0.22 statement -0.51',
  'word truce':
    'attack -0.15 shelling -0.11 hold -0.1 deploy -0.11 displace -0.18 ceasefire 0.42 breach 0.19 statement 0.16',
  'word truck':
    'air-strike 0.2 bombing -0.18 withdraw -0.11 abuse -0.11 destroy -0.28 displace 0.11 ceasefire 0.18 aid 0.26 statement -0.2',
  'word true': 'siege 0.19 displace 0.15',
  'word try':
    'attack 0.75 air-strike 0.22 bombing 0.36 capture 0.15 hold -0.23 withdraw 0.12 siege-break 0.17 deploy -0.21 casualties 0.17 abuse 0.2 destroy 0.17 displace 0.77 breach 0.18 statement -0.16',
  'word tunnel':
    'attack 0.38 air-strike -0.31 bombing 0.24 hold 0.28 withdraw -0.1 advance 0.11 deploy -0.18',
  'word turkish':
    'attack -0.36 shelling 0.34 bombing -0.18 hold -0.14 withdraw -0.25 advance -0.24 repel -0.12 siege 0.17 deploy 0.19 casualties -0.15 destroy -0.29 breach 0.52 statement -0.32',
  'word turkish-backed': 'advance 0.14',
  'word turkmen': 'air-strike -0.22 shelling 0.32 repel 0.19 displace 0.14 statement -0.12',
  'word turn':
    'attack -0.18 air-strike -0.1 shelling 0.12 hold 0.16 withdraw 0.1 deploy 0.12 casualties 0.13 abuse -0.16 destroy -0.22 statement 0.14',
  'word tweet': 'attack 0.13 bombing -0.1 capture -0.1 abuse -0.13 statement 0.1',
  'word twice':
    'attack 0.35 air-strike 0.11 shelling 0.1 bombing 0.11 hold 0.28 withdraw -0.18 repel -0.17 destroy -0.17 displace 0.24 aid 0.29 statement -0.13',
  'word unable': 'casualties 0.15 statement -0.14',
  'word understand': 'statement -0.21',
  'word uniform': 'attack 0.44 deploy 0.29 abuse 0.23 destroy -0.12',
  'word unit':
    'attack 0.28 bombing -0.12 hold -0.13 withdraw -0.21 advance 0.11 deploy 0.52 casualties -0.16 abuse -0.16 displace -0.14 ceasefire -0.11 aid -0.11 statement -0.15',
  'word unknown': 'deploy 0.14 casualties 0.3 abuse 0.23 statement -0.1',
  'word up': 'attack -0.2 shelling 0.14 abuse 0.2 destroy 0.31 statement -0.19',
  'word uproot': 'displace 0.29',
  'word urge': 'attack -0.14 statement 0.81',
  'word us-led': 'air-strike 0.52 withdraw -0.13 deploy -0.12 destroy 0.22 statement -0.23',
  'word use':
    'attack 0.75 air-strike 0.15 shelling 0.49 withdraw 0.33 advance -0.15 repel -0.1 siege-break 0.1 deploy -0.32 casualties -0.32 destroy -0.26 displace -0.17 statement -0.4',
  'word valley':
    'attack 0.4 capture -0.12 hold -0.14 withdraw -0.24 deploy 0.16 ceasefire 0.33 statement -0.3',
  'word van': 'withdraw 0.32 displace 0.1 statement 0.12',
  'word vegetable': 'statement -0.12',
  'word vehicle':
    'attack -0.16 bombing 0.42 capture -0.16 hold -0.2 withdraw -0.26 advance -0.15 repel 0.27 siege 0.19 abuse -0.14 destroy 0.12',
  'word verify': 'casualties -0.27 destroy 0.29 aid -0.14',
  'word version': 'casualties -0.17',
  'word very': 'deploy -0.16 abuse -0.12 statement 0.34',
  'word veto': 'aid 0.25 statement 0.61',
  'word vicinity': 'statement -0.11',
  'word victim': 'attack 0.3 capture -0.1 casualties 0.33 abuse 0.23 aid 0.48',
  'word victory': 'attack -0.1 capture 0.16 siege-break 0.18',
  'word video':
    'air-strike -0.1 shelling -0.1 capture -0.15 hold 0.25 withdraw 0.26 advance 0.13 deploy -0.27 casualties 0.23 destroy 0.19 displace -0.11 statement 0.42',
  'word view': 'attack -0.11 abuse -0.12 statement 0.13',
  'word village':
    'attack 0.36 air-strike -0.13 bombing -0.1 capture 0.47 hold -0.17 advance -0.33 repel 0.15 deploy -0.36 abuse 0.39 destroy -0.13 displace 0.21 breach -0.13 aid 0.16 statement -0.32',
  'word villager': 'hold 0.15 deploy 0.14 casualties 0.17 displace 0.15',
  'word violate': 'ceasefire -0.11 breach 0.47 statement -0.11',
  'word violation': 'attack -0.1 abuse 0.25 ceasefire -0.13 breach 0.45',
  'word visit': 'capture -0.21 deploy -0.11 casualties 0.15 displace -0.1 ceasefire -0.1 statement 0.12',
  'word volunteer':
    'attack -0.11 air-strike 0.19 withdraw -0.13 advance 0.13 siege-break 0.18 deploy -0.13 abuse -0.29 aid 0.1 statement 0.49',
  'word vote':
    'attack -0.15 air-strike 0.2 shelling 0.29 casualties -0.1 displace -0.11 aid 0.18 statement 0.76',
  'word vow': 'attack 0.13 capture 0.36 deploy -0.1 casualties -0.14 statement 0.68',
  'word wait':
    'attack -0.23 air-strike 0.15 shelling 0.22 siege -0.18 deploy 0.12 casualties 0.11 abuse -0.14 destroy -0.12 aid 0.12 statement 0.14',
  'word walk':
    'attack -0.11 air-strike -0.13 hold -0.1 advance -0.1 siege-break 0.13 deploy -0.12 casualties 0.48 abuse 0.16 displace 0.71 ceasefire 0.12 statement -0.21',
  'word wall': 'hold -0.13 deploy -0.13 abuse 0.31 aid 0.22 statement -0.24',
  'word want':
    'attack -0.1 shelling -0.11 capture 0.11 hold -0.18 siege-break -0.15 deploy -0.14 casualties 0.13 displace 0.42 ceasefire -0.24 aid -0.27 statement 0.2',
  'word war':
    'attack 0.92 shelling -0.14 hold -0.1 withdraw -0.24 siege -0.14 casualties -0.12 destroy -0.3 ceasefire -0.18 breach -0.21 aid -0.32 statement 0.31',
  'word ward': 'repel 0.1',
  'word warehouse': 'air-strike 0.13 shelling -0.15 capture 0.15 abuse 0.17 destroy -0.1 displace -0.12',
  'word warn': 'air-strike -0.18 shelling 0.12 deploy -0.19 displace -0.13 aid -0.12',
  'word warning': 'abuse 0.11 breach 0.13 statement 0.14',
  'word warplane': 'shelling -0.3 siege 0.1 deploy -0.13 statement -0.29',
  'word watch': 'attack -0.22 withdraw -0.1 deploy -0.11 abuse 0.13 statement 0.25',
  'word water':
    'air-strike -0.15 hold -0.13 withdraw -0.11 deploy -0.37 destroy 0.96 ceasefire -0.1 aid -0.24 statement 0.22',
  'word wave': 'withdraw 0.12 advance 0.31 repel 0.19 deploy -0.14 displace 0.23 aid -0.13',
  'word way':
    'attack 0.44 air-strike -0.2 withdraw -0.13 advance 0.17 siege-break 0.26 deploy 0.14 casualties -0.21 abuse -0.14 ceasefire -0.21 aid 0.11 statement -0.56',
  'word weapon':
    'attack 0.29 shelling 0.11 hold 0.32 withdraw 0.19 deploy 0.25 casualties -0.15 abuse -0.12 displace -0.2 ceasefire 0.27 breach 0.33 aid -0.22 statement 0.34',
  'word wear': 'deploy 0.41 statement -0.15',
  'word wedding': 'bombing 0.2 statement -0.12',
  'word week':
    'shelling 0.15 bombing -0.13 capture 0.47 hold -0.23 siege-break -0.15 deploy 0.12 casualties -0.44 destroy 0.24 breach -0.14 aid 0.1 statement 0.27',
  'word weekend': 'attack -0.12 air-strike 0.12 capture 0.3 hold -0.11 withdraw -0.11 displace 0.2',
  'word welcome': 'air-strike 0.13 displace 0.17 statement 0.35',
  'word well':
    'attack -0.3 air-strike 0.35 shelling 0.28 hold -0.21 withdraw 0.1 deploy -0.18 casualties -0.39 abuse 0.48 destroy -0.16 aid -0.13',
  'word west':
    'attack 0.36 air-strike 0.36 shelling -0.12 advance 0.16 siege-break 0.24 abuse -0.15 destroy -0.11 displace -0.17',
  'word western':
    'attack 0.23 air-strike 0.14 hold 0.12 advance -0.1 siege 0.1 deploy -0.17 casualties -0.11 abuse 0.1 statement 0.19',
  'word western-backed': 'attack 0.16 deploy 0.23',
  'word wheat': 'hold 0.16 abuse 0.29 destroy 0.21',
  'word when': 'air-strike 0.21 shelling -0.14 hold 0.35 ceasefire 0.18 statement -0.24',
  'word where':
    'attack 0.25 air-strike 0.22 hold 0.25 withdraw -0.54 advance 0.25 repel -0.13 siege 0.16 deploy 0.25 casualties -0.25 abuse 0.12 destroy 0.21 displace -0.17 ceasefire -0.13 statement -0.25',
  'word white': 'shelling 0.26 abuse 0.25 destroy 0.1 displace 0.18',
  'word whole':
    'bombing -0.13 capture 0.11 hold 0.35 withdraw -0.14 deploy 0.3 casualties 0.36 abuse 0.15 destroy 0.1 statement 0.17',
  'word why': 'statement -0.18',
  'word widely': 'statement 0.22',
  'word wife': 'shelling 0.11 casualties 0.21 statement -0.12',
  'word win': 'casualties 0.12 abuse 0.12 statement 0.25',
  'word window': 'casualties -0.2 abuse -0.1 destroy 0.17 displace 0.15 aid -0.17',
  'word wing': 'attack 0.33 destroy 0.18',
  'word winter': 'hold 0.15 deploy 0.3 abuse -0.11 displace -0.1 statement 0.17',
  'word wish': 'capture 0.12 deploy -0.14 breach 0.37 aid 0.14 statement 0.28',
  'word withdraw':
    'attack -0.27 air-strike 0.2 hold 0.26 withdraw 0.97 deploy -0.18 abuse -0.15 displace -0.15 ceasefire -0.16 statement -0.29',
  'word withdrawal': 'air-strike -0.13 shelling -0.11 withdraw 0.94 deploy 0.22 displace -0.19',
  'word woman':
    'air-strike 0.15 shelling -0.21 capture -0.12 deploy -0.22 abuse 0.25 destroy -0.16 displace 0.46 statement -0.2',
  'word word': 'attack -0.16 shelling -0.19 statement 0.18',
  'word work':
    'attack -0.23 shelling -0.12 bombing 0.23 capture 0.17 hold -0.14 withdraw -0.2 siege 0.3 siege-break 0.15 abuse 0.13 displace -0.23 ceasefire -0.2 aid 0.15 statement -0.17',
  'word worker': 'attack 0.1 withdraw -0.1 destroy 0.14 displace -0.15 aid 0.26',
  'word world': 'deploy -0.2 abuse -0.19 destroy -0.11 displace -0.13 aid 0.13 statement 0.18',
  'word worry': 'statement 0.41',
  'word worth': 'statement -0.15',
  'word wound':
    'attack -0.22 shelling 0.35 bombing 0.33 withdraw -0.13 abuse -0.16 destroy -0.13 aid -0.34 statement -0.16',
  'word wounded':
    'air-strike -0.28 withdraw 0.19 deploy -0.1 casualties 0.39 abuse -0.13 displace 0.18 ceasefire 0.28 aid 0.33 statement 0.15',
  'word wreck': 'air-strike 0.22 destroy -0.12',
  'word wrest': 'air-strike 0.1 capture 0.23',
  'word write':
    'attack -0.12 capture -0.12 withdraw 0.12 casualties -0.13 abuse 0.11 ceasefire -0.1 statement -0.13',
  'word wrong': 'destroy 0.18 statement 0.28',
  'word year':
    'air-strike -0.21 bombing 0.16 capture -0.38 hold 0.51 withdraw 0.25 advance -0.16 repel 0.1 siege 0.37 siege-break 0.21 abuse 0.36 destroy 0.13 displace -0.2 ceasefire 0.2 breach -0.16 statement 0.24',
  'word yesterday':
    'attack -0.21 hold 0.21 withdraw -0.16 advance 0.11 deploy 0.16 abuse -0.13 ceasefire 0.13',
  'word yet': 'attack -0.15 shelling 0.26 withdraw 0.34 siege 0.14 casualties 0.14 statement -0.4',
  'word young': 'attack -0.1 shelling 0.1 deploy -0.18 casualties 0.13',
  'word zone':
    'attack -0.11 air-strike 0.36 shelling -0.1 capture 0.18 withdraw -0.2 siege -0.12 deploy -0.25 casualties -0.14 destroy -0.1 displace -0.21 ceasefire 0.38 aid 0.15 statement 0.11',
}
