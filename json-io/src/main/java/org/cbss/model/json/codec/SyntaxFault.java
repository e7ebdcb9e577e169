package org.cbss.model.json.codec;

/**
 * Where bytes are no JSON, and why.
 *
 * @param code what kind of fault it is
 * @param offset where it is, in bytes
 * @param message one sentence
 */
record SyntaxFault(Code code, int offset, String message) {

  /** Carries a fault out of a scan. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SyntaxFault fault;

    Found(SyntaxFault fault) {
      super(fault.message, null, false, false);
      this.fault = fault;
    }

    SyntaxFault fault() {
      return fault;
    }
  }
}
