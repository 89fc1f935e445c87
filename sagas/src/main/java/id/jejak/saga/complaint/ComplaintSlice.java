package id.jejak.saga.complaint;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class ComplaintSlice {
  @Bean
  Process<?> complaintProcess() {
    return new ComplaintProcess();
  }
}
