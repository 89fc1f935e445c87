create table consent_register (
  person       text,
  purpose      text,
  in_force     boolean,
  text_version text,
  given_at     timestamptz,
  withdrawn_at timestamptz,
  primary key (person, purpose)
);
