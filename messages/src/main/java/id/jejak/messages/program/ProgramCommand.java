package id.jejak.messages.program;

import id.jejak.kernel.Command;

/// What may be asked of one program.
public sealed interface ProgramCommand extends Command
    permits PlanProgram,
        AddTrainingType,
        AddProvider,
        SetQuota,
        SetReservedQuota,
        OpenRegistration,
        CloseRegistration,
        CancelProgram,
        ReleaseCohort,
        FinishProgram {
  ProgramId program();

  @Override
  default ProgramId target() {
    return program();
  }
}
