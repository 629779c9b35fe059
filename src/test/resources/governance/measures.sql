-- The measures of the governance report, worked out a second time: each query gives the plan of every thing that is
-- counted, a row for each. :from and :to are the period's days. Written from the rulebook, and from nothing else.

-- view plan: plans begun by the last day; an end still to come is none
select child_id, plan_id, s, icpc, q, dob, expected, case when e <= :to then e end as e from plans where s <= :to

-- view held: the reviews held by the last day, numbered, each with the conference before it
select r.plan_id, r.d, p.icpc, p.s, p.e, p.dob, p.expected,
  row_number() over (partition by r.plan_id order by r.d) as n,
  lag(r.d, 1, p.icpc) over (partition by r.plan_id order by r.d) as prev,
  lag(r.quorate, 1, p.q) over (partition by r.plan_id order by r.d) as prev_quorate,
  r.quorate
from reviews r join plan p on p.plan_id = r.plan_id
where r.type = 'review' and (r.status = 'held' or r.status = '') and r.d <= :to and r.d > p.icpc and (p.e is null or r.d <= p.e)

-- view agreed: six-month intervals that both service managers agreed to
select plan_id, d from events where kind = 'six-month-review-agreed'
  and agreed_by like '%safeguarding-service-manager%' and agreed_by like '%social-work-service-manager%'

-- view dues: each review with the earliest of its due dates
select h.plan_id, h.d, h.n, least(
  case when h.n = 1 and coalesce(h.dob, h.expected) > h.icpc and h.dob <= :to
    then least(dateadd(day, 91, h.icpc), dateadd(month, 1, h.dob))
    when h.n = 1 then dateadd(day, 91, h.icpc)
    else dateadd(day, 183, h.prev) end,
  case when h.prev_quorate = 'N' then dateadd(month, 1, h.prev) else date '9999-01-01' end,
  case when h.n = 3 then dateadd(month, 15, h.icpc) else date '9999-01-01' end,
  case when h.n = 4 then dateadd(month, 21, h.icpc) else date '9999-01-01' end,
  case when h.n >= 5 then
    case when exists (select 1 from agreed a where a.plan_id = h.plan_id and a.d between h.prev and dateadd(month, 3, h.prev) and a.d <= :to)
      then dateadd(month, 6, h.prev) else dateadd(month, 3, h.prev) end
    else date '9999-01-01' end) as due
from held h

-- view national: open plans of 91 days and more, and whether every review was in time
select p.plan_id, case when
    not exists (select 1 from held h where h.plan_id = p.plan_id and h.d > dateadd(day, case when h.n = 1 then 91 else 183 end, h.prev))
    and :to <= coalesce((select dateadd(day, 183, max(h.d)) from held h where h.plan_id = p.plan_id), dateadd(day, 91, p.icpc))
  then 1 else 0 end as good
from plan p where p.e is null and dateadd(day, 91, p.s) <= :to

-- view asked_drc: what asks for a designated review, and by when
select plan_id, e, t, due, postponable from (
  select p.plan_id, p.e, least(coalesce(r3.d, date '9999-01-01'), dateadd(month, 15, p.s)) as t,
    dateadd(day, -1, dateadd(month, 18, p.s)) as due, 1 as postponable
  from plan p left join held r3 on r3.plan_id = p.plan_id and r3.n = 3 and (r3.e is null or r3.e > r3.d)
  union all
  select p.plan_id, p.e, least(coalesce(r3.d, date '9999-01-01'), dateadd(month, 15, p.s)), dateadd(month, 24, p.s), 0
  from plan p left join held r3 on r3.plan_id = p.plan_id and r3.n = 3 and (r3.e is null or r3.e > r3.d)
  union all
  select distinct p.plan_id, p.e, c.d, dateadd(month, 1, c.d), 0
  from plan p join events c on c.plan_id = p.plan_id and c.kind = 'drift-concern'
) where t <= :to and (e is null or t < e)

-- view drc: how each of these stands; what the plan's end came before is not there
select plan_id, due, case
    when done <= due then 'MET'
    when postponable = 1 and put_off then 'WAIVED'
    when done is not null then 'MET_LATE'
    else 'NOT_HELD' end as status
from (
  select a.*, (select min(r.d) from reviews r where r.plan_id = a.plan_id and r.type = 'designated-review'
      and (r.status = 'held' or r.status = '') and r.d >= a.t and r.d <= :to and (a.e is null or r.d <= a.e)) as done,
    exists (select 1 from events x where x.plan_id = a.plan_id and x.kind = 'drc-postponed' and x.d <= a.due and x.d <= :to) as put_off
  from asked_drc a where a.due between :from and :to
) where e is null or e > due or (e = due and (done is not null or (postponable = 1 and put_off)))

-- view conference: the initial conferences and the reviews held
select plan_id, icpc as d, q as quorate from plan where icpc <= :to
union all select plan_id, d, quorate from held

-- G1/open
select plan_id from plan where e is null

