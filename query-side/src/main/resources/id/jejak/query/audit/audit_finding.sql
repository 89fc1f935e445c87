create table audit_finding (
  audit          text,
  number         int,
  grade          text,
  about          text,
  finding        text,
  found_at       timestamptz,
  found_by       text,
  action         text,
  followed_up_on date,
  primary key (audit, number)
);
