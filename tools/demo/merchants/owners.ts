/** Who runs a shop of the demonstration and is none of those one can sign in as; invented, as their numbers are. */
export const owners = [
  { merchant: 1, openid: 'oLD61DemoOwner0000000000001m', person: '田永福', phone: '13900060011' },
  { merchant: 2, openid: 'oLD62DemoOwner0000000000002m', person: '何桂英', phone: '13900060022' },
  { merchant: 3, openid: 'oLD63DemoOwner0000000000003m', person: '罗小云', phone: '13900060033' },
  { merchant: 4, openid: 'oLD64DemoOwner0000000000004m', person: '江海涛', phone: '13900060044' },
  { merchant: 7, openid: 'oLD68DemoOwner0000000000008m', person: '严守田', phone: '13900060088' },
] as const;
