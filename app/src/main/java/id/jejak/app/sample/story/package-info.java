/// A year of training as labour offices run it, from the agreement to the outcome (`Told`), and a
/// year of certification without training (`ToldCampaign`); the sample programmes fill in the plan.
@NullMarked
package id.jejak.app.sample.story;

import org.jspecify.annotations.NullMarked;
