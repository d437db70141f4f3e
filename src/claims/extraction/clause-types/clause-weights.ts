import type { ClauseWeights } from './estimate-types.ts'

/**
 * How much each sign of a clause speaks for its telling an event of a type, by one logistic model a type. Written by
 * `bench/clause-types.ts --write`, fitted on the project's own gold reports; weights near nothing are left out.
 */
export const CLAUSE_WEIGHTS: ClauseWeights = {
  ' =civilian': 'air-strike -0.15 shelling 0.22 casualties 0.3',
  ' =date':
    'attack -0.21 shelling 0.38 bombing 0.5 capture 0.5 withdraw 0.19 advance -0.36 repel -0.27 siege 0.29 deploy 0.31 casualties -0.33 abuse 0.36 displace 0.34 statement -0.15',
  ' =day': 'attack 0.27 bombing -0.16 capture -0.27 withdraw -0.24 casualties 0.34 statement -0.18',
  ' =its': 'withdraw 0.22 siege 0.18 deploy 0.31 casualties 0.23 breach 0.24',
  ' =people': 'air-strike 0.26 casualties -0.32 destroy 0.43 displace -0.16',
  ' =their': 'attack 0.18 hold 0.18 abuse 0.29',
  ' =time': 'capture 0.21 advance 0.33 repel 0.31 aid -0.15 statement 0.25',
  ' =week': 'attack 0.37',
  ' a place':
    'attack -0.28 air-strike -0.18 bombing 0.25 capture -0.19 hold 0.17 withdraw 0.19 advance 0.18 deploy -0.27 statement -0.17',
  ' force':
    'attack 0.31 air-strike -0.31 shelling -0.45 bombing -0.17 hold 0.46 withdraw 0.41 advance -0.15 repel -0.21 siege-break -0.17 casualties 0.19 abuse -0.48 destroy -0.17 ceasefire -0.29 statement -0.27',
  ' ground':
    'attack -0.54 air-strike -0.26 bombing 0.47 withdraw 0.36 advance 0.23 siege -0.25 deploy -0.49 casualties -0.23 destroy -0.15 ceasefire -0.15 aid -0.23 statement -0.21',
  ' home': 'hold 0.21 withdraw -0.15 abuse 0.34 statement 0.21',
  ' is counted':
    'attack 0.25 air-strike 0.18 shelling 0.17 bombing 0.42 hold -0.28 withdraw -0.25 advance 0.24 deploy 0.37 casualties 0.23 destroy 0.32 ceasefire -0.16 breach 0.23 statement -0.35',
  ' of force': 'hold 0.32 deploy -0.3 casualties 0.21 displace -0.17',
  ' of ground': 'attack -0.18 shelling 0.15 hold 0.29 withdraw 0.36 siege-break 0.25 deploy -0.21 aid -0.29',
  ' of people': 'attack -0.15 withdraw 0.16 deploy -0.2 destroy 0.15 displace 0.2 statement 0.19',
  ' of side': 'attack 0.38 shelling 0.21 bombing -0.15 hold 0.52 ceasefire -0.29 aid -0.3',
  ' of speaker': 'air-strike 0.21 deploy -0.32 destroy 0.34 statement 0.28',
  ' people':
    'air-strike 0.33 capture -0.2 hold -0.42 withdraw 0.19 advance -0.15 repel -0.18 siege -0.17 deploy 0.31 casualties -0.17 abuse 0.34 displace -0.19 ceasefire -0.21 statement -0.58',
  ' speaker':
    'attack -0.17 bombing -0.29 capture -0.24 hold 0.22 siege-break -0.17 destroy 0.27 ceasefire -0.2 aid -0.41 statement 0.24',
  ' works': 'bombing 0.17 repel 0.17 deploy 0.23 casualties 0.16 statement -0.27',
  'about force': 'abuse 0.17',
  'about people': 'abuse 0.23 statement -0.26',
  'about speaker': 'abuse 0.19 statement -0.15',
  'according to force':
    'attack -0.41 withdraw 0.16 deploy -0.17 abuse 0.16 ceasefire 0.16 breach 0.29 statement -0.32',
  'according to of side':
    'attack -0.39 deploy -0.31 casualties 0.15 ceasefire 0.25 breach 0.24 statement -0.39',
  'according to people': 'attack -0.28 air-strike 0.33 deploy -0.15 ceasefire 0.24 statement -0.22',
  'according to speaker':
    'attack -0.45 bombing -0.17 casualties 0.21 ceasefire 0.21 breach 0.22 aid -0.24 statement -0.59',
  'across a place': 'capture -0.31 destroy 0.15 aid 0.42',
  'across ground': 'attack 0.37 capture -0.33 withdraw 0.44 advance 0.22 deploy -0.2 ceasefire 0.16 aid 0.49',
  'after =date': 'attack 0.39 air-strike 0.55 advance 0.23 siege 0.27',
  'after =day': 'attack 0.21 capture 0.26 statement -0.18',
  'after attack': 'attack -0.28 air-strike -0.18 shelling 0.19 siege 0.26 statement 0.42',
  'after fire': 'air-strike 0.21 destroy 0.48',
  'after force':
    'attack -0.18 withdraw 0.39 repel 0.26 deploy -0.16 casualties -0.18 displace 0.21 aid 0.2 statement 0.25',
  'after of ground': 'air-strike -0.15 shelling 0.23 capture 0.17 withdraw 0.16 siege -0.18 deploy 0.2',
  'after of side': 'attack -0.22 repel 0.28 displace 0.23 statement 0.17',
  'after speaker': 'attack -0.22 repel 0.26 displace 0.22 aid 0.21 statement 0.16',
  'after tells attack': 'attack -0.2 shelling 0.2 siege 0.26 statement 0.16',
  'against force': 'attack 0.61 hold -0.24 statement 0.35',
  'against of side': 'attack 0.7 hold 0.24 deploy -0.16',
  'against speaker': 'attack 0.7 hold 0.22 deploy -0.16 abuse -0.21',
  'along a place': 'attack -0.18 withdraw -0.22 advance 0.17 deploy 0.33',
  'along ground': 'capture -0.16 withdraw -0.28 advance 0.16 deploy 0.32 abuse 0.27 displace -0.16',
  'among =them': 'capture 0.27 deploy 0.42 casualties 0.31 abuse 0.29 displace 0.28 statement -0.23',
  'among force': 'withdraw 0.28 deploy 0.33 casualties 0.26 displace -0.2 statement -0.15',
  'among of side': 'capture 0.27 withdraw 0.18 abuse 0.22',
  'among people': 'capture 0.2 withdraw 0.51 casualties 0.34 statement -0.38',
  'among speaker': 'capture 0.24 withdraw 0.15 deploy 0.28 casualties 0.24 abuse 0.15 statement -0.27',
  'around a place': 'attack 0.18 casualties 0.26',
  'around ground': 'attack 0.16 hold 0.46 advance 0.15 casualties 0.24 ceasefire 0.25',
  'as a place': 'hold 0.67 abuse 0.22',
  'as force': 'attack 0.48 siege 0.24 deploy -0.18 casualties 0.51 abuse -0.21 displace -0.28',
  'as ground': 'attack -0.15 hold 0.64 abuse 0.19 statement -0.27',
  'as of force': 'air-strike 0.16 casualties -0.26 statement 0.35',
  'as of side': 'attack 0.18 hold 0.16 siege 0.27 casualties 0.22',
  'as of speaker': 'air-strike 0.17 casualties -0.27',
  'as people': 'attack 0.23 casualties 0.26 statement -0.31',
  'as speaker': 'withdraw -0.16 siege 0.22 deploy -0.17 casualties -0.24 abuse -0.24 statement 0.48',
  'at =checkpoint': 'shelling 0.21 hold -0.15 deploy -0.15 casualties -0.16 abuse 0.37 breach 0.22 aid 0.21',
  'at =date': 'hold 0.32 abuse 0.19',
  'at =dawn': 'attack 0.26 capture 0.33 repel 0.2 displace 0.26',
  'at =least': 'air-strike -0.22 casualties -0.71 abuse 0.24 displace -0.18',
  'at =time': 'hold 0.24 aid 0.26',
  'at a place':
    'capture -0.56 withdraw -0.19 repel 0.28 siege 0.15 siege-break 0.27 casualties -0.3 destroy -0.29 ceasefire 0.17 aid 0.18',
  'at force': 'air-strike 0.42 capture -0.18 hold -0.16 displace 0.2 statement -0.52',
  'at ground':
    'attack -0.18 air-strike 0.19 capture -0.47 hold 0.45 withdraw -0.29 advance 0.35 siege-break 0.21 deploy 0.16 casualties -0.38 abuse 0.43 destroy -0.39 displace 0.39 ceasefire 0.41 statement -0.39',
  'at is counted':
    'attack -0.42 shelling 0.35 withdraw -0.19 deploy -0.18 casualties 0.27 abuse 0.19 destroy 0.31 displace 0.37',
  'at of force':
    'air-strike -0.18 bombing 0.37 hold 0.26 siege-break 0.28 deploy -0.19 casualties -0.22 abuse 0.33 destroy 0.22 displace 0.42 breach 0.19',
  'at of ground': 'air-strike -0.18 hold -0.19 deploy 0.33 statement -0.32',
  'at of people': 'attack 0.15 siege-break 0.2 casualties -0.2 abuse 0.37',
  'at of side': 'attack 0.18 siege 0.29 deploy 0.52 abuse -0.22 displace 0.22 aid 0.26',
  'at of speaker':
    'air-strike -0.15 bombing 0.29 hold 0.23 deploy -0.2 casualties -0.44 abuse 0.36 displace 0.38 breach 0.19 aid 0.17 statement 0.16',
  'at people':
    'air-strike 0.2 capture -0.15 hold -0.15 siege 0.33 deploy -0.33 abuse -0.15 ceasefire -0.22 aid -0.22 statement -0.75',
  'at speaker':
    'attack -0.19 bombing 0.29 siege 0.26 deploy 0.44 casualties -0.23 abuse -0.45 displace 0.16 ceasefire 0.28 aid 0.24',
  'at works':
    'attack -0.15 shelling 0.31 capture -0.23 hold -0.33 advance 0.48 siege 0.19 deploy -0.17 casualties 0.23 displace -0.28 breach 0.18',
  'background marker':
    'attack 0.59 shelling 0.28 capture 0.41 hold 0.22 withdraw 0.47 siege-break -0.41 casualties 0.15 destroy 0.18 displace 0.27 ceasefire -0.31 aid 0.17',
  'before =date': 'deploy 0.16 statement 0.2',
  'behind force':
    'hold 0.39 withdraw 0.17 casualties 0.21 abuse 0.42 destroy 0.29 displace -0.15 statement 0.44',
  'behind ground': 'attack 0.31 hold 0.57 casualties 0.55 statement 0.57',
  'behind speaker': 'hold 0.4 withdraw 0.19 abuse 0.52 destroy 0.3',
  'beside abuse':
    'attack -0.77 air-strike -0.29 capture -0.42 hold -0.32 withdraw -0.63 advance -0.28 repel -0.23 siege -0.18 casualties 0.43 abuse 2.06 destroy -0.48 ceasefire -0.27 breach 0.48 aid -0.22 statement -0.32',
  'beside advance':
    'air-strike -0.31 bombing -0.46 capture 0.23 advance 1.46 repel 0.19 siege-break 0.49 deploy -0.37 casualties -0.4 abuse -0.17 destroy -0.19 ceasefire 0.17 breach -0.16 statement -0.28',
  'beside aid':
    'attack -0.77 air-strike -0.25 shelling -0.23 bombing -0.26 capture -0.39 hold -0.45 withdraw -0.3 advance -0.34 repel -0.22 siege 0.24 siege-break 0.25 deploy -0.28 casualties -0.3 displace -0.31 ceasefire -0.16 aid 1.56 statement -0.58',
  'beside air-strike':
    'attack -0.21 air-strike 1.09 shelling 0.38 bombing -0.67 hold 0.16 withdraw -0.59 repel 0.27 siege -0.26 deploy -0.49 casualties -0.77 abuse -1.07 destroy 0.34 ceasefire -0.37 aid 0.34 statement -0.77',
  'beside attack':
    'attack 1.34 air-strike 0.19 shelling -0.5 bombing -0.55 capture 0.26 hold -0.24 repel -0.33 siege -0.27 siege-break -0.54 deploy -0.43 abuse -0.34 destroy -0.34 displace -0.32 aid -0.51 statement -0.62',
  'beside bombing':
    'attack 0.25 air-strike -0.86 shelling -0.19 bombing 2.17 capture -0.48 withdraw -0.48 advance 0.29 repel -0.19 siege 0.25 siege-break -0.27 casualties -0.74 abuse -0.15 destroy 0.31 ceasefire -0.53 breach -0.26 statement -1.08',
  'beside breach':
    'attack 0.26 air-strike -0.16 shelling 0.28 capture -0.23 withdraw -0.16 deploy -0.26 casualties -0.19 abuse -0.2 ceasefire 0.18 breach 1.09 aid 0.26',
  'beside capture':
    'attack 0.25 air-strike -0.46 shelling -0.6 bombing -0.22 capture 1.34 hold 0.39 advance 0.62 repel 0.22 casualties -0.8 destroy -0.58 displace -0.23 ceasefire -0.54 breach -0.24 aid -0.58 statement -0.69',
  'beside casualties':
    'attack 0.55 shelling 0.4 capture -0.31 hold -0.54 advance -0.56 siege -0.46 deploy -0.51 casualties 1.58 destroy -0.39 displace -0.67 statement -0.68',
  'beside ceasefire':
    'attack -0.4 air-strike -0.54 bombing -0.34 capture -0.51 withdraw -0.72 advance -0.33 repel -0.29 siege -0.51 casualties -0.48 abuse -0.69 destroy -0.52 displace -0.55 ceasefire 1.66 breach 1.01 aid -0.19 statement -0.31',
  'beside deploy':
    'attack 0.22 air-strike -0.34 shelling -0.2 bombing -0.19 capture -0.56 hold -0.47 withdraw 0.22 advance 0.38 repel 0.25 siege-break -0.32 deploy 1.08 casualties -0.77 abuse 0.15 destroy 0.64 displace -0.6 ceasefire -0.2 aid -0.46',
  'beside destroy':
    'attack 0.41 bombing 0.2 advance -0.2 repel 0.26 siege -0.19 deploy -0.15 casualties -0.23 abuse -0.47 destroy 1.39 displace -0.39 ceasefire -0.39 breach -0.25 aid -0.67 statement -0.93',
  'beside displace':
    'air-strike -0.23 shelling -0.15 hold -0.3 siege -0.51 siege-break -0.53 deploy -0.56 abuse 0.51 destroy -0.23 displace 1.46 aid 0.36 statement -0.43',
  'beside hold':
    'attack 0.21 air-strike 0.45 bombing -0.23 capture 0.27 hold 0.85 withdraw -0.2 repel -0.18 siege 0.19 siege-break -0.23 abuse -1.16 destroy -0.25 displace 0.15 ceasefire -0.18 breach -0.15 aid 0.23 statement -0.27',
  'beside repel':
    'attack 0.79 air-strike -0.62 hold -0.34 repel 2.1 deploy -0.31 casualties 0.53 abuse -0.18 destroy -0.36 aid 0.24 statement -0.89',
  'beside shelling':
    'attack -0.26 shelling 1.65 bombing -0.45 capture -0.3 withdraw -0.57 repel 0.33 siege -0.17 siege-break -0.24 deploy -0.37 casualties -0.66 displace -0.37 breach 0.65 statement -0.44',
  'beside siege':
    'attack -0.64 air-strike -0.18 bombing 0.15 hold 0.21 withdraw -0.17 advance 0.18 repel -0.36 siege 2 siege-break 0.81 deploy -1.04 abuse -0.66 destroy -0.56 displace -0.23 ceasefire -0.65 breach -0.15 aid 0.37 statement -0.43',
  'beside siege-break':
    'attack -0.39 air-strike -0.18 withdraw -0.18 advance 0.16 siege 0.45 siege-break 0.65 deploy -0.21 casualties -0.27 statement 0.18',
  'beside withdraw':
    'attack -0.38 air-strike -0.31 shelling -0.58 bombing -1.02 capture 0.83 withdraw 1.47 advance -0.15 repel -0.15 siege -0.24 siege-break -0.15 deploy 0.38 casualties -0.9 abuse -0.31 destroy -0.63 displace 0.36 ceasefire 0.56 aid -0.45 statement -0.19',
  'between =date': 'air-strike 0.17 bombing 0.21 casualties -0.3 displace 0.58',
  'between a place': 'attack -0.15 shelling 0.23 siege 0.22',
  'between force':
    'attack 0.24 air-strike 0.21 hold 0.4 withdraw -0.18 deploy 0.68 abuse -0.17 ceasefire 0.23 statement -0.25',
  'between ground': 'shelling 0.21 withdraw -0.18 siege 0.38',
  'between is counted': 'air-strike 0.27 statement -0.15',
  'between of side': 'attack 0.31 hold 0.17 withdraw -0.19 siege 0.43 ceasefire 0.32',
  'between people': 'air-strike 0.27 hold 0.45 statement -0.26',
  'between speaker': 'attack 0.23 hold 0.41 siege 0.4 deploy 0.28 casualties -0.15 ceasefire 0.33',
  bias: 'attack -4.2 air-strike -4.36 shelling -4.7 bombing -5.22 capture -4.82 hold -4.78 withdraw -4.87 advance -5.41 repel -5.27 siege -4.99 siege-break -5.2 deploy -4.36 casualties -4.43 abuse -4.19 destroy -4.62 displace -4.66 ceasefire -4.74 breach -4.88 aid -4.64 statement -3.28',
  'by =date':
    'attack -0.19 air-strike 0.41 capture 0.68 hold 0.55 withdraw -0.38 repel 0.19 deploy -0.24 casualties -0.16 abuse -0.21 destroy -0.23 displace 0.48 aid 0.22 statement -0.71',
  'by =phone': 'statement -0.16',
  'by =rebel': 'attack -0.27 shelling 0.24 deploy 0.18 abuse 0.15 aid -0.22',
  'by =regime': 'attack 0.28 statement -0.25',
  'by =telephone': 'statement 0.27',
  'by =way': 'hold 0.17 siege-break 0.31 aid -0.27',
  'by =which': 'siege 0.38 statement -0.15',
  'by a place': 'hold 0.35 siege -0.15 ceasefire 0.27 statement -0.35',
  'by aircraft': 'air-strike -0.3 withdraw -0.16 destroy 0.28 displace 0.28 statement 0.27',
  'by arms': 'attack 0.55 air-strike -0.38 withdraw -0.16 deploy -0.16 displace 0.28',
  'by bomb': 'shelling 0.26 bombing 0.15',
  'by fire': 'air-strike -0.32 shelling 0.3 siege 0.34 casualties -0.15 abuse 0.24',
  'by force':
    'attack -0.25 shelling 0.16 capture 0.17 withdraw -0.27 advance 0.16 repel -0.22 siege 0.15 casualties -0.26 destroy 0.22 displace 0.34 ceasefire -0.25 aid -0.16 statement 0.16',
  'by ground':
    'capture -0.18 hold 0.29 advance 0.27 siege 0.23 deploy -0.29 abuse -0.18 destroy -0.22 ceasefire 0.25 statement -0.47',
  'by is counted': 'casualties -0.22 displace 0.18 aid 0.28 statement 0.34',
  'by of force': 'shelling 0.16 hold -0.22 abuse 0.15',
  'by of ground': 'siege-break 0.3 displace 0.16',
  'by of side':
    'attack -0.65 air-strike -0.27 withdraw -0.23 repel 0.15 siege 0.5 destroy 0.39 displace -0.29 breach -0.15 aid 0.2',
  'by of speaker': 'casualties -0.18 aid 0.3',
  'by people':
    'attack 0.44 capture 0.21 hold 0.26 repel 0.22 siege -0.15 deploy -0.16 casualties -0.15 abuse -0.28 destroy -0.18 displace 0.26 ceasefire 0.2 aid -0.42 statement 0.35',
  'by route': 'siege 0.34 aid 0.24',
  'by speaker':
    'air-strike -0.28 bombing 0.25 capture -0.2 withdraw -0.36 advance 0.16 siege 0.34 deploy -0.42 casualties -0.33 abuse 0.4 displace -0.29 breach -0.19 aid 0.25 statement -0.18',
  'by tells shelling': 'attack 0.22 air-strike -0.42 shelling 0.37',
  'by works': 'shelling 0.18 withdraw -0.18 siege 0.32 deploy -0.33 abuse -0.15 destroy -0.16 displace 0.26',
  'clause adverbial':
    'attack -0.26 shelling -0.17 capture -0.37 withdraw -0.22 advance -0.27 siege -0.34 siege-break -0.36 deploy -0.51 casualties -0.34 abuse -0.26 destroy -0.18 displace -0.42 ceasefire -0.38',
  'clause content':
    'shelling -0.18 hold -0.15 withdraw 0.31 advance -0.26 siege-break -0.25 deploy 0.18 casualties 0.18 destroy 0.28 displace -0.3 breach -0.48 aid 0.23 statement 0.86',
  'clause infinitive':
    'attack -0.15 air-strike -0.61 shelling -0.37 bombing -0.67 capture -0.52 hold -0.19 withdraw 0.16 advance -0.6 siege-break -0.29 destroy -0.28 displace -0.2 ceasefire -0.23 statement 0.76',
  'clause joined':
    'air-strike -0.49 shelling -0.19 capture -0.36 advance 0.56 siege-break 0.43 deploy 0.41 casualties -0.35 aid -0.15 statement 0.6',
  'clause main':
    'bombing 0.25 capture -0.23 withdraw -0.32 siege -0.16 deploy -0.3 abuse -0.31 destroy 0.33 breach -0.37 statement 0.29',
  'clause other':
    'air-strike -0.17 shelling -0.47 hold -0.75 withdraw -0.58 siege -0.41 deploy -0.58 destroy -0.51 displace -0.17 ceasefire 0.28 breach 0.54 aid -0.24',
  'clause participle':
    'attack -0.19 air-strike -0.22 shelling -0.22 capture -0.27 hold -0.46 withdraw -0.22 advance -0.24 repel -0.29 siege-break -0.34 deploy -0.4 casualties -0.79 displace -0.43 ceasefire -0.27 breach -0.35 aid -0.38',
  'clause relative':
    'capture 0.22 withdraw -0.41 advance -0.33 repel -0.45 siege 0.47 siege-break -0.24 casualties -0.23 displace -0.23 statement 0.21',
  'few words':
    'attack -0.67 air-strike -0.35 shelling -0.58 bombing -0.5 capture -0.16 hold -0.37 advance -0.37 siege-break -0.65 deploy -0.81 casualties -0.53 abuse -0.75 destroy -0.45 displace -0.46 ceasefire -0.52 aid -0.26 statement -0.69',
  'for =date':
    'shelling 0.48 bombing -0.18 capture -0.37 hold 0.38 repel 0.15 siege 0.44 casualties -0.22 destroy 0.33 displace -0.3 breach 0.17 aid 0.65',
  'for =it': 'shelling 0.32 withdraw 0.27 siege 0.27 siege-break 0.37',
  'for =them': 'attack 0.15 siege 0.38 siege-break 0.27 statement -0.46',
  'for =time':
    'air-strike 0.2 capture -0.16 hold 0.22 withdraw -0.28 siege-break 0.47 deploy -0.17 abuse -0.2 displace -0.19 aid 0.17',
  'for a place': 'hold -0.15 deploy 0.18 casualties 0.25 statement 0.47',
  'for attack': 'air-strike 0.23 bombing 0.23 destroy 0.3 statement 0.2',
  'for force':
    'attack 0.43 air-strike -0.29 capture -0.25 repel -0.16 siege 0.41 siege-break 0.54 abuse -0.37 destroy -0.22 displace 0.51 aid -0.33',
  'for ground':
    'attack 0.18 air-strike -0.16 shelling 0.3 capture 0.21 hold -0.21 siege 0.2 siege-break 0.34 deploy 0.47 casualties 0.17 abuse -0.23 displace -0.18 aid -0.15 statement 0.49',
  'for is counted': 'casualties 0.31 abuse 0.19 displace 0.27 aid 0.23',
  'for of force': 'capture -0.19 hold 0.17 statement 0.23',
  'for of ground': 'capture 0.65 withdraw 0.17 siege-break 0.19 deploy -0.19 destroy 0.31 displace 0.23',
  'for of side':
    'attack 0.26 shelling 0.15 withdraw -0.16 siege-break 0.21 deploy 0.25 destroy 0.24 displace -0.43',
  'for of speaker': 'capture -0.2',
  'for people':
    'attack -0.46 air-strike -0.21 shelling -0.16 withdraw -0.19 siege -0.25 deploy -0.39 casualties 0.2 abuse -0.22 displace 1.06 ceasefire 0.31 statement -0.18',
  'for speaker':
    'attack 0.24 capture -0.16 hold -0.27 withdraw -0.29 repel -0.16 siege-break 0.18 casualties -0.26 abuse -0.26 statement 0.22',
  'for tells attack': 'bombing 0.22 destroy 0.31 statement 0.17',
  'for works': 'attack -0.23 shelling 0.27 aid 0.6 statement 0.22',
  'from =base': 'air-strike 0.4 shelling 0.16 hold 0.2 statement 0.23',
  'from =direction': 'hold 0.17 repel 0.24',
  'from =it': 'shelling 0.18 capture 0.17 withdraw 0.47 repel 0.33 deploy 0.34 displace -0.15 statement 0.19',
  'from =side': 'attack 0.4 withdraw 0.24 advance 0.19 repel 0.19 deploy -0.17 displace -0.18',
  'from =village': 'abuse 0.28 displace 0.15',
  'from =which':
    'shelling 0.66 capture 0.15 hold 0.18 withdraw 0.37 deploy -0.32 displace 0.21 statement -0.36',
  'from a place':
    'shelling -0.3 bombing -0.21 withdraw -0.42 advance 0.55 repel -0.4 siege-break -0.18 deploy 0.29 abuse 0.35 destroy -0.34 ceasefire -0.19 breach -0.15 aid 0.43',
  'from force':
    'attack 0.27 air-strike 0.48 shelling 0.63 hold 0.28 withdraw 0.48 repel 0.41 siege -0.24 deploy -0.21 destroy -0.2 displace 0.27 ceasefire -0.17 statement -0.18',
  'from ground':
    'capture -0.29 hold -0.15 advance 0.53 deploy 0.2 destroy -0.44 displace 0.31 ceasefire -0.28 breach -0.2 aid 0.17 statement -0.21',
  'from home':
    'attack -0.26 air-strike -0.15 shelling -0.21 hold -0.24 withdraw -0.19 advance -0.15 deploy -0.27 abuse 0.18 displace 0.16 statement -0.19',
  'from is counted': 'attack 0.27 casualties 0.36 abuse -0.16 displace 0.39 statement -0.19',
  'from of force': 'attack 0.19 capture -0.27 repel 0.21',
  'from of ground':
    'attack 0.2 shelling 0.25 capture -0.25 advance 0.23 repel 0.4 siege-break 0.15 casualties 0.19 displace -0.27 statement -0.19',
  'from of side':
    'attack -0.45 air-strike 0.32 shelling -0.16 capture 0.23 withdraw 0.5 advance -0.15 siege -0.18 casualties 0.34 displace -0.21 statement 0.26',
  'from of speaker': 'attack 0.2 capture -0.26 withdraw -0.15 repel 0.21 casualties 0.17',
  'from people':
    'attack 0.22 air-strike -0.2 capture -0.17 hold 0.5 withdraw -0.22 repel 0.19 siege -0.2 deploy -0.16 casualties 0.44 abuse 0.15 displace 0.2 statement -0.46',
  'from route': 'siege-break 0.21 deploy -0.19 abuse -0.27 displace -0.23 statement -0.18',
  'from speaker':
    'attack -0.25 shelling -0.18 bombing 0.2 capture 0.15 withdraw 0.18 siege -0.19 displace -0.24',
  'from works': 'air-strike -0.19 casualties -0.29 abuse 0.38 destroy 0.25 displace -0.44',
  'in =area': 'attack 0.16 air-strike -0.17 bombing 0.41 abuse -0.25 ceasefire 0.18',
  'in =city': 'shelling -0.15',
  'in =countryside': 'attack -0.4 air-strike -0.18 siege-break 0.21 abuse 0.33',
  'in =date':
    'bombing -0.3 capture 0.71 hold -0.42 withdraw 0.23 siege 0.75 deploy 0.54 casualties -0.44 abuse 0.89 destroy 0.46 displace 0.45 ceasefire 0.78 breach -0.21 aid 0.26 statement -0.15',
  'in =day': 'attack -0.63 capture 0.26 deploy 0.52 casualties 0.17 destroy 0.25 displace 0.15',
  'in =exchange': 'attack 0.22 ceasefire -0.17',
  'in =hand': 'capture 0.3 siege -0.25 deploy -0.15 casualties 0.26 statement -0.33',
  'in =hospital': 'air-strike 0.25 casualties 0.23 statement -0.17',
  'in =house': 'shelling 0.17 casualties 0.27 displace -0.15',
  'in =it': 'attack 0.22 deploy -0.23 casualties 0.16 destroy 0.31 statement -0.25',
  'in =its': 'deploy 0.22 casualties 0.17 statement -0.28',
  'in =message': 'casualties 0.22',
  'in =month': 'air-strike 0.19 shelling -0.23 displace -0.15',
  'in =morning': 'attack 0.16 capture -0.21 hold -0.17 withdraw 0.32 displace -0.26 statement 0.37',
  'in =province': 'hold -0.19 deploy -0.22 breach 0.25',
  'in =statement': 'statement -0.31',
  'in =street': 'attack 0.26 bombing 0.35 casualties 0.32 statement -0.28',
  'in =their': 'casualties 0.25 displace 0.19 statement 0.16',
  'in =town': 'attack 0.17 hold 0.19',
  'in =village': 'attack -0.24',
  'in =week': 'repel 0.32 casualties 0.17 ceasefire 0.29',
  'in =which':
    'attack 0.84 air-strike 0.23 shelling 0.6 withdraw 0.2 siege 0.24 deploy 0.41 displace -0.26 ceasefire 0.44 aid 0.24',
  'in =year': 'air-strike 0.33 siege 0.19 casualties -0.17 statement -0.21',
  'in a place':
    'attack 0.34 air-strike 0.16 shelling 0.23 bombing 0.21 capture -0.35 hold -0.24 repel -0.27 siege -0.15 siege-break -0.23 casualties -0.4 abuse -0.15 displace 0.15 breach 0.34 statement 0.35',
  'in aid': 'displace 0.15 aid 0.27 statement -0.3',
  'in attack': 'air-strike 0.33 capture -0.15 siege 0.16 casualties 0.39 aid 0.25 statement -0.19',
  'in bomb': 'bombing 0.25 withdraw 0.38 deploy 0.52 casualties -0.28 abuse -0.22 aid -0.16 statement -0.21',
  'in fire': 'air-strike 0.4 casualties -0.21',
  'in force':
    'attack 0.18 air-strike -0.18 shelling 0.18 bombing -0.17 capture 0.3 hold -0.2 withdraw -0.18 advance 0.2 deploy -0.26 abuse -0.42 destroy -0.15 displace -0.2 ceasefire 0.4 aid -0.24 statement 0.34',
  'in ground':
    'attack 0.17 air-strike 0.17 bombing 0.2 hold 0.25 withdraw -0.31 advance -0.15 repel -0.15 siege 0.23 deploy 0.21 casualties 0.19 ceasefire 0.23 breach 0.29 aid -0.16 statement -0.32',
  'in home':
    'attack 0.27 shelling 0.22 bombing 0.36 capture -0.2 hold 0.31 withdraw -0.19 siege -0.25 abuse -0.32 breach 0.21 aid -0.23 statement -0.58',
  'in is counted':
    'attack 0.16 air-strike 0.24 shelling 0.37 bombing -0.2 capture -0.35 hold 0.71 casualties 0.59 destroy 0.35 displace 0.27 aid -0.15 statement -0.34',
  'in of force': 'attack -0.15 hold -0.18 siege -0.22 deploy 0.18 casualties 0.57 statement -0.29',
  'in of ground':
    'air-strike 0.37 shelling -0.5 capture -0.15 hold -0.63 withdraw 0.32 advance -0.24 siege -0.17 deploy 0.43 destroy -0.28 displace -0.21 aid -0.19',
  'in of people': 'abuse -0.16',
  'in of side': 'attack -0.19 capture -0.19 deploy 0.31 casualties 0.77 displace -0.19',
  'in of speaker': 'attack -0.21 hold -0.2 siege -0.22',
  'in of works': 'air-strike -0.15 capture 0.19 hold -0.23 casualties 0.16',
  'in people': 'attack -0.21 air-strike -0.15 withdraw -0.22 casualties 0.66 aid -0.18',
  'in speaker':
    'attack -0.19 air-strike 0.47 bombing -0.16 capture 0.18 hold -0.2 withdraw -0.2 advance -0.16 siege -0.21 casualties 0.35 abuse -0.25 destroy -0.27 displace -0.2 aid -0.23 statement -0.35',
  'in tells air-strike': 'air-strike 0.29 deploy 0.18 casualties -0.21',
  'in tells attack':
    'attack -0.16 air-strike 0.22 shelling -0.19 capture -0.16 advance 0.28 casualties 0.5 ceasefire -0.19',
  'in works':
    'attack -0.58 air-strike 0.5 shelling 0.17 bombing -0.15 hold -0.24 siege -0.26 casualties 0.39 destroy 0.39 displace 0.29 ceasefire -0.21 aid -0.42 statement -0.17',
  'inside a place': 'air-strike 0.24 capture 0.23 advance 0.45 deploy 0.36 statement -0.18',
  'inside ground': 'air-strike 0.24 capture 0.23 advance 0.45 deploy 0.35 statement -0.2',
  'into a place': 'attack 0.16 hold 0.18 withdraw -0.22 advance -0.21 destroy -0.27 displace 0.26 aid 0.26',
  'into force': 'capture -0.25 siege 0.33 casualties 0.23 ceasefire 0.57',
  'into ground': 'withdraw -0.28 advance -0.23 casualties -0.16 destroy -0.28 statement 0.16',
  'into home': 'attack 0.22 abuse -0.22',
  'into of ground': 'abuse -0.17 aid -0.15 statement 0.15',
  'into speaker': 'capture -0.19 deploy 0.16 casualties 0.32 statement -0.16',
  'is a cue':
    'attack -0.37 air-strike 0.31 bombing -0.22 capture -0.56 hold -0.29 withdraw -0.41 advance -0.7 repel -0.42 siege -0.64 siege-break -0.62 deploy -0.27 destroy -0.75 displace -0.16 ceasefire -0.44 breach 0.28 aid -0.36 statement 0.34',
  'is said':
    'air-strike 0.27 advance 0.19 repel 0.27 siege -0.38 deploy 0.16 casualties -0.15 abuse 0.3 breach 0.32 aid -0.21 statement 0.99',
  'known abuse':
    'attack 0.34 capture -0.21 advance -0.17 siege -0.45 siege-break 0.24 deploy -0.38 abuse 1.11 displace -0.15 aid -0.57',
  'known advance':
    'attack 0.21 air-strike -0.17 bombing -0.27 capture 0.19 hold -0.23 advance 1.2 siege 0.23 siege-break 0.4 deploy -0.26 casualties 0.22 destroy 0.38 ceasefire -0.36 breach 0.5',
  'known aid':
    'attack -0.32 air-strike -0.36 shelling 0.18 capture 0.17 withdraw -0.18 repel 0.25 deploy 0.18 casualties -0.15 destroy -0.21 displace 0.46 ceasefire -0.53 breach -0.6 aid 0.89',
  'known air-strike':
    'air-strike 0.9 shelling 0.5 hold -0.25 withdraw -0.31 advance -0.64 siege -0.42 siege-break -0.41 deploy -0.48 destroy 0.57 displace -0.3 breach -0.41 aid 0.27 statement -0.45',
  'known attack':
    'attack 1.07 air-strike 0.35 shelling 0.21 bombing -0.38 capture -0.17 withdraw -0.19 advance -0.28 siege 0.23 deploy 0.41 abuse 0.27 displace 0.17 breach -0.57 aid -0.17 statement -0.36',
  'known bombing':
    'attack -0.26 air-strike -0.29 bombing 1.81 capture -0.28 hold -0.38 siege -0.33 deploy -0.45 destroy -0.28 ceasefire -0.35 breach -0.44 statement -0.25',
  'known breach':
    'attack -0.39 air-strike -0.27 advance -0.25 siege-break 0.23 casualties 0.2 destroy 0.48 breach 1.33 aid -0.16 statement -0.17',
  'known capture':
    'attack 0.46 air-strike -0.22 shelling -0.3 bombing 0.21 capture 1.74 hold -0.74 withdraw -0.15 advance 0.23 siege -0.22 siege-break -0.17 deploy -0.46 displace -0.41 ceasefire -0.27 breach -0.68 statement -0.38',
  'known casualties':
    'bombing 0.18 hold -0.55 withdraw -0.39 repel -0.4 siege 0.23 deploy -0.24 casualties 1.11 displace -0.39 breach -0.41 statement -0.22',
  'known ceasefire':
    'bombing -0.62 capture -0.21 withdraw 0.23 repel -0.71 siege-break 0.26 casualties -0.35 abuse -0.51 destroy -0.2 ceasefire 1.19 aid 0.43 statement 0.45',
  'known deploy':
    'attack -0.22 shelling -0.28 bombing -0.47 capture -0.16 hold 0.3 advance -0.32 repel -0.34 siege -0.25 siege-break 0.15 deploy 0.95 casualties -0.37 aid 0.45 statement -0.2',
  'known destroy':
    'attack 0.3 air-strike 0.23 shelling 0.31 bombing 0.27 capture -0.5 hold -0.66 withdraw 0.34 repel 0.4 siege-break -0.36 deploy -0.39 abuse -0.35 destroy 1.12 ceasefire 0.2 statement -0.45',
  'known displace':
    'air-strike -0.17 shelling -0.16 bombing 0.34 capture -0.46 withdraw 0.43 repel 0.22 siege -0.3 siege-break -0.31 deploy 0.22 casualties -0.28 abuse 0.4 destroy 0.17 displace 1.22 aid -0.37 statement -0.34',
  'known hold':
    'attack -0.31 bombing 0.17 capture -0.17 hold 1.54 advance 0.38 repel -0.22 siege -0.56 siege-break -0.18 deploy 0.33 casualties 0.17 abuse -0.18 aid -0.63',
  'known repel':
    'shelling -0.39 bombing 0.18 advance 0.19 repel 1.85 deploy -0.36 casualties -0.18 displace -0.27 statement -0.2',
  'known shelling':
    'attack -0.31 air-strike 0.36 shelling 0.69 hold -0.21 withdraw -0.24 advance -0.22 siege -0.46 deploy -0.42 casualties 0.15 abuse -0.32 breach -0.39 aid -0.31',
  'known siege':
    'attack -0.47 air-strike -0.22 bombing -0.15 withdraw -0.24 siege 1.54 siege-break -0.34 abuse -0.26 destroy -0.24 breach -0.25 aid 0.49 statement 0.21',
  'known siege-break':
    'air-strike -0.22 shelling -0.28 capture 0.16 withdraw -0.22 siege-break 1.47 casualties 0.17 displace 0.31 ceasefire 0.15 breach -0.2 aid 0.37 statement -0.41',
  'known withdraw':
    'attack -0.54 air-strike 0.17 capture -0.63 hold 0.36 withdraw 1.33 repel -0.33 siege -0.36 siege-break -0.25 deploy -0.55 abuse -0.3 displace 0.22 aid -0.22 statement 0.36',
  'many words':
    'attack 0.32 bombing -0.22 capture 0.29 hold -0.57 advance -0.27 siege -0.24 destroy 0.16 displace -0.55 ceasefire 0.21 breach -0.22',
  'near a place':
    'attack 0.18 air-strike 0.19 shelling 0.19 bombing 0.15 repel 0.38 siege 0.27 siege-break 0.22 deploy 0.28 casualties 0.43 abuse -0.28 displace -0.21 aid -0.16',
  'near ground':
    'attack 0.17 shelling 0.34 bombing 0.35 withdraw -0.16 repel 0.36 siege 0.25 siege-break 0.21 deploy 0.53 casualties 0.3 abuse -0.32 displace -0.17',
  negated:
    'attack -0.46 air-strike -0.39 bombing -0.42 capture -0.91 hold 0.46 advance -0.37 siege 0.32 abuse -0.45 displace -0.4 breach 0.51 aid -0.23 statement 0.74',
  'no object':
    'air-strike -0.33 capture -0.24 hold -0.21 withdraw 0.22 repel -0.51 siege -0.23 siege-break -0.2 deploy -0.25 displace 0.36 breach -0.4 statement -0.47',
  'no subject':
    'shelling 0.28 bombing -0.58 capture 0.57 siege 0.15 siege-break -0.4 abuse -0.33 destroy 0.2 ceasefire -0.18 breach -0.34 statement -0.17',
  'object =advance': 'air-strike 0.2 repel 0.26',
  'object =agreement': 'statement -0.26',
  'object =aircraft': 'deploy 0.35 destroy 0.31 statement -0.16',
  'object =airport': 'attack 0.16 hold 0.24',
  'object =aleppo': 'deploy 0.16 statement -0.26',
  'object =all': 'capture 0.25 withdraw -0.21 deploy 0.23 displace 0.35 statement 0.26',
  'object =anything': 'abuse 0.19 ceasefire 0.36',
  'object =area': 'attack -0.16 capture 0.19 siege 0.5',
  'object =arm': 'attack 0.17 hold 0.34 deploy 0.47 abuse -0.18 aid -0.15',
  'object =army':
    'shelling 0.16 capture 0.61 advance 0.34 repel 0.16 deploy -0.32 casualties -0.18 statement -0.35',
  'object =assault': 'attack 0.31 bombing -0.29 ceasefire 0.22 statement -0.28',
  'object =attack': 'attack -0.18 air-strike 0.32 shelling 0.17 capture -0.16 repel 0.27 deploy 0.44',
  'object =attempt': 'attack 0.29 capture 0.37 advance 0.17 repel -0.16 siege 0.27',
  'object =barrel': 'air-strike 0.43',
  'object =base': 'air-strike -0.2 shelling 0.19 hold -0.21 withdraw 0.17 deploy -0.28',
  'object =battle': 'displace 0.33',
  'object =bodie': 'bombing 0.24 withdraw -0.18 casualties 0.2 abuse 0.21 statement -0.37',
  'object =bomb': 'air-strike -0.29 hold 0.23 repel 0.27 deploy 0.48 statement 0.4',
  'object =bomber': 'attack 0.16 bombing 0.58 deploy -0.3 casualties 0.15',
  'object =bombing': 'air-strike 0.17 displace 0.19',
  'object =border':
    'attack -0.29 capture 0.16 withdraw 0.46 deploy -0.15 displace 0.16 aid -0.19 statement 0.32',
  'object =bread': 'aid 0.32',
  'object =brigade': 'attack 0.19 hold 0.17 deploy 0.49 statement 0.25',
  'object =building': 'hold 0.18 casualties 0.2 destroy 0.5 displace 0.21',
  'object =bus': 'air-strike -0.27 deploy 0.32 displace 0.75 ceasefire 0.22 statement 0.21',
  'object =camp': 'shelling 0.21 siege 0.27 displace -0.28 aid -0.16 statement 0.63',
  'object =campaign': 'attack 0.24 abuse 0.27',
  'object =capital': 'attack 0.17 capture 0.26 abuse 0.28',
  'object =captive': 'capture -0.15 casualties 0.15 abuse 0.47 displace 0.28 ceasefire -0.19 statement 0.2',
  'object =car': 'air-strike 0.19 shelling 0.17 bombing -0.21 hold 0.23 abuse 0.21 destroy -0.15',
  'object =case': 'abuse 0.19 statement 0.22',
  'object =ceasefire': 'ceasefire 0.24 statement 0.26',
  'object =checkpoint': 'attack 0.33 hold 0.19 withdraw 0.6 deploy 0.17 abuse -0.25 statement -0.22',
  'object =child': 'attack 0.64 shelling 0.2 siege 0.23 casualties -0.43 displace -0.28 statement 0.66',
  'object =city':
    'attack -0.45 shelling 0.32 capture -0.33 hold -0.32 withdraw -0.3 advance -0.19 deploy -0.32 abuse 0.17 displace -0.15 ceasefire 0.16 statement 0.21',
  'object =civilian': 'bombing -0.22 capture 0.24 abuse -0.28 displace 0.31 aid -0.24 statement -0.17',
  'object =clinic': 'air-strike -0.31',
  'object =coalition': 'air-strike 0.21 statement 0.22',
  'object =column': 'attack 0.15 air-strike 0.26 shelling -0.24 advance 0.31',
  'object =commander': 'statement 0.41',
  'object =control': 'attack -0.25 capture 0.29 withdraw -0.37 statement -0.19',
  'object =convoy': 'shelling -0.47 hold 0.15 withdraw 0.38 deploy -0.24 displace 0.19 aid -0.47',
  'object =council': 'deploy 0.3 casualties -0.18',
  'object =crossing': 'hold 0.29 withdraw 0.17 aid 0.27 statement 0.18',
  'object =date':
    'attack -0.34 air-strike 0.33 bombing -0.29 capture 0.26 hold -0.31 withdraw 0.36 siege-break 0.29 deploy -0.41 casualties -0.32 displace 0.55 ceasefire 0.36 breach 0.29',
  'object =day': 'attack -0.29 capture 0.26 deploy 0.19 casualties 0.16 displace 0.21 statement 0.21',
  'object =dead': 'bombing 0.2 abuse 0.25 statement -0.18',
  'object =deal': 'ceasefire 0.26 breach 0.24',
  'object =death': 'bombing 0.23 abuse -0.24 destroy 0.21 statement -0.28',
  'object =decision': 'statement 0.5',
  'object =device': 'repel 0.26',
  'object =district': 'capture 0.47 casualties 0.26',
  'object =door': 'destroy 0.43 statement 0.17',
  'object =dozen': 'attack 0.29 bombing -0.2 withdraw 0.19 deploy -0.17 casualties -0.19 statement -0.25',
  'object =evacuation':
    'shelling 0.16 capture -0.17 withdraw -0.18 casualties 0.27 displace 0.21 statement -0.18',
  'object =faction': 'attack 0.25 shelling 0.24 hold -0.22 deploy 0.35',
  'object =familie': 'hold 0.24 abuse 0.2 displace 0.23',
  'object =field': 'capture -0.18 hold 0.28',
  'object =fighter':
    'withdraw 0.74 advance 0.2 repel -0.15 casualties 0.17 displace 0.39 ceasefire 0.29 aid -0.17 statement -0.22',
  'object =figure': 'deploy -0.15 casualties 0.62 displace 0.55 statement -0.6',
  'object =fire': 'attack 0.25 shelling 0.31 bombing 0.18 hold 0.54 deploy -0.2 abuse 0.28',
  'object =flag': 'hold 0.52 withdraw 0.51 statement 0.23',
  'object =food': 'aid -0.31 statement 0.15',
  'object =force':
    'attack -0.34 air-strike -0.28 shelling -0.17 hold -0.33 withdraw -0.15 casualties 0.31 displace 0.31 ceasefire -0.16 statement -0.4',
  'object =four': 'air-strike 0.35 repel 0.34 casualties -0.28',
  'object =front': 'attack 0.2 withdraw 0.21 deploy 0.3 statement 0.2',
  'object =gate': 'attack 0.48 withdraw 0.27 statement 0.41',
  'object =government': 'attack 0.31 air-strike -0.17 capture 0.28 statement 0.17',
  'object =ground': 'air-strike 0.17 capture 0.22 hold 0.2 withdraw -0.22 deploy -0.21',
  'object =group':
    'shelling 0.2 hold -0.25 withdraw 0.36 advance 0.17 repel -0.24 siege 0.23 casualties 0.18 abuse -0.18 ceasefire -0.16 breach 0.23 statement 0.27',
  'object =gun': 'shelling 0.22 capture 0.27 deploy 0.2 ceasefire 0.16',
  'object =half': 'statement -0.15',
  'object =hand':
    'air-strike -0.21 capture 0.33 hold -0.17 withdraw 0.35 siege-break 0.3 abuse 0.36 statement -0.25',
  'object =he': 'attack 0.17 hold 0.25 abuse 0.17 displace 0.39 statement -0.16',
  'object =her': 'statement -0.22',
  'object =highway': 'attack -0.16 capture 0.24 advance 0.35 siege-break 0.34',
  'object =hill': 'attack -0.23 hold 0.25 withdraw 0.3',
  'object =him': 'air-strike -0.15 bombing 0.29 withdraw 0.31 abuse -0.57 statement 0.56',
  'object =his': 'bombing 0.26 casualties -0.25 abuse -0.26 statement 0.24',
  'object =hom': 'siege 0.26 ceasefire 0.3 breach 0.36 aid 0.45',
  'object =hospital': 'shelling 0.18 capture 0.26 hold -0.16 casualties -0.27 abuse 0.24 displace 0.29',
  'object =hour':
    'air-strike 0.69 shelling -0.16 withdraw -0.15 displace 0.29 ceasefire 0.32 statement -0.24',
  'object =house':
    'attack 0.19 air-strike 0.18 shelling -0.22 capture -0.41 hold 0.25 casualties 0.17 destroy 0.18 statement 0.17',
  'object =hundred': 'hold 0.21 withdraw 0.6 abuse 0.24 destroy -0.22 displace -0.27 statement 0.19',
  'object =it':
    'attack -0.5 air-strike -0.32 bombing 0.46 hold -0.51 advance -0.39 deploy -0.58 abuse 0.18 destroy -0.18 displace -0.19 aid 0.33 statement 0.42',
  'object =its':
    'air-strike -0.16 bombing 0.19 hold 0.46 repel 0.29 deploy -0.35 casualties 0.76 abuse -0.29 displace 0.44 ceasefire 0.16',
  'object =itself': 'air-strike -0.15 capture 0.41',
  'object =jet': 'attack 0.2 deploy -0.25 ceasefire 0.3 statement 0.44',
  'object =jihadist': 'attack 0.16 hold 0.21 casualties 0.22',
  'object =kilometer': 'capture -0.19 hold 0.16 siege 0.18 displace -0.21 aid 0.26 statement -0.15',
  'object =life':
    'attack 0.2 air-strike -0.25 shelling 0.19 withdraw -0.23 casualties 0.16 abuse -0.18 displace -0.15',
  'object =line':
    'attack -0.16 shelling 0.47 bombing 0.26 hold 0.41 siege-break 0.32 casualties 0.18 ceasefire 0.19 statement -0.31',
  'object =loss': 'attack 0.34 casualties 0.27',
  'object =man':
    'attack -0.24 shelling -0.2 bombing 0.22 hold -0.24 withdraw 0.31 deploy 0.22 casualties 0.33 destroy -0.24 displace 0.16 aid -0.18 statement -0.33',
  'object =martyr': 'air-strike 0.21 siege-break 0.36 abuse -0.37 aid 0.31',
  'object =massacre': 'attack 0.23 aid 0.27',
  'object =me': 'casualties 0.27',
  'object =medicine': 'aid -0.18 statement 0.27',
  'object =member': 'attack 0.19 air-strike -0.21 hold -0.27 casualties 0.61 ceasefire 0.15',
  'object =mile': 'advance 0.27 repel 0.25 deploy 0.23 casualties 0.24',
  'object =militant': 'attack 0.51 withdraw 0.19 deploy 0.26 statement -0.17',
  'object =militia': 'attack 0.22 capture 0.23 casualties 0.23',
  'object =missile': 'attack -0.18 air-strike 0.19 shelling -0.3 destroy -0.22 statement 0.16',
  'object =mission': 'air-strike 0.15 withdraw 0.26',
  'object =month': 'attack -0.21 deploy -0.16 abuse 0.28 ceasefire 0.38 statement 0.28',
  'object =more': 'air-strike 0.32 displace 0.28',
  'object =most':
    'air-strike -0.38 shelling 0.23 capture -0.28 hold 0.33 deploy -0.15 casualties -0.21 abuse -0.19 displace 0.51 statement -0.27',
  'object =name': 'deploy -0.16 casualties 0.39 abuse 0.48 displace -0.17 statement -0.37',
  'object =neighborhood': 'capture -0.25 withdraw -0.29 destroy 0.24 displace 0.18 breach 0.17',
  'object =nobody': 'casualties 0.64',
  'object =nothing': 'advance 0.2 casualties -0.17 abuse -0.21 destroy 0.34 displace -0.15 statement 0.73',
  'object =number': 'attack -0.21 capture 0.33 hold 0.25 deploy -0.22 displace 0.21 statement -0.18',
  'object =offensive': 'attack 0.33 siege 0.27 ceasefire -0.17 statement -0.3',
  'object =office': 'deploy 0.2',
  'object =officer': 'hold 0.15 deploy 0.18 abuse -0.29 ceasefire -0.2 statement 0.4',
  'object =official': 'displace 0.29 ceasefire 0.23 statement -0.28',
  'object =one':
    'air-strike 0.32 shelling -0.21 bombing 0.35 hold -0.22 withdraw -0.17 repel 0.47 siege 0.53 deploy 0.17 casualties -0.24 abuse 0.28 displace 0.16 ceasefire 0.31 aid 0.23 statement -0.45',
  'object =operation': 'attack -0.34 bombing 0.3 withdraw 0.38 deploy 0.18 statement 0.56',
  'object =other': 'attack -0.25 hold 0.17 siege 0.19 deploy 0.28 casualties -0.25 statement 0.4',
  'object =our': 'casualties -0.17 statement 0.22',
  'object =part': 'attack 0.58 deploy 0.21 displace 0.33 aid 0.27 statement -0.34',
  'object =pause': 'attack 0.35 ceasefire 0.17 statement 0.35',
  'object =people':
    'attack 0.16 air-strike -0.23 bombing 0.22 capture -0.16 hold -0.21 siege 0.33 deploy -0.24 abuse -0.33 ceasefire -0.16',
  'object =picture': 'hold 0.33 casualties -0.23 abuse 0.29',
  'object =place':
    'attack 0.39 capture 0.37 hold 0.17 siege 0.3 deploy -0.19 abuse -0.49 ceasefire 0.37 statement -0.41',
  'object =plane': 'air-strike 0.29 repel 0.2 destroy -0.25 ceasefire 0.23',
  'object =point': 'capture 0.24 deploy 0.36 casualties -0.24 destroy 0.26 statement -0.18',
  'object =position': 'air-strike 0.24 shelling 0.25 hold -0.15',
  'object =post': 'air-strike -0.2 hold 0.5 withdraw 0.17 deploy 0.26 aid 0.53 statement -0.21',
  'object =prison': 'capture 0.27 hold 0.2 abuse 0.43 displace -0.18 statement 0.16',
  'object =prisoner': 'capture 0.18 casualties -0.28 abuse 0.54 statement 0.35',
  'object =province': 'hold 0.25',
  'object =raid': 'attack -0.48 air-strike 0.42 ceasefire 0.32 statement -0.22',
  'object =rebel': 'attack 0.6 withdraw 0.29 deploy 0.33 casualties 0.29 breach 0.26',
  'object =regime': 'attack 0.47 air-strike 0.26 hold 0.55 statement -0.28',
  'object =reinforcement': 'withdraw -0.23 deploy 0.48 statement -0.15',
  'object =report': 'attack 0.45 air-strike 0.24 capture 0.21 casualties 0.3',
  'object =reporter': 'statement -0.18',
  'object =resident': 'casualties 0.3 displace 0.2',
  'object =resolution': 'attack -0.29 deploy -0.22 statement 0.46',
  'object =rest': 'air-strike 0.36 capture -0.25 withdraw -0.21 casualties 0.26',
  'object =road': 'bombing 0.18 withdraw -0.16 siege-break -0.17 abuse -0.21 destroy -0.17',
  'object =rocket': 'hold 0.17 deploy -0.18 casualties 0.29',
  'object =round': 'ceasefire 0.39',
  'object =shell': 'deploy 0.28 displace 0.22',
  'object =shot': 'attack 0.42 shelling -0.58 capture 0.3 repel 0.28 abuse 0.24 statement -0.25',
  'object =side': 'siege 0.33 deploy 0.25',
  'object =siege': 'siege 0.28 siege-break 0.18 statement 0.76',
  'object =site': 'air-strike 0.2 capture -0.23 hold 0.15 destroy 0.29',
  'object =soldier':
    'attack 0.15 shelling 0.31 bombing 0.35 capture -0.17 hold 0.38 repel -0.21 deploy -0.38 casualties -0.43 abuse 0.35 displace 0.29 statement -0.19',
  'object =some': 'air-strike 0.25 withdraw 0.19 casualties -0.25 statement -0.27',
  'object =sortie': 'air-strike 0.16',
  'object =source': 'shelling 0.38 deploy 0.35 statement -0.21',
  'object =staff': 'hold 0.29 withdraw 0.83 displace 0.17 statement -0.32',
  'object =state': 'attack 0.22 hold -0.17 withdraw 0.35 deploy 0.24 ceasefire 0.17',
  'object =statement': 'air-strike -0.15',
  'object =street': 'attack -0.15 capture -0.51 withdraw 0.19 advance 0.56 destroy 0.3',
  'object =strike': 'attack 0.28 air-strike -0.36 shelling 0.25 breach 0.15 statement 0.17',
  'object =talk': 'ceasefire 0.22',
  'object =tank': 'air-strike -0.15 capture 0.23 hold -0.17 breach 0.2 statement 0.19',
  'object =target': 'deploy 0.2 destroy -0.49 statement 0.55',
  'object =tent': 'displace -0.17 aid 0.63',
  'object =terrorist':
    'attack 0.31 bombing -0.26 hold 0.39 deploy -0.19 casualties 0.18 abuse -0.18 statement -0.29',
  'object =that':
    'air-strike -0.31 bombing 0.3 capture -0.17 hold -0.23 withdraw -0.23 deploy 0.43 casualties 0.31 abuse 0.28 displace -0.17 aid -0.19',
  'object =the': 'deploy 0.37 casualties -0.32 displace 0.2 ceasefire 0.33 aid 0.52 statement -0.18',
  'object =their':
    'hold 0.44 casualties -0.41 abuse 0.24 destroy 0.21 displace 0.15 ceasefire 0.54 aid -0.26 statement 0.26',
  'object =them':
    'attack 0.21 air-strike 0.59 capture -0.32 hold -0.19 withdraw 0.52 repel 0.98 siege -0.19 deploy -0.43 displace 0.26 aid -0.36 statement -0.59',
  'object =themselve':
    'attack 0.18 air-strike 0.25 shelling -0.16 hold 0.32 withdraw 0.34 deploy -0.16 ceasefire -0.18 aid 0.26',
  'object =they':
    'attack -0.39 air-strike 0.21 shelling 0.21 capture -0.16 hold 0.19 repel 0.26 siege 0.28 deploy 0.15 casualties -0.32 ceasefire -0.16 aid -0.24',
  'object =thi':
    'attack 0.23 shelling 0.28 withdraw 0.31 repel 0.36 casualties -0.16 abuse 0.35 statement -0.28',
  'object =those':
    'attack -0.18 withdraw -0.26 casualties -0.39 abuse 0.47 displace -0.34 ceasefire 0.27 statement -0.19',
  'object =thousand': 'attack 0.46 withdraw -0.22 deploy 0.21 abuse 0.31 displace -0.22',
  'object =three': 'air-strike 0.29 siege 0.24 casualties 0.4 displace -0.22 statement 0.17',
  'object =time':
    'attack -0.15 hold -0.17 withdraw -0.19 advance 0.46 deploy -0.2 abuse -0.16 displace 0.39 aid 0.2',
  'object =toll': 'shelling 0.18 casualties 0.46 statement -0.2',
  'object =town':
    'attack 0.15 shelling 0.26 hold -0.23 advance -0.18 deploy 0.35 casualties -0.16 abuse 0.2 displace 0.29 ceasefire 0.25 statement -0.29',
  'object =troop': 'attack -0.22 capture -0.18 withdraw 0.3 deploy 0.75',
  'object =truce': 'withdraw 0.21 deploy 0.16 displace 0.18 ceasefire 0.51 aid 0.2 statement -0.33',
  'object =truck': 'hold -0.15 siege -0.25 deploy 0.2 abuse -0.27 displace -0.15',
  'object =two': 'bombing 0.24 withdraw 0.24 casualties -0.6 abuse 0.25 destroy 0.3 statement -0.18',
  'object =unit': 'attack -0.37 deploy 0.52 destroy 0.23 statement -0.27',
  'object =us':
    'attack -0.21 air-strike 0.47 shelling 0.4 casualties 0.27 abuse -0.41 displace 0.45 aid 0.3 statement -0.36',
  'object =vehicle': 'siege 0.27 destroy 0.4',
  'object =village':
    'capture 0.25 hold -0.24 advance 0.16 repel 0.15 casualties -0.17 abuse -0.22 destroy -0.22',
  'object =war': 'attack 0.2 abuse 0.18',
  'object =water': 'destroy -0.27',
  'object =way': 'attack -0.18 air-strike 0.24 advance 0.53 siege 0.21 deploy -0.22 statement -0.3',
  'object =weapon':
    'attack 0.37 air-strike -0.22 shelling 0.27 capture -0.15 abuse 0.19 destroy -0.15 breach 0.15 statement -0.28',
  'object =week': 'attack 0.15 withdraw 0.39 casualties 0.18 aid 0.33',
  'object =what':
    'air-strike -0.21 shelling 0.5 bombing -0.16 casualties -0.37 abuse -0.54 destroy 0.53 displace -0.2 statement -0.44',
  'object =which':
    'attack -0.21 bombing 0.22 repel 0.31 siege-break 0.25 deploy -0.17 casualties -0.28 ceasefire -0.23 statement 0.19',
  'object =who': 'withdraw -0.21 casualties 0.24 abuse -0.17 displace -0.2 statement -0.3',
  'object =woman':
    'attack -0.17 shelling -0.16 withdraw -0.15 siege 0.2 deploy -0.15 casualties -0.51 abuse 0.6 displace 0.39 aid -0.15',
  'object =word': 'abuse -0.17',
  'object =year': 'repel 0.34 deploy -0.16',
  'object =you': 'attack 0.29 capture 0.25 hold 0.24 statement -0.68',
  'object =zone': 'capture 0.23 deploy -0.19 statement -0.16',
  'object a place':
    'attack -0.5 air-strike -0.27 bombing 0.15 capture 0.24 advance -0.15 repel -0.52 siege 0.33 siege-break -0.31 deploy -0.43 abuse 0.55 destroy -0.21 displace 0.33 breach -0.19 aid 0.33',
  'object aid':
    'attack -0.24 shelling -0.62 capture -0.26 hold -0.36 repel -0.17 siege-break -0.15 destroy -0.2 aid 1.67 statement -0.58',
  'object aircraft':
    'attack 0.39 air-strike 0.25 shelling -0.21 bombing 0.33 hold -0.17 withdraw -0.15 repel 0.88 destroy -0.25 displace -0.19 ceasefire 0.38 statement -0.15',
  'object armour':
    'attack 0.19 shelling -0.27 capture 0.22 hold -0.26 repel -0.26 siege 0.22 casualties -0.15 abuse -0.18 destroy 0.6 ceasefire -0.15 breach 0.16 aid -0.19',
  'object arms':
    'air-strike -0.34 bombing -0.22 capture 0.33 hold -0.24 withdraw -0.24 advance -0.18 repel 0.19 deploy 1.06 casualties -0.17 abuse -0.22 displace -0.4 breach 0.18 aid -0.27 statement -0.41',
  'object artillery': 'shelling 0.72 capture 0.17 hold -0.16 deploy 0.26 destroy -0.16',
  'object attack':
    'attack 0.88 shelling 0.16 bombing 0.18 hold -0.23 withdraw -0.15 siege 0.34 siege-break -0.2 deploy -0.21 casualties -0.28 abuse -0.23 destroy -0.33 ceasefire 0.26 aid -0.19 statement -0.16',
  'object bomb':
    'attack -0.24 air-strike 0.69 shelling 0.22 bombing 0.62 capture -0.29 hold 0.15 withdraw -0.29 advance -0.17 repel 0.49 siege -0.2 deploy 0.31 abuse 0.18 destroy -0.29 displace -0.36 ceasefire -0.21 statement -0.25',
  'object fire':
    'attack 0.15 shelling -0.7 withdraw -0.23 advance -0.2 siege -0.19 siege-break -0.23 deploy 0.44 abuse 0.2 ceasefire 0.17 aid -0.34 statement -0.56',
  'object flag': 'hold 0.52 withdraw 0.51 statement 0.23',
  'object force':
    'attack 0.3 air-strike 0.28 shelling 0.21 bombing 0.25 capture 0.22 hold 0.64 withdraw 0.23 advance -0.47 repel 0.19 deploy 0.48 abuse -0.22 displace -0.15',
  'object ground':
    'attack 0.23 air-strike 0.47 capture 0.27 advance -0.24 siege 0.32 deploy 0.15 abuse -0.74 destroy 0.22 displace -0.26 aid -0.33 statement -0.42',
  'object home':
    'attack 0.17 shelling 0.62 hold -0.37 advance -0.39 deploy 0.58 casualties -0.2 ceasefire 0.32 statement -0.38',
  'object is counted':
    'attack -0.36 air-strike 0.26 shelling -0.25 bombing 0.27 capture -0.32 hold 0.17 advance -0.17 repel 0.24 siege 0.36 siege-break -0.33 casualties 0.72 abuse 0.17 destroy 0.38 displace 0.73 ceasefire -0.34 aid 0.31 statement -1.31',
  'object losses':
    'air-strike -0.38 bombing 0.43 capture -0.29 hold -0.19 withdraw 0.37 deploy -0.25 casualties 0.98 abuse -0.19 destroy -0.16 displace -0.29 statement -0.16',
  'object of aid': 'siege 0.28 abuse -0.17 breach 0.25 aid 0.79 statement -0.24',
  'object of arms': 'attack -0.22 air-strike -0.17 repel 0.61 deploy 0.22 statement 0.21',
  'object of attack': 'attack 0.32 deploy 0.33',
  'object of bomb': 'air-strike 0.22 shelling -0.23 bombing 0.44',
  'object of fire': 'air-strike 0.16 shelling 0.38 bombing 0.58 deploy -0.16 destroy -0.15',
  'object of force':
    'shelling -0.63 capture 0.18 hold 0.2 withdraw 0.35 advance 0.19 repel 0.42 siege-break 0.28 deploy 0.26 casualties 0.42 abuse -0.23 destroy -0.56 ceasefire -0.3 breach -0.27 aid -0.18 statement -0.18',
  'object of ground':
    'attack -0.15 air-strike -0.4 shelling -0.21 bombing -0.45 hold 0.7 withdraw 0.2 siege-break 0.33 deploy -0.3 casualties -0.6 abuse -0.16 destroy 0.35 displace -0.38 breach 0.2',
  'object of home':
    'attack -0.29 air-strike 0.23 deploy -0.17 abuse -0.17 destroy -0.17 aid 0.17 statement -0.17',
  'object of losses': 'bombing 0.29 withdraw -0.19 abuse 0.29 statement -0.18',
  'object of people':
    'air-strike 0.36 shelling 0.39 capture -0.27 deploy -0.3 casualties -0.18 abuse 0.53 destroy -0.18 displace 0.27 aid -0.51 statement -0.25',
  'object of side':
    'air-strike 0.24 shelling -0.17 bombing -0.31 capture 0.44 hold -0.58 withdraw 0.15 repel -0.2 siege 0.18 siege-break -0.32 casualties -0.35 abuse -0.31 destroy -0.81 displace -0.28 ceasefire -0.26 breach -0.16 statement -0.27',
  'object of speaker':
    'attack -0.15 air-strike -0.23 shelling 0.24 bombing -0.28 capture 0.18 withdraw -0.17 siege -0.33 casualties -0.21 abuse 0.24 destroy -0.16 ceasefire -0.37 breach -0.21 aid -0.46 statement 0.45',
  'object of works':
    'attack -0.3 air-strike -0.17 bombing -0.23 capture -0.17 withdraw -0.23 advance -0.28 repel 0.48 deploy 0.28 casualties -0.16 destroy 0.82',
  'object people':
    'air-strike -0.52 hold -0.44 withdraw -0.44 advance -0.3 siege 0.24 siege-break -0.2 deploy -0.4 abuse 0.37 displace 0.64 ceasefire -0.32 breach -0.36 statement -0.2',
  'object route':
    'bombing 0.21 hold 0.44 withdraw -0.19 advance 0.23 siege -0.16 siege-break 0.46 deploy -0.16 casualties -0.19 destroy 0.3 displace -0.22 aid 0.17 statement -0.22',
  'object siege': 'siege 0.2 siege-break 0.18',
  'object speaker':
    'capture -0.42 hold -0.27 advance -0.3 siege -0.54 siege-break -0.39 deploy -0.41 casualties 0.17 abuse 0.31 destroy -0.25 aid -0.56 statement 0.17',
  'object talks': 'hold -0.2 ceasefire 0.34',
  'object tells abuse': 'attack 0.26 shelling 0.28 abuse 0.44',
  'object tells advance': 'air-strike 0.16 capture 0.16 advance 0.41 repel 0.26',
  'object tells air-strike':
    'attack 0.19 air-strike 0.37 bombing -0.15 deploy -0.21 destroy -0.27 ceasefire -0.19',
  'object tells attack':
    'capture -0.32 hold -0.2 advance -0.2 siege-break -0.16 casualties -0.46 abuse 0.3 destroy -0.4 ceasefire 0.3 breach -0.15 aid -0.2 statement 0.16',
  'object tells bombing': 'attack 0.38 air-strike 0.4 repel 0.31 deploy -0.19 destroy -0.21',
  'object tells breach': 'shelling -0.24 breach 0.59',
  'object tells casualties': 'capture -0.2 withdraw 0.26 casualties 0.55 abuse 0.2 statement 0.15',
  'object tells ceasefire': 'attack -0.18 ceasefire 0.39 statement -0.34',
  'object tells deploy': 'withdraw -0.23 deploy 0.48 statement -0.15',
  'object tells hold': 'attack -0.25 capture 0.29 withdraw -0.36',
  'object tells shelling': 'attack -0.39 hold 0.26 casualties 0.18 abuse -0.2 destroy -0.21',
  'object tells siege': 'siege 0.33 siege-break 0.18',
  'object tells withdraw': 'capture 0.18 withdraw 0.21 casualties 0.16 abuse -0.19 displace 0.17',
  'object truce':
    'attack 0.43 air-strike -0.27 shelling -0.18 hold -0.26 withdraw -0.26 siege -0.25 deploy -0.23 casualties -0.27 abuse -0.26 destroy -0.16 ceasefire 1.12 breach 0.47 statement 0.15',
  'object works':
    'attack -0.26 air-strike 0.44 shelling -0.34 capture -0.2 hold 0.22 advance -0.59 repel -0.29 siege -0.4 siege-break -0.51 deploy 0.29 casualties -0.49 abuse -0.18 destroy 0.58',
  'of =city': 'attack -0.16 capture -0.17 hold 0.39 advance 0.16',
  'of =date': 'attack 0.51 shelling 0.53 capture -0.23 abuse -0.19 destroy 0.21 displace 0.23 aid 0.16',
  'of =it': 'attack -0.21 hold 0.16 withdraw -0.15 casualties 0.2 abuse 0.29 statement 0.18',
  'of =its': 'attack -0.15 capture 0.24 advance -0.21',
  'of =which': 'bombing 0.29 repel 0.19 casualties -0.44 abuse 0.24 destroy 0.22',
  'of =whom': 'hold -0.21 deploy 0.17 casualties 0.35 displace 0.24 statement -0.34',
  'of a place':
    'air-strike 0.41 shelling 0.28 withdraw 0.23 advance 0.23 repel 0.28 siege-break 0.17 deploy 0.18 casualties -0.64 abuse -0.16 aid -0.47 statement -0.46',
  'of aid': 'bombing 0.26 hold 0.25 displace 0.24 aid 0.23 statement -0.36',
  'of aircraft': 'air-strike 0.23 shelling 0.3 statement -0.21',
  'of arms':
    'attack -0.23 air-strike 0.23 shelling 0.33 hold 0.3 casualties -0.15 abuse -0.36 destroy 0.15 aid -0.15',
  'of attack': 'attack -0.29 capture 0.51 hold 0.25 ceasefire -0.3',
  'of fire': 'air-strike -0.72 casualties 0.15 statement 0.43',
  'of force':
    'air-strike 0.24 shelling -0.15 capture 0.2 hold 0.54 withdraw -0.51 advance -0.18 repel 0.42 casualties 0.5 abuse 0.15 destroy 0.18 displace -0.43 ceasefire -0.25 aid -0.33',
  'of ground':
    'shelling 0.23 capture 0.32 hold 0.29 advance 0.29 repel 0.23 siege-break 0.15 casualties -0.48 destroy -0.2 displace -0.27 aid -0.51',
  'of home': 'attack -0.2 shelling 0.22 capture -0.25 hold 0.26 withdraw 0.17 advance 0.36 statement -0.15',
  'of is counted':
    'attack -0.29 air-strike -0.24 capture -0.28 hold -0.26 advance 0.24 deploy -0.21 casualties 0.84 abuse 0.15 ceasefire 0.18 statement -0.63',
  'of losses': 'air-strike 0.3 capture 0.37',
  'of of force': 'deploy 0.16 abuse -0.31 statement 0.27',
  'of of ground': 'hold 0.15 withdraw 0.48 abuse 0.16 statement 0.37',
  'of of side':
    'attack -0.37 air-strike 0.19 shelling 0.16 hold 0.33 advance -0.34 repel -0.16 deploy -0.2 casualties 0.21 abuse 0.19 breach 0.18',
  'of of speaker': 'shelling 0.15 abuse -0.29',
  'of people':
    'attack -0.22 bombing -0.16 hold -0.24 withdraw -0.19 repel -0.24 siege -0.21 casualties 0.74 abuse 0.37 displace 0.19 aid -0.26',
  'of speaker':
    'attack -0.56 hold 0.3 withdraw -0.17 advance -0.3 abuse 0.15 destroy -0.15 ceasefire -0.19 breach 0.26',
  'of tells attack': 'capture 0.46 hold 0.35 deploy 0.18 ceasefire -0.33 statement -0.35',
  'of works': 'shelling 0.2 bombing 0.22 hold 0.6 deploy -0.27 casualties -0.21 abuse -0.24 statement -0.18',
  'on =city': 'hold 0.18 siege 0.19',
  'on =date':
    'attack 0.42 air-strike 0.4 bombing 0.25 capture 0.35 hold -0.29 withdraw 0.48 siege 0.19 siege-break 0.66 abuse -0.47 destroy -0.58 displace 0.47 ceasefire 0.79 statement 0.58',
  'on =day': 'attack -0.35 air-strike -0.24 abuse 0.34 statement -0.25',
  'on =ground': 'advance 0.22 deploy 0.24 statement -0.17',
  'on =it': 'attack 0.23 air-strike 0.19 shelling -0.33 abuse 0.25 statement -0.17',
  'on =its': 'capture 0.37 abuse 0.23',
  'on =road': 'hold -0.18',
  'on =roof': 'deploy 0.73',
  'on =side': 'shelling -0.16 hold 0.16 withdraw 0.19 deploy 0.45 statement -0.32',
  'on =way':
    'attack -0.25 capture 0.16 hold 0.17 repel 0.34 deploy 0.66 casualties 0.15 abuse -0.15 aid 0.27',
  'on a place':
    'attack -0.35 air-strike 0.19 shelling 0.6 repel -0.22 siege 0.25 siege-break 0.15 deploy 0.35 casualties -0.22 abuse -0.38 destroy -0.27 statement -0.18',
  'on arms': 'abuse 0.49 statement -0.16',
  'on force':
    'attack 0.17 shelling -0.46 hold 0.28 withdraw 0.18 deploy -0.34 casualties -0.31 abuse 0.19 ceasefire -0.48 breach 0.18 aid -0.22 statement -0.28',
  'on ground':
    'attack 0.2 bombing -0.15 capture -0.38 hold 0.37 withdraw -0.15 siege 0.53 deploy -0.21 casualties -0.74 abuse -0.23 destroy -0.4 aid -0.17 statement -0.68',
  'on home': 'air-strike -0.33 shelling 0.43 capture -0.33 hold 0.29',
  'on is counted': 'abuse 0.19 displace -0.19',
  'on of force':
    'attack 0.47 capture -0.16 hold -0.22 siege-break 0.34 deploy -0.19 abuse 0.24 statement 0.28',
  'on of ground': 'attack 0.2 air-strike -0.15 capture -0.19 deploy -0.16 displace -0.23 aid -0.16',
  'on of people': 'attack 0.35 deploy 0.24',
  'on of side':
    'attack -0.2 shelling -0.15 siege 0.38 deploy -0.27 casualties 0.19 displace -0.15 ceasefire -0.21 breach 0.23',
  'on of speaker': 'hold -0.23 siege-break 0.34 deploy 0.2 casualties -0.17 abuse 0.21',
  'on people':
    'shelling -0.2 bombing 0.29 hold -0.15 withdraw 0.22 deploy 0.32 displace -0.21 ceasefire -0.19 statement 0.35',
  'on route': 'hold -0.31 deploy 0.34',
  'on speaker':
    'bombing 0.18 capture 0.36 withdraw 0.21 siege 0.32 casualties -0.21 ceasefire -0.29 breach 0.18 aid -0.34',
  'on works':
    'attack 0.29 air-strike -0.24 capture -0.22 withdraw -0.21 deploy 0.76 casualties -0.26 abuse 0.63 destroy -0.29 displace 0.33 ceasefire 0.16 aid -0.16 statement -0.62',
  'out of =service': 'shelling 0.21 destroy 0.74 statement -0.29',
  'out of a place':
    'attack -0.19 capture 0.16 withdraw 0.63 casualties 0.18 abuse -0.15 displace 0.37 ceasefire 0.18',
  'out of force': 'attack 0.16 casualties 0.33 displace -0.18',
  'out of ground': 'capture 0.36 hold -0.21 withdraw 0.77 deploy -0.18 abuse -0.21 displace 0.17 aid -0.16',
  'outside a place': 'withdraw 0.29 deploy -0.18 ceasefire 0.3 aid -0.17',
  'outside ground': 'withdraw 0.28 deploy -0.18 displace -0.15 ceasefire 0.3 aid -0.19',
  'over =date': 'air-strike 0.16 siege 0.25 casualties 0.34 abuse -0.2',
  'over a place': 'air-strike 0.41 hold -0.18 deploy -0.2 displace -0.19 statement -0.16',
  'over force': 'abuse 0.34 statement 0.26',
  'over ground': 'air-strike 0.33 shelling -0.17 hold 0.16 deploy -0.26 abuse -0.17',
  'over home': 'air-strike 0.23 casualties 0.15',
  'over speaker': 'abuse 0.33',
  passive:
    'attack -0.4 air-strike -0.39 bombing -0.16 capture -0.58 hold 0.35 withdraw -0.26 advance -0.31 repel -0.17 siege-break -0.25 deploy 0.26 casualties 0.59 abuse 0.44 displace 0.28 ceasefire 0.44 breach -0.54 aid 0.48 statement -0.16',
  'read abuse':
    'capture -0.36 withdraw -0.2 repel -0.15 deploy -0.3 casualties -0.25 abuse 1.13 destroy -0.22 displace -0.43 statement -0.32',
  'read abuse by verb':
    'attack -0.16 air-strike -0.52 capture -0.32 withdraw -0.19 repel -0.15 deploy -0.25 abuse -0.24 destroy -0.18 displace -0.42 statement -0.29',
  'read advance':
    'attack 0.23 air-strike 0.16 capture -0.22 hold 0.18 withdraw -0.23 advance 1.71 siege 0.17 siege-break 0.31 casualties -0.19 ceasefire -0.19 statement 0.24',
  'read advance by noun': 'attack -0.18 advance 0.25 repel 0.32 siege 0.15 statement 0.33',
  'read advance by verb':
    'attack 0.25 hold 0.21 withdraw -0.2 advance 0.15 repel -0.29 siege 0.2 siege-break 0.32 casualties -0.16 ceasefire -0.18',
  'read aid':
    'air-strike -0.16 shelling -0.4 capture -0.19 deploy -0.26 abuse 0.19 destroy -0.21 displace -0.21 aid 1.39',
  'read aid by verb':
    'air-strike -0.16 shelling -0.4 capture -0.19 deploy -0.26 abuse 0.19 destroy -0.21 displace -0.21',
  'read air-strike':
    'air-strike 1.15 shelling 0.18 bombing -0.2 capture -0.38 hold -0.29 withdraw -0.15 advance -0.16 repel -0.4 siege -0.15 deploy -0.41 displace -0.36 aid -0.15 statement 0.29',
  'read air-strike by light-verb': 'attack 0.19 breach 0.24 statement -0.2',
  'read air-strike by noun': 'air-strike -0.57 shelling 0.28 casualties -0.21 statement 0.5',
  'read air-strike by verb':
    'air-strike -0.29 capture -0.31 hold -0.15 repel -0.32 deploy -0.28 casualties -0.15 abuse 0.18 displace -0.23 breach -0.22',
  'read attack':
    'attack 1.04 shelling 0.26 capture -0.23 hold -0.49 advance 0.18 deploy -0.34 abuse 0.27 destroy -0.17 ceasefire 0.18 breach -0.23 aid -0.21 statement 0.48',
  'read attack by light-verb':
    'attack -0.5 bombing 0.41 hold -0.23 withdraw 0.24 advance -0.2 repel -0.17 siege 0.22 siege-break -0.25 deploy -0.3 casualties 0.35 displace -0.37',
  'read attack by noun':
    'attack -0.5 withdraw 0.17 advance 0.23 siege-break 0.24 casualties -0.22 abuse 0.23 displace 0.69 statement 0.39',
  'read attack by verb':
    'attack 0.25 bombing -0.24 hold -0.2 withdraw -0.43 repel 0.27 siege -0.23 casualties -0.23 displace -0.34 ceasefire 0.27',
  'read bombing':
    'air-strike 0.38 bombing 1.19 hold 0.15 withdraw -0.23 repel -0.17 casualties -0.19 abuse -0.24 destroy 0.31 displace -0.37 aid -0.17',
  'read bombing by light-verb': 'air-strike 0.36 bombing -0.29 destroy 0.24',
  'read bombing by noun': 'attack 0.16 capture 0.33 advance 0.23',
  'read bombing by verb':
    'attack -0.2 capture 0.18 hold 0.22 withdraw -0.16 advance -0.18 casualties -0.19 displace -0.31 statement 0.22',
  'read breach': 'breach 2.09',
  'read breach by verb': 'attack 0.16 breach 0.41',
  'read capture':
    'attack -0.25 shelling -0.24 bombing -0.17 capture 1.64 withdraw -0.36 advance -0.26 siege -0.31 ceasefire -0.2 breach -0.15 aid 0.17',
  'read capture by verb':
    'attack -0.36 shelling -0.24 bombing -0.16 capture 0.19 withdraw -0.31 advance -0.22 siege -0.3 deploy -0.2 ceasefire -0.2 breach -0.15 aid 0.18',
  'read casualties':
    'bombing 0.21 hold -0.34 withdraw -0.18 repel -0.28 siege-break -0.18 casualties 1.13 abuse 0.4 displace -0.36 breach -0.19 statement 0.22',
  'read casualties by light-verb': 'bombing 0.24 withdraw 0.44 casualties -0.41 destroy 0.56 statement -0.18',
  'read casualties by verb':
    'air-strike -0.18 shelling -0.16 bombing 0.25 hold -0.32 withdraw -0.33 repel -0.28 siege-break -0.16 casualties -0.2 destroy -0.52 displace -0.33 breach -0.17 statement 0.16',
  'read ceasefire': 'shelling -0.21 withdraw -0.16 displace 0.25 ceasefire 1.62 aid -0.25 statement -0.25',
  'read ceasefire by verb':
    'shelling -0.2 capture 0.16 withdraw -0.16 deploy -0.32 displace 0.26 ceasefire 0.19 aid -0.24',
  'read deploy':
    'shelling -0.32 capture 0.28 advance -0.18 repel 0.22 siege -0.21 deploy 1.31 destroy 0.18 displace -0.28',
  'read deploy by verb':
    'attack -0.21 shelling -0.31 capture 0.3 hold 0.16 advance -0.17 repel 0.23 siege -0.2 deploy -0.21 destroy 0.19 displace -0.28',
  'read destroy':
    'air-strike -0.17 bombing 0.25 hold 0.19 deploy -0.29 casualties -0.22 destroy 1.76 aid -0.2 statement 0.32',
  'read destroy by verb': 'air-strike -0.16 bombing 0.25 hold 0.19 deploy -0.27 casualties -0.22 aid -0.2',
  'read displace':
    'attack -0.17 air-strike -0.18 bombing 0.28 capture -0.42 withdraw 0.21 advance -0.23 repel 0.4 siege -0.16 deploy -0.2 abuse -0.29 destroy -0.18 displace 1.04 aid 0.15 statement 0.31',
  'read displace by verb':
    'attack -0.15 air-strike -0.16 bombing 0.29 capture -0.4 withdraw 0.48 advance -0.23 siege -0.15 deploy -0.54 casualties 0.15 abuse -0.25 destroy -0.18 displace -0.32 ceasefire 0.26',
  'read hold':
    'attack 0.22 air-strike -0.2 hold 1.84 withdraw -0.33 advance -0.17 deploy 0.2 abuse -0.29 displace 0.19 ceasefire -0.39',
  'read hold by adjective': 'hold 1.1 deploy 0.25 displace 0.47 aid 0.21',
  'read hold by verb':
    'air-strike -0.33 capture -0.25 hold -0.36 withdraw -0.3 advance -0.15 abuse -0.28 displace -0.26 ceasefire -0.37 aid -0.21',
  'read nothing':
    'attack 0.24 bombing 0.22 capture 0.21 withdraw 0.48 repel 0.17 deploy 0.49 casualties 0.27 abuse 0.21 destroy 0.53 displace 0.41 ceasefire 0.49 breach -0.22 aid 0.77 statement 0.7',
  'read repel': 'attack -0.24 shelling -0.22 repel 1.62 siege 0.19 statement -0.22',
  'read repel by verb': 'attack -0.24 shelling -0.22 siege 0.19 statement -0.22',
  'read shelling':
    'air-strike 0.4 shelling 1.54 capture -0.21 withdraw -0.2 advance -0.26 repel -0.34 siege -0.17 siege-break -0.21 deploy -0.23 casualties -0.74 abuse -0.22 displace 0.15 ceasefire -0.25 breach -0.29 aid -0.32',
  'read shelling by light-verb': 'attack -0.29 air-strike 0.36 deploy 0.16 casualties -0.5 statement -0.15',
  'read shelling by verb':
    'air-strike 0.38 shelling -0.56 capture -0.18 advance -0.15 repel -0.25 siege-break -0.17 deploy -0.34 casualties -0.24 ceasefire -0.19 breach -0.16 aid -0.26',
  'read siege':
    'air-strike -0.24 shelling -0.34 bombing -0.31 capture -0.17 hold -0.41 withdraw -0.3 advance -0.28 siege 1.49 siege-break 0.16 casualties -0.31 abuse -0.24 destroy -0.17 displace -0.34 ceasefire -0.22 aid -0.27',
  'read siege by noun': 'capture 0.22 siege -0.23 siege-break 0.27',
  'read siege by verb':
    'air-strike -0.22 shelling -0.3 bombing -0.28 capture -0.38 hold -0.3 withdraw -0.24 advance -0.24 siege-break -0.36 casualties -0.28 abuse -0.19 destroy -0.15 displace -0.27 ceasefire -0.18 aid -0.22',
  'read siege-break': 'advance 0.25 siege-break 1.36 statement 0.26',
  'read siege-break by verb': 'advance 0.25 statement 0.26',
  'read withdraw':
    'attack -0.33 air-strike -0.64 withdraw 1.18 advance -0.32 repel -0.16 siege -0.34 abuse -0.28 destroy -0.26 displace 0.19 ceasefire 0.15 statement 0.2',
  'read withdraw by light-verb': 'capture -0.19 hold 0.16 withdraw 0.17',
  'read withdraw by noun': 'shelling 0.17 capture 0.45 withdraw -0.62 abuse -0.22 statement 0.29',
  'read withdraw by verb':
    'attack -0.19 air-strike -0.55 capture -0.19 hold -0.18 advance -0.19 siege -0.27 destroy -0.23 displace 0.34 ceasefire 0.34 statement -0.19',
  'since =date':
    'air-strike -0.22 capture -0.19 withdraw -0.18 advance -0.27 siege 0.17 deploy 0.53 casualties 0.62 abuse -0.58 destroy -0.15 ceasefire 0.28 aid 0.62 statement -0.25',
  'subject =activist': 'air-strike 0.18 shelling 0.28 capture 0.28 hold 0.15 abuse 0.18 statement -0.29',
  'subject =agency': 'capture -0.24 displace 0.26 aid 0.3',
  'subject =agreement': 'deploy -0.2 displace 0.21 ceasefire -0.24 statement -0.2',
  'subject =aircraft': 'deploy -0.3 casualties -0.16 statement -0.19',
  'subject =al-assad': 'attack -0.16 shelling 0.24 statement 0.82',
  'subject =al-islam':
    'shelling 0.59 bombing 0.62 capture -0.17 withdraw 0.41 abuse 0.31 ceasefire 0.17 statement 0.25',
  'subject =al-nusra': 'air-strike 0.22 capture -0.21 siege 0.15 abuse 0.43 ceasefire 0.21',
  'subject =al-sham': 'bombing -0.28 capture 0.25 hold 0.22 withdraw 0.46 abuse -0.16 statement 0.62',
  'subject =all':
    'attack -0.16 casualties -0.17 abuse -0.2 displace 0.34 breach 0.31 aid 0.27 statement -0.27',
  'subject =alliance': 'capture 0.31 hold 0.32 statement -0.3',
  'subject =allie': 'advance 0.24 siege -0.2 deploy 0.31 statement -0.2',
  'subject =anyone': 'shelling 0.31 statement 0.15',
  'subject =army':
    'attack 0.3 shelling -0.18 hold 0.67 withdraw 0.23 advance -0.21 repel -0.21 deploy 0.55 casualties -0.51 abuse -0.43 destroy -0.23 displace -0.2 aid -0.17',
  'subject =artillery': 'attack 0.34 air-strike 0.15 capture 0.29 destroy -0.16',
  'subject =attack': 'attack -0.42 air-strike -0.18 hold 0.19',
  'subject =authoritie': 'shelling 0.21 aid 0.23 statement -0.36',
  'subject =battle': 'capture 0.17 advance -0.27 statement 0.18',
  'subject =bomb': 'air-strike 0.54 shelling -0.45 bombing -0.15 deploy 0.28',
  'subject =bomber': 'attack -0.2 air-strike -0.33 bombing 0.19',
  'subject =bombing': 'shelling 0.25 bombing 0.36 statement -0.21',
  'subject =boy': 'shelling 0.25 casualties 0.28 statement -0.32',
  'subject =brigade':
    'attack 0.58 capture -0.15 hold 0.26 withdraw 0.26 advance 0.31 deploy -0.3 statement -0.24',
  'subject =brother': 'shelling 0.18',
  'subject =bus':
    'attack -0.17 capture -0.16 abuse -0.21 destroy -0.31 displace 0.15 ceasefire 0.16 statement -0.29',
  'subject =camp': 'repel 0.2 displace 0.2 statement -0.29',
  'subject =channel': 'deploy 0.21',
  'subject =chief': 'shelling 0.16 deploy -0.22',
  'subject =child': 'destroy 0.33 statement -0.22',
  'subject =city': 'capture 0.33 deploy -0.15 destroy -0.2 ceasefire -0.17 statement -0.25',
  'subject =civilian':
    'attack 0.24 air-strike -0.18 hold 0.18 withdraw -0.35 deploy -0.17 casualties 0.17 displace 0.33 aid 0.26 statement -0.37',
  'subject =coalition': 'air-strike 0.36 shelling -0.29 siege-break 0.17 casualties 0.27 statement -0.2',
  'subject =colleague': 'capture -0.25 casualties 0.31 displace 0.16',
  'subject =column': 'attack -0.31 air-strike 0.23 deploy 0.46 statement -0.16',
  'subject =command': 'deploy 0.23',
  'subject =commander':
    'attack -0.21 shelling 0.44 capture 0.26 withdraw -0.24 deploy -0.32 casualties -0.4 abuse -0.19 displace 0.25 aid -0.16 statement -0.51',
  'subject =committee': 'shelling 0.37 deploy 0.25',
  'subject =convoy':
    'shelling 0.17 withdraw -0.19 siege-break 0.19 deploy 0.53 casualties -0.21 destroy -0.22 aid 0.58 statement 0.16',
  'subject =correspondent': 'deploy 0.4',
  'subject =council': 'deploy -0.16 abuse -0.2 aid -0.15 statement 0.15',
  'subject =crowd': 'siege 0.19 deploy -0.19 abuse 0.32 destroy 0.21 displace 0.16 statement 0.18',
  'subject =date':
    'attack 0.2 air-strike 0.15 shelling -0.36 bombing 0.37 capture 0.17 advance 0.2 siege -0.2 casualties -0.17 abuse -0.16 displace -0.43 ceasefire 0.15',
  'subject =deal': 'ceasefire 0.74',
  'subject =diplomat': 'hold 0.18',
  'subject =director': 'air-strike 0.21 aid 0.26 statement -0.26',
  'subject =doctor': 'casualties 0.21 statement -0.25',
  'subject =drone': 'air-strike 0.27 shelling 0.17 repel 0.23 deploy 0.42',
  'subject =elder': 'abuse 0.33 displace -0.18',
  'subject =envoy': 'statement 0.24',
  'subject =everyone': 'abuse 0.31',
  'subject =faction':
    'air-strike -0.15 shelling 0.29 capture 0.22 withdraw -0.2 abuse -0.22 ceasefire -0.24 breach 0.27',
  'subject =familie': 'destroy 0.29 displace 0.67 aid -0.16',
  'subject =fighter':
    'attack 0.15 air-strike -0.3 shelling -0.4 bombing -0.18 capture 0.33 displace 0.25 ceasefire -0.16 breach 0.32 aid -0.19 statement -0.35',
  'subject =fighting': 'attack 0.35 hold -0.23 casualties 0.17 ceasefire 0.33',
  'subject =fire': 'air-strike -0.15 shelling -0.26 withdraw 0.31 abuse 0.26 destroy 0.29 statement -0.15',
  'subject =force':
    'air-strike -0.19 shelling 0.15 bombing -0.25 hold 0.15 withdraw 0.18 repel -0.23 abuse 0.27 displace 0.35 ceasefire -0.4 aid -0.32 statement -0.2',
  'subject =front': 'attack -0.2 capture 0.2 withdraw 0.15 deploy -0.21 destroy 0.28 statement -0.29',
  'subject =government': 'attack 0.5 capture 0.4 hold -0.42 deploy -0.24 abuse 0.5 displace 0.19',
  'subject =group':
    'shelling -0.47 capture -0.16 hold 0.62 withdraw -0.17 casualties 0.29 abuse 0.24 displace 0.47 aid -0.25 statement -0.3',
  'subject =gunman': 'attack 0.47 deploy -0.15 destroy 0.2 statement -0.18',
  'subject =gunmen': 'aid 0.15',
  'subject =he':
    'attack 0.31 air-strike 0.28 shelling -0.41 bombing -0.21 withdraw 0.15 advance -0.17 siege -0.25 siege-break 0.19 deploy -0.2 casualties -0.23 abuse -0.54 displace -0.22 ceasefire -0.19 aid -0.61 statement 0.18',
  'subject =helicopter':
    'air-strike -0.17 withdraw 0.35 deploy 0.2 casualties 0.15 abuse -0.15 displace 0.22 statement -0.19',
  'subject =his': 'capture 0.22 withdraw 0.15 deploy 0.33 casualties -0.19 statement -0.32',
  'subject =hom': 'capture 0.3 casualties 0.27',
  'subject =hospital': 'capture -0.22 casualties 0.16 destroy 0.8 aid 0.65',
  'subject =hundred': 'hold 0.3 withdraw 0.78 casualties -0.36 abuse 0.19 ceasefire -0.22 statement 0.17',
  'subject =insurgent': 'capture 0.28 withdraw 0.22 abuse 0.24 displace 0.31 statement -0.19',
  'subject =it':
    'attack 0.23 air-strike 0.24 bombing 0.17 hold 0.31 advance -0.25 siege -0.46 siege-break -0.18 deploy -0.16 casualties -0.17 abuse 0.17 destroy -0.3 displace 0.15 ceasefire 0.32 breach 0.36',
  'subject =its': 'attack 0.23 air-strike 0.27 bombing 0.21 capture 0.22 hold -0.23 deploy -0.46 abuse -0.19',
  'subject =jet': 'shelling -0.21 destroy 0.23 breach 0.26 statement -0.22',
  'subject =jihadist': 'attack -0.16 capture 0.19 siege 0.53 siege-break 0.17',
  'subject =leader': 'attack 0.29 deploy 0.34 displace -0.21 aid -0.27',
  'subject =line': 'withdraw 0.32 deploy 0.17 casualties -0.17 displace -0.19',
  'subject =list': 'abuse 0.25 statement -0.25',
  'subject =man':
    'attack 0.7 air-strike -0.3 shelling -0.19 capture -0.22 hold 0.32 withdraw 0.34 advance -0.18 repel 0.62 siege 0.18 deploy 0.35 casualties -0.41 abuse 0.16 destroy -0.3 displace -0.64 ceasefire -0.27 aid -0.31 statement -0.57',
  'subject =many': 'casualties -0.28 aid 0.26',
  'subject =media': 'attack -0.17 air-strike 0.21 shelling 0.21 abuse 0.2',
  'subject =medium': 'attack 0.27 capture 0.18 breach 0.36',
  'subject =member': 'hold 0.3 withdraw -0.26 siege 0.31 deploy -0.34',
  'subject =militant':
    'attack -0.8 shelling 0.24 withdraw 0.25 advance 0.21 siege -0.17 casualties 0.5 displace 0.36 ceasefire 0.3 statement -0.46',
  'subject =military': 'withdraw 0.18 ceasefire 0.31 statement -0.21',
  'subject =militia':
    'attack -0.2 air-strike -0.2 hold -0.16 deploy 0.23 casualties 0.38 abuse -0.21 ceasefire -0.18',
  'subject =minister': 'attack 0.2 hold -0.24 deploy 0.2 casualties -0.15 displace -0.19',
  'subject =ministry': 'attack 0.2 shelling 0.21 capture 0.26 casualties 0.15',
  'subject =missile': 'attack 0.17 shelling -0.5 withdraw 0.17 deploy 0.17 statement -0.36',
  'subject =monitor': 'attack 0.25 air-strike 0.15 bombing 0.2 deploy 0.64 casualties 0.32',
  'subject =most': 'withdraw 0.2 displace 0.19 aid 0.26',
  'subject =mother': 'air-strike 0.2 casualties 0.36 displace -0.43 statement 0.34',
  'subject =name': 'statement -0.15',
  'subject =nobody':
    'attack -0.27 air-strike -0.15 shelling -0.17 siege 0.61 deploy -0.28 casualties 0.3 displace 0.68 aid 0.15 statement -0.19',
  'subject =number': 'shelling 0.21 casualties 0.86 displace 0.45 statement -0.28',
  'subject =office': 'hold -0.16 casualties 0.15 abuse 0.33 breach 0.37 statement -0.2',
  'subject =officer':
    'attack -0.2 bombing 0.23 capture 0.18 withdraw 0.34 deploy -0.28 casualties -0.21 statement 0.44',
  'subject =official':
    'air-strike -0.23 capture -0.27 hold -0.18 withdraw 0.5 deploy 0.32 casualties -0.42 abuse -0.27 statement -0.48',
  'subject =one':
    'air-strike 0.31 shelling 0.34 capture -0.19 hold -0.24 siege -0.21 casualties 0.24 abuse 0.44 displace -0.2 ceasefire 0.8 statement -0.62',
  'subject =operation':
    'air-strike 0.3 capture -0.29 siege-break 0.41 casualties -0.22 displace 0.27 aid 0.28',
  'subject =opposition': 'ceasefire 0.28 statement 0.3',
  'subject =other': 'ceasefire -0.21 statement -0.25',
  'subject =our':
    'attack -0.17 shelling 0.22 capture 0.28 siege-break 0.18 deploy -0.29 casualties 0.28 abuse 0.23 aid 0.16',
  'subject =partie': 'statement 0.32',
  'subject =partner': 'capture 0.19 aid 0.57',
  'subject =people':
    'attack -0.19 air-strike 0.27 shelling -0.3 bombing 0.17 capture -0.48 withdraw -0.43 deploy 0.33 abuse 0.44 displace 0.46 aid -0.31 statement 0.42',
  'subject =plane': 'withdraw 0.22 deploy -0.25 displace -0.16 breach 0.29 statement 0.47',
  'subject =police': 'hold -0.21 deploy 0.35 abuse 0.21',
  'subject =position': 'air-strike 0.31 shelling 0.35 hold 0.3 statement 0.18',
  'subject =president': 'shelling 0.26 deploy 0.32',
  'subject =raid': 'air-strike 0.6',
  'subject =rebel':
    'attack 0.15 air-strike -0.18 shelling 0.17 bombing -0.16 capture 0.42 hold 0.31 withdraw -0.3 repel -0.17 siege 0.23 deploy 0.2 casualties 0.2 abuse -0.28 destroy 0.29 displace -0.41 aid -0.21 statement -0.31',
  'subject =regime':
    'attack 0.16 shelling 0.25 capture 0.61 hold 0.15 withdraw -0.44 siege 0.22 deploy -0.17 abuse -0.21 ceasefire -0.18 statement -0.64',
  'subject =report': 'attack 0.43 casualties -0.17',
  'subject =reporter': 'capture 0.22 withdraw 0.28 casualties -0.17',
  'subject =resident':
    'attack 0.2 air-strike 0.23 capture 0.27 deploy 0.22 abuse 0.47 destroy 0.29 displace -0.19',
  'subject =resolution': 'deploy 0.41 aid 0.18 statement 0.41',
  'subject =road': 'siege 0.27 deploy 0.18 destroy -0.18 displace 0.43 statement -0.2',
  'subject =rocket': 'air-strike -0.28 shelling 0.33 casualties 0.32',
  'subject =she':
    'attack -0.2 air-strike -0.15 hold 0.26 casualties 0.55 abuse 0.47 displace 0.78 statement -0.24',
  'subject =shell': 'air-strike -0.23 shelling -0.64 casualties -0.15',
  'subject =shelling': 'attack 0.22 shelling 0.3 breach 0.38',
  'subject =shot': 'shelling 0.32 repel 0.24 deploy -0.21 abuse 0.35 breach 0.25 statement 0.35',
  'subject =side':
    'hold 0.5 deploy 0.37 casualties -0.2 displace -0.17 ceasefire 0.94 breach 0.83 aid -0.24 statement 0.31',
  'subject =siege': 'siege 0.23 siege-break 0.26',
  'subject =soldier':
    'attack -0.19 shelling -0.19 siege-break 0.3 deploy 0.46 casualties 0.15 destroy -0.16 displace 0.16 statement -0.64',
  'subject =some':
    'attack -0.21 shelling -0.37 hold -0.17 withdraw -0.27 deploy -0.19 casualties 0.21 abuse 0.63 aid 0.27 statement 0.24',
  'subject =source':
    'attack 0.65 bombing 0.17 capture 0.32 withdraw -0.24 repel 0.26 deploy -0.18 statement -0.23',
  'subject =spokesman':
    'attack 0.43 capture 0.16 hold 0.19 deploy -0.23 abuse 0.37 aid -0.15 statement -0.17',
  'subject =spokeswoman': 'deploy 0.32 casualties 0.19 statement -0.34',
  'subject =staff': 'displace -0.16 aid 0.52',
  'subject =state': 'attack 0.4 displace -0.17 ceasefire 0.26 aid 0.37',
  'subject =statement': 'statement 0.34',
  'subject =station': 'capture 0.23 destroy 0.45',
  'subject =strike':
    'attack -0.16 air-strike -0.25 shelling -0.32 repel 0.26 casualties 0.2 destroy 0.17 statement 0.35',
  'subject =syria': 'hold 0.41',
  'subject =talk': 'deploy 0.24',
  'subject =tank': 'attack 0.2 hold 0.23 advance 0.29 destroy -0.3',
  'subject =team': 'shelling 0.26 capture -0.19 casualties 0.34 ceasefire 0.15 statement -0.31',
  'subject =television': 'advance 0.28',
  'subject =terrorist':
    'attack 0.15 bombing 0.25 capture -0.26 withdraw 0.2 advance -0.15 siege-break 0.21 deploy -0.15 abuse 0.18 destroy 0.37 displace 0.19 ceasefire -0.19 aid 0.59 statement -0.15',
  'subject =that':
    'attack -0.15 shelling 0.17 bombing 0.23 capture 0.31 hold -0.24 withdraw -0.41 repel 0.16 deploy 0.23 casualties -0.46 destroy 0.68 displace -0.2 ceasefire -0.16 aid -0.15 statement -0.16',
  'subject =them':
    'attack -0.32 air-strike -0.19 shelling 0.32 capture -0.17 withdraw 0.18 advance 0.19 siege 0.24 deploy -0.48 casualties 0.86 abuse 0.4 destroy 0.19 aid 0.61 statement -0.33',
  'subject =they':
    'attack -0.18 air-strike 0.36 bombing 0.19 capture 0.88 advance 0.32 siege 0.43 siege-break 0.41 casualties 0.43 abuse 0.24 destroy -0.19 displace -0.46 ceasefire -0.35 aid -0.43 statement -0.47',
  'subject =thi': 'abuse 0.34 statement 0.39',
  'subject =those':
    'attack -0.35 shelling -0.26 hold -0.35 withdraw 0.16 deploy -0.17 casualties 0.26 abuse 0.52 displace 0.39 aid -0.18 statement 0.22',
  'subject =three': 'air-strike 0.18 siege 0.31 displace 0.17 statement 0.27',
  'subject =time': 'abuse 0.3',
  'subject =town':
    'attack -0.18 withdraw -0.2 deploy -0.22 casualties -0.16 displace 0.34 ceasefire 0.19 breach 0.17',
  'subject =troop':
    'attack -0.32 air-strike -0.17 shelling -0.22 capture 0.64 hold -0.33 withdraw 0.3 repel -0.15 casualties 0.22 abuse 0.29 aid -0.16 statement -0.55',
  'subject =truce': 'deploy 0.18 breach 0.18 aid -0.16',
  'subject =truck': 'attack 0.25',
  'subject =two': 'shelling 0.38 bombing 0.27 casualties -0.2 abuse -0.32',
  'subject =unit':
    'attack 0.2 bombing -0.21 withdraw -0.18 repel -0.35 casualties -0.32 abuse -0.18 statement -0.19',
  'subject =us': 'casualties 0.28',
  'subject =vehicle': 'bombing 0.39 capture 0.19 hold 0.27 advance -0.21 deploy 0.23 displace -0.22',
  'subject =village': 'siege 0.29',
  'subject =villager': 'attack -0.21 deploy 0.29 casualties 0.34',
  'subject =volunteer': 'advance 0.31 siege-break 0.33 casualties -0.2',
  'subject =war': 'capture -0.2 statement 0.24',
  'subject =warplane': 'capture 0.22 advance 0.18',
  'subject =way': 'attack 0.24 statement -0.24',
  'subject =we':
    'air-strike 0.84 shelling 0.33 capture -0.26 hold 0.71 withdraw 0.22 advance 0.59 repel 0.22 siege 0.15 deploy -0.38 abuse -0.38 destroy 0.26 ceasefire -0.23 breach 0.32 aid 0.43 statement 0.3',
  'subject =weapon': 'attack -0.26 capture 0.28 deploy 0.25 displace 0.25 statement 0.56',
  'subject =what':
    'attack 0.15 shelling 0.24 bombing 0.66 withdraw -0.19 casualties -0.2 abuse -0.21 destroy 0.29 displace -0.23 statement -0.16',
  'subject =which':
    'capture -0.16 hold 0.57 withdraw -0.21 deploy -0.2 casualties -0.49 displace -0.15 ceasefire -0.15 breach 1.12 statement -0.71',
  'subject =who':
    'attack 0.2 air-strike -0.45 bombing -0.16 capture -0.27 hold -0.24 siege 0.15 deploy 0.4 abuse -0.23 displace -0.41 ceasefire -0.21 statement 0.22',
  'subject =whoever': 'withdraw 0.3 abuse 0.44 displace -0.17',
  'subject =whom': 'attack 0.21 hold -0.26 deploy -0.27 abuse 0.82 aid 0.27',
  'subject =woman': 'casualties -0.19 abuse 0.27 displace 0.16',
  'subject =worker': 'attack 0.63 casualties 0.15 aid 0.16 statement -0.15',
  'subject =you':
    'attack -0.29 hold 0.28 withdraw -0.19 siege 0.53 deploy -0.18 casualties -0.17 abuse 0.15 aid -0.3 statement -0.26',
  'subject a place':
    'attack -0.24 air-strike 0.68 shelling -0.6 bombing -0.47 hold -0.29 withdraw -0.37 advance -0.39 siege-break 0.25 deploy 0.23 abuse -0.46 ceasefire 0.25 statement 0.25',
  'subject aid':
    'air-strike -0.27 withdraw -0.43 advance -0.17 deploy 0.65 casualties -0.37 destroy -0.24 displace -0.48 ceasefire -0.16 aid 0.5',
  'subject aircraft':
    'attack -0.53 air-strike 1.54 shelling -0.69 bombing -0.21 capture -0.3 withdraw 0.57 advance -0.15 siege -0.2 abuse -0.38 destroy -0.26 ceasefire -0.29 breach 0.29 aid -0.34 statement -0.42',
  'subject armour':
    'attack 0.29 bombing 0.51 capture 0.18 hold 0.4 withdraw -0.2 advance 0.27 siege-break 0.5 deploy 0.26 destroy -0.38 displace -0.36 aid -0.15 statement -0.36',
  'subject arms':
    'shelling -0.2 capture 0.48 advance 0.17 repel 0.41 deploy 0.56 abuse -0.57 destroy -0.83 aid -0.48 statement -0.31',
  'subject artillery':
    'air-strike -0.28 shelling 0.86 abuse -0.19 destroy -0.25 displace -0.15 ceasefire 0.27 statement -0.24',
  'subject attack':
    'attack 0.38 shelling -0.23 bombing -0.38 hold -0.23 withdraw -0.34 advance -0.29 repel 0.36 siege-break 0.37 deploy -0.37 abuse -0.41 ceasefire -0.17 statement 0.21',
  'subject bomb':
    'shelling -0.38 bombing 0.16 capture -0.2 withdraw -0.23 casualties -0.27 displace 0.18 statement -0.21',
  'subject fire':
    'attack 0.31 air-strike 0.58 shelling 0.57 bombing -0.38 capture -0.24 hold -0.18 advance -0.39 repel 0.2 siege -0.22 siege-break -0.18 casualties -0.28 abuse -0.18 displace -0.5 ceasefire -0.18 breach 0.29 aid -0.36 statement -0.46',
  'subject force':
    'attack 0.35 shelling 0.34 bombing 0.24 hold 0.28 withdraw 0.44 advance 0.29 siege-break 0.22 deploy 0.5 destroy -0.28 displace -0.44 ceasefire 0.32 breach 0.28 aid -0.3',
  'subject ground':
    'attack -0.27 air-strike -0.46 shelling 0.19 capture 0.31 advance -0.32 repel -0.22 deploy -0.35 destroy 0.27 displace -0.42 statement 0.15',
  'subject home':
    'air-strike -0.25 capture 0.46 withdraw -0.27 siege 0.6 siege-break 0.2 deploy 0.53 casualties -0.22 abuse -0.25 breach 0.17 aid -0.39 statement 0.25',
  'subject is counted':
    'attack -0.52 air-strike 0.36 shelling -0.43 bombing 0.16 capture -0.76 hold 0.24 advance -0.64 siege 0.35 siege-break -0.16 deploy 0.35 casualties 0.69 destroy -0.15 displace 0.94 breach 0.39 statement -0.74',
  'subject losses': 'attack -0.2 air-strike 0.2 casualties 0.6 abuse -0.17 statement -0.27',
  'subject of arms': 'attack -0.26 shelling 0.2 capture 0.17 hold 0.24 advance -0.18 deploy 0.39',
  'subject of attack': 'attack -0.22 air-strike 0.57 capture 0.3 statement 0.38',
  'subject of force':
    'attack 0.32 capture 0.27 hold 0.3 withdraw 0.37 repel -0.29 siege 0.16 siege-break 0.35 deploy 0.22 casualties 0.24 destroy -0.4 displace -0.46 ceasefire -0.22',
  'subject of ground':
    'attack -0.28 air-strike -0.18 hold 0.27 withdraw -0.22 siege -0.53 deploy -0.78 casualties -0.32 abuse 0.35 destroy 0.51 displace 0.45 breach -0.16',
  'subject of home': 'capture -0.22 siege -0.15 siege-break 0.15 ceasefire 0.21',
  'subject of people':
    'attack -0.15 shelling 0.31 hold -0.32 advance -0.17 repel -0.19 siege 0.63 displace 0.35 ceasefire -0.22 aid -0.17 statement 0.2',
  'subject of side':
    'air-strike 0.25 shelling 0.26 bombing -0.55 capture 0.35 withdraw -0.17 siege -0.21 siege-break -0.16 deploy -0.15 casualties -0.19 destroy 0.33 displace -0.69 breach -0.3 aid -0.44 statement 0.17',
  'subject of speaker':
    'attack -0.4 shelling 0.18 bombing -0.32 repel -0.27 deploy 0.28 casualties 0.21 destroy -0.21 displace -0.64 ceasefire -0.42 breach -0.23 aid 0.59 statement -0.29',
  'subject of works': 'attack -0.4 shelling 0.47 capture 0.15 advance -0.2 deploy 0.19',
  'subject people':
    'attack -0.3 shelling 0.2 capture -0.64 hold -0.54 withdraw -0.37 advance -0.21 repel -0.34 siege -0.19 siege-break -0.17 deploy -0.49 casualties 0.26 destroy -0.46 displace 0.86 ceasefire -0.55 breach -0.69 aid -0.35 statement -0.41',
  'subject route':
    'attack 0.17 capture -0.22 hold -0.21 withdraw 0.15 siege 0.4 siege-break 0.42 deploy 0.28 casualties -0.34 destroy -0.27 displace 0.18 statement -0.53',
  'subject siege': 'siege 0.74 siege-break 0.21 statement -0.19',
  'subject speaker':
    'shelling -0.36 bombing 0.15 capture 0.29 hold -0.58 repel -0.34 siege-break -0.39 abuse -0.32 ceasefire -0.25 breach -0.64 aid 0.36',
  'subject talks': 'deploy 0.18 ceasefire 0.59 statement 0.47',
  'subject tells advance': 'capture 0.3 advance -0.18 repel 0.33 statement -0.34',
  'subject tells air-strike':
    'attack -0.28 air-strike -0.67 shelling -0.24 bombing 0.19 advance -0.15 repel 0.17 breach 0.23 statement 0.36',
  'subject tells attack':
    'attack 0.4 shelling -0.2 bombing -0.35 capture -0.28 hold -0.44 withdraw -0.31 repel -0.24 siege-break 0.4 deploy -0.29 abuse 0.2 destroy -0.34 ceasefire -0.18',
  'subject tells bombing': 'air-strike -0.33 shelling -0.31 casualties -0.19 abuse -0.17',
  'subject tells casualties': 'withdraw 0.18 casualties 0.25 destroy 0.18',
  'subject tells ceasefire': 'hold -0.15 breach 0.27 aid -0.17',
  'subject tells deploy': 'repel 0.24',
  'subject tells shelling':
    'air-strike -0.41 shelling -0.21 bombing -0.16 capture -0.16 withdraw 0.36 advance -0.18 abuse -0.22 breach 0.21 aid -0.17',
  'subject tells siege': 'siege 0.36 siege-break 0.21',
  'subject tells withdraw': 'hold 0.29 withdraw 0.32 siege -0.37 deploy -0.23',
  'subject truce':
    'attack -0.17 capture -0.18 hold -0.24 siege 0.16 deploy -0.18 casualties -0.19 abuse -0.18 destroy -0.15 displace -0.2 ceasefire 1.23 aid -0.31 statement -0.48',
  'subject works':
    'attack -0.58 bombing -0.16 capture -0.4 hold -0.54 withdraw -0.36 advance -0.42 repel -0.36 siege-break -0.24 destroy 0.97 displace 0.36 ceasefire -0.6 breach 0.3 statement -0.27',
  'tells abuse':
    'attack 0.23 air-strike 0.41 shelling 0.16 hold -0.21 deploy -0.39 casualties -0.27 abuse 1.45 destroy -0.15 displace -0.24 aid 0.17',
  'tells advance':
    'attack -0.4 air-strike 0.34 shelling -0.17 bombing 0.35 capture 0.6 hold -0.26 withdraw -0.16 advance 1.52 repel 0.49 deploy -0.37 casualties -0.17 displace -0.15 aid -0.18',
  'tells air-strike':
    'attack -0.55 air-strike 2.1 shelling 0.36 bombing -0.17 capture 0.24 hold -0.49 repel -0.36 siege -0.25 deploy -0.43 abuse -0.44 displace -0.46 breach 0.16 aid -0.5',
  'tells attack':
    'attack 1.77 air-strike 0.25 shelling -0.26 capture -0.4 advance -0.15 deploy -0.21 casualties 0.21 abuse -0.37 destroy 0.17 displace -0.35 ceasefire -0.23 breach -0.47 aid -0.76 statement -0.19',
  'tells bombing':
    'attack 0.33 shelling -0.27 bombing 1.89 withdraw -0.18 repel 0.16 deploy -0.44 casualties -0.23 abuse -0.33 displace -0.3 aid -0.18 statement -0.25',
  'tells breach': 'attack -0.24 shelling -0.17 ceasefire -0.15 breach 2.03 statement 0.24',
  'tells capture': 'capture 0.8 hold -0.22 siege-break 0.38 abuse 0.45 statement 0.19',
  'tells casualties':
    'attack -0.48 bombing -0.2 capture 0.24 hold -0.36 withdraw 0.56 repel -0.18 siege -0.23 siege-break 0.23 deploy -0.56 casualties 1.02 abuse 0.26 destroy 0.68 displace -0.4 ceasefire -0.29 breach -0.15 statement -0.41',
  'tells ceasefire':
    'attack -0.52 shelling -0.36 capture -0.51 hold -0.29 withdraw -0.27 siege -0.16 deploy -0.16 casualties -0.32 abuse -0.32 destroy -0.25 ceasefire 1.67 aid -0.23 statement 0.23',
  'tells deploy': 'repel 0.5 deploy 1.01 statement -0.48',
  'tells destroy': 'destroy 1.33 statement 0.16',
  'tells displace':
    'attack 0.2 air-strike 0.2 shelling -0.15 bombing 0.23 hold -0.15 withdraw 0.19 repel 0.29 deploy 0.18 displace 0.54 ceasefire 0.23 statement -0.29',
  'tells hold':
    'attack -0.41 capture 0.42 hold 0.33 withdraw -0.38 siege -0.16 deploy -0.31 casualties -0.25 statement 0.6',
  'tells shelling':
    'attack -0.85 air-strike -0.45 shelling 2.1 bombing -0.37 capture -0.44 siege -0.28 siege-break -0.17 deploy 0.17 casualties -0.25 abuse -0.74 displace -0.24 ceasefire -0.4 aid -0.17 statement -0.34',
  'tells siege':
    'attack -0.43 hold -0.31 withdraw -0.19 siege 1.37 siege-break 1.26 deploy -0.24 ceasefire -0.15 aid -0.27 statement -0.31',
  'tells withdraw':
    'attack -0.61 air-strike -0.52 shelling -0.24 capture 0.34 withdraw 1.14 siege -0.28 destroy -0.23 displace 0.94 ceasefire 0.59 breach -0.15 aid -0.27 statement 0.71',
  'tense modal':
    'attack 0.41 shelling -0.53 bombing -0.21 capture -0.32 hold -0.33 repel -0.58 casualties -0.85 abuse -0.6 destroy -0.64 displace -0.25 ceasefire 0.28 breach -0.3 aid 0.4 statement 1.08',
  'tense none':
    'attack -0.17 shelling -0.57 capture -0.15 hold -0.28 withdraw -0.57 advance -0.18 repel -0.16 siege -0.16 siege-break -0.28 deploy -0.23 casualties -0.44 destroy 0.2 displace -0.22 aid -0.18 statement 0.46',
  'tense participle':
    'attack -0.31 air-strike -0.22 shelling -0.46 bombing -0.3 capture -0.26 hold -0.39 withdraw -0.31 advance -0.33 repel -0.38 siege -0.41 siege-break -0.24 deploy -0.26 casualties -0.39 abuse -0.49 destroy -0.25 displace -0.49 aid -0.42 statement 0.36',
  'tense past':
    'attack -0.26 bombing 0.22 capture 0.22 hold -0.41 withdraw -0.27 advance -0.41 repel 0.2 siege -0.3 siege-break -0.18 deploy -0.34 destroy 0.24 displace -0.43 ceasefire -0.18 aid -0.56 statement 0.2',
  'tense perfect':
    'attack -0.15 air-strike -0.19 bombing 0.33 capture 0.19 hold -0.34 advance -0.15 siege-break 0.18 abuse 0.28 ceasefire -0.18 breach 0.23 aid 0.21 statement 0.42',
  'tense present':
    'attack -0.28 air-strike -1.01 capture -0.46 hold 0.29 withdraw -0.5 advance -0.43 siege-break -0.35 deploy -0.41 abuse -0.16 displace -0.65 ceasefire -0.38 breach -0.23 statement 0.18',
  'tense progressive':
    'attack 0.16 air-strike 0.23 shelling 0.15 bombing -0.3 capture -0.75 withdraw 0.32 advance 0.26 siege-break -0.25 deploy 0.19 displace 0.28 statement 0.48',
  'through a place': 'bombing 0.23 advance 0.16 displace -0.2 ceasefire 0.27 statement -0.27',
  'through force': 'capture 0.16 siege 0.18 ceasefire 0.31 statement -0.37',
  'through ground':
    'attack -0.15 bombing 0.2 advance 0.39 deploy -0.28 displace 0.44 ceasefire 0.25 aid 0.31',
  'through speaker': 'capture 0.16 siege 0.18 ceasefire 0.27',
  'through works': 'bombing 0.17 casualties 0.39',
  'to =death': 'abuse 0.21 statement -0.21',
  'to =east': 'capture 0.26 hold -0.16 withdraw 0.17 statement -0.18',
  'to =it': 'capture 0.35 statement 0.41',
  'to =people': 'displace -0.17',
  'to =them': 'attack 0.32 displace 0.19 statement 0.2',
  'to =us': 'shelling 0.21 capture 0.2 deploy 0.25 displace 0.16 aid 0.23',
  'to =village': 'capture 0.3 advance -0.24 aid 0.3',
  'to =which': 'advance 0.32 deploy 0.17 casualties 0.18 ceasefire 0.31 statement -0.33',
  'to a place':
    'air-strike -0.16 withdraw 0.16 repel -0.37 siege-break 0.27 deploy 0.17 destroy -0.42 displace 0.39 aid 0.3 statement 0.41',
  'to force':
    'attack -0.24 air-strike -0.31 bombing 0.32 capture 0.34 advance -0.29 repel 0.2 siege-break -0.16 casualties 0.17 abuse -0.16 displace 0.2',
  'to ground':
    'attack -0.4 air-strike -0.33 shelling -0.25 withdraw -0.16 advance 0.6 repel -0.42 deploy 0.25 casualties -0.24 abuse -0.25 destroy -0.23 displace 0.51 statement -0.36',
  'to home':
    'attack -0.21 hold -0.22 withdraw -0.23 siege 0.36 siege-break 0.15 casualties 0.17 destroy 0.64 aid 1.02 statement -0.3',
  'to is counted': 'attack -0.27 deploy -0.17 casualties 0.32 abuse 0.21 displace -0.19 breach 0.22 aid 0.27',
  'to losses': 'abuse 0.16 destroy 0.16 statement 0.18',
  'to of force': 'withdraw -0.23 deploy 0.77 destroy 0.26 ceasefire -0.15 statement 0.55',
  'to of ground':
    'attack -0.19 capture -0.16 siege-break 0.32 abuse -0.16 destroy 0.53 displace 0.2 aid -0.24',
  'to of people': 'deploy -0.19 displace -0.15 ceasefire 0.26 statement 0.26',
  'to of side':
    'attack -0.49 capture -0.28 withdraw 0.45 advance -0.17 siege -0.18 deploy -0.35 abuse -0.22 destroy -0.21',
  'to of speaker':
    'hold 0.16 withdraw -0.22 deploy 0.56 casualties -0.21 abuse -0.16 destroy 0.27 ceasefire -0.15 aid -0.23 statement 0.45',
  'to people':
    'attack 0.16 air-strike -0.25 bombing -0.21 hold -0.5 withdraw -0.27 abuse -0.21 displace 0.51 ceasefire -0.26 breach 0.16 aid 0.33 statement -0.28',
  'to speaker':
    'attack 0.29 air-strike -0.31 bombing -0.29 capture -0.24 advance -0.29 repel 0.19 siege-break -0.17 deploy -0.24 casualties -0.2 abuse -0.29 displace -0.2 ceasefire -0.25 breach -0.18 statement 0.34',
  'to tells casualties': 'abuse 0.15',
  'to works':
    'attack -0.32 shelling -0.15 capture -0.16 hold -0.32 deploy 0.25 destroy 0.37 displace 0.18 ceasefire 0.15 aid 0.15',
  'toward a place': 'attack 0.18 displace 0.4',
  'toward ground': 'attack 0.18 displace 0.4',
  'towards a place': 'attack -0.15 capture -0.17 withdraw 0.51',
  'towards ground': 'attack -0.17 capture -0.18 withdraw 0.5',
  'under =fire': 'shelling 0.39 displace 0.15',
  'under =which': 'displace -0.23 ceasefire 0.64 breach 0.3',
  'under abandon': 'air-strike 0.2 capture 0.26 deploy 0.15 displace 0.28 statement 0.2',
  'under able': 'hold 0.28 repel 0.22 abuse 0.2 destroy 0.36 aid 0.24',
  'under accuse': 'attack -0.41 shelling 0.19 hold -0.23 abuse 0.36 ceasefire -0.18 statement 0.65',
  'under acknowledge': 'attack -0.26 deploy 0.24 statement 0.51',
  'under add':
    'air-strike -0.22 bombing -0.28 capture -0.22 withdraw 0.28 deploy -0.16 casualties 0.3 destroy 0.24 displace -0.26',
  'under admit': 'attack -0.22 capture 0.31',
  'under advance': 'attack -0.16 capture 0.66 deploy 0.18 destroy 0.28',
  'under agree':
    'attack 0.37 air-strike -0.25 capture -0.17 hold 0.23 deploy -0.21 destroy 0.17 ceasefire 0.32 breach 0.32 statement -0.28',
  'under aim': 'attack 0.28 shelling 0.21 statement -0.16',
  'under allege': 'air-strike -0.45 casualties 0.16 abuse 0.26 statement -0.21',
  'under allow': 'attack -0.3 deploy -0.19 displace 0.36 aid 0.36',
  'under announce':
    'air-strike -0.23 capture 0.48 advance -0.16 siege-break 0.36 deploy -0.15 displace -0.26 ceasefire 0.25 aid -0.24 statement 0.29',
  'under answer':
    'attack 0.15 air-strike 0.15 hold 0.37 deploy 0.27 casualties 0.27 abuse 0.28 statement -0.17',
  'under appear': 'air-strike 0.19 statement 0.3',
  'under arrest': 'abuse 0.18 breach 0.16',
  'under arrive': 'withdraw 0.3 abuse -0.15 displace 0.25',
  'under ask':
    'air-strike -0.18 shelling 0.18 capture -0.26 hold -0.19 withdraw -0.2 deploy -0.18 abuse -0.46 displace -0.74 aid -0.18',
  'under attack': 'attack 0.44 advance -0.22 siege -0.15 deploy 0.16 casualties -0.22 abuse 0.2',
  'under attempt': 'air-strike 0.19 capture 0.22 casualties -0.27 abuse 0.54',
  'under be':
    'air-strike 0.2 shelling 0.47 hold -0.24 withdraw -0.36 advance -0.16 deploy -0.17 casualties 0.27 destroy 0.58 ceasefire -0.33 aid -0.48',
  'under become': 'deploy 0.24 statement 0.22',
  'under begin': 'bombing 0.39 hold -0.2 withdraw 0.42 displace 0.36 ceasefire 0.18',
  'under believe':
    'attack -0.27 air-strike -0.28 capture 0.32 hold 0.2 withdraw -0.17 siege 0.16 siege-break 0.26 deploy 0.42 casualties 0.39 displace -0.3 aid -0.17 statement 0.31',
  'under blame': 'air-strike -0.19 shelling 0.29 deploy 0.2 casualties 0.29',
  'under bomb':
    'attack -0.3 air-strike 0.45 shelling 0.46 bombing 0.56 advance 0.17 repel 0.23 deploy -0.24 casualties -0.28 breach 0.28 statement 0.21',
  'under break': 'attack -0.15 capture 0.2 hold 0.2 siege 0.31 siege-break 0.52 casualties -0.32 abuse 0.26',
  'under bring':
    'attack -0.22 air-strike 0.28 shelling -0.15 capture -0.19 withdraw 0.38 siege 0.44 deploy -0.42 casualties 0.27 abuse -0.16 destroy -0.17 ceasefire 0.42 statement -0.22',
  'under burn': 'destroy 0.61 statement -0.22',
  'under call':
    'air-strike 0.23 shelling -0.15 hold -0.17 withdraw 0.35 casualties -0.25 abuse -0.15 destroy -0.21 displace -0.3 aid 0.29 statement 0.57',
  'under capture': 'attack -0.18 air-strike 0.16 shelling 0.24 capture 0.23 withdraw 0.41 advance 0.26',
  'under carry':
    'attack -0.34 air-strike -0.27 withdraw 0.45 repel 0.29 casualties -0.44 abuse -0.18 aid 0.17',
  'under claim':
    'attack 0.34 withdraw -0.26 deploy -0.15 casualties -0.32 abuse 0.15 destroy 0.22 statement -0.28',
  'under clear': 'air-strike -0.25 hold -0.18 siege-break 0.32 displace 0.18 statement 0.16',
  'under close': 'air-strike -0.16 capture 0.19 advance -0.29 siege-break 0.24 casualties 0.16 aid 0.29',
  'under come':
    'shelling -0.21 capture -0.35 advance 0.18 repel 0.18 deploy -0.3 casualties 0.17 abuse -0.22 destroy 0.36',
  'under conclude': 'attack 0.65 shelling 0.15 ceasefire 0.28 statement -0.42',
  'under condemn': 'aid 0.3 statement 0.21',
  'under confirm':
    'shelling 0.35 bombing -0.2 hold -0.2 withdraw 0.28 siege-break 0.23 deploy 0.39 casualties 0.64 destroy 0.22 displace -0.16 aid -0.38',
  'under consider': 'air-strike 0.43 ceasefire 0.79 statement -0.26',
  'under continue': 'attack 0.64 air-strike 0.32 capture -0.23 casualties -0.15',
  'under control': 'hold 0.4',
  'under count':
    'air-strike -0.18 hold -0.21 withdraw 0.27 siege 0.17 abuse -0.15 destroy 0.2 statement -0.29',
  'under cover': 'attack 0.25 hold 0.16 advance 0.28 breach 0.2',
  'under cross': 'siege 0.61 abuse 0.29 statement -0.28',
  'under cut': 'capture 0.21 hold -0.15 siege 0.92 casualties 0.44',
  'under decide': 'deploy 0.15 displace 0.29 statement -0.17',
  'under declare': 'attack -0.38 capture 0.73',
  'under defend': 'air-strike -0.26 withdraw 0.26',
  'under deny':
    'attack 0.57 air-strike 0.48 capture -0.33 hold 0.25 deploy 0.33 casualties -0.27 abuse 0.53 destroy -0.26 ceasefire 0.49 aid -0.19',
  'under describe':
    'air-strike -0.25 shelling 0.2 advance 0.27 repel 0.24 siege-break -0.16 casualties 0.5 displace 0.19 statement 0.49',
  'under destroy': 'attack -0.25 air-strike 0.16 shelling -0.31 bombing 0.18 casualties 0.18 destroy -0.3',
  'under die': 'shelling 0.16 capture -0.16 casualties 0.78 abuse -0.18 aid -0.19 statement 0.45',
  'under displace': 'abuse 0.18 displace 0.47 ceasefire 0.17 statement -0.2',
  'under do': 'attack -0.43 air-strike 0.45 shelling 0.41 casualties -0.15 displace -0.17 statement 0.16',
  'under draw': 'ceasefire 0.27',
  'under drive':
    'attack 0.31 air-strike -0.17 hold 0.23 withdraw -0.31 siege-break 0.3 deploy 0.27 casualties -0.34 abuse -0.2',
  'under drop': 'attack -0.25 shelling -0.17 siege 0.29 deploy 0.52 displace -0.21',
  'under end': 'bombing 0.35 withdraw 0.16 advance 0.23 siege 0.15 ceasefire 0.22 statement -0.34',
  'under enter':
    'air-strike -0.19 shelling 0.23 bombing 0.27 hold 0.2 repel 0.32 deploy 0.22 destroy -0.19 aid 0.57',
  'under expect':
    'capture 0.35 withdraw 0.3 deploy -0.16 casualties -0.25 abuse -0.18 displace 0.15 ceasefire 0.43 statement -0.26',
  'under fall':
    'attack 0.73 shelling 0.35 capture 0.23 deploy -0.24 destroy 0.44 displace -0.26 statement 0.22',
  'under fight': 'hold 0.17',
  'under find': 'air-strike 0.49 bombing 0.29 capture -0.26 casualties -0.19 abuse 0.3 statement -0.51',
  'under fire':
    'attack -0.32 shelling 1.03 hold 0.95 withdraw 0.22 advance -0.16 deploy -0.41 displace 0.39 ceasefire -0.18 statement -0.17',
  'under flee': 'attack 0.31 deploy -0.21 displace 0.84',
  'under fly': 'deploy 0.23',
  'under foil': 'attack 0.45 repel 0.39 siege 0.17 siege-break 0.31 deploy -0.16 casualties 0.46',
  'under follow': 'air-strike 0.66 casualties 0.33 statement -0.16',
  'under force':
    'attack 0.33 bombing 0.33 withdraw -0.22 repel -0.15 displace 0.17 ceasefire 0.49 breach 0.28 statement -0.35',
  'under free': 'attack 0.25 casualties 0.16 abuse 0.46 displace 0.26 ceasefire 0.17',
  'under get': 'attack 0.18 capture -0.15 hold -0.32 repel 0.3 deploy -0.32 casualties 0.23 aid -0.19',
  'under give':
    'air-strike -0.26 shelling -0.18 hold 0.31 deploy 0.22 destroy -0.39 displace 0.21 ceasefire 0.17',
  'under go':
    'attack 0.4 air-strike -0.51 capture -0.18 hold -0.16 siege -0.2 siege-break 0.28 deploy -0.19 casualties -0.34 displace 0.36 aid -0.29 statement 0.34',
  'under hand': 'withdraw 0.27 abuse 0.29 displace -0.19',
  'under have':
    'attack -0.31 air-strike -0.27 bombing 0.15 capture 0.28 hold -0.37 withdraw -0.22 repel 0.18 siege-break -0.2 casualties 0.18 abuse -0.23 destroy -0.25 displace -0.55 breach -0.19 aid 0.19',
  'under hear': 'air-strike 0.19 hold -0.3 deploy -0.22 destroy 0.18 displace 0.19 statement -0.3',
  'under help': 'air-strike -0.26',
  'under hit':
    'attack -0.19 air-strike 0.18 capture -0.21 deploy 0.28 casualties 0.49 abuse -0.2 destroy 0.25 displace 0.19 statement -0.36',
  'under hold':
    'attack -0.24 air-strike 0.16 shelling -0.16 capture 0.25 hold 0.25 withdraw -0.24 repel 0.22 siege -0.28 abuse 0.23 ceasefire 0.65 breach 0.18 statement -0.29',
  'under include': 'destroy 0.34 displace 0.21 statement -0.31',
  'under insist':
    'attack -0.19 air-strike 0.24 shelling -0.25 capture 0.18 withdraw -0.2 advance 0.2 destroy -0.15 ceasefire 0.31 statement 0.22',
  'under intend': 'breach 0.27 statement -0.18',
  'under keep': 'attack -0.22 hold 0.2 deploy 0.24 displace -0.21 ceasefire 0.18 aid 0.28',
  'under kill':
    'attack -0.48 air-strike 0.77 shelling 0.24 bombing 0.35 hold -0.41 withdraw -0.31 repel -0.17 deploy -0.65 casualties 0.61 abuse -0.29 destroy -0.27 displace -0.32 ceasefire -0.28 breach -0.15 aid -0.4 statement -0.46',
  'under knock': 'statement -0.21',
  'under know': 'attack -0.19 withdraw -0.19 abuse 0.34 displace -0.18 ceasefire -0.15',
  'under land': 'attack 0.18 shelling -0.22 casualties 0.15',
  'under launch': 'shelling 0.28 withdraw 0.28 advance 0.41 statement -0.31',
  'under lead': 'attack 0.19 casualties -0.15',
  'under leave':
    'attack 0.22 air-strike 0.19 shelling 0.33 bombing 0.37 hold 0.4 advance -0.19 deploy 0.19 abuse -0.59 destroy -0.28 ceasefire 0.28 statement -0.15',
  'under let':
    'attack -0.3 air-strike -0.31 shelling 0.18 capture -0.21 withdraw -0.18 casualties -0.18 aid -0.4 statement 0.71',
  'under lie': 'advance 0.37 deploy 0.2',
  'under live': 'hold -0.39 siege 0.51',
  'under look': 'deploy -0.24 casualties 0.24 displace 0.33',
  'under lose': 'shelling -0.17 bombing 0.24 capture 0.34 casualties 0.26 statement -0.32',
  'under maintain': 'air-strike 0.21 hold 0.18 casualties -0.18 statement 0.55',
  'under make':
    'attack -0.21 shelling -0.17 bombing -0.25 capture -0.29 hold 0.31 withdraw -0.4 siege -0.19 casualties 0.48 abuse 0.37 ceasefire -0.16 aid -0.15 statement -0.2',
  'under martyr': 'casualties -0.26',
  'under mean': 'capture 0.28 hold 0.19 abuse 0.16 aid 0.26',
  'under meet': 'shelling -0.31 capture 0.34 withdraw 0.22 deploy 0.21 displace -0.2',
  'under move':
    'capture 0.46 hold -0.29 withdraw 0.15 advance 0.5 repel -0.18 deploy 0.39 abuse 0.27 statement 0.21',
  'under name': 'casualties 0.25 statement 0.56',
  'under need': 'attack 0.2 casualties 0.25',
  'under note': 'air-strike 0.38 displace -0.22',
  'under of force': 'hold 0.19',
  'under of side': 'hold 0.17 displace 0.41',
  'under of speaker': 'attack 0.26 hold 0.22',
  'under offer': 'deploy 0.27 statement 0.16',
  'under one': 'attack 0.32 shelling 0.31 hold -0.15 siege 0.44 aid 0.29',
  'under open':
    'attack -0.24 bombing -0.25 capture -0.17 advance 0.29 repel 0.57 siege-break 0.34 casualties -0.15 abuse 0.35 destroy -0.16 displace 0.47',
  'under overrun': 'capture 0.41 hold -0.29 withdraw 0.29 deploy -0.22 aid 0.17',
  'under permit': 'withdraw -0.2 deploy -0.22 displace 0.31 aid 0.17 statement -0.32',
  'under point': 'deploy 0.32 abuse 0.36',
  'under post': 'hold 0.25 advance 0.31 deploy -0.17 casualties 0.22 abuse 0.25 statement 0.18',
  'under prepare': 'attack 0.28 air-strike 0.25 capture -0.18 deploy 0.15 statement -0.17',
  'under promise': 'attack -0.15 capture -0.21 aid 0.16 statement 0.55',
  'under pull': 'capture -0.17 hold 0.18 displace 0.21 aid 0.31 statement 0.43',
  'under push': 'attack 0.64 air-strike -0.15 hold 0.2 advance 0.3 repel -0.16 statement 0.16',
  'under put':
    'attack -0.2 air-strike -0.21 bombing 0.24 siege-break 0.15 deploy -0.2 casualties 0.16 aid -0.19',
  'under raise': 'attack 0.16 deploy -0.21 statement 0.29',
  'under reach':
    'shelling -0.16 hold 0.26 advance 0.32 siege -0.21 deploy -0.23 casualties -0.15 destroy -0.2 displace -0.26 breach 0.16 aid -0.23',
  'under ready': 'deploy -0.16 statement 0.53',
  'under receive': 'air-strike -0.15',
  'under record': 'hold 0.21 casualties -0.18 abuse 0.42 displace 0.19 breach 0.53 aid 0.16',
  'under refuse': 'attack -0.19 shelling 0.15 hold -0.18 casualties -0.17 ceasefire 0.5',
  'under reject': 'shelling 0.17 statement 0.48',
  'under remain': 'hold 0.48',
  'under renew': 'deploy 0.18 aid 0.16',
  'under reply': 'statement 0.49',
  'under report':
    'attack -0.27 air-strike -0.25 bombing 0.17 capture 0.32 deploy 0.29 casualties -0.2 aid -0.21 statement -0.35',
  'under respond': 'shelling 0.21 withdraw 0.28 deploy -0.26 statement 0.29',
  'under resume': 'air-strike 0.28 shelling 0.37 capture 0.26 hold -0.29 ceasefire 0.21 statement -0.21',
  'under return': 'deploy 0.25',
  'under rise': 'attack -0.25 air-strike 0.32 hold 0.18 siege 0.15 casualties 0.22 destroy 0.22',
  'under run': 'bombing -0.25 capture 0.3 withdraw 0.24 displace 0.15 statement 0.17',
  'under say':
    'attack 0.16 air-strike -0.17 shelling -0.65 bombing 0.3 capture -0.25 hold -0.21 advance -0.16 repel 0.35 siege -0.15 siege-break -0.16 deploy -0.35 casualties -0.23 abuse -0.26 destroy -0.2 breach -0.24 aid -0.42',
  'under see':
    'bombing -0.3 hold -0.17 withdraw -0.2 deploy 0.78 casualties -0.28 abuse -0.21 destroy 0.15 displace -0.4 ceasefire 0.19 statement 0.32',
  'under seem': 'withdraw 0.31 casualties -0.22',
  'under seize': 'capture 0.18 hold -0.15 advance 0.49',
  'under send':
    'attack -0.28 shelling 0.31 bombing 0.28 capture -0.19 withdraw 0.3 siege 0.15 deploy 0.71 casualties -0.23 displace -0.17 aid -0.19 statement -0.32',
  'under separate': 'shelling 0.23 siege -0.18 casualties 0.63 abuse 0.2 statement -0.16',
  'under shell':
    'attack -0.16 air-strike 0.21 shelling 0.54 hold 0.53 abuse 0.19 displace 0.2 breach 0.18 statement -0.34',
  'under shoot': 'shelling 0.21 repel 0.21 casualties 0.41 abuse 0.66 aid 0.39 statement -0.24',
  'under show': 'capture -0.25 hold 0.49 siege-break 0.35 casualties 0.19 destroy -0.18 displace 0.2',
  'under sign': 'statement 0.55',
  'under sit': 'abuse -0.19',
  'under speak':
    'air-strike 0.18 bombing 0.28 casualties -0.41 abuse 0.75 displace 0.16 aid -0.18 statement -0.41',
  'under speaker': 'bombing 0.35 hold 0.16 deploy -0.18 displace 0.32 ceasefire 0.26',
  'under spend': 'attack 0.25 casualties -0.24 statement 0.39',
  'under stand': 'deploy 0.22 aid 0.44 statement -0.19',
  'under state': 'air-strike 0.26 destroy 0.17 statement -0.18',
  'under stay': 'attack 0.18 capture 0.23 deploy -0.15',
  'under stop':
    'attack -0.15 capture -0.22 withdraw -0.33 advance 0.25 repel 0.25 deploy 0.27 casualties -0.37 abuse -0.28 ceasefire 0.42 breach 0.22 aid 0.22 statement 0.97',
  'under storm':
    'attack -0.2 bombing 0.35 capture -0.17 withdraw 0.19 casualties -0.38 displace 0.56 aid 0.3 statement -0.21',
  'under strike': 'air-strike 0.64 casualties -0.15 ceasefire 0.35 aid -0.15 statement -0.38',
  'under suggest': 'attack 0.38',
  'under supply': 'withdraw 0.36 abuse -0.29 aid 0.3 statement 0.32',
  'under suppose': 'withdraw 0.16 breach 0.26 aid 0.18 statement 0.17',
  'under suspend': 'deploy 0.2 abuse 0.25 displace 0.23 ceasefire 0.19 statement -0.15',
  'under take':
    'shelling -0.19 capture 0.51 hold 0.19 advance 0.77 repel 0.25 siege -0.29 deploy 0.2 casualties 0.33 destroy -0.17 displace -0.15 aid -0.36 statement -0.79',
  'under talk': 'ceasefire 0.2 aid 0.31',
  'under tell':
    'attack 0.21 air-strike -0.23 shelling 0.15 advance -0.25 repel -0.25 siege 0.37 destroy -0.43 breach -0.17',
  'under think': 'attack 0.18 air-strike -0.2 shelling 0.18 hold 0.36 abuse 0.16 displace -0.16 aid -0.16',
  'under threaten': 'attack 0.58 capture -0.19 hold 0.16 withdraw -0.22 abuse 0.16 statement 0.91',
  'under throw': 'destroy 0.34 statement -0.17',
  'under time': 'deploy 0.33 abuse 0.3 statement 0.36',
  'under treat': 'abuse -0.17 aid 0.22 statement -0.24',
  'under truce': 'attack -0.32 withdraw 0.34 deploy 0.3 abuse 0.3 displace -0.15 ceasefire 0.91 breach 0.15',
  'under try':
    'attack 0.64 bombing 0.27 capture -0.18 hold 0.15 withdraw 0.2 advance -0.15 repel 0.34 deploy -0.49 abuse 0.24 aid -0.18 statement -0.64',
  'under turn': 'bombing 0.31 capture -0.16 withdraw 0.17 deploy 0.18 abuse 0.15 statement -0.49',
  'under urge': 'statement 0.3',
  'under use':
    'bombing 0.25 siege 0.18 deploy 0.27 casualties 0.18 abuse -0.21 displace -0.27 statement -0.32',
  'under vow': 'attack 0.2 statement 0.65',
  'under wait': 'attack -0.16 withdraw -0.29 displace -0.21 aid 0.47 statement -0.41',
  'under walk': 'deploy 0.26 displace 0.61 statement 0.22',
  'under want':
    'attack -0.16 hold -0.26 withdraw 0.15 siege-break -0.19 deploy -0.19 casualties 0.16 displace 0.31 ceasefire -0.2 statement 0.24',
  'under warn':
    'air-strike 0.18 shelling -0.32 hold -0.2 withdraw -0.2 deploy -0.41 abuse 0.15 destroy 0.34 displace 0.18 ceasefire -0.24 statement 0.63',
  'under withdraw': 'attack -0.22 capture -0.16 withdraw 0.43 advance 0.21 deploy -0.18',
  'under wound': 'shelling -0.23 withdraw -0.16 casualties 0.22 destroy 0.51 displace 0.26',
  'under write': 'attack 0.17 advance 0.29 deploy -0.32 abuse 0.34 statement 0.16',
  'until =date': 'hold 0.17 withdraw 0.3 siege 0.15',
  'verb abandon': 'hold -0.16 withdraw 0.3',
  'verb abandone': 'hold -0.16 withdraw 0.3',
  'verb abandoned': 'hold -0.16 withdraw 0.3',
  'verb able': 'hold 0.18 repel 0.38 deploy -0.16 abuse 0.29 destroy 0.28 aid 0.64 statement -0.21',
  'verb accept': 'air-strike 0.19 withdraw -0.17 deploy -0.15 ceasefire 0.59 statement -0.44',
  'verb accuse':
    'air-strike -0.21 shelling 0.33 capture 0.16 hold -0.19 siege -0.15 deploy -0.18 casualties -0.15 abuse 0.5',
  'verb acknowledge':
    'attack 0.4 air-strike 0.39 shelling 0.43 deploy 0.21 casualties 0.4 ceasefire 0.16 statement -0.43',
  'verb ad': 'shelling 0.25 ceasefire 0.23 aid 0.15',
  'verb add': 'shelling 0.25 ceasefire 0.23',
  'verb adde': 'shelling 0.25 ceasefire 0.23 aid 0.15',
  'verb added': 'shelling 0.27 ceasefire 0.27 aid -0.15 statement -0.27',
  'verb adding': 'aid 0.3 statement 0.18',
  'verb admit': 'bombing 0.23 deploy 0.15 statement -0.27',
  'verb admitt': 'bombing 0.24',
  'verb admitte': 'bombing 0.24',
  'verb admitted': 'bombing 0.24',
  'verb advance': 'attack -0.43 hold -0.3 advance 0.27',
  'verb agree':
    'attack -0.24 air-strike -0.19 capture 0.17 withdraw 0.37 siege 0.26 deploy 0.3 ceasefire 0.48 statement -0.5',
  'verb agree on': 'destroy 0.16',
  'verb aim': 'attack -0.15 air-strike 0.33 shelling -0.38 siege 0.16 siege-break 0.37 deploy 0.21',
  'verb allege': 'casualties 0.22 abuse 0.3 statement -0.2',
  'verb allow': 'attack -0.2 deploy -0.18 aid 0.16 statement 0.2',
  'verb allowe': 'deploy -0.17 displace 0.23 aid 0.23',
  'verb allowed': 'deploy -0.17 displace 0.23 aid 0.23',
  'verb announce': 'attack 0.17 air-strike -0.15 bombing 0.24 advance 0.15 deploy 0.21 casualties -0.43',
  'verb announce on': 'attack 0.21 capture -0.27 deploy 0.32',
  'verb answer': 'air-strike 0.22',
  'verb answere': 'air-strike 0.25 statement -0.22',
  'verb answered': 'air-strike 0.26 statement -0.21',
  'verb appear': 'abuse 0.17 statement 0.24',
  'verb arm': 'attack 0.22 shelling 0.29 deploy 0.2 statement -0.26',
  'verb arrest': 'bombing 0.15 casualties -0.21 abuse 0.42',
  'verb arreste': 'bombing 0.15 casualties -0.21',
  'verb arrested': 'bombing 0.15 casualties -0.21',
  'verb arrive': 'attack 0.22 capture 0.25 hold 0.22 deploy 0.23 destroy 0.23 displace 0.44',
  'verb ask':
    'shelling -0.19 withdraw -0.19 deploy -0.16 casualties -0.19 abuse 0.15 displace -0.25 ceasefire -0.17 aid -0.26 statement -0.33',
  'verb aske': 'attack -0.19 air-strike -0.24 withdraw -0.15 casualties -0.15 aid -0.18 statement 0.35',
  'verb asked': 'attack -0.16 air-strike -0.41',
  'verb asking': 'air-strike 0.17 statement 0.35',
  'verb attack': 'attack 0.36 air-strike -0.34 shelling -0.24 bombing 0.21 casualties -0.17 statement 0.15',
  'verb attacke': 'attack 0.25 shelling -0.18 repel 0.15',
  'verb attacked': 'attack 0.29 shelling -0.18 repel 0.16',
  'verb attempt': 'attack 0.28 advance 0.44 repel 0.19 abuse 0.4 displace 0.35',
  'verb attempte': 'attack 0.29 advance 0.44 repel 0.2 abuse 0.41 displace 0.35',
  'verb back': 'attack -0.15 deploy 0.26 statement -0.2',
  'verb backe': 'deploy 0.31 statement -0.23',
  'verb backed': 'deploy 0.31 statement -0.23',
  'verb base': 'hold -0.2 siege 0.28',
  'verb be':
    'shelling -0.29 bombing 0.53 capture 0.87 withdraw 0.43 siege -0.43 deploy -0.18 casualties 0.22 displace 0.23 ceasefire 0.28 statement 0.56',
  'verb beat': 'air-strike 0.18 withdraw 0.26 repel 0.32 statement -0.3',
  'verb become': 'attack 0.23 air-strike 0.29 siege 0.31',
  'verb begin':
    'attack 0.21 shelling 0.16 withdraw 0.15 deploy 0.24 abuse 0.16 displace -0.27 statement -0.24',
  'verb begin in': 'attack -0.51 air-strike 0.2 capture 0.31 statement -0.16',
  'verb begin on': 'attack 0.78',
  'verb behead': 'casualties -0.25',
  'verb beheade': 'casualties -0.25',
  'verb beheaded': 'casualties -0.25',
  'verb believe': 'air-strike 0.3 hold 0.52 casualties 0.23 statement 0.21',
  'verb belong': 'shelling 0.23 bombing 0.33 hold 0.21 deploy -0.15 statement -0.19',
  'verb blame': 'attack 0.33 air-strike 0.25 shelling 0.39 deploy -0.17 abuse 0.2 destroy 0.33 breach 0.51',
  'verb block': 'capture 0.32 repel 0.17 siege 0.24 statement 0.36',
  'verb blocke': 'repel 0.19 siege 0.25 statement 0.38',
  'verb blocked': 'repel 0.19 siege 0.25 statement 0.38',
  'verb blow': 'destroy 0.48 statement 0.33',
  'verb blow up': 'destroy 0.49',
  'verb bomb': 'air-strike 0.41 withdraw 0.2 destroy -0.23 ceasefire 0.24 statement -0.42',
  'verb bombe': 'air-strike 0.19 shelling 0.21 withdraw 0.26 destroy -0.15 statement -0.34',
  'verb bombed': 'air-strike 0.59 withdraw 0.27 destroy -0.15',
  'verb br': 'air-strike -0.16 capture -0.16 siege 0.22 deploy -0.5 statement 0.28',
  'verb bre': 'air-strike -0.16 capture -0.16 siege 0.22 deploy -0.5 statement 0.28',
  'verb break':
    'attack -0.16 air-strike -0.25 advance -0.23 siege-break 0.24 casualties 0.26 destroy 0.25 ceasefire 0.3',
  'verb break out': 'destroy 0.23 displace 0.16',
  'verb bring': 'attack -0.2 siege 0.15 casualties 0.16 abuse -0.3 destroy 0.15 displace -0.39',
  'verb bring down': 'bombing 0.27 repel 0.17 deploy -0.15',
  'verb bringe': 'hold 0.21 advance 0.22',
  'verb bringing': 'hold 0.21 advance 0.22',
  'verb broker': 'ceasefire 0.4 statement -0.22',
  'verb brokere': 'ceasefire 0.4 statement -0.22',
  'verb brokered': 'ceasefire 0.4 statement -0.22',
  'verb burn': 'attack 0.18 shelling 0.3 casualties -0.22 abuse -0.19 destroy 0.17',
  'verb burne': 'attack 0.22 shelling 0.31 casualties -0.19 statement -0.16',
  'verb burned': 'attack 0.26 air-strike 0.16 shelling 0.19 casualties -0.18',
  'verb bury': 'bombing -0.23 casualties 0.45',
  'verb cal': 'shelling 0.18 capture 0.2 deploy -0.25 aid 0.3',
  'verb call': 'deploy -0.33 casualties 0.26 abuse 0.36 displace 0.29 ceasefire -0.2 breach 0.19 aid 0.2',
  'verb call on': 'statement 0.28',
  'verb calle': 'shelling 0.18 capture 0.2 deploy -0.25 aid 0.3',
  'verb called': 'shelling 0.22 deploy -0.2 abuse 0.18 displace 0.17 aid 0.37',
  'verb calling': 'attack 0.22 capture 0.31 statement 0.16',
  'verb capture': 'attack -0.45 capture 0.31 statement -0.19',
  'verb carry': 'shelling 0.22 bombing 0.22 hold 0.18 repel 0.15 deploy 0.34 destroy -0.2 displace -0.37',
  'verb carry out':
    'attack 0.21 air-strike 0.37 shelling 0.16 withdraw 0.16 deploy -0.27 casualties -0.16 displace -0.16 aid -0.15',
  'verb carrye': 'shelling 0.19 deploy 0.2 displace -0.19',
  'verb carrying': 'shelling 0.19 deploy 0.2 displace -0.19',
  'verb cause': 'destroy -0.15 statement 0.27',
  'verb change': 'withdraw 0.32 statement -0.22',
  'verb claim':
    'air-strike -0.19 bombing 0.31 capture -0.44 hold 0.16 repel 0.29 deploy 0.2 abuse 0.31 destroy 0.36 statement 0.19',
  'verb claime': 'air-strike -0.16 shelling 0.16 bombing 0.39 capture -0.28 casualties 0.15 abuse -0.22',
  'verb claimed':
    'air-strike -0.16 shelling 0.16 bombing 0.39 capture -0.27 casualties 0.16 abuse -0.22 destroy 0.15',
  'verb clash': 'attack 0.44',
  'verb clear': 'capture 0.37 withdraw 0.32 displace 0.2 statement -0.39',
  'verb close': 'attack -0.27 air-strike -0.23 hold 0.35 repel 0.28 siege 0.61 deploy -0.21 aid 0.5',
  'verb collapse': 'destroy 0.43 ceasefire 0.24 breach 0.31',
  'verb come':
    'air-strike 0.37 shelling 0.55 capture -0.3 hold -0.5 siege -0.31 deploy 0.43 displace -0.37 statement -0.16',
  'verb come back': 'air-strike -0.29 capture 0.38 displace 0.16 statement 0.53',
  'verb come down': 'attack -0.16 shelling 0.36 advance 0.24 destroy 0.58 displace -0.15',
  'verb come in': 'attack -0.17 shelling -0.15 capture 0.42 advance 0.17 statement -0.17',
  'verb come up': 'attack 0.29 shelling 0.27 deploy -0.15',
  'verb command': 'hold -0.15 deploy 0.27 statement -0.34',
  'verb comment': 'statement 0.43',
  'verb commit': 'breach 0.24',
  'verb committ': 'breach 0.25 statement -0.21',
  'verb committe': 'breach 0.25 statement -0.21',
  'verb complain': 'withdraw 0.21 destroy 0.21',
  'verb concede': 'air-strike 0.32',
  'verb conclude': 'statement -0.26',
  'verb condemn': 'attack -0.19 air-strike -0.26 abuse -0.2 ceasefire 0.29 statement 0.56',
  'verb condemne': 'air-strike -0.25 abuse -0.19 ceasefire 0.29 statement 0.48',
  'verb condemned': 'air-strike -0.23 abuse -0.18 ceasefire 0.3 statement 0.4',
  'verb confirm':
    'attack -0.19 air-strike 0.22 bombing -0.18 casualties 0.17 abuse 0.3 displace 0.16 statement -0.34',
  'verb confirme': 'air-strike 0.26 bombing -0.17 withdraw 0.16 casualties -0.23 abuse -0.17 displace 0.19',
  'verb confirmed': 'air-strike 0.27 bombing -0.17 withdraw 0.16 casualties -0.22 abuse -0.16 displace 0.19',
  'verb consider': 'attack -0.23 ceasefire 0.28 breach 0.16 statement -0.26',
  'verb continue': 'attack 0.41 air-strike 0.32 breach 0.28 aid 0.23 statement -0.19',
  'verb control': 'hold 0.56 siege -0.41 deploy -0.23 statement -0.48',
  'verb controll': 'hold 0.46 siege -0.18',
  'verb controlle': 'hold 0.46 siege -0.18',
  'verb controlled': 'hold 0.46 siege -0.18',
  'verb count': 'siege 0.19 statement -0.36',
  'verb counte': 'deploy 0.17 casualties 0.36 abuse -0.2 displace 0.17 statement -0.17',
  'verb counted': 'deploy 0.18 casualties 0.39 abuse -0.19 displace 0.2 statement -0.15',
  'verb cover': 'shelling 0.17 withdraw 0.29 statement -0.18',
  'verb covere': 'attack -0.25 shelling 0.19 withdraw 0.36 ceasefire 0.47 statement -0.21',
  'verb cros': 'attack 0.31 air-strike 0.23 hold -0.19 advance 0.26 deploy 0.29',
  'verb cross': 'attack 0.3 air-strike 0.23 hold -0.19 advance 0.26 deploy 0.26 destroy 0.21',
  'verb crosse': 'hold -0.17 advance 0.34 statement 0.25',
  'verb crossed': 'attack 0.16 advance 0.47 deploy -0.18 displace 0.25',
  'verb crossing': 'statement 0.25',
  'verb cut': 'capture -0.18 withdraw -0.17 siege 0.35 casualties 0.26',
  'verb cut off': 'siege -0.18 statement 0.26',
  'verb dead': 'casualties 0.32',
  'verb decide': 'withdraw 0.31 displace 0.23 statement -0.16',
  'verb declare': 'attack -0.16 air-strike 0.2 ceasefire 0.39 aid 0.19',
  'verb defend': 'attack 0.22 air-strike -0.24 withdraw 0.16',
  'verb deliver': 'siege 0.25 statement 0.21',
  'verb deny':
    'attack 0.63 air-strike 0.45 shelling 0.94 capture 0.51 hold 0.15 withdraw 0.35 repel 0.25 deploy -0.29 abuse 0.52 destroy 0.47 displace -0.21 ceasefire 0.17 aid -0.3 statement -0.31',
  'verb depend': 'aid 0.33 statement -0.18',
  'verb deploy': 'deploy 0.47 ceasefire 0.22',
  'verb describe': 'attack 0.2 air-strike -0.21 shelling -0.2 casualties 0.15 statement 0.72',
  'verb destroy': 'attack -0.23 statement 0.19',
  'verb destroye': 'attack -0.22 destroy 0.43 statement -0.16',
  'verb destroyed': 'attack -0.21 bombing 0.2 destroy 0.26 statement -0.16',
  'verb die': 'shelling 0.5 displace -0.24 statement -0.21',
  'verb die in': 'casualties 0.28',
  'verb die on': 'shelling 0.19 casualties 0.15 statement -0.15',
  'verb dig': 'air-strike 0.3 casualties 0.41',
  'verb dismis': 'statement 0.35',
  'verb dismiss': 'statement 0.48',
  'verb dismisse': 'statement 0.35',
  'verb dismissed': 'statement 0.35',
  'verb displace': 'displace 0.26 aid 0.21',
  'verb dispute': 'attack -0.2',
  'verb do':
    'attack 0.17 air-strike 0.2 capture 0.37 deploy -0.3 abuse 0.4 destroy -0.34 displace 0.24 ceasefire -0.2 aid -0.18 statement -0.37',
  'verb document': 'air-strike 0.24 casualties -0.22',
  'verb doe': 'statement 0.31',
  'verb doing': 'statement 0.31',
  'verb draw': 'siege -0.22 abuse 0.17 displace 0.25 statement 0.16',
  'verb drive':
    'air-strike -0.15 capture 0.28 withdraw -0.32 repel -0.17 siege -0.15 deploy 0.31 casualties -0.17 abuse -0.25 destroy -0.17 displace -0.19 aid 0.26 statement -0.25',
  'verb drive out': 'attack -0.15 shelling 0.22 displace 0.29 aid 0.38',
  'verb drop': 'attack -0.27 air-strike 0.22 shelling -0.26',
  'verb dropp': 'attack -0.21 air-strike 0.16 shelling -0.17',
  'verb droppe': 'attack -0.21 air-strike 0.16 shelling -0.17',
  'verb dropped': 'shelling -0.16',
  'verb eat': 'abuse 0.25 statement 0.31',
  'verb empty': 'hold 0.26 deploy 0.17 abuse 0.35 displace 0.98 statement -0.34',
  'verb encircle': 'siege 0.2 statement -0.15',
  'verb end': 'abuse 0.15 ceasefire 0.27 statement -0.15',
  'verb ende': 'hold 0.15 casualties 0.3 statement -0.21',
  'verb ended': 'hold 0.15 casualties 0.3 statement -0.21',
  'verb enter':
    'attack 0.25 shelling -0.15 capture 0.16 withdraw -0.31 repel 0.19 deploy 0.28 abuse 0.23 displace -0.33 breach 0.2 aid 0.18',
  'verb entere': 'capture 0.33 withdraw -0.19 advance 0.2 destroy 0.16 displace -0.27 statement 0.27',
  'verb entered': 'capture 0.34 withdraw -0.19 advance 0.21 destroy 0.16 displace -0.27 statement 0.27',
  'verb establish': 'attack 0.21 capture -0.18 statement -0.19',
  'verb estimate': 'siege 0.38 casualties 0.21 displace 0.3',
  'verb evacuate': 'attack 0.22 withdraw 0.51 casualties -0.18 displace 0.17 ceasefire 0.47',
  'verb expect': 'attack 0.17 withdraw 0.34 abuse -0.16 ceasefire 0.16',
  'verb expecte': 'attack 0.16 withdraw 0.38 abuse -0.15 ceasefire 0.17',
  'verb expected': 'attack 0.16 withdraw 0.38 abuse -0.15 ceasefire 0.17',
  'verb expel': 'attack 0.46 hold 0.21 repel 0.19 statement -0.22',
  'verb fail': 'attack 0.21 capture 0.32 siege-break 0.23 ceasefire -0.17',
  'verb faile': 'attack 0.21 capture 0.32 siege-break 0.23',
  'verb failed': 'attack 0.23 capture 0.34 siege-break 0.24 statement 0.16',
  'verb fall': 'shelling -0.47 capture 0.18 siege -0.18 casualties 0.25 destroy -0.22 ceasefire 0.16',
  'verb fall in': 'shelling 0.16 capture 0.28',
  'verb fall on': 'attack 0.27 capture -0.23 withdraw 0.2 aid 0.24',
  'verb feed': 'siege 0.26 deploy 0.32',
  'verb fight': 'attack -0.3 air-strike -0.28 deploy 0.29 abuse -0.16 displace 0.25 ceasefire 0.17',
  'verb fight in': 'attack 0.15 deploy 0.32 casualties 0.21 displace 0.15 ceasefire 0.18 statement -0.23',
  'verb fighte': 'attack 0.16 deploy -0.28 casualties 0.2',
  'verb fighting': 'deploy -0.28 casualties 0.19',
  'verb fil': 'air-strike 0.32 deploy 0.2 displace 0.17',
  'verb fill': 'air-strike 0.32 deploy 0.19 displace 0.16 statement 0.2',
  'verb fille': 'air-strike 0.32 deploy 0.2 displace 0.17',
  'verb find':
    'attack 0.15 air-strike -0.23 bombing 0.3 capture 0.44 deploy -0.23 casualties -0.18 abuse 0.28 displace -0.15 statement -0.26',
  'verb find in': 'bombing 0.44 casualties 0.28 abuse 0.24 statement -0.24',
  'verb finish': 'statement -0.38',
  'verb fire': 'attack -0.15 shelling 0.32 capture 0.2 abuse -0.35 displace -0.16 statement 0.42',
  'verb flee': 'deploy -0.16 casualties -0.22 statement -0.28',
  'verb fly': 'air-strike 0.27 statement -0.28',
  'verb follow': 'air-strike 0.27 withdraw 0.77 deploy -0.17 statement -0.24',
  'verb followe': 'air-strike 0.35 withdraw 0.19 statement 0.15',
  'verb followed': 'air-strike 0.37 withdraw 0.24 statement 0.17',
  'verb force': 'attack 0.16 air-strike 0.3 capture -0.26 abuse 0.21',
  'verb free': 'siege-break 0.32 casualties 0.21 abuse 0.32 displace 0.22 ceasefire -0.25',
  'verb gather': 'deploy -0.31 abuse 0.17 displace -0.15 statement 0.3',
  'verb get':
    'attack 0.18 capture -0.41 siege 0.27 siege-break 0.52 deploy -0.29 casualties -0.15 ceasefire 0.29 aid -0.2 statement 0.2',
  'verb get out': 'displace 0.43 statement -0.21',
  'verb give':
    'shelling 0.3 withdraw -0.15 deploy 0.2 casualties 0.29 abuse -0.18 destroy -0.16 displace 0.26 ceasefire -0.29 statement -0.16',
  'verb give up': 'capture 0.3 withdraw 0.5 deploy -0.15 displace 0.27 ceasefire -0.18',
  'verb go':
    'air-strike -0.15 shelling 0.4 capture 0.16 withdraw -0.35 advance 0.18 deploy 0.41 destroy 0.39 displace -0.56 ceasefire -0.21',
  'verb go back': 'capture -0.18 withdraw -0.55 deploy -0.17 abuse 0.15 displace -0.18',
  'verb go home': 'deploy 0.24 destroy 0.15 displace 0.16',
  'verb go in': 'withdraw -0.18 deploy 0.2 displace 0.32 aid 0.24 statement -0.37',
  'verb go on': 'shelling 0.2 capture 0.25 deploy 0.39 abuse 0.25 displace -0.16',
  'verb goe': 'displace -0.24 statement 0.29',
  'verb going': 'displace -0.24 statement 0.29',
  'verb halt': 'advance 0.18 repel 0.16 statement 0.24',
  'verb hand': 'withdraw 0.18 aid 0.35 statement -0.22',
  'verb hand over': 'capture 0.15 hold 0.16 displace 0.17',
  'verb hande': 'withdraw 0.19 casualties -0.16 ceasefire -0.2',
  'verb hande over': 'capture 0.17 displace 0.19',
  'verb handed': 'withdraw 0.25 casualties -0.16 abuse 0.2 ceasefire -0.16 statement -0.2',
  'verb hang': 'ceasefire 0.19',
  'verb happen': 'bombing 0.19 withdraw 0.22',
  'verb happene': 'bombing 0.23 withdraw 0.28',
  'verb have': 'attack 0.29 capture 0.25 hold -0.33 withdraw 0.21 deploy -0.28 displace 0.33 aid -0.23',
  'verb have in': 'air-strike 0.34 capture 0.17 hold -0.16 casualties -0.18 displace 0.26 statement 0.49',
  'verb hear':
    'air-strike 0.56 bombing -0.51 capture 0.27 deploy 0.28 casualties 0.25 displace -0.16 statement -0.58',
  'verb help': 'abuse 0.18 displace 0.24 statement 0.18',
  'verb hit': 'attack 0.19 air-strike 0.15 destroy 0.32 aid -0.2',
  'verb hold':
    'air-strike -0.25 hold 0.25 withdraw 0.59 repel -0.22 deploy -0.37 abuse 0.42 displace 0.19 aid -0.28 statement -0.42',
  'verb holde': 'attack 0.29 hold -0.4 ceasefire 0.2',
  'verb holding': 'attack 0.29 hold -0.4 ceasefire 0.2',
  'verb hope': 'advance 0.3 aid 0.51 statement -0.17',
  'verb hurt': 'attack -0.21 casualties 0.58',
  'verb include': 'capture 0.31 casualties 0.23 statement -0.2',
  'verb injure': 'shelling -0.21',
  'verb insist': 'abuse 0.41 statement -0.28',
  'verb intend': 'siege 0.3',
  'verb interview': 'statement -0.18',
  'verb it': 'air-strike 0.27',
  'verb join': 'shelling 0.33 siege-break 0.32 deploy -0.23',
  'verb joine': 'shelling 0.33 siege-break 0.32 deploy -0.21 statement 0.26',
  'verb keep':
    'attack -0.25 hold -0.19 withdraw -0.21 advance 0.23 repel 0.21 siege -0.18 deploy -0.37 abuse -0.15 destroy 0.15 ceasefire 0.34 breach 0.15 aid 0.31 statement -0.2',
  'verb kil': 'bombing -0.25 casualties -0.18 destroy -0.28 displace -0.18',
  'verb kil in': 'statement 0.15',
  'verb kill':
    'attack 0.29 shelling -0.27 bombing -0.29 casualties -0.3 abuse -0.17 destroy -0.28 displace -0.18',
  'verb kill in': 'attack 0.18 shelling -0.35',
  'verb kille': 'bombing -0.25 casualties -0.18 destroy -0.28 displace -0.18',
  'verb kille in': 'statement 0.15',
  'verb killed': 'attack -0.32 casualties 0.22 abuse -0.31 destroy -0.22 displace -0.17 statement -0.5',
  'verb killing':
    'attack 0.47 air-strike -0.16 shelling 0.17 bombing -0.26 casualties -0.45 abuse 0.28 statement 0.5',
  'verb knock': 'attack 0.2 air-strike 0.28 repel 0.19',
  'verb know':
    'attack -0.18 capture -0.16 hold -0.19 deploy -0.21 casualties 0.35 abuse 0.19 displace -0.22 statement -0.34',
  'verb land': 'air-strike -0.17 shelling 0.3 aid 0.2',
  'verb land in': 'air-strike 0.26',
  'verb lande': 'shelling 0.36 hold 0.16 deploy -0.16',
  'verb lande in': 'air-strike 0.26',
  'verb landed': 'shelling 0.33 hold 0.17 deploy -0.16',
  'verb last': 'air-strike 0.19 hold -0.15 siege 0.28 siege-break 0.2',
  'verb laste': 'air-strike 0.23 withdraw 0.18 siege 0.3 siege-break 0.21 ceasefire -0.27',
  'verb lasted': 'air-strike 0.23 withdraw 0.18 siege 0.3 siege-break 0.21 ceasefire -0.27',
  'verb launch': 'air-strike -0.19 shelling 0.27 hold 0.23 siege 0.23',
  'verb launche': 'air-strike -0.17 hold 0.25 siege 0.23',
  'verb launched': 'air-strike -0.17 hold 0.25 siege 0.23',
  'verb lead': 'air-strike -0.18 deploy -0.15 abuse -0.15 destroy 0.34 displace 0.23 statement -0.39',
  'verb leave':
    'shelling 0.35 withdraw -0.73 siege 0.29 deploy -0.37 casualties -0.16 breach 0.35 aid 0.27 statement 0.33',
  'verb leave in': 'air-strike 0.34 hold 0.15 withdraw 0.31 abuse -0.19 destroy 0.25 statement -0.28',
  'verb let': 'attack -0.21 shelling 0.19 capture -0.16 siege 0.3 displace -0.21 ceasefire 0.38 breach 0.2',
  'verb lie': 'attack 0.4 capture 0.27 advance 0.25 abuse 0.18 ceasefire 0.28',
  'verb lift': 'air-strike 0.3 bombing 0.3 siege-break 0.29',
  'verb lifte': 'air-strike 0.3 bombing 0.3 siege-break 0.29',
  'verb like': 'deploy 0.17 statement 0.16',
  'verb link': 'capture 0.24 hold 0.4 siege -0.16',
  'verb linke': 'attack 0.17 statement 0.23',
  'verb linked': 'attack 0.19',
  'verb live': 'attack 0.17 hold 0.22 deploy -0.15 abuse -0.17 destroy 0.22 displace -0.28 statement 0.32',
  'verb live in': 'attack 0.22 hold 0.39 destroy 0.28 statement 0.22',
  'verb load': 'withdraw 0.25 displace 0.5',
  'verb look': 'attack 0.17 air-strike -0.17 withdraw -0.16 deploy -0.15',
  'verb looking': 'statement 0.43',
  'verb lose':
    'attack -0.28 shelling 0.16 withdraw 0.24 repel 0.16 siege 0.18 deploy -0.19 casualties 0.26 abuse -0.29 displace -0.46 ceasefire -0.19',
  'verb maintain': 'hold 0.22 deploy -0.24 statement -0.29',
  'verb make':
    'shelling -0.38 hold 0.15 siege -0.21 siege-break 0.19 deploy 0.2 abuse -0.31 destroy -0.18 aid -0.18 statement -0.15',
  'verb martyr': 'bombing 0.32',
  'verb martyre': 'bombing 0.34',
  'verb martyred': 'bombing 0.34',
  'verb matter': 'attack 0.21 hold 0.27 casualties -0.17 statement -0.25',
  'verb mean': 'aid 0.23 statement -0.16',
  'verb meet':
    'attack 0.3 air-strike -0.16 withdraw -0.16 advance 0.21 repel 0.29 casualties -0.24 ceasefire 0.73 aid 0.36 statement 0.27',
  'verb mine': 'bombing 0.77 abuse 0.37 destroy 0.28 statement -0.17',
  'verb mis': 'air-strike 0.21 casualties 0.22',
  'verb miss': 'air-strike 0.19 hold 0.36 casualties 0.21',
  'verb misse': 'air-strike 0.21 casualties 0.22',
  'verb missing': 'casualties 0.53 statement -0.19',
  'verb move':
    'attack -0.3 capture -0.32 hold -0.17 withdraw 0.61 siege 0.35 deploy -0.33 abuse -0.15 displace 0.4 statement 0.44',
  'verb name': 'casualties -0.27 abuse -0.21 displace 0.22',
  'verb need': 'bombing 0.31 deploy 0.15 casualties 0.32 aid 0.16 statement 0.15',
  'verb negotiate': 'breach 0.23 statement 0.17',
  'verb note': 'statement -0.21',
  'verb observe': 'deploy -0.16 ceasefire 0.29 breach 0.18 statement -0.31',
  'verb offer': 'withdraw 0.24 deploy 0.23 statement -0.16',
  'verb offere': 'withdraw 0.26 deploy 0.26',
  'verb offered': 'withdraw 0.26 deploy 0.26',
  'verb one': 'shelling 0.32 hold -0.31 siege 0.51 casualties -0.22 statement -0.48',
  'verb open':
    'attack -0.27 bombing -0.15 advance 0.25 siege 0.2 siege-break 0.21 abuse -0.15 ceasefire -0.2 aid 0.25',
  'verb opened': 'air-strike 0.16 siege-break 0.15',
  'verb operate': 'attack 0.28 hold 0.16',
  'verb over': 'siege-break 0.18 displace 0.37 aid 0.38 statement 0.35',
  'verb overrun': 'capture 0.6',
  'verb pack': 'attack 0.22 hold 0.17 withdraw 0.48 statement -0.16',
  'verb packe': 'attack 0.22 hold 0.17 withdraw 0.48 statement -0.16',
  'verb packed': 'hold 0.18',
  'verb party': 'ceasefire 0.71 aid 0.34 statement -0.51',
  'verb pas': 'capture -0.18',
  'verb pass': 'capture -0.29 statement 0.17',
  'verb passe': 'capture -0.18',
  'verb passed': 'capture -0.18',
  'verb pay': 'withdraw 0.17 siege 0.22 deploy 0.21 aid 0.16',
  'verb photograph': 'hold 0.32 deploy 0.26 casualties 0.24 statement -0.15',
  'verb plan': 'deploy 0.23 aid 0.49 statement -0.37',
  'verb plant': 'bombing 0.18 withdraw 0.26 statement -0.15',
  'verb plante': 'bombing 0.18 withdraw 0.26 statement -0.15',
  'verb planted': 'withdraw 0.27',
  'verb point': 'air-strike 0.2 withdraw 0.24 breach 0.23 statement -0.28',
  'verb post': 'attack 0.26 capture 0.27 deploy -0.18 casualties 0.5 statement -0.19',
  'verb poste': 'capture 0.29 deploy -0.16 casualties 0.51 statement -0.17',
  'verb posted': 'capture 0.29 deploy -0.16 casualties 0.51 statement -0.17',
  'verb prepare': 'attack 0.44 air-strike 0.23 bombing 0.32 capture 0.22',
  'verb present': 'hold 0.25 deploy 0.78 statement -0.19',
  'verb promise': 'hold 0.22 withdraw 0.18 deploy 0.27 ceasefire -0.17 aid 0.87 statement -0.16',
  'verb protect': 'hold 0.25 breach 0.24 statement -0.22',
  'verb provide': 'displace 0.21 ceasefire 0.27 aid -0.28 statement -0.28',
  'verb publish': 'air-strike 0.48 casualties 0.17 destroy 0.4 displace 0.18 statement -0.27',
  'verb publishe': 'air-strike 0.52 casualties 0.22 destroy 0.4 displace 0.19 statement -0.46',
  'verb published': 'air-strike 0.54 casualties 0.22 destroy 0.41 displace 0.19 statement -0.46',
  'verb pul': 'shelling 0.21 withdraw 0.25 destroy 0.25 statement -0.29',
  'verb pull': 'shelling 0.2 hold 0.19 withdraw 0.25 destroy 0.23',
  'verb pull back': 'shelling 0.31 hold 0.29 withdraw 0.59',
  'verb pulle': 'shelling 0.21 withdraw 0.25 destroy 0.25 statement -0.29',
  'verb pulled': 'shelling 0.22 withdraw 0.27 casualties 0.18 destroy 0.26 statement -0.28',
  'verb push': 'attack 0.16 air-strike 0.28 capture -0.41 advance 0.37 repel 0.19 statement -0.3',
  'verb pushe': 'attack -0.56 air-strike 0.33 capture -0.32 withdraw 0.21 repel -0.15',
  'verb pushed': 'attack -0.15 air-strike 0.18 capture -0.29',
  'verb put':
    'attack 0.18 air-strike 0.16 shelling 0.19 bombing 0.15 capture -0.31 hold -0.15 withdraw -0.19 advance 0.21 deploy 0.26 casualties 0.18 displace 0.58 statement 0.33',
  'verb put out': 'air-strike 0.47 casualties -0.16 destroy 0.69 statement -0.29',
  'verb quote': 'statement -0.28',
  'verb raise': 'attack -0.17',
  'verb reach':
    'air-strike -0.25 bombing 0.19 repel 0.23 siege 0.23 siege-break 0.18 deploy 0.24 casualties -0.37 abuse 0.18 aid 0.27',
  'verb reache':
    'attack 0.26 bombing 0.22 withdraw 0.16 repel 0.26 deploy 0.24 casualties -0.24 displace -0.18 statement -0.39',
  'verb reached':
    'withdraw 0.21 repel 0.26 siege-break 0.15 deploy 0.27 casualties -0.23 aid -0.15 statement -0.32',
  'verb read': 'attack -0.17',
  'verb ready': 'attack 0.24 statement 0.37',
  'verb recapture': 'capture 0.56',
  'verb receive': 'deploy 0.17 statement 0.16',
  'verb record': 'attack -0.24 shelling 0.3 destroy 0.17 statement 0.18',
  'verb recorde': 'attack -0.24 shelling 0.3 destroy 0.17 statement 0.18',
  'verb recorded': 'attack -0.24 shelling 0.3 destroy 0.17 statement 0.18',
  'verb recover': 'capture 0.36 casualties 0.18',
  'verb refer': 'statement 0.35',
  'verb refuse': 'withdraw 0.2 displace 0.63 aid -0.15 statement 0.63',
  'verb register': 'casualties 0.19 breach 0.38 statement 0.15',
  'verb registere': 'casualties 0.19 breach 0.38 statement 0.15',
  'verb registered': 'casualties 0.19 breach 0.38 statement 0.15',
  'verb reject': 'air-strike 0.39 capture 0.17 casualties 0.28',
  'verb rejecte': 'air-strike 0.41 capture 0.18',
  'verb rejected': 'air-strike 0.41 capture 0.18',
  'verb release': 'destroy 0.25 displace 0.43 ceasefire 0.22 statement -0.23',
  'verb remain':
    'shelling -0.17 hold 0.23 siege 0.33 deploy 0.44 casualties -0.16 abuse 0.27 displace 0.17 aid -0.29',
  'verb remain in': 'displace 0.24',
  'verb remaine': 'withdraw 0.25 siege 0.19 displace 0.33',
  'verb remained': 'withdraw 0.25 siege 0.21 displace 0.34 statement 0.16',
  'verb renew': 'attack -0.18 aid 0.27 statement -0.34',
  'verb repel': 'attack -0.15 advance 0.21 repel 0.17 deploy 0.31',
  'verb reply': 'attack 0.2 shelling 0.4 statement -0.15',
  'verb report': 'attack -0.2 deploy 0.2 abuse 0.27 breach 0.15 statement -0.28',
  'verb reporte': 'attack -0.19 deploy 0.21 abuse 0.27 breach 0.16 statement -0.28',
  'verb reported': 'air-strike -0.15 deploy 0.25 abuse 0.28 breach 0.17 statement -0.26',
  'verb respond': 'shelling 0.18 statement 0.15',
  'verb responde': 'attack 0.15 shelling 0.2',
  'verb responded': 'attack 0.15 shelling 0.2',
  'verb resume': 'attack 0.2 shelling -0.18 siege-break 0.34 displace 0.61 statement -0.16',
  'verb retake': 'capture 0.5 repel 0.19 statement -0.15',
  'verb return': 'abuse 0.17',
  'verb returne': 'abuse 0.21 displace 0.2',
  'verb returned': 'withdraw -0.25 abuse 0.21',
  'verb rise': 'air-strike 0.24 casualties -0.22 destroy 0.26 statement -0.2',
  'verb run': 'air-strike 0.19 siege-break 0.34 displace -0.16 statement 0.23',
  'verb run out': 'withdraw -0.17 deploy -0.17 displace -0.23 aid 0.2 statement 0.94',
  'verb say':
    'attack -0.18 air-strike -0.61 shelling -0.19 capture -0.27 hold 0.39 withdraw -0.5 repel 0.18 siege-break -0.19 deploy -0.16 casualties -0.25 abuse -0.26 displace -0.39 ceasefire -0.34 breach -0.38 aid -0.48 statement -1.17',
  'verb say in': 'air-strike 0.52 deploy 0.17 casualties -0.18',
  'verb say on': 'casualties -0.22 displace -0.19',
  'verb saye': 'bombing 0.36 deploy 0.24 statement -0.25',
  'verb saying': 'bombing 0.36 deploy 0.24 statement -0.25',
  'verb search': 'attack 0.32 casualties 0.55 abuse 0.2 statement -0.17',
  'verb searche': 'attack 0.32 casualties 0.55 abuse 0.2 statement -0.17',
  'verb see':
    'air-strike 0.55 shelling -0.22 capture -0.19 hold -0.2 deploy 0.17 destroy 0.2 displace -0.24 statement -0.19',
  'verb seek': 'withdraw 0.44 abuse 0.17 ceasefire 0.37',
  'verb seem': 'shelling 0.29 casualties 0.22 statement -0.26',
  'verb seize':
    'attack 0.15 capture 0.49 withdraw -0.15 advance -0.16 deploy -0.25 abuse -0.25 statement -0.18',
  'verb sell': 'withdraw 0.17 deploy -0.16 abuse 0.37 statement -0.28',
  'verb send':
    'attack -0.16 shelling -0.3 capture -0.2 hold -0.17 withdraw 0.17 deploy -0.35 displace 0.26 ceasefire 0.18 statement 0.32',
  'verb serve': 'deploy -0.16 statement -0.25',
  'verb set': 'attack 0.16 shelling 0.16 withdraw -0.18 siege -0.24 deploy 0.27 aid 0.44 statement -0.17',
  'verb set up': 'aid 0.26',
  'verb shel': 'air-strike -0.19 shelling 0.48',
  'verb shell': 'air-strike -0.25 shelling 0.9',
  'verb shelle': 'air-strike -0.19 shelling 0.48',
  'verb shelled': 'air-strike -0.19 shelling 0.48',
  'verb shelter': 'shelling 0.2',
  'verb shoot': 'air-strike -0.15 hold -0.15 casualties -0.27 destroy 0.21 breach 0.22',
  'verb shoot dead': 'bombing 0.23 casualties -0.57 abuse 0.2',
  'verb show': 'bombing 0.27 advance 0.29 casualties 0.22 abuse -0.29 destroy 0.24',
  'verb showe': 'attack 0.21 advance 0.31 displace 0.16',
  'verb showed': 'attack 0.22 advance 0.31 displace 0.17 statement -0.31',
  'verb shut': 'hold -0.18 siege -0.34 abuse 0.29 aid 0.24',
  'verb sign': 'statement -0.16',
  'verb sit': 'hold 0.17 abuse -0.15 destroy 0.27 displace -0.2',
  'verb sleep': 'displace 0.38',
  'verb slip': 'capture -0.23 withdraw 0.39 displace 0.19',
  'verb spare': 'statement -0.22',
  'verb speak':
    'attack -0.15 air-strike -0.32 bombing 0.21 abuse 0.21 displace -0.25 ceasefire -0.15 statement 0.33',
  'verb spend': 'attack -0.18 capture 0.34 hold 0.27 statement 0.18',
  'verb stand': 'hold -0.16 advance 0.21 deploy 0.32 destroy 0.16 displace -0.19 aid 0.47',
  'verb stande': 'hold 0.23 abuse 0.23 destroy 0.43 statement -0.23',
  'verb standing': 'hold 0.23 abuse 0.23 destroy 0.43 statement -0.23',
  'verb start':
    'attack -0.31 air-strike 0.25 bombing -0.17 withdraw 0.21 siege 0.21 displace 0.21 statement 0.26',
  'verb starte': 'attack -0.18 air-strike 0.27 bombing -0.16 withdraw 0.38 siege 0.22',
  'verb started': 'attack -0.16 air-strike 0.29 bombing -0.16 withdraw 0.39 siege 0.23 statement -0.26',
  'verb starve': 'siege 0.73 casualties 0.37 abuse -0.31',
  'verb state': 'shelling 0.32 casualties 0.26',
  'verb stay': 'siege -0.15 displace 0.27 breach 0.2 statement 0.16',
  'verb staye': 'hold 0.26 deploy -0.24 displace 0.3 breach 0.24',
  'verb stayed': 'deploy -0.17 displace 0.31 breach 0.24',
  'verb stop': 'attack -0.29 air-strike 0.24 bombing 0.24 advance 0.22 abuse -0.22 destroy -0.2 breach 0.17',
  'verb stopp':
    'attack -0.18 shelling 0.24 bombing 0.28 advance 0.27 repel -0.17 displace 0.24 ceasefire -0.22 aid 0.31 statement -0.37',
  'verb stoppe':
    'attack -0.18 shelling 0.24 bombing 0.28 advance 0.27 repel -0.17 displace 0.24 ceasefire -0.22 aid 0.31 statement -0.37',
  'verb stopped':
    'attack -0.18 shelling 0.24 bombing 0.28 repel -0.16 displace 0.25 ceasefire -0.21 aid 0.27 statement -0.36',
  'verb storm': 'attack 0.24 repel 0.34 ceasefire 0.29 statement -0.16',
  'verb storme': 'attack -0.25 capture 0.35 ceasefire 0.31',
  'verb stormed': 'attack -0.93 capture 0.16 abuse 0.17 ceasefire 0.35',
  'verb strike': 'attack -0.26 shelling 0.29 bombing 0.16 displace 0.26 ceasefire -0.17 statement -0.3',
  'verb suggest': 'aid 0.32',
  'verb suggeste': 'aid 0.32',
  'verb supply': 'casualties 0.28 abuse -0.16 aid 0.42 statement -0.49',
  'verb support': 'air-strike 0.46 hold 0.17 aid 0.2 statement -0.21',
  'verb supporte': 'air-strike 0.21 hold 0.27 deploy 0.16 casualties 0.15 aid 0.28 statement -0.17',
  'verb supported': 'air-strike 0.29 hold 0.29 deploy -0.18 casualties 0.15 aid 0.29',
  'verb suppose': 'withdraw 0.34 breach 0.33 aid 0.22',
  'verb surrender': 'casualties 0.18 statement 0.49',
  'verb surround': 'attack 0.25 siege 0.4 deploy 0.25',
  'verb surrounde': 'attack 0.25 siege 0.4 deploy 0.25',
  'verb surrounded': 'attack 0.26 siege 0.34 deploy 0.25',
  'verb suspend': 'attack 0.17 deploy -0.15 aid 0.35 statement 0.18',
  'verb suspende': 'attack 0.17 deploy -0.15 aid 0.35 statement 0.18',
  'verb suspended': 'attack 0.18 aid 0.38',
  'verb take':
    'air-strike 0.22 capture -0.18 hold 0.35 repel -0.19 siege -0.25 deploy 0.26 abuse -0.16 destroy 0.34 ceasefire 0.19 aid -0.27 statement 0.61',
  'verb take in': 'casualties 0.45 abuse -0.16 destroy -0.15 statement -0.2',
  'verb take off':
    'attack -0.15 air-strike 0.45 shelling 0.32 withdraw 0.26 deploy 0.67 destroy 0.26 displace -0.45 statement -0.32',
  'verb take out': 'bombing 0.27 withdraw 0.24 displace 0.38 ceasefire 0.25 statement 0.17',
  'verb talk': 'attack -0.15 capture 0.23 ceasefire -0.15',
  'verb talke': 'statement -0.31',
  'verb target': 'air-strike 0.31 destroy 0.22',
  'verb targete': 'bombing 0.15 destroy 0.25 statement -0.17',
  'verb targeted': 'shelling -0.17 bombing 0.17 destroy 0.25',
  'verb tell':
    'air-strike -0.22 shelling -0.38 hold -0.2 withdraw -0.38 deploy -0.4 casualties -0.18 abuse -0.53 aid -0.22 statement -0.75',
  'verb tell in': 'displace 0.42',
  'verb tell on': 'attack 0.23 statement -0.21',
  'verb there': 'capture 0.21 hold 0.78 deploy 0.48 displace 0.32 ceasefire 0.27',
  'verb think': 'attack 0.32 hold 0.58 withdraw 0.17 deploy 0.4 abuse -0.15',
  'verb threaten': 'attack 0.49 shelling 0.17 abuse -0.25',
  'verb threatene': 'attack 0.27 abuse -0.23',
  'verb threatened': 'attack 0.15 abuse -0.22',
  'verb throw':
    'air-strike -0.17 shelling -0.26 capture 0.2 repel 0.65 siege 0.32 destroy 0.24 displace 0.22',
  'verb time': 'capture 0.32 deploy 0.28',
  'verb trap': 'bombing 0.28 withdraw 0.15 siege 0.17 displace -0.23 ceasefire 0.27',
  'verb trapp': 'siege 0.29 displace -0.16 statement 0.19',
  'verb trappe': 'siege 0.29 displace -0.16 statement 0.19',
  'verb trapped': 'siege 0.29 displace -0.15 statement 0.19',
  'verb treat': 'attack -0.16 air-strike -0.2 abuse 0.16 aid 0.59 statement 0.3',
  'verb treate': 'attack -0.15 air-strike -0.2 abuse 0.19 aid 0.38 statement 0.39',
  'verb treated': 'attack -0.15 air-strike -0.2 abuse 0.2 aid 0.38',
  'verb try':
    'attack 0.55 shelling -0.16 bombing 0.39 capture 0.24 withdraw 0.22 repel 0.25 siege-break 0.27 abuse -0.31 displace 0.44 breach 0.2 statement -0.28',
  'verb trye': 'attack 0.3 air-strike 0.22 abuse 0.15',
  'verb trying': 'attack 0.3 air-strike 0.22 abuse 0.15',
  'verb turn': 'hold 0.23 repel -0.22 deploy 0.21 casualties 0.17 destroy -0.32',
  'verb turne': 'hold 0.15 withdraw -0.19 repel -0.16 deploy 0.26 casualties 0.24 destroy -0.29',
  'verb turned': 'hold 0.16 withdraw -0.18 repel -0.15 casualties 0.24 destroy -0.29',
  'verb use':
    'air-strike 0.45 shelling 0.64 bombing -0.31 hold 0.27 siege -0.17 siege-break 0.28 deploy 0.3 abuse -0.28 destroy -0.19 aid 0.28 statement -0.56',
  'verb verify': 'casualties -0.25 destroy 0.32',
  'verb visit': 'statement 0.33',
  'verb vote': 'air-strike 0.29 aid 0.2 statement 0.33',
  'verb vow': 'attack 0.19 capture 0.3 statement 0.19',
  'verb vowe': 'attack 0.19 capture 0.3 statement 0.19',
  'verb vowed': 'attack 0.19 capture 0.3 statement 0.19',
  'verb wait': 'attack -0.18 shelling 0.26 deploy 0.35 casualties 0.24',
  'verb waite': 'attack -0.15 shelling 0.27 deploy 0.38 casualties 0.26',
  'verb waited': 'deploy 0.61 displace -0.17',
  'verb waiting': 'shelling 0.32 deploy -0.23 casualties 0.34',
  'verb walk': 'withdraw 0.16 casualties 0.33 abuse 0.22 ceasefire 0.24 statement -0.32',
  'verb walke': 'withdraw 0.22 casualties 0.36 ceasefire 0.27',
  'verb walked': 'bombing 0.15 withdraw 0.25 displace -0.16 ceasefire 0.28',
  'verb want':
    'capture 0.26 deploy 0.19 casualties 0.15 abuse 0.16 displace 0.25 ceasefire -0.31 aid -0.23 statement 0.26',
  'verb wante': 'statement 0.17',
  'verb warn': 'air-strike -0.17 shelling -0.17',
  'verb warne': 'statement 0.29',
  'verb warned': 'attack -0.15 statement 0.35',
  'verb watch': 'capture 0.18 displace 0.2 aid 0.15',
  'verb watche': 'capture 0.2 displace 0.28',
  'verb way': 'attack 0.43 hold -0.16 deploy 0.63',
  'verb what': 'attack 0.25 bombing 0.25 capture 0.27 abuse 0.23 aid 0.35 statement 0.17',
  'verb win': 'attack -0.15 casualties 0.19',
  'verb withdraw': 'attack -0.16 withdraw 0.7 deploy -0.38 statement -0.33',
  'verb work': 'air-strike 0.3 bombing 0.23 siege 0.25 ceasefire -0.15',
  'verb worke': 'air-strike 0.32',
  'verb wound': 'shelling -0.24 casualties -0.21 abuse -0.16 ceasefire 0.17 aid 0.41 statement 0.29',
  'verb wounde': 'shelling -0.22 casualties -0.41 abuse -0.16 ceasefire 0.17 aid 0.42 statement 0.32',
  'verb wounded': 'shelling -0.17 casualties -0.35 abuse -0.15 ceasefire 0.18 aid 0.45 statement 0.36',
  'verb write': 'withdraw 0.24 casualties -0.15 statement -0.37',
  'weapon aircraft':
    'attack -0.43 air-strike 1.81 shelling -0.52 bombing 0.32 capture -0.35 hold -0.55 withdraw -0.26 advance 0.18 repel 0.2 siege-break -0.17 casualties -0.32 abuse -0.25 destroy -0.24 displace -0.38 breach 0.37 aid -0.24 statement -0.41',
  'weapon anti-tank':
    'attack 0.34 shelling -0.29 capture 0.35 repel 0.16 deploy 0.32 destroy 0.38 statement 0.23',
  'weapon armour':
    'attack 0.68 air-strike -0.33 bombing -0.19 hold 0.18 advance 0.37 repel 0.37 siege -0.2 deploy 0.53 casualties -0.4 destroy 0.57 ceasefire -0.27 aid -0.18',
  'weapon artillery':
    'attack 0.21 air-strike -0.37 shelling 1.63 bombing -0.28 capture -0.25 hold -0.53 withdraw 0.24 advance 0.24 repel -0.22 siege -0.18 casualties -0.39 abuse -0.41 destroy -0.34 displace -0.33 ceasefire -0.18 breach 0.18 aid -0.31',
  'weapon barrel-bomb': 'air-strike 0.15 capture -0.15 destroy 0.29',
  'weapon chemical':
    'attack 1.48 air-strike 0.42 bombing -0.15 withdraw -0.22 deploy 0.29 casualties -0.25 destroy 0.23 displace -0.37 ceasefire -0.17 statement 0.15',
  'weapon drone': 'air-strike 0.3 shelling 0.31 repel 0.2 deploy 0.37 statement -0.16',
  'weapon helicopter':
    'attack 0.49 air-strike 0.7 shelling -0.3 hold -0.2 withdraw 0.22 destroy -0.34 aid 0.37',
  'weapon incendiary': 'air-strike 0.65 shelling 0.2 advance 0.19',
  'weapon mine-ied':
    'attack 0.21 air-strike -0.2 bombing 1.41 capture -0.17 hold -0.15 deploy -0.24 casualties -0.45 destroy -0.27 displace -0.28 ceasefire 0.46 aid 0.38 statement -0.48',
  'weapon missile': 'shelling 0.23 hold -0.24 withdraw -0.24 repel 0.26 deploy -0.17 destroy 0.33',
  'weapon mortar':
    'attack 0.19 air-strike -0.17 shelling 0.84 hold 0.3 withdraw -0.2 abuse -0.26 destroy -0.19 ceasefire -0.16 statement -0.31',
  'weapon rocket':
    'attack -0.32 air-strike -0.28 shelling 0.81 bombing -0.16 withdraw -0.23 repel 0.22 deploy 0.15 casualties 0.19 abuse -0.22 destroy 0.36 statement -0.38',
  'weapon small-arms':
    'air-strike -0.45 shelling 0.6 capture -0.26 hold -0.34 withdraw 0.23 deploy 0.51 abuse 0.31 displace 0.59 ceasefire -0.15',
  'weapon suicide-bomb': 'bombing 0.61 capture -0.21 deploy -0.19 destroy -0.17',
  'weapon vehicle-bomb':
    'air-strike -0.36 shelling -0.33 bombing 1.29 capture 0.28 advance 0.31 repel 0.19 deploy -0.25 abuse -0.18 destroy -0.23 displace -0.15',
  'with =his': 'attack -0.2 casualties 0.28 ceasefire 0.32 statement 0.36',
  'with a place':
    'attack 0.47 air-strike 0.2 shelling 0.34 capture 0.41 hold 0.69 withdraw 0.53 advance 0.5 siege-break 0.34 deploy 0.47 displace 0.32 ceasefire -0.19 breach 0.21 statement -0.21',
  'with a side':
    'shelling -0.24 bombing -0.22 capture -0.52 hold 0.81 siege 0.25 siege-break -0.5 deploy 0.39 casualties 0.25 abuse 0.29 destroy -0.84 displace 0.16 breach 0.28 statement 0.43',
  'with aid': 'abuse 0.29 destroy 0.3 displace 0.24 aid 0.32 statement -0.33',
  'with armour': 'capture 0.56 deploy 0.54 abuse 0.22 destroy 0.21 displace -0.2 statement -0.39',
  'with arms':
    'attack 0.35 air-strike -0.19 repel 0.24 deploy 0.24 abuse 0.21 displace -0.16 ceasefire -0.23 statement -0.24',
  'with artillery': 'attack 0.18 repel 0.27',
  'with bomb': 'capture 0.32 abuse 0.27',
  'with fire': 'bombing -0.33 deploy 0.38 abuse 0.26 statement -0.22',
  'with force':
    'attack 0.2 air-strike -0.51 bombing 0.33 siege -0.26 siege-break 0.28 deploy 0.31 casualties -0.24 destroy -0.21 displace -0.22 ceasefire 0.22 aid -0.24 statement 0.46',
  'with ground': 'attack 0.22 capture 0.18 hold 0.26 abuse 0.32 ceasefire 0.35 statement -0.46',
  'with is counted':
    'air-strike -0.4 shelling 0.29 capture 0.27 hold -0.24 deploy 0.3 casualties 0.44 displace 0.3 aid -0.17 statement 0.16',
  'with of force': 'shelling 0.31 siege 0.26',
  'with of ground': 'attack -0.22 shelling -0.17 advance -0.3 siege-break 0.39',
  'with of side':
    'attack -0.17 shelling -0.19 capture -0.16 hold -0.27 advance 0.22 repel 0.2 siege -0.18 casualties -0.17 displace 0.24 ceasefire 0.25 aid -0.17 statement 0.27',
  'with of speaker': 'shelling 0.3 statement -0.16',
  'with people':
    'attack -0.29 air-strike -0.32 bombing 0.47 withdraw -0.34 advance -0.38 deploy 0.23 displace 0.24',
  'with speaker':
    'attack -0.22 air-strike -0.39 bombing 0.24 hold -0.2 deploy -0.33 abuse -0.54 destroy -0.22 ceasefire 0.15 aid -0.28',
  'with works': 'shelling -0.15 capture 0.28 deploy 0.35 abuse 0.18 ceasefire -0.23 statement -0.36',
  'within =date': 'attack 0.28 capture 0.25 withdraw 0.66 statement -0.19',
  'within =hour': 'attack 0.23 withdraw 0.15 ceasefire 0.33 statement 0.3',
  'within ground': 'air-strike 0.25 capture -0.32 advance 0.39',
  'within of ground': 'capture -0.17 advance 0.39 statement 0.26',
  'word a.m.': 'air-strike 0.38 capture 0.39',
  'word abandon': 'hold -0.2 withdraw 0.29 deploy 0.27',
  'word abduct': 'abuse 0.65',
  'word able':
    'attack -0.17 hold 0.44 withdraw -0.21 repel 0.59 casualties -0.17 abuse 0.4 destroy 0.59 displace -0.23 aid 0.77',
  'word about':
    'attack 0.27 air-strike -0.16 capture -0.25 hold 1.14 withdraw -0.31 advance -0.32 displace 0.61 ceasefire -0.16 aid -0.32 statement -0.65',
  'word abroad': 'statement -0.15',
  'word accept': 'attack -0.16 air-strike 0.18 withdraw -0.24 ceasefire 0.56 statement 0.51',
  'word access': 'siege -0.26 aid 0.85 statement 0.38',
  'word accord':
    'attack -0.81 capture -0.56 hold -0.36 siege -0.2 deploy -0.24 casualties 0.39 abuse -0.31 destroy -0.33 displace 0.48 breach 0.62 aid -0.41 statement -0.28',
  'word account': 'shelling 0.33 withdraw 0.41 repel -0.23 statement -0.29',
  'word accuse':
    'air-strike -0.26 hold -0.26 withdraw -0.17 advance -0.2 siege -0.18 deploy -0.27 casualties -0.18 abuse 1.24 destroy 0.3 ceasefire -0.27 statement 0.17',
  'word acknowledge': 'attack 0.26 air-strike 0.56 shelling 0.41 deploy 0.2 casualties 0.45 statement -0.21',
  'word act': 'attack -0.21 air-strike -0.36 deploy 0.26 statement 0.53',
  'word action': 'attack -0.21 air-strike 0.16 destroy 0.4 statement 0.41',
  'word activist':
    'attack 0.25 shelling 0.19 hold 0.37 advance 0.2 deploy -0.35 casualties 0.7 abuse 0.2 destroy 0.29 displace -0.2 statement -0.77',
  'word add': 'air-strike -0.15 shelling 0.23 ceasefire 0.22 aid 0.49',
  'word address': 'statement 0.57',
  'word administration': 'deploy -0.17 destroy 0.54 statement 0.74',
  'word admit': 'bombing 0.22 casualties 0.6 statement -0.33',
  'word advance':
    'attack -0.65 air-strike 0.27 shelling -0.21 bombing 0.36 hold -0.34 withdraw -0.15 advance 1.36 repel 0.48 siege-break -0.16 deploy -0.39 statement 0.15',
  'word adviser': 'withdraw -0.19 deploy 0.36 statement -0.2',
  'word affair': 'statement -0.29',
  'word affiliate': 'hold 0.45',
  'word afternoon':
    'attack -0.26 air-strike 0.17 shelling -0.17 capture 0.73 repel 0.22 deploy 0.4 casualties -0.15 abuse -0.2 destroy 0.15 aid 0.22 statement -0.18',
  'word again':
    'attack 0.21 air-strike 0.52 hold -0.16 withdraw 0.5 siege-break 0.27 deploy 0.17 casualties -0.16 abuse -0.19 destroy -0.26 displace -0.26 ceasefire -0.25 aid 0.38',
  'word agency':
    'air-strike -0.21 shelling -0.43 capture -0.27 withdraw -0.16 siege 0.24 deploy -0.18 abuse -0.25 displace 0.2 aid 0.31 statement -0.29',
  'word agent': 'attack 0.48 air-strike 0.43 shelling 0.16 bombing -0.2 hold 0.15 siege -0.2 statement 0.48',
  'word aggression': 'attack 0.5 air-strike -0.15 repel 0.18 statement 0.3',
  'word ago':
    'attack 0.26 air-strike -0.42 hold 0.41 deploy -0.19 abuse 0.26 destroy 0.19 ceasefire -0.21 aid 0.23',
  'word agree':
    'attack -0.3 air-strike -0.29 withdraw 0.29 siege 0.21 casualties -0.2 abuse -0.19 displace 0.22 ceasefire 1.6 breach -0.18 aid -0.28',
  'word agreement':
    'attack -0.37 air-strike -0.16 capture -0.31 hold -0.27 deploy -0.42 casualties -0.23 destroy -0.16 displace 0.24 ceasefire 0.68 breach 0.7 aid -0.26 statement -0.36',
  'word aid':
    'attack -0.16 shelling -0.17 siege 0.17 deploy 0.49 abuse 0.62 displace -0.26 ceasefire 0.22 aid 0.98 statement -0.5',
  'word aim':
    'attack 0.6 air-strike 0.26 shelling -0.39 capture 0.29 advance -0.18 siege 0.15 siege-break 0.47',
  'word air':
    'attack 0.43 air-strike 0.64 bombing -0.21 capture 0.24 withdraw -0.19 repel 0.51 casualties -0.23 destroy -0.27 breach -0.15 statement -0.26',
  'word airbase': 'attack 0.19 air-strike -0.5 capture 0.3 advance -0.17 siege-break 0.43 deploy 0.23',
  'word aircraft':
    'attack -0.22 air-strike 1.15 withdraw -0.26 advance 0.17 casualties -0.27 destroy 0.21 ceasefire -0.16 aid -0.19 statement -0.41',
  'word airfield': 'attack 0.28 air-strike -0.24 shelling 0.4 hold 0.37 statement -0.21',
  'word airport':
    'air-strike 0.37 withdraw 0.29 advance 0.25 siege-break 0.35 deploy -0.38 casualties 0.24 abuse -0.19 displace -0.25 statement -0.35',
  'word airspace': 'attack -0.15 shelling 0.28 repel 0.54 deploy 0.46 breach 0.58 statement -0.2',
  'word airstrike': 'air-strike 0.27 capture 0.31 breach 0.29 statement -0.25',
  'word alive': 'casualties -0.31 abuse 0.68 statement 0.42',
  'word all': 'ceasefire -0.2 breach 0.25 statement 0.17',
  'word allegation': 'air-strike 0.29 deploy 0.18 abuse 0.19 statement 0.56',
  'word allege': 'attack -0.16 air-strike -0.2 capture -0.2 casualties 0.6 abuse 0.57 statement -0.19',
  'word alliance': 'air-strike -0.22 hold 0.19 siege -0.18 deploy 0.25 destroy 0.16 statement 0.93',
  'word allow':
    'attack -0.39 air-strike -0.35 capture -0.16 hold -0.2 withdraw 0.15 deploy -0.35 casualties -0.16 abuse -0.24 displace 0.72 ceasefire 0.32 aid 0.44 statement 0.27',
  'word ally':
    'attack -0.42 air-strike 0.28 hold 0.16 withdraw -0.15 casualties -0.16 abuse -0.21 destroy 0.19',
  'word almost':
    'attack 0.66 air-strike -0.24 shelling 0.42 capture 0.43 hold -0.16 advance -0.21 siege 0.18 deploy -0.28 abuse -0.15 destroy -0.28 displace 0.35',
  'word alone':
    'attack -0.23 air-strike 0.18 bombing 0.23 withdraw -0.16 siege 0.31 casualties 0.26 destroy 0.37 statement 0.29',
  'word already':
    'air-strike -0.42 shelling 0.45 capture 0.51 hold -0.33 withdraw 0.22 advance 0.56 siege 0.19 deploy 0.29 destroy -0.17 displace -0.2 aid 0.31 statement -0.31',
  'word also':
    'capture -0.15 hold 0.34 withdraw -0.16 siege 0.52 casualties 0.27 abuse -0.29 ceasefire -0.21',
  'word ambulance': 'attack -0.19 casualties 0.3 abuse 0.26 displace 0.77 aid -0.18 statement -0.41',
  'word american':
    'attack -0.24 air-strike -0.19 shelling 0.67 bombing 0.34 capture -0.2 hold 0.41 deploy 0.45 abuse -0.26 destroy 0.16 displace -0.24 ceasefire -0.25 aid -0.21 statement 0.45',
  'word ammunition': 'withdraw 0.31 deploy 1.14 displace -0.17 aid -0.2',
  'word announce':
    'air-strike -0.21 shelling -0.43 bombing 0.22 capture -0.16 withdraw 0.17 siege -0.17 deploy 0.3 casualties -0.3 abuse -0.18 breach 0.22 aid -0.21 statement -0.27',
  'word anonymity': 'siege -0.19',
  'word answer':
    'attack -0.28 air-strike 0.31 shelling 0.21 advance 0.18 deploy -0.29 casualties -0.16 abuse -0.39 displace -0.17 aid 0.42 statement -0.19',
  'word apart': 'attack 0.48 siege 0.23 deploy 0.26',
  'word appeal': 'ceasefire 0.19 aid 1 statement 0.35',
  'word appear': 'attack -0.15 air-strike 0.21 abuse 0.16 statement 0.47',
  'word approach': 'shelling 0.31 withdraw -0.15 casualties 0.29 abuse 0.39 displace 0.2 statement -0.18',
  'word area':
    'attack -0.27 bombing 0.55 capture -0.25 hold -0.3 withdraw -0.31 siege 0.67 deploy 0.26 abuse -0.34 destroy -0.35 displace -0.19 ceasefire 0.3 aid 0.15 statement 0.22',
  'word arm':
    'attack 0.2 air-strike -0.27 shelling 0.45 bombing 0.43 capture -0.3 withdraw -0.28 siege -0.16 deploy 0.98 abuse -0.49 displace -0.15 aid -0.29 statement 0.57',
  'word armed':
    'air-strike 0.31 shelling 0.51 casualties -0.27 abuse 0.52 destroy -0.24 displace -0.37 ceasefire 0.56 breach 0.2 statement -0.29',
  'word armour': 'deploy -0.17 statement 0.34',
  'word armoured': 'attack -0.33 hold -0.16 deploy 0.41 displace 0.26 statement -0.25',
  'word army':
    'attack 0.46 shelling 0.43 bombing -0.31 capture 0.26 hold -0.26 advance -0.45 repel 0.45 siege 0.57 siege-break 0.15 casualties -0.52 abuse 0.46 breach -0.21 aid -0.21 statement -0.37',
  'word around':
    'air-strike -0.15 shelling -0.22 withdraw 0.15 siege 0.41 deploy -0.16 casualties -0.37 abuse -0.15 displace 0.46 statement 0.26',
  'word arrangement': 'abuse -0.17 displace 0.49 ceasefire 1.31',
  'word arrest': 'attack -0.26 casualties -0.29 abuse 0.99 statement -0.4',
  'word arrive': 'air-strike -0.3 hold 0.16 withdraw -0.15 advance 0.27 deploy 0.75',
  'word arsenal': 'attack 0.44 withdraw 0.24 casualties -0.23 statement 0.25',
  'word artillery':
    'attack 0.15 air-strike 0.6 shelling 0.89 bombing -0.16 hold -0.15 withdraw 0.29 casualties -0.25 destroy -0.21 displace -0.15',
  'word as':
    'attack -0.25 shelling 0.36 capture -0.46 withdraw -0.26 advance -0.15 siege -0.17 deploy 0.5 abuse -0.19 ceasefire 0.36 aid 0.52',
  'word ask':
    'attack -0.26 bombing -0.15 capture -0.2 hold -0.24 withdraw -0.43 siege -0.21 deploy -0.53 casualties -0.72 destroy -0.26 displace -0.5 ceasefire -0.21 statement -0.25',
  'word assault': 'attack 0.24 air-strike -0.26 bombing -0.35 capture -0.17 siege 0.34 ceasefire 0.15',
  'word attack':
    'attack 0.87 air-strike -0.37 shelling 0.37 bombing 0.49 capture -0.63 withdraw 0.28 advance -0.19 repel 0.53 siege -0.24 deploy 0.2 casualties -0.19 abuse -0.44 displace -0.24 ceasefire -0.29 aid -0.36',
  'word attacker': 'attack -0.26 bombing 0.4 deploy 0.23 casualties 0.81',
  'word attempt':
    'attack 0.58 air-strike -0.35 shelling 0.25 capture 0.27 hold -0.19 withdraw -0.28 advance 0.54 repel 0.93 deploy -0.39 casualties -0.16 abuse 0.54 destroy -0.17 displace 0.32 aid 0.78',
  'word audio': 'casualties 0.25 statement 0.65',
  'word author': 'advance 0.6 statement 0.26',
  'word authority':
    'shelling 0.16 withdraw 0.19 siege 0.39 deploy -0.17 casualties 0.3 abuse 0.21 ceasefire -0.15 aid 0.15 statement 0.47',
  'word avoid': 'displace 0.69 statement -0.43',
  'word away':
    'attack -0.27 shelling -0.16 hold 0.23 withdraw 0.3 advance 0.67 repel 0.24 deploy -0.29 casualties -0.29 abuse 0.38 destroy 0.38 displace -0.21 ceasefire 0.2 breach 0.2',
  'word baby': 'aid 0.23',
  'word back':
    'attack 0.49 air-strike -0.16 shelling -0.45 bombing -0.29 capture 0.47 withdraw 0.67 deploy -0.35 casualties -0.53 abuse 0.25 destroy -0.47 displace 0.48 ceasefire -0.45 aid -0.52 statement 0.53',
  'word bad': 'hold 0.3 abuse 0.19',
  'word bag': 'withdraw 0.21 deploy -0.19 displace 1 statement -0.16',
  'word bakery': 'attack -0.23 destroy 0.22',
  'word bank': 'capture 0.21 hold 0.55 deploy 0.47 abuse 0.35 statement -0.49',
  'word barely': 'hold 0.51',
  'word bargain': 'withdraw 0.42 displace -0.18 ceasefire 0.29 statement 0.29',
  'word barrack': 'hold 0.7 withdraw 0.46 deploy -0.19',
  'word barrel':
    'attack -0.21 air-strike 0.9 bombing -0.18 capture -0.21 advance 0.24 casualties -0.28 displace -0.23 aid -0.18 statement -0.29',
  'word base':
    'air-strike 0.5 shelling 0.38 bombing 0.16 hold 0.67 deploy 0.38 destroy 0.19 displace -0.29 aid -0.22 statement -0.58',
  'word basin': 'hold 0.36 deploy -0.18',
  'word basis': 'attack 0.45 air-strike 0.39 hold 0.21 ceasefire 0.16 statement -0.41',
  'word battalion': 'deploy 0.17',
  'word battery': 'shelling 0.28 repel 0.3 deploy 0.33 breach 0.25 aid 0.31 statement -0.16',
  'word battle': 'hold 0.16 deploy -0.35 casualties 0.52 displace 0.19 statement 0.19',
  'word be':
    'attack 0.73 shelling 0.16 bombing -0.25 capture -0.22 hold 0.53 advance -0.29 siege -0.2 siege-break -0.18 deploy 0.26 casualties -0.45 destroy 0.16 displace 0.16 aid -0.52',
  'word beat': 'air-strike 0.17 withdraw 0.25 repel 0.69 casualties -0.16 abuse 0.25 statement -0.35',
  'word become': 'attack 0.19 air-strike 0.25 siege 0.3 aid -0.16',
  'word bed': 'attack 0.62 statement 0.66',
  'word before':
    'attack -0.24 air-strike 0.55 shelling -0.22 capture -0.15 hold -0.16 deploy 0.52 casualties 0.29 abuse -0.24 statement 0.25',
  'word beg': 'abuse 0.23 displace -0.23 aid 0.31 statement 0.48',
  'word begin':
    'air-strike 0.24 bombing 0.38 hold -0.2 withdraw 0.28 advance -0.15 siege 0.18 siege-break 0.57 displace 0.15 aid -0.17 statement -0.61',
  'word beginning': 'hold 0.25 casualties 0.56 abuse -0.17 displace 0.34',
  'word behead': 'shelling 0.28 casualties -0.36 abuse 0.35 statement -0.15',
  'word believe':
    'attack -0.17 air-strike 0.21 hold 1.06 deploy -0.32 casualties 0.75 displace -0.4 aid -0.22',
  'word belong':
    'shelling 0.21 bombing 0.58 hold 0.18 withdraw -0.15 casualties -0.15 abuse 0.24 statement -0.33',
  'word besiege':
    'attack -0.24 air-strike -0.26 shelling -0.17 capture -0.39 withdraw -0.26 siege 2.74 siege-break 0.75 deploy -0.32 abuse -0.17 aid 1.09 statement -0.57',
  'word bet': 'statement 0.41',
  'word big': 'attack 0.15 capture 0.29 deploy -0.2 casualties -0.52 abuse -0.15 statement 0.6',
  'word black': 'air-strike 0.26 hold 0.51 withdraw 0.32 abuse -0.16 statement 0.42',
  'word blame':
    'attack 0.28 air-strike 0.2 shelling 0.37 withdraw -0.17 deploy -0.22 abuse 0.18 destroy 0.3 breach 0.5 statement 0.16',
  'word blanket': 'air-strike 0.21 statement 0.26',
  'word blast': 'bombing 0.4 destroy 0.28',
  'word block':
    'attack 0.19 air-strike 0.22 capture 0.25 siege 0.9 deploy -0.16 destroy -0.31 displace 0.18 statement 0.35',
  'word blockade': 'siege-break 0.17 breach 0.2',
  'word blood': 'withdraw -0.15 deploy -0.17 casualties -0.18 abuse 0.28 displace -0.16 statement 1.14',
  'word blow':
    'attack -0.15 air-strike -0.15 bombing 0.49 deploy -0.15 destroy 0.45 displace -0.18 statement 0.46',
  'word boat': 'air-strike 0.41 withdraw 0.23 deploy -0.15 destroy -0.2',
  'word body':
    'air-strike -0.16 capture -0.17 hold -0.33 withdraw -0.3 casualties 1.54 abuse -0.24 destroy -0.32 aid -0.28',
  'word bomb':
    'attack -0.56 air-strike 1.35 shelling -0.52 bombing 0.97 capture -0.19 hold -0.33 siege -0.2 casualties -0.58 destroy 0.27 displace -0.4 breach -0.16 aid -0.43 statement -0.24',
  'word bombardment': 'air-strike 0.62 shelling 0.61 advance 0.22 casualties -0.41 statement 0.44',
  'word bomber':
    'air-strike -0.36 bombing 1.03 capture -0.24 casualties 0.17 abuse -0.2 destroy -0.19 statement -0.24',
  'word bombing': 'attack 0.23 air-strike 0.25 shelling 0.89 bombing 0.31 withdraw 0.2 statement 0.45',
  'word booby': 'bombing 0.51 withdraw 0.29 casualties -0.25 ceasefire 0.55',
  'word border':
    'attack 0.5 air-strike -0.44 hold -0.54 withdraw 0.54 siege -0.15 siege-break -0.28 destroy -0.23 displace 0.33 breach -0.19 aid 0.47',
  'word bottle': 'deploy -0.28 abuse -0.16 aid 0.21',
  'word boy': 'shelling 0.16 bombing 0.53 deploy -0.15 casualties 0.24 abuse -0.19',
  'word branch': 'attack 0.32 air-strike 0.16 capture 0.16 displace -0.16 aid 0.23 statement -0.54',
  'word breach': 'attack -0.32 air-strike 0.16 deploy -0.15 destroy 0.21 breach 1.43',
  'word bread': 'deploy -0.28 abuse -0.19 destroy -0.15 displace -0.17 aid 0.57 statement -0.23',
  'word break':
    'attack 0.56 air-strike -0.3 shelling -0.2 advance -0.26 repel 0.24 siege-break 0.5 deploy -0.28 casualties 0.44 abuse -0.26 destroy 0.46 ceasefire 0.26 aid -0.27 statement -0.35',
  'word bridge': 'advance 0.24 siege 0.32 destroy 0.47 ceasefire 0.21',
  'word brigade':
    'air-strike -0.22 shelling -0.18 bombing 0.19 capture -0.15 hold 0.3 advance 0.45 repel 0.24 deploy 0.27 displace -0.21',
  'word brigadier': 'attack 0.43 hold -0.2',
  'word bring':
    'attack -0.36 air-strike 0.58 shelling -0.22 capture -0.29 hold -0.23 withdraw -0.19 advance 0.23 deploy 0.56 casualties 0.32 abuse -0.43 destroy 0.35 displace -0.34 ceasefire 0.37 aid 0.15 statement -0.16',
  'word british': 'air-strike 0.23 deploy 0.15 casualties -0.19 statement 0.21',
  'word broadcast': 'withdraw 0.21 casualties -0.15',
  'word broker': 'capture -0.15 deploy -0.16 ceasefire 0.5',
  'word brother': 'shelling 0.41 deploy 0.19 statement -0.43',
  'word buffer': 'ceasefire 0.16 aid 0.37 statement 0.36',
  'word build': 'displace 0.47',
  'word building':
    'attack -0.2 air-strike -0.69 shelling 0.48 bombing 0.49 capture 0.4 deploy -0.28 casualties -0.41 abuse 0.79 destroy 1.08',
  'word bulldozer': 'attack 0.57 siege-break 0.53 deploy -0.18 destroy 0.54',
  'word bullet': 'attack 0.37 air-strike -0.29 casualties -0.16 abuse 0.47 statement 0.38',
  'word bulletin': 'attack 0.33 destroy 0.36',
  'word burn': 'shelling 0.24 abuse 0.17 destroy 0.46 displace -0.26 statement -0.33',
  'word bury': 'bombing -0.23 casualties 0.63',
  'word bus':
    'attack -0.28 air-strike -0.42 shelling -0.2 capture -0.36 withdraw 0.2 siege -0.24 deploy 0.23 casualties -0.38 destroy 0.29 displace 1.52 ceasefire 0.24 aid -0.41',
  'word buy': 'deploy 0.18 statement -0.23',
  'word call':
    'attack -0.16 bombing -0.2 capture 0.43 hold -0.37 withdraw -0.29 repel -0.15 siege -0.25 displace 0.65 ceasefire -0.39 statement 0.81',
  'word calm': 'attack 0.65 air-strike 0.16 hold -0.19',
  'word camp':
    'capture -0.35 hold -0.17 withdraw 0.18 abuse -0.48 destroy -0.27 displace 1.15 ceasefire 0.16 statement 0.16',
  'word campaign': 'attack 0.19 capture 0.5 deploy 0.16 casualties 0.2 abuse 0.17 ceasefire -0.29',
  'word capital':
    'attack -0.4 air-strike -0.26 shelling 0.36 bombing 0.17 capture 0.35 hold 0.15 withdraw 0.5 advance 0.24 siege -0.15 casualties -0.22 abuse 0.27 destroy 0.21 displace -0.47 ceasefire 0.49 statement -0.46',
  'word captive': 'capture -0.42 abuse 1.15 ceasefire -0.22',
  'word capture':
    'bombing -0.18 capture 0.82 hold -0.29 withdraw -0.3 advance 0.17 repel 0.17 siege-break 0.16 abuse 0.19 destroy -0.15 displace -0.16 statement -0.35',
  'word car':
    'attack -0.18 air-strike -0.27 shelling 0.3 bombing 0.45 withdraw 0.44 advance 0.16 repel 0.15 deploy 0.17 abuse 0.37 destroy -0.36 displace 0.23 aid -0.28 statement -0.49',
  'word card': 'breach 0.62',
  'word carry':
    'attack -0.16 air-strike 0.69 bombing 0.17 capture -0.15 repel 0.16 siege-break -0.17 deploy 0.31 abuse -0.29 destroy -0.39 ceasefire -0.21 aid 0.94 statement -0.18',
  'word case': 'attack 0.17 air-strike -0.2 shelling 0.41 abuse 0.35 destroy -0.16 displace 0.18',
  'word casualty': 'casualties -0.19 destroy 0.19 statement -0.27',
  'word cause': 'statement 0.58',
  'word ceasefire': 'deploy -0.18 casualties -0.2 displace 0.23 ceasefire 0.87',
  'word cell': 'repel 0.3 deploy -0.21 casualties 0.39 destroy 0.17',
  'word cellar': 'air-strike -0.35 withdraw -0.16 abuse 0.3 displace 0.21 statement 0.17',
  'word cemetery': 'attack 0.9 advance 0.36 siege-break 0.54 casualties 0.44 displace -0.17',
  'word center':
    'attack -0.19 air-strike 0.26 shelling 0.25 capture 0.27 hold 0.23 siege 0.39 abuse -0.35 statement -0.38',
  'word central':
    'hold -0.17 withdraw 0.19 siege 0.49 siege-break 0.32 abuse 0.19 displace -0.26 statement -0.24',
  'word centre': 'advance 0.19 deploy -0.27 abuse 0.17 displace -0.25 statement 0.17',
  'word cessation': 'air-strike 0.27 ceasefire 0.47 statement -0.36',
  'word change':
    'attack -0.16 shelling 0.19 capture 0.18 hold -0.25 withdraw 0.41 deploy -0.19 casualties -0.15 statement 0.47',
  'word channel': 'air-strike -0.46 casualties -0.19 abuse 0.27 statement 0.15',
  'word charge':
    'attack -0.23 air-strike 0.59 shelling 0.32 bombing 0.31 deploy 0.21 abuse 0.76 displace 0.18',
  'word charity': 'aid -0.16 statement -0.41',
  'word checkpoint':
    'attack 0.18 air-strike -0.21 capture -0.3 withdraw 0.51 advance -0.16 siege 0.16 deploy 0.25 casualties -0.36 abuse 1.47 destroy -0.23 displace -0.58 breach 0.15 statement -0.44',
  'word chemical': 'attack -0.29 shelling -0.25 deploy 0.23 abuse -0.16 destroy 0.37 statement 0.5',
  'word chief': 'deploy 0.36 casualties -0.17 abuse 0.23 statement 0.49',
  'word child':
    'air-strike -0.24 shelling 0.67 bombing 0.46 hold -0.33 withdraw -0.18 deploy -0.33 casualties 0.8 abuse 0.46 destroy 0.53 displace 0.57 ceasefire -0.18',
  'word chlorine': 'attack 0.49 casualties -0.33 abuse -0.15 displace -0.15 statement -0.46',
  'word choice': 'statement 0.9',
  'word choose': 'deploy 0.26 abuse -0.19 aid -0.16 statement 0.44',
  'word citizen': 'casualties 0.41 displace 0.42 statement 0.68',
  'word city':
    'air-strike -0.43 shelling 0.18 bombing -0.16 capture 0.39 hold 0.29 advance 0.41 repel -0.23 deploy -0.25 casualties -0.21 destroy 0.53 displace -0.3 breach 0.3 aid -0.25 statement -0.52',
  'word civilian':
    'air-strike 0.4 bombing -0.19 hold -0.23 withdraw 0.22 repel -0.16 siege 0.15 deploy -0.4 casualties 0.41 destroy -0.35 displace 0.48 ceasefire -0.38 breach -0.16 aid -0.28 statement 0.23',
  'word claim':
    'air-strike 0.37 bombing 0.18 capture -0.17 withdraw -0.2 repel 0.56 siege -0.15 deploy 0.21 abuse 0.33 destroy 0.2 aid -0.21',
  'word clash': 'attack 1.09 air-strike -0.32 deploy -0.39 abuse -0.18',
  'word clear':
    'capture 0.33 hold -0.25 withdraw 0.23 advance -0.16 repel -0.16 siege -0.15 deploy -0.25 casualties -0.21 abuse -0.15 destroy -0.15 displace 0.33 statement 0.16',
  'word clinic': 'air-strike -0.32 casualties 0.23 displace -0.35 aid 0.97 statement -0.37',
  'word clock': 'bombing 0.18 casualties -0.26 destroy 0.22',
  'word close':
    'attack -0.23 air-strike 0.52 shelling -0.29 hold 0.33 withdraw -0.23 advance 0.65 repel 0.22 siege 1.07 casualties -0.47 aid 0.15',
  'word coalition':
    'attack -0.17 air-strike 1.43 shelling -0.28 bombing -0.29 hold -0.26 withdraw 0.18 advance 0.19 deploy 0.34 abuse -0.36 displace -0.23 ceasefire -0.24 aid -0.22 statement 0.38',
  'word coastal': 'siege-break 0.32 displace 0.32 statement -0.19',
  'word collapse': 'withdraw -0.32 destroy 0.4 displace -0.23 ceasefire 0.26 breach 0.26 statement 0.19',
  'word colleague': 'attack 0.26 capture -0.27 casualties 0.52 statement 0.27',
  'word collect': 'deploy -0.24 destroy 0.59 aid 0.34 statement 0.3',
  'word column':
    'air-strike 0.16 bombing 0.2 hold -0.25 withdraw -0.25 advance 0.68 deploy 0.86 casualties -0.16 abuse -0.23 destroy 0.3 displace -0.27 aid -0.19 statement -0.52',
  'word come':
    'attack 0.34 air-strike 0.67 shelling 0.33 bombing -0.25 capture 0.45 hold -0.18 withdraw -0.36 siege -0.46 deploy 0.32 destroy -0.22 aid -0.16',
  'word command':
    'attack -0.2 air-strike -0.32 shelling 0.15 capture -0.18 siege 0.26 siege-break 0.29 casualties -0.35 statement -0.32',
  'word commander':
    'attack -0.52 bombing -0.19 withdraw 0.24 deploy -0.24 casualties 0.17 displace -0.38 aid -0.24 statement -0.16',
  'word commando': 'attack 0.26 deploy 0.35 casualties -0.2',
  'word comment': 'statement 0.56',
  'word commission': 'statement -0.19',
  'word commit': 'attack -0.17 ceasefire 0.23 breach 0.24 statement 0.15',
  'word committee': 'shelling 0.28 hold -0.17 withdraw -0.17 deploy -0.18 statement -0.33',
  'word communication': 'air-strike -0.15 hold -0.15 siege 0.37 siege-break 0.19 deploy 0.27 destroy 0.2',
  'word company': 'attack 0.51 hold -0.17 siege-break 0.55 casualties 0.38 statement 0.25',
  'word complain': 'withdraw 0.2 deploy 0.22 casualties -0.16 destroy 0.21 aid 0.25 statement -0.17',
  'word compound': 'attack 0.27 air-strike 0.22 withdraw -0.18',
  'word comrade': 'attack -0.15 capture -0.24 abuse 0.67',
  'word concede': 'air-strike 0.32',
  'word concerned': 'abuse 0.25 statement 0.92',
  'word conclude': 'statement -0.26',
  'word condemn': 'attack -0.22 air-strike -0.38 abuse -0.21 ceasefire 0.28 statement 0.94',
  'word condition': 'siege -0.33 siege-break 0.34 casualties 0.17 ceasefire 0.57',
  'word conduct': 'withdraw 0.21 statement 0.25',
  'word confirm':
    'air-strike -0.26 bombing -0.21 casualties 0.22 abuse 0.48 displace 0.29 ceasefire -0.17 statement -0.17',
  'word conflict': 'advance -0.27 deploy -0.29 casualties 0.33 statement 0.28',
  'word consider': 'attack -0.23 hold -0.16 ceasefire 0.82 breach 0.17',
  'word consult': 'statement 1.37',
  'word continue':
    'attack 1.12 air-strike 1.01 bombing -0.22 capture -0.3 siege -0.17 deploy 0.38 breach 0.26',
  'word control':
    'attack -0.52 shelling 0.26 capture 0.22 hold 1.07 siege -0.63 deploy -0.46 casualties -0.37 displace -0.23 ceasefire -0.21 aid -0.15',
  'word convoy':
    'air-strike 0.38 capture -0.15 withdraw 0.45 siege-break 0.17 deploy 0.22 casualties -0.22 destroy -0.35 displace 0.52 ceasefire -0.15 aid 1.32 statement -0.24',
  'word coordinate': 'attack -0.19 deploy -0.16 statement 0.77',
  'word coordinator': 'abuse 0.15 ceasefire 0.41 statement -0.22',
  'word correspondent': 'air-strike -0.22 deploy 0.32',
  'word corridor': 'attack 0.4 siege-break 0.61 deploy -0.19 displace 0.45 statement -0.74',
  'word cost': 'shelling 0.19 abuse -0.15 statement -0.42',
  'word council':
    'air-strike -0.22 shelling -0.15 withdraw -0.39 siege 0.21 casualties -0.22 abuse -0.38 destroy -0.19 displace -0.42 aid -0.26 statement 0.52',
  'word count':
    'air-strike -0.27 shelling 0.15 capture -0.2 withdraw -0.27 advance 0.21 siege 0.5 destroy -0.19 ceasefire -0.2 aid -0.25 statement -0.7',
  'word country':
    'attack -0.62 shelling -0.17 hold -0.19 advance 0.2 deploy 1.15 destroy -0.17 displace -0.24 aid -0.35 statement 0.74',
  'word countryside':
    'attack 0.22 air-strike -0.28 shelling -0.15 bombing -0.17 capture 0.79 advance -0.16 siege-break 0.18 deploy -0.34 abuse 0.27 displace 0.6 ceasefire 0.16 breach 0.29 aid -0.15 statement -0.37',
  'word course': 'shelling -0.21 abuse 0.17',
  'word court': 'statement 0.39',
  'word cousin': 'attack -0.26 deploy -0.28 abuse 1.06 statement -0.4',
  'word cover':
    'attack -0.31 bombing -0.23 capture 0.2 hold -0.21 withdraw 0.57 advance 0.4 deploy -0.21 casualties 0.8 abuse -0.15 displace -0.15 breach -0.17',
  'word credible': 'ceasefire -0.49 statement 0.98',
  'word crew': 'air-strike 0.2 advance 0.32 deploy -0.22 ceasefire 0.18',
  'word crime': 'attack -0.15 shelling 0.29 abuse -0.19 statement 0.8',
  'word cross':
    'air-strike 0.38 shelling -0.37 capture 0.18 hold 0.16 withdraw -0.19 siege -0.17 deploy 0.39 casualties -0.19 abuse -0.23 destroy 0.45 displace 0.43',
  'word crossing':
    'attack -0.35 air-strike -0.19 shelling 0.15 capture 0.19 withdraw -0.18 siege 0.28 siege-break 0.23 deploy 0.22 abuse -0.35 destroy -0.17 displace 0.27 aid 0.23',
  'word crowd': 'siege 0.18 deploy -0.21 destroy 0.23 displace 0.15 statement 0.28',
  'word cruise': 'air-strike -0.23 shelling 0.61 deploy -0.47',
  'word cut':
    'attack -0.19 capture -0.27 hold -0.3 withdraw -0.22 advance -0.23 siege 0.76 deploy -0.15 casualties 0.19 displace -0.17 ceasefire -0.16',
  'word daesh': 'hold 0.26 advance 0.54 casualties 0.58 statement -0.34',
  'word daily': 'shelling 0.16 ceasefire 0.21 statement -0.3',
  'word dam': 'air-strike 0.79 casualties -0.21 destroy 0.29 statement -0.23',
  'word damage': 'destroy 1.41 aid -0.19 statement -0.34',
  'word date': 'ceasefire 0.35 statement -0.37',
  'word daughter': 'air-strike 0.23 withdraw -0.25 casualties 0.2 abuse -0.21 displace 0.39',
  'word dawn':
    'attack 0.51 bombing 0.16 hold -0.19 repel 0.17 deploy -0.27 casualties -0.15 abuse -0.17 displace 0.17 statement -0.33',
  'word day':
    'attack 0.39 shelling 0.57 bombing -0.23 capture 0.9 hold 0.24 withdraw -0.16 siege -0.29 siege-break 0.34 abuse -0.16 destroy -0.17 breach -0.21 statement -0.16',
  'word de-escalation': 'air-strike 0.23 capture -0.21 hold 0.19 statement -0.25',
  'word dead':
    'attack -0.51 air-strike -0.26 shelling -0.15 bombing 0.2 hold -0.22 withdraw -0.24 siege -0.22 deploy -0.31 casualties 1.74 abuse 0.42 destroy -0.25 displace -0.76 ceasefire -0.16 aid -0.27 statement -0.39',
  'word deal':
    'attack -0.36 air-strike 0.29 capture -0.29 hold -0.26 deploy 0.29 casualties -0.35 abuse -0.29 destroy -0.16 displace -0.37 ceasefire 1.42 aid 0.29 statement -0.16',
  'word death':
    'air-strike 0.34 shelling -0.18 bombing 0.15 hold -0.16 withdraw -0.26 casualties 0.25 statement 0.2',
  'word decide': 'withdraw 0.28 deploy -0.15 displace 0.48 statement 0.28',
  'word decision': 'attack -0.24 statement 0.16',
  'word declare': 'attack -0.17 capture 0.42 displace -0.15 ceasefire 0.23 aid 0.17 statement 0.2',
  'word decline': 'deploy -0.17 abuse -0.15 statement 0.2',
  'word deeply': 'abuse 0.24 statement 0.68',
  'word defeat': 'air-strike 0.24 withdraw -0.22 casualties 0.2 statement 0.65',
  'word defence': 'attack 0.16 air-strike -0.25 shelling 0.5 casualties 0.52 abuse -0.17',
  'word defend': 'attack 0.52 air-strike -0.3 hold 0.23 deploy -0.18',
  'word defender': 'repel 0.69 siege 0.23 siege-break 0.32 displace -0.21 statement -0.17',
  'word defense': 'air-strike -0.2 advance 0.18 repel 0.65 statement -0.27',
  'word delay': 'casualties 0.53 displace -0.17 statement 0.51',
  'word delegate': 'casualties 0.18 abuse -0.15 statement 0.52',
  'word delegation':
    'attack -0.28 hold -0.26 withdraw -0.22 deploy -0.25 casualties -0.15 abuse -0.15 displace -0.16 ceasefire 0.89 statement 0.22',
  'word deliver': 'siege 0.23 deploy -0.17 aid 0.42 statement 0.42',
  'word delivery': 'deploy 0.93 aid 0.65',
  'word demand': 'withdraw -0.17 deploy 0.15 statement 1.45',
  'word deny':
    'attack 0.96 air-strike 0.61 shelling 0.61 capture 0.38 repel 0.22 deploy -0.32 casualties 0.59 abuse 0.93 destroy 0.32 displace -0.27 ceasefire 0.23 aid -0.38',
  'word depend': 'abuse 0.24 displace 0.26 aid 0.28',
  'word deploy': 'attack -0.15 deploy 0.77 ceasefire 0.22',
  'word depot': 'air-strike 0.24 shelling 0.28 hold -0.22 deploy 0.42 destroy 0.24',
  'word deputy': 'hold -0.17 casualties 0.16 statement 0.18',
  'word describe': 'attack 0.16 air-strike -0.26 shelling -0.23 capture 0.18 destroy -0.15 statement 1.49',
  'word desert':
    'capture -0.36 withdraw 0.43 advance 0.16 deploy -0.17 casualties 0.32 abuse 0.22 displace -0.23 statement -0.18',
  'word destroy': 'attack -0.32 air-strike -0.21 shelling -0.17 repel -0.15 deploy -0.17 destroy 1.38',
  'word detainee': 'casualties 0.35 abuse 0.3 displace -0.26 ceasefire 0.66',
  'word detonate': 'bombing 0.59 casualties 0.34',
  'word device': 'bombing 0.39 repel 0.25',
  'word die':
    'attack 0.35 air-strike -0.24 shelling 0.26 bombing -0.15 capture -0.16 hold -0.18 withdraw -0.2 siege -0.16 casualties 1.11 abuse -0.29 destroy -0.15 displace -0.37 aid -0.23 statement 0.35',
  'word different': 'hold 0.21 withdraw 0.2 deploy -0.16 casualties -0.17 abuse 0.22 destroy -0.23 aid -0.15',
  'word difficult': 'statement 0.32',
  'word dig': 'attack -0.22 air-strike 0.57 deploy 0.15 casualties 0.17 statement -0.23',
  'word diplomat': 'hold 0.37 deploy 0.35 casualties -0.15 statement -0.36',
  'word direct': 'attack -0.22 withdraw -0.24 deploy 0.36 statement 0.77',
  'word direction':
    'shelling 0.32 capture -0.22 withdraw 0.29 advance 0.68 repel 0.36 casualties -0.16 abuse -0.17 displace -0.37',
  'word director': 'air-strike 0.22',
  'word discuss': 'displace 0.24 statement 0.46',
  'word dismiss': 'statement 0.85',
  'word displace': 'attack -0.31 capture -0.18 withdraw -0.23 deploy -0.21 abuse 0.18 displace 1.58',
  'word dispute': 'ceasefire -0.15',
  'word district':
    'capture 0.44 hold 0.65 withdraw 0.33 advance -0.16 repel 0.24 siege 0.39 deploy -0.36 casualties -0.4 abuse 0.17 destroy -0.17 statement -0.53',
  'word division': 'attack 0.51 hold 0.19 statement 0.78',
  'word do':
    'attack -0.17 air-strike 0.5 capture 0.34 hold -0.2 casualties -0.38 abuse 0.35 destroy -0.24 displace -0.15 ceasefire -0.19 aid -0.19 statement 0.68',
  'word doctor':
    'air-strike -0.2 bombing 0.2 casualties 0.27 displace -0.3 ceasefire 0.15 aid -0.16 statement -0.38',
  'word document': 'air-strike 0.19 shelling 0.33 casualties -0.23 abuse 0.2 statement -0.28',
  'word dollar': 'aid 0.26',
  'word door':
    'air-strike -0.18 shelling -0.16 bombing 0.25 deploy -0.24 casualties -0.34 abuse -0.36 destroy 0.62 displace -0.2 aid 0.17 statement 0.16',
  'word double': 'bombing 0.16 displace 0.29 statement 0.34',
  'word down': 'shelling 0.3 hold 0.43 repel 0.47 casualties -0.16 destroy 0.52 displace -0.31 aid 0.56',
  'word dozen': 'bombing -0.22 withdraw 0.15 deploy 0.24 abuse -0.19 displace 0.18',
  'word draft': 'deploy 0.34 displace -0.15 ceasefire 0.21 aid -0.22 statement 1.13',
  'word draw':
    'attack -0.2 capture -0.18 withdraw -0.23 destroy -0.16 displace 0.16 aid -0.15 statement 0.99',
  'word drive':
    'attack -0.3 air-strike -0.27 shelling 0.19 hold 0.33 repel -0.22 siege -0.19 deploy 0.52 displace 1 ceasefire -0.21 aid 0.16 statement -0.49',
  'word driver': 'casualties 0.68',
  'word drone': 'air-strike 0.3 shelling 0.31 repel 0.2 deploy 0.37 statement -0.16',
  'word drop':
    'attack -0.49 air-strike 0.59 shelling -0.32 capture -0.15 deploy -0.21 casualties -0.25 abuse -0.27 displace -0.38 aid 0.71 statement 0.18',
  'word due':
    'attack -0.17 air-strike -0.41 shelling 0.26 capture -0.19 deploy 0.87 abuse -0.15 displace -0.16 statement 0.54',
  'word duty': 'statement 0.32',
  'word early':
    'attack -0.15 air-strike 0.23 bombing 0.16 capture 0.2 withdraw 0.41 advance 0.38 repel 0.25 siege -0.27 siege-break 0.19 deploy 0.57 abuse 0.46 displace -0.34 aid 0.16',
  'word east':
    'attack 0.35 shelling -0.29 capture 0.42 hold 0.5 withdraw 0.25 advance 0.36 siege 0.26 casualties -0.21 abuse -0.24 destroy -0.18 displace -0.24 ceasefire -0.21 aid 0.62 statement -0.5',
  'word eastern':
    'attack -0.23 air-strike 0.47 shelling -0.3 bombing -0.19 capture 0.17 hold 0.24 withdraw 0.53 advance 0.17 siege 0.23 deploy 0.23 casualties -0.38 abuse 0.39 displace 0.19 ceasefire 0.51 aid -0.35 statement 0.16',
  'word eat': 'siege 0.34 abuse 0.24 statement 0.52',
  'word edge': 'ceasefire -0.19 breach 0.23 statement 0.15',
  'word effect': 'ceasefire 0.55',
  'word elder': 'withdraw -0.17 deploy -0.22 abuse 0.22 displace -0.28 ceasefire -0.22 statement 0.54',
  'word electricity': 'air-strike 0.17 shelling 0.19 destroy 0.64 ceasefire 0.27 aid 0.52 statement -0.17',
  'word element': 'attack -0.21 shelling 0.31 withdraw 0.23 repel 0.34 abuse -0.15',
  'word else': 'attack -0.16 abuse 0.38 statement 0.17',
  'word elsewhere': 'capture 0.2 siege -0.21 deploy -0.18 destroy 0.22 ceasefire 0.16',
  'word embrace': 'attack 0.29 advance 0.26 siege-break 0.75 statement -0.22',
  'word emergency': 'deploy 0.23',
  'word empty':
    'attack 0.6 shelling -0.21 hold 0.21 withdraw -0.16 advance -0.25 deploy 0.25 abuse 0.17 displace 0.62 statement 0.21',
  'word encircle': 'hold -0.25 siege 0.38 statement -0.23',
  'word enclave':
    'air-strike -0.16 hold 0.72 advance 0.24 siege 0.51 deploy -0.18 ceasefire 0.2 statement 0.23',
  'word end':
    'attack -0.75 capture -0.16 hold 0.19 withdraw -0.32 advance 0.16 siege -0.23 casualties 0.15 destroy -0.25 displace -0.32 ceasefire 0.99 statement 0.34',
  'word enemy': 'withdraw -0.24 statement 0.43',
  'word engineer': 'capture 0.33 aid 0.7',
  'word enough': 'air-strike 0.74 deploy -0.22 statement 0.53',
  'word enter':
    'attack 0.36 air-strike -0.2 shelling -0.19 withdraw -0.15 siege 0.15 deploy 0.2 abuse 0.27 displace -0.42 ceasefire -0.26 breach 0.18',
  'word entrance': 'hold 0.43',
  'word entry': 'capture 0.28 withdraw 0.21 aid 0.64',
  'word envoy':
    'attack -0.16 air-strike -0.2 withdraw -0.27 siege-break 0.21 deploy -0.19 displace -0.17 ceasefire 0.19 statement 0.77',
  'word escape': 'shelling -0.4 deploy 0.18 displace 1.16 statement -0.43',
  'word escort': 'deploy 0.43 abuse 0.24 displace 0.26 aid -0.3 statement 0.36',
  'word establish': 'attack 0.15 air-strike 0.15 hold 0.15 statement -0.35',
  'word estimate':
    'air-strike -0.16 hold 0.38 withdraw -0.21 siege 0.28 casualties 0.29 displace 0.2 statement -0.26',
  'word evacuate': 'withdraw 0.75 casualties -0.32 abuse 0.2 displace 0.38 ceasefire 0.46 statement 0.43',
  'word evacuation': 'capture -0.24 withdraw -0.28 deploy 0.19 casualties 0.19 displace 0.83 ceasefire 0.45',
  'word even': 'air-strike -0.16 hold 0.3 siege -0.19 statement -0.33',
  'word evening':
    'shelling 0.54 bombing 0.33 withdraw 0.43 deploy 0.29 casualties -0.27 abuse -0.15 destroy -0.16 displace 0.18 aid -0.19 statement -0.44',
  'word ever': 'attack 0.38 air-strike 0.32 advance 0.23 siege 0.17 deploy -0.2 displace 0.22 statement 0.71',
  'word evidence': 'deploy 0.22 statement 0.33',
  'word exchange': 'air-strike -0.16 abuse 0.56 destroy -0.2 displace 0.37 ceasefire -0.31 statement 0.24',
  'word exit': 'abuse -0.18 displace 0.2 ceasefire 0.52',
  'word expect': 'air-strike -0.17 capture 0.3 withdraw 0.68 casualties -0.23 abuse -0.29 statement 0.6',
  'word expel': 'attack 0.46 hold 0.44 repel 0.56 displace 0.19 statement -0.28',
  'word expert': 'attack -0.17 statement 0.25',
  'word explode': 'air-strike 0.21 shelling 0.2 bombing 0.15 repel 0.24 statement 0.32',
  'word explosion': 'air-strike 0.48',
  'word explosive':
    'attack -0.29 air-strike 0.36 shelling 0.19 bombing 1.02 withdraw -0.18 casualties -0.38 abuse -0.25 statement -0.35',
  'word extremist': 'advance 0.32 abuse 0.61 destroy 0.27',
  'word eye': 'hold 0.25 withdraw 0.23 deploy -0.17 casualties 0.5 abuse -0.2 displace -0.38 statement 0.16',
  'word face':
    'capture -0.35 withdraw 0.84 deploy 0.38 casualties -0.19 abuse 0.25 destroy 0.21 displace -0.19 statement -0.24',
  'word facility': 'attack -0.37 air-strike 0.2 shelling -0.18 deploy 0.27 casualties -0.28 destroy 0.43',
  'word faction':
    'attack 0.57 air-strike -0.29 shelling 0.69 withdraw -0.22 deploy 0.33 casualties -0.34 abuse 0.38 displace -0.16 ceasefire -0.24 breach 0.23',
  'word fail':
    'air-strike -0.15 capture 0.47 withdraw -0.19 siege-break 0.28 deploy -0.28 casualties -0.18 abuse -0.22 ceasefire -0.2 aid 0.32 statement 0.19',
  'word fall':
    'shelling -0.33 bombing -0.3 capture 1.55 withdraw -0.53 advance -0.15 deploy -0.23 abuse 0.53 destroy -0.31 displace -0.31 statement -0.19',
  'word family':
    'attack -0.63 capture -0.34 hold -0.17 withdraw -0.32 advance 0.17 repel -0.23 deploy -0.5 abuse 0.85 destroy 0.17 displace 1.94 ceasefire 0.18 aid 0.26 statement -0.55',
  'word far':
    'attack -0.32 air-strike -0.17 bombing -0.17 capture 0.15 hold -0.17 advance 0.26 siege -0.18 deploy -0.19 abuse 0.42 destroy 0.21 displace 0.97 ceasefire -0.17 aid 0.17 statement -0.28',
  'word farmer': 'air-strike -0.22 shelling 0.18 repel 0.29 displace 0.32 statement -0.17',
  'word father': 'shelling 0.4 casualties -0.19 abuse 0.22 destroy 0.25 displace -0.43',
  'word fear':
    'hold -0.18 withdraw 0.28 deploy -0.16 abuse 0.21 displace -0.16 ceasefire -0.19 statement 0.32',
  'word feed': 'siege 0.35 deploy 0.19 displace -0.2 aid 0.62 statement -0.51',
  'word fence': 'attack 0.17 withdraw -0.15 repel 0.37 deploy 0.31 abuse -0.18 statement -0.24',
  'word few':
    'air-strike 0.32 bombing -0.19 capture 0.15 hold 0.36 deploy 0.39 abuse 0.68 destroy -0.21 displace 0.4 ceasefire -0.22 breach 0.2',
  'word field':
    'attack -0.27 air-strike -0.19 bombing -0.18 withdraw 0.16 deploy -0.21 casualties -0.18 displace 0.16 aid 0.38 statement -0.22',
  'word fifth': 'shelling 0.29 deploy 0.21 casualties 1.04 abuse -0.21 destroy -0.17 statement -0.25',
  'word fight':
    'attack 0.15 air-strike -0.26 shelling -0.2 hold -0.32 withdraw -0.28 repel 0.2 siege -0.18 deploy 0.51 casualties -0.31 abuse -0.32 destroy -0.19 displace 0.16 ceasefire 0.18 aid -0.18 statement 0.4',
  'word fighter':
    'attack 0.46 air-strike -0.18 shelling -0.4 hold 0.76 withdraw 0.81 advance 0.35 repel -0.3 siege-break -0.18 casualties 0.55 abuse -0.28 displace 0.63 breach 0.15 aid -0.41 statement -0.71',
  'word fighting':
    'attack 0.54 capture -0.19 hold -0.36 deploy 0.16 abuse -0.15 destroy -0.17 displace -0.2 ceasefire 0.53 statement -0.19',
  'word figure': 'attack -0.22 hold 0.18 casualties 0.87 abuse -0.15 displace 0.61 aid -0.16',
  'word file': 'attack 0.65 withdraw 0.78 ceasefire -0.23',
  'word fill': 'attack -0.24 air-strike 0.31 deploy 0.17 statement 0.2',
  'word film': 'air-strike 0.23 withdraw 0.32 casualties 0.43',
  'word find':
    'air-strike -0.28 bombing 0.45 hold 0.19 withdraw -0.32 deploy -0.16 casualties -0.31 abuse 0.44 destroy -0.18 displace -0.41 aid -0.15',
  'word finish': 'attack 0.76 statement -0.32',
  'word fire':
    'air-strike -0.35 shelling 1.79 bombing -0.16 capture -0.2 hold 0.35 advance -0.22 repel -0.25 siege 0.16 siege-break -0.25 deploy -0.39 casualties -0.35 abuse 0.67 destroy 0.28 statement -0.52',
  'word first':
    'attack -0.44 air-strike 0.25 shelling 0.34 capture 0.4 withdraw 0.36 advance -0.19 repel 0.22 siege-break 0.2 destroy -0.5 displace 0.29 ceasefire 0.36 breach -0.18 aid -0.53',
  'word flag':
    'attack -0.19 air-strike -0.15 capture 0.51 hold 0.38 withdraw 0.46 breach 0.38 statement 0.38',
  'word flatten': 'withdraw 0.26 destroy 0.48',
  'word flee':
    'air-strike -0.15 withdraw 0.54 deploy -0.2 casualties -0.25 abuse 0.29 displace 0.81 statement -0.34',
  'word flight': 'displace -0.28 statement -0.33',
  'word floor': 'attack 0.23 hold 0.19 statement -0.41',
  'word flour': 'withdraw -0.15 siege 0.52 siege-break 0.18 breach 0.24 aid 0.72 statement -0.2',
  'word fly': 'air-strike 0.61 shelling -0.18 destroy -0.16 statement -0.39',
  'word foil': 'repel 0.32 deploy -0.15',
  'word follow':
    'air-strike 0.5 shelling -0.26 bombing -0.23 hold -0.15 withdraw 0.45 casualties -0.26 abuse 0.41 destroy -0.15 displace 0.45 ceasefire 0.17 aid -0.18 statement -0.6',
  'word food': 'attack -0.2 air-strike -0.22 hold -0.18 siege-break -0.2 deploy -0.32 displace -0.34 aid 1',
  'word foot':
    'attack -0.25 capture 0.28 withdraw 0.78 siege 0.18 deploy -0.19 casualties 0.18 abuse -0.18 statement 0.16',
  'word footage': 'shelling 0.26 bombing 0.19 siege 0.21',
  'word force':
    'air-strike 0.48 shelling 0.43 bombing -0.35 capture 0.24 hold 0.28 withdraw 0.52 advance 0.26 repel -0.33 siege -0.19 deploy 0.79 casualties -0.24 displace -0.48 breach -0.15 aid -0.18 statement -0.28',
  'word foreign':
    'air-strike -0.29 shelling -0.24 capture -0.23 hold -0.36 withdraw -0.21 deploy 0.58 abuse -0.43 destroy -0.17 displace -0.37 ceasefire -0.18 aid -0.21 statement 0.47',
  'word form': 'statement 0.44',
  'word former': 'attack 0.25 hold 0.55 withdraw -0.16 displace -0.22 ceasefire -0.15',
  'word fourth':
    'attack -0.28 air-strike -0.41 bombing 0.66 capture 0.3 deploy -0.16 casualties 0.35 abuse -0.22 destroy 0.36 ceasefire 0.26',
  'word free':
    'attack 0.44 bombing 0.24 withdraw -0.3 siege-break 0.31 deploy -0.22 abuse 0.36 aid 0.21 statement 0.49',
  'word french': 'attack 0.15 statement 0.48',
  'word friend': 'withdraw 0.33 casualties 0.24 statement 0.16',
  'word front':
    'attack 0.73 shelling -0.19 capture 0.21 hold -0.18 deploy 0.84 casualties -0.57 abuse -0.33 ceasefire -0.17 statement -0.16',
  'word fuel': 'shelling -0.22 siege 0.3 aid 0.22',
  'word full': 'air-strike 0.25 capture 0.2 statement -0.34',
  'word further': 'attack -0.19 advance 0.44 destroy 0.22 displace -0.21 statement -0.19',
  'word gain': 'advance 0.68 statement -0.3',
  'word gang': 'attack 0.32 casualties -0.29 statement 0.6',
  'word garrison':
    'attack -0.18 air-strike 0.16 capture -0.24 withdraw 0.48 advance 0.29 abuse 0.31 statement -0.34',
  'word gas':
    'attack 0.95 air-strike -0.36 capture -0.16 withdraw -0.26 advance 0.21 deploy -0.28 casualties -0.15 destroy 0.37 displace -0.3 statement 0.8',
  'word gate':
    'attack 0.22 capture 0.47 hold -0.2 withdraw 0.63 advance 0.38 deploy -0.36 abuse 0.3 destroy 0.19 displace 0.61 aid -0.24',
  'word gather': 'attack -0.16 withdraw -0.15 abuse 0.3 displace -0.24 statement 0.17',
  'word general':
    'air-strike -0.3 capture 0.47 hold -0.17 withdraw 0.48 deploy -0.26 abuse 0.29 displace -0.15 aid -0.21',
  'word get':
    'attack 0.17 air-strike -0.16 shelling 0.32 capture -0.23 hold -0.18 repel -0.27 siege 0.19 siege-break 0.49 deploy -0.43 casualties -0.27 abuse 0.37 destroy -0.18 displace -0.19 ceasefire 0.21 aid 0.54',
  'word girl': 'attack 0.24 casualties 0.3',
  'word give': 'shelling 0.18 withdraw -0.26 siege -0.15 destroy -0.23 ceasefire -0.33 statement 0.51',
  'word go':
    'attack -0.48 shelling 0.55 hold -0.26 withdraw 0.37 advance 0.29 repel -0.18 siege -0.27 deploy 0.16 casualties -0.28 abuse 0.58 displace 0.71 ceasefire -0.22 aid -0.2 statement -0.31',
  'word good': 'bombing -0.3 capture -0.15 hold -0.2 deploy -0.24 abuse 0.16 displace -0.29',
  'word government':
    'attack -0.28 bombing -0.17 capture 0.51 withdraw -0.15 advance -0.21 repel -0.22 siege 0.36 abuse 0.27 destroy -0.32 ceasefire -0.23 breach 0.23 aid 0.25 statement -0.16',
  'word governor':
    'attack -0.2 shelling 0.34 capture -0.22 withdraw -0.16 deploy -0.22 casualties 0.42 abuse 0.58 displace 0.27 ceasefire 0.38 aid -0.26 statement -0.39',
  'word governorate': 'air-strike -0.21 ceasefire 0.18 statement 0.28',
  'word grave': 'siege-break 0.36 casualties 0.34 abuse 0.29 displace -0.15',
  'word great': 'displace 0.37 statement 0.44',
  'word green': 'air-strike 0.26 withdraw 0.17 statement -0.19',
  'word ground':
    'attack 0.32 air-strike -0.3 bombing 0.26 hold 0.53 withdraw -0.42 advance 0.22 deploy 0.63 casualties -0.3 statement -0.41',
  'word group':
    'air-strike 0.28 capture 0.23 hold -0.37 withdraw 0.25 repel -0.2 siege 0.35 abuse 0.43 destroy -0.25 aid -0.4 statement 0.22',
  'word grove': 'hold 0.3 displace 0.7',
  'word guarantee': 'withdraw 0.22',
  'word guarantor': 'ceasefire 0.44 statement -0.57',
  'word guard':
    'shelling 0.17 siege-break 0.34 deploy 0.18 casualties -0.32 abuse 0.32 displace -0.17 aid 0.28 statement 0.34',
  'word guest': 'bombing 0.3 casualties -0.41 statement -0.27',
  'word gun':
    'attack -0.38 shelling 0.31 hold -0.17 repel 0.21 deploy 0.7 abuse -0.18 destroy -0.19 displace -0.23 ceasefire 0.46',
  'word gunman': 'attack 0.73 deploy -0.28 casualties 0.23 destroy 0.56 statement 0.58',
  'word gunmen': 'hold 0.21 withdraw -0.15 abuse 0.55 displace -0.31',
  'word half':
    'attack -0.27 air-strike -0.21 shelling -0.15 capture -0.16 hold 1.5 advance 0.21 siege 0.54 deploy -0.4 aid 0.24',
  'word hall': 'air-strike -0.15 withdraw -0.19 casualties -0.17',
  'word halt': 'advance 0.18 displace 0.41 ceasefire 0.18 statement 0.29',
  'word hamlet':
    'attack 0.18 air-strike 0.15 capture 0.3 withdraw 0.21 deploy 0.22 abuse 0.23 destroy 0.29 ceasefire 0.21 statement -0.2',
  'word hand':
    'attack -0.52 air-strike -0.38 shelling -0.16 bombing -0.15 capture 0.44 hold 0.58 siege -0.58 siege-break 0.19 deploy -0.6 abuse 0.55 destroy 0.25 displace -0.15 breach -0.18 aid 0.49',
  'word hang': 'siege 0.24 abuse 0.2 ceasefire 0.46',
  'word happen':
    'attack -0.15 bombing 0.51 withdraw 0.16 deploy -0.17 casualties -0.16 abuse -0.16 aid -0.18',
  'word hard': 'attack -0.22 hold -0.24 statement 0.21',
  'word hardly':
    'attack -0.25 capture 0.26 hold 0.32 advance 0.18 repel 0.66 deploy -0.23 casualties -0.25 statement -0.42',
  'word harm': 'bombing 0.26 casualties 0.36 abuse -0.52',
  'word have':
    'attack -0.2 shelling 0.27 withdraw 0.31 repel 0.4 siege 0.34 siege-break -0.23 deploy -0.52 casualties 0.17 displace 0.24 breach -0.24',
  'word head':
    'attack -0.33 capture -0.18 hold -0.27 withdraw -0.24 advance 0.2 siege 0.24 siege-break 0.32 deploy 0.36 casualties -0.29 abuse 0.18 destroy 0.17 displace 0.19 ceasefire -0.3 aid -0.27',
  'word headquarters':
    'attack 0.19 air-strike -0.18 shelling -0.28 bombing 0.17 capture -0.21 hold 0.22 withdraw 0.33 destroy -0.16 displace -0.21',
  'word health': 'casualties 0.52 aid 0.46 statement -0.23',
  'word hear':
    'attack -0.16 air-strike 0.54 bombing -0.54 capture 0.23 deploy 0.28 casualties 0.23 displace -0.21 statement -0.64',
  'word heavy':
    'air-strike -0.17 shelling 0.27 hold -0.2 withdraw 0.21 deploy 0.4 casualties -0.34 abuse -0.2 breach 0.52',
  'word helicopter':
    'attack 0.49 air-strike 0.7 shelling -0.3 hold -0.2 withdraw 0.22 destroy -0.34 aid 0.37',
  'word help':
    'attack -0.23 air-strike 0.27 capture 0.43 withdraw -0.18 deploy 0.43 casualties -0.16 statement 0.33',
  'word here': 'shelling -0.17 bombing 0.2 hold -0.18 withdraw 0.21 displace 0.33 statement 0.37',
  'word high':
    'air-strike -0.23 shelling 0.29 hold 0.2 deploy -0.21 casualties 0.2 displace 0.18 aid 0.27 statement -0.43',
  'word highway':
    'attack 0.4 bombing 0.16 hold 0.22 withdraw -0.24 advance 0.43 siege-break 0.54 casualties -0.19 displace -0.17 aid -0.19',
  'word hill': 'attack -0.19 capture 1.01 deploy 0.55 destroy -0.17 displace -0.21 aid -0.2 statement -0.77',
  'word hit':
    'air-strike 1.21 shelling 0.3 bombing -0.19 capture -0.16 withdraw -0.15 deploy -0.21 casualties 0.4 abuse -0.17 destroy 0.36 displace -0.29',
  'word hoard': 'abuse 0.83 aid 0.27 statement -0.18',
  'word hold':
    'air-strike -0.16 hold 1.93 withdraw 0.72 advance -0.18 deploy -0.82 abuse 0.66 ceasefire 0.88 aid -0.22',
  'word home':
    'air-strike -0.24 shelling 0.19 capture -0.21 hold -0.2 withdraw 0.55 advance 0.25 casualties -0.34 abuse -0.32 destroy 0.34 displace 0.28 ceasefire -0.15 aid -0.26',
  'word hope': 'advance 0.58 ceasefire 0.25 aid 0.72',
  'word hospital':
    'attack -0.15 hold -0.52 withdraw -0.17 siege -0.3 deploy -0.41 casualties 1.39 destroy 0.88 displace -0.51 ceasefire -0.21 aid 0.42 statement 0.18',
  'word host': 'displace 0.72',
  'word hostage': 'withdraw -0.17 abuse 0.62 displace -0.36 breach 0.58 statement 0.16',
  'word hostility': 'attack 0.21 air-strike 0.24 hold -0.15 statement -0.24',
  'word hotel': 'bombing 0.31 withdraw 0.28 repel 0.31 displace 0.19 ceasefire 0.19',
  'word hour':
    'air-strike -0.16 bombing -0.31 capture 0.74 advance -0.18 siege -0.2 displace 0.43 ceasefire 0.41 breach 0.49 statement -0.16',
  'word house':
    'shelling -0.15 capture -0.51 withdraw -0.49 advance -0.16 deploy -0.24 casualties 0.38 abuse 0.18 destroy 0.84 displace -0.22 statement -0.45',
  'word how':
    'attack -0.25 shelling 0.19 hold -0.15 deploy -0.17 casualties -0.5 abuse -0.31 destroy -0.27 displace 0.18 ceasefire -0.25 aid -0.16 statement -0.3',
  'word howitzer': 'attack 0.26 air-strike -0.25 shelling 0.33 advance 0.15 abuse -0.15 destroy -0.17',
  'word human': 'deploy -0.15 casualties 0.3',
  'word humanitarian': 'abuse -0.15 statement -0.17',
  'word hundred':
    'capture -0.19 hold 0.45 withdraw 0.2 deploy 0.3 casualties 0.46 abuse 0.66 ceasefire -0.32 aid -0.16 statement 0.4',
  'word hurt': 'attack -0.22 casualties 0.77',
  'word identify': 'casualties 0.49 statement -0.31',
  'word immediately': 'shelling 0.18 bombing -0.5',
  'word in':
    'attack 0.32 air-strike 0.48 shelling 0.42 capture 0.45 withdraw -0.43 advance 0.26 repel -0.26 deploy 0.47 casualties 0.17 displace -0.2 aid 0.58',
  'word in.': 'attack 0.23 deploy 0.49 destroy 0.27 statement -0.56',
  'word incident': 'attack 0.2 casualties -0.19 statement 0.45',
  'word include':
    'attack -0.29 air-strike 0.48 shelling 0.2 capture 0.22 hold 0.34 withdraw -0.16 casualties 0.35 abuse -0.4 destroy 0.17 ceasefire 0.25 aid -0.16',
  'word infantry': 'bombing 0.24 deploy 0.6 statement 0.43',
  'word information': 'air-strike -0.31 casualties -0.24 ceasefire 0.26 statement 0.24',
  'word inhabitant':
    'attack -0.15 capture 0.49 deploy 0.19 casualties -0.29 abuse -0.15 displace 0.37 ceasefire -0.21',
  'word injure': 'attack -0.15 shelling -0.18 bombing -0.16 casualties 0.15 aid 0.92 statement -0.18',
  'word inside':
    'shelling 0.31 hold 1.37 siege 0.46 deploy -0.16 casualties -0.17 abuse 0.42 displace -0.18 statement -0.33',
  'word insist': 'abuse 0.69 statement -0.34',
  'word inspector': 'deploy 0.2 aid -0.34 statement 1.16',
  'word insurgent': 'capture 0.24 hold 0.4 withdraw 0.22 abuse 0.23 displace 0.31 statement -0.29',
  'word intelligence': 'attack 0.29 deploy -0.15 casualties 0.27 abuse 0.19 statement 0.15',
  'word intend': 'siege 0.31',
  'word intention': 'attack 0.66',
  'word international':
    'attack 0.16 air-strike -0.18 capture -0.15 withdraw 0.21 siege-break 0.21 casualties -0.18 ceasefire 0.2',
  'word intervention': 'attack -0.25 statement 0.47',
  'word interview': 'air-strike -0.26 shelling 0.29 hold 0.26 casualties 0.15 statement -0.49',
  'word iranian': 'attack -0.26 capture -0.2 hold -0.31 casualties 0.36 abuse 0.49 ceasefire 0.66',
  'word iraqi':
    'shelling -0.15 hold -0.19 withdraw 0.24 advance 0.92 siege 0.51 siege-break -0.17 abuse -0.24 aid 0.18 statement -0.65',
  'word islamic': 'capture -0.28 hold 0.17 siege 0.94 deploy 0.17 abuse 0.44 displace 0.22 statement -0.41',
  'word israeli': 'attack -0.21 hold -0.16 withdraw -0.23 repel 0.5 deploy -0.37 breach 0.23',
  'word issue': 'aid 0.3',
  'word jet':
    'attack 0.21 capture -0.18 withdraw 0.21 repel 0.22 deploy 0.17 casualties -0.2 destroy 0.15 statement 0.38',
  'word jihadi': 'attack 0.53 hold 0.35 deploy 0.23 abuse 0.2 displace -0.15 statement -0.21',
  'word jihadist': 'attack 0.35 capture -0.2 hold 0.42 repel 0.25 siege 0.18 deploy -0.31 statement -0.43',
  'word join': 'shelling 0.31 siege-break 0.31 deploy 0.27 abuse 0.17 statement -0.29',
  'word joint': 'attack -0.15 bombing 0.35 hold -0.15 siege 0.2 deploy 0.63 ceasefire -0.27',
  'word journalist': 'air-strike 0.22 shelling 0.22 deploy -0.16 abuse -0.23 statement -0.3',
  'word judge': 'hold 0.16 deploy -0.19 statement 0.55',
  'word just':
    'attack 0.25 shelling -0.21 withdraw 0.89 advance 0.25 deploy -0.27 displace -0.31 ceasefire -0.2 aid -0.21 statement -0.46',
  'word keep':
    'attack -0.39 air-strike -0.39 hold 0.3 withdraw -0.31 advance 0.2 repel 0.17 siege -0.21 casualties -0.21 destroy 0.36 displace -0.25 ceasefire 0.18 aid 0.8',
  'word key': 'attack -0.29 capture 0.32 hold 0.4 advance 0.35 abuse -0.19 destroy 0.24 statement -0.29',
  'word kill':
    'attack 0.17 air-strike 0.68 bombing 0.75 capture -0.42 hold -0.32 withdraw -0.32 repel 0.22 siege -0.22 deploy -0.43 casualties 0.75 abuse 0.23 destroy -0.41 displace -0.45 ceasefire -0.41 aid -0.31 statement -0.17',
  'word killing': 'casualties -0.46 abuse 1.15',
  'word kilo': 'abuse 0.31 statement -0.17',
  'word kilometer':
    'air-strike -0.15 shelling -0.22 hold 0.38 withdraw 0.46 advance 0.87 siege 0.27 deploy -0.41 abuse -0.23 displace -0.53 ceasefire 0.19',
  'word kilometre':
    'attack 0.22 repel 0.25 casualties -0.24 destroy 0.18 ceasefire -0.16 breach 0.23 statement -0.23',
  'word kind':
    'attack -0.26 air-strike -0.28 withdraw 0.38 abuse 0.16 destroy -0.24 ceasefire 0.34 statement -0.34',
  'word km': 'advance 0.21 deploy 0.28 ceasefire 0.18 statement -0.3',
  'word knock': 'attack 0.19 air-strike 0.28 repel 0.17',
  'word know':
    'attack -0.43 air-strike 0.5 shelling -0.22 bombing -0.21 capture -0.26 hold -0.23 withdraw -0.33 deploy -0.43 abuse 0.16 destroy -0.24 displace -0.59 ceasefire -0.26 aid -0.28',
  'word kurdish':
    'attack 0.2 air-strike -0.25 hold -0.33 withdraw -0.49 advance -0.15 casualties -0.24 abuse -0.15 ceasefire -0.18 aid -0.15 statement 0.33',
  'word kurdish-led': 'statement -0.34',
  'word land':
    'shelling 0.56 capture -0.18 hold 0.33 siege -0.18 abuse -0.17 destroy -0.17 aid 0.62 statement -0.2',
  'word large':
    'attack -0.29 air-strike -0.16 capture 0.64 withdraw 0.25 advance 0.28 deploy 0.27 abuse -0.15 destroy 0.23 displace -0.16 ceasefire 0.56',
  'word last':
    'air-strike 0.27 shelling -0.47 bombing -0.28 capture -0.16 hold 0.73 withdraw 0.82 advance -0.15 siege 0.28 siege-break 0.26 deploy -0.18 casualties -0.49 ceasefire 0.41 breach -0.29 statement -0.53',
  'word late':
    'attack -0.22 shelling -0.35 bombing -0.22 capture 0.52 hold -0.38 siege 0.24 siege-break 0.55 casualties 0.2 abuse -0.43 displace 0.33 aid 0.74 statement 0.24',
  'word latter': 'attack 0.19 deploy 0.17 statement 0.21',
  'word launch': 'attack 0.88 air-strike -0.29 shelling 0.61 bombing -0.21 hold 0.47 siege 0.2 deploy -0.24',
  'word launcher': 'shelling 0.22 capture 0.24 deploy 0.26 statement 0.27',
  'word lawyer': 'casualties -0.31 statement -0.15',
  'word lay': 'withdraw -0.36 ceasefire 0.29 statement 0.21',
  'word lead':
    'air-strike -0.39 capture 0.56 hold -0.17 withdraw 0.44 repel 0.58 siege -0.15 deploy -0.27 casualties -0.26 abuse -0.25 destroy 0.45 displace 0.28 ceasefire 0.21 statement -0.21',
  'word leader': 'hold -0.16 withdraw 0.3 deploy 0.23 casualties 0.24 displace -0.24 aid -0.28',
  'word leaflet': 'air-strike -0.4 statement 0.75',
  'word least':
    'attack 0.55 air-strike 0.28 shelling -0.27 bombing -0.42 capture 0.4 hold -0.3 withdraw -0.21 siege -0.22 deploy -0.41 abuse -0.2 destroy 0.52 ceasefire 0.18 aid -0.24',
  'word leave':
    'attack -0.38 air-strike 0.23 bombing 0.26 capture -0.38 hold 0.6 withdraw 1.17 advance 0.21 repel -0.19 siege 1.09 casualties -0.6 destroy 0.33 displace 0.67 ceasefire 0.62 breach 0.2 statement -0.26',
  'word lebanese':
    'attack 0.56 air-strike -0.26 shelling 0.18 hold 0.15 casualties 0.51 abuse -0.21 statement -0.31',
  'word leg': 'shelling 0.29 casualties 0.63 abuse -0.29 statement -0.19',
  'word less':
    'attack -0.5 shelling 0.18 capture 0.19 hold 0.53 withdraw -0.21 advance 0.24 deploy -0.29 casualties -0.17 abuse -0.2 destroy -0.21 displace -0.2 statement 0.18',
  'word let':
    'attack -0.57 air-strike -0.36 capture -0.34 hold 0.18 withdraw -0.36 repel -0.17 siege 0.2 deploy -0.24 casualties -0.3 abuse 0.27 destroy -0.22 ceasefire 0.43 statement 1.35',
  'word letter': 'air-strike -0.27 abuse 0.29 statement 0.6',
  'word liberate': 'capture 1.27 statement -0.26',
  'word lie':
    'shelling 0.22 hold 0.16 withdraw -0.16 advance 0.21 casualties 0.46 abuse 1.1 destroy -0.16 displace -0.2 ceasefire 0.22 statement -0.26',
  'word life':
    'air-strike -0.28 shelling 0.22 bombing -0.16 capture 0.15 hold -0.17 deploy -0.19 casualties 0.4 destroy -0.16 statement 0.64',
  'word lift': 'air-strike 0.25 bombing 0.26 siege -0.18 siege-break 0.79',
  'word light': 'withdraw 0.18 advance 0.24 deploy -0.27 displace 0.17',
  'word like': 'displace 0.18',
  'word likely': 'hold -0.17 siege 0.23 deploy -0.15 casualties 0.77 statement 0.31',
  'word line':
    'air-strike -0.27 shelling 0.27 bombing 0.21 capture -0.33 hold 0.21 withdraw 0.22 siege-break 0.19 deploy 0.35 destroy -0.28 statement -0.37',
  'word link': 'shelling -0.31 hold 0.32 withdraw -0.21 advance 0.17 ceasefire 0.34 statement 0.34',
  'word list': 'attack -0.24 hold -0.15 casualties 0.2 abuse 0.29 statement 0.43',
  'word little': 'withdraw -0.15 siege 0.21 deploy -0.16 displace -0.17 aid 0.24 statement 0.33',
  'word live':
    'air-strike -0.19 hold 0.33 withdraw -0.2 siege 0.38 deploy -0.37 casualties -0.27 destroy 0.15',
  'word load': 'withdraw 0.5 displace 0.44',
  'word local':
    'attack 0.3 air-strike 0.41 shelling -0.33 bombing -0.23 hold -0.35 withdraw 0.24 repel -0.2 siege 0.2 casualties -0.21 abuse 0.22 destroy -0.26 displace -0.2',
  'word long':
    'attack -0.21 air-strike 0.4 capture -0.23 withdraw -0.19 casualties 0.45 abuse -0.31 destroy 0.39 ceasefire 0.6 aid -0.27 statement -0.46',
  'word look':
    'hold -0.15 withdraw -0.19 deploy -0.37 casualties -0.19 abuse -0.2 displace 0.26 ceasefire -0.18 aid -0.23 statement 0.33',
  'word lorry': 'attack -0.19 bombing 0.36 hold -0.24 destroy -0.17 breach 0.18 aid 0.54 statement -0.23',
  'word lose':
    'attack -0.23 bombing 0.21 hold -0.18 withdraw 0.91 advance 0.16 repel 0.33 deploy -0.35 casualties 0.6 abuse -0.38 displace -0.51 ceasefire -0.27 aid -0.22',
  'word loss':
    'air-strike -0.38 bombing -0.31 capture 0.77 withdraw 1.17 deploy -0.17 casualties 0.26 abuse -0.24 destroy 0.7',
  'word low': 'attack 0.29 hold 0.32 deploy 0.26 casualties -0.45 displace 0.67 statement 0.9',
  'word loyal': 'attack 0.15 withdraw -0.2 casualties -0.2 abuse 1.09 statement -0.32',
  'word machine': 'abuse 0.25 destroy -0.25 statement 0.26',
  'word main': 'attack -0.18 air-strike -0.2 capture 0.42 withdraw 0.5 repel 0.2 siege 0.23 deploy -0.47',
  'word mainly': 'attack 0.39 hold 0.3 siege 0.24 statement -0.19',
  'word maintain': 'hold 0.59 deploy -0.27 statement -0.31',
  'word make':
    'attack -0.4 air-strike -0.39 shelling -0.31 bombing -0.29 capture -0.15 hold 0.49 advance 0.15 siege -0.27 siege-break 0.16 deploy 0.49 casualties 0.4 abuse -0.24 destroy -0.33 aid -0.3 statement 0.39',
  'word man':
    'air-strike -0.61 bombing 0.41 withdraw 0.52 repel 0.16 siege 0.27 siege-break -0.17 deploy 1.16 abuse 1.28 displace -0.64 ceasefire -0.41 breach -0.21 aid -0.66 statement -0.43',
  'word mandate': 'attack -0.18 withdraw 0.28 statement 0.41',
  'word many':
    'air-strike -0.3 bombing 0.17 capture -0.19 withdraw -0.28 siege -0.31 deploy 0.46 casualties -0.37 abuse -0.27 displace 0.58 aid -0.15 statement 0.19',
  'word map': 'attack 0.21 casualties -0.17 abuse -0.33 statement 0.44',
  'word march': 'capture -0.24 abuse 0.52 statement 1.06',
  'word market':
    'attack -0.24 air-strike 0.5 shelling -0.22 bombing 0.51 hold -0.16 casualties -0.43 statement -0.21',
  'word martyr':
    'attack -0.15 air-strike 0.27 bombing 0.36 capture -0.24 withdraw -0.16 siege-break 0.33 abuse -0.53 destroy -0.17 aid 0.17 statement -0.29',
  'word mass': 'attack -0.18 withdraw -0.24 deploy 0.42 casualties 0.36 abuse 0.2 statement -0.41',
  'word massacre': 'attack 0.44 air-strike 0.5 abuse 0.46 aid 0.21 statement 0.4',
  'word matter':
    'shelling -0.17 capture -0.22 hold 0.19 casualties -0.33 abuse -0.15 destroy -0.2 statement 0.38',
  'word mean':
    'attack -0.24 air-strike -0.23 shelling -0.15 capture 0.39 siege -0.26 deploy -0.26 abuse 0.21 aid 0.73',
  'word media': 'attack -0.36 hold 0.63 siege -0.29 displace -0.27 ceasefire 0.16 statement -0.32',
  'word medical':
    'attack -0.3 air-strike -0.15 siege 0.35 deploy -0.26 casualties 0.4 abuse -0.26 destroy 0.74 displace -0.42 aid 0.38 statement -0.28',
  'word medicine': 'siege-break -0.16 abuse -0.18 aid 0.3 statement 0.19',
  'word medium': 'attack 0.62 shelling 0.32 capture 0.15 breach 0.35',
  'word meet':
    'attack 0.63 air-strike -0.21 withdraw -0.29 advance 0.21 repel 0.28 casualties -0.27 abuse -0.18 displace -0.18 ceasefire 1.06 aid 0.35 statement 0.33',
  'word meeting': 'air-strike -0.18 bombing 0.16 casualties -0.15 statement 0.64',
  'word member':
    'attack 0.53 air-strike -0.34 shelling -0.25 capture -0.41 hold 0.2 withdraw -0.19 siege 0.24 deploy -0.35 casualties 0.58 displace 0.35 aid -0.25 statement 0.32',
  'word mention': 'air-strike -0.17 deploy 0.32 ceasefire 0.22 aid 0.22',
  'word message': 'casualties 0.15 statement 0.43',
  'word metre': 'air-strike 0.25 capture -0.15 advance 0.32 displace -0.2 statement -0.16',
  'word middle': 'air-strike 0.28 advance 0.31 deploy 0.22 displace 0.2',
  'word midnight':
    'hold -0.21 withdraw -0.31 repel 0.31 deploy -0.15 displace 0.29 ceasefire 0.2 breach 0.23 statement -0.17',
  'word mile':
    'capture 0.62 hold 0.17 withdraw -0.32 advance 0.99 repel 0.2 abuse -0.3 destroy -0.15 breach 0.57 aid 0.23',
  'word militant':
    'attack 0.78 shelling 0.43 hold 0.17 withdraw 0.47 repel 0.2 deploy 0.21 casualties 0.43 abuse -0.27 ceasefire 0.18 aid 0.17 statement -0.77',
  'word military':
    'attack -0.42 air-strike -0.58 shelling -0.36 bombing -0.21 capture -0.39 hold 0.43 repel 0.38 deploy 0.85 abuse -0.42 destroy -0.32 displace -0.5 ceasefire 0.27 breach 0.37 statement 0.35',
  'word militia':
    'air-strike -0.46 shelling -0.28 capture 0.38 withdraw -0.17 siege 0.21 deploy 0.18 casualties 0.28 abuse 0.52 displace -0.21 ceasefire -0.22 aid -0.19',
  'word mine':
    'attack 0.27 shelling 0.18 bombing 1.55 withdraw -0.17 deploy -0.15 casualties -0.17 abuse -0.29 displace -0.16 aid 0.42 statement -0.39',
  'word minister':
    'attack -0.31 hold -0.26 deploy -0.21 abuse -0.15 displace -0.2 ceasefire 0.21 statement 0.45',
  'word ministry': 'deploy -0.23 casualties 0.35 abuse -0.15 statement 0.16',
  'word minute': 'attack -0.3 air-strike 0.23 bombing -0.22 displace -0.16 breach 0.34 statement 0.17',
  'word miss': 'air-strike 0.17 hold 0.36 advance 0.2 casualties 0.53 statement -0.15',
  'word missile': 'shelling 0.17 capture -0.15 hold -0.24 withdraw -0.25 repel 0.26 destroy 0.33',
  'word mission': 'air-strike 0.34 withdraw 0.53 deploy 0.25',
  'word moderate': 'deploy 0.58 breach 0.23 statement 0.71',
  'word moment': 'capture 0.25 displace -0.16 statement 0.19',
  'word money': 'siege 1.01 deploy 0.26 casualties -0.23 abuse -0.34 aid 0.29',
  'word monitor':
    'attack 0.22 bombing 0.15 deploy 1.07 casualties 0.15 displace -0.21 ceasefire -0.19 statement -0.21',
  'word month':
    'attack 1.07 air-strike -0.44 bombing -0.45 capture 0.21 hold -0.72 withdraw -0.44 advance -0.28 deploy -0.17 casualties -0.23 abuse -0.16 displace -0.66 ceasefire 0.27 breach 0.39 aid 0.7',
  'word more':
    'air-strike 0.3 shelling -0.93 capture 0.29 hold 0.25 withdraw -0.54 advance -0.32 repel -0.23 siege 0.16 siege-break 0.19 casualties 0.9 destroy -0.5 displace 0.51 aid -0.63',
  'word morning':
    'capture 0.24 hold -0.24 withdraw 0.42 deploy -0.2 casualties 0.16 abuse 0.19 displace -0.31 breach 0.4 aid 0.4',
  'word mortar':
    'attack 0.19 air-strike -0.17 shelling 0.84 hold 0.3 withdraw -0.2 abuse -0.26 destroy -0.19 ceasefire -0.16 statement -0.31',
  'word mosque': 'deploy -0.18 displace 0.48 ceasefire 0.35 statement 0.37',
  'word most':
    'air-strike -0.4 bombing -0.27 capture 0.47 hold -0.27 withdraw 0.39 repel -0.23 displace 0.59 ceasefire -0.28 breach 0.49 statement -0.92',
  'word mostly': 'attack -0.31 statement 0.33',
  'word mother': 'air-strike 0.19 casualties 0.37',
  'word mountain': 'attack -0.32 air-strike -0.16 withdraw -0.17 siege-break 0.29 abuse -0.17 statement 0.92',
  'word move':
    'attack 0.41 bombing 0.22 capture -0.46 withdraw 0.28 advance 0.15 siege 0.28 deploy 0.79 displace 0.43 ceasefire -0.25',
  'word movement': 'attack 0.26 deploy 0.48 displace 0.34',
  'word much':
    'attack 0.18 air-strike -0.19 shelling 0.27 bombing 0.25 deploy -0.16 casualties -0.15 abuse -0.26 destroy 0.26 statement 0.53',
  'word munition': 'attack -0.2 air-strike 0.17 shelling 0.17 bombing 0.36 deploy 0.19',
  'word murder': 'abuse -0.32 statement 0.36',
  'word name':
    'attack -0.31 air-strike -0.33 shelling -0.27 bombing -0.15 capture -0.19 hold -0.33 withdraw -0.35 siege -0.2 deploy -0.26 casualties 0.21 abuse 0.45 destroy -0.28 displace -0.32 ceasefire -0.15 statement -0.56',
  'word national': 'attack -0.19 bombing 0.37 casualties 0.15 abuse 0.22 displace -0.18 statement -0.55',
  'word near': 'attack 0.53 hold 0.25 repel 0.24',
  'word nearby': 'attack 0.23 air-strike 0.35 abuse 0.19 statement 0.22',
  'word nearly':
    'attack -0.28 hold 0.23 withdraw -0.25 casualties -0.23 abuse -0.23 displace 0.84 aid 0.3 statement 0.25',
  'word necessary': 'shelling 0.37 statement 0.39',
  'word need':
    'attack -0.18 bombing 0.26 deploy 0.39 casualties 0.82 abuse -0.25 destroy -0.15 aid 0.39 statement 0.24',
  'word negotiate': 'casualties -0.32 abuse 0.17 displace -0.2 ceasefire 0.49 breach 0.22',
  'word negotiation': 'hold -0.19 repel 0.34 deploy -0.15 ceasefire 0.52 statement -0.16',
  'word negotiator': 'abuse 0.21 statement 0.21',
  'word neighbor': 'capture -0.15 advance -0.21 deploy -0.15 ceasefire -0.22 aid 0.22',
  'word neighborhood':
    'capture -0.27 hold 0.61 withdraw -0.46 casualties -0.24 destroy 0.17 displace -0.15 ceasefire 0.39 breach 0.16 statement -0.19',
  'word neighbour': 'shelling -0.16 abuse 0.16 displace 0.3 aid -0.24 statement -0.47',
  'word neighbourhood': 'displace 0.29 statement -0.15',
  'word nerve': 'attack 0.45 air-strike 0.6 shelling 0.16 hold 0.15 statement -0.18',
  'word network': 'casualties 0.75',
  'word never':
    'attack 0.17 shelling 0.3 deploy 0.19 destroy 0.27 ceasefire 0.45 breach 0.65 statement -0.44',
  'word new':
    'attack -0.37 air-strike 0.47 shelling -0.26 hold -0.28 repel 0.17 deploy 0.35 casualties -0.26 abuse -0.33 ceasefire -0.18 aid -0.22 statement 0.47',
  'word news':
    'attack -0.24 shelling -0.42 hold -0.19 withdraw 0.29 casualties -0.18 abuse -0.2 displace -0.16 aid -0.18 statement -0.15',
  'word newspaper': 'attack -0.15 statement 0.23',
  'word next':
    'air-strike -0.15 capture 0.53 withdraw 0.66 deploy -0.34 abuse -0.29 displace 0.15 ceasefire 0.19 aid 0.33 statement 0.17',
  'word night':
    'attack -0.2 air-strike 0.37 bombing 0.39 hold 0.18 withdraw 0.47 repel 0.21 siege -0.22 abuse -0.62 displace 0.76 aid -0.41 statement -0.26',
  'word nightfall': 'capture 0.18 statement -0.3',
  'word no':
    'attack 0.16 air-strike -0.23 shelling 0.28 capture -0.29 hold 0.97 withdraw -0.36 casualties -0.54 abuse -0.21 destroy 0.48 displace -0.34 ceasefire 0.41',
  'word noon': 'air-strike 0.32 capture 0.62 hold 0.54 withdraw -0.24 repel 0.6 displace 0.47 aid 0.24',
  'word north':
    'attack 0.44 shelling 0.22 hold 0.51 withdraw 0.19 advance 0.8 repel -0.21 siege 0.35 deploy 0.33 casualties -0.2 abuse -0.2 destroy -0.2 displace 0.31 breach 0.29 aid -0.27 statement -0.61',
  'word north-east': 'withdraw 0.16 aid 0.3',
  'word north-west': 'attack -0.27 withdraw -0.34 advance 0.19 ceasefire 0.44',
  'word northern':
    'attack -0.35 air-strike 0.31 hold 0.33 advance 0.95 deploy -0.15 abuse -0.26 displace 0.46 ceasefire -0.2 aid 0.21 statement -0.32',
  'word notable': 'hold 0.48 ceasefire 0.94',
  'word now':
    'attack -0.22 capture -0.26 hold -0.2 withdraw -0.22 siege 0.22 deploy 0.27 casualties 0.21 abuse 0.53 displace 0.31 aid 0.59 statement 0.34',
  'word nowhere': 'air-strike 0.24 shelling -0.18 bombing -0.24 displace 0.23',
  'word number':
    'attack -0.2 withdraw -0.52 siege -0.16 deploy -0.27 casualties 0.92 abuse 0.29 destroy -0.23 displace 0.45 ceasefire -0.18 aid -0.27 statement -0.69',
  'word nurse': 'casualties 0.17 statement -0.23',
  'word observation': 'hold 0.61 withdraw 0.27 siege 0.26 deploy 0.43 statement 0.41',
  'word observe': 'deploy -0.19 ceasefire 0.27 breach 0.18 statement -0.39',
  'word observer': 'attack -0.18 shelling 0.46 hold 0.31 withdraw 0.43 deploy 0.51 aid -0.21 statement 0.31',
  'word occasion': 'air-strike 0.19 capture 0.53 siege 0.37 aid -0.28 statement -0.15',
  'word occupy': 'capture -0.22 siege 0.32 ceasefire 0.34',
  'word off': 'hold 0.16 repel 0.29 deploy 0.18 destroy 0.62 displace 0.27 statement -0.37',
  'word offensive': 'attack 0.85 capture -0.16 siege 0.23 destroy 0.15 ceasefire -0.26 statement -0.18',
  'word offer': 'air-strike -0.15 withdraw 0.19 casualties -0.21 abuse -0.15',
  'word office':
    'shelling -0.16 capture -0.21 hold 0.17 withdraw -0.16 deploy 0.19 casualties 0.28 displace -0.21 breach 0.34 statement -0.65',
  'word officer':
    'attack -0.35 air-strike -0.33 shelling -0.25 bombing 0.19 hold 0.24 withdraw 0.33 siege-break 0.44 abuse -0.21 destroy -0.15 ceasefire 0.28 aid -0.2 statement -0.34',
  'word official':
    'air-strike -0.43 shelling -0.22 capture -0.34 hold -0.3 withdraw 0.36 deploy -0.26 casualties -0.25 abuse -0.46 destroy -0.18 aid -0.17 statement 0.33',
  'word oil':
    'attack -0.19 air-strike 0.33 capture -0.25 withdraw 0.37 deploy -0.16 casualties -0.23 abuse -0.18 statement 0.38',
  'word old':
    'attack 0.25 air-strike -0.19 withdraw 0.25 advance 0.23 casualties 0.36 displace 0.22 ceasefire 0.34 breach 0.2 aid 0.42',
  'word olive': 'attack 0.59 hold 0.24 casualties -0.2 displace 0.24 statement -0.42',
  'word on':
    'attack -0.17 capture 0.56 hold 0.17 withdraw -0.15 advance 0.28 destroy 0.25 breach 0.28 statement -0.26',
  'word once':
    'attack 0.2 capture 0.81 withdraw -0.25 siege 0.4 deploy -0.36 casualties -0.38 ceasefire -0.16 aid -0.15 statement 0.48',
  'word one':
    'attack -0.29 shelling 0.46 bombing 0.23 hold 0.42 repel 0.16 siege 0.89 siege-break 0.22 casualties -0.55 abuse 0.23 displace -0.19 ceasefire -0.27 aid -0.21 statement 0.23',
  'word only':
    'air-strike -0.4 capture -0.36 hold 0.46 withdraw 0.77 advance -0.19 siege 0.36 casualties -0.6 abuse -0.48 destroy 0.25 ceasefire -0.25 aid 0.18 statement 0.5',
  'word open':
    'attack 0.36 bombing -0.29 capture -0.28 hold -0.34 withdraw -0.28 advance 0.45 siege-break 0.63 deploy -0.21 casualties -0.15 abuse 0.66 destroy -0.38 displace 0.18 ceasefire -0.27 aid 0.64 statement 0.38',
  'word operate': 'attack 0.24',
  'word operation':
    'air-strike -0.17 shelling -0.15 capture 0.82 hold 0.15 withdraw 0.52 siege-break 0.32 abuse -0.29 ceasefire 0.22 statement -0.85',
  'word opposite': 'attack -0.19 hold 0.23 deploy 0.42 destroy 0.26',
  'word opposition': 'withdraw -0.15 displace -0.25 aid -0.15',
  'word orchard': 'bombing 0.43 displace 0.19',
  'word order':
    'attack 0.3 shelling 0.56 bombing -0.22 capture 0.26 withdraw 0.51 abuse 0.42 statement -0.16',
  'word organisation': 'abuse 0.16 displace -0.16',
  'word organization':
    'attack -0.32 air-strike 0.16 shelling 0.2 bombing 0.17 capture 0.23 withdraw 0.25 casualties 0.53 abuse 0.18',
  'word other':
    'attack 0.28 air-strike -0.37 shelling 0.5 bombing -0.35 capture -0.35 hold -0.33 withdraw 0.29 repel -0.18 siege-break 0.17 deploy -0.26 destroy -0.25 displace 0.43 ceasefire -0.19 aid -0.15',
  'word out':
    'attack -0.3 bombing 0.21 hold 0.56 withdraw -0.42 siege -0.16 deploy -0.29 casualties -0.3 destroy 0.2 displace 0.91 aid 0.26 statement 0.62',
  'word outlet': 'shelling 0.22 displace -0.15 statement -0.31',
  'word outskirt':
    'attack -0.33 shelling -0.22 capture -0.32 advance 0.42 deploy 0.35 abuse 0.26 displace -0.18 statement 0.21',
  'word over':
    'attack -0.6 shelling 0.15 bombing 0.18 hold 0.35 withdraw 0.53 advance -0.17 siege -0.31 siege-break 0.37 deploy -0.21 casualties 0.15 abuse 0.27 displace 0.18',
  'word overnight': 'capture 0.21 hold 0.18 repel 0.28 ceasefire 0.21 statement -0.26',
  'word overrun': 'capture 0.95 withdraw -0.24 advance 0.24 deploy -0.15 abuse 0.17 statement -0.2',
  'word own':
    'attack 0.16 air-strike -0.3 shelling -0.17 capture 0.42 hold -0.22 withdraw 0.26 advance -0.23 repel 0.21 deploy 0.15 casualties 0.18 abuse -0.55 displace 0.18 ceasefire 0.55 breach 0.24 statement 0.35',
  'word p.m.': 'aid 0.32',
  'word pack':
    'attack 0.19 air-strike 0.5 bombing 0.28 hold 0.16 withdraw 0.47 casualties -0.45 abuse -0.2 destroy -0.31 statement -0.17',
  'word page': 'deploy -0.16 abuse 0.25 destroy 0.38 displace 0.19 ceasefire 0.17 statement -0.32',
  'word palace': 'hold 0.32 statement 0.51',
  'word palestinian': 'ceasefire 0.23 statement -0.2',
  'word paper': 'abuse 0.81 ceasefire 0.33 statement -0.24',
  'word parachute': 'air-strike -0.35 aid 1.34',
  'word part':
    'air-strike 0.23 capture 0.28 hold 0.31 deploy 0.32 destroy -0.21 displace 0.39 ceasefire -0.15 breach 0.24 statement -0.39',
  'word partner': 'air-strike 0.48 deploy -0.49 displace -0.19 ceasefire -0.17 aid 0.53 statement -0.19',
  'word party':
    'attack 0.29 air-strike -0.27 hold -0.28 withdraw -0.21 deploy -0.37 casualties 0.49 displace -0.17 ceasefire 0.6 breach 0.31 aid 0.17 statement -0.18',
  'word pass': 'air-strike 0.21 capture -0.35 withdraw -0.15 deploy -0.18 abuse 0.35 displace -0.19',
  'word passage': 'withdraw 0.21 casualties -0.26 abuse 0.21 statement -0.25',
  'word past':
    'attack -0.24 shelling 0.25 hold -0.18 advance 0.32 deploy -0.27 abuse -0.24 destroy 0.44 displace 0.46 breach 0.31 aid 0.18 statement 0.15',
  'word patient': 'capture -0.15 withdraw -0.18 casualties 0.52 abuse -0.16 displace -0.49 statement 0.64',
  'word patrol': 'attack 0.16 bombing 0.19 hold -0.36 siege 0.23 deploy 0.74',
  'word pause':
    'attack 0.19 shelling 0.35 withdraw -0.18 deploy -0.2 ceasefire 1.26 aid -0.17 statement -0.21',
  'word pay': 'withdraw 0.16 siege 0.91 abuse 0.39 destroy -0.15 displace 0.24 aid 0.25 statement -0.19',
  'word peace': 'attack -0.19 air-strike 0.64 ceasefire -0.7 statement 0.5',
  'word people':
    'shelling -0.25 bombing 0.19 capture -0.23 withdraw -0.62 advance -0.27 repel -0.31 siege 0.4 siege-break -0.15 deploy -0.39 casualties -0.19 abuse 0.22 destroy 0.57 displace 0.73 ceasefire -0.26 breach -0.25 aid 0.58',
  'word perhaps': 'attack -0.22 hold -0.16 abuse 0.17 displace 0.21 ceasefire 0.19 statement 0.16',
  'word permission': 'aid 0.21',
  'word permit': 'attack 0.16 deploy -0.39 abuse -0.18 displace 0.91 aid 0.48 statement 0.17',
  'word person':
    'attack -0.19 bombing -0.21 deploy 0.19 casualties -0.17 abuse 0.31 displace 0.36 statement -0.31',
  'word pharmacist': 'statement -0.16',
  'word phone':
    'attack -0.17 withdraw -0.17 deploy -0.28 casualties -0.23 displace -0.4 aid -0.22 statement -0.41',
  'word photograph':
    'attack -0.19 hold 0.52 deploy 0.38 casualties 0.65 abuse -0.26 destroy 0.48 displace 0.2 statement 0.32',
  'word pickup': 'attack 0.35 capture 0.19 deploy 0.2 displace -0.29 statement 0.32',
  'word picture':
    'capture 0.25 hold 0.27 deploy -0.17 casualties -0.28 abuse 0.25 destroy 0.23 statement 0.3',
  'word piece': 'bombing 0.28 destroy 0.23',
  'word pilot': 'abuse 0.58',
  'word place':
    'attack 0.67 air-strike 0.36 hold 0.21 withdraw -0.42 repel -0.16 siege 0.38 deploy 0.26 casualties -0.35 abuse -0.18 destroy 0.31 displace -0.4 ceasefire 0.19 aid -0.27',
  'word plan':
    'attack 0.22 capture -0.15 withdraw -0.18 siege 0.19 abuse -0.29 displace 0.36 ceasefire 0.55 breach 0.81 aid 1.01 statement 0.32',
  'word plane':
    'attack -0.23 air-strike 0.67 shelling 0.17 capture -0.17 advance 0.18 destroy -0.22 breach 0.25 statement 0.42',
  'word plant': 'attack 0.34 bombing 0.16 hold -0.22 deploy -0.2 statement 0.15',
  'word pledge': 'attack 0.21 hold 0.31 ceasefire 0.38 aid 0.35 statement 0.34',
  'word pocket': 'attack 0.35 hold 0.22 advance -0.24 siege 0.32 deploy 0.22 statement -0.29',
  'word point':
    'air-strike 0.31 capture 0.27 hold 0.45 advance 0.23 repel 0.18 siege 0.2 siege-break -0.19 abuse -0.19 breach 0.2 aid -0.3',
  'word police':
    'attack 0.33 air-strike -0.17 shelling -0.16 deploy 0.57 casualties -0.29 abuse 0.38 destroy -0.15 displace -0.36 ceasefire -0.34 breach 0.23',
  'word political': 'attack -0.38 hold -0.22 siege 0.22 abuse 0.35',
  'word popular': 'shelling 0.16 abuse 0.55 statement 0.16',
  'word population': 'abuse 0.3 statement 0.58',
  'word position':
    'attack 0.17 air-strike 0.23 shelling 0.47 hold 0.92 advance -0.21 repel 0.42 siege -0.17 deploy 0.16 casualties -0.29 abuse -0.39 destroy -0.25 displace -0.22 ceasefire -0.15 aid -0.18 statement 0.3',
  'word possess': 'attack -0.16 capture 0.24 abuse -0.15 statement 1',
  'word possible': 'statement -0.26',
  'word post':
    'air-strike -0.36 capture 0.22 hold 0.64 siege 0.17 casualties 0.52 abuse 0.15 aid 0.35 statement -0.25',
  'word pound': 'air-strike 0.22 shelling 0.25 casualties -0.17 abuse 0.52 destroy 0.3',
  'word pour': 'attack 0.48 capture 0.3 withdraw 0.38 deploy -0.2 abuse 0.22 destroy 0.48 statement 0.2',
  'word power':
    'attack 0.22 air-strike -0.24 shelling 0.22 bombing 0.27 deploy 0.23 casualties -0.3 destroy 0.3 ceasefire 0.24',
  'word prepare': 'attack 0.94 air-strike 0.53 bombing 0.3 capture 0.19 deploy 0.19 statement -0.34',
  'word presence': 'deploy 0.59 abuse -0.15 statement 0.37',
  'word present': 'hold 0.23 deploy 0.72',
  'word president': 'attack -0.19 siege -0.33 siege-break 0.21 deploy 0.39 abuse -0.18 destroy 0.23',
  'word press':
    'shelling 0.46 hold 0.17 advance -0.2 deploy -0.18 casualties 0.5 displace -0.2 aid 0.24 statement -0.24',
  'word prevent': 'attack -0.18 deploy 0.57 abuse -0.22',
  'word previous': 'bombing 0.3 abuse 0.25',
  'word price': 'abuse 0.66 destroy -0.15 aid 0.15 statement 0.63',
  'word prime': 'air-strike -0.2 displace 0.26',
  'word prison':
    'shelling -0.16 capture 0.41 hold 0.16 siege 0.18 siege-break 0.31 deploy -0.24 casualties 0.52 abuse 0.66 displace -0.34',
  'word prisoner': 'hold -0.15 abuse 1.86 displace 0.26 aid 0.19 statement 0.25',
  'word pro-government': 'air-strike -0.21 hold -0.19 abuse 0.36 breach 0.54 statement -0.16',
  'word pro-regime':
    'attack 0.38 withdraw 0.22 advance 0.29 siege 0.32 deploy 0.15 ceasefire -0.17 statement -0.43',
  'word promise':
    'air-strike 0.17 shelling -0.21 capture 0.19 withdraw 0.21 siege -0.37 siege-break 0.19 deploy 0.19 abuse -0.19 displace -0.15 ceasefire -0.22 aid 0.58 statement 0.46',
  'word propaganda': 'air-strike 0.19 bombing 0.24 advance 0.34',
  'word protect': 'attack -0.2 hold 0.24 breach 0.58 statement -0.2',
  'word protest': 'attack 0.19 withdraw -0.19 statement 0.73',
  'word provide': 'destroy 0.21 displace 0.19 ceasefire 0.26 aid -0.24',
  'word province':
    'hold 0.88 withdraw -0.36 advance -0.25 siege 0.28 siege-break -0.15 deploy -0.31 casualties -0.19 destroy -0.24 breach 0.17 aid -0.17 statement -0.21',
  'word provincial':
    'attack -0.19 air-strike -0.37 bombing 0.27 hold 0.16 withdraw 0.54 casualties 0.28 abuse -0.18 statement -0.16',
  'word publish': 'air-strike 0.46 destroy 0.6 displace 0.16 statement -0.16',
  'word pull':
    'attack -0.4 shelling 0.17 capture -0.16 withdraw 0.32 siege -0.19 abuse 0.21 destroy 0.2 displace -0.23',
  'word purpose': 'capture 0.32 abuse 0.67 statement 0.37',
  'word push':
    'attack 0.67 shelling -0.15 capture -0.37 hold 0.26 withdraw -0.24 advance 1.3 deploy -0.21 statement -0.66',
  'word put':
    'air-strike 0.34 capture -0.18 hold -0.23 withdraw -0.24 abuse 0.16 destroy 0.26 displace 0.28 statement 0.34',
  'word quarter': 'shelling 0.58 withdraw 0.36 displace -0.39 statement -0.23',
  'word question': 'casualties -0.17 abuse 0.38 displace -0.15 aid -0.34 statement -0.24',
  'word queue': 'air-strike -0.16 shelling 0.59',
  'word quote': 'abuse 0.58 statement 0.27',
  'word radio': 'deploy -0.18 casualties 0.2 abuse -0.2 statement 0.2',
  'word raid':
    'attack -0.26 air-strike 1.25 capture -0.24 deploy -0.2 casualties -0.53 abuse 0.19 destroy 0.33 ceasefire 0.17 statement 0.53',
  'word raise': 'attack -0.19',
  'word rather': 'attack 0.36 withdraw 0.26 statement 0.33',
  'word reach':
    'attack -0.15 air-strike -0.35 shelling 0.3 capture -0.15 hold -0.18 withdraw 0.45 repel 0.43 siege-break 0.37 casualties -0.31 displace 0.18 aid 1.16',
  'word read': 'attack -0.28 air-strike 0.19 deploy 0.29 statement -0.35',
  'word ready': 'attack 0.64 casualties -0.15 abuse 0.16 displace -0.15 aid 0.78',
  'word reason': 'displace 0.2 statement -0.48',
  'word rebel':
    'attack 0.36 air-strike -0.9 shelling -0.36 bombing 0.39 capture 0.73 hold 0.69 withdraw 0.55 advance -0.35 siege 0.55 siege-break 0.43 deploy 0.19 casualties -0.22 abuse 0.56 destroy 0.31 ceasefire 0.51 breach 0.42 aid -0.91 statement -0.73',
  'word rebel-held': 'air-strike 0.15 hold 1.39 advance 0.15 displace 0.46 aid 0.35 statement -0.21',
  'word recapture': 'attack -0.18 capture 0.69 abuse 0.34',
  'word receive': 'deploy 0.15 casualties -0.19 displace 0.43 aid 0.74',
  'word record': 'shelling 0.24 abuse 0.36 breach 0.28 aid 0.28',
  'word recover': 'attack -0.2 capture 0.85 casualties 0.25 destroy 0.18',
  'word refer': 'statement 0.53',
  'word refugee':
    'shelling 0.25 withdraw -0.25 deploy -0.22 casualties -0.34 abuse -0.16 displace 1.06 ceasefire 0.18',
  'word refuse':
    'attack -0.24 air-strike -0.21 shelling -0.15 capture -0.19 deploy -0.33 casualties -0.38 abuse 0.28 displace 0.87 ceasefire -0.22 aid -0.24 statement 0.59',
  'word regain': 'attack 0.27 capture 0.32 hold -0.27 siege-break 0.2 statement 0.59',
  'word regard': 'statement 1.03',
  'word regime':
    'attack 0.24 shelling 0.28 capture 0.43 hold 0.62 siege 0.45 siege-break 0.37 deploy -0.6 abuse -0.36 displace -0.27 aid -0.34 statement 0.3',
  'word region':
    'attack 0.27 withdraw 0.52 advance 0.24 deploy -0.18 abuse -0.16 displace -0.18 ceasefire 0.15 breach 0.16 aid 0.25 statement -0.15',
  'word regional': 'deploy 0.21 statement -0.18',
  'word register': 'air-strike 0.18 casualties 0.32 breach 0.37',
  'word reinforcement': 'withdraw -0.3 repel 0.5 deploy 0.95 statement -0.49',
  'word reject': 'air-strike 0.39 capture 0.15 withdraw -0.18 casualties 0.27 statement 0.35',
  'word relative': 'attack -0.26 shelling 0.17 casualties 0.45 displace 0.83 aid -0.15 statement -0.24',
  'word release':
    'attack -0.22 air-strike -0.44 capture -0.16 deploy -0.24 casualties -0.29 abuse 0.47 displace 0.32 ceasefire 0.98 aid 0.21 statement -0.16',
  'word relief': 'ceasefire 0.23 aid 0.28',
  'word remain':
    'attack -0.15 air-strike -0.2 shelling -0.24 capture -0.19 hold 0.54 withdraw 0.2 deploy 0.93 casualties -0.21 abuse 0.18 destroy -0.15 statement 0.42',
  'word remnant': 'attack 0.24 capture 0.17',
  'word remove': 'withdraw 0.23 casualties 0.28 abuse -0.18 aid 0.41',
  'word renew': 'attack -0.29 abuse 0.18 aid 0.62',
  'word reopen': 'attack 0.41 siege-break 0.77 deploy 0.24 statement 0.46',
  'word repeat': 'statement 0.47',
  'word repeatedly': 'attack 0.18 air-strike -0.15 shelling -0.16 bombing 0.44 statement 0.35',
  'word repel': 'attack -0.15 advance 0.2 repel 0.63 deploy 0.27',
  'word reply': 'shelling 0.37 abuse 0.18',
  'word report':
    'attack 0.73 withdraw -0.15 advance -0.18 siege-break 0.25 deploy 0.37 casualties 0.37 abuse -0.15 destroy -0.18 displace -0.3 ceasefire -0.52 breach 0.17 aid -0.38 statement -0.27',
  'word reporter':
    'attack -0.25 air-strike -0.17 capture 0.34 deploy -0.17 casualties -0.32 abuse -0.21 displace -0.19 ceasefire -0.15',
  'word representative': 'statement 0.23',
  'word request': 'deploy 0.26 casualties -0.17 statement 0.52',
  'word researcher': 'deploy 0.16 destroy 0.27 ceasefire -0.21 statement -0.51',
  'word resident':
    'air-strike -0.17 bombing -0.27 hold 0.21 withdraw -0.19 deploy 0.3 casualties -0.17 abuse 0.31 destroy 0.54 displace 0.7 ceasefire 0.28 aid -0.17',
  'word resolution': 'attack -0.4 deploy 0.25 breach 0.42 aid 0.23 statement 1.17',
  'word respond': 'air-strike -0.16 shelling 0.61 repel -0.16 statement 0.55',
  'word response': 'casualties -0.16 statement 0.44',
  'word responsible': 'statement 0.67',
  'word rest':
    'attack -0.19 air-strike 0.3 bombing 0.37 capture -0.3 withdraw -0.25 deploy -0.23 casualties 0.2',
  'word restore': 'attack 0.7 capture 0.32 aid 0.49 statement -0.22',
  'word result': 'attack -0.15 bombing 0.26 repel 0.24 siege 0.16 casualties 0.16 destroy 0.15',
  'word resume': 'attack 0.7 siege-break 0.34 displace 0.58 ceasefire -0.16',
  'word retake': 'attack -0.27 shelling -0.2 capture 1.5 repel 0.19 deploy 0.15 abuse -0.22 statement -0.21',
  'word retire': 'hold -0.19 withdraw 0.17 casualties -0.15 abuse 0.59 statement -0.28',
  'word retreat': 'capture -0.15 hold 0.17 withdraw 0.34 deploy -0.18 abuse 0.18 displace -0.19',
  'word return':
    'air-strike -0.15 bombing -0.15 hold -0.16 withdraw 0.47 repel 0.3 siege -0.15 deploy 0.17 abuse 0.32 displace 0.55 ceasefire 0.27 aid -0.18',
  'word revolution': 'capture 0.61',
  'word rifle': 'attack -0.26 withdraw 0.44 deploy 0.78 casualties 0.25 abuse -0.18 displace 0.29',
  'word right': 'withdraw 0.27 deploy -0.25 casualties -0.21 abuse -0.16 statement 0.65',
  'word ring': 'attack -0.19 siege-break 0.26 statement -0.34',
  'word rise': 'air-strike 0.23 casualties -0.22 destroy 0.51 statement -0.23',
  'word rival': 'attack 0.27 capture 0.27 hold -0.36 siege 0.24 deploy 0.25 aid 0.15 statement 0.24',
  'word river': 'attack 0.3 capture -0.2 withdraw -0.2 casualties -0.22 displace 0.26 statement -0.26',
  'word road':
    'attack -0.59 shelling -0.16 bombing 0.49 capture -0.23 hold -0.39 advance 0.35 siege 0.32 deploy -0.66 casualties -0.44 abuse 0.57 destroy 0.19 displace 0.2 ceasefire -0.28 aid 0.16 statement -0.63',
  'word roadside': 'bombing 0.31 abuse 0.21',
  'word rocket':
    'attack -0.31 shelling 0.42 bombing -0.15 hold 0.15 withdraw -0.23 repel 0.22 deploy 0.19 casualties 0.22 abuse -0.21 destroy -0.21 statement -0.36',
  'word role': 'deploy 0.53 statement 0.73',
  'word roll': 'capture 0.15 aid 0.64',
  'word roof': 'attack -0.15 air-strike 0.33 deploy 0.82 destroy 1.51 displace -0.21 statement -0.57',
  'word room': 'bombing 0.26 hold 0.22 destroy 0.25 ceasefire -0.19 statement 0.3',
  'word round':
    'attack -0.24 air-strike -0.34 shelling 0.73 capture -0.24 advance 0.27 deploy -0.2 casualties -0.21 displace 0.39 ceasefire 0.56 statement 0.34',
  'word roundabout': 'hold -0.17 siege 0.19',
  'word route': 'attack 0.21 shelling 0.3 destroy 0.37 statement -0.22',
  'word ruin': 'attack -0.22 air-strike -0.28 withdraw -0.29 casualties 0.19 abuse 0.3 destroy 0.61',
  'word rule': 'deploy 0.25 statement 0.35',
  'word run':
    'attack -0.37 air-strike 0.17 bombing -0.15 capture 0.19 withdraw -0.24 siege-break 0.31 deploy -0.2 displace -0.35 ceasefire -0.16 aid 0.89 statement 0.21',
  'word russian':
    'attack -0.68 air-strike 0.67 shelling 0.26 bombing -0.28 capture -0.16 hold -0.24 advance -0.29 siege-break -0.17 deploy -0.19 casualties 0.69 abuse -0.62 destroy -0.18 displace -0.24 ceasefire 0.79',
  'word safe':
    'capture 0.31 hold -0.16 deploy -0.22 casualties 0.26 destroy -0.16 displace 0.33 ceasefire -0.3 aid -0.22 statement 0.24',
  'word same':
    'attack 0.51 air-strike -0.43 shelling 0.4 withdraw -0.17 advance -0.17 repel 0.3 deploy 0.58 destroy -0.3 displace -0.17 breach 0.24',
  'word sarin': 'attack 0.79 casualties 0.28 abuse 0.24 statement -0.35',
  'word saudi': 'attack 0.15 bombing 0.35 deploy 0.49 casualties -0.17 displace -0.17 statement -0.16',
  'word say':
    'attack -0.28 shelling -0.19 bombing 0.22 hold 0.16 withdraw -0.57 advance -0.28 repel -0.17 siege 0.23 siege-break -0.3 casualties 0.2 abuse -0.22 destroy -0.32 ceasefire -0.2 breach -0.51 aid -0.39',
  'word scene': 'air-strike -0.23 statement 0.26',
  'word school':
    'shelling -0.31 bombing 0.19 hold -0.16 withdraw -0.19 siege -0.25 deploy -0.26 displace 0.59 aid 0.16 statement -0.49',
  'word search':
    'attack 0.53 air-strike -0.34 shelling 0.16 bombing -0.18 casualties 0.46 abuse 0.42 displace 0.54 statement -0.22',
  'word second':
    'attack 0.62 air-strike 0.28 bombing 0.84 capture -0.31 hold -0.21 advance 0.27 repel 0.18 siege 0.56 deploy -0.39 casualties -0.29 destroy -0.18 displace 0.68 ceasefire -0.17 breach 0.3 aid 0.57',
  'word secretary': 'statement 0.41',
  'word secure': 'capture 0.3 siege-break 0.15 deploy -0.16 displace 0.18 statement 0.66',
  'word security':
    'attack -0.42 air-strike -0.25 bombing 0.53 capture 0.17 hold -0.22 withdraw 0.32 siege-break -0.15 deploy -0.46 casualties 0.65 abuse 0.3 ceasefire -0.17 aid -0.17',
  'word see':
    'air-strike 0.32 shelling -0.3 bombing -0.36 capture -0.28 hold -0.5 withdraw 0.67 advance -0.19 siege -0.2 deploy 0.55 casualties -0.3 destroy 0.35 displace -0.56 ceasefire -0.25 breach -0.16 statement 0.66',
  'word seek': 'attack 0.17 withdraw 0.57 abuse 0.39 ceasefire 0.34',
  'word seem': 'attack -0.2 shelling 0.27 casualties 0.16 destroy 0.41 statement 0.3',
  'word seize':
    'capture 0.91 hold -0.19 withdraw -0.27 advance -0.17 deploy -0.29 casualties 0.37 displace -0.16 statement -0.4',
  'word sell': 'deploy -0.23 abuse 0.97',
  'word send':
    'air-strike -0.22 capture -0.29 repel 0.37 deploy 1.54 casualties -0.22 abuse -0.3 destroy 0.28 aid 0.35',
  'word senior': 'abuse -0.24 statement -0.25',
  'word separate':
    'shelling 0.2 siege 0.31 siege-break 0.34 deploy -0.2 casualties -0.18 abuse 0.44 statement 0.32',
  'word serious': 'attack 0.15 withdraw 0.26 casualties 0.29',
  'word serve': 'deploy -0.18 displace -0.21 statement 0.16',
  'word service':
    'shelling 0.43 hold -0.16 deploy -0.2 casualties -0.2 abuse -0.17 destroy 1.11 displace -0.15 ceasefire 0.62 statement 0.2',
  'word set':
    'attack -0.22 air-strike -0.2 bombing 0.67 capture -0.17 withdraw -0.23 siege -0.27 deploy 0.26 casualties -0.43 destroy 0.45 aid 0.35 statement 0.52',
  'word settle': 'ceasefire 0.9 statement 0.41',
  'word settlement': 'capture 0.31 displace 0.27 breach 0.56 statement -0.19',
  'word several':
    'attack 0.26 air-strike -0.45 bombing -0.26 hold 0.15 withdraw 0.62 advance 0.18 repel 0.25 deploy -0.34 casualties 0.6 abuse 0.32 ceasefire -0.2 aid 0.4 statement 0.55',
  'word sheikh': 'statement 0.31',
  'word shell':
    'attack -0.55 air-strike -0.74 shelling 1.49 capture -0.21 hold -0.22 withdraw -0.22 casualties -0.34 abuse -0.17 destroy -0.2 displace 0.16 breach -0.17 statement 0.42',
  'word shelling': 'air-strike -0.31 shelling 0.56 capture -0.17 deploy -0.25 breach 0.33 statement -0.23',
  'word shelter':
    'attack -0.25 air-strike -0.26 shelling 0.59 capture 0.16 withdraw -0.22 deploy -0.26 abuse -0.19 destroy 0.15 displace 0.53 aid -0.17 statement -0.15',
  'word shoe': 'casualties -0.23 abuse 0.21',
  'word shoot':
    'attack -0.27 air-strike -0.26 shelling 0.53 hold -0.29 withdraw -0.19 repel 0.3 deploy -0.29 casualties -0.59 abuse 1.1 displace -0.22 ceasefire 0.32 breach 0.49 aid 0.19 statement -0.36',
  'word shop': 'air-strike -0.19 hold 0.18 siege -0.2 abuse 0.9 destroy -0.34 displace -0.18',
  'word short': 'capture -0.23 statement 0.38',
  'word shortly': 'air-strike 0.38 aid 0.21 statement -0.24',
  'word shot':
    'attack 0.23 shelling -0.31 capture 0.48 repel 0.86 deploy -0.44 casualties -0.17 abuse 1.37 ceasefire -0.15 breach 0.22',
  'word show':
    'air-strike -0.47 bombing 0.37 hold 0.26 withdraw -0.15 advance 0.24 casualties 0.46 abuse -0.36 destroy 0.68 displace 0.34 ceasefire -0.19 aid -0.17',
  'word shut': 'hold -0.41 siege -0.39 abuse 0.28 displace -0.16 aid 0.2 statement 0.75',
  'word shutter': 'attack -0.19 capture 0.22 abuse 0.24 ceasefire 0.17',
  'word side':
    'attack 0.27 air-strike -0.42 shelling 0.33 capture -0.39 withdraw 0.28 siege 0.17 siege-break -0.15 deploy 0.48 abuse -0.81 destroy -0.29 displace -0.62 ceasefire 0.48 breach 0.67 statement 0.65',
  'word siege': 'attack -0.35 hold -0.25 withdraw -0.17 siege 1.17 siege-break 0.56 deploy -0.2 aid -0.18',
  'word sign': 'capture -0.2 withdraw 0.49 abuse -0.21 displace 0.39 aid -0.15 statement 0.28',
  'word signature': 'hold 0.16 withdraw -0.19 aid 0.64 statement 0.17',
  'word silent': 'deploy -0.15 destroy 0.26 ceasefire 0.36',
  'word since': 'hold 0.19 advance 0.26 displace 0.2 statement 0.15',
  'word single':
    'attack -0.45 bombing 0.24 hold 0.21 withdraw 0.18 advance 0.3 deploy 0.53 abuse -0.17 displace -0.3 ceasefire -0.16 aid 0.18 statement 0.35',
  'word sit': 'attack -0.16 abuse -0.24 destroy 0.24 displace -0.26 aid -0.18 statement -0.26',
  'word site':
    'attack -0.26 capture -0.28 advance 0.28 abuse 0.2 destroy 0.24 ceasefire 0.28 aid -0.16 statement 0.41',
  'word situation': 'statement 0.71',
  'word sky': 'air-strike 0.58 shelling -0.18 hold 0.3 repel 0.18 breach 0.32 aid -0.18',
  'word sleep': 'attack 0.23 displace 0.25 aid -0.17',
  'word slip': 'attack 0.24 withdraw 0.26 abuse 0.41 displace 0.39',
  'word slope': 'attack 0.33 air-strike 0.24 abuse -0.15',
  'word slow': 'bombing 0.42 advance -0.19 repel 0.33 aid -0.15 statement -0.17',
  'word small': 'attack 0.37 air-strike -0.2 advance 0.52 destroy -0.19 statement -0.18',
  'word smell': 'capture 0.21 displace -0.15 ceasefire 0.22 statement -0.33',
  'word smuggle': 'bombing 0.24 deploy 0.4 displace -0.36 breach 0.54',
  'word smuggler': 'withdraw 0.3 abuse -0.4 displace 1.09 statement -0.24',
  'word sniper':
    'shelling 0.74 hold -0.31 deploy -0.25 casualties -0.31 destroy 0.29 displace 0.45 aid 0.24 statement -0.41',
  'word so':
    'attack -0.39 air-strike 0.24 bombing 0.32 capture 0.16 hold -0.38 repel 0.23 siege 0.15 deploy -0.2 casualties 0.44 abuse 0.17 displace 0.17 aid -0.38',
  'word so-called':
    'attack 0.17 capture -0.39 hold 0.51 withdraw -0.15 displace 0.35 breach 0.24 statement -0.33',
  'word soldier':
    'attack -0.18 air-strike -0.23 bombing 0.24 capture -0.44 hold 0.32 repel -0.18 siege -0.18 siege-break 0.36 deploy 0.24 casualties 0.79 abuse 0.53 destroy -0.33 displace -0.52 ceasefire -0.34 statement -0.29',
  'word somewhere': 'hold 0.19 abuse 0.33 statement 0.25',
  'word son': 'shelling 0.26 casualties 0.47 abuse 0.6',
  'word soon': 'deploy 0.31 aid 0.31 statement -0.45',
  'word sorty': 'air-strike 0.38',
  'word source':
    'attack -0.26 air-strike -0.17 shelling 0.28 hold -0.23 deploy -0.34 abuse -0.26 displace -0.18 aid -0.18 statement -0.69',
  'word south':
    'air-strike 0.26 shelling 0.19 capture -0.42 withdraw 0.38 advance 0.32 siege 0.22 siege-break 0.19 deploy 0.25 abuse -0.17 destroy -0.19 ceasefire -0.16 aid -0.4 statement -0.16',
  'word southern':
    'attack 0.51 air-strike -0.27 capture 0.22 siege 0.16 deploy -0.15 casualties -0.19 abuse -0.19 displace -0.22 ceasefire 0.23',
  'word spare': 'statement -0.26',
  'word speak':
    'air-strike -0.41 capture -0.36 hold -0.24 withdraw -0.22 deploy -0.16 casualties -0.18 abuse 0.67 destroy -0.2 displace -0.34 ceasefire -0.31 breach -0.15 aid -0.24',
  'word special': 'deploy 1.57',
  'word specialist': 'deploy 0.41 statement -0.75',
  'word spend': 'shelling -0.17 capture 0.3 hold 0.24 casualties -0.23 displace -0.15 statement 0.29',
  'word spokesman':
    'attack -0.21 air-strike -0.28 shelling -0.22 capture 0.19 hold -0.15 withdraw -0.23 repel 0.16 casualties -0.35 abuse 0.2 displace -0.34 ceasefire 0.26 aid -0.24',
  'word spokeswoman': 'deploy 0.29 statement -0.28',
  'word sponsor': 'advance 0.23 deploy -0.19 ceasefire 0.17 statement 0.2',
  'word spot': 'shelling 0.64 withdraw 0.26 statement -0.28',
  'word spring':
    'capture -0.15 hold 0.26 withdraw -0.28 siege 0.2 deploy -0.17 casualties -0.3 abuse -0.18 destroy 0.29 aid 0.6 statement -0.33',
  'word square': 'capture 1.24 hold 0.4 advance -0.28 siege 0.25 casualties 0.2 abuse -0.15 statement -0.44',
  'word staff': 'hold 0.24 withdraw 0.64 deploy 0.15 abuse -0.16 displace 0.31 aid 0.59 statement -0.59',
  'word stage': 'attack 0.81 air-strike -0.15 deploy -0.22 statement 0.45',
  'word stall': 'attack -0.17 capture 0.3 casualties 0.26',
  'word stand':
    'shelling -0.17 hold 0.23 withdraw -0.26 advance 0.17 destroy 0.41 displace 0.48 aid 0.7 statement -0.2',
  'word start':
    'air-strike 0.2 bombing -0.57 hold -0.15 withdraw 0.15 siege 0.17 deploy -0.19 casualties -0.16 abuse -0.15 displace 0.25 ceasefire -0.15 aid -0.17 statement 0.58',
  'word starve': 'siege 0.7 casualties 0.35 abuse -0.34 statement 0.24',
  'word state':
    'bombing 0.5 capture 0.94 withdraw -0.47 siege -0.31 deploy -0.37 casualties 0.28 abuse -0.19 destroy -0.19 ceasefire 0.24 statement -0.64',
  'word statement':
    'attack -0.29 shelling -0.16 capture -0.15 hold -0.16 deploy -0.21 casualties -0.24 abuse 0.2',
  'word station':
    'attack -0.19 shelling 0.69 capture -0.18 hold 0.95 withdraw -0.18 advance 0.27 destroy 0.76 displace -0.19 aid -0.3 statement -0.48',
  'word statue': 'destroy 0.7 statement 0.39',
  'word stay':
    'attack -0.21 air-strike -0.2 shelling -0.16 hold 0.16 siege -0.24 abuse -0.19 displace 0.74 ceasefire -0.23 breach 0.18 aid -0.22 statement 0.26',
  'word step': 'attack -0.34 bombing 0.47 capture 0.15 withdraw 0.24 abuse -0.15 statement 0.49',
  'word still':
    'attack 0.27 air-strike -0.41 hold 1.25 advance -0.16 siege 0.64 deploy -0.68 casualties 0.54 abuse -0.4 displace -0.16 ceasefire 0.21 aid 0.54 statement -0.82',
  'word stone': 'attack 0.31 air-strike 0.22 bombing 0.2 deploy 0.15 displace -0.15 statement -0.16',
  'word stop':
    'attack -0.63 bombing 0.16 capture -0.2 advance 0.16 repel 0.68 casualties -0.37 abuse -0.24 destroy -0.26 displace -0.19 breach 0.4 aid 0.72 statement 0.33',
  'word store': 'attack -0.31 air-strike 0.8 bombing 0.3 deploy 0.74 destroy 0.25 aid 0.19 statement -0.41',
  'word storm':
    'attack 0.84 shelling -0.22 hold -0.15 withdraw -0.16 advance -0.16 repel 0.4 deploy -0.19 displace -0.2 statement -0.39',
  'word strategic': 'capture 0.3 hold 0.16 advance 0.28 siege-break -0.16 statement 0.21',
  'word street':
    'attack 0.35 air-strike -0.24 bombing 0.53 capture -0.55 hold 0.24 advance 1.1 repel 0.25 siege -0.16 deploy -0.47 ceasefire -0.23 aid -0.2 statement 0.34',
  'word stretch': 'capture 0.16 hold 0.55 advance -0.27 siege -0.18 displace -0.23 statement -0.15',
  'word strike':
    'attack -0.19 air-strike 0.67 shelling 0.43 capture -0.29 hold -0.24 repel -0.2 siege -0.16 casualties 0.21 abuse -0.21 destroy 0.29 aid -0.28 statement -0.77',
  'word strip': 'hold 0.16 withdraw 0.28 ceasefire 0.37 aid -0.15 statement 0.15',
  'word stuck': 'deploy 0.21',
  'word su-24': 'air-strike 0.32 statement 0.49',
  'word suburb':
    'shelling 0.18 hold 0.34 withdraw 0.23 advance 0.59 siege 0.33 deploy -0.28 abuse -0.19 aid -0.29 statement 1.07',
  'word such':
    'attack 0.76 air-strike -0.15 shelling -0.33 hold -0.21 withdraw -0.15 casualties -0.22 abuse 0.41 destroy -0.16 ceasefire 0.2 statement 0.59',
  'word suggest': 'attack 0.28 aid 0.31 statement -0.18',
  'word suicide':
    'attack -0.19 air-strike -0.15 bombing 0.86 capture -0.22 advance 0.2 deploy -0.28 destroy -0.18',
  'word summer':
    'hold 0.59 withdraw -0.34 siege -0.28 deploy 0.5 abuse 0.21 displace -0.23 ceasefire -0.23 statement 0.21',
  'word supply':
    'attack -0.23 shelling -0.19 withdraw -0.17 siege 0.48 siege-break 0.18 deploy 0.24 casualties 0.25 abuse -0.23 destroy 0.21 displace -0.21 aid 0.38 statement -0.41',
  'word support': 'air-strike 0.17 advance -0.17 abuse -0.21 destroy -0.15 aid 0.26 statement 0.32',
  'word suppose': 'attack -0.23 withdraw 0.49 deploy -0.17 breach 0.59 aid 0.63',
  'word surgeon': 'statement -0.16',
  'word surrender': 'attack 0.25 bombing 0.33 statement 1.39',
  'word surround': 'attack 0.5 capture 0.26 siege 0.71 statement 0.17',
  'word survive': 'casualties 0.18 abuse 0.23',
  'word survivor': 'air-strike 0.17 shelling -0.17 deploy 0.24 displace 0.28 statement -0.16',
  'word suspect': 'attack 0.89 shelling -0.25 hold -0.19 casualties 0.47',
  'word suspend': 'air-strike -0.16 deploy -0.2 displace 0.28 ceasefire 0.87 aid 0.33 statement 0.24',
  'word swear': 'deploy 0.71 statement -0.57',
  'word syrian':
    'attack -0.29 air-strike 0.49 shelling 0.16 bombing -0.29 capture -0.27 withdraw -0.52 repel 0.57 casualties -0.49 abuse -0.39 destroy -0.39 displace -0.37 breach 0.52 statement 0.59',
  'word system': 'deploy 0.25 statement -0.22',
  'word table': 'attack 0.2 siege 0.23 deploy -0.16 statement 0.98',
  'word take':
    'attack -0.17 shelling -0.15 capture 0.83 hold 0.33 withdraw -0.19 siege -0.17 siege-break -0.19 deploy 0.17 casualties 0.54 displace 0.23',
  'word talk':
    'air-strike -0.3 shelling -0.22 capture 0.52 hold -0.37 withdraw -0.5 siege -0.17 siege-break -0.15 deploy -0.22 casualties -0.26 abuse -0.34 destroy -0.21 ceasefire 0.94 statement 1.29',
  'word tank':
    'attack 0.56 air-strike -0.31 shelling -0.16 bombing -0.15 capture 0.22 hold 0.22 advance 0.42 repel 0.5 siege -0.18 deploy 0.43 casualties -0.34 abuse -0.29 destroy 0.39 displace -0.28 ceasefire -0.25',
  'word target':
    'attack -0.22 air-strike 0.29 shelling 0.88 casualties -0.19 abuse -0.16 displace -0.17 aid -0.25 statement 0.45',
  'word task': 'deploy -0.16 casualties -0.15 displace 0.35 ceasefire -0.19 statement 0.33',
  'word teacher': 'abuse 0.29 displace 0.27',
  'word team':
    'air-strike -0.28 capture -0.21 hold -0.16 withdraw -0.16 deploy 0.36 casualties 0.3 abuse -0.16 displace -0.23 aid 0.64',
  'word tel': 'hold -0.23 destroy 0.3 aid 0.29 statement -0.24',
  'word telephone': 'deploy -0.16 casualties -0.23 displace -0.18 statement 0.36',
  'word television':
    'attack -0.27 air-strike -0.22 bombing 0.27 capture 0.52 hold -0.2 abuse -0.19 statement -0.29',
  'word tell':
    'air-strike -0.67 shelling -0.17 hold -0.32 withdraw -0.56 repel -0.15 siege -0.34 deploy -0.27 destroy -0.25 displace 0.17 ceasefire -0.18 aid -0.46',
  'word ten': 'attack 0.19 capture -0.17 hold 0.25 withdraw 0.19 deploy -0.21 displace 0.38',
  'word tent':
    'attack -0.17 air-strike -0.19 hold 0.18 deploy -0.2 casualties 0.2 destroy -0.19 displace -0.16 aid 0.41 statement -0.31',
  'word term':
    'attack 0.35 air-strike -0.24 capture -0.35 hold -0.16 withdraw -0.17 deploy 0.28 ceasefire 0.63 breach 0.23',
  'word territory':
    'attack 0.27 capture 0.41 hold 0.94 deploy 0.41 casualties -0.2 abuse -0.25 statement -0.33',
  'word terrorism': 'attack 0.23 capture 0.21 statement 0.83',
  'word terrorist':
    'attack 0.7 air-strike -0.33 shelling -0.39 bombing 0.33 capture 0.51 hold 0.59 withdraw 0.15 advance -0.26 deploy -0.62 destroy -0.36 statement 0.22',
  'word text': 'attack -0.16 deploy -0.18 ceasefire 0.2 statement 0.41',
  'word then':
    'air-strike 0.2 capture 0.95 advance 0.17 siege -0.16 casualties -0.16 abuse -0.19 displace 0.31 ceasefire -0.21 statement -0.39',
  'word there':
    'attack 0.41 air-strike 0.36 shelling -0.28 bombing -0.21 hold 0.74 withdraw 0.16 advance 0.41 siege -0.3 deploy 0.85 casualties -0.26 displace -0.23 statement -1.18',
  'word thing':
    'attack 0.31 air-strike 0.18 hold -0.23 withdraw -0.19 deploy -0.22 casualties -0.24 destroy 0.48 statement 0.5',
  'word think':
    'attack 0.5 air-strike -0.21 hold 0.95 withdraw 0.25 siege -0.17 deploy 0.89 abuse -0.29 ceasefire -0.17 aid -0.23 statement -0.48',
  'word third':
    'shelling -0.23 capture -0.17 hold 0.33 withdraw -0.24 deploy 0.27 casualties 0.4 abuse -0.35 destroy 0.64 displace 0.31 ceasefire 0.37 aid 0.47 statement -0.15',
  'word thousand':
    'attack 0.42 capture -0.17 withdraw 0.31 deploy 0.15 abuse 0.21 displace 0.34 aid 0.2 statement -0.23',
  'word threat': 'attack -0.19 deploy -0.16 statement 1.17',
  'word threaten':
    'attack 0.96 shelling 0.15 capture -0.18 hold -0.19 withdraw -0.28 abuse -0.33 statement 0.58',
  'word throw': 'air-strike -0.17 shelling -0.26 capture 0.2 repel 0.65 siege 0.32 destroy 0.24 displace 0.2',
  'word tie': 'attack 0.33 abuse 0.43 breach 0.67 statement -0.18',
  'word time':
    'attack 0.3 bombing -0.24 withdraw -0.16 advance 0.36 siege -0.32 siege-break 0.29 deploy -0.24 casualties -0.57 abuse 0.29 ceasefire -0.34 breach -0.17 aid 0.24 statement 0.53',
  'word today':
    'attack 0.19 bombing 0.15 capture -0.17 casualties -0.22 displace -0.18 ceasefire 0.23 statement -0.3',
  'word together': 'withdraw 0.18 siege 0.33 abuse 0.28 displace -0.29 statement -0.35',
  'word toll': 'shelling 0.47 casualties 0.47 statement -0.4',
  'word tonight': 'attack 0.5 deploy 0.25 statement -0.34',
  'word too':
    'attack -0.28 air-strike -0.23 shelling -0.48 capture -0.18 casualties 0.36 abuse 0.4 destroy -0.29 aid 0.41 statement 0.42',
  'word top': 'attack 0.17 hold 0.3 withdraw 0.27 statement -0.34',
  'word total': 'attack 0.15 air-strike 0.27 hold 0.28 siege 0.29 casualties 0.3 statement -0.17',
  'word tow': 'shelling -0.2 capture 0.36 repel 0.17 destroy 0.4',
  'word tower': 'shelling 0.4 hold 0.23 destroy 0.58',
  'word town':
    'shelling -0.32 hold 0.31 advance -0.24 repel -0.28 siege 0.54 deploy -0.24 casualties 0.22 abuse 0.19 destroy -0.37 displace 0.27 ceasefire 0.3 breach 0.31 aid 0.24 statement -0.45',
  'word trace': 'attack 0.25 statement 0.24',
  'word track': 'attack 0.2 air-strike -0.16 siege 0.5 deploy 0.22 destroy -0.19 statement -0.15',
  'word train': 'deploy 0.87 statement 0.8',
  'word transport': 'air-strike -0.23 withdraw 1.07 casualties 0.21 displace -0.35',
  'word trap': 'bombing 0.44 withdraw 0.19 siege 0.16 abuse -0.19 displace -0.45 ceasefire 0.52',
  'word treat': 'attack -0.21 air-strike -0.22 casualties -0.15 abuse 0.53 aid 1.23 statement 0.22',
  'word tribal': 'deploy -0.18 statement -0.46',
  'word tribe': 'attack 0.42 capture -0.18 hold 0.18 deploy 0.19 ceasefire 0.18 breach 0.16',
  'word troops':
    'air-strike -0.25 shelling -0.22 capture 0.58 hold -0.18 withdraw 0.56 advance 0.24 repel -0.25 deploy 0.95 destroy -0.21 aid -0.31 statement -0.63',
  'word truce':
    'attack -0.35 shelling -0.26 capture -0.18 deploy 0.24 abuse -0.16 ceasefire 0.45 breach 0.26 statement 0.17',
  'word truck':
    'shelling -0.22 capture 0.16 withdraw -0.15 advance -0.22 siege -0.24 casualties -0.2 displace 0.39 aid 1.03 statement -0.23',
  'word try':
    'attack 0.99 air-strike 0.4 shelling -0.25 bombing 0.61 capture 0.29 hold -0.33 withdraw 0.18 advance -0.19 repel 0.27 siege-break 0.37 deploy -0.22 casualties 0.21 abuse 0.29 destroy -0.23 displace 0.42 ceasefire -0.22 breach 0.33',
  'word tunnel': 'attack 0.72 air-strike -0.3 bombing 0.66 hold 0.47 deploy -0.32 destroy 0.51',
  'word turkish':
    'attack -0.9 shelling 0.54 bombing -0.35 hold -0.29 advance -0.16 repel 0.18 siege 0.23 casualties -0.27 destroy -0.38 displace 0.37 breach 0.39 aid -0.17 statement -0.81',
  'word turn':
    'capture -0.19 hold 0.33 withdraw 0.28 siege 0.34 deploy 0.72 casualties 0.28 destroy -0.39 displace -0.2 aid -0.19',
  'word tweet': 'capture -0.2',
  'word twice':
    'attack 0.53 bombing 0.18 withdraw -0.18 repel -0.35 deploy -0.39 casualties 0.42 abuse -0.23 displace 0.25 aid 0.19 statement -0.36',
  'word unable': 'statement -0.26',
  'word unit':
    'attack 0.69 hold -0.26 withdraw -0.25 repel -0.15 siege 0.37 deploy 0.78 abuse -0.2 displace -0.36 ceasefire -0.2 aid -0.19 statement -0.47',
  'word unknown': 'deploy 0.26 abuse 0.61 displace -0.16',
  'word up': 'air-strike 0.24 capture -0.2 deploy 0.2 abuse 0.26 destroy 0.54 statement -0.31',
  'word urge': 'statement 1.21',
  'word us-led': 'air-strike 0.73 deploy -0.18 destroy 0.33 statement -0.33',
  'word use':
    'attack 0.55 air-strike 0.31 shelling 0.33 capture 0.2 siege-break 0.23 deploy -0.31 casualties -0.49 abuse -0.19 displace -0.2 ceasefire -0.41',
  'word valley': 'attack 0.21 hold -0.19 withdraw -0.42 deploy 0.27 ceasefire 0.58 statement -0.51',
  'word van': 'withdraw 0.46 abuse 0.2 statement -0.28',
  'word vehicle':
    'attack -0.49 bombing 0.79 hold -0.22 withdraw -0.35 repel 0.36 siege 0.41 deploy 0.48 casualties -0.26 abuse 0.24 destroy 0.3 displace -0.21 aid 0.15',
  'word verify': 'casualties -0.29 destroy 0.65 statement 0.17',
  'word very': 'attack 0.4 capture 0.17 deploy -0.18',
  'word veto': 'aid 0.8 statement 1.3',
  'word victim': 'attack 0.28 capture -0.25 casualties 0.8 abuse 0.22 aid 0.35',
  'word victory': 'capture 0.33 statement 0.52',
  'word video':
    'air-strike -0.29 hold 0.46 deploy -0.18 casualties 0.43 abuse 0.16 destroy 0.45 statement -0.26',
  'word village':
    'attack 0.29 capture 0.77 hold 0.15 withdraw 0.23 advance -0.2 repel 0.46 deploy -0.63 casualties 0.39 abuse 0.45 destroy -0.36 breach -0.2 statement -0.47',
  'word villager': 'attack -0.17 hold 0.2 deploy 0.31 casualties 0.33',
  'word violation': 'attack -0.17 ceasefire -0.21 breach 1.1',
  'word visit': 'capture -0.34 deploy -0.2 casualties -0.22 ceasefire -0.16 statement 0.22',
  'word volunteer': 'air-strike 0.29 shelling 0.19 advance 0.3 deploy 0.19 abuse -0.39 aid 0.17',
  'word vote':
    'attack -0.33 air-strike 0.44 withdraw -0.19 deploy -0.15 casualties -0.23 displace -0.19 aid 0.2 statement 1.64',
  'word vow': 'attack 0.47 capture 0.52 withdraw 0.15 deploy -0.22 statement 0.94',
  'word wait': 'attack -0.43 shelling 0.2 siege -0.21 deploy 0.27 casualties 0.15 abuse -0.16 destroy -0.16',
  'word walk':
    'attack -0.16 capture -0.15 casualties 0.74 abuse 0.38 destroy 0.15 displace 0.8 ceasefire 0.22 statement -0.59',
  'word wall': 'deploy -0.21 casualties -0.25 abuse 0.99 displace 0.21 statement -0.37',
  'word want':
    'attack -0.16 air-strike -0.2 shelling -0.16 capture 0.19 hold -0.37 siege -0.16 siege-break -0.21 casualties 0.3 displace 0.51 ceasefire -0.38 aid -0.38 statement 0.68',
  'word war':
    'attack 0.82 bombing -0.19 hold -0.25 withdraw -0.35 destroy -0.33 ceasefire -0.17 aid -0.47 statement 0.19',
  'word ward': 'attack 0.22 displace 0.17',
  'word warehouse': 'attack -0.17 capture 0.31 abuse 0.29 statement 0.17',
  'word warn': 'air-strike -0.24 shelling 0.19 deploy -0.22 casualties -0.15 displace -0.19 statement 0.36',
  'word warplane': 'attack -0.33 air-strike 0.41 shelling -0.4 hold -0.15 withdraw -0.19 statement -0.26',
  'word watch': 'capture 0.15 abuse 0.2 aid 0.28 statement 0.44',
  'word water':
    'attack -0.24 air-strike -0.17 capture -0.21 hold -0.24 withdraw -0.2 deploy -0.53 destroy 1.05 ceasefire 0.16',
  'word wave': 'attack -0.2 advance 0.67 repel 0.37 displace 0.3',
  'word way':
    'attack 0.72 bombing 0.15 capture 0.3 advance 0.24 siege-break 0.52 deploy 0.23 casualties -0.35 abuse -0.58 destroy -0.28 ceasefire -0.22 statement -0.69',
  'word weapon':
    'hold 0.44 deploy 1.22 casualties -0.33 abuse -0.19 destroy 0.19 displace -0.36 breach 0.37 aid -0.28 statement 0.49',
  'word wedding': 'bombing 0.37',
  'word week':
    'shelling -0.15 bombing -0.41 capture 0.49 hold -0.36 withdraw 0.16 siege-break -0.18 abuse -0.19 ceasefire 0.37 breach -0.2 aid 0.41',
  'word weekend':
    'air-strike -0.24 shelling 0.3 capture 0.46 withdraw -0.16 abuse 0.31 displace 0.56 ceasefire -0.21',
  'word well':
    'attack -0.33 air-strike 0.25 shelling 0.41 casualties -0.43 abuse 0.59 displace 0.19 aid -0.16 statement -0.27',
  'word west':
    'attack 0.44 air-strike 0.15 shelling -0.2 capture -0.16 deploy 0.21 casualties -0.16 abuse -0.15 destroy -0.17 displace -0.3 statement -0.25',
  'word western':
    'attack 0.36 air-strike 0.3 capture -0.23 casualties -0.39 displace 0.35 ceasefire -0.16 aid -0.17 statement 0.21',
  'word wheat': 'hold 0.34 abuse 0.54 destroy 0.32 aid 0.24 statement -0.3',
  'word when':
    'shelling 0.21 hold 0.25 withdraw -0.27 repel 0.32 deploy -0.2 casualties 0.24 displace 0.2 aid 0.15 statement -0.16',
  'word where':
    'attack 0.18 shelling 0.66 hold 0.28 withdraw -0.47 advance 0.18 repel -0.2 abuse 0.28 destroy -0.21 ceasefire -0.16 statement -0.41',
  'word white': 'shelling 0.63 abuse 0.51 destroy 0.26 displace 0.29 aid -0.17',
  'word whole':
    'air-strike 0.16 capture 0.57 hold 0.31 deploy 0.26 casualties 0.32 destroy 0.2 statement 0.23',
  'word why': 'statement -0.34',
  'word widely': 'statement 0.36',
  'word wife': 'casualties 0.61 abuse -0.18 statement -0.2',
  'word win': 'attack -0.21 capture 0.44 casualties 0.24 statement 0.3',
  'word window': 'casualties -0.17 destroy 0.3',
  'word wing': 'attack 0.4',
  'word winter':
    'attack -0.16 siege 0.18 deploy 0.33 casualties 0.17 destroy -0.17 ceasefire 0.26 statement -0.17',
  'word wish': 'attack -0.17 capture 0.31 hold 0.17 deploy -0.19 breach 0.65 aid 0.3 statement 0.18',
  'word withdraw': 'attack -0.41 capture -0.29 withdraw 1.31 abuse -0.15 displace -0.18 ceasefire -0.26',
  'word withdrawal':
    'shelling -0.16 capture -0.24 hold -0.16 withdraw 1.78 deploy 0.4 displace -0.2 statement -0.17',
  'word woman':
    'attack -0.33 air-strike -0.29 shelling -0.32 capture -0.24 hold -0.22 repel -0.18 siege 0.17 casualties 0.28 abuse 0.68 displace 0.91 statement -0.66',
  'word word': 'attack -0.22 deploy -0.17 statement 0.42',
  'word work':
    'attack -0.44 shelling -0.16 bombing 0.52 capture 0.37 hold -0.2 withdraw -0.25 repel 0.19 siege 0.53 casualties 0.27 abuse -0.15 destroy -0.21 displace -0.27 ceasefire -0.25 aid 0.19 statement 0.17',
  'word worker': 'attack 0.6 withdraw -0.21 casualties 0.23 aid 0.35 statement -0.22',
  'word world': 'deploy -0.16 statement 0.35',
  'word wound':
    'attack -0.43 air-strike -0.24 shelling 0.32 bombing 0.32 capture -0.22 withdraw -0.46 deploy -0.18 casualties 0.9 destroy -0.2 displace 0.29 ceasefire 0.17',
  'word wounded':
    'air-strike -0.3 bombing -0.16 withdraw 0.42 casualties -0.17 abuse -0.17 displace -0.18 ceasefire 0.36 aid 0.8 statement 0.28',
  'word write':
    'attack -0.31 withdraw 0.18 deploy -0.18 casualties -0.21 abuse 0.18 displace -0.16 statement -0.61',
  'word year':
    'air-strike -0.45 bombing 0.16 capture -0.27 hold 0.37 repel 0.21 siege 0.81 deploy -0.28 casualties 0.19 abuse 0.41 displace -0.19 ceasefire 0.24',
  'word yesterday':
    'attack -0.57 shelling 0.16 bombing 0.24 hold 0.37 withdraw -0.21 advance 0.3 deploy 0.36 casualties -0.24 displace 0.26 ceasefire 0.45',
  'word yet': 'shelling 0.58 withdraw 0.58 siege 0.3 casualties 0.24 statement -0.64',
  'word young': 'shelling 0.22 deploy -0.24 abuse 0.15 displace -0.25',
  'word zone':
    'attack -0.18 air-strike 0.69 shelling -0.19 capture 0.18 siege -0.19 deploy -0.34 casualties -0.19 abuse -0.21 destroy -0.16 displace -0.23 ceasefire 0.17 aid 0.15 statement 0.15',
}
