package org.cbss.model.fasterxml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.jsontype.impl.ClassNameIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.SimpleNameIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.TypeNameIdResolver;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serializable;
import org.cbss.model.json.internal.codec.WritableFormat;

/**
 * Writes values in their format.
 *
 * @param <T> the type of the values
 */
final class FormatSerializer<T> extends JsonSerializer<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private final WritableFormat<T> format;

  FormatSerializer(WritableFormat<T> format) {
    this.format = format;
  }

  @Override
  public Class<T> handledType() {
    return format.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    byte[] json;
    try {
      json = format.toBytes(value);
    } catch (IllegalArgumentException e) {
      throw InvalidDefinitionException.from(
          out, e.getMessage(), provider.constructType(format.type()));
    }
    TokenCopy.write(json, out);
  }

  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
    return new UnwrappedSerializer<>(format.type());
  }

  /** Writes the type around the value, since the object of the value may have no other keys. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId id = types.writeTypePrefix(out, typeId(value, types));
    serialize(value, out, provider);
    types.writeTypeSuffix(out, id);
  }

  /** Returns the id of the public type instead of the generated one; resolvers of applications decide themselves. */
  private WritableTypeId typeId(T value, TypeSerializer types) {
    WritableTypeId id = types.typeId(value, JsonToken.VALUE_STRING);
    TypeIdResolver ids = types.getTypeIdResolver();
    if (isJacksons(ids)) {
      // Given a value as well, an id by name would be that of the class of the value.
      id.id = ids.idFromValueAndType(null, format.type());
    }
    return id;
  }

  private static boolean isJacksons(TypeIdResolver ids) {
    return ids instanceof ClassNameIdResolver
        || ids instanceof TypeNameIdResolver
        || ids instanceof SimpleNameIdResolver;
  }
}
