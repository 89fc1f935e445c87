create table correction_proposal (
  correction   text primary key,
  person       text,
  fields       text,
  name_before  text,
  name_after   text,
  birth_before text,
  birth_after  text,
  codes_before text,
  codes_after  text,
  evidence     text,
  case_id      text,
  reason       text,
  status       text,
  requester    text,
  approver     text,
  proposed_at  timestamptz,
  settled_at   timestamptz
);
create index on correction_proposal (person);
