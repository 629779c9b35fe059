-- The one rule: the child is seen within 14 days of the start, then within 14 days of the last visit that saw the child.
COPY (
  WITH plans AS (
    SELECT child_id, plan_id, CAST(start_date AS DATE) AS began, CAST(end_date AS DATE) AS ended
    FROM read_csv('{data}/plans.csv', header = true, all_varchar = true)
  ),
  seen AS (
    SELECT plan_id, max(CAST(date AS DATE)) AS latest
    FROM read_csv('{data}/visits.csv', header = true, all_varchar = true)
    WHERE seen = 'Y' AND CAST(date AS DATE) <= DATE '{as_at}'
    GROUP BY plan_id
  ),
  next AS (
    SELECT child_id, plan_id, ended, coalesce(latest, began) + 14 AS due_date
    FROM plans LEFT JOIN seen USING (plan_id)
  )
  SELECT child_id, plan_id, due_date FROM next
  WHERE (ended IS NULL OR ended > DATE '{as_at}') AND due_date < DATE '{as_at}'
  ORDER BY due_date, plan_id
) TO '{out}' (HEADER);
