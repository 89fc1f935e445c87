package id.jejak.query.work;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.Recorded;
import id.jejak.query.Heard;
import java.util.List;
import java.util.Set;

/// What waits for a human: opened by the fact that makes it necessary, gone with the fact that
/// settles it. Where a process watches over it, the row names the timer, and the reader finds the
/// moment there.
final class WorkQueue implements View {
  static final String NAME = "work_queue";

  private static final Heard<Queue> HEARD =
      Heard.all(
              TrainingWork.HEARD,
              AssessmentWork.HEARD,
              CertificationWork.HEARD,
              CaseWork.HEARD,
              PlacementWork.HEARD,
              PersonWork.HEARD)
          .and(
              InstanceParked.class,
              (parked, queue) -> queue.open(Work.RESUME_PROCESS, parked.instance()))
          .and(
              InstanceResumed.class,
              (resumed, queue) -> queue.close(resumed.instance(), Work.RESUME_PROCESS));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("work", "subject");
  }

  @Override
  public String ddl() {
    return View.ddl(WorkQueue.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return HEARD.events();
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    HEARD.tell(recorded.event(), new Queue(recorded, rows));
  }
}
