package id.jejak.query.certification;

import id.jejak.messages.certification.CertificateId;

/// The check code that is printed on a certificate and in no register: who knows it has seen the
/// paper.
public interface CheckCodes {
  String of(CertificateId certificate);
}
