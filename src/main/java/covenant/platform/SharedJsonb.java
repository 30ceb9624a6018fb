package covenant.platform;

import covenant.platform.json.JsonText;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives the server the one JSON-B context, so that whatever it writes by itself looks the same. */
@Provider
public class SharedJsonb implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return JsonText.JSONB;
    }
}
