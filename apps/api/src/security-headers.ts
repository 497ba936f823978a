import helmet from 'helmet';

/**
 * Headers of OWASP ASVS 5.0, section 3.4. Scripts, styles, fonts and connections come from here alone;
 * inline styles are allowed, because components position themselves with them.
 * @param isSecure true when the desk is reached by https
 */
export function securityHeaders(isSecure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure,
    referrerPolicy: { policy: 'same-origin' },
  });
}
