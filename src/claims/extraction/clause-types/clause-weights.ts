import type { ClauseWeights } from './estimate-types.ts'

/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: ClauseWeights = {
  ' =civilian': 'shelling 0.24 casualties 0.3',
  ' =date':
    'attack -0.17 air-strike -0.18 shelling 0.38 bombing 0.54 capture 0.62 withdraw 0.18 advance -0.31 repel -0.27 siege 0.39 deploy 0.35 casualties -0.23 abuse 0.44 destroy -0.16 displace 0.42 aid -0.16 statement -0.18',
  ' =day':
    'attack 0.24 air-strike -0.15 capture -0.25 withdraw -0.2 casualties 0.38 aid 0.15 statement -0.19',
  ' =its': 'withdraw 0.21 deploy 0.3 casualties 0.25 statement 0.16',
  ' =people': 'air-strike 0.23 casualties -0.29 destroy 0.38',
  ' =their': 'attack 0.18 hold 0.22 abuse 0.2',
  ' =time': 'advance 0.32 repel 0.31 statement 0.27',
  ' =week': 'attack 0.39',
  ' a place':
    'attack -0.23 air-strike -0.23 bombing 0.21 capture -0.15 hold 0.18 withdraw 0.2 advance 0.16 deploy -0.27 statement -0.17',
  ' force':
    'attack 0.24 air-strike -0.25 shelling -0.42 capture -0.15 hold 0.41 withdraw 0.39 advance -0.15 repel -0.19 siege-break -0.18 casualties 0.24 abuse -0.48 ceasefire -0.29 statement -0.27',
  ' ground':
    'attack -0.48 air-strike -0.27 bombing 0.4 hold 0.17 withdraw 0.39 advance 0.21 siege -0.24 deploy -0.46 casualties -0.18 aid -0.17 statement -0.17',
  ' home': 'hold 0.17 abuse 0.36 statement 0.2',
  ' is counted':
    'attack 0.23 air-strike 0.15 shelling 0.21 bombing 0.46 hold -0.23 withdraw -0.18 advance 0.22 repel 0.16 deploy 0.44 casualties 0.16 destroy 0.33 breach 0.22 statement -0.29',
  ' of force': 'hold 0.29 deploy -0.25 casualties 0.19 destroy 0.16',
  ' of ground': 'attack -0.15 shelling 0.18 hold 0.3 withdraw 0.36 siege-break 0.26 deploy -0.2 aid -0.3',
  ' of people': 'withdraw 0.17 displace 0.19 statement 0.17',
  ' of side': 'attack 0.38 shelling 0.26 hold 0.56 displace 0.18 ceasefire -0.25 aid -0.29',
  ' of speaker': 'air-strike 0.19 deploy -0.28 destroy 0.31 statement 0.31',
  ' people':
    'air-strike 0.36 capture -0.17 hold -0.37 withdraw 0.2 repel -0.15 siege -0.17 deploy 0.34 casualties -0.2 abuse 0.32 displace -0.16 ceasefire -0.19 aid -0.15 statement -0.62',
  ' speaker':
    'attack -0.15 bombing -0.3 capture -0.24 hold 0.23 siege-break -0.17 casualties -0.16 destroy 0.26 displace 0.18 ceasefire -0.18 aid -0.36 statement 0.19',
  ' works': 'attack 0.17 bombing 0.17 hold 0.17 abuse -0.17 statement -0.18',
  'about people': 'abuse 0.15 statement -0.23',
  'according to force': 'attack -0.36 withdraw 0.15 deploy -0.15 abuse 0.22 breach 0.27 statement -0.32',
  'according to of side':
    'attack -0.34 deploy -0.28 casualties 0.15 ceasefire 0.17 breach 0.2 statement -0.4',
  'according to people': 'attack -0.24 air-strike 0.36 ceasefire 0.2 statement -0.21',
  'according to speaker':
    'attack -0.39 bombing -0.18 casualties 0.2 abuse 0.16 breach 0.18 aid -0.24 statement -0.58',
  'across a place': 'capture -0.31 aid 0.51',
  'across ground': 'attack 0.38 capture -0.33 withdraw 0.4 advance 0.17 deploy -0.17 ceasefire 0.16 aid 0.56',
  'after =date': 'attack 0.4 air-strike 0.44 advance 0.23 siege 0.21',
  'after =day': 'attack 0.21 capture 0.24 siege -0.15 statement -0.17',
  'after attack': 'attack -0.35 air-strike -0.33 shelling 0.17 siege 0.3 statement 0.35',
  'after fire': 'shelling 0.16 destroy 0.47',
  'after force': 'attack -0.16 withdraw 0.4 repel 0.23 deploy -0.15 displace 0.24 aid 0.25 statement 0.21',
  'after of ground': 'shelling 0.27 withdraw 0.16 siege -0.18 deploy 0.24',
  'after of side': 'attack -0.18 repel 0.25 displace 0.27',
  'after speaker': 'attack -0.18 repel 0.23 displace 0.26 aid 0.26',
  'after tells attack': 'attack -0.24 air-strike -0.22 shelling 0.18 siege 0.3',
  'against force': 'attack 0.65 statement 0.37',
  'against of side': 'attack 0.73 hold 0.35 deploy -0.17',
  'against speaker': 'attack 0.73 hold 0.31 deploy -0.17 abuse -0.17',
  'along a place': 'attack -0.18 withdraw -0.18 deploy 0.31',
  'along ground': 'withdraw -0.24 deploy 0.31 abuse 0.29 displace -0.17',
  'among =them': 'capture 0.28 deploy 0.39 casualties 0.37 abuse 0.35 displace 0.3 statement -0.23',
  'among force': 'withdraw 0.27 deploy 0.31 casualties 0.28 displace -0.17',
  'among of side': 'capture 0.3 withdraw 0.2 abuse 0.27',
  'among people': 'capture 0.22 withdraw 0.52 casualties 0.25 abuse 0.18 statement -0.35',
  'among speaker': 'capture 0.26 withdraw 0.17 deploy 0.28 casualties 0.28 abuse 0.2 statement -0.26',
  'around a place': 'attack 0.16 casualties 0.29',
  'around ground': 'hold 0.41 casualties 0.27 ceasefire 0.27',
  'as a place': 'hold 0.62',
  'as force': 'attack 0.48 air-strike 0.16 siege 0.25 deploy -0.22 casualties 0.5 abuse -0.19 displace -0.3',
  'as ground': 'hold 0.58 statement -0.23',
  'as of force': 'air-strike 0.17 casualties -0.26 statement 0.36',
  'as of side': 'attack 0.21 siege 0.29 casualties 0.2',
  'as of speaker': 'air-strike 0.18 casualties -0.27',
  'as people': 'attack 0.23 casualties 0.27 displace -0.21 statement -0.25',
  'as speaker':
    'attack 0.19 withdraw -0.15 siege 0.24 deploy -0.16 casualties -0.23 abuse -0.17 statement 0.46',
  'at =checkpoint': 'shelling 0.23 abuse 0.17 breach 0.16 aid 0.19',
  'at =date': 'hold 0.35 deploy 0.16',
  'at =dawn': 'attack 0.32 bombing -0.24 capture 0.34 repel 0.19 displace 0.28',
  'at =least': 'air-strike -0.2 casualties -0.73 abuse 0.16',
  'at =time': 'hold 0.19',
  'at a place':
    'capture -0.49 withdraw -0.18 repel 0.26 siege 0.15 siege-break 0.22 casualties -0.3 destroy -0.25 ceasefire 0.17 aid 0.23',
  'at force':
    'air-strike 0.42 capture -0.18 repel -0.15 casualties 0.15 displace 0.19 ceasefire 0.18 statement -0.56',
  'at ground':
    'attack -0.23 air-strike 0.22 capture -0.45 hold 0.29 withdraw -0.31 advance 0.27 repel 0.17 siege-break 0.15 deploy 0.16 casualties -0.38 abuse 0.46 destroy -0.36 displace 0.34 ceasefire 0.45 aid 0.19 statement -0.27',
  'at is counted':
    'attack -0.44 shelling 0.35 withdraw -0.22 deploy -0.21 casualties 0.25 abuse 0.18 destroy 0.32 displace 0.33',
  'at of force':
    'air-strike -0.17 bombing 0.31 hold 0.22 siege-break 0.22 deploy -0.19 casualties -0.19 abuse 0.28 destroy 0.2 displace 0.38 breach 0.15',
  'at of ground': 'attack 0.18 air-strike -0.18 hold -0.21 advance -0.16 deploy 0.29 statement -0.29',
  'at of people': 'casualties -0.22 abuse 0.36',
  'at of side': 'attack 0.21 air-strike 0.15 siege 0.27 deploy 0.48 abuse -0.18 displace 0.21 aid 0.23',
  'at of speaker':
    'air-strike -0.15 bombing 0.25 hold 0.22 deploy -0.18 casualties -0.43 abuse 0.34 displace 0.34 breach 0.15 aid 0.19',
  'at people': 'capture -0.15 siege 0.37 deploy -0.31 ceasefire -0.17 aid -0.2 statement -0.73',
  'at route': 'deploy 0.15',
  'at speaker':
    'attack -0.18 bombing 0.32 siege 0.25 deploy 0.42 casualties -0.24 abuse -0.36 displace 0.16 ceasefire 0.31 aid 0.22',
  'at works':
    'attack -0.16 air-strike 0.16 shelling 0.27 capture -0.18 hold -0.26 advance 0.42 siege 0.22 deploy -0.19 casualties 0.28 destroy -0.16 displace -0.22',
  'background marker':
    'attack 0.61 shelling 0.32 bombing -0.22 capture 0.46 hold 0.19 withdraw 0.49 siege 0.15 siege-break -0.38 deploy -0.15 casualties 0.25 destroy 0.19 displace 0.21 ceasefire -0.26 breach 0.19 aid 0.2 statement 0.18',
  'before =date': 'deploy 0.15 statement 0.21',
  'behind force': 'hold 0.35 casualties 0.26 abuse 0.43 destroy 0.28 displace -0.15 statement 0.46',
  'behind ground': 'attack 0.29 hold 0.54 casualties 0.53 statement 0.61',
  'behind speaker': 'hold 0.37 withdraw 0.15 abuse 0.5 destroy 0.29',
  'beside abuse':
    'attack -0.72 air-strike -0.31 shelling -0.17 bombing -0.18 capture -0.39 hold -0.4 withdraw -0.56 advance -0.36 repel -0.23 casualties 0.45 abuse 1.83 destroy -0.63 ceasefire -0.27 breach 0.38 aid -0.21 statement -0.33',
  'beside advance':
    'air-strike -0.4 bombing -0.45 capture 0.22 advance 1.39 repel 0.19 siege-break 0.46 deploy -0.42 casualties -0.37 abuse -0.3 destroy -0.16 ceasefire 0.16 breach -0.15 statement -0.32',
  'beside aid':
    'attack -0.66 air-strike -0.18 bombing -0.2 capture -0.36 hold -0.43 withdraw -0.22 advance -0.29 repel -0.16 siege 0.16 siege-break 0.17 deploy -0.27 casualties -0.27 displace -0.35 aid 0.96 statement -0.52',
  'beside air-strike':
    'attack -0.21 air-strike 1.02 shelling 0.28 bombing -0.78 hold 0.23 withdraw -0.65 repel 0.26 siege -0.16 deploy -0.5 casualties -0.87 abuse -1.03 destroy 0.39 ceasefire -0.4 aid 0.32 statement -0.76',
  'beside attack':
    'attack 1.2 air-strike 0.25 shelling -0.52 bombing -0.56 capture 0.23 hold -0.31 withdraw -0.16 repel -0.38 siege -0.33 siege-break -0.55 deploy -0.47 abuse -0.33 destroy -0.33 displace -0.34 aid -0.4 statement -0.63',
  'beside bombing':
    'attack 0.24 air-strike -0.96 shelling -0.21 bombing 1.78 capture -0.39 withdraw -0.46 advance 0.26 repel -0.23 siege 0.27 siege-break -0.21 casualties -0.7 abuse -0.2 ceasefire -0.53 breach -0.22 statement -1',
  'beside breach': 'attack 0.26 shelling 0.34 capture -0.22 deploy -0.2 breach 0.85 aid 0.24',
  'beside capture':
    'attack 0.29 air-strike -0.4 shelling -0.58 bombing -0.15 capture 1.21 hold 0.3 advance 0.55 repel 0.23 siege-break -0.17 casualties -0.73 abuse -0.23 destroy -0.47 displace -0.31 ceasefire -0.5 breach -0.16 aid -0.47 statement -0.71',
  'beside casualties':
    'attack 0.58 shelling 0.38 capture -0.4 hold -0.47 advance -0.49 siege -0.53 deploy -0.47 casualties 1.51 destroy -0.42 displace -0.66 ceasefire -0.15 statement -0.65',
  'beside ceasefire':
    'attack -0.36 air-strike -0.45 bombing -0.3 capture -0.38 withdraw -0.71 advance -0.27 repel -0.27 siege -0.38 casualties -0.39 abuse -0.67 destroy -0.44 displace -0.6 ceasefire 1.45 breach 0.83 aid -0.17 statement -0.31',
  'beside deploy':
    'attack 0.16 air-strike -0.33 shelling -0.27 bombing -0.15 capture -0.57 hold -0.51 withdraw 0.19 advance 0.36 repel 0.18 siege-break -0.31 deploy 0.95 casualties -0.72 destroy 0.58 displace -0.63 ceasefire -0.18 aid -0.49 statement -0.16',
  'beside destroy':
    'attack 0.45 shelling -0.17 repel 0.29 casualties -0.31 abuse -0.55 destroy 1.02 displace -0.36 ceasefire -0.35 breach -0.2 aid -0.55 statement -0.84',
  'beside displace':
    'air-strike -0.23 shelling -0.17 bombing 0.19 hold -0.35 siege -0.52 siege-break -0.57 deploy -0.56 abuse 0.56 destroy -0.22 displace 1.27 aid 0.33 statement -0.4',
  'beside hold':
    'attack 0.17 air-strike 0.42 shelling -0.18 bombing -0.21 capture 0.2 hold 0.68 withdraw -0.24 repel -0.21 siege 0.24 siege-break -0.23 abuse -1.11 destroy -0.29 displace 0.21 ceasefire -0.27 breach -0.19 aid 0.17 statement -0.26',
  'beside repel':
    'attack 0.64 air-strike -0.61 hold -0.38 repel 1.89 deploy -0.33 casualties 0.49 abuse -0.27 destroy -0.3 aid 0.27 statement -0.87',
  'beside shelling':
    'attack -0.22 shelling 1.5 bombing -0.37 capture -0.23 hold 0.15 withdraw -0.59 repel 0.26 siege -0.22 deploy -0.42 casualties -0.67 displace -0.36 breach 0.62 statement -0.4',
  'beside siege':
    'attack -0.69 air-strike -0.21 bombing 0.16 capture 0.25 hold 0.2 repel -0.35 siege 1.71 siege-break 0.44 deploy -0.94 abuse -0.52 destroy -0.48 displace -0.15 ceasefire -0.68 breach -0.15 aid 0.3 statement -0.39',
  'beside siege-break':
    'attack -0.4 withdraw -0.16 advance 0.15 siege 0.3 siege-break 0.36 deploy -0.19 casualties -0.21 statement 0.19',
  'beside withdraw':
    'attack -0.33 air-strike -0.27 shelling -0.54 bombing -0.89 capture 0.74 withdraw 1.29 advance -0.16 siege -0.16 siege-break -0.15 deploy 0.37 casualties -0.9 abuse -0.48 destroy -0.65 displace 0.35 ceasefire 0.52 aid -0.42 statement -0.16',
  'between =date': 'bombing 0.23 casualties -0.33 displace 0.56',
  'between a place': 'attack -0.15 shelling 0.22 siege 0.23 ceasefire 0.17',
  'between force':
    'attack 0.22 air-strike 0.24 hold 0.38 withdraw -0.19 deploy 0.66 abuse -0.16 displace -0.15 ceasefire 0.18 statement -0.24',
  'between ground': 'shelling 0.21 withdraw -0.2 siege 0.32 ceasefire 0.16',
  'between is counted': 'air-strike 0.27',
  'between of side': 'attack 0.31 hold 0.19 withdraw -0.2 siege 0.43 ceasefire 0.25',
  'between people': 'air-strike 0.27 hold 0.44 statement -0.21',
  'between speaker':
    'attack 0.2 hold 0.41 withdraw -0.16 siege 0.41 deploy 0.3 displace -0.16 ceasefire 0.24',
  bias: 'attack -4.16 air-strike -4.27 shelling -4.59 bombing -5.47 capture -4.61 hold -4.72 withdraw -4.63 advance -5.43 repel -5.3 siege -5.15 siege-break -5.24 deploy -4.25 casualties -4.36 abuse -4.29 destroy -4.97 displace -4.52 ceasefire -4.77 breach -4.99 aid -4.87 statement -3.29',
  'by =date':
    'attack -0.18 air-strike 0.31 capture 0.7 hold 0.56 withdraw -0.38 deploy -0.23 abuse -0.16 destroy -0.18 displace 0.46 aid 0.2 statement -0.69',
  'by =phone': 'statement -0.15',
  'by =rebel': 'attack -0.28 shelling 0.22 abuse 0.15 aid -0.17',
  'by =regime': 'attack 0.25 statement -0.23',
  'by =telephone': 'statement 0.27',
  'by =way': 'hold 0.18 siege-break 0.31 aid -0.28',
  'by =which': 'siege 0.39',
  'by a place': 'hold 0.34 ceasefire 0.22 statement -0.38',
  'by aircraft': 'air-strike -0.34 destroy 0.18 displace 0.25 statement 0.27',
  'by arms': 'attack 0.54 air-strike -0.44 shelling -0.18 deploy -0.17 displace 0.28',
  'by bomb': 'shelling 0.17',
  'by fire': 'air-strike -0.23 shelling 0.21 siege 0.33 abuse 0.22 destroy -0.19',
  'by force':
    'attack -0.27 capture 0.18 withdraw -0.24 advance 0.16 repel -0.24 siege 0.19 casualties -0.28 destroy 0.24 displace 0.31 ceasefire -0.18 statement 0.22',
  'by ground':
    'hold 0.33 advance 0.29 siege 0.27 deploy -0.31 abuse -0.15 destroy -0.2 ceasefire 0.24 statement -0.48',
  'by is counted': 'casualties -0.2 displace 0.18 aid 0.28 statement 0.32',
  'by of force': 'shelling 0.16 hold -0.2 abuse 0.16',
  'by of ground': 'withdraw 0.15 advance -0.15 siege-break 0.31 displace 0.18 aid -0.16',
  'by of side':
    'attack -0.63 air-strike -0.31 withdraw -0.19 siege 0.51 destroy 0.34 displace -0.23 breach -0.16 aid 0.24',
  'by of speaker': 'casualties -0.22 aid 0.21',
  'by people':
    'attack 0.45 capture 0.25 hold 0.27 deploy -0.19 casualties -0.18 abuse -0.31 destroy -0.15 displace 0.23 ceasefire 0.18 aid -0.33 statement 0.38',
  'by route': 'siege 0.36 aid 0.18',
  'by speaker':
    'air-strike -0.28 bombing 0.21 capture -0.21 withdraw -0.32 advance 0.17 siege 0.39 deploy -0.42 casualties -0.34 abuse 0.38 displace -0.26 breach -0.19 aid 0.39 statement -0.16',
  'by tells shelling': 'attack 0.22 air-strike -0.41 shelling 0.33',
  'by works': 'shelling 0.18 withdraw -0.17 siege 0.35 deploy -0.36 destroy -0.16 displace 0.27',
  'clause adverbial':
    'attack -0.22 shelling -0.28 bombing -0.16 capture -0.36 withdraw -0.28 advance -0.28 siege -0.39 siege-break -0.33 deploy -0.52 casualties -0.38 abuse -0.28 destroy -0.22 displace -0.4 ceasefire -0.4',
  'clause content':
    'attack -0.17 shelling -0.2 hold -0.21 withdraw 0.27 advance -0.33 siege-break -0.24 deploy 0.15 casualties 0.18 destroy 0.26 displace -0.28 breach -0.46 aid 0.17 statement 0.83',
  'clause infinitive':
    'air-strike -0.58 shelling -0.39 bombing -0.61 capture -0.54 hold -0.24 advance -0.53 siege -0.24 siege-break -0.34 destroy -0.18 displace -0.19 ceasefire -0.29 aid 0.16 statement 0.64',
  'clause joined':
    'air-strike -0.49 shelling -0.2 capture -0.5 withdraw -0.19 advance 0.52 siege-break 0.35 deploy 0.45 casualties -0.36 statement 0.58',
  'clause main':
    'shelling -0.25 bombing 0.2 capture -0.31 withdraw -0.34 advance -0.2 deploy -0.29 abuse -0.44 destroy 0.28 breach -0.39 statement 0.29',
  'clause other':
    'air-strike -0.24 shelling -0.46 hold -0.8 withdraw -0.55 siege -0.42 deploy -0.55 destroy -0.49 displace -0.18 ceasefire 0.29 breach 0.46 aid -0.32',
  'clause participle':
    'attack -0.16 air-strike -0.15 shelling -0.24 capture -0.35 hold -0.46 withdraw -0.23 advance -0.27 repel -0.27 siege-break -0.35 deploy -0.37 casualties -0.75 displace -0.46 ceasefire -0.35 breach -0.32 aid -0.34',
  'clause relative':
    'capture 0.25 withdraw -0.46 advance -0.29 repel -0.42 siege 0.56 siege-break -0.15 casualties -0.26 displace -0.23 aid -0.15 statement 0.18',
  'few words':
    'attack -0.64 air-strike -0.38 shelling -0.55 bombing -0.45 hold -0.32 advance -0.28 siege-break -0.56 deploy -0.75 casualties -0.5 abuse -0.59 destroy -0.34 displace -0.47 ceasefire -0.47 aid -0.17 statement -0.7',
  'for =date':
    'air-strike -0.18 shelling 0.46 capture -0.35 hold 0.41 siege 0.47 casualties -0.21 destroy 0.37 displace -0.27 aid 0.54',
  'for =it': 'shelling 0.31 withdraw 0.26 siege 0.25 siege-break 0.37',
  'for =them': 'attack 0.18 siege 0.38 siege-break 0.23 statement -0.48',
  'for =time':
    'air-strike 0.16 capture -0.15 hold 0.23 withdraw -0.23 siege-break 0.45 deploy -0.18 abuse -0.2 displace -0.16 aid 0.27',
  'for a place': 'hold -0.16 deploy 0.24 casualties 0.23 statement 0.51',
  'for attack': 'air-strike 0.19 bombing 0.16 destroy 0.24 statement 0.2',
  'for force':
    'attack 0.42 air-strike -0.28 capture -0.25 siege 0.43 siege-break 0.53 abuse -0.33 destroy -0.2 displace 0.55 aid -0.25 statement -0.16',
  'for ground':
    'attack 0.16 shelling 0.31 capture 0.18 hold -0.24 siege 0.19 siege-break 0.35 deploy 0.49 casualties 0.16 abuse -0.18 statement 0.51',
  'for is counted': 'attack -0.15 casualties 0.3 abuse 0.22 displace 0.21 aid 0.2',
  'for of force': 'hold 0.18 ceasefire 0.17 aid 0.16 statement 0.24',
  'for of ground':
    'capture 0.56 withdraw 0.17 siege-break 0.19 casualties -0.18 destroy 0.29 displace 0.16 statement -0.15',
  'for of side':
    'attack 0.23 withdraw -0.15 siege 0.15 siege-break 0.19 deploy 0.25 destroy 0.22 displace -0.48',
  'for of speaker': 'capture -0.15 hold 0.15 ceasefire 0.16 aid 0.15',
  'for people':
    'attack -0.46 air-strike -0.19 shelling -0.16 withdraw -0.18 siege -0.23 deploy -0.39 casualties 0.15 abuse -0.26 displace 0.92 ceasefire 0.38',
  'for speaker':
    'attack 0.24 capture -0.17 hold -0.22 withdraw -0.28 siege-break 0.16 casualties -0.25 abuse -0.23 statement 0.24',
  'for tells attack': 'bombing 0.16 destroy 0.25 statement 0.16',
  'for works': 'attack -0.2 shelling 0.3 aid 0.52 statement 0.26',
  'from =base': 'air-strike 0.4 hold 0.17 statement 0.2',
  'from =direction': 'hold 0.19 repel 0.23',
  'from =it': 'shelling 0.17 capture 0.18 withdraw 0.39 repel 0.33 deploy 0.35 displace -0.16',
  'from =side': 'attack 0.37 shelling -0.18 withdraw 0.25 advance 0.17 deploy -0.19 displace -0.23',
  'from =village': 'abuse 0.31',
  'from =which':
    'shelling 0.57 capture 0.2 hold 0.15 withdraw 0.33 deploy -0.32 displace 0.19 statement -0.32',
  'from a place':
    'shelling -0.2 bombing -0.2 withdraw -0.41 advance 0.5 repel -0.35 siege-break -0.16 deploy 0.28 casualties 0.15 abuse 0.38 destroy -0.36 ceasefire -0.22 aid 0.49 statement 0.16',
  'from force':
    'attack 0.19 air-strike 0.43 shelling 0.46 bombing 0.17 hold 0.26 withdraw 0.45 repel 0.39 siege -0.24 deploy -0.22 abuse -0.22 destroy -0.22 displace 0.28 statement -0.2',
  'from ground':
    'attack -0.17 capture -0.21 hold -0.21 advance 0.46 deploy 0.17 destroy -0.44 displace 0.21 ceasefire -0.29 breach -0.16 aid 0.22',
  'from home':
    'attack -0.24 air-strike -0.18 shelling -0.19 hold -0.25 withdraw -0.17 deploy -0.24 abuse 0.18 statement -0.15',
  'from is counted': 'attack 0.22 casualties 0.35 abuse -0.23 displace 0.38 statement -0.16',
  'from of force': 'attack 0.15 capture -0.19 repel 0.18 deploy -0.17',
  'from of ground':
    'attack 0.16 shelling 0.19 capture -0.26 advance 0.19 repel 0.36 siege-break 0.15 casualties 0.23 displace -0.28 statement -0.18',
  'from of side':
    'attack -0.36 air-strike 0.33 shelling -0.15 capture 0.23 withdraw 0.44 deploy 0.15 casualties 0.3 displace -0.21 statement 0.25',
  'from of speaker': 'attack 0.15 capture -0.18 withdraw -0.15 repel 0.18 deploy -0.16 casualties 0.19',
  'from people':
    'attack 0.21 air-strike -0.18 capture -0.16 hold 0.48 withdraw -0.21 repel 0.15 siege -0.19 casualties 0.41 displace 0.2 statement -0.41',
  'from route': 'siege-break 0.2 deploy -0.19 abuse -0.24 displace -0.24 statement -0.15',
  'from speaker': 'attack -0.2 shelling -0.16 bombing 0.21 withdraw 0.17 destroy -0.15 displace -0.23',
  'from works': 'air-strike -0.18 capture 0.18 casualties -0.24 abuse 0.16 destroy 0.15 displace -0.39',
  'has aid':
    'attack -0.42 air-strike -0.16 shelling -0.37 bombing -0.23 capture -0.15 hold -0.34 withdraw -0.45 advance -0.32 repel -0.35 siege 0.17 siege-break 0.28 deploy -0.22 abuse 0.2 destroy 0.3 displace -0.27 aid 1.7 statement -0.7',
  'has aircraft':
    'air-strike 1.31 shelling -0.47 capture -0.35 withdraw -0.22 repel 0.21 casualties -0.15 abuse -0.36 destroy -0.35 displace -0.21 aid 0.15',
  'has armour':
    'attack 0.65 air-strike -0.37 shelling -0.44 bombing 0.9 capture 0.48 advance 0.18 repel 0.3 siege 0.17 siege-break 0.28 deploy 0.32 casualties -0.43 destroy 0.49 displace -0.53 ceasefire -0.15 statement -0.15',
  'has arms':
    'withdraw 0.23 repel 1.13 siege-break -0.26 deploy 1.16 casualties -0.41 abuse -0.81 destroy -0.57 displace -0.63 ceasefire -0.22 statement -0.27',
  'has artillery':
    'air-strike -0.18 shelling 0.76 bombing -0.28 advance 0.15 deploy 0.45 abuse -0.64 destroy -0.49 displace -0.2',
  'has attack':
    'attack 0.82 air-strike 0.16 bombing 0.33 capture 0.41 hold -0.43 repel 0.48 deploy -0.41 abuse -0.87 displace -0.22 ceasefire -0.15 breach -0.32 aid 0.29',
  'has bomb':
    'shelling -0.19 bombing 0.76 hold -0.26 withdraw 0.2 siege -0.19 siege-break -0.19 deploy 0.16 casualties -0.29 destroy -0.46 ceasefire -0.27 breach -0.17 statement -0.24',
  'has fire':
    'attack -0.55 air-strike 0.8 shelling 0.49 capture -0.31 hold -0.27 advance -0.24 siege-break -0.39 casualties -0.15 abuse 0.21 destroy 0.17 displace -0.71 aid -0.56',
  'has flag': 'capture 0.39 hold 0.28 withdraw 0.41 ceasefire 0.26 breach 0.37 statement 0.27',
  'has force':
    'attack 0.57 air-strike -0.32 hold 0.55 withdraw 0.3 siege 0.23 siege-break 0.44 deploy 0.58 casualties 0.16 abuse 0.31 displace -0.28 ceasefire -0.39 aid -0.63 statement -0.24',
  'has ground':
    'attack 0.22 air-strike -0.29 shelling 0.15 bombing 0.43 capture 0.45 hold 0.94 withdraw 0.23 advance 1.03 siege-break 0.38 casualties -0.21 displace 0.2 aid -0.39 statement -0.32',
  'has home': 'attack -0.25 hold 0.15 withdraw -0.3 advance -0.31 siege 0.38 displace -0.2 ceasefire 0.29',
  'has losses':
    'attack -0.22 air-strike -0.19 capture 0.19 hold -0.44 withdraw 0.37 repel -0.16 siege -0.24 deploy -0.3 casualties 0.63 abuse -0.17 destroy 0.34 ceasefire -0.3 aid -0.39',
  'has people':
    'attack -0.21 air-strike -0.42 bombing 0.22 capture -0.42 hold -0.56 withdraw -0.37 advance -0.26 repel -0.73 siege-break -0.32 deploy -0.25 casualties 0.73 abuse 0.66 displace 0.81 ceasefire -0.51 breach -0.41 aid -0.29 statement -0.43',
  'has route':
    'attack -0.25 bombing 0.24 capture -0.27 hold -0.18 withdraw -0.32 repel -0.19 siege 0.44 siege-break 0.75 deploy -0.22 casualties -0.33 displace 0.19 ceasefire -0.32 breach -0.24 aid 0.2 statement -0.27',
  'has siege': 'attack -0.27 hold -0.22 siege 0.35 siege-break 0.78 deploy -0.17 aid -0.27 statement -0.22',
  'has speaker':
    'attack -0.38 air-strike -0.36 shelling -0.45 bombing -0.36 hold -0.6 withdraw -0.2 advance -0.25 repel -0.56 siege -0.19 destroy -0.25 displace -0.25 breach -0.18 aid -0.91',
  'has talks':
    'attack 0.15 capture -0.32 withdraw -0.22 repel 0.26 siege-break -0.18 deploy -0.24 casualties -0.16 abuse -0.25 ceasefire 1.09 aid -0.15 statement 0.17',
  'has truce':
    'capture -0.41 hold -0.22 withdraw -0.2 advance -0.23 repel -0.17 siege -0.44 siege-break -0.21 deploy -0.41 casualties -0.67 destroy -0.38 ceasefire 1.22 breach 0.51 statement -0.23',
  'has works':
    'attack -0.32 bombing 0.43 capture -0.42 hold -0.38 withdraw -0.15 siege -0.5 siege-break -0.34 deploy -0.15 abuse 0.52 destroy 1.38 ceasefire -0.17 aid 0.23 statement -0.24',
  'in =area': 'attack 0.22 air-strike -0.18 bombing 0.45 abuse -0.25 ceasefire 0.18',
  'in =city': 'displace 0.15',
  'in =countryside': 'attack -0.4 air-strike -0.19 casualties 0.17 abuse 0.35',
  'in =date':
    'bombing -0.25 capture 0.68 hold -0.43 siege 0.58 deploy 0.65 casualties -0.42 abuse 0.99 destroy 0.54 displace 0.38 ceasefire 0.73 breach -0.23 aid 0.24',
  'in =day': 'attack -0.58 capture 0.31 deploy 0.56 casualties 0.16 destroy 0.27 displace 0.18',
  'in =exchange': 'attack 0.2',
  'in =hand': 'capture 0.28 siege -0.27 deploy -0.15 casualties 0.36 statement -0.31',
  'in =hospital': 'air-strike 0.29 casualties 0.18 statement -0.18',
  'in =house': 'shelling 0.16 casualties 0.3',
  'in =it': 'attack 0.24 deploy -0.22 destroy 0.3 statement -0.28',
  'in =its': 'hold 0.2 deploy 0.2 casualties 0.18 statement -0.33',
  'in =message': 'casualties 0.19',
  'in =month': 'air-strike 0.2 shelling -0.23',
  'in =morning': 'attack 0.22 capture -0.18 hold -0.16 withdraw 0.3 displace -0.23 statement 0.33',
  'in =province': 'hold -0.15 deploy -0.2 breach 0.24',
  'in =statement': 'statement -0.34',
  'in =street': 'attack 0.23 bombing 0.28 casualties 0.3 statement -0.23',
  'in =their': 'casualties 0.25 displace 0.18 statement 0.2',
  'in =town': 'attack 0.19 hold 0.15',
  'in =village': 'attack -0.21',
  'in =week': 'repel 0.28 casualties 0.18 ceasefire 0.24',
  'in =which':
    'attack 0.82 air-strike 0.2 shelling 0.63 withdraw 0.23 siege 0.21 deploy 0.37 abuse 0.16 displace -0.25 ceasefire 0.46 aid 0.23',
  'in =year': 'air-strike 0.35 hold -0.18 casualties -0.17 statement -0.18',
  'in a place':
    'attack 0.39 air-strike 0.18 shelling 0.21 capture -0.38 hold -0.22 repel -0.25 siege-break -0.22 casualties -0.34 abuse -0.17 destroy -0.15 breach 0.38 aid 0.18 statement 0.31',
  'in aid': 'statement -0.22',
  'in attack': 'attack -0.19 air-strike 0.27 casualties 0.32 aid 0.25 statement -0.18',
  'in bomb': 'withdraw 0.36 deploy 0.54 casualties -0.25 abuse -0.21 aid -0.28 statement -0.16',
  'in fire': 'air-strike 0.31 casualties -0.16 statement 0.2',
  'in force':
    'air-strike -0.15 shelling 0.17 bombing -0.16 capture 0.35 hold -0.19 withdraw -0.17 advance 0.18 deploy -0.26 abuse -0.46 displace -0.16 ceasefire 0.4 aid -0.19 statement 0.38',
  'in ground':
    'attack 0.17 air-strike 0.2 capture -0.15 withdraw -0.3 advance -0.19 repel -0.19 siege 0.25 siege-break -0.19 deploy 0.22 casualties 0.16 ceasefire 0.25 breach 0.34 statement -0.25',
  'in home':
    'attack 0.28 shelling 0.27 bombing 0.4 capture -0.23 hold 0.24 siege -0.25 abuse -0.31 destroy -0.17 breach 0.21 aid -0.18 statement -0.51',
  'in is counted':
    'attack 0.21 air-strike 0.25 shelling 0.33 bombing -0.19 capture -0.39 hold 0.59 casualties 0.57 destroy 0.2 displace 0.3 ceasefire 0.16 statement -0.31',
  'in of force': 'attack -0.19 hold -0.18 siege -0.2 deploy 0.19 casualties 0.54 statement -0.32',
  'in of ground':
    'attack -0.15 air-strike 0.4 shelling -0.42 bombing -0.17 hold -0.62 withdraw 0.29 advance -0.25 deploy 0.46 casualties 0.16 destroy -0.27 displace -0.23 aid -0.18',
  'in of people': 'abuse -0.16',
  'in of side': 'attack -0.25 capture -0.19 deploy 0.32 casualties 0.72 displace -0.25',
  'in of speaker': 'attack -0.25 hold -0.19 siege -0.19',
  'in of works': 'capture 0.19 hold -0.22',
  'in people':
    'attack -0.2 air-strike -0.15 withdraw -0.16 siege 0.16 deploy 0.16 casualties 0.67 abuse -0.18',
  'in speaker':
    'attack -0.23 air-strike 0.47 bombing -0.15 capture 0.16 hold -0.15 withdraw -0.17 siege -0.15 casualties 0.39 abuse -0.19 destroy -0.23 displace -0.21 aid -0.19 statement -0.41',
  'in tells air-strike': 'air-strike 0.27 deploy 0.17 casualties -0.21',
  'in tells attack':
    'attack -0.22 air-strike 0.18 shelling -0.2 advance 0.26 casualties 0.43 ceasefire -0.15',
  'in works':
    'attack -0.54 air-strike 0.63 bombing -0.25 hold -0.2 siege -0.2 casualties 0.44 displace 0.24 aid -0.58',
  'inside a place': 'air-strike 0.27 capture 0.22 advance 0.4 deploy 0.37 statement -0.16',
  'inside ground': 'air-strike 0.27 capture 0.21 advance 0.4 deploy 0.37 statement -0.19',
  'into =city': 'air-strike 0.16',
  'into a place': 'attack 0.2 capture 0.15 withdraw -0.25 advance -0.23 destroy -0.23 displace 0.24 aid 0.24',
  'into force': 'capture -0.27 siege 0.35 deploy -0.17 casualties 0.2 ceasefire 0.63',
  'into ground': 'air-strike 0.2 withdraw -0.34 advance -0.26 destroy -0.25 statement 0.19',
  'into home': 'attack 0.27 capture -0.16 withdraw -0.16 advance -0.16 abuse -0.2',
  'into of ground': 'hold -0.15 abuse -0.16',
  'into speaker': 'capture -0.23 casualties 0.28 statement -0.15',
  'is a cue':
    'attack -0.29 air-strike 0.25 capture -0.32 hold -0.31 withdraw -0.34 advance -0.54 repel -0.32 siege -0.4 siege-break -0.53 destroy -0.68 ceasefire -0.39 breach 0.27 aid -0.21 statement 0.26',
  'is denied':
    'attack 0.44 air-strike 0.19 shelling -0.16 bombing -0.33 capture -0.38 deploy 0.57 abuse 0.65 destroy -0.25 displace -0.22 ceasefire 0.26 statement 0.51',
  'is said':
    'air-strike 0.34 advance 0.22 repel 0.22 siege -0.39 deploy 0.16 casualties -0.15 abuse 0.29 breach 0.25 statement 0.98',
  'known abuse':
    'attack 0.39 capture -0.37 hold -0.24 repel -0.3 siege -0.31 siege-break 0.16 deploy -0.22 abuse 0.73 ceasefire -0.19 aid -0.47',
  'known advance':
    'attack 0.18 bombing -0.3 capture 0.16 hold -0.18 withdraw 0.15 advance 0.88 siege-break 0.48 deploy -0.21 casualties 0.19 destroy 0.3 ceasefire -0.25 breach 0.34 aid -0.16',
  'known aid':
    'attack -0.26 air-strike -0.41 hold -0.19 withdraw -0.21 advance 0.17 repel 0.26 siege -0.27 siege-break -0.16 deploy 0.23 casualties -0.19 displace 0.43 ceasefire -0.52 breach -0.44 aid 0.73',
  'known air-strike':
    'air-strike 0.85 shelling 0.22 hold -0.28 withdraw -0.24 advance -0.59 repel 0.15 siege -0.34 siege-break -0.29 deploy -0.52 destroy 0.47 displace -0.34 breach -0.32 statement -0.44',
  'known attack':
    'attack 0.93 air-strike 0.24 shelling 0.16 bombing -0.29 withdraw -0.33 advance -0.24 siege 0.17 deploy 0.36 abuse 0.23 breach -0.57 aid -0.21 statement -0.3',
  'known bombing':
    'attack -0.3 air-strike -0.29 bombing 1.63 hold -0.42 repel -0.21 siege -0.23 deploy -0.5 destroy -0.32 ceasefire -0.19 breach -0.38 statement -0.15',
  'known breach': 'attack -0.28 air-strike -0.25 siege-break 0.22 destroy 0.33 breach 0.76 statement -0.22',
  'known capture':
    'attack 0.45 air-strike -0.2 shelling -0.16 bombing 0.29 capture 0.86 hold -0.73 advance 0.2 deploy -0.35 displace -0.43 ceasefire -0.17 breach -0.52 statement -0.25',
  'known casualties':
    'bombing 0.26 hold -0.41 withdraw -0.23 repel -0.26 siege 0.25 casualties 0.84 displace -0.26 breach -0.31 statement -0.2',
  'known ceasefire':
    'air-strike 0.18 bombing -0.46 withdraw 0.3 advance 0.15 repel -0.62 deploy -0.17 casualties -0.21 abuse -0.46 ceasefire 0.98 aid 0.39 statement 0.34',
  'known deploy':
    'attack -0.18 shelling -0.37 bombing -0.47 hold 0.17 advance -0.29 repel -0.25 siege -0.16 deploy 0.73 casualties -0.29 aid 0.36 statement -0.23',
  'known destroy':
    'attack 0.3 air-strike 0.31 shelling 0.23 bombing 0.23 capture -0.34 hold -0.66 withdraw 0.35 repel 0.24 siege-break -0.37 deploy -0.33 casualties 0.16 abuse -0.25 destroy 0.73 displace 0.2 ceasefire 0.22 statement -0.47',
  'known displace':
    'air-strike -0.21 shelling -0.17 bombing 0.31 repel 0.18 siege -0.23 siege-break -0.23 casualties -0.19 abuse 0.39 destroy 0.21 displace 0.97 aid -0.37 statement -0.36',
  'known hold':
    'attack -0.32 bombing 0.2 hold 1.15 advance 0.39 repel -0.35 siege -0.33 siege-break -0.21 deploy 0.16 casualties 0.33 abuse -0.23 aid -0.59',
  'known repel':
    'attack 0.2 shelling -0.39 hold -0.26 advance 0.18 repel 1.45 deploy -0.32 casualties -0.18 destroy -0.28 displace -0.18',
  'known shelling':
    'attack -0.32 air-strike 0.32 shelling 0.46 advance -0.18 siege -0.3 deploy -0.36 casualties 0.21 abuse -0.26 destroy -0.23 breach -0.43 aid -0.31',
  'known siege':
    'attack -0.4 bombing -0.17 siege 0.86 siege-break -0.37 casualties -0.2 ceasefire 0.19 breach -0.18 aid 0.44 statement 0.23',
  'known siege-break':
    'air-strike -0.23 shelling -0.28 capture -0.28 siege-break 0.94 casualties 0.18 destroy -0.15 displace 0.16 breach -0.31 aid 0.19 statement -0.25',
  'known withdraw':
    'attack -0.37 air-strike 0.29 capture -0.43 hold 0.38 withdraw 0.94 repel -0.28 siege -0.28 siege-break -0.17 deploy -0.44 abuse -0.49 displace 0.19 aid -0.34 statement 0.33',
  'many words':
    'attack 0.39 bombing -0.35 capture 0.38 hold -0.48 advance -0.26 siege -0.24 siege-break 0.15 abuse -0.23 displace -0.54 breach -0.24',
  'means agree':
    'attack -1.04 air-strike -0.17 shelling -0.33 capture -0.71 hold -0.5 advance -0.44 repel -0.32 siege-break -0.37 casualties -0.23 abuse -0.47 destroy -0.36 displace 0.47 ceasefire 1.09 breach 0.74 aid -0.33 statement 0.17',
  'means arm':
    'attack 0.16 air-strike -0.43 repel -0.31 deploy 0.64 casualties -0.33 displace -0.25 aid -0.23 statement 0.81',
  'means arrest':
    'attack -0.34 air-strike -0.29 capture -0.3 hold -0.27 withdraw -0.24 repel 0.21 deploy -0.26 abuse 2.24 destroy -0.43 displace -0.53 ceasefire 0.3 breach 0.43 aid -0.37',
  'means arrive':
    'attack 0.19 air-strike -0.29 shelling 0.26 capture 0.24 withdraw 0.56 repel 0.2 siege -0.18 siege-break 0.26 deploy 0.36 abuse 0.24 destroy -0.4 ceasefire -0.26 breach -0.2 aid 0.83 statement 0.28',
  'means attack':
    'attack 0.86 capture -0.33 repel 0.17 siege -0.24 deploy 0.35 casualties -0.23 abuse 0.18 destroy 0.15 displace -0.16 ceasefire -0.25 breach -0.32 aid -0.57 statement -0.66',
  'means begin':
    'attack 0.67 bombing -0.41 capture -0.28 hold -0.26 repel -0.23 siege 0.27 siege-break 1 deploy -0.28 casualties -0.25 abuse 0.27 destroy -0.46 displace 0.35 ceasefire -0.4 breach -0.16 aid 0.36 statement 0.21',
  'means blame':
    'attack -0.31 air-strike 0.23 capture -0.22 hold -0.34 withdraw -0.25 advance -0.25 repel -0.17 siege -0.25 deploy -0.29 abuse 0.92 destroy 0.18 ceasefire -0.15 breach 0.25 aid -0.2 statement 0.48',
  'means blast':
    'attack -0.2 air-strike 0.53 shelling 0.19 bombing 1.98 capture -0.41 advance -0.23 siege -0.24 siege-break -0.23 casualties -0.39 abuse -0.25 destroy 0.44 displace -0.24 ceasefire 0.29 statement -0.36',
  'means block':
    'attack 0.34 bombing -0.19 capture 0.26 hold 0.78 withdraw 0.45 advance -0.34 repel 0.45 siege 0.79 siege-break -0.18 casualties 0.45 abuse 0.36 destroy -0.36 ceasefire 0.26 breach -0.17 aid -0.41',
  'means bomb':
    'air-strike 1.2 shelling 0.53 capture -0.32 hold -0.68 advance 0.2 repel 0.17 siege -0.37 siege-break -0.27 deploy -0.3 casualties -0.51 destroy -0.24 ceasefire 0.16 aid -0.29',
  'means bombard':
    'attack 0.48 air-strike -0.29 shelling 1.49 bombing -0.46 capture -0.15 hold -0.28 withdraw -0.38 advance 0.23 siege -0.2 siege-break -0.36 casualties -0.51 displace 0.23 aid -0.52',
  'means build':
    'attack 0.25 air-strike 0.33 capture 0.16 hold -0.41 withdraw 0.24 advance -0.26 repel -0.16 siege -0.24 abuse -0.38 destroy -0.29 displace 0.32 aid 0.24',
  'means carry':
    'air-strike 0.23 shelling -0.29 capture -0.29 hold 0.18 advance -0.15 siege -0.29 siege-break -0.33 deploy 0.34 destroy -0.34 displace 0.88 ceasefire 0.23 breach -0.38 aid 0.36 statement 0.26',
  'means close':
    'attack -0.24 shelling -0.34 bombing -0.21 capture -0.28 hold -0.52 withdraw -0.66 advance -0.32 siege 2.25 siege-break 0.96 deploy -0.39 abuse -0.24 destroy -0.3 displace -0.63 breach -0.19 aid 0.35 statement -0.21',
  'means count':
    'air-strike 0.24 shelling 0.23 bombing -0.48 capture -0.15 withdraw -0.85 repel -0.29 siege 0.25 siege-break -0.25 deploy -0.47 casualties 0.76 abuse 0.16 destroy 0.2 displace 0.2 ceasefire -0.31 aid -0.44 statement -0.49',
  'means demand':
    'attack -0.46 air-strike -0.22 shelling 0.28 bombing -0.45 hold -0.7 withdraw -0.39 advance -0.47 repel -0.39 siege -0.71 deploy -0.15 casualties -0.48 abuse 0.25 destroy -0.46 displace -0.16 aid 0.52 statement 0.95',
  'means deny':
    'attack 0.3 air-strike 1.2 shelling 0.27 advance 0.36 siege -0.22 casualties 0.51 abuse 0.9 displace -0.21 aid -0.32 statement -0.22',
  'means destroy':
    'attack -0.53 air-strike -0.59 shelling 0.38 capture -0.44 withdraw -0.27 advance -0.31 repel -0.3 siege-break -0.25 deploy -0.8 casualties 0.19 abuse 0.44 destroy 2.33 displace -0.26 breach -0.18 statement -0.18',
  'means die':
    'attack 0.21 shelling -0.31 hold -0.58 withdraw -0.84 advance -0.3 repel -0.33 siege -0.29 deploy -0.44 casualties 1.44 abuse 0.18 destroy -0.78 displace -0.98 ceasefire -0.3 breach -0.24 aid -0.33 statement -0.17',
  'means fight':
    'attack 0.99 shelling -0.21 bombing -0.37 capture -0.17 hold -0.68 withdraw -0.21 advance -0.23 siege -0.46 siege-break -0.26 deploy 0.21 casualties -0.41 abuse -0.3 destroy -0.41 breach 0.23 aid -0.25',
  'means flee':
    'air-strike -0.28 bombing -0.59 capture -0.51 hold -0.38 withdraw 0.4 siege -0.4 siege-break -0.41 casualties -0.26 abuse -0.24 displace 1.04 ceasefire 0.33 breach -0.39 statement -0.19',
  'means free':
    'attack 0.24 air-strike -0.45 capture 0.41 hold -0.19 siege-break 0.22 deploy -0.47 casualties 0.32 displace 0.28 ceasefire 0.78 aid 0.46 statement 0.32',
  'means gas':
    'attack 1.3 air-strike 0.23 bombing -0.37 capture -0.26 hold -0.15 withdraw -0.34 siege -0.25 deploy 0.3 casualties 0.35 abuse -0.26 destroy 0.22 displace -0.42 ceasefire -0.21 aid -0.26 statement 0.39',
  'means hold':
    'attack -0.21 air-strike -0.64 bombing -0.15 capture 0.25 hold 1.1 advance -0.39 repel 0.26 siege-break 0.21 deploy 0.35 casualties -0.47 abuse 0.36 displace -0.72 ceasefire 0.3 aid 0.21 statement 0.19',
  'means judge':
    'attack 0.33 air-strike -0.31 shelling 0.38 bombing 0.17 capture 0.31 withdraw -0.19 repel -0.23 siege -0.25 siege-break -0.18 deploy -0.85 casualties -0.34 abuse -0.43 destroy -0.49 displace -0.27 ceasefire -0.21 aid -0.26 statement 1.42',
  'means kill':
    'attack 0.15 air-strike 0.4 shelling 0.22 bombing 0.39 capture -0.31 hold -0.71 withdraw -0.44 advance -0.23 repel 0.2 siege -0.17 siege-break -0.17 deploy -0.26 casualties -0.19 abuse 1.78 destroy -0.36 displace -0.8 ceasefire 0.31',
  'means leave':
    'attack -0.72 shelling -0.16 capture -0.59 withdraw 1.71 advance 0.26 repel -0.46 siege 0.15 deploy 0.16 casualties -0.53 abuse 0.69 displace 0.67 breach -0.22 statement -0.24',
  'means life':
    'attack 0.21 shelling -0.34 bombing 0.27 hold -0.3 withdraw -0.22 advance -0.16 deploy -0.43 casualties 0.23 displace 0.22 ceasefire -0.3 aid 0.26',
  'means lose':
    'attack 0.42 air-strike -0.36 shelling -0.26 bombing -0.15 capture 0.62 withdraw 0.55 repel 0.34 siege -0.26 siege-break -0.19 deploy -0.59 casualties 0.39 destroy 0.28 ceasefire -0.21 aid -0.25 statement 0.44',
  'means move':
    'air-strike 0.29 shelling -0.29 advance 1.37 repel 0.16 siege-break -0.33 deploy 0.22 casualties 0.22 displace 0.55 ceasefire -0.54 breach -0.17',
  'means open':
    'attack 0.52 shelling -0.21 capture -0.21 withdraw -0.2 advance 0.29 repel -0.29 siege -0.21 siege-break 0.88 deploy -0.18 casualties -0.48 abuse 0.21 destroy -0.52 displace 0.19 breach -0.17 aid 0.26',
  'means past': 'capture 0.59 withdraw -0.27 advance -0.18 siege 0.23 deploy -0.37 aid -0.17 statement 0.46',
  'means praise': 'shelling -0.22 advance -0.18 destroy -0.15 displace 0.15 aid 0.15 statement 0.37',
  'means promise':
    'attack 0.3 air-strike -0.45 shelling -0.25 bombing -0.21 hold -0.41 withdraw -0.27 advance -0.26 repel -0.21 siege -0.45 deploy -0.2 casualties -0.66 destroy -0.33 displace -0.16 breach 0.18 aid 0.43 statement 1.2',
  'means refuse':
    'bombing -0.21 hold -0.23 withdraw -0.24 siege -0.16 deploy -0.59 displace 0.34 ceasefire -0.27 breach -0.17 statement 0.84',
  'means repel':
    'attack -0.16 air-strike -0.59 shelling 0.22 capture -0.22 hold 0.17 repel 1.68 siege-break -0.17 deploy -0.2 casualties -0.65 destroy 0.34 displace 0.23 ceasefire -0.58 aid 0.85 statement -0.17',
  'means rule':
    'attack -0.16 withdraw -0.44 advance -0.25 repel -0.28 deploy -0.26 abuse -0.2 destroy -0.23 displace -0.3 breach 0.34 aid 0.25',
  'means sanction':
    'attack -0.44 air-strike -0.18 capture -0.3 hold -0.24 withdraw -0.48 casualties -0.59 destroy -0.27 displace -0.51 ceasefire -0.2 breach 0.15 statement 1.43',
  'means send':
    'air-strike 0.46 shelling 0.52 capture -0.24 hold 0.27 withdraw 0.31 advance 0.37 repel 0.3 deploy 0.79 casualties -0.15 abuse -0.45 aid 0.31',
  'means speak':
    'bombing -0.17 capture 0.34 withdraw -0.42 advance -0.48 repel -0.38 siege -0.26 siege-break -0.25 casualties 0.41 abuse 0.21 destroy -0.62 breach -0.31',
  'means stay':
    'attack 0.31 air-strike 0.32 shelling -0.47 bombing -0.45 capture -0.36 hold 0.57 withdraw 0.36 repel -0.16 deploy 0.36 casualties -0.32 displace 0.27 aid 0.29',
  'means stop':
    'attack -0.16 capture -0.4 hold -0.15 withdraw -0.25 advance 0.23 repel 0.19 siege -0.45 deploy -0.33 abuse -0.36 destroy -0.43 displace -0.16 ceasefire 1.2 breach 0.19 aid 0.18 statement 0.28',
  'means strike':
    'attack 0.17 air-strike 0.48 shelling 0.78 capture -0.25 hold 0.18 withdraw -0.21 repel -0.18 siege -0.31 deploy -0.15 casualties 0.54 abuse -0.2 destroy 0.17 displace -0.29 ceasefire -0.27 breach -0.16 statement -0.23',
  'means supply':
    'attack -0.87 air-strike -0.36 shelling -0.15 bombing -0.5 withdraw -0.59 advance -0.25 repel -0.42 deploy -0.26 casualties -0.28 displace -0.41 ceasefire -0.18 breach -0.19 aid 1.54',
  'means take':
    'attack -0.36 air-strike -0.37 shelling -0.57 bombing -0.56 capture 2.24 hold -0.35 withdraw -0.63 advance -0.22 siege-break -0.2 deploy -0.56 abuse 0.37 destroy -0.38 aid -0.41 statement -0.15',
  'means talk':
    'air-strike -0.22 hold -0.39 withdraw -0.93 repel 0.3 siege -0.27 deploy -0.52 casualties -0.65 abuse -0.46 destroy -0.36 displace -0.21 ceasefire 1.02 statement 0.86',
  'means think':
    'shelling -0.29 capture -0.19 hold 0.37 withdraw 0.3 repel -0.23 siege -0.23 siege-break -0.19 deploy -0.38 casualties 0.19 destroy -0.32 displace -0.68 breach 0.32 aid 0.17 statement 0.4',
  'means torture': 'attack 0.2 air-strike 0.43 hold 0.22 repel 0.78 casualties -0.45 abuse 0.74',
  'means trade':
    'attack -0.38 shelling -0.38 capture -0.29 advance -0.2 repel -0.21 siege 0.24 siege-break -0.18 deploy -0.16 casualties -0.55 abuse 0.49 destroy -0.45 displace -0.35 ceasefire -0.44 breach -0.16 aid 0.17',
  'means violate':
    'air-strike -0.21 shelling -0.24 capture -0.19 hold -0.27 withdraw -0.19 advance -0.2 repel 0.25 siege -0.22 siege-break 0.34 deploy -0.4 casualties 0.16 abuse -0.34 destroy 0.39 displace -0.25 breach 1.55 aid -0.24',
  'means weather':
    'shelling -0.5 capture -0.47 hold 0.29 withdraw -0.47 advance -0.19 siege -0.15 deploy 0.23 casualties 0.19 destroy 0.15 displace -0.29 aid -0.33 statement 0.19',
  'means wound':
    'attack -0.49 air-strike -0.36 shelling 0.2 hold -0.39 withdraw -0.19 advance -0.21 repel -0.23 siege -0.27 deploy -0.51 casualties 0.87 destroy 0.45 displace -0.34 ceasefire 0.16 breach -0.16 aid 1.32',
  'near a place':
    'attack 0.18 air-strike 0.18 shelling 0.22 withdraw -0.15 repel 0.39 siege 0.24 siege-break 0.26 deploy 0.27 casualties 0.44 abuse -0.34 displace -0.22 aid -0.17 statement 0.16',
  'near ground':
    'attack 0.17 shelling 0.32 bombing 0.33 withdraw -0.17 repel 0.37 siege 0.23 siege-break 0.24 deploy 0.45 casualties 0.35 abuse -0.37 displace -0.18',
  negated:
    'attack -0.45 air-strike -0.33 shelling -0.17 bombing -0.31 capture -0.81 hold 0.32 advance -0.38 repel -0.15 siege 0.24 deploy -0.19 casualties -0.23 abuse -0.37 destroy -0.16 displace -0.46 breach 0.47 aid -0.15 statement 0.78',
  'no object':
    'air-strike -0.33 shelling -0.18 capture -0.22 hold -0.2 repel -0.52 siege -0.29 siege-break -0.2 deploy -0.31 casualties -0.15 abuse -0.15 displace 0.34 breach -0.41 statement -0.44',
  'no subject':
    'shelling 0.23 bombing -0.54 capture 0.5 siege-break -0.35 casualties -0.17 abuse -0.31 destroy 0.32 displace -0.2 ceasefire -0.27 breach -0.44 aid -0.15 statement -0.18',
  'object =advance': 'repel 0.27',
  'object =agreement': 'ceasefire -0.16 statement -0.26',
  'object =aircraft': 'deploy 0.35 destroy 0.3 statement -0.15',
  'object =airport': 'hold 0.23 siege 0.17',
  'object =aleppo': 'statement -0.26',
  'object =all': 'capture 0.28 withdraw -0.15 deploy 0.22 displace 0.35 statement 0.28',
  'object =anything': 'abuse 0.22 ceasefire 0.36',
  'object =area': 'attack -0.19 siege 0.46 statement 0.15',
  'object =arm': 'attack 0.15 air-strike -0.19 hold 0.31 deploy 0.38 abuse -0.15 ceasefire 0.17',
  'object =army':
    'air-strike 0.15 capture 0.59 advance 0.32 repel 0.21 deploy -0.36 casualties -0.18 abuse -0.18 statement -0.29',
  'object =assault': 'attack 0.31 bombing -0.26 ceasefire 0.21 statement -0.2',
  'object =attack': 'attack -0.21 air-strike 0.3 capture -0.16 repel 0.24 deploy 0.38',
  'object =attempt': 'attack 0.24 capture 0.26 advance 0.15 repel -0.21 siege 0.27',
  'object =barrel': 'air-strike 0.33',
  'object =base': 'air-strike -0.21 shelling 0.17 hold -0.25 siege -0.17 deploy -0.32 statement 0.17',
  'object =battle': 'attack -0.16 displace 0.33',
  'object =bodie': 'bombing 0.22 abuse 0.17 statement -0.32',
  'object =bomb': 'air-strike -0.39 hold 0.25 repel 0.27 deploy 0.49 statement 0.38',
  'object =bomber': 'bombing 0.33 deploy -0.28 casualties 0.23',
  'object =bombing': 'displace 0.21',
  'object =border': 'attack -0.29 capture 0.18 withdraw 0.42 deploy -0.15 aid -0.17 statement 0.35',
  'object =bread': 'aid 0.33',
  'object =brigade': 'attack 0.16 deploy 0.39 statement 0.23',
  'object =building': 'casualties 0.19 destroy 0.38 displace 0.16',
  'object =bus': 'air-strike -0.29 deploy 0.34 displace 0.63 ceasefire 0.25 statement 0.23',
  'object =camp': 'shelling 0.19 siege 0.33 displace -0.33 statement 0.7',
  'object =campaign': 'attack 0.23 abuse 0.23',
  'object =capital': 'capture 0.25 abuse 0.29',
  'object =captive': 'capture -0.16 abuse 0.17 displace 0.22 statement 0.27',
  'object =car': 'air-strike 0.23 bombing -0.3 hold 0.28 abuse 0.28',
  'object =case': 'abuse 0.21 statement 0.27',
  'object =ceasefire': 'ceasefire 0.21 statement 0.3',
  'object =checkpoint': 'attack 0.37 hold 0.2 withdraw 0.61 deploy 0.25 abuse -0.4 statement -0.16',
  'object =child': 'attack 0.61 shelling 0.22 siege 0.18 casualties -0.5 displace -0.27 statement 0.69',
  'object =city':
    'attack -0.45 shelling 0.34 capture -0.28 hold -0.36 withdraw -0.28 advance -0.17 siege -0.26 deploy -0.3 abuse 0.18 ceasefire 0.15 statement 0.26',
  'object =civilian': 'bombing -0.27 capture 0.27 abuse -0.23 displace 0.21 aid -0.23',
  'object =clinic': 'air-strike -0.31',
  'object =coalition': 'air-strike 0.26 statement 0.24',
  'object =column': 'attack 0.15 air-strike 0.28 shelling -0.3 advance 0.27',
  'object =commander': 'deploy -0.19 statement 0.43',
  'object =control': 'attack -0.24 capture 0.31 withdraw -0.35 statement -0.21',
  'object =convoy': 'shelling -0.41 withdraw 0.38 deploy -0.25 displace 0.25 aid -0.4',
  'object =council': 'deploy 0.32 casualties -0.16',
  'object =crossing': 'hold 0.25 aid 0.24 statement 0.19',
  'object =date':
    'attack -0.35 air-strike 0.29 bombing -0.29 capture 0.27 hold -0.34 withdraw 0.3 siege-break 0.23 deploy -0.42 casualties -0.29 abuse -0.17 destroy -0.16 displace 0.56 ceasefire 0.38 breach 0.29 statement 0.18',
  'object =day': 'attack -0.28 capture 0.29 deploy 0.19 casualties 0.17 displace 0.2 statement 0.23',
  'object =dead': 'bombing 0.22 abuse 0.27 statement -0.18',
  'object =deal': 'ceasefire 0.2 breach 0.22',
  'object =death': 'bombing 0.23 abuse -0.19 destroy 0.21 statement -0.24',
  'object =decision': 'statement 0.49',
  'object =device': 'repel 0.18',
  'object =district': 'capture 0.33 casualties 0.2',
  'object =door': 'destroy 0.22 statement 0.21',
  'object =dozen': 'attack 0.29 bombing -0.2 deploy -0.16 casualties -0.21 statement -0.24',
  'object =evacuation': 'casualties 0.3 statement -0.18',
  'object =faction': 'attack 0.24 shelling 0.22 hold -0.21 deploy 0.33',
  'object =familie': 'hold 0.27 casualties -0.16 abuse 0.15 displace 0.19',
  'object =field': 'capture -0.26 hold 0.25',
  'object =fighter':
    'withdraw 0.74 advance 0.21 casualties 0.17 displace 0.44 ceasefire 0.19 statement -0.17',
  'object =figure': 'casualties 0.5 displace 0.49 statement -0.46',
  'object =fire': 'attack 0.24 shelling 0.15 bombing 0.2 hold 0.49 deploy -0.15 abuse 0.2',
  'object =flag': 'capture -0.18 hold 0.51 withdraw 0.46 statement 0.23',
  'object =food': 'aid -0.36 statement 0.2',
  'object =force': 'attack -0.35 air-strike -0.38 hold -0.3 casualties 0.3 displace 0.32 statement -0.38',
  'object =four': 'air-strike 0.36 repel 0.23 casualties -0.31',
  'object =front': 'withdraw 0.21 deploy 0.25 statement 0.22',
  'object =gate': 'attack 0.48 bombing -0.25 withdraw 0.25 advance -0.15 statement 0.44',
  'object =government': 'attack 0.31 air-strike -0.2 capture 0.28',
  'object =ground': 'air-strike 0.15 capture 0.15 hold 0.21 withdraw -0.21 deploy -0.2',
  'object =group':
    'attack -0.16 shelling 0.2 hold -0.25 withdraw 0.4 repel -0.15 siege 0.26 abuse -0.3 breach 0.22 statement 0.26',
  'object =gun': 'capture 0.28 ceasefire 0.21',
  'object =hand':
    'air-strike -0.19 capture 0.33 hold -0.2 withdraw 0.37 siege-break 0.24 abuse 0.38 aid -0.21 statement -0.32',
  'object =he': 'hold 0.21 abuse 0.28 displace 0.46 statement -0.18',
  'object =her': 'air-strike 0.17 statement -0.25',
  'object =highway': 'capture 0.16 advance 0.33 siege-break 0.28 aid -0.15 statement 0.19',
  'object =hill': 'attack -0.24 hold 0.21 withdraw 0.26',
  'object =him': 'air-strike -0.16 bombing 0.32 withdraw 0.31 abuse -0.52 statement 0.59',
  'object =his': 'bombing 0.28 casualties -0.21 abuse -0.21',
  'object =hom': 'siege 0.18 ceasefire 0.23 breach 0.37 aid 0.36',
  'object =hospital': 'shelling 0.17 capture 0.3 casualties -0.31 displace 0.27',
  'object =hour': 'air-strike 0.61 displace 0.25 ceasefire 0.33 statement -0.22',
  'object =house': 'attack 0.17 air-strike 0.19 shelling -0.19 capture -0.39 hold 0.21 statement 0.18',
  'object =hundred': 'hold 0.23 withdraw 0.58 abuse 0.31 destroy -0.21 displace -0.25 statement 0.19',
  'object =it':
    'attack -0.39 air-strike -0.36 bombing 0.62 hold -0.34 advance -0.33 deploy -0.51 abuse 0.17 displace -0.23 aid 0.24 statement 0.4',
  'object =its': 'hold 0.48 withdraw 0.18 repel 0.27 deploy -0.33 casualties 0.77 abuse -0.26 displace 0.42',
  'object =itself': 'air-strike -0.16 capture 0.41',
  'object =jet': 'attack 0.21 deploy -0.3 ceasefire 0.29 statement 0.45',
  'object =jihadist': 'hold 0.16 casualties 0.19',
  'object =kilometer': 'attack -0.17 capture -0.19 withdraw 0.16 siege 0.19 displace -0.2 aid 0.2',
  'object =life':
    'attack 0.21 air-strike -0.27 shelling 0.15 withdraw -0.2 casualties 0.21 abuse -0.16 displace -0.16',
  'object =line':
    'attack -0.15 shelling 0.48 bombing 0.2 hold 0.37 siege-break 0.31 casualties 0.21 ceasefire 0.22 statement -0.28',
  'object =loss': 'attack 0.29 casualties 0.29',
  'object =man':
    'attack -0.16 shelling -0.15 bombing 0.16 hold -0.3 withdraw 0.36 casualties 0.41 destroy -0.23 displace 0.23 aid -0.15 statement -0.29',
  'object =martyr': 'air-strike 0.2 siege-break 0.35 abuse -0.39 aid 0.29',
  'object =massacre': 'attack 0.15 aid 0.23',
  'object =me': 'casualties 0.26',
  'object =medicine': 'aid -0.19 statement 0.3',
  'object =member': 'attack 0.16 air-strike -0.18 hold -0.26 casualties 0.54 abuse -0.26',
  'object =mile': 'advance 0.27 repel 0.21 deploy 0.21 casualties 0.24',
  'object =militant': 'attack 0.51 withdraw 0.17 deploy 0.24 statement -0.15',
  'object =militia': 'attack 0.18 capture 0.22 casualties 0.23',
  'object =missile': 'attack -0.15 air-strike 0.21 shelling -0.26 destroy -0.16 statement 0.2',
  'object =mission': 'air-strike 0.21 withdraw 0.25',
  'object =month': 'attack -0.18 abuse 0.3 ceasefire 0.37 statement 0.18',
  'object =more': 'air-strike 0.32 displace 0.27',
  'object =most':
    'air-strike -0.39 shelling 0.24 capture -0.26 hold 0.34 deploy -0.15 casualties -0.21 displace 0.42 statement -0.23',
  'object =name': 'casualties 0.36 abuse 0.42 displace -0.15 statement -0.32',
  'object =neighborhood': 'capture -0.28 withdraw -0.28 destroy 0.21 displace 0.16 breach 0.15',
  'object =nobody': 'casualties 0.59 displace -0.16',
  'object =nothing': 'casualties -0.19 abuse -0.19 destroy 0.3 statement 0.71',
  'object =number':
    'attack -0.17 bombing 0.15 capture 0.37 hold 0.26 deploy -0.18 casualties -0.22 displace 0.16',
  'object =offensive': 'attack 0.36 siege 0.19 ceasefire -0.2 statement -0.31',
  'object =office': 'deploy 0.22',
  'object =officer': 'hold 0.17 deploy 0.17 abuse -0.39 ceasefire -0.16 statement 0.39',
  'object =official': 'displace 0.3 ceasefire 0.16 statement -0.3',
  'object =one':
    'air-strike 0.28 shelling -0.2 bombing 0.19 hold -0.19 withdraw -0.16 repel 0.46 siege 0.52 deploy 0.16 casualties -0.28 abuse 0.21 displace 0.16 ceasefire 0.28 aid 0.24 statement -0.45',
  'object =operation': 'attack -0.35 bombing 0.3 capture 0.17 withdraw 0.3 deploy 0.19 statement 0.57',
  'object =other':
    'attack -0.26 hold 0.18 withdraw 0.15 siege 0.25 deploy 0.28 casualties -0.22 statement 0.43',
  'object =our': 'casualties -0.15 statement 0.23',
  'object =part': 'attack 0.55 capture -0.15 deploy 0.19 displace 0.34 aid 0.27 statement -0.31',
  'object =pause': 'attack 0.31 statement 0.31',
  'object =people':
    'attack 0.17 air-strike -0.22 bombing 0.21 hold -0.21 siege 0.24 deploy -0.22 abuse -0.36',
  'object =picture': 'hold 0.32 casualties -0.21 abuse 0.26',
  'object =place':
    'attack 0.38 capture 0.25 siege 0.31 deploy -0.18 abuse -0.5 ceasefire 0.26 statement -0.42',
  'object =plane': 'air-strike 0.15 repel 0.16 destroy -0.15 ceasefire 0.22',
  'object =point': 'capture 0.22 deploy 0.38 casualties -0.23 destroy 0.3 statement -0.17',
  'object =position': 'air-strike 0.24 shelling 0.16 bombing -0.15 hold -0.15',
  'object =post': 'air-strike -0.19 hold 0.42 displace -0.16 aid 0.56 statement -0.19',
  'object =prison': 'air-strike 0.21 shelling -0.15 capture 0.27 hold 0.19 abuse 0.15 statement 0.18',
  'object =prisoner': 'capture 0.24 casualties -0.34 abuse 0.2 statement 0.39',
  'object =province': 'hold 0.2',
  'object =raid': 'attack -0.43 air-strike 0.22 ceasefire 0.29 statement -0.17',
  'object =rebel': 'attack 0.61 withdraw 0.29 deploy 0.3 casualties 0.18 abuse -0.15 breach 0.23',
  'object =regime': 'attack 0.42 air-strike 0.24 hold 0.43 statement -0.24',
  'object =reinforcement': 'withdraw -0.25 deploy 0.46 statement -0.16',
  'object =report': 'attack 0.43 air-strike 0.16 casualties 0.25 ceasefire -0.15',
  'object =reporter': 'displace -0.15',
  'object =resident': 'casualties 0.3 displace 0.19',
  'object =resolution': 'attack -0.19 deploy -0.19 statement 0.18',
  'object =rest': 'air-strike 0.35 capture -0.32 withdraw -0.23 casualties 0.3',
  'object =road': 'siege 0.21 deploy 0.15 abuse -0.23 destroy -0.21',
  'object =rocket': 'hold 0.19 deploy -0.18 casualties 0.3',
  'object =round': 'ceasefire 0.34 statement -0.17',
  'object =shell': 'deploy 0.27 displace 0.18',
  'object =shot': 'attack 0.46 shelling -0.6 capture 0.26 repel 0.25 abuse 0.21 statement -0.22',
  'object =side': 'siege 0.24 deploy 0.25 statement 0.19',
  'object =siege': 'siege 0.28 statement 0.76',
  'object =site': 'air-strike 0.24 capture -0.19 destroy 0.29',
  'object =soldier':
    'shelling 0.25 bombing 0.4 capture -0.18 hold 0.36 deploy -0.38 casualties -0.46 abuse 0.41 displace 0.27',
  'object =some': 'air-strike 0.25 withdraw 0.18 casualties -0.23 statement -0.27',
  'object =sortie': 'air-strike 0.15',
  'object =source': 'shelling 0.38 deploy 0.34 statement -0.22',
  'object =staff': 'hold 0.34 withdraw 0.71 statement -0.3',
  'object =state': 'attack 0.24 hold -0.16 withdraw 0.37 deploy 0.21 ceasefire 0.16',
  'object =statement': 'air-strike -0.18',
  'object =street': 'capture -0.48 withdraw 0.19 advance 0.51 destroy 0.3',
  'object =strike': 'attack 0.29 air-strike -0.34 shelling 0.17',
  'object =tank': 'shelling -0.15 capture 0.23 hold -0.17 destroy 0.17 breach 0.19 statement 0.21',
  'object =target': 'deploy 0.23 destroy -0.56 statement 0.59',
  'object =tent': 'displace -0.24 aid 0.46',
  'object =terrorist':
    'attack 0.26 bombing -0.24 hold 0.35 deploy -0.18 casualties 0.23 abuse -0.15 statement -0.46',
  'object =that':
    'air-strike -0.33 bombing 0.32 capture -0.15 hold -0.22 withdraw -0.2 deploy 0.41 casualties 0.31 abuse 0.29 displace -0.15',
  'object =the': 'deploy 0.38 casualties -0.28 displace 0.22 ceasefire 0.32 aid 0.35 statement -0.16',
  'object =their':
    'hold 0.35 casualties -0.41 abuse 0.19 destroy 0.19 displace 0.16 ceasefire 0.55 aid -0.28 statement 0.34',
  'object =them':
    'attack 0.23 air-strike 0.54 capture -0.33 withdraw 0.51 repel 0.8 siege -0.21 deploy -0.4 displace 0.2 aid -0.38 statement -0.56',
  'object =themselve':
    'attack 0.2 air-strike 0.27 shelling -0.17 hold 0.31 withdraw 0.31 deploy -0.16 ceasefire -0.19 aid 0.27',
  'object =they':
    'attack -0.35 air-strike 0.21 shelling 0.21 capture -0.19 repel 0.24 siege 0.29 deploy 0.19 casualties -0.33 abuse 0.18 ceasefire -0.16 aid -0.26',
  'object =thi':
    'attack 0.23 shelling 0.28 withdraw 0.31 repel 0.36 casualties -0.15 abuse 0.36 statement -0.31',
  'object =those':
    'attack -0.17 withdraw -0.24 casualties -0.34 abuse 0.5 displace -0.3 ceasefire 0.17 statement -0.18',
  'object =thousand': 'attack 0.42 withdraw -0.19 deploy 0.19 abuse 0.29 displace -0.17',
  'object =three': 'air-strike 0.3 siege 0.24 casualties 0.39 displace -0.18 statement 0.17',
  'object =time': 'hold -0.15 withdraw -0.19 advance 0.47 deploy -0.18 displace 0.37 aid 0.2',
  'object =toll': 'shelling 0.18 casualties 0.33 statement -0.15',
  'object =town':
    'shelling 0.24 hold -0.3 advance -0.16 deploy 0.28 destroy -0.15 displace 0.33 ceasefire 0.16 statement -0.28',
  'object =troop': 'attack -0.2 withdraw 0.25 deploy 0.76',
  'object =truce': 'withdraw 0.18 deploy 0.18 displace 0.19 ceasefire 0.48 aid 0.17 statement -0.29',
  'object =truck': 'air-strike 0.18 siege -0.28 abuse -0.26 displace -0.18',
  'object =two': 'bombing 0.26 withdraw 0.21 casualties -0.59 abuse 0.26 destroy 0.33 statement -0.18',
  'object =unit': 'attack -0.35 withdraw -0.15 deploy 0.46 destroy 0.23 statement -0.27',
  'object =us':
    'attack -0.21 air-strike 0.42 shelling 0.38 casualties 0.27 abuse -0.44 displace 0.51 aid 0.29 statement -0.34',
  'object =vehicle': 'attack -0.15 capture -0.16 withdraw -0.15 siege 0.28 destroy 0.4 statement 0.18',
  'object =village': 'capture 0.25 hold -0.22 advance 0.15 casualties -0.15 abuse -0.17 destroy -0.26',
  'object =war': 'attack 0.24 abuse 0.18',
  'object =water': 'destroy -0.2',
  'object =way': 'attack -0.23 air-strike 0.27 advance 0.51 siege 0.21 deploy -0.2 statement -0.3',
  'object =weapon': 'attack 0.4 air-strike -0.15 shelling 0.26 deploy -0.22 abuse 0.19 statement -0.45',
  'object =week': 'capture 0.17 withdraw 0.32 casualties 0.2 aid 0.26',
  'object =what':
    'air-strike -0.26 shelling 0.43 hold 0.15 casualties -0.37 abuse -0.43 destroy 0.44 displace -0.19 ceasefire -0.15 statement -0.46',
  'object =which':
    'attack -0.28 bombing 0.24 repel 0.22 siege-break 0.15 casualties -0.29 ceasefire -0.28 statement 0.2',
  'object =who': 'withdraw -0.18 casualties 0.26 displace -0.2 statement -0.28',
  'object =woman':
    'attack -0.17 siege 0.16 deploy -0.15 casualties -0.53 abuse 0.5 displace 0.36 ceasefire 0.15',
  'object =year': 'repel 0.32',
  'object =you': 'attack 0.3 capture 0.25 hold 0.27 statement -0.67',
  'object =zone': 'capture 0.24 deploy -0.2',
  'object a place':
    'attack -0.38 air-strike -0.18 capture 0.17 repel -0.61 siege 0.31 siege-break -0.42 deploy -0.4 abuse 0.56 destroy -0.27 displace 0.31 breach -0.17 aid 0.33',
  'object aid':
    'attack -0.15 shelling -0.5 capture -0.16 hold -0.29 siege -0.21 siege-break -0.17 destroy -0.17 aid 0.74 statement -0.26',
  'object aircraft':
    'attack 0.39 air-strike -0.25 shelling -0.18 bombing 0.17 repel 0.65 displace -0.15 ceasefire 0.38 statement -0.18',
  'object armour':
    'shelling -0.23 bombing -0.16 hold -0.25 repel -0.27 siege 0.23 destroy 0.5 breach 0.15 aid -0.15',
  'object arms':
    'air-strike -0.51 shelling -0.27 bombing -0.25 capture 0.3 hold -0.16 withdraw -0.24 advance -0.19 siege 0.15 deploy 0.57 displace -0.23 ceasefire 0.29 breach 0.17 aid -0.21 statement -0.38',
  'object artillery': 'shelling 0.38 capture 0.21 hold -0.16 ceasefire 0.17',
  'object attack':
    'attack 0.58 shelling 0.16 bombing 0.16 hold -0.15 withdraw -0.15 siege 0.31 siege-break -0.2 deploy -0.23 casualties -0.25 destroy -0.29 ceasefire 0.31 aid -0.17',
  'object bomb':
    'attack -0.22 air-strike 0.51 shelling 0.22 capture -0.21 hold 0.24 withdraw -0.29 repel 0.4 deploy 0.22 abuse 0.17 destroy -0.29 displace -0.4 ceasefire -0.2',
  'object fire':
    'attack 0.28 air-strike -0.19 shelling -0.88 hold 0.16 withdraw -0.21 advance -0.18 siege-break -0.16 deploy 0.47 aid -0.2 statement -0.54',
  'object flag': 'capture -0.18 hold 0.51 withdraw 0.46 statement 0.23',
  'object force':
    'attack 0.16 air-strike 0.28 shelling 0.15 bombing 0.35 capture 0.24 hold 0.51 advance -0.53 deploy 0.34 casualties 0.17 abuse -0.24 breach -0.16 aid 0.17',
  'object ground':
    'attack 0.16 air-strike 0.52 bombing -0.33 capture 0.21 advance -0.35 siege 0.27 deploy 0.16 abuse -0.81 destroy 0.29 displace -0.26 aid -0.3 statement -0.37',
  'object home':
    'attack 0.18 shelling 0.61 bombing -0.21 capture -0.21 hold -0.53 advance -0.36 deploy 0.54 casualties -0.2 displace 0.19 ceasefire 0.21 statement -0.29',
  'object is counted':
    'attack -0.36 air-strike 0.31 shelling -0.25 bombing 0.3 capture -0.41 hold 0.17 repel 0.26 siege 0.36 siege-break -0.3 casualties 0.69 destroy 0.4 displace 0.77 ceasefire -0.3 aid 0.29 statement -1.29',
  'object losses':
    'attack -0.18 air-strike -0.37 bombing 0.45 capture -0.35 withdraw 0.35 deploy -0.18 casualties 0.45 destroy -0.21 displace -0.19',
  'object of aid': 'siege 0.29 breach 0.26 aid 0.55 statement -0.19',
  'object of arms': 'air-strike -0.17 shelling -0.15 repel 0.5 deploy 0.18 statement 0.27',
  'object of attack': 'attack 0.25 capture -0.15 deploy 0.34',
  'object of bomb': 'air-strike 0.22 shelling -0.26 bombing 0.34',
  'object of fire': 'shelling 0.26 bombing 0.53 deploy -0.15',
  'object of force':
    'shelling -0.58 capture 0.15 hold 0.16 withdraw 0.29 advance 0.21 repel 0.31 siege-break 0.27 deploy 0.25 casualties 0.43 abuse -0.24 destroy -0.49 ceasefire -0.32 breach -0.29 statement -0.26',
  'object of ground':
    'air-strike -0.25 shelling -0.21 bombing -0.45 hold 0.65 withdraw 0.24 siege -0.16 siege-break 0.32 deploy -0.3 casualties -0.61 destroy 0.27 displace -0.4 ceasefire -0.25 breach 0.19',
  'object of home':
    'attack -0.3 air-strike 0.28 withdraw -0.17 deploy -0.17 destroy -0.16 aid 0.19 statement -0.15',
  'object of losses': 'air-strike -0.16 bombing 0.31 casualties -0.23 abuse 0.31 statement -0.18',
  'object of people':
    'air-strike 0.48 shelling 0.38 capture -0.18 deploy -0.26 casualties -0.26 abuse 0.43 destroy -0.19 displace 0.26 aid -0.49 statement -0.15',
  'object of side':
    'air-strike 0.25 bombing -0.28 capture 0.48 hold -0.66 withdraw 0.2 repel -0.16 siege-break -0.29 casualties -0.35 abuse -0.31 destroy -0.84 displace -0.28 ceasefire -0.22 breach -0.15 statement -0.24',
  'object of speaker':
    'attack -0.17 air-strike -0.3 shelling 0.21 bombing -0.31 capture 0.28 siege -0.28 casualties -0.19 abuse 0.22 destroy -0.21 ceasefire -0.37 breach -0.23 aid -0.4 statement 0.47',
  'object of works':
    'attack -0.19 air-strike -0.15 bombing -0.22 capture -0.15 withdraw -0.22 advance -0.25 repel 0.43 deploy 0.26 casualties -0.17 destroy 0.57',
  'object people':
    'air-strike -0.47 hold -0.26 withdraw -0.3 advance -0.28 siege 0.23 deploy -0.35 abuse 0.22 displace 0.47 ceasefire -0.28 breach -0.32',
  'object route': 'hold 0.35 siege -0.18 siege-break 0.22 destroy 0.33 displace -0.22',
  'object speaker':
    'shelling 0.2 capture -0.38 hold -0.23 withdraw 0.15 advance -0.3 siege -0.47 siege-break -0.32 deploy -0.36 abuse 0.39 destroy -0.15 aid -0.54',
  'object talks': 'hold -0.17 statement -0.18',
  'object tells abuse': 'attack 0.19 shelling 0.26 abuse 0.43',
  'object tells advance': 'hold -0.15 advance 0.32 repel 0.26',
  'object tells air-strike':
    'attack 0.17 air-strike 0.3 bombing -0.19 deploy -0.19 destroy -0.2 ceasefire -0.18',
  'object tells attack':
    'capture -0.28 hold -0.17 withdraw -0.22 advance -0.18 siege-break -0.16 casualties -0.44 abuse 0.29 destroy -0.34 ceasefire 0.3 aid -0.18',
  'object tells bombing': 'attack 0.27 air-strike 0.39 repel 0.35 deploy -0.17 destroy -0.26',
  'object tells breach': 'shelling -0.22 breach 0.46',
  'object tells casualties': 'capture -0.23 withdraw 0.19 casualties 0.63',
  'object tells ceasefire': 'ceasefire 0.42 statement -0.31',
  'object tells deploy': 'withdraw -0.25 deploy 0.46 statement -0.16',
  'object tells hold': 'attack -0.24 capture 0.31 withdraw -0.35',
  'object tells shelling': 'attack -0.39 shelling 0.23 hold 0.23 casualties 0.18 abuse -0.16 destroy -0.17',
  'object tells siege': 'siege 0.22',
  'object tells withdraw': 'casualties 0.18 abuse -0.19',
  'object truce':
    'attack 0.51 air-strike -0.24 hold -0.22 withdraw -0.2 siege -0.18 casualties -0.19 abuse -0.18 ceasefire 0.45 breach 0.24',
  'object works':
    'attack -0.16 air-strike 0.53 shelling -0.28 bombing -0.42 hold 0.24 advance -0.63 repel -0.35 siege -0.21 siege-break -0.4 deploy 0.31 casualties -0.41 abuse -0.37 ceasefire 0.16 breach 0.16 statement 0.24',
  'of =city': 'attack -0.15 capture -0.16 hold 0.29',
  'of =date':
    'attack 0.41 shelling 0.54 capture -0.22 siege-break -0.15 abuse -0.18 destroy 0.25 displace 0.26',
  'of =it': 'attack -0.22 hold 0.17 casualties 0.22 abuse 0.3',
  'of =its': 'attack -0.16 capture 0.25 advance -0.18 displace -0.16',
  'of =which': 'bombing 0.27 casualties -0.4 abuse 0.24 destroy 0.21',
  'of =whom': 'hold -0.23 deploy 0.2 casualties 0.35 displace 0.24 statement -0.33',
  'of a place':
    'air-strike 0.45 shelling 0.28 withdraw 0.22 advance 0.2 repel 0.23 siege-break 0.15 deploy 0.15 casualties -0.62 abuse -0.16 aid -0.47 statement -0.39',
  'of aid': 'bombing 0.18 hold 0.3 displace 0.22 statement -0.24',
  'of aircraft': 'shelling 0.24 statement -0.2',
  'of arms': 'attack -0.19 air-strike 0.17 shelling 0.3 hold 0.33 abuse -0.29',
  'of attack': 'attack -0.39 capture 0.44 hold 0.31 ceasefire -0.28',
  'of fire': 'attack 0.15 air-strike -0.66 casualties 0.18 statement 0.47',
  'of force':
    'air-strike 0.24 shelling -0.2 capture 0.16 hold 0.47 withdraw -0.52 advance -0.2 repel 0.23 casualties 0.58 abuse 0.28 destroy 0.18 displace -0.35 ceasefire -0.25 aid -0.23',
  'of ground':
    'air-strike 0.16 shelling 0.23 capture 0.29 hold 0.26 withdraw -0.18 advance 0.18 repel 0.19 casualties -0.44 destroy -0.2 displace -0.22 aid -0.5 statement -0.15',
  'of home': 'attack -0.18 shelling 0.15 capture -0.22 withdraw 0.17 advance 0.3 statement -0.15',
  'of is counted':
    'attack -0.3 air-strike -0.21 capture -0.27 hold -0.28 advance 0.23 deploy -0.22 casualties 0.78 ceasefire 0.22 statement -0.56',
  'of losses': 'air-strike 0.29 capture 0.34',
  'of of force': 'casualties -0.15 abuse -0.27 statement 0.22',
  'of of ground': 'hold 0.15 withdraw 0.47 statement 0.32',
  'of of side':
    'attack -0.34 air-strike 0.22 hold 0.36 advance -0.33 deploy -0.24 casualties 0.25 breach 0.16',
  'of of speaker': 'abuse -0.26',
  'of people':
    'attack -0.21 bombing -0.2 withdraw -0.18 siege -0.19 casualties 0.69 abuse 0.24 displace 0.16 aid -0.22',
  'of speaker': 'attack -0.51 capture 0.18 hold 0.28 advance -0.29 ceasefire -0.19 breach 0.25',
  'of tells attack': 'capture 0.4 hold 0.34 deploy 0.22 ceasefire -0.31 statement -0.38',
  'of works': 'attack 0.18 shelling 0.17 hold 0.69 deploy -0.32 casualties -0.18 abuse -0.24',
  'on =city': 'attack 0.21 hold 0.19 siege 0.2',
  'on =date':
    'attack 0.47 air-strike 0.45 bombing 0.23 capture 0.39 hold -0.18 withdraw 0.51 siege 0.15 siege-break 0.65 abuse -0.3 destroy -0.58 displace 0.53 ceasefire 0.84 statement 0.64',
  'on =day': 'attack -0.37 air-strike -0.25 hold 0.19 deploy -0.17 abuse 0.33 statement -0.25',
  'on =ground': 'advance 0.21 deploy 0.19 statement -0.18',
  'on =it': 'attack 0.21 air-strike 0.22 shelling -0.36 abuse 0.19 statement -0.19',
  'on =its': 'capture 0.29 abuse 0.23 ceasefire -0.15',
  'on =road': 'hold -0.15 deploy 0.16',
  'on =roof': 'deploy 0.71 destroy -0.17',
  'on =side': 'shelling -0.16 hold 0.18 withdraw 0.22 deploy 0.51 statement -0.33',
  'on =way': 'attack -0.22 repel 0.24 deploy 0.61 aid 0.27',
  'on a place':
    'attack -0.29 air-strike 0.15 shelling 0.64 siege 0.33 deploy 0.41 casualties -0.19 abuse -0.39 destroy -0.24',
  'on arms': 'abuse 0.58',
  'on force':
    'attack 0.17 air-strike 0.16 shelling -0.43 bombing 0.15 hold 0.25 withdraw 0.17 deploy -0.37 casualties -0.33 abuse 0.16 ceasefire -0.55 breach 0.18 aid -0.19 statement -0.38',
  'on ground':
    'attack 0.21 bombing -0.18 capture -0.41 hold 0.31 advance -0.18 siege 0.57 deploy -0.16 casualties -0.71 abuse -0.23 destroy -0.35 aid -0.17 statement -0.67',
  'on home': 'air-strike -0.3 shelling 0.34 capture -0.38 hold 0.23',
  'on is counted': 'abuse 0.25 displace -0.17',
  'on of force':
    'attack 0.49 capture -0.15 hold -0.18 siege-break 0.34 deploy -0.19 abuse 0.28 statement 0.33',
  'on of ground': 'attack 0.21 capture -0.26 displace -0.22',
  'on of people': 'attack 0.39 deploy 0.25 abuse -0.16',
  'on of side': 'siege 0.36 deploy -0.27 casualties 0.17 displace -0.16 ceasefire -0.27 breach 0.22',
  'on of speaker': 'hold -0.19 siege-break 0.34 deploy 0.19 casualties -0.15 abuse 0.26',
  'on people':
    'shelling -0.19 bombing 0.31 withdraw 0.22 deploy 0.31 displace -0.26 ceasefire -0.2 statement 0.4',
  'on route': 'hold -0.31 deploy 0.4',
  'on speaker':
    'bombing 0.23 capture 0.34 withdraw 0.2 siege 0.31 casualties -0.15 ceasefire -0.33 breach 0.18 aid -0.28',
  'on works':
    'attack 0.27 air-strike -0.19 capture -0.22 withdraw -0.2 deploy 0.77 casualties -0.24 abuse 0.58 destroy -0.39 displace 0.32 ceasefire 0.21 statement -0.51',
  'out of =service': 'shelling 0.16 destroy 0.61 statement -0.24',
  'out of a place':
    'attack -0.16 capture 0.15 withdraw 0.71 deploy -0.15 casualties 0.15 displace 0.36 ceasefire 0.22',
  'out of force': 'casualties 0.35',
  'out of ground':
    'capture 0.35 hold -0.24 withdraw 0.83 deploy -0.22 abuse -0.18 displace 0.19 ceasefire 0.15',
  'outside a place': 'withdraw 0.26 deploy -0.17 ceasefire 0.33 aid -0.2',
  'outside ground': 'withdraw 0.26 deploy -0.17 displace -0.2 ceasefire 0.33 aid -0.21',
  'over =date': 'air-strike 0.15 siege 0.18 casualties 0.28 abuse -0.21',
  'over a place': 'air-strike 0.46 hold -0.17 deploy -0.18 displace -0.17 statement -0.15',
  'over force': 'abuse 0.34 statement 0.24',
  'over ground': 'air-strike 0.39 shelling -0.15 capture 0.19 deploy -0.25',
  'over home': 'air-strike 0.25 casualties 0.15',
  'over speaker': 'abuse 0.34',
  passive:
    'attack -0.39 air-strike -0.36 bombing -0.19 capture -0.63 hold 0.38 withdraw -0.32 advance -0.33 repel -0.23 siege-break -0.31 deploy 0.23 casualties 0.63 abuse 0.45 displace 0.26 ceasefire 0.41 breach -0.5 aid 0.45 statement -0.18',
  'read abuse':
    'bombing 0.15 capture -0.38 withdraw -0.19 repel -0.16 deploy -0.3 casualties -0.31 abuse 0.93 destroy -0.16 displace -0.4 statement -0.31',
  'read abuse by verb':
    'attack -0.2 air-strike -0.47 bombing 0.16 capture -0.35 withdraw -0.18 repel -0.16 deploy -0.25 abuse -0.38 displace -0.39 statement -0.32',
  'read advance':
    'attack 0.21 air-strike 0.15 capture -0.25 withdraw -0.26 advance 1.6 siege 0.15 siege-break 0.23 casualties -0.21 destroy -0.15 ceasefire -0.19 statement 0.27',
  'read advance by noun': 'attack -0.18 air-strike 0.15 advance 0.18 repel 0.3 siege 0.18 statement 0.36',
  'read advance by verb':
    'attack 0.25 capture -0.16 withdraw -0.24 repel -0.25 siege 0.18 siege-break 0.25 casualties -0.16 ceasefire -0.19',
  'read aid': 'shelling -0.35 capture -0.19 deploy -0.32 abuse 0.15 destroy -0.23 displace -0.19 aid 1.41',
  'read aid by verb': 'shelling -0.35 capture -0.19 deploy -0.32 abuse 0.15 destroy -0.23 displace -0.19',
  'read air-strike':
    'air-strike 1.1 bombing -0.32 capture -0.31 hold -0.25 withdraw -0.18 advance -0.18 repel -0.39 deploy -0.39 displace -0.33 statement 0.33',
  'read air-strike by light-verb': 'attack 0.17 air-strike -0.15 breach 0.23 statement -0.23',
  'read air-strike by noun': 'air-strike -0.54 shelling 0.23 casualties -0.22 statement 0.52',
  'read air-strike by verb':
    'air-strike -0.29 bombing -0.24 capture -0.24 repel -0.31 deploy -0.27 abuse 0.18 displace -0.22 breach -0.2',
  'read attack':
    'attack 0.99 shelling 0.25 capture -0.28 hold -0.46 advance 0.17 siege-break -0.18 deploy -0.4 abuse 0.3 destroy -0.16 ceasefire 0.16 breach -0.2 aid -0.18 statement 0.58',
  'read attack by light-verb':
    'attack -0.45 bombing 0.4 hold -0.18 withdraw 0.16 advance -0.17 repel -0.17 siege 0.19 siege-break -0.21 deploy -0.31 casualties 0.29 displace -0.4 statement 0.15',
  'read attack by noun':
    'attack -0.51 capture -0.15 withdraw 0.21 advance 0.17 siege-break 0.15 casualties -0.18 abuse 0.26 displace 0.68 statement 0.46',
  'read attack by verb':
    'bombing -0.23 hold -0.27 withdraw -0.4 advance 0.15 repel 0.29 siege -0.16 casualties -0.25 displace -0.35 ceasefire 0.22',
  'read bombing':
    'air-strike 0.29 bombing 0.83 hold 0.18 withdraw -0.25 repel -0.15 abuse -0.27 destroy 0.29 displace -0.41 statement 0.18',
  'read bombing by light-verb': 'air-strike 0.34 bombing -0.36 destroy 0.28',
  'read bombing by noun': 'attack 0.2 capture 0.36 advance 0.21',
  'read bombing by verb':
    'bombing -0.3 capture 0.23 hold 0.22 withdraw -0.18 advance -0.15 casualties -0.16 abuse -0.16 displace -0.33 statement 0.24',
  'read breach': 'attack 0.15 breach 1.85',
  'read breach by verb': 'attack 0.17 breach 0.2',
  'read capture':
    'attack -0.18 shelling -0.2 capture 1.54 withdraw -0.36 advance -0.24 siege -0.28 ceasefire -0.21 aid 0.2',
  'read capture by verb':
    'attack -0.34 shelling -0.19 capture 0.17 withdraw -0.33 advance -0.2 siege -0.27 deploy -0.21 ceasefire -0.21 aid 0.21',
  'read casualties':
    'bombing 0.19 capture -0.18 hold -0.34 withdraw -0.23 repel -0.27 siege-break -0.16 casualties 1.1 abuse 0.26 displace -0.28 breach -0.16 statement 0.23',
  'read casualties by light-verb': 'bombing 0.24 withdraw 0.42 casualties -0.44 destroy 0.52 statement -0.16',
  'read casualties by verb':
    'bombing 0.23 capture -0.15 hold -0.33 withdraw -0.36 repel -0.26 siege-break -0.15 casualties -0.3 destroy -0.49 displace -0.26 breach -0.15 statement 0.17',
  'read ceasefire':
    'shelling -0.21 capture 0.26 withdraw -0.15 abuse -0.15 displace 0.25 ceasefire 1.43 aid -0.21 statement -0.3',
  'read ceasefire by verb': 'shelling -0.2 capture 0.28 withdraw -0.15 deploy -0.31 displace 0.26 aid -0.21',
  'read deploy':
    'shelling -0.31 capture 0.23 withdraw -0.16 advance -0.21 repel 0.18 siege -0.21 deploy 1.21 destroy 0.17 displace -0.28',
  'read deploy by verb':
    'attack -0.24 shelling -0.3 capture 0.25 advance -0.2 repel 0.19 siege -0.2 deploy -0.25 destroy 0.18 displace -0.28',
  'read destroy':
    'air-strike -0.17 bombing 0.22 hold 0.16 deploy -0.26 casualties -0.22 destroy 1.65 aid -0.19 statement 0.3',
  'read destroy by verb': 'air-strike -0.16 bombing 0.22 hold 0.16 deploy -0.24 casualties -0.22 aid -0.19',
  'read displace':
    'attack -0.2 air-strike -0.16 bombing 0.34 capture -0.42 withdraw 0.2 advance -0.22 repel 0.43 siege -0.18 deploy -0.25 casualties 0.15 abuse -0.35 destroy -0.2 displace 0.96 statement 0.32',
  'read displace by verb':
    'attack -0.18 air-strike -0.15 bombing 0.35 capture -0.41 withdraw 0.45 advance -0.21 siege -0.17 deploy -0.56 casualties 0.18 abuse -0.32 destroy -0.2 displace -0.32 ceasefire 0.25',
  'read hold':
    'attack 0.2 capture -0.15 hold 1.76 withdraw -0.42 advance -0.17 deploy 0.17 abuse -0.29 displace 0.17 ceasefire -0.4',
  'read hold by adjective': 'air-strike 0.17 hold 1.07 deploy 0.26 displace 0.39 aid 0.18',
  'read hold by verb':
    'air-strike -0.25 capture -0.31 hold -0.43 withdraw -0.4 advance -0.15 abuse -0.29 displace -0.22 ceasefire -0.36 aid -0.22',
  'read nothing':
    'attack 0.19 bombing 0.19 withdraw 0.38 repel 0.17 deploy 0.36 casualties 0.17 destroy 0.54 displace 0.31 ceasefire 0.4 breach -0.21 aid 0.58 statement 0.66',
  'read repel': 'attack -0.29 shelling -0.22 repel 1.44 siege 0.2 statement -0.18',
  'read repel by verb': 'attack -0.29 shelling -0.22 siege 0.2 statement -0.18',
  'read shelling':
    'air-strike 0.35 shelling 1.36 capture -0.19 advance -0.27 repel -0.33 siege-break -0.15 deploy -0.22 casualties -0.71 abuse -0.28 displace 0.17 ceasefire -0.25 breach -0.26 aid -0.24',
  'read shelling by light-verb':
    'attack -0.32 air-strike 0.38 shelling -0.16 advance -0.15 deploy 0.19 casualties -0.46',
  'read shelling by verb':
    'air-strike 0.36 shelling -0.67 capture -0.17 advance -0.16 repel -0.25 deploy -0.36 casualties -0.25 abuse -0.2 ceasefire -0.19 breach -0.15 aid -0.21',
  'read siege':
    'air-strike -0.18 shelling -0.26 bombing -0.28 capture -0.15 hold -0.32 withdraw -0.23 advance -0.24 siege 1.15 casualties -0.35 abuse -0.19 displace -0.25 ceasefire -0.21 aid -0.28',
  'read siege by noun': 'capture 0.18 siege -0.31 siege-break 0.21',
  'read siege by verb':
    'air-strike -0.15 shelling -0.23 bombing -0.27 capture -0.32 hold -0.23 withdraw -0.18 advance -0.2 siege -0.17 siege-break -0.35 casualties -0.33 abuse -0.15 displace -0.2 ceasefire -0.17 aid -0.22',
  'read siege-break': 'advance 0.23 siege-break 1.27 statement 0.24',
  'read siege-break by verb': 'advance 0.23 siege-break -0.23 statement 0.24',
  'read withdraw':
    'attack -0.34 air-strike -0.68 withdraw 1.14 advance -0.3 repel -0.16 siege -0.33 abuse -0.31 destroy -0.28 ceasefire 0.18 statement 0.19',
  'read withdraw by light-verb': 'hold 0.2',
  'read withdraw by noun':
    'shelling 0.15 capture 0.29 withdraw -0.57 casualties -0.16 abuse -0.25 statement 0.24',
  'read withdraw by verb':
    'attack -0.19 air-strike -0.58 shelling -0.15 capture -0.23 hold -0.22 advance -0.2 siege -0.26 destroy -0.23 displace 0.32 ceasefire 0.29 statement -0.17',
  'says no':
    'attack 0.17 air-strike -0.26 shelling 0.16 bombing -0.38 capture -0.39 hold 0.35 advance -0.19 siege 0.53 siege-break -0.3 deploy 0.25 casualties 0.51 destroy 0.34 displace 0.23 ceasefire 0.25 aid -0.19',
  'since =date':
    'air-strike -0.22 capture -0.2 withdraw -0.18 advance -0.3 deploy 0.47 casualties 0.64 abuse -0.51 ceasefire 0.3 aid 0.54 statement -0.24',
  'subject =activist': 'air-strike 0.22 shelling 0.32 capture 0.31 hold 0.24 statement -0.21',
  'subject =agency': 'capture -0.17 displace 0.26 aid 0.33 statement 0.2',
  'subject =agreement': 'displace 0.16 ceasefire -0.36 statement -0.18',
  'subject =aircraft': 'deploy -0.32 statement -0.17',
  'subject =al-assad': 'attack -0.15 shelling 0.24 statement 0.89',
  'subject =al-islam': 'shelling 0.54 bombing 0.65 withdraw 0.37 abuse 0.32 statement 0.16',
  'subject =al-nusra': 'air-strike 0.17 capture -0.22 abuse 0.42 ceasefire 0.24',
  'subject =al-sham': 'bombing -0.25 capture 0.24 hold 0.2 withdraw 0.39 abuse -0.15 statement 0.62',
  'subject =all':
    'attack -0.24 casualties -0.15 abuse -0.18 displace 0.25 breach 0.29 aid 0.28 statement -0.25',
  'subject =alliance': 'capture 0.26 hold 0.29 casualties 0.15 statement -0.31',
  'subject =allie': 'advance 0.18 siege -0.24 deploy 0.3 statement -0.18',
  'subject =anyone': 'attack 0.15 shelling 0.32',
  'subject =army':
    'attack 0.27 shelling -0.19 hold 0.55 withdraw 0.17 advance -0.22 repel -0.2 deploy 0.48 casualties -0.46 abuse -0.42 destroy -0.21 displace -0.21 aid -0.18',
  'subject =artillery': 'attack 0.38 air-strike 0.21 capture 0.29 deploy -0.16 destroy -0.2',
  'subject =attack': 'attack -0.37 air-strike -0.17 hold 0.18',
  'subject =authoritie': 'shelling 0.21 casualties 0.16 aid 0.18 statement -0.33',
  'subject =battle': 'advance -0.28',
  'subject =bomb': 'air-strike 0.43 shelling -0.47 bombing -0.2 deploy 0.29 abuse -0.18',
  'subject =bomber': 'attack -0.2 air-strike -0.39',
  'subject =bombing': 'air-strike -0.18 shelling 0.22 bombing 0.37 statement -0.19',
  'subject =boy': 'shelling 0.26 casualties 0.24 abuse -0.21 statement -0.25',
  'subject =brigade': 'attack 0.52 hold 0.21 withdraw 0.24 advance 0.29 deploy -0.38 statement -0.22',
  'subject =brother': 'shelling 0.16',
  'subject =bus': 'attack -0.16 capture -0.16 abuse -0.18 destroy -0.25 statement -0.27',
  'subject =camp': 'statement -0.25',
  'subject =channel': 'deploy 0.23',
  'subject =chief': 'shelling 0.19 deploy -0.21',
  'subject =child': 'destroy 0.34 statement -0.2',
  'subject =city': 'capture 0.2 ceasefire -0.16 statement -0.24',
  'subject =civilian':
    'attack 0.23 withdraw -0.32 deploy -0.16 casualties 0.21 displace 0.35 aid 0.23 statement -0.34',
  'subject =coalition':
    'attack -0.18 air-strike 0.45 shelling -0.34 siege-break 0.16 deploy -0.2 casualties 0.23 statement -0.18',
  'subject =colleague': 'capture -0.24 casualties 0.29 displace 0.17',
  'subject =column': 'attack -0.38 air-strike 0.18 deploy 0.45',
  'subject =command': 'deploy 0.18',
  'subject =commander':
    'attack -0.22 shelling 0.47 capture 0.27 withdraw -0.24 deploy -0.33 casualties -0.38 abuse -0.18 displace 0.28 statement -0.52',
  'subject =committee': 'shelling 0.31 deploy 0.26 statement -0.16',
  'subject =convoy':
    'hold 0.15 withdraw -0.18 siege-break 0.2 deploy 0.42 casualties -0.21 destroy -0.3 aid 0.35 statement 0.2',
  'subject =correspondent': 'shelling -0.21 deploy 0.4',
  'subject =council': 'deploy -0.15 abuse -0.23 aid -0.15',
  'subject =crowd': 'siege 0.19 abuse 0.28 destroy 0.19 statement 0.21',
  'subject =date':
    'shelling -0.44 bombing 0.29 advance 0.18 siege -0.19 displace -0.46 ceasefire 0.19 statement 0.23',
  'subject =deal': 'ceasefire 0.59',
  'subject =diplomat': 'hold 0.2',
  'subject =director': 'air-strike 0.22 aid 0.3 statement -0.24',
  'subject =doctor': 'casualties 0.17 displace -0.16 statement -0.21',
  'subject =drone': 'shelling 0.16 repel 0.18 deploy 0.4',
  'subject =elder': 'abuse 0.34 displace -0.22 statement 0.17',
  'subject =everyone': 'attack -0.15 abuse 0.32',
  'subject =faction':
    'air-strike -0.19 shelling 0.29 capture 0.21 hold 0.19 casualties 0.15 abuse -0.21 ceasefire -0.24 breach 0.27',
  'subject =familie': 'destroy 0.25 displace 0.69 aid -0.16',
  'subject =fighter':
    'air-strike -0.28 shelling -0.38 bombing -0.22 capture 0.39 siege-break 0.16 deploy -0.16 abuse -0.17 displace 0.27 breach 0.33 aid -0.15 statement -0.35',
  'subject =fighting': 'attack 0.25 hold -0.2 casualties 0.17 ceasefire 0.35',
  'subject =fire': 'air-strike -0.19 shelling -0.35 withdraw 0.32 abuse 0.25',
  'subject =force':
    'shelling 0.2 bombing -0.26 repel -0.26 abuse 0.2 displace 0.33 ceasefire -0.35 aid -0.28 statement -0.17',
  'subject =front': 'attack -0.27 capture 0.18 deploy -0.25 destroy 0.33 ceasefire 0.16 statement -0.26',
  'subject =government':
    'attack 0.48 shelling 0.15 capture 0.38 hold -0.32 deploy -0.27 abuse 0.53 displace 0.28',
  'subject =group':
    'shelling -0.37 bombing 0.15 hold 0.63 casualties 0.24 abuse 0.25 displace 0.45 statement -0.29',
  'subject =gunman': 'attack 0.44 withdraw -0.15 deploy -0.2',
  'subject =he':
    'attack 0.24 air-strike 0.27 shelling -0.41 bombing -0.19 advance -0.19 siege -0.21 siege-break 0.17 deploy -0.18 casualties -0.17 abuse -0.44 ceasefire -0.16 aid -0.71 statement 0.17',
  'subject =helicopter':
    'air-strike -0.26 withdraw 0.33 deploy 0.17 casualties 0.19 displace 0.3 statement -0.2',
  'subject =his': 'capture 0.22 withdraw 0.18 deploy 0.27 casualties -0.21 statement -0.31',
  'subject =hom': 'capture 0.31 hold -0.16 casualties 0.28',
  'subject =hospital': 'capture -0.22 destroy 0.76 aid 0.54 statement 0.15',
  'subject =hundred': 'hold 0.33 withdraw 0.84 casualties -0.34 abuse 0.17 ceasefire -0.19 statement 0.17',
  'subject =insurgent': 'attack -0.15 capture 0.31 withdraw 0.15 abuse 0.18 displace 0.29 statement -0.16',
  'subject =it':
    'attack 0.38 air-strike 0.18 bombing 0.21 hold 0.32 advance -0.21 siege -0.4 casualties -0.19 abuse 0.15 destroy -0.3 ceasefire 0.21 breach 0.31 aid -0.19',
  'subject =its': 'attack 0.23 air-strike 0.28 bombing 0.2 hold -0.25 deploy -0.48',
  'subject =jet': 'shelling -0.18 deploy 0.15 destroy 0.25 breach 0.26 statement -0.2',
  'subject =jihadist': 'attack -0.15 capture 0.15 siege 0.46 siege-break 0.15',
  'subject =leader': 'attack 0.42 deploy 0.34 displace -0.15 aid -0.17',
  'subject =line': 'withdraw 0.31 deploy 0.19 casualties -0.17 displace -0.17',
  'subject =list': 'abuse 0.26 statement -0.19',
  'subject =man':
    'attack 0.71 air-strike -0.21 shelling -0.18 capture -0.24 hold 0.28 withdraw 0.39 repel 0.65 deploy 0.34 casualties -0.44 destroy -0.27 displace -0.62 ceasefire -0.29 aid -0.34 statement -0.57',
  'subject =many': 'casualties -0.23 aid 0.25',
  'subject =media': 'attack -0.17 air-strike 0.25 shelling 0.23',
  'subject =medium': 'attack 0.29 breach 0.36',
  'subject =member': 'capture -0.15 hold 0.28 withdraw -0.27 siege 0.32 deploy -0.37',
  'subject =militant':
    'attack -0.85 shelling 0.2 capture 0.16 withdraw 0.17 advance 0.25 siege -0.15 casualties 0.5 displace 0.36 ceasefire 0.35 statement -0.43',
  'subject =military': 'withdraw 0.17 ceasefire 0.35 statement -0.22',
  'subject =militia':
    'attack -0.25 air-strike -0.19 hold -0.18 deploy 0.18 casualties 0.35 abuse -0.16 ceasefire -0.19',
  'subject =minister': 'attack 0.19 hold -0.18 deploy 0.2 casualties -0.15',
  'subject =ministry': 'attack 0.25 air-strike 0.16 shelling 0.24 capture 0.26',
  'subject =missile': 'attack 0.18 air-strike 0.18 shelling -0.55 withdraw 0.17 deploy 0.17 statement -0.34',
  'subject =monitor': 'attack 0.23 bombing 0.15 deploy 0.61 casualties 0.32',
  'subject =most': 'displace 0.21 aid 0.24',
  'subject =mother': 'air-strike 0.22 casualties 0.33 displace -0.52 statement 0.41',
  'subject =name': 'statement -0.15',
  'subject =nobody':
    'attack -0.32 shelling -0.2 hold -0.15 siege 0.53 deploy -0.32 casualties 0.23 abuse -0.16 displace 0.55 statement -0.18',
  'subject =number': 'shelling 0.18 casualties 0.86 displace 0.38 statement -0.21',
  'subject =office': 'hold -0.2 casualties 0.17 abuse 0.25 breach 0.36 statement -0.21',
  'subject =officer':
    'attack -0.22 bombing 0.27 capture 0.18 hold 0.16 withdraw 0.32 deploy -0.33 casualties -0.22 statement 0.44',
  'subject =official':
    'air-strike -0.19 capture -0.28 withdraw 0.53 deploy 0.35 casualties -0.42 abuse -0.22 statement -0.45',
  'subject =one':
    'air-strike 0.28 shelling 0.38 capture -0.21 hold -0.3 siege -0.25 casualties 0.26 abuse 0.54 displace -0.2 ceasefire 0.74 statement -0.68',
  'subject =operation':
    'attack 0.18 air-strike 0.22 capture -0.21 siege-break 0.32 casualties -0.2 displace 0.3 aid 0.3 statement 0.2',
  'subject =opposition': 'ceasefire 0.28 statement 0.43',
  'subject =other': 'ceasefire -0.19 statement -0.22',
  'subject =our':
    'attack -0.15 shelling 0.19 capture 0.27 siege-break 0.17 deploy -0.27 casualties 0.24 abuse 0.27',
  'subject =partie': 'statement 0.31',
  'subject =partner': 'aid 0.58',
  'subject =people':
    'attack -0.31 air-strike 0.34 shelling -0.34 capture -0.44 withdraw -0.38 deploy 0.3 abuse 0.46 destroy -0.15 displace 0.39 ceasefire 0.17 aid -0.26 statement 0.48',
  'subject =plane': 'withdraw 0.25 deploy -0.23 displace -0.15 breach 0.3 statement 0.42',
  'subject =police': 'hold -0.32 deploy 0.43 abuse 0.17',
  'subject =position': 'air-strike 0.32 shelling 0.34 hold 0.24 destroy -0.15 statement 0.19',
  'subject =president': 'shelling 0.27 deploy 0.28',
  'subject =raid': 'air-strike 0.48',
  'subject =rebel':
    'air-strike -0.23 capture 0.45 hold 0.22 withdraw -0.34 advance -0.19 repel -0.17 siege 0.29 casualties 0.19 abuse -0.42 destroy 0.32 displace -0.42 aid -0.15 statement -0.35',
  'subject =regime':
    'shelling 0.26 capture 0.48 withdraw -0.44 deploy -0.2 abuse -0.18 ceasefire -0.21 statement -0.66',
  'subject =report': 'attack 0.4 casualties -0.18',
  'subject =reporter': 'capture 0.24 withdraw 0.26 casualties -0.2',
  'subject =resident': 'attack 0.23 air-strike 0.28 capture 0.29 deploy 0.22 abuse 0.49 destroy 0.32',
  'subject =resolution': 'deploy 0.42 statement 0.18',
  'subject =road': 'siege 0.28 deploy 0.16 destroy -0.21 displace 0.43 statement -0.18',
  'subject =rocket': 'air-strike -0.28 shelling 0.34 casualties 0.32',
  'subject =she':
    'attack -0.19 hold 0.22 withdraw -0.21 casualties 0.57 abuse 0.48 displace 0.78 statement -0.18',
  'subject =shell': 'air-strike -0.23 shelling -0.52',
  'subject =shelling': 'attack 0.23 shelling 0.33 breach 0.33',
  'subject =shot': 'shelling 0.34 repel 0.23 deploy -0.27 abuse 0.35 breach 0.22 statement 0.33',
  'subject =side':
    'hold 0.47 deploy 0.36 casualties -0.2 ceasefire 0.87 breach 0.78 aid -0.21 statement 0.32',
  'subject =siege': 'siege 0.27 siege-break 0.2',
  'subject =soldier':
    'attack -0.22 shelling -0.19 hold -0.15 withdraw -0.17 siege-break 0.3 deploy 0.45 casualties 0.19 displace 0.16 statement -0.63',
  'subject =some':
    'attack -0.19 shelling -0.34 hold -0.19 withdraw -0.27 deploy -0.19 casualties 0.2 abuse 0.61 destroy -0.15 aid 0.28 statement 0.27',
  'subject =source':
    'attack 0.69 bombing 0.15 capture 0.26 withdraw -0.19 repel 0.3 deploy -0.15 casualties 0.18 statement -0.25',
  'subject =spokesman':
    'attack 0.46 capture 0.18 hold 0.17 deploy -0.23 casualties -0.15 abuse 0.33 statement -0.15',
  'subject =spokeswoman': 'deploy 0.32 casualties 0.22 statement -0.34',
  'subject =staff': 'displace -0.17 aid 0.49',
  'subject =state': 'attack 0.41 deploy -0.19 ceasefire 0.25 aid 0.39',
  'subject =statement': 'statement 0.37',
  'subject =station': 'capture 0.17 casualties 0.18 destroy 0.3',
  'subject =strike':
    'attack -0.17 air-strike -0.23 shelling -0.32 repel 0.24 casualties 0.18 destroy 0.18 statement 0.41',
  'subject =syria': 'hold 0.4',
  'subject =talk': 'hold -0.16 deploy 0.26',
  'subject =tank': 'hold 0.22 advance 0.28 destroy -0.3',
  'subject =team': 'air-strike -0.17 shelling 0.19 capture -0.17 casualties 0.36 statement -0.26',
  'subject =television': 'advance 0.28 statement -0.16',
  'subject =terrorist':
    'bombing 0.24 capture -0.23 withdraw 0.17 abuse 0.24 destroy 0.27 displace 0.21 aid 0.59 statement -0.18',
  'subject =that':
    'shelling 0.21 bombing 0.3 capture 0.32 hold -0.2 withdraw -0.29 deploy 0.25 casualties -0.48 destroy 0.56 displace -0.23 ceasefire -0.16 statement -0.16',
  'subject =them':
    'attack -0.31 air-strike -0.18 shelling 0.32 capture -0.16 withdraw 0.2 advance 0.21 siege 0.25 deploy -0.43 casualties 0.89 abuse 0.45 destroy 0.21 aid 0.55 statement -0.35',
  'subject =they':
    'air-strike 0.3 capture 0.87 advance 0.3 siege 0.43 siege-break 0.45 casualties 0.45 abuse 0.27 destroy -0.24 displace -0.44 ceasefire -0.43 aid -0.44 statement -0.4',
  'subject =thi': 'abuse 0.35 statement 0.42',
  'subject =those':
    'attack -0.32 shelling -0.28 hold -0.31 siege -0.15 deploy -0.18 casualties 0.3 abuse 0.54 displace 0.35 aid -0.18 statement 0.22',
  'subject =three': 'siege 0.34 displace 0.2 statement 0.18',
  'subject =time': 'abuse 0.29',
  'subject =town': 'attack -0.2 withdraw -0.22 deploy -0.26 casualties -0.16 displace 0.26',
  'subject =troop':
    'attack -0.34 shelling -0.2 capture 0.58 hold -0.32 withdraw 0.3 casualties 0.15 abuse 0.28 destroy 0.19 statement -0.5',
  'subject =truce': 'deploy 0.2 aid -0.15',
  'subject =truck': 'attack 0.26 bombing -0.25',
  'subject =two': 'shelling 0.34 bombing 0.22 casualties -0.24 abuse -0.33',
  'subject =unit':
    'attack 0.18 bombing -0.21 capture 0.15 withdraw -0.24 repel -0.37 casualties -0.29 abuse -0.2 aid -0.16 statement -0.22',
  'subject =us': 'casualties 0.29 abuse -0.15 statement 0.16',
  'subject =vehicle': 'bombing 0.39 capture 0.17 hold 0.24 advance -0.23',
  'subject =village': 'siege 0.17',
  'subject =villager': 'attack -0.2 deploy 0.25 casualties 0.33',
  'subject =volunteer': 'advance 0.31 siege-break 0.28 casualties -0.21',
  'subject =war': 'capture -0.17 statement 0.27',
  'subject =warplane': 'advance 0.16',
  'subject =way': 'attack 0.18 statement -0.24',
  'subject =we':
    'air-strike 0.84 shelling 0.32 capture -0.25 hold 0.74 withdraw 0.23 advance 0.55 repel 0.18 siege 0.19 deploy -0.43 abuse -0.42 destroy 0.28 ceasefire -0.23 breach 0.32 aid 0.34 statement 0.27',
  'subject =weapon': 'attack -0.27 capture 0.29 deploy 0.15 displace 0.27 statement 0.48',
  'subject =what':
    'attack 0.15 shelling 0.26 bombing 0.45 withdraw -0.15 casualties -0.18 abuse -0.22 destroy 0.31 displace -0.2 statement -0.18',
  'subject =which':
    'capture -0.15 hold 0.47 withdraw -0.2 deploy -0.19 casualties -0.46 displace -0.16 ceasefire -0.18 breach 1.08 statement -0.67',
  'subject =who':
    'attack 0.15 air-strike -0.42 capture -0.29 hold -0.25 deploy 0.43 abuse -0.24 displace -0.39 ceasefire -0.21',
  'subject =whoever': 'withdraw 0.31 abuse 0.43 displace -0.21',
  'subject =whom': 'attack 0.23 hold -0.31 withdraw -0.16 deploy -0.25 abuse 0.78 aid 0.28',
  'subject =woman': 'casualties -0.24 abuse 0.21 statement -0.17',
  'subject =worker': 'attack 0.66 displace -0.18 statement -0.15',
  'subject =you':
    'attack -0.28 air-strike -0.15 hold 0.3 withdraw -0.16 siege 0.46 deploy -0.17 casualties -0.18 abuse 0.18 aid -0.33 statement -0.23',
  'subject a place':
    'attack -0.27 air-strike 0.57 shelling -0.58 bombing -0.38 hold -0.38 withdraw -0.43 advance -0.4 siege-break 0.22 deploy 0.23 abuse -0.52 ceasefire 0.24 statement 0.24',
  'subject aid':
    'air-strike -0.27 bombing -0.24 withdraw -0.38 deploy 0.63 casualties -0.35 destroy -0.39 displace -0.51 aid -0.26 statement 0.15',
  'subject aircraft':
    'attack -0.46 air-strike 1.04 shelling -0.53 bombing -0.29 withdraw 0.65 advance -0.18 repel -0.25 deploy 0.16 abuse -0.26 destroy -0.2 ceasefire -0.25 breach 0.34 aid -0.33 statement -0.42',
  'subject armour':
    'bombing 0.47 hold 0.32 withdraw -0.2 advance 0.2 repel -0.15 siege-break 0.4 destroy -0.4 displace -0.27 statement -0.34',
  'subject arms':
    'shelling -0.42 capture 0.55 repel 0.15 deploy 0.18 abuse -0.4 destroy -0.7 displace 0.21 aid -0.4 statement -0.27',
  'subject artillery':
    'air-strike -0.2 shelling 0.62 deploy -0.15 destroy -0.25 ceasefire 0.23 statement -0.22',
  'subject attack':
    'shelling -0.38 bombing -0.37 hold -0.15 withdraw -0.32 advance -0.37 repel 0.26 siege-break 0.28 deploy -0.36 casualties 0.19 abuse -0.3 statement 0.24',
  'subject bomb':
    'shelling -0.44 bombing -0.24 capture -0.18 withdraw -0.22 casualties -0.22 destroy 0.16 displace 0.18 statement -0.19',
  'subject fire':
    'attack 0.46 air-strike 0.32 shelling 0.33 bombing -0.37 advance -0.4 repel 0.22 siege -0.17 casualties -0.18 abuse -0.22 displace -0.36 ceasefire -0.24 breach 0.28 aid -0.21 statement -0.46',
  'subject force':
    'attack 0.2 shelling 0.25 bombing 0.26 hold 0.16 withdraw 0.31 advance 0.18 deploy 0.4 destroy -0.23 displace -0.34 ceasefire 0.34 breach 0.2 aid -0.27',
  'subject ground':
    'attack -0.27 air-strike -0.44 shelling 0.17 capture 0.29 advance -0.35 repel -0.21 deploy -0.32 destroy 0.28 displace -0.48 statement 0.17',
  'subject home':
    'attack -0.16 air-strike -0.19 capture 0.29 withdraw -0.23 siege 0.45 deploy 0.42 casualties -0.22 abuse -0.24 aid -0.29 statement 0.32',
  'subject is counted':
    'attack -0.57 air-strike 0.37 shelling -0.45 capture -0.76 hold 0.26 advance -0.7 siege 0.34 deploy 0.37 casualties 0.58 destroy -0.19 displace 0.94 breach 0.32 statement -0.69',
  'subject losses': 'attack -0.22 air-strike 0.2 casualties 0.26 statement -0.23',
  'subject of arms':
    'attack -0.3 air-strike -0.17 shelling 0.17 capture 0.17 hold 0.21 advance -0.21 deploy 0.25',
  'subject of attack': 'attack -0.28 air-strike 0.51 capture 0.31 statement 0.43',
  'subject of force':
    'attack 0.29 air-strike 0.2 capture 0.31 hold 0.27 withdraw 0.36 repel -0.25 siege-break 0.27 deploy 0.25 casualties 0.19 destroy -0.42 displace -0.44 ceasefire -0.2',
  'subject of ground':
    'attack -0.32 hold 0.19 withdraw -0.2 siege -0.51 deploy -0.77 casualties -0.27 abuse 0.34 destroy 0.48 displace 0.51',
  'subject of home': 'capture -0.35 siege -0.15 siege-break 0.15 ceasefire 0.17',
  'subject of people':
    'shelling 0.34 capture 0.18 hold -0.3 repel -0.15 siege 0.63 displace 0.22 ceasefire -0.17 statement 0.28',
  'subject of side':
    'air-strike 0.28 shelling 0.21 bombing -0.61 capture 0.28 siege -0.24 siege-break -0.17 casualties -0.19 destroy 0.39 displace -0.68 breach -0.3 aid -0.51 statement 0.18',
  'subject of speaker':
    'attack -0.36 shelling 0.19 bombing -0.28 repel -0.22 deploy 0.24 casualties 0.3 displace -0.6 ceasefire -0.38 breach -0.25 aid 0.61 statement -0.3',
  'subject of works': 'attack -0.41 shelling 0.45 capture 0.15 advance -0.24',
  'subject people':
    'attack -0.23 shelling 0.21 capture -0.59 hold -0.45 withdraw -0.34 repel -0.27 siege -0.18 siege-break -0.15 deploy -0.42 casualties 0.18 abuse -0.19 destroy -0.45 displace 0.64 ceasefire -0.51 breach -0.63 aid -0.48 statement -0.37',
  'subject route':
    'attack 0.15 capture -0.19 hold -0.23 withdraw 0.16 siege 0.39 siege-break 0.25 deploy 0.31 casualties -0.26 destroy -0.33 displace 0.16 statement -0.47',
  'subject siege': 'siege 0.58 statement -0.19',
  'subject speaker':
    'shelling -0.33 bombing 0.27 capture 0.3 hold -0.56 repel -0.27 siege-break -0.34 abuse -0.21 ceasefire -0.27 breach -0.59 aid 0.51',
  'subject talks': 'hold -0.16 deploy 0.23 ceasefire 0.33 statement 0.36',
  'subject tells abuse': 'abuse -0.17',
  'subject tells advance': 'capture 0.28 advance -0.2 repel 0.28 statement -0.31',
  'subject tells air-strike':
    'attack -0.26 air-strike -0.71 shelling -0.24 bombing 0.15 advance -0.15 repel 0.16 breach 0.24 statement 0.34',
  'subject tells attack':
    'attack 0.41 air-strike -0.15 shelling -0.19 bombing -0.34 capture -0.27 hold -0.4 withdraw -0.29 repel -0.25 siege-break 0.3 deploy -0.26 abuse 0.22 destroy -0.28 statement -0.19',
  'subject tells bombing': 'air-strike -0.31 shelling -0.31 casualties -0.17 abuse -0.21',
  'subject tells casualties': 'withdraw 0.15 casualties 0.24 destroy 0.23',
  'subject tells ceasefire': 'hold -0.16 breach 0.21 aid -0.17',
  'subject tells deploy': 'attack 0.15 repel 0.27 deploy -0.18',
  'subject tells shelling':
    'air-strike -0.33 shelling -0.18 withdraw 0.34 advance -0.2 abuse -0.24 breach 0.19',
  'subject tells siege': 'siege 0.29 statement -0.15',
  'subject tells withdraw': 'hold 0.31 withdraw 0.27 siege -0.32 deploy -0.21',
  'subject truce': 'hold -0.22 displace -0.29 ceasefire 0.78 aid -0.24 statement -0.43',
  'subject works':
    'attack -0.49 shelling 0.21 bombing -0.31 hold -0.44 withdraw -0.37 advance -0.43 repel -0.47 siege-break -0.16 destroy 0.51 displace 0.38 ceasefire -0.57 breach 0.37',
  'tells abuse': 'attack 0.16 air-strike 0.34 deploy -0.31 casualties -0.27 abuse 0.86 aid 0.18',
  'tells advance':
    'attack -0.39 air-strike 0.32 shelling -0.15 bombing 0.24 capture 0.41 hold -0.3 advance 1.19 repel 0.44 deploy -0.34 casualties -0.17 displace -0.17 aid -0.19',
  'tells air-strike':
    'attack -0.51 air-strike 1.47 bombing -0.24 capture 0.45 hold -0.33 advance 0.15 repel -0.39 deploy -0.34 abuse -0.37 displace -0.27 breach 0.17 aid -0.37 statement 0.21',
  'tells attack':
    'attack 0.91 shelling -0.24 capture -0.38 hold 0.17 advance -0.27 deploy -0.15 casualties 0.38 displace -0.24 breach -0.38 aid -0.63',
  'tells bombing':
    'attack 0.23 air-strike -0.17 shelling -0.38 bombing 1.25 withdraw -0.16 repel 0.16 deploy -0.42 abuse -0.36 displace -0.29 statement -0.19',
  'tells breach': 'attack -0.23 shelling -0.16 ceasefire -0.21 breach 1.51',
  'tells capture': 'capture 0.39 hold -0.17 siege-break 0.38 abuse 0.27 statement 0.24',
  'tells casualties':
    'attack -0.53 air-strike 0.23 bombing -0.2 hold -0.21 withdraw 0.49 repel -0.17 siege -0.2 siege-break 0.26 deploy -0.39 casualties 0.34 destroy 0.64 displace -0.25 ceasefire -0.21 statement -0.39',
  'tells ceasefire':
    'attack -0.3 shelling -0.29 capture -0.36 hold -0.16 withdraw -0.22 abuse -0.23 ceasefire 0.73 breach -0.16 aid -0.2 statement 0.24',
  'tells deploy': 'repel 0.46 deploy 0.88 statement -0.47',
  'tells destroy': 'destroy 1.11',
  'tells displace':
    'attack 0.23 air-strike 0.24 shelling -0.15 bombing 0.21 repel 0.27 deploy 0.15 displace 0.24 ceasefire 0.19 statement -0.27',
  'tells hold':
    'attack -0.39 capture 0.36 withdraw -0.37 siege -0.16 deploy -0.33 casualties -0.23 statement 0.57',
  'tells shelling':
    'attack -0.77 air-strike -0.54 shelling 1.48 bombing -0.28 capture -0.44 siege -0.2 abuse -0.67 ceasefire -0.36 statement -0.27',
  'tells siege': 'attack -0.35 hold -0.22 siege 0.59 siege-break 0.78 deploy -0.17 aid -0.27 statement -0.2',
  'tells withdraw':
    'attack -0.56 air-strike -0.4 shelling -0.16 withdraw 0.8 siege -0.24 deploy 0.23 abuse -0.18 destroy -0.33 displace 0.7 ceasefire 0.47 breach -0.18 aid -0.22 statement 0.7',
  'tense modal':
    'attack 0.45 shelling -0.56 bombing -0.24 capture -0.3 hold -0.33 repel -0.57 siege 0.18 casualties -0.86 abuse -0.61 destroy -0.62 displace -0.23 ceasefire 0.31 breach -0.28 aid 0.42 statement 1.03',
  'tense none':
    'shelling -0.57 capture -0.22 hold -0.28 withdraw -0.61 advance -0.18 repel -0.24 siege-break -0.28 deploy -0.15 casualties -0.41 displace -0.21 ceasefire -0.19 aid -0.28 statement 0.4',
  'tense participle':
    'attack -0.27 air-strike -0.23 shelling -0.58 bombing -0.33 capture -0.33 hold -0.38 withdraw -0.35 advance -0.37 repel -0.42 siege -0.46 siege-break -0.26 deploy -0.23 casualties -0.45 abuse -0.57 destroy -0.3 displace -0.47 aid -0.56 statement 0.28',
  'tense past':
    'attack -0.22 shelling -0.15 bombing 0.2 hold -0.42 withdraw -0.28 advance -0.42 repel 0.22 siege -0.39 siege-break -0.22 deploy -0.33 destroy 0.25 displace -0.4 ceasefire -0.22 aid -0.6 statement 0.17',
  'tense perfect':
    'attack -0.15 air-strike -0.18 bombing 0.29 hold -0.43 advance -0.17 siege -0.15 siege-break 0.21 abuse 0.19 ceasefire -0.22 breach 0.2 aid 0.31 statement 0.4',
  'tense present':
    'attack -0.33 air-strike -1.01 bombing -0.16 capture -0.52 hold 0.23 withdraw -0.5 advance -0.42 repel -0.17 siege-break -0.35 deploy -0.37 casualties -0.16 abuse -0.35 displace -0.6 ceasefire -0.39 breach -0.32 statement 0.15',
  'tense progressive':
    'attack 0.22 air-strike 0.24 shelling 0.15 bombing -0.31 capture -0.7 withdraw 0.28 advance 0.25 siege-break -0.22 displace 0.26 aid 0.21 statement 0.44',
  'through a place': 'bombing 0.15 displace -0.21 ceasefire 0.28 statement -0.26',
  'through force': 'capture 0.22 ceasefire 0.31 statement -0.33',
  'through ground': 'advance 0.33 siege-break -0.15 deploy -0.29 displace 0.43 ceasefire 0.27 aid 0.27',
  'through speaker': 'capture 0.22 ceasefire 0.22',
  'through works': 'bombing 0.16 casualties 0.39',
  'to =death': 'abuse 0.27 statement -0.2',
  'to =east': 'capture 0.23 hold -0.21 withdraw 0.15 statement -0.16',
  'to =it': 'capture 0.36 statement 0.36',
  'to =people': 'displace -0.22',
  'to =them': 'attack 0.28 displace 0.19 statement 0.24',
  'to =us': 'capture 0.21 deploy 0.25 aid 0.17',
  'to =village': 'capture 0.27 advance -0.21 aid 0.33',
  'to =which': 'advance 0.32 deploy 0.21 casualties 0.19 ceasefire 0.33 aid -0.16 statement -0.34',
  'to a place':
    'air-strike -0.16 repel -0.33 siege-break 0.22 deploy 0.23 destroy -0.37 displace 0.4 breach 0.16 aid 0.34 statement 0.41',
  'to agree':
    'attack -0.41 siege 0.33 casualties -0.22 abuse -0.19 displace -0.18 ceasefire 0.26 statement -0.35',
  'to arm': 'attack -0.19 bombing 0.18 hold -0.19 deploy 0.37 displace -0.25 statement -0.28',
  'to arrest': 'attack -0.24 withdraw -0.28 casualties 0.25 abuse 0.48 statement -0.43',
  'to arrive':
    'attack 0.26 withdraw -0.47 advance 0.16 siege-break 0.22 casualties -0.35 destroy 0.21 aid -0.18 statement -0.16',
  'to attack':
    'attack 0.23 air-strike -0.41 shelling -0.15 bombing 0.19 capture -0.44 withdraw -0.27 repel 0.55 deploy -0.25 casualties -0.35 destroy 0.19 displace 0.26 statement -0.35',
  'to begin':
    'attack -0.37 air-strike 0.19 bombing -0.2 siege 0.27 siege-break 0.3 deploy 0.19 displace 0.19 ceasefire -0.16 statement -0.3',
  'to blame':
    'air-strike -0.37 shelling 0.45 bombing -0.19 hold -0.19 withdraw -0.2 siege -0.19 deploy -0.34 abuse 0.18 displace 0.16 ceasefire 0.15 breach 0.32',
  'to blast': 'bombing 0.63 deploy -0.26 casualties -0.2 destroy 0.48',
  'to block':
    'air-strike -0.32 shelling 0.3 capture 0.16 hold 0.18 withdraw 0.3 advance -0.23 deploy -0.19 abuse 0.52 aid -0.25 statement -0.38',
  'to bomb':
    'attack -0.33 air-strike 0.23 shelling 0.22 hold 0.33 advance 0.18 deploy -0.18 casualties -0.26 abuse 0.16 displace 0.55 statement -0.5',
  'to bombard':
    'air-strike 0.44 shelling 0.67 bombing 0.16 hold -0.21 casualties -0.16 abuse -0.16 destroy -0.27 displace -0.17 breach -0.15 statement 0.17',
  'to build':
    'capture 0.22 hold -0.15 withdraw 0.36 casualties 0.46 abuse -0.25 destroy -0.18 displace 0.15 aid 0.51 statement -0.28',
  'to carry':
    'shelling 0.18 capture -0.53 withdraw 0.57 siege 0.16 deploy -0.28 displace -0.28 ceasefire 0.29 breach -0.18 aid -0.15 statement 0.24',
  'to close':
    'attack -0.3 air-strike -0.44 capture -0.24 hold -0.45 withdraw -0.18 advance -0.19 siege 0.49 siege-break -0.4 deploy -0.2 casualties 0.35 abuse -0.16 displace -0.37',
  'to count':
    'attack -0.43 air-strike 0.54 shelling 0.15 capture -0.19 siege 0.28 deploy 0.27 casualties -0.34 destroy 0.17 ceasefire -0.17 breach 0.19 aid -0.18 statement 0.24',
  'to demand':
    'attack 0.29 air-strike -0.17 advance -0.2 siege -0.17 casualties 0.3 abuse 0.41 ceasefire -0.21 statement 0.32',
  'to deny':
    'attack 0.31 shelling 0.4 capture 0.38 repel 0.18 casualties -0.26 destroy 0.19 displace -0.34 ceasefire 0.33 aid -0.15',
  'to destroy':
    'attack -0.15 air-strike 0.15 siege -0.16 destroy -0.35 displace -0.26 ceasefire 0.25 statement 0.29',
  'to die':
    'attack 0.15 shelling 0.18 capture -0.3 siege -0.18 abuse -0.19 destroy -0.17 displace -0.28 statement -0.34',
  'to fight': 'hold -0.15 withdraw -0.17 casualties 0.32 abuse -0.2 displace 0.24 statement -0.33',
  'to flee':
    'attack 0.18 bombing -0.16 hold -0.26 withdraw -0.17 casualties -0.21 ceasefire 0.24 statement -0.2',
  'to force':
    'attack -0.26 air-strike -0.31 bombing 0.31 capture 0.27 advance -0.24 siege -0.19 siege-break -0.18 casualties 0.19 displace 0.26',
  'to free':
    'attack -0.15 capture 0.24 siege-break 0.25 casualties 0.52 displace 0.5 ceasefire -0.22 statement -0.35',
  'to ground':
    'attack -0.42 air-strike -0.31 shelling -0.19 hold -0.21 withdraw -0.15 advance 0.41 repel -0.37 deploy 0.26 casualties -0.21 abuse -0.17 destroy -0.22 displace 0.5 aid 0.16 statement -0.35',
  'to hold':
    'attack -0.39 shelling -0.22 bombing -0.22 capture -0.54 hold 0.16 repel 0.16 siege -0.31 deploy -0.15 abuse -0.26',
  'to home':
    'attack -0.19 hold -0.24 siege 0.21 casualties 0.21 abuse -0.16 destroy 0.53 aid 0.94 statement -0.3',
  'to is counted': 'attack -0.25 casualties 0.36 abuse 0.2 displace -0.23 breach 0.24 aid 0.31',
  'to judge': 'attack -0.22 air-strike 0.17 abuse -0.18 statement 0.36',
  'to kill':
    'air-strike -0.27 shelling -0.21 bombing -0.35 capture -0.19 hold -0.21 withdraw -0.16 siege -0.19 casualties -0.29 displace -0.24 aid -0.25',
  'to leave':
    'shelling 0.19 bombing -0.18 hold -0.26 advance -0.17 repel -0.19 casualties -0.15 destroy 0.27 displace -0.22 ceasefire -0.26 statement 0.2',
  'to life': 'attack -0.26 capture 0.27 casualties -0.35 abuse 0.37 displace 0.16 statement 0.39',
  'to lose':
    'air-strike 0.17 capture -0.42 withdraw 0.27 deploy -0.23 casualties 0.25 abuse -0.18 displace -0.21',
  'to losses': 'abuse 0.22 destroy 0.16 statement 0.23',
  'to move':
    'attack -0.17 shelling 0.22 bombing -0.22 withdraw 0.51 siege-break -0.34 deploy -0.28 casualties 0.18 destroy -0.2 breach -0.23 aid 0.35 statement -0.26',
  'to of force': 'withdraw -0.29 deploy 0.72 destroy 0.19 displace -0.15 statement 0.56',
  'to of ground': 'attack -0.2 siege-break 0.32 destroy 0.46 displace 0.15 aid -0.21',
  'to of people': 'deploy -0.23 displace -0.21 ceasefire 0.27 statement 0.29',
  'to of side':
    'attack -0.5 shelling 0.18 capture -0.23 hold 0.15 withdraw 0.45 advance -0.15 siege -0.2 deploy -0.32 abuse -0.25 destroy -0.17',
  'to of speaker':
    'hold 0.15 withdraw -0.27 deploy 0.56 casualties -0.21 abuse -0.16 destroy 0.2 displace -0.17 aid -0.15 statement 0.48',
  'to open':
    'shelling 0.18 hold 0.38 siege -0.18 siege-break 0.2 casualties -0.17 abuse -0.37 destroy -0.19 ceasefire -0.18 aid 0.36',
  'to people':
    'attack 0.17 air-strike -0.28 bombing -0.18 hold -0.44 withdraw -0.26 abuse -0.27 displace 0.48 ceasefire -0.26 breach 0.18 aid 0.32 statement -0.27',
  'to praise': 'attack -0.17 air-strike 0.22 capture -0.16 hold 0.15 displace 0.29 statement 0.25',
  'to promise':
    'air-strike -0.24 shelling -0.25 capture -0.19 withdraw 0.16 deploy 0.16 casualties -0.24 abuse -0.3 destroy -0.19 aid 0.44 statement -0.36',
  'to refuse':
    'air-strike 0.32 shelling 0.38 withdraw 0.17 deploy -0.32 destroy 0.22 aid -0.16 statement 0.21',
  'to repel':
    'air-strike -0.25 shelling -0.21 capture 0.27 advance 0.18 repel 0.29 deploy 0.21 casualties -0.29 abuse -0.25 breach 0.24 aid 0.22 statement -0.37',
  'to rule': 'capture 0.31 deploy 0.24 ceasefire 0.35 aid 0.33 statement -0.46',
  'to sanction': 'capture 0.29 casualties -0.15 aid 0.31',
  'to send':
    'air-strike -0.37 shelling -0.58 capture 0.19 hold 0.29 siege 0.18 casualties 0.24 destroy 0.33 displace -0.25 aid -0.2 statement 0.35',
  'to speak':
    'air-strike -0.26 shelling 0.21 capture -0.45 withdraw -0.32 siege -0.27 siege-break -0.26 deploy -0.26 casualties -0.2 displace -0.5 breach -0.35 aid -0.42 statement -0.56',
  'to speaker':
    'attack 0.29 air-strike -0.28 bombing -0.24 capture -0.21 hold 0.15 advance -0.24 siege -0.15 siege-break -0.19 deploy -0.25 casualties -0.24 abuse -0.24 displace -0.16 ceasefire -0.23 breach -0.15 statement 0.35',
  'to stay':
    'bombing -0.19 capture -0.25 hold -0.25 siege 0.5 deploy 0.32 casualties -0.17 abuse 0.21 breach 0.34',
  'to stop': 'capture -0.25 advance 0.17 deploy -0.23 abuse -0.15 displace -0.15',
  'to strike':
    'attack 0.16 shelling 0.18 bombing 0.28 withdraw -0.2 advance 0.15 casualties -0.27 destroy 0.23 ceasefire -0.3',
  'to supply':
    'attack -0.21 shelling 0.23 capture -0.34 withdraw 0.19 repel -0.17 siege 0.26 siege-break -0.17 casualties 0.18 abuse -0.32 destroy -0.36 ceasefire -0.19 breach -0.17 aid 0.18 statement -0.38',
  'to take':
    'attack -0.3 shelling -0.3 capture 0.56 advance -0.35 siege -0.21 deploy -0.39 abuse -0.22 breach -0.2 aid -0.19 statement -0.36',
  'to talk': 'air-strike -0.21 repel 0.19 displace -0.23 aid 0.19',
  'to tells casualties': 'abuse 0.21',
  'to think': 'air-strike -0.15 capture -0.35 hold 0.18 destroy -0.18 breach 0.34 statement -0.22',
  'to torture': 'attack 0.3 air-strike 0.22 withdraw 0.2 repel 0.15 abuse 0.29 displace -0.15 ceasefire 0.16',
  'to trade': 'air-strike -0.16 shelling 0.17 withdraw 0.19 casualties -0.17 abuse 0.17',
  'to violate':
    'attack -0.31 air-strike -0.3 siege-break 0.21 casualties 0.16 destroy 0.47 ceasefire 0.23 breach 0.59 statement -0.26',
  'to weather': 'deploy 0.26 ceasefire 0.26',
  'to works': 'attack -0.27 shelling -0.15 hold -0.31 deploy 0.28 destroy 0.2 ceasefire 0.17',
  'to wound': 'air-strike -0.26 shelling -0.22 bombing -0.23 capture -0.17 displace -0.21 aid 0.47',
  'toward a place': 'attack 0.19 displace 0.42',
  'toward ground': 'attack 0.19 displace 0.42',
  'towards a place': 'withdraw 0.47',
  'towards ground': 'attack -0.16 withdraw 0.46',
  'under =fire': 'shelling 0.29 displace 0.17',
  'under =which': 'displace -0.24 ceasefire 0.6 breach 0.29',
  'under abandon': 'air-strike 0.16 capture 0.27 displace 0.24 statement 0.19',
  'under able': 'hold 0.27 repel 0.17 abuse 0.23 destroy 0.36 aid 0.31',
  'under accuse': 'attack -0.35 shelling 0.23 hold -0.21 abuse 0.3 ceasefire -0.18 statement 0.64',
  'under acknowledge': 'attack -0.21 deploy 0.25 statement 0.49',
  'under add':
    'air-strike -0.19 bombing -0.27 capture -0.17 withdraw 0.25 casualties 0.29 abuse -0.23 destroy 0.16 displace -0.23',
  'under admit': 'attack -0.17 capture 0.3 displace -0.15',
  'under advance': 'attack -0.16 capture 0.63 deploy 0.23 destroy 0.3',
  'under agree':
    'attack 0.38 air-strike -0.25 hold 0.17 deploy -0.26 destroy 0.16 ceasefire 0.28 breach 0.32 statement -0.25',
  'under aim': 'attack 0.27 shelling 0.28 statement -0.15',
  'under allege': 'air-strike -0.5 casualties 0.16 abuse 0.21 statement -0.2',
  'under allow': 'attack -0.29 deploy -0.22 displace 0.38 aid 0.29',
  'under announce':
    'attack 0.16 air-strike -0.21 capture 0.47 siege-break 0.39 deploy -0.17 displace -0.32 ceasefire 0.27 aid -0.22 statement 0.34',
  'under answer': 'hold 0.37 deploy 0.26 casualties 0.28 abuse 0.23 statement -0.19',
  'under appear': 'air-strike 0.17 statement 0.28',
  'under arrive': 'withdraw 0.31 displace 0.22',
  'under ask':
    'air-strike -0.2 capture -0.24 hold -0.15 withdraw -0.19 deploy -0.16 abuse -0.42 displace -0.72 aid -0.28',
  'under attack': 'attack 0.46 advance -0.21 siege -0.21 deploy 0.16 casualties -0.22 abuse 0.19',
  'under attempt': 'air-strike 0.19 casualties -0.28 abuse 0.56',
  'under be':
    'air-strike 0.22 shelling 0.43 hold -0.25 withdraw -0.35 advance -0.18 siege 0.16 deploy -0.15 casualties 0.17 abuse -0.21 destroy 0.52 ceasefire -0.33 aid -0.45',
  'under become': 'deploy 0.21 statement 0.21',
  'under begin':
    'attack -0.19 bombing 0.36 hold -0.19 withdraw 0.43 siege -0.15 displace 0.33 ceasefire 0.19',
  'under believe':
    'attack -0.35 air-strike -0.29 shelling -0.15 capture 0.34 hold 0.25 withdraw -0.15 siege-break 0.16 deploy 0.44 casualties 0.37 displace -0.25 aid -0.15 statement 0.27',
  'under blame': 'air-strike -0.21 shelling 0.22 deploy 0.2 casualties 0.29',
  'under bomb':
    'attack -0.33 air-strike 0.62 shelling 0.49 bombing 0.56 repel 0.22 deploy -0.24 casualties -0.28 breach 0.28 statement 0.28',
  'under break': 'capture 0.18 hold 0.2 siege 0.27 siege-break 0.54 casualties -0.25 statement 0.17',
  'under bring':
    'attack -0.19 air-strike 0.19 shelling -0.2 capture -0.19 withdraw 0.4 siege 0.33 deploy -0.41 casualties 0.23 destroy -0.15 ceasefire 0.44 statement -0.2',
  'under burn': 'destroy 0.46 statement -0.19',
  'under call':
    'air-strike 0.22 hold -0.15 withdraw 0.33 casualties -0.22 displace -0.28 aid 0.33 statement 0.51',
  'under capture': 'attack -0.17 air-strike 0.19 shelling 0.18 capture 0.25 withdraw 0.41 advance 0.23',
  'under carry':
    'attack -0.33 air-strike -0.26 bombing -0.17 withdraw 0.4 repel 0.29 casualties -0.43 abuse -0.19 displace -0.19',
  'under claim':
    'attack 0.36 capture -0.15 withdraw -0.23 casualties -0.32 abuse 0.17 destroy 0.28 statement -0.34',
  'under clear':
    'air-strike -0.25 capture -0.19 hold -0.16 siege-break 0.28 deploy -0.15 displace 0.16 statement 0.2',
  'under close': 'capture 0.2 advance -0.27 siege-break 0.22 aid 0.22',
  'under come':
    'air-strike 0.15 shelling -0.25 capture -0.37 repel 0.16 deploy -0.3 casualties 0.18 abuse -0.19 destroy 0.34 displace -0.15',
  'under conclude': 'attack 0.51 ceasefire 0.29 statement -0.45',
  'under condemn': 'aid 0.25 statement 0.24',
  'under confirm':
    'shelling 0.32 bombing -0.2 hold -0.25 withdraw 0.26 siege-break 0.24 deploy 0.33 casualties 0.53 abuse 0.17 destroy 0.22 displace -0.15 aid -0.41',
  'under consider': 'air-strike 0.43 ceasefire 0.78 statement -0.31',
  'under continue': 'attack 0.6 air-strike 0.31',
  'under control': 'hold 0.37',
  'under count': 'air-strike -0.16 hold -0.26 withdraw 0.21 siege 0.17 statement -0.26',
  'under cover': 'attack 0.25 advance 0.26',
  'under cross': 'siege 0.54 abuse 0.31 statement -0.26',
  'under cut': 'capture 0.25 hold -0.16 siege 0.74 casualties 0.44',
  'under decide': 'displace 0.29 statement -0.16',
  'under declare': 'attack -0.4 capture 0.62',
  'under defend': 'air-strike -0.27 bombing -0.17 withdraw 0.2',
  'under deny':
    'attack 0.39 air-strike 0.3 capture -0.25 hold 0.24 casualties -0.29 abuse 0.23 destroy -0.21 ceasefire 0.33 statement -0.28',
  'under describe':
    'air-strike -0.27 capture -0.16 advance 0.23 repel 0.24 casualties 0.49 displace 0.2 ceasefire 0.15 statement 0.42',
  'under destroy': 'attack -0.24 air-strike 0.18 shelling -0.34 bombing 0.19 casualties 0.19 destroy -0.31',
  'under die': 'shelling 0.15 capture -0.15 casualties 0.67 abuse -0.16 aid -0.18 statement 0.41',
  'under displace': 'displace 0.38 ceasefire 0.18 statement -0.17',
  'under do': 'attack -0.46 air-strike 0.48 shelling 0.41 casualties -0.18',
  'under draw': 'ceasefire 0.29',
  'under drive':
    'attack 0.32 air-strike -0.15 withdraw -0.29 siege-break 0.26 deploy 0.3 casualties -0.31 abuse -0.22',
  'under drop': 'attack -0.21 shelling -0.21 siege 0.34 deploy 0.55 displace -0.17',
  'under end': 'bombing 0.29 advance 0.19 siege 0.19 ceasefire 0.18 statement -0.3',
  'under enter':
    'air-strike -0.17 shelling 0.19 bombing 0.27 hold 0.19 withdraw 0.15 repel 0.24 deploy 0.18 ceasefire -0.18 aid 0.52',
  'under expect':
    'capture 0.31 withdraw 0.28 casualties -0.26 abuse -0.17 displace 0.26 ceasefire 0.45 statement -0.32',
  'under explain': 'deploy 0.15',
  'under fail': 'capture 0.21',
  'under fall':
    'attack 0.69 shelling 0.37 capture 0.15 withdraw 0.15 deploy -0.23 casualties -0.15 destroy 0.34 displace -0.25 statement 0.25',
  'under fight': 'hold 0.16',
  'under find':
    'air-strike 0.46 bombing 0.2 capture -0.25 withdraw -0.15 casualties -0.17 abuse 0.3 destroy 0.16 statement -0.5',
  'under fire':
    'attack -0.31 shelling 1.08 hold 0.95 advance -0.22 deploy -0.38 destroy -0.2 displace 0.36 ceasefire -0.21',
  'under flee': 'attack 0.36 deploy -0.21 displace 0.81',
  'under fly': 'deploy 0.19',
  'under foil': 'attack 0.36 repel 0.25 siege-break 0.23 casualties 0.45',
  'under follow': 'air-strike 0.63 shelling -0.15 casualties 0.32',
  'under force':
    'attack 0.34 bombing 0.34 withdraw -0.23 repel -0.2 displace 0.18 ceasefire 0.41 breach 0.28 statement -0.32',
  'under free': 'attack 0.27 casualties 0.17 abuse 0.26 displace 0.26 ceasefire 0.15',
  'under get':
    'attack 0.15 hold -0.28 withdraw -0.16 repel 0.3 deploy -0.32 casualties 0.24 aid -0.16 statement -0.16',
  'under give': 'air-strike -0.27 shelling -0.21 hold 0.25 deploy 0.22 destroy -0.39 displace 0.25',
  'under go':
    'attack 0.36 air-strike -0.55 capture -0.17 advance -0.16 siege -0.15 siege-break 0.28 deploy -0.25 casualties -0.28 displace 0.29 aid -0.3 statement 0.4',
  'under hand': 'withdraw 0.3 casualties -0.16 abuse 0.29 displace -0.26 ceasefire -0.15',
  'under have':
    'attack -0.3 air-strike -0.25 capture 0.3 hold -0.33 withdraw -0.2 repel 0.17 siege-break -0.18 abuse -0.23 destroy -0.24 displace -0.6 breach -0.15 aid 0.27',
  'under hear': 'air-strike 0.18 hold -0.41 deploy -0.21 destroy 0.17 displace 0.15 statement -0.3',
  'under help': 'air-strike -0.27',
  'under hit':
    'attack -0.19 air-strike 0.17 capture -0.17 deploy 0.28 casualties 0.35 abuse -0.23 destroy 0.2 displace 0.19 statement -0.36',
  'under hold':
    'attack -0.18 shelling -0.18 hold 0.23 withdraw -0.21 repel 0.17 siege -0.31 abuse 0.2 ceasefire 0.66 breach 0.19 statement -0.26',
  'under include': 'destroy 0.32 displace 0.19 statement -0.27',
  'under insist':
    'attack -0.19 air-strike 0.25 shelling -0.24 capture 0.17 withdraw -0.19 advance 0.22 ceasefire 0.31 statement 0.22',
  'under intend': 'breach 0.25 statement -0.22',
  'under keep': 'attack -0.19 hold 0.19 deploy 0.23 displace -0.25 ceasefire 0.2 aid 0.31',
  'under kill':
    'attack -0.47 air-strike 0.76 shelling 0.31 bombing 0.33 hold -0.44 withdraw -0.33 repel -0.16 deploy -0.61 casualties 0.65 abuse -0.36 destroy -0.21 displace -0.34 ceasefire -0.3 aid -0.44 statement -0.41',
  'under knock': 'statement -0.2',
  'under know': 'attack -0.18 withdraw -0.18 abuse 0.24 displace -0.16',
  'under land': 'attack 0.22 shelling -0.26 casualties 0.18',
  'under launch': 'shelling 0.23 withdraw 0.3 advance 0.38 statement -0.28',
  'under lead': 'attack 0.19 casualties -0.16',
  'under leave':
    'attack 0.24 air-strike 0.18 shelling 0.28 bombing 0.32 hold 0.35 withdraw -0.23 advance -0.18 deploy 0.22 abuse -0.58 destroy -0.3 ceasefire 0.23',
  'under let':
    'attack -0.29 air-strike -0.29 capture -0.18 withdraw -0.18 casualties -0.18 destroy -0.16 aid -0.55 statement 0.7',
  'under lie': 'advance 0.36 deploy 0.22',
  'under live': 'hold -0.37 siege 0.38',
  'under look': 'deploy -0.26 casualties 0.18 displace 0.29',
  'under lose':
    'shelling -0.16 bombing 0.22 capture 0.27 casualties 0.23 abuse 0.16 aid -0.15 statement -0.32',
  'under maintain': 'air-strike 0.17 hold 0.15 casualties -0.15 statement 0.46',
  'under make':
    'attack -0.21 shelling -0.17 bombing -0.24 capture -0.24 hold 0.28 withdraw -0.4 siege -0.2 casualties 0.47 abuse 0.34 statement -0.21',
  'under martyr': 'casualties -0.3',
  'under mean': 'capture 0.3 displace -0.15 aid 0.22',
  'under meet': 'shelling -0.25 capture 0.34 withdraw 0.24 deploy 0.18 displace -0.15',
  'under move': 'capture 0.41 hold -0.26 withdraw 0.17 advance 0.51 deploy 0.36 abuse 0.27 statement 0.25',
  'under name': 'casualties 0.24 statement 0.59',
  'under need': 'attack 0.2 casualties 0.27',
  'under note': 'air-strike 0.37 displace -0.17',
  'under of force': 'hold 0.2 ceasefire 0.15',
  'under of side': 'hold 0.15 displace 0.43 statement -0.15',
  'under of speaker': 'attack 0.27 hold 0.22 ceasefire 0.15',
  'under offer': 'deploy 0.23',
  'under one': 'attack 0.33 shelling 0.32 hold -0.16 siege 0.38 aid 0.29',
  'under open':
    'attack -0.25 bombing -0.27 withdraw -0.15 advance 0.27 repel 0.49 siege-break 0.26 casualties -0.15 abuse 0.38 destroy -0.18 displace 0.51',
  'under overrun': 'capture 0.36 hold -0.38 withdraw 0.26 deploy -0.21 aid 0.19',
  'under permit': 'withdraw -0.19 deploy -0.23 displace 0.32 aid 0.15 statement -0.28',
  'under point': 'deploy 0.3 abuse 0.32',
  'under post': 'hold 0.26 advance 0.29 siege 0.15 deploy -0.16 casualties 0.23 abuse 0.26',
  'under prepare': 'attack 0.26 air-strike 0.25 capture -0.17 deploy 0.15',
  'under promise': 'attack -0.15 capture -0.18 hold -0.18 aid 0.18 statement 0.48',
  'under pull': 'capture -0.17 hold 0.17 displace 0.15 aid 0.29 statement 0.5',
  'under push': 'attack 0.56 air-strike -0.16 hold 0.2 advance 0.23 repel -0.19',
  'under put':
    'attack -0.18 air-strike -0.19 bombing 0.25 deploy -0.17 casualties 0.16 aid -0.23 statement -0.15',
  'under raise': 'attack 0.17 hold 0.15 deploy -0.18 statement 0.29',
  'under reach': 'hold 0.29 advance 0.33 siege -0.19 deploy -0.23 destroy -0.15 displace -0.23 aid -0.22',
  'under ready': 'statement 0.44',
  'under receive': 'air-strike -0.17 statement -0.17',
  'under record': 'hold 0.23 abuse 0.41 displace 0.15 breach 0.47 statement -0.15',
  'under refuse': 'attack -0.2 casualties -0.17 ceasefire 0.49',
  'under reject': 'shelling 0.15 aid -0.15 statement 0.31',
  'under remain': 'attack -0.15 hold 0.54',
  'under renew': 'deploy 0.18 aid 0.16 statement -0.19',
  'under reply': 'statement 0.44',
  'under report':
    'attack -0.27 air-strike -0.24 bombing 0.21 capture 0.35 deploy 0.25 casualties -0.2 aid -0.17 statement -0.28',
  'under respond': 'shelling 0.22 withdraw 0.28 deploy -0.27 statement 0.31',
  'under resume': 'air-strike 0.28 shelling 0.38 capture 0.29 hold -0.25 ceasefire 0.18 statement -0.22',
  'under return': 'capture 0.17 deploy 0.27',
  'under rise': 'attack -0.23 air-strike 0.32 hold 0.19 casualties 0.2 destroy 0.18',
  'under run': 'bombing -0.29 capture 0.3 withdraw 0.22 statement 0.19',
  'under say':
    'attack 0.16 air-strike -0.22 shelling -0.64 bombing 0.3 capture -0.38 hold -0.24 repel 0.4 deploy -0.34 casualties -0.28 abuse -0.27 destroy -0.18 breach -0.24 aid -0.51',
  'under see':
    'bombing -0.23 hold -0.18 withdraw -0.21 deploy 0.79 casualties -0.29 abuse -0.22 displace -0.41 ceasefire 0.19 statement 0.33',
  'under seem': 'withdraw 0.31 casualties -0.21',
  'under seize': 'attack 0.15 capture 0.18 advance 0.45',
  'under send':
    'attack -0.29 shelling 0.25 bombing 0.28 capture -0.25 withdraw 0.37 deploy 0.72 casualties -0.24 displace -0.15 aid -0.16 statement -0.38',
  'under separate': 'air-strike -0.21 shelling 0.19 siege -0.16 casualties 0.58 statement -0.16',
  'under shell':
    'attack -0.18 air-strike 0.2 shelling 0.55 hold 0.52 abuse 0.23 displace 0.15 statement -0.31',
  'under shoot': 'shelling 0.19 repel 0.17 deploy 0.15 casualties 0.45 abuse 0.57 aid 0.43 statement -0.22',
  'under show':
    'air-strike -0.16 capture -0.32 hold 0.52 siege-break 0.35 deploy 0.15 destroy -0.18 displace 0.17 statement 0.15',
  'under sign': 'statement 0.55',
  'under sit': 'abuse -0.23',
  'under speak':
    'air-strike 0.21 bombing 0.29 casualties -0.42 abuse 0.7 displace 0.16 aid -0.27 statement -0.38',
  'under speaker': 'bombing 0.36 deploy -0.25 displace 0.32 ceasefire 0.27',
  'under spend': 'attack 0.25 casualties -0.28 abuse -0.15 statement 0.45',
  'under stand': 'deploy 0.25 aid 0.43 statement -0.19',
  'under state': 'air-strike 0.22 statement -0.18',
  'under stay': 'attack 0.18 capture 0.17',
  'under stop':
    'attack -0.16 capture -0.24 withdraw -0.33 advance 0.25 repel 0.2 deploy 0.21 casualties -0.35 abuse -0.25 ceasefire 0.33 breach 0.22 aid 0.19 statement 0.89',
  'under storm':
    'bombing 0.34 withdraw 0.21 casualties -0.36 abuse -0.16 displace 0.51 aid 0.32 statement -0.19',
  'under strike': 'air-strike 0.67 ceasefire 0.31 statement -0.33',
  'under suggest': 'attack 0.4 siege -0.16',
  'under supply': 'capture -0.16 withdraw 0.38 abuse -0.19 aid 0.24 statement 0.26',
  'under suppose': 'breach 0.21 aid 0.22',
  'under suspend': 'deploy 0.16 abuse 0.2 displace 0.2',
  'under take':
    'attack -0.18 shelling -0.16 capture 0.51 hold 0.17 advance 0.78 repel 0.17 siege -0.25 deploy 0.17 casualties 0.34 aid -0.35 statement -0.75',
  'under talk': 'ceasefire 0.19 aid 0.3',
  'under tell':
    'attack 0.23 air-strike -0.22 shelling 0.19 advance -0.23 repel -0.22 siege 0.3 destroy -0.37 breach -0.15',
  'under think': 'attack 0.18 air-strike -0.19 hold 0.34 deploy 0.17 abuse 0.21',
  'under threaten': 'attack 0.51 capture -0.17 hold 0.19 withdraw -0.21 abuse 0.15 statement 0.82',
  'under throw': 'bombing 0.15 destroy 0.3',
  'under time': 'deploy 0.33 abuse 0.3 statement 0.37',
  'under treat': 'abuse -0.16 statement -0.25',
  'under truce': 'attack -0.22 withdraw 0.36 deploy 0.32 abuse 0.3 displace -0.22 ceasefire 0.62',
  'under try':
    'attack 0.61 air-strike 0.15 bombing 0.29 capture -0.19 hold 0.15 withdraw 0.2 repel 0.27 deploy -0.48 abuse 0.17 aid -0.15 statement -0.58',
  'under turn': 'bombing 0.21 capture -0.24 repel 0.19 deploy 0.19 abuse 0.21 statement -0.48',
  'under urge': 'statement 0.24',
  'under use':
    'attack -0.15 shelling -0.15 bombing 0.15 withdraw 0.15 deploy 0.24 casualties 0.16 abuse -0.16 displace -0.24 statement -0.27',
  'under vow': 'attack 0.16 capture 0.17 statement 0.38',
  'under wait': 'attack -0.18 withdraw -0.26 casualties -0.16 displace -0.24 aid 0.44 statement -0.39',
  'under walk': 'air-strike -0.2 deploy 0.24 displace 0.5 statement 0.28',
  'under want':
    'hold -0.2 siege-break -0.2 deploy -0.17 casualties 0.22 displace 0.23 ceasefire -0.23 statement 0.18',
  'under warn':
    'air-strike 0.21 shelling -0.31 hold -0.17 withdraw -0.18 deploy -0.38 destroy 0.25 displace 0.21 ceasefire -0.23 statement 0.64',
  'under withdraw': 'attack -0.18 hold -0.17 withdraw 0.39 advance 0.24 deploy -0.17',
  'under wound': 'shelling -0.28 withdraw -0.15 casualties 0.24 destroy 0.43 displace 0.26',
  'under write': 'attack 0.19 advance 0.28 deploy -0.3 abuse 0.3 statement 0.21',
  'until =date': 'hold 0.17 withdraw 0.3 siege 0.18 aid -0.2',
  'verb abandon': 'withdraw 0.24',
  'verb abandone': 'withdraw 0.24',
  'verb abandoned': 'withdraw 0.24',
  'verb able': 'hold 0.2 repel 0.37 abuse 0.29 destroy 0.3 aid 0.5 statement -0.18',
  'verb accept': 'air-strike 0.17 withdraw -0.2 deploy -0.15 ceasefire 0.42 statement -0.31',
  'verb accuse': 'air-strike -0.24 shelling 0.26 capture 0.19 casualties -0.19 abuse 0.2 statement -0.23',
  'verb acknowledge': 'attack 0.38 air-strike 0.45 shelling 0.44 deploy 0.17 casualties 0.41 statement -0.3',
  'verb ad': 'shelling 0.28 ceasefire 0.22 aid 0.23',
  'verb add': 'shelling 0.28 ceasefire 0.22 aid 0.21',
  'verb adde': 'shelling 0.28 ceasefire 0.22 aid 0.23',
  'verb added': 'shelling 0.29 ceasefire 0.25 statement -0.22',
  'verb adding': 'aid 0.33 statement 0.21',
  'verb admit': 'bombing 0.23 statement -0.21',
  'verb admitt': 'bombing 0.23',
  'verb admitte': 'bombing 0.23',
  'verb admitted': 'bombing 0.23',
  'verb advance': 'attack -0.37 hold -0.27 advance 0.22',
  'verb agree':
    'air-strike -0.2 capture 0.24 withdraw 0.31 siege 0.28 deploy 0.29 ceasefire 0.27 statement -0.3',
  'verb aim': 'attack -0.17 air-strike 0.35 shelling -0.34 siege-break 0.28 deploy 0.2',
  'verb allege': 'casualties 0.21 abuse 0.21 statement -0.23',
  'verb allow': 'attack -0.23 deploy -0.23 aid 0.18 statement 0.21',
  'verb allowe': 'deploy -0.21 displace 0.2 aid 0.26',
  'verb allowed': 'deploy -0.21 displace 0.2 aid 0.26',
  'verb announce': 'air-strike -0.16 bombing 0.23 capture 0.28 deploy 0.19 casualties -0.47 statement 0.27',
  'verb announce on': 'attack 0.19 capture -0.19 deploy 0.32',
  'verb answer': 'air-strike 0.21',
  'verb answere': 'air-strike 0.23 statement -0.2',
  'verb answered': 'air-strike 0.24 statement -0.19',
  'verb appear': 'statement 0.23',
  'verb arm': 'attack 0.24 shelling 0.26 statement -0.22',
  'verb arrest': 'bombing 0.17 casualties -0.27 abuse 0.22',
  'verb arreste': 'bombing 0.17 casualties -0.27',
  'verb arrested': 'bombing 0.17 casualties -0.27',
  'verb arrive': 'attack 0.17 air-strike 0.15 capture 0.16 hold 0.24 deploy 0.16 destroy 0.26 displace 0.51',
  'verb ask': 'shelling -0.21 withdraw -0.17 casualties -0.19 displace -0.27 aid -0.3 statement -0.57',
  'verb aske': 'attack -0.18 air-strike -0.28 shelling -0.16 casualties -0.15 aid -0.16 statement 0.25',
  'verb asked': 'attack -0.15 air-strike -0.42',
  'verb asking': 'statement 0.29',
  'verb attack': 'attack 0.26 air-strike -0.27 shelling -0.16 bombing 0.22 deploy -0.15 statement 0.24',
  'verb attacke': 'attack 0.27 air-strike 0.16',
  'verb attacked': 'attack 0.28 air-strike 0.15',
  'verb attempt': 'attack 0.3 advance 0.4 repel 0.22 abuse 0.37 displace 0.27',
  'verb attempte': 'attack 0.3 advance 0.4 repel 0.23 abuse 0.37 displace 0.27',
  'verb back': 'attack -0.16 deploy 0.18 statement -0.17',
  'verb backe': 'deploy 0.25 statement -0.19',
  'verb backed': 'deploy 0.25 statement -0.19',
  'verb base': 'hold -0.17 siege 0.29',
  'verb be':
    'shelling -0.26 bombing 0.4 capture 0.66 hold 0.2 withdraw 0.44 siege -0.21 casualties 0.21 destroy -0.15 statement 0.48',
  'verb beat': 'withdraw 0.25 statement -0.23',
  'verb become': 'attack 0.22 air-strike 0.28 siege 0.33',
  'verb begin':
    'attack 0.18 shelling 0.15 withdraw 0.17 deploy 0.2 abuse 0.15 destroy 0.15 displace -0.29 ceasefire 0.18 statement -0.19',
  'verb begin in': 'attack -0.5 air-strike 0.16 capture 0.29 statement -0.17',
  'verb begin on': 'attack 0.7',
  'verb behead': 'casualties -0.26',
  'verb beheade': 'casualties -0.26',
  'verb beheaded': 'casualties -0.26',
  'verb believe': 'air-strike 0.29 hold 0.38 casualties 0.16 statement 0.27',
  'verb belong': 'shelling 0.23 bombing 0.33 hold 0.3 deploy -0.17 statement -0.18',
  'verb besiege': 'siege 0.15',
  'verb blame': 'attack 0.36 air-strike 0.28 shelling 0.28 destroy 0.27 breach 0.42',
  'verb block': 'capture 0.33 repel 0.21 siege 0.28 statement 0.43',
  'verb blocke': 'repel 0.22 siege 0.3 statement 0.45',
  'verb blocked': 'repel 0.22 siege 0.3 statement 0.45',
  'verb blow': 'bombing -0.2 destroy 0.41 statement 0.36',
  'verb blow up': 'destroy 0.43',
  'verb bomb': 'bombing -0.19 destroy -0.28 ceasefire 0.19 statement -0.31',
  'verb bombe': 'shelling 0.22 withdraw 0.2 destroy -0.16 ceasefire -0.18 statement -0.27',
  'verb bombed': 'air-strike 0.47 withdraw 0.21 destroy -0.16',
  'verb br': 'air-strike -0.17 siege 0.21 deploy -0.58 statement 0.17',
  'verb bre': 'air-strike -0.17 siege 0.21 deploy -0.58 statement 0.17',
  'verb break':
    'air-strike -0.24 capture 0.17 siege-break 0.24 casualties 0.2 destroy 0.16 ceasefire 0.22 breach -0.24',
  'verb break out': 'destroy 0.18',
  'verb bring': 'attack -0.2 capture 0.15 abuse -0.22 displace -0.36 statement -0.15',
  'verb bring down': 'air-strike -0.26 bombing 0.16 repel 0.18 deploy -0.15',
  'verb bringe': 'hold 0.18 advance 0.18',
  'verb bringing': 'hold 0.18 advance 0.18',
  'verb broker': 'ceasefire 0.34 statement -0.17',
  'verb brokere': 'ceasefire 0.34 statement -0.17',
  'verb brokered': 'ceasefire 0.34 statement -0.17',
  'verb burn': 'attack 0.26 shelling 0.29 casualties -0.24',
  'verb burne': 'attack 0.29 air-strike 0.15 shelling 0.31 casualties -0.21 destroy -0.23 statement -0.16',
  'verb burned': 'attack 0.3 air-strike 0.21 shelling 0.2 casualties -0.21',
  'verb bury': 'bombing -0.2 casualties 0.2',
  'verb cal': 'capture 0.17 deploy -0.22 aid 0.28',
  'verb call': 'deploy -0.3 casualties 0.22 abuse 0.24 displace 0.29 breach 0.18 aid 0.18',
  'verb call on': 'statement 0.26',
  'verb calle': 'capture 0.17 deploy -0.22 aid 0.28',
  'verb called': 'air-strike 0.17 shelling 0.18 deploy -0.16 displace 0.18 aid 0.36',
  'verb calling': 'attack 0.19 capture 0.31',
  'verb capture': 'attack -0.4 abuse 0.17',
  'verb carry':
    'shelling 0.3 bombing 0.19 hold 0.15 repel 0.16 deploy 0.33 destroy -0.19 displace -0.36 aid 0.16 statement -0.21',
  'verb carry out': 'attack 0.2 air-strike 0.33 shelling 0.2 deploy -0.29 casualties -0.18',
  'verb carrye': 'shelling 0.19 deploy 0.21 displace -0.15',
  'verb carrying': 'shelling 0.19 deploy 0.21 displace -0.15',
  'verb cause': 'destroy -0.19 statement 0.25',
  'verb change': 'capture 0.31 withdraw 0.31 statement -0.27',
  'verb claim':
    'bombing 0.28 capture -0.24 hold 0.16 repel 0.25 deploy 0.18 abuse 0.24 destroy 0.23 statement 0.27',
  'verb claime': 'attack 0.16 shelling 0.16 bombing 0.36 capture -0.16 casualties 0.17 abuse -0.21',
  'verb claimed': 'attack 0.17 shelling 0.16 bombing 0.37 capture -0.15 casualties 0.18 abuse -0.2',
  'verb clash': 'attack 0.4',
  'verb clear': 'withdraw 0.33 displace 0.15 statement -0.28',
  'verb close': 'attack -0.15 air-strike -0.22 hold 0.4 repel 0.25 siege 0.15 aid 0.36 statement 0.3',
  'verb collapse': 'destroy 0.15 ceasefire 0.22 breach 0.19 statement -0.17',
  'verb come':
    'air-strike 0.47 shelling 0.4 capture -0.26 hold -0.43 repel -0.15 siege -0.26 deploy 0.25 abuse -0.22 displace -0.22 aid -0.23 statement -0.21',
  'verb come back': 'air-strike -0.19 capture 0.36 displace 0.2 statement 0.43',
  'verb come down': 'attack -0.16 air-strike 0.18 shelling 0.27 advance 0.17 destroy 0.5',
  'verb come in': 'attack -0.19 capture 0.44 advance 0.18 deploy -0.16 statement -0.16',
  'verb come up': 'attack 0.34 shelling 0.27',
  'verb command': 'hold -0.23 deploy 0.27 statement -0.31',
  'verb comment': 'statement 0.44',
  'verb commit': 'breach 0.23',
  'verb committ': 'breach 0.23 statement -0.35',
  'verb committe': 'breach 0.23 statement -0.35',
  'verb complain': 'withdraw 0.17 destroy 0.19',
  'verb concede': 'air-strike 0.35 statement -0.15',
  'verb conclude': 'statement -0.21',
  'verb condemn': 'attack -0.16 air-strike -0.23 abuse -0.26 ceasefire 0.29 statement 0.47',
  'verb condemne': 'air-strike -0.23 abuse -0.25 ceasefire 0.29 statement 0.41',
  'verb condemned': 'air-strike -0.21 abuse -0.24 ceasefire 0.29 statement 0.38',
  'verb confirm':
    'attack -0.17 air-strike 0.24 bombing -0.2 withdraw 0.17 casualties 0.22 abuse 0.34 displace 0.21 statement -0.15',
  'verb confirme': 'air-strike 0.28 bombing -0.19 withdraw 0.18 casualties -0.22 displace 0.22',
  'verb confirmed': 'air-strike 0.28 bombing -0.19 withdraw 0.19 casualties -0.22 displace 0.22',
  'verb consider': 'attack -0.22 ceasefire 0.23 statement -0.29',
  'verb continue': 'attack 0.4 air-strike 0.27 breach 0.27 aid 0.25 statement -0.21',
  'verb control': 'hold 0.44 siege -0.22 deploy -0.23 statement -0.46',
  'verb controll': 'hold 0.4',
  'verb controlle': 'hold 0.4',
  'verb controlled': 'hold 0.4',
  'verb count': 'abuse 0.16 statement -0.32',
  'verb counte': 'deploy 0.17 casualties 0.39 abuse -0.16 statement -0.17',
  'verb counted': 'deploy 0.18 casualties 0.43 abuse -0.16',
  'verb cover': 'shelling 0.18 withdraw 0.31 statement -0.19',
  'verb covere': 'attack -0.2 shelling 0.2 withdraw 0.37 ceasefire 0.47 statement -0.19',
  'verb cros': 'attack 0.28 air-strike 0.24 hold -0.15 advance 0.16 deploy 0.38',
  'verb cross': 'attack 0.27 air-strike 0.24 hold -0.15 advance 0.15 deploy 0.37 destroy 0.2',
  'verb crosse': 'advance 0.26 statement 0.28',
  'verb crossed': 'advance 0.39 displace 0.18',
  'verb crossing': 'statement 0.24',
  'verb cut': 'shelling 0.17 casualties 0.2 aid -0.21',
  'verb cut off': 'siege -0.17 statement 0.25',
  'verb dead': 'casualties 0.26',
  'verb decide': 'withdraw 0.29 displace 0.21 statement -0.16',
  'verb declare': 'attack -0.17 air-strike 0.23 ceasefire 0.4 aid 0.24 statement 0.29',
  'verb defend': 'attack 0.29 air-strike -0.16 deploy -0.15',
  'verb deliver': 'siege 0.17 statement 0.26',
  'verb deny':
    'attack 0.37 air-strike 0.19 shelling 0.59 capture 0.24 withdraw 0.15 repel 0.22 destroy 0.37 displace -0.19 statement -0.35',
  'verb depend': 'aid 0.36 statement -0.18',
  'verb deploy': 'hold -0.18 deploy 0.4 ceasefire 0.23',
  'verb describe': 'attack 0.17 air-strike -0.18 shelling -0.19 withdraw 0.17 deploy 0.15 statement 0.96',
  'verb destroy': 'attack -0.18 statement 0.18',
  'verb destroye': 'attack -0.18 destroy 0.27 statement -0.16',
  'verb destroyed': 'attack -0.17 repel 0.19 statement -0.16',
  'verb die': 'air-strike -0.17 shelling 0.48',
  'verb die in': 'casualties 0.24',
  'verb die on': 'shelling 0.22 casualties 0.16',
  'verb dig': 'air-strike 0.32 casualties 0.35',
  'verb dismis': 'statement 0.25',
  'verb dismiss': 'statement 0.34',
  'verb dismisse': 'statement 0.25',
  'verb dismissed': 'statement 0.25',
  'verb displace': 'casualties 0.18 displace 0.2 aid 0.21',
  'verb dispute': 'attack -0.27',
  'verb do':
    'attack 0.15 air-strike 0.18 capture 0.38 deploy -0.32 abuse 0.41 destroy -0.23 displace 0.28 ceasefire -0.17 aid -0.17 statement -0.36',
  'verb document': 'air-strike 0.15 casualties -0.27',
  'verb doe': 'statement 0.28',
  'verb doing': 'statement 0.28',
  'verb draw': 'abuse 0.15 destroy -0.15 displace 0.26 statement 0.15',
  'verb drive':
    'capture 0.24 withdraw -0.25 repel -0.29 siege -0.19 deploy 0.24 abuse -0.17 destroy -0.17 displace -0.18 aid 0.18 statement -0.15',
  'verb drive out': 'attack -0.17 shelling 0.15 siege -0.15 displace 0.32 aid 0.36',
  'verb drop': 'attack -0.21 air-strike 0.31 shelling -0.19',
  'verb dropp': 'attack -0.17 air-strike 0.22',
  'verb droppe': 'attack -0.17 air-strike 0.22',
  'verb eat': 'abuse 0.2 statement 0.29',
  'verb empty': 'hold 0.25 abuse 0.39 displace 1.19 statement -0.33',
  'verb encircle': 'statement -0.15',
  'verb end': 'hold 0.17 statement -0.22',
  'verb ende': 'hold 0.19 casualties 0.29 statement -0.25',
  'verb ended': 'hold 0.19 casualties 0.29 statement -0.25',
  'verb enter':
    'attack 0.16 shelling -0.15 capture 0.18 withdraw -0.25 repel 0.16 deploy 0.19 abuse 0.18 displace -0.28 ceasefire -0.15 breach 0.15',
  'verb entere':
    'attack -0.18 capture 0.35 withdraw -0.15 advance 0.25 destroy 0.15 displace -0.23 statement 0.25',
  'verb entered': 'capture 0.36 withdraw -0.15 advance 0.27 destroy 0.15 displace -0.23 statement 0.25',
  'verb establish': 'attack 0.16 statement -0.19',
  'verb estimate': 'siege 0.36 casualties 0.23 displace 0.24',
  'verb evacuate': 'attack 0.22 withdraw 0.19 displace -0.26 ceasefire 0.31',
  'verb expect': 'attack 0.15 withdraw 0.24 casualties -0.15 displace 0.15 ceasefire 0.16',
  'verb expecte': 'withdraw 0.28 deploy 0.16 displace 0.17 ceasefire 0.17',
  'verb expected': 'withdraw 0.28 deploy 0.16 displace 0.17 ceasefire 0.17',
  'verb expel': 'attack 0.37 hold 0.21 statement -0.27',
  'verb fail': 'attack 0.19 capture 0.22 siege-break 0.19',
  'verb faile': 'attack 0.19 capture 0.22 siege-break 0.19 statement 0.17',
  'verb failed': 'attack 0.21 capture 0.24 siege-break 0.2 statement 0.19',
  'verb fall': 'shelling -0.18 capture -0.17 ceasefire 0.15',
  'verb fall in': 'shelling 0.2 capture 0.28',
  'verb fall on': 'attack 0.26 capture -0.28 withdraw 0.21 casualties -0.16 aid 0.17',
  'verb feed': 'siege 0.19 deploy 0.32',
  'verb fight': 'attack -0.45 air-strike -0.22 deploy 0.24',
  'verb fight in': 'attack 0.16 deploy 0.28 casualties 0.2 statement -0.21',
  'verb fighte': 'attack 0.34 deploy -0.29 casualties 0.17',
  'verb fighting': 'attack 0.17 deploy -0.29 casualties 0.16',
  'verb fil': 'attack -0.15 air-strike 0.32 deploy 0.23 displace 0.15',
  'verb fill': 'attack -0.15 air-strike 0.32 deploy 0.22 displace 0.15 statement 0.24',
  'verb fille': 'attack -0.15 air-strike 0.32 deploy 0.23 displace 0.15',
  'verb find':
    'air-strike -0.28 bombing 0.22 capture 0.44 deploy -0.24 casualties -0.18 abuse 0.26 displace -0.16 statement -0.21',
  'verb find in': 'bombing 0.39 casualties 0.25 abuse 0.28 statement -0.22',
  'verb finish': 'statement -0.38',
  'verb fire': 'capture 0.22 statement 0.3',
  'verb flee': 'withdraw -0.28 deploy -0.19 statement -0.22',
  'verb fly': 'air-strike 0.19 statement -0.29',
  'verb follow': 'air-strike 0.27 withdraw 0.77 deploy -0.17 statement -0.24',
  'verb followe': 'air-strike 0.35 withdraw 0.21',
  'verb followed': 'air-strike 0.36 withdraw 0.24 statement 0.16',
  'verb force': 'air-strike 0.32 capture -0.16 withdraw 0.19 abuse 0.25',
  'verb free': 'siege-break 0.28 abuse 0.15 ceasefire -0.19 statement 0.17',
  'verb gather': 'deploy -0.32 statement 0.32',
  'verb get': 'capture -0.23 advance 0.15 siege 0.28 siege-break 0.48 deploy -0.41 ceasefire 0.31 aid -0.23',
  'verb get out': 'displace 0.47 statement -0.19',
  'verb give': 'shelling 0.3 deploy 0.29 casualties 0.24 displace 0.32 ceasefire -0.22 aid -0.35',
  'verb give up': 'capture 0.28 withdraw 0.53 deploy -0.17 casualties 0.15 displace 0.28 aid -0.15',
  'verb go':
    'air-strike -0.17 shelling 0.34 capture 0.4 withdraw -0.43 advance 0.22 deploy 0.39 casualties 0.18 destroy 0.23 displace -0.35 ceasefire -0.18',
  'verb go back': 'capture -0.18 withdraw -0.6 deploy -0.19 statement -0.15',
  'verb go home': 'deploy 0.24 aid -0.15',
  'verb go in': 'withdraw -0.2 deploy 0.18 displace 0.31 aid 0.25 statement -0.36',
  'verb go on':
    'shelling 0.18 bombing -0.15 capture 0.29 deploy 0.45 abuse 0.26 displace -0.15 statement -0.16',
  'verb goe': 'displace -0.24 statement 0.28',
  'verb going': 'displace -0.24 statement 0.28',
  'verb halt': 'advance 0.16 repel 0.21 statement 0.21',
  'verb hand': 'hold -0.16 withdraw 0.29 aid 0.19',
  'verb hand over': 'capture 0.17 withdraw 0.15 displace 0.16 aid -0.15',
  'verb hande': 'hold -0.17 withdraw 0.26 casualties -0.19',
  'verb hande over': 'capture 0.18 displace 0.17',
  'verb handed': 'capture 0.15 hold -0.15 withdraw 0.34 casualties -0.19 statement -0.16',
  'verb hang': 'abuse -0.16',
  'verb happen': 'bombing 0.17 withdraw 0.25',
  'verb happene': 'bombing 0.19 withdraw 0.29',
  'verb have': 'attack 0.23 capture 0.31 withdraw 0.3 deploy -0.25 displace 0.23 aid -0.16',
  'verb have in': 'air-strike 0.32 capture 0.19 casualties -0.19 displace 0.27 statement 0.54',
  'verb hear':
    'air-strike 0.53 bombing -0.56 capture 0.27 deploy 0.22 casualties 0.22 displace -0.21 statement -0.56',
  'verb help': 'air-strike 0.15 displace 0.21 statement 0.21',
  'verb hit': 'attack 0.2 air-strike 0.19 shelling -0.15 bombing -0.16 destroy 0.26 aid -0.22',
  'verb hold':
    'air-strike -0.16 withdraw 0.36 repel -0.22 deploy -0.32 abuse 0.31 displace 0.27 aid -0.16 statement -0.26',
  'verb holde': 'attack 0.29 hold -0.37 ceasefire 0.24',
  'verb holding': 'attack 0.29 hold -0.37 ceasefire 0.24',
  'verb hope': 'advance 0.26 aid 0.45 statement -0.23',
  'verb hurt': 'attack -0.17 casualties 0.46',
  'verb include': 'capture 0.34 casualties 0.23 statement -0.15',
  'verb insist': 'abuse 0.3 statement -0.43',
  'verb intend': 'siege 0.19',
  'verb interview': 'statement -0.16',
  'verb it': 'air-strike 0.23',
  'verb join': 'shelling 0.3 siege-break 0.25 deploy -0.21',
  'verb joine': 'shelling 0.3 siege-break 0.25 deploy -0.19 statement 0.27',
  'verb keep':
    'attack -0.2 hold -0.28 withdraw -0.16 advance 0.25 repel 0.29 deploy -0.31 ceasefire 0.31 breach 0.15 aid 0.31 statement -0.27',
  'verb kil': 'shelling 0.16 bombing -0.19 abuse -0.15 destroy -0.21',
  'verb kil in': 'casualties 0.15',
  'verb kill': 'attack 0.19 shelling -0.2 bombing -0.23 abuse -0.31 destroy -0.21',
  'verb kill in': 'attack 0.16 shelling -0.36',
  'verb kille': 'shelling 0.16 bombing -0.19 abuse -0.15 destroy -0.21',
  'verb kille in': 'casualties 0.15',
  'verb killed': 'attack -0.37 casualties 0.29 abuse -0.39 destroy -0.17 statement -0.51',
  'verb killed in': 'casualties 0.16',
  'verb killing': 'attack 0.47 shelling 0.18 bombing -0.17 casualties -0.39 abuse 0.25 statement 0.48',
  'verb knock': 'attack 0.21 air-strike 0.28 repel 0.21 destroy 0.17',
  'verb know':
    'attack -0.19 hold -0.26 withdraw -0.15 siege 0.17 deploy -0.19 casualties 0.3 abuse 0.22 displace -0.15 statement -0.26',
  'verb land': 'attack -0.16 air-strike -0.18 shelling 0.21 aid 0.15',
  'verb land in': 'air-strike 0.23',
  'verb lande': 'shelling 0.28 hold 0.16 deploy -0.15',
  'verb lande in': 'air-strike 0.23',
  'verb landed': 'shelling 0.27 hold 0.17',
  'verb last': 'air-strike 0.17 hold -0.15 siege 0.26 siege-break 0.19',
  'verb laste': 'air-strike 0.21 withdraw 0.16 siege 0.28 siege-break 0.2 ceasefire -0.24',
  'verb lasted': 'air-strike 0.21 withdraw 0.16 siege 0.28 siege-break 0.2 ceasefire -0.24',
  'verb launch': 'shelling 0.33 hold 0.18',
  'verb launche': 'hold 0.19 siege 0.15',
  'verb launched': 'hold 0.19 siege 0.15',
  'verb lay': 'ceasefire 0.18',
  'verb lead': 'air-strike -0.18 deploy -0.17 destroy 0.37 displace 0.25 statement -0.39',
  'verb leave':
    'shelling 0.32 withdraw -0.63 siege 0.25 deploy -0.37 displace 0.17 breach 0.32 aid 0.3 statement 0.27',
  'verb leave in': 'air-strike 0.33 hold 0.23 withdraw 0.28 abuse -0.15 destroy 0.22 statement -0.31',
  'verb let': 'attack -0.2 shelling 0.22 siege 0.27 displace -0.27 ceasefire 0.4 breach 0.2',
  'verb lie': 'attack 0.26 air-strike -0.2 capture 0.22 advance 0.18 ceasefire 0.27',
  'verb lift': 'air-strike 0.29 bombing 0.29 siege-break 0.17',
  'verb lifte': 'air-strike 0.29 bombing 0.29 siege-break 0.17',
  'verb link': 'capture 0.25 hold 0.32',
  'verb linke': 'statement 0.23',
  'verb live':
    'attack 0.17 hold 0.17 siege 0.21 casualties -0.15 abuse -0.16 destroy 0.16 displace -0.24 statement 0.33',
  'verb live in': 'attack 0.21 hold 0.38 destroy 0.25 statement 0.24',
  'verb load': 'withdraw 0.24 displace 0.42',
  'verb look': 'attack 0.16 air-strike -0.16 withdraw -0.18 deploy -0.15 aid -0.18',
  'verb looking': 'statement 0.42',
  'verb lose': 'attack -0.34 withdraw 0.22 siege 0.2 abuse -0.21 displace -0.39 ceasefire -0.16',
  'verb maintain': 'deploy -0.23 statement -0.28',
  'verb make':
    'shelling -0.35 hold 0.16 siege -0.17 siege-break 0.22 deploy 0.16 abuse -0.15 destroy -0.18 aid -0.19',
  'verb martyr': 'bombing 0.4 casualties -0.3',
  'verb martyre': 'bombing 0.41 casualties -0.3',
  'verb martyred': 'bombing 0.41 casualties -0.27',
  'verb matter': 'attack 0.21 hold 0.3 casualties -0.2 statement -0.24',
  'verb mean': 'displace 0.15 aid 0.21',
  'verb meet': 'attack 0.3 hold 0.15 repel 0.23 ceasefire 0.51 aid 0.37',
  'verb mine': 'bombing 0.52 abuse 0.37 destroy 0.2 statement -0.17',
  'verb mis': 'air-strike 0.22 casualties 0.21',
  'verb miss': 'air-strike 0.21 hold 0.36 casualties 0.21',
  'verb misse': 'air-strike 0.22 casualties 0.21',
  'verb missing': 'casualties 0.51 statement -0.16',
  'verb move': 'hold -0.21 withdraw 0.41 siege 0.31 displace 0.31 statement 0.3',
  'verb name': 'casualties -0.23 abuse -0.17 displace 0.17',
  'verb need': 'bombing 0.27 deploy 0.17 casualties 0.36 aid 0.18',
  'verb negotiate': 'ceasefire -0.31 breach 0.2',
  'verb observe': 'deploy -0.15 statement -0.25',
  'verb offer': 'withdraw 0.26 deploy 0.2 statement -0.19',
  'verb offere': 'withdraw 0.27 deploy 0.23 statement -0.21',
  'verb offered': 'withdraw 0.27 deploy 0.23 statement -0.21',
  'verb one': 'shelling 0.33 hold -0.33 siege 0.54 casualties -0.18 statement -0.47',
  'verb open': 'attack -0.31 advance 0.18 siege 0.19 aid 0.16',
  'verb opene': 'air-strike 0.16 statement 0.19',
  'verb opened': 'air-strike 0.18 deploy 0.15 statement 0.2',
  'verb operate': 'attack 0.28 hold 0.18',
  'verb over': 'siege-break 0.17 displace 0.37 aid 0.38 statement 0.38',
  'verb overrun': 'attack 0.15 capture 0.35',
  'verb pack': 'attack 0.21 hold 0.22 withdraw 0.48 statement -0.15',
  'verb packe': 'attack 0.21 hold 0.22 withdraw 0.48 statement -0.15',
  'verb packed': 'hold 0.23',
  'verb party': 'ceasefire 0.43 aid 0.36 statement -0.44',
  'verb pass': 'capture -0.17 deploy -0.15',
  'verb pay': 'siege 0.18 deploy 0.22',
  'verb photograph': 'hold 0.32 deploy 0.24 casualties 0.27',
  'verb plan': 'deploy 0.2 aid 0.37 statement -0.36',
  'verb plant': 'bombing 0.23 withdraw 0.22 statement -0.16',
  'verb plante': 'bombing 0.23 withdraw 0.22 statement -0.16',
  'verb planted': 'withdraw 0.23',
  'verb point': 'air-strike 0.2 withdraw 0.22 breach 0.25 statement -0.25',
  'verb post': 'attack 0.29 capture 0.26 deploy -0.2 casualties 0.42 statement -0.15',
  'verb poste': 'capture 0.28 deploy -0.17 casualties 0.42',
  'verb posted': 'capture 0.28 deploy -0.17 casualties 0.42',
  'verb prepare': 'attack 0.48 air-strike 0.25 bombing 0.32 capture 0.18',
  'verb present': 'hold 0.25 deploy 0.79 statement -0.21',
  'verb promise': 'hold 0.16 withdraw 0.16 deploy 0.27 aid 0.62 statement -0.19',
  'verb protect': 'hold 0.29 breach 0.22 statement -0.22',
  'verb provide': 'deploy 0.16 displace 0.25 ceasefire 0.19 aid -0.38 statement -0.21',
  'verb publish': 'air-strike 0.42 casualties 0.18 destroy 0.36 displace 0.16 statement -0.23',
  'verb publishe': 'air-strike 0.46 casualties 0.22 destroy 0.36 displace 0.17 statement -0.44',
  'verb published': 'air-strike 0.47 casualties 0.22 destroy 0.37 displace 0.17 statement -0.43',
  'verb pul': 'withdraw 0.15 destroy 0.2 statement -0.28',
  'verb pull': 'hold 0.2 destroy 0.19',
  'verb pull back': 'shelling 0.24 hold 0.28 withdraw 0.5',
  'verb pulle': 'withdraw 0.15 destroy 0.2 statement -0.28',
  'verb pulled': 'shelling 0.15 withdraw 0.16 casualties 0.25 destroy 0.27 statement -0.27',
  'verb push': 'air-strike 0.27 capture -0.22 advance 0.24 repel 0.23 displace -0.15 statement -0.2',
  'verb pushe': 'attack -0.53 air-strike 0.31 capture -0.18 withdraw 0.26',
  'verb pushed': 'attack -0.21 air-strike 0.15 capture -0.15',
  'verb put':
    'withdraw -0.2 advance 0.16 deploy 0.23 casualties 0.31 destroy 0.19 displace 0.44 statement 0.35',
  'verb put out': 'air-strike 0.36 casualties -0.16 destroy 0.74 statement -0.25',
  'verb quote': 'statement -0.27',
  'verb raise': 'capture -0.23',
  'verb reach': 'air-strike -0.2 bombing 0.16 advance 0.15 repel 0.24 siege 0.21 casualties -0.29 aid 0.19',
  'verb reache':
    'attack 0.21 bombing 0.18 capture -0.18 withdraw 0.15 repel 0.28 deploy 0.17 casualties -0.19 displace -0.23 statement -0.4',
  'verb reached':
    'capture -0.16 withdraw 0.2 repel 0.28 deploy 0.21 casualties -0.19 aid -0.17 statement -0.32',
  'verb read': 'attack -0.18',
  'verb ready': 'attack 0.2 abuse 0.15 statement 0.28',
  'verb recapture': 'capture 0.33',
  'verb receive': 'deploy 0.24 aid 0.19',
  'verb record': 'attack -0.19 shelling 0.25 statement 0.17',
  'verb recorde': 'attack -0.19 shelling 0.25 statement 0.17',
  'verb recorded': 'attack -0.19 shelling 0.25 statement 0.17',
  'verb recover': 'casualties 0.22',
  'verb refer': 'statement 0.32',
  'verb refuse': 'withdraw 0.18 displace 0.4 statement 0.39',
  'verb register': 'casualties 0.16 breach 0.34 statement 0.18',
  'verb registere': 'casualties 0.16 breach 0.34 statement 0.18',
  'verb registered': 'casualties 0.16 breach 0.34 statement 0.18',
  'verb reject': 'air-strike 0.31 casualties 0.26 statement -0.18',
  'verb rejecte': 'air-strike 0.33',
  'verb rejected': 'air-strike 0.33',
  'verb release': 'casualties -0.15 destroy 0.18 displace 0.3 ceasefire 0.21 statement -0.17',
  'verb remain': 'hold 0.19 siege 0.21 deploy 0.32 abuse 0.29 aid -0.33',
  'verb remain in': 'displace 0.19',
  'verb remaine': 'withdraw 0.2 siege 0.21 displace 0.29',
  'verb remained': 'withdraw 0.2 siege 0.22 displace 0.3 statement 0.16',
  'verb renew': 'attack -0.19 aid 0.27 statement -0.33',
  'verb repel': 'attack -0.17 advance 0.19 deploy 0.28',
  'verb reply': 'attack 0.2 shelling 0.46',
  'verb report': 'attack -0.21 deploy 0.23 abuse 0.22 breach 0.18 statement -0.21',
  'verb reporte': 'attack -0.2 deploy 0.24 abuse 0.22 breach 0.2 statement -0.2',
  'verb reported': 'deploy 0.27 abuse 0.23 breach 0.2 statement -0.19',
  'verb respond': 'shelling 0.2',
  'verb responde': 'shelling 0.22',
  'verb responded': 'shelling 0.22',
  'verb resume': 'attack 0.2 shelling -0.22 siege-break 0.28 displace 0.53 statement -0.15',
  'verb retake': 'capture 0.29 repel 0.17',
  'verb returne': 'abuse 0.17 displace 0.18',
  'verb returned': 'withdraw -0.24 abuse 0.17',
  'verb rise': 'air-strike 0.25 casualties -0.16 statement -0.16',
  'verb run': 'air-strike 0.25 hold -0.18 withdraw -0.15 siege-break 0.33 statement 0.27',
  'verb run out': 'withdraw -0.2 displace -0.19 aid 0.22 statement 0.99',
  'verb say':
    'attack -0.16 air-strike -0.45 shelling -0.23 capture -0.17 hold 0.33 withdraw -0.3 repel 0.19 siege 0.26 deploy -0.17 casualties -0.23 abuse -0.22 displace -0.17 ceasefire -0.33 breach -0.24 aid -0.21 statement -0.62',
  'verb say in': 'air-strike 0.52 deploy 0.18 casualties -0.16',
  'verb say on': 'deploy -0.15 casualties -0.21',
  'verb saye': 'bombing 0.35 deploy 0.24 statement -0.23',
  'verb saying': 'bombing 0.35 deploy 0.24 statement -0.23',
  'verb search': 'attack 0.31 casualties 0.53 abuse 0.25 statement -0.15',
  'verb searche': 'attack 0.31 casualties 0.53 abuse 0.25 statement -0.15',
  'verb see':
    'air-strike 0.52 shelling -0.2 capture -0.18 hold -0.19 deploy 0.24 destroy 0.2 displace -0.27 statement -0.22',
  'verb seek': 'withdraw 0.46 abuse 0.21 ceasefire 0.38',
  'verb seem': 'shelling 0.31 casualties 0.21 statement -0.25',
  'verb seize': 'attack 0.27 capture 0.17 deploy -0.18',
  'verb sell': 'withdraw 0.17 deploy -0.25 abuse 0.33 statement -0.33',
  'verb send': 'attack -0.15 shelling -0.24 capture -0.24 hold -0.21 deploy -0.37 displace 0.28',
  'verb serve': 'statement -0.15',
  'verb set': 'withdraw -0.19 deploy 0.25 abuse -0.17 aid 0.54 statement -0.16',
  'verb set up': 'ceasefire 0.15 aid 0.35',
  'verb shel': 'air-strike -0.19 shelling 0.38',
  'verb shell': 'air-strike -0.24 shelling 0.67',
  'verb shelle': 'air-strike -0.19 shelling 0.38',
  'verb shelled': 'air-strike -0.19 shelling 0.38',
  'verb shelter': 'shelling 0.21',
  'verb shoot': 'destroy 0.26 breach 0.19',
  'verb shoot dead': 'bombing 0.15 casualties -0.36 abuse 0.23',
  'verb show': 'bombing 0.22 advance 0.26 casualties 0.21 abuse -0.26 destroy 0.19',
  'verb showe': 'attack 0.21 bombing 0.16 advance 0.28',
  'verb showed': 'attack 0.22 bombing 0.16 advance 0.28 casualties 0.15 statement -0.25',
  'verb shut': 'siege -0.5 abuse 0.31 aid 0.23',
  'verb sit': 'hold 0.16 destroy 0.29 displace -0.18',
  'verb sleep': 'displace 0.34',
  'verb slip': 'displace 0.2',
  'verb spare': 'statement -0.26',
  'verb speak': 'attack -0.19 air-strike -0.27 bombing 0.17 abuse 0.32 displace -0.25 statement 0.31',
  'verb spend': 'attack -0.17 capture 0.34 hold 0.25 statement 0.16',
  'verb stand': 'advance 0.21 siege -0.15 deploy 0.15 destroy 0.18 displace -0.23 aid 0.29',
  'verb stande': 'hold 0.24 abuse 0.2 destroy 0.42 statement -0.22',
  'verb standing': 'hold 0.24 abuse 0.2 destroy 0.42 statement -0.22',
  'verb start': 'attack -0.28 air-strike 0.24 bombing -0.15 withdraw 0.2 displace 0.15 statement 0.33',
  'verb starte': 'attack -0.16 air-strike 0.26 withdraw 0.35 siege 0.15',
  'verb started': 'attack -0.15 air-strike 0.29 withdraw 0.36 siege 0.15 statement -0.25',
  'verb starve': 'siege 0.45 casualties 0.27',
  'verb state': 'shelling 0.33 casualties 0.25 statement 0.23',
  'verb stay': 'attack -0.18 air-strike -0.17 displace 0.2 breach 0.16 statement 0.23',
  'verb staye': 'hold 0.25 deploy -0.25 displace 0.3 breach 0.21',
  'verb stayed': 'deploy -0.17 displace 0.3 breach 0.21',
  'verb stop': 'attack -0.22 air-strike 0.25 bombing 0.22 repel -0.21 breach 0.16',
  'verb stopp':
    'attack -0.16 shelling 0.27 bombing 0.25 advance 0.2 repel -0.21 displace 0.25 ceasefire -0.2 aid 0.18 statement -0.32',
  'verb stoppe':
    'attack -0.16 shelling 0.27 bombing 0.25 advance 0.2 repel -0.21 displace 0.25 ceasefire -0.2 aid 0.18 statement -0.32',
  'verb stopped':
    'attack -0.16 shelling 0.27 bombing 0.25 repel -0.2 displace 0.25 ceasefire -0.19 aid 0.16 statement -0.32',
  'verb storm': 'attack 0.18 ceasefire 0.27',
  'verb storme': 'attack -0.28 capture 0.24 ceasefire 0.29',
  'verb stormed': 'attack -0.88 abuse 0.17 ceasefire 0.34',
  'verb strike': 'shelling 0.22 displace 0.16 ceasefire -0.21',
  'verb suggest': 'aid 0.3',
  'verb suggeste': 'aid 0.3',
  'verb supply': 'casualties 0.27 aid 0.21 statement -0.44',
  'verb support': 'air-strike 0.36 hold 0.18 aid 0.15 statement -0.32',
  'verb supporte': 'air-strike 0.16 hold 0.25 deploy 0.15 aid 0.23 statement -0.21',
  'verb supported': 'air-strike 0.23 hold 0.27 deploy -0.16 aid 0.24',
  'verb suppose': 'withdraw 0.26 breach 0.26 aid 0.2',
  'verb surrender': 'casualties 0.18 statement 0.34',
  'verb surround': 'attack 0.25 siege 0.3 deploy 0.27',
  'verb surrounde': 'attack 0.25 siege 0.3 deploy 0.27',
  'verb surrounded': 'attack 0.26 siege 0.26 deploy 0.28',
  'verb suspend': 'attack 0.18 aid 0.42 statement 0.18',
  'verb suspende': 'attack 0.18 aid 0.42 statement 0.18',
  'verb suspended': 'attack 0.18 aid 0.43',
  'verb take':
    'air-strike 0.18 capture -0.38 hold 0.27 siege -0.21 deploy 0.42 casualties -0.16 destroy 0.37 aid -0.18 statement 0.59',
  'verb take in': 'casualties 0.39 destroy -0.17 statement -0.17',
  'verb take off':
    'air-strike 0.39 shelling 0.33 capture -0.16 withdraw 0.25 deploy 0.68 destroy 0.23 displace -0.41 statement -0.36',
  'verb take out': 'bombing 0.31 withdraw 0.27 casualties 0.18 displace 0.42 ceasefire 0.2 statement 0.17',
  'verb talk': 'capture 0.22 casualties 0.18 ceasefire -0.15 aid -0.15',
  'verb talke': 'statement -0.29',
  'verb target': 'air-strike 0.26 bombing 0.18 destroy 0.18',
  'verb targete': 'bombing 0.2 destroy 0.24 statement -0.15',
  'verb targeted': 'shelling -0.18 bombing 0.22 destroy 0.24',
  'verb tell':
    'shelling -0.34 hold -0.16 withdraw -0.26 deploy -0.38 casualties -0.23 abuse -0.45 statement -0.48',
  'verb tell in': 'displace 0.43',
  'verb tell on': 'attack 0.25 statement -0.18',
  'verb there': 'hold 0.79 deploy 0.48 displace 0.33 ceasefire 0.3',
  'verb think': 'attack 0.31 hold 0.4 deploy 0.42 displace 0.17',
  'verb threaten': 'attack 0.34 shelling 0.17',
  'verb threatene': 'attack 0.18',
  'verb throw': 'shelling -0.21 capture 0.2 repel 0.38 siege 0.32 destroy 0.22 displace 0.23',
  'verb time': 'capture 0.33 deploy 0.29',
  'verb trap': 'bombing 0.26 withdraw 0.16 displace -0.16 ceasefire 0.27 statement 0.18',
  'verb trapp': 'siege 0.16 statement 0.21',
  'verb trappe': 'siege 0.16 statement 0.21',
  'verb trapped': 'siege 0.16 statement 0.21',
  'verb treat': 'air-strike -0.17 abuse 0.26 statement 0.32',
  'verb treate': 'air-strike -0.17 abuse 0.29 statement 0.43',
  'verb treated': 'air-strike -0.17 abuse 0.29',
  'verb try':
    'attack 0.44 shelling -0.15 bombing 0.4 withdraw 0.22 repel 0.22 siege-break 0.24 abuse -0.19 displace 0.37 breach 0.21 statement -0.31',
  'verb trye': 'attack 0.31 air-strike 0.22 withdraw -0.19 deploy -0.19 abuse 0.2',
  'verb trying': 'attack 0.31 air-strike 0.22 withdraw -0.19 deploy -0.19 abuse 0.2',
  'verb turn': 'capture -0.17 repel -0.15 casualties 0.18 destroy -0.19',
  'verb turne': 'attack -0.16 withdraw -0.21 deploy 0.23 casualties 0.25 destroy -0.17',
  'verb turned': 'withdraw -0.2 casualties 0.25 destroy -0.17',
  'verb use':
    'air-strike 0.37 shelling 0.59 bombing -0.26 hold 0.27 siege-break 0.24 deploy 0.3 abuse -0.22 destroy -0.2 ceasefire -0.16 aid 0.29 statement -0.67',
  'verb verify': 'casualties -0.21 destroy 0.28',
  'verb visit': 'deploy -0.15 statement 0.3',
  'verb vote': 'air-strike 0.25 aid 0.18',
  'verb vow': 'capture 0.25',
  'verb vowe': 'capture 0.25',
  'verb vowed': 'capture 0.25',
  'verb wait': 'attack -0.17 shelling 0.23 deploy 0.31 casualties 0.25',
  'verb waite': 'shelling 0.23 deploy 0.34 casualties 0.26',
  'verb waited': 'deploy 0.54 displace -0.26',
  'verb waiting': 'shelling 0.27 deploy -0.2 casualties 0.35 displace 0.19',
  'verb walk': 'withdraw 0.18 casualties 0.25 abuse 0.17 displace 0.17 ceasefire 0.29 statement -0.29',
  'verb walke': 'withdraw 0.24 casualties 0.29 ceasefire 0.31',
  'verb walked': 'withdraw 0.27 ceasefire 0.31',
  'verb want': 'capture 0.22 deploy 0.21 displace 0.23 ceasefire -0.29 aid -0.25',
  'verb warn': 'deploy -0.16 aid -0.15',
  'verb warne': 'statement 0.19',
  'verb warned': 'attack -0.16 statement 0.24',
  'verb watch': 'displace 0.23',
  'verb watche': 'displace 0.3',
  'verb way': 'attack 0.44 hold -0.15 deploy 0.57',
  'verb what': 'attack 0.25 bombing 0.2 capture 0.26 abuse 0.24 ceasefire -0.18 aid 0.37',
  'verb win': 'capture -0.28 casualties 0.17',
  'verb withdraw': 'withdraw 0.5 deploy -0.41 displace -0.17 statement -0.38',
  'verb work': 'air-strike 0.32 siege 0.28 destroy -0.18 ceasefire -0.22 aid 0.19',
  'verb worke': 'air-strike 0.34',
  'verb wound': 'casualties -0.27 abuse -0.16 ceasefire 0.16 aid 0.23 statement 0.26',
  'verb wounde': 'casualties -0.41 abuse -0.15 ceasefire 0.17 aid 0.23 statement 0.28',
  'verb wounded': 'casualties -0.35 abuse -0.15 ceasefire 0.18 aid 0.27 statement 0.31',
  'verb write': 'withdraw 0.31 casualties -0.16 statement -0.26',
  'weapon aircraft':
    'attack -0.32 air-strike 0.8 shelling -0.52 hold -0.33 withdraw -0.22 deploy -0.19 abuse -0.23 displace -0.21 breach 0.38 aid -0.17 statement -0.31',
  'weapon anti-tank':
    'attack 0.34 shelling -0.32 capture 0.3 repel 0.17 deploy 0.27 casualties 0.21 destroy 0.4 statement 0.24',
  'weapon armour':
    'attack 0.43 air-strike -0.22 bombing -0.25 hold 0.25 advance 0.39 siege -0.16 deploy 0.21 casualties -0.21 destroy 0.31 ceasefire -0.18',
  'weapon artillery':
    'attack 0.19 air-strike -0.39 shelling 0.94 bombing -0.17 capture -0.26 hold -0.44 withdraw 0.31 advance 0.22 repel -0.26 deploy -0.23 casualties -0.25 abuse -0.35 destroy -0.3 displace -0.26 ceasefire -0.16 breach 0.18 aid -0.2',
  'weapon barrel-bomb': 'air-strike 0.2 bombing -0.15 destroy 0.28',
  'weapon chemical':
    'attack 0.97 air-strike 0.34 hold -0.15 withdraw -0.16 casualties -0.36 destroy 0.16 displace -0.21 statement -0.22',
  'weapon drone': 'shelling 0.31 deploy 0.32',
  'weapon helicopter': 'attack 0.62 shelling -0.31 withdraw 0.25 deploy -0.18 destroy -0.24 aid 0.3',
  'weapon incendiary': 'air-strike 0.41 shelling 0.15 advance 0.18 statement 0.15',
  'weapon mine-ied':
    'attack 0.23 air-strike -0.24 bombing 0.82 deploy -0.24 casualties -0.37 destroy -0.23 displace -0.22 ceasefire 0.44 aid 0.38 statement -0.36',
  'weapon missile': 'hold -0.23 withdraw -0.23 repel 0.21 deploy -0.23 destroy 0.39',
  'weapon mortar':
    'attack 0.17 shelling 0.21 hold 0.34 withdraw -0.15 abuse -0.2 ceasefire -0.18 statement -0.35',
  'weapon rocket':
    'attack -0.32 air-strike -0.34 shelling 0.57 withdraw -0.17 casualties 0.24 abuse -0.18 destroy 0.31 statement -0.32',
  'weapon small-arms':
    'air-strike -0.37 shelling 0.2 capture -0.2 hold -0.31 withdraw 0.3 deploy 0.36 abuse 0.16 displace 0.75 aid 0.19',
  'weapon suicide-bomb': 'attack -0.18 bombing 0.55 capture -0.19 deploy -0.17 destroy -0.18',
  'weapon vehicle-bomb':
    'air-strike -0.36 shelling -0.29 bombing 1.28 capture 0.29 advance 0.28 deploy -0.29 abuse -0.2 destroy -0.26 displace -0.2',
  'with =his': 'attack -0.16 casualties 0.28 ceasefire 0.3 statement 0.35',
  'with a place':
    'attack 0.43 air-strike 0.22 shelling 0.3 bombing -0.23 capture 0.3 hold 0.41 withdraw 0.47 advance 0.22 siege-break 0.18 deploy 0.48 destroy -0.32 displace 0.2 ceasefire -0.22 breach 0.25 aid 0.26',
  'with a side':
    'shelling -0.18 capture -0.47 hold 0.84 siege 0.24 siege-break -0.58 deploy 0.3 abuse 0.19 destroy -0.73 breach 0.36 aid 0.17 statement 0.42',
  'with aid': 'abuse 0.29 destroy 0.27 displace 0.24 aid 0.17 statement -0.2',
  'with armour': 'capture 0.56 deploy 0.52 abuse 0.22 destroy 0.2 displace -0.18 statement -0.35',
  'with arms': 'attack 0.32 air-strike -0.23 abuse 0.22 ceasefire -0.19 statement -0.18',
  'with artillery': 'shelling -0.21 repel 0.17',
  'with bomb': 'capture 0.35 abuse 0.27',
  'with fire': 'air-strike -0.23 bombing -0.4 deploy 0.33 abuse 0.26 statement -0.18',
  'with force':
    'attack 0.2 air-strike -0.55 bombing 0.25 hold -0.16 siege -0.25 siege-break 0.2 deploy 0.29 casualties -0.22 destroy -0.17 displace -0.22 ceasefire 0.27 aid -0.24 statement 0.5',
  'with ground': 'attack 0.15 hold 0.28 advance -0.16 abuse 0.33 ceasefire 0.37 statement -0.46',
  'with is counted':
    'air-strike -0.29 shelling 0.29 capture 0.3 hold -0.25 withdraw -0.15 deploy 0.33 casualties 0.41 displace 0.23 aid -0.17 statement 0.25',
  'with of force': 'shelling 0.2 siege 0.24 statement 0.17',
  'with of ground': 'attack -0.21 shelling -0.18 advance -0.3 siege -0.16 siege-break 0.29',
  'with of side':
    'attack -0.18 shelling -0.16 hold -0.26 advance 0.18 repel 0.2 siege -0.18 casualties -0.15 displace 0.22 ceasefire 0.31 statement 0.32',
  'with of speaker': 'shelling 0.2 statement -0.17',
  'with people': 'attack -0.28 air-strike -0.34 bombing 0.49 withdraw -0.33 advance -0.3 deploy 0.2',
  'with speaker':
    'attack -0.22 air-strike -0.41 bombing 0.23 hold -0.2 deploy -0.31 abuse -0.45 destroy -0.18 aid -0.25',
  'with works': 'shelling -0.15 capture 0.31 deploy 0.3 abuse 0.18 ceasefire -0.19 statement -0.29',
  'within =date': 'attack 0.26 capture 0.27 withdraw 0.62 ceasefire -0.15 statement -0.18',
  'within =hour': 'attack 0.21 ceasefire 0.33 statement 0.32',
  'within ground': 'air-strike 0.27 capture -0.28 advance 0.37 statement 0.18',
  'within of ground': 'capture -0.16 advance 0.38 statement 0.28',
  'word a.m.': 'air-strike 0.47 capture 0.33',
  'word abandon': 'hold -0.19 withdraw 0.17 deploy 0.25',
  'word abduct': 'abuse 0.3',
  'word able':
    'attack -0.18 hold 0.46 withdraw -0.18 repel 0.53 casualties -0.18 abuse 0.44 destroy 0.63 displace -0.23 aid 0.76 statement 0.17',
  'word about':
    'attack 0.34 air-strike -0.15 capture -0.21 hold 1.09 withdraw -0.38 advance -0.29 displace 0.57 aid -0.3 statement -0.61',
  'word accept': 'air-strike 0.17 withdraw -0.27 ceasefire 0.36 statement 0.57',
  'word access': 'siege -0.24 aid 0.9 statement 0.38',
  'word accord':
    'attack -0.32 shelling 0.21 bombing 0.19 capture -0.3 hold -0.17 withdraw -0.15 advance 0.19 deploy -0.24 casualties 0.53 abuse -0.18 destroy -0.21 displace 0.3 ceasefire -0.34 breach 0.4 aid -0.28 statement -0.26',
  'word account': 'shelling 0.31 withdraw 0.44 repel -0.21 aid 0.2 statement -0.26',
  'word accuse':
    'attack 0.22 air-strike -0.29 shelling -0.16 hold -0.17 siege -0.16 deploy -0.19 casualties -0.23 abuse 0.55 destroy 0.25 ceasefire -0.23',
  'word acknowledge': 'attack 0.27 air-strike 0.59 shelling 0.42 deploy 0.16 casualties 0.42',
  'word act': 'attack -0.2 air-strike -0.36 deploy 0.25 statement 0.45',
  'word action': 'destroy 0.41 statement 0.39',
  'word activist':
    'attack 0.45 air-strike 0.18 shelling 0.33 hold 0.57 advance 0.19 deploy -0.3 casualties 0.46 destroy 0.3 displace -0.22 statement -0.62',
  'word add': 'shelling 0.26 ceasefire 0.21 aid 0.58',
  'word address': 'statement 0.55',
  'word administration': 'attack 0.19 deploy -0.18 destroy 0.52 statement 0.73',
  'word admit': 'bombing 0.22 casualties 0.54 statement -0.27',
  'word advance':
    'attack -0.58 air-strike 0.16 shelling -0.2 bombing 0.24 hold -0.31 withdraw -0.17 advance 1.03 repel 0.43 deploy -0.38 statement 0.21',
  'word adviser': 'withdraw -0.26 deploy 0.31 statement -0.32',
  'word affair': 'statement -0.31',
  'word affiliate': 'hold 0.5',
  'word afternoon':
    'attack -0.28 air-strike 0.17 shelling -0.26 capture 0.66 repel 0.18 deploy 0.38 abuse -0.16 aid 0.15',
  'word again':
    'attack 0.23 air-strike 0.49 shelling 0.18 hold -0.15 withdraw 0.53 siege-break 0.28 deploy 0.27 destroy -0.19 displace -0.26 ceasefire -0.26 aid 0.42',
  'word agency':
    'air-strike -0.15 shelling -0.34 capture -0.19 siege 0.26 deploy -0.2 abuse -0.21 displace 0.24 aid 0.25 statement -0.22',
  'word agent': 'attack 0.29 air-strike 0.43 bombing -0.2 siege -0.16 statement 0.4',
  'word aggression': 'attack 0.48 air-strike -0.18 repel 0.19 statement 0.35',
  'word ago': 'attack 0.29 air-strike -0.41 hold 0.47 abuse 0.3 destroy 0.2 ceasefire -0.2 aid 0.21',
  'word agree':
    'air-strike -0.27 withdraw 0.27 siege 0.25 displace 0.18 ceasefire 1.05 breach -0.26 aid -0.2 statement 0.21',
  'word agreement':
    'attack -0.19 capture -0.17 hold -0.15 deploy -0.23 displace 0.19 ceasefire -0.21 breach 0.27 aid -0.16 statement -0.32',
  'word aid':
    'air-strike 0.22 siege 0.19 deploy 0.57 abuse 0.59 displace -0.22 ceasefire 0.15 statement -0.38',
  'word aim': 'attack 0.56 air-strike 0.29 shelling -0.35 capture 0.31 advance -0.19 siege-break 0.36',
  'word air':
    'attack 0.47 air-strike 0.43 shelling -0.17 bombing -0.19 capture 0.29 repel 0.4 casualties -0.19 destroy -0.24 aid 0.19 statement -0.25',
  'word airbase': 'attack 0.18 air-strike -0.48 capture 0.29 advance -0.17 siege-break 0.31 deploy 0.24',
  'word aircraft':
    'attack -0.16 air-strike 0.73 withdraw -0.29 advance 0.17 casualties -0.17 destroy 0.21 aid -0.15 statement -0.32',
  'word airfield': 'attack 0.31 air-strike -0.25 shelling 0.36 hold 0.34 advance -0.15 statement -0.19',
  'word airport':
    'air-strike 0.33 hold -0.2 withdraw 0.2 siege-break 0.38 deploy -0.38 casualties 0.24 abuse -0.23 displace -0.3 statement -0.25',
  'word airspace': 'air-strike -0.24 shelling 0.27 repel 0.46 deploy 0.39 breach 0.56 statement -0.24',
  'word airstrike': 'air-strike 0.41 capture 0.3 breach 0.28 statement -0.35',
  'word alive': 'casualties -0.32 abuse 0.71 statement 0.43',
  'word all': 'ceasefire -0.17 breach 0.19',
  'word allegation': 'air-strike 0.28 deploy 0.18 abuse 0.21 statement 0.59',
  'word allege': 'air-strike -0.34 casualties 0.59 abuse 0.39 statement -0.27',
  'word alliance': 'attack -0.16 air-strike -0.15 siege -0.18 deploy 0.21 destroy 0.16 statement 1.01',
  'word allow':
    'attack -0.44 air-strike -0.27 hold -0.15 deploy -0.4 casualties -0.16 abuse -0.23 displace 0.7 ceasefire 0.34 aid 0.35 statement 0.31',
  'word ally': 'attack -0.54 air-strike 0.35 abuse -0.16 destroy 0.24',
  'word almost':
    'attack 0.65 air-strike -0.19 shelling 0.4 capture 0.35 siege 0.17 deploy -0.23 destroy -0.23 displace 0.33 ceasefire 0.21',
  'word alone':
    'attack -0.2 air-strike 0.18 bombing 0.19 withdraw -0.15 siege 0.31 casualties 0.2 destroy 0.3 displace 0.19 statement 0.31',
  'word already':
    'air-strike -0.33 shelling 0.41 capture 0.56 hold -0.26 withdraw 0.18 advance 0.53 siege 0.17 deploy 0.29 abuse 0.16 destroy -0.15 displace -0.2 aid 0.31 statement -0.28',
  'word also': 'capture -0.15 hold 0.39 siege 0.56 casualties 0.2 abuse -0.26 ceasefire -0.18',
  'word ambulance': 'attack -0.16 casualties 0.3 abuse 0.21 displace 0.64 aid -0.27 statement -0.43',
  'word american':
    'attack -0.23 air-strike -0.3 shelling 0.62 bombing 0.35 capture -0.21 hold 0.37 deploy 0.37 abuse -0.16 displace -0.2 ceasefire -0.25 breach -0.17 aid -0.16 statement 0.42',
  'word ammunition': 'withdraw 0.3 deploy 0.85 aid -0.15',
  'word announce':
    'air-strike -0.22 shelling -0.36 bombing 0.22 withdraw 0.2 siege -0.2 deploy 0.34 casualties -0.34 breach 0.18 aid -0.16 statement -0.15',
  'word anonymity': 'siege -0.15 statement -0.3',
  'word answer':
    'attack -0.25 air-strike 0.34 shelling 0.25 advance 0.19 deploy -0.33 abuse -0.42 displace -0.17 aid 0.47 statement -0.19',
  'word apart': 'attack 0.39 siege 0.27 deploy 0.28',
  'word appeal': 'ceasefire 0.16 aid 0.95',
  'word appear': 'attack -0.18 air-strike 0.18 statement 0.44',
  'word approach': 'shelling 0.28 advance -0.27 casualties 0.3 abuse 0.26 displace 0.21 statement -0.22',
  'word area':
    'attack -0.26 bombing 0.56 capture -0.35 hold -0.57 withdraw -0.32 siege 0.56 deploy 0.29 abuse -0.51 destroy -0.26 ceasefire 0.25 statement 0.33',
  'word arm':
    'air-strike -0.3 shelling 0.42 bombing 0.34 capture -0.29 withdraw -0.28 deploy 0.6 abuse -0.44 ceasefire 0.16',
  'word armed':
    'attack 0.16 air-strike 0.41 shelling 0.51 casualties -0.26 abuse 0.6 destroy -0.39 displace -0.31 ceasefire 0.58 breach 0.19 statement -0.35',
  'word armour': 'deploy -0.42 statement 0.45',
  'word armoured': 'attack -0.36 hold -0.21 deploy 0.39 displace 0.24 statement -0.23',
  'word army':
    'attack 0.21 air-strike 0.19 shelling 0.35 bombing -0.31 capture 0.19 hold -0.43 withdraw -0.18 advance -0.51 repel 0.31 siege 0.49 deploy -0.38 casualties -0.54 abuse 0.28 ceasefire 0.15 breach -0.19 statement -0.2',
  'word around':
    'shelling -0.17 hold -0.17 siege 0.38 deploy -0.15 casualties -0.33 displace 0.38 statement 0.27',
  'word arrangement': 'abuse -0.16 displace 0.38 ceasefire 1.26',
  'word arrest': 'attack -0.2 bombing 0.16 casualties -0.34 abuse 0.45 statement -0.4',
  'word arrive':
    'air-strike -0.22 hold 0.15 withdraw -0.15 advance 0.28 deploy 0.66 destroy 0.17 displace 0.15 statement -0.15',
  'word arsenal': 'attack 0.38 withdraw 0.26 casualties -0.18',
  'word artillery':
    'attack 0.26 air-strike 0.45 shelling 0.31 withdraw 0.35 casualties -0.16 destroy -0.24 statement 0.24',
  'word as':
    'attack -0.24 shelling 0.35 capture -0.39 withdraw -0.25 siege -0.22 deploy 0.48 abuse -0.19 destroy -0.15 ceasefire 0.38 aid 0.37',
  'word ask':
    'attack -0.16 capture -0.19 hold -0.15 withdraw -0.34 deploy -0.48 casualties -0.53 abuse -0.2 destroy -0.2 displace -0.45 aid -0.23 statement -0.92',
  'word assault': 'air-strike -0.23 bombing -0.31 capture -0.15 siege 0.36 ceasefire 0.16 statement 0.16',
  'word attack':
    'attack 0.42 air-strike -0.42 shelling 0.36 bombing 0.5 capture -0.54 withdraw 0.28 advance -0.17 repel 0.45 siege -0.21 casualties -0.2 abuse -0.4 displace -0.18 ceasefire -0.21 aid -0.27 statement 0.31',
  'word attacker': 'attack -0.28 bombing 0.33 deploy 0.2 casualties 0.78',
  'word attempt':
    'attack 0.36 air-strike -0.39 shelling 0.17 hold -0.15 withdraw -0.24 advance 0.55 repel 0.64 deploy -0.32 abuse 0.66 destroy -0.16 displace 0.26 breach -0.15 aid 0.75',
  'word audio': 'casualties 0.23 statement 0.66',
  'word author': 'advance 0.52 statement 0.24',
  'word authority':
    'shelling 0.16 withdraw 0.2 siege 0.32 deploy -0.15 casualties 0.29 abuse 0.26 ceasefire -0.16 statement 0.52',
  'word avoid': 'displace 0.68 statement -0.43',
  'word away':
    'attack -0.23 hold 0.27 withdraw 0.3 advance 0.65 repel 0.26 deploy -0.32 casualties -0.28 abuse 0.34 destroy 0.39 displace -0.22 ceasefire 0.21 breach 0.2',
  'word baby': 'aid 0.17',
  'word back':
    'attack 0.4 shelling -0.38 bombing -0.27 capture 0.48 withdraw 0.53 deploy -0.75 casualties -0.36 destroy -0.43 displace 0.7 ceasefire -0.36 breach -0.15 aid -0.43',
  'word bad': 'hold 0.31 abuse 0.23',
  'word bag': 'capture -0.15 withdraw 0.25 deploy -0.19 displace 0.99',
  'word bakery': 'attack -0.29 air-strike 0.15',
  'word bank': 'capture 0.2 hold 0.39 deploy 0.45 abuse 0.36 statement -0.42',
  'word barely': 'hold 0.5',
  'word bargain': 'withdraw 0.35 displace -0.17 ceasefire 0.32 statement 0.28',
  'word barrack': 'bombing 0.16 hold 0.59 withdraw 0.37 deploy -0.2 abuse -0.16',
  'word barrel':
    'attack -0.18 air-strike 0.79 bombing -0.34 capture -0.15 advance 0.26 casualties -0.18 displace -0.17 aid -0.18 statement -0.29',
  'word base':
    'air-strike 0.25 shelling 0.22 hold 0.39 withdraw -0.16 abuse 0.15 destroy 0.19 displace -0.25 aid -0.2 statement -0.45',
  'word basin': 'hold 0.35 deploy -0.15',
  'word basis': 'attack 0.5 air-strike 0.31 hold 0.18 ceasefire 0.26 statement -0.42',
  'word battalion': 'deploy 0.18',
  'word battery': 'shelling 0.21 repel 0.26 breach 0.23 aid 0.24',
  'word battle': 'attack -0.46 hold 0.24 withdraw 0.17 deploy -0.32 casualties 0.57 displace 0.21',
  'word be':
    'attack 0.76 bombing -0.19 capture -0.15 hold 0.44 advance -0.29 siege -0.18 siege-break -0.16 deploy 0.22 casualties -0.42 aid -0.5',
  'word beat': 'withdraw 0.25 repel 0.4 abuse 0.24 statement -0.28',
  'word become': 'attack 0.18 air-strike 0.25 capture -0.16 siege 0.32',
  'word bed': 'attack 0.58 statement 0.66',
  'word before':
    'attack -0.27 air-strike 0.58 shelling -0.2 hold -0.15 deploy 0.58 casualties 0.19 statement 0.21',
  'word beg': 'displace -0.18 aid 0.26',
  'word begin':
    'air-strike 0.22 bombing 0.42 hold -0.15 withdraw 0.31 siege-break 0.34 aid -0.18 statement -0.56',
  'word beginning': 'hold 0.27 casualties 0.5 displace 0.32',
  'word behead': 'shelling 0.24 casualties -0.3 abuse 0.18 statement -0.17',
  'word believe':
    'attack -0.21 air-strike 0.22 hold 0.98 withdraw -0.15 deploy -0.24 casualties 0.62 abuse 0.21 displace -0.31 aid -0.18',
  'word belong':
    'air-strike -0.16 shelling 0.22 bombing 0.53 hold 0.26 casualties -0.16 abuse 0.29 statement -0.3',
  'word besiege':
    'air-strike -0.21 capture -0.31 withdraw -0.2 siege 1.77 siege-break 0.55 deploy -0.22 casualties -0.16 aid 0.9 statement -0.5',
  'word bet': 'statement 0.41',
  'word big':
    'attack 0.16 capture 0.22 deploy -0.22 casualties -0.58 abuse -0.18 displace 0.19 statement 0.6',
  'word black': 'air-strike 0.19 capture -0.18 hold 0.52 withdraw 0.3 abuse -0.16 statement 0.47',
  'word blame': 'attack 0.33 air-strike 0.22 shelling 0.27 deploy -0.17 destroy 0.21 breach 0.41',
  'word blanket': 'air-strike 0.25 aid -0.48 statement 0.31',
  'word blast': 'destroy 0.31',
  'word block':
    'attack 0.2 capture 0.27 withdraw -0.16 repel 0.16 siege 0.87 abuse -0.16 destroy -0.28 displace 0.16 statement 0.37',
  'word blockade': 'siege -0.23',
  'word blood': 'withdraw -0.17 deploy -0.16 abuse 0.22 statement 1.15',
  'word blow':
    'attack -0.16 air-strike -0.2 bombing 0.15 abuse -0.15 destroy 0.38 displace -0.17 statement 0.49',
  'word boat': 'air-strike 0.41 withdraw 0.16 destroy -0.29',
  'word body': 'attack -0.18 capture -0.2 hold -0.21 withdraw -0.22 casualties 0.66 abuse -0.3 destroy -0.36',
  'word bomb':
    'attack -0.38 air-strike 0.32 shelling -0.62 hold -0.15 casualties -0.33 abuse -0.15 displace -0.25 aid -0.25',
  'word bombardment':
    'attack -0.15 air-strike 0.49 shelling 0.28 advance 0.22 casualties -0.36 statement 0.37',
  'word bomber':
    'air-strike -0.59 bombing 0.55 capture -0.22 casualties 0.34 abuse -0.17 destroy -0.2 statement -0.18',
  'word bombing':
    'attack 0.29 air-strike -0.22 shelling 0.76 bombing 0.34 withdraw 0.21 repel -0.15 statement 0.4',
  'word booby': 'bombing 0.4 withdraw 0.26 casualties -0.22 ceasefire 0.52',
  'word border':
    'attack 0.46 air-strike -0.28 hold -0.48 withdraw 0.24 siege-break -0.2 destroy -0.17 aid 0.49',
  'word bottle': 'deploy -0.31 abuse -0.15',
  'word boy': 'shelling 0.16 bombing 0.49 casualties 0.17 abuse -0.33',
  'word branch': 'attack 0.32 displace -0.16 aid 0.22 statement -0.51',
  'word breach': 'attack -0.31 air-strike 0.19 destroy 0.15 breach 1.02',
  'word bread': 'deploy -0.21 abuse -0.25 aid 0.27',
  'word break':
    'attack 0.62 air-strike -0.27 shelling -0.18 withdraw 0.24 advance -0.17 repel 0.32 siege -0.19 siege-break 0.42 deploy -0.18 casualties 0.35 abuse -0.22 destroy 0.33 ceasefire 0.18 breach -0.36 aid -0.17 statement -0.28',
  'word bridge': 'advance 0.22 siege 0.32 destroy 0.28 ceasefire 0.23',
  'word brigade': 'air-strike -0.15 shelling -0.19 hold 0.24 advance 0.37 repel 0.22 displace -0.18',
  'word brigadier': 'attack 0.4',
  'word bring':
    'attack -0.33 air-strike 0.33 shelling -0.26 bombing -0.17 hold -0.23 withdraw -0.32 advance 0.22 deploy 0.15 casualties 0.3 abuse -0.3 destroy 0.36 displace -0.4 ceasefire 0.28 statement -0.31',
  'word british': 'attack 0.15 air-strike 0.19 deploy 0.17 casualties -0.16 statement 0.18',
  'word broadcast': 'withdraw 0.16 casualties -0.17',
  'word broker': 'abuse 0.15 ceasefire 0.34 statement 0.15',
  'word brother': 'shelling 0.36 deploy 0.26 displace -0.16 statement -0.31',
  'word buffer': 'ceasefire 0.16 aid 0.31 statement 0.35',
  'word build': 'displace 0.39 aid -0.15',
  'word building':
    'attack -0.19 air-strike -0.58 shelling 0.47 bombing 0.36 capture 0.41 deploy -0.25 casualties -0.43 abuse 0.53 destroy 0.79',
  'word bulldozer': 'attack 0.43 siege-break 0.41 deploy -0.19 destroy 0.56',
  'word bullet': 'attack 0.38 air-strike -0.24 shelling -0.16 deploy 0.16 abuse 0.4 statement 0.33',
  'word bulletin': 'attack 0.29 casualties 0.16 destroy 0.36',
  'word burn': 'attack 0.23 shelling 0.22 abuse 0.15 displace -0.24 ceasefire -0.21 statement -0.3',
  'word bury': 'attack -0.17 bombing -0.2 casualties 0.29',
  'word bus':
    'attack -0.22 air-strike -0.45 capture -0.28 siege -0.18 deploy 0.18 casualties -0.33 displace 1.13 ceasefire 0.18 aid -0.47',
  'word buy': 'deploy 0.23 statement -0.18',
  'word call': 'capture 0.38 hold -0.23 withdraw -0.24 displace 0.73 ceasefire -0.27 statement 0.17',
  'word calm': 'attack 0.63 air-strike 0.16 hold -0.17 ceasefire -0.19',
  'word camp':
    'capture -0.29 hold -0.19 siege 0.2 abuse -0.4 destroy -0.2 displace 0.51 ceasefire 0.21 statement 0.31',
  'word campaign': 'capture 0.56 deploy 0.16 casualties 0.16 abuse 0.17 ceasefire -0.3',
  'word capital':
    'attack -0.39 air-strike -0.2 shelling 0.31 capture 0.32 withdraw 0.43 advance 0.16 siege -0.15 casualties -0.19 abuse 0.32 destroy 0.25 displace -0.44 ceasefire 0.54 statement -0.44',
  'word captive': 'capture -0.4 abuse 0.52 ceasefire -0.19',
  'word capture':
    'hold -0.25 withdraw -0.18 advance 0.17 siege-break 0.17 deploy 0.24 abuse 0.2 statement -0.26',
  'word car':
    'air-strike -0.28 shelling 0.23 withdraw 0.34 advance 0.15 deploy 0.15 abuse 0.34 destroy -0.43 displace 0.32 ceasefire 0.16 aid -0.21 statement -0.32',
  'word card': 'shelling -0.15 breach 0.52',
  'word carry':
    'attack -0.19 air-strike 0.68 shelling 0.22 bombing 0.17 withdraw -0.21 repel 0.18 deploy 0.26 abuse -0.23 destroy -0.35 ceasefire -0.21 aid 0.92 statement -0.23',
  'word case': 'attack 0.24 air-strike -0.22 shelling 0.4 abuse 0.4 displace 0.2 statement -0.15',
  'word casualty': 'casualties -0.45 statement -0.25',
  'word cause': 'destroy -0.19 statement 0.56',
  'word ceasefire': 'deploy -0.15 casualties -0.15 displace 0.24 ceasefire 0.57 breach -0.24',
  'word cell': 'attack 0.17 bombing 0.17 repel 0.31 deploy -0.17 casualties 0.33 abuse -0.4 destroy 0.15',
  'word cellar': 'air-strike -0.28 abuse 0.28 displace 0.19 statement 0.19',
  'word cemetery': 'attack 0.8 advance 0.27 siege-break 0.42 casualties 0.39 abuse -0.16 displace -0.16',
  'word center':
    'attack -0.21 air-strike 0.28 shelling 0.28 hold 0.18 siege 0.44 abuse -0.32 statement -0.34',
  'word central': 'hold -0.17 withdraw 0.19 siege 0.37 siege-break 0.32 displace -0.25 statement -0.18',
  'word centre': 'deploy -0.22 abuse 0.23 displace -0.23 statement 0.25',
  'word cessation': 'air-strike 0.27 ceasefire 0.23 statement -0.41',
  'word change':
    'shelling 0.22 capture 0.35 hold -0.28 withdraw 0.37 deploy -0.16 casualties -0.15 aid -0.15 statement 0.5',
  'word channel': 'air-strike -0.5 casualties -0.19 abuse 0.18 statement 0.18',
  'word charge': 'attack -0.34 air-strike 0.5 shelling 0.31 deploy 0.24 abuse 0.39 displace 0.21',
  'word charity': 'deploy -0.15 aid -0.16 statement -0.44',
  'word checkpoint':
    'attack 0.42 capture -0.21 withdraw 0.65 advance -0.16 siege 0.25 deploy 0.48 casualties -0.27 destroy -0.24 displace -0.43 statement -0.26',
  'word chemical': 'attack -0.38 shelling -0.24 destroy 0.3 statement 0.32',
  'word chief': 'air-strike -0.17 deploy 0.42 abuse 0.25 statement 0.47',
  'word child':
    'air-strike -0.17 shelling 0.66 bombing 0.44 hold -0.24 deploy -0.25 casualties 0.6 abuse 0.33 destroy 0.39 displace 0.48 statement 0.15',
  'word chlorine': 'attack 0.36 casualties -0.3 statement -0.55',
  'word choice': 'statement 0.97',
  'word choose': 'deploy 0.22 abuse -0.2 aid -0.16 statement 0.53',
  'word citizen': 'casualties 0.32 displace 0.31 statement 0.67',
  'word city':
    'attack 0.17 air-strike -0.38 bombing -0.17 advance 0.39 repel -0.2 siege -0.21 deploy -0.28 casualties -0.21 destroy 0.53 displace -0.31 breach 0.29 statement -0.31',
  'word civilian':
    'air-strike 0.41 bombing -0.24 withdraw 0.27 siege 0.15 deploy -0.33 casualties 0.16 abuse -0.26 destroy -0.35 displace 0.25 ceasefire -0.25 aid -0.24 statement 0.4',
  'word claim': 'attack -0.15 air-strike 0.28 bombing 0.19 repel 0.46 deploy 0.17 abuse 0.18 aid -0.18',
  'word clash': 'attack 0.77 air-strike -0.28 deploy -0.4',
  'word clear': 'capture -0.29 hold -0.24 withdraw 0.28 deploy -0.19 displace 0.24 statement 0.15',
  'word clinic': 'air-strike -0.3 casualties 0.19 displace -0.27 aid 0.83 statement -0.36',
  'word clock': 'deploy 0.16 casualties -0.19',
  'word close':
    'air-strike 0.47 shelling -0.15 hold 0.49 withdraw -0.16 advance 0.46 repel 0.2 siege 0.3 casualties -0.57 ceasefire 0.19 statement 0.29',
  'word coalition':
    'attack -0.33 air-strike 1.54 shelling -0.35 bombing -0.3 capture 0.16 hold -0.34 deploy 0.16 abuse -0.54 displace -0.16 ceasefire -0.22 statement 0.44',
  'word coastal': 'siege-break 0.26 displace 0.28 statement -0.18',
  'word collapse': 'withdraw -0.3 ceasefire 0.24',
  'word colleague': 'attack 0.29 capture -0.26 casualties 0.49 displace 0.15 statement 0.26',
  'word collect': 'deploy -0.2 destroy 0.29 aid 0.34 statement 0.29',
  'word column':
    'air-strike 0.17 shelling -0.15 hold -0.3 withdraw -0.29 advance 0.6 deploy 0.68 abuse -0.21 destroy 0.3 displace -0.21 statement -0.49',
  'word come':
    'attack 0.18 air-strike 0.82 bombing -0.25 capture 0.4 withdraw -0.4 siege -0.4 abuse -0.34 destroy -0.18 aid -0.48',
  'word command':
    'attack -0.2 air-strike -0.22 capture -0.22 hold -0.35 siege 0.23 siege-break 0.21 casualties -0.28 statement -0.31',
  'word commander': 'attack -0.49 shelling 0.23 bombing -0.16 deploy -0.38 displace -0.3',
  'word commando': 'capture 0.17 deploy 0.17 casualties -0.16',
  'word comment': 'statement 0.43',
  'word commission': 'statement -0.39',
  'word commit': 'attack -0.24 deploy -0.23 abuse 0.2 ceasefire 0.24 breach 0.22 statement -0.16',
  'word committee': 'attack 0.2 shelling 0.25 deploy -0.16 statement -0.33',
  'word communication': 'hold -0.15 siege 0.23 siege-break 0.18 deploy 0.22 destroy 0.19 statement -0.18',
  'word company': 'attack 0.36 hold -0.28 siege-break 0.41 deploy -0.15 casualties 0.4 statement 0.29',
  'word complain': 'withdraw 0.16 deploy 0.23 destroy 0.18 aid 0.28',
  'word compound': 'attack 0.18 air-strike 0.19',
  'word comrade': 'capture -0.22 abuse 0.63',
  'word concede': 'air-strike 0.35 statement -0.15',
  'word concerned': 'abuse 0.17 statement 0.98',
  'word conclude': 'statement -0.21',
  'word condemn': 'attack -0.18 air-strike -0.41 abuse -0.28 ceasefire 0.28 statement 0.77',
  'word condition': 'siege -0.27 siege-break 0.34 casualties 0.25 ceasefire 0.55 statement -0.32',
  'word conduct': 'withdraw 0.2 statement 0.27',
  'word confirm':
    'air-strike -0.24 bombing -0.22 withdraw 0.15 casualties 0.21 abuse 0.51 displace 0.32 ceasefire -0.22',
  'word conflict': 'advance -0.26 deploy -0.37 casualties 0.35 statement 0.24',
  'word consider': 'attack -0.22 hold -0.18 ceasefire 0.73 statement -0.16',
  'word consult': 'statement 1.39',
  'word continue':
    'attack 0.99 air-strike 0.94 bombing -0.24 capture -0.16 withdraw -0.16 siege -0.23 deploy 0.18 breach 0.26 aid 0.18',
  'word control':
    'attack -0.46 shelling 0.31 capture 0.19 hold 0.68 siege -0.44 deploy -0.47 casualties -0.31 displace -0.15 ceasefire -0.24 aid -0.15',
  'word convoy':
    'attack 0.21 air-strike 0.25 withdraw 0.48 siege-break 0.19 casualties -0.2 destroy -0.53 displace 0.65 aid 0.7',
  'word coordinate': 'attack -0.18 statement 0.81',
  'word coordinator': 'ceasefire 0.31 statement -0.25',
  'word correspondent': 'air-strike -0.18 shelling -0.22 deploy 0.31',
  'word corridor': 'attack 0.29 siege-break 0.35 displace 0.43 statement -0.64',
  'word cost': 'shelling 0.15 casualties 0.39 abuse -0.19 statement -0.37',
  'word council':
    'attack 0.34 bombing 0.21 withdraw -0.16 siege 0.25 abuse -0.32 displace -0.23 aid -0.21 statement -0.5',
  'word count':
    'air-strike -0.35 capture -0.17 advance 0.2 siege 0.44 casualties -0.21 destroy -0.2 statement -0.56',
  'word country': 'attack -0.52 hold -0.25 advance 0.2 deploy 1.09 displace -0.16 aid -0.2 statement 0.92',
  'word countryside':
    'attack 0.17 air-strike -0.27 shelling -0.17 bombing -0.16 capture 0.77 hold -0.16 advance -0.18 deploy -0.32 casualties 0.15 abuse 0.35 displace 0.54 breach 0.27 aid -0.16 statement -0.32',
  'word course': 'shelling -0.2',
  'word cousin': 'attack -0.22 deploy -0.22 casualties -0.17 abuse 0.85 statement -0.33',
  'word cover':
    'attack -0.16 capture 0.21 hold -0.17 withdraw 0.59 advance 0.35 deploy -0.2 casualties 0.8 displace -0.16 breach -0.16',
  'word credible': 'ceasefire -0.47 statement 0.9',
  'word crew': 'air-strike 0.33 advance 0.3 deploy -0.27 ceasefire 0.17',
  'word crime': 'attack -0.17 shelling 0.26 abuse -0.19 statement 0.29',
  'word cross':
    'air-strike 0.41 shelling -0.34 capture 0.21 hold 0.17 withdraw -0.23 deploy 0.41 casualties -0.16 abuse -0.32 destroy 0.41 aid 0.18',
  'word crossing':
    'attack -0.3 air-strike -0.19 capture 0.28 siege 0.18 deploy 0.28 abuse -0.28 destroy -0.16 aid 0.21 statement 0.27',
  'word crowd': 'siege 0.19 deploy -0.17 destroy 0.2 statement 0.31',
  'word cruise': 'air-strike -0.32 shelling 0.55 deploy -0.5',
  'word cut':
    'capture -0.17 hold -0.23 advance -0.19 siege 0.23 siege-break -0.17 casualties 0.15 abuse 0.19 aid -0.27',
  'word daesh': 'hold 0.25 advance 0.49 casualties 0.57 statement -0.33',
  'word daily': 'ceasefire 0.25 statement -0.3',
  'word dam': 'air-strike 0.85 hold -0.15 casualties -0.18',
  'word damage': 'destroy 0.51 aid -0.15 statement -0.27',
  'word date': 'ceasefire 0.36 statement -0.38',
  'word daughter': 'air-strike 0.24 withdraw -0.21 abuse -0.18 displace 0.29',
  'word dawn':
    'attack 0.51 capture 0.17 hold -0.15 advance -0.15 repel 0.17 deploy -0.22 casualties -0.15 displace 0.16 statement -0.37',
  'word day':
    'attack 0.36 shelling 0.47 bombing -0.23 capture 0.99 hold 0.33 withdraw -0.2 siege -0.44 siege-break 0.37 breach -0.21 aid 0.17',
  'word de-escalation': 'air-strike 0.27 capture -0.18 hold 0.21 statement -0.22',
  'word dead':
    'attack -0.52 air-strike -0.22 bombing 0.16 siege -0.15 deploy -0.24 casualties 0.94 abuse 0.3 displace -0.46 aid -0.18 statement -0.29',
  'word deal':
    'air-strike 0.25 deploy 0.37 casualties -0.2 abuse -0.19 displace -0.49 ceasefire 0.49 aid 0.34',
  'word death':
    'air-strike 0.43 shelling -0.2 bombing 0.18 withdraw -0.15 casualties -0.32 abuse 0.18 statement 0.33',
  'word decide': 'attack -0.15 withdraw 0.26 deploy -0.16 displace 0.48 statement 0.28',
  'word decision': 'attack -0.23 capture -0.15 ceasefire -0.16 statement 0.16',
  'word declare': 'attack -0.18 air-strike 0.19 capture 0.38 ceasefire 0.3 aid 0.23 statement 0.27',
  'word decline': 'statement -0.21',
  'word deeply': 'abuse 0.15 statement 0.74',
  'word defeat': 'attack 0.23 air-strike 0.25 withdraw -0.26 casualties 0.25',
  'word defence': 'attack 0.22 air-strike -0.27 shelling 0.54 casualties 0.48 abuse -0.16',
  'word defend': 'attack 0.61 air-strike -0.19 deploy -0.23 statement 0.16',
  'word defender': 'repel 0.62 siege-break 0.26 displace -0.28 statement -0.16',
  'word defense': 'air-strike -0.24 advance 0.21 repel 0.51 statement -0.28',
  'word delay': 'casualties 0.55 displace -0.15 statement 0.31',
  'word delegate': 'statement 0.57',
  'word delegation': 'attack -0.21 hold -0.15 deploy -0.21 ceasefire 0.64',
  'word deliver': 'siege 0.15 aid 0.17 statement 0.46',
  'word delivery': 'deploy 0.95 statement 0.28',
  'word demand': 'withdraw -0.19 deploy 0.21 abuse -0.17 ceasefire 0.16 statement 1.18',
  'word deny':
    'attack 0.53 shelling 0.31 capture 0.16 repel 0.18 casualties 0.28 abuse 0.22 destroy 0.29 displace -0.23 statement -0.25',
  'word depend': 'abuse 0.22 displace 0.26 aid 0.32',
  'word deploy': 'attack -0.15 hold -0.19 deploy 0.66 ceasefire 0.23',
  'word depot': 'air-strike 0.31 shelling 0.28 hold -0.28 deploy 0.5',
  'word deputy': 'casualties 0.15 statement 0.23',
  'word describe': 'air-strike -0.27 shelling -0.23 capture 0.18 withdraw 0.15 statement 1.61',
  'word desert': 'air-strike 0.15 capture -0.23 deploy -0.16 casualties 0.36 displace -0.47',
  'word destroy': 'attack -0.23 shelling -0.19 destroy 0.79 statement 0.15',
  'word detainee': 'casualties 0.25 abuse -0.31 displace -0.26 ceasefire 0.64',
  'word detonate': 'bombing 0.35 casualties 0.37',
  'word device': 'bombing 0.18 repel 0.18 destroy -0.17',
  'word die':
    'attack 0.35 air-strike -0.25 shelling 0.26 bombing -0.19 deploy 0.2 casualties 0.46 abuse -0.29 displace -0.18 aid -0.15 statement 0.42',
  'word different': 'hold 0.24 withdraw 0.22 abuse 0.18 destroy -0.23',
  'word difficult': 'statement 0.3',
  'word dig': 'attack -0.17 air-strike 0.63 casualties 0.15 statement -0.24',
  'word diplomat': 'hold 0.43 deploy 0.32 statement -0.41',
  'word direct': 'attack -0.25 withdraw -0.23 deploy 0.4 statement 0.75',
  'word direction': 'shelling 0.22 capture -0.19 withdraw 0.3 advance 0.62 repel 0.33 displace -0.34',
  'word director': 'air-strike 0.23',
  'word discuss': 'displace 0.22 statement 0.51',
  'word dismiss': 'statement 0.54',
  'word displace': 'attack -0.28 capture -0.15 withdraw -0.22 deploy -0.17 abuse 0.17 displace 1.24',
  'word dispute': 'air-strike -0.2 casualties -0.18 abuse -0.17',
  'word district':
    'air-strike 0.21 capture 0.22 hold 0.48 withdraw 0.42 advance -0.16 repel 0.28 siege 0.29 deploy -0.33 casualties -0.38 destroy -0.16 statement -0.43',
  'word division': 'attack 0.43 statement 0.91',
  'word do':
    'attack -0.16 air-strike 0.5 capture 0.33 hold -0.19 deploy -0.15 casualties -0.36 abuse 0.44 destroy -0.2 ceasefire -0.17 aid -0.18 statement 0.67',
  'word doctor': 'bombing 0.21 displace -0.29 ceasefire 0.18 statement -0.25',
  'word document': 'shelling 0.3 casualties -0.29 statement -0.19',
  'word dollar': 'aid 0.28',
  'word door':
    'attack 0.15 air-strike -0.17 shelling -0.18 bombing 0.27 deploy -0.28 casualties -0.33 abuse -0.35 destroy 0.38 displace -0.19 aid 0.16 statement 0.18',
  'word double': 'displace 0.29 statement 0.31',
  'word down': 'shelling 0.19 hold 0.31 repel 0.21 siege -0.16 destroy 0.51 displace -0.34 aid 0.47',
  'word dozen': 'air-strike 0.16 bombing -0.22 deploy 0.19 abuse -0.18 displace 0.2',
  'word draft': 'deploy 0.35 ceasefire 0.19 aid -0.2 statement 1',
  'word draw':
    'attack -0.21 capture -0.15 hold -0.16 withdraw -0.26 destroy -0.17 displace 0.16 statement 0.97',
  'word drive':
    'air-strike -0.23 hold 0.19 advance -0.17 repel -0.42 siege -0.21 deploy 0.5 abuse -0.17 destroy -0.17 displace 0.81 statement -0.41',
  'word driver': 'casualties 0.57',
  'word drone': 'shelling 0.31 deploy 0.32',
  'word drop':
    'attack -0.32 air-strike 0.61 shelling -0.23 deploy -0.19 casualties -0.19 abuse -0.22 displace -0.23 aid 0.34 statement 0.24',
  'word due':
    'attack -0.19 air-strike -0.47 shelling 0.21 capture -0.17 withdraw -0.19 deploy 0.86 displace -0.18 statement 0.44',
  'word early':
    'attack -0.18 air-strike 0.21 bombing 0.15 capture 0.22 hold 0.17 withdraw 0.29 advance 0.32 repel 0.27 siege -0.24 deploy 0.62 abuse 0.51 displace -0.33 aid 0.16',
  'word east':
    'attack 0.22 shelling -0.22 capture 0.32 hold 0.41 withdraw 0.26 advance 0.31 siege 0.2 casualties -0.2 abuse -0.22 displace -0.23 ceasefire -0.16 aid 0.57 statement -0.48',
  'word eastern':
    'attack -0.25 air-strike 0.45 shelling -0.36 bombing -0.21 withdraw 0.48 advance 0.16 siege 0.24 deploy 0.17 casualties -0.4 abuse 0.29 displace 0.22 ceasefire 0.51 aid -0.27 statement 0.21',
  'word eat': 'siege 0.35 casualties -0.15 abuse 0.19 statement 0.52',
  'word edge': 'ceasefire -0.15 breach 0.25 statement 0.19',
  'word effect': 'ceasefire 0.47',
  'word elder': 'deploy -0.22 abuse 0.25 displace -0.34 ceasefire -0.18 statement 0.59',
  'word electricity': 'shelling 0.21 destroy 0.62 ceasefire 0.27 aid 0.45',
  'word element': 'attack -0.24 shelling 0.32 withdraw 0.21 repel 0.32',
  'word else': 'attack -0.15 abuse 0.42 displace -0.17 ceasefire -0.15 statement 0.18',
  'word elsewhere': 'capture 0.21 siege -0.22 deploy -0.16 destroy 0.21 statement 0.18',
  'word embrace': 'attack 0.31 advance 0.22 siege-break 0.74 statement -0.18',
  'word emergency': 'deploy 0.21',
  'word empty':
    'attack 0.55 shelling -0.24 capture -0.15 hold 0.21 advance -0.3 deploy 0.25 displace 0.71 statement 0.17',
  'word encircle': 'hold -0.21 siege 0.16 statement -0.26',
  'word enclave': 'hold 0.43 advance 0.24 siege 0.37 deploy -0.18 ceasefire 0.18 statement 0.26',
  'word end':
    'attack -0.61 hold 0.25 withdraw -0.23 advance 0.15 siege -0.18 abuse 0.17 destroy -0.24 displace -0.23 ceasefire 0.49 statement 0.16',
  'word enemy': 'withdraw -0.2 casualties -0.16 statement 0.53',
  'word engineer': 'capture 0.34 aid 0.7',
  'word enough': 'air-strike 0.73 deploy -0.21 statement 0.58',
  'word enter':
    'attack 0.26 air-strike -0.16 shelling -0.19 withdraw -0.23 siege 0.18 abuse 0.21 displace -0.34 ceasefire -0.25',
  'word entrance': 'hold 0.38',
  'word entry': 'capture 0.32 withdraw 0.19 aid 0.32',
  'word envoy': 'withdraw -0.22 siege-break 0.23 abuse 0.2 statement 0.31',
  'word escape': 'shelling -0.43 deploy 0.17 displace 1.14 statement -0.42',
  'word escort': 'deploy 0.44 abuse 0.21 displace 0.18 aid -0.31 statement 0.34',
  'word establish': 'air-strike 0.15 capture 0.15 statement -0.33',
  'word estimate': 'air-strike -0.19 hold 0.33 siege 0.26 deploy 0.16 casualties 0.21 statement -0.19',
  'word evacuate': 'withdraw 0.26 casualties -0.23 displace -0.3 ceasefire 0.3 statement 0.48',
  'word evacuation': 'capture -0.16 withdraw -0.22 deploy 0.17 casualties 0.26 displace 0.54 ceasefire 0.32',
  'word even': 'air-strike -0.15 hold 0.31 siege -0.18 statement -0.34',
  'word evening':
    'shelling 0.48 bombing 0.27 capture -0.17 withdraw 0.42 siege -0.15 deploy 0.29 casualties -0.31 aid -0.15 statement -0.42',
  'word ever': 'attack 0.39 air-strike 0.32 advance 0.19 deploy -0.18 displace 0.2 statement 0.61',
  'word evidence': 'deploy 0.18 statement -0.19',
  'word exchange': 'abuse 0.44 destroy -0.16 displace 0.19 ceasefire -0.37 statement 0.2',
  'word exit': 'withdraw -0.16 abuse -0.32 ceasefire 0.47',
  'word expect': 'capture 0.28 withdraw 0.55 casualties -0.23 abuse -0.24 displace 0.19 statement 0.46',
  'word expel': 'attack 0.36 air-strike -0.15 hold 0.45 repel 0.47 deploy 0.15 displace 0.21 statement -0.37',
  'word expert': 'statement 0.26',
  'word explode': 'shelling 0.15 repel 0.24 statement 0.32',
  'word explosion': 'air-strike 0.49 bombing -0.3',
  'word explosive':
    'attack -0.25 shelling 0.19 bombing 0.43 withdraw -0.2 deploy -0.16 casualties -0.26 abuse -0.21 statement -0.23',
  'word extremist': 'advance 0.26 abuse 0.5 destroy 0.29 statement 0.19',
  'word eye':
    'hold 0.25 withdraw 0.22 deploy -0.16 casualties 0.5 abuse -0.19 destroy -0.17 displace -0.37 ceasefire 0.17 aid -0.15 statement 0.21',
  'word face':
    'capture -0.37 hold -0.16 withdraw 0.7 deploy 0.29 casualties -0.16 abuse 0.21 destroy 0.2 displace -0.15 statement -0.21',
  'word facility': 'attack -0.32 air-strike 0.2 shelling -0.2 deploy 0.31 casualties -0.28 destroy 0.27',
  'word faction':
    'attack 0.46 air-strike -0.28 shelling 0.71 hold -0.17 withdraw -0.26 deploy 0.18 casualties -0.29 abuse 0.34 displace -0.15 ceasefire -0.24 breach 0.22 aid 0.15',
  'word fail':
    'air-strike -0.15 capture 0.39 withdraw -0.17 siege-break 0.24 deploy -0.24 casualties -0.18 ceasefire -0.17 aid 0.39',
  'word fall':
    'bombing -0.28 capture 0.37 siege 0.15 casualties -0.54 abuse 0.41 destroy -0.15 statement -0.21',
  'word family':
    'attack -0.52 capture -0.28 withdraw -0.25 advance 0.21 deploy -0.48 casualties -0.15 abuse 0.51 displace 1.67 aid 0.28 statement -0.35',
  'word far':
    'attack -0.32 capture 0.3 hold -0.16 advance 0.29 siege -0.22 deploy -0.23 abuse 0.41 displace 1.02 aid 0.15 statement -0.33',
  'word farmer': 'air-strike -0.25 repel 0.22 abuse -0.22 displace 0.28',
  'word father': 'shelling 0.45 casualties -0.25 destroy 0.24 displace -0.47',
  'word fear': 'hold -0.22 withdraw 0.26 abuse 0.24 ceasefire -0.21 statement 0.21',
  'word feed': 'siege 0.18 deploy 0.23 displace -0.17 aid 0.34 statement -0.41',
  'word fence': 'withdraw -0.15 repel 0.37 deploy 0.28 abuse -0.15 statement -0.18',
  'word few':
    'air-strike 0.34 bombing -0.15 capture 0.15 hold 0.38 deploy 0.39 abuse 0.68 destroy -0.24 displace 0.43 ceasefire -0.19 breach 0.21',
  'word field': 'attack -0.27 bombing -0.18 deploy -0.15 casualties -0.17 displace 0.17 aid 0.32',
  'word fifth': 'shelling 0.32 deploy 0.22 casualties 1.02 abuse -0.22 destroy -0.16 statement -0.22',
  'word fight':
    'air-strike -0.17 shelling -0.16 hold -0.26 withdraw -0.21 repel 0.21 deploy 0.44 casualties -0.21 abuse -0.2 ceasefire 0.15 aid -0.15 statement 0.35',
  'word fighter':
    'attack 0.26 air-strike -0.16 shelling -0.4 bombing 0.16 hold 0.5 withdraw 0.72 advance 0.27 repel -0.28 siege-break -0.18 casualties 0.54 abuse -0.41 displace 0.72 ceasefire 0.19 aid -0.28 statement -0.57',
  'word fighting':
    'attack 0.15 capture -0.19 hold -0.26 deploy 0.2 displace -0.18 ceasefire 0.41 statement -0.21',
  'word figure': 'attack -0.21 hold 0.16 deploy 0.19 casualties 0.66 destroy -0.15 displace 0.55',
  'word file': 'attack 0.64 withdraw 0.68 deploy -0.25 ceasefire -0.24',
  'word fill': 'attack -0.21 air-strike 0.31 deploy 0.2 destroy -0.16 statement 0.25',
  'word film': 'air-strike 0.19 withdraw 0.28 casualties 0.39',
  'word find':
    'air-strike -0.32 bombing 0.33 hold 0.2 withdraw -0.32 deploy -0.17 casualties -0.29 abuse 0.42 destroy -0.16 displace -0.43 aid -0.16',
  'word finish': 'attack 0.73 statement -0.32',
  'word fire':
    'air-strike -0.26 shelling 0.66 hold 0.5 advance -0.18 repel -0.22 siege 0.24 siege-break -0.16 deploy -0.16 casualties -0.16 abuse 0.59 destroy -0.62 displace 0.3 statement -0.37',
  'word first':
    'attack -0.43 air-strike 0.25 shelling 0.36 bombing -0.2 capture 0.33 hold 0.18 withdraw 0.41 advance -0.15 repel 0.22 siege-break 0.19 destroy -0.45 displace 0.31 ceasefire 0.3 breach -0.17 aid -0.51',
  'word flag': 'capture 0.16 hold 0.29 withdraw 0.42 breach 0.37 statement 0.34',
  'word flatten': 'withdraw 0.26 destroy 0.37',
  'word flee': 'attack 0.22 withdraw 0.24 deploy -0.23 abuse 0.24 displace 0.22 statement -0.26',
  'word flight': 'withdraw -0.2 displace -0.44 ceasefire -0.16 statement -0.33',
  'word floor': 'attack 0.24 hold 0.22 abuse -0.17 statement -0.33',
  'word flour': 'air-strike 0.22 siege 0.47 breach 0.26 aid 0.3 statement -0.16',
  'word fly': 'air-strike 0.44 statement -0.4',
  'word follow':
    'air-strike 0.47 shelling -0.31 bombing -0.27 hold -0.16 withdraw 0.43 casualties -0.2 abuse 0.41 displace 0.52 ceasefire 0.17 statement -0.6',
  'word food':
    'air-strike -0.19 siege-break -0.18 deploy -0.29 abuse -0.16 destroy -0.19 displace -0.28 aid 0.24',
  'word foot':
    'attack -0.27 capture 0.27 withdraw 0.73 siege 0.15 deploy -0.18 casualties 0.15 statement 0.16',
  'word footage': 'shelling 0.25 bombing 0.2 aid -0.15',
  'word force':
    'air-strike 0.47 shelling 0.44 bombing -0.24 capture 0.24 hold 0.2 withdraw 0.5 advance 0.22 repel -0.35 siege -0.24 deploy 0.61 casualties -0.32 displace -0.42 breach -0.16 statement -0.16',
  'word foreign':
    'air-strike -0.25 shelling -0.21 capture -0.23 hold -0.31 withdraw -0.16 deploy 0.59 abuse -0.39 destroy -0.17 displace -0.3 ceasefire -0.17 statement 0.51',
  'word form': 'statement 0.4',
  'word former': 'attack 0.27 hold 0.49 withdraw -0.19 displace -0.16',
  'word fourth':
    'attack -0.19 air-strike -0.43 bombing 0.53 capture 0.32 casualties 0.36 abuse -0.2 destroy 0.41 ceasefire 0.22',
  'word free': 'attack 0.42 bombing 0.18 withdraw -0.2 siege-break 0.27 aid 0.22 statement 0.44',
  'word french': 'attack 0.15 statement 0.46',
  'word friend': 'withdraw 0.32 casualties 0.17 statement 0.23',
  'word front':
    'shelling -0.17 capture 0.21 hold -0.19 deploy 0.53 casualties -0.55 abuse -0.26 destroy 0.17 aid 0.17',
  'word fuel': 'shelling -0.19 siege 0.3',
  'word full': 'air-strike 0.28 capture 0.17 statement -0.32',
  'word further': 'attack -0.18 advance 0.49 destroy 0.18 displace -0.17 statement -0.18',
  'word gain': 'hold -0.2 advance 0.46 statement -0.27',
  'word gang': 'attack 0.29 deploy -0.23 casualties -0.32 statement 0.64',
  'word garrison':
    'attack -0.27 air-strike 0.15 capture -0.2 withdraw 0.4 advance 0.17 deploy -0.28 abuse 0.34 statement -0.26',
  'word gas':
    'attack 0.39 air-strike -0.46 withdraw -0.17 advance 0.21 deploy -0.26 casualties -0.21 abuse -0.16 displace -0.16 statement 0.47',
  'word gate':
    'attack 0.19 bombing -0.22 capture 0.47 hold -0.26 withdraw 0.59 advance 0.27 siege -0.19 deploy -0.4 abuse 0.26 destroy 0.15 displace 0.52 aid -0.18',
  'word gather': 'attack -0.18 withdraw -0.18 deploy -0.18 abuse 0.17 displace -0.22',
  'word general': 'air-strike -0.35 capture 0.52 withdraw 0.49 deploy -0.29 abuse 0.28 statement 0.16',
  'word get':
    'shelling 0.28 repel -0.25 siege 0.15 siege-break 0.45 deploy -0.61 casualties -0.22 abuse 0.31 destroy -0.16 ceasefire 0.25 aid 0.32',
  'word girl': 'attack 0.3 air-strike 0.15 casualties 0.21',
  'word give':
    'shelling 0.19 siege -0.15 destroy -0.17 displace 0.2 ceasefire -0.25 aid -0.32 statement 0.53',
  'word go':
    'attack -0.16 shelling 0.54 capture 0.29 hold -0.26 withdraw -0.25 advance 0.3 siege -0.23 abuse 0.22 displace 0.44 ceasefire -0.15 statement -0.15',
  'word good': 'bombing -0.3 hold -0.21 deploy -0.23 displace -0.23 aid 0.19 statement -0.17',
  'word government':
    'air-strike 0.37 shelling 0.16 capture 0.45 siege 0.31 abuse 0.2 destroy -0.23 displace 0.48 ceasefire -0.17 breach 0.18 aid 0.59',
  'word governor':
    'shelling 0.39 capture -0.22 deploy -0.2 casualties 0.49 abuse 0.39 displace 0.39 ceasefire 0.3 statement -0.4',
  'word governorate': 'air-strike -0.16 statement 0.31',
  'word grave': 'siege-break 0.35 casualties 0.27 abuse 0.31',
  'word great': 'displace 0.37 ceasefire -0.16 statement 0.44',
  'word green': 'air-strike 0.27 shelling 0.15 statement -0.18',
  'word ground':
    'attack 0.32 air-strike -0.35 capture -0.19 hold 0.49 withdraw -0.43 advance 0.21 deploy 0.55 casualties -0.3 abuse 0.15 aid 0.19 statement -0.32',
  'word group':
    'attack -0.2 air-strike 0.48 capture 0.21 hold -0.28 withdraw 0.25 siege 0.34 deploy -0.31 abuse 0.34 destroy -0.16 statement 0.28',
  'word grove': 'hold 0.28 displace 0.65',
  'word guarantee': 'withdraw 0.16 ceasefire 0.15',
  'word guarantor': 'ceasefire 0.33 statement -0.55',
  'word guard': 'hold -0.21 siege-break 0.31 casualties -0.28 aid 0.25 statement 0.37',
  'word guest': 'bombing 0.32 casualties -0.4 statement -0.28',
  'word gun': 'attack -0.45 shelling -0.18 deploy 0.55 abuse -0.31 ceasefire 0.42',
  'word gunman':
    'attack 0.64 hold -0.17 withdraw -0.18 deploy -0.28 casualties 0.19 destroy 0.28 statement 0.71',
  'word gunmen': 'hold 0.18 withdraw -0.17 deploy -0.17 abuse 0.46 displace -0.31',
  'word half':
    'attack -0.27 air-strike -0.18 shelling -0.18 hold 1.4 advance 0.22 siege 0.44 deploy -0.43 destroy -0.15 aid 0.16',
  'word hall': 'shelling 0.15 withdraw -0.2',
  'word halt': 'air-strike -0.15 advance 0.15 repel 0.19 displace 0.41 statement 0.22',
  'word hamlet':
    'attack 0.16 capture 0.16 withdraw 0.2 deploy 0.27 abuse 0.27 destroy 0.26 ceasefire 0.21 statement -0.16',
  'word hand':
    'air-strike -0.18 capture 0.45 hold 0.23 withdraw 0.26 siege -0.54 siege-break 0.15 deploy -0.66 casualties 0.21 abuse 0.52 destroy 0.3 ceasefire 0.18 statement -0.29',
  'word hang': 'siege 0.26 ceasefire 0.37',
  'word happen': 'bombing 0.37 withdraw 0.19 casualties -0.16 abuse -0.16 aid -0.17',
  'word hard': 'attack -0.23 hold -0.26 statement 0.25',
  'word hardly':
    'attack -0.25 capture 0.29 hold 0.33 repel 0.61 deploy -0.21 casualties -0.21 statement -0.38',
  'word harm': 'bombing 0.25 casualties 0.35 abuse -0.27 statement -0.16',
  'word have':
    'attack -0.3 shelling 0.24 capture -0.19 hold 0.18 withdraw 0.29 repel 0.3 siege 0.24 siege-break -0.21 deploy -0.47 displace 0.19 breach -0.24',
  'word head':
    'attack -0.24 shelling 0.17 capture -0.19 hold -0.17 withdraw -0.2 siege 0.2 siege-break 0.25 deploy 0.33 casualties -0.35 abuse 0.17 destroy 0.22 ceasefire -0.21 aid -0.21',
  'word headquarters':
    'attack 0.19 shelling -0.28 capture -0.2 hold 0.23 withdraw 0.37 destroy -0.28 displace -0.16',
  'word health': 'casualties 0.48 aid 0.47 statement -0.21',
  'word hear':
    'air-strike 0.52 bombing -0.63 capture 0.25 deploy 0.21 casualties 0.21 displace -0.24 statement -0.6',
  'word heavy': 'shelling 0.29 deploy 0.25 abuse -0.27 breach 0.48',
  'word helicopter': 'attack 0.62 shelling -0.31 withdraw 0.25 deploy -0.18 destroy -0.24 aid 0.3',
  'word help':
    'attack -0.22 air-strike 0.23 capture 0.45 withdraw -0.16 deploy 0.42 casualties -0.15 statement 0.36',
  'word here': 'shelling -0.19 bombing 0.21 hold -0.17 withdraw 0.2 deploy 0.15 displace 0.37 statement 0.36',
  'word high':
    'air-strike -0.26 shelling 0.3 hold 0.22 siege -0.15 deploy -0.18 displace 0.2 aid 0.19 statement -0.47',
  'word highway': 'attack 0.37 hold 0.2 withdraw -0.2 advance 0.34 siege-break 0.42 displace -0.21 aid -0.19',
  'word hill': 'attack -0.26 capture 0.82 deploy 0.49 displace -0.2 statement -0.68',
  'word hit':
    'air-strike 1 bombing -0.21 withdraw -0.15 deploy -0.18 casualties 0.35 abuse -0.15 destroy 0.28 displace -0.19',
  'word hoard': 'abuse 0.77 aid 0.23 statement -0.18',
  'word hold':
    'hold 0.95 withdraw 0.53 siege -0.18 deploy -0.83 abuse 0.46 displace 0.19 ceasefire 0.7 aid -0.15',
  'word home':
    'air-strike -0.17 shelling 0.16 withdraw 0.45 advance 0.25 casualties -0.28 abuse -0.25 destroy 0.22 displace -0.17 ceasefire -0.17 aid -0.28 statement 0.23',
  'word hope': 'advance 0.5 ceasefire 0.28 aid 0.69',
  'word hospital':
    'air-strike 0.32 shelling -0.16 capture 0.17 hold -0.43 siege -0.22 deploy -0.22 casualties 1.04 abuse -0.23 destroy 0.38 displace -0.52 ceasefire -0.17 statement 0.35',
  'word host': 'displace 0.52',
  'word hostage': 'abuse 0.25 displace -0.27 breach 0.55 statement 0.22',
  'word hostility': 'attack 0.2 air-strike 0.25 hold -0.15 statement -0.29',
  'word hotel': 'bombing 0.24 withdraw 0.28 repel 0.32 displace 0.18 ceasefire 0.17',
  'word hour':
    'shelling -0.16 bombing -0.34 capture 0.78 withdraw 0.2 advance -0.18 siege -0.15 destroy -0.15 displace 0.47 ceasefire 0.45 breach 0.36',
  'word house':
    'capture -0.47 withdraw -0.39 advance -0.15 deploy -0.15 casualties 0.45 destroy 0.45 aid -0.15 statement -0.3',
  'word how':
    'attack -0.25 deploy -0.15 casualties -0.58 abuse -0.25 destroy -0.28 displace 0.22 ceasefire -0.25 statement -0.27',
  'word howitzer': 'air-strike -0.18 capture -0.18 deploy -0.22',
  'word human': 'casualties 0.25 abuse -0.17 statement -0.27',
  'word humanitarian': 'abuse -0.16 statement -0.26',
  'word hundred':
    'hold 0.48 withdraw 0.16 deploy 0.28 casualties 0.42 abuse 0.53 destroy -0.17 ceasefire -0.3 aid -0.17 statement 0.42',
  'word hurt': 'attack -0.17 casualties 0.56',
  'word identify': 'casualties 0.25 statement -0.31',
  'word immediately': 'attack -0.17 shelling 0.2 bombing -0.4',
  'word in':
    'attack 0.28 air-strike 0.43 shelling 0.39 capture 0.48 withdraw -0.47 advance 0.25 repel -0.24 deploy 0.44 casualties 0.17 aid 0.6',
  'word in.': 'attack 0.27 deploy 0.48 destroy 0.25 statement -0.53',
  'word incident': 'attack 0.19 casualties -0.2 statement 0.5',
  'word include': 'attack -0.27 air-strike 0.39 hold 0.35 casualties 0.36 abuse -0.39 ceasefire 0.26',
  'word infantry': 'attack -0.16 bombing 0.16 deploy 0.54 statement 0.34',
  'word information': 'air-strike -0.34 casualties -0.23 ceasefire 0.23 statement 0.22',
  'word inhabitant': 'capture 0.54 deploy 0.18 casualties -0.34 abuse -0.16 displace 0.25 statement 0.22',
  'word injure': 'aid 0.51 statement -0.19',
  'word inside':
    'shelling 0.34 hold 1.34 siege 0.42 deploy -0.17 casualties -0.17 abuse 0.35 displace -0.19 statement -0.29',
  'word insist': 'abuse 0.56 statement -0.55',
  'word inspector': 'deploy 0.22 aid -0.31 statement 1.23',
  'word insurgent':
    'attack -0.15 capture 0.28 hold 0.32 withdraw 0.15 deploy -0.19 abuse 0.18 displace 0.28 statement -0.22',
  'word intelligence': 'attack 0.32 casualties 0.3 abuse 0.22',
  'word intend': 'siege 0.19',
  'word intention': 'attack 0.6',
  'word international': 'air-strike -0.19 siege-break 0.16',
  'word intervention': 'statement 0.43',
  'word interview': 'air-strike -0.21 shelling 0.27 hold 0.24 casualties 0.16 abuse 0.2 statement -0.47',
  'word iranian': 'attack -0.23 capture -0.24 hold -0.23 casualties 0.38 abuse 0.4 ceasefire 0.65',
  'word iraqi':
    'shelling -0.15 hold -0.29 advance 0.87 siege 0.38 deploy -0.18 abuse -0.23 aid 0.21 statement -0.61',
  'word islamic': 'capture -0.21 withdraw 0.19 siege 0.94 abuse 0.47 displace 0.33 statement -0.46',
  'word israeli': 'attack -0.2 hold -0.25 withdraw -0.23 repel 0.46 deploy -0.41 breach 0.21',
  'word issue': 'aid 0.32',
  'word jet': 'attack 0.25 air-strike -0.32 withdraw 0.23 destroy 0.16 statement 0.47',
  'word jihadi': 'attack 0.48 hold 0.31 deploy 0.18 statement -0.24',
  'word jihadist':
    'attack 0.26 capture -0.17 hold 0.35 withdraw -0.16 repel 0.23 siege 0.22 deploy -0.35 ceasefire 0.17 statement -0.38',
  'word join': 'shelling 0.28 siege-break 0.24 deploy 0.29 ceasefire 0.15 statement -0.29',
  'word joint': 'bombing 0.27 siege 0.2 deploy 0.55 abuse -0.17 ceasefire -0.26',
  'word journalist':
    'air-strike 0.21 shelling 0.16 casualties -0.16 abuse -0.24 displace -0.15 statement -0.23',
  'word judge': 'deploy -0.18 statement 0.58',
  'word just':
    'attack 0.25 shelling -0.2 withdraw 0.93 advance 0.24 deploy -0.22 displace -0.27 ceasefire -0.22 aid -0.19 statement -0.51',
  'word keep':
    'attack -0.32 air-strike -0.29 withdraw -0.25 advance 0.23 repel 0.26 siege -0.15 casualties -0.18 destroy 0.37 displace -0.17 ceasefire 0.17 aid 0.8',
  'word key': 'attack -0.37 capture 0.37 hold 0.39 advance 0.36 abuse -0.2 destroy 0.31 statement -0.28',
  'word kill':
    'air-strike 0.53 bombing 0.66 capture -0.29 hold -0.19 withdraw -0.22 repel 0.2 siege -0.2 deploy -0.41 casualties 0.89 abuse -0.5 destroy -0.3 displace -0.24 ceasefire -0.51 aid -0.17',
  'word killing': 'casualties -0.31 abuse 0.73',
  'word kilo': 'abuse 0.29 aid -0.2 statement -0.15',
  'word kilometer':
    'shelling -0.19 capture -0.15 hold 0.3 withdraw 0.39 advance 0.68 siege 0.29 deploy -0.39 abuse -0.23 displace -0.61 ceasefire 0.2 aid 0.19 statement 0.22',
  'word kilometre':
    'attack 0.25 hold -0.18 advance -0.17 repel 0.24 casualties -0.21 destroy 0.22 breach 0.21 statement -0.18',
  'word kind':
    'attack -0.24 air-strike -0.36 withdraw 0.39 abuse 0.16 destroy -0.24 ceasefire 0.32 statement -0.3',
  'word km': 'advance 0.19 deploy 0.23 ceasefire 0.17 statement -0.27',
  'word knock': 'attack 0.2 air-strike 0.28 repel 0.19 destroy 0.17',
  'word know':
    'attack -0.47 air-strike 0.5 bombing -0.16 capture -0.21 hold -0.35 withdraw -0.39 siege 0.15 deploy -0.36 abuse 0.2 displace -0.39 ceasefire -0.25 breach -0.17 aid -0.25 statement -0.25',
  'word kurdish':
    'attack 0.16 air-strike -0.24 hold -0.37 withdraw -0.55 casualties -0.2 destroy 0.21 ceasefire -0.17 statement 0.31',
  'word kurdish-led': 'statement -0.33',
  'word land':
    'air-strike -0.16 shelling 0.28 capture -0.19 hold 0.27 siege -0.16 abuse -0.16 destroy -0.15 aid 0.44',
  'word large':
    'attack -0.29 air-strike -0.15 capture 0.66 hold -0.15 withdraw 0.27 advance 0.25 deploy 0.26 destroy 0.25 ceasefire 0.57',
  'word last':
    'shelling -0.21 hold 0.37 withdraw 0.59 siege 0.31 siege-break 0.27 deploy -0.4 casualties -0.36 ceasefire 0.38 breach -0.27 aid -0.17 statement -0.57',
  'word late':
    'attack -0.3 shelling -0.27 bombing -0.24 capture 0.55 hold -0.41 withdraw 0.23 advance -0.16 siege 0.2 siege-break 0.55 casualties 0.18 abuse -0.45 displace 0.46 aid 0.73 statement 0.18',
  'word latter': 'attack 0.18 deploy 0.18 statement 0.21',
  'word launch':
    'attack 0.66 air-strike -0.26 shelling 0.57 bombing -0.17 hold 0.41 deploy -0.23 displace -0.15',
  'word launcher': 'capture 0.21 statement 0.3',
  'word lawyer': 'casualties -0.38',
  'word lay': 'withdraw -0.38 ceasefire 0.35 statement 0.23',
  'word lead':
    'air-strike -0.39 capture 0.54 hold -0.15 withdraw 0.39 repel 0.58 deploy -0.27 casualties -0.27 destroy 0.46 displace 0.32 ceasefire 0.19 statement -0.21',
  'word leader': 'withdraw 0.34 deploy 0.21 casualties 0.28 displace -0.17 aid -0.16 statement -0.17',
  'word leaflet': 'air-strike -0.32 statement 0.71',
  'word least':
    'attack 0.62 air-strike 0.25 shelling -0.29 bombing -0.31 capture 0.3 hold -0.27 siege -0.2 deploy -0.28 casualties -0.52 abuse -0.24 destroy 0.3 ceasefire 0.21 aid -0.15 statement 0.16',
  'word leave':
    'air-strike 0.2 bombing 0.18 capture -0.18 hold 0.65 withdraw 0.37 advance 0.18 siege 0.99 casualties -0.36 abuse -0.28 destroy 0.2 displace 0.42 ceasefire 0.61 breach 0.19',
  'word lebanese':
    'attack 0.57 air-strike -0.28 shelling 0.16 siege -0.2 casualties 0.52 abuse -0.16 statement -0.28',
  'word leg': 'shelling 0.29 casualties 0.64 abuse -0.28 statement -0.17',
  'word less':
    'attack -0.54 capture 0.19 hold 0.48 withdraw -0.17 advance 0.19 deploy -0.28 casualties -0.21 destroy -0.21 displace -0.16 statement 0.23',
  'word let':
    'attack -0.57 air-strike -0.41 capture -0.27 hold 0.22 withdraw -0.36 repel -0.16 siege 0.16 deploy -0.29 casualties -0.25 abuse 0.26 destroy -0.21 displace 0.17 ceasefire 0.49 statement 1.36',
  'word letter': 'air-strike -0.19 abuse 0.29 statement 0.6',
  'word liberate': 'capture 0.81 statement -0.16',
  'word lie': 'shelling 0.18 hold 0.2 advance 0.15 casualties 0.35 abuse 0.83 displace -0.16 ceasefire 0.23',
  'word life':
    'air-strike -0.29 shelling 0.15 capture 0.15 hold -0.16 deploy -0.19 casualties 0.5 ceasefire -0.16 statement 0.71',
  'word lift': 'air-strike 0.26 bombing 0.24 siege -0.19 siege-break 0.57',
  'word light': 'withdraw 0.16 advance 0.23 deploy -0.33 displace 0.19',
  'word like': 'displace 0.17',
  'word likely': 'hold -0.2 casualties 0.74 statement 0.27',
  'word line':
    'air-strike -0.21 shelling 0.31 capture -0.26 advance -0.26 deploy 0.49 casualties 0.22 destroy -0.33',
  'word link':
    'shelling -0.26 capture 0.16 hold 0.26 withdraw -0.19 advance 0.24 siege 0.22 abuse -0.19 ceasefire 0.3 statement 0.37',
  'word list': 'attack -0.2 hold -0.15 abuse 0.35 statement 0.62',
  'word little': 'withdraw -0.15 displace -0.18 statement 0.31',
  'word live':
    'air-strike -0.19 shelling -0.16 capture 0.16 hold 0.34 withdraw -0.2 siege 0.5 deploy -0.37 casualties -0.3',
  'word load': 'withdraw 0.47 displace 0.36',
  'word local':
    'attack 0.27 air-strike 0.46 shelling -0.38 bombing -0.21 hold -0.37 withdraw 0.36 repel -0.23 siege 0.24 casualties -0.15 destroy -0.25 displace -0.29',
  'word long':
    'attack -0.18 air-strike 0.41 capture -0.22 withdraw -0.16 casualties 0.36 abuse -0.28 destroy 0.39 ceasefire 0.65 aid -0.24 statement -0.42',
  'word look':
    'air-strike 0.15 withdraw -0.21 deploy -0.4 casualties -0.18 abuse -0.21 displace 0.21 aid -0.31 statement 0.34',
  'word lorry': 'bombing 0.21 deploy 0.16 destroy -0.26 breach 0.21 aid 0.19',
  'word lose':
    'attack -0.33 bombing 0.2 capture -0.19 hold -0.2 withdraw 0.81 advance 0.18 repel 0.26 siege 0.15 deploy -0.21 casualties 0.4 abuse -0.28 displace -0.47 ceasefire -0.23 aid -0.15 statement -0.23',
  'word loss':
    'attack -0.22 air-strike -0.34 bombing -0.3 capture 0.57 withdraw 0.86 casualties 0.35 abuse -0.17 destroy 0.61',
  'word low':
    'attack 0.28 hold 0.31 withdraw -0.15 deploy 0.26 casualties -0.43 displace 0.66 statement 0.96',
  'word loyal': 'withdraw -0.18 casualties -0.22 abuse 0.91 statement -0.28',
  'word machine': 'abuse 0.23 destroy -0.23 statement 0.27',
  'word main':
    'attack -0.23 air-strike -0.19 capture 0.33 withdraw 0.48 repel 0.15 siege 0.22 deploy -0.49 destroy 0.16',
  'word mainly': 'attack 0.24 hold 0.28 siege 0.26 displace 0.17 statement -0.17',
  'word maintain': 'hold 0.44 deploy -0.27 statement -0.3',
  'word make':
    'attack -0.43 air-strike -0.46 shelling -0.28 bombing -0.29 hold 0.47 siege -0.23 siege-break 0.19 deploy 0.46 casualties 0.38 destroy -0.35 aid -0.3 statement 0.42',
  'word man':
    'attack 0.31 air-strike -0.2 bombing 0.33 hold -0.23 withdraw 0.71 repel 0.21 siege 0.24 siege-break -0.15 deploy 1.11 abuse 0.67 displace -0.48 ceasefire -0.35 breach -0.15 aid -0.61 statement -0.33',
  'word mandate': 'attack -0.25 withdraw 0.28 statement 0.4',
  'word many':
    'air-strike -0.24 bombing 0.23 capture -0.18 withdraw -0.29 siege -0.31 deploy 0.49 casualties -0.39 abuse -0.21 displace 0.54 statement 0.22',
  'word map': 'attack 0.2 siege 0.17 casualties -0.16 abuse -0.31 statement 0.41',
  'word march': 'abuse 0.52 statement 1.08',
  'word market':
    'attack -0.17 air-strike 0.48 shelling -0.22 bombing 0.34 withdraw -0.17 casualties -0.31 abuse -0.17 aid -0.18 statement -0.16',
  'word martyr':
    'attack -0.16 air-strike 0.26 bombing 0.39 capture -0.27 siege-break 0.33 casualties -0.34 abuse -0.57 aid 0.24 statement -0.21',
  'word martyrdom': 'casualties 0.25',
  'word mass': 'attack -0.25 withdraw -0.29 deploy 0.35 casualties 0.33 abuse 0.23 statement -0.37',
  'word massacre': 'attack 0.33 air-strike 0.43 aid 0.2 statement 0.41',
  'word matter':
    'shelling -0.18 capture -0.21 hold 0.21 withdraw -0.15 casualties -0.33 destroy -0.17 statement 0.42',
  'word mean':
    'attack -0.22 air-strike -0.28 shelling -0.17 capture 0.39 siege -0.29 deploy -0.22 abuse 0.2 aid 0.61',
  'word media':
    'attack -0.35 shelling 0.15 hold 0.6 siege -0.26 displace -0.24 ceasefire 0.18 statement -0.33',
  'word medical':
    'attack -0.27 siege 0.33 deploy -0.26 casualties 0.31 abuse -0.25 destroy 0.63 displace -0.48 aid 0.36',
  'word medicine': 'abuse -0.15 statement 0.25',
  'word medium': 'attack 0.63 shelling 0.34 breach 0.35',
  'word meet': 'attack 0.65 air-strike -0.16 withdraw -0.16 repel 0.22 ceasefire 0.8 aid 0.36',
  'word meeting': 'bombing 0.15 ceasefire -0.18 statement 0.26',
  'word member':
    'attack 0.42 air-strike -0.28 shelling -0.24 capture -0.42 hold 0.2 withdraw -0.23 siege 0.26 deploy -0.43 casualties 0.47 abuse -0.16 displace 0.3 aid -0.16 statement 0.27',
  'word mention': 'deploy 0.31 ceasefire 0.19 aid 0.18',
  'word message': 'capture -0.17 casualties 0.15 statement 0.28',
  'word metre': 'air-strike 0.23 capture -0.18 advance 0.34 displace -0.23 statement -0.17',
  'word middle': 'air-strike 0.29 advance 0.25 deploy 0.23 displace 0.19',
  'word midnight':
    'hold -0.22 withdraw -0.33 repel 0.21 deploy -0.15 displace 0.29 ceasefire 0.25 breach 0.2',
  'word mile':
    'capture 0.35 withdraw -0.34 advance 0.86 repel 0.18 abuse -0.28 destroy -0.15 breach 0.59 aid 0.26',
  'word militant':
    'attack 0.62 shelling 0.41 capture -0.22 withdraw 0.32 repel 0.19 casualties 0.38 abuse -0.31 ceasefire 0.24 aid 0.27 statement -0.7',
  'word military':
    'attack -0.46 air-strike -0.47 shelling -0.35 bombing -0.15 capture -0.41 hold 0.27 repel 0.29 deploy 0.76 casualties 0.18 abuse -0.41 destroy -0.38 displace -0.49 ceasefire 0.33 breach 0.34 statement 0.34',
  'word militia':
    'air-strike -0.48 shelling -0.25 capture 0.4 hold -0.19 withdraw -0.27 siege 0.21 casualties 0.31 abuse 0.48 displace -0.18 ceasefire -0.22',
  'word mine':
    'attack 0.28 air-strike -0.17 bombing 0.86 withdraw -0.21 siege 0.16 abuse -0.24 displace -0.19 aid 0.41 statement -0.28',
  'word minister': 'attack -0.22 hold -0.19 deploy -0.18 statement 0.45',
  'word ministry': 'attack 0.18 shelling 0.17 deploy -0.18 casualties 0.35 abuse -0.19 statement 0.3',
  'word minute': 'attack -0.34 air-strike 0.15 bombing -0.24 displace -0.19 breach 0.35',
  'word miss': 'attack -0.15 air-strike 0.19 hold 0.36 advance 0.15 casualties 0.54 displace -0.15',
  'word missile': 'capture -0.16 hold -0.23 withdraw -0.23 repel 0.21 destroy 0.39',
  'word mission': 'air-strike 0.39 withdraw 0.55 deploy 0.23',
  'word moderate': 'deploy 0.54 breach 0.16 statement 0.68',
  'word moment': 'capture 0.25 displace -0.17 aid -0.15',
  'word money': 'withdraw -0.22 siege 0.96 deploy 0.27 casualties -0.18 abuse -0.38 aid 0.27',
  'word monitor': 'attack 0.26 deploy 1.05 casualties 0.19 displace -0.21 ceasefire -0.16 statement -0.3',
  'word month':
    'attack 1.05 air-strike -0.48 bombing -0.39 capture 0.24 hold -0.66 withdraw -0.47 advance -0.24 casualties -0.2 displace -0.67 ceasefire 0.24 breach 0.29 aid 0.69',
  'word more':
    'attack -0.19 air-strike 0.33 shelling -0.9 capture 0.19 hold 0.18 withdraw -0.61 advance -0.31 repel -0.2 siege 0.15 siege-break 0.21 deploy -0.17 casualties 0.9 destroy -0.44 displace 0.58 aid -0.6',
  'word morning':
    'capture 0.2 hold -0.2 withdraw 0.42 casualties 0.15 abuse 0.21 displace -0.29 breach 0.37 aid 0.46',
  'word mortar':
    'attack 0.17 shelling 0.21 hold 0.34 withdraw -0.15 abuse -0.2 ceasefire -0.18 statement -0.35',
  'word mosque': 'hold -0.18 deploy -0.16 displace 0.49 ceasefire 0.36 statement 0.45',
  'word most':
    'air-strike -0.36 bombing -0.22 capture 0.51 hold -0.23 withdraw 0.38 repel -0.18 displace 0.57 ceasefire -0.28 breach 0.49 statement -0.86',
  'word mostly': 'attack -0.31 statement 0.31',
  'word mother': 'air-strike 0.21 casualties 0.28 displace -0.16 statement 0.24',
  'word mountain':
    'attack -0.34 air-strike -0.2 hold -0.17 withdraw -0.19 siege-break 0.24 deploy 0.15 statement 0.99',
  'word move':
    'attack 0.51 air-strike -0.24 bombing 0.24 capture -0.26 withdraw 0.16 siege 0.26 deploy 0.7 casualties -0.16 ceasefire -0.21',
  'word movement': 'attack 0.29 deploy 0.42 displace 0.35',
  'word much':
    'attack 0.23 air-strike -0.21 shelling 0.26 bombing 0.28 deploy -0.15 abuse -0.2 destroy 0.15 statement 0.57',
  'word munition': 'bombing 0.36',
  'word murder': 'abuse -0.55 statement 0.32',
  'word name':
    'attack -0.26 air-strike -0.26 shelling -0.24 capture -0.15 hold -0.24 withdraw -0.26 siege -0.18 deploy -0.18 casualties 0.17 abuse 0.41 destroy -0.24 displace -0.36 statement -0.54',
  'word national': 'attack -0.18 bombing 0.38 casualties 0.16 abuse 0.25 statement -0.52',
  'word near': 'attack 0.52 hold 0.22 repel 0.23',
  'word nearby': 'attack 0.24 air-strike 0.43 statement 0.21',
  'word nearly':
    'attack -0.3 hold 0.23 withdraw -0.23 siege-break -0.15 casualties -0.23 abuse -0.2 displace 0.79 aid 0.38 statement 0.27',
  'word necessary': 'shelling 0.37 statement 0.46',
  'word need':
    'attack -0.18 bombing 0.23 deploy 0.4 casualties 0.9 abuse -0.16 destroy -0.16 aid 0.37 statement 0.2',
  'word negotiate': 'casualties -0.19 abuse 0.29 breach 0.18',
  'word negotiation': 'repel 0.32 ceasefire 0.26 statement -0.27',
  'word negotiator': 'abuse 0.23 statement 0.2',
  'word neighbor': 'attack 0.17 ceasefire -0.18',
  'word neighborhood': 'capture -0.31 hold 0.47 withdraw -0.46 casualties -0.23 destroy 0.16 ceasefire 0.3',
  'word neighbour': 'displace 0.29 aid -0.16 statement -0.37',
  'word neighbourhood': 'shelling 0.18 displace 0.3',
  'word nerve': 'attack 0.32 air-strike 0.58 deploy -0.15 casualties -0.15 statement -0.19',
  'word network': 'casualties 0.68',
  'word never': 'shelling 0.31 casualties -0.16 destroy 0.28 ceasefire 0.36 breach 0.62 statement -0.41',
  'word new':
    'attack -0.42 air-strike 0.48 shelling -0.26 hold -0.25 repel 0.17 deploy 0.36 casualties -0.26 abuse -0.3 aid -0.18 statement 0.48',
  'word news':
    'attack -0.26 air-strike -0.15 shelling -0.34 withdraw 0.23 casualties -0.2 abuse -0.31 displace -0.15 aid -0.17',
  'word newspaper': 'statement 0.25',
  'word next':
    'capture 0.54 withdraw 0.62 deploy -0.32 abuse -0.22 displace 0.19 ceasefire 0.18 aid 0.37 statement 0.21',
  'word night':
    'attack -0.17 air-strike 0.33 bombing 0.48 hold 0.2 withdraw 0.53 repel 0.22 siege -0.19 abuse -0.59 displace 0.74 aid -0.39 statement -0.28',
  'word nightfall': 'statement -0.31',
  'word no':
    'attack 0.16 air-strike -0.21 shelling 0.24 capture -0.25 hold 0.88 withdraw -0.29 casualties -0.8 abuse -0.23 destroy 0.47 displace -0.3 ceasefire 0.36',
  'word noon': 'air-strike 0.26 capture 0.66 hold 0.62 withdraw -0.25 repel 0.54 displace 0.37 aid 0.25',
  'word north':
    'attack 0.36 shelling 0.23 hold 0.34 withdraw 0.18 advance 0.65 repel -0.23 siege 0.28 deploy 0.26 casualties -0.22 destroy -0.2 displace 0.15 breach 0.31 aid -0.16 statement -0.59',
  'word north-east': 'withdraw 0.15 aid 0.31',
  'word north-west': 'attack -0.25 withdraw -0.34 ceasefire 0.44',
  'word northern':
    'attack -0.3 air-strike 0.38 capture -0.16 hold 0.26 advance 0.97 abuse -0.2 displace 0.43 ceasefire -0.19 statement -0.38',
  'word notable': 'hold 0.42 ceasefire 0.89',
  'word note': 'statement -0.17',
  'word now':
    'attack -0.19 shelling 0.17 capture -0.22 hold -0.28 withdraw -0.22 siege 0.28 deploy 0.28 casualties 0.22 abuse 0.44 displace 0.23 aid 0.45 statement 0.34',
  'word nowhere': 'air-strike 0.24 shelling -0.25 bombing -0.24 displace 0.19',
  'word number':
    'attack -0.26 withdraw -0.34 siege -0.16 casualties 0.48 abuse 0.19 destroy -0.25 displace 0.38 statement -0.47',
  'word nurse': 'statement -0.16',
  'word observation': 'hold 0.56 withdraw 0.17 siege 0.28 deploy 0.4 displace -0.15 statement 0.43',
  'word observe': 'deploy -0.18 statement -0.34',
  'word observer': 'shelling 0.44 hold 0.26 withdraw 0.39 deploy 0.51 aid -0.17 statement 0.29',
  'word occasion': 'air-strike 0.17 capture 0.3 siege 0.38 aid -0.2',
  'word occupy': 'capture -0.39 siege 0.29 ceasefire 0.32',
  'word off': 'repel 0.3 deploy 0.19 destroy 0.46 displace 0.29 statement -0.34',
  'word offensive': 'attack 0.57 siege 0.16 ceasefire -0.3',
  'word offer': 'attack -0.16 withdraw 0.22 statement -0.52',
  'word office':
    'capture -0.28 hold 0.19 deploy 0.24 casualties 0.37 destroy -0.19 displace -0.16 breach 0.33 statement -0.52',
  'word officer':
    'attack -0.31 air-strike -0.22 bombing 0.28 capture 0.15 hold 0.31 withdraw 0.31 siege-break 0.33 abuse -0.38 ceasefire 0.33 statement -0.21',
  'word official':
    'attack 0.17 air-strike -0.42 shelling -0.15 capture -0.33 hold -0.17 withdraw 0.41 deploy -0.24 casualties -0.3 abuse -0.42 displace 0.15 statement 0.26',
  'word oil': 'attack -0.17 air-strike 0.26 withdraw 0.34 casualties -0.16 abuse -0.2 statement 0.3',
  'word old':
    'attack 0.28 hold -0.15 withdraw 0.28 advance 0.19 casualties 0.38 abuse 0.17 displace 0.26 ceasefire 0.36 breach 0.22 aid 0.29',
  'word olive': 'attack 0.59 hold 0.24 casualties -0.18 displace 0.19 statement -0.42',
  'word on': 'capture 0.32 hold 0.16 withdraw -0.15 advance 0.22 destroy 0.27 breach 0.25 statement -0.21',
  'word once':
    'attack 0.16 capture 0.62 withdraw -0.25 siege 0.25 deploy -0.33 casualties -0.31 abuse 0.15 ceasefire -0.15 statement 0.37',
  'word one':
    'attack -0.36 shelling 0.49 bombing 0.27 hold 0.42 repel 0.17 siege 0.92 siege-break 0.18 casualties -0.54 abuse 0.28 displace -0.18 ceasefire -0.26 aid -0.22 statement 0.21',
  'word only':
    'air-strike -0.43 bombing -0.17 capture -0.46 hold 0.34 withdraw 0.72 advance -0.21 siege 0.41 casualties -0.64 abuse -0.45 destroy 0.31 displace 0.16 ceasefire -0.28 aid 0.21 statement 0.55',
  'word open':
    'attack -0.16 bombing -0.15 capture -0.21 hold -0.33 withdraw -0.26 advance 0.37 siege-break 0.18 abuse 0.5 destroy -0.29 ceasefire -0.15 aid 0.41 statement 0.24',
  'word operate': 'attack 0.23',
  'word operation':
    'attack -0.36 capture 0.68 hold 0.2 withdraw 0.48 advance -0.15 siege-break 0.23 deploy 0.15 abuse -0.21 displace 0.2 ceasefire 0.35 aid 0.16 statement -0.57',
  'word opposite': 'attack -0.2 hold 0.18 deploy 0.45 destroy 0.29',
  'word opposition': 'attack -0.15 casualties -0.18',
  'word orchard': 'bombing 0.38 displace 0.21',
  'word order': 'attack 0.3 shelling 0.49 capture 0.2 withdraw 0.53 abuse 0.39 aid -0.17 statement -0.45',
  'word organisation': 'abuse 0.23',
  'word organization':
    'attack -0.23 air-strike 0.2 shelling 0.19 bombing 0.23 capture 0.25 withdraw 0.24 casualties 0.55 abuse 0.23',
  'word other':
    'attack 0.27 air-strike -0.32 shelling 0.5 bombing -0.34 capture -0.34 hold -0.29 withdraw 0.33 repel -0.16 siege-break 0.22 deploy -0.25 casualties -0.15 abuse -0.18 destroy -0.26 displace 0.51 ceasefire -0.17',
  'word out':
    'attack -0.33 shelling 0.17 bombing 0.15 hold 0.6 withdraw -0.33 repel 0.16 siege -0.17 deploy -0.3 casualties -0.3 destroy 0.16 displace 0.94 aid 0.16 statement 0.69',
  'word outlet': 'shelling 0.21 displace -0.17 aid -0.16 statement -0.28',
  'word outskirt':
    'attack -0.36 shelling -0.19 capture -0.32 advance 0.37 deploy 0.33 abuse 0.3 statement 0.24',
  'word over':
    'attack -0.57 shelling 0.16 bombing 0.2 hold 0.35 withdraw 0.5 advance -0.21 siege -0.26 siege-break 0.39 deploy -0.25 abuse 0.3 displace 0.16',
  'word overnight': 'capture 0.2 hold 0.2 repel 0.29 statement -0.25',
  'word overrun': 'capture 0.61 withdraw -0.16 advance 0.25 abuse 0.18 statement -0.16',
  'word own':
    'attack 0.25 capture 0.37 hold -0.47 withdraw 0.25 advance -0.23 repel 0.19 siege 0.15 siege-break -0.16 casualties 0.38 abuse -0.55 displace 0.32 ceasefire 0.43 breach 0.26 statement 0.18',
  'word p.m.': 'aid 0.32',
  'word pack':
    'attack 0.19 air-strike 0.34 hold 0.21 withdraw 0.46 casualties -0.35 abuse -0.17 destroy -0.29 statement -0.16',
  'word page': 'deploy -0.15 abuse 0.29 destroy 0.33 displace 0.16 ceasefire 0.16 statement -0.28',
  'word palace': 'hold 0.26 statement 0.45',
  'word palestinian': 'ceasefire 0.25 statement -0.16',
  'word paper': 'abuse 0.74 ceasefire 0.32 statement -0.25',
  'word parachute': 'air-strike -0.28 aid 1',
  'word part':
    'air-strike 0.3 capture 0.21 hold 0.33 deploy 0.33 destroy -0.24 displace 0.44 ceasefire -0.22 breach 0.19 statement -0.41',
  'word partner':
    'air-strike 0.47 deploy -0.42 abuse 0.21 displace -0.16 ceasefire -0.16 aid 0.55 statement -0.28',
  'word party':
    'attack 0.47 hold -0.19 deploy -0.35 casualties 0.44 ceasefire 0.31 breach 0.27 aid 0.26 statement -0.15',
  'word pass': 'attack -0.15 air-strike 0.2 capture -0.23 deploy -0.19 abuse 0.29 displace -0.16',
  'word passage': 'withdraw 0.24 casualties -0.17 statement -0.29',
  'word past':
    'attack -0.26 hold -0.19 advance 0.23 deploy -0.2 abuse -0.25 destroy 0.3 displace 0.43 breach 0.26 aid 0.16 statement 0.19',
  'word patient': 'withdraw -0.2 casualties 0.41 abuse -0.18 displace -0.66 statement 0.63',
  'word patrol': 'attack 0.15 hold -0.53 siege 0.21 deploy 0.66',
  'word pause': 'attack 0.15 shelling 0.35 ceasefire 0.58 aid -0.16 statement -0.29',
  'word pay': 'siege 0.85 abuse 0.27 displace 0.23 statement -0.18',
  'word peace': 'attack -0.23 air-strike 0.66 ceasefire -0.72 statement 0.23',
  'word people':
    'air-strike 0.17 shelling -0.22 bombing 0.17 hold 0.21 withdraw -0.49 advance -0.23 repel -0.2 siege 0.26 deploy -0.22 casualties -0.47 destroy 0.4 displace 0.34 breach -0.16 aid 0.55 statement 0.25',
  'word perhaps':
    'attack -0.24 hold -0.16 withdraw 0.15 abuse 0.16 displace 0.15 ceasefire 0.2 statement 0.25',
  'word permission': 'aid 0.26',
  'word permit': 'deploy -0.43 displace 0.86 aid 0.49 statement 0.19',
  'word person': 'attack -0.15 deploy 0.21 casualties -0.42 abuse 0.19 displace 0.27 statement -0.23',
  'word phone':
    'attack -0.16 withdraw -0.16 deploy -0.26 casualties -0.2 displace -0.36 aid -0.18 statement -0.45',
  'word photograph':
    'attack -0.23 shelling -0.15 hold 0.53 deploy 0.33 casualties 0.55 abuse -0.23 destroy 0.28 displace 0.2 statement 0.38',
  'word pickup': 'attack 0.29 capture 0.24 deploy 0.21 destroy -0.23 displace -0.27 statement 0.43',
  'word picture':
    'capture 0.22 hold 0.25 deploy -0.16 casualties -0.25 abuse 0.24 destroy 0.28 statement 0.28',
  'word piece': 'bombing 0.23 destroy 0.22',
  'word pilot': 'air-strike -0.2 casualties 0.2 abuse 0.53',
  'word place':
    'attack 0.72 air-strike 0.42 withdraw -0.49 advance -0.16 repel -0.21 siege 0.35 deploy 0.29 casualties -0.4 abuse -0.16 destroy 0.34 displace -0.39 aid -0.24',
  'word plan':
    'attack 0.21 withdraw -0.16 abuse -0.25 displace 0.37 ceasefire 0.48 breach 0.79 aid 0.88 statement 0.34',
  'word plane': 'attack -0.21 withdraw 0.18 destroy -0.26 ceasefire 0.15 breach 0.27 statement 0.34',
  'word plant': 'attack 0.36 bombing 0.22 hold -0.24 deploy -0.23 statement 0.23',
  'word pledge': 'attack 0.15 hold 0.25 ceasefire 0.44 aid 0.31',
  'word pocket': 'attack 0.39 advance -0.21 deploy 0.24 statement -0.26',
  'word point':
    'attack -0.2 air-strike 0.32 capture 0.17 hold 0.47 withdraw 0.15 advance 0.21 siege 0.15 siege-break -0.15 deploy 0.2 destroy 0.16 breach 0.22 aid -0.28',
  'word police':
    'attack 0.35 shelling -0.18 hold -0.44 deploy 0.33 casualties -0.23 displace -0.24 ceasefire -0.35 breach 0.21',
  'word political': 'attack -0.33 hold -0.26 abuse 0.29',
  'word popular': 'shelling 0.15 abuse 0.44 statement 0.18',
  'word population': 'abuse 0.21 statement 0.68',
  'word position':
    'shelling 0.31 bombing -0.17 hold 0.72 advance -0.29 repel 0.32 deploy -0.15 casualties -0.24 abuse -0.34 destroy -0.36 displace -0.2 aid -0.2 statement 0.52',
  'word possess': 'air-strike -0.19 capture 0.22 abuse -0.16 statement 1.01',
  'word possible': 'statement -0.31',
  'word post':
    'air-strike -0.34 capture 0.16 hold 0.42 siege 0.21 deploy -0.33 casualties 0.51 abuse 0.23 aid 0.43 statement -0.2',
  'word pound': 'air-strike 0.22 abuse 0.54 destroy 0.33',
  'word pour': 'attack 0.44 capture 0.24 withdraw 0.17 deploy -0.43 abuse 0.25 destroy 0.48 statement 0.15',
  'word power':
    'attack 0.31 air-strike -0.21 shelling 0.23 bombing 0.28 deploy 0.26 casualties -0.31 destroy 0.18',
  'word prepare':
    'attack 0.96 air-strike 0.56 bombing 0.31 capture 0.16 deploy 0.19 casualties -0.22 ceasefire -0.16 statement -0.35',
  'word presence': 'hold -0.24 deploy 0.49 abuse -0.17 ceasefire -0.17 statement 0.36',
  'word present': 'hold 0.22 deploy 0.73',
  'word president': 'siege -0.28 siege-break 0.23 deploy 0.35 destroy 0.23',
  'word press':
    'attack 0.21 shelling 0.45 hold 0.2 advance -0.31 casualties 0.53 abuse -0.16 displace -0.24 aid 0.2 statement -0.6',
  'word prevent': 'attack -0.19 deploy 0.59 abuse -0.25',
  'word previous': 'bombing 0.3',
  'word price': 'deploy -0.15 abuse 0.56 statement 0.61',
  'word prime': 'air-strike -0.18 displace 0.23',
  'word prison':
    'air-strike 0.19 shelling -0.16 capture 0.37 hold 0.19 siege-break 0.31 deploy -0.16 casualties 0.55 displace -0.27',
  'word prisoner': 'capture 0.19 abuse 0.69 displace 0.21 aid 0.17 statement 0.34',
  'word pro-government': 'air-strike -0.19 hold -0.16 abuse 0.27 breach 0.47',
  'word pro-regime': 'attack 0.33 capture 0.19 advance 0.34 siege 0.34 ceasefire -0.2 statement -0.4',
  'word promise':
    'attack -0.18 air-strike 0.42 capture 0.16 withdraw 0.21 siege -0.29 siege-break 0.2 deploy 0.22 ceasefire -0.18 aid 0.3',
  'word propaganda': 'bombing 0.18 advance 0.33',
  'word protect': 'attack -0.16 hold 0.29 breach 0.5 statement -0.22',
  'word protest': 'attack 0.2 withdraw -0.2 casualties 0.18 ceasefire -0.15 statement 0.71',
  'word provide': 'deploy 0.15 destroy 0.24 displace 0.23 ceasefire 0.19 aid -0.42 statement 0.16',
  'word province':
    'hold 0.65 withdraw -0.37 advance -0.31 siege 0.22 siege-break -0.18 deploy -0.26 casualties -0.15 destroy -0.2 breach 0.17',
  'word provincial':
    'attack -0.18 air-strike -0.32 bombing 0.21 capture -0.15 withdraw 0.47 casualties 0.32 abuse -0.18 statement -0.15',
  'word publish': 'air-strike 0.4 destroy 0.54',
  'word pull': 'attack -0.34 siege -0.22 displace -0.32 statement 0.19',
  'word purpose': 'capture 0.3 abuse 0.73 statement 0.34',
  'word push':
    'attack 0.31 capture -0.23 hold 0.22 withdraw -0.19 advance 0.9 repel 0.18 deploy -0.29 statement -0.5',
  'word put':
    'air-strike 0.27 hold -0.18 withdraw -0.23 abuse 0.17 destroy 0.32 displace 0.18 ceasefire -0.17',
  'word quarter': 'shelling 0.52 capture -0.3 withdraw 0.35 displace -0.41 ceasefire 0.16',
  'word question': 'casualties -0.17 abuse -0.31 aid -0.3 statement -0.28',
  'word queue': 'shelling 0.6',
  'word quote': 'air-strike -0.19 abuse 0.57 statement 0.31',
  'word radio': 'deploy -0.17 casualties 0.22 abuse -0.18',
  'word raid':
    'attack -0.23 air-strike 0.63 shelling -0.15 deploy -0.16 casualties -0.42 abuse 0.2 destroy 0.28 statement 0.68',
  'word raise': 'capture -0.23',
  'word rather': 'attack 0.3 withdraw 0.28 statement 0.33',
  'word reach':
    'attack -0.25 air-strike -0.28 shelling 0.27 capture -0.19 hold -0.15 withdraw 0.37 repel 0.45 siege-break 0.24 deploy -0.17 casualties -0.26 displace 0.17 aid 0.95',
  'word read': 'attack -0.29 air-strike 0.2 deploy 0.29 statement -0.37',
  'word ready': 'attack 0.53 abuse 0.22 aid 0.61 statement -0.47',
  'word reason': 'displace 0.24 statement -0.53',
  'word rebel':
    'attack 0.16 air-strike -0.84 shelling -0.39 bombing 0.4 capture 0.67 hold 0.46 withdraw 0.51 advance -0.38 siege 0.36 siege-break 0.31 casualties -0.28 abuse 0.4 destroy 0.34 ceasefire 0.63 breach 0.41 aid -0.77 statement -0.63',
  'word rebel-held': 'air-strike 0.17 hold 1.33 displace 0.45 aid 0.28 statement -0.18',
  'word recapture': 'capture 0.37 abuse 0.19',
  'word receive': 'deploy 0.22 displace 0.48 aid 0.73',
  'word reconciliation': 'hold 0.17 ceasefire -0.4 statement 0.16',
  'word record': 'air-strike -0.16 shelling 0.21 abuse 0.2 breach 0.23 aid 0.24 statement 0.26',
  'word recover': 'attack -0.18 capture 0.44 casualties 0.31 destroy 0.24',
  'word refer': 'statement 0.52',
  'word refugee':
    'shelling 0.22 withdraw -0.22 deploy -0.16 casualties -0.34 abuse -0.15 displace 0.49 ceasefire 0.22',
  'word refuse':
    'attack -0.29 air-strike -0.27 shelling -0.16 capture -0.15 deploy -0.2 casualties -0.36 displace 0.59 ceasefire -0.19 aid -0.19 statement 0.21',
  'word regain': 'attack 0.18 hold -0.23 siege-break 0.19 statement 0.41',
  'word regard': 'attack 0.15 statement 1.03',
  'word regime':
    'air-strike 0.18 shelling 0.26 capture 0.41 hold 0.43 withdraw -0.2 siege 0.28 siege-break 0.25 deploy -0.71 abuse -0.32 displace -0.21 aid -0.17 statement 0.38',
  'word region': 'withdraw 0.54 advance 0.21 deploy -0.15 displace -0.2 aid 0.32 statement -0.23',
  'word regional': 'deploy 0.25 statement -0.17',
  'word register': 'casualties 0.27 displace -0.19 breach 0.34 statement 0.17',
  'word reinforcement': 'withdraw -0.32 repel 0.46 deploy 0.81 statement -0.5',
  'word reject': 'air-strike 0.31 withdraw -0.16 casualties 0.26',
  'word relative': 'attack -0.24 casualties 0.36 abuse -0.19 displace 0.65',
  'word release':
    'attack -0.22 air-strike -0.29 capture -0.23 deploy -0.17 casualties -0.35 abuse 0.38 displace 0.15 ceasefire 0.89 aid 0.18 statement -0.33',
  'word relief': 'deploy 0.17 ceasefire 0.21',
  'word remain':
    'attack -0.2 air-strike -0.22 hold 0.41 deploy 0.74 abuse 0.21 displace -0.18 statement 0.43',
  'word remnant': 'attack 0.25 capture 0.23',
  'word remove': 'withdraw 0.26 casualties 0.23 abuse -0.15 aid 0.28',
  'word renew': 'attack -0.4 aid 0.62 statement -0.18',
  'word reopen': 'siege-break 0.42 deploy 0.21 statement 0.48',
  'word repeat': 'statement 0.37',
  'word repeatedly': 'attack 0.15 air-strike -0.21 bombing 0.37 statement 0.38',
  'word repel': 'attack -0.21 advance 0.18 repel 0.39 deploy 0.25',
  'word reply': 'shelling 0.44',
  'word report':
    'attack 0.72 capture -0.15 siege 0.15 siege-break 0.21 deploy 0.36 casualties 0.21 abuse -0.2 displace -0.29 ceasefire -0.54 breach 0.23 aid -0.25 statement -0.32',
  'word reporter': 'attack -0.2 capture 0.31 casualties -0.39 abuse -0.24 displace -0.38',
  'word representative': 'ceasefire 0.16 statement 0.26',
  'word request': 'withdraw 0.2 deploy 0.24 casualties -0.15',
  'word researcher': 'deploy 0.18 destroy 0.28 ceasefire -0.19 statement -0.5',
  'word resident':
    'bombing -0.25 capture 0.17 hold 0.47 deploy 0.36 casualties -0.23 abuse 0.18 destroy 0.62 displace 0.51 ceasefire 0.25',
  'word resolution': 'attack -0.26 deploy 0.27 breach 0.33 statement 0.33',
  'word respond': 'air-strike -0.16 shelling 0.66 statement 0.55',
  'word response': 'statement 0.41',
  'word responsible': 'statement 0.2',
  'word rest':
    'attack -0.19 air-strike 0.26 bombing 0.37 capture -0.36 withdraw -0.24 deploy -0.23 casualties 0.22',
  'word restore': 'attack 0.61 capture 0.39 aid 0.36 statement -0.21',
  'word result': 'attack -0.15 bombing 0.26 withdraw -0.16 repel 0.24',
  'word resume': 'attack 0.55 shelling -0.2 siege-break 0.27 displace 0.49',
  'word retake': 'attack -0.21 shelling -0.17 capture 0.97 repel 0.17 deploy 0.18 abuse -0.2 statement -0.16',
  'word retire': 'abuse 0.61 statement -0.27',
  'word retreat': 'hold 0.21 displace -0.18',
  'word return':
    'hold -0.15 withdraw 0.39 repel 0.27 siege -0.16 abuse 0.26 displace 0.23 ceasefire 0.27 aid -0.22',
  'word revolution': 'capture 0.59',
  'word rifle': 'attack -0.23 withdraw 0.43 deploy 0.46 casualties 0.28 displace 0.35',
  'word right': 'attack -0.16 withdraw 0.31 abuse -0.17',
  'word ring': 'attack -0.22 siege -0.23 statement -0.29',
  'word rise': 'air-strike 0.24 casualties -0.16 destroy 0.35 statement -0.19',
  'word rival': 'attack 0.29 capture 0.15 hold -0.42 siege 0.21 deploy 0.26 statement 0.17',
  'word river':
    'attack 0.24 air-strike 0.2 capture -0.24 withdraw -0.23 casualties -0.18 displace 0.21 statement -0.18',
  'word road':
    'attack -0.48 air-strike 0.19 shelling -0.16 bombing 0.22 hold -0.41 advance 0.21 siege 0.34 deploy -0.57 casualties -0.34 abuse 0.3 ceasefire -0.17 statement -0.26',
  'word roadside': 'bombing 0.29',
  'word rocket':
    'attack -0.3 air-strike -0.17 shelling 0.17 hold 0.16 withdraw -0.17 casualties 0.27 abuse -0.17 destroy -0.2 statement -0.31',
  'word role': 'deploy 0.54 statement 0.75',
  'word roll': 'aid 0.47',
  'word roof': 'air-strike 0.36 deploy 0.83 destroy 1.18 displace -0.18 statement -0.49',
  'word room': 'bombing 0.17 hold 0.28 deploy 0.16 abuse 0.15 destroy 0.15 statement 0.4',
  'word round':
    'air-strike -0.21 shelling 0.57 advance 0.27 abuse -0.35 displace 0.49 ceasefire 0.29 statement 0.16',
  'word roundabout': 'hold -0.25 siege 0.19',
  'word route': 'attack 0.21 shelling 0.25 destroy 0.38 statement -0.17',
  'word ruin': 'attack -0.19 air-strike -0.23 withdraw -0.3 casualties 0.22 destroy 0.25',
  'word rule': 'deploy 0.21 displace 0.17 statement 0.35',
  'word run':
    'attack -0.19 air-strike 0.36 capture 0.25 withdraw -0.5 siege-break 0.3 deploy -0.21 casualties 0.25 abuse -0.3 displace -0.21 ceasefire -0.18 aid 0.82 statement 0.33',
  'word russian':
    'attack -0.63 air-strike 0.52 shelling 0.36 bombing -0.23 hold -0.17 advance -0.24 deploy -0.26 casualties 0.69 abuse -0.5 displace -0.23 ceasefire 0.58',
  'word safe':
    'capture 0.31 hold -0.16 deploy -0.2 casualties 0.26 abuse -0.15 destroy -0.15 displace 0.29 ceasefire -0.27 aid -0.19 statement 0.29',
  'word same':
    'attack 0.48 air-strike -0.47 shelling 0.34 capture 0.17 withdraw -0.15 advance -0.2 repel 0.22 deploy 0.6 destroy -0.27 displace -0.15 ceasefire 0.16 breach 0.22 statement 0.15',
  'word sarin': 'attack 0.62 casualties 0.15 abuse 0.24 statement -0.32',
  'word saudi': 'attack 0.2 bombing 0.38 deploy 0.48 casualties -0.15 statement -0.16',
  'word say':
    'attack -0.22 bombing 0.28 hold 0.29 withdraw -0.23 siege 0.35 siege-break -0.21 abuse -0.24 destroy -0.16 breach -0.34 aid -0.3',
  'word scene': 'air-strike -0.21 statement 0.21',
  'word school':
    'shelling -0.25 withdraw -0.17 siege -0.24 deploy -0.18 abuse -0.21 displace 0.41 aid 0.15 statement -0.37',
  'word search':
    'attack 0.54 air-strike -0.38 bombing -0.2 casualties 0.46 abuse 0.49 displace 0.57 statement -0.2',
  'word second':
    'attack 0.5 shelling -0.24 bombing 0.81 capture -0.23 hold -0.24 advance 0.21 repel 0.15 siege 0.52 deploy -0.57 casualties -0.21 destroy -0.19 displace 0.66 breach 0.32 aid 0.35',
  'word secretary': 'casualties 0.16 statement 0.38',
  'word secure': 'siege-break 0.18 statement 0.74',
  'word security':
    'attack -0.41 air-strike -0.26 bombing 0.49 capture 0.18 hold -0.27 withdraw 0.28 siege-break -0.16 deploy -0.42 casualties 0.69 abuse 0.26',
  'word see':
    'air-strike 0.28 shelling -0.28 bombing -0.29 capture -0.26 hold -0.48 withdraw 0.71 advance -0.16 siege -0.19 deploy 0.61 casualties -0.36 destroy 0.35 displace -0.59 ceasefire -0.22 statement 0.67',
  'word seek': 'withdraw 0.58 abuse 0.4 ceasefire 0.37 statement 0.17',
  'word seem': 'attack -0.15 shelling 0.29 destroy 0.25 statement 0.28',
  'word seize': 'capture 0.41 withdraw -0.17 deploy -0.21 casualties 0.32 displace -0.16 statement -0.31',
  'word sell': 'withdraw 0.15 deploy -0.33 abuse 0.82',
  'word send':
    'air-strike -0.29 shelling -0.28 capture -0.29 repel 0.26 deploy 1.04 casualties -0.21 abuse -0.16 aid 0.28',
  'word senior': 'abuse -0.22 statement -0.2',
  'word sentence': 'bombing -0.15',
  'word separate':
    'shelling 0.15 siege 0.47 siege-break 0.26 deploy -0.22 casualties -0.18 abuse 0.36 statement 0.23',
  'word serious': 'withdraw 0.24 casualties 0.27',
  'word serve': 'shelling -0.15 displace -0.2 aid -0.17 statement 0.26',
  'word service':
    'air-strike -0.17 shelling 0.32 deploy -0.16 casualties -0.21 destroy 0.95 displace -0.16 ceasefire 0.64 statement 0.24',
  'word set':
    'attack -0.25 air-strike -0.19 bombing 0.37 capture -0.18 hold -0.16 withdraw -0.24 siege -0.16 deploy 0.24 casualties -0.38 aid 0.48 statement 0.63',
  'word settle': 'ceasefire 0.96 statement 0.42',
  'word settlement': 'capture 0.36 breach 0.45 statement -0.19',
  'word several':
    'attack 0.22 air-strike -0.44 bombing -0.22 hold 0.18 withdraw 0.68 repel 0.23 deploy -0.29 casualties 0.38 abuse 0.23 aid 0.36 statement 0.55',
  'word sheikh': 'statement 0.28',
  'word shell':
    'attack -0.56 air-strike -0.75 shelling 1.19 capture -0.16 hold -0.18 withdraw -0.18 casualties -0.31 abuse -0.17 destroy -0.17 breach -0.16 statement 0.46',
  'word shelling':
    'air-strike -0.22 shelling 0.54 capture -0.18 deploy -0.18 casualties 0.18 breach 0.29 statement -0.29',
  'word shelter': 'air-strike -0.15 shelling 0.66 capture 0.2 deploy -0.24 displace 0.33 aid -0.41',
  'word shoe': 'casualties -0.27 abuse 0.2',
  'word shoot':
    'attack -0.28 air-strike -0.23 shelling 0.53 hold -0.21 deploy -0.23 casualties -0.29 abuse 0.45 destroy 0.21 ceasefire 0.33 breach 0.47 aid 0.2 statement -0.24',
  'word shop': 'air-strike -0.24 siege -0.27 abuse 0.69 destroy -0.35',
  'word short': 'capture -0.25 advance 0.15 statement 0.34',
  'word shortly': 'air-strike 0.42 aid 0.21 statement -0.25',
  'word shot':
    'attack 0.32 shelling -0.42 capture 0.53 withdraw -0.15 repel 0.81 deploy -0.48 abuse 1.18 destroy -0.16 ceasefire -0.17 breach 0.2',
  'word show':
    'air-strike -0.35 bombing 0.29 hold 0.32 advance 0.24 casualties 0.35 abuse -0.31 destroy 0.44 displace 0.29 ceasefire -0.15',
  'word shut': 'hold -0.39 siege -0.65 abuse 0.31 aid 0.19 statement 0.83',
  'word shutter': 'capture 0.24 abuse 0.24',
  'word side':
    'attack 0.25 air-strike -0.39 shelling 0.24 capture -0.36 withdraw 0.34 siege 0.16 deploy 0.55 abuse -0.81 destroy -0.27 displace -0.6 ceasefire 0.43 breach 0.63 statement 0.58',
  'word siege': 'attack -0.28 hold -0.18 siege 0.56 siege-break 0.29 aid -0.19 statement 0.15',
  'word sign': 'attack 0.16 withdraw 0.55 displace 0.31 ceasefire -0.21 statement 0.22',
  'word signature': 'hold 0.19 withdraw -0.2 aid 0.6 statement 0.18',
  'word silent': 'air-strike -0.16 deploy -0.17 ceasefire 0.33',
  'word since': 'hold 0.2 advance 0.27 abuse 0.18 displace 0.17 statement 0.15',
  'word single':
    'attack -0.49 bombing 0.24 capture 0.2 hold 0.21 withdraw 0.15 advance 0.29 deploy 0.48 casualties -0.17 abuse -0.15 displace -0.29 ceasefire -0.15 statement 0.44',
  'word sit': 'abuse -0.18 destroy 0.25 displace -0.24 statement -0.26',
  'word site': 'attack -0.31 capture -0.25 advance 0.2 abuse 0.23 destroy 0.23 ceasefire 0.29 statement 0.58',
  'word situation': 'statement 0.73',
  'word sky': 'air-strike 0.63 shelling -0.15 hold 0.28 breach 0.32 aid -0.18',
  'word sleep': 'attack 0.23 displace 0.17 aid -0.19',
  'word slip': 'attack 0.29 withdraw -0.15 abuse 0.32 displace 0.35',
  'word slope': 'attack 0.32 air-strike 0.22',
  'word slow': 'bombing 0.29 advance -0.23 repel 0.31 statement -0.15',
  'word small': 'attack 0.39 air-strike -0.23 advance 0.45 statement -0.2',
  'word smell': 'capture 0.23 ceasefire 0.18 statement -0.3',
  'word smuggle': 'attack -0.23 bombing 0.21 deploy 0.24 abuse -0.19 displace -0.24 breach 0.51',
  'word smuggler': 'withdraw 0.23 abuse -0.41 displace 1.06 statement -0.18',
  'word sniper':
    'shelling 0.37 hold -0.32 deploy -0.23 casualties -0.2 destroy 0.22 displace 0.5 aid 0.31 statement -0.33',
  'word so':
    'attack -0.38 air-strike 0.23 bombing 0.41 capture 0.17 hold -0.31 withdraw 0.16 repel 0.2 deploy -0.22 casualties 0.42 abuse 0.17 aid -0.3',
  'word so-called': 'capture -0.37 hold 0.49 withdraw -0.16 displace 0.43 breach 0.18 statement -0.36',
  'word soldier':
    'attack -0.35 air-strike -0.15 shelling -0.15 bombing 0.27 capture -0.42 repel -0.16 siege -0.16 siege-break 0.33 casualties 0.64 abuse 0.47 destroy -0.26 displace -0.46 ceasefire -0.28',
  'word somewhere': 'hold 0.19 abuse 0.27 statement 0.3',
  'word son': 'shelling 0.3 casualties 0.32 abuse 0.37',
  'word soon': 'deploy 0.3 statement -0.39',
  'word sorty': 'air-strike 0.35',
  'word source': 'shelling 0.31 hold -0.15 withdraw 0.15 repel 0.21 deploy -0.33 abuse -0.27 statement -0.64',
  'word south':
    'air-strike 0.27 capture -0.43 withdraw 0.19 advance 0.31 deploy 0.21 casualties 0.18 abuse -0.2 aid -0.32',
  'word southern':
    'attack 0.38 air-strike -0.23 capture 0.16 siege 0.19 casualties -0.2 abuse -0.15 displace -0.24 ceasefire 0.2',
  'word spare': 'statement -0.3',
  'word speak':
    'air-strike -0.3 capture -0.36 hold -0.25 withdraw -0.2 deploy -0.16 casualties -0.23 abuse 0.67 destroy -0.15 displace -0.34 ceasefire -0.27 breach -0.16 aid -0.19',
  'word special': 'deploy 1.53',
  'word specialist': 'deploy 0.3 statement -0.94',
  'word spend': 'shelling -0.25 capture 0.32 hold 0.22 casualties -0.27 displace -0.16 statement 0.3',
  'word spokesman':
    'air-strike -0.23 shelling -0.16 bombing -0.16 withdraw -0.19 repel 0.16 casualties -0.31 abuse 0.22 displace -0.25 ceasefire 0.24',
  'word spokeswoman': 'deploy 0.28 statement -0.28',
  'word sponsor': 'withdraw -0.16 advance 0.22 deploy -0.31 ceasefire 0.18',
  'word spot': 'shelling 0.66 withdraw 0.2 statement -0.26',
  'word spring':
    'hold 0.26 withdraw -0.28 siege-break -0.16 casualties -0.24 abuse -0.16 destroy 0.25 aid 0.48 statement -0.4',
  'word square':
    'capture 1.02 hold 0.29 advance -0.26 siege 0.21 deploy 0.17 casualties 0.21 statement -0.41',
  'word staff': 'hold 0.31 withdraw 0.6 deploy 0.18 abuse -0.18 aid 0.54 statement -0.46',
  'word stage': 'attack 0.82 deploy -0.2 statement 0.46',
  'word stall': 'attack -0.2 capture 0.26 casualties 0.23',
  'word stand':
    'capture 0.18 hold 0.19 withdraw -0.28 advance 0.17 siege -0.18 destroy 0.42 displace 0.47 aid 0.54',
  'word start':
    'air-strike 0.17 shelling -0.15 bombing -0.46 withdraw 0.15 deploy -0.15 casualties -0.17 abuse -0.17 aid -0.18 statement 0.6',
  'word starve': 'siege 0.39 casualties 0.26 abuse -0.16 statement 0.29',
  'word state':
    'shelling 0.21 bombing 0.54 capture 0.78 withdraw -0.38 siege -0.23 deploy -0.43 casualties 0.24 abuse -0.18 ceasefire 0.28 aid 0.27 statement -0.68',
  'word statement': 'attack -0.26 capture -0.23 deploy -0.22 casualties -0.24 abuse 0.16',
  'word station':
    'attack -0.22 shelling 0.55 hold 0.83 withdraw -0.25 advance 0.23 deploy -0.17 destroy 0.46 displace -0.19 aid -0.42 statement -0.37',
  'word statue': 'destroy 0.54 statement 0.44',
  'word stay':
    'attack -0.28 air-strike -0.25 siege -0.23 abuse -0.19 displace 0.67 ceasefire -0.2 aid -0.21 statement 0.34',
  'word step': 'attack -0.27 bombing 0.43 withdraw 0.19 statement 0.49',
  'word still':
    'attack 0.31 air-strike -0.33 hold 1.22 withdraw 0.17 siege 0.6 deploy -0.68 casualties 0.5 abuse -0.34 displace -0.16 ceasefire 0.22 aid 0.43 statement -0.73',
  'word stone': 'attack 0.31 air-strike 0.18 deploy 0.15 statement -0.16',
  'word stop':
    'attack -0.57 bombing 0.15 repel 0.18 casualties -0.25 destroy -0.2 displace -0.16 ceasefire -0.16 breach 0.38 aid 0.28 statement 0.39',
  'word store': 'attack -0.32 air-strike 0.75 bombing 0.28 deploy 0.7 destroy 0.25 statement -0.35',
  'word storm': 'attack 0.57 capture -0.29 hold -0.15 deploy -0.22 statement -0.26',
  'word strategic': 'attack -0.16 advance 0.25',
  'word street':
    'attack 0.33 air-strike -0.21 bombing 0.5 capture -0.56 advance 1 repel 0.29 siege -0.16 deploy -0.45 displace -0.2 ceasefire -0.2 aid -0.16 statement 0.49',
  'word stretch': 'capture 0.15 hold 0.52 advance -0.28 siege -0.17 displace -0.3',
  'word strike': 'air-strike -0.16 withdraw 0.19 repel -0.19 casualties 0.3 destroy 0.31 statement -0.38',
  'word strip': 'attack -0.17 withdraw 0.25 ceasefire 0.37 statement 0.18',
  'word stuck': 'deploy 0.22',
  'word su-24': 'air-strike 0.25 statement 0.48',
  'word suburb':
    'shelling 0.22 hold 0.3 withdraw 0.2 advance 0.55 siege 0.28 deploy -0.23 aid -0.23 statement 1.15',
  'word such':
    'attack 0.84 air-strike -0.26 shelling -0.4 hold -0.25 casualties -0.25 abuse 0.37 ceasefire 0.18 statement 0.55',
  'word suggest': 'attack 0.28 aid 0.3 statement -0.15',
  'word suicide':
    'attack -0.21 air-strike -0.19 bombing 0.64 capture -0.19 advance 0.17 deploy -0.28 destroy -0.22',
  'word summer': 'hold 0.57 withdraw -0.26 siege -0.28 deploy 0.44 abuse 0.24 displace -0.2 ceasefire -0.21',
  'word supply':
    'shelling -0.19 hold 0.15 siege 0.39 siege-break 0.17 casualties 0.29 abuse -0.19 destroy 0.17 aid -0.15 statement -0.54',
  'word support': 'advance -0.17 abuse -0.15 displace -0.15 aid 0.18',
  'word suppose': 'attack -0.19 withdraw 0.4 ceasefire -0.18 breach 0.46 aid 0.63',
  'word surrender': 'attack 0.19 bombing 0.34 withdraw -0.19 displace 0.15 statement 1.18',
  'word surround': 'attack 0.49 capture 0.22 siege 0.48 statement 0.16',
  'word survive': 'casualties 0.19 abuse 0.26',
  'word survivor': 'air-strike 0.19 deploy 0.23 casualties -0.17 displace 0.18',
  'word suspect': 'attack 0.88 shelling -0.22 hold -0.19 casualties 0.43 statement -0.15',
  'word suspend': 'air-strike -0.17 deploy -0.15 displace 0.29 ceasefire 0.52 aid 0.41 statement 0.25',
  'word swear': 'attack -0.17 deploy 0.67 statement -0.81',
  'word syrian':
    'attack -0.35 air-strike 0.54 shelling 0.16 bombing -0.25 capture -0.31 withdraw -0.52 repel 0.42 deploy -0.22 casualties -0.48 abuse -0.47 destroy -0.29 displace -0.33 ceasefire 0.22 breach 0.45 statement 0.58',
  'word system': 'attack 0.17 deploy 0.18 aid -0.17 statement -0.19',
  'word table': 'attack 0.2 siege 0.23 deploy -0.15 abuse -0.15 statement 0.95',
  'word take': 'hold 0.48 siege -0.15 deploy 0.37 casualties 0.47 destroy 0.15 aid -0.19',
  'word talk':
    'air-strike -0.24 shelling -0.18 capture 0.61 hold -0.29 withdraw -0.29 siege -0.22 siege-break -0.18 abuse -0.25 ceasefire 0.21 statement 0.64',
  'word tank':
    'attack 0.34 air-strike -0.2 shelling -0.24 bombing -0.21 capture 0.21 hold 0.33 withdraw 0.22 advance 0.44 repel 0.15 casualties -0.17 abuse -0.18 ceasefire -0.17',
  'word target':
    'attack -0.19 air-strike 0.16 shelling 0.63 bombing 0.15 repel 0.17 casualties -0.22 abuse -0.15 aid -0.28 statement 0.6',
  'word task': 'deploy -0.18 displace 0.35 ceasefire -0.18 statement 0.34',
  'word teacher': 'abuse 0.24',
  'word team':
    'air-strike -0.37 capture -0.18 hold -0.16 withdraw -0.17 deploy 0.32 casualties 0.31 displace -0.26 aid 0.66',
  'word tel': 'hold -0.22 destroy 0.29 aid 0.25 statement -0.2',
  'word telephone': 'casualties -0.24 displace -0.19 statement 0.36',
  'word television':
    'attack -0.23 air-strike -0.23 bombing 0.27 capture 0.33 hold -0.21 abuse -0.2 statement -0.28',
  'word tell':
    'air-strike -0.53 hold -0.28 withdraw -0.39 siege -0.25 deploy -0.26 destroy -0.16 displace 0.38 aid -0.35 statement 0.31',
  'word ten': 'attack 0.21 capture -0.16 hold 0.28 withdraw 0.19 deploy -0.19 displace 0.35',
  'word tent': 'hold 0.28 casualties 0.24 abuse -0.16 destroy -0.29 displace -0.32 statement -0.16',
  'word term':
    'attack 0.36 air-strike -0.21 capture -0.3 hold -0.18 withdraw -0.15 deploy 0.24 ceasefire 0.64 breach 0.21 statement 0.15',
  'word territory':
    'attack 0.24 capture 0.21 hold 0.69 deploy 0.45 casualties -0.19 abuse -0.2 statement -0.31',
  'word terrorism': 'capture 0.19 statement 0.48',
  'word terrorist':
    'attack 0.37 shelling -0.49 bombing 0.46 capture 0.21 hold 0.51 advance -0.23 deploy -0.45 abuse 0.22 destroy -0.2 ceasefire 0.17 statement -0.7',
  'word text': 'attack -0.15 ceasefire 0.15 statement 0.42',
  'word then':
    'capture 0.99 advance 0.16 siege -0.21 casualties -0.15 abuse -0.16 displace 0.34 ceasefire -0.21 statement -0.45',
  'word there':
    'attack 0.43 air-strike 0.37 shelling -0.24 hold 0.89 withdraw 0.17 advance 0.43 siege -0.31 deploy 0.86 casualties -0.27 displace -0.29 aid 0.21 statement -1.16',
  'word thing':
    'attack 0.28 air-strike 0.15 hold -0.2 withdraw -0.22 deploy -0.2 casualties -0.22 destroy 0.54 statement 0.52',
  'word think':
    'attack 0.49 air-strike -0.2 hold 0.74 siege -0.18 deploy 0.98 casualties -0.16 abuse -0.25 displace 0.25 aid -0.23 statement -0.58',
  'word third':
    'shelling -0.25 capture -0.17 hold 0.34 withdraw -0.23 deploy 0.28 casualties 0.44 abuse -0.32 destroy 0.63 displace 0.35 ceasefire 0.36 aid 0.32 statement -0.24',
  'word thousand': 'attack 0.39 capture -0.15 abuse 0.21 displace 0.37 aid 0.16 statement -0.24',
  'word threat': 'attack -0.24 deploy -0.17 statement 0.66',
  'word threaten': 'attack 0.71 shelling 0.17 capture -0.16 withdraw -0.3 abuse -0.16 statement 0.24',
  'word throw': 'shelling -0.22 capture 0.2 repel 0.38 siege 0.32 destroy 0.21 displace 0.2',
  'word tie': 'attack 0.34 abuse 0.45 breach 0.67 statement -0.18',
  'word time':
    'attack 0.21 bombing -0.21 advance 0.37 siege -0.26 siege-break 0.29 deploy -0.19 casualties -0.57 abuse 0.36 ceasefire -0.44 aid 0.29 statement 0.58',
  'word today': 'attack 0.19 bombing 0.18 capture -0.2 casualties -0.21 aid -0.23 statement -0.27',
  'word together': 'siege 0.33 abuse 0.26 displace -0.31 statement -0.3',
  'word toll': 'shelling 0.46 statement -0.27',
  'word tonight': 'attack 0.51 deploy 0.24 statement -0.34',
  'word too':
    'attack -0.26 air-strike -0.25 shelling -0.45 casualties 0.2 abuse 0.46 destroy -0.27 aid 0.39 statement 0.38',
  'word top': 'air-strike -0.18 hold 0.3 withdraw 0.28 statement -0.31',
  'word total': 'attack 0.15 air-strike 0.22 hold 0.26 siege 0.27 casualties 0.18',
  'word tow': 'shelling -0.21 capture 0.3 repel 0.19 destroy 0.42',
  'word tower': 'shelling 0.3 hold 0.25 deploy 0.16 destroy 0.45',
  'word town':
    'air-strike 0.26 shelling -0.26 bombing -0.15 withdraw 0.2 advance -0.28 repel -0.21 siege 0.35 deploy -0.23 casualties 0.23 destroy -0.34 displace 0.29 breach 0.24 aid 0.35 statement -0.23',
  'word trace': 'attack 0.27 statement 0.16',
  'word track': 'attack 0.21 air-strike -0.19 siege 0.57 deploy 0.23 destroy -0.27',
  'word train': 'deploy 0.65 statement 0.67',
  'word transport': 'air-strike -0.24 withdraw 1.08 displace -0.38',
  'word trap': 'bombing 0.37 withdraw 0.2 displace -0.36 ceasefire 0.5',
  'word treat': 'air-strike -0.18 casualties -0.2 abuse 0.64 aid 0.45 statement 0.23',
  'word tribal': 'deploy -0.19 statement -0.41',
  'word tribe': 'attack 0.48 capture -0.17 hold 0.16 deploy 0.18 casualties -0.15 ceasefire 0.15',
  'word troops':
    'attack -0.16 air-strike -0.15 shelling -0.18 capture 0.54 hold -0.26 withdraw 0.48 advance 0.23 repel -0.23 deploy 0.74 aid -0.21 statement -0.58',
  'word truce': 'attack -0.23 shelling -0.21 deploy 0.33 statement 0.22',
  'word truck': 'bombing -0.2 capture 0.28 siege -0.21 deploy -0.19 casualties -0.15 abuse -0.17 aid 0.32',
  'word try':
    'attack 0.89 air-strike 0.42 shelling -0.24 bombing 0.62 capture 0.2 hold -0.34 withdraw 0.16 advance -0.2 repel 0.24 siege-break 0.27 deploy -0.3 casualties 0.22 abuse 0.34 destroy -0.2 displace 0.4 ceasefire -0.22 breach 0.31 aid -0.15',
  'word tunnel':
    'attack 0.77 air-strike -0.32 bombing 0.35 hold 0.41 withdraw -0.15 deploy -0.29 destroy 0.32 statement 0.19',
  'word turkish':
    'attack -0.94 shelling 0.54 bombing -0.32 hold -0.25 advance -0.17 siege 0.29 casualties -0.31 destroy -0.34 displace 0.33 breach 0.44 statement -0.87',
  'word turn':
    'attack -0.22 bombing 0.16 capture -0.29 hold 0.17 siege 0.29 deploy 0.63 casualties 0.24 abuse -0.3 destroy -0.22 aid -0.15',
  'word tweet': 'attack 0.16 capture -0.17',
  'word twice':
    'attack 0.53 withdraw -0.16 repel -0.33 deploy -0.41 casualties 0.37 abuse -0.2 displace 0.3 aid 0.2 statement -0.34',
  'word unable': 'statement -0.23',
  'word unit':
    'attack 0.52 hold -0.31 withdraw -0.36 repel -0.25 siege 0.35 deploy 0.61 abuse -0.24 destroy 0.15 displace -0.33 ceasefire -0.15 aid -0.2 statement -0.45',
  'word unknown': 'deploy 0.25 abuse 0.65 displace -0.15',
  'word up': 'air-strike 0.24 capture -0.26 deploy 0.19 abuse 0.26 destroy 0.53 aid -0.16 statement -0.34',
  'word urge': 'statement 0.97',
  'word us-led': 'air-strike 0.66 deploy -0.2 destroy 0.4 statement -0.28',
  'word use':
    'attack 0.5 air-strike 0.19 shelling 0.3 bombing -0.15 capture 0.25 siege-break 0.2 deploy -0.31 casualties -0.52 displace -0.18 ceasefire -0.44',
  'word valley': 'attack 0.2 hold -0.25 withdraw -0.43 deploy 0.3 ceasefire 0.59 statement -0.45',
  'word van': 'withdraw 0.37 statement -0.21',
  'word vehicle':
    'attack -0.54 bombing 0.56 hold -0.22 withdraw -0.35 advance -0.18 repel 0.19 siege 0.39 casualties -0.18 abuse 0.34 destroy 0.23 aid 0.15 statement 0.16',
  'word verify': 'casualties -0.27 destroy 0.6 statement 0.27',
  'word very': 'attack 0.4 capture 0.15 deploy -0.18 abuse 0.15',
  'word veto': 'aid 0.62 statement 0.6',
  'word victim': 'attack 0.26 capture -0.23 casualties 0.63 abuse 0.15 displace -0.16 aid 0.28',
  'word victory': 'capture 0.21',
  'word video':
    'air-strike -0.22 hold 0.53 deploy -0.15 casualties 0.36 abuse 0.2 destroy 0.37 statement -0.2',
  'word village':
    'attack 0.32 capture 0.61 withdraw 0.33 advance -0.28 repel 0.41 deploy -0.65 casualties 0.41 abuse 0.51 destroy -0.37 breach -0.2 statement -0.36',
  'word villager': 'attack -0.19 hold 0.21 deploy 0.29 casualties 0.3',
  'word violation': 'attack -0.19 ceasefire -0.26 breach 0.73',
  'word visit': 'capture -0.32 deploy -0.21 casualties -0.17 ceasefire -0.17 statement 0.15',
  'word volunteer': 'air-strike 0.22 advance 0.3 casualties -0.15 abuse -0.38 displace -0.17 aid 0.22',
  'word vote': 'attack -0.25 air-strike 0.38 withdraw -0.15 aid 0.22 statement 0.91',
  'word vow': 'attack 0.36 capture 0.51 deploy -0.16 statement 0.58',
  'word wait':
    'attack -0.49 shelling 0.16 siege -0.17 deploy 0.25 casualties 0.16 destroy -0.19 displace -0.17',
  'word walk': 'withdraw 0.15 casualties 0.65 abuse 0.31 displace 0.62 ceasefire 0.28 statement -0.55',
  'word wall': 'deploy -0.19 casualties -0.21 abuse 0.92 displace 0.19 aid -0.16 statement -0.3',
  'word want':
    'shelling -0.19 capture 0.17 hold -0.23 withdraw 0.16 siege-break -0.21 casualties 0.34 abuse 0.15 displace 0.56 ceasefire -0.35 aid -0.38',
  'word war':
    'attack 0.86 shelling 0.17 bombing -0.15 hold -0.24 withdraw -0.35 destroy -0.3 ceasefire -0.15 aid -0.39',
  'word ward': 'attack 0.15',
  'word warehouse': 'capture 0.31 abuse 0.23 statement 0.2',
  'word warn': 'attack -0.19 air-strike -0.18 shelling 0.26 deploy -0.21 displace -0.15 aid -0.17',
  'word warplane': 'attack -0.28 air-strike 0.21 shelling -0.39 withdraw -0.21 deploy -0.17 statement -0.25',
  'word watch': 'abuse 0.23 displace 0.15 aid 0.24 statement 0.45',
  'word water':
    'air-strike -0.17 capture -0.15 hold -0.2 withdraw -0.15 deploy -0.53 destroy 0.92 ceasefire 0.17 aid -0.36 statement 0.28',
  'word wave': 'attack -0.19 advance 0.55 repel 0.37 displace 0.27',
  'word way':
    'attack 0.56 bombing 0.15 capture 0.2 advance 0.2 siege-break 0.44 deploy 0.22 casualties -0.35 abuse -0.53 destroy -0.25 ceasefire -0.18 statement -0.72',
  'word weapon':
    'attack 0.22 air-strike 0.24 capture 0.22 hold 0.48 repel -0.15 deploy 0.28 abuse -0.17 displace -0.22 breach 0.36 aid -0.24 statement 0.17',
  'word wedding': 'bombing 0.37 statement 0.19',
  'word week':
    'bombing -0.41 capture 0.57 hold -0.24 siege-break -0.16 destroy 0.18 ceasefire 0.27 breach -0.18 aid 0.3',
  'word weekend':
    'air-strike -0.27 shelling 0.31 capture 0.44 hold -0.15 withdraw -0.2 displace 0.55 ceasefire -0.22',
  'word well':
    'attack -0.34 air-strike 0.28 shelling 0.38 casualties -0.37 abuse 0.63 displace 0.17 aid -0.16 statement -0.26',
  'word west': 'attack 0.39 air-strike 0.23 shelling -0.17 deploy 0.19 displace -0.33 statement -0.24',
  'word western':
    'attack 0.38 air-strike 0.33 capture -0.22 casualties -0.37 displace 0.41 aid -0.21 statement 0.23',
  'word wheat': 'hold 0.35 abuse 0.42 destroy 0.3 statement -0.22',
  'word when':
    'shelling 0.19 hold 0.25 withdraw -0.21 repel 0.33 deploy -0.18 casualties 0.24 displace 0.23 aid 0.15 statement -0.16',
  'word where':
    'air-strike 0.16 shelling 0.66 hold 0.19 withdraw -0.54 advance 0.16 repel -0.17 deploy 0.15 abuse 0.27 destroy -0.3 aid 0.26 statement -0.44',
  'word white': 'shelling 0.64 abuse 0.51 destroy 0.23 displace 0.31 aid -0.16',
  'word whole':
    'shelling 0.16 capture 0.46 hold 0.21 deploy 0.29 casualties 0.25 destroy 0.16 statement 0.32',
  'word why': 'aid -0.17 statement -0.39',
  'word widely': 'statement 0.32',
  'word wife': 'casualties 0.56 abuse -0.19 displace -0.15',
  'word win': 'casualties 0.22 statement 0.28',
  'word window': 'casualties -0.22 destroy 0.28',
  'word wing': 'attack 0.37 hold -0.18',
  'word winter':
    'attack -0.18 siege 0.2 deploy 0.29 casualties 0.19 destroy -0.24 ceasefire 0.26 statement -0.22',
  'word wish': 'attack -0.15 capture 0.24 deploy -0.19 breach 0.67 aid 0.33 statement 0.25',
  'word withdraw': 'attack -0.3 capture -0.18 withdraw 0.84 abuse -0.26 displace -0.25 ceasefire -0.31',
  'word withdrawal': 'shelling -0.15 capture -0.16 withdraw 1.36 deploy 0.39 displace -0.23',
  'word woman':
    'attack -0.31 air-strike -0.21 shelling -0.26 capture -0.21 hold -0.16 withdraw 0.19 abuse 0.57 destroy -0.22 displace 0.66 statement -0.5',
  'word word': 'attack -0.25 deploy -0.18 statement 0.42',
  'word work':
    'attack -0.42 shelling -0.18 bombing 0.31 capture 0.29 hold -0.18 withdraw -0.24 repel 0.16 siege 0.57 casualties 0.21 destroy -0.3 displace -0.31 ceasefire -0.29 aid 0.21 statement 0.19',
  'word worker': 'attack 0.63 withdraw -0.2 casualties 0.16 abuse -0.15 aid 0.31 statement -0.22',
  'word world': 'deploy -0.16 statement 0.34',
  'word wound':
    'attack -0.31 shelling 0.35 bombing 0.39 capture -0.2 hold 0.15 withdraw -0.4 casualties 0.58 destroy -0.24 displace 0.36 ceasefire 0.15 aid -0.46',
  'word wounded':
    'air-strike -0.32 bombing -0.16 withdraw 0.53 casualties -0.33 abuse -0.26 ceasefire 0.33 aid 0.52 statement 0.33',
  'word write': 'attack -0.25 withdraw 0.27 deploy -0.16 casualties -0.23 statement -0.57',
  'word year':
    'air-strike -0.52 bombing 0.21 capture -0.22 hold 0.39 repel 0.21 siege 0.84 deploy -0.32 casualties 0.23 abuse 0.54 displace -0.19 ceasefire 0.26',
  'word yesterday':
    'attack -0.61 bombing 0.23 hold 0.41 withdraw -0.19 advance 0.27 deploy 0.3 displace 0.36 ceasefire 0.41 aid 0.18',
  'word yet': 'shelling 0.54 withdraw 0.6 siege 0.3 casualties 0.21 statement -0.67',
  'word young': 'shelling 0.19 deploy -0.21 abuse 0.15 displace -0.25',
  'word zone':
    'attack -0.23 air-strike 0.69 shelling -0.2 capture 0.18 siege -0.2 deploy -0.26 casualties -0.15 abuse -0.18 displace -0.23 statement 0.24',
}
