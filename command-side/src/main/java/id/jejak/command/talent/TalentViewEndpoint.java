package id.jejak.command.talent;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentViewId;
import id.jejak.messages.talent.ViewTalent;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A look is recorded first, and shown after: `GET` of the same address has what may be seen.
@RestController
@RequestMapping("/api/v1/talents")
class TalentViewEndpoint {
  private final Gate gate;

  TalentViewEndpoint(Gate gate) {
    this.gate = gate;
  }

  @PostMapping("/{talent}/views/{view}")
  ResponseEntity<?> view(
      @PathVariable TalentId talent,
      @PathVariable TalentViewId view,
      @RequestBody Look body,
      Provenance by) {
    return gate.ask(
        new ViewTalent(talent, view, body.company(), body.agreement(), body.fields()), by);
  }

  record Look(OrganizationId company, AgreementId agreement, Set<TalentField> fields) {}
}
