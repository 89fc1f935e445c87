create table certificate_status (
  certificate    text,
  position       bigint,
  status         text,
  effective_from date, -- null where the validity says it
  occurred_at    timestamptz,
  recorded_at    timestamptz,
  reason         text,
  case_id        text,
  instead        text, -- the certificate that stands in its place
  primary key (certificate, position)
);
