package id.jejak.query.work;

import id.jejak.messages.shared.Role;

/// What can wait for somebody, and for whom.
enum Work {
  REVIEW_APPLICATION(Role.PROGRAM_ADMIN),
  TEST_APPLICANT(Role.TRAINING_ADMIN),
  RANK_APPLICANT(Role.PROGRAM_ADMIN),
  CONFIRM_SEAT(Role.PERSON),
  CONFIRM_INSURANCE(Role.PROGRAM_ADMIN),
  START_CLASS(Role.TRAINING_ADMIN),
  COMPLETE_CLASS(Role.TRAINING_ADMIN),
  APPROVE_STIPEND(Role.FINANCE),
  PAY_STIPEND(Role.FINANCE),
  SELF_ASSESS(Role.PERSON),
  REVIEW_SELF_ASSESSMENT(Role.ASSESSOR),
  ADMIT_CANDIDATE(Role.LSP_ADMIN),
  SCHEDULE_CANDIDATE(Role.LSP_ADMIN),
  ASSESS(Role.ASSESSOR),
  DECIDE(Role.COMMITTEE),
  SIGN_DECREE(Role.COMMITTEE),
  REASSESS(Role.LSP_ADMIN),
  CLOSE_SESSION(Role.LSP_ADMIN),
  RENEW(Role.PERSON),
  RESOLVE_SUSPENSION(Role.LSP_ADMIN),
  ANSWER_OFFER(Role.PERSON),
  START_PLACEMENT(Role.COMPANY),
  FOLLOW_UP(Role.PROGRAM_ADMIN),
  /// A process stands still after a fault; an administrator of the engine resumes it.
  RESUME_PROCESS(Role.SYSTEM);

  final Role role;

  Work(Role role) {
    this.role = role;
  }
}
