package covenant.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything under {@code /api/v1}: its resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Covenant", version = "1", description = "The ledger of contract obligations"))
public class CovenantApplication extends Application {}
