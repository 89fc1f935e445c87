package id.jejak.saga.licence;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class LicenceSlice {
  @Bean
  Process<?> lspLicenceProcess() {
    return new LspLicenceProcess();
  }

  @Bean
  Process<?> lspLapseProcess() {
    return new LspLapseProcess();
  }
}
