create table certificate_number (
  year        int,
  serial      bigint,
  number      text,
  certificate text,
  voided      text, -- why it was used up without a certificate
  drawn_at    timestamptz,
  primary key (year, serial)
);
