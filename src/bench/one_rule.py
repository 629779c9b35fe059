"""pandas doing one rule: a review within 91 days of the initial conference, then within 183 days of the last one held.

Arguments: a folder of tables or a workbook, the as-at date, the list to write (.csv or .xlsx).
"""

import sys

import pandas

data, as_at, out = sys.argv[1], pandas.Timestamp(sys.argv[2]), sys.argv[3]
if data.endswith(".xlsx"):
    sheets = pandas.read_excel(data, sheet_name=["plans", "reviews"])
    plans, reviews = sheets["plans"], sheets["reviews"]
else:
    plans = pandas.read_csv(data + "/plans.csv", dtype=str)
    reviews = pandas.read_csv(data + "/reviews.csv", dtype=str)

reviews["date"] = pandas.to_datetime(reviews.date)
held = reviews[(reviews.status == "held") & (reviews.type == "review") & (reviews.date <= as_at)]
latest = plans.plan_id.map(held.groupby("plan_id").date.max())
conference = pandas.to_datetime(plans.icpc_date.fillna(plans.start_date))
plans["due_date"] = (latest + pandas.Timedelta(days=183)).fillna(conference + pandas.Timedelta(days=91))

ended = pandas.to_datetime(plans.end_date)
overdue = plans[(ended.isna() | (ended > as_at)) & (plans.due_date < as_at)]
overdue = overdue.sort_values(["due_date", "plan_id"])[["child_id", "plan_id", "due_date"]]
if out.endswith(".xlsx"):
    overdue.to_excel(out, index=False)
else:
    overdue.to_csv(out, index=False, date_format="%Y-%m-%d")
