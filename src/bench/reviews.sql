-- The one rule: a review within 91 days of the initial conference, then within 183 days of the last one held.
-- Which open plans are overdue as at a day, and since when.
COPY (
  WITH plans AS (
    SELECT child_id, plan_id, CAST(coalesce(icpc_date, start_date) AS DATE) AS conference, CAST(end_date AS DATE) AS ended
    FROM read_csv('{data}/plans.csv', header = true, all_varchar = true)
  ),
  held AS (
    SELECT plan_id, max(CAST(date AS DATE)) AS latest
    FROM read_csv('{data}/reviews.csv', header = true, all_varchar = true)
    WHERE status = 'held' AND type = 'review' AND CAST(date AS DATE) <= DATE '{as_at}'
    GROUP BY plan_id
  ),
  next AS (
    SELECT child_id, plan_id, ended, coalesce(latest + 183, conference + 91) AS due_date
    FROM plans LEFT JOIN held USING (plan_id)
  )
  SELECT child_id, plan_id, due_date FROM next
  WHERE (ended IS NULL OR ended > DATE '{as_at}') AND due_date < DATE '{as_at}'
  ORDER BY due_date, plan_id
) TO '{out}' (HEADER);
