package id.jejak.messages.apprenticeship;

/// At home (Permenaker 6/2020) or abroad (Permenakertrans 08/2008).
public enum ApprenticeshipKind {
  DOMESTIC,
  OVERSEAS
}