-- G2/started
select plan_id from plan where s >= :from

-- G2/ended
select plan_id from plan where e >= :from

-- G3/up-to-3-months
select plan_id from plan where e is null and :to <= dateadd(day, 91, s)

-- G3/over-3-to-6-months
select plan_id from plan where e is null and :to > dateadd(day, 91, s) and :to <= dateadd(month, 6, s)

-- G3/over-6-months-to-1-year
select plan_id from plan where e is null and :to > dateadd(month, 6, s) and :to < dateadd(year, 1, s)

-- G3/1-to-2-years
select plan_id from plan where e is null and :to >= dateadd(year, 1, s) and :to < dateadd(year, 2, s)

-- G3/2-years-or-more
select plan_id from plan where e is null and :to >= dateadd(year, 2, s)

-- G4/up-to-3-months
select plan_id from plan where e >= :from and e <= dateadd(day, 91, s)

-- G4/over-3-to-6-months
select plan_id from plan where e >= :from and e > dateadd(day, 91, s) and e <= dateadd(month, 6, s)

-- G4/over-6-months-to-1-year
select plan_id from plan where e >= :from and e > dateadd(month, 6, s) and e < dateadd(year, 1, s)

-- G4/1-to-2-years
select plan_id from plan where e >= :from and e >= dateadd(year, 1, s) and e < dateadd(year, 2, s)

-- G4/2-years-or-more
select plan_id from plan where e >= :from and e >= dateadd(year, 2, s)

-- G5/from-9-months
select plan_id from plan where e is null and :to >= dateadd(month, 9, s)

-- G5/from-15-months
select plan_id from plan where e is null and :to >= dateadd(month, 15, s)

-- G5/from-18-months
select plan_id from plan where e is null and :to >= dateadd(month, 18, s)

-- G5/from-21-months
select plan_id from plan where e is null and :to >= dateadd(month, 21, s)

-- G5/from-24-months
select plan_id from plan where e is null and :to >= dateadd(month, 24, s)

-- G6/held
select plan_id from dues where d >= :from

-- G6/in-time
select plan_id from dues where d >= :from and d <= due

-- G6/late
select plan_id from dues where d >= :from and d > due

-- G7/open
select plan_id from national

-- G7/in-time
select plan_id from national where good = 1

-- G8/ever
select p.plan_id from plan p where p.s >= :from and exists (select 1 from plan o where o.child_id = p.child_id and o.s < p.s)

-- G8/recent
select p.plan_id from plan p where p.s >= :from
  and exists (select 1 from plan o where o.child_id = p.child_id and o.s < p.s and dateadd(month, 24, o.e) >= p.s)

-- G9/due
select plan_id from drc

-- G9/in-time
select plan_id from drc where status = 'MET'

-- G9/late
select plan_id from drc where status = 'MET_LATE'

-- G9/put-off
select plan_id from drc where status = 'WAIVED'

-- G9/not-held
select plan_id from drc where status = 'NOT_HELD'

-- G9/held
select r.plan_id from reviews r join plan p on p.plan_id = r.plan_id where r.type = 'designated-review' and (r.status = 'held' or r.status = '')
  and r.d between :from and :to and (p.e is null or r.d <= p.e)

-- G9/postponements
select x.plan_id from events x join plan p on p.plan_id = x.plan_id where kind = 'drc-postponed' and d between :from and :to

-- G11/agreed
select e.plan_id from events e join plan p on p.plan_id = e.plan_id where kind = 'six-month-review-agreed' and d between :from and :to

-- G11/by-both
select a.plan_id from agreed a join plan p on p.plan_id = a.plan_id where d between :from and :to

-- G12/ended
select p.plan_id from plan p where e >= :from and e in (select d from held h where h.plan_id = p.plan_id and n = 1)

-- G12/evidenced
select p.plan_id from plan p where e >= :from and e in (select d from held h where h.plan_id = p.plan_id and n = 1)
  and exists (select 1 from events x where x.plan_id = p.plan_id and x.kind = 'closure-evidenced' and x.d <= p.e)

-- G13/recorded
select plan_id from conference where d >= :from and quorate in ('Y', 'N')

-- G13/not-quorate
select plan_id from conference where d >= :from and quorate = 'N'

-- G13/held
select plan_id from conference where d >= :from

-- G13/month-not-over
select c.plan_id from conference c where d >= :from and quorate = 'N' and dateadd(month, 1, c.d) > :to
  and not exists (select 1 from held h where h.plan_id = c.plan_id and h.d > c.d and h.d <= dateadd(month, 1, c.d))

-- G13/followed
select c.plan_id from conference c where d >= :from and quorate = 'N'
  and exists (select 1 from held h where h.plan_id = c.plan_id and h.d > c.d and h.d <= dateadd(month, 1, c.d))

-- G19/lessons
select x.plan_id from events x join plan p on p.plan_id = x.plan_id where kind = 'lesson' and d between :from and :to
