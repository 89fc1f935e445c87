package id.jejak.messages.training;

import java.util.List;

/// Best first. Seats go in order to those whose district may take them; the rest wait, in order.
public record RankApplicants(ClassId trainingClass, List<RankedApplicant> ranking)
    implements TrainingClassCommand {}
